//! Input errors: a bad call, not an answer to it.

use std::fmt;

use crate::wire::wire_words;

wire_words! {
    /// What is wrong with the input.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::InputKind::UnknownField.as_str(), "unknown_field");
    /// ```
    #[non_exhaustive]
    pub enum InputKind {
        /// The text is not JSON.
        MalformedJson = "malformed_json",
        /// A field that the library does not know.
        UnknownField = "unknown_field",
        /// A field that must be given.
        MissingField = "missing_field",
        /// A field that is given twice.
        DuplicateField = "duplicate_field",
        /// A value of another type.
        WrongType = "wrong_type",
        /// A value of the right type that cannot be.
        InvalidValue = "invalid_value",
        /// A command, event or other name that does not exist.
        UnknownName = "unknown_name",
        /// An identifier that the case does not know.
        UnknownIdentifier = "unknown_identifier",
        /// An identifier that the case has used.
        UsedIdentifier = "used_identifier",
        /// A stored case of a later version of the format.
        UnknownVersion = "unknown_version",
        /// Events that do not follow on each other.
        BrokenHistory = "broken_history",
    }
}

/// A bad call: what is wrong, and at which path. It never contains a value of
/// the input, so it may be logged.
///
/// ```
/// use oppfolgingsplan::{InputKind, Request};
/// let error = Request::from_json(br#"{"at":"2026-02-03","by":{"role":"system"},"do":"purge"}"#).unwrap_err();
/// assert_eq!(error.kind(), InputKind::InvalidValue);
/// assert_eq!(error.path(), "at");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[doc(alias = "inndatafeil")]
pub struct InputError {
    kind: InputKind,
    path: String,
    reason: String,
}

impl InputError {
    pub(crate) fn new(kind: InputKind, path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { kind, path: path.into(), reason: reason.into() }
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> InputKind {
        self.kind
    }

    /// Where: `periods[0].from`. Empty for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The reason in English, for a developer.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The same error, further in.
    pub(crate) fn within(mut self, outer: &str) -> Self {
        self.path = match (outer.is_empty(), self.path.is_empty()) {
            (true, _) => self.path,
            (_, true) => outer.to_owned(),
            (false, false) => format!("{outer}.{}", self.path),
        };
        self
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.reason)
        } else {
            write!(f, "`{}`: {}", self.path, self.reason)
        }
    }
}

impl serde::Serialize for InputError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("error", &self.kind)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("reason", &self.reason)?;
        map.end()
    }
}
