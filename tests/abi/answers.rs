//! The C door gives what the Rust door gives: cases, steps and refusals.

use std::ptr;

use oppfolgingsplan::{Denial, Language, Request};
use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::date::*;
use oppfolgingsplan_c::language::*;
use oppfolgingsplan_c::refusal::*;
use oppfolgingsplan_c::request::*;
use oppfolgingsplan_c::rules::*;
use oppfolgingsplan_c::status::*;
use oppfolgingsplan_c::step::*;
use oppfolgingsplan_c::version::*;

use crate::world::{
    LAST, OPEN, Owned, REFUSED, World, ask, case_of, day, moment, number, open, parts, rust_case,
    text,
};

fn json<T: serde_json::value::Index>(text: &str, key: T) -> serde_json::Value {
    let value: serde_json::Value = serde_json::from_str(text).unwrap();
    value.get(key).cloned().unwrap_or_default()
}

#[test]
fn versions() {
    unsafe {
        assert_eq!(opl_abi_version(), OPL_ABI_VERSION);
        assert_eq!(opl_rules_version(), u32::from(oppfolgingsplan::RULES_VERSION));
        assert_eq!(opl_wire_version(), oppfolgingsplan::wire::WIRE_VERSION);
        assert_eq!(text(|out| opl_library_version(out)), env!("CARGO_PKG_VERSION"));
    }
}

#[test]
fn dates_and_moments() {
    assert_eq!(day("1970-01-02"), 1);
    assert_eq!(text(|out| unsafe { opl_date_to_text(20_494, out) }), "2026-02-10");
    let late = moment("2026-02-10T23:30:00Z");
    assert_eq!(text(|out| unsafe { opl_moment_to_text(late, out) }), "2026-02-11T00:30:00+01:00");
    let date: opl_date = number(|out| unsafe { opl_moment_date(late, out) });
    assert_eq!(date, day("2026-02-11"), "the day is the day in Oslo");
}

#[test]
fn a_case_goes_out_and_in() {
    let world = World::new();
    let stored = text(|out| unsafe { opl_case_to_json(world.case.get(), out) });
    let (data, len) = parts(&stored);
    let again: Owned<opl_case> =
        Owned::of(|out| unsafe { opl_case_from_json(data, len, out, ptr::null_mut()) });
    assert_eq!(text(|out| unsafe { opl_case_to_json(again.get(), out) }), stored);
    let rust = rust_case(&world);
    unsafe {
        let held = again.get();
        assert_eq!(text(|out| opl_case_id(held, out)), "s-1");
        let version: u64 = number(|out| opl_case_version(held, out));
        assert_eq!(version, rust.version());
        let last: opl_moment = number(|out| opl_case_last_moment(held, out));
        assert_eq!(last, rust.last_moment().unix_micros());
        let first = text(|out| opl_case_event_json(held, 0, out));
        assert_eq!(first, rust.events().next().unwrap().to_json());
    }
}

#[test]
fn a_step_has_the_case_and_its_events() {
    let world = World::new();
    let step = world.step.get();
    unsafe {
        let refused: i32 = number(|out| opl_step_is_refused(step, out));
        assert_eq!(refused, 0);
        let (status, none) = Owned::<opl_refusal>::try_of(|out| opl_step_refusal(step, out));
        assert!(status == OPL_STATUS_NONE && none.is_none());
        let count: usize = number(|out| opl_step_event_count(step, out));
        let kinds: Vec<String> =
            (0..count).map(|i| text(|out| opl_step_event_kind(step, i, out))).collect();
        assert_eq!(kinds, ["plan_approved", "notice_sent"][..count].to_vec());
        let all: serde_json::Value =
            serde_json::from_str(&text(|out| opl_step_events_json(step, out))).unwrap();
        for i in 0..count {
            let one = text(|out| opl_step_event_json(step, i, out));
            assert_eq!(serde_json::from_str::<serde_json::Value>(&one).unwrap(), all[i]);
        }
        let warnings: usize = number(|out| opl_step_warning_count(step, out));
        assert_eq!(warnings, 0);
    }
}

#[test]
fn a_refusal_is_an_answer() {
    let world = World::new();
    let request = Request::from_json(REFUSED.as_bytes()).unwrap();
    let Err(Denial::Refused(rust)) = rust_case(&world).decide(&request) else { panic!("accepted") };
    let (step, refusal) = (world.refused.get(), world.refusal.get());
    unsafe {
        let refused: i32 = number(|out| opl_step_is_refused(step, out));
        assert_eq!(refused, 1);
        let (status, none) = Owned::<opl_case>::try_of(|out| opl_step_case(step, out));
        assert!(status == OPL_STATUS_NONE && none.is_none());
        let events: usize = number(|out| opl_step_event_count(step, out));
        assert_eq!(events, 0);
        assert_eq!(text(|out| opl_step_events_json(step, out)), "[]");

        assert_eq!(text(|out| opl_refusal_code(refusal, out)), "edit.not-draft");
        let kind: opl_kind = number(|out| opl_refusal_kind(refusal, out));
        assert_eq!(kind, OPL_KIND_CONFLICT);
        assert_eq!(text(|out| opl_refusal_to_json(refusal, out)), rust.to_json());
        let fields: usize = number(|out| opl_refusal_field_count(refusal, out));
        assert_eq!(fields, rust.fields().len());
        let count: usize = number(|out| opl_refusal_citation_count(refusal, out));
        assert_eq!(count, rust.citations().len());
        let remedies: usize = number(|out| opl_refusal_remedy_count(refusal, out));
        assert_eq!(remedies, rust.remedy().len());
        assert_eq!(text(|out| opl_refusal_remedy(refusal, 0, out)), rust.remedy()[0]);
        let id = text(|out| opl_refusal_citation_id(refusal, 0, out));
        assert_eq!(id, rust.citations()[0].id());
        for (c, rust_language) in [
            (OPL_LANGUAGE_NB, Language::Nb),
            (OPL_LANGUAGE_NN, Language::Nn),
            (OPL_LANGUAGE_EN, Language::En),
        ] {
            let message = text(|out| opl_refusal_message(refusal, c, out));
            assert_eq!(message, rust.message(rust_language));
            let help = text(|out| opl_refusal_help(refusal, c, out));
            assert_eq!(help, rust.help(rust_language));
            let cited = text(|out| opl_refusal_citation_text(refusal, 0, c, out));
            assert_eq!(cited, rust.citations()[0].text(rust_language));
        }

        let warnings: usize = number(|out| opl_step_warning_count(step, out));
        assert_eq!(warnings, 1);
        assert_eq!(text(|out| opl_step_warning_rule(step, 0, out)), "text.identity-number");
        assert_eq!(text(|out| opl_step_warning_field(step, 0, out)), "name");
        let all = text(|out| opl_step_warnings_json(step, out));
        assert_eq!(all, r#"[{"warning":"text.identity-number","field":"name"}]"#);
    }
}

#[test]
fn a_refused_opening_is_a_step_too() {
    let step = open(&OPEN.replace(r#"{"role":"system"}"#, r#"{"role":"nav"}"#));
    let refused: i32 = number(|out| unsafe { opl_step_is_refused(step.get(), out) });
    assert_eq!(refused, 1);
}

#[test]
fn a_request_that_is_read_once_is_answered_as_its_text() {
    let world = World::new();
    let (before, request) = (world.before.get(), world.request.get());
    unsafe {
        assert_eq!(text(|out| opl_request_command(request, out)), "approve_plan");
        let role: opl_role = number(|out| opl_request_role(request, out));
        assert_eq!(role, OPL_ROLE_EMPLOYEE);
        let at: opl_moment = number(|out| opl_request_moment(request, out));
        assert_eq!(at, moment("2026-01-22T09:00:00+01:00"));
        let rust = Request::from_json(LAST.as_bytes()).unwrap();
        assert_eq!(text(|out| opl_request_to_json(request, out)), rust.to_json());
        let step = Owned::of(|out| opl_case_execute_request(before, request, out, ptr::null_mut()));
        let by_text = case_of(&ask(&world.before, LAST));
        assert_eq!(
            text(|out| opl_case_to_json(case_of(&step).get(), out)),
            text(|out| opl_case_to_json(by_text.get(), out)),
        );
    }
}

#[test]
fn the_catalogue_of_rules_and_citations() {
    let rules = text(|out| unsafe { opl_rules_json(out) });
    let first = json(&rules, 0);
    assert_eq!(first["code"], oppfolgingsplan::RuleCode::ALL[0].code());
    assert!(first["message"]["nn"].is_string());
    let citations = text(|out| unsafe { opl_citations_json(out) });
    assert_eq!(json(&citations, 0)["id"], oppfolgingsplan::CitationId::ALL[0].id());
}
