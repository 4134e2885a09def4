//! Approving, completing, revising and ending.

use super::content::{is_employee_only, state};
use super::text::says_nothing;
use super::{Broken, Fields, field, when};
use crate::plan::{Content, PlanState, Validity};
use crate::rules::{Ask, Standing};
use crate::{Command, Date};

/// Only the manager forces.
pub(super) fn force_manager_only(ask: &Ask<'_>) -> Broken {
    when(is_employee_only(ask))
}

/// One step for one who is both parties, two steps for two.
pub(super) fn own_manager(ask: &Ask<'_>) -> Broken {
    let one_step = matches!(ask.request.command, Command::ApproveOwnPlan { .. });
    when(one_step != (ask.standing == Standing::OwnManager))
}

/// The version is approved already.
pub(super) fn already(ask: &Ask<'_>) -> Broken {
    when(ask.version.is_some_and(|version| version.approved().is_some()))
}

/// The same side has approved.
pub(super) fn twice(ask: &Ask<'_>) -> Broken {
    let pending = ask.version.and_then(crate::Version::pending);
    when(pending.is_some_and(|pending| pending.party == ask.party()))
}

/// There is nothing to answer.
pub(super) fn nothing_pending(ask: &Ask<'_>) -> Broken {
    let version = ask.version?;
    let pending = version.pending().is_some();
    when(match ask.request.command {
        // An approval without any date answers one that was given before.
        Command::ApprovePlan { from: None, to: None, evaluate_on: None, .. } => !pending,
        Command::RejectPlan { .. } => !pending,
        Command::WithdrawApproval { .. } => {
            let rejected = matches!(version.state(), crate::State::Draft { rejected_by: Some(_) });
            !pending && !rejected
        }
        _ => false,
    })
}

/// A plan sent for approval has a task or a measure.
pub(super) fn empty_plan(ask: &Ask<'_>) -> Broken {
    when(ask.version.is_some_and(|version| match version.content() {
        Content::Items { tasks, measures } => tasks.is_empty() && measures.is_empty(),
        Content::Form(_) => false,
    }))
}

/// The validity that a command gives, whole or not.
fn given(command: &Command) -> Option<[Option<Date>; 3]> {
    match *command {
        Command::ApprovePlan { from, to, evaluate_on, .. }
        | Command::ForceApproval { from, to, evaluate_on, .. }
        | Command::ApproveOwnPlan { from, to, evaluate_on, .. } => Some([from, to, evaluate_on]),
        _ => None,
    }
}

/// The validity that a command gives, if it is whole and in order.
pub(crate) fn given_validity(command: &Command) -> Option<Validity> {
    let [from, to, evaluate_on] = given(command)?;
    Validity::new(from?, to?, evaluate_on?)
}

/// Whether the command is the second approval, which takes over the first's validity.
fn is_second(ask: &Ask<'_>) -> bool {
    matches!(ask.request.command, Command::ApprovePlan { .. })
        && ask.version.is_some_and(|version| version.pending().is_some())
}

/// From, to and evaluation are there and in order.
pub(super) fn validity(ask: &Ask<'_>) -> Broken {
    if is_second(ask) {
        return None;
    }
    let [from, to, evaluate_on] = given(&ask.request.command)?;
    let mut fields = Fields::new();
    fields.extend(from.is_none().then_some("from"));
    let backwards = from.zip(to).is_some_and(|(from, to)| to < from);
    fields.extend((to.is_none() || backwards).then_some("to"));
    let outside = evaluate_on
        .is_none_or(|day| from.is_some_and(|from| day < from) || to.is_some_and(|to| to < day));
    fields.extend(outside.then_some("evaluate_on"));
    (!fields.is_empty()).then_some(fields)
}

/// The agreement is stated.
pub(super) fn agree(ask: &Ask<'_>) -> Broken {
    match ask.request.command {
        Command::ApprovePlan { agree, .. } | Command::ApproveOwnPlan { agree, .. } => {
            field(!agree, "agree")
        }
        _ => None,
    }
}

/// Forcing is acknowledged as visible, and has a reason.
pub(super) fn force_acknowledge(ask: &Ask<'_>) -> Broken {
    let Command::ForceApproval { acknowledge, reason, .. } = &ask.request.command else {
        return None;
    };
    let mut fields = Fields::new();
    fields.extend((!acknowledge).then_some("acknowledge"));
    fields.extend(says_nothing(ask, Some(reason)).then_some("reason"));
    (!fields.is_empty()).then_some(fields)
}

/// "Has the employee taken part?" is answered, and a no has a reason.
pub(super) fn contribution(ask: &Ask<'_>) -> Broken {
    let Command::CompletePlan { taken_part, reason, .. } = &ask.request.command else {
        return None;
    };
    match taken_part {
        None => field(true, "taken_part"),
        Some(true) => None,
        Some(false) => field(says_nothing(ask, reason.as_ref()), "reason"),
    }
}

/// Revising needs an approved version that is neither aborted nor expired.
pub(super) fn revise_not_approved(ask: &Ask<'_>) -> Broken {
    when(state(ask) != Some(PlanState::Approved))
}

/// Ending, and evaluating measures, needs an approved version that is not aborted.
pub(super) fn abort_not_approved(ask: &Ask<'_>) -> Broken {
    when(!matches!(state(ask), Some(PlanState::Approved | PlanState::Expired)))
}
