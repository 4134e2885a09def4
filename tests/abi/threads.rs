//! Eight threads on the same handles at once.

use std::ptr;
use std::thread;

use oppfolgingsplan_c::case::{
    opl_case, opl_case_clone, opl_case_execute_request, opl_case_to_json,
};
use oppfolgingsplan_c::step::opl_step_events_json;
use oppfolgingsplan_c::view::actions::{opl_actions_to_json, opl_case_allowed_at};
use oppfolgingsplan_c::view::deadlines::{opl_case_deadlines_on, opl_deadlines_to_json};
use oppfolgingsplan_c::view::next_change::opl_case_next_change;

use crate::world::{NOW, Owned, TODAY, World, day, moment, number, text};

const THREADS: usize = 8;
const ROUNDS: usize = 25;

fn everything(world: &World) -> String {
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
    ]
    .join("\n")
}

#[test]
fn eight_threads_get_the_same_answers_from_the_same_handles() {
    let world = World::new();
    let expected = everything(&world);
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
