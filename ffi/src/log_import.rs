//! A table of log entries that is read: requests from the good rows, faults of the others.

use std::sync::Arc;

use oppfolgingsplan::exchange::{FileFault, ImportedRow, LogImport, LogImportError, RowFault};
use oppfolgingsplan::{Denial, Refusal, Warning};

use crate::actor::opl_actor;
use crate::boundary;
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::number::at;
use crate::refusal::opl_refusal;
use crate::request::opl_request;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What came of reading a table of log entries: rows, or why nothing of it was read. Immutable.
#[derive(Debug)]
pub struct opl_log_import(Result<LogImport, Unread>);

/// Why nothing was read.
#[derive(Debug)]
enum Unread {
    Refused(Refusal),
    File(FileFault),
}

impl Handle for opl_log_import {
    const NAME: &'static str = "log_import";
}

impl opl_log_import {
    pub(crate) fn entries(&self) -> &[ImportedRow] {
        self.0.as_ref().map_or(&[], |import| &import.entries)
    }

    pub(crate) fn faults(&self) -> &[RowFault] {
        self.0.as_ref().map_or(&[], |import| &import.faults)
    }

    /// The warnings of the good rows, each with its row.
    pub(crate) fn warnings(&self) -> Vec<(usize, Warning)> {
        let of = |entry: &ImportedRow| {
            let row = entry.row;
            entry.warnings.iter().map(move |warning| (row, *warning)).collect::<Vec<_>>()
        };
        self.entries().iter().flat_map(of).collect()
    }

    pub(crate) fn ignored(&self) -> &[usize] {
        self.0.as_ref().map_or(&[], |import| &import.ignored_columns)
    }

    fn file_fault(&self) -> Option<FileFault> {
        match &self.0 {
            Err(Unread::File(fault)) => Some(*fault),
            _ => None,
        }
    }
}

/// Reads a table of log entries (CSV in UTF-8, with a heading) for a case, as that actor at
/// that moment. Nothing has happened yet: execute the requests of the good rows. A file that
/// cannot be read, and an actor who may not write in the log, are answers and no errors.
/// Owner: the caller frees `*out` with `opl_log_import_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `file` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_read(
    a_case: *const opl_case,
    actor: *const opl_actor,
    moment: opl_moment,
    file: *const u8,
    file_len: usize,
    out: *mut *mut opl_log_import,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let (a_case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            let at = moment_of(moment)?;
            let file = text::look_bytes(file, file_len, "file")?;
            let read = match LogImport::read(file, &a_case.0, &actor.0, at) {
                Ok(import) => Ok(import),
                Err(LogImportError::File(fault)) => Err(Unread::File(fault)),
                Err(LogImportError::Denied(Denial::Refused(no))) => Err(Unread::Refused(no)),
                Err(LogImportError::Denied(Denial::Input(error))) => return Err(error.into()),
            };
            Ok(handle::give(opl_log_import(read)))
        })
    }
}

/// The refusal, if the actor may not write in the log; then the file was not looked at.
/// Owner: the caller frees `*out` with `opl_refusal_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not refused), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_refusal(
    log_import: *const opl_log_import,
    out: *mut *mut opl_refusal,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(log_import, out, |import| match &import.0 {
            Err(Unread::Refused(no)) => Ok(Some(handle::give(opl_refusal(no.clone())))),
            _ => Ok(None),
        })
    }
}

/// Why the file cannot be read, as a word: `windows_1252`, `missing_column`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it can), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_file_fault(
    log_import: *const opl_log_import,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(log_import, out, |import| {
            Ok(import.file_fault().map(|fault| text::give(fault.code())))
        })
    }
}

/// Why the file cannot be read, as JSON: `fault`, with the `line` or the `column`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it can), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_file_fault_json(
    log_import: *const opl_log_import,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(log_import, out, |import| {
            import.file_fault().as_ref().map(text::give_json).transpose()
        })
    }
}

/// Why the file cannot be read and what to do, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it can), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_file_fault_message(
    log_import: *const opl_log_import,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(log_import, out, |import| {
            let language = language::language(language)?;
            Ok(import.file_fault().map(|fault| text::give(fault.message(language))))
        })
    }
}

/// How many rows there are below the heading, blank ones not counted.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_row_count(
    log_import: *const opl_log_import,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(log_import, out, |import| {
            Ok(import.0.as_ref().map_or(0, |import| import.rows))
        })
    }
}

/// How many good rows there are.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_entry_count(
    log_import: *const opl_log_import,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(import.entries().len())) }
}

/// Which row a good one is, as a program of tables counts: from 1, the heading and blank rows
/// included.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_entry_row(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(at(import.entries(), index)?.row)) }
}

/// The request of a good row, to be executed.
/// Owner: the caller frees `*out` with `opl_request_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_entry_request(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut *mut opl_request,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(log_import, out, |import| {
            Ok(handle::give(opl_request(Arc::new(at(import.entries(), index)?.request.clone()))))
        })
    }
}

/// How many faults the other rows have; one may have several.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_fault_count(
    log_import: *const opl_log_import,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(import.faults().len())) }
}

/// In which row a fault is.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_fault_row(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(log_import, out, |import| Ok(at(import.faults(), index)?.row)) }
}

/// In which column a fault is, as a word: `on`, `text`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (in none of them), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_fault_column(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(log_import, out, |import| {
            let column = at(import.faults(), index)?.column;
            Ok(column.map(|column| text::give(column.as_str())))
        })
    }
}

/// What is wrong with a row, as a word such as `no_such_day`, or the code of the rule that
/// refuses it.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_fault_kind(
    log_import: *const opl_log_import,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(log_import, out, |import| {
            Ok(text::give(at(import.faults(), index)?.kind.code()))
        })
    }
}

/// What is wrong with a row, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_fault_message(
    log_import: *const opl_log_import,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(log_import, out, |import| {
            let language = language::language(language)?;
            Ok(text::give(at(import.faults(), index)?.message(language)))
        })
    }
}

/// All that was read, as JSON: `rows`, `entries` (`row`, `line`, `request`, `warnings`),
/// `faults` (`row`, `line`, `column`, `fault`) and `ignored_columns`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `log_import` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing was read), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_to_json(
    log_import: *const opl_log_import,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(log_import, out, |import| {
            Ok(import.0.as_ref().ok().map(|import| text::give(import.to_json())))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `log_import` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_log_import_free(log_import: *mut opl_log_import) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(log_import) }
}
