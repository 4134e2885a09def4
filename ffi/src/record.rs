//! What a case holds, as canonical JSON.

use oppfolgingsplan::{Event, Exemption, LogEntry, Meeting, Version};

use crate::boundary;
use crate::case::opl_case;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// Every event as a JSON array, the oldest first.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_events_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |a_case| {
            text::give_json(&a_case.0.events().collect::<Vec<&Event>>())
        })
    }
}

/// The policy as JSON: a choice in which every value is given.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_policy_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |a_case| {
            Ok(text::give(a_case.0.policy().written_out().to_json()))
        })
    }
}

/// Every version of the plan with its content as a JSON array, the oldest first, whoever may see
/// it: for the host itself. `opl_case_plan_for` asks what a person may see.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_plans_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |a_case| {
            text::give_json(&a_case.0.versions().collect::<Vec<&Version>>())
        })
    }
}

/// The sick notes as a JSON array, in the order of registration.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_sick_notes_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |a_case| text::give_json(a_case.0.sick_notes())) }
}

/// The absences that the notes and days come to by the policy's gap rule, as a JSON array in the
/// order of dates.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_absences_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |a_case| text::give_json(a_case.0.absences())) }
}

/// The dialogue meetings as a JSON array.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_meetings_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |a_case| {
            text::give_json(&a_case.0.meetings().collect::<Vec<&Meeting>>())
        })
    }
}

/// The exemptions as a JSON array, the oldest first; what somebody can see names them by their
/// place here.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_exemptions_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |a_case| {
            text::give_json(&a_case.0.exemptions().collect::<Vec<&Exemption>>())
        })
    }
}

/// The employer's log as a JSON array, the oldest first.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_log_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(a_case, out, |a_case| {
            text::give_json(&a_case.0.log_entries().collect::<Vec<&LogEntry>>())
        })
    }
}

/// What holds the case back from purging, as a JSON array of words.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `a_case` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_holds_json(
    a_case: *const opl_case,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(a_case, out, |a_case| text::give_json(a_case.0.holds())) }
}
