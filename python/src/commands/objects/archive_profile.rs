//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, take, wrong_type};

/// What differs between archives and employers: the preset of a system, and what is otherwise.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ArchiveProfile(pub(crate) core::archive::ArchiveProfile);

impl Take for core::archive::ArchiveProfile {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<ArchiveProfile>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.ArchiveProfile", value)),
        }
    }
}

impl Give for core::archive::ArchiveProfile {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, ArchiveProfile(self.clone())).map(Bound::into_any)
    }
}

impl ArchiveProfile {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("preset", self.preset(py)?, false),
            ("system_name", self.system_name(py)?, true),
            ("source_system", self.source_system(py)?, true),
            ("title", self.title(py)?, true),
            ("name_in_title", self.name_in_title(py)?, false),
            ("journal_status", self.journal_status(py)?, false),
            ("screened", self.screened(py)?, false),
            ("access_code", self.access_code(py)?, true),
            ("access_name", self.access_name(py)?, true),
            ("legal_basis", self.legal_basis(py)?, true),
            ("metadata_screening", self.metadata_screening(py)?, true),
            ("document_screening", self.document_screening(py)?, false),
            ("document_type_code", self.document_type_code(py)?, true),
            ("document_type_name", self.document_type_name(py)?, true),
            ("folder_name", self.folder_name(py)?, true),
            ("archive_part", self.archive_part(py)?, true),
        ])
    }
}

#[pymethods]
impl ArchiveProfile {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["preset", "system_name", "source_system", "title", "name_in_title", "journal_status", "screened", "access_code", "access_name", "legal_basis", "metadata_screening", "document_screening", "document_type_code", "document_type_name", "folder_name", "archive_part"]).map(Bound::unbind)
    }

    #[new]
    #[expect(clippy::too_many_arguments, reason = "the object has as many fields")]
    #[pyo3(signature = (*, preset, system_name=None, source_system=None, title=None, name_in_title=None, journal_status=None, screened=None, access_code=None, access_name=None, legal_basis=None, metadata_screening=None, document_screening=None, document_type_code=None, document_type_name=None, folder_name=None, archive_part=None))]
    fn new(
        preset: &Bound<'_, PyAny>,
        system_name: Option<&Bound<'_, PyAny>>,
        source_system: Option<&Bound<'_, PyAny>>,
        title: Option<&Bound<'_, PyAny>>,
        name_in_title: Option<&Bound<'_, PyAny>>,
        journal_status: Option<&Bound<'_, PyAny>>,
        screened: Option<&Bound<'_, PyAny>>,
        access_code: Option<&Bound<'_, PyAny>>,
        access_name: Option<&Bound<'_, PyAny>>,
        legal_basis: Option<&Bound<'_, PyAny>>,
        metadata_screening: Option<&Bound<'_, PyAny>>,
        document_screening: Option<&Bound<'_, PyAny>>,
        document_type_code: Option<&Bound<'_, PyAny>>,
        document_type_name: Option<&Bound<'_, PyAny>>,
        folder_name: Option<&Bound<'_, PyAny>>,
        archive_part: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::archive::ArchiveProfile {
            preset: take(preset, "preset")?,
            system_name: maybe(system_name, "system_name")?,
            source_system: maybe(source_system, "source_system")?,
            title: maybe(title, "title")?,
            name_in_title: maybe(name_in_title, "name_in_title")?,
            journal_status: maybe(journal_status, "journal_status")?,
            screened: maybe(screened, "screened")?,
            access_code: maybe(access_code, "access_code")?,
            access_name: maybe(access_name, "access_name")?,
            legal_basis: maybe(legal_basis, "legal_basis")?,
            metadata_screening: maybe(metadata_screening, "metadata_screening")?,
            document_screening: maybe(document_screening, "document_screening")?,
            document_type_code: maybe(document_type_code, "document_type_code")?,
            document_type_name: maybe(document_type_name, "document_type_name")?,
            folder_name: maybe(folder_name, "folder_name")?,
            archive_part: maybe(archive_part, "archive_part")?,
        }))
    }

    /// The system whose values are taken where nothing else is given.
    #[getter]
    fn preset<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.preset.give(py)
    }

    /// What the case's archive record calls the system; that of the preset if left out.
    #[getter]
    fn system_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.system_name.give(py)
    }

    /// What the messages call the system that they come from (default `oppfolgingsplan`). It is part of the keys, so it stays the same for good.
    #[getter]
    fn source_system<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.source_system.give(py)
    }

    /// The title without a name (default `Oppfølgingsplan`).
    #[getter]
    fn title<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.title.give(py)
    }

    /// Whether the employee's name stands in the title where titles are screened (default yes).
    #[getter]
    fn name_in_title<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.name_in_title.give(py)
    }

    /// How far the entry has come; `F` only where the policy does not want it dispatched.
    #[getter]
    fn journal_status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.journal_status.give(py)
    }

    /// Whether the entry is screened from the public; an access code and a legal basis are needed then.
    #[getter]
    fn screened<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.screened.give(py)
    }

    /// The code of access.
    #[getter]
    fn access_code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.access_code.give(py)
    }

    /// What the code of access is called.
    #[getter]
    fn access_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.access_name.give(py)
    }

    /// The legal basis of the screening.
    #[getter]
    fn legal_basis<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.legal_basis.give(py)
    }

    /// What of the metadata is screened, as Noark M502 words it.
    #[getter]
    fn metadata_screening<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.metadata_screening.give(py)
    }

    /// Whether the whole document is screened (default yes, where the entry is).
    #[getter]
    fn document_screening<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.document_screening.give(py)
    }

    /// The code of the document type (default `NOTAT`).
    #[getter]
    fn document_type_code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.document_type_code.give(py)
    }

    /// What the document type is called (default `Notat`).
    #[getter]
    fn document_type_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.document_type_name.give(py)
    }

    /// What the archive calls the folder of an employee.
    #[getter]
    fn folder_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.folder_name.give(py)
    }

    /// The part of the archive for an entry of which no folder is given.
    #[getter]
    fn archive_part<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.archive_part.give(py)
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
        give::repr("ArchiveProfile", &self.named(py)?)
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
