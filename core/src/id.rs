//! Opaque identifiers, one type for each kind of thing.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::{self, FromStr};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::identity::IdentityError;
use crate::text::from_string;

/// The longest identifier, in characters.
const LONGEST: usize = 64;
/// What fits beside the length in the 24 bytes that a pointer to a longer one takes anyway.
const INLINE: usize = 22;

/// An identifier that the host chose: 1 to 64 of the characters `A–Z a–z 0–9 . _ : @ -`.
///
/// Refused: anything else, and exactly eleven digits, since identifiers stand in messages and
/// logs, where no person number may. Up to 22 characters are held in place, without allocation;
/// longer ones (a UUID has 36) are shared between clones. Compared and ordered as text.
///
/// Each kind of thing has its own type around this one, so that they cannot be mixed up.
///
/// ```
/// use oppfolgingsplan::{Id, IdentityError};
///
/// assert_eq!(Id::new("plan-1")?.as_str(), "plan-1");
/// assert_eq!(Id::new("05908399546"), Err(IdentityError::IdLooksLikePersonNumber));
/// # Ok::<(), IdentityError>(())
/// ```
#[derive(Clone)]
pub struct Id(Letters);

#[derive(Clone)]
enum Letters {
    /// Unused bytes are zero, below every allowed character: so bytes compare as text does.
    Inline([u8; INLINE], u8),
    /// Only ever longer than `INLINE`, so that equal texts are held alike.
    Shared(Arc<str>),
}

/// Which bytes an identifier may have, as a table: every event names several.
static ALLOWED: [bool; 256] = {
    let mut allowed = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, within bounds")]
        {
            allowed[byte as usize] =
                byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b':' | b'@' | b'-');
        }
        byte += 1;
    }
    allowed
};

fn is_allowed(byte: u8) -> bool {
    ALLOWED.get(usize::from(byte)) == Some(&true)
}

fn looks_like_person_number(bytes: &[u8]) -> bool {
    bytes.len() == 11 && bytes.iter().all(u8::is_ascii_digit)
}

impl Id {
    /// A letter and a number, which always fit and never look like a person.
    const fn counted(prefix: u8, number: u64) -> Self {
        let mut digits = 1;
        let mut rest = number / 10;
        while rest > 0 {
            digits += 1;
            rest /= 10;
        }
        let mut bytes = [0; INLINE];
        let mut place = digits;
        let mut rest = number;
        while place > 0 {
            if let Some((slot, _)) = bytes.split_at_mut(place).1.split_first_mut() {
                *slot = b'0' + (rest % 10) as u8;
            }
            rest /= 10;
            place -= 1;
        }
        if let Some((first, _)) = bytes.split_first_mut() {
            *first = prefix;
        }
        Self(Letters::Inline(bytes, digits as u8 + 1))
    }

    /// Takes an identifier.
    ///
    /// # Errors
    /// An [`IdentityError`] that says what is wrong without quoting it.
    pub fn new(text: &str) -> Result<Self, IdentityError> {
        let bytes = text.as_bytes();
        if bytes.is_empty() {
            return Err(IdentityError::IdEmpty);
        }
        if bytes.len() > LONGEST {
            // Too long in bytes may be short in characters, and then another thing is wrong.
            return Err(if text.is_ascii() {
                IdentityError::IdTooLong
            } else {
                IdentityError::IdCharacter
            });
        }
        if !bytes.iter().all(|byte| is_allowed(*byte)) {
            return Err(IdentityError::IdCharacter);
        }
        if looks_like_person_number(bytes) {
            return Err(IdentityError::IdLooksLikePersonNumber);
        }
        let mut inline = [0; INLINE];
        Ok(Self(match (inline.get_mut(..bytes.len()), u8::try_from(bytes.len())) {
            (Some(start), Ok(len)) => {
                start.copy_from_slice(bytes);
                Letters::Inline(inline, len)
            }
            _ => Letters::Shared(text.into()),
        }))
    }

    /// An identifier that stands in quotes here and is held in place, and what follows it.
    #[inline(always)]
    fn quoted(text: &[u8]) -> Option<(Self, &[u8])> {
        let text = text.strip_prefix(b"\"")?;
        let mut inline = [0; INLINE];
        let mut len = 0;
        for (slot, byte) in inline.iter_mut().zip(text) {
            if !is_allowed(*byte) {
                break;
            }
            *slot = *byte;
            len += 1;
        }
        let (id, rest) = text.split_at_checked(len)?;
        let rest = rest.strip_prefix(b"\"")?;
        if len == 0 || looks_like_person_number(id) {
            return None;
        }
        Some((Self(Letters::Inline(inline, len as u8)), rest))
    }

    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // Always ASCII and within the array, so no fallback is ever taken.
            Letters::Inline(bytes, len) => {
                str::from_utf8(bytes.get(..usize::from(*len)).unwrap_or_default())
                    .unwrap_or_default()
            }
            Letters::Shared(text) => text,
        }
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Letters::Inline(a, _), Letters::Inline(b, _)) => a == b,
            (Letters::Shared(a), Letters::Shared(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Id {}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Letters::Inline(a, _), Letters::Inline(b, _)) => a.cmp(b),
            _ => self.as_str().cmp(other.as_str()),
        }
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

// As `str` hashes, which `Borrow<str>` promises.
impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

macro_rules! text_traits {
    ($id:ident) => {
        impl Borrow<str> for $id {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl AsRef<str> for $id {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl FromStr for $id {
            type Err = IdentityError;

            fn from_str(text: &str) -> Result<Self, IdentityError> {
                Self::new(text)
            }
        }

        impl Serialize for $id {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $id {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                from_string(deserializer, "an identifier of 1 to 64 characters")
            }
        }
    };
}

text_traits!(Id);

macro_rules! id_type {
    ($(#[$doc:meta])* $id:ident) => {
        $(#[$doc])*
        ///
        /// What is refused, and why, stands at [`Id`].
        ///
        /// ```
        #[doc = concat!("let id = oppfolgingsplan::", stringify!($id), "::new(\"a-1\")?;")]
        /// assert_eq!(id.as_str(), "a-1");
        /// # Ok::<(), oppfolgingsplan::IdentityError>(())
        /// ```
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $id(Id);

        impl $id {
            /// Takes an identifier.
            ///
            /// # Errors
            /// An [`IdentityError`] that says what is wrong without quoting it.
            pub fn new(text: &str) -> Result<Self, IdentityError> {
                Id::new(text).map(Self)
            }

            /// The identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// One that stands in quotes here and is short, and what follows it.
            #[inline]
            pub(crate) fn quoted(text: &[u8]) -> Option<(Self, &[u8])> {
                Id::quoted(text).map(|(id, rest)| (Self(id), rest))
            }

            /// The identifier that the library itself counts: `p1`, `p2`, …
            #[allow(dead_code, reason = "not every kind of identifier is counted")]
            pub(crate) const fn counted(prefix: u8, number: u64) -> Self {
                Self(Id::counted(prefix, number))
            }
        }

        text_traits!($id);
    };
}

/// Those that name a thing may be shown.
macro_rules! shown {
    ($($id:ident)*) => {$(
        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($id), self.0)
            }
        }
    )*};
}

id_type! {
    /// Names a case: one employee at one employer.
    #[doc(alias = "oppfølgingssak")]
    CaseId
}
id_type! {
    /// Names one version of a plan.
    #[doc(alias = "oppfølgingsplan")]
    PlanId
}
id_type! {
    /// Names a task within a case.
    #[doc(alias = "arbeidsoppgave")]
    TaskId
}
id_type! {
    /// Names a measure within a case.
    #[doc(alias = "tiltak")]
    MeasureId
}
id_type! {
    /// Names a comment on a measure.
    #[doc(alias = "kommentar")]
    CommentId
}
id_type! {
    /// Names a sick note.
    #[doc(alias = "sykmelding")]
    NoteId
}
id_type! {
    /// Names a dialogue meeting.
    #[doc(alias = "dialogmøte")]
    MeetingId
}
id_type! {
    /// Names an entry of the log.
    #[doc(alias = "loggføring")]
    LogEntryId
}
id_type! {
    /// Names a set of self-certified days.
    #[doc(alias = "egenmeldingsdager")]
    DaysId
}
id_type! {
    /// Names a person to the host: who acts, and who a manager is.
    ///
    /// `Debug` hides it and there is no `Display`: a host may build its key from a person number.
    #[doc(alias = "aktør")]
    ActorId
}

shown!(CaseId PlanId TaskId MeasureId CommentId NoteId MeetingId LogEntryId DaysId);

impl fmt::Debug for ActorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ActorId(***)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
