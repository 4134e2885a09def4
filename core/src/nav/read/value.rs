//! JSON values on their way through serde, whoever wants them.
//!
//! serde compiles its readers anew for each type that is read. Here one reader serves all of them:
//! a [`Place`] takes a value, and asks a list or an object for what stands in it. That makes the
//! library a twentieth smaller.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::wire::Key;

/// A value; what stands in a list or an object is read when it is asked for.
pub(in crate::nav) enum Value<'a> {
    Null,
    Boolean(bool),
    Whole(i128),
    Decimal,
    Text(&'a str),
    List(&'a mut dyn List),
    Object(&'a mut dyn Object),
}

/// Why a value was not taken.
pub(in crate::nav) enum Fault {
    /// In our words, which name types and fields and never a value.
    Said(Cow<'static, str>),
    /// The list or the object that was asked keeps what the reader says.
    Kept,
}

impl From<String> for Fault {
    fn from(said: String) -> Self {
        Self::Said(said.into())
    }
}

/// Where a value goes.
pub(in crate::nav) trait Place {
    fn is_taken(&self) -> bool;
    fn take(&mut self, value: Value<'_>) -> Result<(), Fault>;
}

pub(in crate::nav) trait List {
    /// Reads the next item; false at the end.
    fn next(&mut self, item: &mut dyn Place) -> Result<bool, Fault>;
    /// Reads to the end, so that the place of an error is that of the whole list.
    fn pass_over(&mut self) -> Result<(), Fault>;
}

/// The fields of an object, each with the place of its value.
pub(in crate::nav) type Fields<'a, 'b> = &'a mut [(&'static str, &'b mut dyn Place)];

pub(in crate::nav) trait Object {
    /// Reads all fields.
    fn fields(&mut self, fields: Fields<'_, '_>, unknown: Unknown) -> Result<(), Fault>;
    /// Reads to the end.
    fn pass_over(&mut self) -> Result<(), Fault>;
}

/// What to do with a field that is not known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::nav) enum Unknown {
    /// It is not needed, whatever it holds.
    PassOver,
    /// Nav does not have it: it is most likely mistyped.
    Refuse,
}

/// Reads a value into a place.
pub(super) struct To<'p>(pub(super) &'p mut dyn Place);

impl<'de> DeserializeSeed<'de> for To<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Asked for any value: asked for a certain one, serde_json words the
        // wrong type itself, with the value in it.
        deserializer.deserialize_any(self)
    }
}

impl To<'_> {
    fn take<E: Error>(self, value: Value<'_>) -> Result<(), E> {
        self.0.take(value).map_err(|fault| said(fault, None))
    }
}

/// The error that the reader gave, or one with our words.
fn said<E: Error>(fault: Fault, kept: Option<E>) -> E {
    match (fault, kept) {
        (_, Some(kept)) => kept,
        (Fault::Said(said), None) => E::custom(said),
        (Fault::Kept, None) => E::custom("this value cannot be read"),
    }
}

impl<'de> Visitor<'de> for To<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.take(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.take(Value::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.take(Value::Whole(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.take(Value::Whole(value.into()))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.take(Value::Decimal)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.take(Value::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        let mut list = Read { from: list, kept: None };
        self.0.take(Value::List(&mut list)).map_err(|fault| said(fault, list.kept))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut object = Read { from: map, kept: None };
        self.0.take(Value::Object(&mut object)).map_err(|fault| said(fault, object.kept))
    }
}

/// A list or an object of serde's, and what it said when it could not be read.
struct Read<A, E> {
    from: A,
    kept: Option<E>,
}

impl<A, E> Read<A, E> {
    fn keep<T>(&mut self, read: Result<T, E>) -> Result<T, Fault> {
        read.map_err(|error| {
            self.kept = Some(error);
            Fault::Kept
        })
    }
}

impl<'de, A: SeqAccess<'de>> List for Read<A, A::Error> {
    fn next(&mut self, item: &mut dyn Place) -> Result<bool, Fault> {
        let read = self.from.next_element_seed(To(item));
        self.keep(read).map(|item| item.is_some())
    }

    fn pass_over(&mut self) -> Result<(), Fault> {
        loop {
            let read = self.from.next_element::<IgnoredAny>();
            if self.keep(read)?.is_none() {
                return Ok(());
            }
        }
    }
}

impl<'de, A: MapAccess<'de>> Object for Read<A, A::Error> {
    fn fields(&mut self, fields: Fields<'_, '_>, unknown: Unknown) -> Result<(), Fault> {
        loop {
            let read = self.from.next_key::<Key<'de>>();
            let Some(Key(key)) = self.keep(read)? else { return Ok(()) };
            match fields.iter_mut().find(|(name, _)| *name == key) {
                Some((name, place)) if place.is_taken() => {
                    return Err(format!("duplicate field `{name}`").into());
                }
                Some((_, place)) => {
                    let read = self.from.next_value_seed(To(&mut **place));
                    self.keep(read)?;
                }
                None if unknown == Unknown::Refuse => {
                    return Err(format!("unknown field `{key}`").into());
                }
                None => {
                    let read = self.from.next_value::<IgnoredAny>();
                    self.keep(read)?;
                }
            }
        }
    }

    fn pass_over(&mut self) -> Result<(), Fault> {
        loop {
            let read = self.from.next_entry::<IgnoredAny, IgnoredAny>();
            if self.keep(read)?.is_none() {
                return Ok(());
            }
        }
    }
}
