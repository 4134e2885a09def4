//! Applying events to the versions of the plan.

use std::sync::Arc;

use super::content::{archive, edit};
use super::party_of;
use crate::case::Case;
use crate::history::Event;
use crate::plan::{
    Approved, Archiving, Content, Delivery, FirstApproval, Form, Manner, Pending, Share, State,
    Validity, Version,
};
use crate::{Happening, Party, PlanId, Role};

impl Case {
    fn version_mut(&mut self, id: &PlanId) -> Option<&mut Version> {
        let place = self.place_of(id)?;
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
                if !self.has_plan(plan) {
                    let version = blank(event, number, plan, Content::Form(form.clone()));
                    self.versions.push(Arc::new(version));
                }
                self.change_version(event, number, plan);
            }
            Happening::DraftDiscarded { plan } => {
                self.versions.retain(|version| version.id != *plan);
                self.discarded.push(plan.clone());
            }
            happening => {
                if let Some(plan) = happening.plan() {
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
                measures: if copy_measures == Some(false) {
                    Arc::default()
                } else {
                    measures.clone()
                },
            },
            // Dates are never copied.
            Some(Content::Form(form)) => {
                Content::Form(Box::new(Form { evaluation_date: None, ..form.as_ref().clone() }))
            }
            None if self.head.policy.approval == crate::ApprovalMode::EmployerLed => {
                Content::Form(Box::default())
            }
            None => Content::default(),
        };
        let mut version = blank(event, number, plan, without_effects(content));
        version.source = from.cloned();
        version.given = source.map(|source| source.given.clone()).unwrap_or_default();
        version
    }

    fn revision(&self, event: &Event, number: u64, old: &PlanId, new: &PlanId) -> Version {
        let source = self.plan(old);
        let content = source.map(|source| source.content.clone()).unwrap_or_default();
        let mut version = blank(event, number, new, without_effects(content));
        version.source = Some(old.clone());
        version.given = source.map(|source| source.given.clone()).unwrap_or_default();
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
        // Few events need it, and most are of content.
        let on = || at.oslo_date();
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
                    version.state = State::Awaiting(Pending {
                        party: *party,
                        on: on(),
                        validity,
                        share_with_nav,
                    });
                }
            }
            Happening::PlanApproved { manner, from, to, evaluate_on, reason, .. } => {
                let first = match (manner, version.pending()) {
                    (Manner::Both, Some(pending)) => {
                        FirstApproval { party: pending.party, on: pending.on }
                    }
                    _ => FirstApproval { party, on: on() },
                };
                version.state = approved_state(Approved {
                    manner: *manner,
                    first,
                    on: on(),
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
                    first: FirstApproval { party, on: on() },
                    on: on(),
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
                    *share = Some(Share {
                        requested_at: at,
                        delivery: Delivery::Requested,
                        arrived_on,
                        begun_at: None,
                        reference: None,
                    });
                }
            }
            Happening::DeliveryRecorded { with, outcome, reason, reference, .. } => {
                let share =
                    version.approved_mut().and_then(|approved| approved.share_mut(*with).as_mut());
                if let Some(share) = share {
                    let was_unknown = share.delivery.is_unknown();
                    share.delivery =
                        Delivery::Answered { outcome: *outcome, reason: reason.clone(), on: on() };
                    share.arrived_on = share.arrived_on.or(share.delivery.arrived_on());
                    let begins = share.delivery.is_unknown() && !was_unknown;
                    if begins {
                        share.begun_at = Some(at);
                    }
                    if begins || reference.is_some() {
                        share.reference.clone_from(reference);
                    }
                }
            }
            happening => match happening {
                Happening::PlanDownloaded { .. }
                | Happening::PlanArchived { .. }
                | Happening::PlanDispatched { .. }
                | Happening::LocalCopyDeleted { .. } => {
                    archive(version, happening, by.role(), on())
                }
                _ => edit(version, event, party),
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
        given: Default::default(),
    }
}

/// An evaluation is of the version in which the measure was carried out.
fn without_effects(mut content: Content) -> Content {
    if let Content::Items { measures, .. } = &mut content {
        if measures.iter().any(|measure| measure.effect.is_some()) {
            Arc::make_mut(measures).iter_mut().for_each(|measure| measure.effect = None);
        }
    }
    content
}
