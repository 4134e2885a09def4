//! What a bad call says to a person.

use super::{Language, Texts, choose};
use crate::InputKind;

/// What is wrong with the input, in one plain sentence; the path says where.
///
/// ```
/// use oppfolgingsplan::{InputKind, Language, words};
/// assert_eq!(words::input_error(InputKind::UnknownField, Language::En), "The field is not known.");
/// ```
#[must_use]
pub const fn input_error(kind: InputKind, language: Language) -> &'static str {
    choose(texts(kind), language)
}

#[rustfmt::skip]
const fn texts(kind: InputKind) -> Texts {
    use InputKind as I;
    match kind {
        I::MalformedJson => ["Teksten er ikke gyldig JSON.", "Teksten er ikkje gyldig JSON.", "The text is not valid JSON."],
        I::UnknownField => ["Feltet er ukjent.", "Feltet er ukjent.", "The field is not known."],
        I::MissingField => ["Et felt mangler.", "Eit felt manglar.", "A field is missing."],
        I::DuplicateField => ["Feltet er oppgitt to ganger.", "Feltet er oppgitt to gonger.", "The field is given twice."],
        I::WrongType => ["Verdien er av feil type.", "Verdien er av feil type.", "The value is of the wrong type."],
        I::InvalidValue => ["Verdien er ikke gyldig.", "Verdien er ikkje gyldig.", "The value is not valid."],
        I::UnknownName => ["Navnet finnes ikke.", "Namnet finst ikkje.", "The name does not exist."],
        I::UnknownIdentifier => ["Saken har ikke noe med denne identifikatoren.", "Saka har ikkje noko med denne identifikatoren.", "The case has nothing with this identifier."],
        I::UsedIdentifier => ["Identifikatoren er brukt i saken fra før.", "Identifikatoren er brukt i saka frå før.", "The case has used this identifier already."],
        I::UnknownVersion => ["Saken er lagret i et nyere format.", "Saka er lagra i eit nyare format.", "The case is stored in a later format."],
        I::BrokenHistory => ["Hendelsene følger ikke på hverandre.", "Hendingane følgjer ikkje på kvarandre.", "The events do not follow on each other."],
    }
}
