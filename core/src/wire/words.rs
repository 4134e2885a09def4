//! Closed sets of words: an enum whose variants are written as one word each.

/// Declares an enum that is one word on the wire, with all its words in a row.
macro_rules! wire_words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Every word, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];
            /// What is said where another word stands.
            pub(crate) const EXPECTED: &'static str = concat!("one of", $(" `", $word, "`"),+);

            /// The word on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value that a word names.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::Word(self.as_str()).serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::word(deserializer, Self::from_word, Self::EXPECTED)
            }
        }

        impl $crate::wire::Canonical for $name {
            #[inline]
            fn read(from: &mut $crate::wire::Cursor<'_>) -> Option<Self> {
                let word = from.string()?;
                $(if word == $word.as_bytes() {
                    return Some(Self::$variant);
                })+
                None
            }
        }

        impl $crate::wire::WireField for $name {
            const SHAPE: $crate::wire::Shape =
                $crate::wire::Shape::Word(stringify!($name), Self::WORDS);
        }
    };
}

pub(crate) use wire_words;
