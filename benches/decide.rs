//! A command, from the request to the case after it.

#![allow(missing_docs, reason = "criterion makes the entry points")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use oppfolgingsplan::{Case, Request};
use oppfolgingsplan_benches::histories::{
    DRAFT, ON_SICK_LEAVE, SENT, approved, awaiting, case, request, with_draft, with_events,
};

const MANAGER: &str = r#""at":"2026-02-10T09:00:00+01:00","by":{"role":"manager","id":"m-1"}"#;
const EMPLOYEE: &str = r#""at":"2026-02-10T09:00:00+01:00","by":{"role":"employee","id":"a-1"}"#;
const SYSTEM: &str = r#""at":"2026-02-10T09:00:00+01:00","by":{"role":"system"}"#;
const HR: &str = r#""at":"2026-02-10T09:00:00+01:00","by":{"role":"hr","id":"h-1"}"#;

fn asked(around: &str, command: &str) -> Request {
    request(&format!("{{{around},{command}}}"))
}

/// A typical command of each kind, with the case that it is given on.
fn commands() -> Vec<(&'static str, Case, Request)> {
    let draft = with_draft();
    let sent = awaiting();
    let done = approved();
    let bare = case(&ON_SICK_LEAVE);
    let measure = r#""status":"agreed","heading":"Kortere vakter","description":"Fire timer om dagen i to uker.","from":"2026-02-12","to":"2026-02-28","follow_up":"Ved neste samtale.""#;
    vec![
        (
            "register_sick_note",
            bare.clone(),
            asked(
                SYSTEM,
                r#""do":"register_sick_note","note":"n-2","periods":[{"from":"2026-07-01","to":"2026-07-31","activity":"absent","grade":50}]"#,
            ),
        ),
        ("start_plan", bare.clone(), asked(MANAGER, r#""do":"start_plan""#)),
        (
            "add_task",
            draft.clone(),
            asked(EMPLOYEE, r#""do":"add_task","plan":"p1","name":"Vaktplan for helgen""#),
        ),
        (
            "assess_task",
            draft.clone(),
            asked(
                EMPLOYEE,
                r#""do":"assess_task","plan":"p1","task":"t3","assessment":"with_facilitation","how":"Med pauser etter behov""#,
            ),
        ),
        (
            "add_measure",
            draft.clone(),
            asked(MANAGER, &format!(r#""do":"add_measure","plan":"p1",{measure}"#)),
        ),
        (
            "change_measure",
            draft.clone(),
            asked(
                MANAGER,
                &format!(r#""do":"change_measure","plan":"p1","measure":"m1",{measure}"#),
            ),
        ),
        (
            "add_comment",
            draft.clone(),
            asked(
                EMPLOYEE,
                r#""do":"add_comment","plan":"p1","measure":"m1","text":"Helst på formiddagen.""#,
            ),
        ),
        ("approve_plan_first", draft.clone(), request(SENT)),
        (
            "approve_plan_second",
            sent.clone(),
            asked(EMPLOYEE, r#""do":"approve_plan","plan":"p1","agree":true"#),
        ),
        (
            "reject_plan",
            sent.clone(),
            asked(EMPLOYEE, r#""do":"reject_plan","plan":"p1","reason":"Ønsker kortere dager.""#),
        ),
        (
            "force_approval",
            sent,
            asked(
                MANAGER,
                r#""do":"force_approval","plan":"p1","from":"2026-02-10","to":"2026-06-30","evaluate_on":"2026-03-20","acknowledge":true,"reason":"Ikke svart på to uker""#,
            ),
        ),
        (
            "share_plan",
            done.clone(),
            asked(MANAGER, r#""do":"share_plan","plan":"p1","with":"nav""#),
        ),
        ("revise_plan", done.clone(), asked(MANAGER, r#""do":"revise_plan","plan":"p1""#)),
        (
            "evaluate_measure",
            done.clone(),
            asked(
                MANAGER,
                r#""do":"evaluate_measure","plan":"p1","measure":"m1","effect":"God effekt""#,
            ),
        ),
        (
            "summon_meeting",
            done.clone(),
            asked(
                MANAGER,
                r#""do":"summon_meeting","number":1,"on":"2026-02-20","called":["employee"]"#,
            ),
        ),
        (
            "register_exemption",
            bare,
            asked(
                MANAGER,
                r#""do":"register_exemption","obligation":"plan","ground":"cannot_be_reached","discussed":true,"attempts":"Ringt og skrevet""#,
            ),
        ),
        (
            "add_log_entry",
            done.clone(),
            asked(
                HR,
                r#""do":"add_log_entry","kind":"conversation","on":"2026-02-09","text":"Samtale om veien videre""#,
            ),
        ),
        (
            "record_archived",
            done,
            asked(
                HR,
                r#""do":"record_archived","plan":"p1","system":"Elements","reference":"26/1234-5""#,
            ),
        ),
        (
            "refused_not_draft",
            approved(),
            asked(MANAGER, r#""do":"add_task","plan":"p1","name":"Vaktplan""#),
        ),
    ]
}

fn kinds(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("advance");
    for (name, case, request) in commands() {
        group.bench_function(name, |bench| {
            // Nobody else holds the case, as when a service has just loaded it.
            let text = case.to_json();
            let mine = || Case::from_json(text.as_bytes());
            bench.iter_batched(
                mine,
                |case| case.map(|case| case.advance(black_box(&request))),
                BatchSize::NumIterations(16),
            );
        });
    }
    group.finish();
}

/// As `advance`, on a case that is also kept: what both share is copied.
fn kept(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("execute");
    for (name, case, request) in commands() {
        group.bench_function(name, |bench| {
            bench.iter(|| black_box(&case).execute(black_box(&request)).is_ok());
        });
    }
    group.finish();
}

/// Neither grows with the history: `advance` changes in place, `execute` copies what it changes.
fn histories(criterion: &mut Criterion) {
    let rename = request(
        r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"rename_task","plan":"p1","task":"t3","name":"Rapportskriving og vaktplan"}"#,
    );
    // Each with ten events in the newest leaf of the list, which `execute` copies.
    for events in [10_u64, 1_002, 10_010] {
        let case = with_events(events);
        criterion.bench_function(&format!("execute/{events}_events"), |bench| {
            bench.iter(|| black_box(&case).execute(black_box(&rename)).is_ok());
        });
        criterion.bench_function(&format!("decide/{events}_events"), |bench| {
            bench.iter(|| black_box(&case).decide(black_box(&rename)).is_ok());
        });
        criterion.bench_function(&format!("advance/{events}_events"), |bench| {
            // The history grows by what is measured, which is what is to be shown not to matter.
            let mut held = Some(with_events(events));
            bench.iter(|| {
                held = held.take().and_then(|case| Some(case.advance(&rename).ok()?.case));
            });
            assert!(held.is_some(), "the command is refused");
        });
    }
}

/// A whole draft from the first request to the last.
fn life(criterion: &mut Criterion) {
    let lines = [ON_SICK_LEAVE.as_slice(), &DRAFT, &[SENT]].concat();
    criterion.bench_function("life/14_requests", |bench| bench.iter(|| case(black_box(&lines))));
}

criterion_group!(benches, kinds, kept, histories, life);
criterion_main!(benches);
