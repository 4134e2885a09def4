//! What somebody can see of a case.

use oppfolgingsplan::{PlanId, RuleCode, Sight, Visible};

use crate::actor::opl_actor;
use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::number::{at, flag};
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What an actor can see of a case at a moment, and for the rest, which rule hides it.
/// Immutable.
#[derive(Debug)]
pub struct opl_visible(Visible);

impl Handle for opl_visible {
    const NAME: &'static str = "visible";
}

impl opl_visible {
    fn at(&self, index: usize) -> Answer<&Sight<PlanId>> {
        at(&self.0.plans, index)
    }
}

fn rule(hidden_by: Option<RuleCode>) -> Option<*mut opl_text> {
    hidden_by.map(|rule| text::give(rule.code()))
}

/// What an actor can see of a case at a moment.
/// Owner: the caller frees `*out` with `opl_visible_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_visible_at(
    a_case: *const opl_case,
    actor: *const opl_actor,
    moment: opl_moment,
    out: *mut *mut opl_visible,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let (case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            Ok(handle::give(opl_visible(case.0.visible(&actor.0, moment_of(moment)?))))
        })
    }
}

/// The code of the rule that closes the whole case to the actor.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not closed), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_closed_by(
    visible: *const opl_visible,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read_if_any(visible, out, |visible| Ok(rule(visible.0.closed_by))) }
}

/// How many versions of the plan there are for the actor, seen or hidden.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_plan_count(
    visible: *const opl_visible,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(visible, out, |visible| Ok(visible.0.plans.len())) }
}

/// A version of the plan, the newest first.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_plan(
    visible: *const opl_visible,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(visible, out, |visible| Ok(text::give(visible.at(index)?.of.as_str())))
    }
}

/// 1 when the actor sees that version, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_plan_is_seen(
    visible: *const opl_visible,
    index: usize,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(visible, out, |visible| Ok(flag(visible.at(index)?.is_seen()))) }
}

/// The code of the rule that hides that version.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is seen), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_plan_hidden_by(
    visible: *const opl_visible,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read_if_any(visible, out, |visible| Ok(rule(visible.at(index)?.hidden_by))) }
}

/// How many of the other parts of the case the actor sees.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_part_count(
    visible: *const opl_visible,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(visible, out, |visible| Ok(visible.0.parts.len())) }
}

/// A part that the actor sees: `deadlines`, `log`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_part(
    visible: *const opl_visible,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(visible, out, |visible| {
            Ok(text::give(at(&visible.0.parts, index)?.as_str()))
        })
    }
}

/// For Nav: the last change of a version that it can see, made or shared.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no such change), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_last_changed(
    visible: *const opl_visible,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(visible, out, |visible| {
            Ok(visible.0.last_changed.map(|moment| moment.unix_micros()))
        })
    }
}

/// All of it as JSON, the exemptions too.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `visible` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_to_json(
    visible: *const opl_visible,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(visible, out, |visible| text::give_json(&visible.0)) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `visible` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_visible_free(visible: *mut opl_visible) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(visible) }
}
