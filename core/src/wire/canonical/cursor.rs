//! A place in a canonical text, and the smallest things that are read there.

use std::str::{self, FromStr};
use std::sync::Arc;

use crate::calendar::WrittenDay;
use crate::{Actor, PlanId, Text};

use super::scan::{letters, plain};

/// What is still to be read of a text. Of its encoding only texts are asked: whatever else is read
/// is compared with ASCII.
pub(crate) struct Cursor<'a> {
    pub(super) rest: &'a [u8],
    length: usize,
    /// The whole text, if what is read of it may share it.
    shared: Option<&'a Arc<[u8]>>,
    exact: bool,
    /// Of the last moment, if there was one.
    pub(super) day: Option<WrittenDay>,
    signed: [Again<'a, Signed>; 2],
    pub(super) plan: Again<'a, PlanId>,
}

/// By whom an event is, and the version of the rules.
pub(crate) type Signed = (Actor, u16);

/// What was read last, as text and as value. Events in a row are often by the same two people and
/// about the same plan, and a copy costs less than another reading.
pub(super) struct Again<'a, T> {
    pub(super) text: &'a [u8],
    pub(super) value: Option<T>,
}

impl<T> Default for Again<'_, T> {
    fn default() -> Self {
        Self { text: &[], value: None }
    }
}

impl<'a, T: Clone> Again<'a, T> {
    /// The value and what follows it, if its text stands here again.
    #[inline]
    pub(super) fn here(&self, rest: &'a [u8]) -> Option<(T, &'a [u8])> {
        // Asked first: comparing with nothing is no comparison, but may take long.
        let value = self.value.as_ref()?;
        let rest = rest.strip_prefix(self.text)?;
        Some((value.clone(), rest))
    }
}

// Inlined wherever it is called, so that comparing with a key is comparing a few words.
impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        let (day, signed, plan) = Default::default();
        Self { rest: text, length: text.len(), shared: None, exact: true, day, signed, plan }
    }

    /// A text that is to be kept anyway: what is read of it shares its letters.
    pub(crate) fn within(whole: &'a Arc<[u8]>) -> Self {
        Self { shared: Some(whole), ..Self::new(whole) }
    }

    /// How many bytes come before what is still to be read.
    pub(crate) const fn place(&self) -> usize {
        self.length - self.rest.len()
    }

    /// Whether nothing is left to be read.
    pub(crate) const fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Steps over so many bytes.
    pub(crate) fn skip(&mut self, bytes: usize) -> Option<()> {
        self.rest = self.rest.get(bytes..)?;
        Some(())
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

    /// By whom an event is: one of the two that were read last, or who `read` reads.
    #[inline]
    pub(crate) fn signed(&mut self, read: fn(&mut Self) -> Option<Signed>) -> Option<Signed> {
        if let Some((signed, rest)) = self.signed.iter().find_map(|last| last.here(self.rest)) {
            // The number may have more digits than last time.
            if !rest.first().is_some_and(u8::is_ascii_digit) {
                self.rest = rest;
                return Some(signed);
            }
        }
        let begun = self.rest;
        let signed = read(self)?;
        let [first, second] = &mut self.signed;
        std::mem::swap(first, second);
        *first = Again { text: before(begun, self.rest), value: Some(signed.clone()) };
        Some(signed)
    }

    /// A string that is parsed. Not inlined: most identifiers are read in place.
    #[inline(never)]
    pub(crate) fn parsed<T: FromStr>(&mut self) -> Option<T> {
        str::from_utf8(self.string()?).ok()?.parse().ok()
    }

    /// Any string, with its quotes and escapes.
    pub(super) fn quoted(&mut self) -> Option<&'a [u8]> {
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

    /// Any string, in UTF-8.
    #[inline]
    pub(super) fn text(&mut self) -> Option<Text> {
        let Some(letters) = letters(self.rest) else {
            return self.escaped();
        };
        let text = match self.shared {
            Some(whole) => Text::part(whole, self.place() + 1, letters),
            None => Text::of_utf8(letters),
        };
        self.skip(letters.len() + 2)?;
        Some(text)
    }

    #[cold]
    fn escaped(&mut self) -> Option<Text> {
        let quoted = self.quoted()?;
        let text: String = serde_json::from_slice(quoted).ok()?;
        self.was(crate::wire::write(&text).as_bytes() == quoted);
        Some(text.into())
    }

    /// A whole number as it is written: without a sign or leading zeros, and no greater than
    /// what every language has a type for.
    #[inline]
    pub(super) fn number(&mut self) -> Option<u64> {
        // Most have one digit.
        if let [digit @ b'0'..=b'9', b',' | b'}', ..] = self.rest {
            self.skip(1)?;
            return Some(u64::from(digit - b'0'));
        }
        let (mut number, mut digits) = (0_u64, 0);
        while let Some(digit @ b'0'..=b'9') = self.rest.get(digits) {
            if digits > 0 && number == 0 {
                return None;
            }
            number = number.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
            digits += 1;
        }
        self.rest = self.rest.get(digits..)?;
        (digits > 0 && i64::try_from(number).is_ok()).then_some(number)
    }
}

/// What was read between two places.
pub(super) fn before<'a>(begun: &'a [u8], rest: &[u8]) -> &'a [u8] {
    begun.get(..begun.len() - rest.len()).unwrap_or_default()
}
