//! Starting a plan, and the sick note that gives the right to.

use super::{Broken, when};
use crate::plan::PlanState;
use crate::policy::ApprovalMode;
use crate::retention::last_visible;
use crate::rules::{Ask, Standing};

/// An employee starts only when a manager is registered.
pub(super) fn no_manager(ask: &Ask<'_>) -> Broken {
    when(ask.standing == Standing::Employee && ask.case.managers.on(ask.date).is_none())
}

/// A digital sick note sent to this employer must exist.
pub(super) fn no_sick_note(ask: &Ask<'_>) -> Broken {
    when(!ask.case.calendar.has_digital_note())
}

/// While the absence runs, and some months after its end.
pub(super) fn too_late(ask: &Ask<'_>) -> Broken {
    let calendar = &ask.case.calendar;
    let end =
        calendar.absences.iter().map(|absence| absence.to).max().max(calendar.last_note_day());
    let months = ask.case.head.policy.months.start;
    when(end.is_some_and(|end| last_visible(end, months) < ask.date))
}

/// At most one unfinished or active plan; employer-led, one draft.
pub(super) fn open_plan(ask: &Ask<'_>) -> Broken {
    when(match ask.case.head.policy.approval {
        ApprovalMode::TwoParty => ask.case.blocking(ask.request.at).next().is_some(),
        ApprovalMode::EmployerLed => ask.case.draft(ask.request.at).is_some(),
    })
}

/// An earlier version must have ended before a plan starts from it.
pub(super) fn source_not_ended(ask: &Ask<'_>) -> Broken {
    let source = ask.source()?;
    let ended = match ask.case.head.policy.approval {
        ApprovalMode::TwoParty => {
            matches!(source.state_on(ask.date), PlanState::Aborted | PlanState::Expired)
        }
        // A completed form never ends, and may always be built on.
        ApprovalMode::EmployerLed => source.approved().is_some(),
    };
    super::field(!ended, "from_plan")
}

/// An expired plan is built on only while the absence runs.
pub(super) fn absence_over(ask: &Ask<'_>) -> Broken {
    let expired =
        ask.source().is_some_and(|source| source.state_on(ask.date) == PlanState::Expired);
    when(expired && ask.case.calendar.running(ask.date).is_none())
}

/// Employer-led: an active sick note gives the right to write, complete and share.
pub(super) fn complete_no_sick_note(ask: &Ask<'_>) -> Broken {
    when(!ask.case.calendar.note_active(ask.date, ask.case.head.policy.grace_days))
}
