//! Dates and moments in and out.

use oppfolgingsplan::{Date, InputKind, Moment};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyTimeAccess, PyTzInfo,
    PyTzInfoAccess,
};

use crate::take::{Fault, wrong_type};

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const DAY: i64 = 24 * 60 * MINUTE;

/// A `datetime.date`. A `datetime.datetime` is refused: which day it is
/// depends on a time zone, and that is not for a conversion to guess.
pub(crate) fn date_in(value: &Bound<'_, PyAny>) -> Result<Date, Fault> {
    match value.cast::<PyDate>() {
        Ok(date) if value.cast::<PyDateTime>().is_err() => {
            civil(date.get_year(), date.get_month(), date.get_day())
        }
        _ => Err(wrong_type("a datetime.date without a time", value)),
    }
}

fn civil(year: i32, month: u8, day: u8) -> Result<Date, Fault> {
    Date::new(year, month, day).ok_or_else(|| {
        Fault::input(InputKind::InvalidValue, "date outside 1900-01-01 to 2199-12-31")
    })
}

/// A date as `datetime.date`.
pub(crate) fn date_out(py: Python<'_>, date: Date) -> PyResult<Bound<'_, PyDate>> {
    PyDate::new(py, date.year(), date.month(), date.day())
}

/// An aware `datetime.datetime`. A naive one is refused.
pub(crate) fn moment_in(value: &Bound<'_, PyAny>) -> Result<Moment, Fault> {
    let Ok(given) = value.cast::<PyDateTime>() else {
        return Err(wrong_type("an aware datetime.datetime", value));
    };
    let ahead = offset(given)?;
    let date = civil(given.get_year(), given.get_month(), given.get_day())?;
    let seconds = i64::from(given.get_hour()) * 3_600
        + i64::from(given.get_minute()) * 60
        + i64::from(given.get_second());
    let wall =
        i64::from(date.epoch_day()) * DAY + seconds * SECOND + i64::from(given.get_microsecond());
    Moment::from_unix_micros(wall - ahead).ok_or_else(|| {
        Fault::input(InputKind::InvalidValue, "moment outside 1900-01-01 to 2199-12-31 in Oslo")
    })
}

/// How many microseconds the wall clock of the value is ahead of UTC.
fn offset(given: &Bound<'_, PyDateTime>) -> Result<i64, Fault> {
    let py = given.py();
    let naive = || {
        let reason = "the moment has no time zone: give an aware datetime, such as \
                      datetime(2026, 2, 3, 10, 15, tzinfo=ZoneInfo(\"Europe/Oslo\"))";
        Fault::input(InputKind::InvalidValue, reason)
    };
    let zone = given.get_tzinfo().ok_or_else(naive)?;
    if let Ok(utc) = PyTzInfo::utc(py) {
        if zone.is(&*utc) {
            return Ok(0);
        }
    }
    let ahead = given.call_method0(pyo3::intern!(py, "utcoffset")).map_err(Fault::Raised)?;
    let Ok(ahead) = ahead.cast::<PyDelta>() else {
        return Err(naive());
    };
    Ok(i64::from(ahead.get_days()) * DAY
        + i64::from(ahead.get_seconds()) * SECOND
        + i64::from(ahead.get_microseconds()))
}

static WINTER: PyOnceLock<Py<PyTzInfo>> = PyOnceLock::new();
static SUMMER: PyOnceLock<Py<PyTzInfo>> = PyOnceLock::new();

fn zone(py: Python<'_>, hours: i64) -> PyResult<&Bound<'_, PyTzInfo>> {
    let (zone, hours) = if hours == 2 { (&SUMMER, 2) } else { (&WINTER, 1) };
    let make = || {
        let delta = PyDelta::new(py, 0, hours * 3_600, 0, false)?;
        PyTzInfo::fixed_offset(py, delta).map(Bound::unbind)
    };
    zone.get_or_try_init(py, make).map(|zone| zone.bind(py))
}

/// A moment as an aware `datetime.datetime` with Oslo's wall clock.
pub(crate) fn moment_out(py: Python<'_>, moment: Moment) -> PyResult<Bound<'_, PyDateTime>> {
    let micros = moment.unix_micros();
    let (date, minute) = moment.oslo_minute();
    let wall = i64::from(date.epoch_day()) * DAY + i64::from(minute) * MINUTE;
    let hours = (wall - micros.div_euclid(MINUTE) * MINUTE) / (60 * MINUTE);
    let rest = micros.rem_euclid(MINUTE);
    let (hour, minute) = ((minute / 60) as u8, (minute % 60) as u8);
    let (second, micro) = ((rest / SECOND) as u8, (rest % SECOND) as u32);
    let (year, month, day) = (date.year(), date.month(), date.day());
    let zone = zone(py, hours)?;
    PyDateTime::new(py, year, month, day, hour, minute, second, micro, Some(zone))
}

/// The same moment with Oslo's wall clock, by which days are counted.
#[pyfunction]
pub(crate) fn oslo<'py>(moment: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDateTime>> {
    moment_out(moment.py(), crate::take::take(moment, "moment")?)
}
