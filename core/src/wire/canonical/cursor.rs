//! A place in a canonical text, and the smallest things that are read there.

use std::borrow::Cow;
use std::str::{self, FromStr};

use crate::calendar::WrittenDay;
use crate::text::utf8;
use crate::{Actor, PlanId};

/// What is still to be read of a text. Of its encoding only texts are asked: whatever else is read
/// is compared with ASCII.
pub(crate) struct Cursor<'a> {
    pub(super) rest: &'a [u8],
    exact: bool,
    /// Of the last moment, if there was one.
    pub(super) day: Option<WrittenDay>,
    actors: [Again<'a, Actor>; 2],
    pub(super) plan: Again<'a, PlanId>,
}

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
        let (day, actors, plan) = Default::default();
        Self { rest: text, exact: true, day, actors, plan }
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

    /// An actor: one of the two that were read last, or who `read` reads.
    #[inline]
    pub(crate) fn actor(&mut self, read: fn(&mut Self) -> Option<Actor>) -> Option<Actor> {
        if let Some((actor, rest)) = self.actors.iter().find_map(|last| last.here(self.rest)) {
            self.rest = rest;
            return Some(actor);
        }
        let begun = self.rest;
        let actor = read(self)?;
        let [first, second] = &mut self.actors;
        std::mem::swap(first, second);
        *first = Again { text: before(begun, self.rest), value: Some(actor.clone()) };
        Some(actor)
    }

    /// A string that is parsed.
    pub(super) fn parsed<T: FromStr>(&mut self) -> Option<T> {
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
    pub(super) fn text(&mut self) -> Option<Cow<'a, [u8]>> {
        if let Some(rest) = self.rest.strip_prefix(b"\"") {
            let (string, rest) = rest.split_at_checked(plain_text(rest))?;
            if let Some(rest) = rest.strip_prefix(b"\"") {
                self.rest = rest;
                return utf8::is_valid(string).then_some(Cow::Borrowed(string));
            }
        }
        self.escaped().map(|text| Cow::Owned(text.into_bytes()))
    }

    #[cold]
    fn escaped(&mut self) -> Option<String> {
        let quoted = self.quoted()?;
        let text: String = serde_json::from_slice(quoted).ok()?;
        self.was(crate::wire::write(&text).as_bytes() == quoted);
        Some(text)
    }

    /// A whole number as it is written: without a sign or leading zeros, and no greater than
    /// what every language has a type for.
    #[inline]
    pub(super) fn number(&mut self) -> Option<u64> {
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

/// As [`plain`], for what is rather long.
pub(super) fn plain_text(bytes: &[u8]) -> usize {
    // No early exit within a block, so that the compiler can test all its bytes at once.
    let special = |found, byte: &u8| found | (*byte == b'"') | (*byte == b'\\') | (*byte < 0x20);
    let clean = |block: &&[u8]| !block.iter().fold(false, special);
    let before = 32 * bytes.chunks_exact(32).take_while(clean).count();
    before + plain(bytes.get(before..).unwrap_or_default())
}

/// How many bytes come before a quote, an escape, or what no JSON string may hold.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
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

/// Whether nothing in it is a quote, an escape, or what no JSON string may hold.
pub(in crate::wire) fn is_plain(bytes: &[u8]) -> bool {
    let plain = |eight: &[u8]| specials(eight.try_into().map_or(0, u64::from_le_bytes)) == 0;
    match bytes.last_chunk::<8>() {
        // The last eight see some bytes again.
        Some(last) => bytes.chunks_exact(8).all(plain) && plain(last),
        None => bytes.iter().all(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)),
    }
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

/// What was read between two places.
pub(crate) fn before<'a>(begun: &'a [u8], rest: &[u8]) -> &'a [u8] {
    begun.get(..begun.len() - rest.len()).unwrap_or_default()
}
