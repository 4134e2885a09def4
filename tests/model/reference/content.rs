//! Writing in a version: tasks, measures, comments.

use super::hearing::{Happenings, Hearing};
use super::version::{Item, State, Version};
use crate::days::Day;

impl Hearing<'_> {
    /// What speaks against any edit of the version.
    fn edit(&mut self, version: &Version) {
        self.object_if_stale(version);
        match version.state(self.today) {
            State::Draft => {}
            State::Awaiting => self.object("edit.awaiting-approval"),
            State::Approved | State::Expired | State::Aborted => self.object("edit.not-draft"),
        }
    }

    /// The item that a field names, among these.
    fn item<'i>(&mut self, field: &str, items: &'i [Item]) -> Option<&'i Item> {
        let found = items.iter().find(|item| Some(&*item.id) == self.ask.text(field));
        if found.is_none() {
            self.unknown();
        }
        found
    }

    /// The identifier of a new item must not be in use.
    fn new_item(&mut self, field: &str, version: &Version) {
        if self
            .ask
            .text(field)
            .is_some_and(|id| version.used.iter().any(|(kind, used)| *kind == field && used == id))
        {
            self.unknown();
        }
    }

    fn deletes(&mut self, item: Option<&Item>) {
        let other = item.is_some_and(|item| item.side != self.side());
        self.object_if(other && !self.own_manager(), "edit.not-yours");
    }

    pub(crate) fn content(&mut self) -> Happenings {
        let Some(version) = self.version() else { return Vec::new() };
        self.edit(version);
        match &*self.ask.name {
            "add_task" => {
                self.new_item("task", version);
                self.required("name", "name");
                vec!["task_added"]
            }
            "rename_task" => {
                self.item("task", &version.tasks);
                self.required("name", "name");
                vec!["task_renamed"]
            }
            "assess_task" => {
                self.item("task", &version.tasks);
                let other = self.ask.who.role == crate::ask::Role::Manager && !self.own_manager();
                let forbidden = other && self.story.policy().employee_assesses;
                self.object_if(forbidden, "edit.assess-employee-only");
                match self.ask.text("assessment") {
                    Some("with_facilitation") => self.required("how", "reason"),
                    Some("cannot") => self.required("reason", "reason"),
                    _ => {}
                }
                vec!["task_assessed"]
            }
            "delete_task" => {
                let item = self.item("task", &version.tasks);
                self.deletes(item);
                vec!["task_deleted"]
            }
            "add_measure" => {
                self.new_item("measure", version);
                self.measure();
                vec!["measure_added"]
            }
            "change_measure" => {
                self.item("measure", &version.measures);
                self.measure();
                vec!["measure_changed"]
            }
            "delete_measure" => {
                let item = self.item("measure", &version.measures);
                self.deletes(item);
                vec!["measure_deleted"]
            }
            "add_comment" => {
                self.item("measure", &version.measures);
                self.new_item("comment", version);
                self.required("text", "comment");
                vec!["comment_added"]
            }
            "edit_comment" => {
                let item = self.item("comment", &version.comments);
                let other =
                    item.is_some_and(|item| Some(&*item.person) != self.ask.who.id.as_deref());
                self.object_if(other, "edit.comment-author");
                self.required("text", "comment");
                vec!["comment_edited"]
            }
            _ => {
                let item = self.item("comment", &version.comments);
                self.deletes(item);
                vec!["comment_deleted"]
            }
        }
    }

    /// What a measure must say.
    fn measure(&mut self) {
        self.required("heading", "heading");
        self.required("description", "description");
        let status = self.ask.text("status").unwrap();
        if status == "not_relevant" {
            let given = self.optional("reason", "reason");
            self.object_if(!given, "measure.reason");
            return;
        }
        if status == "agreed" {
            let given = self.optional("follow_up", "follow_up");
            self.object_if(!given, "measure.reason");
        }
        let ordered = matches!((self.ask.day("from"), self.ask.day("to")), (Some(from), Some(to)) if from <= to);
        self.object_if(!ordered, "measure.dates");
    }

    /// The effect of a measure is no edit: it is said of an approved version, also an expired one.
    pub(crate) fn evaluation(&mut self) -> Happenings {
        let Some(version) = self.version() else { return Vec::new() };
        self.item("measure", &version.measures);
        let stands = self.stands_approved(version);
        self.object_if(!stands, "abort.not-approved");
        self.required("effect", "follow_up");
        vec!["measure_evaluated"]
    }

    /// Saving, throwing away and completing the employer's own form.
    pub(crate) fn form(&mut self) -> Happenings {
        self.active_note();
        if self.ask.is("discard_draft") {
            let Some(version) = self.version() else { return Vec::new() };
            self.object_if(!version.unfinished(), "edit.not-draft");
            return vec!["draft_discarded"];
        }
        let draft = self.story.draft(self.ask.at).map(|draft| &*draft.id);
        match (self.ask.text("plan"), draft) {
            (None, _) => {}
            (given, Some(_)) if given == draft => {
                self.version();
            }
            (Some(given), _) if draft.is_some() || self.story.plan_ids.contains(given) => {
                // One's own version that has run out, or was registered wrongly, says why.
                if self.story.version(given).is_some() {
                    self.version();
                }
                self.unknown();
            }
            _ => {}
        }
        let form = self.ask.value("form").as_object().unwrap().clone();
        let limit = self.story.policy().limit("form");
        let completes = self.ask.is("complete_plan");
        for (field, value) in &form {
            if field != "evaluation_date" {
                let given = self.measured(value.as_str(), limit);
                self.object_if(completes && !given, "form.required");
            }
        }
        if !completes {
            return vec!["draft_saved"];
        }
        let date: Day = crate::days::day(form["evaluation_date"].as_str().unwrap());
        let last = crate::days::plus_months(self.today, 12);
        self.object_if(date <= self.today || date > last, "form.evaluation-date");
        let reason = self.optional("reason", "reason");
        match self.ask.value("taken_part").as_bool() {
            Some(true) => {}
            Some(false) if reason => {}
            _ => self.object("complete.contribution"),
        }
        vec!["plan_completed", "notice_sent"]
    }

    /// In the employer-led policy, writing and sharing need an active sick note.
    pub(crate) fn active_note(&mut self) {
        let grace = self.story.policy().grace;
        let active = self.story.sickness.noted_within(self.today, grace);
        self.object_if(self.story.policy().employer_led && !active, "complete.no-sick-note");
    }
}
