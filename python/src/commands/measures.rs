//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::{maybe, take};

/// Adds a measure.
///
/// plan: The version of the plan.
/// status: Proposed, agreed or not relevant.
/// heading: Its heading.
/// description: What is to happen.
/// measure: The identifier of the measure; counted (`m1`, `m2`, …) if left out.
/// from_: First day; proposed and agreed need it.
/// to: Last day; proposed and agreed need it.
/// follow_up: Agreed: how it is followed up.
/// reason: Not relevant: why.
/// nav_help: Whether it needs Nav's help (default false).
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, plan, status, heading, description, measure=None, from_=None, to=None, follow_up=None, reason=None, nav_help=None, based_on=None))]
pub(super) fn add_measure(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    status: &Bound<'_, PyAny>,
    heading: &Bound<'_, PyAny>,
    description: &Bound<'_, PyAny>,
    measure: Option<&Bound<'_, PyAny>>,
    from_: Option<&Bound<'_, PyAny>>,
    to: Option<&Bound<'_, PyAny>>,
    follow_up: Option<&Bound<'_, PyAny>>,
    reason: Option<&Bound<'_, PyAny>>,
    nav_help: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::AddMeasure {
        plan: take(plan, "plan")?,
        measure: maybe(measure, "measure")?,
        status: take(status, "status")?,
        heading: take(heading, "heading")?,
        description: take(description, "description")?,
        from: maybe(from_, "from")?,
        to: maybe(to, "to")?,
        follow_up: maybe(follow_up, "follow_up")?,
        reason: maybe(reason, "reason")?,
        nav_help: maybe(nav_help, "nav_help")?,
    };
    request(at, by, based_on, command)
}

/// Replaces what a measure says.
///
/// plan: The version of the plan.
/// measure: The measure.
/// status: Proposed, agreed or not relevant.
/// heading: Its heading.
/// description: What is to happen.
/// from_: First day; proposed and agreed need it.
/// to: Last day; proposed and agreed need it.
/// follow_up: Agreed: how it is followed up.
/// reason: Not relevant: why.
/// nav_help: Whether it needs Nav's help (default false).
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, plan, measure, status, heading, description, from_=None, to=None, follow_up=None, reason=None, nav_help=None, based_on=None))]
pub(super) fn change_measure(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    measure: &Bound<'_, PyAny>,
    status: &Bound<'_, PyAny>,
    heading: &Bound<'_, PyAny>,
    description: &Bound<'_, PyAny>,
    from_: Option<&Bound<'_, PyAny>>,
    to: Option<&Bound<'_, PyAny>>,
    follow_up: Option<&Bound<'_, PyAny>>,
    reason: Option<&Bound<'_, PyAny>>,
    nav_help: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::ChangeMeasure {
        plan: take(plan, "plan")?,
        measure: take(measure, "measure")?,
        status: take(status, "status")?,
        heading: take(heading, "heading")?,
        description: take(description, "description")?,
        from: maybe(from_, "from")?,
        to: maybe(to, "to")?,
        follow_up: maybe(follow_up, "follow_up")?,
        reason: maybe(reason, "reason")?,
        nav_help: maybe(nav_help, "nav_help")?,
    };
    request(at, by, based_on, command)
}

/// Deletes a measure that one's own side made, with its comments.
///
/// plan: The version of the plan.
/// measure: The measure.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, measure, based_on=None))]
pub(super) fn delete_measure(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    measure: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::DeleteMeasure {
        plan: take(plan, "plan")?,
        measure: take(measure, "measure")?,
    };
    request(at, by, based_on, command)
}

/// Says what effect a measure has had.
///
/// plan: The version of the plan.
/// measure: The measure.
/// effect: Its effect.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, measure, effect, based_on=None))]
pub(super) fn evaluate_measure(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    measure: &Bound<'_, PyAny>,
    effect: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::EvaluateMeasure {
        plan: take(plan, "plan")?,
        measure: take(measure, "measure")?,
        effect: take(effect, "effect")?,
    };
    request(at, by, based_on, command)
}

/// Comments on a measure.
///
/// plan: The version of the plan.
/// measure: The measure.
/// text: The comment.
/// comment: The identifier of the comment; counted (`c1`, `c2`, …) if left out.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, measure, text, comment=None, based_on=None))]
pub(super) fn add_comment(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    measure: &Bound<'_, PyAny>,
    text: &Bound<'_, PyAny>,
    comment: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::AddComment {
        plan: take(plan, "plan")?,
        measure: take(measure, "measure")?,
        comment: maybe(comment, "comment")?,
        text: take(text, "text")?,
    };
    request(at, by, based_on, command)
}

/// Changes one's own comment.
///
/// plan: The version of the plan.
/// comment: The comment.
/// text: The comment.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, comment, text, based_on=None))]
pub(super) fn edit_comment(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    comment: &Bound<'_, PyAny>,
    text: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::EditComment {
        plan: take(plan, "plan")?,
        comment: take(comment, "comment")?,
        text: take(text, "text")?,
    };
    request(at, by, based_on, command)
}

/// Deletes a comment that one's own side made.
///
/// plan: The version of the plan.
/// comment: The comment.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, comment, based_on=None))]
pub(super) fn delete_comment(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    comment: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::DeleteComment {
        plan: take(plan, "plan")?,
        comment: take(comment, "comment")?,
    };
    request(at, by, based_on, command)
}
