//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::{maybe, take};

/// Starts a plan, empty or from an earlier version.
///
/// plan: The identifier of the new version; counted (`p1`, `p2`, …) if left out.
/// from_plan: The earlier version to start from.
/// copy_measures: Whether measures and comments are copied too (default true).
#[pyfunction]
#[pyo3(signature = (*, at, by, plan=None, from_plan=None, copy_measures=None, based_on=None))]
pub(super) fn start_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: Option<&Bound<'_, PyAny>>,
    from_plan: Option<&Bound<'_, PyAny>>,
    copy_measures: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::StartPlan {
        plan: maybe(plan, "plan")?,
        from_plan: maybe(from_plan, "from_plan")?,
        copy_measures: maybe(copy_measures, "copy_measures")?,
    };
    request(at, by, based_on, command)
}

/// Adds a task.
///
/// plan: The version of the plan.
/// name: Its name.
/// task: The identifier of the task; counted (`t1`, `t2`, …) if left out.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, name, task=None, based_on=None))]
pub(super) fn add_task(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    name: &Bound<'_, PyAny>,
    task: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::AddTask {
        plan: take(plan, "plan")?,
        task: maybe(task, "task")?,
        name: take(name, "name")?,
    };
    request(at, by, based_on, command)
}

/// Gives a task another name.
///
/// plan: The version of the plan.
/// task: The task.
/// name: Its name.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, task, name, based_on=None))]
pub(super) fn rename_task(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    task: &Bound<'_, PyAny>,
    name: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RenameTask {
        plan: take(plan, "plan")?,
        task: take(task, "task")?,
        name: take(name, "name")?,
    };
    request(at, by, based_on, command)
}

/// Says whether and how a task can be done.
///
/// plan: The version of the plan.
/// task: The task.
/// assessment: The assessment.
/// how: With facilitation: how.
/// elsewhere: With facilitation: in another place.
/// more_time: With facilitation: with more time.
/// with_help: With facilitation: with help.
/// reason: Cannot: why.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, plan, task, assessment, how=None, elsewhere=None, more_time=None, with_help=None, reason=None, based_on=None))]
pub(super) fn assess_task(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    task: &Bound<'_, PyAny>,
    assessment: &Bound<'_, PyAny>,
    how: Option<&Bound<'_, PyAny>>,
    elsewhere: Option<&Bound<'_, PyAny>>,
    more_time: Option<&Bound<'_, PyAny>>,
    with_help: Option<&Bound<'_, PyAny>>,
    reason: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::AssessTask {
        plan: take(plan, "plan")?,
        task: take(task, "task")?,
        assessment: take(assessment, "assessment")?,
        how: maybe(how, "how")?,
        elsewhere: maybe(elsewhere, "elsewhere")?,
        more_time: maybe(more_time, "more_time")?,
        with_help: maybe(with_help, "with_help")?,
        reason: maybe(reason, "reason")?,
    };
    request(at, by, based_on, command)
}

/// Deletes a task that one's own side made.
///
/// plan: The version of the plan.
/// task: The task.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, task, based_on=None))]
pub(super) fn delete_task(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    task: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::DeleteTask {
        plan: take(plan, "plan")?,
        task: take(task, "task")?,
    };
    request(at, by, based_on, command)
}
