//! Each field of each command: of another type, missing, given twice, unknown, in another order.

use oppfolgingsplan::{InputError, InputKind, Request};
use serde_json::{Map, Value, json};

use crate::sample::{SECRET, SECRET_NUMBER, Step, at, commands, objects, path, request, spots};

fn read(text: &str) -> Result<Request, InputError> {
    let read = Request::from_json(text.as_bytes());
    if let Err(error) = &read {
        tells_nothing(error);
    }
    read
}

/// An error may be logged: it names fields, never what stood in them.
pub(crate) fn tells_nothing(error: &InputError) {
    let json = serde_json::to_string(error).unwrap();
    for shown in [error.to_string(), format!("{error:?}"), json] {
        assert!(!shown.contains(SECRET), "the error repeats a text: {shown}");
        assert!(!shown.contains(&SECRET_NUMBER.to_string()), "the error repeats a number: {shown}");
    }
}

#[test]
fn a_right_request_of_every_command_is_read() {
    for variant in commands() {
        let text = request(variant).to_string();
        let read = read(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(Request::from_json(read.to_json().as_bytes()), Ok(read));
    }
}

#[test]
fn a_value_of_another_type_is_told_with_the_path_of_its_field() {
    let others = [
        json!(null),
        json!(true),
        json!(SECRET_NUMBER),
        json!(-5),
        json!(1.5),
        json!(1e300),
        json!(""),
        json!(SECRET),
        json!([]),
        json!([SECRET]),
        json!([[SECRET_NUMBER]]),
        json!({}),
        json!({"colour": SECRET}),
    ];
    for variant in commands() {
        for spot in spots(variant) {
            let field = path(&spot.place);
            let Step::Key(outermost) = spot.place[0] else { panic!("a command is an object") };
            for other in &others {
                let mut line = request(variant);
                *at(&mut line, &spot.place) = other.clone();
                let Err(error) = read(&line.to_string()) else { continue };
                let inside = error.path() == field
                    || error.path().starts_with(&format!("{field}."))
                    || error.path().starts_with(&format!("{field}["));
                // What fits in type may not fit to its neighbours.
                let beside =
                    error.kind() == InputKind::InvalidValue && error.path().starts_with(outermost);
                assert!(inside || beside, "{}: {field} = {other}: {error}", variant.word);
            }
        }
    }
}

#[test]
fn a_number_in_place_of_a_text_is_of_the_wrong_type() {
    let mut wrong = Vec::new();
    for variant in commands() {
        for spot in spots(variant) {
            let mut line = request(variant);
            let place = at(&mut line, &spot.place);
            if !place.is_string() {
                continue;
            }
            *place = json!(SECRET_NUMBER);
            let error = read(&line.to_string()).unwrap_err();
            if (error.kind(), error.path()) != (InputKind::WrongType, &*path(&spot.place)) {
                wrong.push(format!("{}: {}: {error}", variant.word, error.kind()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_unknown_field_is_told_by_its_path() {
    for variant in commands() {
        for place in objects(variant) {
            let mut line = request(variant);
            let object = at(&mut line, &place).as_object_mut().unwrap();
            object.insert("colour".to_owned(), json!(SECRET));
            let error = read(&line.to_string()).unwrap_err();
            let field = path(&[place.as_slice(), &[Step::Key("colour")]].concat());
            assert_eq!(
                (error.kind(), error.path()),
                (InputKind::UnknownField, &*field),
                "{}",
                variant.word
            );
        }
    }
}

#[test]
fn a_missing_field_is_told_by_its_path() {
    for variant in commands() {
        for spot in spots(variant) {
            let (Step::Key(name), outer) = spot.place.split_last().unwrap() else { continue };
            let mut line = request(variant);
            at(&mut line, outer).as_object_mut().unwrap().shift_remove(*name);
            match (read(&line.to_string()), spot.required) {
                (Err(error), true) => {
                    let found = (error.kind(), error.path().to_owned());
                    assert_eq!(
                        found,
                        (InputKind::MissingField, path(&spot.place)),
                        "{}",
                        variant.word
                    );
                }
                (Ok(_), false) => {}
                // A grade may be left out, but not of an absence.
                (Err(error), false) => {
                    assert_eq!(error.path(), "periods[0].grade", "{}", variant.word)
                }
                (Ok(_), true) => panic!("{}: {} may be left out", variant.word, path(&spot.place)),
            }
        }
    }
}

#[test]
fn a_missing_field_of_the_envelope_is_told() {
    for field in ["at", "by", "do"] {
        let mut line =
            json!({"at": "2026-01-20T09:00:00+01:00", "by": {"role": "system"}, "do": "purge"});
        line.as_object_mut().unwrap().shift_remove(field);
        let error = read(&line.to_string()).unwrap_err();
        assert_eq!((error.kind(), error.path()), (InputKind::MissingField, field));
    }
    let nobody = r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"hr"},"do":"purge"}"#;
    let error = read(nobody).unwrap_err();
    assert_eq!((error.kind(), error.path()), (InputKind::MissingField, "by.id"));
}

/// The text with a field given once more; serde_json's own maps cannot hold it twice.
fn twice(mut line: Value, outer: &[Step], name: &str) -> String {
    let object = at(&mut line, outer).as_object_mut().unwrap();
    let value = object[name].clone();
    object.insert("given-again".to_owned(), value);
    line.to_string().replace("\"given-again\"", &format!("\"{name}\""))
}

#[test]
fn a_field_given_twice_is_told_by_its_path() {
    for variant in commands() {
        for spot in spots(variant) {
            let (Step::Key(name), outer) = spot.place.split_last().unwrap() else { continue };
            let error = read(&twice(request(variant), outer, name)).unwrap_err();
            let found = (error.kind(), error.path().to_owned());
            assert_eq!(found, (InputKind::DuplicateField, path(&spot.place)), "{}", variant.word);
        }
        for name in ["at", "by", "based_on", "do"] {
            let error = read(&twice(request(variant), &[], name)).unwrap_err();
            assert_eq!(
                (error.kind(), error.path()),
                (InputKind::DuplicateField, name),
                "{}",
                variant.word
            );
        }
    }
}

/// With the tag behind the fields that depend on it, as some databases give JSON back.
fn backwards(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .rev()
                .map(|(key, value)| (key.clone(), backwards(value)))
                .collect::<Map<_, _>>(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(backwards).collect()),
        other => other.clone(),
    }
}

#[test]
fn keys_come_in_any_order() {
    for variant in commands() {
        let line = request(variant);
        let expected = read(&line.to_string()).unwrap();
        assert_eq!(read(&backwards(&line).to_string()), Ok(expected.clone()), "{}", variant.word);
        let keys: Vec<String> = line.as_object().unwrap().keys().cloned().collect();
        for first in 0..keys.len() {
            let turned = keys.iter().cycle().skip(first).take(keys.len());
            let turned: Map<String, Value> =
                turned.map(|key| (key.clone(), line[key].clone())).collect();
            assert_eq!(
                read(&Value::Object(turned).to_string()),
                Ok(expected.clone()),
                "{}",
                variant.word
            );
        }
    }
}

#[test]
fn what_is_wrong_is_told_alike_in_any_order() {
    let mut wrong = Vec::new();
    for variant in commands() {
        for spot in spots(variant) {
            let (Step::Key(name), outer) = spot.place.split_last().unwrap() else { continue };
            let text = twice(backwards(&request(variant)), outer, name);
            match read(&text) {
                Err(error) if error.kind() == InputKind::DuplicateField => {}
                Err(error) => wrong.push(format!("{}: {error}", variant.word)),
                Ok(_) => {
                    wrong.push(format!("{}: {} is taken twice", variant.word, path(&spot.place)))
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_command_that_does_not_exist_is_told() {
    for word in ["", "delete_everything", SECRET, "Add_task"] {
        let line = json!({"at": "2026-01-20T09:00:00+01:00", "by": {"role": "system"}, "do": word});
        let error = read(&line.to_string()).unwrap_err();
        assert_eq!((error.kind(), error.path()), (InputKind::UnknownName, "do"));
    }
}
