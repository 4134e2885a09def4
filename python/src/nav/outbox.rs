//! The plan, and the outbox of a case.

use oppfolgingsplan as library;
use oppfolgingsplan::nav as core;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::call::{HttpRequest, NavAnswer};
use crate::case::Case;
use crate::error::{denial, guard, input_error};
use crate::python::class;
use crate::record::tuple;
use crate::take::take;

/// One sending of a version through Nav.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct NavSending(core::NavSending);

#[pymethods]
impl NavSending {
    /// The version.
    #[getter]
    fn plan(&self) -> &str {
        self.0.plan().as_str()
    }

    /// Whether it goes to Nav.
    #[getter]
    fn to_nav(&self) -> bool {
        self.0.to_nav()
    }

    /// Whether it goes to the practitioner.
    #[getter]
    fn to_practitioner(&self) -> bool {
        self.0.to_practitioner()
    }

    /// `due` or `unknown`.
    #[getter]
    fn state(&self) -> &'static str {
        self.0.state().as_str()
    }

    /// What Nav calls it, where that is known.
    #[getter]
    fn reference(&self) -> Option<&str> {
        self.0.reference()
    }

    /// The sending as canonical JSON.
    fn to_json(&self) -> String {
        self.0.to_json()
    }

    fn __repr__(&self) -> String {
        let plan = self.0.plan().as_str();
        format!("NavSending(plan='{plan}', state='{}')", self.0.state())
    }
}

/// `NotSent`, with all that is wrong.
fn not_sent(py: Python<'_>, faults: &[core::NavFault]) -> PyErr {
    let told: Vec<(String, [String; 3], [String; 3])> = faults
        .iter()
        .map(|fault| {
            let words = |say: fn(&core::NavFault, library::Language) -> &'static str| {
                library::Language::ALL.map(|language| say(fault, language).to_owned())
            };
            (fault.to_json(), words(core::NavFault::message), words(core::NavFault::help))
        })
        .collect();
    let made = py
        .import("oppfolgingsplan.nav.errors")
        .and_then(|module| module.getattr("NotSent"))
        .and_then(|class| class.call_method1("_of", (told,)));
    match made {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}

/// A version as Nav's plan, in canonical JSON. Raises `NotSent`.
#[pyfunction]
pub(super) fn nav_plan(
    case: &Bound<'_, Case>,
    plan: &Bound<'_, PyAny>,
    extra: &str,
) -> PyResult<String> {
    let py = case.py();
    let id = take(plan, "plan")?;
    let extra = core::NavExtra::from_json(extra.as_bytes());
    let extra = extra.map_err(|error| input_error(py, &error))?;
    guard(|| match case.get().0.nav_plan(&id, &extra) {
        Ok(plan) => Ok(plan.to_json()),
        Err(faults) => Err(not_sent(py, &faults)),
    })
}

/// Looks at a plan that the host has made itself, in Nav's format. Raises `InputError` where Nav
/// answers `BAD_REQUEST`, and `NotSent` with all else that Nav would refuse in it.
#[pyfunction]
pub(super) fn nav_check(py: Python<'_>, plan: &str) -> PyResult<()> {
    let plan =
        core::NavPlan::from_json(plan.as_bytes()).map_err(|error| input_error(py, &error))?;
    let faults = plan.faults();
    if faults.is_empty() { Ok(()) } else { Err(not_sent(py, &faults)) }
}

/// What is still to be sent, and what has no answer.
#[pyfunction]
pub(super) fn nav_sendings<'py>(
    case: &Bound<'py, Case>,
    at: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyTuple>> {
    let py = case.py();
    let sendings = case.get().0.nav_sendings(take(at, "at")?);
    tuple(py, sendings, |sending| Bound::new(py, NavSending(sending)).map(Bound::into_any))
}

/// Begins to send a version: the case that knows it, the request, the sending.
#[pyfunction]
pub(super) fn nav_begin(
    case: &Bound<'_, Case>,
    plan: &Bound<'_, PyAny>,
    extra: &str,
    facts: Option<&str>,
    at: &Bound<'_, PyAny>,
) -> PyResult<(Case, HttpRequest, NavSending)> {
    let py = case.py();
    let (id, at) = (take(plan, "plan")?, take(at, "at")?);
    let input = |error: &library::InputError| input_error(py, error);
    let extra = core::NavExtra::from_json(extra.as_bytes()).map_err(|error| input(&error))?;
    let facts = facts.map(|facts| core::HostFacts::from_json(facts.as_bytes())).transpose();
    let facts = facts.map_err(|error| input(&error))?;
    guard(|| match case.get().0.begin_nav_sending(&id, &extra, facts.as_ref(), at) {
        Ok(begun) => {
            Ok((Case(begun.step.case), HttpRequest(begun.request), NavSending(begun.sending)))
        }
        Err(core::NotBegun::Faults(faults)) => Err(not_sent(py, &faults)),
        Err(core::NotBegun::Denied(why)) => Err(denial(py, &why)),
    })
}

/// Takes in what came of a sending.
#[pyfunction]
pub(super) fn nav_conclude(
    case: &Bound<'_, Case>,
    sending: &Bound<'_, NavSending>,
    answer: &Bound<'_, NavAnswer>,
    at: &Bound<'_, PyAny>,
) -> PyResult<Case> {
    let (py, at) = (case.py(), take(at, "at")?);
    let said = match &answer.get().read {
        Ok(core::NavAnswer::Receipt(receipt)) => Ok(receipt),
        Ok(_) => return Err(class(py, "InternalError")?.call0().map(PyErr::from_value)?),
        Err(failure) => Err(failure),
    };
    guard(|| {
        let concluded = case.get().0.conclude_nav_sending(&sending.get().0, said, at);
        concluded.map(|step| Case(step.case)).map_err(|why| denial(py, &why))
    })
}
