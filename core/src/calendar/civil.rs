//! The proleptic Gregorian calendar on days since 1970-01-01.
//!
//! From days to a date by the `time` crate. The other way by arithmetic of our own: whoever loads a
//! case reads dozens of dates.

use time::Date;

/// The Julian day of 1970-01-01.
const EPOCH: i32 = 2_440_588;
/// Days from 0000-03-01 to the day before 1970-01-01.
const BEFORE: i32 = 719_469;

/// Number of days in the month; a month outside 1 to 12 has none.
pub(super) const fn month_length(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Days since 1970-01-01 of a civil date, if the calendar has it.
pub(super) const fn days_of(year: i32, month: u8, day: u8) -> Option<i32> {
    if day == 0 || day > month_length(year, month) {
        return None;
    }
    Some(to_days(year, month, day))
}

/// Days since 1970-01-01 of a valid civil date.
pub(super) const fn to_days(year: i32, month: u8, day: u8) -> i32 {
    // Years that begin in March end with the leap day, and any five of their months in a row from
    // the first, sixth or eleventh on have 153 days.
    let (year, month) =
        if month > 2 { (year, month as i32 - 3) } else { (year - 1, month as i32 + 9) };
    let century = year.div_euclid(100);
    let leap_days = year.div_euclid(4) - century + century.div_euclid(4);
    year * 365 + leap_days + (month * 153 + 2) / 5 + day as i32 - BEFORE
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
