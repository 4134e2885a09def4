//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, wrong_type};

/// What the case does not know, and what the host wants of a report.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ReportChoice(pub(crate) core::report::ReportChoice);

impl Take for core::report::ReportChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<ReportChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.ReportChoice", value)),
        }
    }
}

impl Give for core::report::ReportChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, ReportChoice(self.clone())).map(Bound::into_any)
    }
}

impl ReportChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("language", self.language(py)?, false),
            ("employee_name", self.employee_name(py)?, true),
            ("employer_name", self.employer_name(py)?, true),
            ("manager_name", self.manager_name(py)?, true),
            ("all_versions", self.all_versions(py)?, false),
        ])
    }
}

#[pymethods]
impl ReportChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["language", "employee_name", "employer_name", "manager_name", "all_versions"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, language=None, employee_name=None, employer_name=None, manager_name=None, all_versions=None))]
    fn new(
        language: Option<&Bound<'_, PyAny>>,
        employee_name: Option<&Bound<'_, PyAny>>,
        employer_name: Option<&Bound<'_, PyAny>>,
        manager_name: Option<&Bound<'_, PyAny>>,
        all_versions: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::report::ReportChoice {
            language: maybe(language, "language")?,
            employee_name: maybe(employee_name, "employee_name")?,
            employer_name: maybe(employer_name, "employer_name")?,
            manager_name: maybe(manager_name, "manager_name")?,
            all_versions: maybe(all_versions, "all_versions")?,
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

    /// The name of the manager who speaks for the employer now.
    #[getter]
    fn manager_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.manager_name.give(py)
    }

    /// Whether every version of the plan is written out, not only the one that counts now (default no). Versions are listed in any case.
    #[getter]
    fn all_versions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.all_versions.give(py)
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
        give::repr("ReportChoice", &self.named(py)?)
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
