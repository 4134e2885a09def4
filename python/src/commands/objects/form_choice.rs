//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan as core;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::error::to_dict;
use crate::give::{self, Give, Named};
use crate::python::hash;
use crate::take::{Fault, Take, maybe, wrong_type};

/// What the case does not know when a version becomes a form of Altinn 2.
#[pyclass(frozen, eq, module = "oppfolgingsplan.commands")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FormChoice(pub(crate) core::nav::altinn::FormChoice);

impl Take for core::nav::altinn::FormChoice {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        match value.cast::<FormChoice>() {
            Ok(given) => Ok(given.get().0.clone()),
            Err(_) => Err(wrong_type("an oppfolgingsplan.FormChoice", value)),
        }
    }
}

impl Give for core::nav::altinn::FormChoice {
    fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Bound::new(py, FormChoice(self.clone())).map(Bound::into_any)
    }
}

impl FormChoice {
    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {
        Ok(vec![
            ("employer_name", self.employer_name(py)?, true),
            ("person_number", self.person_number(py)?, true),
            ("manager_given_name", self.manager_given_name(py)?, true),
            ("manager_family_name", self.manager_family_name(py)?, true),
            ("manager_phone", self.manager_phone(py)?, true),
            ("contact_given_name", self.contact_given_name(py)?, true),
            ("contact_family_name", self.contact_family_name(py)?, true),
            ("contact_phone", self.contact_phone(py)?, true),
            ("inclusive_workplace", self.inclusive_workplace(py)?, false),
            ("has_occupational_health", self.has_occupational_health(py)?, false),
            ("employee_given_name", self.employee_given_name(py)?, true),
            ("employee_family_name", self.employee_family_name(py)?, true),
            ("employee_position", self.employee_position(py)?, true),
            ("employee_phone", self.employee_phone(py)?, true),
            ("certified_on", self.certified_on(py)?, false),
            ("signed_paper_copy", self.signed_paper_copy(py)?, false),
            ("system_name", self.system_name(py)?, true),
            ("system_version", self.system_version(py)?, true),
            ("additional", self.additional(py)?, true),
            ("language", self.language(py)?, false),
        ])
    }
}

#[pymethods]
impl FormChoice {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {
        PyTuple::new(py, ["employer_name", "person_number", "manager_given_name", "manager_family_name", "manager_phone", "contact_given_name", "contact_family_name", "contact_phone", "inclusive_workplace", "has_occupational_health", "employee_given_name", "employee_family_name", "employee_position", "employee_phone", "certified_on", "signed_paper_copy", "system_name", "system_version", "additional", "language"]).map(Bound::unbind)
    }

    #[new]
    #[expect(clippy::too_many_arguments, reason = "the object has as many fields")]
    #[pyo3(signature = (*, employer_name=None, person_number=None, manager_given_name=None, manager_family_name=None, manager_phone=None, contact_given_name=None, contact_family_name=None, contact_phone=None, inclusive_workplace=None, has_occupational_health=None, employee_given_name=None, employee_family_name=None, employee_position=None, employee_phone=None, certified_on=None, signed_paper_copy=None, system_name=None, system_version=None, additional=None, language=None))]
    fn new(
        employer_name: Option<&Bound<'_, PyAny>>,
        person_number: Option<&Bound<'_, PyAny>>,
        manager_given_name: Option<&Bound<'_, PyAny>>,
        manager_family_name: Option<&Bound<'_, PyAny>>,
        manager_phone: Option<&Bound<'_, PyAny>>,
        contact_given_name: Option<&Bound<'_, PyAny>>,
        contact_family_name: Option<&Bound<'_, PyAny>>,
        contact_phone: Option<&Bound<'_, PyAny>>,
        inclusive_workplace: Option<&Bound<'_, PyAny>>,
        has_occupational_health: Option<&Bound<'_, PyAny>>,
        employee_given_name: Option<&Bound<'_, PyAny>>,
        employee_family_name: Option<&Bound<'_, PyAny>>,
        employee_position: Option<&Bound<'_, PyAny>>,
        employee_phone: Option<&Bound<'_, PyAny>>,
        certified_on: Option<&Bound<'_, PyAny>>,
        signed_paper_copy: Option<&Bound<'_, PyAny>>,
        system_name: Option<&Bound<'_, PyAny>>,
        system_version: Option<&Bound<'_, PyAny>>,
        additional: Option<&Bound<'_, PyAny>>,
        language: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self(core::nav::altinn::FormChoice {
            employer_name: maybe(employer_name, "employer_name")?,
            person_number: maybe(person_number, "person_number")?,
            manager_given_name: maybe(manager_given_name, "manager_given_name")?,
            manager_family_name: maybe(manager_family_name, "manager_family_name")?,
            manager_phone: maybe(manager_phone, "manager_phone")?,
            contact_given_name: maybe(contact_given_name, "contact_given_name")?,
            contact_family_name: maybe(contact_family_name, "contact_family_name")?,
            contact_phone: maybe(contact_phone, "contact_phone")?,
            inclusive_workplace: maybe(inclusive_workplace, "inclusive_workplace")?,
            has_occupational_health: maybe(has_occupational_health, "has_occupational_health")?,
            employee_given_name: maybe(employee_given_name, "employee_given_name")?,
            employee_family_name: maybe(employee_family_name, "employee_family_name")?,
            employee_position: maybe(employee_position, "employee_position")?,
            employee_phone: maybe(employee_phone, "employee_phone")?,
            certified_on: maybe(certified_on, "certified_on")?,
            signed_paper_copy: maybe(signed_paper_copy, "signed_paper_copy")?,
            system_name: maybe(system_name, "system_name")?,
            system_version: maybe(system_version, "system_version")?,
            additional: maybe(additional, "additional")?,
            language: maybe(language, "language")?,
        }))
    }

    /// The employer's name, which the form must have.
    #[getter]
    fn employer_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employer_name.give(py)
    }

    /// The newest person number of the registry; that of the case if left out.
    #[getter]
    fn person_number<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.person_number.give(py)
    }

    /// The manager's given name.
    #[getter]
    fn manager_given_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.manager_given_name.give(py)
    }

    /// The manager's surname.
    #[getter]
    fn manager_family_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.manager_family_name.give(py)
    }

    /// The manager's telephone number.
    #[getter]
    fn manager_phone<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.manager_phone.give(py)
    }

    /// Another contact's given name.
    #[getter]
    fn contact_given_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.contact_given_name.give(py)
    }

    /// Another contact's surname.
    #[getter]
    fn contact_family_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.contact_family_name.give(py)
    }

    /// Another contact's telephone number.
    #[getter]
    fn contact_phone<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.contact_phone.give(py)
    }

    /// Whether the employer has an agreement on a more inclusive working life (IA).
    #[getter]
    fn inclusive_workplace<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.inclusive_workplace.give(py)
    }

    /// Whether the employer has an occupational health service.
    #[getter]
    fn has_occupational_health<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.has_occupational_health.give(py)
    }

    /// The employee's given name.
    #[getter]
    fn employee_given_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employee_given_name.give(py)
    }

    /// The employee's surname.
    #[getter]
    fn employee_family_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employee_family_name.give(py)
    }

    /// The employee's position and department.
    #[getter]
    fn employee_position<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employee_position.give(py)
    }

    /// The employee's telephone number.
    #[getter]
    fn employee_phone<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.employee_phone.give(py)
    }

    /// The day of the sick note.
    #[getter]
    fn certified_on<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.certified_on.give(py)
    }

    /// Whether there is a paper copy with signatures.
    #[getter]
    fn signed_paper_copy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.signed_paper_copy.give(py)
    }

    /// The name of the sending system.
    #[getter]
    fn system_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.system_name.give(py)
    }

    /// Its version.
    #[getter]
    fn system_version<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.system_version.give(py)
    }

    /// Further information, before what the library puts there.
    #[getter]
    fn additional<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.additional.give(py)
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
        give::repr("FormChoice", &self.named(py)?)
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
