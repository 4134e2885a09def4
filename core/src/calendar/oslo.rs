//! The wall clock of Europe/Oslo, as a rule and not as a table.

use super::{Date, civil};

/// Microseconds in an hour.
const HOUR: i64 = 3_600_000_000;
/// Microseconds in a day.
pub(super) const DAY: i64 = 24 * HOUR;
/// Standard time is one hour ahead of UTC, summer time two.
const WINTER: i64 = HOUR;
const SUMMER: i64 = 2 * HOUR;

/// Microseconds that the wall clock in Oslo is ahead of UTC, so many microseconds into that day
/// since 1970-01-01 UTC.
///
/// From 1996 the rule of the European Union (directive 2000/84/EC, last Sunday of March to last
/// Sunday of October, both at 01:00 UTC); 1981 to 1995 the same start, ending on the last Sunday of
/// September. Before 1981 standard time is assumed the whole year; no case reaches back that far.
#[inline]
const fn offset(day: i32, micros: i64) -> i64 {
    let (year, month, day_of_month) = civil::from_days(day);
    let end_month = if year < 1996 { 9 } else { 10 };
    let summer = if month == 3 {
        changed(day, day_of_month, 31, micros)
    } else if month == end_month {
        !changed(day, day_of_month, if month == 9 { 30 } else { 31 }, micros)
    } else {
        month > 3 && month < end_month
    };
    if summer && year >= 1981 { SUMMER } else { WINTER }
}

/// Whole hours that the wall clock in Oslo is ahead of UTC, from the first to the last moment of a
/// day; `None` on the days on which that changes.
pub(super) const fn steady(date: Date) -> Option<u8> {
    let (year, month, _) = date.civil();
    match month {
        11 | 12 | 1 | 2 => Some(1),
        4..=8 => Some(if year < 1981 { 1 } else { 2 }),
        _ => {
            let hours = wall(utc(date, 0)).2;
            if wall(utc(date, DAY - 1)).2 == hours { Some(hours) } else { None }
        }
    }
}

/// Whether the clock has changed in a month of that length: last Sunday, 01:00 UTC.
const fn changed(day: i32, day_of_month: u8, length: u8, micros: i64) -> bool {
    let last = day + length as i32 - day_of_month as i32;
    // 1970-01-04 was a Sunday: three days after the epoch.
    let sunday = last - (last - 3).rem_euclid(7);
    day > sunday || (day == sunday && micros >= HOUR)
}

/// Oslo's calendar day since 1970-01-01, the microseconds into it on the wall clock, and the whole
/// hours that the wall clock is ahead of UTC.
#[inline]
pub(super) const fn wall(unix_micros: i64) -> (i32, i64, u8) {
    let (day, micros) = (unix_micros.div_euclid(DAY) as i32, unix_micros.rem_euclid(DAY));
    let offset = offset(day, micros);
    let (micros, hours) = (micros + offset, if offset == SUMMER { 2 } else { 1 });
    if micros < DAY { (day, micros, hours) } else { (day + 1, micros - DAY, hours) }
}

/// Oslo's calendar day since 1970-01-01.
#[inline]
pub(super) const fn day(unix_micros: i64) -> i32 {
    let winter = (unix_micros + WINTER).div_euclid(DAY) as i32;
    // Only in the last hour of a day does it depend on summer time which day it is.
    if winter == (unix_micros + SUMMER).div_euclid(DAY) as i32 {
        winter
    } else {
        wall(unix_micros).0
    }
}

/// The microsecond since 1970-01-01 UTC at which Oslo's wall clock shows that time of that day.
///
/// An hour that the clock skips moves forward; of an hour that comes twice, the first counts.
pub(super) const fn utc(date: Date, micros: i64) -> i64 {
    let shown = date.epoch_day() as i64 * DAY + micros;
    let summer = shown - SUMMER;
    let (day, micros) = (summer.div_euclid(DAY) as i32, summer.rem_euclid(DAY));
    if offset(day, micros) == SUMMER { summer } else { shown - WINTER }
}
