//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, wrong_type};

/// Days of a sick note with the same activity.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Period(pub(crate) core::Period);

impl Take for core::Period {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<Period>() {
            Ok(given) => Ok(given.get().0),
            Err(_) => Err(wrong_type("an oppfolgingsplan.Period", value)),
        }
    }
}

impl Give for core::Period {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, Period(*self)).map(Bound::into_any)
    }
}

impl Period {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("from_", self.from_(py)?, false),
            ("to", self.to(py)?, false),
            ("activity", self.activity(py)?, false),
            ("grade", self.grade(py)?, false),
        ])
    }
}

#[pymethods]
impl Period {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["from_", "to", "activity", "grade"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, from_, to, activity, grade=None))]
    fn new(
        from_: &Bound<'_, PyAny>,
        to: &Bound<'_, PyAny>,
        activity: &Bound<'_, PyAny>,
        grade: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        crate::take::period(from_, to, activity, grade).map(Self)
    }

    /// First day.
    #[getter]
    fn from_<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.from().give(py)
    }

    /// Last day, included; not before the first.
    #[getter]
    fn to<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.to().give(py)
    }

    /// Absent, or a kind of note that is no absence.
    #[getter]
    fn activity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(crate::record::word(py, self.0.activity().kind().as_str()))
    }

    /// Percent sick; given exactly when absent, and 100 is wholly absent.
    #[getter]
    fn grade<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.grade().give(py)
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
        give::repr("Period", &self.named(py)?)
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
