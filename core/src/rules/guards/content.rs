//! The content of a plan: tasks, measures, comments and the form.

use super::text::says_nothing;
use super::{Broken, Fields, field, when};
use crate::plan::{MeasureStatusKind, PlanState};
use crate::policy::AssessedBy;
use crate::rules::{Ask, Standing};
use crate::{Command, Date, Party, Text};

/// The plan, task, measure or comment is of this case, or not yet used.
pub(super) fn unknown_item(ask: &Ask<'_>) -> Broken {
    ask.unknown_item().map(|(path, _)| vec![path])
}

/// Delete only what your own side made.
pub(super) fn not_yours(ask: &Ask<'_>) -> Broken {
    let version = ask.version?;
    let made_by = match &ask.request.command {
        Command::DeleteTask { task, .. } => version.task(task)?.made_by,
        Command::DeleteMeasure { measure, .. } => version.measure(measure)?.made_by,
        Command::DeleteComment { comment, .. } => version.comment(comment)?.made_by,
        _ => return None,
    };
    when(!ask.speaks_for(made_by))
}

/// The assessment of a task is the employee's.
pub(super) fn assess_employee_only(ask: &Ask<'_>) -> Broken {
    when(
        ask.case.head.policy.assessed_by == AssessedBy::Employee
            && !ask.speaks_for(Party::Employee),
    )
}

/// Only the author edits a comment.
pub(super) fn comment_author(ask: &Ask<'_>) -> Broken {
    let Command::EditComment { comment, .. } = &ask.request.command else {
        return None;
    };
    let comment = ask.version?.comment(comment)?;
    when(comment.author.as_ref() != ask.request.by.id())
}

/// The other party has changed the plan since the asker read it.
pub(super) fn stale(ask: &Ask<'_>) -> Broken {
    let based_on = ask.request.based_on?;
    let version = ask.version?;
    // What the own side did is no surprise, and an own manager is both sides.
    let surprised = !ask.is_own_manager() && version.changed_by(ask.party().other()) > based_on;
    field(surprised, "based_on")
}

/// No edits while an approval of either side is pending.
pub(super) fn awaiting_approval(ask: &Ask<'_>) -> Broken {
    when(ask.version.is_some_and(|version| version.pending().is_some()))
}

/// An approved version is changed only by revising it.
pub(super) fn not_draft(ask: &Ask<'_>) -> Broken {
    when(ask.version.is_some_and(|version| version.approved().is_some()))
}

/// A plan is never deleted by a user.
pub(super) fn cannot_delete(_: &Ask<'_>) -> Broken {
    when(true)
}

/// Registered on the wrong person: invisible to everybody.
pub(super) fn misregistered(ask: &Ask<'_>) -> Broken {
    when(ask.version.or(ask.source()).is_some_and(|version| version.misregistered))
}

struct MeasureInput<'a> {
    status: MeasureStatusKind,
    from: Option<Date>,
    to: Option<Date>,
    follow_up: Option<&'a Text>,
    reason: Option<&'a Text>,
}

fn measure<'a>(ask: &Ask<'a>) -> Option<MeasureInput<'a>> {
    match &ask.request.command {
        Command::AddMeasure { status, from, to, follow_up, reason, .. }
        | Command::ChangeMeasure { status, from, to, follow_up, reason, .. } => {
            Some(MeasureInput {
                status: *status,
                from: *from,
                to: *to,
                follow_up: follow_up.as_ref(),
                reason: reason.as_ref(),
            })
        }
        _ => None,
    }
}

/// Proposed and agreed need both dates, in order.
pub(super) fn measure_dates(ask: &Ask<'_>) -> Broken {
    let measure = measure(ask)?;
    if measure.status == MeasureStatusKind::NotRelevant {
        return None;
    }
    let mut fields = Fields::new();
    match (measure.from, measure.to) {
        (Some(from), Some(to)) if to < from => fields.push("to"),
        (Some(_), Some(_)) => {}
        (from, to) => {
            fields.extend(from.is_none().then_some("from"));
            fields.extend(to.is_none().then_some("to"));
        }
    }
    (!fields.is_empty()).then_some(fields)
}

/// Agreed needs how it is followed up, not relevant needs a reason.
pub(super) fn measure_reason(ask: &Ask<'_>) -> Broken {
    let measure = measure(ask)?;
    let blank = |text: Option<&Text>| says_nothing(ask, text);
    match measure.status {
        MeasureStatusKind::Proposed => None,
        MeasureStatusKind::Agreed => field(blank(measure.follow_up), "follow_up"),
        MeasureStatusKind::NotRelevant => field(blank(measure.reason), "reason"),
    }
}

/// Evaluation from tomorrow to one year ahead.
pub(super) fn form_evaluation_date(ask: &Ask<'_>) -> Broken {
    let Command::CompletePlan { form, .. } = &ask.request.command else {
        return None;
    };
    let within = ask.date < form.evaluation_date && form.evaluation_date <= ask.date.plus_years(1);
    field(!within, "form.evaluation_date")
}

/// The state of the named version on the day.
pub(super) fn state(ask: &Ask<'_>) -> Option<PlanState> {
    ask.version.map(|version| version.state_on(ask.date))
}

/// Whether the actor is the employee and not the manager.
pub(super) fn is_employee_only(ask: &Ask<'_>) -> bool {
    ask.standing == Standing::Employee
}
