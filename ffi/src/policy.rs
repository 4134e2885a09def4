//! Policies: what a preset with what differs from it comes to.

use std::ffi::c_char;
use std::ptr;

use oppfolgingsplan::{PolicyChoice, Preset};

use crate::boundary;
use crate::error::opl_error;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The names of the presets of policies, as a JSON array.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_presets_json(out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, ptr::null_mut(), || text::give_json(Preset::ALL)) }
}

/// The policy that a choice comes to, as JSON in which every value is given. `json` is a choice as
/// in `policy` of `open_case`: a preset, and what differs from it.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_policy_resolve(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let json = text::look(json, json_len, "json")?;
            let policy = PolicyChoice::from_json(json.as_bytes())?.resolve()?;
            Ok(text::give(policy.written_out().to_json()))
        })
    }
}
