//! What a case holds: the versions of the plan, the record, and the catalogue.

use std::ptr;

use oppfolgingsplan::{PlanId, Policy, Preset};
use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::check::*;
use oppfolgingsplan_c::date::*;
use oppfolgingsplan_c::decide::*;
use oppfolgingsplan_c::error::*;
use oppfolgingsplan_c::facts::*;
use oppfolgingsplan_c::language::*;
use oppfolgingsplan_c::plan::*;
use oppfolgingsplan_c::plans::*;
use oppfolgingsplan_c::policy::*;
use oppfolgingsplan_c::record::*;
use oppfolgingsplan_c::refusal::*;
use oppfolgingsplan_c::rules::*;
use oppfolgingsplan_c::status::*;
use oppfolgingsplan_c::step::*;
use oppfolgingsplan_c::text::opl_text;
use oppfolgingsplan_c::version::*;
use oppfolgingsplan_c::view::status_numbers::*;
use oppfolgingsplan_c::words::*;
use serde_json::Value;

use crate::world::{LAST, NOW, Owned, REFUSED, World, day, failure, moment, number, parts};
use crate::world::{rust_case, text};

fn json(call: impl FnOnce(*mut *mut opl_text) -> opl_status) -> Value {
    serde_json::from_str(&text(call)).unwrap()
}

#[test]
fn a_decision_has_the_events_of_the_step_and_no_case() {
    let world = World::new();
    let (data, len) = parts(LAST);
    let (before, none) = (world.before.get(), ptr::null_mut());
    unsafe {
        let step = Owned::of(|out| opl_case_decide(before, data, len, out, none));
        let request = world.request.get();
        let read = Owned::of(|out| opl_case_decide_request(before, request, out, none));
        let executed = text(|out| opl_step_events_json(world.step.get(), out));
        for decided in [&step, &read] {
            assert_eq!(text(|out| opl_step_events_json(decided.get(), out)), executed);
            let (status, case) = Owned::<opl_case>::try_of(|out| opl_step_case(decided.get(), out));
            assert!(status == OPL_STATUS_NONE && case.is_none());
        }
        let (data, len) = parts(REFUSED);
        let case = world.case.get();
        let step = Owned::of(|out| opl_case_decide(case, data, len, out, none));
        let refused: i32 = number(|out| opl_step_is_refused(step.get(), out));
        assert_eq!(refused, 1);
        let warnings: usize = number(|out| opl_step_warning_count(step.get(), out));
        assert_eq!(warnings, 1);
    }
}

#[test]
fn events_make_the_case_again() {
    let world = World::new();
    let (case, none) = (world.case.get(), ptr::null_mut());
    let stored = |case| text(|out| unsafe { opl_case_to_json(case, out) });
    unsafe {
        let events = text(|out| opl_case_events_json(case, out));
        let (data, len) = parts(&events);
        let again = Owned::of(|out| opl_case_from_events(data, len, out, none));
        assert_eq!(stored(again.get()), stored(case));

        // What was decided, applied event by event, is what was executed.
        let count: usize = number(|out| opl_step_event_count(world.step.get(), out));
        let mut next: Owned<opl_case> = Owned::of(|out| opl_case_clone(world.before.get(), out));
        for index in 0..count {
            let event = text(|out| opl_step_event_json(world.step.get(), index, out));
            let (data, len) = parts(&event);
            next = Owned::of(|out| opl_case_apply_event(next.get(), data, len, out, none));
        }
        assert_eq!(stored(next.get()), stored(case));

        let broken = events.replacen("case_opened", "plan_started", 1);
        let mut out = ptr::null_mut();
        let (data, len) = parts(&broken);
        let error = failure(|error| opl_case_from_events(data, len, &raw mut out, error));
        assert!(error.0 == OPL_STATUS_INPUT && error.2.starts_with("[0]"), "{error:?}");
    }
}

#[test]
fn the_chain_is_that_of_rust() {
    let world = World::new();
    let rust = rust_case(&world);
    for (index, link) in rust.chain().enumerate() {
        let said = text(|out| unsafe { opl_case_link(world.case.get(), index, out) });
        assert_eq!(said, link.to_string());
    }
    let mut out = ptr::null_mut();
    let past = usize::try_from(rust.version()).unwrap();
    let status = unsafe { opl_case_link(world.case.get(), past, &raw mut out) };
    assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);
}

#[test]
fn whom_it_is_about() {
    let world = World::new();
    let case = world.case.get();
    unsafe {
        assert_eq!(text(|out| opl_case_employee(case, out)), "a-1");
        assert_eq!(text(|out| opl_case_employer(case, out)), "310000019");
        let (status, none) = Owned::<opl_text>::try_of(|out| opl_case_person_number(case, out));
        assert!(status == OPL_STATUS_NONE && none.is_none());
        let mut date = 0;
        assert_eq!(opl_case_birth_date(case, &raw mut date), OPL_STATUS_NONE);
        assert_eq!(opl_case_death(case, &raw mut date), OPL_STATUS_NONE);
        let purged: i32 = number(|out| opl_case_is_purged(case, out));
        assert_eq!(purged, 0);
        let none = ptr::null_mut();
        let manager = text(|out| opl_case_manager_on(case, day("2026-02-10"), out, none));
        assert_eq!(manager, "m-1");
        let mut out = ptr::null_mut();
        let nobody = opl_case_manager_on(case, day("2025-12-31"), &raw mut out, none);
        assert_eq!(nobody, OPL_STATUS_NONE);
    }
}

#[test]
fn the_record_is_that_of_rust() {
    let world = World::new();
    let (case, rust) = (world.case.get(), rust_case(&world));
    let same = |call: unsafe extern "C" fn(*const opl_case, *mut *mut opl_text) -> opl_status,
                rust: String| {
        assert_eq!(text(|out| unsafe { call(case, out) }), rust);
    };
    same(opl_case_sick_notes_json, serde_json::to_string(rust.sick_notes()).unwrap());
    same(opl_case_absences_json, serde_json::to_string(rust.absences()).unwrap());
    let meetings: Vec<_> = rust.meetings().collect();
    same(opl_case_meetings_json, serde_json::to_string(&meetings).unwrap());
    let exemptions: Vec<_> = rust.exemptions().collect();
    same(opl_case_exemptions_json, serde_json::to_string(&exemptions).unwrap());
    let log: Vec<_> = rust.log_entries().collect();
    same(opl_case_log_json, serde_json::to_string(&log).unwrap());
    same(opl_case_holds_json, "[]".to_owned());
    same(opl_case_plans_json, format!("[{}]", rust.versions().next().unwrap().to_json()));
    same(opl_case_policy_json, rust.policy().written_out().to_json());
    assert!(!rust.sick_notes().is_empty());
}

#[test]
fn a_version_says_what_it_is() {
    let world = World::new();
    let (case, plan, rust) = (world.case.get(), world.plan.get(), rust_case(&world));
    let version = rust.plan(&PlanId::new("p1").unwrap()).unwrap();
    unsafe {
        let count: usize = number(|out| opl_case_plan_count(case, out));
        assert_eq!(count, 1);
        let first = Owned::of(|out| opl_case_plan_at(case, 0, out));
        for plan in [plan, first.get()] {
            assert_eq!(text(|out| opl_plan_id(plan, out)), "p1");
            assert_eq!(text(|out| opl_plan_to_json(plan, out)), version.to_json());
        }
        let state: opl_plan_state = number(|out| opl_plan_state_on(plan, day("2026-02-10"), out));
        assert_eq!(state, OPL_PLAN_STATE_APPROVED);
        let state: opl_plan_state = number(|out| opl_plan_state_on(plan, day("2026-04-01"), out));
        assert_eq!(state, OPL_PLAN_STATE_EXPIRED);
        let at: opl_moment = number(|out| opl_plan_started_at(plan, out));
        assert_eq!(at, version.started_at().unix_micros());
        let at: opl_moment = number(|out| opl_plan_saved_at(plan, out));
        assert_eq!(at, version.saved_at().unix_micros());
        let by: opl_role = number(|out| opl_plan_started_by(plan, out));
        assert_eq!(by, OPL_ROLE_MANAGER);
        for (call, date) in [
            (opl_plan_approved_on as unsafe extern "C" fn(_, _) -> _, "2026-01-22"),
            (opl_plan_valid_from, "2026-01-21"),
            (opl_plan_valid_to, "2026-03-31"),
            (opl_plan_evaluate_on, "2026-02-20"),
        ] {
            let said: opl_date = number(|out| call(plan, out));
            assert_eq!(said, day(date));
        }
        let no: i32 = number(|out| opl_plan_is_unfinished(plan, out));
        assert_eq!(no, 0);
        let no: i32 = number(|out| opl_plan_is_misregistered(plan, out));
        assert_eq!(no, 0);
        let (mut role, mut source) = (0, ptr::null_mut());
        assert_eq!(opl_plan_rejected_by(plan, &raw mut role), OPL_STATUS_NONE);
        assert_eq!(opl_plan_source(plan, &raw mut source), OPL_STATUS_NONE);
        let (data, len) = parts("p9");
        let mut none = ptr::null_mut();
        let status = opl_case_plan(case, data, len, &raw mut none, ptr::null_mut());
        assert_eq!(status, OPL_STATUS_NONE);
        assert_eq!(opl_case_plan_at(case, 1, &raw mut none), OPL_STATUS_OUT_OF_RANGE);
    }
}

#[test]
fn a_version_is_seen_or_hidden_by_a_rule() {
    let world = World::new();
    let (sight, none) = (world.sight.get(), ptr::null_mut());
    unsafe {
        let seen: i32 = number(|out| opl_plan_sight_is_seen(sight, out));
        assert_eq!(seen, 1);
        let plan = Owned::of(|out| opl_plan_sight_plan(sight, out));
        assert_eq!(text(|out| opl_plan_id(plan.get(), out)), "p1");
        let (status, refusal) =
            Owned::<opl_refusal>::try_of(|out| opl_plan_sight_refusal(sight, out));
        assert!(status == OPL_STATUS_NONE && refusal.is_none());

        let nav = Owned::of(|out| opl_actor_new(OPL_ROLE_NAV, ptr::null(), 0, 1, out, none));
        for id in ["p1", "p9"] {
            let ((data, len), case) = (parts(id), world.case.get());
            let hidden: Owned<opl_plan_sight> = Owned::of(|out| {
                opl_case_plan_for(case, nav.get(), data, len, moment(NOW), out, none)
            });
            let seen: i32 = number(|out| opl_plan_sight_is_seen(hidden.get(), out));
            assert_eq!(seen, 0);
            let (status, plan) =
                Owned::<opl_plan>::try_of(|out| opl_plan_sight_plan(hidden.get(), out));
            assert!(status == OPL_STATUS_NONE && plan.is_none());
            let refusal = Owned::of(|out| opl_plan_sight_refusal(hidden.get(), out));
            let code = text(|out| opl_refusal_code(refusal.get(), out));
            assert_eq!(code, "access.not-shared");
        }
        let (bad, len) = parts("p 1\n");
        let (case, mut out) = (world.case.get(), ptr::null_mut());
        let error = failure(|error| {
            opl_case_plan_for(case, nav.get(), bad, len, moment(NOW), &raw mut out, error)
        });
        assert_eq!((error.0, error.2.as_str()), (OPL_STATUS_INPUT, "plan"));
    }
}

#[test]
fn policies() {
    let none = ptr::null_mut();
    unsafe {
        assert_eq!(json(|out| opl_presets_json(out)), serde_json::json!(Preset::WORDS));
        let (data, len) = parts(r#"{"preset":"nav_employer_led"}"#);
        let resolved = text(|out| opl_policy_resolve(data, len, out, none));
        let rust = Policy::preset(Preset::NavEmployerLed).unwrap();
        assert_eq!(resolved, rust.written_out().to_json());
        let (data, len) = parts(r#"{"preset":"employer"}"#);
        let mut out = ptr::null_mut();
        let error = failure(|error| opl_policy_resolve(data, len, &raw mut out, error));
        assert_eq!((error.1.as_str(), error.2.as_str()), ("missing_field", "months_parties"));
    }
}

#[test]
fn numbers_texts_and_months() {
    let none = ptr::null_mut();
    let (person, len) = parts("05908399546");
    unsafe {
        let rule: opl_check_rule = number(|out| opl_person_number_check(person, len, out, none));
        assert_eq!(rule, OPL_CHECK_RULE_ORIGINAL);
        let yes: i32 = number(|out| opl_person_number_is_synthetic(person, len, out, none));
        let no: i32 = number(|out| opl_person_number_is_d_number(person, len, out, none));
        assert_eq!((yes, no), (1, 0));
        let (mistyped, len) = parts("05908399547");
        let mut rule = 0;
        let status = opl_person_number_check(mistyped, len, &raw mut rule, none);
        assert_eq!(status, OPL_STATUS_NONE);
        let error = failure(|error| opl_person_number_check(person, 10, &raw mut rule, error));
        assert_eq!((error.0, error.2.as_str()), (OPL_STATUS_INPUT, "text"));
        for (organisation, right) in [("310000019", 1), ("310000018", 0)] {
            let (data, len) = parts(organisation);
            let said: i32 = number(|out| opl_organisation_number_is_valid(data, len, out, none));
            assert_eq!(said, right);
        }
        let (data, len) = parts("Ring 05908399546");
        let found = json(|out| opl_sensitive_json(data, len, out, none));
        let rust = oppfolgingsplan::sensitive_findings("Ring 05908399546");
        assert_eq!(found.as_array().unwrap().len(), rust.iter().count());
        assert!(!rust.is_empty());

        let last: opl_date = number(|out| opl_last_visible(day("2026-03-31"), 4, out));
        assert_eq!(last, day("2026-07-31"));
        let saved = moment("2025-01-15T10:30:00Z");
        let ends: opl_moment = number(|out| opl_draft_expires_at(saved, 4, out));
        assert_eq!(ends, moment("2025-05-15T09:30:00Z"));
        let kept: i32 = number(|out| opl_draft_is_kept(saved, ends, 4, out));
        assert_eq!(kept, 1);
        let mut date = 0;
        let status = opl_last_visible(day("2026-03-31"), 256, &raw mut date);
        assert_eq!(status, OPL_STATUS_OUT_OF_RANGE);
    }
}

#[test]
fn words_by_code() {
    let none = ptr::null_mut();
    let (rule, len) = parts("start.open-plan");
    unsafe {
        let rust = oppfolgingsplan::RuleCode::from_code("start.open-plan").unwrap();
        let language = oppfolgingsplan::Language::Nn;
        let said = text(|out| opl_rule_message(rule, len, OPL_LANGUAGE_NN, out, none));
        assert_eq!(said, oppfolgingsplan::words::refusal(rust, language));
        let said = text(|out| opl_rule_help(rule, len, OPL_LANGUAGE_NN, out, none));
        assert_eq!(said, oppfolgingsplan::words::remedy(rust, language));
        let mut out = ptr::null_mut();
        let (bad, len) = parts("no.rule");
        let error =
            failure(|error| opl_rule_message(bad, len, OPL_LANGUAGE_NB, &raw mut out, error));
        assert_eq!((error.1.as_str(), error.2.as_str()), ("unknown_name", "rule"));

        let ((family, family_len), (word, len)) = (parts("command"), parts("add_task"));
        let said = text(|out| opl_term(family, family_len, word, len, OPL_LANGUAGE_NB, out, none));
        assert_eq!(json(|out| opl_terms_json(out))["command"]["add_task"]["nb"], said);
        let (word, len) = parts("task_added");
        let status = opl_term(family, family_len, word, len, OPL_LANGUAGE_NB, &raw mut out, none);
        assert_eq!(status, OPL_STATUS_NONE);
    }
}

#[test]
fn the_table_the_law_and_the_abi() {
    unsafe {
        let rows = json(|out| opl_commands_json(out));
        assert_eq!(rows.as_array().unwrap().len(), oppfolgingsplan::ROWS.len());
        assert!(rows[0]["command"].is_string() && rows[0]["roles"].is_array());
        let laws = json(|out| opl_laws_json(out));
        assert_eq!(laws.as_array().unwrap().len(), oppfolgingsplan::LAW_VERSIONS.len());
    }
    assert_eq!(opl_check_abi(OPL_ABI_VERSION), 1);
    assert_eq!(opl_check_abi(OPL_ABI_VERSION + 1), 0);
    assert_eq!(opl_check_abi(0), 0);
}

#[test]
fn every_kind_of_error_has_a_message() {
    let world = World::new();
    for language in [OPL_LANGUAGE_NB, OPL_LANGUAGE_NN, OPL_LANGUAGE_EN] {
        let error = world.error.get();
        let said = text(|out| unsafe { opl_error_message(error, language, out) });
        assert_ne!(said, text(|out| unsafe { opl_error_kind(error, out) }));
    }
}
