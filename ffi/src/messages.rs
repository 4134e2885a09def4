//! What a failed call says to a person, by the kind of its error.

use oppfolgingsplan::Language;

/// Kind, Bokmål, Nynorsk, English.
type Row = (&'static str, [&'static str; 3]);

#[rustfmt::skip]
const MESSAGES: &[Row] = &[
    ("malformed_json", ["Teksten er ikke gyldig JSON.", "Teksten er ikkje gyldig JSON.", "The text is not valid JSON."]),
    ("unknown_field", ["Feltet er ukjent.", "Feltet er ukjent.", "The field is not known."]),
    ("missing_field", ["Et felt mangler.", "Eit felt manglar.", "A field is missing."]),
    ("duplicate_field", ["Feltet er oppgitt to ganger.", "Feltet er oppgitt to gonger.", "The field is given twice."]),
    ("wrong_type", ["Verdien er av feil type.", "Verdien er av feil type.", "The value is of the wrong type."]),
    ("invalid_value", ["Verdien er ikke gyldig.", "Verdien er ikkje gyldig.", "The value is not valid."]),
    ("unknown_name", ["Navnet finnes ikke.", "Namnet finst ikkje.", "The name does not exist."]),
    ("unknown_identifier", ["Saken har ikke noe med denne identifikatoren.", "Saka har ikkje noko med denne identifikatoren.", "The case has nothing with this identifier."]),
    ("used_identifier", ["Identifikatoren er brukt i saken fra før.", "Identifikatoren er brukt i saka frå før.", "The case has used this identifier already."]),
    ("unknown_version", ["Saken er lagret i et nyere format.", "Saka er lagra i eit nyare format.", "The case is stored in a later format."]),
    ("broken_history", ["Hendelsene følger ikke på hverandre.", "Hendingane følgjer ikkje på kvarandre.", "The events do not follow on each other."]),
    ("null_argument", ["Et argument mangler.", "Eit argument manglar.", "An argument is missing."]),
    ("not_utf8", ["Teksten er ikke UTF-8.", "Teksten er ikkje UTF-8.", "The text is not UTF-8."]),
    ("out_of_range", ["Tallet er utenfor det som finnes.", "Talet er utanfor det som finst.", "The number is out of range."]),
    ("bug", ["Det er en feil i programvaren.", "Det er ein feil i programvara.", "The software has a fault."]),
];

/// The message of a kind; of a kind that has none yet, the kind itself.
pub(crate) fn message(kind: &'static str, language: Language) -> &'static str {
    let texts = MESSAGES.iter().find(|(word, _)| *word == kind).map(|(_, texts)| texts);
    texts.map_or(kind, |[nb, nn, en]| match language {
        Language::Nb => nb,
        Language::Nn => nn,
        Language::En => en,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use oppfolgingsplan::InputKind;

    #[test]
    fn every_kind_of_input_error_has_a_message() {
        for kind in InputKind::ALL {
            assert_ne!(message(kind.as_str(), Language::Nb), kind.as_str());
        }
    }
}
