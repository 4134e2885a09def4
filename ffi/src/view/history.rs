//! The history of a case, for a person to read.

use oppfolgingsplan::Entry;

use crate::actor::{self, opl_role};
use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::opl_moment;
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::number::at;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The history of a case, oldest first. It names no person and repeats no text. Immutable.
#[derive(Debug)]
pub struct opl_history(Vec<Entry>);

impl Handle for opl_history {
    const NAME: &'static str = "history";
}

impl opl_history {
    fn at(&self, index: usize) -> Answer<&Entry> {
        at(&self.0, index)
    }
}

/// The history of a case.
/// Owner: the caller frees `*out` with `opl_history_free`, `*error` with `opl_error_free`.
/// NULL: `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_history(
    a_case: *const opl_case,
    out: *mut *mut opl_history,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            Ok(handle::give(opl_history(handle::look(a_case)?.0.history().collect())))
        })
    }
}

/// How many lines there are: one for each event.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `history` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_history_count(
    history: *const opl_history,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(history, out, |history| Ok(history.0.len())) }
}

/// When.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `history` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_history_moment(
    history: *const opl_history,
    index: usize,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(history, out, |history| Ok(history.at(index)?.at.unix_micros())) }
}

/// In which role.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `history` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_history_role(
    history: *const opl_history,
    index: usize,
    out: *mut opl_role,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(history, out, |history| Ok(actor::role(history.at(index)?.role))) }
}

/// The name of the event, such as `plan_approved`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `history` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_history_event(
    history: *const opl_history,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(history, out, |history| {
            Ok(text::give(history.at(index)?.happening.as_str()))
        })
    }
}

/// What happened, in words.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `history` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_history_words(
    history: *const opl_history,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(history, out, |history| {
            let language = language::language(language)?;
            Ok(text::give(history.at(index)?.words(language)))
        })
    }
}

/// The version of the plan that it was about.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `history` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (about no version), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_history_plan(
    history: *const opl_history,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(history, out, |history| {
            Ok(history.at(index)?.plan.as_ref().map(|plan| text::give(plan.as_str())))
        })
    }
}

/// The history as a JSON array.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `history` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_history_to_json(
    history: *const opl_history,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(history, out, |history| text::give_json(&history.0)) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `history` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_history_free(history: *mut opl_history) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(history) }
}
