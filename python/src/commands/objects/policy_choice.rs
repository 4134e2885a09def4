//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, list, maybe, take, wrong_type};

/// A policy: a preset, and what differs from it.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PolicyChoice(pub(crate) core::PolicyChoice);

impl Take for core::PolicyChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<PolicyChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.PolicyChoice", value)),
        }
    }
}

impl Give for core::PolicyChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, PolicyChoice(self.clone())).map(Bound::into_any)
    }
}

impl PolicyChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("preset", self.preset(py)?, false),
            ("approval", self.approval(py)?, false),
            ("gap_rule", self.gap_rule(py)?, false),
            ("week_reading", self.week_reading(py)?, false),
            ("law", self.law(py)?, false),
            ("grace_days", self.grace_days(py)?, false),
            ("due_soon_days", self.due_soon_days(py)?, false),
            ("months_parties", self.months_parties(py)?, false),
            ("months_manager", self.months_manager(py)?, false),
            ("months_drafts", self.months_drafts(py)?, false),
            ("months_start", self.months_start(py)?, false),
            ("old_note_years", self.old_note_years(py)?, false),
            ("limits", self.limits(py)?, false),
            ("assessed_by", self.assessed_by(py)?, false),
            ("archive", self.archive(py)?, false),
            ("dispatch", self.dispatch(py)?, false),
            ("archive_before_purge", self.archive_before_purge(py)?, false),
            ("notices", self.notices(py)?, false),
            ("strip_markup", self.strip_markup(py)?, false),
            ("reminder_offsets", self.reminder_offsets(py)?, false),
            ("house_deadlines", self.house_deadlines(py)?, false),
            ("language", self.language(py)?, false),
        ])
    }
}

#[pymethods]
impl PolicyChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["preset", "approval", "gap_rule", "week_reading", "law", "grace_days", "due_soon_days", "months_parties", "months_manager", "months_drafts", "months_start", "old_note_years", "limits", "assessed_by", "archive", "dispatch", "archive_before_purge", "notices", "strip_markup", "reminder_offsets", "house_deadlines", "language"]).map(Bound::unbind)
    }

    #[new]
    #[expect(clippy::too_many_arguments, reason = "the object has as many fields")]
    #[pyo3(signature = (*, preset, approval=None, gap_rule=None, week_reading=None, law=None, grace_days=None, due_soon_days=None, months_parties=None, months_manager=None, months_drafts=None, months_start=None, old_note_years=None, limits=None, assessed_by=None, archive=None, dispatch=None, archive_before_purge=None, notices=None, strip_markup=None, reminder_offsets=None, house_deadlines=None, language=None))]
    fn new(
        preset: &Bound<'_, PyAny>,
        approval: Option<&Bound<'_, PyAny>>,
        gap_rule: Option<&Bound<'_, PyAny>>,
        week_reading: Option<&Bound<'_, PyAny>>,
        law: Option<&Bound<'_, PyAny>>,
        grace_days: Option<&Bound<'_, PyAny>>,
        due_soon_days: Option<&Bound<'_, PyAny>>,
        months_parties: Option<&Bound<'_, PyAny>>,
        months_manager: Option<&Bound<'_, PyAny>>,
        months_drafts: Option<&Bound<'_, PyAny>>,
        months_start: Option<&Bound<'_, PyAny>>,
        old_note_years: Option<&Bound<'_, PyAny>>,
        limits: Option<&Bound<'_, PyAny>>,
        assessed_by: Option<&Bound<'_, PyAny>>,
        archive: Option<&Bound<'_, PyAny>>,
        dispatch: Option<&Bound<'_, PyAny>>,
        archive_before_purge: Option<&Bound<'_, PyAny>>,
        notices: Option<&Bound<'_, PyAny>>,
        strip_markup: Option<&Bound<'_, PyAny>>,
        reminder_offsets: Option<&Bound<'_, PyAny>>,
        house_deadlines: Option<&Bound<'_, PyAny>>,
        language: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::PolicyChoice {
            preset: take(preset, "preset")?,
            approval: maybe(approval, "approval")?,
            gap_rule: maybe(gap_rule, "gap_rule")?,
            week_reading: maybe(week_reading, "week_reading")?,
            law: maybe(law, "law")?,
            grace_days: maybe(grace_days, "grace_days")?,
            due_soon_days: maybe(due_soon_days, "due_soon_days")?,
            months_parties: maybe(months_parties, "months_parties")?,
            months_manager: maybe(months_manager, "months_manager")?,
            months_drafts: maybe(months_drafts, "months_drafts")?,
            months_start: maybe(months_start, "months_start")?,
            old_note_years: maybe(old_note_years, "old_note_years")?,
            limits: maybe(limits, "limits")?,
            assessed_by: maybe(assessed_by, "assessed_by")?,
            archive: maybe(archive, "archive")?,
            dispatch: maybe(dispatch, "dispatch")?,
            archive_before_purge: maybe(archive_before_purge, "archive_before_purge")?,
            notices: maybe(notices, "notices")?,
            strip_markup: maybe(strip_markup, "strip_markup")?,
            reminder_offsets: list(reminder_offsets, "reminder_offsets")?,
            house_deadlines: list(house_deadlines, "house_deadlines")?,
            language: maybe(language, "language")?,
        }))
    }

    /// The preset.
    #[getter]
    fn preset<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.preset.give(py)
    }

    /// How a plan becomes final; the preset's if left out.
    #[getter]
    fn approval<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.approval.give(py)
    }

    /// How notes and days are merged to absences.
    #[getter]
    fn gap_rule<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.gap_rule.give(py)
    }

    /// Whether a week ends on its last day or the day before.
    #[getter]
    fn week_reading<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.week_reading.give(py)
    }

    /// Which law applies: that of the due date, or of the absence's first day.
    #[getter]
    fn law<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.law.give(py)
    }

    /// Days after a sick note's end in which it still gives rights (0–365).
    #[getter]
    fn grace_days<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.grace_days.give(py)
    }

    /// Days before a deadline in which it is due soon (0–365).
    #[getter]
    fn due_soon_days<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.due_soon_days.give(py)
    }

    /// Months after the last sick note in which the parties see the plan (1–120).
    #[getter]
    fn months_parties<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.months_parties.give(py)
    }

    /// Months after the last sick note in which the manager sees the case (1–120).
    #[getter]
    fn months_manager<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.months_manager.give(py)
    }

    /// Months after its last save in which an unfinished plan is kept (1–120).
    #[getter]
    fn months_drafts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.months_drafts.give(py)
    }

    /// Months after an absence's end in which a plan may be started (1–120).
    #[getter]
    fn months_start<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.months_start.give(py)
    }

    /// Years after which an old sick note period is not taken in (1–50).
    #[getter]
    fn old_note_years<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.old_note_years.give(py)
    }

    /// Greatest lengths of texts.
    #[getter]
    fn limits<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.limits.give(py)
    }

    /// Who may assess tasks.
    #[getter]
    fn assessed_by<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.assessed_by.give(py)
    }

    /// The archive system.
    #[getter]
    fn archive<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.archive.give(py)
    }

    /// Whether an archive document must be dispatched; Websak's default is yes.
    #[getter]
    fn dispatch<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.dispatch.give(py)
    }

    /// Whether approved versions must be archived before a purge (default true).
    #[getter]
    fn archive_before_purge<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.archive_before_purge.give(py)
    }

    /// Whether the parties get notices beyond "sent for approval".
    #[getter]
    fn notices<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.notices.give(py)
    }

    /// Whether markup is taken out of texts (default false: it is kept as written).
    #[getter]
    fn strip_markup<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.strip_markup.give(py)
    }

    /// Days after the start of the absence on which the host wants a reminder.
    #[getter]
    fn reminder_offsets<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.reminder_offsets.give(py)
    }

    /// Dates of the employer's own.
    #[getter]
    fn house_deadlines<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.house_deadlines.give(py)
    }

    /// The language in which the host speaks to its users.
    #[getter]
    fn language<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.language.give(py)
    }

    /// The object as canonical JSON.
    fn to_json(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// The object as dictionaries and lists, dates as text.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_dict(py, &self.to_json())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        give::repr("PolicyChoice", &self.named(py)?)
    }

    fn __hash__(&self) -> u64 {
        hash(&self.to_json())
    }

    fn __getnewargs_ex__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        give::arguments(py, self.named(py)?)
    }
}
