//! Sick notes from Nav, and the check before a plan goes to Nav.

use std::ptr;

use oppfolgingsplan::Request;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::date::opl_moment;
use oppfolgingsplan_c::nav::*;
use oppfolgingsplan_c::request::*;
use oppfolgingsplan_c::status::*;
use oppfolgingsplan_c::step::*;

use crate::nav_world::NAV_PLAN;
use crate::world::{NOTE, NOW, Owned, World, failure, moment, number, parts, rust_case, text};

#[test]
fn a_note_says_whose_it_is_and_becomes_a_request() {
    let world = World::new();
    let (notes, none) = (world.notes.get(), ptr::null_mut());
    unsafe {
        let count: usize = number(|out| opl_sick_notes_count(notes, out));
        assert_eq!(count, 1);
        assert_eq!(text(|out| opl_sick_notes_id(notes, 0, out)), "n-2");
        assert_eq!(text(|out| opl_sick_notes_person_number(notes, 0, out)), "05908399546");
        assert_eq!(text(|out| opl_sick_notes_employer(notes, 0, out)), "310000019");
        let place: u64 = number(|out| opl_sick_notes_running_number(notes, 0, out));
        assert_eq!(place, 4711);
        let sent: opl_moment = number(|out| opl_sick_notes_sent_at(notes, 0, out));
        assert_eq!(sent, moment("2026-03-30T13:20:45+02:00"));
        let json = text(|out| opl_sick_notes_to_json(notes, 0, out));
        assert!(json.contains(r#""grade":60"#), "{json}");

        let case = world.case.get();
        let request = Owned::of(|out| opl_sick_notes_request(notes, 0, case, sent, out, none));
        let json = text(|out| opl_request_to_json(request.get(), out));
        assert!(Request::from_json(json.as_bytes()).is_ok());
        let step = Owned::of(|out| opl_case_execute_request(case, request.get(), out, none));
        let (data, len) = parts(NOTE);
        let import = Owned::of(|out| opl_case_import_sick_note(case, data, len, out, none));
        let events = text(|out| opl_step_events_json(step.get(), out));
        assert_eq!(text(|out| opl_step_events_json(import.get(), out)), events);
        let rust = rust_case(&world).import_sick_note(NOTE.as_bytes()).unwrap();
        assert_eq!(events, serde_json::to_string(&rust.events().collect::<Vec<_>>()).unwrap());
    }
}

#[test]
fn a_list_of_notes_and_what_is_wrong_in_it() {
    let list = format!("[{NOTE},{NOTE}]");
    let (data, len) = parts(&list);
    let notes =
        Owned::of(|out| unsafe { opl_sick_notes_from_json(data, len, out, ptr::null_mut()) });
    let count: usize = number(|out| unsafe { opl_sick_notes_count(notes.get(), out) });
    assert_eq!(count, 2);
    let mut out = ptr::null_mut();
    let status = unsafe { opl_sick_notes_id(notes.get(), 2, &raw mut out) };
    assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);

    let list = format!("[{NOTE},{}]", NOTE.replace("05908399546", "0590839954"));
    let (data, len) = parts(&list);
    let mut out = ptr::null_mut();
    let error =
        failure(|error| unsafe { opl_sick_notes_from_json(data, len, &raw mut out, error) });
    assert_eq!((error.0, error.2.as_str()), (OPL_STATUS_INPUT, "[1].sykmeldt.fnr"));
}

const FACTS: &str = r#"{"environment":"test","person_known":true,
    "token":{"issuer":"https://test.maskinporten.no/","expires_at":"2026-02-10T10:00:00+01:00",
        "scope":"nav:oppfolgingsplan/lps.write","consumer":"0192:310000019"},
    "employments":[{"legal_unit":"810000010","workplace":"310000019"}]}"#;

#[test]
fn before_a_plan_goes_to_nav() {
    let world = World::new();
    let check = |plan: &str, facts: &str, out, error| unsafe {
        let ((plan, plan_len), (facts, facts_len)) = (parts(plan), parts(facts));
        let (case, now) = (world.case.get(), moment(NOW));
        opl_case_nav_preflight_json(case, plan, plan_len, facts, facts_len, now, out, error)
    };
    assert_eq!(text(|out| check(NAV_PLAN, FACTS, out, ptr::null_mut())), "[]");
    let unknown = FACTS.replace("\"person_known\":true", "\"person_known\":false");
    let faults = text(|out| check(NAV_PLAN, &unknown, out, ptr::null_mut()));
    assert!(faults.contains(r#""refused":"nav.person-unknown""#), "{faults}");
    let mut out = ptr::null_mut();
    let bad = FACTS.replace("employments", "employment");
    let error = failure(|error| check(NAV_PLAN, &bad, &raw mut out, error));
    assert_eq!(error, (OPL_STATUS_INPUT, "unknown_field".into(), "facts.employment".into()));
    let error = failure(|error| check("{}", FACTS, &raw mut out, error));
    assert!(error.0 == OPL_STATUS_INPUT && error.2.starts_with("plan"), "{error:?}");
}
