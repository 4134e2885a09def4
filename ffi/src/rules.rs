//! The catalogue of the rules.

use std::ptr;

use oppfolgingsplan::{Citation, CitationId, Kind, Language, RuleCode, words};
use serde::Serialize;

use crate::boundary;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// The same text in each language.
#[derive(Serialize)]
struct Texts {
    nb: &'static str,
    nn: &'static str,
    en: &'static str,
}

impl Texts {
    fn of(rule: RuleCode, say: fn(RuleCode, Language) -> &'static str) -> Self {
        let say = |language| say(rule, language);
        Self { nb: say(Language::Nb), nn: say(Language::Nn), en: say(Language::En) }
    }
}

/// One rule of the catalogue.
#[derive(Serialize)]
struct Entry {
    code: RuleCode,
    kind: Kind,
    citations: &'static [CitationId],
    remedy: &'static [&'static str],
    doc: &'static str,
    message: Texts,
    help: Texts,
}

impl Entry {
    fn of(code: RuleCode) -> Self {
        let rule = code.rule();
        Self {
            code,
            kind: rule.kind,
            citations: rule.citations,
            remedy: rule.remedy,
            doc: rule.doc,
            message: Texts::of(code, words::refusal),
            help: Texts::of(code, words::remedy),
        }
    }
}

/// Every rule as a JSON array, in the order in which rules are asked: `code`, `kind`,
/// `citations`, `remedy`, `doc`, and `message` and `help` in each language.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_rules_json(out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || {
            let rules: Vec<Entry> = RuleCode::ALL.iter().copied().map(Entry::of).collect();
            text::give_json(&rules)
        })
    }
}

/// Every citation as a JSON array: `id`, `kind`, `act`, `section`, `paragraph`, `title`, its
/// text in each language, `source` and the days of its wording.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_citations_json(out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || {
            let citations: Vec<&Citation> =
                CitationId::ALL.iter().map(|id| id.citation()).collect();
            text::give_json(&citations)
        })
    }
}
