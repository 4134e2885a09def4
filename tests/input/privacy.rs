//! What a person wrote, and who the person is, shows in no `Debug` and no refusal.

use std::collections::BTreeSet;

use oppfolgingsplan::wire::{Field, Shape, Variant};
use oppfolgingsplan::{Case, Command, Happening, Request};
use serde_json::Value;

use crate::sample::{commands, request};

const PERSON_NUMBER: &str = "05908399546";

fn stored() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/conformance/stored");
    let files = std::fs::read_dir(folder).unwrap();
    files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

/// The texts of a tagged object, by the shapes of its fields.
fn texts(line: &Value, tag: &str, variants: &[Variant], found: &mut BTreeSet<String>) {
    let variant = variants.iter().find(|variant| variant.word == line[tag]).unwrap();
    of_fields(line, variant.fields, found);
}

fn of_fields(object: &Value, fields: &[Field], found: &mut BTreeSet<String>) {
    for field in fields {
        if let Some(value) = object.get(field.name) {
            of_shape(value, &field.shape, found);
        }
    }
}

fn of_shape(value: &Value, shape: &Shape, found: &mut BTreeSet<String>) {
    match shape {
        Shape::Text => found.extend(value.as_str().map(str::to_owned)),
        Shape::Nullable(inner) => of_shape(value, inner, found),
        Shape::List(inner) => {
            value.as_array().into_iter().flatten().for_each(|item| of_shape(item, inner, found))
        }
        Shape::Object(_, fields) => of_fields(value, fields, found),
        _ => {}
    }
}

fn hides(shown: &str, secrets: &BTreeSet<String>) {
    assert!(!shown.contains(PERSON_NUMBER), "a person number is shown");
    for secret in secrets {
        // A word in quotes, as `Debug` would show a text.
        assert!(!shown.contains(&format!("{secret:?}")), "a text is shown");
        // One word may also be the name of something, such as that of an archive system.
        assert!(
            !secret.contains(' ') || !shown.contains(secret.as_str()),
            "a text is shown: {secret}"
        );
    }
}

#[test]
fn debug_of_a_case_and_its_events_shows_no_text_and_no_person() {
    let mut all = 0;
    for stored in stored() {
        let json: Value = serde_json::from_str(&stored).unwrap();
        let mut secrets = BTreeSet::new();
        for event in json["events"].as_array().unwrap() {
            texts(event, "event", Happening::VARIANTS, &mut secrets);
        }
        all += secrets.len();
        let case = Case::from_json(stored.as_bytes()).unwrap();
        hides(&format!("{case:?} {case:#?}"), &secrets);
        for event in case.events() {
            hides(&format!("{event:?} {event:#?} {:?}", event.happening()), &secrets);
        }
        let date = case.last_moment().oslo_date();
        hides(
            &format!("{:?} {:?}", case.status(date), case.history().collect::<Vec<_>>()),
            &secrets,
        );
    }
    assert!(all > 20, "the stored cases have many texts: {all}");
}

#[test]
fn debug_of_a_request_shows_no_text_and_no_person() {
    for variant in commands() {
        let line = request(variant);
        let mut secrets = BTreeSet::new();
        texts(&line, "do", Command::VARIANTS, &mut secrets);
        let read = Request::from_json(line.to_string().as_bytes()).unwrap();
        hides(&format!("{read:?} {read:#?} {:?}", read.command), &secrets);
    }
}

#[test]
fn a_purged_case_holds_nothing_of_a_person() {
    let purged = stored().into_iter().find(|text| text.contains("case_purged")).unwrap();
    let json: Value = serde_json::from_str(&purged).unwrap();
    let event = &json["events"][0];
    let fields: Vec<&String> = event.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["event", "at", "by", "rules", "case", "chain"]);
    assert_eq!(event["by"], serde_json::json!({"role": "system"}));
}
