//! What a failed call says to a person, by the kind of its error.

use oppfolgingsplan::{InputKind, Language, words};

/// Kind, Bokmål, Nynorsk, English: what only this door can find wrong.
type Row = (&'static str, [&'static str; 3]);

#[rustfmt::skip]
const CALLS: &[Row] = &[
    ("null_argument", ["Et argument mangler.", "Eit argument manglar.", "An argument is missing."]),
    ("not_utf8", ["Teksten er ikke UTF-8.", "Teksten er ikkje UTF-8.", "The text is not UTF-8."]),
    ("out_of_range", ["Tallet er utenfor det som finnes.", "Talet er utanfor det som finst.", "The number is out of range."]),
    ("bug", ["Det er en feil i programvaren.", "Det er ein feil i programvara.", "The software has a fault."]),
];

/// The message of a kind; of a kind that has none yet, the kind itself.
pub(crate) fn message(kind: &'static str, language: Language) -> &'static str {
    if let Some(kind) = InputKind::from_word(kind) {
        return words::input_error(kind, language);
    }
    let texts = CALLS.iter().find(|(word, _)| *word == kind).map(|(_, texts)| texts);
    texts.map_or(kind, |[nb, nn, en]| match language {
        Language::Nb => nb,
        Language::Nn => nn,
        Language::En => en,
    })
}
