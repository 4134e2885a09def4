//! A document that Nav keeps, through the C ABI into the archive of its case.

use std::ptr;

use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::documents::*;
use oppfolgingsplan_c::files::*;
use oppfolgingsplan_c::request::*;
use oppfolgingsplan_c::status::*;

use crate::world::{
    NOW, Owned, RECEIPT, World, ask, case_of, failure, moment, number, parts, text,
};

/// One of the documents of a page.
const LETTER: &str = r#"{"id":"d-1","link":"l-1","kind":"meeting","media_type":"application/pdf",
    "person_number":"05908399546","employer":"310000019","ready":true,"read":false,
    "created":"2026-02-03T09:15:00.123456789Z"}"#;

fn hr() -> Owned<opl_actor> {
    let (id, len) = parts("h-1");
    Owned::of(|out| unsafe { opl_actor_new(OPL_ROLE_HR, id, len, 0, out, ptr::null_mut()) })
}

fn known(case: &Owned<opl_case>) -> String {
    let (data, len) = parts(LETTER);
    text(|out| unsafe { opl_case_nav_document_json(case.get(), data, len, out, ptr::null_mut()) })
}

fn request_json(request: &Owned<opl_request>) -> String {
    text(|out| unsafe { opl_request_to_json(request.get(), out) })
}

fn archive(case: &Owned<opl_case>, body: &str) -> Owned<opl_files> {
    let ((data, len), (media, media_len)) = (parts(LETTER), parts("application/pdf"));
    let ((choice, choice_len), hr) = (parts("{}"), hr());
    Owned::of(|out| unsafe {
        let (bytes, none) = (body.as_ptr(), ptr::null_mut());
        let (case, hr, now) = (case.get(), hr.get(), moment(NOW));
        opl_case_archive_nav_document(
            case,
            hr,
            data,
            len,
            media,
            media_len,
            bytes,
            body.len(),
            now,
            choice,
            choice_len,
            out,
            none,
        )
    })
}

#[test]
fn a_letter_goes_into_the_archive_once() {
    let world = World::new();
    // The case has no person number; the host has chosen it.
    assert_eq!(known(&world.case), r#"{"about":false,"archived":false}"#);
    let ((data, len), hr) = (parts(LETTER), hr());
    let ask_for = |case: &Owned<opl_case>, out: *mut *mut opl_request| unsafe {
        let (hr, now) = (hr.get(), moment(NOW));
        opl_case_nav_document_request(case.get(), hr, data, len, now, out, ptr::null_mut())
    };
    let logged: Owned<opl_request> = Owned::of(|out| ask_for(&world.case, out));
    let case = case_of(&ask(&world.case, &request_json(&logged)));
    assert_eq!(known(&case), r#"{"about":false,"entry":"e1","archived":false}"#);
    assert_eq!(ask_for(&case, &mut ptr::null_mut()), OPL_STATUS_NONE);

    let files = archive(&case, "%PDF-1.7");
    let count: usize = number(|out| unsafe { opl_files_count(files.get(), out) });
    let names: Vec<String> = (0..count)
        .map(|index| text(|out| unsafe { opl_files_name(files.get(), index, out) }))
        .collect();
    assert_eq!(
        names,
        [
            "dokument.pdf",
            "fiks-arkiv-v1/arkivmelding.xml",
            "registrering.txt",
            "registrering.json",
            "SHA256SUMS",
        ]
    );
    let receipt: Owned<opl_archive_receipt> = Owned::of(|out| unsafe {
        opl_archive_receipt_read(RECEIPT.as_ptr(), RECEIPT.len(), out, ptr::null_mut())
    });
    let ((entry, entry_len), (choice, choice_len)) = (parts("e1"), parts("{}"));
    let archived: Owned<opl_request> = Owned::of(|out| unsafe {
        let (receipt, case, hr, now) = (receipt.get(), case.get(), hr.get(), moment(NOW));
        let none = ptr::null_mut();
        opl_archive_receipt_log_request(
            receipt, case, hr, entry, entry_len, now, choice, choice_len, out, none,
        )
    });
    let case = case_of(&ask(&case, &request_json(&archived)));
    assert_eq!(known(&case), r#"{"about":false,"entry":"e1","archived":true}"#);
    let notes = text(|out| unsafe { opl_files_notes_json(archive(&case, "%PDF-1.7").get(), out) });
    assert!(notes.contains(r#""left":[]"#), "{notes}");
}

#[test]
fn documents_of_a_log_entry_and_none() {
    let world = World::new();
    let case = case_of(&ask(
        &world.case,
        r#"{"at":"2026-02-09T09:00:00+01:00","by":{"role":"hr","id":"h-1"},"do":"add_log_entry",
            "kind":"meeting","on":"2026-02-08","text":"Dialogmøte 1"}"#,
    ));
    let ((entry, entry_len), (choice, choice_len), hr) = (parts("e1"), parts("{}"), hr());
    let none = ptr::null_mut();
    let ((title, title_len), (media, media_len)) = (parts("Referat"), parts("application/pdf"));
    let minutes: Owned<opl_attachments> = Owned::of(|out| unsafe {
        let (empty, body) = (world.attachments.get(), "%PDF-1.7");
        let (data, len) = (body.as_ptr(), body.len());
        opl_attachments_with(
            empty,
            title,
            title_len,
            media,
            media_len,
            data,
            len,
            ptr::null(),
            0,
            out,
            none,
        )
    });
    let archive = |attachments: &Owned<opl_attachments>, out, error| unsafe {
        let (case, hr, held, now) = (case.get(), hr.get(), attachments.get(), moment(NOW));
        opl_case_archive_log_entry(
            case, hr, entry, entry_len, now, choice, choice_len, held, out, error,
        )
    };
    let files: Owned<opl_files> = Owned::of(|out| archive(&minutes, out, none));
    assert_eq!(text(|out| unsafe { opl_files_name(files.get(), 0, out) }), "dokument.pdf");
    let mut out = ptr::null_mut();
    let failed = failure(|error| archive(&world.attachments, &raw mut out, error));
    assert_eq!((failed.0, failed.2.as_str()), (OPL_STATUS_INPUT, "documents"));
}

#[test]
fn another_person_is_refused_and_an_unknown_document_too() {
    let world = World::new();
    let json = LETTER.replace("310000019", "889640782");
    let ((data, len), hr) = (parts(&json), hr());
    let mut out = ptr::null_mut();
    let failed = failure(|error| unsafe {
        let (case, hr, now) = (world.case.get(), hr.get(), moment(NOW));
        opl_case_nav_document_request(case, hr, data, len, now, &raw mut out, error)
    });
    assert_eq!((failed.0, failed.2.as_str()), (OPL_STATUS_INPUT, "document.employer"));
    let (data, len) = parts("{}");
    let mut out = ptr::null_mut();
    let failed = failure(|error| unsafe {
        opl_case_nav_document_json(world.case.get(), data, len, &raw mut out, error)
    });
    assert_eq!(failed.1, "missing_field");
}
