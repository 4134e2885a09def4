//! Texts that stand in titles: one line, and nothing that may not be there.

use crate::document::has_no_look;
use crate::sensitive::{SensitiveKind, findings};
use crate::xml::{Swapped, visible};

/// The longest name in a title, in characters.
const LONGEST: usize = 120;

/// Whether a text has characters that a reader does not see: control characters, line breaks,
/// changes of the direction of writing.
pub(super) fn has_hidden(text: &str) -> bool {
    text.contains(has_no_look)
}

/// The text in one line. Control characters are written as their number, other characters without
/// a look are left out; both are counted.
pub(super) fn line(text: &str, swapped: &mut Swapped) -> String {
    let mut kept = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => kept.push(' '),
            _ if has_no_look(letter) && !letter.is_control() => {
                *swapped.entry(letter).or_default() += 1;
            }
            _ => kept.push(letter),
        }
    }
    let seen = visible(&kept, swapped);
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name as it stands in a title, and whether it was cut.
pub(super) fn name(text: &str, swapped: &mut Swapped) -> (String, bool) {
    let whole = line(text, swapped);
    match whole.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            let kept = whole.get(..end).unwrap_or_default().trim_end();
            (format!("{kept}…"), true)
        }
        None => (whole, false),
    }
}

/// Whether a text looks like a national identity number or health information. A diagnosis code is
/// not looked for: `B12` is as often a ward.
pub(super) fn is_unfit(text: &str) -> bool {
    let bare: String = text.chars().filter(|letter| !has_no_look(*letter)).collect();
    let found = findings(&bare);
    found.contains(SensitiveKind::IdentityNumber)
        || found.contains(SensitiveKind::HealthWord)
        || has_eleven_digits(&bare)
}

/// The same for a name, which has no digits: eleven in all are too many, however they are parted.
pub(super) fn is_unfit_name(text: &str) -> bool {
    is_unfit(text) || text.chars().filter(|letter| letter.is_numeric()).count() >= 11
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
