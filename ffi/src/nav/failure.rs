//! Why a request did not succeed, and what to do about it.

use oppfolgingsplan::nav::{Advice, NavFailure};

use super::answer::opl_nav_answer;
use crate::boundary;
use crate::language::{self, opl_language};
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What to do about a request that did not succeed.
pub type opl_nav_advice = i32;

/// Send it again after a while: it is certain that this changes nothing twice.
pub const OPL_NAV_ADVICE_RETRY: opl_nav_advice = 1;
/// Nobody knows whether Nav has the plan: ask for the sending status if there is a reference, or
/// else Nav; never send it again by itself.
pub const OPL_NAV_ADVICE_ASK: opl_nav_advice = 2;
/// Mend what is wrong first; the same request gets the same answer.
pub const OPL_NAV_ADVICE_FIX: opl_nav_advice = 3;
/// It will not succeed.
pub const OPL_NAV_ADVICE_GIVE_UP: opl_nav_advice = 4;

const fn advice(advice: Advice) -> opl_nav_advice {
    match advice {
        Advice::Retry => OPL_NAV_ADVICE_RETRY,
        Advice::Ask => OPL_NAV_ADVICE_ASK,
        Advice::Fix => OPL_NAV_ADVICE_FIX,
        Advice::GiveUp => OPL_NAV_ADVICE_GIVE_UP,
    }
}

impl opl_nav_answer {
    pub(super) fn failure(&self) -> Option<&NavFailure> {
        self.read.as_ref().err()
    }
}

/// What went wrong: `not_connected`, `interrupted`, `unreadable`, `token`, `busy`, `server`,
/// `refused`, `gone` or `address`; later versions may add some.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there is no failure), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_failed(
    answer: *const opl_nav_answer,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(answer.failure().map(|failure| text::give(failure.kind().as_str())))
        })
    }
}

/// What to do about the failure.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there is no failure), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_advice(
    answer: *const opl_nav_answer,
    out: *mut opl_nav_advice,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(answer.failure().map(|failure| advice(failure.advice())))
        })
    }
}

/// How many seconds the server wants to be left alone.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it does not say, or there is no failure),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_retry_after(
    answer: *const opl_nav_answer,
    out: *mut i64,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(answer.failure().and_then(NavFailure::retry_after).map(i64::from))
        })
    }
}

/// What went wrong, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there is no failure), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_message(
    answer: *const opl_nav_answer,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            let language = language::language(language)?;
            Ok(answer.failure().map(|failure| text::give(failure.message(language))))
        })
    }
}

/// What to do about it, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there is no failure), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_help(
    answer: *const opl_nav_answer,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            let language = language::language(language)?;
            Ok(answer.failure().map(|failure| text::give(failure.help(language))))
        })
    }
}
