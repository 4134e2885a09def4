//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, wrong_type};

/// What the case does not know, and what the host wants of a document.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct DocumentChoice(pub(crate) core::document::DocumentChoice);

impl Take for core::document::DocumentChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<DocumentChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.DocumentChoice", value)),
        }
    }
}

impl Give for core::document::DocumentChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, DocumentChoice(self.clone())).map(Bound::into_any)
    }
}

impl DocumentChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("language", self.language(py)?, false),
            ("employee_name", self.employee_name(py)?, true),
            ("employer_name", self.employer_name(py)?, true),
            ("manager_name", self.manager_name(py)?, true),
            ("person_number", self.person_number(py)?, false),
            ("signature_page", self.signature_page(py)?, false),
        ])
    }
}

#[pymethods]
impl DocumentChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["language", "employee_name", "employer_name", "manager_name", "person_number", "signature_page"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, language=None, employee_name=None, employer_name=None, manager_name=None, person_number=None, signature_page=None))]
    fn new(
        language: Option<&Bound<'_, PyAny>>,
        employee_name: Option<&Bound<'_, PyAny>>,
        employer_name: Option<&Bound<'_, PyAny>>,
        manager_name: Option<&Bound<'_, PyAny>>,
        person_number: Option<&Bound<'_, PyAny>>,
        signature_page: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::document::DocumentChoice {
            language: maybe(language, "language")?,
            employee_name: maybe(employee_name, "employee_name")?,
            employer_name: maybe(employer_name, "employer_name")?,
            manager_name: maybe(manager_name, "manager_name")?,
            person_number: maybe(person_number, "person_number")?,
            signature_page: maybe(signature_page, "signature_page")?,
        }))
    }

    /// The language; that of the policy if left out.
    #[getter]
    fn language<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.language.give(py)
    }

    /// The employee's name.
    #[getter]
    fn employee_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employee_name.give(py)
    }

    /// The employer's name.
    #[getter]
    fn employer_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employer_name.give(py)
    }

    /// The name of the manager who speaks for the employer in this version.
    #[getter]
    fn manager_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.manager_name.give(py)
    }

    /// Whether the national identity number is printed, where the case knows it (default no).
    #[getter]
    fn person_number<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.person_number.give(py)
    }

    /// Whether a page for signatures on paper is added (default no).
    #[getter]
    fn signature_page<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.signature_page.give(py)
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
        give::repr("DocumentChoice", &self.named(py)?)
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
