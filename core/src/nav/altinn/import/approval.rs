//! How the plan of a form was approved, and whom it went to.

use super::{Import, participation};
use crate::nav::altinn::choice::ImportChoice;
use crate::nav::altinn::form::{AltinnForm, FormReceipt};
use crate::nav::altinn::note::FormNoteKind as Kind;
use crate::{Actor, Command, Date, DeliveryOutcome, Denial, Recipient, Text};

/// What the form knows of an approval.
pub(super) enum Approval {
    /// Both have signed, on this day, if it is known.
    Signed { on: Option<Date> },
    /// The manager alone.
    Alone { reason: Text, from_form: bool, on: Date },
    /// Nobody is known to have.
    Unknown,
}

impl Approval {
    /// Signed when there is a paper copy of one measure and none is said to lack it.
    pub(super) fn of(form: &AltinnForm, choice: &ImportChoice) -> Self {
        let mut copies = form.measures.iter().filter_map(|measure| measure.signed_paper_copy);
        if copies.next().is_some_and(|first| first && copies.all(|copy| copy)) {
            let signed = form.measures.iter().filter(|one| one.signed_paper_copy == Some(true));
            return Self::Signed { on: signed.filter_map(|measure| measure.signed_on).max() };
        }
        let part = form.participation.as_ref();
        if part.and_then(|part| part.contributed) == Some(true) {
            // The employee took part: no reason of the host's says otherwise.
            return Self::Unknown;
        }
        let own = part.and_then(|part| part.reason.clone());
        let own = own.filter(|reason| !reason.is_blank());
        let from_form = own.is_some();
        match own.or_else(|| choice.reason.clone()) {
            Some(reason) => Self::Alone { reason, from_form, on: form.receipt.changed_on },
            None => Self::Unknown,
        }
    }

    pub(super) fn day(&self) -> Option<Date> {
        match self {
            Self::Signed { on } => *on,
            Self::Alone { on, .. } => Some(*on),
            Self::Unknown => None,
        }
    }

    pub(super) const fn is_by_both(&self) -> bool {
        matches!(self, Self::Signed { .. })
    }
}

impl Import<'_> {
    fn is_approved(&self) -> bool {
        self.case.plan(&self.plan).is_some_and(|plan| plan.approved().is_some())
    }

    /// Both approve, or the manager alone, or nobody.
    pub(super) fn approve(&mut self) -> Result<(), Denial> {
        for (place, measure) in self.form.said_measures() {
            if measure.signed_paper_copy == Some(false) {
                // That is how it comes out.
                self.use_up(&AltinnForm::measure_path(place, "signed_paper_copy"));
            }
        }
        let list = AltinnForm::element("measures");
        let empty = self
            .case
            .plan(&self.plan)
            .is_some_and(|plan| plan.tasks().is_empty() && plan.measures().is_empty());
        let (plan, day) = (self.plan.clone(), self.days.approved);
        let manager = self.manager.clone();
        let is_both = self.manager.id() == self.employee.id();
        let [from, to, evaluate_on] = self.validity().map(Some);
        match &self.approval {
            _ if empty => self.note(list, Kind::NotApproved),
            Approval::Unknown => self.note(list, Kind::NotApproved),
            Approval::Signed { .. } => {
                self.tell_signatures();
                self.tell_validity();
                let agree = true;
                if is_both {
                    let share_with_nav = None;
                    let command = Command::ApproveOwnPlan {
                        plan,
                        agree,
                        from,
                        to,
                        evaluate_on,
                        share_with_nav,
                    };
                    return self.ask(&manager, day, command);
                }
                let approve = |plan, from, to, evaluate_on| Command::ApprovePlan {
                    plan,
                    agree,
                    from,
                    to,
                    evaluate_on,
                    share_with_nav: None,
                };
                self.ask(&manager, day, approve(plan.clone(), from, to, evaluate_on))?;
                let employee = self.employee.clone();
                self.ask(&employee, day, approve(plan, None, None, None))?;
            }
            Approval::Alone { reason, from_form, .. } => {
                let (reason, from_form) = (reason.clone(), *from_form);
                let path = participation("reason");
                if from_form {
                    self.note(&path, Kind::ForcedReason);
                }
                self.tell_validity();
                let limit = self.case.policy().limits().reason;
                let reason = self.within(&reason, limit, &path);
                let (acknowledge, share_with_nav) = (true, None);
                self.ask(
                    &manager,
                    day,
                    Command::ForceApproval {
                        plan,
                        from,
                        to,
                        evaluate_on,
                        acknowledge,
                        reason,
                        share_with_nav,
                    },
                )?;
            }
        }
        Ok(())
    }

    /// From, to and evaluation.
    fn validity(&self) -> [Date; 3] {
        let from = self.days.approved;
        let ends = self.form.measures.iter().filter_map(|one| one.period.as_ref()?.to);
        let to = self.choice.valid_to.unwrap_or_else(|| ends.fold(from, Date::max));
        [from, to, self.choice.evaluate_on.unwrap_or(to)]
    }

    fn tell_validity(&mut self) {
        if self.choice.valid_to.is_none() || self.choice.evaluate_on.is_none() {
            self.note(AltinnForm::element("measures"), Kind::AssumedValidity);
        }
    }

    /// The signatures of all measures are those of the plan; another day than its own is lost.
    fn tell_signatures(&mut self) {
        let form = self.form;
        let on = self.approval.day();
        for (place, measure) in form.said_measures() {
            let path = |field| AltinnForm::measure_path(place, field);
            if measure.signed_paper_copy.is_some() {
                self.use_up(&path("signed_paper_copy"));
                if on.is_none() {
                    self.note(&path("signed_on"), Kind::AssumedSignature);
                }
                if measure.signed_on == on {
                    self.use_up(&path("signed_on"));
                }
            }
        }
    }

    /// The effect of measures that the form tells.
    pub(super) fn evaluate(&mut self) -> Result<(), Denial> {
        let manager = self.manager.clone();
        for (measure, effect) in std::mem::take(&mut self.effects) {
            let plan = self.plan.clone();
            let command = Command::EvaluateMeasure { plan, measure, effect };
            self.ask(&manager, self.days.last, command)?;
        }
        Ok(())
    }

    /// Whether the effect of a measure will have a place: only an approved plan has.
    pub(super) const fn will_be_approved(&self) -> bool {
        !matches!(self.approval, Approval::Unknown)
    }

    /// What was to be sent was sent, and nobody knows how it went: it must not be sent again.
    pub(super) fn share(&mut self) -> Result<(), Denial> {
        if !self.is_approved() {
            return Ok(());
        }
        let receipt = &self.form.receipt;
        let recipients = [
            (receipt.send_to_practitioner, Recipient::Practitioner, "send_to_practitioner"),
            (receipt.send_to_nav, Recipient::Nav, "send_to_nav"),
        ];
        for (_, with, field) in recipients.into_iter().filter(|(yes, ..)| *yes) {
            let (plan, manager, day) = (self.plan.clone(), self.manager.clone(), self.days.last);
            let share = Command::SharePlan { plan: plan.clone(), with, recipient_found: None };
            self.ask(&manager, day, share)?;
            let outcome = DeliveryOutcome::Unknown;
            let delivered =
                Command::RecordDelivery { plan, with, outcome, reason: None, reference: None };
            self.ask(&Actor::system(), day, delivered)?;
            let block = AltinnForm::element("receipt");
            self.note(&format!("{block}.{}", FormReceipt::element(field)), Kind::DeliveryUnknown);
        }
        Ok(())
    }
}
