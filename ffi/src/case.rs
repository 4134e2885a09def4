//! The case: an immutable value, the fold of its events.

use std::ffi::c_char;
use std::sync::Arc;

use oppfolgingsplan::{Case, Request};

use crate::boundary;
use crate::date::opl_moment;
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::request::opl_request;
use crate::status::opl_status;
use crate::step::opl_step;
use crate::text::{self, opl_text};

/// The follow-up case of one employee at one employer. Immutable: a request gives a step with
/// the next case, and this one stays as it is.
#[derive(Debug)]
pub struct opl_case(pub(crate) Case);

impl Handle for opl_case {
    const NAME: &'static str = "a_case";
}

/// Opens a case with an `open_case` request in JSON. A refusal is a step too.
/// Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_open(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_step,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let request = Request::from_json(text::look(json, json_len, "json")?.as_bytes())?;
            Ok(handle::give(opl_step::of(None, Arc::new(request))?))
        })
    }
}

/// As `opl_case_open`, with a request that was read before.
/// Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
/// NULL: `request` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_open_request(
    request: *const opl_request,
    out: *mut *mut opl_step,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let request = handle::look(request)?;
            Ok(handle::give(opl_step::of(None, Arc::clone(&request.0))?))
        })
    }
}

/// Loads a case that `opl_case_to_json` of this or an earlier version stored.
/// Owner: the caller frees `*out` with `opl_case_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_from_json(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_case,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let json = text::look(json, json_len, "json")?;
            Ok(handle::give(opl_case(Case::from_json(json.as_bytes())?)))
        })
    }
}

/// Answers a request in JSON. A refusal is a step too; `a_case` stays as it is.
/// Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_execute(
    a_case: *const opl_case,
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_step,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let case = handle::look(a_case)?;
            let request = Request::from_json(text::look(json, json_len, "json")?.as_bytes())?;
            Ok(handle::give(opl_step::of(Some(&case.0), Arc::new(request))?))
        })
    }
}

/// As `opl_case_execute`, with a request that is read already.
/// Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `request` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_execute_request(
    a_case: *const opl_case,
    request: *const opl_request,
    out: *mut *mut opl_step,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let (case, request) = (handle::look(a_case)?, handle::look(request)?);
            Ok(handle::give(opl_step::of(Some(&case.0), Arc::clone(&request.0))?))
        })
    }
}

/// The case as canonical JSON, to store: equal cases give equal bytes everywhere.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_to_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |case| Ok(text::give(case.0.to_json()))) }
}

/// One more handle of the same case, with a life of its own. The content is shared, so this is
/// cheap.
/// Owner: the caller frees `*out` with `opl_case_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_clone(
    a_case: *const opl_case,
    out: *mut *mut opl_case,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |case| Ok(handle::give(opl_case(case.0.clone())))) }
}

/// The host's key of the case.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_id(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |case| Ok(text::give(case.0.id().as_str()))) }
}

/// How many events the case has: what a request gives as `based_on`.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_version(a_case: *const opl_case, out: *mut u64) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |case| Ok(case.0.version())) }
}

/// The moment of the last event; no request may lie before it.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_last_moment(
    a_case: *const opl_case,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |case| Ok(case.0.last_moment().unix_micros())) }
}

/// An event of the case as canonical JSON, the oldest first; as many as the version says.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_event_json(
    a_case: *const opl_case,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |case| {
            let event = case.0.events().nth(index);
            Ok(text::give(event.ok_or_else(|| opl_error::out_of_range("index"))?.to_json()))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `a_case` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_free(a_case: *mut opl_case) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(a_case) }
}
