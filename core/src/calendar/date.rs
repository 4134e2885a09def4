//! [`Date`]: one calendar day.

use core::fmt;
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};

use super::civil;
use super::text::Line;

/// A calendar day in Norway, without a time of day and without a time zone.
///
/// As input a date lies from [`Date::MIN`] to [`Date::MAX`]; anything else is refused, so that a
/// mistyped year is found at the door. Dates that the library computes (a limit counted from a
/// late start) may lie beyond: arithmetic saturates at the years 1 and 9999 and never panics.
/// On the wire a date is the text `YYYY-MM-DD`.
///
/// ```rust
/// use oppfolgingsplan::Date;
///
/// let first_day: Date = "2026-01-05".parse()?;
/// assert_eq!(first_day.plus_days(28).to_string(), "2026-02-02");
/// assert!(Date::new(2026, 2, 29).is_none());
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[doc(alias = "dato")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

/// Why a text is not a date. The message names the form, never the text.
///
/// ```rust
/// use oppfolgingsplan::{Date, DateError};
///
/// assert_eq!(Date::parse("5.1.2026"), Err(DateError::Form));
/// assert_eq!(Date::parse("2026-02-29"), Err(DateError::NoSuchDay));
/// assert_eq!(Date::parse("1066-10-14"), Err(DateError::Range));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DateError {
    /// Not ten characters of the form `YYYY-MM-DD`.
    #[error("not a date of the form YYYY-MM-DD")]
    Form,
    /// The form is right, but the calendar has no such day.
    #[error("no such day in the calendar")]
    NoSuchDay,
    /// Before [`Date::MIN`] or after [`Date::MAX`].
    #[error("date outside 1900-01-01 to 2199-12-31")]
    Range,
}

/// A day of the week, Monday first as in Norway.
///
/// ```rust
/// use oppfolgingsplan::{Date, Weekday};
///
/// assert_eq!(Date::new(2026, 1, 5).map(Date::weekday), Some(Weekday::Monday));
/// ```
#[doc(alias = "ukedag")]
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// mandag
    Monday,
    /// tirsdag
    Tuesday,
    /// onsdag
    Wednesday,
    /// torsdag
    Thursday,
    /// fredag
    Friday,
    /// lørdag
    Saturday,
    /// søndag
    Sunday,
}

impl Date {
    /// The first date that is accepted as input.
    pub const MIN: Date = Date(civil::to_days(1900, 1, 1));
    /// The last date that is accepted as input.
    pub const MAX: Date = Date(civil::to_days(2199, 12, 31));

    const FLOOR: i32 = civil::to_days(1, 1, 1);
    const CEILING: i32 = civil::to_days(9999, 12, 31);

    /// The day of that year, month (1 to 12) and day (from 1); `None` if the calendar has no such
    /// day or if it lies outside [`Date::MIN`] to [`Date::MAX`].
    pub const fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        match Date::checked(year, month, day) {
            Ok(date) => Some(date),
            Err(_) => None,
        }
    }

    const fn checked(year: i32, month: u8, day: u8) -> Result<Date, DateError> {
        let Some(days) = civil::days_of(year, month, day) else {
            return Err(DateError::NoSuchDay);
        };
        if year < 1900 || year > 2199 {
            return Err(DateError::Range);
        }
        Ok(Date(days))
    }

    /// A date of the library's own tables; the caller vouches for it.
    pub(crate) const fn known(year: i32, month: u8, day: u8) -> Date {
        Date(civil::to_days(year, month, day))
    }

    /// The day that lies `days` after 1970-01-01; `None` outside [`Date::MIN`] to [`Date::MAX`].
    pub const fn from_epoch_day(days: i32) -> Option<Date> {
        if days < Date::MIN.0 || days > Date::MAX.0 {
            return None;
        }
        Some(Date(days))
    }

    /// Any day, held within the years 1 to 9999.
    pub(super) const fn saturated(days: i32) -> Date {
        if days < Date::FLOOR {
            Date(Date::FLOOR)
        } else if days > Date::CEILING {
            Date(Date::CEILING)
        } else {
            Date(days)
        }
    }

    /// Days since 1970-01-01; negative before it.
    pub const fn epoch_day(self) -> i32 {
        self.0
    }

    /// A number that is greater for a later day.
    pub(crate) const fn order(self) -> u64 {
        crate::sorted::number(self.0)
    }

    /// Year, month and day at once.
    pub(super) const fn civil(self) -> (i32, u8, u8) {
        civil::from_days(self.0)
    }

    /// The year, such as 2026.
    pub const fn year(self) -> i32 {
        self.civil().0
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.civil().1
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.civil().2
    }

    /// The day of the week.
    pub const fn weekday(self) -> Weekday {
        match self.days_from_monday() {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// Days since Monday, 0 to 6; 1970-01-01 was a Thursday.
    pub(crate) const fn days_from_monday(self) -> i32 {
        (self.0 + 3).rem_euclid(7)
    }

    /// Whether it is a Saturday or a Sunday. Public holidays are not looked at.
    #[doc(alias = "helg")]
    pub const fn is_weekend(self) -> bool {
        self.days_from_monday() >= 5
    }

    /// The day that lies `days` later (earlier when negative).
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Date {
        Date::saturated(self.0.saturating_add(days))
    }

    /// Days from `other` to this day; negative when this day is the earlier one.
    pub const fn days_since(self, other: Date) -> i32 {
        self.0 - other.0
    }

    /// The same day number `months` later; the last day of that month when it has no such day.
    ///
    /// ```rust
    /// use oppfolgingsplan::Date;
    ///
    /// let end = Date::new(2025, 10, 31).ok_or("no such day")?;
    /// assert_eq!(end.plus_months(4).to_string(), "2026-02-28");
    /// assert_eq!(end.minus_months(1).to_string(), "2025-09-30");
    /// # Ok::<(), &'static str>(())
    /// ```
    #[must_use]
    pub const fn plus_months(self, months: u16) -> Date {
        self.shifted(months as i32)
    }

    /// The same day number `months` earlier; the last day of that month when it has no such day.
    #[must_use]
    pub const fn minus_months(self, months: u16) -> Date {
        self.shifted(-(months as i32))
    }

    /// The same day and month `years` later; 29 February becomes 28 February in a common year.
    #[must_use]
    pub const fn plus_years(self, years: u16) -> Date {
        self.shifted(years as i32 * 12)
    }

    const fn shifted(self, months: i32) -> Date {
        let (year, month, day) = self.civil();
        let count = year * 12 + month as i32 - 1 + months;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as u8 + 1);
        let length = civil::month_length(year, month);
        let day = if day < length { day } else { length };
        Date::saturated(civil::to_days(year, month, day))
    }

    /// The last day of this day's month.
    #[must_use]
    pub const fn last_of_month(self) -> Date {
        let (year, month, day) = self.civil();
        self.plus_days((civil::month_length(year, month) - day) as i32)
    }

    /// Whether this day is the last of its month.
    pub const fn is_last_of_month(self) -> bool {
        let (year, month, day) = self.civil();
        day == civil::month_length(year, month)
    }

    /// Reads `YYYY-MM-DD`, all ten characters, ASCII digits, nothing around them.
    ///
    /// # Errors
    /// [`DateError`]: the form is another one, the calendar has no such day, or the date lies
    /// outside [`Date::MIN`] to [`Date::MAX`].
    pub fn parse(text: &str) -> Result<Date, DateError> {
        Date::parse_bytes(text.as_bytes())
    }

    pub(crate) fn parse_bytes(text: &[u8]) -> Result<Date, DateError> {
        let (year, month, day) =
            text.try_into().ok().and_then(super::text::date).ok_or(DateError::Form)?;
        Date::checked(year, month, day)
    }

    fn line(self) -> Line<16> {
        let mut line = Line::new();
        line.push_date(self.civil());
        line
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        Date::parse(text)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.line().as_str())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.line().as_str())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.line().as_str())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Date;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date of the form YYYY-MM-DD")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Date, E> {
                Date::parse(text).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests;
