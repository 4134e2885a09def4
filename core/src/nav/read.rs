//! Reading Nav's JSON: like the crate's own formats, except that an object may
//! hold fields that nobody here needs.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::local_moment::LocalMoment;
use crate::wire::Envelope;
use crate::{Date, NoteId, OrganisationNumber, PersonNumber, Text};

/// A value that can be read from Nav's JSON. What is not overridden is the
/// wrong type.
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

    fn null<E: Error>() -> Result<Self, E> {
        wrong_type::<Self, E>("null")
    }

    fn boolean<E: Error>(_: bool) -> Result<Self, E> {
        wrong_type::<Self, E>("boolean")
    }

    fn whole<E: Error>(_: i128) -> Result<Self, E> {
        wrong_type::<Self, E>("number")
    }

    fn text<E: Error>(_: &str) -> Result<Self, E> {
        wrong_type::<Self, E>("string")
    }

    fn list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        // To the end, so that the place of the error is that of the whole list.
        while list.next_element::<IgnoredAny>()?.is_some() {}
        wrong_type::<Self, A::Error>("list")
    }

    fn object<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        wrong_type::<Self, A::Error>("object")
    }
}

fn wrong_type<T: FromNav, E: Error>(found: &str) -> Result<T, E> {
    Err(E::custom(format_args!("invalid type: {found}, expected {}", T::EXPECTED)))
}

/// A value on its way through serde.
pub(super) struct Given<T>(pub(super) T);

impl<'de, T: FromNav> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Asked for any value: asked for a certain one, serde_json words the
        // wrong type itself, with the value in it.
        deserializer.deserialize_any(NavVisitor(PhantomData)).map(Given)
    }
}

struct NavVisitor<T>(PhantomData<T>);

impl<'de, T: FromNav> Visitor<'de> for NavVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        T::null()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        T::boolean(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::whole(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::whole(value.into())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<T, E> {
        wrong_type::<T, E>("number with decimals")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        T::text(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<T, A::Error> {
        T::list(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::object(map)
    }
}

/// Optional: may be left out, and may be null.
impl<T: FromNav> FromNav for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn missing() -> Option<Self> {
        Some(None)
    }

    fn null<E: Error>() -> Result<Self, E> {
        Ok(None)
    }

    fn boolean<E: Error>(value: bool) -> Result<Self, E> {
        T::boolean(value).map(Some)
    }

    fn whole<E: Error>(value: i128) -> Result<Self, E> {
        T::whole(value).map(Some)
    }

    fn text<E: Error>(value: &str) -> Result<Self, E> {
        T::text(value).map(Some)
    }

    fn list<'de, A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        T::list(list).map(Some)
    }

    fn object<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        T::object(map).map(Some)
    }
}

impl<T: FromNav> FromNav for Vec<T> {
    const EXPECTED: &'static str = "a list";

    fn list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut items = Vec::new();
        while let Some(Given(item)) = list.next_element()? {
            items.push(item);
        }
        Ok(items)
    }
}

impl FromNav for bool {
    const EXPECTED: &'static str = "a boolean";

    fn boolean<E: Error>(value: bool) -> Result<Self, E> {
        Ok(value)
    }
}

impl FromNav for u64 {
    const EXPECTED: &'static str = "a whole number";

    fn whole<E: Error>(value: i128) -> Result<Self, E> {
        let value = i64::try_from(value).ok().and_then(|value| Self::try_from(value).ok());
        value.ok_or_else(|| E::custom("the number is too small or too large"))
    }
}

macro_rules! from_text {
    ($($type:ty => $expected:literal),* $(,)?) => {$(
        impl FromNav for $type {
            const EXPECTED: &'static str = $expected;

            fn text<E: Error>(value: &str) -> Result<Self, E> {
                value.parse().map_err(E::custom)
            }
        }
    )*};
}

from_text! {
    Text => "a text",
    Date => "a date of the form YYYY-MM-DD",
    PersonNumber => "a string of eleven digits",
    OrganisationNumber => "a string of nine digits",
    NoteId => "an identifier of 1 to 64 characters",
    LocalMoment => "a date and time without offset, of the form YYYY-MM-DDThh:mm:ss",
}

/// The value of a field after the whole object was read.
pub(super) fn finish<T: FromNav, E: Error>(
    slot: Option<Given<T>>,
    name: &'static str,
) -> Result<T, E> {
    slot.map(|given| given.0).or_else(T::missing).ok_or_else(|| E::missing_field(name))
}

/// Fields that are not needed, whatever they hold.
pub(super) struct PassOver;

impl<'de, A: MapAccess<'de>> Envelope<'de, A> for PassOver {
    fn offer(&mut self, _: &str, map: &mut A) -> Result<bool, A::Error> {
        map.next_value::<IgnoredAny>().map(|_| true)
    }
}

/// A field that Nav does not have is most likely mistyped.
pub(super) use crate::wire::Alone as Refuse;

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

            fn object<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
                $(let mut $field: Option<$crate::nav::read::Given<$type>> = None;)*
                $crate::wire::fields(
                    &mut map,
                    &mut [$(($word, &mut $field)),*],
                    &mut $crate::nav::read::$unknown,
                )?;
                Ok(Self { $($field: $crate::nav::read::finish($field, $word)?),* })
            }
        }
    };
}

pub(super) use nav_object;
