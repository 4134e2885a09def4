use super::*;
use crate::Kind;
use std::collections::BTreeSet;

fn sentences(code: RuleCode) -> [Texts; 2] {
    let words = rules::of(code);
    [words.refusal, words.remedy]
}

fn longest_run_of_digits(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0)
}

#[test]
fn every_rule_has_plain_sentences_in_three_languages() {
    for code in RuleCode::ALL {
        for texts in sentences(*code) {
            let [nb, nn, en] = texts;
            assert_ne!(nb, en, "{code}");
            assert_ne!(nn, en, "{code}");
            for text in texts {
                assert!(text.ends_with('.'), "{code}: {text}");
                assert!(text.chars().count() <= 300, "{code}: {text}");
                assert!(longest_run_of_digits(text) < 11, "{code}: {text}");
                assert!(!text.contains(['{', '}', '%']), "{code}: no placeholders in {text}");
                assert_eq!(text, text.trim(), "{code}");
                assert!(!text.contains("  "), "{code}: {text}");
                assert!(text.chars().next().is_some_and(char::is_uppercase), "{code}: {text}");
            }
        }
    }
}

#[test]
fn no_two_rules_say_the_same() {
    for language in Language::ALL {
        let said: BTreeSet<_> = RuleCode::ALL.iter().map(|code| refusal(*code, language)).collect();
        assert_eq!(said.len(), RuleCode::ALL.len(), "{language:?}");
    }
}

/// Words that give a text away as the other written Norwegian.
#[test]
fn the_two_norwegians_are_not_mixed() {
    let not_nn = [
        "ikke",
        "jeg",
        "hva",
        "hvem",
        "hvis",
        "hvor",
        "hvordan",
        "hvorfor",
        "fra",
        "noe",
        "en",
        "et",
        "hun",
        "dere",
        "saken",
        "lederen",
        "ansatte",
        "leder",
        "nå",
        "være",
        "ble",
        "gjøre",
        "gjør",
        "fravær",
        "sykmelding",
        "tiden",
        "allerede",
        "bare",
        "finnes",
        "selv",
        "uten",
    ];
    let not_nb = [
        "ikkje",
        "kva",
        "kven",
        "dersom",
        "korleis",
        "kvifor",
        "frå",
        "noko",
        "ein",
        "eit",
        "ei",
        "saka",
        "leiaren",
        "tilsette",
        "leiar",
        "no",
        "vere",
        "vart",
        "gjere",
        "gjer",
        "fråvær",
        "sjukmelding",
        "berre",
        "finst",
        "sjølv",
        "utan",
        "dei",
    ];
    let check = |text: &str, foreign: &[&str]| {
        for word in text.split(|c: char| !c.is_alphabetic()) {
            let word = word.to_lowercase();
            assert!(!foreign.contains(&word.as_str()), "{word}: {text}");
        }
    };
    let terms = Family::ALL.iter().flat_map(|family| family_rows(*family)).map(|(_, texts)| texts);
    let rules = RuleCode::ALL.iter().flat_map(|code| sentences(*code));
    let all = terms.chain(rules);
    #[cfg(feature = "document")]
    let all = all.chain(Phrase::ALL.iter().map(|phrase| phrase.texts()));
    let all = all.chain(nav::all().map(|(_, texts)| *texts));
    #[cfg(feature = "altinn")]
    let all = all.chain(altinn::all_texts());
    #[cfg(feature = "archive")]
    let all = all.chain(archive::all().map(|(_, texts)| *texts));
    #[cfg(feature = "proof")]
    let all = all.chain(proof::ProofPhrase::ALL.iter().map(|phrase| phrase.texts()));
    #[cfg(feature = "report")]
    let all = all.chain(report::Label::ALL.iter().map(|label| label.texts()));
    for [nb, nn, _] in all {
        check(nb, &not_nb);
        check(nn, &not_nn);
    }
}

fn family_rows(family: Family) -> Vec<(&'static str, Texts)> {
    words_of(family)
        .map(|word| {
            let name = |language| term(family, word, language).unwrap_or_default();
            (word, [name(Language::Nb), name(Language::Nn), name(Language::En)])
        })
        .collect()
}

#[test]
fn terms_are_labels_not_sentences() {
    for family in Family::ALL {
        let rows = family_rows(*family);
        assert!(!rows.is_empty(), "{family:?}");
        let distinct: BTreeSet<_> = rows.iter().map(|(word, _)| word).collect();
        assert_eq!(distinct.len(), rows.len(), "{family:?}");
        for (word, texts) in rows {
            assert!(
                word.bytes().all(|b| b == b'_' || b.is_ascii_lowercase() || b.is_ascii_digit())
            );
            for text in texts {
                assert!(!text.is_empty() && !text.ends_with('.'), "{family:?} {word}: {text}");
                assert!(text.chars().next().is_some_and(char::is_uppercase), "{word}: {text}");
            }
        }
    }
}

#[cfg(feature = "document")]
#[test]
fn the_words_of_the_document_say_nothing_about_health() {
    for phrase in Phrase::ALL {
        for text in phrase.texts() {
            assert_eq!(text, text.trim(), "{phrase:?}");
            let found = crate::sensitive_findings(text);
            assert!(found.iter().next().is_none(), "{phrase:?}: {text}");
        }
    }
}

#[cfg(feature = "proof")]
#[test]
fn the_words_of_the_proof_say_nothing_about_health() {
    for phrase in proof::ProofPhrase::ALL {
        for text in phrase.texts() {
            assert_eq!(text, text.trim(), "{phrase:?}");
            assert!(crate::sensitive_findings(text).iter().next().is_none(), "{phrase:?}: {text}");
        }
    }
}

#[cfg(feature = "report")]
#[test]
fn the_words_of_the_report_say_nothing_about_health() {
    for label in report::Label::ALL {
        for text in label.texts() {
            assert_eq!(text, text.trim(), "{label:?}");
            assert!(crate::sensitive_findings(text).iter().next().is_none(), "{label:?}: {text}");
        }
    }
}

#[cfg(feature = "document")]
#[test]
fn dates_in_words() {
    let day = |text: &str| crate::Date::parse(text).unwrap_or(crate::Date::MIN);
    assert_eq!(date(day("2026-02-02"), Language::Nb), "2. februar 2026");
    assert_eq!(date(day("2026-02-02"), Language::Nn), "2. februar 2026");
    assert_eq!(date(day("2026-12-31"), Language::En), "31 December 2026");
}

#[test]
fn every_remedy_of_a_rule_is_a_command_with_a_label() {
    for code in RuleCode::ALL {
        for command in code.rule().remedy {
            assert!(term(Family::Command, command, Language::Nb).is_some(), "{code}: {command}");
        }
    }
}

#[test]
fn every_kind_has_a_name() {
    let kinds = Kind::ALL.map(Kind::code);
    assert_eq!(words_of(Family::RefusalKind).collect::<Vec<_>>(), kinds);
}

#[test]
fn languages_read_back() {
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
        let json = format!("\"{}\"", language.code());
        assert_eq!(serde_json::to_string(&language).ok(), Some(json.clone()));
        assert_eq!(serde_json::from_str(&json).ok(), Some(language));
    }
    assert_eq!(Language::from_code("no"), None);
}

#[cfg(feature = "altinn")]
#[test]
fn the_words_of_the_form() {
    use crate::nav::altinn::{FormFaultKind, FormNoteKind};
    for language in Language::ALL {
        let faults = FormFaultKind::ALL.iter().map(|kind| kind.message(language));
        let notes = FormNoteKind::ALL.iter().map(|kind| kind.message(language));
        let mut seen = BTreeSet::new();
        for text in faults.chain(notes) {
            assert!(text.ends_with('.') && text == text.trim(), "{text}");
            assert!(seen.insert(text), "two kinds say the same: {text}");
        }
        for label in altinn::Label::ALL {
            let text = label.in_language(language);
            assert!(!text.is_empty() && text == text.trim() && !text.ends_with('.'), "{text}");
        }
    }
}
