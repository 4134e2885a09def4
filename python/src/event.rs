//! `Event`: what has happened.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyTuple};

use crate::actor::Actor;
use crate::error::{guard, input_error, to_dict};
use crate::moment::moment_out;
use crate::python::{hash, reduce, with_text};

/// Something that has happened: what, by whom, when, and by which version of the rules.
#[pyclass(frozen, eq, module = "oppfolgingsplan")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Event(pub(crate) core::Event);

#[pymethods]
impl Event {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("name", "by", "at")
    }

    /// Reads an event from JSON. Raises `InputError` with the path of what is wrong.
    #[staticmethod]
    fn from_json(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        with_text(text, |bytes| match core::Event::from_json(bytes) {
            Ok(event) => Ok(Self(event)),
            Err(error) => Err(input_error(text.py(), &error)),
        })
    }

    /// The event as canonical JSON.
    fn to_json(&self) -> PyResult<String> {
        guard(|| Ok(self.0.to_json()))
    }

    /// The event as dictionaries and lists, dates as text.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_dict(py, &self.to_json()?)
    }

    /// The name of the event.
    #[getter]
    fn name(&self) -> &'static str {
        self.0.happening().kind().as_str()
    }

    /// When, with Oslo's wall clock.
    #[getter]
    fn at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDateTime>> {
        moment_out(py, self.0.at())
    }

    /// Who did it.
    #[getter]
    fn by(&self) -> Actor {
        Actor(self.0.by().clone())
    }

    /// The version of the rules that allowed it.
    #[getter]
    fn rules(&self) -> u16 {
        self.0.rules()
    }

    fn __repr__(&self) -> String {
        format!("Event({} by {} at {})", self.name(), self.0.by().role(), self.0.at())
    }

    fn __hash__(&self) -> PyResult<u64> {
        self.to_json().map(|text| hash(&text))
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        reduce(py, "_event", (self.to_json()?,))
    }
}

/// Reads what pickling wrote.
#[pyfunction]
pub(crate) fn _event(text: &Bound<'_, PyAny>) -> PyResult<Event> {
    Event::from_json(text)
}
