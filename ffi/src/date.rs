//! Dates and moments as numbers, and their texts.

use std::ffi::c_char;
use std::ptr;

use oppfolgingsplan::{Date, Moment};

use crate::boundary::{self, Answer};
use crate::error::opl_error;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// A calendar day in Norway: days since 1970-01-01, negative before it. As
/// input from 1900-01-01 to 2199-12-31.
pub type opl_date = i32;

/// A point in time: microseconds since 1970-01-01T00:00:00Z.
pub type opl_moment = i64;

/// The date with a number that the caller gave.
pub(crate) fn date(number: opl_date) -> Answer<Date> {
    Date::from_epoch_day(number)
        .ok_or_else(|| opl_error::beyond("date", "outside 1900-01-01 to 2199-12-31"))
}

/// The moment with a number that the caller gave.
pub(crate) fn moment(number: opl_moment) -> Answer<Moment> {
    Moment::from_unix_micros(number)
        .ok_or_else(|| opl_error::beyond("moment", "outside 1900-01-01 to 2199-12-31"))
}

/// Reads a date of the form `YYYY-MM-DD`.
/// Owner: `*out` is a plain number; the caller frees `*error` with `opl_error_free`.
/// NULL: `text` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_date_parse(
    text: *const c_char,
    text_len: usize,
    out: *mut opl_date,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let text = text::look(text, text_len, "text")?;
            let date = Date::parse(text).map_err(|why| opl_error::invalid("text", why))?;
            Ok(date.epoch_day())
        })
    }
}

/// A date as text: `YYYY-MM-DD`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_date_to_text(date: opl_date, out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || Ok(text::give(self::date(date)?.to_string())))
    }
}

/// Reads a moment in RFC 3339 with an offset: `2026-02-03T10:15:00+01:00`.
/// Owner: `*out` is a plain number; the caller frees `*error` with `opl_error_free`.
/// NULL: `text` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_moment_parse(
    text: *const c_char,
    text_len: usize,
    out: *mut opl_moment,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let text = text::look(text, text_len, "text")?;
            let moment = Moment::parse(text).map_err(|why| opl_error::invalid("text", why))?;
            Ok(moment.unix_micros())
        })
    }
}

/// A moment as text, with the wall clock of Oslo.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_moment_to_text(
    moment: opl_moment,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || Ok(text::give(self::moment(moment)?.to_string())))
    }
}

/// The calendar day of a moment in Oslo, which is the day of every decision.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_moment_date(moment: opl_moment, out: *mut opl_date) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || Ok(self::moment(moment)?.oslo_date().epoch_day()))
    }
}
