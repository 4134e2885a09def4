//! The fast way in: text exactly as this library writes it.
//!
//! The writers of this crate put the fields of an object in one order, without
//! blanks and without what is absent. A reader that expects just that compares
//! keys where others look them up, and stored cases are read more often than
//! anything else. It knows no errors: whatever it does not expect (a blank,
//! another order, a value that cannot be) is `None`, and the reader that can
//! say what is wrong begins anew. So it may refuse what is right, but must
//! never take what the other reader refuses, or take it for something else.

use std::borrow::Cow;
use std::str::{self, FromStr};

use serde::de::DeserializeOwned;

use crate::calendar::WrittenDay;
use crate::wire::WireField;
use crate::{Activity, Date, DaySpan, Grade, MeetingNumber, Moment, Period, Text};

/// A value that can be read from canonical text.
pub(crate) trait Canonical: Sized {
    fn read(from: &mut Cursor<'_>) -> Option<Self>;
}

/// The value of a whole text.
pub(crate) fn whole<T: Canonical>(text: &[u8]) -> Option<T> {
    let mut from = Cursor::new(text);
    let value = T::read(&mut from)?;
    from.rest.is_empty().then_some(value)
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
    from.exact &= !value.is_absent();
    Some(value)
}

/// As [`field`], where a field may be the first of its object.
#[inline]
pub(crate) fn member<T: Canonical + WireField>(
    from: &mut Cursor<'_>,
    begun: &mut bool,
    key: &'static str,
) -> Option<T> {
    let key = if *begun { key } else { key.strip_prefix(',')? };
    let left = from.rest.len();
    let value = field(from, key)?;
    *begun |= from.rest.len() < left;
    Some(value)
}

/// What is still to be read of a text. Of its encoding only texts are asked: whatever else is read
/// is compared with ASCII.
pub(crate) struct Cursor<'a> {
    rest: &'a [u8],
    exact: bool,
    /// Of the last moment.
    day: WrittenDay,
}

// Inlined wherever it is called, so that comparing with a key is comparing a few words.
impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        Self { rest: text, exact: true, day: WrittenDay::default() }
    }

    pub(crate) const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Whether all that was read so far stood there just as the library writes it. A letter may
    /// be escaped without need, a moment have another offset, a list be empty and yet be there.
    pub(crate) const fn is_exact(&self) -> bool {
        self.exact
    }

    /// Says that something just read would be written otherwise, unless it is `exact`.
    pub(crate) const fn was(&mut self, exact: bool) {
        self.exact &= exact;
    }

    /// Steps over what is expected, if it stands here.
    #[inline(always)]
    pub(crate) fn eat(&mut self, expected: &str) -> bool {
        self.expect(expected).is_some()
    }

    /// Steps over what must stand here.
    #[inline(always)]
    pub(crate) fn expect(&mut self, expected: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(expected.as_bytes())?;
        Some(())
    }

    /// A string without escapes.
    #[inline]
    pub(crate) fn string(&mut self) -> Option<&'a [u8]> {
        let rest = self.rest.strip_prefix(b"\"")?;
        let (string, rest) = rest.split_at_checked(plain(rest))?;
        self.rest = rest.strip_prefix(b"\"")?;
        Some(string)
    }

    /// A string that is parsed.
    fn parsed<T: FromStr>(&mut self) -> Option<T> {
        str::from_utf8(self.string()?).ok()?.parse().ok()
    }

    /// Any string, with its quotes and escapes.
    fn quoted(&mut self) -> Option<&'a [u8]> {
        let mut end = self.rest.starts_with(b"\"").then_some(1)?;
        loop {
            end += plain(self.rest.get(end..)?);
            match self.rest.get(end..)? {
                [b'"', ..] => break,
                [b'\\', _, ..] => end += 2,
                _ => return None,
            }
        }
        let (quoted, rest) = self.rest.split_at_checked(end + 1)?;
        self.rest = rest;
        Some(quoted)
    }

    /// Any string.
    #[inline]
    fn text(&mut self) -> Option<Cow<'a, str>> {
        if let Some(rest) = self.rest.strip_prefix(b"\"") {
            let (string, rest) = rest.split_at_checked(plain_text(rest))?;
            if let Some(rest) = rest.strip_prefix(b"\"") {
                self.rest = rest;
                return str::from_utf8(string).ok().map(Cow::Borrowed);
            }
        }
        self.escaped().map(Cow::Owned)
    }

    #[cold]
    fn escaped(&mut self) -> Option<String> {
        let quoted = self.quoted()?;
        let text: String = serde_json::from_slice(quoted).ok()?;
        self.was(crate::wire::write(&text).as_bytes() == quoted);
        Some(text)
    }

    /// A whole number as it is written: without a sign or leading zeros.
    #[inline]
    fn number(&mut self) -> Option<u64> {
        let (mut number, mut digits) = (0_u64, 0);
        while let Some(digit @ b'0'..=b'9') = self.rest.get(digits) {
            if digits > 0 && number == 0 {
                return None;
            }
            number = number.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
            digits += 1;
        }
        self.rest = self.rest.get(digits..)?;
        (digits > 0).then_some(number)
    }
}

/// As [`plain`], for what is rather long.
fn plain_text(bytes: &[u8]) -> usize {
    // No early exit within a block, so that the compiler can test all its bytes at once.
    let special = |found, byte: &u8| found | (*byte == b'"') | (*byte == b'\\') | (*byte < 0x20);
    let clean = |block: &&[u8]| !block.iter().fold(false, special);
    let before = 16 * bytes.chunks_exact(16).take_while(clean).count();
    before + plain(bytes.get(before..).unwrap_or_default())
}

/// How many bytes come before a quote, an escape, or what no JSON string may hold.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    let mut before = 0;
    for eight in bytes.chunks_exact(8) {
        let special = specials(eight.try_into().map_or(0, u64::from_le_bytes));
        if special != 0 {
            return before + (special.trailing_zeros() / 8) as usize;
        }
        before += 8;
    }
    let rest = bytes.get(before..).unwrap_or_default();
    before + rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)).count()
}

/// Eight bytes at once: the lowest bit that is set is in the first byte that is special.
///
/// A byte is zero, or below 32, where a subtraction borrows into its highest bit and that bit was
/// not set before. What was borrowed may mark later bytes wrongly, never an earlier one.
const fn specials(eight: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = ONES << 7;
    let quote = eight ^ (ONES * b'"' as u64);
    let escape = eight ^ (ONES * b'\\' as u64);
    let control = eight.wrapping_sub(ONES * 0x20) & !eight;
    let zero = (quote.wrapping_sub(ONES) & !quote) | (escape.wrapping_sub(ONES) & !escape);
    (zero | control) & HIGHEST
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
        from.text().map(|text| Text::from(text.as_ref()))
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
        let text = from.string()?;
        let (moment, exact) = Moment::parse_written(text, &mut from.day)?;
        from.was(exact);
        Some(moment)
    }
}

impl Canonical for Date {
    #[inline]
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        Date::parse_bytes(from.string()?).ok()
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

macro_rules! identifiers {
    ($($type:ty)*) => {$(
        impl Canonical for $type {
            #[inline]
            fn read(from: &mut Cursor<'_>) -> Option<Self> {
                match Self::quoted(from.rest) {
                    Some((id, rest)) => {
                        from.rest = rest;
                        Some(id)
                    }
                    None => from.parsed(),
                }
            }
        }
    )*};
}

identifiers!(
    crate::CaseId crate::PlanId crate::TaskId crate::MeasureId crate::CommentId crate::NoteId
    crate::MeetingId crate::LogEntryId crate::DaysId crate::ActorId
);

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
