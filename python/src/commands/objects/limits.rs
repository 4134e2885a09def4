//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, take, wrong_type};

/// Greatest lengths of texts, in characters.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Limits(pub(crate) core::Limits);

impl Take for core::Limits {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<Limits>() {
            Ok(given) => Ok(given.get().0),
            Err(_) => Err(wrong_type("an oppfolgingsplan.Limits", value)),
        }
    }
}

impl Give for core::Limits {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, Limits(*self)).map(Bound::into_any)
    }
}

impl Limits {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("name", self.name(py)?, false),
            ("heading", self.heading(py)?, false),
            ("description", self.description(py)?, false),
            ("follow_up", self.follow_up(py)?, false),
            ("reason", self.reason(py)?, false),
            ("comment", self.comment(py)?, false),
            ("form", self.form(py)?, false),
        ])
    }
}

#[pymethods]
impl Limits {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["name", "heading", "description", "follow_up", "reason", "comment", "form"]).map(Bound::unbind)
    }

    #[new]
    #[pyo3(signature = (*, name, heading, description, follow_up, reason, comment, form))]
    fn new(
        name: &Bound<'_, PyAny>,
        heading: &Bound<'_, PyAny>,
        description: &Bound<'_, PyAny>,
        follow_up: &Bound<'_, PyAny>,
        reason: &Bound<'_, PyAny>,
        comment: &Bound<'_, PyAny>,
        form: &Bound<'_, PyAny>,
    ) -> PyResult<Self> {
        Ok(Self(core::Limits {
            name: take(name, "name")?,
            heading: take(heading, "heading")?,
            description: take(description, "description")?,
            follow_up: take(follow_up, "follow_up")?,
            reason: take(reason, "reason")?,
            comment: take(comment, "comment")?,
            form: take(form, "form")?,
        }))
    }

    /// The name of a task, an archive system, a reference.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.name.give(py)
    }

    /// The heading of a measure.
    #[getter]
    fn heading<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.heading.give(py)
    }

    /// The description of a measure.
    #[getter]
    fn description<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.description.give(py)
    }

    /// How a measure is followed up, and its effect.
    #[getter]
    fn follow_up<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.follow_up.give(py)
    }

    /// Reasons, how a task is facilitated, and log entries.
    #[getter]
    fn reason<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.reason.give(py)
    }

    /// A comment.
    #[getter]
    fn comment<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.comment.give(py)
    }

    /// Each text of the employer-led form.
    #[getter]
    fn form<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.form.give(py)
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
        give::repr("Limits", &self.named(py)?)
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
