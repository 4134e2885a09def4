use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{offset_of, path_at};
use crate::{CaseId, PersonNumber, Text};

fn path_of(text: &[u8], error: &serde_json::Error) -> String {
    path_at(text, offset_of(text, error.line(), error.column()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "only read")]
struct Root {
    name: String,
    text: Text,
    number: PersonNumber,
    periods: Vec<Period>,
    by: Option<Box<By>>,
    counts: BTreeMap<String, Vec<u8>>,
    pair: (u8, bool),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "only read")]
struct Period {
    from: String,
    grade: Option<u8>,
    kind: Kind,
    notes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "only read")]
struct By {
    role: Kind,
    case: CaseId,
    above: Option<Box<By>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Whole,
    Partial,
}

fn document() -> Value {
    let by = json!({"role": "partial", "case": "a", "above": {"role": "whole", "case": "b", "above": null}});
    let period =
        json!({"from": "2026-01-05", "grade": 60, "kind": "whole", "notes": ["en \"}]", "to"]});
    json!({
        "name": "Kari, [eksempel] {}: \\",
        "text": "kort",
        "number": "05908399546",
        "periods": [period, {"from": "x", "grade": null, "kind": "partial", "notes": []}, period],
        "by": by,
        "counts": {"a-1": [1, 2, 3], "b_2": []},
        "pair": [1, true],
    })
}

fn path_of_error<T: DeserializeOwned>(text: &str) -> String {
    match serde_json::from_str::<T>(text) {
        Ok(_) => panic!("read without an error: {text}"),
        Err(error) => path_of(text.as_bytes(), &error),
    }
}

/// Every place in a value, with the path that it must get.
fn places(value: &Value, path: String, pointer: String, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                places(field, format!("{path}{dot}{key}"), format!("{pointer}/{key}"), out);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                places(item, format!("{path}[{at}]"), format!("{pointer}/{at}"), out);
            }
        }
        _ => {}
    }
    out.push((path, pointer));
}

fn spaced(value: &Value) -> [String; 3] {
    let tight = value.to_string();
    let pretty = serde_json::to_string_pretty(value).unwrap();
    let wide = pretty.replace('\n', "\r\n\t ").replace("\": ", "\" \n:\t ");
    [tight, pretty, wide]
}

#[test]
fn a_wrong_type_anywhere_is_named_by_its_field() {
    let good = document();
    for text in spaced(&good) {
        assert!(serde_json::from_str::<Root>(&text).is_ok());
    }
    let mut all = Vec::new();
    places(&good, String::new(), String::new(), &mut all);
    assert!(all.len() > 35);
    let wrong = [
        json!(-1.5),
        json!(true),
        json!(null),
        json!("a b"),
        json!({}),
        json!([]),
        json!({"q": 1}),
        json!([[1, {}], 2]),
        json!(1e300),
        json!(""),
        json!(12_345_678_901_u64),
    ];
    let mut tried = 0;
    for (path, pointer) in &all {
        for value in &wrong {
            // A list for a struct or a tuple is read item by item: then an item is wrong.
            let was = good.pointer(pointer).unwrap();
            let by_item = was.is_object() || was.is_array();
            if by_item && (value.is_array() || value.is_object()) && value.to_string().len() > 2 {
                continue;
            }
            // An enum or a struct takes an object: then what is inside is wrong.
            let inside = value.to_string().len() > 2 && (value.is_object() || value.is_array());
            if inside && ["kind", "role", "above"].iter().any(|end| path.ends_with(end)) {
                continue;
            }
            let mut bad = good.clone();
            *bad.pointer_mut(pointer).unwrap() = value.clone();
            for text in spaced(&bad) {
                if let Err(error) = serde_json::from_str::<Root>(&text) {
                    assert_eq!(&path_of(text.as_bytes(), &error), path, "{error} in {text}");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 800, "{tried}");
}

#[test]
fn an_unknown_field_is_named_by_its_key_and_a_missing_one_by_its_object() {
    let good = document();
    let mut all = Vec::new();
    places(&good, String::new(), String::new(), &mut all);
    for (path, pointer) in all {
        if !good.pointer(&pointer).unwrap().is_object() || path == "counts" {
            continue;
        }
        let dot = if path.is_empty() { "" } else { "." };
        for (key, shown) in [("extra", "extra"), ("åpen nøkkel", "?"), ("01898299631", "?")] {
            for text in spaced(&good) {
                let mut bad: Value = serde_json::from_str(&text).unwrap();
                bad.pointer_mut(&pointer)
                    .unwrap()
                    .as_object_mut()
                    .unwrap()
                    .insert(key.into(), json!([1]));
                for text in spaced(&bad) {
                    assert_eq!(path_of_error::<Root>(&text), format!("{path}{dot}{shown}"));
                }
            }
        }
        let keys: Vec<String> =
            good.pointer(&pointer).unwrap().as_object().unwrap().keys().cloned().collect();
        for key in keys {
            let mut bad = good.clone();
            bad.pointer_mut(&pointer).unwrap().as_object_mut().unwrap().remove(&key);
            for text in spaced(&bad) {
                if let Err(error) = serde_json::from_str::<Root>(&text) {
                    assert_eq!(path_of(text.as_bytes(), &error), path, "without {key}");
                }
            }
        }
    }
}

#[test]
fn a_field_given_twice_is_named() {
    assert_eq!(path_of_error::<By>(r#"{"role":"whole","case":"a","role":"whole"}"#), "role");
    assert_eq!(
        path_of_error::<Vec<By>>(r#"[{"role":"whole","case":"a","case" : "b"}]"#),
        "[0].case"
    );
}

#[test]
fn text_that_is_no_json_gets_the_nearest_path() {
    assert_eq!(path_of_error::<Value>(""), "");
    assert_eq!(path_of_error::<Value>("{\"a\": 1} x"), "");
    assert_eq!(path_of_error::<Value>("{\"a\": x}"), "a");
    assert_eq!(path_of_error::<Value>("{\"a\": [1, 2 3]}"), "a[1]");
    assert_eq!(path_of_error::<Value>("{\"a\": [1, {\"b\": \"c"), "a[1].b");
    assert_eq!(path_of_error::<Value>("{\"a\": 1, \"b"), "");
    assert_eq!(path_of_error::<Value>("{\"a\" 1}"), "a");
    assert_eq!(path_of_error::<Value>("{\"a\": [1,"), "a[1]");
    assert_eq!(path_of_error::<Value>("{\"a\": \"\\q\"}"), "a");
    assert_eq!(path_of_error::<Value>(&"[".repeat(1000)), "[0]".repeat(128));
}

#[test]
fn offsets_follow_lines() {
    let text = b"{\n\"a\":\n1}";
    assert_eq!(offset_of(text, 0, 5), 0);
    assert_eq!(offset_of(text, 1, 1), 1);
    assert_eq!(offset_of(text, 2, 3), 5);
    assert_eq!(offset_of(text, 3, 2), 9);
    assert_eq!(offset_of(text, 3, usize::MAX), 9);
    assert_eq!(offset_of(text, 9, 0), 9);
}

#[test]
fn no_text_and_no_offset_is_too_much() {
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let alphabet = b"{}[]:,\"\\ab1 \n\xC3\xFF-";
    for _ in 0..3000 {
        let text: Vec<u8> = (0..40)
            .map(|_| {
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                *alphabet.iter().cycle().nth((seed % 64) as usize).unwrap()
            })
            .collect();
        for offset in 0..=text.len() + 2 {
            let path = path_at(&text, offset);
            assert!(path.len() < 200);
        }
        if let Err(error) = serde_json::from_slice::<Root>(&text) {
            path_of(&text, &error);
        }
    }
    let deep = "[".repeat(2_000_000);
    assert_eq!(path_at(deep.as_bytes(), deep.len()), "[0]".repeat(128));
}
