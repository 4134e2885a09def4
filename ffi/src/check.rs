//! Checks of single values, apart from any case.

use std::ffi::c_char;
use std::ptr;

use oppfolgingsplan::{
    CheckRule, IdentityError, OrganisationNumber, PersonNumber, SensitiveKind, draft_expires_at,
    draft_kept, last_visible, sensitive_findings,
};

use crate::boundary::{self, Answer};
use crate::date::{date as date_of, moment as moment_of, opl_date, opl_moment};
use crate::error::opl_error;
use crate::number::flag;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// Which rule for check digits a national identity number keeps.
pub type opl_check_rule = i32;

/// The rule of all numbers so far.
pub const OPL_CHECK_RULE_ORIGINAL: opl_check_rule = 1;
/// The wider rule of numbers given out from 2032.
pub const OPL_CHECK_RULE_FROM_2032: opl_check_rule = 2;

fn person(text: &str) -> Answer<PersonNumber> {
    PersonNumber::parse(text).map_err(wrong)
}

fn wrong(why: IdentityError) -> opl_error {
    opl_error::invalid("text", why)
}

fn months(number: i32) -> Answer<u8> {
    u8::try_from(number).map_err(|_| opl_error::beyond("months", "outside 0 to 255"))
}

/// The rule whose check digits a national identity number or D-number has. Anything but eleven
/// digits is an input error.
/// Owner: `*out` is a plain number; nothing to free; the caller frees `*error` with
/// `opl_error_free`.
/// NULL: `text` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no rule: the number is mistyped),
/// `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_person_number_check(
    text: *const c_char,
    text_len: usize,
    out: *mut opl_check_rule,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let text = text::look(text, text_len, "text")?;
            Ok(match person(text)?.check_rule() {
                Some(CheckRule::Original) => Some(OPL_CHECK_RULE_ORIGINAL),
                Some(_) => Some(OPL_CHECK_RULE_FROM_2032),
                None => None,
            })
        })
    }
}

/// 1 for a D-number, given to persons who have no national identity number; else 0.
/// Owner: `*out` is a plain number; nothing to free; the caller frees `*error` with
/// `opl_error_free`.
/// NULL: `text` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_person_number_is_d_number(
    text: *const c_char,
    text_len: usize,
    out: *mut i32,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let text = text::look(text, text_len, "text")?;
            Ok(flag(person(text)?.is_d_number()))
        })
    }
}

/// 1 for a number of an invented person in Norway's test registers, else 0.
/// Owner: `*out` is a plain number; nothing to free; the caller frees `*error` with
/// `opl_error_free`.
/// NULL: `text` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_person_number_is_synthetic(
    text: *const c_char,
    text_len: usize,
    out: *mut i32,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let text = text::look(text, text_len, "text")?;
            Ok(flag(person(text)?.is_synthetic()))
        })
    }
}

/// 1 when the check digit of an organisation number is right, else 0. Anything but nine digits is
/// an input error.
/// Owner: `*out` is a plain number; nothing to free; the caller frees `*error` with
/// `opl_error_free`.
/// NULL: `text` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_organisation_number_is_valid(
    text: *const c_char,
    text_len: usize,
    out: *mut i32,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let text = text::look(text, text_len, "text")?;
            Ok(flag(OrganisationNumber::parse(text).map_err(wrong)?.has_valid_check_digit()))
        })
    }
}

/// What a text seems to hold that does not belong in a plan, as a JSON array of kinds such as
/// `identity_number`; empty when nothing is found.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `text` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sensitive_json(
    text: *const c_char,
    text_len: usize,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let text = text::look(text, text_len, "text")?;
            text::give_json(
                &sensitive_findings(text).iter().map(SensitiveKind::code).collect::<Vec<_>>(),
            )
        })
    }
}

/// The last day on which something is visible that is kept for so many months (0 to 255) after a
/// date.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_last_visible(
    date: opl_date,
    months: i32,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || {
            Ok(last_visible(date_of(date)?, self::months(months)?).epoch_day())
        })
    }
}

/// When a draft that was saved at a moment is said to run out: so many months (0 to 255) later on
/// the wall clock of Oslo, clamped to the end of the month.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_draft_expires_at(
    saved: opl_moment,
    months: i32,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || {
            let expires = draft_expires_at(moment_of(saved)?, self::months(months)?).unix_micros();
            moment_of(expires).map(|_| expires)
        })
    }
}

/// 1 while a draft that was saved at a moment is kept, with so many months (0 to 255); 0 when it
/// has run out.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_draft_is_kept(
    saved: opl_moment,
    now: opl_moment,
    months: i32,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || {
            Ok(flag(draft_kept(moment_of(saved)?, moment_of(now)?, self::months(months)?)))
        })
    }
}
