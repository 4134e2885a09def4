//! The characters that XML has, and what is written for the others.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Characters that were written as their number, and how often each was met.
pub(crate) type Swapped = BTreeMap<char, usize>;

/// Whether XML 1.0 has the character (production 2 of the recommendation).
pub(super) const fn is_char(letter: char) -> bool {
    matches!(letter,
        '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

/// Whether a reader of XML may stumble over it: what XML does not have, the control characters that
/// it advises against, and noncharacters.
const fn is_risky(letter: char) -> bool {
    let code = letter as u32;
    !is_char(letter)
        || matches!(letter, '\u{7f}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}' | '\u{feff}')
        || code & 0xfffe == 0xfffe
}

/// The text with what XML cannot hold written as its number, `[U+0007]`: seen, and nothing is lost.
pub(crate) fn visible<'t>(text: &'t str, swapped: &mut Swapped) -> Cow<'t, str> {
    if !text.contains(is_risky) {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_risky(letter) {
            *swapped.entry(letter).or_default() += 1;
            // Writing to a string cannot fail.
            let _ = write!(seen, "[U+{:04X}]", u32::from(letter));
        } else {
            seen.push(letter);
        }
    }
    Cow::Owned(seen)
}
