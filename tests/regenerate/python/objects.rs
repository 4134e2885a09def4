//! The Rust source of the classes of the objects that commands carry.

use std::fmt::Write;

use oppfolgingsplan::wire::{Field, Shape};

use super::names::{NOTICE, python_name};
use crate::commands::{doc, in_order, objects};

/// How the Rust type of a class is made.
enum Made {
    /// From public fields.
    Fields,
    Period,
    DaySpan,
}

fn made(name: &str) -> Made {
    match name {
        "Period" => Made::Period,
        "DaySpan" => Made::DaySpan,
        _ => Made::Fields,
    }
}

/// A file for each class, and the module that holds them.
pub(super) fn files() -> Vec<(&'static str, String)> {
    let mut files = Vec::new();
    let mut mods = String::new();
    let mut uses = String::new();
    for (name, fields) in objects() {
        let path = path(name);
        let module = path.rsplit('/').next().and_then(|file| file.strip_suffix(".rs"));
        let module = module.expect("the path of a Rust file");
        writeln!(mods, "mod {module};").expect("a string takes everything");
        writeln!(uses, "pub(crate) use {module}::{name};").expect("a string takes everything");
        files.push((path, rust(name, fields)));
    }
    let text = format!("//! {NOTICE}\n\n{mods}\n{uses}");
    files.push(("python/src/commands/objects/mod.rs", text));
    files
}

fn path(name: &str) -> &'static str {
    match name {
        "Period" => "python/src/commands/objects/period.rs",
        "DaySpan" => "python/src/commands/objects/day_span.rs",
        "Limits" => "python/src/commands/objects/limits.rs",
        "HouseDeadline" => "python/src/commands/objects/house_deadline.rs",
        "PolicyChoice" => "python/src/commands/objects/policy_choice.rs",
        "DocumentChoice" => "python/src/commands/objects/document_choice.rs",
        "CalendarChoice" => "python/src/commands/objects/calendar_choice.rs",
        "Mark" => "python/src/commands/objects/mark.rs",
        "ArchiveChoice" => "python/src/commands/objects/archive_choice.rs",
        "ArchiveProfile" => "python/src/commands/objects/archive_profile.rs",
        "FolderReference" => "python/src/commands/objects/folder_reference.rs",
        "ProofChoice" => "python/src/commands/objects/proof_choice.rs",
        "PersonName" => "python/src/commands/objects/person_name.rs",
        "VerifyChoice" => "python/src/commands/objects/verify_choice.rs",
        "ReportChoice" => "python/src/commands/objects/report_choice.rs",
        "ImportChoice" => "python/src/commands/objects/import_choice.rs",
        "FormChoice" => "python/src/commands/objects/form_choice.rs",
        "Form" => "python/src/commands/objects/form.rs",
        "FullForm" => "python/src/commands/objects/full_form.rs",
        other => panic!("say in `path` where `{other}` stands"),
    }
}

/// Where the library has the type.
fn home(name: &str) -> String {
    let module = match name {
        "DocumentChoice" => "document::",
        "CalendarChoice" | "Mark" => "exchange::",
        "ArchiveChoice" | "ArchiveProfile" | "FolderReference" => "archive::",
        "ProofChoice" | "PersonName" | "VerifyChoice" => "proof::",
        "ReportChoice" => "report::",
        "ImportChoice" | "FormChoice" => "nav::altinn::",
        _ => "",
    };
    format!("core::{module}{name}")
}

fn rust(name: &'static str, fields: &'static [Field]) -> String {
    let class = class(name, fields);
    let helpers: Vec<&str> = ["list", "maybe", "take"]
        .into_iter()
        .filter(|name| class.contains(&format!(": {name}(")))
        .collect();
    let helpers: String = helpers.iter().map(|name| format!(", {name}")).collect();
    format!(
        "//! {NOTICE}\n\nuse oppfolgingsplan as core;\nuse pyo3::prelude::*;\n\
         use pyo3::types::{{PyDict, PyTuple}};\n\n\
         use crate::error::to_dict;\nuse crate::give::{{self, Give, Named}};\n\
         use crate::python::hash;\nuse crate::take::{{Fault, Take{helpers}, wrong_type}};\n\n{class}"
    )
}

fn is_secret(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::Coded("PersonNumber") => true,
        Shape::Nullable(inner) | Shape::List(inner) => is_secret(inner),
        _ => false,
    }
}

fn class(name: &'static str, fields: &'static [Field]) -> String {
    let doc = doc(name);
    let (given, own) = if matches!(name, "Period" | "DaySpan" | "Limits" | "Mark") {
        ("given.get().0", "*self")
    } else {
        ("given.get().0.clone()", "self.clone()")
    };
    let ordered = in_order(fields);
    let mut text = String::new();
    let names: Vec<String> = fields.iter().map(|field| python_name(field.name)).collect();
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let signature: Vec<String> = ordered
        .iter()
        .map(|field| {
            let name = python_name(field.name);
            if field.required { name } else { format!("{name}=None") }
        })
        .collect();
    let arguments: String = ordered
        .iter()
        .map(|field| {
            let any = "&Bound<'_, PyAny>";
            let any = if field.required { any.to_owned() } else { format!("Option<{any}>") };
            format!("        {}: {any},\n", python_name(field.name))
        })
        .collect();
    let many = if fields.len() > 7 {
        "    #[expect(clippy::too_many_arguments, reason = \"the object has as many fields\")]\n"
    } else {
        ""
    };
    let (body, getter): (String, fn(&str) -> String) = match made(name) {
        Made::Fields => (built(name, fields), |field| format!("self.0.{field}.give(py)")),
        Made::Period => (PERIOD.to_owned(), |field| match field {
            "activity" => {
                "Ok(crate::record::word(py, self.0.activity().kind().as_str()))".to_owned()
            }
            other => format!("self.0.{other}().give(py)"),
        }),
        Made::DaySpan => (DAY_SPAN.to_owned(), |field| format!("self.0.{field}().give(py)")),
    };
    let mut getters = String::new();
    let mut listed = String::new();
    for field in fields {
        let python = python_name(field.name);
        write!(
            getters,
            "    /// {}\n    #[getter]\n    fn {python}<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {{\n        \
             {}\n    }}\n\n",
            field.doc.trim(),
            getter(field.name),
        )
        .expect("a string takes everything");
        writeln!(
            listed,
            "            (\"{python}\", self.{python}(py)?, {}),",
            is_secret(&field.shape)
        )
        .expect("a string takes everything");
    }
    write!(
        text,
        "/// {doc}\n#[pyclass(frozen, eq, module = \"oppfolgingsplan.commands\")]\n\
         #[derive(Debug, PartialEq, Eq)]\npub(crate) struct {name}(pub(crate) {home});\n\n\
         impl Take for {home} {{\n    \
         fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {{\n        \
         match value.cast::<{name}>() {{\n            Ok(given) => Ok({given}),\n            \
         Err(_) => Err(wrong_type(\"an oppfolgingsplan.{name}\", value)),\n        }}\n    }}\n}}\n\n\
         impl Give for {home} {{\n    \
         fn give<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {{\n        \
         Bound::new(py, {name}({own})).map(Bound::into_any)\n    }}\n}}\n\n\
         impl {name} {{\n    fn named<'py>(&self, py: Python<'py>) -> PyResult<Vec<Named<'py>>> {{\n        \
         Ok(vec![\n{listed}        ])\n    }}\n}}\n\n\
         #[pymethods]\nimpl {name} {{\n    #[classattr]\n    \
         fn __match_args__(py: Python<'_>) -> PyResult<Py<PyTuple>> {{\n        \
         PyTuple::new(py, [{quoted}]).map(Bound::unbind)\n    }}\n\n    \
         #[new]\n{many}    #[pyo3(signature = (*, {signature}))]\n    fn new(\n{arguments}    ) -> PyResult<Self> {{\n\
         {body}    }}\n\n{getters}    \
         /// The object as canonical JSON.\n    fn to_json(&self) -> String {{\n        \
         serde_json::to_string(&self.0).unwrap_or_default()\n    }}\n\n    \
         /// The object as dictionaries and lists, dates as text.\n    \
         fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {{\n        \
         to_dict(py, &self.to_json())\n    }}\n\n    \
         fn __repr__(&self, py: Python<'_>) -> PyResult<String> {{\n        \
         give::repr(\"{name}\", &self.named(py)?)\n    }}\n\n    \
         fn __hash__(&self) -> u64 {{\n        hash(&self.to_json())\n    }}\n\n    \
         fn __getnewargs_ex__<'py>(\n        &self,\n        py: Python<'py>,\n    \
         ) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {{\n        \
         give::arguments(py, self.named(py)?)\n    }}\n}}\n",
        quoted = quoted.join(", "),
        signature = signature.join(", "),
        home = home(name),
    )
    .expect("a string takes everything");
    text
}

fn built(name: &str, fields: &[Field]) -> String {
    let mut body = format!("        Ok(Self({} {{\n", home(name));
    for field in fields {
        let by = match field.shape {
            Shape::Nullable(_) => "maybe",
            Shape::List(_) => "list",
            _ => "take",
        };
        let python = python_name(field.name);
        writeln!(body, "            {}: {by}({python}, \"{}\")?,", field.name, field.name)
            .expect("a string takes everything");
    }
    body.push_str("        }))\n");
    body
}

const PERIOD: &str = "        crate::take::period(from_, to, activity, grade).map(Self)\n";
const DAY_SPAN: &str = "        crate::take::day_span(from_, to).map(Self)\n";
