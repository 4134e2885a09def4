//! A constructor for each command.

use std::fmt::Write;

use oppfolgingsplan::Command;
use oppfolgingsplan::wire::{Field, Shape, Variant};

use super::names::{DATE, declared, opening, parameter, pascal, summary};
use crate::commands::in_order;

pub(super) fn class() -> String {
    let mut text = opening("the table of commands");
    write!(
        text,
        "using System;\nusing System.Collections.Generic;\nusing Oppfolgingsplan.Json;\n{DATE}\n\
         namespace Oppfolgingsplan\n{{\n    \
         /// <summary>Every command, as a method that makes a request.</summary>\n    \
         /// <remarks>A request is not decided yet: <see cref=\"Case.Execute(Request)\"/> does that.</remarks>\n    \
         public static class Commands\n    {{\n"
    )
    .expect("a string takes everything");
    for (place, command) in Command::VARIANTS.iter().enumerate() {
        if place > 0 {
            text.push('\n');
        }
        text.push_str(&constructor(command));
    }
    text.push_str("    }\n}\n");
    text
}

fn constructor(command: &Variant) -> String {
    let fields = in_order(command.fields);
    let mut text = summary("        ", command.doc);
    text.push_str(
        "        /// <param name=\"at\">When; its date in Oslo is the day of the decision.</param>\n        \
         /// <param name=\"by\">Who asks.</param>\n",
    );
    let mut parameters = vec!["DateTimeOffset at".to_owned(), "Actor by".to_owned()];
    parameters.extend(declared(&fields, &mut text));
    parameters.push("long? basedOn = null".to_owned());
    write!(
        text,
        "        /// <param name=\"basedOn\">The version of the case that the asker saw; null does not say.</param>\n        \
         /// <returns>The request.</returns>\n        \
         /// <exception cref=\"InputException\">A value cannot be.</exception>\n        \
         public static Request {}(\n            {})\n        {{\n            \
         var json = JsonWriter.Request(\"{}\", at, by, basedOn);\n",
        pascal(command.word),
        parameters.join(",\n            "),
        command.word
    )
    .expect("a string takes everything");
    for field in command.fields {
        text.push_str(&written("            ", field, &parameter(field.name), Words::Given));
    }
    text.push_str("            return json.ToRequest();\n        }\n");
    text
}

/// Whether an enum comes from the caller, who may give a number that is none of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    Given,
    Checked,
}

/// The statement that writes a field.
pub(super) fn written(indent: &str, field: &Field, value: &str, words: Words) -> String {
    let shape = match field.shape {
        Shape::Nullable(inner) => *inner,
        shape => shape,
    };
    let one = if field.required || !super::names::is_value(&shape) {
        value.to_owned()
    } else {
        format!("{value}.Value")
    };
    let statement = match shape {
        Shape::Word(..) if words == Words::Checked => {
            format!("json.Member(\"{}\", {one}.ToWord());", field.name)
        }
        Shape::Word(..) => format!(
            "json.Member(\"{}\", Words.Known({one}, nameof({value})).ToWord());",
            field.name
        ),
        Shape::List(Shape::Word(..)) => format!(
            "json.Words(\"{}\", {one}, word => Words.Known(word, nameof({value})).ToWord());",
            field.name
        ),
        _ => format!("json.Member(\"{}\", {one});", field.name),
    };
    if field.required {
        format!("{indent}{statement}\n")
    } else {
        format!("{indent}if ({value} != null)\n{indent}{{\n{indent}    {statement}\n{indent}}}\n")
    }
}
