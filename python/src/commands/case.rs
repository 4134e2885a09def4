//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::{list, maybe, take};

/// Opens the case of one employee at one employer. The first command of a case, by the system.
///
/// case: The host's key of the case.
/// employee: The host's key of the employee, as used in `by.id`.
/// employer: The employer's organisation number (nine digits).
/// policy: The policy: a preset with overrides.
/// person_number: The employee's national identity number, where the host has it.
/// birth_date: The employee's date of birth; needed only for the maximum date from 67 years.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, case, employee, employer, policy, person_number=None, birth_date=None, based_on=None))]
pub(super) fn open_case(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    case: &Bound<'_, PyAny>,
    employee: &Bound<'_, PyAny>,
    employer: &Bound<'_, PyAny>,
    policy: &Bound<'_, PyAny>,
    person_number: Option<&Bound<'_, PyAny>>,
    birth_date: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::OpenCase {
        case: take(case, "case")?,
        employee: take(employee, "employee")?,
        person_number: maybe(person_number, "person_number")?,
        birth_date: maybe(birth_date, "birth_date")?,
        employer: take(employer, "employer")?,
        policy: take(policy, "policy")?,
    };
    request(at, by, based_on, command)
}

/// Takes in a sick note; the same note with other periods corrects it, an extension is a note of its own.
///
/// note: The note's identifier.
/// periods: Its periods, at least one, in date order and without overlap.
/// self_certified: Self-certified days that belong to it.
/// absence_from: The start of the whole absence as Nav counts it; wins over what the periods say.
/// digital: Whether it is a digital note (default) or one on paper.
/// sent_to_employer: Whether it was sent to this employer (default); one that was not is ignored.
/// message_to_employer: The practitioner's words to the employer.
/// suggested_measures: Measures that the practitioner suggests.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the command has as many fields")]
#[pyo3(signature = (*, at, by, note, periods=None, self_certified=None, absence_from=None, digital=None, sent_to_employer=None, message_to_employer=None, suggested_measures=None, based_on=None))]
pub(super) fn register_sick_note(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    note: &Bound<'_, PyAny>,
    periods: Option<&Bound<'_, PyAny>>,
    self_certified: Option<&Bound<'_, PyAny>>,
    absence_from: Option<&Bound<'_, PyAny>>,
    digital: Option<&Bound<'_, PyAny>>,
    sent_to_employer: Option<&Bound<'_, PyAny>>,
    message_to_employer: Option<&Bound<'_, PyAny>>,
    suggested_measures: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RegisterSickNote {
        note: take(note, "note")?,
        periods: list(periods, "periods")?,
        self_certified: list(self_certified, "self_certified")?,
        absence_from: maybe(absence_from, "absence_from")?,
        digital: maybe(digital, "digital")?,
        sent_to_employer: maybe(sent_to_employer, "sent_to_employer")?,
        message_to_employer: maybe(message_to_employer, "message_to_employer")?,
        suggested_measures: maybe(suggested_measures, "suggested_measures")?,
    };
    request(at, by, based_on, command)
}

/// Withdraws a sick note.
///
/// note: The note.
#[pyfunction]
#[pyo3(signature = (*, at, by, note, based_on=None))]
pub(super) fn invalidate_sick_note(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    note: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::InvalidateSickNote {
        note: take(note, "note")?,
    };
    request(at, by, based_on, command)
}

/// Registers self-certified days or holiday.
///
/// days: What kind of days.
/// from_: First day.
/// to: Last day.
#[pyfunction]
#[pyo3(signature = (*, at, by, days, from_, to, based_on=None))]
pub(super) fn register_days(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    days: &Bound<'_, PyAny>,
    from_: &Bound<'_, PyAny>,
    to: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RegisterDays {
        days: take(days, "days")?,
        from: take(from_, "from")?,
        to: take(to, "to")?,
    };
    request(at, by, based_on, command)
}

/// Takes registered days back.
///
/// registration: The registration.
#[pyfunction]
#[pyo3(signature = (*, at, by, registration, based_on=None))]
pub(super) fn withdraw_days(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    registration: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::WithdrawDays {
        registration: take(registration, "registration")?,
    };
    request(at, by, based_on, command)
}

/// Makes somebody the employee's manager from a day on; an open-ended predecessor ends the day before.
///
/// manager: The host's key of the manager.
/// from_: First day.
/// to: Last day, if known.
#[pyfunction]
#[pyo3(signature = (*, at, by, manager, from_, to=None, based_on=None))]
pub(super) fn assign_manager(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    manager: &Bound<'_, PyAny>,
    from_: &Bound<'_, PyAny>,
    to: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::AssignManager {
        manager: take(manager, "manager")?,
        from: take(from_, "from")?,
        to: maybe(to, "to")?,
    };
    request(at, by, based_on, command)
}

/// Ends the running assignment of a manager.
///
/// manager: The manager.
/// to: Last day.
#[pyfunction]
#[pyo3(signature = (*, at, by, manager, to, based_on=None))]
pub(super) fn end_manager(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    manager: &Bound<'_, PyAny>,
    to: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::EndManager {
        manager: take(manager, "manager")?,
        to: take(to, "to")?,
    };
    request(at, by, based_on, command)
}

/// The employee has died.
///
/// on: The day of death.
#[pyfunction]
#[pyo3(signature = (*, at, by, on, based_on=None))]
pub(super) fn record_death(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    on: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordDeath {
        on: take(on, "on")?,
    };
    request(at, by, based_on, command)
}

/// The employer period that begins on or after this day is used up already.
///
/// from_: The day.
#[pyfunction]
#[pyo3(signature = (*, at, by, from_, based_on=None))]
pub(super) fn record_employer_period_used(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    from_: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordEmployerPeriodUsed {
        from: take(from_, "from")?,
    };
    request(at, by, based_on, command)
}
