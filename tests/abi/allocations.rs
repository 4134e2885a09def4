//! Everything that is given can be given back.

use std::ptr;

use oppfolgingsplan_c::case::opl_case_from_json;
use oppfolgingsplan_c::error::opl_error_free;
use oppfolgingsplan_c::status::OPL_STATUS_INPUT;
use oppfolgingsplan_c::view::deadlines::{opl_deadlines_latest, opl_deadlines_state};

use crate::counting::count;
use crate::world::{World, number};

/// What a piece of work asked for and did not give back, and how much it asked for.
fn balance(work: impl FnOnce()) -> (i64, i64, u64) {
    let before = count();
    work();
    let after = count();
    let asked = after.allocations - before.allocations;
    let freed = after.frees - before.frees;
    let kept = i64::try_from(asked).unwrap() - i64::try_from(freed).unwrap();
    (kept, after.bytes_held - before.bytes_held, asked)
}

#[test]
fn a_whole_run_gives_back_what_it_was_given() {
    drop(World::new());
    for _ in 0..3 {
        let (kept, bytes, asked) = balance(|| drop(World::new()));
        assert!(asked > 100, "the allocator counts");
        assert_eq!((kept, bytes), (0, 0));
    }
}

#[test]
fn a_failed_call_keeps_nothing() {
    let text = b"{\"format\":1,\"events\":[{\"event\":\"case_opened\"}]}";
    let fail = |with_error: bool| {
        let (mut out, mut error) = (ptr::null_mut(), ptr::null_mut());
        let place = if with_error { &raw mut error } else { ptr::null_mut() };
        let status =
            unsafe { opl_case_from_json(text.as_ptr().cast(), text.len(), &raw mut out, place) };
        assert_eq!(status, OPL_STATUS_INPUT);
        unsafe { opl_error_free(error) };
    };
    fail(true);
    for with_error in [true, false] {
        let (kept, bytes, _) = balance(|| fail(with_error));
        assert_eq!((kept, bytes), (0, 0));
    }
}

#[test]
fn a_number_costs_no_allocation() {
    let world = World::new();
    let (_, _, asked) = balance(|| {
        let deadlines = world.deadlines.get();
        let latest: i32 = number(|out| unsafe { opl_deadlines_latest(deadlines, 0, out) });
        let state: i32 = number(|out| unsafe { opl_deadlines_state(deadlines, 0, out) });
        assert!(latest > 0 && state > 0);
    });
    assert_eq!(asked, 0);
}
