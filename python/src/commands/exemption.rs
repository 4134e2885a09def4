//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::{list, maybe, take};

/// Registers that a plan, or dialogue meeting 1, is obviously unnecessary.
///
/// obligation: From which obligation.
/// ground: On which ground.
/// discussed: "This is discussed with the employee."
/// attempts: Cannot be reached: what was tried.
/// review_on: When to look at it again.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, obligation, ground, discussed, attempts=None, review_on=None, based_on=None))]
pub(super) fn register_exemption(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    obligation: &Bound<'_, PyAny>,
    ground: &Bound<'_, PyAny>,
    discussed: &Bound<'_, PyAny>,
    attempts: Option<&Bound<'_, PyAny>>,
    review_on: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RegisterExemption {
        obligation: take(obligation, "obligation")?,
        ground: take(ground, "ground")?,
        discussed: take(discussed, "discussed")?,
        attempts: maybe(attempts, "attempts")?,
        review_on: maybe(review_on, "review_on")?,
    };
    request(at, by, based_on, command)
}

/// Takes an exemption back.
///
/// obligation: From which obligation.
#[pyfunction]
#[pyo3(signature = (*, at, by, obligation, based_on=None))]
pub(super) fn withdraw_exemption(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    obligation: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::WithdrawExemption {
        obligation: take(obligation, "obligation")?,
    };
    request(at, by, based_on, command)
}

/// Orders Nav's reminder about the plan.
#[pyfunction]
#[pyo3(signature = (*, at, by, based_on=None))]
pub(super) fn order_reminder(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::OrderReminder {};
    request(at, by, based_on, command)
}

/// Cancels the reminder.
#[pyfunction]
#[pyo3(signature = (*, at, by, based_on=None))]
pub(super) fn cancel_reminder(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::CancelReminder {};
    request(at, by, based_on, command)
}

/// Writes down what does not belong in a plan.
///
/// kind: What kind of entry.
/// on: The day it is about.
/// text: What happened.
/// participants: Who took part.
/// attachments: References to documents that the host keeps.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, kind, on, text, participants=None, attachments=None, based_on=None))]
pub(super) fn add_log_entry(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    kind: &Bound<'_, PyAny>,
    on: &Bound<'_, PyAny>,
    text: &Bound<'_, PyAny>,
    participants: Option<&Bound<'_, PyAny>>,
    attachments: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::AddLogEntry {
        kind: take(kind, "kind")?,
        on: take(on, "on")?,
        participants: list(participants, "participants")?,
        text: take(text, "text")?,
        attachments: list(attachments, "attachments")?,
    };
    request(at, by, based_on, command)
}
