//! What is written of a case, a line a file: through every door the same bytes.

use std::fmt::Write;

use oppfolgingsplan::document::{DocumentChoice, PdfOptions, PdfWriter};
use oppfolgingsplan::exchange::{
    AlertList, CalendarChoice, CaseLabel, DeadlineCalendar, Listed, LogImport, LogImportError,
    LogList, Wording,
};
use oppfolgingsplan::package::File;
use oppfolgingsplan::{Actor, Case, Debtor, Denial, Language, Text};

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
            Err(refusal) => writeln!(lines, "{{\"refused\":{}}}", refusal.to_json()).unwrap(),
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
    match LogImport::read(&table.bytes, case, &by, at) {
        Ok(import) => writeln!(lines, "{{\"log\":{}}}", import.to_json()).unwrap(),
        Err(LogImportError::Denied(Denial::Refused(refusal))) => {
            writeln!(lines, "{{\"refused\":{}}}", refusal.to_json()).unwrap();
        }
        Err(other) => panic!("the library reads what it wrote: {other}"),
    }
}

fn file(lines: &mut String, file: &File, notes: &str) {
    let (name, sum) = (&file.name, file.digest());
    writeln!(lines, "{{\"file\":\"{name}\",\"sha256\":\"{sum}\",\"notes\":{notes}}}").unwrap();
}
