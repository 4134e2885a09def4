//! What a writer gives: files, or the refusal that forbids them.

use std::ptr;

use oppfolgingsplan::Refusal;
use oppfolgingsplan::package::File;
#[cfg(feature = "documents")]
use serde::Serialize;

use crate::boundary::{self, Answer};
use crate::handle::{self, Handle};
use crate::number::at;
use crate::refusal::opl_refusal;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// What a writer gives: one file or several, with what it has to say about them, or the refusal
/// of the rule that forbids them. Immutable.
#[derive(Debug)]
pub struct opl_files {
    answer: Result<Vec<File>, Refusal>,
    notes: Option<String>,
}

impl Handle for opl_files {
    const NAME: &'static str = "files";
}

impl opl_files {
    /// Files of which there is nothing to say.
    pub(crate) const fn plain(files: Vec<File>) -> Self {
        Self { answer: Ok(files), notes: None }
    }

    #[cfg(feature = "documents")]
    pub(crate) fn noted<N: Serialize>(files: Vec<File>, notes: &N) -> Self {
        let mut text = String::new();
        oppfolgingsplan::wire::write_to(&mut text, notes);
        Self { answer: Ok(files), notes: Some(text) }
    }

    #[cfg(feature = "documents")]
    pub(crate) const fn refused(refusal: Refusal) -> Self {
        Self { answer: Err(refusal), notes: None }
    }

    pub(crate) fn answer(&self) -> Result<&[File], &Refusal> {
        self.answer.as_deref()
    }

    fn all(&self) -> &[File] {
        self.answer().unwrap_or_default()
    }

    fn at(&self, index: usize) -> Answer<&File> {
        at(self.all(), index)
    }
}

/// The refusal of the rule that forbids the files; it lives on when they are freed.
/// Owner: the caller frees `*out` with `opl_refusal_free`.
/// NULL: `files` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (not refused), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_refusal(
    files: *const opl_files,
    out: *mut *mut opl_refusal,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(files, out, |files| {
            Ok(files.answer.as_ref().err().map(|no| handle::give(opl_refusal(no.clone()))))
        })
    }
}

/// How many files there are; 0 when a rule forbids them.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `files` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_count(files: *const opl_files, out: *mut usize) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(files, out, |files| Ok(files.all().len())) }
}

/// The name of a file, such as `oppfolgingsplan.pdf`: ASCII, with `/` between folder and file, nobody's
/// name in it.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `files` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_name(
    files: *const opl_files,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(files, out, |files| Ok(text::give(files.at(index)?.name.as_str()))) }
}

/// The media type of a file, such as `application/pdf`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `files` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_media_type(
    files: *const opl_files,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(files, out, |files| Ok(text::give(files.at(index)?.media_type.as_str())))
    }
}

/// The SHA-256 of the bytes of a file, 64 hexadecimal digits.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `files` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_sha256(
    files: *const opl_files,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(files, out, |files| Ok(text::give(files.at(index)?.digest().to_string())))
    }
}

/// The bytes of a file.
/// Owner: the files; the bytes live until `opl_files_free`.
/// NULL: `files` may be NULL and gives NULL, as an index does that no file has.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_data(files: *const opl_files, index: usize) -> *const u8 {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        handle::look(files)
            .ok()
            .and_then(|files| files.all().get(index))
            .map_or(ptr::null(), |file| file.bytes().as_ptr())
    }
}

/// How many bytes a file has.
/// Owner: a plain number; nothing to free.
/// NULL: `files` may be NULL and gives 0, as an index does that no file has.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_len(files: *const opl_files, index: usize) -> usize {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        handle::look(files)
            .ok()
            .and_then(|files| files.all().get(index))
            .map_or(0, |file| file.bytes().len())
    }
}

/// What the writer has to say about the files, as JSON: of a PDF `pages` and `replaced`, the
/// characters that its font lacks.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `files` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (nothing to say), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_notes_json(
    files: *const opl_files,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read_if_any(files, out, |files| Ok(files.notes.clone().map(text::give))) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `files` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_files_free(files: *mut opl_files) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(files) }
}
