//! The outbox of a case: what is still to be sent, what is on its way, and what an answer means.

use std::ffi::c_char;

use oppfolgingsplan::nav::{
    BegunSending, HostFacts, NavAnswer, NavCall, NavExtra, NavFault, NavSending, NotBegun,
};
use oppfolgingsplan::{Denial, Refusal};

use super::answer::opl_nav_answer;
use super::faults::opl_nav_faults;
use super::request::opl_http_request;
use crate::boundary;
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::plans::plan_id;
use crate::status::opl_status;
use crate::step::opl_step;
use crate::text::{self, opl_text};

/// The requests whose failure says something of a sending.
const SENDING: [NavCall; 2] = [NavCall::Submit, NavCall::SendingStatus];

/// What came of beginning to send a version: the sending, the refusal of the case, or what Nav
/// would refuse. Immutable.
#[derive(Debug)]
pub struct opl_nav_begun(Result<BegunSending, NotSent>);

#[derive(Debug)]
enum NotSent {
    Faults(Vec<NavFault>),
    Refused(Refusal),
}

impl Handle for opl_nav_begun {
    const NAME: &'static str = "begun";
}

/// What is still to be sent through Nav, and what was begun and has no answer, oldest version
/// first, as a canonical JSON array: each with `plan`, `to_nav`, `to_practitioner`, `state` (`due`
/// or `unknown`), `begun_at` and, where Nav has given one, `reference`. Each that is unknown is what
/// `opl_case_nav_conclude` takes as `sending`.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_nav_sendings_json(
    a_case: *const opl_case,
    moment: opl_moment,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            text::give_json(&a_case.0.nav_sendings(moment_of(moment)?))
        })
    }
}

/// Begins to send a version to those who are still to have it. Store the case of the step first,
/// then send the request with a token, then take in what came of it with `opl_case_nav_conclude`:
/// what came of it counts as unknown until then, and it is not begun again. `extra` is as in
/// `opl_case_nav_plan`; with `facts`, as in `opl_case_nav_preflight_json`, that check is made too.
/// Owner: the caller frees `*out` with `opl_nav_begun_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `plan`, `extra` and `out` must not be NULL; `facts` and `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_nav_begin(
    a_case: *const opl_case,
    plan: *const c_char,
    plan_len: usize,
    extra: *const c_char,
    extra_len: usize,
    facts: *const c_char,
    facts_len: usize,
    moment: opl_moment,
    out: *mut *mut opl_nav_begun,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            let plan = plan_id(text::look(plan, plan_len, "plan")?)?;
            let extra = text::read_json(extra, extra_len, "extra", NavExtra::from_json)?;
            let facts = text::look_if_any(facts, facts_len, "facts")?
                .map(|facts| text::parse_json(facts, "facts", HostFacts::from_json))
                .transpose()?;
            let at = moment_of(moment)?;
            let begun = match a_case.0.begin_nav_sending(&plan, &extra, facts.as_ref(), at) {
                Ok(begun) => Ok(begun),
                Err(NotBegun::Faults(faults)) => Err(NotSent::Faults(faults)),
                Err(NotBegun::Denied(Denial::Refused(refusal))) => Err(NotSent::Refused(refusal)),
                Err(NotBegun::Denied(Denial::Input(error))) => return Err(error.into()),
            };
            Ok(handle::give(opl_nav_begun(begun)))
        })
    }
}

/// What Nav would refuse, or `share.no-request` when nothing is due; nothing when it has begun or
/// the case refuses. It lives on when the rest is freed.
/// Owner: the caller frees `*out` with `opl_nav_faults_free`.
/// NULL: `begun` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_begun_faults(
    begun: *const opl_nav_begun,
    out: *mut *mut opl_nav_faults,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(begun, out, |begun| {
            let faults = match &begun.0 {
                Err(NotSent::Faults(faults)) => faults.clone(),
                _ => Vec::new(),
            };
            Ok(handle::give(opl_nav_faults(faults)))
        })
    }
}

/// The case with the sending as begun, to store before anything is sent, and as warnings what of
/// the plan was left out; or the refusal of the case, such as `time.backwards`. It lives on when
/// the rest is freed.
/// Owner: the caller frees `*out` with `opl_step_free`.
/// NULL: `begun` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (there are faults), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_begun_step(
    begun: *const opl_nav_begun,
    out: *mut *mut opl_step,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(begun, out, |begun| {
            Ok(match &begun.0 {
                Ok(begun) => Some(Ok((begun.step.clone(), begun.warnings.clone()))),
                Err(NotSent::Refused(refusal)) => Some(Err(refusal.clone())),
                Err(NotSent::Faults(_)) => None,
            }
            .map(|answer| handle::give(opl_step::recorded(answer))))
        })
    }
}

/// What to send, without the token. It lives on when the rest is freed.
/// Owner: the caller frees `*out` with `opl_http_request_free`.
/// NULL: `begun` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it has not begun), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_begun_request(
    begun: *const opl_nav_begun,
    out: *mut *mut opl_http_request,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(begun, out, |begun| {
            Ok(begun
                .0
                .as_ref()
                .ok()
                .map(|begun| handle::give(opl_http_request(begun.request.clone()))))
        })
    }
}

/// To whom it goes, as canonical JSON to keep until the answer is there: what
/// `opl_case_nav_conclude` takes.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `begun` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it has not begun), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_begun_sending_json(
    begun: *const opl_nav_begun,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(begun, out, |begun| {
            Ok(begun.0.as_ref().ok().map(|begun| text::give(begun.sending.to_json())))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `begun` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_begun_free(begun: *mut opl_nav_begun) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(begun) }
}

/// Takes in what came of a sending: the answer to the plan, or to a question for its status, or
/// the failure of either. When no token was to be had, the plan was not sent: that is
/// `opl_nav_answer_not_connected` for `submit`. A step without events means that nothing is new;
/// a refusal is a step too. `sending` is what `opl_nav_begun_sending_json` or an element of
/// `opl_case_nav_sendings_json` says; what the case has not begun is not concluded. Another
/// answer, such as a page of documents, is an input error.
/// Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `sending`, `answer` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_nav_conclude(
    a_case: *const opl_case,
    sending: *const c_char,
    sending_len: usize,
    answer: *const opl_nav_answer,
    moment: opl_moment,
    out: *mut *mut opl_step,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let (a_case, answer) = (handle::look(a_case)?, handle::look(answer)?);
            let sending = text::read_json(sending, sending_len, "sending", NavSending::from_json)?;
            let said = match &answer.read {
                Ok(NavAnswer::Receipt(receipt)) => Ok(receipt),
                Err(failure) if SENDING.contains(&answer.call) => Err(failure),
                _ => {
                    return Err(opl_error::unfit(
                        "answer",
                        "an answer to something else than a plan",
                    ));
                }
            };
            let concluded = a_case.0.conclude_nav_sending(&sending, said, moment_of(moment)?);
            let answer = match concluded {
                Ok(step) => Ok((step, Vec::new())),
                Err(Denial::Refused(refusal)) => Err(refusal),
                Err(Denial::Input(error)) => return Err(error.into()),
            };
            Ok(handle::give(opl_step::recorded(answer)))
        })
    }
}
