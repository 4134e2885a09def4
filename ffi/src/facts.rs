//! Whom a case is about, and the plain facts that it holds.

use crate::boundary;
use crate::case::opl_case;
use crate::date::{date as date_of, opl_date};
use crate::error::opl_error;
use crate::handle;
use crate::number::flag;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The host's key of the employee.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (purged), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_employee(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(a_case, out, |a_case| {
            Ok(a_case.0.employee().map(|id| text::give(id.as_str())))
        })
    }
}

/// The employee's national identity number: eleven digits.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not given, or purged), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_person_number(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(a_case, out, |a_case| {
            Ok(a_case.0.person_number().map(|number| text::give(number.as_str())))
        })
    }
}

/// The employee's date of birth.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not given, or purged), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_birth_date(
    a_case: *const opl_case,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(a_case, out, |a_case| {
            Ok(a_case.0.birth_date().map(|date| date.epoch_day()))
        })
    }
}

/// The employer's organisation number: nine digits.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (purged), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_employer(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(a_case, out, |a_case| {
            Ok(a_case.0.employer().map(|number| text::give(number.as_str())))
        })
    }
}

/// The host's key of the employee's manager on a date.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no manager on that date),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_manager_on(
    a_case: *const opl_case,
    date: opl_date,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let a_case = handle::look(a_case)?;
            let date = date_of(date)?;
            Ok(a_case.0.manager_on(date).map(|id| text::give(id.as_str())))
        })
    }
}

/// 1 when the content was deleted after retention, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_is_purged(a_case: *const opl_case, out: *mut i32) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |a_case| Ok(flag(a_case.0.is_purged()))) }
}

/// The date on which the employee died.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no death is recorded), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_death(a_case: *const opl_case, out: *mut opl_date) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(a_case, out, |a_case| {
            Ok(a_case.0.death().map(|date| date.epoch_day()))
        })
    }
}

/// The link of the hash chain after an event, the oldest event first: 64 hexadecimal digits. It is
/// the SHA-256 of the link before it followed by the canonical JSON of the event; before the first
/// event it is that of nothing. Who has kept an earlier link can tell whether the history before it
/// was changed.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_link(
    a_case: *const opl_case,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |a_case| {
            let link = a_case.0.chain().nth(index);
            Ok(text::give(link.ok_or_else(|| opl_error::out_of_range("index"))?.to_string()))
        })
    }
}
