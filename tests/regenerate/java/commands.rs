//! A record for each command and each object in them, and what they have in common.

use oppfolgingsplan::Command;

use super::names::{NOTICE, pascal};
use super::records;
use crate::commands::{doc, objects};

const FOLDER: &str = "java/no/oppfolgingsplan/commands";

pub(super) fn files() -> Vec<(String, String)> {
    let mut files = vec![(format!("{FOLDER}/Command"), interface())];
    for command in Command::VARIANTS {
        let name = pascal(command.word);
        files.push((format!("{FOLDER}/{name}"), records::command(&name, command)));
    }
    for (name, fields) in objects() {
        files.push((format!("{FOLDER}/{name}"), records::object(name, doc(name), fields)));
    }
    files
}

fn interface() -> String {
    let names: Vec<String> = Command::VARIANTS.iter().map(|command| pascal(command.word)).collect();
    format!(
        "{NOTICE}\npackage no.oppfolgingsplan.commands;\n\n\
         import java.time.Instant;\nimport no.oppfolgingsplan.Actor;\nimport no.oppfolgingsplan.Request;\n\
         import no.oppfolgingsplan.words.CommandKind;\n\n\
         /**\n * What somebody can ask of a case. It holds what is asked; who asks and when makes a request of it.\n \
         * Nothing is checked before it is asked: limits and rules are the library's.\n */\n\
         public sealed interface Command\n        permits {} {{\n\n    \
         /** The name of the command. */\n    CommandKind command();\n\n    \
         /** The command as JSON, without who asks and when. */\n    String toJson();\n\n    \
         /**\n     * The command as a request.\n     *\n     \
         * @param by who asks\n     \
         * @param at when; its date in Oslo is the day of the decision, and less than a microsecond is left out\n     \
         * @return the request, which the caller closes\n     \
         * @throws no.oppfolgingsplan.InputException when a value cannot be, with its path\n     */\n    \
         default Request by(Actor by, Instant at) {{\n        return Request.of(this, by, at);\n    }}\n}}\n",
        names.join(",\n                "),
    )
}
