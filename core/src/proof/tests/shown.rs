//! What the document says.

use super::*;
use crate::{DeadlineCode, DeadlineState};

fn page(case: &Case, at: &str) -> (Vec<crate::Deadline>, String) {
    let record =
        Record::of_case(case, &Actor::system(), at.parse().unwrap(), &ProofChoice::default())
            .unwrap();
    let summary = Summary::of(&record);
    let page = page::document(&record, &summary).to_json();
    (summary.duties, page)
}

#[test]
fn a_duty_is_what_the_law_asks_for() {
    let case = [
        r#"{"at":"2026-01-23T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"register_exemption",
            "obligation":"dialogue_meeting_1","ground":"measures_in_place","discussed":true,"review_on":"2026-02-20"}"#,
        r#"{"at":"2026-01-24T09:00:00+01:00","by":{"role":"system"},"do":"summon_meeting","number":2,
            "on":"2026-03-20","called":["employee","manager","nav"]}"#,
    ]
    .iter()
    .fold(case_with_approved_plan(), |case, line| step(case, line));
    let (duties, _) = page(&case, AT);
    let codes: Vec<&str> = duties.iter().map(|duty| duty.code.code()).collect();
    assert_eq!(
        codes,
        [
            "plan_due",
            "share_with_practitioner_due",
            "dialogue_meeting_1_due",
            "activity_requirement_due",
            "dialogue_meeting_2_due",
            "plan_to_nav_due",
        ]
    );
}

#[test]
fn an_older_absence_keeps_its_duties_to_nav() {
    let case = [
        r#"{"at":"2026-01-24T09:00:00+01:00","by":{"role":"system"},"do":"summon_meeting","number":2,
            "on":"2026-03-20","called":["employee","manager","nav"]}"#,
        r#"{"at":"2026-06-01T09:00:00+02:00","by":{"role":"system"},"do":"register_sick_note","note":"n-2",
            "periods":[{"from":"2026-06-01","to":"2026-06-30","activity":"absent","grade":100}]}"#,
    ]
    .iter()
    .fold(case_with_approved_plan(), |case, line| step(case, line));
    let (duties, _) = page(&case, "2026-06-10T09:00:00+02:00");
    let to_nav: Vec<_> =
        duties.iter().filter(|duty| duty.code == DeadlineCode::PlanToNavDue).collect();
    assert_eq!(to_nav.len(), 1);
    assert_eq!(to_nav[0].latest.to_string(), "2026-03-13");
    assert_eq!(to_nav[0].state, DeadlineState::Overdue);
}

/// 2 February is the last day in time by one reading, and too late by the other.
#[test]
fn a_duty_has_the_day_that_the_policy_counts() {
    for (reading, day, is_late) in [("latest", "2. februar", false), ("safe", "1. februar", true)] {
        let open = format!(
            r#"{{"at":"2026-01-05T08:00:00+01:00","by":{{"role":"system"}},"do":"open_case","case":"s-1",
                "employee":"a-1","employer":"310000019",
                "policy":{{"preset":"nav_two_party","week_reading":"{reading}"}}}}"#
        );
        let lines = [
            r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
                "periods":[{"from":"2026-01-05","to":"2026-01-31","activity":"absent","grade":100},
                    {"from":"2026-02-01","to":"2026-03-31","activity":"absent","grade":100}]}"#,
            r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager",
                "manager":"m-1","from":"2026-01-01"}"#,
            r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}"#,
            r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task",
                "plan":"p1","name":"Medisinrunde"}"#,
            r#"{"at":"2026-02-01T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"approve_plan",
                "plan":"p1","agree":true,"from":"2026-02-01","to":"2026-03-31","evaluate_on":"2026-02-20"}"#,
            r#"{"at":"2026-02-02T09:00:00+01:00","by":{"role":"employee","id":"a-1"},"do":"approve_plan",
                "plan":"p1","agree":true}"#,
        ];
        let case = lines
            .iter()
            .fold(Case::open(&request(&open)).unwrap().case, |case, line| step(case, line));
        let (_, page) = page(&case, AT);
        let row = page.split("Lage oppfølgingsplan").nth(1).unwrap();
        let row = &row[..row.find(']').unwrap()];
        assert!(row.contains(day), "{row}");
        assert_eq!(row.contains("etter fristen"), is_late, "{row}");
    }
}

#[test]
fn persons_can_be_told_apart_in_another_role() {
    let case = [
        r#"{"at":"2026-01-23T09:00:00+01:00","by":{"role":"hr","id":"hr-1"},"do":"add_log_entry",
            "kind":"other","on":"2026-01-23","text":"En","participants":[]}"#,
        r#"{"at":"2026-01-23T09:01:00+01:00","by":{"role":"hr","id":"hr-2"},"do":"add_log_entry",
            "kind":"other","on":"2026-01-23","text":"To","participants":[]}"#,
        r#"{"at":"2026-01-24T09:00:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"hr-2",
            "from":"2026-01-24"}"#,
    ]
    .iter()
    .fold(case_with_approved_plan(), |case, line| step(case, line));
    assert!(page(&case, AT).1.contains("Nærmeste leder: HR 2"));
}
