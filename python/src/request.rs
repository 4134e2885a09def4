//! `Request`: a command with who asks and when.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyTuple};

use crate::actor::Actor;
use crate::error::{guard, input_error, to_dict};
use crate::moment::moment_out;
use crate::python::{hash, reduce, with_text};

/// A command with who asks and when: one line of a replay file.
#[pyclass(frozen, eq, module = "oppfolgingsplan")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Request(pub(crate) core::Request);

#[pymethods]
impl Request {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("command", "by", "at")
    }

    /// Reads a request from JSON. Raises `InputError` with the path of what is wrong.
    #[staticmethod]
    fn from_json(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        with_text(text, |bytes| match core::Request::from_json(bytes) {
            Ok(request) => Ok(Self(request)),
            Err(error) => Err(input_error(text.py(), &error)),
        })
    }

    /// The request as canonical JSON.
    fn to_json(&self) -> PyResult<String> {
        guard(|| Ok(self.0.to_json()))
    }

    /// The request as dictionaries and lists, dates as text.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_dict(py, &self.to_json()?)
    }

    /// The name of the command.
    #[getter]
    fn command(&self) -> &'static str {
        self.0.command.kind().as_str()
    }

    /// When, with Oslo's wall clock.
    #[getter]
    fn at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDateTime>> {
        moment_out(py, self.0.at)
    }

    /// Who asks.
    #[getter]
    fn by(&self) -> Actor {
        Actor(self.0.by.clone())
    }

    /// The version of the case that the asker saw.
    #[getter]
    fn based_on(&self) -> Option<u64> {
        self.0.based_on
    }

    fn __repr__(&self) -> String {
        format!("Request({} by {} at {})", self.command(), self.0.by.role(), self.0.at)
    }

    fn __hash__(&self) -> PyResult<u64> {
        self.to_json().map(|text| hash(&text))
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        reduce(py, "_request", (self.to_json()?,))
    }
}

/// Reads what pickling wrote.
#[pyfunction]
pub(crate) fn _request(text: &Bound<'_, PyAny>) -> PyResult<Request> {
    Request::from_json(text)
}
