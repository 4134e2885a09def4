//! What the statute asks a plan to contain, and whether it has it.

use std::ffi::c_char;

use oppfolgingsplan::words::{Family, term};
use oppfolgingsplan::{ChecklistItem, Element, PlanId};

use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::number::{at, flag};
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What the statute asks a plan to contain: working environment act section 4-6(3).
pub type opl_element = i32;

/// An assessment of the tasks.
pub const OPL_ELEMENT_TASK_ASSESSMENT: opl_element = 1;
/// An assessment of what the employee is able to do.
pub const OPL_ELEMENT_CAPACITY_ASSESSMENT: opl_element = 2;
/// Measures by the employer.
pub const OPL_ELEMENT_EMPLOYER_MEASURES: opl_element = 3;
/// Measures with help from the authorities, where they are relevant.
pub const OPL_ELEMENT_MEASURES_WITH_HELP: opl_element = 4;
/// A plan for further follow-up.
pub const OPL_ELEMENT_FURTHER_FOLLOW_UP: opl_element = 5;
/// Made together with the employee.
pub const OPL_ELEMENT_MADE_TOGETHER: opl_element = 6;

const fn element(of: Element) -> opl_element {
    match of {
        Element::TaskAssessment => OPL_ELEMENT_TASK_ASSESSMENT,
        Element::CapacityAssessment => OPL_ELEMENT_CAPACITY_ASSESSMENT,
        Element::EmployerMeasures => OPL_ELEMENT_EMPLOYER_MEASURES,
        Element::MeasuresWithHelp => OPL_ELEMENT_MEASURES_WITH_HELP,
        Element::FurtherFollowUp => OPL_ELEMENT_FURTHER_FOLLOW_UP,
        Element::MadeTogether => OPL_ELEMENT_MADE_TOGETHER,
    }
}

/// The statutory content checklist of one version of the plan. It states what is in the plan,
/// not whether the law is met. Immutable.
#[derive(Debug)]
pub struct opl_checklist(Vec<ChecklistItem>);

impl Handle for opl_checklist {
    const NAME: &'static str = "checklist";
}

impl opl_checklist {
    fn at(&self, index: usize) -> Answer<&ChecklistItem> {
        at(&self.0, index)
    }
}

/// The checklist of a version of the plan, by its identifier.
/// Owner: the caller frees `*out` with `opl_checklist_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `plan` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the case has no such version),
/// `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_checklist(
    a_case: *const opl_case,
    plan: *const c_char,
    plan_len: usize,
    out: *mut *mut opl_checklist,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let case = handle::look(a_case)?;
            let plan = text::look(plan, plan_len, "plan")?;
            let plan = PlanId::new(plan).map_err(|why| opl_error::invalid("plan", why))?;
            let checklist = case.0.checklist(&plan);
            Ok(checklist.map(|checklist| handle::give(opl_checklist(checklist))))
        })
    }
}

/// How many elements there are.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `checklist` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_checklist_count(
    checklist: *const opl_checklist,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(checklist, out, |checklist| Ok(checklist.0.len())) }
}

/// Which element it is.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `checklist` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_checklist_element(
    checklist: *const opl_checklist,
    index: usize,
    out: *mut opl_element,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(checklist, out, |checklist| Ok(element(checklist.at(index)?.element))) }
}

/// Its name, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `checklist` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_checklist_name(
    checklist: *const opl_checklist,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(checklist, out, |checklist| {
            let language = language::language(language)?;
            let word = checklist.at(index)?.element.as_str();
            Ok(text::give(term(Family::Checklist, word, language).unwrap_or(word)))
        })
    }
}

/// 1 when the version has something of it, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `checklist` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_checklist_is_present(
    checklist: *const opl_checklist,
    index: usize,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(checklist, out, |checklist| Ok(flag(checklist.at(index)?.present))) }
}

/// The stable identifier of where it is asked for.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `checklist` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_checklist_citation_id(
    checklist: *const opl_checklist,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(checklist, out, |checklist| {
            Ok(text::give(checklist.at(index)?.citation.id()))
        })
    }
}

/// The checklist as a JSON array.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `checklist` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_checklist_to_json(
    checklist: *const opl_checklist,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(checklist, out, |checklist| text::give_json(&checklist.0)) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `checklist` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_checklist_free(checklist: *mut opl_checklist) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(checklist) }
}
