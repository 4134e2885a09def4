//! The versions of the plan: which there are, and who may see which.

use std::ffi::c_char;

use oppfolgingsplan::{PlanId, Refusal};

use crate::actor::opl_actor;
use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::number::flag;
use crate::plan::opl_plan;
use crate::refusal::opl_refusal;
use crate::status::opl_status;
use crate::text;

/// What an actor gets who asks for a version: the version, or the refusal that hides it.
/// Immutable.
#[derive(Debug)]
pub struct opl_plan_sight(Result<opl_plan, Refusal>);

impl Handle for opl_plan_sight {
    const NAME: &'static str = "sight";
}

/// What no version can be called, the case does not have.
pub(crate) fn plan_id(text: &str) -> Answer<PlanId> {
    PlanId::new(text).map_err(|why| opl_error::invalid("plan", why))
}

/// How many versions of the plan the case has.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_plan_count(
    a_case: *const opl_case,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |a_case| Ok(a_case.0.versions().len())) }
}

/// A version of the plan by its place, the oldest first, whoever may see it.
/// Owner: the caller frees `*out` with `opl_plan_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_plan_at(
    a_case: *const opl_case,
    index: usize,
    out: *mut *mut opl_plan,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |a_case| {
            let plan = opl_plan::at(&a_case.0, index);
            Ok(handle::give(plan.ok_or_else(|| opl_error::out_of_range("index"))?))
        })
    }
}

/// A version of the plan by its identifier, such as `p1`, whoever may see it.
/// Owner: the caller frees `*out` with `opl_plan_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `plan` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the case has no such version), `OPL_STATUS_INPUT`,
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_plan(
    a_case: *const opl_case,
    plan: *const c_char,
    plan_len: usize,
    out: *mut *mut opl_plan,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let a_case = handle::look(a_case)?;
            let plan = text::look(plan, plan_len, "plan")?;
            Ok(opl_plan::of(&a_case.0, &plan_id(plan)?).map(handle::give))
        })
    }
}

/// A version of the plan for somebody at a moment: the version, or the refusal of the rule that
/// hides it. Nav and the practitioner get the same answer for a version that is not shared with
/// them and for one that does not exist.
/// Owner: the caller frees `*out` with `opl_plan_sight_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `plan` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_plan_for(
    a_case: *const opl_case,
    actor: *const opl_actor,
    plan: *const c_char,
    plan_len: usize,
    moment: opl_moment,
    out: *mut *mut opl_plan_sight,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            let actor = handle::look(actor)?;
            let plan = text::look(plan, plan_len, "plan")?;
            let (id, moment) = (plan_id(plan)?, moment_of(moment)?);
            let sight = match a_case.0.plan_for(&actor.0, &id, moment) {
                Ok(version) => {
                    Ok(opl_plan::of(&a_case.0, version.id()).ok_or_else(opl_error::bug)?)
                }
                Err(refusal) => Err(refusal),
            };
            Ok(handle::give(opl_plan_sight(sight)))
        })
    }
}

/// 1 when the actor sees the version, 0 when a rule hides it.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `sight` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_sight_is_seen(
    sight: *const opl_plan_sight,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(sight, out, |sight| Ok(flag(sight.0.is_ok()))) }
}

/// The version; it lives on when `sight` is freed.
/// Owner: the caller frees `*out` with `opl_plan_free`.
/// NULL: `sight` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (hidden), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_sight_plan(
    sight: *const opl_plan_sight,
    out: *mut *mut opl_plan,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(sight, out, |sight| {
            Ok(sight.0.as_ref().ok().map(|plan| handle::give(plan.clone())))
        })
    }
}

/// The refusal that hides the version; it lives on when `sight` is freed.
/// Owner: the caller frees `*out` with `opl_refusal_free`.
/// NULL: `sight` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (seen), `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_sight_refusal(
    sight: *const opl_plan_sight,
    out: *mut *mut opl_refusal,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(sight, out, |sight| {
            Ok(sight.0.as_ref().err().map(|refusal| handle::give(opl_refusal(refusal.clone()))))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `sight` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_sight_free(sight: *mut opl_plan_sight) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(sight) }
}
