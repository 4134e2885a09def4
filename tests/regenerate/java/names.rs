//! How things of the format and of the header are called and typed in Java.

use oppfolgingsplan::wire::{Field, Shape};

/// Said in the first line of each file.
pub(super) const NOTICE: &str =
    "// Generated from the library's own tables by tests/regenerate. Do not edit.";

/// `from_plan` as `fromPlan`; words that Java keeps for itself get a longer name.
pub(super) fn camel(name: &str) -> String {
    let name = match name {
        "case" => "case_id",
        other => other,
    };
    let mut words = name.split('_');
    let mut text = words.next().unwrap_or_default().to_owned();
    words.for_each(|word| text.push_str(&capital(word)));
    text
}

/// `from_plan` as `FromPlan`.
pub(super) fn pascal(name: &str) -> String {
    capital(&camel(name))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `start.open-plan` as `START_OPEN_PLAN`.
pub(super) fn constant(word: &str) -> String {
    word.replace(['.', '-'], "_").to_uppercase()
}

/// The type of a field; what may be left out is an object, so that it can be `null`.
pub(super) fn java_type(field: &Field) -> String {
    let shape = within(&field.shape);
    match shape {
        Shape::Bool if is_required(field) => "boolean".to_owned(),
        Shape::Integer { max, .. } if is_required(field) => integer(*max).0.to_owned(),
        other => boxed(other),
    }
}

fn boxed(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Id(_) | Shape::Coded(_) => "String".to_owned(),
        Shape::Date => "LocalDate".to_owned(),
        Shape::Bool => "Boolean".to_owned(),
        Shape::Integer { max, .. } => integer(*max).1.to_owned(),
        Shape::Word(name, _) | Shape::Object(name, _) => (*name).to_owned(),
        Shape::List(item) => format!("List<{}>", boxed(item)),
        other => panic!("no Java type for {other:?}"),
    }
}

const fn integer(max: i64) -> (&'static str, &'static str) {
    if max > i32::MAX as i64 { ("long", "Long") } else { ("int", "Integer") }
}

/// The type as which a value that may be left out is given when it is not.
pub(super) fn given_type(field: &Field) -> String {
    match within(&field.shape) {
        Shape::Bool => "boolean".to_owned(),
        Shape::Integer { max, .. } => integer(*max).0.to_owned(),
        other => boxed(other),
    }
}

/// The shape without the leave to be `null`.
pub(super) const fn within(shape: &Shape) -> &Shape {
    match shape {
        Shape::Nullable(inner) => inner,
        other => other,
    }
}

/// Whether a value must be given: neither left out nor `null`.
pub(super) fn is_required(field: &Field) -> bool {
    field.required && !matches!(field.shape, Shape::Nullable(_))
}

/// A space at which no line ends.
const TOGETHER: char = '\u{a0}';

/// A text as it stands in a comment of Java.
pub(super) fn comment(text: &str) -> String {
    let mut escaped = String::new();
    let mut is_code = false;
    for letter in text.trim().chars() {
        match letter {
            '`' => {
                if is_code {
                    escaped.push('}');
                } else {
                    escaped.push_str("{@code");
                    escaped.push(TOGETHER);
                }
                is_code = !is_code;
            }
            // Code is not parted at the end of a line.
            ' ' if is_code => escaped.push(TOGETHER),
            '&' if !is_code => escaped.push_str("&amp;"),
            '<' if !is_code => escaped.push_str("&lt;"),
            '>' if !is_code => escaped.push_str("&gt;"),
            '@' if !is_code => escaped.push_str("&#64;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A whole comment, wrapped, at an indent.
pub(super) fn javadoc(indent: &str, lines: &[String]) -> String {
    if let [line] = lines {
        if line.len() + indent.len() < 92 {
            return format!("{indent}/** {} */\n", line.replace(TOGETHER, " "));
        }
    }
    let mut text = format!("{indent}/**\n");
    for line in lines {
        let mut room = String::new();
        for word in line.split(' ') {
            if !room.is_empty() && room.len() + word.len() + indent.len() > 94 {
                text.push_str(&format!("{indent} *{room}\n"));
                room.clear();
            }
            room.push(' ');
            room.push_str(word);
        }
        text.push_str(&format!("{indent} *{}\n", room.trim_end()));
    }
    text.push_str(&format!("{indent} */\n"));
    text.replace(TOGETHER, " ")
}
