//! Exemptions, meetings, the reminder and the log.

use super::hearing::{Happenings, Hearing};

const PLAN_GROUNDS: [&str; 5] = [
    "returns_without_facilitation",
    "serious_illness",
    "graded_with_dialogue",
    "employment_ending",
    "cannot_be_reached",
];

impl Hearing<'_> {
    pub(crate) fn exemption(&mut self) -> Happenings {
        let sickness = &self.story.sickness;
        let absence = sickness.latest(self.today);
        let obligation = self.ask.text("obligation").unwrap();
        if self.ask.is("withdraw_exemption") {
            let newest = self.story.exemptions.iter().rev().find(|exemption| {
                exemption.obligation == obligation
                    && absence.is_some_and(|absence| absence.from <= exemption.on)
            });
            self.object_if(!newest.is_some_and(|newest| newest.stands), "exempt.none-stands");
            return vec!["exemption_withdrawn"];
        }
        let grace = self.story.policy().grace;
        let runs = sickness
            .absences
            .iter()
            .any(|absence| absence.from <= self.today && self.today <= absence.to + grace);
        self.object_if(!runs, "exempt.no-absence");
        let ground = self.ask.text("ground").unwrap();
        let for_plan = PLAN_GROUNDS.contains(&ground);
        let graded = sickness.grades.get(&self.today).is_some_and(|grade| *grade < 100);
        let fits =
            for_plan == (obligation == "plan") && (ground != "graded_with_dialogue" || graded);
        self.object_if(!fits, "exempt.ground");
        let attempts = self.optional("attempts", "reason");
        let discussed =
            if ground == "cannot_be_reached" { attempts } else { self.ask.yes("discussed") };
        self.object_if(!discussed, "exempt.not-discussed");
        let made = self
            .story
            .open_versions(self.ask.at)
            .any(|version| absence.is_some_and(|absence| absence.from <= version.started));
        self.object_if(made && obligation == "plan", "exempt.plan-exists");
        vec!["exemption_registered"]
    }

    pub(crate) fn meeting(&mut self) -> Happenings {
        let known = self
            .ask
            .text("meeting")
            .map(|id| self.story.meetings.iter().find(|meeting| meeting.id == id));
        match known {
            Some(None) => self.unknown(),
            Some(Some(meeting)) => {
                let other = self
                    .ask
                    .value("number")
                    .as_u64()
                    .is_some_and(|number| number != meeting.number);
                if other {
                    self.unknown();
                }
            }
            None => {}
        }
        match &*self.ask.name {
            "summon_meeting" => vec!["meeting_summoned"],
            "move_meeting" => vec!["meeting_moved"],
            "record_meeting_held" => {
                self.object_if(self.ask.day("on").unwrap() > self.today, "meeting.future");
                vec!["meeting_held"]
            }
            "record_meeting_not_held" => {
                self.required("reason", "reason");
                vec!["meeting_not_held"]
            }
            _ => vec!["meeting_requested"],
        }
    }

    pub(crate) fn reminder(&mut self) -> Happenings {
        let today = self.today;
        let sickness = &self.story.sickness;
        let start = sickness.gap_free.iter().find(|run| run.has(today)).map(|run| run.from);
        let in_time = start.is_some_and(|start| (0..=24).contains(&(today - start)));
        let made = self.story.versions.iter().any(|version| {
            !version.misregistered
                && version
                    .approved
                    .is_some_and(|approved| start.is_some_and(|start| start <= approved.on))
        });
        let open = sickness.noted_within(today, 0) && in_time && !made;
        self.object_if(!open, "remind.closed");
        if self.ask.is("order_reminder") {
            vec!["reminder_ordered"]
        } else {
            vec!["reminder_cancelled"]
        }
    }

    pub(crate) fn log_entry(&mut self) -> Happenings {
        self.required("text", "reason");
        vec!["log_entry_added"]
    }
}
