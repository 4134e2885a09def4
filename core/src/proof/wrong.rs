//! Versions that were registered on the wrong person. They are invisible to everybody, so what their
//! events say is withheld as well where it is no text: dates, and what was chosen among words.

use serde::Serialize;

use super::veil::{Taken, VEILED};
use crate::history::Event;
use crate::plan::{AssessmentKind, DeliveryOutcome, Manner, MeasureStatusKind, Recipient};
use crate::{Case, Date, Form, Happening, NoticeAbout, Party, Text, Version, wire};

/// Whether an event is about such a version.
pub(super) fn is_about(case: &Case, event: &Event) -> bool {
    let plan = match event.happening() {
        Happening::NoticeSent { plan, .. } => plan.as_ref(),
        _ => event.plan(),
    };
    plan.and_then(|plan| case.plan(plan)).is_some_and(Version::is_misregistered)
}

/// Takes the codes out of an event. In their place stands what is the same in every event: the day of
/// the event, no, or the first of the words.
pub(super) fn veil(event: &mut Event, taken: &mut Vec<Taken>) {
    Codes { taken, day: event.at().oslo_date() }.happening(&mut event.happening);
}

struct Codes<'a> {
    taken: &'a mut Vec<Taken>,
    day: Date,
}

impl Codes<'_> {
    fn take(&mut self, at: &str, value: String) {
        self.taken.push(Taken { at: at.to_owned(), value, is_text: true });
    }

    fn code<T: Serialize>(&mut self, at: &str, value: &mut T, stand_in: T) {
        self.take(at, wire::write(value));
        *value = stand_in;
    }

    fn maybe<T: Serialize>(&mut self, at: &str, value: &mut Option<T>, stand_in: T) {
        if let Some(value) = value {
            self.code(at, value, stand_in);
        }
    }

    fn text(&mut self, at: &str, text: &mut Text) {
        self.take(at, text.as_str().to_owned());
        *text = Text::from(VEILED);
    }

    fn form(&mut self, form: &mut Form) {
        self.maybe("/form/evaluation_date", &mut form.evaluation_date, self.day);
    }

    fn happening(&mut self, happening: &mut Happening) {
        let day = self.day;
        match happening {
            Happening::PlanStarted { copy_measures, .. } => {
                self.maybe("/copy_measures", copy_measures, false);
            }
            Happening::TaskAssessed { assessment, elsewhere, more_time, with_help, .. } => {
                self.code("/assessment", assessment, AssessmentKind::Can);
                self.maybe("/elsewhere", elsewhere, false);
                self.maybe("/more_time", more_time, false);
                self.maybe("/with_help", with_help, false);
            }
            Happening::MeasureAdded { status, from, to, nav_help, .. }
            | Happening::MeasureChanged { status, from, to, nav_help, .. } => {
                self.code("/status", status, MeasureStatusKind::Proposed);
                self.maybe("/from", from, day);
                self.maybe("/to", to, day);
                self.maybe("/nav_help", nav_help, false);
            }
            Happening::ApprovalGiven { party, from, to, evaluate_on, share_with_nav, .. } => {
                self.code("/party", party, Party::Employee);
                self.code("/from", from, day);
                self.code("/to", to, day);
                self.code("/evaluate_on", evaluate_on, day);
                self.maybe("/share_with_nav", share_with_nav, false);
            }
            Happening::PlanApproved { manner, from, to, evaluate_on, .. } => {
                self.code("/manner", manner, Manner::Both);
                self.code("/from", from, day);
                self.code("/to", to, day);
                self.code("/evaluate_on", evaluate_on, day);
            }
            Happening::ApprovalRejected { party, .. } => {
                self.code("/party", party, Party::Employee);
            }
            Happening::DraftSaved { form, .. } => self.form(form),
            Happening::PlanCompleted { form, taken_part, .. } => {
                self.form(form);
                self.code("/taken_part", taken_part, false);
            }
            Happening::ShareRequested { with, .. } => {
                self.code("/with", with, Recipient::Practitioner);
            }
            Happening::DeliveryRecorded { with, outcome, reference, .. } => {
                self.code("/with", with, Recipient::Practitioner);
                self.code("/outcome", outcome, DeliveryOutcome::Delivered);
                if let Some(reference) = reference {
                    self.text("/reference", reference);
                }
            }
            Happening::PlanArchived { system, reference, .. } => {
                self.text("/system", system);
                self.text("/reference", reference);
            }
            Happening::NoticeSent { to, about, .. } => {
                self.code("/to", to, Party::Employee);
                self.code("/about", about, NoticeAbout::SentForApproval);
            }
            // The others say no more than that they happened.
            _ => {}
        }
    }
}
