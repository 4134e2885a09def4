//! Reading Nav's JSON: like the crate's own formats, except that an object may
//! hold fields that nobody here needs.

mod value;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error};

pub(super) use self::value::{Fault, Place, Unknown, Value};
use super::local_moment::LocalMoment;
use crate::{Date, Moment, NoteId, OrganisationNumber, PersonNumber, PlanId, Text};

/// What can be read from Nav's JSON.
///
/// The messages name types only: serde's own would quote the value. And they
/// are raised while the value is being read, which gives the right path.
pub(super) trait FromNav: Sized {
    /// What is wanted: "a boolean".
    const EXPECTED: &'static str;

    /// The value of a field that is left out; `None` if it must be given.
    fn missing() -> Option<Self> {
        None
    }

    fn read(value: Value<'_>) -> Result<Self, Fault>;
}

/// Says that a value is of another type than wanted.
#[cold]
#[inline(never)]
pub(super) fn wrong_type(value: Value<'_>, expected: &'static str) -> Fault {
    let (found, passed) = match value {
        Value::Null => ("null", Ok(())),
        Value::Boolean(_) => ("boolean", Ok(())),
        Value::Whole(_) => ("number", Ok(())),
        Value::Decimal => ("number with decimals", Ok(())),
        Value::Text(_) => ("string", Ok(())),
        Value::List(list) => ("list", list.pass_over()),
        Value::Object(object) => ("object", object.pass_over()),
    };
    match passed {
        Ok(()) => format!("invalid type: {found}, expected {expected}").into(),
        Err(fault) => fault,
    }
}

impl<T: FromNav> Place for Option<T> {
    fn is_taken(&self) -> bool {
        self.is_some()
    }

    fn take(&mut self, value: Value<'_>) -> Result<(), Fault> {
        *self = Some(T::read(value)?);
        Ok(())
    }
}

/// A value on its way through serde.
pub(super) struct Given<T>(pub(super) T);

impl<'de, T: FromNav> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut place = None;
        value::To(&mut place).deserialize(deserializer)?;
        place.map(Given).ok_or_else(|| D::Error::custom("there is no value"))
    }
}

/// Optional: may be left out, and may be null.
impl<T: FromNav> FromNav for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn missing() -> Option<Self> {
        Some(None)
    }

    fn read(value: Value<'_>) -> Result<Self, Fault> {
        match value {
            Value::Null => Ok(None),
            value => T::read(value).map(Some),
        }
    }
}

impl<T: FromNav> FromNav for Vec<T> {
    const EXPECTED: &'static str = "a list";

    fn read(value: Value<'_>) -> Result<Self, Fault> {
        let Value::List(list) = value else { return Err(wrong_type(value, Self::EXPECTED)) };
        let mut items = Self::new();
        loop {
            let mut item = None;
            if !list.next(&mut item)? {
                return Ok(items);
            }
            items.extend(item);
        }
    }
}

impl FromNav for bool {
    const EXPECTED: &'static str = "a boolean";

    fn read(value: Value<'_>) -> Result<Self, Fault> {
        match value {
            Value::Boolean(value) => Ok(value),
            value => Err(wrong_type(value, Self::EXPECTED)),
        }
    }
}

impl FromNav for u64 {
    const EXPECTED: &'static str = "a whole number";

    fn read(value: Value<'_>) -> Result<Self, Fault> {
        let Value::Whole(value) = value else { return Err(wrong_type(value, Self::EXPECTED)) };
        let value = i64::try_from(value).ok().and_then(|value| Self::try_from(value).ok());
        value.ok_or(Fault::Said("the number is too small or too large".into()))
    }
}

macro_rules! from_text {
    ($($type:ty => $expected:literal),* $(,)?) => {$(
        impl FromNav for $type {
            const EXPECTED: &'static str = $expected;

            fn read(value: Value<'_>) -> Result<Self, Fault> {
                match value {
                    Value::Text(text) => text.parse().map_err(worded),
                    value => Err(wrong_type(value, Self::EXPECTED)),
                }
            }
        }
    )*};
}

fn worded(error: impl std::fmt::Display) -> Fault {
    error.to_string().into()
}

from_text! {
    String => "a text",
    Text => "a text",
    Date => "a date of the form YYYY-MM-DD",
    PersonNumber => "a string of eleven digits",
    OrganisationNumber => "a string of nine digits",
    Moment => "a date and time with offset, of the form YYYY-MM-DDThh:mm:ss+hh:mm",
    NoteId => "an identifier of 1 to 64 characters",
    PlanId => "an identifier of 1 to 64 characters",
    LocalMoment => "a date and time without offset, of the form YYYY-MM-DDThh:mm:ss",
}

#[cold]
pub(super) fn no_word(expected: &'static str) -> Fault {
    format!("invalid value, expected {expected}").into()
}

/// Reads a closed set of words.
macro_rules! nav_word {
    ($type:ty) => {
        impl $crate::nav::read::FromNav for $type {
            const EXPECTED: &'static str = <$type>::EXPECTED;

            fn read(value: $crate::nav::read::Value<'_>) -> Result<Self, $crate::nav::read::Fault> {
                use $crate::nav::read::{Value, no_word, wrong_type};
                let Value::Text(word) = value else {
                    return Err(wrong_type(value, Self::EXPECTED));
                };
                Self::from_word(word).ok_or_else(|| no_word(Self::EXPECTED))
            }
        }
    };
}

/// The value of a field after the whole object was read.
pub(super) fn finish<T: FromNav>(place: Option<T>, name: &'static str) -> Result<T, Fault> {
    place.or_else(T::missing).ok_or_else(|| missing(name))
}

#[cold]
fn missing(name: &'static str) -> Fault {
    format!("missing field `{name}`").into()
}

/// Declares an object of Nav's with its reader: what to do with an unknown
/// field, then each field with its name on the wire.
macro_rules! nav_object {
    ($unknown:ident $(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$fmeta:meta])* $fvis:vis $field:ident : $type:ty = $word:literal),* $(,)?
    }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$fmeta])* $fvis $field: $type),* }

        impl $crate::nav::read::FromNav for $name {
            const EXPECTED: &'static str = "an object";

            fn read(
                value: $crate::nav::read::Value<'_>,
            ) -> Result<Self, $crate::nav::read::Fault> {
                use $crate::nav::read::{Unknown, Value, finish, wrong_type};
                let Value::Object(object) = value else {
                    return Err(wrong_type(value, Self::EXPECTED));
                };
                $(let mut $field: Option<$type> = None;)*
                object.fields(&mut [$(($word, &mut $field)),*], Unknown::$unknown)?;
                Ok(Self { $($field: finish($field, $word)?),* })
            }
        }
    };
}

pub(super) use {nav_object, nav_word};
