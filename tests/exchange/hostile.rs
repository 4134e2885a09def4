//! Files that mean harm, or that somebody has spoiled.

use std::time::{Duration, Instant};

use oppfolgingsplan::RuleCode;
use oppfolgingsplan::exchange::{
    FaultKind, FileFault, LogColumn, LogImport, LogImportError, RowFault,
};
use proptest::prelude::*;

use crate::world::{case, imported, read};

const HEADING: &str = "Dato;Type;Tekst;Deltakere;Vedlegg\r\n";

fn rows(below: &str) -> LogImport {
    read(&case("s-1"), format!("{HEADING}{below}").as_bytes()).unwrap()
}

fn faults(read: &LogImport) -> Vec<(usize, usize, Option<LogColumn>, FaultKind)> {
    let fault = |fault: &RowFault| (fault.row, fault.line, fault.column, fault.kind);
    read.faults.iter().map(fault).collect()
}

fn refused(file: &[u8]) -> FileFault {
    match read(&case("s-1"), file) {
        Err(LogImportError::File(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_bad_row_is_told_with_its_number_and_field() {
    let read = rows(
        "2026-01-12;Samtale;God;;\r\n\
         31.02.2026;Telefon;God;Kari Nordmann;\r\n\
         2026-01-13;Samtale;God;;;mer\r\n\
         2026-01-14;Samtale;God\r\n\
         \r\n\
         2026-01-15;Samtale;  ;;\r\n\
         ;;God;;\r\n\
         2026-01-16;Samtale;\"to\r\nlinjer\";;\"\"\"\r\n\"\r\n\
         1850-01-01;Samtale;God;;\r\n\
         2026-01-17;Annet;God;Ansatt;a.pdf",
    );
    let entries: Vec<usize> = read.entries.iter().map(|entry| entry.row).collect();
    assert_eq!(entries, [2, 11]);
    let at = |column| Some(column);
    assert_eq!(
        faults(&read),
        [
            (3, 3, at(LogColumn::On), FaultKind::NoSuchDay),
            (3, 3, at(LogColumn::Kind), FaultKind::KindUnknown),
            (3, 3, at(LogColumn::Participants), FaultKind::ParticipantUnknown),
            (4, 4, None, FaultKind::CellCount),
            (5, 5, None, FaultKind::CellCount),
            (7, 7, at(LogColumn::Text), FaultKind::Refused(RuleCode::TextRequired)),
            (8, 8, at(LogColumn::On), FaultKind::Missing),
            (8, 8, at(LogColumn::Kind), FaultKind::Missing),
            (9, 9, at(LogColumn::Attachments), FaultKind::AttachmentQuote),
            (10, 12, at(LogColumn::On), FaultKind::DateRange),
        ]
    );
    let told = format!("{:?}{}", read.faults, serde_json::to_string(&read.faults).unwrap());
    for word in ["Kari", "31.02", "Telefon", "God"] {
        assert!(!told.contains(word), "{word} stands in a fault");
    }
}

#[test]
fn a_lone_quote_costs_its_row_alone() {
    let read = rows(
        "2026-01-12;Samtale;God;;\r\n\
         2026-01-13;Samtale;\"Åpen;;\r\n\
         2026-01-14;Samtale;God;;\r\n\
         2026-01-15;Samtale;\"Sa \"hei\" til;;\r\n\
         2026-01-16;Samtale;Sa \"hei\" til;;\r\n\
         2026-01-17;Samtale;\"Åpen\r\n",
    );
    let entries: Vec<usize> = read.entries.iter().map(|entry| entry.row).collect();
    assert_eq!(entries, [2, 4, 6]);
    let quotes = [
        (3, 3, None, FaultKind::QuoteInside),
        (5, 5, None, FaultKind::QuoteInside),
        (7, 7, None, FaultKind::QuoteOpen),
    ];
    assert_eq!(faults(&read), quotes);
}

#[test]
fn files_that_are_no_table_say_what_they_are() {
    assert_eq!(refused(b""), FileFault::Empty);
    assert_eq!(refused("\u{FEFF}\r\n;;;\r\n".as_bytes()), FileFault::Empty);
    assert_eq!(refused(b"12.01.2026;Samtale;Hei\r\n"), FileFault::MissingColumn(LogColumn::On));
    assert_eq!(refused(b"PK\x03\x04\x14\0"), FileFault::Workbook);
    assert_eq!(refused(b"\xFF\xFED\0a\0t\0o\0"), FileFault::Utf16);
    let old = b"Dato;Type;Tekst\r\n2026-01-12;M\xF8te;B\xE5de\r\n";
    assert_eq!(refused(old), FileFault::Windows1252 { line: 2 });
    assert_eq!(refused(b"Dato;Type;Tekst\r\n\x81\xFE"), FileFault::NoText { line: 2 });
    assert_eq!(refused(b"Dato;Type\r\n"), FileFault::MissingColumn(LogColumn::Text));
    let twice = b"Dato;Type;Tekst;Date\r\n";
    assert_eq!(refused(twice), FileFault::DuplicateColumn(LogColumn::On));
    assert_eq!(refused(b"Dato;Type;\"Tekst\r\n"), FileFault::HeadingQuote);
    let wide = HEADING.trim().to_owned() + &";x".repeat(60) + "\r\n";
    assert_eq!(refused(wide.as_bytes()), FileFault::TooManyColumns);
}

#[test]
fn other_separators_are_understood() {
    for file in [
        "Dato,Type,Tekst\n2026-01-12,Samtale,\"Hei, der\"\n",
        "Dato\tType\tTekst\n2026-01-12\tSamtale\tHei, der\n",
        "sep=;\r\nDato;Type;Tekst\r\n2026-01-12;Samtale;Hei, der\r\n",
        "sep=|\nDato|Type|Tekst\n2026-01-12|Samtale|Hei, der\n",
        "\n\ndate;kind;text\r2026-01-12;conversation;Hei, der\r",
    ] {
        let read = read(&case("s-1"), file.as_bytes()).unwrap();
        let log = imported(case("s-1"), &read);
        let texts: Vec<&str> = log.log_entries().map(|entry| entry.text().as_str()).collect();
        assert_eq!(texts, ["Hei, der"], "{file}");
    }
}

#[test]
fn what_is_taken_out_of_a_text_is_told() {
    let read = rows("2026-01-12;Samtale;\"Hei\u{0}\u{7} der\";;\r\n");
    let warnings: Vec<&str> =
        read.entries[0].warnings.iter().map(|warning| warning.rule.code()).collect();
    assert_eq!(warnings, ["text.control-characters"]);
    let log = imported(case("s-1"), &read);
    assert_eq!(log.log_entries().next().unwrap().text().as_str(), "Hei der");
}

#[test]
fn a_cell_of_ten_megabytes_is_too_long() {
    for cell in ["å".repeat(5 << 20), format!("\"{}\"", "\"\";\n".repeat(5 << 19))] {
        let read = rows(&format!("2026-01-12;Samtale;{cell};;\r\n2026-01-13;Samtale;God;;\r\n"));
        assert_eq!(read.entries.len(), 1);
        let [fault] = read.faults[..] else { panic!("{:?}", read.faults) };
        let kind = FaultKind::Refused(RuleCode::TextTooLong);
        assert_eq!((fault.column, fault.kind), (Some(LogColumn::Text), kind));
    }
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let row = |number: usize| match number % 10 {
        0 => format!("2026-13-{number};Samtale;Rad {number};;\r\n"),
        _ => format!("2026-01-12;Samtale;Rad {number};Ansatt;\r\n"),
    };
    let read = rows(&(0..100_000).map(row).collect::<String>());
    assert_eq!((read.rows, read.entries.len(), read.faults.len()), (100_000, 90_000, 10_000));
    let log = imported(case("s-1"), &read);
    assert_eq!(log.log_entries().count(), 90_000);
}

/// Each of these lines looks like the inside of a quoted cell to the line before, and opens one for
/// the lines behind: a reader that begins anew at each would read the file once for every line.
#[test]
fn no_file_is_read_once_for_each_of_its_lines() {
    for line in ["a\";\"\n", "\"\n", "\"\"\"x\n", "x;\"y\n", ";\"\n", "\"a\";\"\"\";\n"] {
        let start = Instant::now();
        let read = rows(&line.repeat((1 << 19) / line.len()));
        assert!(read.entries.is_empty());
        let spent = start.elapsed();
        assert!(spent < Duration::from_secs(5), "{line:?}: {spent:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&case("s-1"), &bytes);
        let mut file = HEADING.as_bytes().to_vec();
        file.extend(&bytes);
        let _ = read(&case("s-1"), &file);
    }

    #[test]
    fn any_table_is_read(pieces in prop::collection::vec(prop::sample::select(vec![
        ";", "\"", "\"\"", "\r\n", "\n", "\r", "2026-01-12", "12.01.2026", "Samtale", "Møte", "Tekst",
        "Ansatt", ", ", "'", "=", "\u{0}", " ", "å", "a.pdf", ";;", "\u{FEFF}",
    ]), 0..60)) {
        let read = rows(&pieces.concat());
        let log = imported(case("s-1"), &read);
        prop_assert_eq!(log.log_entries().count(), read.entries.len());
    }
}
