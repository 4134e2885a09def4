//! Names and sentences for people, by code.

use std::ffi::c_char;
use std::ptr;

use oppfolgingsplan::words::{self, Family};
use oppfolgingsplan::{Language, RuleCode};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::boundary::{self, Answer};
use crate::error::opl_error;
use crate::language::{language as language_of, opl_language};
use crate::status::opl_status;
use crate::text::{self, opl_text};

fn rule_of(code: &str) -> Answer<RuleCode> {
    RuleCode::from_code(code).ok_or_else(|| opl_error::unknown("rule"))
}

/// Every family with its words.
struct Terms;

impl Serialize for Terms {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Family::ALL.len()))?;
        for family in Family::ALL {
            map.serialize_entry(family.as_str(), &Words(*family))?;
        }
        map.end()
    }
}

/// The words of a family with their names.
struct Words(Family);

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for word in words::words_of(self.0) {
            map.serialize_entry(word, &Names(self.0, word))?;
        }
        map.end()
    }
}

/// A name in each language.
struct Names(Family, &'static str);

impl Serialize for Names {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Language::ALL.len()))?;
        for language in Language::ALL {
            map.serialize_entry(language.code(), &words::term(self.0, self.1, language))?;
        }
        map.end()
    }
}

/// What a rule says to a person when it refuses or warns: what could not be done and why.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `rule` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_rule_message(
    rule: *const c_char,
    rule_len: usize,
    language: opl_language,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let rule = text::look(rule, rule_len, "rule")?;
            Ok(text::give(words::refusal(rule_of(rule)?, language_of(language)?)))
        })
    }
}

/// What to do instead, by the code of a rule.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `rule` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_rule_help(
    rule: *const c_char,
    rule_len: usize,
    language: opl_language,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let rule = text::look(rule, rule_len, "rule")?;
            Ok(text::give(words::remedy(rule_of(rule)?, language_of(language)?)))
        })
    }
}

/// The name of a word of the JSON, such as `family` `command` and `word` `add_task`;
/// `opl_terms_json` lists them all.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `family`, `word` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (the family has no such word), `OPL_STATUS_INPUT`,
/// `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_term(
    family: *const c_char,
    family_len: usize,
    word: *const c_char,
    word_len: usize,
    language: opl_language,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call_if_any(out, error, || {
            let family = text::look(family, family_len, "family")?;
            let word = text::look(word, word_len, "word")?;
            let family = Family::from_word(family).ok_or_else(|| opl_error::unknown("family"))?;
            Ok(words::term(family, word, language_of(language)?).map(text::give))
        })
    }
}

/// Every name of every word as JSON: by family, word, and language (`nb`, `nn`, `en`).
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_terms_json(out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, ptr::null_mut(), || text::give_json(&Terms)) }
}
