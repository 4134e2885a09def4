use serde_json::{Map, Value, json};

use super::*;
use crate::InputKind;

const REQUIRED: [&str; 15] = [
    "employeeIdentificationNumber",
    "typicalWorkday",
    "tasksThatCanStillBeDone",
    "tasksThatCanNotBeDone",
    "previousFacilitation",
    "plannedFacilitation",
    "followUp",
    "evaluationDate",
    "sendPlanToNav",
    "sendPlanToGeneralPractitioner",
    "contactPersonFullName",
    "contactPersonPhoneNumber",
    "contactPersonEmail",
    "employeeHasContributedToPlan",
    "lpsName",
];

const OPTIONAL: [&str; 7] = [
    "otherFacilitationOptions",
    "needsHelpFromNav",
    "needsHelpFromNavDescription",
    "messageToGeneralPractitioner",
    "additionalInformation",
    "employeeHasNotContributedToPlanDescription",
    "lpsEmail",
];

const BOOLEANS: [&str; 4] = [
    "sendPlanToNav",
    "needsHelpFromNav",
    "sendPlanToGeneralPractitioner",
    "employeeHasContributedToPlan",
];

fn full() -> Map<String, Value> {
    let names = REQUIRED.iter().chain(&OPTIONAL);
    let fields = names.map(|name| {
        let value = match *name {
            "employeeIdentificationNumber" => json!("05908399546"),
            "evaluationDate" => json!("2026-03-02"),
            "employeeHasContributedToPlan" => json!(false),
            name if BOOLEANS.contains(&name) => json!(true),
            name => json!(format!("<{name}>")),
        };
        ((*name).to_owned(), value)
    });
    fields.collect()
}

fn read(fields: &Map<String, Value>) -> Result<NavPlan, InputError> {
    NavPlan::from_json(Value::Object(fields.clone()).to_string().as_bytes())
}

fn rules(plan: &NavPlan) -> Vec<(&'static str, &'static str)> {
    plan.faults().iter().map(|fault| (fault.rule().code(), fault.path())).collect()
}

#[test]
fn every_field_goes_in_and_out_under_nav_s_name() {
    let plan = read(&full()).unwrap();
    let written: Value = serde_json::from_str(&plan.to_json()).unwrap();
    assert_eq!(written, Value::Object(full()));
    assert_eq!(NavPlan::from_json(plan.to_json().as_bytes()).unwrap(), plan);
    assert_eq!(rules(&plan), []);
    let shown = format!("{plan:?}");
    assert!(!shown.contains('<') && !shown.contains("0590839"), "{shown}");
}

#[test]
fn what_is_absent_is_left_out_and_the_booleans_stand() {
    let mut fields = full();
    fields.retain(|name, _| REQUIRED.contains(&name.as_str()));
    fields["sendPlanToNav"] = json!(false);
    fields["sendPlanToGeneralPractitioner"] = json!(false);
    let least = read(&fields).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&least.to_json()).unwrap(), Value::Object(fields));
    for name in OPTIONAL {
        let mut fields = full();
        fields[name] = Value::Null;
        let plan = read(&fields).unwrap();
        assert!(!plan.to_json().contains(&format!("\"{name}\":")), "{name}");
        fields.remove(name);
        assert_eq!(read(&fields).unwrap(), plan);
    }
}

#[test]
fn bad_requests() {
    for name in REQUIRED {
        let mut fields = full();
        fields[name] = Value::Null;
        let error = read(&fields).unwrap_err();
        assert_eq!((error.kind(), error.path()), (InputKind::WrongType, name));
        fields.remove(name);
        let error = read(&fields).unwrap_err();
        assert_eq!((error.kind(), error.path()), (InputKind::MissingField, name));
    }
    for name in REQUIRED.iter().chain(&OPTIONAL) {
        let text = json!("01898299631, expected 01898299631");
        for other in [json!(1_898_299_631), json!(true), text.clone(), json!([text]), json!({})] {
            let mut fields = full();
            fields[*name] = other.clone();
            let Err(error) = read(&fields) else {
                let fits = other.is_boolean() == BOOLEANS.contains(name);
                assert!(fits && (other.is_boolean() || other.is_string()), "{name} {other}");
                continue;
            };
            assert_eq!(error.path(), *name);
            assert!(!error.to_string().contains("1898299631"), "{error}");
        }
    }
    let mut fields = full();
    fields["evaluationDate"] = json!("2026-02-29");
    assert_eq!(read(&fields).unwrap_err().kind(), InputKind::InvalidValue);
    fields = full();
    fields.insert("needHelpFromNav".to_owned(), json!(true));
    let error = read(&fields).unwrap_err();
    assert_eq!((error.kind(), error.path()), (InputKind::UnknownField, "needHelpFromNav"));
}

#[test]
fn help_needs_nav_and_words() {
    let mut plan = read(&full()).unwrap();
    plan.send_plan_to_nav = false;
    assert_eq!(rules(&plan), [("nav.help-without-nav", "needsHelpFromNav")]);
    for description in [None, Some(""), Some(" \n\t"), Some("\u{a0}")] {
        plan.needs_help_from_nav_description = description.map(Text::from);
        assert_eq!(
            rules(&plan),
            [
                ("nav.help-without-nav", "needsHelpFromNav"),
                ("nav.help-description", "needsHelpFromNavDescription"),
            ]
        );
    }
    for no in [None, Some(false)] {
        plan.needs_help_from_nav = no;
        assert_eq!(rules(&plan), []);
    }
}

#[test]
fn a_description_without_help_is_left_out_with_a_warning() {
    let mut plan = read(&full()).unwrap();
    assert!(plan.warnings().is_empty() && plan.to_json().contains("needsHelpFromNavDescription"));
    for no in [None, Some(false)] {
        plan.needs_help_from_nav = no;
        let warnings = plan.warnings();
        assert_eq!(warnings.len(), 1);
        assert_eq!(warnings[0].rule, RuleCode::NavHelpDescription);
        assert_eq!(warnings[0].field, "needsHelpFromNavDescription");
        assert!(!plan.to_json().contains("needsHelpFromNavDescription"));
        assert_eq!(plan.to_json().contains("needsHelpFromNav\":false"), no.is_some());
    }
}

#[test]
fn taking_part_and_its_reason() {
    let mut plan = read(&full()).unwrap();
    let broken = [("nav.contribution", "employeeHasNotContributedToPlanDescription")];
    for (contributed, reason, fits) in [
        (false, Some("Ikke til stede"), true),
        (false, None, false),
        (false, Some(""), false),
        (false, Some(" "), false),
        (true, None, true),
        (true, Some(""), true),
        (true, Some(" "), false),
        (true, Some("Ikke til stede"), false),
    ] {
        plan.employee_has_contributed_to_plan = contributed;
        plan.employee_has_not_contributed_to_plan_description = reason.map(Text::from);
        let expected: &[_] = if fits { &[] } else { &broken };
        assert_eq!(rules(&plan), expected, "{contributed} {reason:?}");
    }
}

#[test]
fn person_numbers_have_eleven_digits() {
    let mut plan = read(&full()).unwrap();
    for (number, fits) in [
        ("05908399546", true),
        ("00000000000", true),
        ("0590839954", false),
        ("059083995460", false),
        ("059083 9954", false),
        ("0590839954x", false),
        ("٠٥٩٠٨٣٩٩٥٤٦", false),
        ("", false),
    ] {
        plan.employee_identification_number = Text::from(number);
        let expected: &[_] =
            if fits { &[] } else { &[("nav.person-number", "employeeIdentificationNumber")] };
        assert_eq!(rules(&plan), expected, "{number}");
    }
}
