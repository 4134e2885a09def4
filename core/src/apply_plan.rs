//! Applying events to the versions of the plan.

use std::sync::Arc;

use crate::apply::party_of;
use crate::case::Case;
use crate::history::Event;
use crate::plan::{
    Approved, ArchiveRecord, Archiving, Assessment, AssessmentKind, Comment, Content, Delivery,
    FirstApproval, Manner, Measure, MeasureStatus, MeasureStatusKind, Pending, Share, State, Task,
    Validity, Version,
};
use crate::{Date, Happening, Party, PlanId, Role, Text};

impl Case {
    fn version_mut(&mut self, id: &PlanId) -> Option<&mut Version> {
        let back = self.versions.iter().rev().position(|version| version.id == *id)?;
        let place = self.versions.len().checked_sub(back + 1)?;
        self.versions.get_mut(place).map(Arc::make_mut)
    }

    pub(crate) fn change_plan(&mut self, event: &Event, number: u64) {
        match &event.happening {
            Happening::PlanStarted { plan, from_plan, copy_measures } => {
                let version = self.started(event, number, plan, from_plan.as_ref(), *copy_measures);
                self.versions.push(Arc::new(version));
            }
            Happening::PlanRevised { plan, new_plan } => {
                self.end_approved(plan, event);
                let version = self.revision(event, number, plan, new_plan);
                self.versions.push(Arc::new(version));
            }
            Happening::DraftSaved { plan, form } | Happening::PlanCompleted { plan, form, .. } => {
                if self.plan(plan).is_none() {
                    let version = blank(event, number, plan, Content::Form(form.clone()));
                    self.versions.push(Arc::new(version));
                }
                self.change_version(event, number, plan);
            }
            Happening::DraftDiscarded { plan } => {
                self.versions.retain(|version| version.id != *plan)
            }
            happening => {
                if let Some(plan) = subject(happening) {
                    self.change_version(event, number, plan);
                }
            }
        }
    }

    fn started(
        &self,
        event: &Event,
        number: u64,
        plan: &PlanId,
        from: Option<&PlanId>,
        copy_measures: Option<bool>,
    ) -> Version {
        let source = from.and_then(|id| self.plan(id));
        let content = match source.map(Version::content) {
            Some(Content::Items { tasks, measures }) => Content::Items {
                tasks: tasks.clone(),
                measures: if copy_measures == Some(false) { Vec::new() } else { measures.clone() },
            },
            Some(Content::Form(form)) => Content::Form(form.clone()),
            None if self.head.policy.approval == crate::ApprovalMode::EmployerLed => {
                Content::Form(Box::default())
            }
            None => Content::default(),
        };
        let mut version = blank(event, number, plan, without_effects(content));
        version.source = from.cloned();
        version.counted = source.map(|source| source.counted).unwrap_or_default();
        version
    }

    fn revision(&self, event: &Event, number: u64, old: &PlanId, new: &PlanId) -> Version {
        let source = self.plan(old);
        let content = source.map(|source| source.content.clone()).unwrap_or_default();
        let mut version = blank(event, number, new, without_effects(content));
        version.source = Some(old.clone());
        version.counted = source.map(|source| source.counted).unwrap_or_default();
        version
    }

    fn end_approved(&mut self, plan: &PlanId, event: &Event) {
        if let Some(version) = self.version_mut(plan) {
            if let State::Approved(approved) = &version.state {
                version.state = State::Aborted { approved: approved.clone(), at: event.at };
            }
        }
    }

    fn change_version(&mut self, event: &Event, number: u64, plan: &PlanId) {
        let (at, by) = (event.at, &event.by);
        let on = at.oslo_date();
        let party = party_of(by);
        if let Happening::PlanAborted { .. } = event.happening {
            self.end_approved(plan, event);
            return;
        }
        let Some(version) = self.version_mut(plan) else {
            return;
        };
        if matches!(by.role(), Role::Employee | Role::Manager) && version.is_unfinished() {
            version.saved_at = at;
            match party {
                Party::Employee => version.changed_by_employee = number,
                Party::Manager => version.changed_by_manager = number,
            }
        }
        match &event.happening {
            Happening::ApprovalGiven { party, from, to, evaluate_on, share_with_nav, .. } => {
                if let Some(validity) = Validity::new(*from, *to, *evaluate_on) {
                    let share_with_nav = *share_with_nav == Some(true);
                    version.state =
                        State::Awaiting(Pending { party: *party, on, validity, share_with_nav });
                }
            }
            Happening::PlanApproved { manner, from, to, evaluate_on, reason, .. } => {
                let first = match (manner, version.pending()) {
                    (Manner::Both, Some(pending)) => {
                        FirstApproval { party: pending.party, on: pending.on }
                    }
                    _ => FirstApproval { party, on },
                };
                version.state = approved_state(Approved {
                    manner: *manner,
                    first,
                    on,
                    at,
                    validity: Validity::new(*from, *to, *evaluate_on),
                    evaluate_on: Some(*evaluate_on),
                    reason: reason.clone(),
                    taken_part: None,
                    practitioner: None,
                    nav: None,
                    archiving: Archiving::default(),
                    evaluated_on: None,
                });
            }
            Happening::PlanCompleted { form, taken_part, reason, .. } => {
                version.content = Content::Form(form.clone());
                version.state = approved_state(Approved {
                    manner: Manner::Completed,
                    first: FirstApproval { party, on },
                    on,
                    at,
                    validity: None,
                    evaluate_on: form.evaluation_date,
                    reason: reason.clone(),
                    taken_part: Some(*taken_part),
                    practitioner: None,
                    nav: None,
                    archiving: Archiving::default(),
                    evaluated_on: None,
                });
            }
            Happening::ApprovalRejected { party, .. } => {
                version.state = State::Draft { rejected_by: Some(*party) };
            }
            Happening::ApprovalWithdrawn { .. } => {
                version.state = State::Draft { rejected_by: None };
            }
            Happening::DraftSaved { form, .. } => version.content = Content::Form(form.clone()),
            Happening::PlanMisregistered { .. } => version.misregistered = true,
            Happening::ShareRequested { with, .. } => {
                if let Some(approved) = version.approved_mut() {
                    let share = approved.share_mut(*with);
                    let arrived_on = share.as_ref().and_then(Share::arrived_on);
                    *share =
                        Some(Share { requested_at: at, delivery: Delivery::Requested, arrived_on });
                }
            }
            Happening::DeliveryRecorded { with, outcome, reason, .. } => {
                let share =
                    version.approved_mut().and_then(|approved| approved.share_mut(*with).as_mut());
                if let Some(share) = share {
                    share.delivery =
                        Delivery::Answered { outcome: *outcome, reason: reason.clone(), on };
                    share.arrived_on = share.arrived_on.or(share.delivery.arrived_on());
                }
            }
            happening => match happening {
                Happening::PlanDownloaded { .. }
                | Happening::PlanArchived { .. }
                | Happening::PlanDispatched { .. }
                | Happening::LocalCopyDeleted { .. } => archive(version, happening, by.role(), on),
                _ => edit(version, event, party, on),
            },
        }
    }
}

fn approved_state(approved: Approved) -> State {
    State::Approved(Box::new(approved))
}

fn blank(event: &Event, number: u64, plan: &PlanId, content: Content) -> Version {
    let party = party_of(&event.by);
    let mine = |of: Party| if of == party { number } else { 0 };
    Version {
        id: plan.clone(),
        started_at: event.at,
        started_by: party,
        source: None,
        content,
        state: State::Draft { rejected_by: None },
        misregistered: false,
        changed_by_employee: mine(Party::Employee),
        changed_by_manager: mine(Party::Manager),
        saved_at: event.at,
        counted: Default::default(),
    }
}

/// An evaluation is of the version in which the measure was carried out.
fn without_effects(mut content: Content) -> Content {
    if let Content::Items { measures, .. } = &mut content {
        for measure in measures {
            measure.effect = None;
        }
    }
    content
}

fn archive(version: &mut Version, happening: &Happening, role: Role, on: Date) {
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
        }
        Happening::PlanDispatched { .. } => archiving.dispatched_on = Some(on),
        Happening::LocalCopyDeleted { .. } => {
            archiving.local_copy = false;
            archiving.copy_deleted_on = Some(on);
        }
        _ => {}
    }
}

fn edit(version: &mut Version, event: &Event, party: Party, on: Date) {
    if let Happening::MeasureEvaluated { .. } = event.happening {
        if let Some(approved) = version.approved_mut() {
            approved.evaluated_on = approved.evaluated_on.or(Some(on));
        }
    }
    let counted = &mut version.counted;
    let Content::Items { tasks, measures } = &mut version.content else {
        return;
    };
    match &event.happening {
        Happening::TaskAdded { task, name, .. } => {
            counted.tasks += 1;
            let (id, name) = (task.clone(), name.clone());
            tasks.push(Task { id, name, made_by: party, assessment: None });
        }
        Happening::TaskRenamed { task, name, .. } => {
            if let Some(task) = tasks.iter_mut().find(|known| known.id == *task) {
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
            if let Some(task) = tasks.iter_mut().find(|known| known.id == *task) {
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
        Happening::TaskDeleted { task, .. } => tasks.retain(|known| known.id != *task),
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
            counted.measures += 1;
            if let Some(status) = measure_status(*status, *from, *to, follow_up, reason) {
                measures.push(Measure {
                    id: measure.clone(),
                    heading: heading.clone(),
                    description: description.clone(),
                    status,
                    nav_help: nav_help.unwrap_or(false),
                    made_by: party,
                    comments: Vec::new(),
                    effect: None,
                });
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
            let known = measures.iter_mut().find(|known| known.id == *measure);
            if let (Some(measure), Some(status)) = (known, status) {
                measure.heading = heading.clone();
                measure.description = description.clone();
                measure.status = status;
                measure.nav_help = nav_help.unwrap_or(false);
            }
        }
        Happening::MeasureDeleted { measure, .. } => measures.retain(|known| known.id != *measure),
        Happening::MeasureEvaluated { measure, effect, .. } => {
            if let Some(measure) = measures.iter_mut().find(|known| known.id == *measure) {
                measure.effect = Some(effect.clone());
            }
        }
        Happening::CommentAdded { measure, comment, text, .. } => {
            counted.comments += 1;
            if let Some(measure) = measures.iter_mut().find(|known| known.id == *measure) {
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
            let mut comments = measures.iter_mut().flat_map(|measure| &mut measure.comments);
            if let Some(comment) = comments.find(|known| known.id == *comment) {
                comment.text = text.clone();
            }
        }
        Happening::CommentDeleted { comment, .. } => {
            for measure in measures {
                measure.comments.retain(|known| known.id != *comment);
            }
        }
        _ => {}
    }
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

/// The version that an event is about.
pub(crate) fn subject(happening: &Happening) -> Option<&PlanId> {
    match happening {
        Happening::TaskAdded { plan, .. }
        | Happening::TaskRenamed { plan, .. }
        | Happening::TaskAssessed { plan, .. }
        | Happening::TaskDeleted { plan, .. }
        | Happening::MeasureAdded { plan, .. }
        | Happening::MeasureChanged { plan, .. }
        | Happening::MeasureDeleted { plan, .. }
        | Happening::MeasureEvaluated { plan, .. }
        | Happening::CommentAdded { plan, .. }
        | Happening::CommentEdited { plan, .. }
        | Happening::CommentDeleted { plan, .. }
        | Happening::ApprovalGiven { plan, .. }
        | Happening::PlanApproved { plan, .. }
        | Happening::ApprovalRejected { plan, .. }
        | Happening::ApprovalWithdrawn { plan }
        | Happening::PlanAborted { plan }
        | Happening::PlanStarted { plan, .. }
        | Happening::DraftSaved { plan, .. }
        | Happening::DraftDiscarded { plan }
        | Happening::PlanCompleted { plan, .. }
        | Happening::ShareRequested { plan, .. }
        | Happening::DeliveryRecorded { plan, .. }
        | Happening::PlanDownloaded { plan }
        | Happening::PlanArchived { plan, .. }
        | Happening::PlanDispatched { plan }
        | Happening::LocalCopyDeleted { plan }
        | Happening::PlanMisregistered { plan } => Some(plan),
        Happening::PlanRevised { new_plan, .. } => Some(new_plan),
        _ => None,
    }
}
