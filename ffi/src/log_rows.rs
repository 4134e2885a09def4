//! Of a table of log entries that was read: where its rows begin, what should be looked at in them,
//! and which columns were left.

use crate::boundary;
use crate::log_import::opl_log_import;
use crate::number::at;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The line on which a good row begins, as an editor of text counts.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_entry_line(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(at(import.entries(), index)?.line)) }
}

/// The line on which the row of a fault begins, as an editor of text counts.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_fault_line(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(at(import.faults(), index)?.line)) }
}

/// How many warnings the texts of the good rows gave. Warnings refuse nothing.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_warning_count(
    log_import: *const opl_log_import,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(import.warnings().len())) }
}

/// In which row a warning is, as `opl_log_import_entry_row` tells it.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_warning_row(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(at(&import.warnings(), index)?.0)) }
}

/// The code of the rule that a warning is about, such as `text.identity-number`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_warning_rule(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(log_import, out, |import| {
            Ok(text::give(at(&import.warnings(), index)?.1.rule.code()))
        })
    }
}

/// The path of the field that a warning is about. Its text is not repeated.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_warning_field(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(log_import, out, |import| {
            Ok(text::give(at(&import.warnings(), index)?.1.field))
        })
    }
}

/// How many columns were not read: those that the library does not know, and those that it gives
/// itself.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_ignored_count(
    log_import: *const opl_log_import,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(import.ignored().len())) }
}

/// A column that was not read, from 1.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_ignored_column(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(*at(import.ignored(), index)?)) }
}
