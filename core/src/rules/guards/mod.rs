//! The guards: for each rule of the catalogue, whether a request breaks it.
//!
//! A guard answers about one rule and nothing else. Which guards a command
//! has stands in the [table](super::table); in which order they are asked is
//! the order of [`RuleCode`].

mod access;
mod approval;
mod archive;
mod content;
mod exemption;
mod sharing;
mod start;
mod text;

pub(crate) use access::case_closed;
pub(crate) use approval::given_validity;
pub(crate) use exemption::reminder_absence;
pub(crate) use text::{stored, stored_form, texts};

use crate::rules::{Ask, RuleCode};

/// Paths of the fields that break a rule; empty when no field does.
pub(crate) type Fields = Vec<&'static str>;

/// `Some` when a rule is broken.
type Broken = Option<Fields>;

/// Broken or not, without a field.
fn when(broken: bool) -> Broken {
    broken.then(Vec::new)
}

/// Broken by a field, or not.
fn field(broken: bool, path: &'static str) -> Broken {
    broken.then(|| vec![path])
}

/// Whether the request breaks the rule.
pub(crate) fn broken(rule: RuleCode, ask: &Ask<'_>) -> Broken {
    match rule {
        RuleCode::AccessNotAParty => access::not_a_party(ask),
        RuleCode::AccessManagerEnded => access::manager_ended(ask),
        RuleCode::AccessAbsenceOver => access::absence_over(ask),
        RuleCode::AccessHrApprovedOnly => access::hr_approved_only(ask),
        RuleCode::AccessExpired => access::expired(ask),
        RuleCode::AccessOwnDraft => access::own_draft(ask),
        RuleCode::AccessManagerOverlap => access::manager_overlap(ask),
        RuleCode::TimeBackwards => access::time_backwards(ask),

        RuleCode::StartNoManager => start::no_manager(ask),
        RuleCode::StartNoSickNote => start::no_sick_note(ask),
        RuleCode::StartTooLate => start::too_late(ask),
        RuleCode::StartOpenPlan => start::open_plan(ask),
        RuleCode::StartSourceNotEnded => start::source_not_ended(ask),
        RuleCode::StartAbsenceOver => start::absence_over(ask),
        RuleCode::CompleteNoSickNote => start::complete_no_sick_note(ask),

        RuleCode::EditUnknownItem => content::unknown_item(ask),
        RuleCode::EditNotYours => content::not_yours(ask),
        RuleCode::EditAssessEmployeeOnly => content::assess_employee_only(ask),
        RuleCode::EditCommentAuthor => content::comment_author(ask),
        RuleCode::EditStale => content::stale(ask),
        RuleCode::EditAwaitingApproval => content::awaiting_approval(ask),
        RuleCode::EditNotDraft => content::not_draft(ask),
        RuleCode::PlanCannotDelete => content::cannot_delete(ask),
        RuleCode::PlanMisregistered => content::misregistered(ask),
        RuleCode::MeasureDates => content::measure_dates(ask),
        RuleCode::MeasureReason => content::measure_reason(ask),
        RuleCode::TextRequired => text::required(ask),
        RuleCode::TextTooLong => text::too_long(ask),
        RuleCode::FormRequired => text::form_required(ask),
        RuleCode::FormEvaluationDate => content::form_evaluation_date(ask),

        RuleCode::ApproveForceManagerOnly => approval::force_manager_only(ask),
        RuleCode::ApproveOwnManager => approval::own_manager(ask),
        RuleCode::ApproveAlready => approval::already(ask),
        RuleCode::ApproveTwice => approval::twice(ask),
        RuleCode::ApproveNothingPending => approval::nothing_pending(ask),
        RuleCode::ApproveEmptyPlan => approval::empty_plan(ask),
        RuleCode::ApproveValidity => approval::validity(ask),
        RuleCode::ApproveAgree => approval::agree(ask),
        RuleCode::ApproveForceAcknowledge => approval::force_acknowledge(ask),
        RuleCode::CompleteContribution => approval::contribution(ask),
        RuleCode::ReviseNotApproved => approval::revise_not_approved(ask),
        RuleCode::AbortNotApproved => approval::abort_not_approved(ask),

        RuleCode::ShareParty => sharing::party(ask),
        RuleCode::ShareNotApproved => sharing::not_approved(ask),
        RuleCode::ShareAlready => sharing::already(ask),
        RuleCode::ShareNoRequest => sharing::no_request(ask),
        RuleCode::ShareBegun => sharing::begun(ask),
        RuleCode::ShareNoRecipient => sharing::no_recipient(ask),

        RuleCode::ExemptManagerOnly => exemption::manager_only(ask),
        RuleCode::ExemptNoAbsence => exemption::no_absence(ask),
        RuleCode::ExemptPlanExists => exemption::plan_exists(ask),
        RuleCode::ExemptNoneStands => exemption::none_stands(ask),
        RuleCode::ExemptNotDiscussed => exemption::not_discussed(ask),
        RuleCode::ExemptGround => exemption::ground(ask),
        RuleCode::MeetingFuture => exemption::meeting_future(ask),
        RuleCode::RemindClosed => exemption::remind_closed(ask),

        RuleCode::ArchiveNotApproved => archive::not_approved(ask),
        RuleCode::ArchiveNotDispatched => archive::not_dispatched(ask),
        RuleCode::ArchiveNoRecord => archive::no_record(ask),
        RuleCode::RetainNotDue => archive::not_due(ask),
        RuleCode::RetainHold => archive::hold(ask),
        RuleCode::RetainNoHold => archive::no_hold(ask),
        RuleCode::RetainNotArchived => archive::not_archived(ask),

        // Answered by the views and by Nav's pre-flight, or alerts: no command
        // has them as a guard, which a test of the table makes sure of.
        RuleCode::AccessNotShared
        | RuleCode::AccessNavPerson
        | RuleCode::NavToken
        | RuleCode::NavHelpWithoutNav
        | RuleCode::NavHelpDescription
        | RuleCode::NavContribution
        | RuleCode::NavPersonNumber
        | RuleCode::NavNoEmployment
        | RuleCode::NavNoSickNote
        | RuleCode::NavPersonUnknown
        | RuleCode::NavUnknownSubmission
        | RuleCode::ArchiveCopyNotDeleted
        | RuleCode::TextControlCharacters
        | RuleCode::TextIdentityNumber
        | RuleCode::TextHealthInformation
        | RuleCode::PlanNavHelpNotShared => None,
    }
}
