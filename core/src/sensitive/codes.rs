//! Codes of ICD-10 and ICPC-2, and abbreviations that only capitals make a diagnosis.

use super::Folded;

/// Words before which a letter with two digits is a place, a size or a time. Sorted.
#[rustfmt::skip]
pub(super) const PLACES: [&str; 49] = [
    "adresse", "avd", "avdeling", "avdelinga", "avdelingen", "bane", "blokk", "buss", "bygg",
    "bygget", "dør", "etasje", "felt", "gang", "garasje", "gate", "hall", "kl", "klasse",
    "klokka", "kontor", "linje", "lokale", "maskin", "modell", "motorvei", "møterom", "nr",
    "nummer", "oppgang", "parkering", "plass", "port", "post", "rom", "rommet", "rute", "seksjon",
    "skap", "skjema", "sone", "spor", "str", "størrelse", "tog", "type", "vei", "versjon",
    "vitamin",
];

/// Whether a code stands in the text as a word of its own.
pub(super) fn any_code(text: &str) -> bool {
    candidates(text).any(|(before, code)| {
        let [letter @ b'A'..=b'Z', tens @ b'0'..=b'9', ones @ b'0'..=b'9', after @ ..] = code
        else {
            return false;
        };
        if ends_in_a_word(before) || stands_for_a_place(before) {
            return false;
        }
        match after {
            // Two decimals too: `M54.50`.
            [b'.', b'0'..=b'9', after @ ..] => {
                let after = match after {
                    [b'0'..=b'9', after @ ..] => after,
                    _ => after,
                };
                matches!(letter, b'A'..=b'T' | b'Z') && ends_here(after)
            }
            _ => ends_here(after) && is_code(*letter, (tens - b'0') * 10 + (ones - b'0')),
        }
    })
}

/// Whether `MS`, `ME` or `HIV` stands in the text as a diagnosis: in small letters they are
/// milliseconds, «we» in nynorsk and «throw», and in a shouted text they may be anything.
pub(super) fn any_abbreviation(text: &str) -> bool {
    candidates(text).any(|(before, word)| {
        let (after, names_things) = match word {
            [b'M', b'S', after @ ..] => (after, true),
            [b'M', b'E', after @ ..] | [b'H', b'I', b'V', after @ ..] => (after, false),
            _ => return false,
        };
        // A letter or digit goes on; bytes above ASCII may be one, and then it is a longer word.
        if after.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0xC3) {
            return false;
        }
        let next = match after {
            [b' ' | b'-', next @ ..] => next,
            _ => &[],
        };
        // `MS Teams`, `MS 365`, and ships.
        let a_name = names_things && matches!(next, [b'A'..=b'Z' | b'0'..=b'9', ..]);
        !(a_name || shouted(next) || ends_in_a_word(before) || shouted_before(before))
    })
}

/// Every capital letter of the text: what stands before it, and the bytes from it on.
fn candidates(text: &str) -> impl Iterator<Item = (&str, &[u8])> {
    let bytes = text.as_bytes();
    let capitals = bytes.iter().enumerate().filter(|(_, byte)| byte.is_ascii_uppercase());
    capitals.filter_map(move |(at, _)| Some((text.get(..at)?, bytes.get(at..)?)))
}

/// Whether the text before goes straight over into the code: `HMS-P76`, `x/P76`, `_P76`.
fn ends_in_a_word(before: &str) -> bool {
    before
        .chars()
        .next_back()
        .is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '_' | '.' | '@' | '#'))
}

fn ends_here(after: &[u8]) -> bool {
    match after {
        [b'-' | b'/' | b'.' | b':' | b',', next, ..] => !next.is_ascii_alphanumeric(),
        // Only the letters of other alphabets begin at C3: C2 and E2 begin signs such as « and –.
        [byte, ..] => !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'%' | 0xC3..=0xDF),
        [] => true,
    }
}

fn stands_for_a_place(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '.', ':', ',', '\u{a0}']);
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    // Compounds too: `grupperom`, `nybygg`.
    let folded = Folded::new(word.as_bytes());
    let word = folded.as_bytes();
    let is_place = PLACES.binary_search_by(|place| place.as_bytes().cmp(word)).is_ok();
    is_place || ["rom", "bygg", "plass"].iter().any(|end| word.ends_with(end.as_bytes()))
}

fn shouted(next: &[u8]) -> bool {
    matches!(next, [b'A'..=b'Z', b'A'..=b'Z', ..])
}

fn shouted_before(before: &str) -> bool {
    let mut last = before.trim_end_matches([' ', '-', '/']).bytes().rev();
    matches!((last.next(), last.next()), (Some(b'A'..=b'Z'), Some(b'A'..=b'Z')))
}

/// Whether a letter and two digits alone are taken for a diagnosis.
///
/// ICPC-2 has symptoms up to 29 and diagnoses from 70; what lies between is what was done, and
/// tells nothing. Of ICD-10 only what is usual on sick notes counts. Left out is what more often
/// is something else: E6 to E39 are roads, M10 to M30 bolts, U18 and U19 teams, B12 a vitamin,
/// F16 and F35 aeroplanes, and 10 to 29 after most letters are rooms.
fn is_code(letter: u8, number: u8) -> bool {
    match letter {
        b'A' | b'H' | b'N' | b'T' | b'U' | b'W' | b'X' | b'Y' => matches!(number, 1..=9 | 70..=99),
        b'B' => matches!(number, 2..=4 | 70..=99),
        b'C' => matches!(number, 18 | 34 | 43 | 50 | 61 | 81..=96),
        b'D' => matches!(number, 1..=9 | 70..=99),
        b'E' => matches!(number, 3 | 5 | 11 | 66),
        b'F' => matches!(number, 1..=5 | 10..=14 | 19..=34 | 38..=99),
        b'G' => matches!(number, 35 | 40..=47 | 50..=59 | 93),
        b'I' => matches!(number, 10 | 20..=26 | 42 | 48..=50 | 60..=69),
        b'J' => matches!(number, 1..=22 | 30..=47),
        b'K' => matches!(number, 1..=7 | 50 | 51 | 58 | 70..=99),
        b'L' => matches!(number, 1..=20 | 40 | 70..=99),
        b'M' => matches!(number, 17 | 19 | 23 | 25 | 40..=99),
        b'P' => matches!(number, 1..=29 | 70..=99),
        b'R' => matches!(number, 1..=9 | 52 | 53 | 70..=99),
        b'S' => matches!(number, 1..=9 | 42 | 52 | 62 | 70..=99),
        b'Z' => matches!(number, 1..=29 | 56 | 73),
        _ => false,
    }
}
