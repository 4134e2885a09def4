//! The closed sets: enums, with the numbers of the ABI where it has them, and
//! their words in the JSON.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::names::{opening, pascal, summary};
use crate::abi::{Abi, Constant, Set};
use crate::commands::words as all_words;

/// Sets that grow are words in the ABI, and constants in `codes.rs`.
pub(super) const GROWING: [&str; 5] =
    ["CommandKind", "HappeningKind", "InputKind", "RuleCode", "CitationKind"];

/// The type of the format that a numbered set of the ABI is.
fn type_name(set: &str) -> String {
    match set {
        "opl_effective" => "EffectiveStatus".to_owned(),
        "opl_reminder" => "ReminderStatus".to_owned(),
        other => pascal(other.trim_start_matches("opl_")),
    }
}

/// One closed set in C#.
struct Closed<'a> {
    name: String,
    doc: String,
    members: Vec<Member<'a>>,
    is_numbered: bool,
}

struct Member<'a> {
    name: String,
    number: i64,
    word: &'a str,
    doc: String,
}

fn closed(abi: &Abi) -> Vec<Closed<'_>> {
    let mut words: BTreeMap<&'static str, Vec<&'static str>> = all_words();
    words.retain(|name, _| !GROWING.contains(name));
    let mut sets = Vec::new();
    let numbered = abi.sets.iter().filter(|set| !set.constants.is_empty());
    for set in numbered.filter(|set| set.name != "opl_status") {
        let name = type_name(&set.name);
        sets.push(by_number(set, words.remove(name.as_str()).as_deref(), name));
    }
    for (name, words) in words {
        let members = words.iter().enumerate().map(|(place, word)| Member {
            name: pascal(word),
            number: i64::try_from(place).expect("a set is small") + 1,
            word,
            doc: format!("`{word}`"),
        });
        let members = members.collect();
        let doc = format!("{}.", sentence(name));
        sets.push(Closed { name: name.to_owned(), doc, members, is_numbered: false });
    }
    sets.sort_by(|one, other| one.name.cmp(&other.name));
    sets
}

/// A set of the ABI; where the JSON has words for it, they are the names of its numbers.
fn by_number<'a>(set: &'a Set, words: Option<&[&'static str]>, name: String) -> Closed<'a> {
    let word = |constant: &Constant| constant.short.to_ascii_lowercase();
    if let Some(words) = words {
        let named: Vec<String> = set.constants.iter().map(word).collect();
        assert_eq!(named, words, "the numbers and the words of {name}");
    }
    let members = set.constants.iter().map(|constant| Member {
        name: pascal(&constant.short),
        number: constant.value,
        word: Box::leak(word(constant).into_boxed_str()),
        doc: constant.doc.join(" "),
    });
    let members = members.collect();
    Closed { name, doc: set.doc.join(" "), members, is_numbered: true }
}

/// `MeasureStatusKind` as `Measure status kind`.
fn sentence(name: &str) -> String {
    let mut text = String::new();
    for (place, letter) in name.char_indices() {
        if place > 0 && letter.is_ascii_uppercase() {
            text.push(' ');
            text.push(letter.to_ascii_lowercase());
        } else {
            text.push(letter);
        }
    }
    text
}

pub(super) fn enums(abi: &Abi) -> String {
    let mut text = opening("include/oppfolgingsplan.h and the table of commands");
    text.push_str("namespace Oppfolgingsplan\n{\n");
    for (place, set) in closed(abi).iter().enumerate() {
        if place > 0 {
            text.push('\n');
        }
        text.push_str(&summary("    ", &set.doc));
        if set.is_numbered {
            text.push_str("    /// <remarks>The numbers are those of the C ABI and never change; 0 is none of them.</remarks>\n");
        } else {
            text.push_str("    /// <remarks>Store the word (<c>ToWord()</c>), not the number; 0 is none of them.</remarks>\n");
        }
        writeln!(text, "    public enum {}\n    {{", set.name).expect("a string takes everything");
        for (place, member) in set.members.iter().enumerate() {
            if place > 0 {
                text.push('\n');
            }
            text.push_str(&summary("        ", &member.doc));
            writeln!(text, "        {} = {},", member.name, member.number)
                .expect("a string takes everything");
        }
        text.push_str("    }\n");
    }
    text.push_str("}\n");
    text
}

pub(super) fn words(abi: &Abi) -> String {
    let sets = closed(abi);
    let mut text = opening("include/oppfolgingsplan.h and the table of commands");
    text.push_str(
        "namespace Oppfolgingsplan\n{\n    \
         /// <summary>The words of the closed sets, as they stand in JSON.</summary>\n    \
         public static partial class Words\n    {\n",
    );
    for set in &sets {
        let (name, count) = (&set.name, set.members.len());
        let contiguous =
            set.members.iter().zip(1..).all(|(member, number)| member.number == number);
        assert!(contiguous, "the numbers of {name} run from 1 to {count}");
        let words: Vec<String> =
            set.members.iter().map(|member| format!("\"{}\"", member.word)).collect();
        writeln!(
            text,
            "        private static readonly string[] {name}Words = {{ {} }};",
            words.join(", ")
        )
        .expect("a string takes everything");
    }
    for set in &sets {
        let name = &set.name;
        write!(
            text,
            "\n        /// <summary>The word of a value in JSON.</summary>\n        \
             /// <param name=\"value\">The value.</param>\n        \
             /// <returns>The word.</returns>\n        \
             /// <exception cref=\"System.ArgumentOutOfRangeException\">It is none of the set.</exception>\n        \
             public static string ToWord(this {name} value)\n        {{\n            \
             return WordAt({name}Words, value, (int)value);\n        }}\n"
        )
        .expect("a string takes everything");
    }
    for set in &sets {
        let name = &set.name;
        write!(
            text,
            "\n        internal static {name} To{name}(string word)\n        {{\n            \
             return ({name})NumberOf({name}Words, word);\n        }}\n"
        )
        .expect("a string takes everything");
    }
    text.push_str("    }\n}\n");
    text
}
