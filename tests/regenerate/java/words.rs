//! The sets of words as enums, with their numbers where the C ABI has some.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::names::{NOTICE, comment, constant, javadoc, pascal};
use crate::abi::{Abi, Set};
use crate::commands;

pub(super) fn files(abi: &Abi) -> Vec<(String, String)> {
    let mut words: BTreeMap<String, Vec<String>> = commands::words()
        .into_iter()
        .map(|(name, words)| (name.to_owned(), words.into_iter().map(str::to_owned).collect()))
        .collect();
    for set in numbered(abi) {
        // A set that the format does not have is called as the header calls it.
        let short = || set.constants.iter().map(|constant| constant.short.to_lowercase()).collect();
        words.entry(type_of(&set.name)).or_insert_with(short);
    }
    words
        .iter()
        .map(|(name, words)| {
            let set = numbered(abi).find(|set| type_of(&set.name) == *name);
            (format!("java/no/oppfolgingsplan/words/{name}"), java(name, words, set))
        })
        .collect()
}

/// The closed sets of the ABI but its own status.
fn numbered(abi: &Abi) -> impl Iterator<Item = &Set> {
    abi.sets.iter().filter(|set| !set.constants.is_empty() && set.name != "opl_status")
}

/// The name of the words of a set of numbers.
fn type_of(set: &str) -> String {
    match set {
        "opl_effective" => "EffectiveStatus".to_owned(),
        "opl_reminder" => "ReminderStatus".to_owned(),
        other => pascal(other.trim_start_matches("opl_")),
    }
}

fn java(name: &str, words: &[String], set: Option<&Set>) -> String {
    let doc = set.map_or_else(|| about(name), |set| comment(&set.doc.join(" ")));
    let mut values = Vec::new();
    let mut cases = String::new();
    for word in words {
        let value = constant(word);
        values.push(match set {
            None => format!(
                "{}    {value}(\"{word}\")",
                javadoc("    ", &[format!("{{@code {word}}}.")])
            ),
            Some(set) => {
                let one = set.constants.iter().find(|one| one.short == value);
                let one =
                    one.unwrap_or_else(|| panic!("`{}` has no number for `{word}`", set.name));
                writeln!(cases, "            case {} -> {value};", one.value)
                    .expect("a string takes everything");
                let doc = javadoc("    ", &[comment(&one.doc.join(" "))]);
                format!("{doc}    {value}(\"{word}\", {})", one.value)
            }
        });
    }
    let numbers = set.map_or((String::new(), String::new(), String::new(), String::new()), |set| {
        assert_eq!(set.constants.len(), words.len(), "`{}` has other numbers than words", set.name);
        (
            "    private final int number;\n".to_owned(),
            ", int number".to_owned(),
            "        this.number = number;\n".to_owned(),
            format!(
                "\n    /** Its number in the C ABI. */\n    public int number() {{\n        \
                 return number;\n    }}\n\n    /**\n     * The value with a number of the C ABI.\n     *\n     \
                 * @throws IllegalArgumentException when there is none\n     */\n    \
                 public static {name} of(int number) {{\n        return switch (number) {{\n{cases}            \
                 default -> throw new IllegalArgumentException(\n                    \
                 \"{name} has no number \" + number + \": the native library is later than this package\");\n        \
                 }};\n    }}\n"
            ),
        )
    });
    let (field, parameter, assignment, methods) = numbers;
    format!(
        "{NOTICE}\npackage no.oppfolgingsplan.words;\n\nimport java.util.Optional;\n\n{}\
         public enum {name} {{\n{};\n\n    private final String word;\n{field}\n    \
         {name}(String word{parameter}) {{\n        this.word = word;\n{assignment}    }}\n\n    \
         /** The word, as it stands in JSON. */\n    public String word() {{\n        \
         return word;\n    }}\n{methods}\n    \
         /** The value that a word names, if any does. */\n    \
         public static Optional<{name}> of(String word) {{\n        \
         for ({name} value : values()) {{\n            if (value.word.equals(word)) {{\n                \
         return Optional.of(value);\n            }}\n        }}\n        return Optional.empty();\n    }}\n\n    \
         /** The word. */\n    @Override\n    public String toString() {{\n        \
         return word;\n    }}\n}}\n",
        javadoc("", &[doc]),
        values.join(",\n"),
    )
}

/// What a set of words is, where the header does not say it.
fn about(name: &str) -> String {
    match name {
        "ActivityKind" => "Absent, or a kind of sick note that is no absence.",
        "ApprovalMode" => "How a plan becomes final.",
        "ArchiveSystem" => "An archive system.",
        "AssessedBy" => "Who may assess tasks.",
        "AssessmentKind" => "Whether a task can be done.",
        "Attendee" => "Who is called to a meeting, or comes.",
        "CitationKind" => "What sort of source a citation is.",
        "CommandKind" => "The name of a command. Later versions may have more.",
        "DayKind" => "What sort of days are registered.",
        "DeliveryOutcome" => "How a delivery went.",
        "GapRule" => "How notes and days are merged to absences.",
        "Ground" => "The ground of an exemption.",
        "HappeningKind" => "The name of an event. Later versions may have more.",
        "HoldKind" => "What keeps a case from being purged.",
        "InputKind" => "What is wrong with an input.",
        "LawChoice" => {
            "Which law applies: that of the due date, or of the first day of the absence."
        }
        "LogKind" => "What sort of thing is written down beside the plan.",
        "Manner" => "How an approved version became final.",
        "MeasureStatusKind" => "Where a measure stands.",
        "NoticeAbout" => "What a party gets notice of.",
        "Obligation" => "What can be exempted.",
        "Part" => "A part of a case that somebody may see.",
        "Party" => "One of the two parties of a plan.",
        "Preset" => "A policy by name, which a choice of policy starts from.",
        "Recipient" => "With whom a plan is shared.",
        "RuleCode" => "The code of a rule. Later versions may have more.",
        "StartBasis" => "From what the deadlines of an absence are counted.",
        "WeekReading" => "Whether a week ends on its last day or the day before.",
        "LogColumn" => "A column of the log as a table.",
        "Wording" => "How much a calendar says about a deadline.",
        other => panic!("say in `about` what `{other}` is"),
    }
    .to_owned()
}
