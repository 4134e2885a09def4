//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::take;

/// Somebody downloads an approved version; on the employer's side this leaves a local copy to delete.
///
/// plan: The version of the plan.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, based_on=None))]
pub(super) fn record_download(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordDownload {
        plan: take(plan, "plan")?,
    };
    request(at, by, based_on, command)
}

/// An approved version was put in an archive system.
///
/// plan: The version of the plan.
/// system: The archive system.
/// reference: Its reference there.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, system, reference, based_on=None))]
pub(super) fn record_archived(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    system: &Bound<'_, PyAny>,
    reference: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordArchived {
        plan: take(plan, "plan")?,
        system: take(system, "system")?,
        reference: take(reference, "reference")?,
    };
    request(at, by, based_on, command)
}

/// A log entry's documents were put in an archive system.
///
/// entry: The entry.
/// system: The archive system.
/// reference: Its reference there.
#[pyfunction]
#[pyo3(signature = (*, at, by, entry, system, reference, based_on=None))]
pub(super) fn record_log_archived(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    entry: &Bound<'_, PyAny>,
    system: &Bound<'_, PyAny>,
    reference: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordLogArchived {
        entry: take(entry, "entry")?,
        system: take(system, "system")?,
        reference: take(reference, "reference")?,
    };
    request(at, by, based_on, command)
}

/// The archive document was dispatched, and is finished.
///
/// plan: The version of the plan.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, based_on=None))]
pub(super) fn record_dispatched(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordDispatched {
        plan: take(plan, "plan")?,
    };
    request(at, by, based_on, command)
}

/// The downloaded copy is deleted.
///
/// plan: The version of the plan.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, based_on=None))]
pub(super) fn confirm_local_copy_deleted(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::ConfirmLocalCopyDeleted {
        plan: take(plan, "plan")?,
    };
    request(at, by, based_on, command)
}

/// Stops the purge until it is lifted.
///
/// hold: Why.
#[pyfunction]
#[pyo3(signature = (*, at, by, hold, based_on=None))]
pub(super) fn place_hold(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    hold: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::PlaceHold {
        hold: take(hold, "hold")?,
    };
    request(at, by, based_on, command)
}

/// Lifts a hold.
///
/// hold: Which.
#[pyfunction]
#[pyo3(signature = (*, at, by, hold, based_on=None))]
pub(super) fn lift_hold(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    hold: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::LiftHold {
        hold: take(hold, "hold")?,
    };
    request(at, by, based_on, command)
}

/// A version was registered on the wrong person.
///
/// plan: The version of the plan.
#[pyfunction]
#[pyo3(signature = (*, at, by, plan, based_on=None))]
pub(super) fn mark_misregistered(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::MarkMisregistered {
        plan: take(plan, "plan")?,
    };
    request(at, by, based_on, command)
}

/// Deletes the content of the case after retention; one event without personal data remains.
#[pyfunction]
#[pyo3(signature = (*, at, by, based_on=None))]
pub(super) fn purge(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::Purge {};
    request(at, by, based_on, command)
}
