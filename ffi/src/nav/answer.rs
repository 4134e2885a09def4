//! What a server answered to a request, or why there is no answer.

use std::ptr;

use oppfolgingsplan::Moment;
use oppfolgingsplan::nav::{
    HttpResponse, NavAnswer, NavCall, NavFailure, header_lines, maskinporten,
};

use super::request::opl_http_request;
use crate::boundary::{self, Answer};
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::status::opl_status;
use crate::text;

/// What came of a request: the answer of the server, or the failure. A failure is no error of the
/// call. Immutable.
#[derive(Debug)]
pub struct opl_nav_answer {
    pub(super) call: NavCall,
    pub(super) read: Result<NavAnswer, NavFailure>,
    pub(super) server_moment: Option<Moment>,
}

impl Handle for opl_nav_answer {
    const NAME: &'static str = "answer";
}

impl opl_nav_answer {
    fn document(&self) -> Option<&[u8]> {
        match &self.read {
            Ok(NavAnswer::Document(file)) => Some(file.bytes()),
            _ => None,
        }
    }
}

/// The bytes of what may be left out.
///
/// # Safety
/// As [`text::look_bytes`].
unsafe fn bytes<'a>(data: *const u8, len: usize, name: &'static str) -> Answer<&'a [u8]> {
    if data.is_null() {
        return Ok(&[]);
    }
    // SAFETY: as promised by the caller.
    unsafe { text::look_bytes(data, len, name) }
}

/// Reads the answer to a request. `moment` is when it came, `status` its status code, `headers`
/// its headers as HTTP clients have them: `Name: value`, one a line, with or without the status
/// line. `body` is the body as it came; of an answer to a plan also one that broke off, since it
/// may still say which plan it is. What is no answer of the server that was meant is a failure,
/// not an error.
/// Owner: the caller frees `*out` with `opl_nav_answer_free`, `*error` with `opl_error_free`.
/// NULL: `request` and `out` must not be NULL; `headers`, `body` and `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_read(
    request: *const opl_http_request,
    status: i32,
    headers: *const u8,
    headers_len: usize,
    body: *const u8,
    body_len: usize,
    moment: opl_moment,
    out: *mut *mut opl_nav_answer,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let call = handle::look(request)?.0.call();
            let headers = String::from_utf8_lossy(bytes(headers, headers_len, "headers")?);
            let body = bytes(body, body_len, "body")?;
            let out_of_range = |_| opl_error::beyond("status", "outside 0 to 65535");
            let status = u16::try_from(status).map_err(out_of_range)?;
            let response = HttpResponse { status, headers: &header_lines(&headers), body };
            let read = NavAnswer::read(call, &response, moment_of(moment)?);
            let server_moment = maskinporten::server_moment(&response);
            Ok(handle::give(opl_nav_answer { call, read, server_moment }))
        })
    }
}

/// No connection came about, so nothing was sent: refused, no such host, no trust in the
/// certificate, a proxy that does not let it through. Also when there was no token to send a plan
/// with.
/// Owner: the caller frees `*out` with `opl_nav_answer_free`, `*error` with `opl_error_free`.
/// NULL: `request` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_not_connected(
    request: *const opl_http_request,
    out: *mut *mut opl_nav_answer,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let call = handle::look(request)?.0.call();
            let read = Err(NavFailure::not_connected(call));
            Ok(handle::give(opl_nav_answer { call, read, server_moment: None }))
        })
    }
}

/// The connection broke, or time ran out, after it had been made. When in doubt, this and not
/// `opl_nav_answer_not_connected`: a plan is then not sent a second time.
/// Owner: the caller frees `*out` with `opl_nav_answer_free`, `*error` with `opl_error_free`.
/// NULL: `request` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_interrupted(
    request: *const opl_http_request,
    out: *mut *mut opl_nav_answer,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let call = handle::look(request)?.0.call();
            let read = Err(NavFailure::interrupted(call));
            Ok(handle::give(opl_nav_answer { call, read, server_moment: None }))
        })
    }
}

/// The bytes of a document that was fetched.
/// Owner: the answer; the bytes live until `opl_nav_answer_free`.
/// NULL: `answer` may be NULL and gives NULL, as an answer does that is no document.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_data(answer: *const opl_nav_answer) -> *const u8 {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { handle::look(answer) }
        .ok()
        .and_then(opl_nav_answer::document)
        .map_or(ptr::null(), <[u8]>::as_ptr)
}

/// How many bytes a document that was fetched has.
/// Owner: a plain number; nothing to free.
/// NULL: `answer` may be NULL and gives 0, as an answer does that is no document.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_len(answer: *const opl_nav_answer) -> usize {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { handle::look(answer) }.ok().and_then(opl_nav_answer::document).map_or(0, <[u8]>::len)
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `answer` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_answer_free(answer: *mut opl_nav_answer) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(answer) }
}
