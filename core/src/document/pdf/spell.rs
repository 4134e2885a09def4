//! Writing a text with the letters that the font has.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization;

use super::face::Faces;
use crate::sensitive::has_no_look;

/// Characters that the font does not have and how often each was met.
pub(super) type Missing = BTreeMap<char, usize>;

/// The text as it can be drawn.
///
/// An å that was written as an a and a ring becomes one letter. White space that the font does not
/// have becomes a space. Any other character without a glyph is written as its number in brackets,
/// `[U+1F600]`, several in a row in one pair of brackets: ugly, but seen, and nothing is lost.
/// Characters that have no look, such as a change of writing direction, are left out. All that is
/// changed so is counted in `missing`.
pub(super) fn spell<'t>(text: &'t str, faces: &Faces, missing: &mut Missing) -> Cow<'t, str> {
    let is_plain = |letter: char| faces.has(letter) && !is_mark(letter);
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut spelled = String::with_capacity(text.len() + 16);
    let mut in_brackets = false;
    for letter in text.nfc() {
        if faces.has(letter) || letter.is_whitespace() {
            if in_brackets {
                spelled.push(']');
                in_brackets = false;
            }
            spelled.push(if faces.has(letter) { letter } else { ' ' });
            continue;
        }
        *missing.entry(letter).or_default() += 1;
        if has_no_look(letter) {
            continue;
        }
        spelled.push_str(if in_brackets { " U+" } else { "[U+" });
        in_brackets = true;
        // Writing to a string cannot fail.
        let _ = write!(spelled, "{:04X}", u32::from(letter));
    }
    if in_brackets {
        spelled.push(']');
    }
    Cow::Owned(spelled)
}

/// Marks that are set over or under the letter before.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(text: &str) -> (String, Vec<(char, usize)>) {
        let (faces, mut missing) = (Faces::new().unwrap(), Missing::new());
        let spelled = spell(text, &faces, &mut missing).into_owned();
        (spelled, missing.into_iter().collect())
    }

    #[test]
    fn letters_of_the_country_are_there() {
        let nordic = "ÆØÅæøå ÄÖäö éèêòóôü";
        let sami = "ÁáČčĐđŊŋŠšŦŧŽž ÂâÅåÄäÖöÏï ǤǥǦǧǨǩƷʒǮǯÕõʹʼˈ ŃńÑñ";
        for text in [nordic, sami, "«»–—…•§’“”„€ %½×²", "Łódź Žižek Ğ Đặng Шевченко Ελλάδα"]
        {
            assert_eq!(spelled(text), (text.to_owned(), vec![]));
        }
    }

    #[test]
    fn what_the_font_lacks_is_seen_and_counted() {
        assert_eq!(spelled("ok 😀!"), ("ok [U+1F600]!".to_owned(), vec![('😀', 1)]));
        let (hebrew, missing) = spelled("א ב אב");
        assert_eq!(hebrew, "[U+05D0] [U+05D1] [U+05D0 U+05D1]");
        assert_eq!(missing, [('א', 2), ('ב', 2)]);
    }

    #[test]
    fn what_has_no_look_is_left_out_and_counted() {
        assert_eq!(spelled("a\u{202e}b"), ("ab".to_owned(), vec![('\u{202e}', 1)]));
        let (family, _) = spelled("👩\u{200d}👧");
        assert_eq!(family, "[U+1F469 U+1F467]");
    }

    #[test]
    fn two_characters_become_one_letter() {
        assert_eq!(spelled("a\u{30a}pen"), ("åpen".to_owned(), vec![]));
        assert_eq!(spelled("i\t\u{2003}tide"), ("i  tide".to_owned(), vec![]));
    }
}
