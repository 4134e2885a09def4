//! The documents of plans, seen from outside: what they say, that they are the same each time, and
//! that no input is too much. `run.sh` lets other programs judge the files that are written here.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test ends when something is not as it should be, and says so and what it measured"
)]

mod cases;
mod reading;
mod replayed;

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

/// A number from the environment.
fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |number| number.parse().unwrap())
}

fn write(writer: &PdfWriter, file: &Path, document: &Document, attach_json: bool) -> usize {
    let options = PdfOptions { attach_json };
    let pdf = writer.write(document, &options).unwrap_or_else(|e| panic!("{e}: {file:?}"));
    let again = writer.write(document, &options).unwrap();
    assert!(pdf.bytes == again.bytes, "{file:?}: the same document, other bytes");
    std::fs::write(file, &pdf.bytes).unwrap();
    // What is replaced is not read as it was written; the unit tests of the library look at that.
    if pdf.replaced.is_empty() {
        std::fs::write(file.with_extension("aloud"), reading::aloud(document)).unwrap();
    }
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

    for (name, case) in cases::generated(number("DOCUMENTS_RANDOM", 40)) {
        let version = case.versions().last().unwrap();
        let choice = choice(Language::ALL[name.len() % 3]);
        let made = document(&case, version.id(), case.last_moment(), &choice).unwrap();
        let pages = write(&writer, &plain.join(format!("{name}.pdf")), &made, false);
        match name.as_str() {
            "empty-draft" => assert_eq!(pages, 2, "{name}"),
            "many-measures" => assert!((30..60).contains(&pages), "{name}: {pages} pages"),
            _ => {}
        }
        written += 1;
    }
    assert!(written > 300, "{written} documents");
}

#[test]
fn ten_thousand_measures_are_a_document() {
    let case = cases::crowded(10_000);
    let version = case.versions().last().unwrap();
    assert_eq!(version.measures().len(), 10_000);
    let made = document(&case, version.id(), case.last_moment(), &choice(Language::Nb)).unwrap();
    let pdf = PdfWriter::new().unwrap().write(&made, &PdfOptions::default()).unwrap();
    assert!((1_000..3_000).contains(&pdf.pages), "{} pages", pdf.pages);
    assert!(pdf.replaced.is_empty());
    std::fs::write(folder().with_file_name("crowded.pdf"), &pdf.bytes).unwrap();
}

#[test]
fn what_cannot_be_written_is_told() {
    let (_, case) =
        cases::generated(0).into_iter().find(|(name, _)| name == "other-scripts").unwrap();
    let version = case.versions().last().unwrap();
    let made = document(&case, version.id(), case.last_moment(), &choice(Language::En)).unwrap();
    let pdf = made.to_pdf(&PdfOptions::default()).unwrap();
    let times =
        |character| pdf.replaced.iter().find(|one| one.character == character).map(|one| one.times);
    assert_eq!(times('😀'), Some(1));
    assert_eq!(times('☑'), Some(1));
    assert_eq!(times('\u{202e}'), Some(1), "a change of direction");
    assert_eq!(times('Ж'), None);
    assert!(pdf.replaced.is_sorted_by_key(|one| one.character));
    assert!(!format!("{pdf:?}").contains('😀'));
}

#[test]
fn a_name_of_any_length_is_no_error() {
    let case = cases::plan(&[], &[cases::measure("Heis", "Vi skaffer en heis")]);
    let version = case.versions().last().unwrap();
    for name in [
        "",
        " ",
        "\n\n",
        "K",
        "\u{0}\u{7}",
        "Kari\nNordmann",
        &"Anne-Marie ".repeat(300),
        &"Ø".repeat(5000),
        "😀\u{200d}😀",
        "\u{301}",
    ] {
        let named = Some(Text::from(name));
        let choice = DocumentChoice {
            employee_name: named.clone(),
            employer_name: named.clone(),
            manager_name: named,
            signature_page: Some(true),
            ..DocumentChoice::default()
        };
        let made = document(&case, version.id(), case.last_moment(), &choice).unwrap();
        made.to_pdf(&PdfOptions { attach_json: true }).unwrap();
    }
}

/// Pages of memory that are in use.
#[cfg(target_os = "linux")]
fn resident() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    statm.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

/// `DOCUMENTS_REPEATS` documents in a row, 2,000 if it is not given: what is in use after 200 of them
/// is in use after the last. Other tests must not use memory at the same time, so it is run by
/// itself: `--ignored`.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "run by itself, by run.sh"]
fn memory_stays_flat() {
    let case = cases::demonstration().into_iter().rfind(|case| !case.is_purged()).unwrap();
    let version = case.versions().last().unwrap();
    let made = document(&case, version.id(), case.last_moment(), &choice(Language::Nb)).unwrap();
    let writer = PdfWriter::new().unwrap();
    let write =
        |count: u64| (0..count).for_each(|_| drop(writer.write(&made, &PdfOptions::default())));
    let repeats = number("DOCUMENTS_REPEATS", 2_000);
    write(200);
    let before = resident();
    write(repeats.saturating_sub(200));
    let after = resident();
    println!("{repeats} documents: {before} bytes in use after 200, {after} at the end");
    let grown = after.saturating_sub(before);
    assert!(grown < 2 << 20, "{grown} bytes more");
}
