//! The way in and out of every call: the panic guard, the result and the error.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::status::{OPL_STATUS_NONE, OPL_STATUS_OK, opl_status};

/// What a call gives: a value, nothing, or a failure.
pub(crate) type Answer<T> = Result<T, opl_error>;

/// The one panic guard. Handles do not change (a token cache swaps whole
/// tokens), so none is broken by a call that stopped half-way, and the process goes on. The panic hook is the
/// host's and is left alone: the standard one writes place and message to
/// standard error, so no message of a panic may hold a value. It goes into no
/// error object.
fn guarded<T>(work: impl FnOnce() -> Answer<T>) -> Answer<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(opl_error::bug()))
}

/// Does the work and writes what it gives to `out`; a failure goes to `error`.
///
/// # Safety
/// `out` and `error` are NULL or may be written to.
unsafe fn answer<T>(
    out: *mut T,
    error: *mut *mut opl_error,
    work: impl FnOnce() -> Answer<Option<T>>,
) -> opl_status {
    let done = guarded(|| if out.is_null() { Err(opl_error::null("out")) } else { work() });
    match done {
        Ok(Some(value)) => {
            // SAFETY: not NULL, and the caller vouches for the rest.
            unsafe { out.write(value) };
            OPL_STATUS_OK
        }
        Ok(None) => OPL_STATUS_NONE,
        Err(failure) => {
            let status = failure.status();
            if !error.is_null() {
                // SAFETY: not NULL, and the caller vouches for the rest.
                unsafe { error.write(handle::give(failure)) };
            }
            status
        }
    }
}

/// A call that takes something from the caller and gives a value.
///
/// # Safety
/// `out` and `error` are NULL or may be written to.
pub(crate) unsafe fn call<T>(
    out: *mut T,
    error: *mut *mut opl_error,
    work: impl FnOnce() -> Answer<T>,
) -> opl_status {
    // SAFETY: as promised by the caller.
    unsafe { answer(out, error, || work().map(Some)) }
}

/// As [`call`], where there may be nothing to give.
///
/// # Safety
/// `out` and `error` are NULL or may be written to.
pub(crate) unsafe fn call_if_any<T>(
    out: *mut T,
    error: *mut *mut opl_error,
    work: impl FnOnce() -> Answer<Option<T>>,
) -> opl_status {
    // SAFETY: as promised by the caller.
    unsafe { answer(out, error, work) }
}

/// A getter: reads a value from a handle.
///
/// # Safety
/// `object` is NULL or a live handle, `out` is NULL or may be written to.
pub(crate) unsafe fn read<H: Handle, T>(
    object: *const H,
    out: *mut T,
    work: impl FnOnce(&H) -> Answer<T>,
) -> opl_status {
    // SAFETY: as promised by the caller.
    unsafe { answer(out, ptr::null_mut(), || work(handle::look(object)?).map(Some)) }
}

/// As [`read`], where there may be nothing to give.
///
/// # Safety
/// `object` is NULL or a live handle, `out` is NULL or may be written to.
pub(crate) unsafe fn read_if_any<H: Handle, T>(
    object: *const H,
    out: *mut T,
    work: impl FnOnce(&H) -> Answer<Option<T>>,
) -> opl_status {
    // SAFETY: as promised by the caller.
    unsafe { answer(out, ptr::null_mut(), || work(handle::look(object)?)) }
}

/// A call on a handle that gives nothing.
///
/// # Safety
/// `object` is NULL or a live handle.
pub(crate) unsafe fn done<H: Handle>(
    object: *const H,
    work: impl FnOnce(&H) -> Answer<()>,
) -> opl_status {
    let mut nothing = ();
    // SAFETY: as promised by the caller.
    unsafe { read(object, &raw mut nothing, work) }
}

/// Frees a handle; NULL is nothing to free.
///
/// # Safety
/// NULL, or a handle that nobody uses any more.
pub(crate) unsafe fn free<T: Handle>(object: *mut T) {
    // A failure has nowhere to go here: what is left is a leak.
    let _ = guarded(|| {
        // SAFETY: as promised by the caller.
        unsafe { handle::free(object) };
        Ok(())
    });
}
