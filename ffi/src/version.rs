//! Which library this is.

use std::ptr;

use crate::boundary;
use crate::number::flag;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The version of this ABI. It goes up only when a program that was built
/// against an earlier header could go wrong; functions and numbers that are
/// added do not count.
pub const OPL_ABI_VERSION: u32 = 1;

/// The version of the ABI that is loaded; `opl_check_abi` says whether a program
/// may use it.
/// Owner: a plain number; nothing to free.
/// NULL: takes no pointer.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
#[unsafe(no_mangle)]
pub extern "C" fn opl_abi_version() -> u32 {
    OPL_ABI_VERSION
}

/// Whether a program that was built against a header of `header_version`, its
/// `OPL_ABI_VERSION`, may use this library: 1, or 0 when it must stop. The
/// library that is loaded answers, since it knows the headers before it.
/// Owner: a plain number; nothing to free.
/// NULL: takes no pointer.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
#[unsafe(no_mangle)]
pub extern "C" fn opl_check_abi(header_version: u32) -> i32 {
    flag(header_version == OPL_ABI_VERSION)
}

/// The version of the rules, which is recorded with each event. It goes up
/// when a rule gives another answer than before.
/// Owner: a plain number; nothing to free.
/// NULL: takes no pointer.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
#[unsafe(no_mangle)]
pub extern "C" fn opl_rules_version() -> u32 {
    u32::from(oppfolgingsplan::RULES_VERSION)
}

/// The version of the JSON in which cases are stored. A case of an earlier
/// version loads, one of a later version does not.
/// Owner: a plain number; nothing to free.
/// NULL: takes no pointer.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
#[unsafe(no_mangle)]
pub extern "C" fn opl_wire_version() -> u32 {
    oppfolgingsplan::wire::WIRE_VERSION
}

/// The version of the library, such as `0.1.0`; for a person or a log.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_library_version(out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, ptr::null_mut(), || Ok(text::give(env!("CARGO_PKG_VERSION")))) }
}
