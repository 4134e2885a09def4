//! A picture of a case, and a report of it.

use std::ffi::c_char;

use oppfolgingsplan::package::File;
use oppfolgingsplan::report::ReportChoice;
use oppfolgingsplan::{Actor, Case, Moment, Refusal};

use crate::actor::opl_actor;
use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle;
use crate::status::opl_status;
use crate::text;

/// What one of the two gives, or the refusal that closes the case.
///
/// # Safety
/// The pointers keep the rules of the contract.
unsafe fn written(
    a_case: *const opl_case,
    actor: *const opl_actor,
    moment: opl_moment,
    (choice, choice_len): (*const c_char, usize),
    write: fn(&Case, &Actor, Moment, &ReportChoice) -> Result<File, Refusal>,
) -> Answer<*mut opl_files> {
    // SAFETY: as promised by the caller.
    let (a_case, actor) = unsafe { (handle::look(a_case)?, handle::look(actor)?) };
    // SAFETY: as promised by the caller.
    let choice = unsafe { text::read_json(choice, choice_len, "choice", ReportChoice::from_json) }?;
    let file = write(&a_case.0, &actor.0, moment_of(moment)?, &choice);
    Ok(handle::give(file.map_or_else(opl_files::refused, |file| opl_files::plain(vec![file]))))
}

/// A picture of the case at a moment as one who may see it sees it, `tidslinje.svg`: absence,
/// grades, versions, deadlines, meetings, the day. `choice` is a `ReportChoice` of the JSON
/// Schema; `{}` chooses nothing.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `choice` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_timeline(
    a_case: *const opl_case,
    actor: *const opl_actor,
    moment: opl_moment,
    choice: *const c_char,
    choice_len: usize,
    out: *mut *mut opl_files,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            written(a_case, actor, moment, (choice, choice_len), Case::timeline_file)
        })
    }
}

/// A report of the case at a moment as one who may see it sees it, `rapport.html`: one page
/// that stands alone, with the picture in it. `choice` as of `opl_case_timeline`.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `choice` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_report(
    a_case: *const opl_case,
    actor: *const opl_actor,
    moment: opl_moment,
    choice: *const c_char,
    choice_len: usize,
    out: *mut *mut opl_files,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            written(a_case, actor, moment, (choice, choice_len), Case::report_file)
        })
    }
}
