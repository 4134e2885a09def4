//! The catalogue of the rules: what may be refused, on what it rests, and which
//! command asks which rule.

use std::ptr;

use oppfolgingsplan::{
    ApprovalMode, Citation, CitationId, CommandKind, HappeningKind, Kind, LAW_VERSIONS, Language,
    PlanState, ROWS, Role, Row, RuleCode, words,
};
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

/// One row of the table of commands.
#[derive(Serialize)]
struct Command {
    command: CommandKind,
    modes: &'static [ApprovalMode],
    roles: &'static [Role],
    rules: Vec<RuleCode>,
    moves: Vec<Move>,
    events: &'static [HappeningKind],
}

/// How a version goes from state to state; without `from` it is made, without
/// `to` it is gone.
#[derive(Serialize)]
struct Move {
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<PlanState>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<PlanState>,
}

impl Command {
    fn of(row: &Row) -> Self {
        Self {
            command: row.command(),
            modes: row.modes(),
            roles: row.roles(),
            rules: row.guards().iter().collect(),
            moves: row.moves().iter().map(|&(from, to)| Move { from, to }).collect(),
            events: row.events(),
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

/// The table of commands as a JSON array: `command`, the `modes` of approval and the `roles` that
/// may ask, the `rules` that are asked, the `moves` of a version from state to state, and the
/// `events` that come of it.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_commands_json(out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, ptr::null_mut(), || {
            let rows: Vec<Command> = ROWS.iter().map(Command::of).collect();
            text::give_json(&rows)
        })
    }
}

/// The dated versions of the law as a JSON array: the days in which each is in force, and its limit
/// for each duty.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_laws_json(out: *mut *mut opl_text) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, ptr::null_mut(), || text::give_json(LAW_VERSIONS)) }
}
