//! What has happened in a case: every accepted command, told from the beginning.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::absence::{Days, Era, Note, Sickness};
use super::policy::Policy;
use super::version::Version;
use crate::ask::Ask;
use crate::days::{At, Day, day, last_visible, minus_months};

/// A dated assignment of a manager.
#[derive(Clone, Debug)]
pub(crate) struct Assignment {
    pub(crate) manager: String,
    pub(crate) from: Day,
    pub(crate) to: Option<Day>,
}

impl Assignment {
    pub(crate) fn covers(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// A meeting that was summoned, or held without summons.
#[derive(Clone, Debug)]
pub(crate) struct Meeting {
    pub(crate) id: String,
    pub(crate) number: u64,
}

/// An exemption, registered or taken back.
#[derive(Clone, Debug)]
pub(crate) struct Exemption {
    pub(crate) obligation: String,
    pub(crate) on: Day,
    pub(crate) stands: bool,
}

/// Everything that later answers depend on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Story {
    pub(crate) case: String,
    pub(crate) employee: String,
    policy: Option<Policy>,
    pub(crate) purged: bool,
    /// How many events there are.
    pub(crate) events: u64,
    pub(crate) last: Option<At>,
    pub(crate) notes: Vec<Note>,
    pub(crate) days: Vec<Days>,
    pub(crate) managers: Vec<Assignment>,
    pub(crate) versions: Vec<Version>,
    /// Identifiers of versions, thrown away ones included.
    pub(crate) plan_ids: BTreeSet<String>,
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) exemptions: Vec<Exemption>,
    pub(crate) log: Vec<String>,
    pub(crate) holds: BTreeSet<String>,
    pub(crate) death: Option<Day>,
    /// From when on the employer period is used up.
    pub(crate) used_from: Option<Day>,
    // What follows from notes and days.
    pub(crate) sickness: Sickness,
    pub(crate) eras: Vec<Era>,
    pub(crate) manager_eras: Vec<Era>,
    pub(crate) longest_eras: Vec<Era>,
    /// The last day on which a plan may be started.
    pub(crate) start_to: Option<Day>,
}

/// What of a note decides whether it is the same again: without the periods that are too old, unless
/// the case has taken them in before.
pub(crate) fn note_content(ask: &Ask, years: i32, notes: &[Note]) -> Value {
    let oldest = minus_months(ask.at.day, 12 * years);
    let known = notes.iter().find(|note| Some(&*note.id) == ask.text("note"));
    let taken = |period: &Value| {
        known.is_some_and(|note| note.content["periods"].as_array().unwrap().contains(period))
    };
    let periods: Vec<Value> = ask
        .value("periods")
        .as_array()
        .into_iter()
        .flatten()
        .filter(|period| day(period["to"].as_str().unwrap()) >= oldest || taken(period))
        .cloned()
        .collect();
    json!({
        "periods": periods,
        "self_certified": ask.value("self_certified").as_array().cloned().unwrap_or_default(),
        "absence_from": ask.value("absence_from"),
        "digital": ask.value("digital").as_bool().unwrap_or(true),
        "message_to_employer": ask.value("message_to_employer"),
        "suggested_measures": ask.value("suggested_measures"),
    })
}

impl Story {
    /// Tells the story from the accepted commands, each with its number of events.
    pub(crate) fn told(journal: &[(Ask, u64)]) -> Story {
        let mut story = Story::default();
        for (ask, events) in journal {
            let first = story.events + 1;
            story.events += events;
            // What changed nothing did not happen.
            if *events > 0 {
                story.last = Some(ask.at);
                story.absorb(ask, first);
            }
        }
        story.derive();
        story
    }

    pub(crate) fn opened(&self) -> bool {
        self.policy.is_some() || self.purged
    }

    pub(crate) fn policy(&self) -> &Policy {
        self.policy.as_ref().unwrap()
    }

    pub(crate) fn version(&self, id: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    pub(crate) fn manager_on(&self, day: Day) -> Option<&Assignment> {
        self.managers.iter().find(|assignment| assignment.covers(day))
    }

    fn derive(&mut self) {
        let Some(policy) = &self.policy else { return };
        self.sickness = Sickness::of(&self.notes, &self.days, &policy.gap_rule);
        self.eras = self.sickness.eras(policy.months_parties);
        self.manager_eras = self.sickness.eras(policy.months_manager);
        self.longest_eras = self.sickness.eras(policy.months_parties.max(policy.months_manager));
        let last_note = self.sickness.covered.iter().map(|span| span.to).max();
        let last_absent = self.sickness.absences.last().map(|absence| absence.to);
        self.start_to =
            last_note.max(last_absent).map(|last| last_visible(last, policy.months_start));
    }

    /// The next counted identifier: the first number from the count on that is free.
    pub(crate) fn counted(prefix: &str, used: usize, taken: impl Fn(&str) -> bool) -> String {
        (used + 1..).map(|number| format!("{prefix}{number}")).find(|id| !taken(id)).unwrap()
    }

    /// The identifier of a new version.
    pub(crate) fn new_plan(&self, given: Option<&str>) -> String {
        given.map_or_else(
            || Story::counted("p", self.plan_ids.len(), |id| self.plan_ids.contains(id)),
            str::to_owned,
        )
    }

    fn absorb(&mut self, ask: &Ask, number: u64) {
        let text = |field: &str| ask.text(field).unwrap_or_default().to_owned();
        match &*ask.name {
            "open_case" => {
                self.case = text("case");
                self.employee = text("employee");
                self.policy = Some(Policy::read(ask.value("policy")));
            }
            "register_sick_note" => self.absorb_note(ask),
            "invalidate_sick_note" => {
                for note in self.notes.iter_mut().filter(|note| note.id == text("note")) {
                    note.valid = false;
                }
            }
            "register_days" => {
                let id = Story::counted("d", self.days.len(), |_| false);
                self.days.push(Days {
                    id,
                    holiday: ask.text("days") == Some("holiday"),
                    from: ask.day("from").unwrap(),
                    to: ask.day("to").unwrap(),
                    withdrawn: false,
                });
            }
            "withdraw_days" => {
                for days in self.days.iter_mut().filter(|days| days.id == text("registration")) {
                    days.withdrawn = true;
                }
            }
            "assign_manager" => {
                let from = ask.day("from").unwrap();
                for before in &mut self.managers {
                    if before.to.is_none() && before.from < from {
                        before.to = Some(from - 1);
                    }
                }
                self.managers.push(Assignment {
                    manager: text("manager"),
                    from,
                    to: ask.day("to"),
                });
            }
            "end_manager" => {
                let to = ask.day("to").unwrap();
                if let Some(index) = self.assignment_to_end(&text("manager"), to) {
                    self.managers[index].to = Some(to);
                }
            }
            "summon_meeting" => self.absorb_meeting(ask),
            "record_meeting_held" if ask.text("meeting").is_none() => self.absorb_meeting(ask),
            "register_exemption" | "withdraw_exemption" => self.exemptions.push(Exemption {
                obligation: text("obligation"),
                on: ask.at.day,
                stands: ask.is("register_exemption"),
            }),
            "add_log_entry" => self.log.push(Story::counted("e", self.log.len(), |_| false)),
            "place_hold" => {
                self.holds.insert(text("hold"));
            }
            "lift_hold" => {
                self.holds.remove(&text("hold"));
            }
            "record_death" => self.death = ask.day("on"),
            "record_employer_period_used" => self.used_from = ask.day("from"),
            "purge" => {
                *self = Story { purged: true, events: 1, last: Some(ask.at), ..Story::default() };
            }
            _ => self.absorb_plan(ask, number),
        }
    }

    /// The assignment that `end_manager` would end: one that has begun by then and lasts longer.
    pub(crate) fn assignment_to_end(&self, manager: &str, to: Day) -> Option<usize> {
        self.managers.iter().position(|assignment| {
            assignment.manager == manager
                && assignment.from <= to
                && assignment.to.is_none_or(|end| end > to)
        })
    }

    fn absorb_meeting(&mut self, ask: &Ask) {
        self.meetings.push(Meeting {
            id: Story::counted("d", self.meetings.len(), |_| false),
            number: ask.value("number").as_u64().unwrap(),
        });
    }

    fn absorb_note(&mut self, ask: &Ask) {
        let id = ask.text("note").unwrap();
        let content = note_content(ask, self.policy().old_note_years, &self.notes);
        if let Some(index) = self.notes.iter().position(|note| note.id == id) {
            if self.notes[index].content == content {
                self.notes[index].valid = true;
                return;
            }
            // A corrected note counts as registered now.
            self.notes.remove(index);
        }
        self.notes.push(Note { id: id.to_owned(), valid: true, content });
    }
}
