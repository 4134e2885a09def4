//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, wrong_type};

/// What a form of Altinn 2 does not say when it becomes a case.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ImportChoice(pub(crate) core::nav::altinn::ImportChoice);

impl Take for core::nav::altinn::ImportChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<ImportChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.ImportChoice", value)),
        }
    }
}

impl Give for core::nav::altinn::ImportChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, ImportChoice(self.clone())).map(Bound::into_any)
    }
}

impl ImportChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("case", self.case(py)?, false),
            ("employee", self.employee(py)?, false),
            ("manager", self.manager(py)?, false),
            ("policy", self.policy(py)?, false),
            ("person_number", self.person_number(py)?, true),
            ("employer", self.employer(py)?, false),
            ("note", self.note(py)?, false),
            ("sick_until", self.sick_until(py)?, false),
            ("valid_to", self.valid_to(py)?, false),
            ("evaluate_on", self.evaluate_on(py)?, false),
            ("reason", self.reason(py)?, true),
            ("language", self.language(py)?, false),
        ])
    }
}

#[pymethods]
impl ImportChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["case", "employee", "manager", "policy", "person_number", "employer", "note", "sick_until", "valid_to", "evaluate_on", "reason", "language"]).map(Bound::unbind)
    }

    #[new]
    #[expect(clippy::too_many_arguments, reason = "the object has as many fields")]
    #[pyo3(signature = (*, case=None, employee=None, manager=None, policy=None, person_number=None, employer=None, note=None, sick_until=None, valid_to=None, evaluate_on=None, reason=None, language=None))]
    fn new(
        case: Option<&Bound<'_, PyAny>>,
        employee: Option<&Bound<'_, PyAny>>,
        manager: Option<&Bound<'_, PyAny>>,
        policy: Option<&Bound<'_, PyAny>>,
        person_number: Option<&Bound<'_, PyAny>>,
        employer: Option<&Bound<'_, PyAny>>,
        note: Option<&Bound<'_, PyAny>>,
        sick_until: Option<&Bound<'_, PyAny>>,
        valid_to: Option<&Bound<'_, PyAny>>,
        evaluate_on: Option<&Bound<'_, PyAny>>,
        reason: Option<&Bound<'_, PyAny>>,
        language: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::nav::altinn::ImportChoice {
            case: maybe(case, "case")?,
            employee: maybe(employee, "employee")?,
            manager: maybe(manager, "manager")?,
            policy: maybe(policy, "policy")?,
            person_number: maybe(person_number, "person_number")?,
            employer: maybe(employer, "employer")?,
            note: maybe(note, "note")?,
            sick_until: maybe(sick_until, "sick_until")?,
            valid_to: maybe(valid_to, "valid_to")?,
            evaluate_on: maybe(evaluate_on, "evaluate_on")?,
            reason: maybe(reason, "reason")?,
            language: maybe(language, "language")?,
        }))
    }

    /// The key of the new case.
    #[getter]
    fn case<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.case.give(py)
    }

    /// The key of the employee.
    #[getter]
    fn employee<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employee.give(py)
    }

    /// The key of the manager; for a case that has a manager on the day, that one acts.
    #[getter]
    fn manager<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.manager.give(py)
    }

    /// The policy of the new case, with two parties; that of Nav if left out, with tasks assessed by either party, since the form does not say who did.
    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.policy.give(py)
    }

    /// The newest person number of the registry: it replaces that of the form.
    #[getter]
    fn person_number<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.person_number.give(py)
    }

    /// The organisation number: it replaces that of the form.
    #[getter]
    fn employer<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employer.give(py)
    }

    /// The identifier of the sick note; `altinn` if left out.
    #[getter]
    fn note<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.note.give(py)
    }

    /// The last day of the sick note; the last day that the form knows of if left out.
    #[getter]
    fn sick_until<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.sick_until.give(py)
    }

    /// The last day on which the plan holds; that of the last measure if left out.
    #[getter]
    fn valid_to<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.valid_to.give(py)
    }

    /// The day of evaluation; the last day on which the plan holds if left out.
    #[getter]
    fn evaluate_on<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.evaluate_on.give(py)
    }

    /// Why the manager approved without the employee, for a form without signatures and without a reason. Without this, such a plan stays a draft.
    #[getter]
    fn reason<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.reason.give(py)
    }

    /// The language of names that are put before texts; that of the policy if left out.
    #[getter]
    fn language<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.language.give(py)
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
        give::repr("ImportChoice", &self.named(py)?)
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
