//! What an answer says of a plan, of documents, sick notes and tokens.

use oppfolgingsplan::Moment;
use oppfolgingsplan::nav::{NavAnswer, NavDocumentPage, NavFailure, NavReceipt};

use super::answer::opl_nav_answer;
use super::sick_notes::opl_sick_notes;
use super::token::opl_access_token;
use crate::boundary;
use crate::date::opl_moment;
use crate::handle;
use crate::number::flag;
use crate::status::opl_status;
use crate::text::{self, opl_text};

impl opl_nav_answer {
    fn receipt(&self) -> Option<&NavReceipt> {
        match &self.read {
            Ok(NavAnswer::Receipt(receipt)) => Some(receipt),
            _ => None,
        }
    }

    fn page(&self) -> Option<&NavDocumentPage> {
        match &self.read {
            Ok(NavAnswer::Documents(page)) => Some(page),
            _ => None,
        }
    }
}

/// 1 when the server did what was asked, 0 when there is a failure.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_is_ok(
    answer: *const opl_nav_answer,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(answer, out, |answer| Ok(flag(answer.read.is_ok()))) }
}

/// The answer or the failure as canonical JSON. An answer has its kind in `answer` (`ready`,
/// `receipt`, `documents`, `document`, `sick_notes`, `token`) and may be personal or secret. A
/// failure has `call`, `failed`, `advice` and, where they are known, `status`, `nav_error`,
/// `retry_after`, `reference` and `path`, where in the answer stands what cannot be read: codes
/// only, for a log.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_to_json(
    answer: *const opl_nav_answer,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(answer, out, |answer| {
            Ok(text::give(match &answer.read {
                Ok(answer) => answer.to_json(),
                Err(failure) => failure.to_json(),
            }))
        })
    }
}

/// Nav's `uuid` of a plan that was sent, for `opl_http_request_sending_status`; also when only
/// that much of the answer could be read.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing says), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_reference(
    answer: *const opl_nav_answer,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            let uuid = answer.receipt().and_then(NavReceipt::uuid);
            let uuid = uuid.or_else(|| answer.failure().and_then(NavFailure::reference));
            Ok(uuid.map(text::give))
        })
    }
}

/// 1 when Nav says that the plan is at the local office, 0 that it is not.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing says), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_to_nav(
    answer: *const opl_nav_answer,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(answer.receipt().and_then(NavReceipt::to_nav).map(flag))
        })
    }
}

/// 1 when Nav says that the plan was sent to the practitioner, 0 that it was not. A success of the
/// whole does not say this.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing says), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_to_practitioner(
    answer: *const opl_nav_answer,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(answer.receipt().and_then(NavReceipt::to_practitioner).map(flag))
        })
    }
}

/// A page of documents as canonical JSON: `documents`, each with `id`, `link`, `kind`,
/// `media_type`, `person_number`, `employer`, `ready`, `read` and `created`; `has_more`; `total`;
/// and `cursor`, from where to ask for the next page. Of documents made at one moment some may
/// come twice: know them by `id`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no page), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_page_json(
    answer: *const opl_nav_answer,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| answer.page().map(text::give_json).transpose())
    }
}

/// From where to ask for the next page of documents.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no page, or an empty one),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_cursor(
    answer: *const opl_nav_answer,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(answer.page().and_then(NavDocumentPage::cursor).map(text::give))
        })
    }
}

/// 1 when there are more documents after this page, 0 when not.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no page), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_has_more(
    answer: *const opl_nav_answer,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(answer.page().map(|page| flag(page.has_more())))
        })
    }
}

/// The media type of a document that was fetched, as the server gives it.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no document), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_media_type(
    answer: *const opl_nav_answer,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(match &answer.read {
                Ok(NavAnswer::Document(file)) => Some(text::give(file.media_type())),
                _ => None,
            })
        })
    }
}

/// The sick notes that were fetched; they live on when the answer is freed.
/// Owner: the caller frees `*out` with `opl_sick_notes_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no sick notes), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_sick_notes(
    answer: *const opl_nav_answer,
    out: *mut *mut opl_sick_notes,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(match &answer.read {
                Ok(NavAnswer::SickNotes(notes)) => {
                    Some(handle::give(opl_sick_notes(notes.clone())))
                }
                _ => None,
            })
        })
    }
}

/// The token that was fetched; it lives on when the answer is freed.
/// Owner: the caller frees `*out` with `opl_access_token_free`.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no token), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_token(
    answer: *const opl_nav_answer,
    out: *mut *mut opl_access_token,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(match &answer.read {
                Ok(NavAnswer::Token(token)) => Some(handle::give(opl_access_token(token.clone()))),
                _ => None,
            })
        })
    }
}

/// When the server answered, by its own clock. Maskinporten refuses a grant whose clock is more
/// than ten seconds off; ask once more, with a new `jti`, at this moment.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `answer` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it does not say), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_server_moment(
    answer: *const opl_nav_answer,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(answer, out, |answer| {
            Ok(answer.server_moment.map(Moment::unix_micros))
        })
    }
}
