//! What is made of a case for others: a version of the plan as a document and as PDF, the package
//! for an archive, the proof, the report, forms of Altinn 2, and files as one zip.

mod altinn;
mod archive;
mod log_archive;
mod pdf;
mod proof;
mod receipt;
mod report;
mod zip;

use std::ffi::c_char;

use oppfolgingsplan::Refusal;
use oppfolgingsplan::document::{Document, DocumentChoice};

pub use altinn::*;
pub use archive::*;
pub use log_archive::*;
pub use pdf::*;
pub use proof::*;
pub use receipt::*;
pub use report::*;
pub use zip::*;

use crate::actor::opl_actor;
use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle;
use crate::plans::plan_id;
use crate::status::opl_status;
use crate::text;

/// The document that a caller asks for, or the refusal that hides the version.
///
/// # Safety
/// The pointers keep the rules of the contract.
unsafe fn document(
    a_case: *const opl_case,
    actor: *const opl_actor,
    (plan, plan_len): (*const c_char, usize),
    moment: opl_moment,
    (choice, choice_len): (*const c_char, usize),
) -> Answer<Result<Document, Refusal>> {
    // SAFETY: as promised by the caller.
    let (a_case, actor) = unsafe { (handle::look(a_case)?, handle::look(actor)?) };
    // SAFETY: as promised by the caller.
    let plan = plan_id(unsafe { text::look(plan, plan_len, "plan") }?)?;
    // SAFETY: as promised by the caller.
    let choice =
        unsafe { text::read_json(choice, choice_len, "choice", DocumentChoice::from_json) }?;
    Ok(a_case.0.document(&actor.0, &plan, moment_of(moment)?, &choice))
}

/// The document of a version of the plan for one who may see it, as JSON, `oppfolgingsplan.json`: what
/// `opl_pdf_writer_write` writes, for a writer of the host's own. `choice` is a
/// `DocumentChoice` of the JSON Schema: language, names, what is added; `{}` chooses nothing. An
/// error in it has its path behind `choice.`, here and wherever a choice is given.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `plan`, `choice` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_document_json(
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
            let asked = document(a_case, actor, (plan, plan_len), moment, (choice, choice_len))?;
            Ok(handle::give(match asked {
                Ok(document) => opl_files::plain(vec![document.to_json_file()]),
                Err(refusal) => opl_files::refused(refusal),
            }))
        })
    }
}
