//! Cases in a list that leaves the host, each with a label or without.

use std::ffi::c_char;

use oppfolgingsplan::exchange::{CaseLabel, Listed};
use oppfolgingsplan::{Case, Shelf};

use crate::boundary;
use crate::case::opl_case;
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::status::opl_status;
use crate::text;

/// Cases whose deadlines, alerts or log go into one file. Immutable: a case more gives another
/// list, which shares the cases with this one.
#[derive(Debug)]
pub struct opl_case_list(Shelf<(Case, Option<CaseLabel>)>);

impl Handle for opl_case_list {
    const NAME: &'static str = "list";
}

impl opl_case_list {
    pub(crate) fn listed(&self) -> Vec<Listed<'_>> {
        self.0.iter().map(|(case, label)| Listed { case, label: label.clone() }).collect()
    }
}

/// A list without a case.
/// Owner: the caller frees `*out` with `opl_case_list_free`, `*error` with `opl_error_free`.
/// NULL: `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_list_new(
    out: *mut *mut opl_case_list,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, error, || Ok(handle::give(opl_case_list(Shelf::default())))) }
}

/// The list with a case more. `label` is what its reader knows the case by, such as initials:
/// 40 characters at most, no identity number, no diagnosis; the host vouches for it.
/// Owner: the caller frees `*out` with `opl_case_list_free`, `*error` with `opl_error_free`.
/// The list and the case stay the caller's.
/// NULL: `list`, `a_case` and `out` must not be NULL; `label` and `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_list_with(
    list: *const opl_case_list,
    a_case: *const opl_case,
    label: *const c_char,
    label_len: usize,
    out: *mut *mut opl_case_list,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let (list, a_case) = (handle::look(list)?, handle::look(a_case)?);
            let label = text::look_if_any(label, label_len, "label")?.map(CaseLabel::new);
            let label = label.transpose().map_err(|why| opl_error::invalid("label", why))?;
            let mut cases = list.0.clone();
            cases.push((a_case.0.clone(), label));
            Ok(handle::give(opl_case_list(cases)))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `list` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_list_free(list: *mut opl_case_list) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(list) }
}
