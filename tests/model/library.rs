//! The library, asked in the same words as the model.

use std::collections::{BTreeMap, BTreeSet};

use oppfolgingsplan::{Actor, Case, Denial, Event, Moment, Request, Step};

use crate::ask::{Ask, Who};
use crate::days::At;
use crate::reference::Answer;

/// What the library answers, with the next case if it accepts.
pub(crate) fn answer(case: Option<&Case>, ask: &Ask) -> (Answer, Option<Step>) {
    let request = Request::from_json(ask.line().to_string().as_bytes());
    let request = request.unwrap_or_else(|error| panic!("{error} in {}", ask.line()));
    decide(case, &request)
}

/// The same for a request that was read before.
pub(crate) fn decide(case: Option<&Case>, request: &Request) -> (Answer, Option<Step>) {
    let step = match case {
        Some(case) => case.execute(request),
        None => Case::open(request),
    };
    match step {
        Ok(step) => (Answer::Accepted(words(step.events())), Some(step)),
        Err(Denial::Refused(refusal)) => (Answer::Refused(refusal.code().code()), None),
        Err(Denial::Input(_)) => (Answer::Input, None),
        #[allow(unreachable_patterns, reason = "the enum may grow")]
        Err(_) => panic!("a third way of saying no"),
    }
}

fn words<'a>(events: impl Iterator<Item = &'a Event>) -> Vec<&'static str> {
    events.map(|event| event.happening().kind().as_str()).collect()
}

pub(crate) fn actor(who: &Who) -> Actor {
    serde_json::from_value(who.json()).unwrap()
}

pub(crate) fn moment(at: At) -> Moment {
    at.text().parse().unwrap()
}

/// What `allowed` says of one command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) plans: BTreeSet<String>,
    pub(crate) refusal: Option<&'static str>,
}

/// What this actor may do, by the name of the command.
pub(crate) fn allowed(
    case: &Case,
    actor: &Actor,
    moment: Moment,
) -> BTreeMap<&'static str, Allowed> {
    let actions = case.allowed(actor, moment);
    let named = actions.iter().map(|action| {
        let plans = action.plans.iter().map(|plan| plan.as_str().to_owned()).collect();
        let refusal = action.refusal.as_ref().map(|refusal| refusal.code().code());
        (action.command.as_str(), Allowed { plans, refusal })
    });
    named.collect()
}

/// The case as it comes out of its own events alone.
pub(crate) fn replayed(case: &Case, opening: &Request) -> Case {
    let first = Case::open(opening).unwrap().case;
    let skipped = usize::try_from(first.version()).unwrap();
    case.events().skip(skipped).cloned().try_fold(first, Case::apply).unwrap()
}

/// What must hold of every case: it is its events, and its JSON is itself.
pub(crate) fn assert_sound(case: &Case, opening: &Request) {
    let json = case.to_json();
    let loaded = Case::from_json(json.as_bytes()).expect("a stored case loads");
    assert_eq!(loaded.to_json(), json, "a loaded case is written as it was read");
    if !case.is_purged() {
        assert_eq!(replayed(case, opening).to_json(), json, "a case is the fold of its events");
        assert_eq!(case.events().count() as u64, case.version(), "the version counts the events");
    }
}
