//! The requests that ask Nav something.

use std::ffi::c_char;

use oppfolgingsplan::nav::{HttpRequest, NavDocumentKind};
use oppfolgingsplan::{InputError, OrganisationNumber};

use super::request::opl_http_request;
use crate::boundary::{self, Answer};
use crate::error::opl_error;
use crate::handle;
use crate::status::opl_status;
use crate::text;

/// A kind of document that Nav keeps for the employer's archive.
pub type opl_nav_document_kind = i32;

/// A follow-up plan.
pub const OPL_NAV_DOCUMENT_KIND_PLAN: opl_nav_document_kind = 1;
/// A letter about a dialogue meeting.
pub const OPL_NAV_DOCUMENT_KIND_MEETING: opl_nav_document_kind = 2;

fn kind_of(number: opl_nav_document_kind) -> Answer<NavDocumentKind> {
    match number {
        OPL_NAV_DOCUMENT_KIND_PLAN => Ok(NavDocumentKind::Plan),
        OPL_NAV_DOCUMENT_KIND_MEETING => Ok(NavDocumentKind::Meeting),
        _ => Err(opl_error::beyond("kind", "no such kind; they are 1 and 2")),
    }
}

fn employer_of(text: &str) -> Answer<OrganisationNumber> {
    text.parse().map_err(|why| opl_error::invalid("employer", why))
}

fn made(request: Result<HttpRequest, InputError>) -> Answer<*mut opl_http_request> {
    Ok(handle::give(opl_http_request(request?)))
}

/// Asks whether the connection to the plan interface works and the token is good.
/// Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
/// NULL: `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_verify_integration(
    out: *mut *mut opl_http_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, error, || made(Ok(HttpRequest::verify_integration()))) }
}

/// Asks what became of a plan that was sent, by Nav's `uuid` of it: 1 to 64 letters, digits and
/// `-`.
/// Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
/// NULL: `uuid` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_sending_status(
    uuid: *const c_char,
    uuid_len: usize,
    out: *mut *mut opl_http_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            made(HttpRequest::sending_status(text::look(uuid, uuid_len, "uuid")?))
        })
    }
}

/// Asks for a page of the documents of an employer (an organisation number) that were made after
/// `created_after`: a moment as Nav writes it, such as `2026-01-01T00:00:00Z`, or the cursor of
/// the page before. `size` is from 1 to 200.
/// Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
/// NULL: `employer`, `created_after` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_documents(
    employer: *const c_char,
    employer_len: usize,
    kind: opl_nav_document_kind,
    created_after: *const c_char,
    created_after_len: usize,
    size: i32,
    out: *mut *mut opl_http_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let employer = text::look(employer, employer_len, "employer")?;
            let after = text::look(created_after, created_after_len, "created_after")?;
            let size =
                u8::try_from(size).map_err(|_| opl_error::beyond("size", "outside 1 to 200"))?;
            made(HttpRequest::documents(employer_of(employer)?, kind_of(kind)?, after, size))
        })
    }
}

/// Asks for one document by the `link` of its entry in a page: 1 to 64 letters, digits and `-`.
/// Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
/// NULL: `link` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_document(
    link: *const c_char,
    link_len: usize,
    out: *mut *mut opl_http_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            made(HttpRequest::document(text::look(link, link_len, "link")?))
        })
    }
}

/// Asks for the sick notes that were sent to an employer (an organisation number), from the first
/// that Nav has. Nav gives a limited number at a time: ask again after the last running number
/// until nothing comes.
/// Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
/// NULL: `employer` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_sick_notes(
    employer: *const c_char,
    employer_len: usize,
    out: *mut *mut opl_http_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let employer = employer_of(text::look(employer, employer_len, "employer")?)?;
            made(Ok(HttpRequest::sick_notes(employer, None)))
        })
    }
}

/// As `opl_http_request_sick_notes`, those after a running number.
/// Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
/// NULL: `employer` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_sick_notes_after(
    employer: *const c_char,
    employer_len: usize,
    running_number: u64,
    out: *mut *mut opl_http_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let employer = employer_of(text::look(employer, employer_len, "employer")?)?;
            made(Ok(HttpRequest::sick_notes(employer, Some(running_number))))
        })
    }
}
