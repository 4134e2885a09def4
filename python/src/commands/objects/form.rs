//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, wrong_type};

/// The employer-led form as far as it is filled in.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Form(pub(crate) core::Form);

impl Take for core::Form {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<Form>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.Form", value)),
        }
    }
}

impl Give for core::Form {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, Form(self.clone())).map(Bound::into_any)
    }
}

impl Form {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("typical_workday", self.typical_workday(py)?, true),
            ("tasks_that_can_be_done", self.tasks_that_can_be_done(py)?, true),
            ("tasks_that_cannot_be_done", self.tasks_that_cannot_be_done(py)?, true),
            ("earlier_facilitation", self.earlier_facilitation(py)?, true),
            ("coming_facilitation", self.coming_facilitation(py)?, true),
            ("other_facilitation", self.other_facilitation(py)?, true),
            ("follow_up", self.follow_up(py)?, true),
            ("evaluation_date", self.evaluation_date(py)?, false),
        ])
    }
}

#[pymethods]
impl Form {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["typical_workday", "tasks_that_can_be_done", "tasks_that_cannot_be_done", "earlier_facilitation", "coming_facilitation", "other_facilitation", "follow_up", "evaluation_date"]).map(Bound::unbind)
    }

    #[new]
    #[expect(clippy::too_many_arguments, reason = "the object has as many fields")]
    #[pyo3(signature = (*, typical_workday=None, tasks_that_can_be_done=None, tasks_that_cannot_be_done=None, earlier_facilitation=None, coming_facilitation=None, other_facilitation=None, follow_up=None, evaluation_date=None))]
    fn new(
        typical_workday: Option<&Bound<'_, PyAny>>,
        tasks_that_can_be_done: Option<&Bound<'_, PyAny>>,
        tasks_that_cannot_be_done: Option<&Bound<'_, PyAny>>,
        earlier_facilitation: Option<&Bound<'_, PyAny>>,
        coming_facilitation: Option<&Bound<'_, PyAny>>,
        other_facilitation: Option<&Bound<'_, PyAny>>,
        follow_up: Option<&Bound<'_, PyAny>>,
        evaluation_date: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::Form {
            typical_workday: maybe(typical_workday, "typical_workday")?,
            tasks_that_can_be_done: maybe(tasks_that_can_be_done, "tasks_that_can_be_done")?,
            tasks_that_cannot_be_done: maybe(tasks_that_cannot_be_done, "tasks_that_cannot_be_done")?,
            earlier_facilitation: maybe(earlier_facilitation, "earlier_facilitation")?,
            coming_facilitation: maybe(coming_facilitation, "coming_facilitation")?,
            other_facilitation: maybe(other_facilitation, "other_facilitation")?,
            follow_up: maybe(follow_up, "follow_up")?,
            evaluation_date: maybe(evaluation_date, "evaluation_date")?,
        }))
    }

    /// A typical working day.
    #[getter]
    fn typical_workday<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.typical_workday.give(py)
    }

    /// Tasks that can still be done.
    #[getter]
    fn tasks_that_can_be_done<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.tasks_that_can_be_done.give(py)
    }

    /// Tasks that cannot be done.
    #[getter]
    fn tasks_that_cannot_be_done<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.tasks_that_cannot_be_done.give(py)
    }

    /// Earlier facilitation.
    #[getter]
    fn earlier_facilitation<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.earlier_facilitation.give(py)
    }

    /// Coming facilitation.
    #[getter]
    fn coming_facilitation<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.coming_facilitation.give(py)
    }

    /// Other facilitation that was considered.
    #[getter]
    fn other_facilitation<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.other_facilitation.give(py)
    }

    /// How to follow up.
    #[getter]
    fn follow_up<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.follow_up.give(py)
    }

    /// The day of evaluation.
    #[getter]
    fn evaluation_date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.evaluation_date.give(py)
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
        give::repr("Form", &self.named(py)?)
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
