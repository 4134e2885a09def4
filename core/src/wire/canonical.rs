//! The fast way in: text exactly as this library writes it.
//!
//! The writers of this crate put the fields of an object in one order, without
//! blanks and without what is absent. A reader that expects just that compares
//! keys where others look them up, and stored cases are read more often than
//! anything else. It knows no errors: whatever it does not expect (a blank,
//! another order, a value that cannot be) is `None`, and the reader that can
//! say what is wrong begins anew. So it may refuse what is right, but must
//! never take what the other reader refuses, or take it for something else.

use std::str::FromStr;

use serde::de::DeserializeOwned;

use crate::wire::WireField;
use crate::{Activity, Date, DaySpan, Grade, MeetingNumber, Moment, Period, PlanId, Text};

mod cursor;
mod scan;

pub(crate) use cursor::Cursor;
use cursor::{Again, before};
pub(super) use scan::is_plain;

/// A value that can be read from canonical text.
pub(crate) trait Canonical: Sized {
    fn read(from: &mut Cursor<'_>) -> Option<Self>;
}

/// The value of a whole text.
pub(crate) fn whole<T: Canonical>(text: &[u8]) -> Option<T> {
    let mut from = Cursor::new(text);
    let value = T::read(&mut from)?;
    from.is_at_end().then_some(value)
}

/// The value of the next field, if that is the one whose key is given, with
/// the comma before it; otherwise what stands for a field that is left out.
#[inline(always)]
pub(crate) fn field<T: Canonical + WireField>(
    from: &mut Cursor<'_>,
    key: &'static str,
) -> Option<T> {
    if !from.eat(key) {
        return T::absent();
    }
    let value = T::read(from)?;
    from.was(!value.is_absent());
    Some(value)
}

/// As [`field`], where a field may be the first of its object, and then has no comma.
#[inline(always)]
pub(crate) fn member<T: Canonical + WireField>(
    from: &mut Cursor<'_>,
    begun: &mut bool,
    first: &'static str,
    later: &'static str,
) -> Option<T> {
    let left = from.rest.len();
    let value = if *begun { field(from, later)? } else { field(from, first)? };
    *begun |= from.rest.len() < left;
    Some(value)
}

impl<T: Canonical> Canonical for Option<T> {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        T::read(from).map(Some)
    }
}

impl<T: Canonical> Canonical for Box<T> {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        T::read(from).map(Box::new)
    }
}

impl<T: Canonical> Canonical for Vec<T> {
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.expect("[")?;
        let mut items = Vec::new();
        if from.eat("]") {
            return Some(items);
        }
        loop {
            items.push(T::read(from)?);
            if !from.eat(",") {
                from.expect("]")?;
                return Some(items);
            }
        }
    }
}

impl Canonical for bool {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        if from.eat("true") { Some(true) } else { from.expect("false").map(|()| false) }
    }
}

impl Canonical for Text {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.text()
    }
}

impl Canonical for MeetingNumber {
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        MeetingNumber::from_number(u8::read(from)?)
    }
}

impl Canonical for DaySpan {
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.expect("{\"from\":")?;
        let first = Date::read(from)?;
        from.expect(",\"to\":")?;
        let last = Date::read(from)?;
        from.expect("}")?;
        DaySpan::new(first, last).ok()
    }
}

impl Canonical for Period {
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.expect("{\"from\":")?;
        let first = Date::read(from)?;
        from.expect(",\"to\":")?;
        let last = Date::read(from)?;
        from.expect(",\"activity\":")?;
        let activity = match from.string()? {
            b"absent" => {
                from.expect(",\"grade\":")?;
                Activity::Absent(Grade::new(u8::read(from)?).ok()?)
            }
            b"waiting" => Activity::Waiting,
            b"treatment_days" => Activity::TreatmentDays,
            b"travel_grant" => Activity::TravelGrant,
            _ => return None,
        };
        from.expect("}")?;
        Period::new(first, last, activity).ok()
    }
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Canonical for $type {
            #[inline]
            fn read(from: &mut Cursor<'_>) -> Option<Self> {
                from.number()?.try_into().ok()
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64);

impl Canonical for Moment {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        if let Some(([b'"', text @ .., b'"'], rest)) = from.rest.split_first_chunk::<27>() {
            if let Some(moment) = from.day.as_ref().and_then(|day| day.moment(text)) {
                from.rest = rest;
                return Some(moment);
            }
        }
        let (moment, exact) = Moment::parse_written(from.string()?, &mut from.day)?;
        from.was(exact);
        Some(moment)
    }
}

impl Canonical for Date {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        let ([b'"', date @ .., b'"'], rest) = from.rest.split_first_chunk::<12>()? else {
            return None;
        };
        from.rest = rest;
        Date::parse_bytes(date).ok()
    }
}

macro_rules! parsed {
    ($($type:ty)*) => {$(
        impl Canonical for $type {
            fn read(from: &mut Cursor<'_>) -> Option<Self> {
                from.parsed()
            }
        }
    )*};
}

parsed!(crate::PersonNumber crate::OrganisationNumber);

/// An identifier that was found in quotes, with what follows it, or else any other.
#[inline]
fn identifier<'a, T: FromStr>(from: &mut Cursor<'a>, quoted: Option<(T, &'a [u8])>) -> Option<T> {
    match quoted {
        Some((id, rest)) => {
            from.rest = rest;
            Some(id)
        }
        None => from.parsed(),
    }
}

macro_rules! identifiers {
    ($($type:ty)*) => {$(
        impl Canonical for $type {
            #[inline]
            fn read(from: &mut Cursor<'_>) -> Option<Self> {
                let quoted = Self::quoted(from.rest);
                identifier(from, quoted)
            }
        }
    )*};
}

identifiers!(
    crate::CaseId crate::TaskId crate::MeasureId crate::CommentId crate::NoteId
    crate::MeetingId crate::LogEntryId crate::DaysId crate::ActorId
);

impl Canonical for PlanId {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        if let Some((plan, rest)) = from.plan.here(from.rest) {
            from.rest = rest;
            return Some(plan);
        }
        let begun = from.rest;
        let plan = identifier(from, PlanId::quoted(begun))?;
        from.plan = Again { text: before(begun, from.rest), value: Some(plan.clone()) };
        Some(plan)
    }
}

/// A string that its own reader understands.
fn through_serde<T: DeserializeOwned>(from: &mut Cursor<'_>) -> Option<T> {
    let quoted = from.quoted()?;
    from.was(!quoted.contains(&b'\\'));
    serde_json::from_slice(quoted).ok()
}

macro_rules! seldom {
    ($($type:ty)*) => {$(
        impl Canonical for $type {
            fn read(from: &mut Cursor<'_>) -> Option<Self> {
                through_serde(from)
            }
        }
    )*};
}

seldom!(crate::Digest crate::GapRule crate::WeekReading crate::LawChoice crate::Language);

#[cfg(test)]
mod tests;
