//! What the files say, seen from the interface.

use super::*;
use crate::doc::{case_on_sick_leave, case_with_approved_plan, request};
use crate::words::exchange as words;
use crate::{Actor, Case, Date, Debtor, Language, Moment};

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn calendar(case: &Case, at: &str, options: &CalendarChoice) -> DeadlineCalendar {
    DeadlineCalendar::new(&[Listed::new(case)], moment(at), options)
}

/// The properties of the entry that a summary begins.
fn entry(file: &str, summary: &str) -> Vec<String> {
    let file = file.replace("\r\n ", "");
    let events = file.split("BEGIN:VEVENT\r\n").skip(1);
    let found = events.filter(|event| event.contains(&format!("SUMMARY:{summary}")));
    found.flat_map(|event| event.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn an_entry_of_the_calendar() {
    let case = case_on_sick_leave();
    let at = "2026-01-20T09:00:00+01:00";
    let file = calendar(&case, at, &CalendarChoice::default()).to_ics();
    let head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//oppfolgingsplan//NONSGML oppfolgingsplan//NB\r\n\
        CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Frister i oppfølging\r\nBEGIN:VEVENT\r\n";
    assert!(file.starts_with(head), "{file}");
    assert!(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    let lines = entry(&file, "Oppfølging: Lage oppfølgingsplan");
    let uid = lines[0].strip_prefix("UID:").unwrap();
    assert!(uid.parse::<Uid>().is_ok());
    assert_eq!(
        lines[1..],
        [
            "DTSTAMP:20260120T080000Z",
            "SEQUENCE:29481600",
            "DTSTART;VALUE=DATE:20260202",
            "DTEND;VALUE=DATE:20260203",
            "SUMMARY:Oppfølging: Lage oppfølgingsplan",
            r"DESCRIPTION:Senest: 2026-02-02\nAnsvar: Arbeidsgiver\nHjemmel: arbeidsmiljøloven § 4-6 tredje ledd",
            "STATUS:CONFIRMED",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:-P6DT15H",
            "DESCRIPTION:Oppfølging: Lage oppfølgingsplan",
            "END:VALARM",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT9H",
            "DESCRIPTION:Oppfølging: Lage oppfølgingsplan",
            "END:VALARM",
            "END:VEVENT",
        ]
    );
}

#[test]
fn lines_are_folded_between_characters() {
    let case = case_on_sick_leave();
    let label = CaseLabel::new(&"å".repeat(40)).unwrap();
    let list = [Listed::new(&case).labelled(label)];
    let at = moment("2026-01-20T09:00:00+01:00");
    let file = DeadlineCalendar::new(&list, at, &CalendarChoice::default()).to_ics();
    let lines: Vec<&str> = file.split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    assert!(lines.iter().any(|line| line.len() >= 74));
    assert!(file.replace("\r\n ", "").contains(&format!("({})\r\n", "å".repeat(40))));
}

#[test]
fn an_entry_keeps_its_identifier() {
    let (before, after) = (case_on_sick_leave(), case_with_approved_plan());
    let options = CalendarChoice::default();
    let at = "2026-01-20T08:00:00+01:00";
    let uid = |case: &Case, at: &str, summary: &str| {
        entry(&calendar(case, at, &options).to_ics(), summary)[0].clone()
    };
    let summary = "Oppfølging: Lage oppfølgingsplan";
    let made = uid(&before, at, summary);
    assert_eq!(uid(&after, "2026-02-10T09:00:00+01:00", summary), made);
    // Days before the note move the start, and the note goes on: it is the same absence.
    let mut case = before;
    for line in [
        r#"{"at":"2026-01-20T08:00:00+01:00","by":{"role":"system"},"do":"register_days","days":"self_certified",
            "from":"2026-01-02","to":"2026-01-04"}"#,
        r#"{"at":"2026-01-20T08:00:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-2",
            "periods":[{"from":"2026-04-01","to":"2026-04-30","activity":"absent","grade":50}]}"#,
    ] {
        case = case.execute(&request(line)).unwrap().case;
    }
    assert_eq!(case.absences().len(), 1);
    assert_eq!(case.absences()[0].start.to_string(), "2026-01-02");
    assert_eq!(uid(&case, at, summary), made);
    // Another absence has entries of its own.
    let note = request(
        r#"{"at":"2026-08-03T08:00:00+02:00","by":{"role":"system"},"do":"register_sick_note","note":"n-3",
            "periods":[{"from":"2026-08-03","to":"2026-09-30","activity":"absent","grade":100}]}"#,
    );
    case = case.execute(&note).unwrap().case;
    assert_ne!(uid(&case, "2026-08-03T08:00:00+02:00", summary), made);
}

#[test]
fn a_note_gives_no_new_entries_to_days_that_came_before_it() {
    let opened = r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
        "employee":"a-1","employer":"310000019","policy":{"preset":"nav_two_party"}}"#;
    let days = r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_days",
        "days":"self_certified","from":"2026-01-05","to":"2026-01-07"}"#;
    let note = r#"{"at":"2026-01-08T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
        "periods":[{"from":"2026-01-08","to":"2026-01-31","activity":"absent","grade":100},
            {"from":"2026-04-01","to":"2026-05-31","activity":"absent","grade":100}]}"#;
    let uid = |case: &Case, at: &str| {
        let file = calendar(case, at, &CalendarChoice::default()).to_ics();
        entry(&file, "Oppfølging: Lage oppfølgingsplan")[0].clone()
    };
    let case = Case::open(&request(opened)).unwrap().case.execute(&request(days)).unwrap().case;
    let before = uid(&case, "2026-01-07T09:00:00+01:00");
    let case = case.execute(&request(note)).unwrap().case;
    assert_eq!(uid(&case, "2026-01-09T09:00:00+01:00"), before);
    // The second period is an absence of its own.
    assert_eq!(case.absences().len(), 2);
    assert_ne!(uid(&case, "2026-04-02T09:00:00+02:00"), before);
    let case = case_on_sick_leave();
    let two = note.replace(r#""from":"2026-01-08""#, r#""from":"2026-01-05""#);
    let case = case.execute(&request(&two)).unwrap().case;
    assert_eq!(case.absences().len(), 2);
    let [one, other] =
        ["2026-01-09T09:00:00+01:00", "2026-04-02T09:00:00+02:00"].map(|at| uid(&case, at));
    assert_ne!(one, other, "one note, two absences");
}

#[test]
fn a_label_hides_nothing() {
    for (text, fault) in [
        ("A\u{200b}B", CaseLabelError::ControlCharacter),
        ("A\u{202e}B", CaseLabelError::ControlCharacter),
        ("A\u{2028}B", CaseLabelError::ControlCharacter),
        ("A\u{2029}B", CaseLabelError::ControlCharacter),
        ("059.083.995-46", CaseLabelError::IdentityNumber),
        ("１２３４５６７８９０１", CaseLabelError::IdentityNumber),
        ("AB 0 5 9 0 8 3 9 9 5 4 6", CaseLabelError::IdentityNumber),
        ("AB migrene", CaseLabelError::HealthWord),
    ] {
        assert_eq!(CaseLabel::new(text), Err(fault), "{text:?}");
    }
    assert!(CaseLabel::new("Sak 2026/117, post 3").is_ok());
}

#[test]
fn two_deadlines_that_say_the_same_are_two() {
    let ask = |day: u8| {
        request(&format!(
            r#"{{"at":"2026-02-{day:02}T08:00:00+01:00","by":{{"role":"system"}},"do":"nav_requests_plan"}}"#
        ))
    };
    let case = case_on_sick_leave().execute(&ask(10)).unwrap().case;
    let case = case.execute(&ask(12)).unwrap().case;
    let file = calendar(&case, "2026-02-12T09:00:00+01:00", &CalendarChoice::default()).to_ics();
    let lines = entry(&file, "Oppfølging: Sende oppdatert oppfølgingsplan til Nav");
    let uids: Vec<&String> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.len(), 2);
    assert_ne!(uids[0], uids[1]);
}

#[test]
fn what_no_longer_stands_is_taken_back() {
    let (before, after) = (case_on_sick_leave(), case_with_approved_plan());
    let first = calendar(
        &before,
        "2026-01-20T08:00:00+01:00",
        &CalendarChoice { earlier: Some(Vec::new()), ..CalendarChoice::default() },
    );
    assert!(!first.to_ics().contains("CANCELLED"));
    let marks = first.marks();
    let later = CalendarChoice { earlier: Some(marks.clone()), ..CalendarChoice::default() };
    let second = calendar(&after, "2026-02-10T09:00:00+01:00", &later);
    let plan = entry(&second.to_ics(), "Oppfølging: Lage oppfølgingsplan");
    assert!(plan.contains(&"STATUS:CANCELLED".to_owned()));
    assert!(!plan.contains(&"BEGIN:VALARM".to_owned()));
    // The case has left the list: all its entries go, and nothing else is said of them.
    let third = DeadlineCalendar::new(&[], moment("2026-02-11T09:00:00+01:00"), &later);
    let file = third.to_ics();
    assert_eq!(file.matches("STATUS:CANCELLED").count(), marks.len());
    assert_eq!(file.matches("SUMMARY:Oppfølging: frist\r\n").count(), marks.len());
    assert!(third.marks().is_empty());
    // A host that keeps no marks gets all that is closed.
    let open = calendar(&after, "2026-02-10T09:00:00+01:00", &CalendarChoice::default());
    assert!(open.to_ics().contains("STATUS:CANCELLED"));
}

#[test]
fn order_and_repetition_of_cases_do_not_count() {
    let (one, other) = (case_on_sick_leave(), case_with_approved_plan());
    let at = moment("2026-01-25T08:00:00+01:00");
    let file =
        |list: &[Listed<'_>]| DeadlineCalendar::new(list, at, &CalendarChoice::default()).to_ics();
    let (one, other) = (Listed::new(&one), Listed::new(&other));
    assert_eq!(file(&[one.clone(), one.clone()]), file(std::slice::from_ref(&one)));
    let opened = r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-2",
        "employee":"a-2","employer":"310000019","policy":{"preset":"nav_two_party"}}"#;
    let note = r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
        "periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#;
    let second = Case::open(&request(opened)).unwrap().case.execute(&request(note)).unwrap().case;
    let second = Listed::new(&second);
    assert_eq!(file(&[other.clone(), second.clone()]), file(&[second, other]));
}

#[test]
fn a_bare_calendar_says_nothing_of_what_is_due() {
    let case = case_on_sick_leave();
    let options = CalendarChoice {
        wording: Some(Wording::Bare),
        language: Some(Language::Nn),
        owed_by: Some(vec![Debtor::Employer]),
        alarm_days: Some(vec![]),
        ..CalendarChoice::default()
    };
    let file = calendar(&case, "2026-01-20T09:00:00+01:00", &options).to_ics();
    assert!(file.contains("SUMMARY:Oppfølging: frist\r\n"));
    for word in ["DESCRIPTION", "VALARM", "plan\r\n", "dialogmøte", "sjuk"] {
        assert!(!file.contains(word), "{word}");
    }
}

#[test]
fn an_import_that_is_denied_says_nothing_of_the_file() {
    let at = moment("2026-03-02T09:00:00+01:00");
    for by in [Actor::employee("a-1").unwrap(), Actor::manager("m-2").unwrap(), Actor::nav(true)] {
        let read = LogImport::read(b"\xFF\xFE", &case_on_sick_leave(), &by, at);
        assert!(matches!(read, Err(LogImportError::Denied(_))), "{read:?}");
    }
}

#[test]
fn an_import_as_json() {
    let at = moment("2026-03-02T09:00:00+01:00");
    let by = Actor::manager("m-1").unwrap();
    let file = "Dato;Type;Tekst;Annet\n2026-01-12;Samtale;Hei;x\n1;Samtale;Hei;x\n";
    let read = LogImport::read(file.as_bytes(), &case_on_sick_leave(), &by, at).unwrap();
    let expected = concat!(
        r#"{"rows":2,"entries":[{"row":2,"line":2,"request":{"at":"2026-03-02T09:00:00+01:00","#,
        r#""by":{"role":"manager","id":"m-1"},"do":"add_log_entry","kind":"conversation","#,
        r#""on":"2026-01-12","text":"Hei"}}],"#,
        r#""faults":[{"row":3,"line":3,"column":"on","fault":"date_form"}],"ignored_columns":[4]}"#,
    );
    assert_eq!(read.to_json(), expected);
    let json = |fault: FileFault| serde_json::to_string(&fault).unwrap();
    assert_eq!(json(FileFault::Utf16), r#"{"fault":"utf_16"}"#);
    let lacks = FileFault::MissingColumn(LogColumn::On);
    assert_eq!(json(lacks), r#"{"fault":"missing_column","column":"on"}"#);
    assert_eq!(json(FileFault::NoText { line: 3 }), r#"{"fault":"no_text","line":3}"#);
}

#[test]
fn all_that_a_person_reads_has_words() {
    let on: Date = "2026-02-03".parse().unwrap();
    for language in Language::ALL {
        let table = AlertList::new(&[], on).to_csv(language);
        assert!(!table.contains(";;"), "{table}");
        for column in LogColumn::ALL {
            assert!(!column.head(language).is_empty());
            assert_eq!(LogColumn::named(column.head(language)), Some(*column));
            assert_eq!(LogColumn::named(column.as_str()), Some(*column));
        }
        for kind in [
            FaultKind::QuoteOpen,
            FaultKind::QuoteInside,
            FaultKind::CellCount,
            FaultKind::Missing,
            FaultKind::DateForm,
            FaultKind::NoSuchDay,
            FaultKind::DateRange,
            FaultKind::KindUnknown,
            FaultKind::ParticipantUnknown,
            FaultKind::AttachmentQuote,
            FaultKind::OtherCase,
            FaultKind::AlreadyInLog,
        ] {
            assert!(words::row_fault(kind.code(), language).ends_with('.'), "{kind:?}");
        }
        for fault in [
            FileFault::Empty,
            FileFault::Workbook,
            FileFault::Utf16,
            FileFault::Windows1252 { line: 1 },
            FileFault::NoText { line: 1 },
            FileFault::HeadingQuote,
            FileFault::TooManyColumns,
            FileFault::MissingColumn(LogColumn::On),
            FileFault::DuplicateColumn(LogColumn::On),
        ] {
            assert!(!fault.message(language).is_empty(), "{fault:?}");
        }
    }
}
