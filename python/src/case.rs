//! `Case`: all that concerns one employee at one employer.

use oppfolgingsplan as core;
use oppfolgingsplan::nav::SickNoteDelivery;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDate, PyDateTime, PyList, PyTuple};

use crate::catalogue;
use crate::error::{denial, guard, input_error};
use crate::event::Event;
use crate::moment::{date_out, moment_out};
use crate::parts;
use crate::plan::Plan;
use crate::python::{hash, reduce, with_text};
use crate::record::{date, none_or, tuple, word};
use crate::request::Request;
use crate::step::Step;
use crate::take::{maybe, take};
use crate::views;

/// Texts longer than this are read without holding up other threads.
const LONG: usize = 65_536;

/// The follow-up case of one employee at one employer: an immutable value, the fold of its events.
#[pyclass(frozen, eq, module = "oppfolgingsplan")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Case(pub(crate) core::Case);

fn step(py: Python<'_>, step: core::Step, request: &Bound<'_, Request>) -> PyResult<Step> {
    let count = step.events().len();
    Ok(Step { case: Py::new(py, Case(step.case))?, count, request: request.clone().unbind() })
}

#[pymethods]
impl Case {
    /// Opens a case: the answer to `open_case`. Raises `Refused` or `InputError`.
    #[staticmethod]
    fn open(request: &Bound<'_, Request>) -> PyResult<Step> {
        let py = request.py();
        guard(|| match core::Case::open(&request.get().0) {
            Ok(opened) => step(py, opened, request),
            Err(why) => Err(denial(py, &why)),
        })
    }

    /// Loads a stored case. Raises `InputError` with the path of what is wrong.
    #[staticmethod]
    fn from_json(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = text.py();
        with_text(text, |bytes| {
            let read = || core::Case::from_json(bytes);
            let case = if bytes.len() > LONG { py.detach(read) } else { read() };
            case.map(Self).map_err(|error| input_error(py, &error))
        })
    }

    /// The fold of a whole history.
    #[staticmethod]
    fn from_events(events: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut given = Vec::new();
        for event in events.try_iter()? {
            given.push(event?.cast::<Event>()?.get().0.clone());
        }
        guard(|| {
            core::Case::from_events(given)
                .map(Self)
                .map_err(|error| input_error(events.py(), &error))
        })
    }

    /// The case as canonical JSON.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        guard(|| Ok(py.detach(|| self.0.to_json())))
    }

    /// The case as canonical JSON in UTF-8.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        self.to_json(py).map(|text| PyBytes::new(py, text.as_bytes()))
    }

    /// Answers a request with the case after it. Raises `Refused` or `InputError`.
    fn execute(&self, request: &Bound<'_, Request>) -> PyResult<Step> {
        let py = request.py();
        guard(|| match self.0.execute(&request.get().0) {
            Ok(done) => step(py, done, request),
            Err(why) => Err(denial(py, &why)),
        })
    }

    /// Answers a request with events, or with the refusal as a value. Raises `InputError`.
    fn decide<'py>(&self, request: &Bound<'py, Request>) -> PyResult<Bound<'py, PyAny>> {
        let py = request.py();
        guard(|| match self.0.decide(&request.get().0) {
            Ok(events) => {
                let events: PyResult<Vec<_>> =
                    events.into_iter().map(|event| Bound::new(py, Event(event))).collect();
                PyList::new(py, events?).map(Bound::into_any)
            }
            Err(core::Denial::Refused(refused)) => catalogue::refusal(py, &refused),
            Err(core::Denial::Input(error)) => Err(input_error(py, &error)),
        })
    }

    /// The case after an event that was decided on it.
    fn apply(&self, event: &Bound<'_, Event>) -> PyResult<Self> {
        guard(|| match self.0.clone().apply(event.get().0.clone()) {
            Ok(next) => Ok(Self(next)),
            Err(error) => Err(input_error(event.py(), &error)),
        })
    }

    /// Takes in a sick note as Nav gives it, when it was sent or at the given moment.
    #[pyo3(signature = (text, *, at=None))]
    fn import_sick_note(
        &self,
        text: &Bound<'_, PyAny>,
        at: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Step> {
        let py = text.py();
        let at = maybe(at, "at")?;
        with_text(text, |bytes| {
            let request = SickNoteDelivery::from_json(bytes)
                .and_then(|note| note.to_request(&self.0, at))
                .map_err(|error| input_error(py, &error))?;
            self.execute(&Bound::new(py, Request(request))?)
        })
    }

    /// The host's key of the case.
    #[getter]
    fn id(&self) -> &str {
        self.0.id().as_str()
    }

    /// How many events the case has: what a reader gives as `based_on`.
    #[getter]
    fn version(&self) -> u64 {
        self.0.version()
    }

    /// The host's key of the employee; `None` after the purge.
    #[getter]
    fn employee(&self) -> Option<&str> {
        self.0.employee().map(core::ActorId::as_str)
    }

    /// The employer's organisation number; `None` after the purge.
    #[getter]
    fn employer(&self) -> Option<String> {
        self.0.employer().map(|number| number.as_str().to_owned())
    }

    /// The employee's national identity number, where the host gave it.
    #[getter]
    fn person_number(&self) -> Option<String> {
        self.0.person_number().map(|number| number.as_str().to_owned())
    }

    /// The employee's date of birth, where the host gave it.
    #[getter]
    fn birth_date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        date(py, self.0.birth_date())
    }

    /// Whether the content was deleted after retention.
    #[getter]
    fn is_purged(&self) -> bool {
        self.0.is_purged()
    }

    /// The day of death, if the employee has died.
    #[getter]
    fn death<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        date(py, self.0.death())
    }

    /// The moment of the last event; no request may lie before it.
    #[getter]
    fn last_moment<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDateTime>> {
        moment_out(py, self.0.last_moment())
    }

    /// The policy, resolved.
    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        parts::policy(py, self.0.policy())
    }

    /// The events, oldest first.
    #[getter]
    fn events<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.events(), |event| {
            Bound::new(py, Event(event.clone())).map(Bound::into_any)
        })
    }

    /// The versions of the plan, oldest first.
    #[getter]
    fn plans<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        tuple(py, 0..slf.get().0.versions().len(), |place| {
            Bound::new(py, Plan { case: slf.clone().unbind(), place }).map(Bound::into_any)
        })
    }

    /// A version of the plan by its identifier; `None` when the case does not have it.
    fn plan(slf: &Bound<'_, Self>, id: &Bound<'_, PyAny>) -> PyResult<Option<Plan>> {
        let id: core::PlanId = take(id, "id")?;
        let place = slf.get().0.versions().position(|version| *version.id() == id);
        Ok(place.map(|place| Plan { case: slf.clone().unbind(), place }))
    }

    /// The sick notes in order of registration, withdrawn ones too.
    #[getter]
    fn sick_notes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.sick_notes(), |note| parts::sick_note(py, note))
    }

    /// The absences by the policy's gap rule, in date order.
    #[getter]
    fn absences<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.absences(), |absence| parts::absence(py, absence))
    }

    /// The dialogue meetings, in order of registration.
    #[getter]
    fn meetings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.meetings(), |meeting| parts::meeting(py, meeting))
    }

    /// The exemptions, in order of registration, withdrawn ones too.
    #[getter]
    fn exemptions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.exemptions(), |exemption| parts::exemption(py, exemption))
    }

    /// The log entries, oldest first.
    #[getter]
    fn log_entries<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.log_entries(), |entry| parts::log_entry(py, entry))
    }

    /// The holds that stand.
    #[getter]
    fn holds<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.holds(), |hold| Ok(word(py, hold.as_str())))
    }

    /// The host's key of the manager on a day, if there is one.
    fn manager_on(&self, date: &Bound<'_, PyAny>) -> PyResult<Option<&str>> {
        Ok(self.0.manager_on(take(date, "date")?).map(core::ActorId::as_str))
    }

    /// The status on a date.
    fn status<'py>(&self, date: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let on = take(date, "date")?;
        guard(|| views::status(date.py(), &self.0.status(on)))
    }

    /// The case in one line on a date.
    fn summary<'py>(&self, date: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let on = take(date, "date")?;
        guard(|| views::summary(date.py(), &self.0.summary(on)))
    }

    /// The deadlines as they stand on a date.
    fn deadlines<'py>(&self, date: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
        let on = take(date, "date")?;
        guard(|| views::deadlines(date.py(), &self.0.deadlines(on)))
    }

    /// The alerts on a date, overdue deadlines first.
    fn alerts<'py>(&self, date: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
        let on = take(date, "date")?;
        guard(|| views::alerts(date.py(), &self.0.alerts(on)))
    }

    /// Every command but `open_case`, and whether the actor may give it at the moment.
    fn allowed<'py>(
        &self,
        actor: &Bound<'py, PyAny>,
        moment: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let (by, at): (core::Actor, _) = (take(actor, "actor")?, take(moment, "moment")?);
        guard(|| views::actions(actor.py(), &self.0.allowed(&by, at)))
    }

    /// What an actor can see at a moment, and for the rest, which rule hides it.
    fn visible<'py>(
        &self,
        actor: &Bound<'py, PyAny>,
        moment: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (by, at): (core::Actor, _) = (take(actor, "actor")?, take(moment, "moment")?);
        guard(|| views::visible(actor.py(), &self.0.visible(&by, at)))
    }

    /// One version for an actor. Raises `Refused` by the rule that hides it.
    fn plan_for(
        slf: &Bound<'_, Self>,
        actor: &Bound<'_, PyAny>,
        plan: &Bound<'_, PyAny>,
        moment: &Bound<'_, PyAny>,
    ) -> PyResult<Plan> {
        let case = &slf.get().0;
        let (by, id): (core::Actor, core::PlanId) = (take(actor, "actor")?, take(plan, "plan")?);
        let at = take(moment, "moment")?;
        guard(|| match case.plan_for(&by, &id, at) {
            Ok(version) => {
                let found = case.versions().position(|each| each.id() == version.id());
                Ok(Plan { case: slf.clone().unbind(), place: found.unwrap_or_default() })
            }
            Err(refused) => Err(denial(slf.py(), &core::Denial::Refused(refused))),
        })
    }

    /// The first date after this one on which an answer changes though nothing happens.
    fn next_change<'py>(&self, date: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDate>>> {
        let (py, from) = (date.py(), take(date, "date")?);
        let next = guard(|| Ok(py.detach(|| self.0.next_change(from))))?;
        next.map(|next| date_out(py, next)).transpose()
    }

    /// What the statute asks a plan to contain; `None` when the case does not have the plan.
    fn checklist<'py>(&self, plan: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let (py, id): (_, core::PlanId) = (plan.py(), take(plan, "plan")?);
        guard(|| {
            none_or(py, self.0.checklist(&id), |items| {
                views::checklist(py, &items).map(Bound::into_any)
            })
        })
    }

    /// The history, oldest first.
    fn history<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        guard(|| views::history(py, self.0.history()))
    }

    /// The hash chain over the events, as hexadecimal digits: one link after each event.
    fn chain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let links: Vec<String> =
            guard(|| Ok(py.detach(|| self.0.chain().map(|link| link.to_string()).collect())))?;
        PyTuple::new(py, links)
    }

    pub(crate) fn __repr__(&self) -> String {
        format!("Case(id='{}', version={})", self.0.id(), self.0.version())
    }

    /// Cheap on purpose: equal cases have the same identifier, version and last moment.
    pub(crate) fn __hash__(&self) -> PyResult<u64> {
        let (id, at) = (self.0.id(), self.0.last_moment().unix_micros());
        Ok(hash(&format!("{id} {} {at}", self.0.version())))
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        reduce(py, "_case", (self.to_bytes(py)?,))
    }
}

/// Reads what pickling wrote.
#[pyfunction]
pub(crate) fn _case(text: &Bound<'_, PyAny>) -> PyResult<Case> {
    Case::from_json(text)
}
