//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::{maybe, take};

/// Shares an approved version with the practitioner or with Nav.
///
/// plan: The version of the plan.
/// with_: With whom.
/// recipient_found: Whether the host has found the recipient and an address (default true).
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, with_, recipient_found=None, based_on=None))]
pub(super) fn share_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    with_: &Bound<'_, PyAny>,
    recipient_found: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::SharePlan {
        plan: take(plan, "plan")?,
        with: take(with_, "with")?,
        recipient_found: maybe(recipient_found, "recipient_found")?,
    };
    request(at, by, based_on, command)
}

/// Tells how a delivery went.
///
/// plan: The version of the plan.
/// with_: To whom.
/// outcome: How it went.
/// reason: Failed: why.
/// reference: What the recipient calls the sending, such as Nav's `uuid`.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, plan, with_, outcome, reason=None, reference=None, based_on=None))]
pub(super) fn record_delivery(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    with_: &Bound<'_, PyAny>,
    outcome: &Bound<'_, PyAny>,
    reason: Option<&Bound<'_, PyAny>>,
    reference: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordDelivery {
        plan: take(plan, "plan")?,
        with: take(with_, "with")?,
        outcome: take(outcome, "outcome")?,
        reason: maybe(reason, "reason")?,
        reference: maybe(reference, "reference")?,
    };
    request(at, by, based_on, command)
}
