use super::*;
use crate::doc::{case_with_approved_plan, request};

fn run(case: Case, lines: &[&str]) -> Case {
    lines.iter().fold(case, |case, line| case.execute(&request(line)).unwrap().case)
}

fn extra() -> NavExtra {
    NavExtra::from_json(
        r#"{"typical_workday":"Dagvakt på sengepost","previous_facilitation":"Hev og senk pult",
        "follow_up":"Samtale hver uke","contact_name":"Ola Leder","contact_phone":"55512345",
        "contact_email":"ola@eksempel.no","system_name":"Eksempel HR","language":"nb"}"#
            .as_bytes(),
    )
    .unwrap()
}

/// A two-party plan with one task and one measure of each kind, approved and shared.
fn whole(share: &[&str], measure_help: bool, forced: bool) -> Case {
    let help = if measure_help { r#","nav_help":true"# } else { "" };
    let agreed = format!(
        r#"{{"at":"2026-01-20T09:06:00+01:00","by":{{"role":"manager","id":"m-1"}},"do":"add_measure","plan":"p1",
        "status":"agreed","heading":"Kortere vakter","description":"Fire timer om dagen",
        "from":"2026-02-02","to":"2026-02-15","follow_up":"Leder ringer hver fredag"{help}}}"#
    );
    let approve = if forced {
        r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"force_approval","plan":"p1",
        "acknowledge":true,"reason":"Svarer ikke","from":"2026-01-21","to":"2026-03-31","evaluate_on":"2026-02-20"}"#
    } else {
        r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"approve_plan","plan":"p1",
        "agree":true,"from":"2026-01-21","to":"2026-03-31","evaluate_on":"2026-02-20"}"#
    };
    let open = r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
        "employee":"a-1","person_number":"05908399546","employer":"310000019","policy":{"preset":"nav_two_party"}}"#;
    let case = Case::open(&request(open)).unwrap().case;
    let case = run(
        case,
        &[
            r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
            "periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#,
            r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1","from":"2026-01-01"}"#,
            r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"employee","id":"a-1"},"do":"start_plan"}"#,
            r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task","plan":"p1","name":"Rapport"}"#,
            r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task","plan":"p1","name":"Medisinrunde"}"#,
            r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task","plan":"p1","name":"Løft"}"#,
            r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task","plan":"p1","name":"Vaktplan"}"#,
            r#"{"at":"2026-01-20T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task","plan":"p1","task":"t1","assessment":"can"}"#,
            r#"{"at":"2026-01-20T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task","plan":"p1","task":"t2",
            "assessment":"with_facilitation","how":"Sittende","more_time":true,"with_help":true}"#,
            r#"{"at":"2026-01-20T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task","plan":"p1","task":"t3",
            "assessment":"cannot","reason":"For tungt"}"#,
            r#"{"at":"2026-01-20T09:05:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_measure","plan":"p1","status":"proposed",
            "heading":"Hjemmekontor","description":"To dager","from":"2026-02-02","to":"2026-02-15"}"#,
            &agreed,
            approve,
        ],
    );
    let case = if forced {
        case
    } else {
        run(
            case,
            &[
                r#"{"at":"2026-01-22T09:00:00+01:00","by":{"role":"employee","id":"a-1"},"do":"approve_plan","plan":"p1","agree":true}"#,
            ],
        )
    };
    share.iter().fold(case, |case, with| {
        let line = format!(
            r#"{{"at":"2026-01-23T09:00:00+01:00","by":{{"role":"manager","id":"m-1"}},"do":"share_plan","plan":"p1","with":"{with}"}}"#
        );
        run(case, &[&line])
    })
}

fn plan_of(case: &Case, extra: &NavExtra) -> Result<NavPlan, Vec<(&'static str, &'static str)>> {
    case.nav_plan(&"p1".parse().unwrap(), extra)
        .map_err(|faults| faults.iter().map(|fault| (fault.rule().code(), fault.path())).collect())
}

#[test]
fn a_plan_of_tasks_and_measures() {
    let plan = plan_of(&whole(&["nav", "practitioner"], true, false), &extra()).unwrap();
    let expected = r#"{"employeeIdentificationNumber":"05908399546","typicalWorkday":"Dagvakt på sengepost","tasksThatCanStillBeDone":"Rapport\nMedisinrunde: Sittende; mer tid; med hjelp","tasksThatCanNotBeDone":"Løft: For tungt","previousFacilitation":"Hev og senk pult","plannedFacilitation":"Kortere vakter: Fire timer om dagen (2. februar 2026 – 15. februar 2026)","otherFacilitationOptions":"Hjemmekontor: To dager (2. februar 2026 – 15. februar 2026)","followUp":"Kortere vakter: Leder ringer hver fredag\nSamtale hver uke","evaluationDate":"2026-02-20","sendPlanToNav":true,"needsHelpFromNav":true,"needsHelpFromNavDescription":"Kortere vakter","sendPlanToGeneralPractitioner":true,"additionalInformation":"Ikke vurdert ennå: Vaktplan","contactPersonFullName":"Ola Leder","contactPersonPhoneNumber":"55512345","contactPersonEmail":"ola@eksempel.no","employeeHasContributedToPlan":true,"lpsName":"Eksempel HR"}"#;
    assert_eq!(plan.to_json(), expected);
    // What is written is what Nav reads.
    assert_eq!(NavPlan::from_json(expected.as_bytes()).unwrap(), plan);
}

#[test]
fn the_booleans_are_always_there_and_nothing_is_null() {
    for share in [&["nav"][..], &["practitioner"], &["nav", "practitioner"]] {
        let json = plan_of(&whole(share, false, false), &extra()).unwrap().to_json();
        for field in
            ["sendPlanToNav", "sendPlanToGeneralPractitioner", "employeeHasContributedToPlan"]
        {
            assert_eq!(json.matches(&format!("\"{field}\":")).count(), 1, "{field}");
        }
        assert!(!json.contains("null"));
        assert_eq!(json.contains(r#""sendPlanToNav":true"#), share.contains(&"nav"));
    }
}

#[test]
fn help_is_wanted_only_of_nav() {
    let without = plan_of(&whole(&["practitioner"], true, false), &extra()).unwrap();
    assert_eq!(without.needs_help_from_nav, None);
    assert_eq!(without.needs_help_from_nav_description, None);
    let wanted = NavExtra { needs_help_from_nav: Some(true), ..extra() };
    assert_eq!(
        plan_of(&whole(&["practitioner"], false, false), &wanted).unwrap_err(),
        [
            ("nav.help-without-nav", "needsHelpFromNav"),
            ("nav.help-description", "needsHelpFromNavDescription"),
        ]
    );
    let declined = NavExtra { needs_help_from_nav: Some(false), ..extra() };
    let plan = plan_of(&whole(&["nav"], true, false), &declined).unwrap();
    assert_eq!(plan.needs_help_from_nav, Some(false));
    assert_eq!(plan.needs_help_from_nav_description, None);
}

#[test]
fn a_forced_plan_says_why_the_employee_did_not_take_part() {
    let plan = plan_of(&whole(&["nav"], false, true), &extra()).unwrap();
    assert!(!plan.employee_has_contributed_to_plan);
    let reason = plan.employee_has_not_contributed_to_plan_description.unwrap();
    assert_eq!(reason.as_str(), "Svarer ikke");
}

#[test]
fn all_that_is_missing_is_said_at_once() {
    let case = run(
        case_with_approved_plan(),
        &[
            r#"{"at":"2026-01-23T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"share_plan","plan":"p1","with":"nav"}"#,
        ],
    );
    let blank = NavExtra { system_name: Some(Text::from("  ")), ..NavExtra::default() };
    let missing = [
        "employeeIdentificationNumber",
        "typicalWorkday",
        "previousFacilitation",
        "followUp",
        "contactPersonFullName",
        "contactPersonPhoneNumber",
        "contactPersonEmail",
        "lpsName",
    ];
    assert_eq!(plan_of(&case, &blank).unwrap_err(), missing.map(|path| ("text.required", path)));
    let faults = case.nav_plan(&"p1".parse().unwrap(), &blank).unwrap_err();
    for fault in faults {
        assert_eq!(fault.error_type(), Some(NavErrorType::BadRequest));
        assert!(!fault.help(Language::Nb).is_empty());
    }
}

#[test]
fn what_is_not_to_be_sent() {
    let case = whole(&[], false, false);
    assert_eq!(plan_of(&case, &extra()).unwrap_err(), [("share.no-request", "plan")]);
    let elsewhere = NavExtra { practitioner_otherwise: Some(true), ..extra() };
    let case = whole(&["practitioner"], false, false);
    assert_eq!(plan_of(&case, &elsewhere).unwrap_err(), [("share.no-request", "plan")]);
    let wrong = run(
        case,
        &[
            r#"{"at":"2026-01-24T09:00:00+01:00","by":{"role":"system"},"do":"mark_misregistered","plan":"p1"}"#,
        ],
    );
    assert_eq!(plan_of(&wrong, &extra()).unwrap_err()[0], ("plan.misregistered", "plan"));
    let none = wrong.nav_plan(&"p9".parse().unwrap(), &extra()).unwrap_err();
    assert!(!none[0].to_json().contains("nav_error"));
    assert_eq!(none[0].rule().code(), "edit.unknown-item");
}

#[test]
fn a_completed_form() {
    let open = r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
        "employee":"a-1","person_number":"05908399546","employer":"310000019","policy":{"preset":"nav_employer_led"}}"#;
    let case = run(
        Case::open(&request(open)).unwrap().case,
        &[
            r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
            "periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#,
            r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1","from":"2026-01-01"}"#,
            r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"complete_plan","taken_part":false,"reason":"Ville ikke",
            "form":{"typical_workday":"Vakt","tasks_that_can_be_done":"Rapport","tasks_that_cannot_be_done":"Stell",
            "earlier_facilitation":"Ingen","coming_facilitation":"Kortere dager","other_facilitation":"Hjemmekontor",
            "follow_up":"Hver uke","evaluation_date":"2026-03-02"}}"#,
            r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"manager","id":"m-1"},"do":"share_plan","plan":"p1","with":"nav"}"#,
        ],
    );
    let plan = plan_of(&case, &extra()).unwrap();
    assert_eq!(plan.typical_workday.as_str(), "Vakt");
    assert_eq!(plan.previous_facilitation.as_str(), "Ingen");
    assert_eq!(plan.follow_up.as_str(), "Hver uke");
    assert_eq!(plan.evaluation_date.to_string(), "2026-03-02");
    assert!(!plan.employee_has_contributed_to_plan);
}
