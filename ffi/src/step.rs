//! A step: what the library answered to a request.

use std::sync::{Arc, OnceLock};

use oppfolgingsplan::{Case, Denial, Event, Refusal, Request, Step, Warning};

use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::number::{at, flag};
use crate::refusal::opl_refusal;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The answer to a request: the next case and its events, or a refusal.
/// Immutable.
#[derive(Debug)]
pub struct opl_step {
    answer: Result<Accepted, Refusal>,
    /// What it answers; the system's own record of a sending has no one request.
    request: Option<Arc<Request>>,
    /// Worked out when somebody asks for them; of what was not executed at
    /// once, by the policy of the case before.
    warnings: OnceLock<Vec<Warning>>,
}

/// What an accepted request comes to.
#[derive(Debug)]
enum Accepted {
    Executed(Step),
    /// The events alone, without the next case.
    Decided(Vec<Event>),
}

impl Handle for opl_step {
    const NAME: &'static str = "step";
}

impl opl_step {
    /// The answer to a request on `before`; `None` when the case is opened.
    pub(crate) fn of(before: Option<&Case>, request: Arc<Request>) -> Answer<Self> {
        let answer = match before {
            Some(case) => case.execute(&request),
            None => Case::open(&request),
        };
        let (answer, warnings) = match refused(answer)? {
            Ok(step) => (Ok(Accepted::Executed(step)), OnceLock::new()),
            Err(refusal) => (Err(refusal), OnceLock::from(warnings(before, &request))),
        };
        Ok(Self { answer, request: Some(request), warnings })
    }

    /// The answer to a request without the next case.
    pub(crate) fn decided(case: &Case, request: Arc<Request>) -> Answer<Self> {
        let answer = refused(case.decide(&request))?.map(Accepted::Decided);
        let warnings = OnceLock::from(warnings(Some(case), &request));
        Ok(Self { answer, request: Some(request), warnings })
    }

    /// What the system itself has recorded on a case, with its warnings, or the refusal.
    pub(crate) fn recorded(answer: Result<(Step, Vec<Warning>), Refusal>) -> Self {
        let (answer, warnings) = match answer {
            Ok((step, warnings)) => (Ok(Accepted::Executed(step)), warnings),
            Err(refusal) => (Err(refusal), Vec::new()),
        };
        Self { answer, request: None, warnings: OnceLock::from(warnings) }
    }

    fn warnings(&self) -> &[Warning] {
        let of = |request: &Arc<Request>| warnings(self.case(), request);
        self.warnings.get_or_init(|| self.request.as_ref().map(of).unwrap_or_default())
    }

    fn case(&self) -> Option<&Case> {
        match &self.answer {
            Ok(Accepted::Executed(step)) => Some(&step.case),
            Ok(Accepted::Decided(_)) | Err(_) => None,
        }
    }

    fn events(&self) -> Box<dyn Iterator<Item = &Event> + '_> {
        match &self.answer {
            Ok(Accepted::Executed(step)) => Box::new(step.events()),
            Ok(Accepted::Decided(events)) => Box::new(events.iter()),
            Err(_) => Box::new(std::iter::empty()),
        }
    }

    fn event(&self, index: usize) -> Answer<&Event> {
        self.events().nth(index).ok_or_else(|| opl_error::out_of_range("index"))
    }
}

/// What the texts of a request give by the policy of a case; without a case, nothing.
fn warnings(case: Option<&Case>, request: &Request) -> Vec<Warning> {
    case.map_or_else(Vec::new, |case| request.command.warnings(case.policy()))
}

/// A refusal is an answer, an input error is none.
fn refused<T>(answer: Result<T, Denial>) -> Answer<Result<T, Refusal>> {
    match answer {
        Ok(accepted) => Ok(Ok(accepted)),
        Err(Denial::Refused(refusal)) => Ok(Err(refusal)),
        Err(Denial::Input(error)) => Err(error.into()),
    }
}

/// 1 when a rule said no, 0 when the case went on.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_is_refused(step: *const opl_step, out: *mut i32) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(step, out, |step| Ok(flag(step.answer.is_err()))) }
}

/// The case after the request; it lives on when the step is freed.
/// Owner: the caller frees `*out` with `opl_case_free`.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (refused, or only decided),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_case(
    step: *const opl_step,
    out: *mut *mut opl_case,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(step, out, |step| {
            Ok(step.case().map(|case| handle::give(opl_case(case.clone()))))
        })
    }
}

/// The refusal; it lives on when the step is freed.
/// Owner: the caller frees `*out` with `opl_refusal_free`.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not refused), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_refusal(
    step: *const opl_step,
    out: *mut *mut opl_refusal,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(step, out, |step| {
            Ok(step.answer.as_ref().err().map(|refusal| handle::give(opl_refusal(refusal.clone()))))
        })
    }
}

/// How many events happened; 0 when it was refused, or repeated what stands already.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_event_count(
    step: *const opl_step,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(step, out, |step| Ok(step.events().count())) }
}

/// The name of an event, such as `plan_approved`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_event_kind(
    step: *const opl_step,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(step, out, |step| {
            Ok(text::give(step.event(index)?.happening().kind().as_str()))
        })
    }
}

/// An event as canonical JSON.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_event_json(
    step: *const opl_step,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(step, out, |step| Ok(text::give(step.event(index)?.to_json()))) }
}

/// All events as a JSON array; empty when it was refused.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_events_json(
    step: *const opl_step,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(step, out, |step| text::give_json(&step.events().collect::<Vec<_>>())) }
}

/// How many warnings the texts of the request gave. Warnings refuse nothing.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_warning_count(
    step: *const opl_step,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(step, out, |step| Ok(step.warnings().len())) }
}

/// The code of the rule that a warning is about, such as `text.identity-number`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_warning_rule(
    step: *const opl_step,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(step, out, |step| Ok(text::give(at(step.warnings(), index)?.rule.code())))
    }
}

/// The path of the field that a warning is about. Its text is not repeated.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_warning_field(
    step: *const opl_step,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(step, out, |step| Ok(text::give(at(step.warnings(), index)?.field))) }
}

/// All warnings as a JSON array of `warning` and `field`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `step` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_warnings_json(
    step: *const opl_step,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(step, out, |step| text::give_json(step.warnings())) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `step` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_step_free(step: *mut opl_step) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(step) }
}
