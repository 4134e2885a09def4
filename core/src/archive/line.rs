//! Texts that stand in titles: one line, and nothing that may not be there.

use unicode_normalization::UnicodeNormalization;

use crate::sensitive::has_no_look;
use crate::xml::{Swapped, visible};

/// The longest name in a title, in characters.
const LONGEST: usize = 120;

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

/// Whether a text has a word of a name, also in the genitive. Words of two letters tell nobody.
pub(super) fn has_word_of(name: &str, text: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let seen = text.nfc().filter(|letter| !has_no_look(*letter)).collect::<String>();
        let words = seen.split(|letter: char| !letter.is_alphabetic());
        words.filter(|word| word.chars().count() >= 3).map(str::to_lowercase).collect()
    };
    let names = words(name);
    let is_name = |word: &str| names.iter().any(|name| name == word);
    words(text).iter().any(|word| is_name(word) || word.strip_suffix('s').is_some_and(is_name))
}
