//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::{maybe, take};

/// Approves the plan: the first approval gives its validity, the second completes it.
///
/// plan: The version of the plan.
/// agree: "I agree to this plan."
/// from_: First day of validity; given by the first to approve.
/// to: Last day of validity; given by the first to approve.
/// evaluate_on: The day of evaluation; given by the first to approve.
/// share_with_nav: A wish to share the plan with Nav when it is complete (default false).
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, plan, agree, from_=None, to=None, evaluate_on=None, share_with_nav=None, based_on=None))]
pub(super) fn approve_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    agree: &Bound<'_, PyAny>,
    from_: Option<&Bound<'_, PyAny>>,
    to: Option<&Bound<'_, PyAny>>,
    evaluate_on: Option<&Bound<'_, PyAny>>,
    share_with_nav: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::ApprovePlan {
        plan: take(plan, "plan")?,
        agree: take(agree, "agree")?,
        from: maybe(from_, "from")?,
        to: maybe(to, "to")?,
        evaluate_on: maybe(evaluate_on, "evaluate_on")?,
        share_with_nav: maybe(share_with_nav, "share_with_nav")?,
    };
    request(at, by, based_on, command)
}

/// Sends the plan back instead of approving it.
///
/// plan: The version of the plan.
/// reason: Why.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, reason=None, based_on=None))]
pub(super) fn reject_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    reason: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RejectPlan {
        plan: take(plan, "plan")?,
        reason: maybe(reason, "reason")?,
    };
    request(at, by, based_on, command)
}

/// Takes a pending approval, or a standing rejection, back.
///
/// plan: The version of the plan.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, based_on=None))]
pub(super) fn withdraw_approval(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::WithdrawApproval {
        plan: take(plan, "plan")?,
    };
    request(at, by, based_on, command)
}

/// The manager approves without the employee; this shows in the plan.
///
/// plan: The version of the plan.
/// acknowledge: "I know that this will be visible in the plan."
/// reason: Why the employee has not approved.
/// from_: First day of validity.
/// to: Last day of validity.
/// evaluate_on: The day of evaluation.
/// share_with_nav: A wish to share the plan with Nav (default false).
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, plan, acknowledge, reason, from_=None, to=None, evaluate_on=None, share_with_nav=None, based_on=None))]
pub(super) fn force_approval(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    acknowledge: &Bound<'_, PyAny>,
    reason: &Bound<'_, PyAny>,
    from_: Option<&Bound<'_, PyAny>>,
    to: Option<&Bound<'_, PyAny>>,
    evaluate_on: Option<&Bound<'_, PyAny>>,
    share_with_nav: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::ForceApproval {
        plan: take(plan, "plan")?,
        from: maybe(from_, "from")?,
        to: maybe(to, "to")?,
        evaluate_on: maybe(evaluate_on, "evaluate_on")?,
        acknowledge: take(acknowledge, "acknowledge")?,
        reason: take(reason, "reason")?,
        share_with_nav: maybe(share_with_nav, "share_with_nav")?,
    };
    request(at, by, based_on, command)
}

/// One who is both parties approves in one step.
///
/// plan: The version of the plan.
/// agree: "I agree to this plan."
/// from_: First day of validity.
/// to: Last day of validity.
/// evaluate_on: The day of evaluation.
/// share_with_nav: A wish to share the plan with Nav (default false).
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, plan, agree, from_=None, to=None, evaluate_on=None, share_with_nav=None, based_on=None))]
pub(super) fn approve_own_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    agree: &Bound<'_, PyAny>,
    from_: Option<&Bound<'_, PyAny>>,
    to: Option<&Bound<'_, PyAny>>,
    evaluate_on: Option<&Bound<'_, PyAny>>,
    share_with_nav: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::ApproveOwnPlan {
        plan: take(plan, "plan")?,
        agree: take(agree, "agree")?,
        from: maybe(from_, "from")?,
        to: maybe(to, "to")?,
        evaluate_on: maybe(evaluate_on, "evaluate_on")?,
        share_with_nav: maybe(share_with_nav, "share_with_nav")?,
    };
    request(at, by, based_on, command)
}

/// Ends the approved version and opens a draft with its content.
///
/// plan: The approved version.
/// new_plan: The identifier of the new version; counted if left out.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, new_plan=None, based_on=None))]
pub(super) fn revise_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    new_plan: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RevisePlan {
        plan: take(plan, "plan")?,
        new_plan: maybe(new_plan, "new_plan")?,
    };
    request(at, by, based_on, command)
}

/// Ends the approved version without a new draft.
///
/// plan: The approved version.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, based_on=None))]
pub(super) fn abort_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::AbortPlan {
        plan: take(plan, "plan")?,
    };
    request(at, by, based_on, command)
}

/// Asks to delete a plan, which is always refused: a plan is never deleted by a user.
///
/// plan: The version of the plan.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, based_on=None))]
pub(super) fn delete_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::DeletePlan {
        plan: take(plan, "plan")?,
    };
    request(at, by, based_on, command)
}
