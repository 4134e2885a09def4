//! [`Moment`]: a point in time.

use core::fmt;
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};

use super::oslo::{self, DAY};
use super::text::{Line, digits, pairs, two};
use super::{Date, DateError};

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;

/// A point in time, to the microsecond.
///
/// It is read from RFC 3339 with a mandatory offset and written with the wall clock of Oslo, so
/// that the same moment always has the same text: `2026-02-03T10:15:00+01:00`, with three or six
/// decimals only when they are not zero. As input its date in Oslo lies from [`Date::MIN`] to
/// [`Date::MAX`].
///
/// Summer time follows the rule of the European Union from 1996; from 1981 to 1995 it ended on the
/// last Sunday of September; before 1981 standard time is assumed the whole year.
///
/// ```rust
/// use oppfolgingsplan::Moment;
///
/// let moment: Moment = "2026-02-03T23:30:00Z".parse()?;
/// assert_eq!(moment.to_string(), "2026-02-04T00:30:00+01:00");
/// assert_eq!(moment.oslo_date().to_string(), "2026-02-04");
/// # Ok::<(), oppfolgingsplan::MomentError>(())
/// ```
#[doc(alias = "tidspunkt")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

/// Why a text is not a moment. The message names the form, never the text.
///
/// ```rust
/// use oppfolgingsplan::{Moment, MomentError};
///
/// assert_eq!(Moment::parse("2026-02-03T10:15:00"), Err(MomentError::Offset));
/// assert_eq!(Moment::parse("3 February"), Err(MomentError::Form));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum MomentError {
    /// Not of the form `YYYY-MM-DDThh:mm:ss`, or more than six decimals.
    #[error("not a moment of the form YYYY-MM-DDThh:mm:ss with at most six decimals and an offset")]
    Form,
    /// No offset, a malformed one, or one where none is wanted.
    #[error("the offset must be Z or of the form +hh:mm")]
    Offset,
    /// The calendar has no such day, or the clock no such time.
    #[error("no such day or time")]
    NoSuchTime,
    /// The date in Oslo lies before [`Date::MIN`] or after [`Date::MAX`].
    #[error("moment outside 1900-01-01 to 2199-12-31 in Oslo")]
    Range,
}

impl Moment {
    /// The moment that lies so many microseconds after 1970-01-01T00:00:00Z; `None` when its date
    /// in Oslo lies outside [`Date::MIN`] to [`Date::MAX`].
    pub const fn from_unix_micros(micros: i64) -> Option<Moment> {
        const FIRST: i64 = Moment::start_of(Date::MIN).0;
        const LAST: i64 = Moment::end_of(Date::MAX).0;
        if micros < FIRST || micros > LAST {
            return None;
        }
        Some(Moment(micros))
    }

    /// Microseconds since 1970-01-01T00:00:00Z; negative before it.
    pub const fn unix_micros(self) -> i64 {
        self.0
    }

    /// The calendar date in Oslo.
    #[inline]
    pub const fn oslo_date(self) -> Date {
        Date::saturated(oslo::day(self.0))
    }

    /// The calendar date in Oslo and the minute of the day on the wall clock, 0 to 1439.
    pub const fn oslo_minute(self) -> (Date, u16) {
        let (day, micros, _) = oslo::wall(self.0);
        (Date::saturated(day), (micros / MINUTE) as u16)
    }

    /// The moment at which the wall clock in Oslo shows that time.
    ///
    /// An hour that the clock skips in spring moves forward (02:30 becomes 03:30); of the hour that
    /// comes twice in autumn, the first counts. An hour above 23 is taken as 23, a minute above 59
    /// as 59.
    pub const fn at_oslo(date: Date, hour: u8, minute: u8) -> Moment {
        let hour = if hour > 23 { 23 } else { hour };
        let minute = if minute > 59 { 59 } else { minute };
        Moment(oslo::utc(date, (hour as i64 * 60 + minute as i64) * MINUTE))
    }

    /// The first moment of the day in Oslo.
    pub const fn start_of(date: Date) -> Moment {
        Moment::at_oslo(date, 0, 0)
    }

    /// The last microsecond of the day in Oslo.
    pub const fn end_of(date: Date) -> Moment {
        Moment(Moment::start_of(date.plus_days(1)).0 - 1)
    }

    /// Reads RFC 3339: date, `T`, time with seconds, at most six decimals, `Z` or `±hh:mm`.
    ///
    /// Lower-case `t` and `z` are accepted, as RFC 3339 allows; a blank between date and time, a
    /// leap second and the hour 24 are not.
    ///
    /// # Errors
    /// [`MomentError`]: another form, no offset, no such time, or outside the range.
    pub fn parse(text: &str) -> Result<Moment, MomentError> {
        let (date, micros, rest) = date_and_time(text)?;
        let offset = match *rest {
            [b'Z' | b'z'] => 0,
            [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
                let (Some(hours @ 0..=23), Some(minutes @ 0..=59)) = (two(a, b), two(c, d)) else {
                    return Err(MomentError::Offset);
                };
                let seconds = i64::from(hours) * 3_600 + i64::from(minutes) * 60;
                if sign == b'-' { -seconds } else { seconds }
            }
            _ => return Err(MomentError::Offset),
        };
        let utc = i64::from(date.epoch_day()) * DAY + micros - offset * SECOND;
        Moment::from_unix_micros(utc).ok_or(MomentError::Range)
    }

    /// Reads a date and time without an offset as wall time in Oslo, as Nav's sick notes carry it.
    ///
    /// Skipped and doubled hours are read as in [`Moment::at_oslo`].
    ///
    /// ```rust
    /// use oppfolgingsplan::Moment;
    ///
    /// let signed = Moment::parse_oslo("2026-07-01T08:00:00")?;
    /// assert_eq!(signed.to_string(), "2026-07-01T08:00:00+02:00");
    /// # Ok::<(), oppfolgingsplan::MomentError>(())
    /// ```
    ///
    /// # Errors
    /// [`MomentError`]: another form, an offset, no such time, or outside the range.
    pub fn parse_oslo(text: &str) -> Result<Moment, MomentError> {
        let (date, micros, rest) = date_and_time(text)?;
        if !rest.is_empty() {
            return Err(MomentError::Offset);
        }
        Moment::from_unix_micros(oslo::utc(date, micros)).ok_or(MomentError::Range)
    }

    /// Reads a moment, and says whether the text is the one that a moment is written as. Not inlined:
    /// most moments are of the same day as the one before and come here never.
    #[inline(never)]
    pub(crate) fn parse_written(
        text: &[u8],
        day: &mut Option<WrittenDay>,
    ) -> Option<(Moment, bool)> {
        let written = text
            .try_into()
            .ok()
            .and_then(|to_the_second| day.insert(WrittenDay::of(text)?).moment(to_the_second));
        match written {
            Some(moment) => Some((moment, true)),
            None => {
                let text = core::str::from_utf8(text).ok()?;
                Moment::parse(text).ok().map(|moment| (moment, moment.line().as_str() == text))
            }
        }
    }

    fn line(self) -> Line<32> {
        let (day, micros, hours_ahead) = oslo::wall(self.0);
        let seconds = micros / SECOND;
        let (minutes, second) = (seconds / 60, (seconds % 60) as u8);
        let (hour, minute) = ((minutes / 60) as u8, (minutes % 60) as u8);
        let [a, b, c, d, e, f, g, h] = digits([hour, minute, second, hours_ahead]);
        let mut line = Line::new();
        line.push_date(Date::saturated(day).civil());
        line.push([b'T', a, b, b':', c, d, b':', e, f]);
        let fraction = micros % SECOND;
        if fraction != 0 {
            let of = |unit| (fraction / unit % 100) as u8;
            let [a, b, c, d, e, f, ..] = digits([of(10_000), of(100), of(1), 0]);
            line.push([b'.', a, b, c]);
            if fraction % 1_000 != 0 {
                line.push([d, e, f]);
            }
        }
        // Oslo is one or two whole hours ahead of UTC, never behind.
        line.push([b'+', g, h, b':', b'0', b'0']);
        line
    }
}

/// A day as moments of it are written: the events of a case have many moments and few days.
#[derive(Clone, Copy)]
pub(crate) struct WrittenDay {
    date: [u8; 10],
    offset: [u8; 6],
    /// The moment at which it begins.
    begins: i64,
}

impl WrittenDay {
    /// The day of a moment; none if the clock changes on it.
    fn of(text: &[u8]) -> Option<Self> {
        let day = *text.first_chunk()?;
        let date = Date::parse_bytes(&day).ok()?;
        let ahead = oslo::steady(date)?;
        let offset = if ahead == 2 { b"+02:00" } else { b"+01:00" };
        let begins = i64::from(date.epoch_day()) * DAY - i64::from(ahead) * 60 * MINUTE;
        Some(Self { date: day, offset: *offset, begins })
    }

    /// The moment of a text to the second, if it is of this day and written as it is.
    #[inline]
    pub(crate) fn moment(&self, text: &[u8; 25]) -> Option<Moment> {
        let (date, rest) = text.split_first_chunk()?;
        let (time, offset) = rest.strip_prefix(b"T")?.split_first_chunk()?;
        if *date != self.date || *offset != self.offset {
            return None;
        }
        Some(Moment(self.begins + clock(time).ok()? * SECOND))
    }
}

/// The date, the microseconds of the day, and what follows.
fn date_and_time(text: &str) -> Result<(Date, i64, &[u8]), MomentError> {
    let form = MomentError::Form;
    let (date, rest) = text.as_bytes().split_first_chunk::<10>().ok_or(form)?;
    let [b'T' | b't', rest @ ..] = rest else {
        return Err(form);
    };
    let (time, rest) = rest.split_first_chunk().ok_or(form)?;
    let seconds = clock(time);
    if seconds == Err(form) {
        return Err(form);
    }
    let date = Date::parse_bytes(date).map_err(|error| match error {
        DateError::Form => MomentError::Form,
        DateError::NoSuchDay => MomentError::NoSuchTime,
        DateError::Range => MomentError::Range,
    })?;
    let seconds = seconds?;
    let (fraction, rest) = fraction(rest)?;
    Ok((date, seconds * SECOND + fraction, rest))
}

/// The seconds of `hh:mm:ss`.
const fn clock(text: &[u8; 8]) -> Result<i64, MomentError> {
    let &[a, b, b':', c, d, b':', e, f] = text else {
        return Err(MomentError::Form);
    };
    match pairs([a, b, c, d, e, f, b'0', b'0']) {
        Some([hour @ 0..=23, minute @ 0..=59, second @ 0..=59, _]) => {
            Ok(hour as i64 * 3_600 + minute as i64 * 60 + second as i64)
        }
        Some(_) => Err(MomentError::NoSuchTime),
        None => Err(MomentError::Form),
    }
}

/// Microseconds of a decimal fraction of one to six digits, and what follows; none is zero.
fn fraction(text: &[u8]) -> Result<(i64, &[u8]), MomentError> {
    let [b'.', rest @ ..] = text else {
        return Ok((0, text));
    };
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (Some((decimals, rest)), 1..=6) = (rest.split_at_checked(count), count) else {
        return Err(MomentError::Form);
    };
    let padded = decimals.iter().copied().chain(core::iter::repeat(b'0')).take(6);
    let micros = padded.fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    Ok((micros, rest))
}

impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Moment, MomentError> {
        Moment::parse(text)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.line().as_str())
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.line().as_str())
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.line().as_str())
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Moment, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Moment;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a moment of the form YYYY-MM-DDThh:mm:ss with an offset")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Moment, E> {
                Moment::parse(text).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests;
