//! Refusals: the answer that a rule says no.

use oppfolgingsplan::{Kind, Refusal};

use crate::boundary;
use crate::handle::Handle;
use crate::language::{self, opl_language};
use crate::number::at;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What sort of no a rule gives.
pub type opl_kind = i32;

/// This actor has no right here, or may not know that the thing exists.
pub const OPL_KIND_FORBIDDEN: opl_kind = 1;
/// The state of the case does not allow it now.
pub const OPL_KIND_CONFLICT: opl_kind = 2;
/// The input, or the date, does not allow it.
pub const OPL_KIND_INVALID: opl_kind = 3;
/// Refuses nothing; stays visible until it is mended. No refusal has it.
pub const OPL_KIND_ALERT: opl_kind = 4;

const fn kind(kind: Kind) -> opl_kind {
    match kind {
        Kind::Forbidden => OPL_KIND_FORBIDDEN,
        Kind::Conflict => OPL_KIND_CONFLICT,
        Kind::Invalid => OPL_KIND_INVALID,
        Kind::Alert => OPL_KIND_ALERT,
    }
}

/// A rule says no: which rule, what it rests on, and what would make the command possible. An
/// answer, not an error. Immutable.
#[derive(Debug)]
pub struct opl_refusal(pub(crate) Refusal);

impl Handle for opl_refusal {
    const NAME: &'static str = "refusal";
}

/// The code of the rule, such as `edit.not-draft`: stable, never reused.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_code(
    refusal: *const opl_refusal,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(refusal, out, |refusal| Ok(text::give(refusal.0.code().code()))) }
}

/// What sort of no it is.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_kind(
    refusal: *const opl_refusal,
    out: *mut opl_kind,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(refusal, out, |refusal| Ok(kind(refusal.0.kind()))) }
}

/// How many fields break the rule; 0 when it is not about a field.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_field_count(
    refusal: *const opl_refusal,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(refusal, out, |refusal| Ok(refusal.0.fields().len())) }
}

/// The path of a field that breaks the rule, in the order of the form.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_field(
    refusal: *const opl_refusal,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(refusal, out, |refusal| Ok(text::give(*at(refusal.0.fields(), index)?)))
    }
}

/// How many citations the rule rests on; at least one.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_citation_count(
    refusal: *const opl_refusal,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(refusal, out, |refusal| Ok(refusal.0.citations().len())) }
}

/// The stable identifier of a citation, such as `aml-4-6-3`; the weightiest comes first.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_citation_id(
    refusal: *const opl_refusal,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(refusal, out, |refusal| {
            Ok(text::give(at(refusal.0.citations(), index)?.id()))
        })
    }
}

/// A citation as it is cited: `arbeidsmiljøloven § 4-6 tredje ledd`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_citation_text(
    refusal: *const opl_refusal,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(refusal, out, |refusal| {
            let citation = at(refusal.0.citations(), index)?;
            Ok(text::give(citation.text(language::language(language)?)))
        })
    }
}

/// How many commands can mend it; 0 when only time, another person or better input can.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_remedy_count(
    refusal: *const opl_refusal,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(refusal, out, |refusal| Ok(refusal.0.remedy().len())) }
}

/// A command that can mend it, such as `revise_plan`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_remedy(
    refusal: *const opl_refusal,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(refusal, out, |refusal| Ok(text::give(*at(refusal.0.remedy(), index)?)))
    }
}

/// What was refused and why, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_message(
    refusal: *const opl_refusal,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(refusal, out, |refusal| {
            Ok(text::give(refusal.0.message(language::language(language)?)))
        })
    }
}

/// What to do instead, for a person.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_help(
    refusal: *const opl_refusal,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(refusal, out, |refusal| {
            Ok(text::give(refusal.0.help(language::language(language)?)))
        })
    }
}

/// The refusal as JSON: `refused`, `kind`, `fields`, `citations` and `remedy`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `refusal` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_to_json(
    refusal: *const opl_refusal,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(refusal, out, |refusal| Ok(text::give(refusal.0.to_json()))) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `refusal` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_refusal_free(refusal: *mut opl_refusal) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(refusal) }
}
