//! The reference model: what the rule catalogue answers to every request.
//!
//! It is written apart from the library, from the catalogue alone, and in
//! another way: it reads JSON, tells the story of the case from the beginning
//! after every accepted command, counts days one by one, and writes down every
//! objection before the order of the catalogue picks one. It is slow and plain
//! so that a person can check it against the words.

mod absence;
mod approval;
mod content;
mod duty;
mod feed;
mod hearing;
mod policy;
mod sharing;
mod standing;
mod story;
mod version;

pub(crate) use story::Story;
pub(crate) use version::Version;

use crate::ask::{Ask, Role};
use hearing::{Happenings, Hearing};

/// Refusals in the order of the catalogue: forbidden, conflict, invalid.
pub(crate) const ORDER: [&str; 63] = [
    // Forbidden.
    "access.not-a-party",
    "access.manager-ended",
    "access.absence-over",
    "access.hr-approved-only",
    "access.expired",
    "access.own-draft",
    "start.no-manager",
    "edit.unknown-item",
    "edit.not-yours",
    "edit.assess-employee-only",
    "edit.comment-author",
    "complete.no-sick-note",
    "plan.misregistered",
    "approve.force-manager-only",
    "approve.own-manager",
    "share.party",
    "exempt.manager-only",
    "exempt.no-absence",
    // Conflict: what the other party did comes first.
    "edit.stale",
    "approve.already",
    "approve.twice",
    "approve.nothing-pending",
    "time.backwards",
    "access.manager-overlap",
    "start.source-not-ended",
    "start.open-plan",
    "edit.awaiting-approval",
    "edit.not-draft",
    "plan.cannot-delete",
    "revise.not-approved",
    "abort.not-approved",
    "share.not-approved",
    "share.already",
    "share.no-request",
    "share.begun",
    "share.no-recipient",
    "exempt.plan-exists",
    "exempt.none-stands",
    "archive.not-approved",
    "archive.not-dispatched",
    "archive.no-record",
    "retain.not-due",
    "retain.hold",
    "retain.not-archived",
    "retain.no-hold",
    // Invalid.
    "start.no-sick-note",
    "start.too-late",
    "start.absence-over",
    "text.required",
    "text.too-long",
    "measure.dates",
    "measure.reason",
    "form.required",
    "form.evaluation-date",
    "approve.empty-plan",
    "approve.validity",
    "approve.agree",
    "approve.force-acknowledge",
    "complete.contribution",
    "exempt.not-discussed",
    "exempt.ground",
    "remind.closed",
    "meeting.future",
];

/// How many of them are forbidden.
const FORBIDDEN: usize = 18;

/// What the model answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Accepted, with the words of the events.
    Accepted(Happenings),
    /// Refused, with the code of the rule.
    Refused(&'static str),
    /// The call makes no sense in this case.
    Input,
}

/// One case, as the list of what was accepted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    journal: Vec<(Ask, u64)>,
    story: Story,
}

impl Model {
    /// What has happened so far.
    pub(crate) const fn story(&self) -> &Story {
        &self.story
    }

    /// The accepted commands, oldest first.
    pub(crate) fn journal(&self) -> impl Iterator<Item = &Ask> {
        self.journal.iter().map(|(ask, _)| ask)
    }

    /// What the catalogue answers to this request.
    pub(crate) fn answer(&self, ask: &Ask) -> Answer {
        let story = &self.story;
        if story.purged {
            return Answer::Refused("access.expired");
        }
        if !story.opened() {
            return match (ask.is("open_case"), ask.who.role) {
                (true, Role::System) => Answer::Accepted(vec!["case_opened"]),
                (true, _) => Answer::Refused("access.not-a-party"),
                (false, _) => Answer::Input,
            };
        }
        let mut hearing = Hearing::new(story, ask);
        let happenings = if hearing.admit() { hearing.hear() } else { Vec::new() };
        let backwards = story.last.is_some_and(|last| ask.at.second < last.second);
        hearing.object_if(backwards, "time.backwards");
        let rank = |code: &&str| ORDER.iter().position(|known| known == code).unwrap();
        let first = hearing.objections.iter().map(rank).min();
        match first {
            Some(rank) if rank < FORBIDDEN || !hearing.senseless => Answer::Refused(ORDER[rank]),
            _ if hearing.senseless => Answer::Input,
            _ => Answer::Accepted(happenings),
        }
    }

    /// Takes an accepted command into the story, with its number of events.
    pub(crate) fn take(&mut self, ask: &Ask) {
        let Answer::Accepted(happenings) = self.answer(ask) else {
            panic!("only accepted commands are taken: {}", ask.line());
        };
        let mut ask = ask.clone();
        if ask.is("save_draft") || ask.is("complete_plan") {
            // Which draft is meant when none is named is a matter of this moment.
            if let Some(draft) = self.story.draft(ask.at) {
                ask = ask.with("plan", &draft.id);
            }
        }
        self.journal.push((ask, happenings.len().try_into().unwrap()));
        self.story = Story::told(&self.journal);
    }
}

impl Hearing<'_> {
    /// Hears the command itself, once the asker is admitted.
    fn hear(&mut self) -> Happenings {
        match &*self.ask.name {
            "open_case" => {
                self.senseless = true;
                Vec::new()
            }
            "start_plan" => self.start(),
            "add_task" | "rename_task" | "assess_task" | "delete_task" | "add_measure"
            | "change_measure" | "delete_measure" | "add_comment" | "edit_comment"
            | "delete_comment" => self.content(),
            "evaluate_measure" => self.evaluation(),
            "save_draft" | "discard_draft" | "complete_plan" => self.form(),
            "approve_plan" | "force_approval" | "approve_own_plan" => self.approval(),
            "reject_plan" | "withdraw_approval" => self.return_to_draft(),
            "revise_plan" | "abort_plan" | "delete_plan" => self.end(),
            "share_plan" => self.share(),
            "record_delivery" => self.delivery(),
            "record_download" => self.download(),
            "record_archived"
            | "record_log_archived"
            | "record_dispatched"
            | "confirm_local_copy_deleted" => self.archive(),
            "place_hold" | "lift_hold" => self.hold(),
            "mark_misregistered" => self.misregister(),
            "purge" => self.purge(),
            "register_exemption" | "withdraw_exemption" => self.exemption(),
            "summon_meeting"
            | "move_meeting"
            | "record_meeting_held"
            | "record_meeting_not_held"
            | "request_meeting" => self.meeting(),
            "order_reminder" | "cancel_reminder" => self.reminder(),
            "add_log_entry" => self.log_entry(),
            _ => self.feed(),
        }
    }
}
