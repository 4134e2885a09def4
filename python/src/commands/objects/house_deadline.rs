//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, take, wrong_type};

/// A date of the employer's own, counted from the start of the absence.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct HouseDeadline(pub(crate) core::HouseDeadline);

impl Take for core::HouseDeadline {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<HouseDeadline>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.HouseDeadline", value)),
        }
    }
}

impl Give for core::HouseDeadline {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, HouseDeadline(self.clone())).map(Bound::into_any)
    }
}

impl HouseDeadline {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("name", self.name(py)?, true),
            ("day", self.day(py)?, false),
        ])
    }
}

#[pymethods]
impl HouseDeadline {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["name", "day"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, name, day))]
    fn new(
        name: &Bound<'_, PyAny>,
        day: &Bound<'_, PyAny>,
    ) -> PyResult<Self> {
        Ok(Self(core::HouseDeadline {
            name: take(name, "name")?,
            day: take(day, "day")?,
        }))
    }

    /// What is to be done.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.name.give(py)
    }

    /// Days after the first day of the absence.
    #[getter]
    fn day<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.day.give(py)
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
        give::repr("HouseDeadline", &self.named(py)?)
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
