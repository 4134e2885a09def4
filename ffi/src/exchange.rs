//! Deadlines for a calendar, alerts and the log for a table or another system.

use std::ffi::c_char;

use oppfolgingsplan::exchange::{AlertList, CalendarChoice, DeadlineCalendar, LogList, Mark};

use crate::boundary::{self, Answer};
use crate::case_list::opl_case_list;
use crate::date::{date as date_of, moment as moment_of, opl_date, opl_moment};
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::number::at;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The deadlines of the cases of a list as a calendar. Immutable.
#[derive(Debug)]
pub struct opl_calendar {
    calendar: DeadlineCalendar,
    marks: Vec<Mark>,
}

impl Handle for opl_calendar {
    const NAME: &'static str = "calendar";
}

impl opl_calendar {
    fn mark(&self, index: usize) -> Answer<&Mark> {
        at(&self.marks, index)
    }
}

/// The whole answer is one file.
fn one(file: oppfolgingsplan::package::File) -> *mut opl_files {
    handle::give(opl_files::plain(vec![file]))
}

/// The deadlines of the cases at a moment as a calendar (iCalendar), nobody's name in it.
/// `choice` is a `CalendarChoice` of the JSON Schema: language, how much is said, alarms, whose
/// deadlines, and what the last calendar held; `{}` chooses nothing.
/// Owner: the caller frees `*out` with `opl_calendar_free`, `*error` with `opl_error_free`.
/// NULL: `list`, `choice` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_list_calendar(
    list: *const opl_case_list,
    moment: opl_moment,
    choice: *const c_char,
    choice_len: usize,
    out: *mut *mut opl_calendar,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let list = handle::look(list)?;
            let choice = text::read_json(choice, choice_len, "choice", CalendarChoice::from_json)?;
            let calendar = DeadlineCalendar::new(&list.listed(), moment_of(moment)?, &choice);
            let marks = calendar.marks();
            Ok(handle::give(opl_calendar { calendar, marks }))
        })
    }
}

/// The file, `frister.ics`.
/// Owner: the caller frees `*out` with `opl_files_free`.
/// NULL: `calendar` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_calendar_file(
    calendar: *const opl_calendar,
    out: *mut *mut opl_files,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(calendar, out, |calendar| Ok(one(calendar.calendar.to_file()))) }
}

/// How many entries stand in the calendar and are not cancelled. The host keeps them and gives
/// them as `earlier` of the next choice, so that what no longer holds is taken back.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `calendar` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_calendar_mark_count(
    calendar: *const opl_calendar,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(calendar, out, |calendar| Ok(calendar.marks.len())) }
}

/// The identifier of an entry, a UUID.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `calendar` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_calendar_mark_uid(
    calendar: *const opl_calendar,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(calendar, out, |calendar| {
            Ok(text::give(calendar.mark(index)?.uid.to_string()))
        })
    }
}

/// The day of an entry.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `calendar` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_calendar_mark_on(
    calendar: *const opl_calendar,
    index: usize,
    out: *mut opl_date,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(calendar, out, |calendar| Ok(calendar.mark(index)?.on.epoch_day())) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `calendar` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_calendar_free(calendar: *mut opl_calendar) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(calendar) }
}

/// The alerts of the cases on a day as a table for a Norwegian Excel, `varsler.csv`: UTF-8 with
/// a byte order mark, `;` between cells.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `list` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_list_alerts_csv(
    list: *const opl_case_list,
    date: opl_date,
    language: opl_language,
    out: *mut *mut opl_files,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let list = handle::look(list)?;
            let language = language::language(language)?;
            let alerts = AlertList::new(&list.listed(), date_of(date)?);
            Ok(one(alerts.to_csv_file(language)))
        })
    }
}

/// The alerts of the cases on a day as JSON, `varsler.json`.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `list` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_list_alerts_json(
    list: *const opl_case_list,
    date: opl_date,
    out: *mut *mut opl_files,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let list = handle::look(list)?;
            Ok(one(AlertList::new(&list.listed(), date_of(date)?).to_json_file()))
        })
    }
}

/// The log of the cases as a table, `logg.csv`, which `opl_log_import_read` reads again. It
/// holds what people wrote: whoever gets it must be one who may see the log of each case.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `list` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_list_log_csv(
    list: *const opl_case_list,
    language: opl_language,
    out: *mut *mut opl_files,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let list = handle::look(list)?;
            let language = language::language(language)?;
            Ok(one(LogList::new(&list.listed()).to_csv_file(language)))
        })
    }
}

/// The log of the cases as JSON, `logg.json`, for one who may see it.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `list` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_list_log_json(
    list: *const opl_case_list,
    out: *mut *mut opl_files,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let list = handle::look(list)?;
            Ok(one(LogList::new(&list.listed()).to_json_file()))
        })
    }
}
