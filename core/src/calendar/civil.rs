//! The proleptic Gregorian calendar, from the `time` crate, on days since 1970-01-01.

use time::{Date, Month, util};

/// The Julian day of 1970-01-01.
const EPOCH: i32 = 2_440_588;

const fn month_of(number: u8) -> Option<Month> {
    Some(match number {
        1 => Month::January,
        2 => Month::February,
        3 => Month::March,
        4 => Month::April,
        5 => Month::May,
        6 => Month::June,
        7 => Month::July,
        8 => Month::August,
        9 => Month::September,
        10 => Month::October,
        11 => Month::November,
        12 => Month::December,
        _ => return None,
    })
}

/// Number of days in the month; a month outside 1 to 12 has none.
pub(super) const fn month_length(year: i32, month: u8) -> u8 {
    match month_of(month) {
        Some(month) => util::days_in_month(month, year),
        None => 0,
    }
}

/// Days since 1970-01-01 of a civil date, if the calendar has it.
pub(super) const fn days_of(year: i32, month: u8, day: u8) -> Option<i32> {
    let Some(month) = month_of(month) else {
        return None;
    };
    match Date::from_calendar_date(year, month, day) {
        Ok(date) => Some(date.to_julian_day() - EPOCH),
        Err(_) => None,
    }
}

/// Days since 1970-01-01 of a valid civil date; a year that `time` does not know lies far out.
pub(super) const fn to_days(year: i32, month: u8, day: u8) -> i32 {
    match days_of(year, month, day) {
        Some(days) => days,
        None if year > 9999 => i32::MAX,
        None => i32::MIN,
    }
}

/// Year, month and day of a number of days since 1970-01-01, from the year 1 to 9999.
pub(super) const fn from_days(days: i32) -> (i32, u8, u8) {
    match Date::from_julian_day(days.saturating_add(EPOCH)) {
        Ok(date) => {
            let (year, month, day) = date.to_calendar_date();
            (year, month as u8, day)
        }
        Err(_) => (1970, 1, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_belong_together() {
        let mut days = to_days(1, 1, 1);
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in 1..=month_length(year, month) {
                    assert_eq!(to_days(year, month, day), days);
                    assert_eq!(from_days(days), (year, month, day));
                    days += 1;
                }
            }
        }
        assert_eq!(to_days(1970, 1, 1), 0);
        assert_eq!(to_days(2000, 3, 1), 11_017);
    }

    #[test]
    fn month_lengths() {
        assert_eq!(month_length(1900, 2), 28);
        assert_eq!(month_length(2000, 2), 29);
        assert_eq!(month_length(2026, 2), 28);
        assert_eq!(month_length(2026, 13), 0);
    }
}
