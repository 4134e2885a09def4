use serde_json::{Value, json};

use super::*;
use crate::doc::{case_on_sick_leave, request};
use crate::{Activity, Grade, RuleCode};

mod hostile;

/// Invented, as Nav's description has it; the number is of a published synthetic series.
const EXAMPLE: &str = r#"{"loepenr":4711,"sykmeldingId":"3e2f5a1c-9f3b-4d5a-8d6e-2f6a0b7c1d10","mottattAvNav":"2026-01-05T13:02:11","sendtTilArbeidsgiver":"2026-01-05T13:20:45",
 "sykmeldt":{"fnr":"05908399546","navn":"Kari Eksempel"},"egenmeldingsdager":[{"fom":"2026-01-02","tom":"2026-01-04"}],"sykefravaerFom":"2026-01-02",
 "sykmeldingPerioder":[{"fom":"2026-01-05","tom":"2026-01-25","aktivitet":{"avventendeSykmelding":null,"gradertSykmelding":null,"aktivitetIkkeMulig":{"manglendeTilretteleggingPaaArbeidsplassen":true,"beskrivelse":"tunge løft"},"antallBehandlingsdagerUke":null,"harReisetilskudd":false}},
                       {"fom":"2026-01-26","tom":"2026-02-22","aktivitet":{"avventendeSykmelding":null,"gradertSykmelding":{"sykmeldingsgrad":60,"harReisetilskudd":false},"aktivitetIkkeMulig":null,"antallBehandlingsdagerUke":null,"harReisetilskudd":false}}],
 "oppfoelging":{"prognose":{"erArbeidsfoerEtterEndtPeriode":false,"beskrivHensynArbeidsplassen":null},"meldingTilArbeidsgiver":null,"tiltakArbeidsplassen":"Kontorarbeid, unngå løft"},
 "kontaktMedPasient":"2026-01-05T11:30:00","behandler":{"navn":"Lege Legesen","tlf":"55512345"},"arbeidsgiver":{"navn":"Eksempel sykehjem","orgnr":"310000019"}}"#;

fn example() -> Value {
    serde_json::from_str(EXAMPLE).unwrap()
}

fn read(value: &Value) -> Result<SickNoteDelivery, InputError> {
    SickNoteDelivery::from_json(value.to_string().as_bytes())
}

/// The example with another value at a JSON pointer; `None` takes it out.
fn changed(pointer: &str, value: Option<Value>) -> Value {
    let mut note = example();
    match value {
        Some(value) => {
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            match note.pointer_mut(parent).unwrap() {
                Value::Object(map) => drop(map.insert(key.to_owned(), value)),
                Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
                _ => panic!("{pointer}"),
            }
        }
        None => {
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            note.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
        }
    }
    note
}

#[track_caller]
fn refused(note: &Value, kind: InputKind, path: &str) -> InputError {
    let error = read(note).unwrap_err();
    assert_eq!((error.kind(), error.path()), (kind, path), "{error}");
    error
}

/// The path of a JSON pointer.
fn path_of(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').skip(1) {
        if part.bytes().all(|b| b.is_ascii_digit()) {
            path.push_str(&format!("[{part}]"));
        } else {
            path.push_str(if path.is_empty() { "" } else { "." });
            path.push_str(part);
        }
    }
    path
}

#[test]
fn the_example_is_read_whole() {
    let note = SickNoteDelivery::from_json(EXAMPLE.as_bytes()).unwrap();
    assert_eq!(note.running_number(), Some(4711));
    assert_eq!(note.id().as_str(), "3e2f5a1c-9f3b-4d5a-8d6e-2f6a0b7c1d10");
    assert_eq!(note.received_at().unwrap().to_string(), "2026-01-05T13:02:11+01:00");
    assert_eq!(note.sent_at().to_string(), "2026-01-05T13:20:45+01:00");
    assert_eq!(note.person_number().as_str(), "05908399546");
    assert_eq!(note.employer().as_str(), "310000019");
    assert_eq!(note.absence_from(), Date::new(2026, 1, 2));
    let [days] = note.self_certified() else { panic!() };
    assert_eq!((days.from(), days.days()), (Date::new(2026, 1, 2).unwrap(), 3));
    let [whole, graded] = note.periods() else { panic!() };
    assert_eq!(whole.period().activity(), Activity::Absent(Grade::FULL));
    assert_eq!(whole.words().unwrap().as_str(), "tunge løft");
    assert_eq!(whole.lacks_facilitation(), Some(true));
    assert_eq!(graded.period().grade(), Grade::new(60).ok());
    assert_eq!((graded.words(), graded.treatment_days_a_week()), (None, None));
    assert_eq!(note.message_to_employer(), None);
    assert_eq!(note.suggested_measures().unwrap().as_str(), "Kontorarbeid, unngå løft");
    assert_eq!((note.fit_for_work_afterwards(), note.considerations()), (Some(false), None));
    assert_eq!(note.practitioner_name().unwrap().as_str(), "Lege Legesen");
    assert_eq!(note.practitioner_phone().unwrap().as_str(), "55512345");
    let shown = format!("{note:?}");
    for secret in ["05908399546", "løft", "Lege", "55512345", "Kari"] {
        assert!(!shown.contains(secret), "{secret}");
    }
}

#[test]
fn what_is_not_needed_may_be_missing_or_null() {
    for pointer in [
        "/loepenr",
        "/mottattAvNav",
        "/egenmeldingsdager",
        "/sykefravaerFom",
        "/oppfoelging",
        "/oppfoelging/prognose",
        "/oppfoelging/tiltakArbeidsplassen",
        "/behandler",
        "/behandler/tlf",
        "/kontaktMedPasient",
        "/sykmeldt/navn",
        "/arbeidsgiver/navn",
        "/sykmeldingPerioder/0/aktivitet/harReisetilskudd",
        "/sykmeldingPerioder/0/aktivitet/gradertSykmelding",
        "/sykmeldingPerioder/0/aktivitet/aktivitetIkkeMulig/beskrivelse",
    ] {
        assert!(read(&changed(pointer, None)).is_ok(), "{pointer}");
        assert!(read(&changed(pointer, Some(Value::Null))).is_ok(), "{pointer}");
    }
}

#[test]
fn what_is_needed_must_be_given() {
    for pointer in [
        "/sykmeldingId",
        "/sendtTilArbeidsgiver",
        "/sykmeldt",
        "/sykmeldt/fnr",
        "/arbeidsgiver",
        "/arbeidsgiver/orgnr",
        "/sykmeldingPerioder",
        "/sykmeldingPerioder/1/fom",
        "/sykmeldingPerioder/1/tom",
        "/sykmeldingPerioder/0/aktivitet",
        "/sykmeldingPerioder/1/aktivitet/gradertSykmelding/sykmeldingsgrad",
        "/egenmeldingsdager/0/fom",
        "/egenmeldingsdager/0/tom",
    ] {
        let path = path_of(pointer);
        refused(&changed(pointer, None), InputKind::MissingField, &path);
        refused(&changed(pointer, Some(Value::Null)), InputKind::WrongType, &path);
    }
}

#[test]
fn unknown_fields_are_passed_over_at_any_depth() {
    let deep = format!("{}1{}", "[".repeat(3_000), "]".repeat(3_000));
    let first = format!(r#"{{"nytt":{deep},"tall":1e999,""#);
    let text = EXAMPLE.replace(r#"{""#, &first);
    let plain = SickNoteDelivery::from_json(EXAMPLE.as_bytes()).unwrap();
    assert_eq!(SickNoteDelivery::from_json(text.as_bytes()).unwrap(), plain);
}

#[test]
fn a_field_given_twice_is_refused() {
    let text = EXAMPLE.replacen(r#""fnr":"#, r#""fnr":"01898299631","fnr":"#, 1);
    let error = SickNoteDelivery::from_json(text.as_bytes()).unwrap_err();
    assert_eq!((error.kind(), error.path()), (InputKind::DuplicateField, "sykmeldt.fnr"));
}

#[test]
fn dates_and_numbers_that_cannot_be() {
    for (pointer, value) in [
        ("/sykmeldt/fnr", json!("0590839954")),
        ("/arbeidsgiver/orgnr", json!("31000001X")),
        ("/sykmeldingId", json!("05908399546")),
        ("/loepenr", json!(-1)),
        ("/sykefravaerFom", json!("2026-02-29")),
        ("/sykmeldingPerioder/1/fom", json!("26.1.2026")),
        ("/sykmeldingPerioder/0/tom", json!("2026-01-04")),
        ("/sykmeldingPerioder/1/fom", json!("2026-01-25")),
        ("/sykmeldingPerioder", json!([])),
        ("/egenmeldingsdager/0/tom", json!("2026-01-01")),
        ("/sendtTilArbeidsgiver", json!("2026-01-05T13:20:45Z")),
        ("/sendtTilArbeidsgiver", json!("2026-01-05")),
        ("/mottattAvNav", json!("2026-01-05T25:00:00")),
        ("/mottattAvNav", json!("2026-01-05T13:20:45.1234567x")),
        ("/mottattAvNav", json!("2026-01-05T13:20:45.1234567890")),
    ] {
        refused(&changed(pointer, Some(value)), InputKind::InvalidValue, &path_of(pointer));
    }
}

#[test]
fn local_times_as_java_writes_them() {
    for (text, moment) in [
        ("2026-01-05T13:20", "2026-01-05T13:20:00+01:00"),
        ("2026-07-05T13:20:45.5", "2026-07-05T13:20:45.500+02:00"),
        ("2026-07-05T13:20:45.123456789", "2026-07-05T13:20:45.123456+02:00"),
        ("2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00"),
    ] {
        let note = read(&changed("/sendtTilArbeidsgiver", Some(json!(text)))).unwrap();
        assert_eq!(note.sent_at().to_string(), moment, "{text}");
    }
}

#[test]
fn each_kind_of_activity_and_only_one() {
    let kinds = [
        ("avventendeSykmelding", json!("Hev pulten"), Activity::Waiting),
        ("antallBehandlingsdagerUke", json!(2), Activity::TreatmentDays),
        ("harReisetilskudd", json!(true), Activity::TravelGrant),
        ("aktivitetIkkeMulig", json!({}), Activity::Absent(Grade::FULL)),
        (
            "gradertSykmelding",
            json!({"sykmeldingsgrad": 99, "harReisetilskudd": true}),
            Activity::Absent(Grade::new(99).unwrap()),
        ),
    ];
    for (one, value, activity) in &kinds {
        let set = changed("/sykmeldingPerioder/1/aktivitet", Some(json!({*one: value})));
        let note = read(&set).unwrap();
        let [_, period] = note.periods() else { panic!() };
        assert_eq!(period.period().activity(), *activity);
        assert_eq!(period.words().is_some(), *activity == Activity::Waiting);
        let treatment = (*activity == Activity::TreatmentDays).then_some(2);
        assert_eq!(period.treatment_days_a_week(), treatment);
        for (other, second, _) in kinds.iter().filter(|(other, ..)| other != one) {
            let both = json!({*one: value, *other: second});
            let both = changed("/sykmeldingPerioder/1/aktivitet", Some(both));
            refused(&both, InputKind::InvalidValue, "sykmeldingPerioder[1].aktivitet");
        }
    }
    for none in [json!({}), json!({"harReisetilskudd": false, "gradertSykmelding": null})] {
        let none = changed("/sykmeldingPerioder/1/aktivitet", Some(none));
        refused(&none, InputKind::InvalidValue, "sykmeldingPerioder[1].aktivitet");
    }
}

#[test]
fn grades_and_treatment_days_have_bounds() {
    let grade = "/sykmeldingPerioder/1/aktivitet/gradertSykmelding/sykmeldingsgrad";
    for good in [1, 50, 99] {
        assert!(read(&changed(grade, Some(json!(good)))).is_ok());
    }
    for bad in [0, 100, 101, 356, -1] {
        refused(&changed(grade, Some(json!(bad))), InputKind::InvalidValue, &path_of(grade));
    }
    refused(&changed(grade, Some(json!(60.0))), InputKind::WrongType, &path_of(grade));
    for (count, good) in [(0, false), (1, true), (7, true), (8, false), (300, false)] {
        let days = json!({"antallBehandlingsdagerUke": count});
        let read = read(&changed("/sykmeldingPerioder/1/aktivitet", Some(days)));
        assert_eq!(read.is_ok(), good, "{count}");
    }
}

#[test]
fn periods_come_in_date_order() {
    let mut note = example();
    note["sykmeldingPerioder"].as_array_mut().unwrap().reverse();
    assert_eq!(read(&note).unwrap(), read(&example()).unwrap());
    // The path names the place in Nav's list, not in the sorted one.
    note["sykmeldingPerioder"][0]["fom"] = json!("2026-01-20");
    refused(&note, InputKind::InvalidValue, "sykmeldingPerioder[0].fom");
}

#[test]
fn blank_and_unprintable_text() {
    let mut note = changed("/oppfoelging/meldingTilArbeidsgiver", Some(json!(" \n")));
    note["oppfoelging"]["tiltakArbeidsplassen"] = json!("Kontor\u{feff}arbeid");
    let note = read(&note).unwrap();
    assert_eq!(note.message_to_employer(), None);
    assert_eq!(note.suggested_measures().unwrap().as_str(), "Kontorarbeid");
}

#[test]
fn a_list_names_the_note() {
    let list = |notes: Value| SickNoteDelivery::list_from_json(notes.to_string().as_bytes());
    assert_eq!(list(json!([])).unwrap(), []);
    assert_eq!(list(json!([example(), example()])).unwrap().len(), 2);
    for (pointer, value) in [
        ("/sykmeldt/fnr", json!("x")),
        ("/sykmeldingPerioder", json!([])),
        ("/sykmeldingPerioder/1/aktivitet", json!({})),
        ("/arbeidsgiver", json!("Eksempel")),
    ] {
        let error = list(json!([example(), changed(pointer, Some(value))])).unwrap_err();
        assert_eq!(error.path(), format!("[1].{}", path_of(pointer)));
    }
    assert_eq!(list(example()).unwrap_err().kind(), InputKind::WrongType);
    assert_eq!(refused(&json!([example()]), InputKind::WrongType, "").path(), "");
}

fn case_of(person: &str, employer: &str) -> Case {
    let open = format!(
        r#"{{"at":"2026-01-05T08:00:00+01:00","by":{{"role":"system"}},"do":"open_case","case":"s-1",
            "employee":"a-1","person_number":"{person}","employer":"{employer}",
            "policy":{{"preset":"nav_two_party"}}}}"#
    );
    Case::open(&request(&open)).unwrap().case
}

#[test]
fn a_note_becomes_a_command_of_the_system() {
    let case = case_of("05908399546", "310000019");
    let note = SickNoteDelivery::from_json(EXAMPLE.as_bytes()).unwrap();
    let request = note.to_request(&case, None).unwrap();
    assert_eq!(
        request.to_json(),
        r#"{"at":"2026-01-05T13:20:45+01:00","by":{"role":"system"},"do":"register_sick_note","note":"3e2f5a1c-9f3b-4d5a-8d6e-2f6a0b7c1d10","periods":[{"from":"2026-01-05","to":"2026-01-25","activity":"absent","grade":100},{"from":"2026-01-26","to":"2026-02-22","activity":"absent","grade":60}],"self_certified":[{"from":"2026-01-02","to":"2026-01-04"}],"absence_from":"2026-01-02","digital":true,"sent_to_employer":true,"suggested_measures":"Kontorarbeid, unngå løft"}"#
    );
    let later = "2026-01-07T08:00:00+01:00".parse().unwrap();
    assert_eq!(note.to_request(&case, Some(later)).unwrap().at, later);

    let step = case.import_sick_note(EXAMPLE.as_bytes()).unwrap();
    let held = &step.case.sick_notes()[0];
    assert_eq!((held.id(), held.periods().len()), (note.id(), 2));
    assert!(held.is_digital() && held.is_valid());
    assert_eq!(step.case.absences()[0].first_day, Date::new(2026, 1, 2).unwrap());
    // The feed may repeat itself.
    assert_eq!(step.case.import_sick_note(EXAMPLE.as_bytes()).unwrap().events().len(), 0);
}

#[test]
fn another_person_is_an_input_error_and_another_employer_is_ignored() {
    let other = case_of("01898299631", "310000019");
    let Err(Denial::Input(error)) = other.import_sick_note(EXAMPLE.as_bytes()) else { panic!() };
    assert_eq!((error.kind(), error.path()), (InputKind::InvalidValue, "sykmeldt.fnr"));
    assert!(!error.to_string().contains("05908399546"));

    let elsewhere = case_of("05908399546", "310000027");
    let step = elsewhere.import_sick_note(EXAMPLE.as_bytes()).unwrap();
    assert_eq!((step.events().len(), step.case.sick_notes().len()), (0, 0));

    let unnumbered = case_on_sick_leave();
    let step = unnumbered.import_sick_note(EXAMPLE.as_bytes()).unwrap();
    assert_eq!(step.case.sick_notes().len(), 2);
}

#[test]
fn a_case_does_not_go_back_in_time() {
    let case = case_of("05908399546", "310000019");
    let early = changed("/sendtTilArbeidsgiver", Some(json!("2026-01-05T07:00:00"))).to_string();
    let Err(Denial::Refused(refusal)) = case.import_sick_note(early.as_bytes()) else { panic!() };
    assert_eq!(refusal.code(), RuleCode::TimeBackwards);
}
