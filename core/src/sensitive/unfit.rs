//! Texts that stand in titles and lists, where many see them: nothing in them may be hidden, and
//! nothing may look like a national identity number or health information.

use super::{SensitiveKind, findings, has_no_look};

/// Whether a text has characters that a reader does not see: control characters, line breaks,
/// changes of the direction of writing.
pub(crate) fn has_hidden(text: &str) -> bool {
    text.contains(|letter| has_no_look(letter) || matches!(letter, '\u{2028}' | '\u{2029}'))
}

/// What a text looks like: a national identity number or health information. A diagnosis code is
/// not looked for: `B12` is as often a ward.
pub(crate) fn unfit(text: &str) -> Option<SensitiveKind> {
    let bare: String = text.chars().filter(|letter| !has_no_look(*letter)).collect();
    let found = findings(&bare);
    if found.contains(SensitiveKind::IdentityNumber) || has_eleven_digits(&bare) {
        return Some(SensitiveKind::IdentityNumber);
    }
    Some(SensitiveKind::HealthWord).filter(|kind| found.contains(*kind))
}

/// The same for a name, which has no digits: eleven in all are too many, however they are parted.
pub(crate) fn unfit_name(text: &str) -> Option<SensitiveKind> {
    let digits = text.chars().filter(|letter| letter.is_numeric()).count();
    if digits >= 11 { Some(SensitiveKind::IdentityNumber) } else { unfit(text) }
}

/// Eleven digits or more in a row, or six and five with something between them that is no letter:
/// also when the check digits are wrong.
fn has_eleven_digits(text: &str) -> bool {
    let (mut before, mut run, mut between) = (0_usize, 0_usize, false);
    // A letter at the end closes the last run.
    for letter in text.chars().chain(['x']) {
        if letter.is_numeric() {
            if between {
                (before, run, between) = (run, 0, false);
            }
            run += 1;
            continue;
        }
        if run >= 11 || (before == 6 && run == 5) {
            return true;
        }
        if letter.is_alphabetic() {
            (before, run, between) = (0, 0, false);
        } else {
            between = true;
        }
    }
    false
}
