//! Who may do what, before any other rule.

use super::hearing::Hearing;
use crate::ask::Role::{self, Employee, Hr, Manager, System};

/// Commands of the plan that both approve, beside those of both kinds of plan.
const BOTH_WRITE: [&str; 19] = [
    "start_plan",
    "add_task",
    "rename_task",
    "assess_task",
    "delete_task",
    "add_measure",
    "change_measure",
    "delete_measure",
    "evaluate_measure",
    "add_comment",
    "edit_comment",
    "delete_comment",
    "approve_plan",
    "reject_plan",
    "withdraw_approval",
    "approve_own_plan",
    "revise_plan",
    "abort_plan",
    "share_plan",
];

impl Hearing<'_> {
    /// The roles that the matrix gives a command to.
    fn roles(&self) -> &'static [Role] {
        let led = self.story.policy().employer_led;
        match &*self.ask.name {
            "delete_plan" | "start_plan" | "share_plan" if led => &[Manager],
            "save_draft" | "discard_draft" | "complete_plan" if led => &[Manager],
            "delete_plan" => &[Employee, Manager],
            "force_approval" if !led => &[Manager],
            name if BOTH_WRITE.contains(&name) && !led => &[Employee, Manager],
            "record_download" => &[Employee, Manager, Hr],
            "register_exemption" | "withdraw_exemption" | "order_reminder" | "cancel_reminder" => {
                &[Manager]
            }
            "add_log_entry"
            | "record_archived"
            | "record_log_archived"
            | "record_dispatched"
            | "confirm_local_copy_deleted" => &[Manager, Hr],
            "place_hold" | "lift_hold" => &[Hr],
            "summon_meeting" | "record_meeting_held" | "request_meeting" => {
                self.meeting_roles(self.ask.value("number").as_u64())
            }
            "move_meeting" | "record_meeting_not_held" => {
                let known = self
                    .story
                    .meetings
                    .iter()
                    .find(|meeting| Some(&*meeting.id) == self.ask.text("meeting"));
                self.meeting_roles(known.map(|meeting| meeting.number))
            }
            "open_case"
            | "register_sick_note"
            | "invalidate_sick_note"
            | "register_days"
            | "withdraw_days"
            | "assign_manager"
            | "end_manager"
            | "record_death"
            | "record_employer_period_used"
            | "nav_requests_plan"
            | "record_delivery"
            | "mark_misregistered"
            | "purge" => &[System],
            _ => &[],
        }
    }

    /// Dialogue meeting 1 is the manager's, the others are Nav's.
    fn meeting_roles(&self, number: Option<u64>) -> &'static [Role] {
        match number {
            None => &[Manager, System],
            Some(1) => &[Manager],
            Some(_) => &[System],
        }
    }

    /// Rules that speak to the employee in place of the matrix.
    fn own_answer_for_employee(&self) -> Option<&'static str> {
        match (&*self.ask.name, self.story.policy().employer_led) {
            ("register_exemption" | "withdraw_exemption", _) => Some("exempt.manager-only"),
            ("share_plan", true) => Some("share.party"),
            ("force_approval", false) => Some("approve.force-manager-only"),
            _ => None,
        }
    }

    /// Objects to everybody who has no right here; false when nothing more is to be said.
    pub(crate) fn admit(&mut self) -> bool {
        let roles = self.roles();
        let id = self.ask.who.id.as_deref();
        let both = self.own_manager();
        match self.ask.who.role {
            Employee => {
                if id != Some(&*self.story.employee) {
                    self.object("access.not-a-party");
                } else if !(roles.contains(&Employee) || both && roles.contains(&Manager)) {
                    let answer = self.own_answer_for_employee();
                    self.object(answer.unwrap_or("access.not-a-party"));
                }
            }
            Manager => {
                let now = self.story.manager_on(self.today).cloned();
                let is_now = now.as_ref().is_some_and(|now| Some(&*now.manager) == id);
                let was = self.story.managers.iter().any(|before| {
                    Some(&*before.manager) == id && before.to.is_some_and(|to| to < self.today)
                });
                let right = roles.contains(&Manager) || both && roles.contains(&Employee);
                if !right || !(is_now || was) {
                    self.object("access.not-a-party");
                } else if !is_now {
                    self.object("access.manager-ended");
                }
            }
            role => self.object_if(!roles.contains(&role), "access.not-a-party"),
        }
        // One who is the employee too does not lose sight of the own case.
        if self.ask.who.role == Manager && !both {
            self.object_to_manager_without_sight();
        }
        !self.objections.contains(&"access.not-a-party")
    }

    fn object_to_manager_without_sight(&mut self) {
        let (story, today) = (self.story, self.today);
        let Some(assignment) = story.manager_on(today) else { return };
        let late = story.sickness.latest(today).is_some_and(|absence| assignment.from > absence.to);
        self.object_if(late && !story.sickness.runs(today), "access.absence-over");
        let era = story.manager_eras.iter().rev().find(|era| era.start <= today);
        self.object_if(era.is_some_and(|era| today > era.visible_to), "access.expired");
    }
}
