//! One version of a plan, and how commands change it.

use std::collections::BTreeMap;

use super::story::Story;
use crate::ask::{Ask, Role};
use crate::days::{At, Day, minus_months};

/// One of the two sides of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Employee,
    Manager,
}

impl Side {
    /// The side of somebody who acts in this role.
    pub(crate) fn of(role: Role) -> Side {
        if role == Role::Employee { Side::Employee } else { Side::Manager }
    }
}

/// A task, measure or comment: who made it.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) side: Side,
    pub(crate) person: String,
    /// Of a comment: its measure.
    pub(crate) measure: String,
}

/// A first approval that waits for the other side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pending {
    pub(crate) side: Side,
    pub(crate) to: Day,
    pub(crate) wish: bool,
}

/// An approval or completion.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Approved {
    pub(crate) on: Day,
    /// The last day of validity; a completed form has none.
    pub(crate) to: Option<Day>,
}

/// Where a version stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Draft,
    Awaiting,
    Approved,
    Expired,
    Aborted,
}

/// What a version has items of.
const KINDS: [&str; 3] = ["task", "measure", "comment"];

#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) id: String,
    pub(crate) started: Day,
    pub(crate) saved: At,
    pub(crate) tasks: Vec<Item>,
    pub(crate) measures: Vec<Item>,
    pub(crate) comments: Vec<Item>,
    /// Every identifier that was ever used in it, by kind.
    pub(crate) used: Vec<(&'static str, String)>,
    /// How many items of each kind were made, in the versions it was copied from too.
    made: [usize; 3],
    /// Numbers of the events that changed it, with the side that did.
    pub(crate) changes: Vec<(u64, Side)>,
    pub(crate) pending: Option<Pending>,
    pub(crate) rejected: bool,
    pub(crate) approved: Option<Approved>,
    pub(crate) aborted: bool,
    pub(crate) misregistered: bool,
    /// The last known outcome by recipient.
    pub(crate) shares: BTreeMap<String, String>,
    pub(crate) archived: bool,
    pub(crate) dispatched: bool,
}

impl Version {
    fn new(id: String, at: At) -> Version {
        Version {
            id,
            started: at.day,
            saved: at,
            tasks: Vec::new(),
            measures: Vec::new(),
            comments: Vec::new(),
            used: Vec::new(),
            made: [0; 3],
            changes: Vec::new(),
            pending: None,
            rejected: false,
            approved: None,
            aborted: false,
            misregistered: false,
            shares: BTreeMap::new(),
            archived: false,
            dispatched: false,
        }
    }

    pub(crate) fn state(&self, today: Day) -> State {
        match self.approved {
            Some(_) if self.aborted => State::Aborted,
            Some(Approved { to: Some(to), .. }) if to < today => State::Expired,
            Some(_) => State::Approved,
            None if self.pending.is_some() => State::Awaiting,
            None => State::Draft,
        }
    }

    /// The tasks, the measures or the comments.
    pub(crate) fn items(&self, kind: &str) -> impl Iterator<Item = &Item> {
        let items = match kind {
            "task" => &self.tasks,
            "measure" => &self.measures,
            _ => &self.comments,
        };
        items.iter()
    }

    pub(crate) fn unfinished(&self) -> bool {
        self.approved.is_none()
    }

    /// Whether the other side than `side` changed it after so many events.
    pub(crate) fn changed_since(&self, seen: u64, side: Side) -> bool {
        self.changes.iter().any(|(number, by)| *number > seen && *by != side)
    }
}

impl Story {
    /// Whether retention of a version has run out: that of its stretch of notes, or of a draft.
    pub(crate) fn run_out(&self, version: &Version, now: At) -> bool {
        let era = self.eras.iter().rev().find(|era| era.start <= version.started);
        let era = era.or(self.eras.first());
        if era.is_some_and(|era| now.day > era.visible_to) {
            return true;
        }
        let back = (minus_months(now.day, self.policy().months_drafts), now.minute);
        version.unfinished() && back > (version.saved.day, version.saved.minute)
    }

    /// Versions that still stand in the way of something: a draft, awaiting, or active.
    pub(crate) fn open_versions(&self, now: At) -> impl Iterator<Item = &Version> {
        self.versions.iter().filter(move |version| {
            let open =
                matches!(version.state(now.day), State::Draft | State::Awaiting | State::Approved);
            open && !version.misregistered && !self.run_out(version, now)
        })
    }

    /// The one draft of an employer-led case.
    pub(crate) fn draft(&self, now: At) -> Option<&Version> {
        self.open_versions(now).find(|version| version.unfinished())
    }

    fn begin(&mut self, id: String, at: At, copied: Option<(&str, bool)>) {
        let mut version = Version::new(id.clone(), at);
        if let Some((source, everything)) = copied {
            let source = self.version(source).unwrap();
            version.made = source.made;
            version.tasks.clone_from(&source.tasks);
            if everything {
                version.measures.clone_from(&source.measures);
                version.comments.clone_from(&source.comments);
            }
            for kind in KINDS {
                let ids: Vec<String> = version.items(kind).map(|item| item.id.clone()).collect();
                version.used.extend(ids.into_iter().map(|id| (kind, id)));
            }
        }
        self.plan_ids.insert(id);
        self.versions.push(version);
    }

    /// Tells a command on plans; `number` is that of its first event.
    pub(crate) fn absorb_plan(&mut self, ask: &Ask, number: u64) {
        let side = Side::of(ask.who.role);
        match &*ask.name {
            "start_plan" => {
                let id = self.new_plan(ask.text("plan"));
                let everything = ask.value("copy_measures") != false;
                self.begin(
                    id.clone(),
                    ask.at,
                    ask.text("from_plan").map(|from| (from, everything)),
                );
                self.versions.last_mut().unwrap().changes.push((number, side));
                return;
            }
            "revise_plan" => {
                let id = self.new_plan(ask.text("new_plan"));
                let old = ask.text("plan").unwrap();
                self.begin(id, ask.at, Some((old, true)));
                self.versions.last_mut().unwrap().changes.push((number, side));
                self.versions.iter_mut().find(|version| version.id == old).unwrap().aborted = true;
                return;
            }
            "save_draft" | "complete_plan" => {
                let id = self.new_plan(ask.text("plan"));
                if self.version(&id).is_none() {
                    self.begin(id.clone(), ask.at, None);
                }
                let version = self.versions.iter_mut().find(|version| version.id == id).unwrap();
                version.saved = ask.at;
                version.changes.push((number, side));
                if ask.is("complete_plan") {
                    version.approved = Some(Approved { on: ask.at.day, to: None });
                }
                return;
            }
            "discard_draft" => {
                self.versions.retain(|version| version.id != ask.text("plan").unwrap());
                return;
            }
            _ => {}
        }
        let plan = ask.text("plan").unwrap_or_default();
        if let Some(version) = self.versions.iter_mut().find(|version| version.id == plan) {
            version.absorb(ask, number, side);
        }
    }
}

impl Version {
    /// A new item, with the identifier given or the next counted one: `t1`, `m1`, `c1`.
    fn item(&mut self, kind: &'static str, ask: &Ask, side: Side) -> Item {
        let kind_index = KINDS.iter().position(|known| *known == kind).unwrap();
        let taken = |id: &str| self.used.iter().any(|(of, used)| *of == kind && used == id);
        let count = || Story::counted(&kind[..1], self.made[kind_index], taken);
        let id = ask.text(kind).map_or_else(count, str::to_owned);
        self.made[kind_index] += 1;
        self.used.push((kind, id.clone()));
        let person = ask.who.id.as_deref().unwrap_or_default().to_owned();
        Item { id, side, person, measure: ask.text("measure").unwrap_or_default().to_owned() }
    }

    fn absorb(&mut self, ask: &Ask, number: u64, side: Side) {
        let is = |item: &Item, field: &str| item.id == ask.text(field).unwrap();
        match &*ask.name {
            "add_task" => {
                let item = self.item("task", ask, side);
                self.tasks.push(item);
            }
            "delete_task" => self.tasks.retain(|item| !is(item, "task")),
            "add_measure" => {
                let item = self.item("measure", ask, side);
                self.measures.push(item);
            }
            "delete_measure" => {
                self.measures.retain(|item| !is(item, "measure"));
                self.comments.retain(|comment| comment.measure != ask.text("measure").unwrap());
            }
            "add_comment" => {
                let item = self.item("comment", ask, side);
                self.comments.push(item);
            }
            "delete_comment" => self.comments.retain(|item| !is(item, "comment")),
            "rename_task" | "assess_task" | "change_measure" | "edit_comment" => {}
            "approve_plan" => {
                self.rejected = false;
                if let Some(first) = self.pending.take() {
                    self.approve(ask, Some(first.to), first.wish || ask.yes("share_with_nav"));
                } else {
                    let to = ask.day("to").unwrap();
                    self.pending = Some(Pending { side, to, wish: ask.yes("share_with_nav") });
                }
            }
            "force_approval" | "approve_own_plan" => {
                self.rejected = false;
                let kept = if &*ask.name == "force_approval" {
                    self.kept_wish()
                } else {
                    self.pending.is_some_and(|pending| pending.wish)
                };
                let wish = kept || ask.yes("share_with_nav");
                self.pending = None;
                self.approve(ask, ask.day("to"), wish);
            }
            "reject_plan" => {
                self.pending = None;
                self.rejected = true;
            }
            "withdraw_approval" => {
                self.pending = None;
                self.rejected = false;
            }
            // What follows is no change of what the plan says.
            other => {
                match other {
                    "abort_plan" => self.aborted = true,
                    "share_plan" => self.outcome(ask, "requested"),
                    "record_delivery" => self.outcome(ask, ask.text("outcome").unwrap()),
                    "record_archived" => {
                        self.archived = true;
                        // Each document is dispatched on its own.
                        self.dispatched = false;
                    }
                    "record_dispatched" => self.dispatched = true,
                    "mark_misregistered" => self.misregistered = true,
                    _ => {}
                }
                return;
            }
        }
        self.saved = ask.at;
        self.changes.push((number, side));
    }

    /// The employee's own wish to share, which a forced approval keeps.
    pub(crate) fn kept_wish(&self) -> bool {
        self.pending.is_some_and(|pending| pending.wish && pending.side == Side::Employee)
    }

    fn outcome(&mut self, ask: &Ask, outcome: &str) {
        self.shares.insert(ask.text("with").unwrap().to_owned(), outcome.to_owned());
    }

    fn approve(&mut self, ask: &Ask, to: Option<Day>, wish: bool) {
        self.approved = Some(Approved { on: ask.at.day, to });
        if wish {
            self.shares.insert("nav".to_owned(), "requested".to_owned());
        }
    }
}

impl Version {
    /// A version that no case has, to ask about.
    pub(crate) fn unknown(id: &str) -> Version {
        Version::new(id.to_owned(), At::oslo(0, 0))
    }
}
