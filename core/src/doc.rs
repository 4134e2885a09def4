//! Cases for the examples of this documentation. Not part of the interface.

use crate::nav::NavDocument;
use crate::{Case, Request};

/// Reads a request of an example.
///
/// # Panics
/// When the example is wrong.
#[must_use]
#[expect(clippy::panic, reason = "only the examples of the documentation come here")]
pub fn request(line: &str) -> Request {
    Request::from_json(line.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

#[expect(clippy::panic, reason = "only the examples of the documentation come here")]
fn run(lines: &[&str]) -> Case {
    let mut lines = lines.iter();
    let open = lines.next().map(|line| Case::open(&request(line)));
    let Some(Ok(mut step)) = open else { panic!("the example does not open a case") };
    for line in lines {
        step =
            step.case.execute(&request(line)).unwrap_or_else(|denial| panic!("{denial}: {line}"));
    }
    step.case
}

const ON_SICK_LEAVE: [&str; 3] = [
    r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
        "employee":"a-1","employer":"310000019","policy":{"preset":"nav_two_party"}}"#,
    r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
        "periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#,
    r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1",
        "from":"2026-01-01"}"#,
];

const APPROVED_PLAN: [&str; 6] = [
    r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}"#,
    r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task",
        "plan":"p1","name":"Medisinrunde"}"#,
    r#"{"at":"2026-01-20T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task",
        "plan":"p1","task":"t1","assessment":"can"}"#,
    r#"{"at":"2026-01-20T09:03:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_measure",
        "plan":"p1","status":"proposed","heading":"Kortere vakter",
        "description":"Fire timer om dagen i to uker","from":"2026-02-02","to":"2026-02-15"}"#,
    r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"approve_plan",
        "plan":"p1","agree":true,"from":"2026-01-21","to":"2026-03-31","evaluate_on":"2026-02-20"}"#,
    r#"{"at":"2026-01-22T09:00:00+01:00","by":{"role":"employee","id":"a-1"},"do":"approve_plan",
        "plan":"p1","agree":true}"#,
];

/// An employee on sick leave since 5 January 2026, with a manager and no plan.
#[must_use]
pub fn case_on_sick_leave() -> Case {
    run(&ON_SICK_LEAVE)
}

/// The same case with a plan that both have approved.
#[must_use]
pub fn case_with_approved_plan() -> Case {
    run(&[ON_SICK_LEAVE.as_slice(), &APPROVED_PLAN].concat())
}

/// A letter of Nav's about a dialogue meeting, on the employee of these cases.
///
/// # Panics
/// When the example is wrong.
#[must_use]
#[expect(clippy::panic, reason = "only the examples of the documentation come here")]
pub fn nav_document() -> NavDocument {
    let letter = br#"{"id":"d-1","link":"l-1","kind":"meeting","media_type":"application/pdf",
        "person_number":"05908399546","employer":"310000019","ready":true,"read":false,
        "created":"2026-02-03T09:15:00.123456789Z"}"#;
    NavDocument::from_json(letter).unwrap_or_else(|error| panic!("{error}"))
}
