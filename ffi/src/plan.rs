//! A version of the plan.

use oppfolgingsplan::{Case, Party, PlanId, State, Version};

use crate::actor::{OPL_ROLE_EMPLOYEE, OPL_ROLE_MANAGER, opl_role};
use crate::boundary::{self, Answer};
use crate::date::{date as date_of, opl_date, opl_moment};
use crate::error::opl_error;
use crate::handle::Handle;
use crate::number::flag;
use crate::status::opl_status;
use crate::text::{self, opl_text};
use crate::view::status_numbers::{self, opl_plan_state};

/// A version of the plan as it stands in a case. Immutable.
#[derive(Clone, Debug)]
pub struct opl_plan {
    case: Case,
    place: usize,
}

impl Handle for opl_plan {
    const NAME: &'static str = "plan";
}

impl opl_plan {
    /// The version of this place, if the case has so many.
    pub(crate) fn at(case: &Case, place: usize) -> Option<Self> {
        (place < case.versions().len()).then(|| Self { case: case.clone(), place })
    }

    /// The version of this identifier.
    pub(crate) fn of(case: &Case, id: &PlanId) -> Option<Self> {
        let place = case.versions().position(|version| version.id() == id)?;
        Self::at(case, place)
    }

    fn version(&self) -> Answer<&Version> {
        self.case.versions().nth(self.place).ok_or_else(opl_error::bug)
    }
}

fn party(party: Party) -> opl_role {
    match party {
        Party::Employee => OPL_ROLE_EMPLOYEE,
        Party::Manager => OPL_ROLE_MANAGER,
    }
}

/// The identifier of the version, such as `p1`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_id(plan: *const opl_plan, out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(plan, out, |plan| Ok(text::give(plan.version()?.id().as_str()))) }
}

/// The state of the version on a date.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_state_on(
    plan: *const opl_plan,
    date: opl_date,
    out: *mut opl_plan_state,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(plan, out, |plan| {
            let date = date_of(date)?;
            Ok(status_numbers::plan_state(plan.version()?.state_on(date)))
        })
    }
}

/// When the version was started.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_started_at(
    plan: *const opl_plan,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(plan, out, |plan| Ok(plan.version()?.started_at().unix_micros())) }
}

/// The party that started the version: `OPL_ROLE_EMPLOYEE` or `OPL_ROLE_MANAGER`.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_started_by(
    plan: *const opl_plan,
    out: *mut opl_role,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(plan, out, |plan| Ok(party(plan.version()?.started_by()))) }
}

/// The version that this one was made from.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it was begun empty), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_source(
    plan: *const opl_plan,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(plan, out, |plan| {
            Ok(plan.version()?.source().map(|id| text::give(id.as_str())))
        })
    }
}

/// When the version was last written in.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_saved_at(
    plan: *const opl_plan,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(plan, out, |plan| Ok(plan.version()?.saved_at().unix_micros())) }
}

/// 1 while the version is being written or approved, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_is_unfinished(
    plan: *const opl_plan,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(plan, out, |plan| Ok(flag(plan.version()?.is_unfinished()))) }
}

/// 1 when the version was registered on the wrong person, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_is_misregistered(
    plan: *const opl_plan,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(plan, out, |plan| Ok(flag(plan.version()?.is_misregistered()))) }
}

/// The party whose rejection stands: `OPL_ROLE_EMPLOYEE` or `OPL_ROLE_MANAGER`.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no rejection stands), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_rejected_by(
    plan: *const opl_plan,
    out: *mut opl_role,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(plan, out, |plan| {
            Ok(match plan.version()?.state() {
                State::Draft { rejected_by } => rejected_by.map(party),
                _ => None,
            })
        })
    }
}

/// The date on which the version was approved or completed.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not approved), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_approved_on(
    plan: *const opl_plan,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(plan, out, |plan| {
            Ok(plan.version()?.approved().map(|approved| approved.on().epoch_day()))
        })
    }
}

/// The first day of the approved validity.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not approved, or of no certain validity),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_valid_from(
    plan: *const opl_plan,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(plan, out, |plan| {
            Ok(plan
                .version()?
                .approved()
                .and_then(|approved| approved.validity())
                .map(|days| days.from().epoch_day()))
        })
    }
}

/// The last day of the approved validity.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not approved, or of no certain validity),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_valid_to(
    plan: *const opl_plan,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(plan, out, |plan| {
            Ok(plan
                .version()?
                .approved()
                .and_then(|approved| approved.validity())
                .map(|days| days.to().epoch_day()))
        })
    }
}

/// The day on which the approved version is to be evaluated.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not approved, or no such day),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_evaluate_on(
    plan: *const opl_plan,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(plan, out, |plan| {
            Ok(plan
                .version()?
                .approved()
                .and_then(|approved| approved.evaluate_on())
                .map(|date| date.epoch_day()))
        })
    }
}

/// The whole version as canonical JSON: tasks and measures or the form, the state, and what an
/// approval carried.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_to_json(
    plan: *const opl_plan,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(plan, out, |plan| Ok(text::give(plan.version()?.to_json()))) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `plan` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_plan_free(plan: *mut opl_plan) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(plan) }
}
