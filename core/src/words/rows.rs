//! Texts that are found by a word on the wire.

use super::{Language, Texts, choose};

/// A text by its word.
pub(super) type Row = (&'static str, Texts);

pub(super) const fn row(
    word: &'static str,
    nb: &'static str,
    nn: &'static str,
    en: &'static str,
) -> Row {
    (word, [nb, nn, en])
}

pub(super) fn find(rows: &[Row], word: &str, language: Language) -> Option<&'static str> {
    rows.iter().find(|(row, _)| *row == word).map(|(_, texts)| choose(*texts, language))
}
