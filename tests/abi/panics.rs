//! A panic stops at the door.

use std::ptr;

use oppfolgingsplan_c::case::opl_case_version;
use oppfolgingsplan_c::error::{opl_error_free, opl_error_to_json};
use oppfolgingsplan_c::panic_test::opl_panic_test;
use oppfolgingsplan_c::status::OPL_STATUS_BUG;

use crate::world::{World, failure, number, text};

#[test]
fn a_panic_is_a_status_and_an_error_without_its_text() {
    let mut out = 7;
    let bug = failure(|error| unsafe { opl_panic_test(&raw mut out, error) });
    assert_eq!(bug, (OPL_STATUS_BUG, "bug".to_owned(), String::new()));
    assert_eq!(out, 7, "nothing is written");

    let mut error = ptr::null_mut();
    unsafe { opl_panic_test(&raw mut out, &raw mut error) };
    let json = text(|out| unsafe { opl_error_to_json(error, out) });
    assert_eq!(json, r#"{"error":"bug","path":"","reason":"a bug in the library"}"#);
    unsafe { opl_error_free(error) };
}

#[test]
fn nothing_is_poisoned_by_a_panic() {
    let world = World::new();
    let mut out = 0;
    for _ in 0..3 {
        let status = unsafe { opl_panic_test(&raw mut out, ptr::null_mut()) };
        assert_eq!(status, OPL_STATUS_BUG);
    }
    let version: u64 = number(|out| unsafe { opl_case_version(world.case.get(), out) });
    assert!(version > 0);
}

#[test]
fn the_panic_hook_stays_the_hosts() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static SEEN: AtomicUsize = AtomicUsize::new(0);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        SEEN.fetch_add(1, Ordering::Relaxed);
        before(panic);
    }));
    let mut out = 0;
    unsafe { opl_panic_test(&raw mut out, ptr::null_mut()) };
    unsafe { opl_panic_test(&raw mut out, ptr::null_mut()) };
    assert!(SEEN.load(Ordering::Relaxed) >= 2, "the hook is asked each time");
}
