//! One case at one moment: everything that can be tried, by everybody.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use oppfolgingsplan::{Actor, Case, Request};

use crate::ask::{Ask, Who};
use crate::days::At;
use crate::exhaustive::everybody;
use crate::library;
use crate::line::who;
use crate::reference::{Answer, Model};
use crate::survey::{Survey, lines};
use crate::variants::variants;

/// What was tried of one command by one actor at one moment.
#[derive(Default)]
struct Tried {
    accepted: bool,
    plans: BTreeSet<String>,
    codes: BTreeSet<&'static str>,
}

impl Tried {
    fn said(&self) -> String {
        let codes: Vec<&str> = self.codes.iter().copied().collect();
        if self.accepted { "yes".to_owned() } else { codes.join(" or ") }
    }
}

/// A case as both sides know it, at a moment.
pub(crate) struct Scene<'a> {
    pub(crate) name: &'a str,
    pub(crate) model: &'a Model,
    pub(crate) case: &'a Case,
    pub(crate) opening: &'a Request,
    pub(crate) at: At,
}

impl Scene<'_> {
    /// All variants by everybody.
    pub(crate) fn compare(&self, survey: &mut Survey) {
        let before = self.case.to_json();
        let system = who("system");
        let read = |command: &Value| {
            let ask = Ask::new(self.at, system.clone(), command);
            let line = ask.line().to_string();
            let request = Request::from_json(line.as_bytes());
            (ask, request.unwrap_or_else(|error| panic!("{error} in {line}")))
        };
        let asks: Vec<(Ask, Request)> =
            variants(self.model.story(), self.at.day).iter().map(read).collect();
        for who in everybody() {
            let actor = library::actor(&who);
            let mut tried: BTreeMap<&str, Tried> = BTreeMap::new();
            for (ask, request) in &asks {
                let request = Request { by: actor.clone(), ..request.clone() };
                let tried = tried.entry(request.command.kind().as_str()).or_default();
                self.try_one(&ask.by(&who), &request, tried, survey);
            }
            self.compare_listing(&who, &actor, &tried, survey);
        }
        assert_eq!(self.case.to_json(), before, "asking changes nothing");
    }

    fn try_one(&self, ask: &Ask, request: &Request, tried: &mut Tried, survey: &mut Survey) {
        let (found, step) = library::decide(Some(self.case), request);
        let expected = self.model.answer(ask);
        survey.count(ask, &found);
        if found != expected {
            survey.differ(self.name, self.model, ask, &expected, &found);
        }
        match (found, step) {
            (Answer::Accepted(events), Some(step)) => {
                tried.accepted = true;
                if takes_version(&ask.name) {
                    tried.plans.extend(ask.text("plan").map(str::to_owned));
                }
                let grown =
                    if ask.is("purge") { 1 } else { self.case.version() + events.len() as u64 };
                assert_eq!(step.case.version(), grown, "the version counts the events");
                // Whole cases are looked at less often than answers.
                if survey.accepted % 97 == 1 {
                    library::assert_sound(&step.case, self.opening);
                }
            }
            (Answer::Refused(code), _) => {
                tried.codes.insert(code);
            }
            (Answer::Input, _) => {
                // That the host named something unknown is worded as this rule in a listing.
                tried.codes.insert("edit.unknown-item");
            }
            (Answer::Accepted(_), None) => panic!("accepted without a step"),
        }
    }

    /// `allowed` says yes exactly when something that was tried is accepted, and no for a reason that was met.
    fn compare_listing(
        &self,
        who: &Who,
        actor: &Actor,
        tried: &BTreeMap<&str, Tried>,
        survey: &mut Survey,
    ) {
        survey.listings += 1;
        let listed = library::allowed(self.case, actor, library::moment(self.at));
        for (command, tried) in tried {
            let listed = listed.get(command);
            let yes = listed.is_some_and(|allowed| allowed.refusal.is_none());
            let no = listed.and_then(|allowed| allowed.refusal);
            let plans = listed.map(|allowed| &allowed.plans).filter(|_| yes);
            let unmet = no.is_some_and(|code| !tried.codes.contains(code));
            let trouble = if yes != tried.accepted || unmet {
                format!("says {}, tried says {}", no.unwrap_or("yes"), tried.said())
            } else if takes_version(command) && plans.is_some_and(|plans| *plans != tried.plans) {
                "names other plans".to_owned()
            } else {
                continue;
            };
            let place = format!("{command} by {}", who.role.word());
            survey.note(format!("allowed {trouble}"), place, || {
                let history = lines(self.model.journal(), None);
                format!(
                    "in `{}` at {} by {}, listed {plans:?}, accepted for {:?}\n{history}",
                    self.name,
                    self.at.text(),
                    who.json(),
                    tried.plans
                )
            });
        }
    }
}

/// Commands whose `plan` names the version that they are about, which must exist.
fn takes_version(command: &str) -> bool {
    !matches!(command, "start_plan" | "save_draft" | "complete_plan")
}
