//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, list, wrong_type};

/// What a proof is held against, beside itself.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct VerifyChoice(pub(crate) core::proof::VerifyChoice);

impl Take for core::proof::VerifyChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<VerifyChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.VerifyChoice", value)),
        }
    }
}

impl Give for core::proof::VerifyChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, VerifyChoice(self.clone())).map(Bound::into_any)
    }
}

impl VerifyChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("anchors", self.anchors(py)?, false),
        ])
    }
}

#[pymethods]
impl VerifyChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["anchors"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, anchors=None))]
    fn new(
        anchors: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::proof::VerifyChoice {
            anchors: list(anchors, "anchors")?,
        }))
    }

    /// What was kept elsewhere: links of the chain, or the SHA-256 of the file with the sums. Each must be found.
    #[getter]
    fn anchors<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.anchors.give(py)
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
        give::repr("VerifyChoice", &self.named(py)?)
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
