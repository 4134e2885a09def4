//! An event without what a proof withholds: what persons have written, and the keys of persons.

use crate::history::Event;
use crate::{ActorId, CaseId, Form, Happening, NoteId, Role, Text};

/// What stands in a veiled event in the place of a text.
pub(super) const VEILED: &str = "[…]";

/// A value that was taken out of an event.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Taken {
    /// Where it stood: a JSON pointer into the event.
    pub(super) at: String,
    pub(super) value: String,
    /// Whether a person wrote or chose it; else it is a key of the host.
    pub(super) is_text: bool,
}

/// The same person has the same name in all events of a case: the role of the first event in which
/// they are met, and a number.
#[derive(Default)]
pub(super) struct Veil {
    persons: Vec<(ActorId, ActorId)>,
    notes: Vec<NoteId>,
}

/// One event being veiled.
struct Open<'a> {
    veil: &'a mut Veil,
    taken: Vec<Taken>,
}

impl Veil {
    /// What a person is called in the pack, if the events so far have named them.
    pub(super) fn name_of(&self, key: &ActorId) -> Option<&ActorId> {
        self.persons.iter().find(|(known, _)| known == key).map(|(_, name)| name)
    }

    fn person(&mut self, key: &ActorId, role: Role) -> Option<ActorId> {
        if let Some(name) = self.name_of(key) {
            return Some(name.clone());
        }
        let begins = |name: &ActorId| name.as_str().starts_with(role.as_str());
        let number = self.persons.iter().filter(|(_, name)| begins(name)).count() + 1;
        let name = ActorId::new(&format!("{}-{number}", role.as_str())).ok()?;
        self.persons.push((key.clone(), name.clone()));
        Some(name)
    }

    /// The event as the pack shows it, and what was taken out.
    pub(super) fn over(&mut self, event: &Event) -> (Event, Vec<Taken>) {
        let mut shown = event.clone();
        let mut open = Open { veil: self, taken: Vec::new() };
        let role = shown.by.role();
        if let Some(key) = shown.by.id().cloned() {
            if let Some(name) = open.veil.person(&key, role) {
                open.take("/by/id", key.as_str(), false);
                shown.by = shown.by.with_id(name);
            }
        }
        open.happening(&mut shown.happening);
        (shown, open.taken)
    }
}

/// An event without the identity number and the day of birth, which no pack holds in any form.
pub(super) fn without_identity(event: &Event) -> Event {
    let mut event = event.clone();
    if let Happening::CaseOpened { person_number, birth_date, .. } = &mut event.happening {
        (*person_number, *birth_date) = (None, None);
    }
    event
}

impl Open<'_> {
    fn take(&mut self, at: impl Into<String>, value: &str, is_text: bool) {
        self.taken.push(Taken { at: at.into(), value: value.to_owned(), is_text });
    }

    /// Blank texts stay: that nothing was written is no secret, and some answers follow from it.
    fn text(&mut self, at: &str, text: &mut Text) {
        if !text.is_blank() {
            self.take(at, text.as_str(), true);
            *text = Text::from(VEILED);
        }
    }

    fn maybe(&mut self, at: &str, text: &mut Option<Text>) {
        if let Some(text) = text {
            self.text(at, text);
        }
    }

    fn person(&mut self, at: &str, key: &mut ActorId, role: Role) {
        if let Some(name) = self.veil.person(key, role) {
            self.take(at, key.as_str(), false);
            *key = name;
        }
    }

    fn note(&mut self, key: &mut NoteId) {
        let notes = &mut self.veil.notes;
        let place = notes.iter().position(|known| known == key).unwrap_or(notes.len());
        if place == notes.len() {
            notes.push(key.clone());
        }
        if let Ok(name) = NoteId::new(&format!("note-{}", place + 1)) {
            self.take("/note", key.as_str(), false);
            *key = name;
        }
    }

    fn form(&mut self, form: &mut Form) {
        let fields = [
            ("typical_workday", &mut form.typical_workday),
            ("tasks_that_can_be_done", &mut form.tasks_that_can_be_done),
            ("tasks_that_cannot_be_done", &mut form.tasks_that_cannot_be_done),
            ("earlier_facilitation", &mut form.earlier_facilitation),
            ("coming_facilitation", &mut form.coming_facilitation),
            ("other_facilitation", &mut form.other_facilitation),
            ("follow_up", &mut form.follow_up),
        ];
        for (name, text) in fields {
            self.maybe(&format!("/form/{name}"), text);
        }
    }

    /// The policy, the archive's own reference and the recipient's receipt stay: they are the
    /// employer's and the recipient's words, and what an authority asks for.
    fn happening(&mut self, happening: &mut Happening) {
        match happening {
            Happening::CaseOpened { case, employee, person_number, birth_date, .. } => {
                if let Ok(name) = CaseId::new("case") {
                    self.take("/case", case.as_str(), false);
                    *case = name;
                }
                self.person("/employee", employee, Role::Employee);
                (*person_number, *birth_date) = (None, None);
            }
            Happening::SickNoteRegistered {
                note, message_to_employer, suggested_measures, ..
            }
            | Happening::SickNoteCorrected {
                note, message_to_employer, suggested_measures, ..
            } => {
                self.note(note);
                self.maybe("/message_to_employer", message_to_employer);
                self.maybe("/suggested_measures", suggested_measures);
            }
            Happening::SickNoteRestored { note } | Happening::SickNoteInvalidated { note } => {
                self.note(note);
            }
            Happening::ManagerAssigned { manager, .. }
            | Happening::ManagerEnded { manager, .. } => {
                self.person("/manager", manager, Role::Manager);
            }
            Happening::MeetingNotHeld { reason, .. } => self.text("/reason", reason),
            Happening::TaskAdded { name, .. } | Happening::TaskRenamed { name, .. } => {
                self.text("/name", name);
            }
            Happening::TaskAssessed { how, reason, .. } => {
                self.maybe("/how", how);
                self.maybe("/reason", reason);
            }
            Happening::MeasureAdded { heading, description, follow_up, reason, .. }
            | Happening::MeasureChanged { heading, description, follow_up, reason, .. } => {
                self.text("/heading", heading);
                self.text("/description", description);
                self.maybe("/follow_up", follow_up);
                self.maybe("/reason", reason);
            }
            Happening::MeasureEvaluated { effect, .. } => self.text("/effect", effect),
            Happening::CommentAdded { text, .. } | Happening::CommentEdited { text, .. } => {
                self.text("/text", text);
            }
            Happening::PlanApproved { reason, .. }
            | Happening::ApprovalRejected { reason, .. }
            | Happening::DeliveryRecorded { reason, .. } => self.maybe("/reason", reason),
            Happening::DraftSaved { form, .. } => self.form(form),
            Happening::PlanCompleted { form, reason, .. } => {
                self.form(form);
                self.maybe("/reason", reason);
            }
            Happening::ExemptionRegistered { attempts, .. } => self.maybe("/attempts", attempts),
            Happening::LogEntryAdded { text, attachments, .. } => {
                self.text("/text", text);
                for (place, attachment) in attachments.iter_mut().enumerate() {
                    self.text(&format!("/attachments/{place}"), attachment);
                }
            }
            Happening::DaysRegistered { .. }
            | Happening::DaysWithdrawn { .. }
            | Happening::DeathRecorded { .. }
            | Happening::EmployerPeriodUsed { .. }
            | Happening::MeetingSummoned { .. }
            | Happening::MeetingMoved { .. }
            | Happening::MeetingHeld { .. }
            | Happening::MeetingRequested { .. }
            | Happening::PlanRequestedByNav {}
            | Happening::PlanStarted { .. }
            | Happening::TaskDeleted { .. }
            | Happening::MeasureDeleted { .. }
            | Happening::CommentDeleted { .. }
            | Happening::ApprovalGiven { .. }
            | Happening::ApprovalWithdrawn { .. }
            | Happening::PlanRevised { .. }
            | Happening::PlanAborted { .. }
            | Happening::DraftDiscarded { .. }
            | Happening::ShareRequested { .. }
            | Happening::ExemptionWithdrawn { .. }
            | Happening::ReminderOrdered {}
            | Happening::ReminderCancelled {}
            | Happening::PlanDownloaded { .. }
            | Happening::PlanArchived { .. }
            | Happening::LogEntryArchived { .. }
            | Happening::PlanDispatched { .. }
            | Happening::LocalCopyDeleted { .. }
            | Happening::HoldPlaced { .. }
            | Happening::HoldLifted { .. }
            | Happening::PlanMisregistered { .. }
            | Happening::NoticeSent { .. }
            | Happening::CasePurged { .. } => {}
        }
    }
}
