//! Lists of phrases, one a line, so that a translator sees the three languages together.

macro_rules! phrases {
    ($(#[$doc:meta])* $list:ident: $($(#[$meta:meta])* $name:ident => $nb:literal | $nn:literal | $en:literal;)+) => {
        $(#[$doc])*
        #[derive(Copy, Clone, PartialEq, Eq, Debug)]
        pub(crate) enum $list { $($(#[$meta])* $name),+ }

        impl $list {
            #[cfg(test)]
            pub(in crate::words) const ALL: &'static [Self] = &[$($(#[$meta])* Self::$name),+];

            pub(in crate::words) const fn texts(self) -> Texts {
                match self { $($(#[$meta])* Self::$name => [$nb, $nn, $en]),+ }
            }
        }
    };
}
pub(super) use phrases;
