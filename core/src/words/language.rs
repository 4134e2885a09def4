//! The three languages.

use serde::{Deserialize, Deserializer, Serialize};

/// A language that the library speaks.
///
/// Bokmål comes first and is the default: it is what most screens in this field are written in.
///
/// ```
/// use oppfolgingsplan::Language;
/// assert_eq!(Language::from_code("nn"), Some(Language::Nn));
/// assert_eq!(Language::default().code(), "nb");
/// ```
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Norwegian Bokmål.
    #[default]
    Nb,
    /// Norwegian Nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The BCP 47 code: `nb`, `nn` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language with this code, or none.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::wire::word(deserializer, Self::from_code, "one of `nb` `nn` `en`")
    }
}
