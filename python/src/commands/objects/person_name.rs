//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, take, wrong_type};

/// The name of a person that the host knows by a key.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PersonName(pub(crate) core::proof::PersonName);

impl Take for core::proof::PersonName {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<PersonName>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.PersonName", value)),
        }
    }
}

impl Give for core::proof::PersonName {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, PersonName(self.clone())).map(Bound::into_any)
    }
}

impl PersonName {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("key", self.key(py)?, false),
            ("name", self.name(py)?, true),
        ])
    }
}

#[pymethods]
impl PersonName {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["key", "name"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, key, name))]
    fn new(
        key: &Bound<'_, PyAny>,
        name: &Bound<'_, PyAny>,
    ) -> PyResult<Self> {
        Ok(Self(core::proof::PersonName {
            key: take(key, "key")?,
            name: take(name, "name")?,
        }))
    }

    /// The host's key of the person, which the pack does not show.
    #[getter]
    fn key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.key.give(py)
    }

    /// The name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.name.give(py)
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
        give::repr("PersonName", &self.named(py)?)
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
