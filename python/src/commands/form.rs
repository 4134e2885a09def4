//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::{maybe, take};

/// Employer-led: saves the one draft of the form.
///
/// form: The form as far as it is filled in.
/// plan: The identifier of the draft; counted if left out and there is none.
#[pyfunction]
#[pyo3(signature = (*, at, by, form, plan=None, based_on=None))]
pub(super) fn save_draft(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    form: &Bound<'_, PyAny>,
    plan: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::SaveDraft {
        plan: maybe(plan, "plan")?,
        form: take(form, "form")?,
    };
    request(at, by, based_on, command)
}

/// Employer-led: throws the draft away.
///
/// plan: The draft.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, based_on=None))]
pub(super) fn discard_draft(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::DiscardDraft {
        plan: take(plan, "plan")?,
    };
    request(at, by, based_on, command)
}

/// Employer-led: completes the plan.
///
/// form: The form, filled in.
/// plan: The draft, or the identifier of the new version; counted if left out and there is no draft.
/// taken_part: "Has the employee taken part?"
/// reason: Not taken part: why.
#[pyfunction]
#[pyo3(signature = (*, at, by, form, plan=None, taken_part=None, reason=None, based_on=None))]
pub(super) fn complete_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    form: &Bound<'_, PyAny>,
    plan: Option<&Bound<'_, PyAny>>,
    taken_part: Option<&Bound<'_, PyAny>>,
    reason: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::CompletePlan {
        plan: maybe(plan, "plan")?,
        form: take(form, "form")?,
        taken_part: maybe(taken_part, "taken_part")?,
        reason: maybe(reason, "reason")?,
    };
    request(at, by, based_on, command)
}
