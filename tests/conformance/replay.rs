//! Replaying the cases.

use oppfolgingsplan::{Case, Denial, Event, Request};
use serde_json::Value;

use crate::case::{Step, TestCase, all, written};
use crate::view::answer;

#[test]
fn every_request_leads_to_what_the_rules_say() {
    let mut wrong = Vec::new();
    for case in all() {
        wrong.extend(replay(&case).err());
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn views_answer_as_recorded() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for mut case in all() {
        let Ok(Some(end)) = replay(&case) else {
            continue;
        };
        let answers: Vec<String> = case.asks().iter().map(|ask| answer(&end, ask)).collect();
        for (ask, found) in case.asks().iter().zip(&answers) {
            let expected = ask.get("answer").map(Value::to_string);
            if expected.as_ref() != Some(found) {
                let expected = expected.unwrap_or_default();
                wrong.push(format!(
                    "{}: {ask}\n  expected {expected}\n  found    {found}",
                    case.name()
                ));
            }
        }
        if bless {
            let asks = case.json["asks"].as_array_mut().unwrap();
            for (ask, found) in asks.iter_mut().zip(answers) {
                ask["answer"] = serde_json::from_str(&found).unwrap();
            }
            std::fs::write(&case.path, written(&case.json)).unwrap();
        }
    }
    assert!(bless || wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn cases_are_written_canonically() {
    for case in all() {
        let text = std::fs::read_to_string(&case.path).unwrap();
        assert_eq!(written(&case.json), text, "{}", case.name());
        let file = case.path.file_stem().unwrap().to_string_lossy();
        assert_eq!(file, case.name(), "the file is named as the case");
        assert!(
            case.json["title"].as_str().unwrap().ends_with('.'),
            "{}: the title is a sentence",
            case.name()
        );
        for step in case.steps() {
            if let Ok(request) = Request::from_json(step.request().to_string().as_bytes()) {
                assert_eq!(request.to_json(), step.request().to_string(), "{}", case.name());
            } else {
                assert!(step.get("input_error").is_some(), "{}: {}", case.name(), step.request());
            }
        }
    }
}

/// A blank keeps the fast reader from a text that it would take.
#[test]
fn both_readers_read_alike() {
    for case in all() {
        for step in case.steps() {
            let text = step.request().to_string();
            let spaced = format!(" {text}");
            let (fast, slow) =
                (Request::from_json(text.as_bytes()), Request::from_json(spaced.as_bytes()));
            assert_eq!(fast.is_ok(), slow.is_ok(), "{text}");
            assert_eq!(fast.ok(), slow.ok(), "{text}");
        }
        if let Ok(Some(end)) = replay(&case) {
            let stored = end.to_json();
            let slow = Case::from_json(format!(" {stored}").as_bytes()).unwrap();
            assert_eq!(Case::from_json(stored.as_bytes()).unwrap(), slow, "{}", case.name());
            for event in end.events() {
                let spaced = format!(" {}", event.to_json());
                assert_eq!(Event::from_json(spaced.as_bytes()).unwrap(), *event);
            }
        }
    }
}

/// The case after all steps, or the first step that went otherwise.
fn replay(test: &TestCase) -> Result<Option<Case>, String> {
    let mut case: Option<Case> = None;
    for (place, step) in test.steps().enumerate() {
        case = take(case, step).map_err(|why| {
            format!("{}, step {}: {why}\n  {}", test.name(), place + 1, step.request())
        })?;
        if let Some(case) = &case {
            sound(case).map_err(|why| format!("{}, step {}: {why}", test.name(), place + 1))?;
        }
    }
    Ok(case)
}

fn take(case: Option<Case>, step: Step<'_>) -> Result<Option<Case>, String> {
    let request = match Request::from_json(step.request().to_string().as_bytes()) {
        Ok(request) => request,
        Err(error) => return expect_error(step, &error).map(|()| case),
    };
    let before = case.as_ref().map(Case::to_json);
    let executed = match &case {
        Some(case) => case.execute(&request),
        None => Case::open(&request),
    };
    if let Some(case) = &case {
        let decided = case.decide(&request);
        let same = match (&decided, &executed) {
            (Ok(events), Ok(step)) => step.events().eq(events),
            (Err(one), Err(other)) => one == other,
            _ => false,
        };
        if !same {
            return Err("`decide` and `execute` answer differently".to_owned());
        }
    }
    match executed {
        Ok(done) => {
            let events: Vec<&str> =
                done.events().map(|event| event.happening().kind().as_str()).collect();
            let expected: Option<Vec<&str>> = step
                .events()
                .map(|events| events.iter().map(|event| event.as_str().unwrap()).collect());
            if expected.as_ref() != Some(&events) {
                return Err(format!("gives {events:?}"));
            }
            let warnings =
                serde_json::to_string(&request.command.warnings(done.case.policy())).unwrap();
            let expected = step.get("warnings").map_or("[]".to_owned(), Value::to_string);
            if expected != warnings {
                return Err(format!("warns of {warnings}"));
            }
            Ok(Some(done.case))
        }
        Err(denial) => {
            if case.as_ref().map(Case::to_json) != before {
                return Err("what is refused changes the case".to_owned());
            }
            match denial {
                Denial::Refused(refusal) => {
                    let fields: Vec<Value> =
                        refusal.fields().iter().map(|field| Value::from(*field)).collect();
                    let expected =
                        step.get("fields").and_then(Value::as_array).cloned().unwrap_or_default();
                    if step.refused() != Some(refusal.code().code()) || expected != fields {
                        return Err(format!("is refused: {}", refusal.to_json()));
                    }
                }
                Denial::Input(error) => expect_error(step, &error)?,
            }
            Ok(case)
        }
    }
}

fn expect_error(step: Step<'_>, error: &oppfolgingsplan::InputError) -> Result<(), String> {
    let expected = step.get("input_error");
    let as_expected = expected.is_some_and(|expected| {
        expected["kind"] == error.kind().as_str() && expected["path"] == error.path()
    });
    if as_expected { Ok(()) } else { Err(format!("is an input error {}: {error}", error.kind())) }
}

/// A case is the fold of its events, and its JSON is itself.
fn sound(case: &Case) -> Result<(), String> {
    let json = case.to_json();
    let loaded =
        Case::from_json(json.as_bytes()).map_err(|error| format!("does not load: {error}"))?;
    if &loaded != case {
        return Err("a loaded case is another one".to_owned());
    }
    if loaded.to_json() != json {
        return Err("a loaded case is written otherwise".to_owned());
    }
    let events: Vec<Event> = case.events().cloned().collect();
    let read = events.iter().map(|event| Event::from_json(event.to_json().as_bytes()));
    if !read.zip(&events).all(|(read, event)| read.as_ref() == Ok(event)) {
        return Err("an event is not read as it is written".to_owned());
    }
    let folded = Case::from_events(events).map_err(|error| format!("does not fold: {error}"))?;
    if &folded != case { Err("the fold of the events is another case".to_owned()) } else { Ok(()) }
}
