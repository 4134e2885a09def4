//! The C door gives what the Rust door gives: the views.

use std::ptr;

use oppfolgingsplan::{Actor, DeadlineCode, DeadlineState, Debtor, Element, Language, Role};
use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::date::*;
use oppfolgingsplan_c::language::*;
use oppfolgingsplan_c::refusal::*;
use oppfolgingsplan_c::status::*;
use oppfolgingsplan_c::view::actions::*;
use oppfolgingsplan_c::view::alerts::*;
use oppfolgingsplan_c::view::checklist::*;
use oppfolgingsplan_c::view::deadline_numbers::*;
use oppfolgingsplan_c::view::deadlines::*;
use oppfolgingsplan_c::view::history::*;
use oppfolgingsplan_c::view::next_change::*;
use oppfolgingsplan_c::view::status::*;
use oppfolgingsplan_c::view::status_numbers::*;
use oppfolgingsplan_c::view::summary::*;
use oppfolgingsplan_c::view::visible::*;

use crate::world::{
    NOW, OPEN, Owned, TODAY, World, case_of, day, moment, number, open, parts, rust_case, text,
};

#[test]
fn the_status() {
    let world = World::new();
    let status = world.status.get();
    let rust = rust_case(&world).status(TODAY.parse().unwrap());
    let absence = rust.absence.as_ref().unwrap();
    unsafe {
        let whole = text(|out| opl_case_status_to_json(status, out));
        assert_eq!(whole, serde_json::to_string(&rust).unwrap());
        let effective: opl_effective = number(|out| opl_case_status_effective(status, out));
        assert_eq!(effective, OPL_EFFECTIVE_ACTIVE_PLAN);
        assert_eq!(text(|out| opl_case_status_plan_id(status, out)), "p1");
        let state: opl_plan_state = number(|out| opl_case_status_plan_state(status, out));
        assert_eq!(state, OPL_PLAN_STATE_APPROVED);
        let start: opl_date = number(|out| opl_case_status_absence_start(status, out));
        assert_eq!(start, absence.start.epoch_day());
        let to: opl_date = number(|out| opl_case_status_absence_to(status, out));
        assert_eq!(to, absence.to.epoch_day());
        let of_absence: i32 = number(|out| opl_case_status_absence_day(status, out));
        assert_eq!(of_absence, absence.day);
        let grade: i32 = number(|out| opl_case_status_grade(status, out));
        assert_eq!(grade, 100);
        let reminder: opl_reminder = number(|out| opl_case_status_reminder(status, out));
        let hidden = whole.contains(r#""reminder":"hidden""#);
        assert_eq!(reminder == OPL_REMINDER_HIDDEN, hidden);
        type Flag = unsafe extern "C" fn(*const opl_case_status, *mut i32) -> opl_status;
        let flags: [(Flag, bool); 6] = [
            (opl_case_status_absence_running, absence.running),
            (opl_case_status_sick_note_active, rust.sick_note_active),
            (opl_case_status_manager_registered, rust.manager_registered),
            (opl_case_status_plan_exempt, rust.plan_exempt),
            (opl_case_status_dialogue_meeting_1_exempt, rust.dialogue_meeting_1_exempt),
            (opl_case_status_purged, rust.purged),
        ];
        for (get, yes) in flags {
            let flag: i32 = number(|out| get(status, out));
            assert_eq!(flag, i32::from(yes));
        }
    }
}

#[test]
fn nothing_to_give_is_no_failure() {
    let step = open(OPEN);
    let case = case_of(&step);
    let status: Owned<opl_case_status> = Owned::of(|out| unsafe {
        opl_case_status_on(case.get(), day(TODAY), out, ptr::null_mut())
    });
    let mut out = 7;
    unsafe {
        for get in [
            opl_case_status_plan_state,
            opl_case_status_absence_start,
            opl_case_status_absence_to,
            opl_case_status_absence_day,
            opl_case_status_absence_running,
            opl_case_status_grade,
        ] {
            assert_eq!(get(status.get(), &raw mut out), OPL_STATUS_NONE);
        }
        let (none, _) = Owned::try_of(|out| opl_case_status_plan_id(status.get(), out));
        assert_eq!(none, OPL_STATUS_NONE);
    }
    assert_eq!(out, 7, "nothing is written");
}

#[test]
fn deadlines_one_by_one() {
    let world = World::new();
    let deadlines = world.deadlines.get();
    let rust = rust_case(&world).deadlines(TODAY.parse().unwrap());
    unsafe {
        let count: usize = number(|out| opl_deadlines_count(deadlines, out));
        assert_eq!(count, rust.len());
        let all = text(|out| opl_deadlines_to_json(deadlines, out));
        assert_eq!(all, serde_json::to_string(&rust).unwrap());
        for (i, deadline) in rust.iter().enumerate() {
            let latest: opl_date = number(|out| opl_deadlines_latest(deadlines, i, out));
            assert_eq!(latest, deadline.latest.epoch_day());
            let safe: opl_date = number(|out| opl_deadlines_safe(deadlines, i, out));
            assert_eq!(safe, deadline.safe.epoch_day());
            let code: opl_deadline_code = number(|out| opl_deadlines_code(deadlines, i, out));
            assert_eq!(code, place(DeadlineCode::ALL, deadline.code));
            let debtor: opl_debtor = number(|out| opl_deadlines_debtor(deadlines, i, out));
            assert_eq!(debtor, place(Debtor::ALL, deadline.debtor));
            let estimate: i32 = number(|out| opl_deadlines_is_estimate(deadlines, i, out));
            assert_eq!(estimate, i32::from(deadline.estimate));
            let id = text(|out| opl_deadlines_citation_id(deadlines, i, out));
            assert_eq!(id, deadline.citation.id());
            let cited = text(|out| opl_deadlines_citation_text(deadlines, i, OPL_LANGUAGE_NN, out));
            assert_eq!(cited, deadline.citation.text(Language::Nn));
            let state: opl_deadline_state = number(|out| opl_deadlines_state(deadlines, i, out));
            let mut met = 0;
            let is_met = opl_deadlines_met_on(deadlines, i, &raw mut met) == OPL_STATUS_OK;
            assert_eq!(is_met, state == OPL_DEADLINE_STATE_MET);
            if let DeadlineState::Met { on } = deadline.state {
                assert_eq!(met, on.epoch_day());
            }
            let (_, label) = Owned::try_of(|out| opl_deadlines_label(deadlines, i, out));
            let label = label.map(|label| label.as_str().to_owned());
            assert_eq!(label.as_deref(), deadline.label.as_ref().map(|label| label.as_str()));
            let (_, subject) = Owned::try_of(|out| opl_deadlines_subject(deadlines, i, out));
            let subject = subject.map(|subject| subject.as_str().to_owned());
            assert_eq!(subject.as_deref(), deadline.subject.as_deref());
            let name = text(|out| opl_deadlines_name(deadlines, i, OPL_LANGUAGE_EN, out));
            assert!(name.contains(' '), "{name} is for a person");
        }
    }
}

/// The number of a value whose numbers follow its order today. A value that is
/// added in the middle gets a number at the end, and this a list of its own.
fn place<T: PartialEq>(all: &[T], value: T) -> i32 {
    let place = all.iter().position(|one| *one == value).unwrap();
    i32::try_from(place).unwrap() + 1
}

#[test]
fn what_somebody_may_do() {
    let world = World::new();
    let actions = world.actions.get();
    let rust = rust_case(&world).allowed(&Actor::employee("a-1").unwrap(), NOW.parse().unwrap());
    unsafe {
        let count: usize = number(|out| opl_actions_count(actions, out));
        assert_eq!(count, rust.len());
        let all = text(|out| opl_actions_to_json(actions, out));
        assert_eq!(all, serde_json::to_string(&rust).unwrap());
        for (i, action) in rust.iter().enumerate() {
            let word = text(|out| opl_actions_command(actions, i, out));
            assert_eq!(word, action.command.as_str());
            let (data, len) = parts(&word);
            let found: usize =
                number(|out| opl_actions_find(actions, data, len, out, ptr::null_mut()));
            assert_eq!(found, i);
            let allowed: i32 = number(|out| opl_actions_is_allowed(actions, i, out));
            assert_eq!(allowed, i32::from(action.is_allowed()));
            let (_, refusal) = Owned::try_of(|out| opl_actions_refusal(actions, i, out));
            let code = refusal.map(|refusal: Owned<opl_refusal>| {
                text(|out| opl_refusal_code(refusal.get(), out))
            });
            let rust_code = action.refusal.as_ref().map(|refusal| refusal.code().code());
            assert_eq!(code.as_deref(), rust_code);
            let plans: usize = number(|out| opl_actions_plan_count(actions, i, out));
            assert_eq!(plans, action.plans.len());
            for (place, plan) in action.plans.iter().enumerate() {
                assert_eq!(text(|out| opl_actions_plan(actions, i, place, out)), plan.as_str());
            }
            text(|out| opl_actions_name(actions, i, OPL_LANGUAGE_NB, out));
        }
    }
}

#[test]
fn what_somebody_sees() {
    let world = World::new();
    let nav: Owned<opl_actor> = Owned::of(|out| unsafe {
        opl_actor_new(OPL_ROLE_NAV, ptr::null(), 0, 1, out, ptr::null_mut())
    });
    let visible: Owned<opl_visible> = Owned::of(|out| unsafe {
        opl_case_visible_at(world.case.get(), nav.get(), moment(NOW), out, ptr::null_mut())
    });
    let rust = rust_case(&world).visible(&Actor::nav(true), NOW.parse().unwrap());
    unsafe {
        let all = text(|out| opl_visible_to_json(visible.get(), out));
        assert_eq!(all, serde_json::to_string(&rust).unwrap());
        let plans: usize = number(|out| opl_visible_plan_count(visible.get(), out));
        assert_eq!(plans, 1);
        let seen: i32 = number(|out| opl_visible_plan_is_seen(visible.get(), 0, out));
        assert_eq!(seen, 0);
        let rule = text(|out| opl_visible_plan_hidden_by(visible.get(), 0, out));
        assert_eq!(rule, "access.not-shared");
        let (closed, _) = Owned::try_of(|out| opl_visible_closed_by(visible.get(), out));
        assert_eq!(closed, OPL_STATUS_NONE);

        let own = world.visible.get();
        assert_eq!(text(|out| opl_visible_plan(own, 0, out)), "p1");
        let seen: i32 = number(|out| opl_visible_plan_is_seen(own, 0, out));
        assert_eq!(seen, 1);
        let (status, _) = Owned::try_of(|out| opl_visible_plan_hidden_by(own, 0, out));
        assert_eq!(status, OPL_STATUS_NONE);
        let parts: usize = number(|out| opl_visible_part_count(own, out));
        assert_eq!(parts, oppfolgingsplan::Part::ALL.len());
        assert_eq!(text(|out| opl_visible_part(own, 0, out)), "absence");
        let mut changed = 0;
        assert_eq!(opl_visible_last_changed(own, &raw mut changed), OPL_STATUS_NONE);
    }
}

#[test]
fn the_checklist_and_the_history() {
    let world = World::new();
    let rust = rust_case(&world);
    let (checklist, history) = (world.checklist.get(), world.history.get());
    unsafe {
        let items = rust.checklist(&oppfolgingsplan::PlanId::new("p1").unwrap()).unwrap();
        let all = text(|out| opl_checklist_to_json(checklist, out));
        assert_eq!(all, serde_json::to_string(&items).unwrap());
        let count: usize = number(|out| opl_checklist_count(checklist, out));
        assert_eq!(count, items.len());
        for (i, item) in items.iter().enumerate() {
            let element: opl_element = number(|out| opl_checklist_element(checklist, i, out));
            assert_eq!(element, place(Element::ALL, item.element));
            let present: i32 = number(|out| opl_checklist_is_present(checklist, i, out));
            assert_eq!(present, i32::from(item.present));
            let id = text(|out| opl_checklist_citation_id(checklist, i, out));
            assert_eq!(id, item.citation.id());
            text(|out| opl_checklist_name(checklist, i, OPL_LANGUAGE_NB, out));
        }

        let entries: Vec<oppfolgingsplan::Entry> = rust.history().collect();
        let all = text(|out| opl_history_to_json(history, out));
        assert_eq!(all, serde_json::to_string(&entries).unwrap());
        let count: usize = number(|out| opl_history_count(history, out));
        assert_eq!(count, entries.len());
        for (i, entry) in entries.iter().enumerate() {
            let at: opl_moment = number(|out| opl_history_moment(history, i, out));
            assert_eq!(at, entry.at.unix_micros());
            let role: opl_role = number(|out| opl_history_role(history, i, out));
            assert_eq!(role, place(Role::ALL, entry.role));
            let event = text(|out| opl_history_event(history, i, out));
            assert_eq!(event, entry.happening.as_str());
            let words = text(|out| opl_history_words(history, i, OPL_LANGUAGE_NB, out));
            assert_eq!(words, entry.words(Language::Nb));
            let (_, plan) = Owned::try_of(|out| opl_history_plan(history, i, out));
            let plan = plan.map(|plan| plan.as_str().to_owned());
            assert_eq!(plan.as_deref(), entry.plan.as_ref().map(|plan| plan.as_str()));
        }
    }
}

#[test]
fn next_change_and_alerts() {
    let world = World::new();
    let rust = rust_case(&world);
    let today = TODAY.parse().unwrap();
    let none = ptr::null_mut();
    unsafe {
        let held = world.case.get();
        let next: opl_date = number(|out| opl_case_next_change(held, day(TODAY), out, none));
        assert_eq!(next, rust.next_change(today).unwrap().epoch_day());
        let mut out = 7;
        let last = opl_case_next_change(held, day("2199-12-31"), &raw mut out, none);
        assert_eq!((last, out), (OPL_STATUS_NONE, 7));
        let alerts = text(|out| opl_case_alerts_json(held, day(TODAY), out, none));
        assert_eq!(alerts, serde_json::to_string(&rust.alerts(today)).unwrap());
        let line = text(|out| opl_case_summary_json(held, day(TODAY), out, none));
        assert_eq!(line, serde_json::to_string(&rust.summary(today)).unwrap());
    }
}
