//! A case in one line, for a list of many.

use crate::boundary;
use crate::case::opl_case;
use crate::date::{date as date_of, opl_date};
use crate::error::opl_error;
use crate::handle;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The case on a date as a list of many cases shows it, as JSON: `case`, `effective`,
/// `absence_start`, `next` (`code`, `latest`), `overdue` and `retained_through`.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_summary_json(
    a_case: *const opl_case,
    date: opl_date,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            text::give_json(&a_case.0.summary(date_of(date)?))
        })
    }
}
