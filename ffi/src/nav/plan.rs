//! A version as Nav's plan, and what Nav would refuse in it.

use std::ffi::c_char;

use oppfolgingsplan::nav::{HostFacts, HttpRequest, NavExtra, NavFault, NavPlan, preflight};

use super::faults::opl_nav_faults;
use super::request::opl_http_request;
use crate::boundary;
use crate::case::opl_case;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::plans::plan_id;
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// A plan that Nav would take as far as the plan itself says, or what Nav would refuse in it.
/// Immutable.
#[derive(Debug)]
pub struct opl_nav_plan(Result<NavPlan, Vec<NavFault>>);

impl Handle for opl_nav_plan {
    const NAME: &'static str = "plan";
}

/// A version as Nav's plan. `extra` is a `NavExtra`: what Nav asks for and a case does not know,
/// as a JSON object with `typical_workday`, `previous_facilitation`, `follow_up`,
/// `needs_help_from_nav`, `help_description`, `message_to_practitioner`, `additional_information`,
/// `contact_name`, `contact_phone`, `contact_email`, `system_name`, `system_email`,
/// `practitioner_otherwise` and `language`, all of which may be left out; what the version says
/// itself wins.
/// Owner: the caller frees `*out` with `opl_nav_plan_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `plan`, `extra` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_nav_plan(
    a_case: *const opl_case,
    plan: *const c_char,
    plan_len: usize,
    extra: *const c_char,
    extra_len: usize,
    out: *mut *mut opl_nav_plan,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            let plan = plan_id(text::look(plan, plan_len, "plan")?)?;
            let extra = text::read_json(extra, extra_len, "extra", NavExtra::from_json)?;
            Ok(handle::give(opl_nav_plan(a_case.0.nav_plan(&plan, &extra))))
        })
    }
}

/// Looks at a plan that the host has made itself, in Nav's own JSON. What Nav answers with
/// `BAD_REQUEST` is an input error with the path; all else that it would refuse is faults.
/// Owner: the caller frees `*out` with `opl_nav_plan_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_plan_check(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_nav_plan,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let plan = NavPlan::from_json(text::look(json, json_len, "json")?.as_bytes())?;
            let faults = plan.faults();
            let plan = if faults.is_empty() { Ok(plan) } else { Err(faults) };
            Ok(handle::give(opl_nav_plan(plan)))
        })
    }
}

/// What Nav would refuse in the plan; nothing when there is a plan. It lives on when the plan is
/// freed.
/// Owner: the caller frees `*out` with `opl_nav_faults_free`.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_plan_faults(
    plan: *const opl_nav_plan,
    out: *mut *mut opl_nav_faults,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(plan, out, |plan| {
            let faults = plan.0.as_ref().err().cloned().unwrap_or_default();
            Ok(handle::give(opl_nav_faults(faults)))
        })
    }
}

/// The plan in Nav's own JSON. It holds what people wrote: not for a log.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it has faults), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_plan_to_json(
    plan: *const opl_nav_plan,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(plan, out, |plan| {
            Ok(plan.0.as_ref().ok().map(|plan| text::give(plan.to_json())))
        })
    }
}

/// The request that sends the plan. Nav takes each as a new plan, so a version of a case is sent
/// with `opl_case_nav_begin`, which knows what has been sent.
/// Owner: the caller frees `*out` with `opl_http_request_free`.
/// NULL: `plan` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it has faults), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_plan_request(
    plan: *const opl_nav_plan,
    out: *mut *mut opl_http_request,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(plan, out, |plan| {
            Ok(plan
                .0
                .as_ref()
                .ok()
                .map(|plan| handle::give(opl_http_request(HttpRequest::submit(plan)))))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `plan` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_nav_plan_free(plan: *mut opl_nav_plan) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(plan) }
}

/// Everything that Nav's plan interface would refuse, as a JSON array of faults in the order in
/// which Nav looks; an empty one means that the plan may be sent. `plan` is a plan in Nav's own
/// JSON. `facts` states what a case cannot know, as JSON: `environment` (`test` or `production`),
/// `token` (`issuer`, `expires_at`, `scope`, `consumer`, `supplier`), `employments` (`legal_unit`,
/// `workplace`) and `person_known`.
/// Owner: the caller frees `*out` with `opl_text_free`, `*error` with `opl_error_free`.
/// NULL: `a_case`, `plan`, `facts` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_case_nav_preflight_json(
    a_case: *const opl_case,
    plan: *const c_char,
    plan_len: usize,
    facts: *const c_char,
    facts_len: usize,
    moment: opl_moment,
    out: *mut *mut opl_text,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let a_case = handle::look(a_case)?;
            let plan = text::look(plan, plan_len, "plan")?;
            let facts = text::look(facts, facts_len, "facts")?;
            let plan = text::parse_json(plan, "plan", NavPlan::from_json)?;
            let facts = text::parse_json(facts, "facts", HostFacts::from_json)?;
            text::give_json(&preflight(&plan, &a_case.0, &facts, moment_of(moment)?))
        })
    }
}
