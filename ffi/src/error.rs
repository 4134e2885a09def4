//! Errors: a bad call, or a bug. A refusal is no error.

use std::borrow::Cow;

use oppfolgingsplan::InputError;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::boundary;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::messages::message;
use crate::status::{
    OPL_STATUS_BUG, OPL_STATUS_INPUT, OPL_STATUS_NOT_UTF8, OPL_STATUS_NULL_ARGUMENT,
    OPL_STATUS_OUT_OF_RANGE, opl_status,
};
use crate::text::{self, opl_text};

/// Why a call failed. It never holds a value of the input, so it may be
/// logged.
#[derive(Debug)]
pub struct opl_error {
    status: opl_status,
    kind: &'static str,
    path: Cow<'static, str>,
    reason: Cow<'static, str>,
}

impl Handle for opl_error {
    const NAME: &'static str = "error";
}

impl opl_error {
    const fn of_call(
        status: opl_status,
        kind: &'static str,
        argument: &'static str,
        reason: &'static str,
    ) -> Self {
        Self { status, kind, path: Cow::Borrowed(argument), reason: Cow::Borrowed(reason) }
    }

    pub(crate) const fn null(argument: &'static str) -> Self {
        Self::of_call(OPL_STATUS_NULL_ARGUMENT, "null_argument", argument, "must not be NULL")
    }

    pub(crate) const fn not_utf8(argument: &'static str) -> Self {
        Self::of_call(OPL_STATUS_NOT_UTF8, "not_utf8", argument, "not UTF-8")
    }

    pub(crate) const fn out_of_range(argument: &'static str) -> Self {
        Self::of_call(OPL_STATUS_OUT_OF_RANGE, "out_of_range", argument, "outside what there is")
    }

    /// A number that is out of range, with what the range is.
    pub(crate) const fn beyond(argument: &'static str, range: &'static str) -> Self {
        Self::of_call(OPL_STATUS_OUT_OF_RANGE, "out_of_range", argument, range)
    }

    pub(crate) const fn bug() -> Self {
        Self::of_call(OPL_STATUS_BUG, "bug", "", "a bug in the library")
    }

    /// A text that cannot be what the argument is for.
    pub(crate) fn invalid(argument: &'static str, why: impl std::error::Error) -> Self {
        Self {
            status: OPL_STATUS_INPUT,
            kind: "invalid_value",
            path: Cow::Borrowed(argument),
            reason: Cow::Owned(why.to_string()),
        }
    }

    /// An input error in one of several texts of a call.
    pub(crate) fn within(argument: &'static str, error: &InputError) -> Self {
        let path = match error.path() {
            "" => Cow::Borrowed(argument),
            path => Cow::Owned(format!("{argument}.{path}")),
        };
        let (kind, reason) = (error.kind().as_str(), Cow::Owned(error.reason().to_owned()));
        Self { status: OPL_STATUS_INPUT, kind, path, reason }
    }

    /// A good object that does not fit here.
    pub(crate) const fn unfit(argument: &'static str, reason: &'static str) -> Self {
        Self::of_call(OPL_STATUS_INPUT, "invalid_value", argument, reason)
    }

    /// A word that names nothing.
    pub(crate) const fn unknown(argument: &'static str) -> Self {
        Self::of_call(OPL_STATUS_INPUT, "unknown_name", argument, "names nothing")
    }

    pub(crate) const fn status(&self) -> opl_status {
        self.status
    }
}

impl From<InputError> for opl_error {
    fn from(error: InputError) -> Self {
        Self {
            status: OPL_STATUS_INPUT,
            kind: error.kind().as_str(),
            path: Cow::Owned(error.path().to_owned()),
            reason: Cow::Owned(error.reason().to_owned()),
        }
    }
}

impl Serialize for opl_error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("error", self.kind)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("reason", &self.reason)?;
        map.end()
    }
}

/// The status that the failed call returned.
/// Owner: a plain number; nothing to free.
/// NULL: gives `OPL_STATUS_NULL_ARGUMENT`.
/// Status: that of the failed call; it cannot fail itself.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_error_status(error: *const opl_error) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { handle::look(error) }.map_or(OPL_STATUS_NULL_ARGUMENT, opl_error::status)
}

/// What is wrong, as a word that programs compare: `missing_field`, `null_argument`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `error` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_error_kind(
    error: *const opl_error,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(error, out, |error| Ok(text::give(error.kind))) }
}

/// Where: the path in the input, such as `periods[0].from`, or the argument; empty for the
/// whole.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `error` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_error_path(
    error: *const opl_error,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(error, out, |error| Ok(text::give(error.path.as_ref()))) }
}

/// The reason in English, for a developer.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `error` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_error_reason(
    error: *const opl_error,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(error, out, |error| Ok(text::give(error.reason.as_ref()))) }
}

/// What is wrong, for a person; it does not name the path.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `error` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_error_message(
    error: *const opl_error,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(error, out, |error| {
            Ok(text::give(message(error.kind, language::language(language)?)))
        })
    }
}

/// The error as JSON: `error` (the kind), `path` and `reason`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `error` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_error_to_json(
    error: *const opl_error,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(error, out, text::give_json) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `error` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_error_free(error: *mut opl_error) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(error) }
}
