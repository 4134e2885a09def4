//! The documents of plans, seen from outside: what they say, that they are the same each time, and
//! that no input is too much. `run.sh` lets other programs judge the files that are written here.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends when something is not as it should be, and says so"
)]

mod cases;

use std::path::{Path, PathBuf};

use oppfolgingsplan::document::{Document, DocumentChoice, PdfOptions, PdfWriter};
use oppfolgingsplan::{Actor, Case, Language, Moment, PlanId, Text};

fn choice(language: Language) -> DocumentChoice {
    DocumentChoice {
        language: Some(language),
        employee_name: Some(Text::from("Kari Eksempel")),
        employer_name: Some(Text::from("Eksempel sykehjem")),
        manager_name: Some(Text::from("Ola Leder")),
        ..DocumentChoice::default()
    }
}

fn document(case: &Case, plan: &PlanId, at: Moment, choice: &DocumentChoice) -> Option<Document> {
    case.document(&Actor::system(), plan, at, choice).ok()
}

fn folder() -> PathBuf {
    let own = || PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("documents");
    std::env::var_os("DOCUMENTS").map_or_else(own, PathBuf::from)
}

/// How many documents are made at random: `DOCUMENTS_RANDOM`, 40 if it is not given.
fn how_many() -> u64 {
    std::env::var("DOCUMENTS_RANDOM").map_or(40, |number| number.parse().unwrap())
}

fn write(writer: &PdfWriter, file: &Path, document: &Document, attach_json: bool) -> usize {
    let options = PdfOptions { attach_json };
    let pdf = writer.write(document, &options).unwrap_or_else(|e| panic!("{e}: {file:?}"));
    let again = writer.write(document, &options).unwrap();
    assert!(pdf.bytes == again.bytes, "{file:?}: the same document, other bytes");
    std::fs::write(file, &pdf.bytes).unwrap();
    pdf.pages
}

/// For `run.sh`: PDF/A-2a in `2a`, PDF/A-3a in `3a`.
#[test]
fn documents_are_written_for_other_programs_to_judge() {
    let root = folder();
    if root.exists() {
        std::fs::remove_dir_all(&root).unwrap();
    }
    let (plain, attached) = (root.join("2a"), root.join("3a"));
    std::fs::create_dir_all(&plain).unwrap();
    std::fs::create_dir_all(&attached).unwrap();
    let writer = PdfWriter::new().unwrap();
    let mut written = 0;

    // Each version of the demonstration in each language, at every moment at which it stood anew.
    let mut nurse = cases::demonstration();
    nurse.retain(|case| !case.is_purged());
    let whole = nurse.last().unwrap();
    for language in Language::ALL {
        for version in whole.versions() {
            let mut choice = choice(language);
            let name = format!("nurse-{}-{}", version.id(), language.code());
            let made = document(whole, version.id(), whole.last_moment(), &choice).unwrap();
            write(&writer, &plain.join(format!("{name}.pdf")), &made, false);
            write(&writer, &attached.join(format!("{name}.pdf")), &made, true);
            choice.signature_page = Some(true);
            choice.person_number = Some(true);
            let made = document(whole, version.id(), whole.last_moment(), &choice).unwrap();
            write(&writer, &plain.join(format!("{name}-to-sign.pdf")), &made, false);
            written += 2;
        }
    }
    for (number, case) in nurse.iter().enumerate() {
        if let Some(version) = case.versions().last() {
            let name = format!("nurse-after-{number:02}.pdf");
            let made = document(case, version.id(), case.last_moment(), &choice(Language::Nb));
            write(&writer, &plain.join(name), &made.unwrap(), false);
            written += 1;
        }
    }

    for (place, (name, case)) in cases::conformance().iter().enumerate() {
        let language = Language::ALL[place % 3];
        for version in case.versions() {
            let choice = if place % 2 == 0 { choice(language) } else { DocumentChoice::default() };
            match document(case, version.id(), case.last_moment(), &choice) {
                Some(made) => {
                    let file = plain.join(format!("{name}-{}.pdf", version.id()));
                    write(&writer, &file, &made, false);
                    written += 1;
                }
                // Registered on the wrong person.
                None => assert!(version.is_misregistered(), "{name}"),
            }
        }
    }

    for (name, case) in cases::generated(how_many()) {
        let version = case.versions().last().unwrap();
        let choice = choice(Language::ALL[name.len() % 3]);
        let made = document(&case, version.id(), case.last_moment(), &choice).unwrap();
        let pages = write(&writer, &plain.join(format!("{name}.pdf")), &made, false);
        match name.as_str() {
            "empty-draft" => assert_eq!(pages, 1, "{name}"),
            "many-measures" => assert!((30..60).contains(&pages), "{name}: {pages} pages"),
            _ => {}
        }
        written += 1;
    }
    assert!(written > 300, "{written} documents");
}
