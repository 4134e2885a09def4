//! A log that is written and read again is the same log.

use oppfolgingsplan::exchange::{FaultKind, Listed, LogColumn, LogList};
use oppfolgingsplan::{Attendee, Case, Command, Date, Language, LogEntry, LogKind, Request, Text};
use proptest::prelude::*;

use crate::world::{at, case, imported, manager, read};

/// What a person wrote in an entry.
type Said<'a> = (Date, LogKind, &'a [Attendee], &'a str, Vec<&'a str>);

fn said(entry: &LogEntry) -> Said<'_> {
    let attachments = entry.attachments().iter().map(Text::as_str).collect();
    (entry.on(), entry.kind(), entry.participants(), entry.text().as_str(), attachments)
}

fn written(mut case: Case, entries: Vec<Command>) -> Case {
    for command in entries {
        // What a rule refuses, such as a blank text, is not in the log.
        if let Ok(step) = case.execute(&Request::new(at(), manager(), command)) {
            case = step.case;
        }
    }
    case
}

/// Text made of what CSV, formulas and lists stumble over.
fn text() -> impl Strategy<Value = Text> {
    let piece = prop_oneof![
        Just("\"".to_owned()),
        Just(";".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("'".to_owned()),
        Just("=".to_owned()),
        Just("-".to_owned()),
        Just("@".to_owned()),
        Just(",".to_owned()),
        Just("\t".to_owned()),
        Just(" ".to_owned()),
        Just("\u{FEFF}".to_owned()),
        Just("\u{0}".to_owned()),
        Just("Møte".to_owned()),
        "\\PC{0,8}",
    ];
    prop::collection::vec(piece, 1..8).prop_map(|pieces| Text::from(pieces.concat()))
}

fn entry() -> impl Strategy<Value = Command> {
    let kind = prop::sample::select(LogKind::ALL);
    let people = prop::collection::vec(prop::sample::select(Attendee::ALL), 0..4);
    let day = Date::MIN.epoch_day()..=Date::MAX.epoch_day();
    (kind, day, people, text(), prop::collection::vec(text(), 0..4)).prop_map(
        |(kind, day, participants, text, attachments)| Command::AddLogEntry {
            kind,
            on: Date::from_epoch_day(day).unwrap(),
            participants,
            text,
            attachments,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(entries in prop::collection::vec(entry(), 0..8)) {
        let log = written(case("s-1"), entries);
        for language in Language::ALL {
            let file = LogList::new(&[Listed::new(&log)]).to_csv(language);
            let read = read(&case("s-1"), file.as_bytes()).unwrap();
            prop_assert_eq!(&read.faults, &[]);
            let again = imported(case("s-1"), &read);
            let (before, after): (Vec<_>, Vec<_>) =
                (log.log_entries().map(said).collect(), again.log_entries().map(said).collect());
            prop_assert_eq!(before, after);
        }
    }
}

fn small_log() -> Case {
    let entry = |day: &str, text: &str| Command::AddLogEntry {
        kind: LogKind::Conversation,
        on: day.parse().unwrap(),
        participants: vec![Attendee::Employee],
        text: text.into(),
        attachments: Vec::new(),
    };
    let entries = ["Første", "=Andre", "Første"];
    let days = ["2026-01-12", "2026-01-19", "2026-01-12"];
    let entries = days.iter().zip(entries).map(|(day, text)| entry(day, text)).collect();
    written(case("s-1"), entries)
}

#[test]
fn a_file_that_is_read_twice_does_no_harm() {
    let log = small_log();
    let file = LogList::new(&[Listed::new(&log)]).to_csv(Language::Nb);
    let again = read(&log, file.as_bytes()).unwrap();
    assert!(again.entries.is_empty());
    assert_eq!(again.faults.len(), 3);
    assert!(again.faults.iter().all(|fault| fault.kind == FaultKind::AlreadyInLog));
}

#[test]
fn a_row_goes_to_no_other_case() {
    let (one, other) = (small_log(), written(case("s-2"), Vec::new()));
    let file = LogList::new(&[Listed::new(&one), Listed::new(&other)]).to_csv(Language::En);
    let read = read(&other, file.as_bytes()).unwrap();
    assert!(read.entries.is_empty());
    let at_fault =
        |fault: &oppfolgingsplan::exchange::RowFault| (fault.row, fault.column, fault.kind);
    let expected: Vec<_> =
        (2..=4).map(|row| (row, Some(LogColumn::Case), FaultKind::OtherCase)).collect();
    assert_eq!(read.faults.iter().map(at_fault).collect::<Vec<_>>(), expected);
}

/// As a Norwegian Excel saves what it has opened: its own dates, empty cells behind, quotes only
/// where it must.
#[test]
fn what_excel_makes_of_it_is_read() {
    let file = "\u{FEFF}Dato;Type;Deltakere;Tekst;Vedlegg;Kommentar;;\r\n\
        12.01.2026;Samtale;Ansatt, Nærmeste leder;\"Linje 1\nLinje 2; med \"\"sitat\"\"\";a.pdf;ny;;\r\n\
        ;;;;;;;\r\n\
        1.2.2026;Møte;;'+4 dager;\"a.pdf\nb, c.pdf\";;;\r\n";
    let read = read(&case("s-1"), file.as_bytes()).unwrap();
    assert_eq!(read.faults, []);
    assert_eq!((read.rows, read.ignored_columns.as_slice()), (2, &[6][..]));
    let places: Vec<_> = read.entries.iter().map(|entry| (entry.row, entry.line)).collect();
    assert_eq!(places, [(2, 2), (4, 5)]);
    let log = imported(case("s-1"), &read);
    let entries: Vec<_> = log.log_entries().map(said).collect();
    let on = |day: &str| day.parse::<Date>().unwrap();
    let both = [Attendee::Employee, Attendee::Manager];
    let expected: [Said<'_>; 2] = [
        (
            on("2026-01-12"),
            LogKind::Conversation,
            &both,
            "Linje 1\nLinje 2; med \"sitat\"",
            vec!["a.pdf"],
        ),
        (on("2026-02-01"), LogKind::Meeting, &[], "+4 dager", vec!["a.pdf", "b, c.pdf"]),
    ];
    assert_eq!(entries, expected);
}
