//! A class for each object that commands carry.

use std::fmt::Write;

use oppfolgingsplan::wire::{Field, Shape};

use super::commands::{Words, written};
use super::names::{
    DATE, declared, field_doc, field_type, opening, parameter, pascal, summary, type_of,
};
use crate::commands::{doc, in_order, objects};

pub(super) fn classes() -> String {
    let mut text = opening("the table of commands");
    write!(
        text,
        "using System;\nusing System.Collections.Generic;\nusing Oppfolgingsplan.Json;\n{DATE}\n\
         namespace Oppfolgingsplan\n{{\n"
    )
    .expect("a string takes everything");
    for (place, (name, fields)) in objects().into_iter().enumerate() {
        if place > 0 {
            text.push('\n');
        }
        text.push_str(&class(name, fields));
    }
    text.push_str("}\n");
    text
}

fn class(name: &str, fields: &'static [Field]) -> String {
    let ordered = in_order(fields);
    let mut text = summary("    ", doc(name));
    write!(
        text,
        "    /// <remarks>Immutable; two are equal when their JSON is. The library checks the values when a request is made.</remarks>\n    \
         public sealed class {name} : CommandPart, IEquatable<{name}>\n    {{\n        \
         /// <summary>Makes the object.</summary>\n"
    )
    .expect("a string takes everything");
    let parameters = declared(&ordered, &mut text);
    write!(
        text,
        "        public {name}(\n            {})\n        {{\n",
        parameters.join(",\n            ")
    )
    .expect("a string takes everything");
    for field in &ordered {
        let given = parameter(field.name);
        let value = match (field.shape, field.required) {
            (Shape::List(_) | Shape::Nullable(Shape::List(_)), true) => {
                format!("Copy({given} ?? throw new ArgumentNullException(nameof({given})))")
            }
            (Shape::List(_) | Shape::Nullable(Shape::List(_)), false) => format!("Copy({given})"),
            (Shape::Word(..) | Shape::Nullable(Shape::Word(..)), _) => {
                format!("Words.Known({given}, nameof({given}))")
            }
            (shape, true) if !super::names::is_value(&shape) => {
                format!("{given} ?? throw new ArgumentNullException(nameof({given}))")
            }
            _ => given.clone(),
        };
        writeln!(text, "            {} = {value};", pascal(field.name))
            .expect("a string takes everything");
    }
    text.push_str("        }\n");
    for field in fields {
        write!(
            text,
            "\n        /// <summary>{}</summary>\n        public {} {} {{ get; }}\n",
            field_doc(field),
            field_type(field),
            pascal(field.name)
        )
        .expect("a string takes everything");
    }
    write!(
        text,
        "\n        /// <inheritdoc/>\n        public bool Equals({name} other)\n        {{\n            \
         return base.Equals(other);\n        }}\n\n        \
         internal override void Write(JsonWriter json)\n        {{\n"
    )
    .expect("a string takes everything");
    for field in fields {
        text.push_str(&written("            ", field, &pascal(field.name), Words::Checked));
    }
    let read: Vec<String> =
        ordered.iter().map(|field| format!("{}: {}", parameter(field.name), read(field))).collect();
    write!(
        text,
        "        }}\n\n        internal static {name} Read(JsonRecord json)\n        {{\n            \
         return new {name}(\n                {});\n        }}\n    }}\n",
        read.join(",\n                ")
    )
    .expect("a string takes everything");
    text
}

/// The expression that reads a field; one that is left out is null.
fn read(field: &Field) -> String {
    let (name, null) = (field.name, if field.required { "" } else { "OrNull" });
    let shape = match field.shape {
        Shape::Nullable(inner) => *inner,
        shape => shape,
    };
    match shape {
        Shape::Text | Shape::Id(_) | Shape::Coded(_) => format!("json.String(\"{name}\")"),
        Shape::Date => format!("json.Date{null}(\"{name}\")"),
        Shape::Moment => format!("json.Moment{null}(\"{name}\")"),
        Shape::Bool => format!("json.Flag{null}(\"{name}\")"),
        Shape::Integer { .. } if type_of(&shape) == "int" => {
            format!("json.Number{null}(\"{name}\")")
        }
        Shape::Integer { .. } => format!("json.Long{null}(\"{name}\")"),
        Shape::Word(set, _) => format!("json.Word{null}(\"{name}\", Words.To{set})"),
        Shape::Object(class, _) => format!("json.Part(\"{name}\", {class}.Read)"),
        Shape::List(item) => {
            let list = format!("json.List(\"{name}\", item => {})", item_of(item));
            if field.required { list } else { format!("json.Has(\"{name}\") ? {list} : null") }
        }
        other => panic!("no reading of {other:?}"),
    }
}

fn item_of(shape: &Shape) -> String {
    match shape {
        Shape::Word(set, _) => format!("Words.To{set}((string)item)"),
        Shape::Object(class, _) => format!("{class}.Read((JsonRecord)item)"),
        Shape::Integer { .. } => format!("({})(long)item", type_of(shape)),
        _ => "(string)item".to_owned(),
    }
}
