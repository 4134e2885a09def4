//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, wrong_type};

/// What may differ between calendars.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct CalendarChoice(pub(crate) core::exchange::CalendarChoice);

impl Take for core::exchange::CalendarChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<CalendarChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.CalendarChoice", value)),
        }
    }
}

impl Give for core::exchange::CalendarChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, CalendarChoice(self.clone())).map(Bound::into_any)
    }
}

impl CalendarChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("language", self.language(py)?, false),
            ("wording", self.wording(py)?, false),
            ("alarm_days", self.alarm_days(py)?, false),
            ("owed_by", self.owed_by(py)?, false),
            ("earlier", self.earlier(py)?, false),
        ])
    }
}

#[pymethods]
impl CalendarChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["language", "wording", "alarm_days", "owed_by", "earlier"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, language=None, wording=None, alarm_days=None, owed_by=None, earlier=None))]
    fn new(
        language: Option<&Bound<'_, PyAny>>,
        wording: Option<&Bound<'_, PyAny>>,
        alarm_days: Option<&Bound<'_, PyAny>>,
        owed_by: Option<&Bound<'_, PyAny>>,
        earlier: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::exchange::CalendarChoice {
            language: maybe(language, "language")?,
            wording: maybe(wording, "wording")?,
            alarm_days: maybe(alarm_days, "alarm_days")?,
            owed_by: maybe(owed_by, "owed_by")?,
            earlier: maybe(earlier, "earlier")?,
        }))
    }

    /// The language; Bokmål if left out.
    #[getter]
    fn language<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.language.give(py)
    }

    /// How much is said; named if left out.
    #[getter]
    fn wording<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.wording.give(py)
    }

    /// How many days before its day a deadline rings, at nine in the morning. If left out, on the day when it becomes due soon by the policy, and on its own day. Outlook keeps one alarm for an entry; the earliest that lies ahead comes first.
    #[getter]
    fn alarm_days<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.alarm_days.give(py)
    }

    /// Whose deadlines; if left out, all but those of the host system itself.
    #[getter]
    fn owed_by<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.owed_by.give(py)
    }

    /// What the last calendar of the same list held. With it the calendar takes back exactly what no longer holds, also where the deadline is gone with its sick note, or the case has left the list. Without it every deadline that is met, exempt or lapsed stands as cancelled.
    #[getter]
    fn earlier<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.earlier.give(py)
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
        give::repr("CalendarChoice", &self.named(py)?)
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
