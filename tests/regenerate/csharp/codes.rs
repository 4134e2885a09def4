//! The sets that grow: constants of text, so that a later library can say more.

use std::fmt::Write;

use oppfolgingsplan::words::{Family, term};
use oppfolgingsplan::{CitationId, CommandKind, HappeningKind, InputKind, Language, RuleCode};

use super::names::{opening, pascal, xml};

struct Codes {
    class: &'static str,
    doc: &'static str,
    members: Vec<(&'static str, String)>,
}

fn all() -> [Codes; 5] {
    let named = |family, word: &&'static str| {
        let name = term(family, word, Language::En).unwrap_or(word);
        (*word, format!("{name}: <c>{word}</c>."))
    };
    [
        Codes {
            class: "RuleCodes",
            doc: "The codes of the rules. A code is never reused; later versions may add some.",
            members: RuleCode::ALL
                .iter()
                .map(|rule| {
                    (rule.code(), format!("{} <c>{}</c>", xml(rule.rule().doc), rule.code()))
                })
                .collect(),
        },
        Codes {
            class: "CitationIds",
            doc: "The identifiers of what rules and deadlines rest on.",
            members: CitationId::ALL
                .iter()
                .map(|id| (id.id(), format!("{}: <c>{}</c>.", xml(id.text(Language::En)), id.id())))
                .collect(),
        },
        Codes {
            class: "CommandNames",
            doc: "The names of the commands.",
            members: CommandKind::WORDS.iter().map(|word| named(Family::Command, word)).collect(),
        },
        Codes {
            class: "EventNames",
            doc: "The names of the events.",
            members: HappeningKind::WORDS.iter().map(|word| named(Family::Event, word)).collect(),
        },
        Codes {
            class: "InputErrorKinds",
            doc: "What can be wrong with a call.",
            members: InputKind::WORDS
                .iter()
                .map(|word| (*word, format!("<c>{word}</c>.")))
                .collect(),
        },
    ]
}

pub(super) fn classes() -> String {
    let mut text = opening("the registry of rules and the table of commands");
    text.push_str("namespace Oppfolgingsplan\n{\n");
    for (place, codes) in all().iter().enumerate() {
        let gap = if place > 0 { "\n" } else { "" };
        write!(
            text,
            "{gap}    /// <summary>{}</summary>\n    public static class {}\n    {{\n",
            codes.doc, codes.class
        )
        .expect("a string takes everything");
        for (place, (word, doc)) in codes.members.iter().enumerate() {
            let gap = if place > 0 { "\n" } else { "" };
            write!(
                text,
                "{gap}        /// <summary>{doc}</summary>\n        public const string {} = \"{word}\";\n",
                pascal(word)
            )
            .expect("a string takes everything");
        }
        text.push_str("    }\n");
    }
    text.push_str("}\n");
    text
}
