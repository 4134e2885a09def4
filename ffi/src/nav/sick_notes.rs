//! Sick notes as Nav delivers them to HR systems.

use std::ffi::c_char;
use std::sync::Arc;

use oppfolgingsplan::nav::SickNoteDelivery;

use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::number::at;
use crate::request::opl_request;
use crate::status::opl_status;
use crate::step::opl_step;
use crate::text::{self, opl_text};

/// Sick notes as Nav delivers them to HR systems. Immutable.
#[derive(Debug)]
pub struct opl_sick_notes(pub(super) Vec<SickNoteDelivery>);

impl Handle for opl_sick_notes {
    const NAME: &'static str = "notes";
}

impl opl_sick_notes {
    fn at(&self, index: usize) -> Answer<&SickNoteDelivery> {
        at(&self.0, index)
    }
}

/// Reads sick notes in Nav's own JSON: one note, or a list of notes. Fields that are not read are
/// passed over; the path of an error is in Nav's names, such as `[3].sykmeldt.fnr` in a list.
/// Owner: the caller frees `*out` with `opl_sick_notes_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_from_json(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_sick_notes,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let json = text::look(json, json_len, "json")?;
            let list = json.trim_start().starts_with('[');
            let notes = if list {
                SickNoteDelivery::list_from_json(json.as_bytes())?
            } else {
                vec![SickNoteDelivery::from_json(json.as_bytes())?]
            };
            Ok(handle::give(opl_sick_notes(notes)))
        })
    }
}

/// How many notes were delivered.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `notes` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_count(
    notes: *const opl_sick_notes,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(notes, out, |notes| Ok(notes.0.len())) }
}

/// Nav's identifier of the note.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `notes` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_id(
    notes: *const opl_sick_notes,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(notes, out, |notes| Ok(text::give(notes.at(index)?.id().as_str()))) }
}

/// The employee's national identity number, to find the case by.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `notes` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_person_number(
    notes: *const opl_sick_notes,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(notes, out, |notes| {
            Ok(text::give(notes.at(index)?.person_number().as_str()))
        })
    }
}

/// The organisation number of the workplace that the note was sent to.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `notes` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_employer(
    notes: *const opl_sick_notes,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(notes, out, |notes| Ok(text::give(notes.at(index)?.employer().as_str())))
    }
}

/// Nav's running number of the delivery; the next list is asked for from the highest.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `notes` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (Nav gave none), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_running_number(
    notes: *const opl_sick_notes,
    index: usize,
    out: *mut u64,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read_if_any(notes, out, |notes| Ok(notes.at(index)?.running_number())) }
}

/// When the employee sent the note to the employer.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `notes` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_sent_at(
    notes: *const opl_sick_notes,
    index: usize,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(notes, out, |notes| Ok(notes.at(index)?.sent_at().unix_micros())) }
}

/// The whole note as canonical JSON, with what does not go into a case: the words of the periods,
/// the prognosis and the practitioner.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `notes` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_to_json(
    notes: *const opl_sick_notes,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(notes, out, |notes| Ok(text::give(notes.at(index)?.to_json()))) }
}

/// The note as a request of the system on a case. `moment` is when it is registered, such as now; a
/// note that is fetched late may have been sent before the last event of the case, and a case does
/// not go back in time. A note about another person than the case is an input error.
/// Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
/// NULL: `notes`, `a_case` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_request(
    notes: *const opl_sick_notes,
    index: usize,
    a_case: *const opl_case,
    moment: opl_moment,
    out: *mut *mut opl_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let notes = handle::look(notes)?;
            let a_case = handle::look(a_case)?;
            let moment = moment_of(moment)?;
            let request = notes.at(index)?.to_request(&a_case.0, Some(moment))?;
            Ok(handle::give(opl_request(Arc::new(request))))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `notes` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_sick_notes_free(notes: *mut opl_sick_notes) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(notes) }
}

/// Takes in one sick note in Nav's own JSON at the moment when it was sent to the employer. A
/// refusal is a step too, such as `time.backwards`; `opl_sick_notes_request` lets the host say
/// when. A note to another organisation number than the employer of the case gives a step without
/// events; whose note it is can be checked only if the case has a person number.
/// Owner: the caller frees `*out` with `opl_step_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_import_sick_note(
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
            let note = SickNoteDelivery::from_json(json.as_bytes())?;
            let request = note.to_request(&a_case.0, None)?;
            Ok(handle::give(opl_step::of(Some(&a_case.0), Arc::new(request))?))
        })
    }
}
