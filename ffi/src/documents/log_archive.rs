//! Documents of the log, and documents that Nav keeps, as an archive takes them.

use std::ffi::c_char;
use std::sync::Arc;

use oppfolgingsplan::archive::{ArchiveChoice, ArchiveError, ArchivePackage, Attachment};
use oppfolgingsplan::nav::{NavDocument, NavFile};
use oppfolgingsplan::{Denial, LogEntryId};

use super::archive::opl_attachments;
use crate::actor::opl_actor;
use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle;
use crate::request::opl_request;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// A package, or the refusal that forbids it.
pub(super) fn files(made: Result<ArchivePackage, ArchiveError>) -> Answer<opl_files> {
    match made {
        Ok(made) => Ok(opl_files::noted(made.package.files().to_vec(), &made.notes)),
        Err(ArchiveError::Denied(Denial::Refused(refusal))) => Ok(opl_files::refused(refusal)),
        Err(ArchiveError::Denied(Denial::Input(error))) => Err(error.into()),
        Err(ArchiveError::Package(_)) => Err(opl_error::beyond("attachments", "more than 2 GiB")),
        Err(ArchiveError::Pdf(_)) => Err(opl_error::bug()),
    }
}

/// The documents of an entry of the log as an archive takes them, as an entry of their own, with
/// their sums. The first document is the main one. `choice` is an `ArchiveChoice` of the JSON
/// Schema; with `received_from` it is incoming post, else a note. The notes say what is left to do.
/// Nothing happens in the case.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `entry`, `choice`, `attachments` and `out` must not be NULL; `error`
/// may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT` (also without a document),
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_archive_log_entry(
    a_case: *const opl_case,
    actor: *const opl_actor,
    entry: *const c_char,
    entry_len: usize,
    moment: opl_moment,
    choice: *const c_char,
    choice_len: usize,
    attachments: *const opl_attachments,
    out: *mut *mut opl_files,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let (a_case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            let attached = handle::look(attachments)?;
            let entry = text::look(entry, entry_len, "entry")?;
            let choice = text::look(choice, choice_len, "choice")?;
            let entry = LogEntryId::new(entry).map_err(|why| opl_error::invalid("entry", why))?;
            let choice = text::parse_json(choice, "choice", ArchiveChoice::from_json)?;
            let documents: Vec<Attachment> = attached.0.iter().cloned().collect();
            let at = moment_of(moment)?;
            let made = a_case.0.archive_log_entry(&actor.0, &entry, at, &choice, &documents);
            Ok(handle::give(files(made)?))
        })
    }
}

/// What a case knows of a document that Nav keeps, as JSON: `about`, whether it is about the person
/// and the employer of the case; `entry`, the entry of its log that stands for it, if there is one;
/// `archived`, whether that says that it is in the archive. `document` is one of the `documents` of
/// a page (`opl_nav_answer_page_json`).
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `document` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_nav_document_json(
    a_case: *const opl_case,
    document: *const c_char,
    document_len: usize,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let case = &handle::look(a_case)?.0;
            let document =
                text::read_json(document, document_len, "document", NavDocument::from_json)?;
            let entry = document.entry(case);
            text::give_json(&Known {
                about: document.is_about(case),
                entry: entry.map(|entry| entry.id().as_str()),
                archived: entry.is_some_and(|entry| entry.archived().is_some()),
            })
        })
    }
}

#[derive(serde::Serialize)]
struct Known<'a> {
    about: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<&'a str>,
    archived: bool,
}

/// The request `add_log_entry` by which the case gets to know a document that Nav keeps, by the
/// manager or HR. Execute it, and store the case, before the document goes into the archive.
/// Owner: the caller frees `*out` with `opl_request_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `document` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the case knows it), `OPL_STATUS_INPUT` (also for
/// another person or employer than the case's), `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_nav_document_request(
    a_case: *const opl_case,
    actor: *const opl_actor,
    document: *const c_char,
    document_len: usize,
    moment: opl_moment,
    out: *mut *mut opl_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let (a_case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            let document =
                text::read_json(document, document_len, "document", NavDocument::from_json)?;
            let made = document.to_request(&a_case.0, &actor.0, moment_of(moment)?);
            let made = made.map_err(|error| opl_error::within("document", &error))?;
            Ok(made.map(|request| handle::give(opl_request(Arc::new(request)))))
        })
    }
}

/// A document that was fetched from Nav as an archive takes it: an entry of its own, of incoming post
/// for a letter, a note for a plan. The case must know it (`opl_case_nav_document_request`); when
/// the archive has it, `record_log_archived` of that entry says so. `data` are the bytes of
/// `opl_nav_answer_data`, `media_type` that of `opl_nav_answer_media_type`.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor`, `document`, `media_type`, `data`, `choice` and `out` must not be NULL;
/// `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_archive_nav_document(
    a_case: *const opl_case,
    actor: *const opl_actor,
    document: *const c_char,
    document_len: usize,
    media_type: *const c_char,
    media_type_len: usize,
    data: *const u8,
    data_len: usize,
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
            let document = text::look(document, document_len, "document")?;
            let media_type = text::look(media_type, media_type_len, "media_type")?;
            let body = text::look_bytes(data, data_len, "data")?;
            let choice = text::look(choice, choice_len, "choice")?;
            let document = text::parse_json(document, "document", NavDocument::from_json)?;
            let choice = text::parse_json(choice, "choice", ArchiveChoice::from_json)?;
            let file = NavFile::kept(media_type, body)
                .map_err(|_| opl_error::beyond("data_len", "a document is not empty"))?;
            let at = moment_of(moment)?;
            let made = a_case.0.archive_nav_document(&actor.0, &document, &file, at, &choice);
            Ok(handle::give(files(made)?))
        })
    }
}
