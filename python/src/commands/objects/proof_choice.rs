//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, list, maybe, wrong_type};

/// What the case does not know, and what the host wants of a proof.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ProofChoice(pub(crate) core::proof::ProofChoice);

impl Take for core::proof::ProofChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<ProofChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.ProofChoice", value)),
        }
    }
}

impl Give for core::proof::ProofChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, ProofChoice(self.clone())).map(Bound::into_any)
    }
}

impl ProofChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("language", self.language(py)?, false),
            ("employer_name", self.employer_name(py)?, true),
            ("reference", self.reference(py)?, true),
            ("names", self.names(py)?, false),
            ("with_content", self.with_content(py)?, false),
            ("secret", self.secret(py)?, true),
        ])
    }
}

#[pymethods]
impl ProofChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["language", "employer_name", "reference", "names", "with_content", "secret"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, language=None, employer_name=None, reference=None, names=None, with_content=None, secret=None))]
    fn new(
        language: Option<&Bound<'_, PyAny>>,
        employer_name: Option<&Bound<'_, PyAny>>,
        reference: Option<&Bound<'_, PyAny>>,
        names: Option<&Bound<'_, PyAny>>,
        with_content: Option<&Bound<'_, PyAny>>,
        secret: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::proof::ProofChoice {
            language: maybe(language, "language")?,
            employer_name: maybe(employer_name, "employer_name")?,
            reference: maybe(reference, "reference")?,
            names: list(names, "names")?,
            with_content: maybe(with_content, "with_content")?,
            secret: maybe(secret, "secret")?,
        }))
    }

    /// The language; that of the policy if left out.
    #[getter]
    fn language<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.language.give(py)
    }

    /// The employer's name.
    #[getter]
    fn employer_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employer_name.give(py)
    }

    /// What the employer or the authority calls the matter, such as a number in the archive.
    #[getter]
    fn reference<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.reference.give(py)
    }

    /// Names of persons; of the others the pack gives the role and a number.
    #[getter]
    fn names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.names.give(py)
    }

    /// Whether the pack holds what persons have written, and the host's keys (default no). Never what was written in a version of the wrong person, nor, for the employee in the employer-led policy, in the manager's drafts.
    #[getter]
    fn with_content<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.with_content.give(py)
    }

    /// A secret of the host, at least 16 characters and the same for every pack of a case. What is withheld cannot be guessed without it, and the links of the chain stay the same from pack to pack.
    #[getter]
    fn secret<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.secret.give(py)
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
        give::repr("ProofChoice", &self.named(py)?)
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
