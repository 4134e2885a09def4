//! When an answer changes by itself.

use crate::boundary;
use crate::case::opl_case;
use crate::date::{date as date_of, opl_date};
use crate::error::opl_error;
use crate::handle;
use crate::status::opl_status;

/// The first date after `date` on which status, deadlines, alerts, or what somebody may do or
/// see is another than the day before, though nothing has happened.
/// Owner: `*out` is a plain number; the caller frees `*error` with `opl_error_free`.
/// NULL: `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing changes any more),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_next_change(
    a_case: *const opl_case,
    date: opl_date,
    out: *mut opl_date,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let case = handle::look(a_case)?;
            Ok(case.0.next_change(date_of(date)?).map(|date| date.epoch_day()))
        })
    }
}
