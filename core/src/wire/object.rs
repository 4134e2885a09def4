//! Plain objects: a struct whose fields are the fields on the wire.

/// Declares a struct with its reader, which refuses unknown fields, its
/// writer, which leaves out what is absent, and its shape.
macro_rules! wire_object {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[doc = $doc:literal])* $(#[doc(alias = $alias:literal)])* $fvis:vis $field:ident : $type:ty),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        $vis struct $name { $($(#[doc = $doc])* $(#[doc(alias = $alias)])* $fvis $field: $type),* }

        impl $name {
            /// The fields on the wire.
            pub const FIELDS: &'static [$crate::wire::Field] = &[$($crate::wire::Field {
                name: stringify!($field),
                shape: <$type as $crate::wire::WireField>::SHAPE,
                required: <$type as $crate::wire::WireField>::REQUIRED,
                doc: concat!($($doc),*),
            }),*];
        }

        impl $crate::wire::WireField for $name {
            const SHAPE: $crate::wire::Shape =
                $crate::wire::Shape::Object(stringify!($name), Self::FIELDS);
        }

        impl $crate::wire::Canonical for $name {
            fn read(from: &mut $crate::wire::Cursor<'_>) -> Option<Self> {
                from.expect("{")?;
                let mut begun = false;
                $(let $field: $type = $crate::wire::canonical::member(
                    from,
                    &mut begun,
                    concat!("\"", stringify!($field), "\":"),
                    concat!(",\"", stringify!($field), "\":"),
                )?;)*
                from.expect("}")?;
                Some($name { $($field),* })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $(if !$crate::wire::WireField::is_absent(&self.$field) {
                    map.serialize_entry(stringify!($field), &self.$field)?;
                })*
                map.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct ObjectVisitor;
                impl<'de> serde::de::Visitor<'de> for ObjectVisitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object")
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        $(let mut $field: Option<$type> = None;)*
                        $crate::wire::fields(
                            &mut map,
                            &mut [$((stringify!($field), &mut $field)),*],
                            &mut $crate::wire::Alone,
                        )?;
                        Ok($name { $($field: $crate::wire::finish($field, stringify!($field))?),* })
                    }
                }
                deserializer.deserialize_map(ObjectVisitor)
            }
        }
    };
}

pub(crate) use wire_object;
