//! What is never in a pack: what stands in a version of the wrong person.

use super::*;

fn misregistered() -> Case {
    [
        r#"{"at":"2026-02-11T14:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"record_archived","plan":"p1",
            "system":"Websak","reference":"24/4711-3"}"#,
        r#"{"at":"2026-02-12T09:00:00+01:00","by":{"role":"system"},"do":"mark_misregistered",
            "plan":"p1"}"#,
    ]
    .iter()
    .fold(full(), |case, line| step(case, line))
}

#[test]
fn what_was_written_on_the_wrong_person_is_never_produced() {
    let package = proof(&misregistered(), &with_content()).package;
    let said = text(&package, EVENTS);
    assert_eq!(faults(&package, &[]), []);
    assert!(!said.contains("Medisinrunde"));
    assert!(said.contains("Bare mellom oss") && said.contains("Tok en prat"));
}

#[test]
fn nothing_but_its_number_is_told_of_it() {
    for choice in [ProofChoice::default(), with_content()] {
        let case = misregistered();
        let package = proof(&case, &choice).package;
        let said: serde_json::Value = serde_json::from_str(&text(&package, SUMMARY)).unwrap();
        let first = serde_json::json!({"plan": "p1", "number": 1, "misregistered": true});
        assert_eq!(said["plans"][0], first);
        assert_eq!(said["plans"][1]["state"], "draft");
        let events = text(&package, EVENTS);
        for told in ["24/4711-3", "Websak", "2026-02-20", "2026-02-15"] {
            assert!(!events.contains(told), "{told}");
        }
        let record =
            Record::of_case(&case, &Actor::system(), AT.parse().unwrap(), &choice).unwrap();
        let page = page::document(&record, &Summary::of(&record)).to_json();
        assert!(page.contains("Feilregistrert"));
        for told in ["24/4711-3", "20. februar", "23. januar 2026, 09:00 "] {
            assert!(!page.contains(told), "{told}");
        }
    }
}

/// By the shape of the events: whatever was chosen, the pack shows the same.
#[test]
fn every_code_of_every_event_is_thought_of() {
    let mut known = 0;
    for variant in Happening::VARIANTS {
        if !variant.fields.iter().any(|field| field.name == "plan") {
            continue;
        }
        let [one, other] = [false, true].map(|other| {
            let event = any_event(variant.word, variant.fields, other);
            let (mut shown, mut taken) = veil::Veil::default().over(&event);
            wrong::veil(&mut shown, &mut taken);
            let json: serde_json::Value = serde_json::from_str(&shown.to_json()).unwrap();
            for taken in &taken {
                assert!(json.pointer(&taken.at).is_some(), "{}", variant.word);
            }
            known += taken.len();
            json
        });
        assert_eq!(one, other, "{}", variant.word);
    }
    assert!(known > 100, "{known}");
}
