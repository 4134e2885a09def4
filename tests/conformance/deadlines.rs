//! Worked deadlines, reckoned by hand from the law and from published examples, apart from any
//! library. The whole case is made by commands, as a host would.

use oppfolgingsplan::{Case, Deadline, DeadlineState, Request};
use serde_json::{Value, json};

use crate::case::folder;

fn worked() -> Vec<Value> {
    let text = std::fs::read(folder().join("deadlines.json")).unwrap();
    let json: Value = serde_json::from_slice(&text).unwrap();
    json["cases"].as_array().unwrap().clone()
}

/// The commands of a case, each at its own moment, in order of time.
fn requests(worked: &Value) -> Vec<Value> {
    let periods = worked["given"]["periods"].as_array().unwrap();
    let events = worked["given"]["events"].as_array().unwrap();
    let first = periods.iter().map(|period| period["from"].as_str().unwrap()).min().unwrap();
    let birth_date =
        events.iter().find(|event| event["type"] == "birth_date").map(|event| &event["date"]);
    let mut open = json!({"do": "open_case", "case": "s", "employee": "a", "employer": "310000019",
        "policy": {"preset": worked["policy"]}});
    if let Some(birth_date) = birth_date {
        open["birth_date"] = birth_date.clone();
    }
    let mut dated = vec![
        (first.to_owned(), json!({"role": "system"}), open),
        (
            first.to_owned(),
            json!({"role": "system"}),
            json!({"do": "assign_manager", "manager": "m", "from": "1990-01-01"}),
        ),
    ];
    for (number, period) in periods.iter().enumerate() {
        dated.push((first.to_owned(), json!({"role": "system"}), of_period(number, period)));
    }
    dated.extend(events.iter().filter_map(|event| of_event(event, first)));
    dated.sort_by(|one, other| one.0.cmp(&other.0));
    let whole = |(date, by, command): (String, Value, Value)| {
        let mut request = json!({"at": format!("{date}T12:00:00Z"), "by": by});
        request.as_object_mut().unwrap().extend(command.as_object().unwrap().clone());
        request
    };
    dated.into_iter().map(whole).collect()
}

fn of_period(number: usize, period: &Value) -> Value {
    let (from, to) = (&period["from"], &period["to"]);
    if period["type"] == "egenmelding" {
        return json!({"do": "register_days", "days": "self_certified", "from": from, "to": to});
    }
    json!({"do": "register_sick_note", "note": format!("n{number}"),
        "periods": [{"from": from, "to": to, "activity": "absent", "grade": period["grade"]}]})
}

fn of_event(event: &Value, first: &str) -> Option<(String, Value, Value)> {
    let (system, manager) = (json!({"role": "system"}), json!({"role": "manager", "id": "m"}));
    let date = event["date"].as_str().unwrap_or(first).to_owned();
    // What Nav plans is known beforehand.
    let known = first.to_owned();
    Some(match event["type"].as_str().unwrap() {
        "birth_date" | "worked" => return None,
        "holiday" => (
            known,
            system,
            json!({"do": "register_days", "days": "holiday", "from": event["from"], "to": event["to"]}),
        ),
        "sykmelding_cancelled" => {
            (date, system, json!({"do": "invalidate_sick_note", "note": "n0"}))
        }
        "dialogue_meeting_1_obviously_unnecessary" => (
            date,
            manager,
            json!({"do": "register_exemption", "obligation": "dialogue_meeting_1", "ground": "measures_in_place", "discussed": true}),
        ),
        "nav_dialogue_meeting" => {
            let number = event["number"].as_u64().unwrap_or(2);
            (known, system, json!({"do": "summon_meeting", "number": number, "on": date}))
        }
        "nav_dialogue_meeting_moved" => {
            (known, system, json!({"do": "move_meeting", "meeting": "d1", "on": date}))
        }
        "dialogue_meeting_2_requested" => (
            date,
            system,
            json!({"do": "request_meeting", "number": 2, "requested_by": event["by"]}),
        ),
        "death" => (date.clone(), system, json!({"do": "record_death", "on": date})),
        "employer_period_already_used" => {
            (known, system, json!({"do": "record_employer_period_used", "from": date}))
        }
        other => panic!("an event that is not known: {other}"),
    })
}

fn case_of(worked: &Value) -> Case {
    let mut case: Option<Case> = None;
    for request in requests(worked) {
        let read = Request::from_json(request.to_string().as_bytes())
            .unwrap_or_else(|error| panic!("{error}: {request}"));
        let step = match &case {
            Some(case) => case.execute(&read),
            None => Case::open(&read),
        };
        case = Some(step.unwrap_or_else(|denial| panic!("{denial}: {request}")).case);
    }
    case.unwrap()
}

fn is(deadline: &Deadline, code: &str) -> bool {
    let label = deadline.label.as_ref().map(|label| label.as_str());
    deadline.code.code() == code || label == Some(code)
}

#[test]
fn worked_deadlines() {
    let mut wrong = Vec::new();
    for worked in worked() {
        let id = worked["id"].as_str().unwrap();
        let case = case_of(&worked);
        let found = case.deadlines(worked["as_of"].as_str().unwrap().parse().unwrap());
        for expected in worked["expect"].as_array().unwrap() {
            let (code, date) =
                (expected["deadline"].as_str().unwrap(), expected["date"].as_str().unwrap());
            let label = expected["label"].as_str();
            let met = found.iter().any(|deadline| {
                is(deadline, code)
                    && deadline.latest.to_string() == date
                    && label.is_none_or(|label| is(deadline, label))
                    && deadline.law_version.is_none_or(|version| {
                        version.to_string() == worked["law_version"].as_str().unwrap()
                    })
            });
            if !met {
                let alike: Vec<&Deadline> =
                    found.iter().filter(|deadline| is(deadline, code)).collect();
                wrong.push(format!("{id}: {code} {label:?} on {date}, found {alike:?}"));
            }
        }
        for absent in worked["expect_absent"].as_array().into_iter().flatten() {
            let code = absent.as_str().unwrap();
            let stands = |deadline: &&Deadline| {
                is(deadline, code)
                    && !matches!(deadline.state, DeadlineState::Exempt | DeadlineState::Lapsed)
            };
            if let Some(deadline) = found.iter().find(stands) {
                wrong.push(format!("{id}: {code} is not to be there, found {deadline:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_worked_deadlines_are_all_there() {
    assert_eq!(worked().len(), 43);
}
