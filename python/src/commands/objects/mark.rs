//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, take, wrong_type};

/// An entry that the last calendar held, which this one takes back when it no longer holds.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mark(pub(crate) core::exchange::Mark);

impl Take for core::exchange::Mark {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<Mark>() {
            Ok(given) => Ok(given.get().0),
            Err(_) => Err(wrong_type("an oppfolgingsplan.Mark", value)),
        }
    }
}

impl Give for core::exchange::Mark {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, Mark(*self)).map(Bound::into_any)
    }
}

impl Mark {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("uid", self.uid(py)?, false),
            ("on", self.on(py)?, false),
        ])
    }
}

#[pymethods]
impl Mark {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["uid", "on"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, uid, on))]
    fn new(
        uid: &Bound<'_, PyAny>,
        on: &Bound<'_, PyAny>,
    ) -> PyResult<Self> {
        Ok(Self(core::exchange::Mark {
            uid: take(uid, "uid")?,
            on: take(on, "on")?,
        }))
    }

    /// The entry.
    #[getter]
    fn uid<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.uid.give(py)
    }

    /// The day that it stood on.
    #[getter]
    fn on<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.on.give(py)
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
        give::repr("Mark", &self.named(py)?)
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
