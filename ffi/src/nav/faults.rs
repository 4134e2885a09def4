//! What Nav would refuse in a plan, all of it at once.

use oppfolgingsplan::nav::NavFault;

use crate::boundary::{self, Answer};
use crate::handle::Handle;
use crate::language::{self, opl_language};
use crate::number::at;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What Nav would refuse, in the order in which it looks; perhaps nothing. It repeats nothing of
/// the plan and may be logged. Immutable.
#[derive(Debug)]
pub struct opl_nav_faults(pub(super) Vec<NavFault>);

impl Handle for opl_nav_faults {
    const NAME: &'static str = "faults";
}

impl opl_nav_faults {
    fn at(&self, index: usize) -> Answer<&NavFault> {
        at(&self.0, index)
    }
}

/// How many faults there are.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `faults` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_faults_count(
    faults: *const opl_nav_faults,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(faults, out, |faults| Ok(faults.0.len())) }
}

/// The code of the rule, such as `nav.help-undescribed`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `faults` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_faults_rule(
    faults: *const opl_nav_faults,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(faults, out, |faults| Ok(text::give(faults.at(index)?.rule().code()))) }
}

/// What is wrong: a field in Nav's name (`lpsName`), of the facts (`token.scope`), or `plan`,
/// `sick_notes` or `uuid`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `faults` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_faults_path(
    faults: *const opl_nav_faults,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(faults, out, |faults| Ok(text::give(faults.at(index)?.path()))) }
}

/// What would be refused and why, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `faults` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_faults_message(
    faults: *const opl_nav_faults,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(faults, out, |faults| {
            Ok(text::give(faults.at(index)?.message(language::language(language)?)))
        })
    }
}

/// What to do about it, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `faults` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_faults_help(
    faults: *const opl_nav_faults,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(faults, out, |faults| {
            Ok(text::give(faults.at(index)?.help(language::language(language)?)))
        })
    }
}

/// All faults as a canonical JSON array: `refused` (the rule), `kind`, `path`, `nav_error` (Nav's
/// word) and `citations`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `faults` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_faults_to_json(
    faults: *const opl_nav_faults,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(faults, out, |faults| text::give_json(&faults.0)) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `faults` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_faults_free(faults: *mut opl_nav_faults) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(faults) }
}
