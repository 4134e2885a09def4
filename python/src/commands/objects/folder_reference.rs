//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, wrong_type};

/// The folder of the employee in the archive, by one of its keys or several.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FolderReference(pub(crate) core::archive::FolderReference);

impl Take for core::archive::FolderReference {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<FolderReference>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.FolderReference", value)),
        }
    }
}

impl Give for core::archive::FolderReference {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, FolderReference(self.clone())).map(Bound::into_any)
    }
}

impl FolderReference {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("system_id", self.system_id(py)?, true),
            ("case_year", self.case_year(py)?, false),
            ("case_number", self.case_number(py)?, false),
            ("folder_id", self.folder_id(py)?, true),
            ("external_system", self.external_system(py)?, true),
            ("external_key", self.external_key(py)?, true),
        ])
    }
}

#[pymethods]
impl FolderReference {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["system_id", "case_year", "case_number", "folder_id", "external_system", "external_key"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, system_id=None, case_year=None, case_number=None, folder_id=None, external_system=None, external_key=None))]
    fn new(
        system_id: Option<&Bound<'_, PyAny>>,
        case_year: Option<&Bound<'_, PyAny>>,
        case_number: Option<&Bound<'_, PyAny>>,
        folder_id: Option<&Bound<'_, PyAny>>,
        external_system: Option<&Bound<'_, PyAny>>,
        external_key: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::archive::FolderReference {
            system_id: maybe(system_id, "system_id")?,
            case_year: maybe(case_year, "case_year")?,
            case_number: maybe(case_number, "case_number")?,
            folder_id: maybe(folder_id, "folder_id")?,
            external_system: maybe(external_system, "external_system")?,
            external_key: maybe(external_key, "external_key")?,
        }))
    }

    /// The archive's own identifier, a UUID.
    #[getter]
    fn system_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.system_id.give(py)
    }

    /// The year of the case number: 2024 of `2024/117`.
    #[getter]
    fn case_year<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.case_year.give(py)
    }

    /// The number within the year: 117 of `2024/117`.
    #[getter]
    fn case_number<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.case_number.give(py)
    }

    /// The identifier that the archive shows.
    #[getter]
    fn folder_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.folder_id.give(py)
    }

    /// The system that gave the folder a key of its own.
    #[getter]
    fn external_system<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.external_system.give(py)
    }

    /// That key.
    #[getter]
    fn external_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.external_key.give(py)
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
        give::repr("FolderReference", &self.named(py)?)
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
