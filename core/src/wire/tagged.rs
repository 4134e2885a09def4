//! Tagged objects: commands and events, an enum whose variants are objects
//! that carry their name in one field.

/// Declares such an enum together with the enum of its kinds.
///
/// `read_body` reads the fields that follow the tag; `write_body` writes them.
/// The envelope around them (when, by whom) belongs to the caller.
macro_rules! wire_tagged {
    (
        $(#[$meta:meta])* $vis:vis enum $name:ident,
        $(#[$kmeta:meta])* kind $kind:ident {
            $($(#[doc = $vdoc:literal])* $(#[doc(alias = $valias:literal)])* $variant:ident = $word:literal {
                $($(#[doc = $doc:literal])* $field:ident : $type:ty),* $(,)?
            }),+ $(,)?
        }
    ) => {
        $crate::wire::wire_words! {
            $(#[$kmeta])*
            $vis enum $kind { $($(#[doc = $vdoc])* $(#[doc(alias = $valias)])* $variant = $word),+ }
        }

        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq)]
        $vis enum $name {
            $($(#[doc = $vdoc])* $(#[doc(alias = $valias)])* $variant { $($(#[doc = $doc])* $field: $type),* }),+
        }

        /// The name alone: what was written, and about whom, is nobody's in a log.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.kind().as_str())
            }
        }

        impl $name {
            /// Every variant with its fields, in the order of declaration.
            pub const VARIANTS: &'static [$crate::wire::Variant] = &[$($crate::wire::Variant {
                word: $word,
                name: stringify!($variant),
                doc: concat!($($vdoc, "\n"),*),
                fields: &[$($crate::wire::Field {
                    name: stringify!($field),
                    shape: <$type as $crate::wire::WireField>::SHAPE,
                    required: <$type as $crate::wire::WireField>::REQUIRED,
                    doc: concat!($($doc),*),
                }),*],
            }),+];

            /// Which variant this is.
            pub const fn kind(&self) -> $kind {
                match self { $(Self::$variant { .. } => $kind::$variant),+ }
            }

            pub(crate) fn read_body<'de, A, E>(
                kind: $kind,
                map: &mut A,
                envelope: &mut E,
            ) -> Result<Self, A::Error>
            where
                A: serde::de::MapAccess<'de>,
                E: $crate::wire::Envelope<'de, A>,
            {
                match kind {
                    $($kind::$variant => {
                        $(let mut $field: Option<$type> = None;)*
                        $crate::wire::fields(
                            map,
                            &mut [$((stringify!($field), &mut $field)),*],
                            envelope,
                        )?;
                        Ok(Self::$variant { $($field: $crate::wire::finish($field, stringify!($field))?),* })
                    })+
                }
            }

            /// The fields that follow the tag in canonical text.
            pub(crate) fn read_canonical(
                kind: $kind,
                from: &mut $crate::wire::Cursor<'_>,
            ) -> Option<Self> {
                Some(match kind {
                    $($kind::$variant => Self::$variant { $($field:
                        $crate::wire::canonical::field(from, concat!(",\"", stringify!($field), "\":"))?
                    ),* },)+
                })
            }

            pub(crate) fn write_body<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    $(Self::$variant { $($field),* } => {
                        $(if !$crate::wire::WireField::is_absent($field) {
                            map.serialize_entry(stringify!($field), $field)?;
                        })*
                    })+
                }
                let _ = map;
                Ok(())
            }
        }
    };
}

pub(crate) use wire_tagged;
