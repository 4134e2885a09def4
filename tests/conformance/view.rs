//! The views by their names, as JSON.

use oppfolgingsplan::{Actor, Case, Date, Entry, Moment, PlanId};
use serde_json::{Value, json};

fn date(ask: &Value) -> Date {
    ask["on"].as_str().expect("a date").parse().expect("a date")
}

fn at(ask: &Value) -> Moment {
    ask["at"].as_str().expect("a moment").parse().expect("a moment")
}

fn by(ask: &Value) -> Actor {
    serde_json::from_value(ask["by"].clone()).expect("an actor")
}

fn plan(ask: &Value) -> PlanId {
    PlanId::new(ask["plan"].as_str().expect("a plan")).expect("a plan")
}

/// What the case answers to an ask, as canonical JSON.
pub(crate) fn answer(case: &Case, ask: &Value) -> String {
    let written = match ask["view"].as_str().expect("the name of a view") {
        "status" => serde_json::to_string(&case.status(date(ask))),
        "summary" => serde_json::to_string(&case.summary(date(ask))),
        "deadlines" => serde_json::to_string(&case.deadlines(date(ask))),
        "alerts" => serde_json::to_string(&case.alerts(date(ask))),
        "allowed" => serde_json::to_string(&case.allowed(&by(ask), at(ask))),
        "visible" => serde_json::to_string(&case.visible(&by(ask), at(ask))),
        "next_change" => {
            serde_json::to_string(&case.next_change(date(ask)).map(|date| date.to_string()))
        }
        "checklist" => serde_json::to_string(&case.checklist(&plan(ask))),
        "history" => serde_json::to_string(&case.history().collect::<Vec<Entry>>()),
        // Whether it is seen; what is in it is the document's to say.
        "plan_for" => match case.plan_for(&by(ask), &plan(ask), at(ask)) {
            Ok(version) => serde_json::to_string(&json!({"seen": version.id().as_str()})),
            Err(refusal) => serde_json::to_string(&refusal),
        },
        other => panic!("there is no view {other}"),
    };
    written.expect("views are written")
}
