//! Bad calls: what the status, the kind and the path say, and that nothing is
//! written.

use std::ptr;

use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::date::*;
use oppfolgingsplan_c::error::opl_error;
use oppfolgingsplan_c::language::OPL_LANGUAGE_NB;
use oppfolgingsplan_c::refusal::*;
use oppfolgingsplan_c::request::opl_request_from_json;
use oppfolgingsplan_c::status::*;
use oppfolgingsplan_c::step::*;
use oppfolgingsplan_c::view::actions::*;
use oppfolgingsplan_c::view::checklist::*;
use oppfolgingsplan_c::view::deadlines::*;

use crate::world::{OPEN, World, failure, parts};

type Failure = (opl_status, String, String);

fn is(status: opl_status, kind: &str, path: &str) -> Failure {
    (status, kind.to_owned(), path.to_owned())
}

fn open(json: &[u8]) -> Failure {
    let mut out = ptr::null_mut();
    let failure = failure(|error| unsafe {
        opl_case_open(json.as_ptr().cast(), json.len(), &raw mut out, error)
    });
    assert!(out.is_null(), "nothing is written");
    failure
}

#[test]
fn json_that_cannot_be() {
    assert_eq!(open(b""), is(OPL_STATUS_INPUT, "malformed_json", ""));
    assert_eq!(open(b"{\"at\":"), is(OPL_STATUS_INPUT, "malformed_json", "at"));
    assert_eq!(open(b"[]").0, OPL_STATUS_INPUT);
    assert_eq!(open(b"\0").0, OPL_STATUS_INPUT);
    let field = OPEN.replace("\"employee\"", "\"employe\"");
    assert_eq!(open(field.as_bytes()), is(OPL_STATUS_INPUT, "unknown_field", "employe"));
    let employer = OPEN.replace("310000019", "31000001");
    assert_eq!(open(employer.as_bytes()), is(OPL_STATUS_INPUT, "invalid_value", "employer"));
    let command = OPEN.replace("open_case", "purge_case");
    assert_eq!(open(command.as_bytes()), is(OPL_STATUS_INPUT, "unknown_name", "do"));
    let deep = "[".repeat(100_000);
    assert_eq!(open(deep.as_bytes()).0, OPL_STATUS_INPUT);
    // Text after a whole request, such as the NUL that a C string ends with.
    let tail = format!("{OPEN}\0");
    assert_eq!(open(tail.as_bytes()).1, "malformed_json");
}

#[test]
fn text_that_is_not_utf8() {
    assert_eq!(open(b"\xff"), is(OPL_STATUS_NOT_UTF8, "not_utf8", "json"));
    let (bytes, len) = (b"m-\xc3".as_ptr().cast(), 3);
    let mut actor = ptr::null_mut();
    let id = failure(|error| unsafe {
        opl_actor_new(OPL_ROLE_MANAGER, bytes, len, 0, &raw mut actor, error)
    });
    assert_eq!(id, is(OPL_STATUS_NOT_UTF8, "not_utf8", "id"));
    assert!(actor.is_null());
}

#[test]
fn lengths_that_cannot_be() {
    let mut out = ptr::null_mut();
    let (data, _) = parts(OPEN);
    let failure =
        failure(|error| unsafe { opl_request_from_json(data, usize::MAX, &raw mut out, error) });
    assert_eq!(failure, is(OPL_STATUS_OUT_OF_RANGE, "out_of_range", "json"));
    // A missing text is missing, whatever its length.
    let mut out = ptr::null_mut();
    let status = unsafe { opl_request_from_json(ptr::null(), 5, &raw mut out, ptr::null_mut()) };
    assert_eq!(status, OPL_STATUS_NULL_ARGUMENT);
}

#[test]
fn numbers_that_cannot_be() {
    let world = World::new();
    let case = world.case.get();
    for date in [i32::MIN, -25_568, 84_006, i32::MAX] {
        let mut out = ptr::null_mut();
        let failure =
            failure(|error| unsafe { opl_case_deadlines_on(case, date, &raw mut out, error) });
        assert_eq!(failure, is(OPL_STATUS_OUT_OF_RANGE, "out_of_range", "date"));
    }
    for moment in [i64::MIN, i64::MAX] {
        let mut out = ptr::null_mut();
        let failure = failure(|error| unsafe {
            opl_case_allowed_at(case, world.actor.get(), moment, &raw mut out, error)
        });
        assert_eq!(failure, is(OPL_STATUS_OUT_OF_RANGE, "out_of_range", "moment"));
    }
    for role in [i32::MIN, 0, 7] {
        let mut out = ptr::null_mut();
        let failure =
            failure(|error| unsafe { opl_actor_new(role, ptr::null(), 0, 0, &raw mut out, error) });
        assert_eq!(failure, is(OPL_STATUS_OUT_OF_RANGE, "out_of_range", "role"));
    }
    let mut text = ptr::null_mut();
    for language in [i32::MIN, 0, 4] {
        let refusal = world.refusal.get();
        let status = unsafe { opl_refusal_message(refusal, language, &raw mut text) };
        assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);
    }
    for index in [usize::MAX, 1_000] {
        let deadlines = world.deadlines.get();
        let (mut latest, mut plan) = (0, ptr::null_mut());
        unsafe {
            let status = opl_deadlines_latest(deadlines, index, &raw mut latest);
            assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);
            let status = opl_deadlines_name(deadlines, index, OPL_LANGUAGE_NB, &raw mut text);
            assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);
            let status = opl_step_event_json(world.step.get(), index, &raw mut text);
            assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);
            let status = opl_case_event_json(case, index, &raw mut text);
            assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);
            let status = opl_actions_plan(world.actions.get(), 0, index, &raw mut plan);
            assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);
        }
    }
    assert!(text.is_null(), "nothing is written");
}

#[test]
fn texts_that_are_no_date_name_or_key() {
    let fails = |call: &dyn Fn(*mut *mut opl_error) -> opl_status| failure(call);
    let (text, len) = parts("10.02.2026");
    let mut date = 7;
    let out = &raw mut date;
    let wrong = is(OPL_STATUS_INPUT, "invalid_value", "text");
    assert_eq!(fails(&|error| unsafe { opl_date_parse(text, len, out, error) }), wrong);
    assert_eq!(date, 7);
    let mut moment = 7;
    let out = &raw mut moment;
    assert_eq!(fails(&|error| unsafe { opl_moment_parse(text, len, out, error) }), wrong);
    assert_eq!(moment, 7);

    let world = World::new();
    let mut index = 7;
    let place = &raw mut index;
    let (word, len) = parts("add_taks");
    let found =
        fails(&|error| unsafe { opl_actions_find(world.actions.get(), word, len, place, error) });
    assert_eq!(found, is(OPL_STATUS_INPUT, "unknown_name", "command"));
    assert_eq!(index, 7);
    let mut checklist = ptr::null_mut();
    let out = &raw mut checklist;
    let (plan, len) = parts(" ");
    let found =
        fails(&|error| unsafe { opl_case_checklist(world.case.get(), plan, len, out, error) });
    assert_eq!(found, is(OPL_STATUS_INPUT, "invalid_value", "plan"));
    let (plan, len) = parts("p9");
    let none = unsafe { opl_case_checklist(world.case.get(), plan, len, out, ptr::null_mut()) };
    assert_eq!(none, OPL_STATUS_NONE);
    assert!(checklist.is_null(), "nothing is written");
}

#[test]
fn an_error_repeats_nothing_of_the_input() {
    let secret = "01898299631";
    let json = OPEN.replace("310000019", secret);
    let (data, len) = parts(&json);
    let (mut out, mut error) = (ptr::null_mut(), ptr::null_mut());
    unsafe { opl_case_open(data, len, &raw mut out, &raw mut error) };
    let all = crate::world::text(|out| unsafe {
        oppfolgingsplan_c::error::opl_error_to_json(error, out)
    });
    assert!(!all.contains(secret), "{all}");
    unsafe { oppfolgingsplan_c::error::opl_error_free(error) };
}
