//! The Python module of commands and its stub.

use std::collections::BTreeSet;
use std::fmt::Write;

use oppfolgingsplan::Command;
use oppfolgingsplan::wire::{Field, Shape};

use super::names::{NOTICE, documentation, python_name, python_type, read_type};
use crate::commands::{CHOICES, doc, in_order, objects};

const ABOUT: &str =
    "\"\"\"Every command, as a function that makes a request; and the objects in them.";

/// The module as it runs.
pub(super) fn module() -> String {
    let names = names();
    let mut text = format!("# {NOTICE}\n{ABOUT}\"\"\"\n\nfrom . import _native\n\n");
    writeln!(text, "__all__ = [").expect("a string takes everything");
    for name in &names {
        writeln!(text, "    \"{name}\",").expect("a string takes everything");
    }
    text.push_str("]\n\n");
    for name in &names {
        writeln!(text, "{name} = _native.commands.{name}").expect("a string takes everything");
    }
    text
}

/// Classes first, then functions, each in the order of the alphabet.
fn names() -> BTreeSet<&'static str> {
    let objects = objects().into_iter().map(|(name, _)| name);
    objects.chain(Command::VARIANTS.iter().map(|command| command.word)).collect()
}

/// The stub of the module.
pub(super) fn stub() -> String {
    let mut words = BTreeSet::new();
    for command in Command::VARIANTS {
        for field in command.fields {
            used_words(&field.shape, &mut words);
        }
    }
    for choice in &CHOICES {
        used_words(choice, &mut words);
    }
    let mut text = format!(
        "# {NOTICE}\n{ABOUT}\"\"\"\n\nfrom datetime import date, datetime\n\
         from typing import Any, ClassVar, Literal, final\n\nfrom ._native import Actor, Request\n\
         from .words import (\n"
    );
    for word in &words {
        writeln!(text, "    {word},").expect("a string takes everything");
    }
    text.push_str(")\n\n__all__ = [\n");
    for name in names() {
        writeln!(text, "    \"{name}\",").expect("a string takes everything");
    }
    text.push_str("]\n");
    for (name, fields) in objects() {
        class(&mut text, name, fields);
    }
    for command in Command::VARIANTS {
        let fields = in_order(command.fields);
        let mut arguments = vec![("at", "datetime".to_owned()), ("by", "Actor".to_owned())];
        let names: Vec<String> = fields.iter().map(|field| python_name(field.name)).collect();
        for (field, name) in fields.iter().zip(&names) {
            arguments.push((name, given(field)));
        }
        arguments.push(("based_on", "int | None = None".to_owned()));
        write!(text, "\ndef {}(\n    *,\n", command.word).expect("a string takes everything");
        for (name, given) in arguments {
            writeln!(text, "    {name}: {given},").expect("a string takes everything");
        }
        text.push_str(") -> Request:\n");
        docstring(&mut text, "    ", &documentation(command.doc, &fields));
    }
    text
}

fn given(field: &Field) -> String {
    match (field.required, field.shape) {
        (true, shape) => python_type(&shape),
        (false, Shape::Nullable(_)) => format!("{} = None", python_type(&field.shape)),
        (false, shape) => format!("{} | None = None", python_type(&shape)),
    }
}

fn used_words(shape: &Shape, words: &mut BTreeSet<&'static str>) {
    match shape {
        Shape::Word(name, _) => {
            words.insert(name);
        }
        Shape::List(inner) | Shape::Nullable(inner) => used_words(inner, words),
        Shape::Object(_, fields) => {
            for field in *fields {
                used_words(&field.shape, words);
            }
        }
        _ => {}
    }
}

fn docstring(text: &mut String, indent: &str, lines: &[String]) {
    if let [one] = lines {
        writeln!(text, "{indent}\"\"\"{one}\"\"\"").expect("a string takes everything");
        return;
    }
    for (place, line) in lines.iter().enumerate() {
        let quotes = if place == 0 { "\"\"\"" } else { "" };
        let indent = if line.is_empty() { "" } else { indent };
        writeln!(text, "{indent}{quotes}{line}").expect("a string takes everything");
    }
    writeln!(text, "{indent}\"\"\"").expect("a string takes everything");
}

fn class(text: &mut String, name: &str, fields: &'static [Field]) {
    write!(text, "\n@final\nclass {name}:\n    \"\"\"{}\"\"\"\n\n", doc(name))
        .expect("a string takes everything");
    let names: Vec<String> =
        fields.iter().map(|field| format!("Literal[\"{}\"]", python_name(field.name))).collect();
    write!(text, "    __match_args__: ClassVar[\n        tuple[\n")
        .expect("a string takes everything");
    for name in names {
        writeln!(text, "            {name},").expect("a string takes everything");
    }
    text.push_str("        ]\n    ]\n\n    def __new__(\n        cls,\n        *,\n");
    for field in in_order(fields) {
        writeln!(text, "        {}: {},", python_name(field.name), given(field))
            .expect("a string takes everything");
    }
    writeln!(text, "    ) -> {name}: ...").expect("a string takes everything");
    for field in fields {
        let (name, read) = (python_name(field.name), read_type(&field.shape));
        write!(
            text,
            "    @property\n    def {name}(self) -> {read}:\n        \"\"\"{}\"\"\"\n",
            field.doc.trim()
        )
        .expect("a string takes everything");
    }
    text.push_str(
        "    def to_json(self) -> str:\n        \"\"\"The object as canonical JSON.\"\"\"\n    \
         def to_dict(self) -> dict[str, Any]:\n        \
         \"\"\"The object as dictionaries and lists, dates as text.\"\"\"\n    \
         def __eq__(self, other: object, /) -> bool: ...\n    \
         def __hash__(self) -> int: ...\n    \
         def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...\n",
    );
}
