//! The deadlines of a case on a date.

use oppfolgingsplan::words::{Family, term};
use oppfolgingsplan::{Deadline, DeadlineState, Label, Language};

use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{date as date_of, opl_date};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::number::{at, flag};
use crate::status::opl_status;
use crate::text::{self, opl_text};
use crate::view::deadline_numbers::{
    code, debtor, opl_deadline_code, opl_deadline_state, opl_debtor, state,
};

/// The deadlines of a case on a date, statutory ones first. Immutable.
#[derive(Debug)]
pub struct opl_deadlines(Vec<Deadline>);

impl Handle for opl_deadlines {
    const NAME: &'static str = "deadlines";
}

impl opl_deadlines {
    fn at(&self, index: usize) -> Answer<&Deadline> {
        at(&self.0, index)
    }
}

/// What a person calls it: of a reminder, what it reminds of.
fn name(deadline: &Deadline, language: Language) -> &str {
    let (family, word) = match &deadline.label {
        Some(Label::House(name)) => return name,
        Some(Label::Nav(label)) => (Family::ReminderLabel, label.code()),
        None => (Family::Deadline, deadline.code.code()),
    };
    term(family, word, language).unwrap_or(word)
}

/// The deadlines of the absence that a date belongs to, and those of plans, archive and
/// retention, as they stand on that date. Exempt and lapsed ones are listed as such.
/// Owner: the caller frees `*out` with `opl_deadlines_free`, `*error` with `opl_error_free`.
/// NULL: `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_deadlines_on(
    a_case: *const opl_case,
    date: opl_date,
    out: *mut *mut opl_deadlines,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let case = handle::look(a_case)?;
            Ok(handle::give(opl_deadlines(case.0.deadlines(date_of(date)?))))
        })
    }
}

/// How many deadlines there are.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_count(
    deadlines: *const opl_deadlines,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(deadlines, out, |deadlines| Ok(deadlines.0.len())) }
}

/// Which deadline it is.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_code(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut opl_deadline_code,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(deadlines, out, |deadlines| Ok(code(deadlines.at(index)?.code))) }
}

/// Its name, for a person; of a reminder, what it reminds of.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_name(
    deadlines: *const opl_deadlines,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(deadlines, out, |deadlines| {
            let language = language::language(language)?;
            Ok(text::give(name(deadlines.at(index)?, language)))
        })
    }
}

/// The last day on which it is met in time. It may lie after 2199-12-31.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_latest(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(deadlines, out, |deadlines| Ok(deadlines.at(index)?.latest.epoch_day()))
    }
}

/// The day that is in time however weeks are read; never later than the latest.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_safe(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(deadlines, out, |deadlines| Ok(deadlines.at(index)?.safe.epoch_day())) }
}

/// Where it stands.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_state(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut opl_deadline_state,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(deadlines, out, |deadlines| Ok(state(deadlines.at(index)?.state))) }
}

/// The day on which it was met.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not met), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_met_on(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(deadlines, out, |deadlines| {
            Ok(match deadlines.at(index)?.state {
                DeadlineState::Met { on } => Some(on.epoch_day()),
                _ => None,
            })
        })
    }
}

/// Who owes it.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_debtor(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut opl_debtor,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(deadlines, out, |deadlines| Ok(debtor(deadlines.at(index)?.debtor))) }
}

/// The stable identifier of what it rests on, such as `aml-4-6-3`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_citation_id(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(deadlines, out, |deadlines| {
            Ok(text::give(deadlines.at(index)?.citation.id()))
        })
    }
}

/// What it rests on, as it is cited.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_citation_text(
    deadlines: *const opl_deadlines,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(deadlines, out, |deadlines| {
            let language = language::language(language)?;
            Ok(text::give(deadlines.at(index)?.citation.text(language)))
        })
    }
}

/// What tells it from others with the same code: a word of the library, or the name that the
/// house gave it.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no label), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_label(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(deadlines, out, |deadlines| {
            Ok(deadlines.at(index)?.label.as_ref().map(|label| text::give(label.as_str())))
        })
    }
}

/// The plan, meeting or log entry that it belongs to.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no subject), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_subject(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(deadlines, out, |deadlines| {
            Ok(deadlines.at(index)?.subject.as_ref().map(|subject| text::give(&**subject)))
        })
    }
}

/// 1 when the date is an estimate that Nav alone can decide, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_is_estimate(
    deadlines: *const opl_deadlines,
    index: usize,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(deadlines, out, |deadlines| Ok(flag(deadlines.at(index)?.estimate))) }
}

/// All deadlines as a JSON array.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `deadlines` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_to_json(
    deadlines: *const opl_deadlines,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(deadlines, out, |deadlines| text::give_json(&deadlines.0)) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `deadlines` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_deadlines_free(deadlines: *mut opl_deadlines) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(deadlines) }
}
