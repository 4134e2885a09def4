//! Eight threads on the same handles at once.

use std::ptr;
use std::thread;

use oppfolgingsplan_c::case::{
    opl_case, opl_case_clone, opl_case_execute_request, opl_case_from_json, opl_case_to_json,
};
use oppfolgingsplan_c::facts::opl_case_link;
use oppfolgingsplan_c::plan::opl_plan_to_json;
use oppfolgingsplan_c::record::opl_case_events_json;
use oppfolgingsplan_c::step::{opl_step, opl_step_events_json, opl_step_warnings_json};
use oppfolgingsplan_c::view::actions::{opl_actions_to_json, opl_case_allowed_at};
use oppfolgingsplan_c::view::deadlines::{opl_case_deadlines_on, opl_deadlines_to_json};
use oppfolgingsplan_c::view::next_change::opl_case_next_change;

use crate::world::{NOW, Owned, TODAY, World, ask, day, moment, number, parts, text};

const THREADS: usize = 8;
const ROUNDS: usize = 25;
/// Accepted while one party has approved: a text with a number in it.
const WARNED: &str = r#"{"at":"2026-01-22T08:00:00+01:00","by":{"role":"manager","id":"m-1"},
    "do":"add_log_entry","kind":"other","on":"2026-01-22","text":"Ringe 01898299631"}"#;

fn everything(world: &Fresh) -> String {
    let none = ptr::null_mut();
    let (case, before) = (world.case.get(), world.before.get());
    let (request, actor) = (world.request.get(), world.actor.get());
    let step = Owned::of(|out| unsafe { opl_case_execute_request(before, request, out, none) });
    let (today, now) = (day(TODAY), moment(NOW));
    let deadlines = Owned::of(|out| unsafe { opl_case_deadlines_on(case, today, out, none) });
    let actions = Owned::of(|out| unsafe { opl_case_allowed_at(case, actor, now, out, none) });
    let clone: Owned<opl_case> = Owned::of(|out| unsafe { opl_case_clone(case, out) });
    let change: i32 = number(|out| unsafe { opl_case_next_change(clone.get(), today, out, none) });
    [
        text(|out| unsafe { opl_step_events_json(step.get(), out) }),
        text(|out| unsafe { opl_deadlines_to_json(deadlines.get(), out) }),
        text(|out| unsafe { opl_actions_to_json(actions.get(), out) }),
        text(|out| unsafe { opl_case_to_json(clone.get(), out) }),
        change.to_string(),
        text(|out| unsafe { opl_step_warnings_json(world.warned.get(), out) }),
        text(|out| unsafe { opl_case_events_json(world.loaded.get(), out) }),
        text(|out| unsafe { opl_case_link(world.loaded.get(), 3, out) }),
        text(|out| unsafe { opl_plan_to_json(world.plan.get(), out) }),
    ]
    .join("\n")
}

/// Handles of which nobody has asked anything yet: what is worked out on the
/// first question is worked out under eight at once.
struct Fresh {
    world: World,
    loaded: Owned<opl_case>,
    warned: Owned<opl_step>,
}

impl Fresh {
    fn new() -> Self {
        let world = World::new();
        let stored = text(|out| unsafe { opl_case_to_json(world.case.get(), out) });
        let (data, len) = parts(&stored);
        let loaded =
            Owned::of(|out| unsafe { opl_case_from_json(data, len, out, ptr::null_mut()) });
        let warned = ask(&world.before, WARNED);
        Self { world, loaded, warned }
    }
}

impl std::ops::Deref for Fresh {
    type Target = World;
    fn deref(&self) -> &World {
        &self.world
    }
}

#[test]
fn eight_threads_get_the_same_answers_from_the_same_handles() {
    let expected = everything(&Fresh::new());
    assert!(expected.contains("text.identity-number"), "there is something to warn of");
    let world = Fresh::new();
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for _ in 0..ROUNDS {
                    assert_eq!(everything(&world), expected);
                }
            });
        }
    });
}

#[test]
fn a_handle_may_be_freed_by_another_thread() {
    let world = World::new();
    let clone: Owned<opl_case> = Owned::of(|out| unsafe { opl_case_clone(world.case.get(), out) });
    thread::spawn(move || drop(clone)).join().unwrap();
    text(|out| unsafe { opl_case_to_json(world.case.get(), out) });
}
