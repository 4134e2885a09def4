//! What a person types who registers the entry by hand.

use serde::Serialize;

use super::record::Record;
use super::{FolderReference, SheetStep};
use crate::wire;
use crate::words::archive as words;
use crate::words::date;
use crate::{ArchiveSystem, Language, Text};

/// A field of the archive, by the name that its screen has.
///
/// ```
/// use oppfolgingsplan::archive::SheetField;
/// use oppfolgingsplan::Text;
/// let field = SheetField { field: "second_title", label: Text::from("Tittel2"), value: Text::from("Kari Eksempel") };
/// assert_eq!(field.label.as_str(), "Tittel2");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SheetField {
    /// The field, for a program.
    pub field: &'static str,
    /// What the screen calls it.
    pub label: Text,
    /// What to type or choose.
    pub value: Text,
}

/// What a person types who registers the entry by hand, and the steps.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::archive::ArchiveChoice;
/// use oppfolgingsplan::document::PdfWriter;
/// use oppfolgingsplan::{Actor, PlanId};
/// let choice = ArchiveChoice::from_json(br#"{"profile":{"preset":"websak"},
///     "document":{"employee_name":"Kari Eksempel"}}"#)?;
/// let at = "2026-02-10T09:00:00+01:00".parse()?;
/// let made = case_with_approved_plan().archive_package(
///     &Actor::manager("m-1")?, &PlanId::new("p1")?, at, &choice, &[], &PdfWriter::new()?)?;
/// assert!(made.sheet.to_text().contains("Tittel2: Kari Eksempel\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "registreringsark")]
pub struct RegistrationSheet {
    /// The language of its own words. What the screens of the archive say stands as it stands there.
    pub language: Language,
    /// The archive.
    pub system: ArchiveSystem,
    /// What it is called.
    pub heading: Text,
    /// What to type.
    pub fields: Vec<SheetField>,
    /// What to do.
    pub steps: Vec<SheetStep>,
}

impl RegistrationSheet {
    pub(super) fn of(record: &Record<'_>, steps: Vec<SheetStep>, language: Language) -> Self {
        let system = record.site.system;
        let heading = words::heading(system, language);
        Self { language, system, heading: heading.into(), fields: fields(record, language), steps }
    }

    /// The sheet as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    /// The sheet as text, to read or to print.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        let heading = |out: &mut String, text: &str, line: char| {
            out.push_str(text);
            out.push('\n');
            out.extend(text.chars().map(|_| line));
            out.push('\n');
        };
        heading(&mut out, self.heading.as_str(), '=');
        out.push('\n');
        heading(&mut out, words::label("what_to_type", self.system, self.language), '-');
        for field in &self.fields {
            out.push_str(field.label.as_str());
            out.push_str(": ");
            out.push_str(field.value.as_str());
            out.push('\n');
        }
        out.push('\n');
        heading(&mut out, words::label("what_to_do", self.system, self.language), '-');
        for (number, step) in (1..).zip(&self.steps) {
            let done = if step.done { 'x' } else { ' ' };
            out.push_str(&format!("[{done}] {number}. {}\n", step.says.as_str()));
        }
        out
    }
}

fn fields(record: &Record<'_>, language: Language) -> Vec<SheetField> {
    let (site, system) = (record.site, record.site.system);
    let mut fields = Vec::new();
    let mut add = |field: &'static str, value: String| {
        let label = Text::from(words::label(field, system, language));
        fields.push(SheetField { field, label, value: Text::from(value) });
    };
    add("folder", folder(record.folder, site.folder_name.as_str()));
    add("kind", words::kind(system, record.sender.is_some()).to_owned());
    if system == ArchiveSystem::Websak {
        // The first line is open, the second one is hidden.
        add("title", record.base.clone());
        if let Some(name) = &record.name {
            add("second_title", name.clone());
        }
    } else {
        add("title", record.title());
        if let Some(title) = record.public_title() {
            add("public_title", title);
        }
    }
    if let Some(screening) = &site.screening {
        add("access_code", format!("{} ({})", screening.code.as_str(), screening.name.as_str()));
        add("legal_basis", screening.basis.as_str().to_owned());
    }
    add("document_type", site.type_name.as_str().to_owned());
    add("document_date", date(record.dated, language));
    if let Some(sender) = &record.sender {
        add("received_from", sender.as_str().to_owned());
        add("received_on", date(record.dated, language));
    }
    let status = record.status().value();
    add("status", format!("{} ({})", status.fiks, status.code));
    for (field, filed) in
        ["file"].into_iter().chain(std::iter::repeat("attachment")).zip(&record.documents)
    {
        add(field, format!("{} ({})", filed.file.name, filed.title));
        add("sum", filed.file.digest().to_string());
    }
    if let Some(reference) = record.earlier.as_ref().and_then(|one| one.reference.clone()) {
        add("earlier", reference);
    }
    add("key", record.key.to_string());
    fields
}

/// The folder by the key that a person looks it up with.
fn folder(reference: Option<&FolderReference>, called: &str) -> String {
    let Some(reference) = reference else {
        return called.to_owned();
    };
    let case = reference.case().map(|(year, number)| format!("{year}/{number}"));
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
    let key = case
        .or_else(|| text(&reference.folder_id))
        .or_else(|| text(&reference.external_key))
        .or_else(|| text(&reference.system_id));
    key.map_or_else(|| called.to_owned(), |key| format!("{called} {key}"))
}
