//! How values cross the border as JSON: one declaration gives the Rust type,
//! its reader, its writer and its shape.
//!
//! The macros `wire_object!`, `wire_tagged!` and `wire_words!` read a
//! declaration once, so that a field cannot be in the type and missing in the
//! schema, the Python constructor or the documentation.

pub(crate) mod canonical;
mod entry;
mod error;
mod object;
mod order;
mod read;
mod shape;
mod tagged;
mod words;
mod writer;

pub use error::{InputError, InputKind};
pub(crate) use read::{error_in, read, read_own};
pub use shape::{Field, Shape, Variant, WireField};

pub(crate) use canonical::{Canonical, Cursor};
pub(crate) use entry::{given, listed, said};
pub(crate) use object::wire_object;
pub(crate) use tagged::wire_tagged;
pub(crate) use words::wire_words;

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};

/// The version of the JSON formats of this library. It is written into every
/// stored case; a case of an earlier version loads in later libraries.
pub const WIRE_VERSION: u32 = 1;

/// A word of the library's own, which no writer needs to look through for what must be escaped.
pub(crate) struct Word(pub(crate) &'static str);

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("Word", 0, self.0)
    }
}

/// A key of a JSON object, borrowed from the input where it has no escapes.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field name")
            }
            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

/// A count, such as of events: no greater than what every language has a type for.
pub(crate) struct Count(pub(crate) u64);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let count = u64::deserialize(deserializer)?;
        if i64::try_from(count).is_err() {
            let found = de::Unexpected::Other("a greater number");
            return Err(de::Error::invalid_value(found, &"at most 9223372036854775807"));
        }
        Ok(Self(count))
    }
}

/// Where the value of a field goes while its object is read.
pub(crate) trait Slot<'de, A: MapAccess<'de>> {
    /// Reads the value, and refuses a field that is given twice.
    fn fill(&mut self, name: &'static str, map: &mut A) -> Result<(), A::Error>;
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for Option<T> {
    fn fill(&mut self, name: &'static str, map: &mut A) -> Result<(), A::Error> {
        if self.is_some() {
            return Err(de::Error::duplicate_field(name));
        }
        *self = Some(map.next_value()?);
        Ok(())
    }
}

/// Reads the fields of an object into their slots. What has none is offered to the envelope.
///
/// One loop for all objects: one in each of their readers makes the library a tenth larger.
#[inline(never)]
pub(crate) fn fields<'de, A: MapAccess<'de>>(
    map: &mut A,
    slots: &mut [(&'static str, &mut dyn Slot<'de, A>)],
    around: &mut dyn Envelope<'de, A>,
) -> Result<(), A::Error> {
    while let Some(key) = map.next_key::<Key<'de>>()? {
        let key = key.0.as_ref();
        match slots.iter_mut().find(|(name, _)| *name == key) {
            Some((name, slot)) => slot.fill(name, map)?,
            None if around.offer(key, map)? => {}
            None => return Err(de::Error::unknown_field(key, &[])),
        }
    }
    Ok(())
}

/// The value of a field after the object was read: given, absent by its type,
/// or missing.
pub(crate) fn finish<T: WireField, E: de::Error>(
    slot: Option<T>,
    name: &'static str,
) -> Result<T, E> {
    match slot {
        Some(value) => Ok(value),
        None => T::absent().ok_or_else(|| missing(name)),
    }
}

// Not in each reader.
#[cold]
#[inline(never)]
fn missing<E: de::Error>(name: &'static str) -> E {
    E::missing_field(name)
}

/// What stands around the tag of a tagged object: when, by whom, and the like.
pub(crate) trait Envelope<'de, A: MapAccess<'de>> {
    /// Reads the value if the key is one of the envelope's; false if it is not.
    fn offer(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error>;
}

/// Nothing stands around: a field that is not known is an error.
pub(crate) struct Alone;

impl<'de, A: MapAccess<'de>> Envelope<'de, A> for Alone {
    fn offer(&mut self, _: &str, _: &mut A) -> Result<bool, A::Error> {
        Ok(false)
    }
}

/// The message by which a reader says that fields came before the tag; the
/// caller then puts the tag first and reads again.
pub(crate) const TAG_FIRST: &str = "the tag must come before the fields that depend on it";

/// Reads the value of a tag. The name is looked up while the value is read, so
/// that an error stands at the tag.
pub(crate) fn tag<'de, A: MapAccess<'de>, K>(
    map: &mut A,
    from_word: fn(&str) -> Option<K>,
) -> Result<K, A::Error> {
    let expected = "the name of a command or event";
    let mut kind = None;
    let mut know = |word: &str| {
        kind = from_word(word);
        kind.is_some()
    };
    map.next_value_seed(WordSeed { know: &mut know, expected, is_tag: true })?;
    kind.ok_or_else(|| de::Error::custom(expected))
}

/// Reads one of a closed set of words.
pub(crate) fn word<'de, D: Deserializer<'de>, K>(
    deserializer: D,
    from_word: fn(&str) -> Option<K>,
    expected: &'static str,
) -> Result<K, D::Error> {
    let mut kind = None;
    let mut know = |word: &str| {
        kind = from_word(word);
        kind.is_some()
    };
    let seed = WordSeed { know: &mut know, expected, is_tag: false };
    de::DeserializeSeed::deserialize(seed, deserializer)?;
    kind.ok_or_else(|| de::Error::custom(expected))
}

struct WordSeed<'a> {
    /// Whether the word is one of them.
    know: &'a mut dyn FnMut(&str) -> bool,
    expected: &'static str,
    is_tag: bool,
}

impl<'de> de::DeserializeSeed<'de> for WordSeed<'_> {
    type Value = ();
    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for WordSeed<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }
    fn visit_str<E: de::Error>(self, word: &str) -> Result<(), E> {
        if (self.know)(word) {
            return Ok(());
        }
        if self.is_tag {
            return Err(E::custom("unknown name"));
        }
        Err(E::invalid_value(de::Unexpected::Other("another word"), &self))
    }
}

/// Appends a value of this crate to a text, as canonical JSON.
///
/// What every method `to_json` does, for an answer that has none or that is part of another text.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let case = case_with_approved_plan();
/// let mut text = String::from("data: ");
/// oppfolgingsplan::wire::write_to(&mut text, &case.status("2026-02-10".parse()?));
/// assert!(text.starts_with(r#"data: {"date":"2026-02-10","effective":"active_plan""#));
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
pub fn write_to<T: Serialize + ?Sized>(out: &mut String, value: &T) {
    let begun = out.len();
    if value.serialize(&mut writer::Writer(out)).is_err() {
        // No value of this crate: a map whose keys are no strings.
        out.truncate(begun);
    }
}

/// Writes a value of this crate as JSON text.
pub(crate) fn write<T: Serialize>(value: &T) -> String {
    let mut out = String::new();
    write_to(&mut out, value);
    out
}
