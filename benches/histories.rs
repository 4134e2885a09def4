//! Typical cases, and cases with a long history.

use oppfolgingsplan::{Case, Request};

/// A request of a bench.
#[must_use]
pub fn request(line: &str) -> Request {
    Request::from_json(line.as_bytes()).expect("a request")
}

/// A case of these requests.
#[must_use]
pub fn case(lines: &[&str]) -> Case {
    let (first, rest) = lines.split_first().expect("a case begins with one request");
    let case = Case::open(&request(first)).expect("opens").case;
    rest.iter().fold(case, |case, line| case.advance(&request(line)).expect("accepted").case)
}

/// On sick leave, with a manager.
pub const ON_SICK_LEAVE: [&str; 3] = [
    r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1","employee":"a-1","employer":"310000019","policy":{"preset":"nav_two_party"}}"#,
    r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1","periods":[{"from":"2026-01-05","to":"2026-06-30","activity":"absent","grade":100}]}"#,
    r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1","from":"2026-01-01"}"#,
];

/// A draft with three tasks, assessed, and three measures.
pub const DRAFT: [&str; 10] = [
    r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}"#,
    r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task","plan":"p1","name":"Medisinrunde på morgenen"}"#,
    r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task","plan":"p1","name":"Stell av beboere med løft"}"#,
    r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_task","plan":"p1","name":"Rapportskriving"}"#,
    r#"{"at":"2026-01-20T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task","plan":"p1","task":"t1","assessment":"can"}"#,
    r#"{"at":"2026-01-20T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task","plan":"p1","task":"t2","assessment":"with_facilitation","how":"Sammen med en kollega de første ukene","with_help":true}"#,
    r#"{"at":"2026-01-20T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task","plan":"p1","task":"t3","assessment":"can"}"#,
    r#"{"at":"2026-01-20T09:03:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_measure","plan":"p1","status":"proposed","heading":"Kortere vakter","description":"Fire timer om dagen i to uker, så en ny vurdering i neste samtale.","from":"2026-02-02","to":"2026-02-15"}"#,
    r#"{"at":"2026-01-20T09:03:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_measure","plan":"p1","status":"proposed","heading":"Hjelp av kollega","description":"Ved stell som krever løft.","from":"2026-02-02","to":"2026-02-15"}"#,
    r#"{"at":"2026-01-20T09:03:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_measure","plan":"p1","status":"agreed","heading":"Hjelpemiddel","description":"Arbeidsgiver skaffer utstyr.","from":"2026-02-02","to":"2026-02-15","follow_up":"Ved neste samtale."}"#,
];

/// Sent for approval by the manager.
pub const SENT: &str = r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"approve_plan","plan":"p1","agree":true,"from":"2026-01-21","to":"2026-06-30","evaluate_on":"2026-02-20"}"#;
/// Approved by the employee.
pub const APPROVED: &str = r#"{"at":"2026-01-22T09:00:00+01:00","by":{"role":"employee","id":"a-1"},"do":"approve_plan","plan":"p1","agree":true}"#;

/// A case with a draft.
#[must_use]
pub fn with_draft() -> Case {
    case(&[ON_SICK_LEAVE.as_slice(), &DRAFT].concat())
}

/// A case whose plan awaits the employee.
#[must_use]
pub fn awaiting() -> Case {
    case(&[ON_SICK_LEAVE.as_slice(), &DRAFT, &[SENT]].concat())
}

/// A case with an approved plan.
#[must_use]
pub fn approved() -> Case {
    case(&[ON_SICK_LEAVE.as_slice(), &DRAFT, &[SENT, APPROVED]].concat())
}

/// A case with a draft and so many events, most of them renamed tasks.
#[must_use]
pub fn with_events(events: u64) -> Case {
    let rename = request(
        r#"{"at":"2026-01-20T10:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"rename_task","plan":"p1","task":"t3","name":"Rapportskriving og vaktplan"}"#,
    );
    let mut case = if events <= 10 {
        case(&[ON_SICK_LEAVE.as_slice(), &DRAFT[..4]].concat())
    } else {
        with_draft()
    };
    while case.version() < events {
        case = case.advance(&rename).expect("accepted").case;
    }
    case
}
