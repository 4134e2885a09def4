//! Free text as people wrote it, and what may be taken out of it.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::{self, FromStr};
use std::sync::Arc;

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Free text as the caller gave it: nothing is refused here, since length limits are policy and
/// a blank text is a refusal of the rules, not an input error.
///
/// Clones share the letters, and the texts of a loaded case share those of the whole: a text keeps
/// in memory what it came in. `Debug` shows only how long the text is and there is no `Display`,
/// because what people write about an illness must not end up in a log; [`Text::as_str`] gives it.
/// It is held as bytes: a case is loaded far more often than its texts are read, and what makes a
/// `str` of bytes takes much longer than what only looks whether they are one.
///
/// ```
/// use oppfolgingsplan::Text;
///
/// let text = Text::from("Kortere dager\u{7} i to uker");
/// let cleaned = text.cleaned();
/// assert!(cleaned.changed);
/// assert_eq!(cleaned.text.as_str(), "Kortere dager i to uker");
/// assert_eq!(format!("{:?}", cleaned.text), "Text(23 characters)");
/// ```
#[doc(alias = "fritekst")]
#[derive(Clone)]
pub struct Text {
    /// What it came in.
    whole: Arc<[u8]>,
    from: u32,
    /// How long it is; [`ALL`] if it is the whole.
    len: u32,
}

const ALL: u32 = u32::MAX;

/// A text after something may have been taken out of it, and whether anything was.
///
/// ```
/// let cleaned = oppfolgingsplan::Text::from("plain").cleaned();
/// assert!(!cleaned.changed);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// What is left.
    pub text: Text,
    /// Whether anything was removed: the caller then warns, and names the field.
    pub changed: bool,
}

impl Text {
    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Always UTF-8, so the fallback is never taken.
        str::from_utf8(self.bytes()).unwrap_or_default()
    }

    fn bytes(&self) -> &[u8] {
        if self.len == ALL {
            return &self.whole;
        }
        // Always within, so the fallback is never taken.
        let from = self.whole.get(self.from as usize..);
        from.and_then(|bytes| bytes.get(..self.len as usize)).unwrap_or_default()
    }

    /// The text of bytes that were found to be UTF-8.
    pub(crate) fn of_utf8(bytes: &[u8]) -> Self {
        Self { whole: bytes.into(), from: 0, len: ALL }
    }

    /// The text of bytes that were found to be UTF-8, and stand there in a whole.
    pub(crate) fn part(whole: &Arc<[u8]>, from: usize, bytes: &[u8]) -> Self {
        match (u32::try_from(from), u32::try_from(bytes.len())) {
            (Ok(from), Ok(len)) if len < ALL => Self { whole: Arc::clone(whole), from, len },
            // Behind the first four gigabytes.
            _ => Self::of_utf8(bytes),
        }
    }

    /// Whether it is without any character at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes().is_empty()
    }

    /// Whether nothing can be read in it: only Unicode white space and what
    /// [`cleaned`](Self::cleaned) would remove.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        // Most texts begin with a letter.
        let shown = self.bytes().iter().any(u8::is_ascii_graphic);
        !shown && self.as_str().chars().all(|c| c.is_whitespace() || is_unwanted(c))
    }

    /// Its length in Unicode scalar values, the unit of every limit in a policy.
    #[must_use]
    pub fn chars_len(&self) -> usize {
        // All bytes but those that go on with a character.
        self.bytes().iter().filter(|byte| **byte & 0xC0 != 0x80).count()
    }

    /// Without control characters, U+FEFF and noncharacters, which archives and XML refuse.
    ///
    /// Line feed and tab stay. A carriage return is a control character and goes, so Windows line
    /// ends become plain ones; that too counts as a change. A clean text is not copied.
    #[must_use]
    pub fn cleaned(&self) -> Cleaned {
        if !may_hold_unwanted(self.bytes()) || !self.as_str().contains(is_unwanted) {
            return Cleaned { text: self.clone(), changed: false };
        }
        let kept: String = self.as_str().chars().filter(|&c| !is_unwanted(c)).collect();
        Cleaned { text: Self::from(kept), changed: true }
    }

    /// Without tags: `<` followed by a letter, `/` or `!`, up to the next `>`. Anything else stays:
    /// a lone `<`, as in `a < b`, and a tag that never ends, since cutting there could take the
    /// rest of the text along.
    ///
    /// Only for a policy that asks for it: by default markup is data, and every writer escapes it.
    /// What is left holds no tag, even if the removal of one made the parts of another meet.
    #[must_use]
    pub fn without_markup(&self) -> Cleaned {
        let plain = || Cleaned { text: self.clone(), changed: false };
        if !self.bytes().contains(&b'<') || !self.bytes().contains(&b'>') {
            return plain();
        }
        let mut kept = String::with_capacity(self.bytes().len());
        let mut open = None;
        let mut last = None;
        for c in self.as_str().chars() {
            match open {
                Some(start) if c == '>' => {
                    kept.truncate(start);
                    last = kept.chars().next_back();
                    open = None;
                    continue;
                }
                None if last == Some('<')
                    && (c.is_ascii_alphabetic() || matches!(c, '/' | '!')) =>
                {
                    open = Some(kept.len() - '<'.len_utf8());
                }
                _ => {}
            }
            kept.push(c);
            last = Some(c);
        }
        if kept.len() == self.bytes().len() {
            return plain();
        }
        Cleaned { text: Self::from(kept), changed: true }
    }
}

fn is_unwanted(c: char) -> bool {
    let code = u32::from(c);
    (c.is_control() && c != '\n' && c != '\t')
        || code == 0xFEFF
        || (0xFDD0..=0xFDEF).contains(&code)
        || code & 0xFFFE == 0xFFFE
}

/// Whether any byte could belong to an unwanted character: by far most texts pass here, at the
/// speed of memory, and only the others are read letter by letter.
///
/// C1 controls begin with C2, U+FEFF and the noncharacters of the first plane with EF, and those
/// of the other planes with F0 to F4.
fn may_hold_unwanted(bytes: &[u8]) -> bool {
    let suspicious = |b: &u8| {
        let control = (*b < 0x20) & (*b != b'\n') & (*b != b'\t');
        control | (*b == 0x7F) | (*b == 0xC2) | (*b >= 0xEF)
    };
    // No early exit within a block, so that the compiler can test all its bytes at once. The last
    // block goes back to be a whole one, and sees some bytes again.
    let block = |bytes: &[u8]| bytes.iter().fold(false, |found, b| found | suspicious(b));
    match bytes.last_chunk::<16>() {
        Some(last) => bytes.chunks_exact(16).any(block) || block(last),
        None => block(bytes),
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::of_utf8(&[])
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for Text {}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes().cmp(other.bytes())
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes().hash(state);
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} characters)", self.chars_len())
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::of_utf8(text.as_bytes())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::of_utf8(text.as_bytes())
    }
}

impl FromStr for Text {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer, "a text")
    }
}

/// Reads a validated type from a string.
///
/// Serde's own message for a wrong type quotes the value (``invalid type: integer `…` ``), and a
/// person number written without quotes would so reach an error; this one says only what was
/// expected.
pub(crate) fn from_string<'de, D, T>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    let mut value = None;
    let mut take = |text: &str| match text.parse() {
        Ok(read) => {
            value = Some(read);
            Ok(())
        }
        Err(error) => Err(T::Err::to_string(&error)),
    };
    read_string(deserializer, StringVisitor { expected, take: &mut take })?;
    value.ok_or_else(|| D::Error::custom(expected))
}

/// Once for all types: it knows every kind of JSON.
#[inline(never)]
fn read_string<'de, D: Deserializer<'de>>(
    deserializer: D,
    visitor: StringVisitor<'_>,
) -> Result<(), D::Error> {
    // Not `deserialize_str`: asked for that, serde_json words the wrong type itself, with the value.
    deserializer.deserialize_any(visitor)
}

struct StringVisitor<'a> {
    expected: &'static str,
    take: &'a mut dyn FnMut(&str) -> Result<(), String>,
}

impl StringVisitor<'_> {
    fn wrong_type<E: Error>(&self, found: &str) -> Result<(), E> {
        Err(E::custom(format_args!("invalid type: {found}, expected {}", self.expected)))
    }
}

impl<'de> Visitor<'de> for StringVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        (self.take)(text).map_err(E::custom)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.wrong_type("boolean")
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.wrong_type("number")
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.wrong_type("number")
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<(), E> {
        self.wrong_type("number")
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<(), E> {
        self.wrong_type("number")
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.wrong_type("number")
    }

    // Both read to the end first, so that the position of the error is that of the whole value and
    // not of its first part.

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.wrong_type("sequence")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.wrong_type("map")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
