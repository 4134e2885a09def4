//! Views as their classes in Python.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::catalogue::{citation, refusal};
use crate::moment::{date_out, moment_out};
use crate::record::{date, none_or, record, tuple, word};

pub(crate) fn deadlines<'py>(
    py: Python<'py>,
    deadlines: &[core::Deadline],
) -> PyResult<Bound<'py, PyTuple>> {
    tuple(py, deadlines, |each| deadline(py, each))
}

fn deadline<'py>(py: Python<'py>, deadline: &core::Deadline) -> PyResult<Bound<'py, PyAny>> {
    let met_on = match deadline.state {
        core::DeadlineState::Met { on } => Some(on),
        _ => None,
    };
    record!(
        py,
        "Deadline",
        word(py, deadline.code.code()),
        deadline.label.as_ref().map(core::Label::as_str),
        deadline.subject.as_deref(),
        date_out(py, deadline.latest)?,
        date_out(py, deadline.safe)?,
        word(py, deadline.state.code()),
        date(py, met_on)?,
        word(py, deadline.debtor.as_str()),
        citation(py, deadline.citation)?,
        date(py, deadline.law_version)?,
        none_or(py, deadline.start_basis, |basis| Ok(word(py, basis.code())))?,
        deadline.estimate,
    )
}

pub(crate) fn status<'py>(py: Python<'py>, status: &core::Status) -> PyResult<Bound<'py, PyAny>> {
    let plan = none_or(py, status.plan.as_ref(), |plan| {
        record!(py, "PlanStatus", plan.id.as_str(), word(py, plan.state.as_str()))
    })?;
    let absence = none_or(py, status.absence.as_ref(), |absence| {
        record!(
            py,
            "AbsenceStatus",
            date_out(py, absence.start)?,
            word(py, absence.start_basis.code()),
            date_out(py, absence.to)?,
            absence.running,
            absence.day,
            absence.grade.map(core::Grade::percent),
        )
    })?;
    record!(
        py,
        "Status",
        date_out(py, status.date)?,
        word(py, status.effective.as_str()),
        plan,
        absence,
        status.sick_note_active,
        status.manager_registered,
        status.plan_exempt,
        status.dialogue_meeting_1_exempt,
        word(py, status.reminder.as_str()),
        status.purged,
    )
}

pub(crate) fn summary<'py>(
    py: Python<'py>,
    summary: &core::Summary,
) -> PyResult<Bound<'py, PyAny>> {
    let next = none_or(py, summary.next.as_ref(), |next| {
        record!(py, "NextDeadline", word(py, next.code.code()), date_out(py, next.latest)?)
    })?;
    record!(
        py,
        "Summary",
        summary.case.as_str(),
        word(py, summary.effective.as_str()),
        date(py, summary.absence_start)?,
        next,
        tuple(py, &summary.overdue, |code| Ok(word(py, code.code())))?,
        date(py, summary.retained_through)?,
    )
}

pub(crate) fn alerts<'py>(
    py: Python<'py>,
    alerts: &[core::Alert],
) -> PyResult<Bound<'py, PyTuple>> {
    tuple(py, alerts, |alert| match alert {
        core::Alert::Deadline(due) => {
            let none = || py.None();
            record!(py, "Alert", deadline(py, due)?, none(), none(), none())
        }
        core::Alert::Rule { alert, plan, item } => {
            let rule = word(py, alert.code());
            record!(py, "Alert", py.None(), rule, plan.as_deref(), item.as_deref())
        }
    })
}

pub(crate) fn actions<'py>(
    py: Python<'py>,
    actions: &[core::Action],
) -> PyResult<Bound<'py, PyTuple>> {
    tuple(py, actions, |action| {
        let plans = tuple(py, &action.plans, |plan| Ok(word(py, plan.as_str())))?;
        let why = none_or(py, action.refusal.as_ref(), |why| refusal(py, why))?;
        record!(py, "Action", word(py, action.command.as_str()), plans, why)
    })
}

pub(crate) fn warnings<'py>(
    py: Python<'py>,
    warnings: &[core::Warning],
) -> PyResult<Bound<'py, PyTuple>> {
    tuple(py, warnings, |warning| {
        record!(py, "Warning", word(py, warning.rule.code()), word(py, warning.field))
    })
}

pub(crate) fn history<'py>(
    py: Python<'py>,
    entries: impl Iterator<Item = core::Entry>,
) -> PyResult<Bound<'py, PyTuple>> {
    tuple(py, entries, |entry| {
        record!(
            py,
            "Entry",
            entry.number,
            moment_out(py, entry.at)?,
            word(py, entry.role.as_str()),
            word(py, entry.happening.as_str()),
            entry.plan.as_ref().map(core::PlanId::as_str),
        )
    })
}

pub(crate) fn checklist<'py>(
    py: Python<'py>,
    items: &[core::ChecklistItem],
) -> PyResult<Bound<'py, PyTuple>> {
    tuple(py, items, |item| {
        let citation = citation(py, item.citation)?;
        record!(py, "ChecklistItem", word(py, item.element.as_str()), item.present, citation)
    })
}

pub(crate) fn visible<'py>(
    py: Python<'py>,
    visible: &core::Visible,
) -> PyResult<Bound<'py, PyAny>> {
    let rule = |rule: Option<core::RuleCode>| none_or(py, rule, |rule| Ok(word(py, rule.code())));
    let plans = tuple(py, &visible.plans, |sight| {
        record!(py, "Sight", sight.of.as_str(), rule(sight.hidden_by)?)
    })?;
    let exemptions = tuple(py, &visible.exemptions, |sight| {
        record!(py, "Sight", sight.of, rule(sight.hidden_by)?)
    })?;
    let parts = tuple(py, &visible.parts, |part| Ok(word(py, part.as_str())))?;
    let changed = none_or(py, visible.last_changed, |at| Ok(moment_out(py, at)?.into_any()))?;
    record!(py, "Visible", rule(visible.closed_by)?, plans, exemptions, parts, changed)
}
