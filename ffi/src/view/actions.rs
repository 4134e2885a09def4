//! What somebody may do now, and for the rest, why not.

use std::ffi::c_char;

use oppfolgingsplan::words::{Family, term};
use oppfolgingsplan::{Action, CommandKind};

use crate::actor::opl_actor;
use crate::boundary::{self, Answer};
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::language::{self, opl_language};
use crate::number::{at, flag};
use crate::refusal::opl_refusal;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// Every command but `open_case`, and whether an actor may give it at a moment. Immutable.
#[derive(Debug)]
pub struct opl_actions(Vec<Action>);

impl Handle for opl_actions {
    const NAME: &'static str = "actions";
}

impl opl_actions {
    fn at(&self, index: usize) -> Answer<&Action> {
        at(&self.0, index)
    }
}

/// What an actor may do at a moment: a command is allowed exactly when there are arguments with
/// which it would be accepted.
/// Owner: the caller frees `*out` with `opl_actions_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `actor` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_allowed_at(
    a_case: *const opl_case,
    actor: *const opl_actor,
    moment: opl_moment,
    out: *mut *mut opl_actions,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let (case, actor) = (handle::look(a_case)?, handle::look(actor)?);
            Ok(handle::give(opl_actions(case.0.allowed(&actor.0, moment_of(moment)?))))
        })
    }
}

/// How many commands there are.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `actions` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_count(
    actions: *const opl_actions,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(actions, out, |actions| Ok(actions.0.len())) }
}

/// The name of a command, such as `add_task`.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `actions` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_command(
    actions: *const opl_actions,
    index: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(actions, out, |actions| Ok(text::give(actions.at(index)?.command.as_str())))
    }
}

/// The command as the label of a button.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `actions` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_name(
    actions: *const opl_actions,
    index: usize,
    language: opl_language,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(actions, out, |actions| {
            let language = language::language(language)?;
            let word = actions.at(index)?.command.as_str();
            Ok(text::give(term(Family::Command, word, language).unwrap_or(word)))
        })
    }
}

/// 1 when the command would be accepted with some arguments, else 0.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `actions` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_is_allowed(
    actions: *const opl_actions,
    index: usize,
    out: *mut i32,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(actions, out, |actions| Ok(flag(actions.at(index)?.is_allowed()))) }
}

/// On how many versions of the plan it would be accepted; 0 for a command that names none.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `actions` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_plan_count(
    actions: *const opl_actions,
    index: usize,
    out: *mut usize,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(actions, out, |actions| Ok(actions.at(index)?.plans.len())) }
}

/// A version on which it would be accepted, the newest first.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `actions` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_plan(
    actions: *const opl_actions,
    index: usize,
    plan: usize,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(actions, out, |actions| {
            let plans = &actions.at(index)?.plans;
            let plan = plans.get(plan).ok_or_else(|| opl_error::out_of_range("plan"))?;
            Ok(text::give(plan.as_str()))
        })
    }
}

/// Why the command is not allowed.
/// Owner: the caller frees `*out` with `opl_refusal_free`.
/// NULL: `actions` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (allowed), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_refusal(
    actions: *const opl_actions,
    index: usize,
    out: *mut *mut opl_refusal,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(actions, out, |actions| {
            let refusal = actions.at(index)?.refusal.clone();
            Ok(refusal.map(|refusal| handle::give(opl_refusal(refusal))))
        })
    }
}

/// The index of a command by its name.
/// Owner: `*out` is a plain number; the caller frees `*error` with `opl_error_free`.
/// NULL: `actions`, `command` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_NOT_UTF8`, `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_find(
    actions: *const opl_actions,
    command: *const c_char,
    command_len: usize,
    out: *mut usize,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let actions = handle::look(actions)?;
            let command = CommandKind::from_word(text::look(command, command_len, "command")?);
            let place = actions.0.iter().position(|action| Some(action.command) == command);
            place.ok_or_else(|| opl_error::unknown("command"))
        })
    }
}

/// All commands as a JSON array, with `plans` or the refusal.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `actions` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_to_json(
    actions: *const opl_actions,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(actions, out, |actions| text::give_json(&actions.0)) }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `actions` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_actions_free(actions: *mut opl_actions) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(actions) }
}
