//! A class for each thing that a case holds, from the schema of the record.

use std::fmt::Write;

use serde_json::Value;

use super::names::{DATE, opening, pascal};
use super::records_doc::{class_doc, property_doc};
use crate::commands::words;
use crate::record;

/// The classes, by where their schema stands: a definition, then fields and `items`.
const CLASSES: [(&str, &str); 13] = [
    ("PlanTask", "/plan/properties/tasks/items"),
    ("Measure", "/plan/properties/measures/items"),
    ("Comment", "/plan/properties/measures/items/properties/comments/items"),
    ("Pending", "/plan/properties/pending"),
    ("Approval", "/plan/properties/approval"),
    ("FirstApproval", "/plan/properties/approval/properties/first"),
    ("Share", "/plan/properties/approval/properties/shares/items"),
    ("ArchiveRecord", "/plan/properties/approval/properties/archived"),
    ("SickNote", "/sick_notes/items"),
    ("Absence", "/absences/items"),
    ("Segment", "/absences/items/properties/segments/items"),
    ("Meeting", "/meetings/items"),
    ("Exemption", "/exemptions/items"),
];
const LOG_ENTRY: (&str, &str) = ("LogEntry", "/log/items");

/// Objects of the commands that the record holds in the same form.
const SHARED: [(&str, &str); 1] =
    [("DaySpan", "/sick_notes/items/properties/self_certified/items")];

/// Sets of the ABI that more than one list of words fits.
const SETS: [&str; 4] = ["Attendee", "Party", "Recipient", "StartBasis"];

struct Schema {
    root: Value,
}

impl Schema {
    fn at(&self, path: &str) -> &Value {
        self.root.pointer(path).unwrap_or_else(|| panic!("no schema at `{path}`"))
    }

    /// The class of an object, which may stand in more than one place.
    fn class(&self, object: &Value) -> &'static str {
        let all = CLASSES.iter().chain([&LOG_ENTRY]).chain(&SHARED);
        let found = all.clone().find(|(_, path)| self.at(path) == object);
        found.unwrap_or_else(|| panic!("name the class of {object} in `CLASSES`")).0
    }
}

pub(super) fn classes() -> String {
    let schema = Schema { root: Value::Object(record::definitions()) };
    let mut text = opening("the schema of the record");
    write!(
        text,
        "using System;\nusing System.Collections.Generic;\nusing Oppfolgingsplan.Json;\n{DATE}\n\
         namespace Oppfolgingsplan\n{{\n"
    )
    .expect("a string takes everything");
    for (place, (name, path)) in CLASSES.iter().chain([&LOG_ENTRY]).enumerate() {
        if place > 0 {
            text.push('\n');
        }
        text.push_str(&class(&schema, name, schema.at(path)));
    }
    text.push_str("}\n");
    text
}

fn class(schema: &Schema, name: &str, object: &Value) -> String {
    let required: Vec<&str> =
        object["required"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let mut text = format!(
        "    /// <summary>{}</summary>\n    public sealed class {name} : Record\n    {{\n        \
         internal {name}(JsonRecord json)\n            : base(json)\n        {{\n",
        class_doc(name)
    );
    let mut properties = String::new();
    for (field, of) in object["properties"].as_object().expect("fields") {
        let (typed, read) = property(schema, field, of, required.contains(&field.as_str()));
        let property = pascal(field);
        writeln!(text, "            {property} = {read};").expect("a string takes everything");
        write!(
            properties,
            "\n        /// <summary>{}</summary>\n        public {typed} {property} {{ get; }}\n",
            property_doc(name, field)
        )
        .expect("a string takes everything");
    }
    format!("{text}        }}\n{properties}    }}\n")
}

/// The type of a field, and the expression that reads it.
fn property(schema: &Schema, name: &str, of: &Value, required: bool) -> (String, String) {
    let (mark, null) = if required { ("", "") } else { ("?", "OrNull") };
    if let Some(class) = of["$ref"].as_str() {
        let class = class.trim_start_matches("#/$defs/");
        return (class.to_owned(), format!("json.Part(\"{name}\", {class}.Read)"));
    }
    if of["enum"].is_array() {
        return match set(of) {
            Some(set) => {
                (format!("{set}{mark}"), format!("json.Word{null}(\"{name}\", Words.To{set})"))
            }
            None => ("string".to_owned(), format!("json.String(\"{name}\")")),
        };
    }
    match (of["type"].as_str().expect("a type"), of["format"].as_str()) {
        ("string", Some("date")) => (format!("Date{mark}"), format!("json.Date{null}(\"{name}\")")),
        ("string", Some("date-time")) => {
            (format!("DateTimeOffset{mark}"), format!("json.Moment{null}(\"{name}\")"))
        }
        ("string", _) => ("string".to_owned(), format!("json.String(\"{name}\")")),
        // What says no is left out, except where it may be unknown.
        ("boolean", _) if name == "taken_part" => {
            ("bool?".to_owned(), format!("json.FlagOrNull(\"{name}\")"))
        }
        ("boolean", _) => ("bool".to_owned(), format!("json.Flag(\"{name}\")")),
        ("integer", _) => (format!("int{mark}"), format!("json.Number{null}(\"{name}\")")),
        ("object", _) => {
            let class = schema.class(of);
            (class.to_owned(), format!("json.Part(\"{name}\", part => new {class}(part))"))
        }
        ("array", _) => {
            let (typed, read) = item(schema, &of["items"]);
            (format!("IReadOnlyList<{typed}>"), format!("json.List(\"{name}\", item => {read})"))
        }
        (other, _) => panic!("no C# for `{other}`"),
    }
}

fn item(schema: &Schema, of: &Value) -> (String, String) {
    if let Some(class) = of["$ref"].as_str() {
        let class = class.trim_start_matches("#/$defs/");
        return (class.to_owned(), format!("{class}.Read((JsonRecord)item)"));
    }
    if of["type"] == "object" {
        let class = schema.class(of);
        let read = if SHARED.iter().any(|(shared, _)| *shared == class) {
            format!("{class}.Read((JsonRecord)item)")
        } else {
            format!("new {class}((JsonRecord)item)")
        };
        return (class.to_owned(), read);
    }
    match set(of) {
        Some(set) => (set.clone(), format!("Words.To{set}((string)item)")),
        None => ("string".to_owned(), "(string)item".to_owned()),
    }
}

/// The closed set that has exactly these words.
fn set(of: &Value) -> Option<String> {
    let given: Vec<&str> = of["enum"].as_array()?.iter().filter_map(Value::as_str).collect();
    let all = words();
    let mut fitting: Vec<&str> =
        all.iter().filter(|(_, words)| **words == given).map(|(name, _)| *name).collect();
    if fitting.len() > 1 {
        fitting.retain(|name| SETS.contains(name));
    }
    assert!(fitting.len() <= 1, "name the set of {given:?} in `SETS`: {fitting:?}");
    fitting.first().map(|name| (*name).to_owned())
}
