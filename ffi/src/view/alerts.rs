//! Alerts: what refuses nothing and stays visible until it is mended.

use crate::boundary;
use crate::case::opl_case;
use crate::date::{date as date_of, opl_date};
use crate::error::opl_error;
use crate::handle;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The alerts on a date as a JSON array, overdue deadlines first.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_alerts_json(
    a_case: *const opl_case,
    date: opl_date,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            text::give_json(&handle::look(a_case)?.0.alerts(date_of(date)?))
        })
    }
}
