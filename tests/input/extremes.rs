//! Too large, too deep, too far away, and not text at all.

use oppfolgingsplan::doc::{case_on_sick_leave, case_with_approved_plan};
use oppfolgingsplan::{Actor, Case, Date, Denial, Event, InputError, InputKind, Request};
use serde_json::{Value, json};

use crate::fields::tells_nothing;
use crate::sample::{SECRET, SECRET_NUMBER, at, commands, request, spots};

fn refused_as_input(text: &[u8]) -> InputError {
    let error = Request::from_json(text).expect_err("this is no request");
    for other in [Event::from_json(text).unwrap_err(), Case::from_json(text).unwrap_err()] {
        tells_nothing(&other);
    }
    tells_nothing(&error);
    error
}

#[test]
fn what_is_no_json_is_told_so() {
    for text in [
        "",
        " ",
        "{",
        "}",
        "nul",
        "null",
        "true",
        "5",
        "[]",
        "[{}]",
        "\"purge\"",
        "{\"at\"",
        "{\"at\":",
        "{\"at\":\"2026",
        "{\"do\":\"purge\",}",
        "{'do':'purge'}",
        "{do:purge}",
        "\u{feff}{}",
        "{}{}",
        "{\"do\":\"purge\"} x",
        "{\"do\":NaN}",
        "{\"do\":Infinity}",
        "{\"do\":01}",
        "// comment\n{}",
    ] {
        refused_as_input(text.as_bytes());
    }
    let trailing = format!("{}{SECRET}", request(commands().next().unwrap()));
    assert_eq!(refused_as_input(trailing.as_bytes()).kind(), InputKind::MalformedJson);
}

#[test]
fn every_beginning_of_a_request_is_no_request() {
    for variant in commands() {
        let text = request(variant).to_string();
        for end in 0..text.len() {
            let error = refused_as_input(&text.as_bytes()[..end]);
            assert_eq!(error.kind(), InputKind::MalformedJson, "{}", variant.word);
        }
    }
}

#[test]
fn nesting_without_end_is_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        let nested = open.repeat(10_000);
        refused_as_input(nested.as_bytes());
        let closed = format!("{nested}1{}", close.repeat(10_000));
        refused_as_input(closed.as_bytes());
        for field in ["at", "by", "based_on", "do", "plan", "name", "colour"] {
            let text = format!("{{\"do\":\"add_task\",\"{field}\":{closed}}}");
            refused_as_input(text.as_bytes());
            let early = format!("{{\"{field}\":{closed},\"do\":\"add_task\"}}");
            refused_as_input(early.as_bytes());
        }
        let case = format!("{{\"format\":1,\"events\":{closed}}}");
        refused_as_input(case.as_bytes());
    }
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let text = r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_task","plan":"p1","name":"MARK"}"#;
    for bytes in [
        &b"\xff"[..],
        b"\xc3",
        b"\xc0\x80",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\x00",
        b"\x1f",
        b"\n",
        b"\\ud800",
        b"\\udc00\\ud800",
        b"\\x41",
        b"\\u12",
    ] {
        let (before, after) = text.split_once("MARK").unwrap();
        let broken = [before.as_bytes(), bytes, after.as_bytes()].concat();
        let error = refused_as_input(&broken);
        assert_eq!(error.kind(), InputKind::MalformedJson, "{bytes:?}: {error}");
        for place in 0..text.len() {
            let mut somewhere = text.as_bytes().to_vec();
            somewhere.splice(place..place, bytes.iter().copied());
            let _ = Request::from_json(&somewhere).map_err(|error| tells_nothing(&error));
        }
    }
    // Escaped, a NUL is a character like any other, and is taken out of the text.
    let escaped = text.replace("MARK", "a\\u0000b");
    assert!(Request::from_json(escaped.as_bytes()).is_ok());
}

#[test]
fn numbers_beyond_all_bounds_are_refused() {
    let numbers = [
        "-1",
        "1e400",
        "-1e400",
        "1e18446744073709551616",
        "123456789012345678901234567890",
        "0.1",
        "18446744073709551616",
        "-9223372036854775809",
    ];
    for variant in commands() {
        for spot in spots(variant) {
            for number in numbers {
                let mut line = request(variant);
                *at(&mut line, &spot.place) = json!("given-number");
                let text = line.to_string().replace("\"given-number\"", number);
                let error = refused_as_input(text.as_bytes());
                assert!(!error.to_string().contains("123456789012345678901234567890"), "{error}");
            }
        }
    }
    for number in numbers {
        let text = format!(
            r#"{{"at":"2026-01-20T09:00:00+01:00","by":{{"role":"system"}},"based_on":{number},"do":"purge"}}"#
        );
        assert_eq!(refused_as_input(text.as_bytes()).path(), "based_on", "{number}");
    }
}

#[test]
fn dates_that_are_none_are_refused() {
    for date in [
        "",
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "26-01-01",
        "2026-1-1",
        "2026-01-01T00:00:00Z",
        "10000-01-01",
        "-2026-01-01",
        "٢٠٢٦-٠١-٠١",
        "9999-12-31",
        "2200-01-01",
        "1899-12-31",
        SECRET,
    ] {
        let line = json!({"at": "2026-01-20T09:00:00+01:00", "by": {"role": "system"}, "do": "record_death", "on": date});
        let error = refused_as_input(line.to_string().as_bytes());
        assert_eq!((error.kind(), error.path()), (InputKind::InvalidValue, "on"), "{date}");
    }
    for moment in [
        "2026-01-20",
        "2026-01-20T09:00:00",
        "2026-01-20T25:00:00Z",
        "2026-01-20T09:60:00Z",
        "2026-01-20 09:00",
        "9999-12-31T23:59:59Z",
        SECRET,
    ] {
        let line = json!({"at": moment, "by": {"role": "system"}, "do": "purge"});
        let error = refused_as_input(line.to_string().as_bytes());
        assert_eq!((error.kind(), error.path()), (InputKind::InvalidValue, "at"), "{moment}");
    }
}

#[test]
fn the_last_year_of_the_calendar_breaks_nothing() {
    let mut tried = 0;
    for first in ["1900-01-01", "2199-12-31"] {
        for variant in commands() {
            let mut line = request(variant);
            every_date(&mut line, first);
            line["by"] = json!({"role": "system"});
            for case in [case_on_sick_leave(), case_with_approved_plan()] {
                let roles = [
                    json!({"role": "system"}),
                    json!({"role": "manager", "id": "m-1"}),
                    json!({"role": "employee", "id": "a-1"}),
                ];
                for by in roles {
                    line["by"] = by;
                    for at in ["2026-02-10T09:00:00+01:00", "2199-12-31T22:59:59Z"] {
                        line["at"] = json!(at);
                        line["based_on"] = json!(100_000);
                        let Ok(request) = Request::from_json(line.to_string().as_bytes()) else {
                            continue;
                        };
                        if let Ok(step) = case.execute(&request) {
                            look(&step.case);
                            tried += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(tried > 20, "most commands take any date: {tried}");
}

fn every_date(value: &mut Value, date: &str) {
    match value {
        Value::String(text) if text == "2026-02-01" => date.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| every_date(item, date)),
        Value::Object(map) => map.values_mut().for_each(|item| every_date(item, date)),
        _ => {}
    }
}

fn look(case: &Case) {
    let last: Date = "2199-12-31".parse().unwrap();
    let first: Date = "1900-01-01".parse().unwrap();
    for date in [first, "2026-02-10".parse().unwrap(), last] {
        let _ = (case.status(date), case.deadlines(date), case.alerts(date));
        let _ = case.next_change(date);
        let _ =
            case.allowed(&Actor::manager("m-1").unwrap(), oppfolgingsplan::Moment::end_of(date));
        let _ =
            case.visible(&Actor::employee("a-1").unwrap(), oppfolgingsplan::Moment::end_of(date));
    }
    assert_eq!(Case::from_json(case.to_json().as_bytes()).as_ref(), Ok(case));
}

#[test]
fn ten_megabytes_of_text_are_refused_where_there_is_a_limit() {
    let long = "æ".repeat(5 * 1024 * 1024);
    let draft = draft();
    let with = |by: Value, fields: Value| {
        let mut line = json!({"at": "2026-02-10T09:00:00+01:00", "by": by});
        line.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        Request::from_json(line.to_string().as_bytes()).unwrap()
    };
    let manager = json!({"role": "manager", "id": "m-1"});
    for fields in [
        json!({"do": "add_task", "plan": "p1", "name": long}),
        json!({"do": "add_measure", "plan": "p1", "status": "not_relevant", "heading": long, "description": long, "reason": long}),
        json!({"do": "add_log_entry", "kind": "other", "on": "2026-02-10", "text": long, "attachments": [long]}),
    ] {
        let Err(Denial::Refused(refusal)) = draft.execute(&with(manager.clone(), fields)) else {
            panic!("a long text is accepted")
        };
        assert_eq!(refusal.code().code(), "text.too-long");
    }
    // What a practitioner wrote is no text of the plan, and is kept as it came.
    let note = json!({"do": "register_sick_note", "note": "n-2", "message_to_employer": long,
        "periods": [{"from": "2026-02-01", "to": "2026-02-28", "activity": "absent", "grade": 50}]});
    let step = draft.execute(&with(json!({"role": "system"}), note)).unwrap();
    assert_eq!(Case::from_json(step.case.to_json().as_bytes()), Ok(step.case));
    let id = with(manager, json!({"do": "abort_plan", "plan": "p1"}))
        .to_json()
        .replace("\"p1\"", &format!("\"{long}\""));
    assert_eq!(Request::from_json(id.as_bytes()).unwrap_err().path(), "plan");
}

fn draft() -> Case {
    let start = r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}"#;
    case_on_sick_leave().execute(&Request::from_json(start.as_bytes()).unwrap()).unwrap().case
}

#[test]
fn identifiers_that_look_like_a_person_are_refused() {
    for id in [
        "",
        "05908399546",
        " ",
        "a b",
        "å",
        "a/b",
        "\"",
        "x".repeat(65).as_str(),
        SECRET_NUMBER.to_string().as_str(),
    ] {
        let line = json!({"at": "2026-01-20T09:00:00+01:00", "by": {"role": "manager", "id": id}, "do": "order_reminder"});
        let error = refused_as_input(line.to_string().as_bytes());
        assert_eq!((error.kind(), error.path()), (InputKind::InvalidValue, "by.id"), "{id}");
    }
}

#[test]
fn stored_cases_that_cannot_be_are_refused() {
    let good: Value = serde_json::from_str(&case_with_approved_plan().to_json()).unwrap();
    let broken = |change: &dyn Fn(&mut Value)| {
        let mut case = good.clone();
        change(&mut case);
        let error =
            Case::from_json(case.to_string().as_bytes()).expect_err("this history cannot be");
        tells_nothing(&error);
        (error.kind(), error.path().to_owned())
    };
    let at = |kind, path: &str| (kind, path.to_owned());
    assert_eq!(broken(&|case| case["events"] = json!([])), at(InputKind::BrokenHistory, "events"));
    assert_eq!(broken(&|case| case["format"] = json!(2)), at(InputKind::UnknownVersion, "format"));
    assert_eq!(broken(&|case| case["format"] = json!("1")).1, "format");
    assert_eq!(
        broken(&|case| case["colour"] = json!(SECRET)),
        at(InputKind::UnknownField, "colour")
    );
    assert_eq!(
        broken(&|case| case["events"][4]["colour"] = json!(SECRET)),
        at(InputKind::UnknownField, "events[4].colour")
    );
    assert_eq!(
        broken(&|case| case["events"][4]["name"] = json!(SECRET_NUMBER)),
        at(InputKind::WrongType, "events[4].name")
    );
    assert_eq!(
        broken(&|case| case["events"][4]["plan"] = json!("p9")),
        at(InputKind::BrokenHistory, "events[4].plan")
    );
    assert_eq!(
        broken(&|case| case["events"][4]["event"] = json!(SECRET)),
        at(InputKind::UnknownName, "events[4].event")
    );
    assert_eq!(
        broken(&|case| case["events"][2]["at"] = json!("2025-01-01T00:00:00Z")),
        at(InputKind::BrokenHistory, "events[2].at")
    );
    let shifted = broken(&|case| {
        case["events"].as_array_mut().unwrap().remove(0);
    });
    assert_eq!(shifted.0, InputKind::BrokenHistory);
    let doubled = broken(&|case| {
        let first = case["events"][0].clone();
        case["events"].as_array_mut().unwrap().insert(1, first);
    });
    assert_eq!(doubled, at(InputKind::BrokenHistory, "events[1].event"));
}
