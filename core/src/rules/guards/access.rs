//! Who sees and who acts.

use super::{Broken, when};
use crate::policy::ApprovalMode;
use crate::retention::era_of;
use crate::rules::{Ask, Standing, row_of};
use crate::{Actor, Case, Moment, Role};

/// Only those for whom the command exists act, and only on their own case.
pub(super) fn not_a_party(ask: &Ask<'_>) -> Broken {
    let policy = &ask.case.head.policy;
    let row = row_of(ask.request.command.kind(), policy.approval);
    let role = ask.request.by.role();
    let here = row.allows(role) || (ask.is_own_manager() && row.allows_both_parties());
    let meeting_is_theirs =
        ask.meeting_number().is_none_or(|number| number.is_navs() == (role == Role::System));
    // Of a purged case nobody knows any more who its parties were.
    let known = !ask.case.is_purged();
    when(known && (!here || !meeting_is_theirs || ask.standing == Standing::Stranger))
}

/// A new manager takes over the whole case at once.
pub(super) fn manager_ended(ask: &Ask<'_>) -> Broken {
    when(ask.standing == Standing::FormerManager)
}

/// A manager assigned after the absence ended waits for a new one.
pub(super) fn absence_over(ask: &Ask<'_>) -> Broken {
    when(ask.standing == Standing::Manager && came_after_absence(ask.case, ask.date))
}

pub(crate) fn came_after_absence(case: &Case, date: crate::Date) -> bool {
    let Some(absence) = case.calendar.absence_of(date) else {
        return false;
    };
    !absence.runs_on(date)
        && case.managers.on(date).is_some_and(|assignment| assignment.from > absence.to)
}

/// HR sees approved versions only.
pub(super) fn hr_approved_only(ask: &Ask<'_>) -> Broken {
    when(
        ask.standing == Standing::Hr
            && ask.version.is_some_and(|version| version.approved().is_none()),
    )
}

/// After retention no party sees it.
pub(super) fn expired(ask: &Ask<'_>) -> Broken {
    if ask.case.is_purged() {
        return when(true);
    }
    let case_gone = ask.standing == Standing::Manager && manager_view_over(ask.case, ask.date);
    let party =
        matches!(ask.standing, Standing::Employee | Standing::Manager | Standing::OwnManager);
    let plan_gone = party
        && ask
            .version
            .or(ask.source())
            .is_some_and(|version| ask.case.is_gone(version, ask.request.at));
    when(case_gone || plan_gone)
}

/// Whether the manager's months have run out; a new absence opens the view again.
pub(crate) fn manager_view_over(case: &Case, date: crate::Date) -> bool {
    era_of(&case.calendar.manager_eras, date).is_some_and(|era| era.last_visible < date)
}

/// Employer-led: the employee sees no drafts.
pub(super) fn own_draft(ask: &Ask<'_>) -> Broken {
    when(
        ask.case.head.policy.approval == ApprovalMode::EmployerLed
            && ask.standing == Standing::Employee
            && ask.version.is_some_and(|version| version.approved().is_none()),
    )
}

/// At most one manager at a time.
pub(super) fn manager_overlap(ask: &Ask<'_>) -> Broken {
    match ask.request.command {
        crate::Command::AssignManager { from, to, .. } => {
            when(ask.case.managers.overlaps(from, to))
        }
        _ => None,
    }
}

/// No command lies before the last event.
pub(super) fn time_backwards(ask: &Ask<'_>) -> Broken {
    super::field(ask.request.at < ask.case.last_at, "at")
}

/// Whether the rules of sight that hold for commands hold for a look, too:
/// the rule that keeps an actor from the case as a whole.
pub(crate) fn case_closed(case: &Case, by: &Actor, at: Moment) -> Option<crate::RuleCode> {
    use crate::RuleCode;
    let date = at.oslo_date();
    if case.is_purged() {
        return Some(RuleCode::AccessExpired);
    }
    match crate::rules::standing_of(case, by, date) {
        Standing::Stranger if by.role() == Role::Practitioner => None,
        Standing::Stranger if by.role() == Role::Nav => {
            (!by.person_access()).then_some(RuleCode::AccessNavPerson)
        }
        Standing::Stranger => Some(RuleCode::AccessNotAParty),
        Standing::FormerManager => Some(RuleCode::AccessManagerEnded),
        Standing::Manager if came_after_absence(case, date) => Some(RuleCode::AccessAbsenceOver),
        Standing::Manager if manager_view_over(case, date) => Some(RuleCode::AccessExpired),
        Standing::Manager
        | Standing::Employee
        | Standing::OwnManager
        | Standing::Hr
        | Standing::System => None,
    }
}
