//! `Step`: the case after a request, and the events that led there.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::case::Case;
use crate::error::guard;
use crate::event::Event;
use crate::python::reduce;
use crate::request::Request;
use crate::views;

/// The case after a request, and the events that led there.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) case: Py<Case>,
    /// The events of the step are the last ones of its case.
    pub(crate) count: usize,
    pub(crate) request: Py<Request>,
}

#[pymethods]
impl Step {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("case", "events", "warnings")
    }

    /// The case after the request.
    #[getter]
    fn case<'py>(&self, py: Python<'py>) -> &Bound<'py, Case> {
        self.case.bind(py)
    }

    /// The request.
    #[getter]
    fn request<'py>(&self, py: Python<'py>) -> &Bound<'py, Request> {
        self.request.bind(py)
    }

    /// What happened; nothing when the request repeated what stands already.
    #[getter]
    fn events<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let case = &self.case.get().0;
        let events = case.events();
        let before = events.len().saturating_sub(self.count);
        let events: PyResult<Vec<_>> =
            events.skip(before).map(|event| Bound::new(py, Event(event.clone()))).collect();
        PyTuple::new(py, events?)
    }

    /// What should be looked at in the texts of the request. The texts are not repeated.
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(|| {
            let policy = self.case.get().0.policy();
            views::warnings(py, &self.request.get().0.command.warnings(policy))
        })
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.count == other.count
            && self.case.get().0 == other.case.get().0
            && self.request.get().0 == other.request.get().0
    }

    fn __hash__(&self) -> PyResult<u64> {
        self.case.get().__hash__()
    }

    fn __repr__(&self) -> String {
        let case = self.case.get();
        format!("Step(case={}, events={})", case.__repr__(), self.count)
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (case, request) = (self.case.bind(py).clone(), self.request.bind(py).clone());
        reduce(py, "_step", (case, self.count, request))
    }
}

/// Makes what pickling took apart.
#[pyfunction]
pub(crate) fn _step(case: Py<Case>, count: usize, request: Py<Request>) -> Step {
    Step { case, count, request }
}
