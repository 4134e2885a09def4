//! Requests to Nav and Maskinporten as data: the network is the host's.

use oppfolgingsplan::nav::{HttpRequest, NavEnvironment};

use super::token::opl_access_token;
use crate::boundary::{self, Answer};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::number::{at, flag};
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// Which of Nav's and Maskinporten's servers are meant.
pub type opl_nav_environment = i32;

/// Test: no plan reaches a practitioner.
pub const OPL_NAV_ENVIRONMENT_TEST: opl_nav_environment = 1;
/// Production.
pub const OPL_NAV_ENVIRONMENT_PRODUCTION: opl_nav_environment = 2;

fn environment_of(number: opl_nav_environment) -> Answer<NavEnvironment> {
    match number {
        OPL_NAV_ENVIRONMENT_TEST => Ok(NavEnvironment::Test),
        OPL_NAV_ENVIRONMENT_PRODUCTION => Ok(NavEnvironment::Production),
        _ => Err(opl_error::beyond("environment", "no such environment; they are 1 and 2")),
    }
}

/// A request for the host to send: over HTTPS, without following redirects, the body as it stands.
/// It holds a token and what a plan says: not for a log. Immutable.
#[derive(Debug)]
pub struct opl_http_request(pub(super) HttpRequest);

impl Handle for opl_http_request {
    const NAME: &'static str = "request";
}

/// The same request with the token that it is sent with. It becomes the header `Authorization`.
/// Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
/// NULL: `request`, `token` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_with_token(
    request: *const opl_http_request,
    token: *const opl_access_token,
    out: *mut *mut opl_http_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let (request, token) = (handle::look(request)?, handle::look(token)?);
            Ok(handle::give(opl_http_request(request.0.clone().with_token(&token.0))))
        })
    }
}

/// What it asks for: `verify_integration`, `submit`, `sending_status`, `documents`, `document`,
/// `sick_notes` or `token`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_call(
    request: *const opl_http_request,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(text::give(request.0.call().as_str()))) }
}

/// 1 when it may be sent again though nobody knows what became of it. 0 for a plan, since each is
/// a new plan at Nav, and for a token, whose assertion counts once: give these a new connection,
/// and let no client repeat them by itself.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_may_be_repeated(
    request: *const opl_http_request,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(flag(request.0.call().may_be_repeated()))) }
}

/// The server that it goes to: `plans`, `documents`, `sick_notes` or `tokens`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_server(
    request: *const opl_http_request,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(text::give(request.0.server().as_str()))) }
}

/// `GET` or `POST`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_method(
    request: *const opl_http_request,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(text::give(request.0.method()))) }
}

/// The path with the query, to put behind an address of the host's own, such as a gateway.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_path(
    request: *const opl_http_request,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(text::give(request.0.path()))) }
}

/// The whole address in an environment.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_url(
    request: *const opl_http_request,
    environment: opl_nav_environment,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(request, out, |request| {
            let server = request.0.server().address(environment_of(environment)?);
            Ok(text::give(format!("{server}{}", request.0.path())))
        })
    }
}

/// How many headers it has. The length of the body is not among them.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_header_count(
    request: *const opl_http_request,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(request, out, |request| Ok(request.0.headers().len())) }
}

/// The name of a header.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_header_name(
    request: *const opl_http_request,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(request, out, |request| Ok(text::give(at(request.0.headers(), index)?.0)))
    }
}

/// The value of a header. That of `Authorization` is a secret.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_header_value(
    request: *const opl_http_request,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(request, out, |request| {
            Ok(text::give(at(request.0.headers(), index)?.1.as_str()))
        })
    }
}

/// The body.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `request` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (a `GET` has none), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_http_request_body(
    request: *const opl_http_request,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read_if_any(request, out, |request| Ok(request.0.body().map(text::give))) }
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
pub unsafe extern "C" fn opl_http_request_free(request: *mut opl_http_request) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(request) }
}
