//! What a case holds, as the C ABI writes it, fits the committed schema.

use std::path::Path;
use std::ptr;

use oppfolgingsplan::{Case, Request};
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::nav::opl_sick_notes_to_json;
use oppfolgingsplan_c::record::*;
use oppfolgingsplan_c::status::opl_status;
use oppfolgingsplan_c::text::opl_text;
use oppfolgingsplan_c::view::summary::opl_case_summary_json;
use serde_json::Value;

use crate::world::{Owned, TODAY, World, day, parts, text};

/// What is wrong with a value, as far as the schema of the records goes; it
/// panics at a word of JSON Schema that it does not know.
fn faults(schema: &Value, root: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    for (word, said) in schema.as_object().unwrap() {
        match word.as_str() {
            "description" | "title" | "format" | "pattern" | "minLength" | "maxLength" => {}
            "$ref" => {
                let inner = root.pointer(said.as_str().unwrap().trim_start_matches('#')).unwrap();
                faults(inner, root, value, path, found);
            }
            "allOf" => {
                for inner in said.as_array().unwrap() {
                    faults(inner, root, value, path, found);
                }
            }
            "anyOf" => {
                let fits = |inner: &Value| {
                    let mut found = Vec::new();
                    faults(inner, root, value, path, &mut found);
                    found.is_empty()
                };
                let any = said.as_array().unwrap().iter().any(fits);
                found.extend((!any).then(|| format!("{path}: {value}")));
            }
            "enum" => found.extend(
                (!said.as_array().unwrap().contains(value)).then(|| format!("{path}: {value}")),
            ),
            "minimum" => found.extend((value.as_i64() < said.as_i64()).then(|| path.to_owned())),
            "maximum" => found.extend((value.as_i64() > said.as_i64()).then(|| path.to_owned())),
            "type" => found.extend(
                (!match said.as_str().unwrap() {
                    "null" => value.is_null(),
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "boolean" => value.is_boolean(),
                    "integer" => value.is_i64(),
                    other => panic!("{other}"),
                })
                .then(|| format!("{path}: no {said}")),
            ),
            "items" => {
                for (index, item) in value.as_array().unwrap().iter().enumerate() {
                    faults(said, root, item, &format!("{path}[{index}]"), found);
                }
            }
            "required" => {
                for name in said.as_array().unwrap() {
                    let given = value.get(name.as_str().unwrap()).is_some();
                    found.extend((!given).then(|| format!("{path}: no {name}")));
                }
            }
            "properties" | "additionalProperties" => {}
            other => panic!("{path}: {other}"),
        }
    }
    if let Some(properties) = schema.get("properties") {
        for (name, inner) in value.as_object().into_iter().flatten() {
            let path = format!("{path}.{name}");
            match properties.get(name) {
                Some(of) => faults(of, root, inner, &path, found),
                None => found.push(path),
            }
        }
    }
}

fn schema() -> Value {
    serde_json::from_str(include_str!("../../include/oppfolgingsplan.schema.json")).unwrap()
}

#[track_caller]
fn fits(schema: &Value, name: &str, json: &str) {
    let mut found = Vec::new();
    let value = serde_json::from_str(json).unwrap();
    faults(&schema["$defs"][name], schema, &value, name, &mut found);
    assert!(found.is_empty(), "{found:?} in {json}");
}

/// The cases of every conformance test, and the stored one that has it all.
fn cases() -> Vec<String> {
    let conformance = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance");
    let mut all = vec![std::fs::read_to_string(conformance.join("stored/case-1.json")).unwrap()];
    for file in std::fs::read_dir(conformance.join("cases")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let test: Value = serde_json::from_str(&text).unwrap();
        let mut case: Option<Case> = None;
        for step in test["steps"].as_array().unwrap() {
            let Ok(request) = Request::from_json(step["request"].to_string().as_bytes()) else {
                continue;
            };
            let answer = match &case {
                None => Case::open(&request),
                Some(case) => case.execute(&request),
            };
            case = answer.map(|step| Some(step.case)).unwrap_or(case);
        }
        all.extend(case.map(|case| case.to_json()));
    }
    assert!(all.len() > 100, "the cases are there");
    all
}

type Getter = unsafe extern "C" fn(*const opl_case, *mut *mut opl_text) -> opl_status;

#[test]
fn what_a_case_holds_fits_the_schema() {
    let schema = schema();
    let getters: [(&str, Getter); 8] = [
        ("plans", opl_case_plans_json),
        ("sick_notes", opl_case_sick_notes_json),
        ("absences", opl_case_absences_json),
        ("meetings", opl_case_meetings_json),
        ("exemptions", opl_case_exemptions_json),
        ("log", opl_case_log_json),
        ("holds", opl_case_holds_json),
        ("policy", opl_case_policy_json),
    ];
    for stored in cases() {
        let (data, len) = parts(&stored);
        let case = Owned::of(|out| unsafe { opl_case_from_json(data, len, out, ptr::null_mut()) });
        for (name, get) in getters {
            fits(&schema, name, &text(|out| unsafe { get(case.get(), out) }));
        }
        let (today, none) = (day(TODAY), ptr::null_mut());
        let line = text(|out| unsafe { opl_case_summary_json(case.get(), today, out, none) });
        fits(&schema, "summary", &line);
    }
    let world = World::new();
    let note = text(|out| unsafe { opl_sick_notes_to_json(world.notes.get(), 0, out) });
    fits(&schema, "delivered_sick_note", &note);
}

#[test]
#[should_panic(expected = "plans[0].surprise")]
fn what_does_not_fit_is_found() {
    fits(&schema(), "plans", r#"[{"surprise":1}]"#);
}
