//! What the host's registries report: notes, days, managers.

use super::hearing::{Happenings, Hearing};
use super::story::note_content;
use crate::days::day;

impl Hearing<'_> {
    pub(crate) fn feed(&mut self) -> Happenings {
        match &*self.ask.name {
            "register_sick_note" => self.note(),
            "invalidate_sick_note" => {
                let standing = self
                    .story
                    .notes
                    .iter()
                    .any(|note| note.valid && Some(&*note.id) == self.ask.text("note"));
                if standing { vec!["sick_note_invalidated"] } else { Vec::new() }
            }
            "register_days" => {
                self.senseless |= self.ask.day("to") < self.ask.day("from");
                vec!["days_registered"]
            }
            "withdraw_days" => {
                let id = self.ask.text("registration");
                match self.story.days.iter().find(|days| Some(&*days.id) == id) {
                    Some(days) if days.withdrawn => return Vec::new(),
                    known => self.senseless |= known.is_none(),
                }
                vec!["days_withdrawn"]
            }
            "assign_manager" => self.assignment(),
            "end_manager" => {
                let manager = self.ask.text("manager").unwrap();
                let to = self.ask.day("to").unwrap();
                self.senseless |= self.story.assignment_to_end(manager, to).is_none();
                vec!["manager_ended"]
            }
            // The same news again changes nothing.
            "record_death" if self.story.death == self.ask.day("on") => Vec::new(),
            "record_death" => vec!["death_recorded"],
            "record_employer_period_used" if self.story.used_from == self.ask.day("from") => {
                Vec::new()
            }
            "record_employer_period_used" => vec!["employer_period_used"],
            _ => vec!["plan_requested_by_nav"],
        }
    }

    fn note(&mut self) -> Happenings {
        let periods = self.ask.value("periods").as_array().cloned().unwrap_or_default();
        let mut before = None;
        for period in &periods {
            let (from, to) =
                (day(period["from"].as_str().unwrap()), day(period["to"].as_str().unwrap()));
            self.senseless |= before.is_some_and(|before| from <= before);
            before = Some(to);
        }
        self.senseless |= periods.is_empty();
        let content = note_content(self.ask, self.story.policy().old_note_years, &self.story.notes);
        let nothing_left = content["periods"].as_array().unwrap().is_empty();
        if nothing_left || self.ask.value("sent_to_employer") == false {
            return Vec::new();
        }
        let known = self.story.notes.iter().find(|note| Some(&*note.id) == self.ask.text("note"));
        match known {
            Some(note) if note.content == content && note.valid => Vec::new(),
            Some(note) if note.content == content => self.with_notice("sick_note_restored"),
            Some(_) => self.with_notice("sick_note_corrected"),
            None => self.with_notice("sick_note_registered"),
        }
    }

    /// A new assignment ends an open one that began before it; two at a time there are not.
    fn assignment(&mut self) -> Happenings {
        let (from, to) = (self.ask.day("from").unwrap(), self.ask.day("to"));
        self.senseless |= to.is_some_and(|to| to < from);
        let overlap = self.story.managers.iter().any(|other| {
            let ended_by_this = other.to.is_none() && other.from < from;
            let apart =
                other.to.is_some_and(|end| end < from) || to.is_some_and(|to| to < other.from);
            !ended_by_this && !apart
        });
        self.object_if(overlap, "access.manager-overlap");
        self.with_notice("manager_assigned")
    }
}
