//! What Fiks Arkiv answers to an entry.

use std::ffi::c_char;
use std::sync::Arc;

use oppfolgingsplan::archive::{ArchiveChoice, ArchiveReceipt, ReceiptError};
use oppfolgingsplan::{LogEntryId, Request};

use crate::actor::opl_actor;
use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::plans::plan_id;
use crate::request::opl_request;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What Fiks Arkiv answered: the receipt of an entry, or why it is none. Immutable.
#[derive(Debug)]
pub struct opl_archive_receipt(Result<ArchiveReceipt, ReceiptError>);

impl Handle for opl_archive_receipt {
    const NAME: &'static str = "receipt";
}

/// Reads what Fiks Arkiv answers to the message of an archive package. An answer that is no
/// receipt is an answer and no error.
/// Owner: the caller frees `*out` with `opl_archive_receipt_free`, `*error` with
/// `opl_error_free`.
/// NULL: `answer` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_archive_receipt_read(
    answer: *const u8,
    answer_len: usize,
    out: *mut *mut opl_archive_receipt,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let answer = text::look_bytes(answer, answer_len, "answer")?;
            Ok(handle::give(opl_archive_receipt(ArchiveReceipt::read(answer))))
        })
    }
}

/// Why the answer is no receipt, as JSON: `receipt_error`, `advice` (`retry`, `fix` or
/// `give_up`), and `id`, the archive's own key of its error, where it gave one.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `receipt` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_archive_receipt_fault_json(
    receipt: *const opl_archive_receipt,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(receipt, out, |receipt| {
            receipt.0.as_ref().err().map(text::give_json).transpose()
        })
    }
}

/// Why the answer is no receipt, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `receipt` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_archive_receipt_fault_message(
    receipt: *const opl_archive_receipt,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(receipt, out, |receipt| {
            let language = language::language(language)?;
            Ok(receipt.0.as_ref().err().map(|fault| text::give(fault.message(language))))
        })
    }
}

/// What to do about an answer that is no receipt, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `receipt` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_archive_receipt_fault_help(
    receipt: *const opl_archive_receipt,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(receipt, out, |receipt| {
            let language = language::language(language)?;
            Ok(receipt.0.as_ref().err().map(|fault| text::give(fault.help(language))))
        })
    }
}

/// The receipt as JSON: `system_id`, `number`, `key`, `existing` and `dispatched`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `receipt` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is none), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_archive_receipt_to_json(
    receipt: *const opl_archive_receipt,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(receipt, out, |receipt| {
            Ok(receipt.0.as_ref().ok().map(|receipt| text::give(receipt.to_json())))
        })
    }
}

/// The request `record_archived` of a version, to be executed. `choice` is the one that the
/// package was made with.
/// Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
/// NULL: `receipt`, `a_case`, `actor`, `plan`, `choice` and `out` must not be NULL; `error` may
/// be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the answer is no receipt), `OPL_STATUS_INPUT`
/// (also for a receipt of another version), `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_archive_receipt_request(
    receipt: *const opl_archive_receipt,
    a_case: *const opl_case,
    actor: *const opl_actor,
    plan: *const c_char,
    plan_len: usize,
    moment: opl_moment,
    choice: *const c_char,
    choice_len: usize,
    out: *mut *mut opl_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let receipt = handle::look(receipt)?;
            let (a_case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            let plan = plan_id(text::look(plan, plan_len, "plan")?)?;
            let choice = text::read_json(choice, choice_len, "choice", ArchiveChoice::from_json)?;
            let at = moment_of(moment)?;
            let Ok(receipt) = &receipt.0 else { return Ok(None) };
            asked(receipt.to_request(&a_case.0, &actor.0, &plan, at, &choice))
        })
    }
}

/// The request `record_log_archived` of an entry of the log, for the receipt of a package of
/// `opl_case_archive_log_entry` or `opl_case_archive_nav_document`. `choice` is the one that the
/// package was made with.
/// Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
/// NULL: `receipt`, `a_case`, `actor`, `entry`, `choice` and `out` must not be NULL; `error` may
/// be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the answer is no receipt), `OPL_STATUS_INPUT`
/// (also for a receipt of another entry), `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_archive_receipt_log_request(
    receipt: *const opl_archive_receipt,
    a_case: *const opl_case,
    actor: *const opl_actor,
    entry: *const c_char,
    entry_len: usize,
    moment: opl_moment,
    choice: *const c_char,
    choice_len: usize,
    out: *mut *mut opl_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let receipt = handle::look(receipt)?;
            let (a_case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            let entry = LogEntryId::new(text::look(entry, entry_len, "entry")?)
                .map_err(|why| opl_error::invalid("entry", why))?;
            let choice = text::read_json(choice, choice_len, "choice", ArchiveChoice::from_json)?;
            let at = moment_of(moment)?;
            let Ok(receipt) = &receipt.0 else { return Ok(None) };
            asked(receipt.to_log_request(&a_case.0, &actor.0, &entry, at, &choice))
        })
    }
}

/// The request that a receipt comes to.
fn asked(made: Result<Request, ReceiptError>) -> Answer<Option<*mut opl_request>> {
    match made {
        Ok(request) => Ok(Some(handle::give(opl_request(Arc::new(request))))),
        Err(ReceiptError::Choice(error)) => Err(opl_error::within("choice", &error)),
        Err(other) => Err(opl_error::invalid("receipt", other)),
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `receipt` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_archive_receipt_free(receipt: *mut opl_archive_receipt) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(receipt) }
}
