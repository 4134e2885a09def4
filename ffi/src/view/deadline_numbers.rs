//! The numbers of deadlines, of their states, and of those who owe them.

use oppfolgingsplan::{DeadlineCode, DeadlineState, Debtor};

/// Which deadline it is. More may be added.
pub type opl_deadline_code = i32;

/// The follow-up plan is made.
pub const OPL_DEADLINE_CODE_PLAN_DUE: opl_deadline_code = 1;
/// The plan is with the practitioner.
pub const OPL_DEADLINE_CODE_SHARE_WITH_PRACTITIONER_DUE: opl_deadline_code = 2;
/// The employer's dialogue meeting is held.
pub const OPL_DEADLINE_CODE_DIALOGUE_MEETING_1_DUE: opl_deadline_code = 3;
/// Work-related activity has been tried.
pub const OPL_DEADLINE_CODE_ACTIVITY_REQUIREMENT_DUE: opl_deadline_code = 4;
/// Nav's dialogue meeting is held.
pub const OPL_DEADLINE_CODE_DIALOGUE_MEETING_2_DUE: opl_deadline_code = 5;
/// The last day with sickness benefit, as an estimate.
pub const OPL_DEADLINE_CODE_MAXIMUM_DATE: opl_deadline_code = 6;
/// The plan is with Nav.
pub const OPL_DEADLINE_CODE_PLAN_TO_NAV_DUE: opl_deadline_code = 7;
/// The plan's own date of evaluation.
pub const OPL_DEADLINE_CODE_EVALUATION_DUE: opl_deadline_code = 8;
/// The approved version stands in the archive.
pub const OPL_DEADLINE_CODE_ARCHIVE_DUE: opl_deadline_code = 9;
/// The downloaded copy is deleted.
pub const OPL_DEADLINE_CODE_LOCAL_COPY_DUE: opl_deadline_code = 10;
/// The exemption is looked at again.
pub const OPL_DEADLINE_CODE_EXEMPTION_REVIEW_DUE: opl_deadline_code = 11;
/// The last day on which a party sees the plan.
pub const OPL_DEADLINE_CODE_RETENTION_EXPIRES: opl_deadline_code = 12;
/// Something to be reminded of; the label says what.
pub const OPL_DEADLINE_CODE_REMINDER: opl_deadline_code = 13;

/// Where a deadline stands on the day that was asked about.
pub type opl_deadline_state = i32;

/// Later than the days that count as soon.
pub const OPL_DEADLINE_STATE_UPCOMING: opl_deadline_state = 1;
/// Near, its own day included.
pub const OPL_DEADLINE_STATE_DUE_SOON: opl_deadline_state = 2;
/// The day that counts is past.
pub const OPL_DEADLINE_STATE_OVERDUE: opl_deadline_state = 3;
/// Fulfilled, in time or not.
pub const OPL_DEADLINE_STATE_MET: opl_deadline_state = 4;
/// An exemption stands.
pub const OPL_DEADLINE_STATE_EXEMPT: opl_deadline_state = 5;
/// Nobody owes it any more.
pub const OPL_DEADLINE_STATE_LAPSED: opl_deadline_state = 6;

/// Who owes what a deadline asks for.
pub type opl_debtor = i32;

/// The employer, in practice the manager.
pub const OPL_DEBTOR_EMPLOYER: opl_debtor = 1;
/// The employee.
pub const OPL_DEBTOR_EMPLOYEE: opl_debtor = 2;
/// Nav.
pub const OPL_DEBTOR_NAV: opl_debtor = 3;
/// The system that the library is embedded in.
pub const OPL_DEBTOR_HOST: opl_debtor = 4;

pub(crate) const fn code(of: DeadlineCode) -> opl_deadline_code {
    match of {
        DeadlineCode::PlanDue => OPL_DEADLINE_CODE_PLAN_DUE,
        DeadlineCode::ShareWithPractitionerDue => OPL_DEADLINE_CODE_SHARE_WITH_PRACTITIONER_DUE,
        DeadlineCode::DialogueMeeting1Due => OPL_DEADLINE_CODE_DIALOGUE_MEETING_1_DUE,
        DeadlineCode::ActivityRequirementDue => OPL_DEADLINE_CODE_ACTIVITY_REQUIREMENT_DUE,
        DeadlineCode::DialogueMeeting2Due => OPL_DEADLINE_CODE_DIALOGUE_MEETING_2_DUE,
        DeadlineCode::MaximumDate => OPL_DEADLINE_CODE_MAXIMUM_DATE,
        DeadlineCode::PlanToNavDue => OPL_DEADLINE_CODE_PLAN_TO_NAV_DUE,
        DeadlineCode::EvaluationDue => OPL_DEADLINE_CODE_EVALUATION_DUE,
        DeadlineCode::ArchiveDue => OPL_DEADLINE_CODE_ARCHIVE_DUE,
        DeadlineCode::LocalCopyDue => OPL_DEADLINE_CODE_LOCAL_COPY_DUE,
        DeadlineCode::ExemptionReviewDue => OPL_DEADLINE_CODE_EXEMPTION_REVIEW_DUE,
        DeadlineCode::RetentionExpires => OPL_DEADLINE_CODE_RETENTION_EXPIRES,
        DeadlineCode::Reminder => OPL_DEADLINE_CODE_REMINDER,
    }
}

pub(crate) const fn state(of: DeadlineState) -> opl_deadline_state {
    match of {
        DeadlineState::Upcoming => OPL_DEADLINE_STATE_UPCOMING,
        DeadlineState::DueSoon => OPL_DEADLINE_STATE_DUE_SOON,
        DeadlineState::Overdue => OPL_DEADLINE_STATE_OVERDUE,
        DeadlineState::Met { .. } => OPL_DEADLINE_STATE_MET,
        DeadlineState::Exempt => OPL_DEADLINE_STATE_EXEMPT,
        DeadlineState::Lapsed => OPL_DEADLINE_STATE_LAPSED,
    }
}

pub(crate) const fn debtor(of: Debtor) -> opl_debtor {
    match of {
        Debtor::Employer => OPL_DEBTOR_EMPLOYER,
        Debtor::Employee => OPL_DEBTOR_EMPLOYEE,
        Debtor::Nav => OPL_DEBTOR_NAV,
        Debtor::Host => OPL_DEBTOR_HOST,
    }
}
