//! Numbers that name a person or an organisation.
//!
//! Both are lenient: the registers own the numbers, Nav's interfaces and the Altinn form ask for
//! the right count of digits only, and the examples of their documentation do not all satisfy
//! mod 11. A number that a register gave must not be refused here. Whether the check digits hold
//! is therefore a question of its own, for a host that types numbers in by hand.

use std::fmt;
use std::str::{self, FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::from_string;

/// Why a number or an identifier was refused. The value itself is not in it: errors are logged.
///
/// ```
/// use oppfolgingsplan::{IdentityError, PersonNumber};
///
/// assert_eq!(PersonNumber::parse("123"), Err(IdentityError::PersonNumber));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// Not exactly eleven digits.
    #[error("a person number is exactly eleven digits")]
    PersonNumber,
    /// Asked for by [`PersonNumber::parse_checked`] only.
    #[error("the check digits of the person number are not right")]
    PersonCheckDigits,
    /// Not exactly nine digits.
    #[error("an organisation number is exactly nine digits")]
    OrganisationNumber,
    /// Asked for by [`OrganisationNumber::parse_checked`] only.
    #[error("the check digit of the organisation number is not right")]
    OrganisationCheckDigit,
    /// An identifier without any character.
    #[error("an identifier has at least one character")]
    IdEmpty,
    /// An identifier of more than 64 characters.
    #[error("an identifier has at most 64 characters")]
    IdTooLong,
    /// A character in an identifier that is none of `A–Z a–z 0–9 . _ : @ -`.
    #[error("an identifier holds only the letters a to z, digits and . _ : @ -")]
    IdCharacter,
    /// An identifier of exactly eleven digits.
    #[error("an identifier of eleven digits looks like a national identity number")]
    IdLooksLikePersonNumber,
}

/// Which rule the two check digits of a person number satisfy.
///
/// ```
/// use oppfolgingsplan::{CheckRule, PersonNumber};
///
/// let rule = |digits| PersonNumber::parse(digits).map(|number| number.check_rule());
/// assert_eq!(rule("05908399546"), Ok(Some(CheckRule::Original)));
/// assert_eq!(rule("30108299939"), Ok(Some(CheckRule::From2032)));
/// assert_eq!(rule("12345678901"), Ok(None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckRule {
    /// Both weighted sums leave nothing modulo 11.
    Original,
    /// The first weighted sum leaves 1, 2 or 3: only numbers given out from 2032-01-01 do, also to
    /// people born earlier (Skatteetaten).
    From2032,
}

/// A Norwegian person number: national identity number, D-number, help number or a number of a
/// synthetic test series.
///
/// Refused: anything but exactly eleven ASCII digits, spaces included. Neither age nor sex is ever
/// derived: from 2032 the digits no longer tell, and where the law asks for an age the host gives
/// the birth date. `Debug` and `Display` print asterisks; [`as_str`](Self::as_str) gives the digits.
///
/// ```
/// use oppfolgingsplan::PersonNumber;
///
/// let number = PersonNumber::parse("05908399546")?;
/// assert!(number.has_valid_check_digits());
/// assert!(number.is_synthetic());
/// assert_eq!(number.to_string(), "***********");
/// assert_eq!(number.as_str(), "05908399546");
/// # Ok::<(), oppfolgingsplan::IdentityError>(())
/// ```
#[doc(alias = "fødselsnummer")]
#[doc(alias = "fnr")]
#[doc(alias = "personnummer")]
#[doc(alias = "D-nummer")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonNumber([u8; 11]);

impl PersonNumber {
    /// Takes exactly eleven digits, whatever their check digits, as Nav does.
    ///
    /// # Errors
    /// [`IdentityError::PersonNumber`] for anything else.
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        digits(text).map(Self).ok_or(IdentityError::PersonNumber)
    }

    /// Takes eleven digits only if their check digits satisfy a rule: for what people type.
    ///
    /// # Errors
    /// [`IdentityError::PersonNumber`] or [`IdentityError::PersonCheckDigits`].
    pub fn parse_checked(text: &str) -> Result<Self, IdentityError> {
        let number = Self::parse(text)?;
        if number.has_valid_check_digits() {
            Ok(number)
        } else {
            Err(IdentityError::PersonCheckDigits)
        }
    }

    /// The eleven digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Always ASCII digits, so the fallback is never taken.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The rule that both check digits satisfy, if any.
    #[must_use]
    pub fn check_rule(&self) -> Option<CheckRule> {
        if weighted(&self.0, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 != 0 {
            return None;
        }
        match weighted(&self.0, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 {
            0 => Some(CheckRule::Original),
            1..=3 => Some(CheckRule::From2032),
            _ => None,
        }
    }

    /// Whether the check digits satisfy the present rule or the one from 2032. Both count already:
    /// a rule set that is updated late must not refuse a person.
    #[must_use]
    pub fn has_valid_check_digits(&self) -> bool {
        self.check_rule().is_some()
    }

    /// Whether this is a D-number (day + 40), given to people who are not in the population
    /// register as resident.
    #[must_use]
    pub fn is_d_number(&self) -> bool {
        matches!(self.day(), 41..=71)
    }

    /// Whether the month belongs to a test series: plus 80 (Skatteetaten's Tenor), plus 65
    /// (the health network), plus 60 and plus 40 (Nav's Dolly).
    ///
    /// Plus 40 is shared with the help numbers that hospitals give (H-number). A sick note to an
    /// employer carries a national identity number or a D-number, so here it counts as synthetic.
    /// Plus 20 is Nav's own number for a real person and does not.
    #[must_use]
    pub fn is_synthetic(&self) -> bool {
        matches!(self.month(), 41..=52 | 61..=77 | 81..=92)
    }

    /// Whether day and month can stand in a person number of any known series.
    pub(crate) fn has_plausible_date(&self) -> bool {
        matches!(self.day(), 1..=31 | 41..=71)
            && matches!(self.month(), 1..=12 | 21..=32 | 41..=52 | 61..=77 | 81..=92)
    }

    fn day(&self) -> u32 {
        let [tens, ones, ..] = self.0;
        two(tens, ones)
    }

    fn month(&self) -> u32 {
        let [_, _, tens, ones, ..] = self.0;
        two(tens, ones)
    }
}

/// A number of the Norwegian register of legal entities: an employer or a workplace of it.
///
/// Refused: anything but exactly nine ASCII digits. Real numbers begin with 8 or 9 and synthetic
/// ones with 2 or 3; neither that nor the check digit is demanded, for the reason that the module
/// page gives.
///
/// ```
/// use oppfolgingsplan::OrganisationNumber;
///
/// let number = OrganisationNumber::parse("310000019")?;
/// assert!(number.has_valid_check_digit() && number.is_synthetic());
/// assert!(OrganisationNumber::parse("310 000 019").is_err());
/// # Ok::<(), oppfolgingsplan::IdentityError>(())
/// ```
#[doc(alias = "organisasjonsnummer")]
#[doc(alias = "orgnr")]
#[doc(alias = "virksomhet")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationNumber([u8; 9]);

impl OrganisationNumber {
    /// Takes exactly nine digits, whatever the check digit, as Nav and Altinn do.
    ///
    /// # Errors
    /// [`IdentityError::OrganisationNumber`] for anything else.
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        digits(text).map(Self).ok_or(IdentityError::OrganisationNumber)
    }

    /// Takes nine digits only if the check digit is right: for what people type.
    ///
    /// # Errors
    /// [`IdentityError::OrganisationNumber`] or [`IdentityError::OrganisationCheckDigit`].
    pub fn parse_checked(text: &str) -> Result<Self, IdentityError> {
        let number = Self::parse(text)?;
        if number.has_valid_check_digit() {
            Ok(number)
        } else {
            Err(IdentityError::OrganisationCheckDigit)
        }
    }

    /// The nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Always ASCII digits, so the fallback is never taken.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether the last digit satisfies mod 11 (Brønnøysundregistrene). A first sum that would
    /// need the digit 10 has no valid number.
    #[must_use]
    pub fn has_valid_check_digit(&self) -> bool {
        weighted(&self.0, &[3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    }

    /// Whether it begins with 2 or 3, as only the numbers of the test register do.
    #[must_use]
    pub fn is_synthetic(&self) -> bool {
        let [first, ..] = self.0;
        matches!(first, b'2' | b'3')
    }
}

fn digits<const N: usize>(text: &str) -> Option<[u8; N]> {
    let bytes: [u8; N] = text.as_bytes().try_into().ok()?;
    // Every byte is looked at, so that the compiler can test them at once.
    bytes.iter().fold(true, |all, byte| all & byte.is_ascii_digit()).then_some(bytes)
}

fn value(digit: u8) -> u32 {
    u32::from(digit.wrapping_sub(b'0'))
}

fn two(tens: u8, ones: u8) -> u32 {
    value(tens) * 10 + value(ones)
}

fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| value(*digit) * weight).sum()
}

impl fmt::Display for PersonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("***********")
    }
}

impl fmt::Debug for PersonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***********")
    }
}

// An organisation is no person: its number may be shown.
impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

macro_rules! as_a_string {
    ($number:ty, $expected:literal) => {
        impl FromStr for $number {
            type Err = IdentityError;

            fn from_str(text: &str) -> Result<Self, IdentityError> {
                Self::parse(text)
            }
        }

        impl Serialize for $number {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $number {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                from_string(deserializer, $expected)
            }
        }
    };
}

as_a_string!(PersonNumber, "a string of eleven digits");
as_a_string!(OrganisationNumber, "a string of nine digits");

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test may panic")]
mod tests;
