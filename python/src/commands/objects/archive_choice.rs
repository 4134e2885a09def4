//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, wrong_type};

/// What the case does not know of an entry in an archive, and what the host wants.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ArchiveChoice(pub(crate) core::archive::ArchiveChoice);

impl Take for core::archive::ArchiveChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<ArchiveChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.ArchiveChoice", value)),
        }
    }
}

impl Give for core::archive::ArchiveChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, ArchiveChoice(self.clone())).map(Bound::into_any)
    }
}

impl ArchiveChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("profile", self.profile(py)?, false),
            ("document", self.document(py)?, false),
            ("folder", self.folder(py)?, false),
            ("registered_by", self.registered_by(py)?, true),
            ("received_from", self.received_from(py)?, true),
            ("refer_to_earlier", self.refer_to_earlier(py)?, false),
        ])
    }
}

#[pymethods]
impl ArchiveChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["profile", "document", "folder", "registered_by", "received_from", "refer_to_earlier"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, profile=None, document=None, folder=None, registered_by=None, received_from=None, refer_to_earlier=None))]
    fn new(
        profile: Option<&Bound<'_, PyAny>>,
        document: Option<&Bound<'_, PyAny>>,
        folder: Option<&Bound<'_, PyAny>>,
        registered_by: Option<&Bound<'_, PyAny>>,
        received_from: Option<&Bound<'_, PyAny>>,
        refer_to_earlier: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::archive::ArchiveChoice {
            profile: maybe(profile, "profile")?,
            document: maybe(document, "document")?,
            folder: maybe(folder, "folder")?,
            registered_by: maybe(registered_by, "registered_by")?,
            received_from: maybe(received_from, "received_from")?,
            refer_to_earlier: maybe(refer_to_earlier, "refer_to_earlier")?,
        }))
    }

    /// The archive; the preset of the policy's archive system if left out.
    #[getter]
    fn profile<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.profile.give(py)
    }

    /// The document: language, names, and what it is to say.
    #[getter]
    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.document.give(py)
    }

    /// The folder of the employee.
    #[getter]
    fn folder<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.folder.give(py)
    }

    /// Who registers the entry; the name of the system that the messages come from if left out.
    #[getter]
    fn registered_by<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.registered_by.give(py)
    }

    /// Who sent the document of a log entry to the employer; the entry is one of incoming post then. Of no meaning for a plan.
    #[getter]
    fn received_from<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.received_from.give(py)
    }

    /// Whether the messages point to the entry of the earlier version, which must have come into the archive by such a message (default no).
    #[getter]
    fn refer_to_earlier<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.refer_to_earlier.give(py)
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
        give::repr("ArchiveChoice", &self.named(py)?)
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
