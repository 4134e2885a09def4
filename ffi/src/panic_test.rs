//! A function that panics, for the test of the guard. Never in a release.

use crate::boundary;
use crate::error::opl_error;
use crate::status::opl_status;

/// Panics inside the guard.
///
/// # Safety
/// As for every function of the ABI.
#[unsafe(no_mangle)]
#[expect(clippy::panic, reason = "this is what it is for")]
pub unsafe extern "C" fn opl_panic_test(out: *mut i32, error: *mut *mut opl_error) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, error, || panic!("a text with 01898299631 in it")) }
}
