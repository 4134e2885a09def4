//! A warning when free text seems to tell more than it may.
//!
//! The digital plan tells the manager not to write sensitive data, and that the employee sees
//! everything. Nothing is refused for it: a text can only be suspected, so the writer is asked to
//! look again. A warning that is often wrong is soon clicked away, hence the many exceptions here:
//! rooms, roads, bolts and wards look like diagnoses.

use crate::PersonNumber;

mod codes;
#[cfg(any(feature = "exchange", feature = "pdf"))]
mod no_look;
#[cfg(any(feature = "archive", feature = "exchange"))]
mod unfit;
mod words;

#[cfg(any(feature = "exchange", feature = "pdf"))]
pub(crate) use no_look::has_no_look;
#[cfg(feature = "archive")]
pub(crate) use unfit::unfit;
#[cfg(any(feature = "archive", feature = "exchange"))]
pub(crate) use unfit::{has_hidden, unfit_name};

/// What a text seems to hold.
///
/// ```
/// use oppfolgingsplan::{SensitiveKind, sensitive_findings};
///
/// let found = sensitive_findings("Sykmeldt med P76");
/// assert_eq!(found.iter().map(SensitiveKind::code).collect::<Vec<_>>(), ["diagnosis_code"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SensitiveKind {
    /// A national identity number or D-number, synthetic ones too: eleven digits, also with a
    /// space or hyphen after six, whose date part and check digits hold.
    #[doc(alias = "fødselsnummer")]
    IdentityNumber,
    /// A code of ICD-10 or ICPC-2.
    #[doc(alias = "diagnosekode")]
    DiagnosisCode,
    /// A common word for a diagnosis or a medicine, in bokmål or nynorsk.
    #[doc(alias = "helseopplysning")]
    HealthWord,
}

impl SensitiveKind {
    /// All kinds, in the order in which [`Findings::iter`] gives them.
    pub const ALL: [Self; 3] = [Self::IdentityNumber, Self::DiagnosisCode, Self::HealthWord];

    /// The stable name on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::IdentityNumber => "identity_number",
            Self::DiagnosisCode => "diagnosis_code",
            Self::HealthWord => "health_word",
        }
    }

    const fn bit(self) -> u8 {
        match self {
            Self::IdentityNumber => 1,
            Self::DiagnosisCode => 2,
            Self::HealthWord => 4,
        }
    }
}

/// The kinds of sensitive data that a text seems to hold. It never holds the text itself, so it
/// may be logged.
///
/// ```
/// use oppfolgingsplan::sensitive_findings;
///
/// assert!(sensitive_findings("Møtes på rom B12 kl. 10").is_empty());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Findings(u8);

impl Findings {
    /// Whether nothing was found.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this kind was found.
    #[must_use]
    pub const fn contains(self, kind: SensitiveKind) -> bool {
        self.0 & kind.bit() != 0
    }

    /// The kinds that were found, each once.
    pub fn iter(self) -> impl Iterator<Item = SensitiveKind> {
        SensitiveKind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }

    fn with(self, kind: SensitiveKind, found: bool) -> Self {
        if found { Self(self.0 | kind.bit()) } else { self }
    }
}

/// Looks through a text for what should not stand in a plan.
///
/// ```
/// use oppfolgingsplan::{SensitiveKind, sensitive_findings};
///
/// assert!(sensitive_findings("Har hatt migrene").contains(SensitiveKind::HealthWord));
/// ```
#[doc(alias = "sensitive opplysninger")]
#[must_use]
pub fn findings(text: &str) -> Findings {
    let digits = text.bytes().any(|byte| byte.is_ascii_digit());
    Findings::default()
        .with(SensitiveKind::IdentityNumber, digits && has_identity_number(text.as_bytes()))
        .with(SensitiveKind::DiagnosisCode, digits && codes::any_code(text))
        .with(SensitiveKind::HealthWord, words::any_word(text) || codes::any_abbreviation(text))
}

fn has_identity_number(mut rest: &[u8]) -> bool {
    while let Some(start) = rest.iter().position(u8::is_ascii_digit) {
        rest = rest.get(start..).unwrap_or_default();
        let (digits, after) = digit_run(rest);
        rest = after;
        let number = match (digits.len(), after) {
            (11, _) => digits.try_into().ok(),
            (6, [b' ' | b'-', second @ ..] | [0xC2, 0xA0, second @ ..]) => {
                joined(digits, digit_run(second).0)
            }
            _ => None,
        };
        if number.is_some_and(is_identity_number) {
            return true;
        }
    }
    false
}

/// The digits that a text begins with, and what follows them.
fn digit_run(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, &[]))
}

fn joined(date: &[u8], serial: &[u8]) -> Option<[u8; 11]> {
    let mut number = [0; 11];
    let (first, second) = number.split_at_mut_checked(date.len())?;
    if second.len() != serial.len() {
        return None;
    }
    first.copy_from_slice(date);
    second.copy_from_slice(serial);
    Some(number)
}

fn is_identity_number(digits: [u8; 11]) -> bool {
    std::str::from_utf8(&digits)
        .ok()
        .and_then(|digits| PersonNumber::parse(digits).ok())
        .is_some_and(|number| number.has_plausible_date() && number.has_valid_check_digits())
}

/// A word in lower case as UTF-8, held in place.
struct Folded {
    bytes: [u8; 48],
    len: usize,
}

impl Folded {
    /// What does not fit is left out: no entry of the tables is that long.
    fn new(word: &[u8]) -> Self {
        let mut folded = Self { bytes: [0; 48], len: word.len().min(48) };
        let mut before = 0;
        for (to, from) in folded.bytes.iter_mut().zip(word) {
            *to = fold(before, *from);
            before = *from;
        }
        folded
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

/// One byte in lower case, after the one before it: the capitals À to Þ are C3 80 to C3 9E, with
/// their small letters 20 higher, and C3 97 is the multiplication sign.
fn fold(before: u8, byte: u8) -> u8 {
    if before == 0xC3 && matches!(byte, 0x80..=0x96 | 0x98..=0x9E) {
        byte + 0x20
    } else {
        byte.to_ascii_lowercase()
    }
}

#[cfg(test)]
mod tests;
