//! A version of the plan becomes a form.

mod content;

use serde::Serialize;

use super::choice::FormChoice;
use super::form::{
    AltinnForm, FormAbsence, FormEmployee, FormEmployer, FormParticipation, FormReceipt, FormSender,
};
use super::note::{FormNote, FormNoteKind as Kind};
use crate::wire::{self, InputError, InputKind};
use crate::words::altinn::Label;
use crate::{
    Actor, Case, Date, Denial, Language, Manner, Moment, PlanId, Recipient, Text, Version,
};

/// A form that was made of a version, and what of the version is not in it as it was.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::nav::altinn::{AltinnForm, FormChoice};
/// use oppfolgingsplan::{Actor, PlanId};
/// let choice = FormChoice::from_json(br#"{"employer_name":"Eksempel sykehus",
///     "person_number":"05908399546","employee_family_name":"Eksempel"}"#)?;
/// let (case, plan) = (case_with_approved_plan(), PlanId::new("p1")?);
/// let at = "2026-02-02T09:00:00+01:00".parse()?;
/// let made = AltinnForm::from_version(&case, &Actor::system(), &plan, at, &choice)?;
/// assert_eq!(
///     made.form.measures[0].description.as_ref().map(|text| text.as_str()),
///     Some("Forslag: Kortere vakter\nFire timer om dagen i to uker")
/// );
/// assert!(made.notes.iter().any(|note| note.path == "measures[m1].status"));
/// assert!(made.form.to_xml()?.contains("<etternavn>Eksempel</etternavn>"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MadeForm {
    /// The form.
    pub form: AltinnForm,
    /// What is not in it, or stands elsewhere than its name says.
    pub notes: Vec<FormNote>,
}

impl MadeForm {
    /// As canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl AltinnForm {
    /// Makes the form of a version, for one who may see it; the host itself asks as
    /// [`Actor::system`].
    ///
    /// The day of the last change is that of the approval, or of the last save. Status and heading
    /// of a measure stand first in its description; tasks that can be done, and how, in the
    /// ordinary tasks; validity and evaluation in the further information. The signatures' day is
    /// that on which both approved; an approval without the employee is an employee who has not
    /// contributed, with the reason. Comments have no place.
    ///
    /// # Errors
    /// The refusal that hides the version, as from [`Case::plan_for`]; an input error at
    /// `employer_name` or `person_number` when neither the case nor the choice has it.
    pub fn from_version(
        case: &Case,
        by: &Actor,
        plan: &PlanId,
        at: Moment,
        choice: &FormChoice,
    ) -> Result<MadeForm, Denial> {
        let version = case.plan_for(by, plan, at).map_err(Denial::Refused)?;
        let language = choice.language.unwrap_or(case.policy().language());
        Making { case, version, choice, language, notes: Vec::new(), more: Vec::new() }.form()
    }
}

/// A version on its way into a form.
struct Making<'c> {
    case: &'c Case,
    version: &'c Version,
    choice: &'c FormChoice,
    language: Language,
    notes: Vec<FormNote>,
    /// The lines of the further information.
    more: Vec<String>,
}

fn missing(field: &'static str) -> Denial {
    let reason = "the form needs it, and the case does not have it";
    InputError::new(InputKind::MissingField, field, reason).into()
}

fn said(text: &Option<Text>) -> Option<Text> {
    text.as_ref().filter(|text| !text.is_blank()).cloned()
}

impl Making<'_> {
    fn say(&self, label: Label) -> &'static str {
        label.in_language(self.language)
    }

    fn note(&mut self, path: impl Into<String>, kind: Kind) {
        self.notes.push(FormNote { path: path.into(), kind });
    }

    fn form(mut self) -> Result<MadeForm, Denial> {
        let changed_on = self.changed_on();
        let employer = self.employer()?;
        let mut employee = self.employee()?;
        let absence = self.absence(changed_on);
        let participation = self.participation();
        let (ordinary_tasks, measures) = self.content();
        employee.ordinary_tasks = ordinary_tasks;
        self.approval();
        let shared =
            |with| self.version.share(with).is_some_and(|share| share.delivery().blocks_another());
        let receipt = FormReceipt {
            changed_on,
            send_to_nav: shared(Recipient::Nav),
            send_to_practitioner: shared(Recipient::Practitioner),
        };
        let own = self.choice.additional.iter().filter(|text| !text.is_blank());
        let lines: Vec<&str> =
            own.map(Text::as_str).chain(self.more.iter().map(String::as_str)).collect();
        let additional = (!lines.is_empty()).then(|| Text::from(lines.join("\n")));
        let sender = Some(FormSender {
            name: said(&self.choice.system_name),
            version: said(&self.choice.system_version),
        });
        let sender = sender.filter(|sender| *sender != FormSender::default());
        let form = AltinnForm {
            employer,
            employee,
            absence,
            sender,
            measures,
            receipt,
            participation,
            additional,
        };
        Ok(MadeForm { form, notes: self.notes })
    }

    fn changed_on(&self) -> Date {
        match self.version.approved() {
            Some(approved) => approved.on(),
            None => self.version.saved_at().oslo_date(),
        }
    }

    fn employer(&self) -> Result<FormEmployer, Denial> {
        let choice = self.choice;
        let number = self.case.employer().ok_or_else(|| missing("employer"))?;
        Ok(FormEmployer {
            contact_family_name: said(&choice.contact_family_name),
            manager_phone: said(&choice.manager_phone),
            manager_given_name: said(&choice.manager_given_name),
            organisation_number: Text::from(number.as_str()),
            name: said(&choice.employer_name).ok_or_else(|| missing("employer_name"))?,
            inclusive_workplace: choice.inclusive_workplace,
            has_occupational_health: choice.has_occupational_health,
            contact_phone: said(&choice.contact_phone),
            manager_family_name: said(&choice.manager_family_name),
            contact_given_name: said(&choice.contact_given_name),
        })
    }

    fn employee(&self) -> Result<FormEmployee, Denial> {
        let choice = self.choice;
        let number = choice.person_number.or(self.case.person_number());
        let number = number.ok_or_else(|| missing("person_number"))?;
        Ok(FormEmployee {
            person_number: Text::from(number.as_str()),
            family_name: said(&choice.employee_family_name),
            position: said(&choice.employee_position),
            phone: said(&choice.employee_phone),
            ordinary_tasks: None,
            given_name: said(&choice.employee_given_name),
        })
    }

    fn absence(&self, on: Date) -> Option<FormAbsence> {
        let absence = self.case.absence_of(self.version.started_at().oslo_date());
        let grade = absence.and_then(|absence| absence.grade_on(on));
        let made = FormAbsence {
            first_day: absence.map(|absence| absence.first_day),
            certified_on: self.choice.certified_on,
            degree: grade.map(|grade| Text::from(grade.percent().to_string())),
        };
        (made != FormAbsence::default()).then_some(made)
    }

    fn participation(&self) -> Option<FormParticipation> {
        let approved = self.version.approved()?;
        let contributed = match approved.manner() {
            Manner::Both | Manner::OwnManager => return None,
            Manner::Forced => Some(false),
            Manner::Completed => approved.taken_part(),
        };
        let reason = approved.reason().filter(|_| contributed != Some(true)).cloned();
        Some(FormParticipation { reason, contributed })
    }

    /// The day on which both approved.
    fn signed_on(&self) -> Option<Date> {
        let approved = self.version.approved()?;
        matches!(approved.manner(), Manner::Both | Manner::OwnManager).then(|| approved.on())
    }

    /// What the form has only as a day and a text: state, approval and validity.
    fn approval(&mut self) {
        let Some(approved) = self.version.approved() else {
            return self.note("state", Kind::NoPlace);
        };
        self.note("approval", Kind::ApprovalAsDate);
        if matches!(self.version.state(), crate::State::Aborted { .. }) {
            self.note("state", Kind::NoPlace);
        }
        if let Some(validity) = approved.validity() {
            let (label, to) = (self.say(Label::Valid), self.say(Label::To));
            self.more.push(format!("{label}: {} {to} {}", validity.from(), validity.to()));
            self.note("validity", Kind::InAdditional);
        }
        if let Some(day) = approved.evaluate_on() {
            let line = format!("{}: {day}", self.say(Label::EvaluateOn));
            self.more.push(line);
            self.note("evaluate_on", Kind::InAdditional);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failing test may panic")]
mod tests;
