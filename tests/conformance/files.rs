//! What is written of a case, a line a file: through every door the same bytes.

use std::fmt::Write;

use oppfolgingsplan::archive::{
    ArchiveChoice, ArchiveError, ArchiveProfile, Attachment, FolderReference,
};
use oppfolgingsplan::document::{DocumentChoice, PdfOptions, PdfWriter};
use oppfolgingsplan::exchange::{
    AlertList, CalendarChoice, CaseLabel, DeadlineCalendar, Listed, LogImport, LogImportError,
    LogList, Wording,
};
use oppfolgingsplan::package::{File, MediaType, zip};
use oppfolgingsplan::proof::{Check, PersonName, ProofChoice, ProofError, verify_zip};
use oppfolgingsplan::report::ReportChoice;
use oppfolgingsplan::{
    Actor, ActorId, ArchiveSystem, Case, Debtor, Denial, Language, Moment, Refusal, Text,
};

/// Adds the lines of a case as it stands at its last moment.
pub(crate) fn of(case: &Case, lines: &mut String) {
    let (by, at) = (Actor::system(), case.last_moment());
    let choice = DocumentChoice {
        language: Some(Language::Nn),
        employee_name: Some(Text::from("Kari Eksempel 😀")),
        signature_page: Some(true),
        ..DocumentChoice::default()
    };
    let writer = PdfWriter::new().unwrap();
    for version in case.versions() {
        match case.document(&by, version.id(), at, &choice) {
            Ok(document) => {
                file(lines, &document.to_json_file(), "null");
                let pdf = writer.write(&document, &PdfOptions { attach_json: false }).unwrap();
                let notes = serde_json::to_string(&pdf.notes()).unwrap();
                file(lines, &pdf.into_file(), &notes);
            }
            Err(refusal) => refused(lines, &refusal),
        }
    }
    let listed = [Listed::new(case).labelled(CaseLabel::new("Å. B.").unwrap())];
    let choice = CalendarChoice {
        language: Some(Language::En),
        wording: Some(Wording::Bare),
        alarm_days: Some(vec![7, 0]),
        owed_by: Some(vec![Debtor::Employer, Debtor::Nav]),
        earlier: Some(Vec::new()),
    };
    let calendar = DeadlineCalendar::new(&listed, at, &choice);
    let marks = serde_json::to_string(&calendar.marks()).unwrap();
    file(lines, &calendar.to_file(), &marks);
    let alerts = AlertList::new(&listed, at.oslo_date());
    file(lines, &alerts.to_csv_file(Language::Nb), "null");
    file(lines, &alerts.to_json_file(), "null");
    let log = LogList::new(&listed);
    let table = log.to_csv_file(Language::En);
    file(lines, &table, "null");
    file(lines, &log.to_json_file(), "null");
    match LogImport::read(table.bytes(), case, &by, at) {
        Ok(import) => writeln!(lines, "{{\"log\":{}}}", import.to_json()).unwrap(),
        Err(LogImportError::Denied(Denial::Refused(refusal))) => refused(lines, &refusal),
        Err(other) => panic!("the library reads what it wrote: {other}"),
    }
    packages(case, &by, at, &writer, lines);
}

fn packages(case: &Case, by: &Actor, at: Moment, writer: &PdfWriter, lines: &mut String) {
    let archive = ArchiveChoice {
        profile: Some(ArchiveProfile {
            name_in_title: Some(false),
            ..ArchiveProfile::preset(ArchiveSystem::Elements)
        }),
        folder: Some(FolderReference {
            case_year: Some(2024),
            case_number: Some(117),
            ..FolderReference::default()
        }),
        registered_by: Some(Text::from("Lønn")),
        ..ArchiveChoice::default()
    };
    let minutes = Attachment {
        title: Text::from("Referat fra møte"),
        media_type: MediaType::Pdf,
        bytes: b"%PDF-1.7".to_vec(),
        entry: None,
    };
    let manager = Actor::manager("m-1").unwrap();
    for version in case.versions() {
        let attached = std::slice::from_ref(&minutes);
        match case.archive_package(&manager, version.id(), at, &archive, attached, writer) {
            Ok(made) => {
                package(lines, made.package.files(), &made.notes.to_json());
            }
            Err(ArchiveError::Denied(Denial::Refused(refusal))) => refused(lines, &refusal),
            Err(other) => panic!("{other}"),
        }
    }
    let proof = ProofChoice {
        language: Some(Language::Nn),
        names: vec![PersonName {
            key: ActorId::new("m-1").unwrap(),
            name: Text::from("Ola Leder"),
        }],
        secret: Some(Text::from("0123456789abcdef")),
        ..ProofChoice::default()
    };
    match case.proof(by, at, &proof, writer) {
        Ok(made) => {
            let files = made.package.files();
            package(lines, files, &serde_json::to_string(&made.notes()).unwrap());
            let zipped = zip(files, at).unwrap();
            file(lines, &zipped, "null");
            let anchors = [files.last().unwrap().digest()];
            let check = Check { anchors: &anchors, writer: Some(writer) };
            let verdict = verify_zip(zipped.bytes(), &check);
            assert!(verdict.is_whole(), "{verdict:?}");
            writeln!(lines, "{{\"verdict\":{}}}", serde_json::to_string(&verdict).unwrap())
                .unwrap();
        }
        Err(ProofError::Denied(Denial::Refused(refusal))) => refused(lines, &refusal),
        Err(other) => panic!("{other}"),
    }
    let report = ReportChoice {
        employee_name: Some(Text::from("Kari Eksempel")),
        all_versions: Some(true),
        ..ReportChoice::default()
    };
    for write in [Case::timeline_file, Case::report_file] {
        match write(case, by, at, &report) {
            Ok(made) => file(lines, &made, "null"),
            Err(refusal) => refused(lines, &refusal),
        }
    }
}

fn package(lines: &mut String, files: &[File], notes: &str) {
    for one in files {
        file(lines, one, "null");
    }
    writeln!(lines, "{{\"notes\":{}}}", notes).unwrap();
}

fn refused(lines: &mut String, refusal: &Refusal) {
    writeln!(lines, "{{\"refused\":{}}}", refusal.to_json()).unwrap();
}

fn file(lines: &mut String, file: &File, notes: &str) {
    let (name, sum) = (&file.name, file.digest());
    writeln!(lines, "{{\"file\":\"{name}\",\"sha256\":\"{sum}\",\"notes\":{notes}}}").unwrap();
}
