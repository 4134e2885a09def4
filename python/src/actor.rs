//! `Actor`: who acts or looks.

use oppfolgingsplan as core;
use pyo3::prelude::*;

use crate::error::guard;
use crate::python::{hash, reduce};
use crate::take::{self, Fault, Take, take, wrong_type};

/// Who acts or looks: a role, and for persons the key by which the host knows them.
#[pyclass(frozen, eq, module = "oppfolgingsplan")]
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Actor(pub(crate) core::Actor);

impl Take for core::Actor {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        let actor =
            value.cast::<Actor>().map_err(|_| wrong_type("an oppfolgingsplan.Actor", value))?;
        Ok(actor.get().0.clone())
    }
}

fn person(
    id: &Bound<'_, PyAny>,
    make: fn(&str) -> Result<core::Actor, core::IdentityError>,
) -> PyResult<Actor> {
    let text = take::text(id).map_err(|fault| fault.within("id").raise(id.py()))?;
    match make(text) {
        Ok(actor) => Ok(Actor(actor)),
        Err(error) => {
            let kind = core::InputKind::InvalidValue;
            Err(crate::error::input(id.py(), kind, "id", &error.to_string()))
        }
    }
}

#[pymethods]
impl Actor {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("role", "id")
    }

    /// The employee with this key.
    #[staticmethod]
    fn employee(id: &Bound<'_, PyAny>) -> PyResult<Self> {
        person(id, core::Actor::employee)
    }

    /// The manager with this key.
    #[staticmethod]
    fn manager(id: &Bound<'_, PyAny>) -> PyResult<Self> {
        person(id, core::Actor::manager)
    }

    /// Somebody at HR with this key.
    #[staticmethod]
    fn hr(id: &Bound<'_, PyAny>) -> PyResult<Self> {
        person(id, core::Actor::hr)
    }

    /// The embedding host.
    #[staticmethod]
    fn system() -> Self {
        Self(core::Actor::system())
    }

    /// A caseworker at Nav; `person_access` states that they have access to the person.
    #[staticmethod]
    fn nav(person_access: &Bound<'_, PyAny>) -> PyResult<Self> {
        take(person_access, "person_access").map(|access| Self(core::Actor::nav(access)))
    }

    /// The practitioner.
    #[staticmethod]
    fn practitioner() -> Self {
        Self(core::Actor::practitioner())
    }

    /// The same actor with a key, for roles that need none.
    fn with_id(&self, id: &Bound<'_, PyAny>) -> PyResult<Self> {
        take(id, "id").map(|id| Self(self.0.clone().with_id(id)))
    }

    /// The role.
    #[getter]
    fn role(&self) -> &'static str {
        self.0.role().as_str()
    }

    /// The host's key of the person, if one was given.
    #[getter]
    fn id(&self) -> Option<&str> {
        self.0.id().map(core::ActorId::as_str)
    }

    /// Whether the host states that this caseworker may see the person.
    #[getter]
    fn person_access(&self) -> bool {
        self.0.person_access()
    }

    /// The actor as canonical JSON.
    fn to_json(&self) -> PyResult<String> {
        guard(|| Ok(serde_json::to_string(&self.0).unwrap_or_default()))
    }

    fn __repr__(&self) -> String {
        let key = if self.0.id().is_some() { ", id='***'" } else { "" };
        format!("Actor(role='{}'{key})", self.0.role())
    }

    fn __hash__(&self) -> PyResult<u64> {
        self.to_json().map(|text| hash(&text))
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, pyo3::types::PyTuple>)> {
        reduce(py, "_actor", (self.to_json()?,))
    }
}

/// Reads what pickling wrote.
#[pyfunction]
pub(crate) fn _actor(text: &str) -> PyResult<Actor> {
    match serde_json::from_str(text) {
        Ok(actor) => Ok(Actor(actor)),
        Err(_) => Err(pyo3::exceptions::PyValueError::new_err("this is no actor")),
    }
}
