//! Sharing, archiving, and the end of retention.

use super::hearing::{Happenings, Hearing};
use crate::ask::Role;

impl Hearing<'_> {
    pub(crate) fn share(&mut self) -> Happenings {
        self.active_note();
        let Some(version) = self.version() else { return Vec::new() };
        self.object_if(!Self::was_approved(version), "share.not-approved");
        let known = version.shares.get(self.ask.text("with").unwrap());
        self.object_if(known.is_some_and(|outcome| outcome != "failed"), "share.already");
        self.object_if(self.ask.value("recipient_found") == false, "share.no-recipient");
        vec!["share_requested"]
    }

    /// A receipt tells what has happened, also to a version that should not have been sent.
    pub(crate) fn delivery(&mut self) -> Happenings {
        let Some(version) = self.known_version() else { return Vec::new() };
        let asked = version.shares.contains_key(self.ask.text("with").unwrap());
        self.object_if(!asked, "share.no-request");
        let stands = version.shares.get(self.ask.text("with").unwrap()).map(|known| &**known);
        let open = matches!(stands, Some("requested" | "postponed"));
        let named = self.optional("reference", "name");
        let begins = self.ask.text("outcome") == Some("unknown") && !named;
        let puts_back = self.ask.text("outcome") == Some("postponed");
        self.object_if(asked && begins && !open, "share.begun");
        self.object_if(asked && puts_back && !open && stands != Some("unknown"), "share.begun");
        if self.ask.text("outcome") == Some("failed") {
            self.required("reason", "reason");
        }
        vec!["delivery_recorded"]
    }

    pub(crate) fn download(&mut self) -> Happenings {
        let Some(version) = self.version() else { return Vec::new() };
        if !Self::was_approved(version) {
            match self.ask.who.role {
                Role::Hr => self.object("access.hr-approved-only"),
                Role::Employee if self.story.policy().employer_led && !self.own_manager() => {
                    self.object("access.own-draft");
                }
                _ => self.object("share.not-approved"),
            }
        }
        vec!["plan_downloaded"]
    }

    pub(crate) fn archive(&mut self) -> Happenings {
        if self.ask.is("record_log_archived") {
            if !self.story.log.iter().any(|entry| Some(&**entry) == self.ask.text("entry")) {
                self.unknown();
            }
            self.required("system", "name");
            self.required("reference", "name");
            return vec!["log_entry_archived"];
        }
        let Some(version) = self.version() else { return Vec::new() };
        match &*self.ask.name {
            "record_archived" => {
                self.object_if(!Self::was_approved(version), "archive.not-approved");
                self.required("system", "name");
                self.required("reference", "name");
                vec!["plan_archived"]
            }
            "record_dispatched" => {
                self.object_if(!version.archived, "archive.no-record");
                vec!["plan_dispatched"]
            }
            _ => {
                self.object_if(!version.archived, "archive.no-record");
                self.object_if(
                    !version.dispatched && self.story.policy().dispatch,
                    "archive.not-dispatched",
                );
                vec!["local_copy_deleted"]
            }
        }
    }

    pub(crate) fn hold(&mut self) -> Happenings {
        let stands = self.story.holds.contains(self.ask.text("hold").unwrap());
        if self.ask.is("lift_hold") {
            self.object_if(!stands, "retain.no-hold");
            return vec!["hold_lifted"];
        }
        if stands { Vec::new() } else { vec!["hold_placed"] }
    }

    pub(crate) fn misregister(&mut self) -> Happenings {
        match self.known_version() {
            // Said already.
            Some(version) if version.misregistered => Vec::new(),
            _ => vec!["plan_misregistered"],
        }
    }

    pub(crate) fn purge(&mut self) -> Happenings {
        let story = self.story;
        let due = story.longest_eras.last().is_some_and(|era| self.today > era.visible_to);
        self.object_if(!due, "retain.not-due");
        self.object_if(!story.holds.is_empty(), "retain.hold");
        let missing = story.versions.iter().any(|version| {
            Self::was_approved(version) && !version.misregistered && !version.archived
        });
        self.object_if(missing && story.policy().archive_before_purge, "retain.not-archived");
        vec!["case_purged"]
    }
}
