//! The proleptic Gregorian calendar as arithmetic on days since 1970-01-01.
//!
//! Years are counted from 1 March inside the arithmetic: the leap day is then the last day of a
//! year, and a month's first day is a linear function of the month.

/// Days from 0000-03-01 to 1970-01-01.
const EPOCH_FROM_MARCH_0: i32 = 719_468;
/// Days in 400 years; also quarters of a day in 100 years.
const CYCLE: i32 = 146_097;

/// Whether the year has a 29 February.
pub(super) const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Number of days in the month; a month outside 1 to 12 has none.
pub(super) const fn month_length(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Days since 1970-01-01 of a valid civil date.
pub(super) const fn to_days(year: i32, month: u8, day: u8) -> i32 {
    let (year, month) =
        if month > 2 { (year, month as i32 - 3) } else { (year - 1, month as i32 + 9) };
    let cycle = year.div_euclid(400);
    let year = year.rem_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + day as i32 - 1;
    cycle * CYCLE + year * 365 + year / 4 - year / 100 + day_of_year - EPOCH_FROM_MARCH_0
}

/// Year, month and day of a number of days since 1970-01-01, from the year 0 on.
///
/// Divisions become multiplications, after Neri and Schneider, "Euclidean affine functions and their
/// application to calendar algorithms" (2022): every moment that is read passes here.
pub(super) const fn from_days(days: i32) -> (i32, u8, u8) {
    let days = days.saturating_add(EPOCH_FROM_MARCH_0) as u32;
    // Century and day of the century, both in quarters of a day, to carry the leap days along.
    let quarters = 4 * days + 3;
    let (century, quarters) = (quarters / CYCLE as u32, (quarters % CYCLE as u32) | 3);
    // The high half is the year of the century, the low half how far into it.
    let years = quarters as u64 * 2_939_745;
    let year = 100 * century + (years >> 32) as u32;
    let day_of_year = years as u32 / 2_939_745 / 4;
    // Likewise month and day, in 65 536ths of a month.
    let months = 2_141 * day_of_year + 197_913;
    let (month, day) = (months >> 16, (months & 0xffff) / 2_141 + 1);
    if day_of_year < 306 {
        (year as i32, month as u8, day as u8)
    } else {
        // January and February close the year that began in March.
        (year as i32 + 1, (month - 12) as u8, day as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_time_crate_on_every_day() {
        for days in to_days(1, 1, 1)..=to_days(9999, 12, 31) {
            let (year, month, day) = from_days(days);
            assert_eq!(to_days(year, month, day), days);
            if days % 7 == 0 || (-80_000..90_000).contains(&days) {
                let other = time::Date::from_julian_day(days + 2_440_588).unwrap();
                assert_eq!(
                    (year, month, day),
                    (other.year(), u8::from(other.month()), other.day())
                );
            }
        }
    }

    #[test]
    fn month_lengths() {
        assert_eq!(month_length(1900, 2), 28);
        assert_eq!(month_length(2000, 2), 29);
        assert_eq!(month_length(2026, 2), 28);
        assert_eq!(month_length(2026, 13), 0);
        for year in 1890..2210 {
            for month in 1..=12u8 {
                let (next_year, next) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                let length = to_days(next_year, next, 1) - to_days(year, month, 1);
                assert_eq!(i32::from(month_length(year, month)), length);
            }
        }
    }
}
