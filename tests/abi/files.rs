//! What writers give through the C ABI is what they give in Rust.

use std::ptr;

use oppfolgingsplan::document::{DocumentChoice, PdfOptions, PdfWriter};
use oppfolgingsplan::exchange::{
    AlertList, CalendarChoice, CaseLabel, DeadlineCalendar, Listed, LogList,
};
use oppfolgingsplan::package::{File, zip};
use oppfolgingsplan::{Actor, Language, PlanId};
use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case_list::*;
use oppfolgingsplan_c::documents::*;
use oppfolgingsplan_c::exchange::*;
use oppfolgingsplan_c::files::*;
use oppfolgingsplan_c::language::*;
use oppfolgingsplan_c::log_import::*;
use oppfolgingsplan_c::log_rows::*;
use oppfolgingsplan_c::refusal::*;
use oppfolgingsplan_c::request::*;
use oppfolgingsplan_c::status::*;

use crate::world::{
    LOG, NOW, Owned, TODAY, World, day, failure, listed, moment, number, parts, pdf, rust_case,
    text,
};

/// All that is said of a file of the C door, held against one of Rust.
fn same(files: &Owned<opl_files>, index: usize, file: &File) {
    let held = files.get();
    assert_eq!(text(|out| unsafe { opl_files_name(held, index, out) }), file.name.as_str());
    let media = text(|out| unsafe { opl_files_media_type(held, index, out) });
    assert_eq!(media, file.media_type.as_str());
    let sum = text(|out| unsafe { opl_files_sha256(held, index, out) });
    assert_eq!(sum, file.digest().to_string());
    let (data, len) = unsafe { (opl_files_data(held, index), opl_files_len(held, index)) };
    assert_eq!(unsafe { std::slice::from_raw_parts(data, len) }, file.bytes());
}

fn only(files: &Owned<opl_files>, file: &File) {
    assert_eq!(number::<usize>(|out| unsafe { opl_files_count(files.get(), out) }), 1);
    same(files, 0, file);
    assert!(unsafe { opl_files_data(files.get(), 1) }.is_null());
    assert_eq!(unsafe { opl_files_len(files.get(), 1) }, 0);
}

#[test]
fn a_version_as_document_pdf_and_zip() {
    let world = World::new();
    let none = ptr::null_mut();
    let choice = r#"{"language":"en","employee_name":"Kari Eksempel 😀"}"#;
    let case = rust_case(&world);
    let (by, plan) = (Actor::employee("a-1").unwrap(), PlanId::new("p1").unwrap());
    let chosen = DocumentChoice::from_json(choice.as_bytes()).unwrap();
    let document = case.document(&by, &plan, NOW.parse().unwrap(), &chosen).unwrap();
    let made = pdf(&world.writer, &world.case, &world.actor, choice);
    let writer = PdfWriter::new().unwrap();
    let expected = writer.write(&document, &PdfOptions::default()).unwrap();
    let notes = text(|out| unsafe { opl_files_notes_json(made.get(), out) });
    assert_eq!(notes, serde_json::to_string(&expected.notes()).unwrap());
    assert!(notes.contains('😀'), "{notes}");
    let expected = expected.into_file();
    only(&made, &expected);

    let attaching: Owned<opl_pdf_writer> =
        Owned::of(|out| unsafe { opl_pdf_writer_new(1, out, none) });
    let options = PdfOptions { attach_json: true };
    only(
        &pdf(&attaching, &world.case, &world.actor, choice),
        &writer.write(&document, &options).unwrap().into_file(),
    );

    let (plan, plan_len) = parts("p1");
    let (data, len) = parts(choice);
    let json = Owned::of(|out| unsafe {
        let (case, actor) = (world.case.get(), world.actor.get());
        opl_case_document_json(case, actor, plan, plan_len, moment(NOW), data, len, out, none)
    });
    only(&json, &document.to_json_file());
    let notes = unsafe { opl_files_notes_json(json.get(), &mut ptr::null_mut()) };
    assert_eq!(notes, OPL_STATUS_NONE);

    let at = moment("2026-02-10T09:00:01+01:00");
    let zipped = Owned::of(|out| unsafe { opl_files_zip(made.get(), at, out, none) });
    only(&zipped, &zip(&[expected], "2026-02-10T09:00:01+01:00".parse().unwrap()).unwrap());
}

#[test]
fn who_may_not_see_the_version_gets_the_refusal_and_no_file() {
    let world = World::new();
    let practitioner: Owned<opl_actor> = Owned::of(|out| unsafe {
        opl_actor_new(OPL_ROLE_PRACTITIONER, ptr::null(), 0, 0, out, ptr::null_mut())
    });
    let made = pdf(&world.writer, &world.case, &practitioner, "{}");
    assert_eq!(number::<usize>(|out| unsafe { opl_files_count(made.get(), out) }), 0);
    let refusal = Owned::of(|out| unsafe { opl_files_refusal(made.get(), out) });
    let code = text(|out| unsafe { opl_refusal_code(refusal.get(), out) });
    let hidden = rust_case(&world)
        .plan_for(&Actor::practitioner(), &PlanId::new("p1").unwrap(), NOW.parse().unwrap())
        .unwrap_err();
    assert_eq!(code, hidden.code().code());
    let mut out = ptr::null_mut();
    let none = unsafe { opl_files_refusal(world.files.get(), &raw mut out) };
    assert_eq!(none, OPL_STATUS_NONE);

    // Nor is there a zip of nothing.
    let zipped =
        Owned::of(|out| unsafe { opl_files_zip(made.get(), moment(NOW), out, ptr::null_mut()) });
    assert_eq!(number::<usize>(|out| unsafe { opl_files_count(zipped.get(), out) }), 0);
    let again = Owned::of(|out| unsafe { opl_files_refusal(zipped.get(), out) });
    assert_eq!(text(|out| unsafe { opl_refusal_code(again.get(), out) }), hidden.code().code());
}

#[test]
fn a_choice_that_cannot_be_is_named_with_its_path() {
    let world = World::new();
    let (plan, plan_len) = parts("p1");
    for (choice, kind, path) in [
        ("{\"langauge\":\"nb\"}", "unknown_field", "choice.langauge"),
        ("{\"language\":\"sv\"}", "invalid_value", "choice.language"),
        ("", "malformed_json", "choice"),
    ] {
        let (data, len) = parts(choice);
        let mut out = ptr::null_mut();
        let failure = failure(|error| unsafe {
            let (case, actor, out) = (world.case.get(), world.actor.get(), &raw mut out);
            opl_case_document_json(case, actor, plan, plan_len, moment(NOW), data, len, out, error)
        });
        assert_eq!(failure, (OPL_STATUS_INPUT, kind.to_owned(), path.to_owned()));
        assert!(out.is_null(), "nothing is written");
    }
}

#[test]
fn calendar_alerts_and_log_of_a_list() {
    let world = World::new();
    let none = ptr::null_mut();
    let case = rust_case(&world);
    let listed_there = [Listed::new(&case).labelled(CaseLabel::new("AB").unwrap())];
    let (now, today) = (NOW.parse().unwrap(), TODAY.parse().unwrap());
    let expected = DeadlineCalendar::new(&listed_there, now, &CalendarChoice::default());
    let held = world.calendar.get();
    only(&Owned::of(|out| unsafe { opl_calendar_file(held, out) }), &expected.to_file());
    let count: usize = number(|out| unsafe { opl_calendar_mark_count(held, out) });
    assert_eq!(count, expected.marks().len());
    assert!(count > 0);
    for (index, mark) in expected.marks().iter().enumerate() {
        let uid = text(|out| unsafe { opl_calendar_mark_uid(held, index, out) });
        let on: i32 = number(|out| unsafe { opl_calendar_mark_on(held, index, out) });
        assert_eq!((uid, on), (mark.uid.to_string(), mark.on.epoch_day()));
    }

    let list = world.list.get();
    let alerts = AlertList::new(&listed_there, today);
    let (on, english) = (day(TODAY), OPL_LANGUAGE_EN);
    let csv = Owned::of(|out| unsafe { opl_case_list_alerts_csv(list, on, english, out, none) });
    only(&csv, &alerts.to_csv_file(Language::En));
    let json = Owned::of(|out| unsafe { opl_case_list_alerts_json(list, on, out, none) });
    only(&json, &alerts.to_json_file());
    let log = LogList::new(&listed_there);
    let csv = Owned::of(|out| unsafe { opl_case_list_log_csv(list, english, out, none) });
    only(&csv, &log.to_csv_file(Language::En));
    only(&Owned::of(|out| unsafe { opl_case_list_log_json(list, out, none) }), &log.to_json_file());
}

#[test]
fn a_list_is_not_changed_by_a_case_more() {
    let world = World::new();
    let one = listed(&world.before, "AB");
    let (label, len) = parts("");
    let blank = failure(|error| unsafe {
        let mut out = ptr::null_mut();
        opl_case_list_with(one.get(), world.case.get(), label, len, &raw mut out, error)
    });
    assert_eq!(blank, (OPL_STATUS_INPUT, "invalid_value".into(), "label".into()));
    let none = ptr::null_mut();
    let json = |list: &Owned<opl_case_list>| {
        let files = Owned::of(|out| unsafe {
            opl_case_list_alerts_json(list.get(), day(TODAY), out, none)
        });
        let (data, len) =
            unsafe { (opl_files_data(files.get(), 0), opl_files_len(files.get(), 0)) };
        unsafe { std::slice::from_raw_parts(data, len) }.to_vec()
    };
    let before = json(&one);
    let two = Owned::of(|out| unsafe {
        opl_case_list_with(one.get(), world.case.get(), ptr::null(), 0, out, none)
    });
    assert_eq!(json(&one), before);
    assert!(json(&two).len() > before.len());
}

#[test]
fn a_table_of_log_entries() {
    let world = World::new();
    let held = world.import.get();
    assert_eq!(number::<usize>(|out| unsafe { opl_log_import_entry_count(held, out) }), 1);
    assert_eq!(number::<usize>(|out| unsafe { opl_log_import_fault_count(held, out) }), 1);
    let request = Owned::of(|out| unsafe { opl_log_import_entry_request(held, 0, out) });
    let json = text(|out| unsafe { opl_request_to_json(request.get(), out) });
    assert!(json.contains("\"do\":\"add_log_entry\""), "{json}");
    let said = text(|out| unsafe { opl_log_import_fault_message(held, 0, OPL_LANGUAGE_NB, out) });
    assert_eq!(said, "Datoen finnes ikke i kalenderen.");
    let line = number::<usize>(|out| unsafe { opl_log_import_fault_line(held, 0, out) });
    assert_eq!(line, 3);
    assert_eq!(number::<usize>(|out| unsafe { opl_log_import_warning_count(held, out) }), 0);
    assert_eq!(number::<usize>(|out| unsafe { opl_log_import_ignored_count(held, out) }), 0);
    let all = text(|out| unsafe { opl_log_import_to_json(held, out) });
    assert!(all.contains(r#"{"row":3,"line":3,"column":"on","fault":"no_such_day"}"#), "{all}");
    let mut out = ptr::null_mut();
    let refusal = unsafe { opl_log_import_refusal(held, &raw mut out) };
    assert_eq!(refusal, OPL_STATUS_NONE);
}

#[test]
fn what_should_be_looked_at_in_a_table() {
    let world = World::new();
    let (key, len) = parts("m-1");
    let none = ptr::null_mut();
    let manager: Owned<opl_actor> =
        Owned::of(|out| unsafe { opl_actor_new(OPL_ROLE_MANAGER, key, len, 0, out, none) });
    // A cell of two lines comes first, so that the lines run ahead of the rows.
    let file = "Dato;Type;Farge;Tekst\n12.01.2026;Annet;;\"En\nto\"\n13.01.2026;Annet;;Ringte 01898299631\n";
    let import = Owned::of(|out| unsafe {
        let (case, now) = (world.case.get(), moment(NOW));
        opl_log_import_read(case, manager.get(), now, file.as_ptr(), file.len(), out, none)
    });
    let held = import.get();
    let line = number::<usize>(|out| unsafe { opl_log_import_entry_line(held, 1, out) });
    assert_eq!(line, 4);
    assert_eq!(number::<usize>(|out| unsafe { opl_log_import_warning_count(held, out) }), 1);
    assert_eq!(number::<usize>(|out| unsafe { opl_log_import_warning_row(held, 0, out) }), 3);
    let rule = text(|out| unsafe { opl_log_import_warning_rule(held, 0, out) });
    let field = text(|out| unsafe { opl_log_import_warning_field(held, 0, out) });
    assert_eq!((rule.as_str(), field.as_str()), ("text.identity-number", "text"));
    assert_eq!(number::<usize>(|out| unsafe { opl_log_import_ignored_count(held, out) }), 1);
    assert_eq!(number::<usize>(|out| unsafe { opl_log_import_ignored_column(held, 0, out) }), 3);
}

#[test]
fn a_table_that_cannot_be_read_says_why() {
    let world = World::new();
    let none = ptr::null_mut();
    let (key, len) = parts("m-1");
    let manager: Owned<opl_actor> =
        Owned::of(|out| unsafe { opl_actor_new(OPL_ROLE_MANAGER, key, len, 0, out, none) });
    let file = b"Dato;Type;Tekst\r\n05.01.2026;M\xF8te;Referat\r\n";
    let read = |actor: &Owned<opl_actor>, file: &[u8]| {
        let (case, actor, now) = (world.case.get(), actor.get(), moment(NOW));
        Owned::of(|out| unsafe {
            opl_log_import_read(case, actor, now, file.as_ptr(), file.len(), out, none)
        })
    };
    let import = read(&manager, file);
    let fault = text(|out| unsafe { opl_log_import_file_fault_json(import.get(), out) });
    assert_eq!(fault, r#"{"fault":"windows_1252","line":2}"#);
    let said = text(|out| unsafe {
        opl_log_import_file_fault_message(import.get(), OPL_LANGUAGE_EN, out)
    });
    assert!(said.contains("UTF-8"), "{said}");
    let mut out = ptr::null_mut();
    let nothing = unsafe { opl_log_import_to_json(import.get(), &raw mut out) };
    assert_eq!(nothing, OPL_STATUS_NONE);

    // The employee may not write in the employer's log.
    let refused = read(&world.actor, LOG.as_bytes());
    let refusal = Owned::of(|out| unsafe { opl_log_import_refusal(refused.get(), out) });
    let kind = text(|out| unsafe { opl_refusal_code(refusal.get(), out) });
    assert!(kind.starts_with("access."), "{kind}");
}
