//! One record: its components, how it is made, and how it is written as JSON.

use std::collections::BTreeSet;
use std::fmt::Write;

use oppfolgingsplan::wire::{Field, Shape, Variant};

use super::names::{
    NOTICE, camel, comment, constant, given_type, is_required, java_type, javadoc, pascal, within,
};
use crate::commands::in_order;

pub(super) fn command(name: &str, command: &Variant) -> String {
    let methods = format!(
        "    /** The name of the command. */\n    @Override\n    public CommandKind command() {{\n        \
         return CommandKind.{};\n    }}\n\n",
        constant(command.word)
    );
    record(name, command.doc, command.fields, Some((command.word, methods)))
}

pub(super) fn object(name: &str, doc: &str, fields: &'static [Field]) -> String {
    record(name, doc, fields, None)
}

fn record(
    name: &str,
    doc: &str,
    fields: &'static [Field],
    command: Option<(&str, String)>,
) -> String {
    let ordered = in_order(fields);
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        ordered.iter().copied().partition(|field| is_required(field));
    let implements = if command.is_some() { " implements Command" } else { "" };
    let components: Vec<String> = required
        .iter()
        .chain(&optional)
        .map(|field| format!("{} {}", java_type(field), camel(field.name)))
        .collect();
    let mut text = imports(fields, command.is_some());
    let mut lines = vec![comment(doc), String::new()];
    lines.extend(required.iter().chain(&optional).map(|field| parameter(field)));
    if fields.is_empty() {
        lines.truncate(1);
    }
    text.push_str(&javadoc("", &lines));
    writeln!(text, "public record {name}({}){implements} {{", wrapped(&components))
        .expect("a string takes everything");
    compact(&mut text, name, &required, &optional);
    if !optional.is_empty() {
        short(&mut text, name, &required, &optional);
        for field in &optional {
            with(&mut text, name, field, &required, &optional);
        }
    }
    let tag = command.map(|(tag, methods)| {
        text.push_str(&methods);
        tag
    });
    to_json(&mut text, tag, &required, &optional);
    write!(
        text,
        "\n    /** Only what it is: it may hold what people wrote. */\n    @Override\n    \
         public String toString() {{\n        return \"{name}\";\n    }}\n}}\n"
    )
    .expect("a string takes everything");
    text
}

fn imports(fields: &'static [Field], is_command: bool) -> String {
    let mut names = BTreeSet::from(["no.oppfolgingsplan.internal.JsonWriter".to_owned()]);
    if is_command {
        names.insert("no.oppfolgingsplan.words.CommandKind".to_owned());
    }
    for field in fields {
        uses(&field.shape, &mut names);
        if is_required(field)
            && !matches!(field.shape, Shape::Bool | Shape::Integer { .. } | Shape::List(_))
        {
            names.insert("java.util.Objects".to_owned());
        }
    }
    let imports: String = names.iter().map(|name| format!("import {name};\n")).collect();
    format!("{NOTICE}\npackage no.oppfolgingsplan.commands;\n\n{imports}\n")
}

fn uses(shape: &Shape, names: &mut BTreeSet<String>) {
    match shape {
        Shape::Date => {
            names.insert("java.time.LocalDate".to_owned());
        }
        Shape::Word(name, _) => {
            names.insert(format!("no.oppfolgingsplan.words.{name}"));
        }
        Shape::List(inner) => {
            names.insert("java.util.List".to_owned());
            uses(inner, names);
        }
        Shape::Nullable(inner) => uses(inner, names),
        _ => {}
    }
}

fn parameter(field: &Field) -> String {
    let left_out = match within(&field.shape) {
        _ if is_required(field) => "",
        Shape::List(_) if !matches!(field.shape, Shape::Nullable(_)) => " May be empty.",
        _ => " {@code\u{a0}null} when left out.",
    };
    format!("@param {} {}{left_out}", camel(field.name), comment(field.doc))
}

fn wrapped(parts: &[String]) -> String {
    let line = parts.join(", ");
    if line.len() < 70 { line } else { format!("\n        {}", parts.join(",\n        ")) }
}

/// The constructor of all components: what must be given is there, lists do not change.
fn compact(text: &mut String, name: &str, required: &[&Field], optional: &[&Field]) {
    let mut checks = String::new();
    for field in required.iter().chain(optional) {
        let name = camel(field.name);
        match within(&field.shape) {
            Shape::List(_) if is_required(field) => {
                writeln!(checks, "        {name} = List.copyOf({name});")
            }
            // A list that is empty says something else than one that is left out.
            Shape::List(_) if matches!(field.shape, Shape::Nullable(_)) => {
                writeln!(checks, "        {name} = {name} == null ? null : List.copyOf({name});")
            }
            Shape::List(_) => {
                writeln!(
                    checks,
                    "        {name} = {name} == null ? List.of() : List.copyOf({name});"
                )
            }
            Shape::Bool | Shape::Integer { .. } => continue,
            _ if is_required(field) => {
                writeln!(checks, "        Objects.requireNonNull({name}, \"{name}\");")
            }
            _ => continue,
        }
        .expect("a string takes everything");
    }
    if checks.is_empty() {
        return;
    }
    write!(
        text,
        "    /**\n     * With everything.\n     *\n     \
         * @throws NullPointerException when something is missing that must be given\n     */\n    \
         public {name} {{\n{checks}    }}\n\n"
    )
    .expect("a string takes everything");
}

/// The constructor with what must be given.
fn short(text: &mut String, name: &str, required: &[&Field], optional: &[&Field]) {
    let mut lines = vec!["With what must be given, and nothing else.".to_owned()];
    if !required.is_empty() {
        lines.push(String::new());
        lines.extend(required.iter().map(|field| parameter(field)));
    }
    text.push_str(&javadoc("    ", &lines));
    let parameters: Vec<String> = required
        .iter()
        .map(|field| format!("{} {}", java_type(field), camel(field.name)))
        .collect();
    let given: Vec<String> = required
        .iter()
        .map(|field| camel(field.name))
        .chain(optional.iter().map(|_| "null".to_owned()))
        .collect();
    write!(
        text,
        "    public {name}({}) {{\n        this({});\n    }}\n\n",
        parameters.join(", "),
        given.join(", ")
    )
    .expect("a string takes everything");
}

/// The same with one value more.
fn with(text: &mut String, name: &str, field: &Field, required: &[&Field], optional: &[&Field]) {
    let own = camel(field.name);
    let lines = [
        "The same with one value more or another one.".to_owned(),
        String::new(),
        format!("@param {own} {}", comment(field.doc)),
    ];
    text.push_str(&javadoc("    ", &lines));
    let all: Vec<String> = required.iter().chain(optional).map(|field| camel(field.name)).collect();
    write!(
        text,
        "    public {name} with{}({} {own}) {{\n        return new {name}({});\n    }}\n\n",
        pascal(field.name),
        given_type(field),
        all.join(", ")
    )
    .expect("a string takes everything");
}

fn to_json(text: &mut String, tag: Option<&str>, required: &[&Field], optional: &[&Field]) {
    let (what, over) = match tag {
        Some(_) => ("command as JSON, without who asks and when", "    @Override\n"),
        None => ("object as JSON", ""),
    };
    write!(
        text,
        "    /** The {what}. */\n{over}    public String toJson() {{\n        \
         JsonWriter json = new JsonWriter();\n"
    )
    .expect("a string takes everything");
    if let Some(tag) = tag {
        writeln!(text, "        json.add(\"do\", \"{tag}\");").expect("a string takes everything");
    }
    for field in required.iter().chain(optional) {
        writeln!(text, "        json.add(\"{}\", {});", field.name, value(field))
            .expect("a string takes everything");
    }
    text.push_str("        return json.end();\n    }\n");
}

fn value(field: &Field) -> String {
    let name = camel(field.name);
    let code = match within(&field.shape) {
        Shape::Word(..) => format!("{name}.word()"),
        Shape::Date => format!("{name}.toString()"),
        Shape::Object(..) => format!("JsonWriter.raw({name}.toJson())"),
        Shape::List(item) => {
            let (called, given) = match item {
                Shape::Word(word, _) => ("texts", format!("{word}::word")),
                Shape::Object(object, _) => ("objects", format!("{object}::toJson")),
                Shape::Text | Shape::Id(_) => ("texts", "one -> one".to_owned()),
                Shape::Integer { .. } => ("objects", "String::valueOf".to_owned()),
                other => panic!("no list of {other:?}"),
            };
            return match field.shape {
                Shape::Nullable(_) => format!("JsonWriter.{called}IfAny({name}, {given})"),
                _ => format!("JsonWriter.{called}({name}, {given})"),
            };
        }
        _ => return name,
    };
    if is_required(field) { code } else { format!("{name} == null ? null : {code}") }
}
