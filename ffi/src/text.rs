//! Text at the border: UTF-8 with a length in, an owned text out.

use std::ffi::c_char;
use std::{fmt, ptr, slice};

use oppfolgingsplan::InputError;
use serde::Serialize;

use crate::boundary::{self, Answer};
use crate::error::opl_error;
use crate::handle::{self, Handle};

/// A text that the library gives: UTF-8, with a NUL after its last byte.
pub struct opl_text(String);

impl Handle for opl_text {
    const NAME: &'static str = "text";
}

impl fmt::Debug for opl_text {
    /// Only how long it is: it may hold what people wrote.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "opl_text({} bytes)", self.len())
    }
}

impl opl_text {
    fn len(&self) -> usize {
        self.0.len() - 1
    }
}

/// Gives a text to the caller.
pub(crate) fn give(text: impl Into<String>) -> *mut opl_text {
    let mut text = text.into();
    text.reserve_exact(1);
    text.push('\0');
    handle::give(opl_text(text))
}

/// Gives a value of the library as canonical JSON.
pub(crate) fn give_json<T: Serialize + ?Sized>(value: &T) -> Answer<*mut opl_text> {
    let mut text = String::new();
    oppfolgingsplan::wire::write_to(&mut text, value);
    Ok(give(text))
}

/// Reads a text of the caller.
///
/// # Safety
/// `data` is NULL, or has `len` bytes that stay as they are through `'a`.
pub(crate) unsafe fn look<'a>(
    data: *const c_char,
    len: usize,
    name: &'static str,
) -> Answer<&'a str> {
    // SAFETY: as promised by the caller.
    unsafe { look_if_any(data, len, name) }?.ok_or_else(|| opl_error::null(name))
}

/// Reads a text of the caller, who may have none.
///
/// # Safety
/// `data` is NULL, or has `len` bytes that stay as they are through `'a`.
pub(crate) unsafe fn look_if_any<'a>(
    data: *const c_char,
    len: usize,
    name: &'static str,
) -> Answer<Option<&'a str>> {
    if data.is_null() {
        return Ok(None);
    }
    // SAFETY: as promised by the caller.
    let bytes = unsafe { look_bytes(data.cast::<u8>(), len, name) }?;
    std::str::from_utf8(bytes).map(Some).map_err(|_| opl_error::not_utf8(name))
}

/// Reads a JSON object that is one of several texts of a call; the path of an error begins with
/// its name.
///
/// # Safety
/// `data` is NULL, or has `len` bytes that stay as they are through the call.
pub(crate) unsafe fn read_json<T>(
    data: *const c_char,
    len: usize,
    name: &'static str,
    from_json: fn(&[u8]) -> Result<T, InputError>,
) -> Answer<T> {
    // SAFETY: as promised by the caller.
    let json = unsafe { look(data, len, name) }?;
    parse_json(json, name, from_json)
}

/// The same of a text that was looked at before, where all arguments are to be there first.
pub(crate) fn parse_json<T>(
    json: &str,
    name: &'static str,
    from_json: fn(&[u8]) -> Result<T, InputError>,
) -> Answer<T> {
    from_json(json.as_bytes()).map_err(|error| opl_error::within(name, &error))
}

/// Reads bytes of the caller.
///
/// # Safety
/// `data` is NULL, or has `len` bytes that stay as they are through `'a`.
pub(crate) unsafe fn look_bytes<'a>(
    data: *const u8,
    len: usize,
    name: &'static str,
) -> Answer<&'a [u8]> {
    if data.is_null() {
        return Err(opl_error::null(name));
    }
    if isize::try_from(len).is_err() {
        return Err(opl_error::out_of_range(name));
    }
    // SAFETY: not NULL, no longer than memory can be, and the caller vouches for the rest.
    Ok(unsafe { slice::from_raw_parts(data, len) })
}

/// The bytes of a text. They are UTF-8 and are followed by a NUL, so that a
/// text without a NUL inside is also a C string.
/// Owner: the text; the bytes live until `opl_text_free`.
/// NULL: gives NULL.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_text_data(text: *const opl_text) -> *const c_char {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { handle::look(text) }.map_or(ptr::null(), |text| text.0.as_ptr().cast())
}

/// How many bytes a text has, the NUL after them not counted.
/// Owner: a plain number; nothing to free.
/// NULL: gives 0.
/// Status: none; it cannot fail.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_text_len(text: *const opl_text) -> usize {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { handle::look(text) }.map_or(0, opl_text::len)
}

/// Frees a text, the only way for every text of the library.
/// Owner: the caller gives `text` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_text_free(text: *mut opl_text) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(text) }
}
