//! The Rust source of the constructors: one function for each command.

use std::fmt::Write;

use oppfolgingsplan::wire::{Field, Shape, Variant};

use super::names::{NOTICE, documentation, groups, python_name};
use crate::commands::{in_order, objects};

/// One file for each group of commands.
pub(super) fn files() -> Vec<(&'static str, String)> {
    groups()
        .into_iter()
        .map(|(group, commands)| {
            let functions: Vec<String> = commands.into_iter().map(constructor).collect();
            let uses = uses(&functions.concat());
            let text = format!("//! {NOTICE}\n\n{uses}\n{}", functions.join("\n"));
            (group.path, text)
        })
        .collect()
}

fn uses(text: &str) -> String {
    let helpers: Vec<&str> = ["list", "maybe", "take"]
        .into_iter()
        .filter(|name| text.contains(&format!("{name}(")))
        .collect();
    let mut uses = String::from("use oppfolgingsplan::Command;\nuse pyo3::prelude::*;\n\n");
    uses.push_str("use super::request;\nuse crate::request::Request;\n");
    match helpers.as_slice() {
        [] => {}
        [one] => writeln!(uses, "use crate::take::{one};").expect("a string takes everything"),
        all => writeln!(uses, "use crate::take::{{{}}};", all.join(", "))
            .expect("a string takes everything"),
    }
    uses
}

/// How the value of a field is taken.
fn taken(field: &Field, rust: &str) -> String {
    let by = match field.shape {
        Shape::Nullable(_) => "maybe",
        Shape::List(_) => "list",
        _ => "take",
    };
    format!("{by}({rust}, \"{}\")?", field.name)
}

fn constructor(command: &Variant) -> String {
    let fields = in_order(command.fields);
    let mut text = String::new();
    for line in documentation(command.doc, &fields) {
        text.push_str(if line.is_empty() { "///" } else { "/// " });
        text.push_str(&line);
        text.push('\n');
    }
    let mut signature = vec!["*".to_owned(), "at".to_owned(), "by".to_owned()];
    let mut arguments = vec![argument("at", true), argument("by", true)];
    for field in &fields {
        let name = python_name(field.name);
        arguments.push(argument(&name, field.required));
        signature.push(if field.required { name } else { format!("{name}=None") });
    }
    signature.push("based_on=None".to_owned());
    arguments.push(argument("based_on", false));
    text.push_str("#[pyfunction]\n");
    if arguments.len() > 7 {
        let reason = "the command has as many fields";
        writeln!(text, "#[expect(clippy::too_many_arguments, reason = \"{reason}\")]")
            .expect("a string takes everything");
    }
    let mut body = String::new();
    for field in command.fields {
        let value = taken(field, &python_name(field.name));
        writeln!(body, "        {}: {value},", field.name).expect("a string takes everything");
    }
    let made = if body.is_empty() { " {}".to_owned() } else { format!(" {{\n{body}    }}") };
    let (name, variant) = (command.word, command.name);
    write!(
        text,
        "#[pyo3(signature = ({}))]\npub(super) fn {name}(\n{}) -> PyResult<Request> {{\n    \
         let command = Command::{variant}{made};\n    request(at, by, based_on, command)\n}}\n",
        signature.join(", "),
        arguments.concat(),
    )
    .expect("a string takes everything");
    text
}

fn argument(name: &str, required: bool) -> String {
    let any = "&Bound<'_, PyAny>";
    if required { format!("    {name}: {any},\n") } else { format!("    {name}: Option<{any}>,\n") }
}

/// The module that holds them.
pub(super) fn module() -> String {
    let mut mods: Vec<&str> = groups().into_iter().map(|(group, _)| group.name).collect();
    mods.push("objects");
    mods.sort_unstable();
    let mods: String = mods
        .iter()
        .map(|name| {
            let visible = if *name == "objects" { "pub(crate) " } else { "" };
            format!("{visible}mod {name};\n")
        })
        .collect();
    let mut adding = String::new();
    for (name, _) in objects() {
        writeln!(adding, "    module.add_class::<objects::{name}>()?;")
            .expect("a string takes everything");
    }
    for (group, commands) in groups() {
        for command in commands {
            let path = format!("{}::{}", group.name, command.word);
            writeln!(adding, "    module.add_function(wrap_pyfunction!({path}, module)?)?;")
                .expect("a string takes everything");
        }
    }
    format!(
        "//! {NOTICE}\n//!\n//! A constructor for each command, and a class for each object in them.\n\n\
         {mods}\nuse oppfolgingsplan::Command;\nuse pyo3::prelude::*;\n\n\
         use crate::request::Request;\nuse crate::take::{{maybe, take}};\n\n\
         fn request(\n    at: &Bound<'_, PyAny>,\n    by: &Bound<'_, PyAny>,\n    \
         based_on: Option<&Bound<'_, PyAny>>,\n    command: Command,\n) -> PyResult<Request> {{\n    \
         let mut request =\n        oppfolgingsplan::Request::new(take(at, \"at\")?, take(by, \"by\")?, command);\n    \
         request.based_on = maybe(based_on, \"based_on\")?;\n    Ok(Request(request))\n}}\n\n\
         pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {{\n{adding}    Ok(())\n}}\n"
    )
}
