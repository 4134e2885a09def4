//! How things of the format are called and typed in Rust and in Python.

use oppfolgingsplan::Command;
use oppfolgingsplan::wire::{Field, Shape, Variant};

/// Said in the first line of each file.
pub(super) const NOTICE: &str =
    "Generated from the table of commands by `tests/regenerate`. Do not edit.";

/// Names that Python keeps for itself get an underscore.
pub(super) fn python_name(name: &str) -> String {
    match name {
        "from" | "with" | "in" | "is" | "as" | "for" | "if" | "not" | "or" | "and" | "class"
        | "import" | "global" | "return" => format!("{name}_"),
        _ => name.to_owned(),
    }
}

/// The type of a value that is given, in Python.
pub(super) fn python_type(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Id(_) | Shape::Coded(_) => "str".to_owned(),
        Shape::Date => "date".to_owned(),
        Shape::Moment => "datetime".to_owned(),
        Shape::Bool => "bool".to_owned(),
        Shape::Integer { .. } => "int".to_owned(),
        Shape::Word(name, _) | Shape::Object(name, _) => (*name).to_owned(),
        Shape::List(item) => {
            let item = python_type(item);
            format!("list[{item}] | tuple[{item}, ...]")
        }
        Shape::Nullable(value) => format!("{} | None", python_type(value)),
        other => panic!("no Python type for {other:?}"),
    }
}

/// The type of a value that is read back.
pub(super) fn read_type(shape: &Shape) -> String {
    match shape {
        Shape::List(item) => format!("tuple[{}, ...]", python_type(item)),
        _ => python_type(shape),
    }
}

/// The lines of a documentation: what it is, and each field.
pub(super) fn documentation(doc: &str, fields: &[&Field]) -> Vec<String> {
    let mut lines: Vec<String> = doc.trim().lines().map(|line| line.trim().to_owned()).collect();
    if !fields.is_empty() {
        lines.push(String::new());
    }
    for field in fields {
        lines.push(format!("{}: {}", python_name(field.name), field.doc.trim()));
    }
    lines
}

/// A group of commands that stand in one file, by the first of them.
pub(super) struct Group {
    pub(super) path: &'static str,
    pub(super) name: &'static str,
    first: &'static str,
}

const GROUPS: [Group; 9] = [
    group("python/src/commands/case.rs", "case", "open_case"),
    group("python/src/commands/meetings.rs", "meetings", "summon_meeting"),
    group("python/src/commands/tasks.rs", "tasks", "start_plan"),
    group("python/src/commands/measures.rs", "measures", "add_measure"),
    group("python/src/commands/approval.rs", "approval", "approve_plan"),
    group("python/src/commands/form.rs", "form", "save_draft"),
    group("python/src/commands/sharing.rs", "sharing", "share_plan"),
    group("python/src/commands/exemption.rs", "exemption", "register_exemption"),
    group("python/src/commands/archive.rs", "archive", "record_download"),
];

const fn group(path: &'static str, name: &'static str, first: &'static str) -> Group {
    Group { path, name, first }
}

/// The groups with their commands; a new command falls into the group in which it stands.
pub(super) fn groups() -> Vec<(&'static Group, Vec<&'static Variant>)> {
    let mut groups: Vec<(&Group, Vec<&Variant>)> = Vec::new();
    for command in Command::VARIANTS {
        if let Some(group) = GROUPS.iter().find(|group| group.first == command.word) {
            groups.push((group, Vec::new()));
        }
        groups.last_mut().expect("a group begins with the first command").1.push(command);
    }
    assert_eq!(groups.len(), GROUPS.len(), "each group begins with a command that exists");
    groups
}
