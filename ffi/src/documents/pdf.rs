//! The plan as PDF/A-2a and PDF/UA-1.

use std::ffi::c_char;

use oppfolgingsplan::document::{PdfOptions, PdfWriter};

use super::document;
use crate::actor::opl_actor;
use crate::boundary;
use crate::case::opl_case;
use crate::date::opl_moment;
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle::{self, Handle};
use crate::status::opl_status;

/// Writes plans as PDF. It holds the fonts, read once: keep one for all threads. Immutable.
#[derive(Debug)]
pub struct opl_pdf_writer {
    pub(crate) writer: PdfWriter,
    options: PdfOptions,
}

impl Handle for opl_pdf_writer {
    const NAME: &'static str = "writer";
}

/// A writer of PDF/A-2a and PDF/UA-1. With `attach_json` other than 0 it attaches the document
/// as JSON; the files are PDF/A-3a then, which not every archive takes. That holds for
/// `opl_pdf_writer_write`; archive packages and proofs are always PDF/A-2a.
/// Owner: the caller frees `*out` with `opl_pdf_writer_free`, `*error` with `opl_error_free`.
/// NULL: `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_pdf_writer_new(
    attach_json: i32,
    out: *mut *mut opl_pdf_writer,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let writer = PdfWriter::new().map_err(|_| opl_error::bug())?;
            let options = PdfOptions { attach_json: attach_json != 0 };
            Ok(handle::give(opl_pdf_writer { writer, options }))
        })
    }
}

/// A version of the plan as PDF for one who may see it, `oppfolgingsplan.pdf`. The host itself asks as the
/// system. The same case, moment and choice give the same bytes. `choice` as of
/// `opl_case_document_json`.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `writer`, `a_case`, `actor`, `plan`, `choice` and `out` must not be NULL; `error` may
/// be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_pdf_writer_write(
    writer: *const opl_pdf_writer,
    a_case: *const opl_case,
    actor: *const opl_actor,
    plan: *const c_char,
    plan_len: usize,
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
            let asked = document(a_case, actor, (plan, plan_len), moment, (choice, choice_len))?;
            let document = match asked {
                Ok(document) => document,
                Err(refusal) => return Ok(handle::give(opl_files::refused(refusal))),
            };
            let pdf =
                writer.writer.write(&document, &writer.options).map_err(|_| opl_error::bug())?;
            let notes = pdf.notes();
            Ok(handle::give(opl_files::noted(vec![pdf.into_file()], &notes)))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `writer` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_pdf_writer_free(writer: *mut opl_pdf_writer) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(writer) }
}
