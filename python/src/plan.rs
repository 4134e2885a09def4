//! `Plan`: one version of the plan.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyTuple};

use crate::case::Case;
use crate::commands::objects::Form;
use crate::error::guard;
use crate::moment::moment_out;
use crate::parts;
use crate::python::reduce;
use crate::record::{none_or, tuple};
use crate::take::take;
use crate::views;

/// One version of the plan, in its case.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) case: Py<Case>,
    /// Its place among the versions of the case.
    pub(crate) place: usize,
}

impl Plan {
    fn version(&self) -> PyResult<&core::Version> {
        let found = self.case.get().0.versions().nth(self.place);
        found.ok_or_else(|| pyo3::exceptions::PyIndexError::new_err("the case has no such plan"))
    }
}

#[pymethods]
impl Plan {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("id",)
    }

    /// The version's identifier.
    #[getter]
    fn id(&self) -> PyResult<&str> {
        self.version().map(|version| version.id().as_str())
    }

    /// The state on a day.
    fn state(&self, date: &Bound<'_, PyAny>) -> PyResult<&'static str> {
        let date = take(date, "date")?;
        guard(|| Ok(self.version()?.state_on(date).as_str()))
    }

    /// When it was started.
    #[getter]
    fn started_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDateTime>> {
        moment_out(py, self.version()?.started_at())
    }

    /// Which party started it.
    #[getter]
    fn started_by(&self) -> PyResult<&'static str> {
        self.version().map(|version| version.started_by().as_str())
    }

    /// The earlier version it was copied from.
    #[getter]
    fn source(&self) -> PyResult<Option<&str>> {
        self.version().map(|version| version.source().map(core::PlanId::as_str))
    }

    /// When an unfinished version was last saved.
    #[getter]
    fn saved_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDateTime>> {
        moment_out(py, self.version()?.saved_at())
    }

    /// Whether it was registered on the wrong person, and so is invisible.
    #[getter]
    fn is_misregistered(&self) -> PyResult<bool> {
        self.version().map(core::Version::is_misregistered)
    }

    /// Whether it is still being written or approved.
    #[getter]
    fn is_unfinished(&self) -> PyResult<bool> {
        self.version().map(core::Version::is_unfinished)
    }

    /// The party whose rejection stands.
    #[getter]
    fn rejected_by(&self) -> PyResult<Option<&'static str>> {
        Ok(match self.version()?.state() {
            core::State::Draft { rejected_by } => rejected_by.map(core::Party::as_str),
            _ => None,
        })
    }

    /// The tasks, oldest first; none in a form.
    #[getter]
    fn tasks<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.version()?.tasks(), |task| parts::task(py, task))
    }

    /// The measures, oldest first; none in a form.
    #[getter]
    fn measures<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.version()?.measures(), |measure| parts::measure(py, measure))
    }

    /// The form of an employer-led version.
    #[getter]
    fn form(&self) -> PyResult<Option<Form>> {
        self.version().map(|version| version.form().cloned().map(Form))
    }

    /// The approval of the first party, while the other has not answered.
    #[getter]
    fn pending<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        none_or(py, self.version()?.pending(), |pending| parts::pending(py, pending))
    }

    /// What the approval carried, also of a version that has ended since.
    #[getter]
    fn approval<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        none_or(py, self.version()?.approved(), |approved| parts::approval(py, approved))
    }

    /// What the statute asks a plan to contain, and whether this version has it.
    fn checklist<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(|| views::checklist(py, &self.version()?.checklist()))
    }

    fn __eq__(&self, other: &Self) -> PyResult<bool> {
        Ok(self.version()? == other.version()?)
    }

    fn __hash__(&self) -> PyResult<u64> {
        self.id().map(crate::python::hash)
    }

    fn __repr__(&self) -> PyResult<String> {
        self.id().map(|id| format!("Plan(id='{id}')"))
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        reduce(py, "_plan", (self.case.bind(py).clone(), self.place))
    }
}

/// Makes what pickling took apart.
#[pyfunction]
pub(crate) fn _plan(case: Py<Case>, place: usize) -> Plan {
    Plan { case, place }
}
