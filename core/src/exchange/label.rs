//! A case in a list of several, and the words by which its reader knows it.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::sensitive::{SensitiveKind, has_hidden, unfit_name};
use crate::{Case, Text};

/// The longest label, in characters.
const LONGEST: usize = 40;

/// What the host calls a case in a list that leaves it: initials, or a reference of its own. It
/// stands in calendars and tables, so the host vouches for what it says.
///
/// Refused: nothing at all, more than 40 characters, control characters, line breaks and others that
/// a reader does not see, and what looks like a national identity number (eleven digits, however
/// they are written and parted), a diagnosis or a medicine. A diagnosis code is not looked for: `B12`
/// is as often a ward.
///
/// ```
/// use oppfolgingsplan::exchange::{CaseLabel, CaseLabelError};
/// assert_eq!(CaseLabel::new("AB, post 3")?.as_str(), "AB, post 3");
/// assert_eq!(CaseLabel::new("AB 01898299631"), Err(CaseLabelError::IdentityNumber));
/// # Ok::<(), CaseLabelError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "merkelapp")]
pub struct CaseLabel(Box<str>);

/// Why a text is no label. The message never repeats it.
///
/// ```
/// use oppfolgingsplan::exchange::{CaseLabel, CaseLabelError};
/// assert_eq!(CaseLabel::new(" "), Err(CaseLabelError::Blank));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum CaseLabelError {
    /// Nothing to read.
    #[error("the label is blank")]
    Blank,
    /// More than 40 characters.
    #[error("the label is longer than 40 characters")]
    TooLong,
    /// A control character, a tab, a line break, or another character that is not seen.
    #[error("the label holds a control character, a line break or a character that is not seen")]
    ControlCharacter,
    /// What looks like a national identity number.
    #[error("the label looks like it holds a national identity number")]
    IdentityNumber,
    /// What looks like a diagnosis or a medicine.
    #[error("the label looks like it holds health information")]
    HealthWord,
}

impl CaseLabel {
    /// Takes a label.
    ///
    /// # Errors
    /// A [`CaseLabelError`] that does not repeat the text.
    pub fn new(text: &str) -> Result<Self, CaseLabelError> {
        let text = text.trim();
        let label = Text::from(text);
        if label.is_blank() {
            return Err(CaseLabelError::Blank);
        }
        if label.chars_len() > LONGEST {
            return Err(CaseLabelError::TooLong);
        }
        if has_hidden(text) || label.cleaned().changed {
            return Err(CaseLabelError::ControlCharacter);
        }
        match unfit_name(text) {
            None => Ok(Self(text.into())),
            Some(SensitiveKind::IdentityNumber) => Err(CaseLabelError::IdentityNumber),
            Some(_) => Err(CaseLabelError::HealthWord),
        }
    }

    /// The label as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CaseLabel {
    type Err = CaseLabelError;

    fn from_str(text: &str) -> Result<Self, CaseLabelError> {
        Self::new(text)
    }
}

/// Its length only: initials are personal.
impl fmt::Debug for CaseLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseLabel({} characters)", self.0.chars().count())
    }
}

impl Serialize for CaseLabel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A case in a list, with a label or without.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::exchange::{CaseLabel, Listed};
/// let case = case_on_sick_leave();
/// let one = Listed::new(&case).labelled(CaseLabel::new("AB")?);
/// assert_eq!(one.label.as_ref().map(CaseLabel::as_str), Some("AB"));
/// # Ok::<(), oppfolgingsplan::exchange::CaseLabelError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Listed<'a> {
    /// The case.
    pub case: &'a Case,
    /// What its reader knows it by.
    pub label: Option<CaseLabel>,
}

impl<'a> Listed<'a> {
    /// A case without a label.
    #[must_use]
    pub const fn new(case: &'a Case) -> Self {
        Self { case, label: None }
    }

    /// The same with a label.
    #[must_use]
    pub fn labelled(mut self, label: CaseLabel) -> Self {
        self.label = Some(label);
        self
    }
}
