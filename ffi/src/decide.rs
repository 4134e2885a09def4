//! Answers that stop before the next case, and cases made of events.

use std::ffi::c_char;
use std::sync::Arc;

use oppfolgingsplan::{Case, Event, Request};

use crate::boundary;
use crate::case::opl_case;
use crate::error::opl_error;
use crate::handle;
use crate::request::opl_request;
use crate::status::opl_status;
use crate::step::opl_step;
use crate::text;

/// Answers a request in JSON without making the next case: the step has the events or the refusal,
/// and `opl_step_case` gives none. `opl_case_execute` answers the same and goes on.
/// Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_decide(
    a_case: *const opl_case,
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_step,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            let json = text::look(json, json_len, "json")?;
            let request = Request::from_json(json.as_bytes())?;
            Ok(handle::give(opl_step::decided(&a_case.0, Arc::new(request))?))
        })
    }
}

/// As `opl_case_decide`, with a request that is read already.
/// Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `request` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_decide_request(
    a_case: *const opl_case,
    request: *const opl_request,
    out: *mut *mut opl_step,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            let request = handle::look(request)?;
            Ok(handle::give(opl_step::decided(&a_case.0, Arc::clone(&request.0))?))
        })
    }
}

/// The case after one more event, in JSON, that was decided on it or on its twin elsewhere;
/// `a_case` stays as it is. An event that cannot follow is an input error at its field: one that
/// goes back in time, opens the case once more, or names a plan that is not there or is already.
/// Owner: the caller frees `*out` with `opl_case_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_apply_event(
    a_case: *const opl_case,
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_case,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            let json = text::look(json, json_len, "json")?;
            let event = Event::from_json(json.as_bytes())?;
            Ok(handle::give(opl_case(a_case.0.clone().apply(event)?)))
        })
    }
}

/// The case that a whole history comes to: a JSON array of events, the oldest first, such as
/// `opl_case_events_json` gives. The path of a bad event begins with its place: `[3].at`, and
/// `events[3].at` where it does not follow on those before it.
/// Owner: the caller frees `*out` with `opl_case_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_from_events(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_case,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let json = text::look(json, json_len, "json")?;
            let events = Event::list_from_json(json.as_bytes())?;
            Ok(handle::give(opl_case(Case::from_events(events)?)))
        })
    }
}
