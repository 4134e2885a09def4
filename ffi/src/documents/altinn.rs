//! The follow-up plan of Altinn 2: read into requests, and made of a version.

use std::ffi::c_char;
use std::sync::Arc;

use oppfolgingsplan::nav::altinn::{
    AltinnForm, FormChoice, FormError, FormImport, ImportChoice, ReadForm,
};
use oppfolgingsplan::package::{File, FileName, MediaType};
use oppfolgingsplan::{Denial, Refusal};

use crate::actor::opl_actor;
use crate::boundary;
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::number::at;
use crate::plans::plan_id;
use crate::refusal::opl_refusal;
use crate::request::opl_request;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// A file that was read as a form of Altinn 2: the form, or why it is none. Immutable.
#[derive(Debug)]
pub struct opl_altinn_form(Result<ReadForm, FormError>);

impl Handle for opl_altinn_form {
    const NAME: &'static str = "form";
}

/// What a form comes to in a case: requests that were tried, or the refusal of one. Immutable.
#[derive(Debug)]
pub struct opl_altinn_import(Result<FormImport, Refusal>);

impl Handle for opl_altinn_import {
    const NAME: &'static str = "import";
}

/// Reads a form of 2012, 2014 or 2016: XML in UTF-8, at most 4 MiB, without a document type and
/// without entities of its own. A file that is none is an answer and no error.
/// Owner: the caller frees `*out` with `opl_altinn_form_free`, `*error` with `opl_error_free`.
/// NULL: `file` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_form_read(
    file: *const u8,
    file_len: usize,
    out: *mut *mut opl_altinn_form,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let file = text::look_bytes(file, file_len, "file")?;
            Ok(handle::give(opl_altinn_form(AltinnForm::read(file))))
        })
    }
}

/// Why the file is no form, as JSON: `fault`, and its `line` or all `fields` that are wrong, each
/// with `fault`, `path` and `line`. It repeats nothing of what stands in the file.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `form` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_form_fault_json(
    form: *const opl_altinn_form,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(form, out, |form| {
            form.0.as_ref().err().map(text::give_json).transpose()
        })
    }
}

/// Why the file is no form, for a person: one line for the file, and one for each field.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `form` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is one), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_form_fault_message(
    form: *const opl_altinn_form,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(form, out, |form| {
            let language = language::language(language)?;
            Ok(form.0.as_ref().err().map(|fault| {
                let mut said = fault.message(language).to_owned();
                if let FormError::Fields(fields) = fault {
                    for field in fields {
                        said.push_str(&format!(
                            "\n{}: {}",
                            field.path,
                            field.kind.message(language)
                        ));
                    }
                }
                text::give(said)
            }))
        })
    }
}

/// The form as canonical JSON: `edition`, `form` with all that it says, and `notes` on what stands
/// in the file and not in the form, each with `path`, `note` and `loss`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `form` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it is none), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_form_to_json(
    form: *const opl_altinn_form,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(form, out, |form| {
            Ok(form.0.as_ref().ok().map(|read| text::give(read.to_json())))
        })
    }
}

/// Makes requests of a form: a case of its own, or a version in `a_case`. `choice` is an
/// `ImportChoice` of the JSON Schema; for a new case it must have the keys of case, employee and
/// manager. A rule that says no is an answer and no error.
/// Owner: the caller frees `*out` with `opl_altinn_import_free`, `*error` with `opl_error_free`.
/// NULL: `form`, `choice` and `out` must not be NULL; `a_case` and `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the file is no form), `OPL_STATUS_INPUT`,
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_form_import(
    form: *const opl_altinn_form,
    a_case: *const opl_case,
    choice: *const c_char,
    choice_len: usize,
    out: *mut *mut opl_altinn_import,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let form = handle::look(form)?;
            let a_case = if a_case.is_null() { None } else { Some(handle::look(a_case)?) };
            let choice = text::read_json(choice, choice_len, "choice", ImportChoice::from_json)?;
            let Ok(read) = &form.0 else { return Ok(None) };
            let made = match read.form.import(a_case.map(|held| &held.0), &choice) {
                Ok(import) => Ok(import),
                Err(Denial::Refused(refusal)) => Err(refusal),
                Err(Denial::Input(error)) => return Err(opl_error::within("choice", &error)),
            };
            Ok(Some(handle::give(opl_altinn_import(made))))
        })
    }
}

/// The refusal of the rule that keeps the form out of the case; it lives on when the import is
/// freed.
/// Owner: the caller frees `*out` with `opl_refusal_free`.
/// NULL: `imported` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not refused), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_import_refusal(
    imported: *const opl_altinn_import,
    out: *mut *mut opl_refusal,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(imported, out, |import| {
            Ok(import.0.as_ref().err().map(|no| handle::give(opl_refusal(no.clone()))))
        })
    }
}

/// How many requests there are; 0 when a rule says no.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `imported` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_import_count(
    imported: *const opl_altinn_import,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(imported, out, |import| {
            Ok(import.0.as_ref().map_or(0, |import| import.requests.len()))
        })
    }
}

/// A request, to be executed in this order; the first of a new case opens it.
/// Owner: the caller frees `*out` with `opl_request_free`.
/// NULL: `imported` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_import_request(
    imported: *const opl_altinn_import,
    index: usize,
    out: *mut *mut opl_request,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(imported, out, |import| {
            let requests = import.0.as_ref().map_or(&[][..], |import| &import.requests);
            Ok(handle::give(opl_request(Arc::new(at(requests, index)?.clone()))))
        })
    }
}

/// The case after the requests: what they give when they are executed.
/// Owner: the caller frees `*out` with `opl_case_free`.
/// NULL: `imported` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (a rule says no), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_import_case(
    imported: *const opl_altinn_import,
    out: *mut *mut opl_case,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(imported, out, |import| {
            Ok(import.0.as_ref().ok().map(|import| handle::give(opl_case(import.case.clone()))))
        })
    }
}

/// The import as canonical JSON: `plan`, the version that the form became; `requests`; and `notes`
/// on each field that did not simply pass over, each with `path`, `note` and `loss`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `imported` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (a rule says no), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_import_to_json(
    imported: *const opl_altinn_import,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(imported, out, |import| {
            Ok(import.0.as_ref().ok().map(|import| text::give(import.to_json())))
        })
    }
}

/// A version as a form of 2016, `oppfolgingsplan.xml`, for one who may see it. `choice` is a
/// `FormChoice` of the JSON Schema: the employer's name, and what else the case does not know. The
/// notes say what of the version is not in it: `notes`, each with `path`, `note` and `loss`.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `plan`, `choice` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_altinn_form(
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
            let (a_case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            let plan = plan_id(text::look(plan, plan_len, "plan")?)?;
            let choice = text::read_json(choice, choice_len, "choice", FormChoice::from_json)?;
            let at = moment_of(moment)?;
            let made = AltinnForm::from_version(&a_case.0, &actor.0, &plan, at, &choice);
            Ok(handle::give(match made {
                Ok(made) => {
                    let xml = made.form.to_xml().map_err(|why| opl_error::invalid("form", why))?;
                    let name =
                        FileName::new("oppfolgingsplan.xml").map_err(|_| opl_error::bug())?;
                    let file = File::new(name, MediaType::Xml, xml.into_bytes());
                    opl_files::noted(vec![file], &Notes { notes: &made.notes })
                }
                Err(Denial::Refused(refusal)) => opl_files::refused(refusal),
                Err(Denial::Input(error)) => return Err(opl_error::within("choice", &error)),
            }))
        })
    }
}

/// What is said of a form beside it.
#[derive(serde::Serialize)]
struct Notes<'a> {
    notes: &'a [oppfolgingsplan::nav::altinn::FormNote],
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `form` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_form_free(form: *mut opl_altinn_form) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(form) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `imported` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_altinn_import_free(imported: *mut opl_altinn_import) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(imported) }
}
