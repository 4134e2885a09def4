//! Starting, approving, revising and ending a version.

use super::hearing::{Happenings, Hearing};
use super::version::{State, Version};
use crate::ask::Role;

impl Hearing<'_> {
    pub(crate) fn start(&mut self) -> Happenings {
        let policy = self.story.policy();
        let nobody = self.story.manager_on(self.today).is_none();
        self.object_if(self.ask.who.role == Role::Employee && nobody, "start.no-manager");
        self.new_plan_in("plan");
        if policy.employer_led {
            self.active_note();
        } else {
            self.object_if(!self.story.sickness.digital_note, "start.no-sick-note");
            let late = self.story.start_to.is_some_and(|last| self.today > last);
            self.object_if(late, "start.too-late");
        }
        if let Some(source) = self.version_in("from_plan") {
            let state = source.state(self.today);
            if policy.employer_led {
                self.object_if(source.unfinished(), "start.source-not-ended");
            } else {
                let ended = matches!(state, State::Aborted | State::Expired);
                self.object_if(!ended, "start.source-not-ended");
                let over = state == State::Expired && !self.story.sickness.runs(self.today);
                self.object_if(over, "start.absence-over");
            }
        }
        let open = if policy.employer_led {
            self.story.draft(self.ask.at).is_some()
        } else {
            self.story.open_versions(self.ask.at).next().is_some()
        };
        self.object_if(open, "start.open-plan");
        vec!["plan_started"]
    }

    /// All kinds of approval: what the plan and its dates must be.
    fn plan_with_dates(&mut self, version: &Version) {
        let empty = version.tasks.is_empty() && version.measures.is_empty();
        self.object_if(empty, "approve.empty-plan");
        let fit = match (self.ask.day("from"), self.ask.day("to"), self.ask.day("evaluate_on")) {
            (Some(from), Some(to), Some(on)) => from <= to && from <= on && on <= to,
            _ => false,
        };
        self.object_if(!fit, "approve.validity");
    }

    fn approved_events(&self, wish: bool, notice: bool) -> Happenings {
        let mut events = vec!["plan_approved"];
        if wish {
            events.push("share_requested");
        }
        if notice && self.story.policy().notices {
            events.push("notice_sent");
        }
        events
    }

    pub(crate) fn approval(&mut self) -> Happenings {
        let Some(version) = self.version() else { return Vec::new() };
        let wish = self.ask.yes("share_with_nav");
        self.object_if_stale(version);
        self.object_if(Self::was_approved(version), "approve.already");
        match &*self.ask.name {
            "approve_plan" => {
                self.object_if(self.own_manager(), "approve.own-manager");
                self.object_if(!self.ask.yes("agree"), "approve.agree");
                if let Some(first) = version.pending {
                    self.object_if(first.side == self.side(), "approve.twice");
                    return self.approved_events(wish || first.wish, true);
                }
                let dates = ["from", "to", "evaluate_on"];
                let none = dates.iter().all(|field| self.ask.text(field).is_none());
                self.object_if(none, "approve.nothing-pending");
                self.plan_with_dates(version);
                vec!["approval_given", "notice_sent"]
            }
            "force_approval" => {
                self.plan_with_dates(version);
                let reason = self.optional("reason", "reason");
                let known = self.ask.yes("acknowledge") && reason;
                self.object_if(!known, "approve.force-acknowledge");
                self.approved_events(wish || version.kept_wish(), true)
            }
            _ => {
                self.object_if(!self.own_manager(), "approve.own-manager");
                self.plan_with_dates(version);
                self.object_if(!self.ask.yes("agree"), "approve.agree");
                let kept = version.pending.is_some_and(|pending| pending.wish);
                self.approved_events(wish || kept, false)
            }
        }
    }

    /// Sending back, and taking back.
    pub(crate) fn return_to_draft(&mut self) -> Happenings {
        let Some(version) = self.version() else { return Vec::new() };
        if self.ask.is("reject_plan") {
            self.object_if(version.pending.is_none(), "approve.nothing-pending");
            self.optional("reason", "reason");
            return self.with_notice("approval_rejected");
        }
        let nothing = version.pending.is_none() && !version.rejected;
        self.object_if(nothing, "approve.nothing-pending");
        vec!["approval_withdrawn"]
    }

    pub(crate) fn with_notice(&self, event: &'static str) -> Happenings {
        if self.story.policy().notices { vec![event, "notice_sent"] } else { vec![event] }
    }

    pub(crate) fn end(&mut self) -> Happenings {
        let Some(version) = self.version() else { return Vec::new() };
        match &*self.ask.name {
            "revise_plan" => {
                self.new_plan_in("new_plan");
                let active = version.state(self.today) == State::Approved;
                self.object_if(!active, "revise.not-approved");
                self.with_notice("plan_revised")
            }
            "abort_plan" => {
                let stands = self.stands_approved(version);
                self.object_if(!stands, "abort.not-approved");
                vec!["plan_aborted"]
            }
            _ => {
                self.object("plan.cannot-delete");
                Vec::new()
            }
        }
    }
}
