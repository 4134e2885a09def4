//! A version as an archive takes it, and what the archive answers.

use std::ffi::c_char;

use oppfolgingsplan::archive::{ArchiveChoice, Attachment};
use oppfolgingsplan::package::MediaType;
use oppfolgingsplan::{LogEntryId, Shelf, Text};

use super::pdf::opl_pdf_writer;
use crate::actor::opl_actor;
use crate::boundary;
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::files::opl_files;
use crate::handle::{self, Handle};
use crate::plans::plan_id;
use crate::status::opl_status;
use crate::text;

/// Documents that the host keeps and that go into an archive with a version. Immutable: one more
/// gives another list, which shares the documents with this one.
#[derive(Debug)]
pub struct opl_attachments(pub(super) Shelf<Attachment>);

impl Handle for opl_attachments {
    const NAME: &'static str = "attachments";
}

/// A list without a document.
/// Owner: the caller frees `*out` with `opl_attachments_free`, `*error` with `opl_error_free`.
/// NULL: `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_attachments_new(
    out: *mut *mut opl_attachments,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, error, || Ok(handle::give(opl_attachments(Shelf::default())))) }
}

/// The list with a document more: its title in the archive, its media type such as
/// `application/pdf`, its bytes, which are copied, and the log entry whose document it is, if
/// there is one. A media type that the library does not know is `unknown_name`.
/// Owner: the caller frees `*out` with `opl_attachments_free`, `*error` with `opl_error_free`.
/// The list stays the caller's.
/// NULL: `attachments`, `title`, `media_type`, `data` and `out` must not be NULL; `entry` and
/// `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_attachments_with(
    attachments: *const opl_attachments,
    title: *const c_char,
    title_len: usize,
    media_type: *const c_char,
    media_type_len: usize,
    data: *const u8,
    data_len: usize,
    entry: *const c_char,
    entry_len: usize,
    out: *mut *mut opl_attachments,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let attachments = handle::look(attachments)?;
            let title = Text::from(text::look(title, title_len, "title")?);
            let media_type = text::look(media_type, media_type_len, "media_type")?;
            let media_type =
                MediaType::parse(media_type).ok_or_else(|| opl_error::unknown("media_type"))?;
            let bytes = text::look_bytes(data, data_len, "data")?.to_vec();
            let entry = text::look_if_any(entry, entry_len, "entry")?.map(LogEntryId::new);
            let entry = entry.transpose().map_err(|why| opl_error::invalid("entry", why))?;
            let mut all = attachments.0.clone();
            all.push(Attachment { title, media_type, bytes, entry });
            Ok(handle::give(opl_attachments(all)))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `attachments` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_attachments_free(attachments: *mut opl_attachments) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(attachments) }
}

/// An approved version as an archive takes it, as files with their sums: the document, an
/// `arkivmelding` for eFormidling and one for Fiks Arkiv, a registration sheet, the
/// attachments. `choice` is an `ArchiveChoice` of the JSON Schema: profile, names, folder; `{}`
/// chooses nothing. The notes say what is left to do. Nothing happens in the case.
/// Owner: the caller frees `*out` with `opl_files_free`, `*error` with `opl_error_free`.
/// NULL: `writer`, `a_case`, `actor`, `plan`, `choice`, `attachments` and `out` must not be
/// NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_pdf_writer_archive(
    writer: *const opl_pdf_writer,
    a_case: *const opl_case,
    actor: *const opl_actor,
    plan: *const c_char,
    plan_len: usize,
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
            let writer = handle::look(writer)?;
            let (a_case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            let attached = handle::look(attachments)?;
            let plan = plan_id(text::look(plan, plan_len, "plan")?)?;
            let choice = text::read_json(choice, choice_len, "choice", ArchiveChoice::from_json)?;
            let attached: Vec<Attachment> = attached.0.iter().cloned().collect();
            let at = moment_of(moment)?;
            let (case, by, writer) = (&a_case.0, &actor.0, &writer.writer);
            let made = case.archive_package(by, &plan, at, &choice, &attached, writer);
            Ok(handle::give(super::log_archive::files(made)?))
        })
    }
}
