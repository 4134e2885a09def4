//! A date and time as Nav writes it in a sick note.

use std::borrow::Cow;
use std::str::FromStr;

use crate::{Moment, MomentError};

/// A date and time of Nav's, which is wall time in Oslo.
///
/// Nav writes the shortest form that Java has: without seconds when they are
/// zero, and with up to nine decimals. What is beyond the microsecond is cut.
#[derive(Clone, Copy)]
pub(super) struct LocalMoment(pub(super) Moment);

impl FromStr for LocalMoment {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Moment::parse_oslo(&to_the_microsecond(text)).map(Self).map_err(|error| match error {
            MomentError::NoSuchTime => "no such day or time",
            MomentError::Range => "moment outside 1900-01-01 to 2199-12-31",
            _ => "not a date and time without offset, of the form YYYY-MM-DDThh:mm:ss",
        })
    }
}

fn to_the_microsecond(text: &str) -> Cow<'_, str> {
    const WITHOUT_SECONDS: usize = "2026-01-05T13:02".len();
    const TO_THE_MICROSECOND: usize = "2026-01-05T13:02:11.123456".len();
    const TO_THE_NANOSECOND: usize = TO_THE_MICROSECOND + 3;
    if text.len() == WITHOUT_SECONDS {
        return Cow::Owned(format!("{text}:00"));
    }
    match text.split_at_checked(TO_THE_MICROSECOND) {
        Some((kept, rest))
            if text.len() <= TO_THE_NANOSECOND && rest.bytes().all(|b| b.is_ascii_digit()) =>
        {
            Cow::Borrowed(kept)
        }
        _ => Cow::Borrowed(text),
    }
}
