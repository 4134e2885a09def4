//! A hearing: one request before one story. Every objection is written down,
//! and the order of the catalogue decides which of them is the answer.

use super::story::Story;
use super::version::{Side, State, Version};
use crate::ask::{Ask, Role};
use crate::days::Day;

/// The words of the events that would follow.
pub(crate) type Happenings = Vec<&'static str>;

pub(crate) struct Hearing<'a> {
    pub(crate) story: &'a Story,
    pub(crate) ask: &'a Ask,
    pub(crate) today: Day,
    pub(crate) objections: Vec<&'static str>,
    /// The call itself makes no sense.
    pub(crate) senseless: bool,
}

impl<'a> Hearing<'a> {
    pub(crate) fn new(story: &'a Story, ask: &'a Ask) -> Hearing<'a> {
        let today = ask.at.day;
        Hearing { story, ask, today, objections: Vec::new(), senseless: false }
    }

    pub(crate) fn object(&mut self, code: &'static str) {
        self.objections.push(code);
    }

    pub(crate) fn object_if(&mut self, objection: bool, code: &'static str) {
        if objection {
            self.object(code);
        }
    }

    /// Something is named that is not there, or a new one like something that is.
    pub(crate) fn unknown(&mut self) {
        if self.ask.who.role == Role::System {
            self.senseless = true;
        } else {
            self.object("edit.unknown-item");
        }
    }

    pub(crate) fn party(&self) -> bool {
        matches!(self.ask.who.role, Role::Employee | Role::Manager)
    }

    pub(crate) fn side(&self) -> Side {
        Side::of(self.ask.who.role)
    }

    /// Whether the person who asks is the employee and the manager of the day.
    pub(crate) fn own_manager(&self) -> bool {
        self.party()
            && self.ask.who.id.as_deref() == Some(&*self.story.employee)
            && self
                .story
                .manager_on(self.today)
                .is_some_and(|now| now.manager == self.story.employee)
    }

    /// The version that the command names in a field, with what speaks against touching any version.
    pub(crate) fn version_in(&mut self, field: &str) -> Option<&'a Version> {
        let Some(version) = self.story.version(self.ask.text(field)?) else {
            self.unknown();
            return None;
        };
        self.object_if(version.misregistered, "plan.misregistered");
        let expired = self.party() && self.story.run_out(version, self.ask.at);
        self.object_if(expired, "access.expired");
        Some(version)
    }

    /// The version that the command names, whatever speaks against touching it.
    pub(crate) fn known_version(&mut self) -> Option<&'a Version> {
        let version = self.story.version(self.ask.text("plan")?);
        if version.is_none() {
            self.unknown();
        }
        version
    }

    pub(crate) fn version(&mut self) -> Option<&'a Version> {
        self.version_in("plan")
    }

    /// The identifier of a new version must not be in use.
    pub(crate) fn new_plan_in(&mut self, field: &str) {
        if self.ask.text(field).is_some_and(|id| self.story.plan_ids.contains(id)) {
            self.unknown();
        }
    }

    /// The other side changed the version since the asker looked.
    pub(crate) fn object_if_stale(&mut self, version: &Version) {
        let stale = self.ask.based_on.is_some_and(|seen| version.changed_since(seen, self.side()));
        self.object_if(stale && !self.own_manager(), "edit.stale");
    }

    /// A version that was approved once, whatever became of it.
    pub(crate) fn was_approved(version: &Version) -> bool {
        version.approved.is_some()
    }

    /// Approved, and not ended by a revision or an abort.
    pub(crate) fn stands_approved(&self, version: &Version) -> bool {
        matches!(version.state(self.today), State::Approved | State::Expired)
    }

    /// A text of the command, as it would be stored; blank counts as none.
    pub(crate) fn cleaned(text: Option<&str>) -> Option<String> {
        let keep = |c: &char| {
            let code = u32::from(*c);
            let nothing = (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE;
            (!c.is_control() || *c == '\n' || *c == '\t') && *c != '\u{FEFF}' && !nothing
        };
        let text: String = text?.chars().filter(keep).collect();
        (!text.trim().is_empty()).then_some(text)
    }

    /// Objects to a text that is too long; says whether there is any text at all.
    pub(crate) fn measured(&mut self, text: Option<&str>, limit: usize) -> bool {
        let text = Self::cleaned(text);
        let long = text.as_ref().is_some_and(|text| text.chars().count() > limit);
        self.object_if(long, "text.too-long");
        text.is_some()
    }

    /// A text that may be left out.
    pub(crate) fn optional(&mut self, field: &str, kind: &str) -> bool {
        let limit = self.story.policy().limit(kind);
        self.measured(self.ask.text(field), limit)
    }

    /// A text that must be there.
    pub(crate) fn required(&mut self, field: &str, kind: &str) {
        let given = self.optional(field, kind);
        self.object_if(!given, "text.required");
    }
}
