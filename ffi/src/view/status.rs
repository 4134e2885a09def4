//! The status of a case on a date.

use oppfolgingsplan::{AbsenceStatus, Status};

use crate::boundary;
use crate::case::opl_case;
use crate::date::{date as date_of, opl_date};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::number::flag;
use crate::status::opl_status;
use crate::text::{self, opl_text};
use crate::view::status_numbers::{
    effective, opl_effective, opl_plan_state, opl_reminder, plan_state, reminder,
};

/// The status of a case on a date. Immutable.
#[derive(Debug)]
pub struct opl_case_status(Status);

impl Handle for opl_case_status {
    const NAME: &'static str = "status";
}

impl opl_case_status {
    const fn absence(&self) -> Option<&AbsenceStatus> {
        self.0.absence.as_ref()
    }
}

/// The status of a case on a date, with all events that the case has.
/// Owner: the caller frees `*out` with `opl_case_status_free`, `*error` with `opl_error_free`.
/// NULL: `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_on(
    a_case: *const opl_case,
    date: opl_date,
    out: *mut *mut opl_case_status,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let case = handle::look(a_case)?;
            Ok(handle::give(opl_case_status(case.0.status(date_of(date)?))))
        })
    }
}

/// What holds for the plan, all in all.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_effective(
    status: *const opl_case_status,
    out: *mut opl_effective,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(status, out, |status| Ok(effective(status.0.effective))) }
}

/// The version of the plan that is in force, unfinished, or else the newest.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no version), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_plan_id(
    status: *const opl_case_status,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(status, out, |status| {
            Ok(status.0.plan.as_ref().map(|plan| text::give(plan.id.as_str())))
        })
    }
}

/// The state of that version on the date.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no version), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_plan_state(
    status: *const opl_case_status,
    out: *mut opl_plan_state,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(status, out, |status| {
            Ok(status.0.plan.as_ref().map(|plan| plan_state(plan.state)))
        })
    }
}

/// The day from which the deadlines of the absence are counted.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no absence), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_absence_start(
    status: *const opl_case_status,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(status, out, |status| {
            Ok(status.absence().map(|absence| absence.start.epoch_day()))
        })
    }
}

/// The last absent day that is known.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no absence), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_absence_to(
    status: *const opl_case_status,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(status, out, |status| {
            Ok(status.absence().map(|absence| absence.to.epoch_day()))
        })
    }
}

/// Days since the start of the absence; 0 on the first day.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no absence), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_absence_day(
    status: *const opl_case_status,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(status, out, |status| Ok(status.absence().map(|absence| absence.day)))
    }
}

/// 1 when the absence runs on the date, 0 when it is over.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (no absence), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_absence_running(
    status: *const opl_case_status,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(status, out, |status| {
            Ok(status.absence().map(|absence| flag(absence.running)))
        })
    }
}

/// Percent sick on the date, or the last that is known.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not known), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_grade(
    status: *const opl_case_status,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(status, out, |status| {
            let grade = status.absence().and_then(|absence| absence.grade);
            Ok(grade.map(|grade| i32::from(grade.percent())))
        })
    }
}

/// 1 when a sick note is active, counted with the grace days of the policy, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_sick_note_active(
    status: *const opl_case_status,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(status, out, |status| Ok(flag(status.0.sick_note_active))) }
}

/// 1 when a manager is registered, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_manager_registered(
    status: *const opl_case_status,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(status, out, |status| Ok(flag(status.0.manager_registered))) }
}

/// 1 when the plan is exempted in this absence, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_plan_exempt(
    status: *const opl_case_status,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(status, out, |status| Ok(flag(status.0.plan_exempt))) }
}

/// 1 when dialogue meeting 1 is exempted in this absence, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_dialogue_meeting_1_exempt(
    status: *const opl_case_status,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(status, out, |status| Ok(flag(status.0.dialogue_meeting_1_exempt))) }
}

/// Whether Nav's reminder can be ordered.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_reminder(
    status: *const opl_case_status,
    out: *mut opl_reminder,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(status, out, |status| Ok(reminder(status.0.reminder))) }
}

/// 1 when the content was deleted after retention, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_purged(
    status: *const opl_case_status,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(status, out, |status| Ok(flag(status.0.purged))) }
}

/// The whole status as JSON.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `status` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_to_json(
    status: *const opl_case_status,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(status, out, |status| text::give_json(&status.0)) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `status` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_status_free(status: *mut opl_case_status) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(status) }
}
