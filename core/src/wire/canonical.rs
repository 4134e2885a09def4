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

use serde::de::DeserializeOwned;

use crate::wire::WireField;
use crate::{Activity, Date, DaySpan, Grade, MeetingNumber, Moment, Period, Text};

/// A value that can be read from canonical text.
pub(crate) trait Canonical: Sized {
    fn read(from: &mut Cursor<'_>) -> Option<Self>;
}

/// The value of a whole text.
pub(crate) fn whole<T: Canonical>(text: &str) -> Option<T> {
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

/// What is still to be read of a text.
pub(crate) struct Cursor<'a> {
    rest: &'a str,
    exact: bool,
}

// Inlined wherever it is called, so that comparing with a key is comparing a few words.
impl<'a> Cursor<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { rest: text, exact: true }
    }

    pub(crate) const fn rest(&self) -> &'a str {
        self.rest
    }

    /// Whether all that was read so far stood there just as the library writes it. A letter may
    /// be escaped without need, a moment have another offset, a list be empty and yet be there.
    pub(crate) const fn is_exact(&self) -> bool {
        self.exact
    }

    /// Says that something just read would be written otherwise, unless it is `exact`.
    pub(crate) fn was(&mut self, exact: bool) {
        self.exact &= exact;
    }

    /// Steps over what is expected, if it stands here.
    #[inline(always)]
    pub(crate) fn eat(&mut self, expected: &str) -> bool {
        match self.rest.strip_prefix(expected) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Steps over what must stand here.
    #[inline(always)]
    pub(crate) fn expect(&mut self, expected: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(expected)?;
        Some(())
    }

    /// A string without escapes.
    #[inline]
    pub(crate) fn string(&mut self) -> Option<&'a str> {
        let rest = self.rest.strip_prefix('"')?;
        let (string, rest) = rest.split_at_checked(plain(rest.as_bytes()))?;
        self.rest = rest.strip_prefix('"')?;
        Some(string)
    }

    /// Any string, with its quotes and escapes.
    fn quoted(&mut self) -> Option<&'a str> {
        let mut end = self.rest.starts_with('"').then_some(1)?;
        loop {
            end += plain(self.rest.as_bytes().get(end..)?);
            match self.rest.as_bytes().get(end..)? {
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
        match self.string() {
            Some(plain) => Some(Cow::Borrowed(plain)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    #[cold]
    fn escaped(&mut self) -> Option<String> {
        let quoted = self.quoted()?;
        let text: String = serde_json::from_str(quoted).ok()?;
        self.was(crate::wire::write(&text) == quoted);
        Some(text)
    }

    /// A whole number as it is written: without a sign or leading zeros.
    #[inline]
    fn number(&mut self) -> Option<u64> {
        let (mut number, mut digits) = (0_u64, 0);
        while let Some(digit @ b'0'..=b'9') = self.rest.as_bytes().get(digits) {
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
            "absent" => {
                from.expect(",\"grade\":")?;
                Activity::Absent(Grade::new(u8::read(from)?).ok()?)
            }
            "waiting" => Activity::Waiting,
            "treatment_days" => Activity::TreatmentDays,
            "travel_grant" => Activity::TravelGrant,
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
        let moment: Moment = text.parse().ok()?;
        from.was(moment.is_written(text));
        Some(moment)
    }
}

macro_rules! parsed {
    ($($type:ty)*) => {$(
        impl Canonical for $type {
            #[inline]
            fn read(from: &mut Cursor<'_>) -> Option<Self> {
                from.string()?.parse().ok()
            }
        }
    )*};
}

parsed!(
    Date crate::PersonNumber crate::OrganisationNumber
    crate::CaseId crate::PlanId crate::TaskId crate::MeasureId crate::CommentId crate::NoteId
    crate::MeetingId crate::LogEntryId crate::DaysId crate::ActorId
);

/// A string that its own reader understands.
fn through_serde<T: DeserializeOwned>(from: &mut Cursor<'_>) -> Option<T> {
    let quoted = from.quoted()?;
    from.was(!quoted.contains('\\'));
    serde_json::from_str(quoted).ok()
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
mod tests {
    use super::*;
    use crate::doc::{case_with_approved_plan, request};
    use crate::{Event, Request};

    #[test]
    fn what_the_library_writes_is_read_the_fast_way() {
        for event in case_with_approved_plan().events() {
            assert_eq!(whole::<Event>(&event.to_json()).as_ref(), Some(event));
            assert_eq!(whole::<Event>(&event.to_json().replace(':', ": ")), None);
        }
        let line = r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"system"},"based_on":7,"do":"register_sick_note","note":"n-2","periods":[{"from":"2026-07-01","to":"2026-07-31","activity":"absent","grade":50},{"from":"2026-08-01","to":"2026-08-31","activity":"waiting"}],"self_certified":[{"from":"2026-06-28","to":"2026-06-30"}]}"#;
        assert_eq!(whole::<Request>(line), Some(request(line)));
        assert_eq!(request(line).to_json(), line);
        // Before the last field another one, and one twice.
        assert_eq!(whole::<Request>(&line.replace("\"note\"", "\"periods\"")), None);
        assert_eq!(
            whole::<Request>(&line.replace("\"periods\"", "\"note\":\"n-2\",\"periods\"")),
            None
        );
        assert_eq!(whole::<Request>(&line.replace("system", "manager")), None);
    }

    #[test]
    fn a_string_ends_at_its_first_special_byte() {
        for special in [b'"', b'\\', 0, 7, 0x1f] {
            for before in 0..40 {
                for filler in [b'a', b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa2, 0xc3, 0xff] {
                    let mut bytes = vec![filler; before];
                    bytes.push(special);
                    bytes.extend([b'"', filler, b'\\']);
                    assert_eq!(plain(&bytes), before, "{filler} {special}");
                }
            }
        }
        assert_eq!(plain(b"no end of it"), 12);
    }

    #[test]
    fn numbers_and_strings_are_as_strict_as_json() {
        let number = |text| whole::<u16>(text);
        assert_eq!((number("0"), number("65535")), (Some(0), Some(65_535)));
        for text in ["", "00", "01", "65536", "-1", "1.0", "1e2", " 1", "99999999999999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
        let text = |text| whole::<Text>(text);
        assert_eq!(text(r#""a\n\u00e5\"b""#), Some(Text::from("a\nå\"b")));
        for wrong in ["\"", "\"a", "\"a\nb\"", r#""\x""#, r#""\"#, r#""a"b"#] {
            assert_eq!(text(wrong), None, "{wrong}");
        }
    }
}
