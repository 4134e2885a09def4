//! The content of a two-party plan: tasks, measures and comments.

use super::{Happenings, kept, kept_some};
use crate::plan::{AssessmentKind, MeasureStatusKind};
use crate::rules::Ask;
use crate::{Command, Happening, Text};

pub(super) fn happen(ask: &Ask<'_>, out: &mut Happenings<'_>) {
    let Some(version) = ask.version else {
        return;
    };
    let clean = |text: &Text| kept(ask, text);
    let clean_some = |text: &Option<Text>| kept_some(ask, text);
    match &ask.request.command {
        Command::AddTask { plan, task, name } => {
            let task = task.clone().unwrap_or_else(|| version.next_task());
            out.push(Happening::TaskAdded { plan: plan.clone(), task, name: clean(name) });
        }
        Command::RenameTask { plan, task, name } => out.push(Happening::TaskRenamed {
            plan: plan.clone(),
            task: task.clone(),
            name: clean(name),
        }),
        Command::AssessTask {
            plan,
            task,
            assessment,
            how,
            elsewhere,
            more_time,
            with_help,
            reason,
        } => {
            let helped = *assessment == AssessmentKind::WithFacilitation;
            let cannot = *assessment == AssessmentKind::Cannot;
            let ticked = |tick: &Option<bool>| tick.filter(|ticked| *ticked && helped);
            out.push(Happening::TaskAssessed {
                plan: plan.clone(),
                task: task.clone(),
                assessment: *assessment,
                how: if helped { clean_some(how) } else { None },
                elsewhere: ticked(elsewhere),
                more_time: ticked(more_time),
                with_help: ticked(with_help),
                reason: if cannot { clean_some(reason) } else { None },
            });
        }
        Command::DeleteTask { plan, task } => {
            out.push(Happening::TaskDeleted { plan: plan.clone(), task: task.clone() });
        }
        Command::AddMeasure {
            plan,
            measure,
            status,
            heading,
            description,
            from,
            to,
            follow_up,
            reason,
            nav_help,
        } => {
            let measure = measure.clone().unwrap_or_else(|| version.next_measure());
            let kept = Kept::of(*status);
            out.push(Happening::MeasureAdded {
                plan: plan.clone(),
                measure,
                status: *status,
                heading: clean(heading),
                description: clean(description),
                from: from.filter(|_| kept.dates),
                to: to.filter(|_| kept.dates),
                follow_up: if kept.follow_up { clean_some(follow_up) } else { None },
                reason: if kept.reason { clean_some(reason) } else { None },
                nav_help: nav_help.filter(|help| *help && kept.dates),
            });
        }
        Command::ChangeMeasure {
            plan,
            measure,
            status,
            heading,
            description,
            from,
            to,
            follow_up,
            reason,
            nav_help,
        } => {
            let kept = Kept::of(*status);
            out.push(Happening::MeasureChanged {
                plan: plan.clone(),
                measure: measure.clone(),
                status: *status,
                heading: clean(heading),
                description: clean(description),
                from: from.filter(|_| kept.dates),
                to: to.filter(|_| kept.dates),
                follow_up: if kept.follow_up { clean_some(follow_up) } else { None },
                reason: if kept.reason { clean_some(reason) } else { None },
                nav_help: nav_help.filter(|help| *help && kept.dates),
            });
        }
        Command::DeleteMeasure { plan, measure } => {
            out.push(Happening::MeasureDeleted { plan: plan.clone(), measure: measure.clone() });
        }
        Command::EvaluateMeasure { plan, measure, effect } => {
            out.push(Happening::MeasureEvaluated {
                plan: plan.clone(),
                measure: measure.clone(),
                effect: clean(effect),
            });
        }
        Command::AddComment { plan, measure, comment, text } => {
            let comment = comment.clone().unwrap_or_else(|| version.next_comment());
            out.push(Happening::CommentAdded {
                plan: plan.clone(),
                measure: measure.clone(),
                comment,
                text: clean(text),
            });
        }
        Command::EditComment { plan, comment, text } => out.push(Happening::CommentEdited {
            plan: plan.clone(),
            comment: comment.clone(),
            text: clean(text),
        }),
        Command::DeleteComment { plan, comment } => {
            out.push(Happening::CommentDeleted { plan: plan.clone(), comment: comment.clone() });
        }
        _ => {}
    }
}

/// What a status of a measure keeps.
struct Kept {
    dates: bool,
    follow_up: bool,
    reason: bool,
}

impl Kept {
    const fn of(status: MeasureStatusKind) -> Self {
        let not_relevant = matches!(status, MeasureStatusKind::NotRelevant);
        Self {
            dates: !not_relevant,
            follow_up: matches!(status, MeasureStatusKind::Agreed),
            reason: not_relevant,
        }
    }
}
