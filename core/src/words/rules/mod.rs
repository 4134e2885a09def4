//! The sentences of each rule. One row a rule: refusal and remedy, each in three languages.

mod access;
mod approval;
mod archive;
mod content;
mod exemption;
mod nav;
mod sharing;
mod start;

use super::Texts;
use crate::RuleCode;

/// What a person reads about one rule.
pub(super) struct RuleWords {
    /// What could not be done and why.
    pub(super) refusal: Texts,
    /// What to do instead.
    pub(super) remedy: Texts,
}

/// A match and not a table, so that a rule without words does not compile.
pub(super) const fn of(code: RuleCode) -> RuleWords {
    match code {
        RuleCode::AccessNotAParty => access::NOT_A_PARTY,
        RuleCode::AccessManagerEnded => access::MANAGER_ENDED,
        RuleCode::AccessAbsenceOver => access::ABSENCE_OVER,
        RuleCode::AccessNotShared => access::NOT_SHARED,
        RuleCode::AccessHrApprovedOnly => access::HR_APPROVED_ONLY,
        RuleCode::AccessExpired => access::EXPIRED,
        RuleCode::AccessOwnDraft => access::OWN_DRAFT,
        RuleCode::StartNoManager => start::NO_MANAGER,
        RuleCode::EditUnknownItem => content::UNKNOWN_ITEM,
        RuleCode::EditNotYours => content::NOT_YOURS,
        RuleCode::EditAssessEmployeeOnly => content::ASSESS_EMPLOYEE_ONLY,
        RuleCode::EditCommentAuthor => content::COMMENT_AUTHOR,
        RuleCode::CompleteNoSickNote => content::COMPLETE_NO_SICK_NOTE,
        RuleCode::PlanMisregistered => content::MISREGISTERED,
        RuleCode::ApproveForceManagerOnly => approval::FORCE_MANAGER_ONLY,
        RuleCode::ApproveOwnManager => approval::OWN_MANAGER,
        RuleCode::ShareParty => sharing::PARTY,
        RuleCode::AccessNavPerson => access::NAV_PERSON,
        RuleCode::ExemptManagerOnly => exemption::MANAGER_ONLY,
        RuleCode::ExemptNoAbsence => exemption::NO_ABSENCE,
        RuleCode::NavToken => nav::TOKEN,
        RuleCode::NavNoEmployment => nav::NO_EMPLOYMENT,
        RuleCode::NavNoSickNote => nav::NO_SICK_NOTE,
        RuleCode::NavPersonUnknown => nav::PERSON_UNKNOWN,
        RuleCode::NavUnknownSubmission => nav::UNKNOWN_SUBMISSION,
        RuleCode::EditStale => content::STALE,
        RuleCode::ApproveAlready => approval::ALREADY,
        RuleCode::ApproveTwice => approval::TWICE,
        RuleCode::ApproveNothingPending => approval::NOTHING_PENDING,
        RuleCode::TimeBackwards => start::TIME_BACKWARDS,
        RuleCode::AccessManagerOverlap => access::MANAGER_OVERLAP,
        RuleCode::StartSourceNotEnded => start::SOURCE_NOT_ENDED,
        RuleCode::StartOpenPlan => start::OPEN_PLAN,
        RuleCode::EditAwaitingApproval => content::AWAITING_APPROVAL,
        RuleCode::EditNotDraft => content::NOT_DRAFT,
        RuleCode::PlanCannotDelete => content::CANNOT_DELETE,
        RuleCode::ReviseNotApproved => sharing::REVISE_NOT_APPROVED,
        RuleCode::AbortNotApproved => sharing::ABORT_NOT_APPROVED,
        RuleCode::ShareNotApproved => sharing::NOT_APPROVED,
        RuleCode::ShareAlready => sharing::ALREADY,
        RuleCode::ShareNoRequest => sharing::NO_REQUEST,
        RuleCode::ShareBegun => sharing::BEGUN,
        RuleCode::ShareNoRecipient => sharing::NO_RECIPIENT,
        RuleCode::ExemptPlanExists => exemption::PLAN_EXISTS,
        RuleCode::ExemptNoneStands => exemption::NONE_STANDS,
        RuleCode::ArchiveNotApproved => archive::NOT_APPROVED,
        RuleCode::ArchiveNotDispatched => archive::NOT_DISPATCHED,
        RuleCode::ArchiveNoRecord => archive::NO_RECORD,
        RuleCode::RetainNotDue => archive::RETAIN_NOT_DUE,
        RuleCode::RetainHold => archive::RETAIN_HOLD,
        RuleCode::RetainNotArchived => archive::RETAIN_NOT_ARCHIVED,
        RuleCode::RetainNoHold => archive::RETAIN_NO_HOLD,
        RuleCode::StartNoSickNote => start::NO_SICK_NOTE,
        RuleCode::StartTooLate => start::TOO_LATE,
        RuleCode::StartAbsenceOver => start::ABSENCE_OVER,
        RuleCode::TextRequired => content::TEXT_REQUIRED,
        RuleCode::TextTooLong => content::TEXT_TOO_LONG,
        RuleCode::MeasureDates => content::MEASURE_DATES,
        RuleCode::MeasureReason => content::MEASURE_REASON,
        RuleCode::FormRequired => content::FORM_REQUIRED,
        RuleCode::FormEvaluationDate => content::FORM_EVALUATION_DATE,
        RuleCode::ApproveEmptyPlan => approval::EMPTY_PLAN,
        RuleCode::ApproveValidity => approval::VALIDITY,
        RuleCode::ApproveAgree => approval::AGREE,
        RuleCode::ApproveForceAcknowledge => approval::FORCE_ACKNOWLEDGE,
        RuleCode::CompleteContribution => approval::CONTRIBUTION,
        RuleCode::ExemptNotDiscussed => exemption::NOT_DISCUSSED,
        RuleCode::ExemptGround => exemption::GROUND,
        RuleCode::RemindClosed => exemption::REMIND_CLOSED,
        RuleCode::MeetingFuture => exemption::MEETING_FUTURE,
        RuleCode::NavHelpWithoutNav => nav::HELP_WITHOUT_NAV,
        RuleCode::NavHelpDescription => nav::HELP_DESCRIPTION,
        RuleCode::NavContribution => nav::CONTRIBUTION,
        RuleCode::NavPersonNumber => nav::PERSON_NUMBER,
        RuleCode::TextControlCharacters => content::CONTROL_CHARACTERS,
        RuleCode::TextIdentityNumber => content::IDENTITY_NUMBER,
        RuleCode::TextHealthInformation => content::HEALTH_INFORMATION,
        RuleCode::PlanNavHelpNotShared => sharing::NAV_HELP_NOT_SHARED,
        RuleCode::ArchiveCopyNotDeleted => archive::COPY_NOT_DELETED,
    }
}
