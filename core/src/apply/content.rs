//! Applying events to the content of a version, and to its archiving.

use std::sync::Arc;

use crate::history::Event;
use crate::plan::{
    ArchiveRecord, Assessment, AssessmentKind, Comment, Content, Measure, MeasureStatus,
    MeasureStatusKind, Task, Version,
};
use crate::{CommentId, Date, Happening, MeasureId, Party, Role, TaskId, Text};

pub(super) fn archive(version: &mut Version, happening: &Happening, role: Role, on: Date) {
    let Some(approved) = version.approved_mut() else {
        return;
    };
    let archiving = &mut approved.archiving;
    match happening {
        // What employees keep of their own plan is theirs.
        Happening::PlanDownloaded { .. } => archiving.local_copy |= role != Role::Employee,
        Happening::PlanArchived { system, reference, .. } => {
            archiving.record =
                Some(ArchiveRecord { system: system.clone(), reference: reference.clone(), on });
            // A new document is to be dispatched anew.
            archiving.dispatched_on = None;
        }
        Happening::PlanDispatched { .. } => archiving.dispatched_on = Some(on),
        Happening::LocalCopyDeleted { .. } => {
            archiving.local_copy = false;
            archiving.copy_deleted_on = Some(on);
        }
        _ => {}
    }
}

pub(super) fn edit(version: &mut Version, event: &Event, party: Party) {
    if let Happening::MeasureEvaluated { .. } = event.happening {
        if let Some(approved) = version.approved_mut() {
            approved.evaluated_on = approved.evaluated_on.or(Some(event.at.oslo_date()));
        }
    }
    let given = &mut version.given;
    let Content::Items { tasks, measures } = &mut version.content else {
        return;
    };
    match &event.happening {
        Happening::TaskAdded { task, name, .. } => {
            given.tasks.add(task, |number| TaskId::counted(b't', number));
            let (id, name) = (task.clone(), name.clone());
            push(tasks, Task { id, name, made_by: party, assessment: None });
        }
        Happening::TaskRenamed { task, name, .. } => {
            if let Some(task) = task_mut(tasks, task) {
                task.name = name.clone();
            }
        }
        Happening::TaskAssessed {
            task,
            assessment,
            how,
            elsewhere,
            more_time,
            with_help,
            reason,
            ..
        } => {
            if let Some(task) = task_mut(tasks, task) {
                task.assessment = Some(match assessment {
                    AssessmentKind::Can => Assessment::Can,
                    AssessmentKind::WithFacilitation => Assessment::WithFacilitation {
                        how: how.clone().unwrap_or_default(),
                        elsewhere: elsewhere.unwrap_or(false),
                        more_time: more_time.unwrap_or(false),
                        with_help: with_help.unwrap_or(false),
                    },
                    AssessmentKind::Cannot => {
                        Assessment::Cannot { reason: reason.clone().unwrap_or_default() }
                    }
                });
            }
        }
        Happening::TaskDeleted { task, .. } => {
            Arc::make_mut(tasks).retain(|known| known.id != *task);
            given.tasks.retire(task);
        }
        Happening::MeasureAdded {
            measure,
            status,
            heading,
            description,
            from,
            to,
            follow_up,
            reason,
            nav_help,
            ..
        } => {
            given.measures.add(measure, |number| MeasureId::counted(b'm', number));
            if let Some(status) = measure_status(*status, *from, *to, follow_up, reason) {
                let measure = Measure {
                    id: measure.clone(),
                    heading: heading.clone(),
                    description: description.clone(),
                    status,
                    nav_help: nav_help.unwrap_or(false),
                    made_by: party,
                    comments: Vec::new(),
                    effect: None,
                };
                push(measures, measure);
            }
        }
        Happening::MeasureChanged {
            measure,
            status,
            heading,
            description,
            from,
            to,
            follow_up,
            reason,
            nav_help,
            ..
        } => {
            let status = measure_status(*status, *from, *to, follow_up, reason);
            let known = measure_mut(measures, measure);
            if let (Some(measure), Some(status)) = (known, status) {
                measure.heading = heading.clone();
                measure.description = description.clone();
                measure.status = status;
                measure.nav_help = nav_help.unwrap_or(false);
            }
        }
        Happening::MeasureDeleted { measure, .. } => {
            let gone = measures.iter().filter(|known| known.id == *measure);
            for comment in gone.flat_map(|measure| &measure.comments) {
                given.comments.retire(&comment.id);
            }
            Arc::make_mut(measures).retain(|known| known.id != *measure);
            given.measures.retire(measure);
        }
        Happening::MeasureEvaluated { measure, effect, .. } => {
            if let Some(measure) = measure_mut(measures, measure) {
                measure.effect = Some(effect.clone());
            }
        }
        Happening::CommentAdded { measure, comment, text, .. } => {
            given.comments.add(comment, |number| CommentId::counted(b'c', number));
            if let Some(measure) = measure_mut(measures, measure) {
                measure.comments.push(Comment {
                    id: comment.clone(),
                    text: text.clone(),
                    author: event.by.id().cloned(),
                    made_by: party,
                    at: event.at,
                });
            }
        }
        Happening::CommentEdited { comment, text, .. } => {
            let measures = Arc::make_mut(measures).iter_mut();
            let mut comments = measures.flat_map(|measure| &mut measure.comments);
            if let Some(comment) = comments.find(|known| known.id == *comment) {
                comment.text = text.clone();
            }
        }
        Happening::CommentDeleted { comment, .. } => {
            for measure in Arc::make_mut(measures) {
                measure.comments.retain(|known| known.id != *comment);
            }
            given.comments.retire(comment);
        }
        _ => {}
    }
}

/// Adds an item; a list that others hold is copied with room for it.
fn push<T: Clone>(list: &mut Arc<Vec<T>>, item: T) {
    if let Some(mine) = Arc::get_mut(list) {
        mine.push(item);
        return;
    }
    let mut copy = Vec::with_capacity(list.len() + 1);
    copy.extend_from_slice(list);
    copy.push(item);
    *list = Arc::new(copy);
}

fn task_mut<'a>(tasks: &'a mut Arc<Vec<Task>>, id: &TaskId) -> Option<&'a mut Task> {
    let place = tasks.iter().position(|task| task.id == *id)?;
    Arc::make_mut(tasks).get_mut(place)
}

fn measure_mut<'a>(measures: &'a mut Arc<Vec<Measure>>, id: &MeasureId) -> Option<&'a mut Measure> {
    let place = measures.iter().position(|measure| measure.id == *id)?;
    Arc::make_mut(measures).get_mut(place)
}

fn measure_status(
    kind: MeasureStatusKind,
    from: Option<Date>,
    to: Option<Date>,
    follow_up: &Option<Text>,
    reason: &Option<Text>,
) -> Option<MeasureStatus> {
    Some(match kind {
        MeasureStatusKind::Proposed => MeasureStatus::Proposed { from: from?, to: to? },
        MeasureStatusKind::Agreed => {
            MeasureStatus::Agreed { from: from?, to: to?, follow_up: follow_up.clone()? }
        }
        MeasureStatusKind::NotRelevant => MeasureStatus::NotRelevant { reason: reason.clone()? },
    })
}
