//! The proof of a follow-up, and its verifier.

use std::ffi::c_char;

use oppfolgingsplan::Denial;
use oppfolgingsplan::proof::{Check, ProofChoice, ProofError, Verdict, VerifyChoice, verify_zip};

use super::pdf::opl_pdf_writer;
use crate::actor::opl_actor;
use crate::boundary;
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle::{self, Handle};
use crate::number::flag;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What the verifier of a proof has found. Immutable.
#[derive(Debug)]
pub struct opl_proof_verdict(Verdict);

impl Handle for opl_proof_verdict {
    const NAME: &'static str = "verdict";
}

/// What the employer shows the Labour Inspection and Nav, as files with their sums: a document,
/// the events, and a hash chain over them. `choice` is a `ProofChoice` of the JSON Schema; `{}`
/// chooses nothing. The notes have `last_link`, to be kept where whoever makes proofs cannot
/// write.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `writer`, `a_case`, `actor`, `choice` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_pdf_writer_proof(
    writer: *const opl_pdf_writer,
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
            let writer = handle::look(writer)?;
            let (a_case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            let choice = text::read_json(choice, choice_len, "choice", ProofChoice::from_json)?;
            let at = moment_of(moment)?;
            Ok(handle::give(match a_case.0.proof(&actor.0, at, &choice, &writer.writer) {
                Ok(proof) => opl_files::noted(proof.package.files().to_vec(), &proof.notes()),
                Err(ProofError::Denied(Denial::Refused(refusal))) => opl_files::refused(refusal),
                Err(ProofError::Denied(Denial::Input(error))) => {
                    return Err(opl_error::within("choice", &error));
                }
                Err(_) => return Err(opl_error::bug()),
            }))
        })
    }
}

/// Verifies a proof that was packed by `opl_files_zip`. `choice` is a `VerifyChoice` of the JSON
/// Schema: what was kept elsewhere, such as links of the chain; `{}` if nothing was. The document
/// is written anew and compared.
/// Owner: the caller frees `*out` with `opl_proof_verdict_free`, `*error` with
/// `opl_error_free`.
/// NULL: `writer`, `zip`, `choice` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_proof_verify_zip(
    writer: *const opl_pdf_writer,
    zip: *const u8,
    zip_len: usize,
    choice: *const c_char,
    choice_len: usize,
    out: *mut *mut opl_proof_verdict,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let writer = handle::look(writer)?;
            let zip = text::look_bytes(zip, zip_len, "zip")?;
            let choice = text::read_json(choice, choice_len, "choice", VerifyChoice::from_json)?;
            let check = Check { anchors: &choice.anchors, writer: Some(&writer.writer) };
            Ok(handle::give(opl_proof_verdict(verify_zip(zip, &check))))
        })
    }
}

/// 1 when nothing is wrong with the proof.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `verdict` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_proof_verdict_is_whole(
    verdict: *const opl_proof_verdict,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(verdict, out, |verdict| Ok(flag(verdict.0.is_whole()))) }
}

/// What was found, as JSON: `findings` (`fault`, `file`, `line`), `events`, `last_link` and
/// `sums`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `verdict` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_proof_verdict_to_json(
    verdict: *const opl_proof_verdict,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(verdict, out, |verdict| text::give_json(&verdict.0)) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `verdict` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_proof_verdict_free(verdict: *mut opl_proof_verdict) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(verdict) }
}
