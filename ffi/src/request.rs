//! A request that is read once and used on any case.

use std::ffi::c_char;
use std::sync::Arc;

use oppfolgingsplan::Request;

use crate::actor::{self, opl_role};
use crate::boundary;
use crate::date::opl_moment;
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// A command with who asks and when, read from JSON. Immutable.
#[derive(Debug)]
pub struct opl_request(pub(crate) Arc<Request>);

impl Handle for opl_request {
    const NAME: &'static str = "request";
}

/// Reads a request: one line of the replay format. It is not decided yet.
/// Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_request_from_json(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let json = text::look(json, json_len, "json")?;
            Ok(handle::give(opl_request(Arc::new(Request::from_json(json.as_bytes())?))))
        })
    }
}

/// The request as canonical JSON.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_request_to_json(
    request: *const opl_request,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(text::give(request.0.to_json()))) }
}

/// The name of its command, such as `add_task`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_request_command(
    request: *const opl_request,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(request, out, |request| Ok(text::give(request.0.command.kind().as_str())))
    }
}

/// The role of the asker.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_request_role(
    request: *const opl_request,
    out: *mut opl_role,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(actor::role(request.0.by.role()))) }
}

/// When it is asked; its date in Oslo is the day of the decision.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_request_moment(
    request: *const opl_request,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(request.0.at.unix_micros())) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `request` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_request_free(request: *mut opl_request) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(request) }
}
