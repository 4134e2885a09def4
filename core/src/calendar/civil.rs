//! The proleptic Gregorian calendar on days since 1970-01-01.
//!
//! By arithmetic of our own, since whoever loads a case reads dozens of dates; a test compares it
//! with the `time` crate day by day.

/// So many years are added before counting, so that none is negative. After 400 years the calendar
/// begins anew.
const YEARS: i32 = 6_000;
/// Days from 1 March of the year so long before the year 0 to 1970-01-01.
const BEFORE: i32 = 719_468 + YEARS / 400 * CENTURIES as i32;
/// Days in four centuries.
const CENTURIES: u32 = 146_097;
/// Days in four years, of which one is a leap year.
const FOUR_YEARS: u32 = 1_461;

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
///
/// A year that begins in March ends with the leap day, and any five of its months in a row from the
/// first or sixth on have 153 days.
pub(super) const fn to_days(year: i32, month: u8, day: u8) -> i32 {
    let begun = month > 2;
    let year = (year + YEARS) as u32 - !begun as u32;
    let month = if begun { month as u32 - 3 } else { month as u32 + 9 };
    let leap_days = year / 4 - year / 100 + year / 400;
    (year * 365 + leap_days + (month * 153 + 2) / 5 + day as u32) as i32 - 1 - BEFORE
}

/// Year, month and day of a number of days since 1970-01-01, from the year 1 to 9999.
pub(super) const fn from_days(days: i32) -> (i32, u8, u8) {
    let quarters = (days + BEFORE) as u32 * 4 + 3;
    let (century, quarters) = (quarters / CENTURIES, (quarters % CENTURIES) | 3);
    let (year, quarters) = (quarters / FOUR_YEARS, quarters % FOUR_YEARS);
    let fifths = quarters / 4 * 5 + 2;
    let (month, day) = (fifths / 153, fifths % 153 / 5);
    let begun = month < 10;
    let year = (century * 100 + year) as i32 + !begun as i32 - YEARS;
    let month = if begun { month + 3 } else { month - 9 };
    (year, month as u8, day as u8 + 1)
}

#[cfg(test)]
mod tests {
    use time::{Date, Month};

    use super::*;

    #[test]
    fn days_and_dates_belong_together() {
        let epoch = Date::from_calendar_date(1970, Month::January, 1).unwrap();
        let mut date = Date::from_calendar_date(1, Month::January, 1).unwrap();
        loop {
            let days = date.to_julian_day() - epoch.to_julian_day();
            let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
            assert_eq!(to_days(year, month, day), days);
            assert_eq!(days_of(year, month, day), Some(days));
            assert_eq!(from_days(days), (year, month, day));
            match date.next_day().filter(|next| next.year() <= 9999) {
                Some(next) => date = next,
                None => break,
            }
        }
        assert_eq!(to_days(1970, 1, 1), 0);
        assert_eq!(to_days(2000, 3, 1), 11_017);
    }

    #[test]
    fn month_lengths() {
        for year in 0..=2400 {
            for month in 1..=12 {
                let length = Month::try_from(month).unwrap().length(year);
                assert_eq!(month_length(year, month), length);
                assert_eq!(days_of(year, month, length + 1), None);
            }
            assert_eq!((month_length(year, 0), month_length(year, 13)), (0, 0));
            assert_eq!(days_of(year, 1, 0), None);
        }
    }
}
