//! Generated from the table of commands by `tests/regenerate`. Do not edit.

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use super::request;
use crate::request::Request;
use crate::take::{list, maybe, take};

/// Summons to a dialogue meeting: 1 by the manager, 2 and 3 by Nav.
///
/// number: Which of the dialogue meetings.
/// on: The day of the meeting.
/// called: Who is called.
#[pyfunction]
#[pyo3(signature = (*, at, by, number, on, called=None, based_on=None))]
pub(super) fn summon_meeting(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    number: &Bound<'_, PyAny>,
    on: &Bound<'_, PyAny>,
    called: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::SummonMeeting {
        number: take(number, "number")?,
        on: take(on, "on")?,
        called: list(called, "called")?,
    };
    request(at, by, based_on, command)
}

/// Moves a meeting that was summoned to another day.
///
/// meeting: The meeting.
/// on: The new day.
#[pyfunction]
#[pyo3(signature = (*, at, by, meeting, on, based_on=None))]
pub(super) fn move_meeting(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    meeting: &Bound<'_, PyAny>,
    on: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::MoveMeeting {
        meeting: take(meeting, "meeting")?,
        on: take(on, "on")?,
    };
    request(at, by, based_on, command)
}

/// Records that a dialogue meeting was held.
///
/// number: Which of the dialogue meetings.
/// on: The day it was held.
/// meeting: The meeting that was summoned; left out if nobody was summoned.
/// attended: Who came.
#[pyfunction]
#[pyo3(signature = (*, at, by, number, on, meeting=None, attended=None, based_on=None))]
pub(super) fn record_meeting_held(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    number: &Bound<'_, PyAny>,
    on: &Bound<'_, PyAny>,
    meeting: Option<&Bound<'_, PyAny>>,
    attended: Option<&Bound<'_, PyAny>>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordMeetingHeld {
        meeting: maybe(meeting, "meeting")?,
        number: take(number, "number")?,
        on: take(on, "on")?,
        attended: list(attended, "attended")?,
    };
    request(at, by, based_on, command)
}

/// Records that a meeting was not held.
///
/// meeting: The meeting.
/// reason: Why.
#[pyfunction]
#[pyo3(signature = (*, at, by, meeting, reason, based_on=None))]
pub(super) fn record_meeting_not_held(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    meeting: &Bound<'_, PyAny>,
    reason: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RecordMeetingNotHeld {
        meeting: take(meeting, "meeting")?,
        reason: take(reason, "reason")?,
    };
    request(at, by, based_on, command)
}

/// Somebody asks for a meeting, or finds dialogue meeting 1 expedient though the absence is partial.
///
/// number: Which of the dialogue meetings.
/// requested_by: Who asks.
#[pyfunction]
#[pyo3(signature = (*, at, by, number, requested_by, based_on=None))]
pub(super) fn request_meeting(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    number: &Bound<'_, PyAny>,
    requested_by: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::RequestMeeting {
        number: take(number, "number")?,
        requested_by: take(requested_by, "requested_by")?,
    };
    request(at, by, based_on, command)
}

/// Nav asks for the plan.
#[pyfunction]
#[pyo3(signature = (*, at, by, based_on=None))]
pub(super) fn nav_requests_plan(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let command = Command::NavRequestsPlan {};
    request(at, by, based_on, command)
}
