//! A plan on its way: begun, sent by the host, answered, concluded.

use std::ptr;

use oppfolgingsplan::nav::{NavCall, NavFailure, NavSending};
use oppfolgingsplan::{Case, Language};
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::language::*;
use oppfolgingsplan_c::nav::*;
use oppfolgingsplan_c::status::*;
use oppfolgingsplan_c::step::*;
use oppfolgingsplan_c::text::opl_text;

use crate::nav_world::{NAV_PLAN, answered, begin, shared};
use crate::world::{NOTE, NOW, Owned, World, case_of, failure, moment, number, parts, text};

fn none(call: impl FnOnce(*mut *mut opl_text) -> opl_status) -> bool {
    let (status, given) = Owned::<opl_text>::try_of(call);
    status == OPL_STATUS_NONE && given.is_none()
}

fn conclude(
    case: &Owned<opl_case>,
    sending: &str,
    answer: &Owned<opl_nav_answer>,
) -> Owned<opl_step> {
    let ((sending, len), answer, at) = (parts(sending), answer.get(), moment(NOW));
    Owned::of(|out| unsafe {
        opl_case_nav_conclude(case.get(), sending, len, answer, at, out, ptr::null_mut())
    })
}

fn sendings(case: &Owned<opl_case>) -> String {
    text(|out| unsafe { opl_case_nav_sendings_json(case.get(), moment(NOW), out, ptr::null_mut()) })
}

fn outcome(step: &Owned<opl_step>) -> String {
    text(|out| unsafe { opl_step_events_json(step.get(), out) })
}

#[test]
fn a_plan_goes_out_once_and_its_receipt_comes_in() {
    let world = World::new();
    let case = shared(&world.case);
    assert!(sendings(&case).contains(r#""state":"due""#));
    let begun = begin(&case, NOW);
    unsafe {
        let faults = Owned::of(|out| opl_nav_begun_faults(begun.get(), out));
        let count: usize = number(|out| opl_nav_faults_count(faults.get(), out));
        assert_eq!(count, 0);
        let step = Owned::of(|out| opl_nav_begun_step(begun.get(), out));
        let after = case_of(&step);
        let request = Owned::of(|out| opl_nav_begun_request(begun.get(), out));
        let sending = text(|out| opl_nav_begun_sending_json(begun.get(), out));
        drop(begun);

        // As Rust has it.
        let stored = text(|out| opl_case_to_json(after.get(), out));
        let rust = Case::from_json(stored.as_bytes()).unwrap();
        let unknown = rust.nav_sendings(NOW.parse().unwrap());
        assert_eq!(sendings(&after), format!("[{}]", unknown[0].to_json()));
        assert_eq!(NavSending::from_json(sending.as_bytes()).unwrap(), unknown[0]);

        assert_eq!(text(|out| opl_http_request_call(request.get(), out)), "submit");
        assert_eq!(text(|out| opl_http_request_method(request.get(), out)), "POST");
        assert_eq!(text(|out| opl_http_request_server(request.get(), out)), "plans");
        let path = text(|out| opl_http_request_path(request.get(), out));
        assert_eq!(path, "/api/v1/followupplan");
        let url =
            text(|out| opl_http_request_url(request.get(), OPL_NAV_ENVIRONMENT_PRODUCTION, out));
        assert_eq!(url, format!("https://lps-oppfolgingsplan-mottak.nav.no{path}"));
        let repeated: i32 = number(|out| opl_http_request_may_be_repeated(request.get(), out));
        assert_eq!(repeated, 0);
        let body = text(|out| opl_http_request_body(request.get(), out));
        assert!(body.contains(r#""employeeIdentificationNumber":"05908399546""#));
        let token = world.nav.token.get();
        let with = Owned::of(|out| {
            opl_http_request_with_token(request.get(), token, out, ptr::null_mut())
        });
        let count: usize = number(|out| opl_http_request_header_count(with.get(), out));
        let last = text(|out| opl_http_request_header_value(with.get(), count - 1, out));
        assert_eq!(last, "Bearer ey.ey.s");
        let name = text(|out| opl_http_request_header_name(with.get(), count - 1, out));
        assert_eq!(name, "Authorization");

        // It is not begun again.
        let again = begin(&after, NOW);
        let faults = Owned::of(|out| opl_nav_begun_faults(again.get(), out));
        let rule = text(|out| opl_nav_faults_rule(faults.get(), 0, out));
        assert_eq!(rule, "share.no-request");
        assert!(none(|out| opl_nav_begun_sending_json(again.get(), out)));

        let received =
            br#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":null,"isSentToNavStatus":true}"#;
        let answer = answered(&request, 200, "", received);
        let ok: i32 = number(|out| opl_nav_answer_is_ok(answer.get(), out));
        assert_eq!(ok, 1);
        assert_eq!(text(|out| opl_nav_answer_reference(answer.get(), out)), "6f1c");
        let nav: i32 = number(|out| opl_nav_answer_to_nav(answer.get(), out));
        assert_eq!(nav, 1);
        let mut practitioner = 7;
        let status = opl_nav_answer_to_practitioner(answer.get(), &raw mut practitioner);
        assert_eq!((status, practitioner), (OPL_STATUS_NONE, 7));
        let step = conclude(&after, &sending, &answer);
        assert!(outcome(&step).contains("delivered"));
        let delivered = case_of(&step);
        assert_eq!(sendings(&delivered), "[]");
        // An answer that comes twice changes nothing.
        assert_eq!(outcome(&conclude(&delivered, &sending, &answer)), "[]");
    }
}

#[test]
fn a_failure_says_what_to_do_and_what_it_means_for_the_case() {
    let world = World::new();
    let begun = begin(&shared(&world.case), NOW);
    let step = Owned::of(|out| unsafe { opl_nav_begun_step(begun.get(), out) });
    let case = case_of(&step);
    let request = Owned::of(|out| unsafe { opl_nav_begun_request(begun.get(), out) });
    let sending = text(|out| unsafe { opl_nav_begun_sending_json(begun.get(), out) });
    let none_at_all = ptr::null_mut();
    let unreachable =
        Owned::of(|out| unsafe { opl_nav_answer_not_connected(request.get(), out, none_at_all) });
    let broken =
        Owned::of(|out| unsafe { opl_nav_answer_interrupted(request.get(), out, none_at_all) });
    // With the status line, a header in Latin-1 and one that was folded.
    let headers = "HTTP/1.1 429 Vent\r\nServer: caf\u{e9}\r\n  more\r\nretry-after: 30\r\n\r\n";
    let busy = answered(&request, 429, headers, b"");
    let refused = answered(&request, 400, "", br#"{"type":"VALIDATION_ERROR","message":"Kari"}"#);
    let half = answered(&request, 200, "", br#"{"uuid":"6f1c","isS"#);
    let rows = [
        (&unreachable, "not_connected", OPL_NAV_ADVICE_RETRY, "postponed"),
        (&broken, "interrupted", OPL_NAV_ADVICE_ASK, "[]"),
        (&busy, "busy", OPL_NAV_ADVICE_RETRY, "postponed"),
        (&refused, "refused", OPL_NAV_ADVICE_FIX, "failed"),
        (&half, "unreadable", OPL_NAV_ADVICE_ASK, "6f1c"),
    ];
    for (answer, kind, advice, means) in rows {
        unsafe {
            let ok: i32 = number(|out| opl_nav_answer_is_ok(answer.get(), out));
            assert_eq!(ok, 0);
            assert_eq!(text(|out| opl_nav_answer_failed(answer.get(), out)), kind);
            let said: opl_nav_advice = number(|out| opl_nav_answer_advice(answer.get(), out));
            assert_eq!(said, advice, "{kind}");
            let message = text(|out| opl_nav_answer_message(answer.get(), OPL_LANGUAGE_EN, out));
            let help = text(|out| opl_nav_answer_help(answer.get(), OPL_LANGUAGE_EN, out));
            assert!(message.ends_with('.') && help.ends_with('.') && message != help);
            let json = text(|out| opl_nav_answer_to_json(answer.get(), out));
            assert!(json.contains(kind) && !json.contains("Kari"), "{json}");
        }
        assert!(outcome(&conclude(&case, &sending, answer)).contains(means), "{kind}");
    }
    unsafe {
        let wait: i64 = number(|out| opl_nav_answer_retry_after(busy.get(), out));
        assert_eq!(wait, 30);
        let mut wait = 7;
        let status = opl_nav_answer_retry_after(refused.get(), &raw mut wait);
        assert_eq!((status, wait), (OPL_STATUS_NONE, 7));
        let said = text(|out| opl_nav_answer_message(unreachable.get(), OPL_LANGUAGE_NB, out));
        assert_eq!(said, NavFailure::not_connected(NavCall::Submit).message(Language::Nb));
    }
}

#[test]
fn what_does_not_fit_a_sending_changes_nothing() {
    let world = World::new();
    let begun = begin(&shared(&world.case), NOW);
    let step = Owned::of(|out| unsafe { opl_nav_begun_step(begun.get(), out) });
    let case = case_of(&step);
    let sending = text(|out| unsafe { opl_nav_begun_sending_json(begun.get(), out) });
    let none = ptr::null_mut();
    let verify = Owned::of(|out| unsafe { opl_http_request_verify_integration(out, none) });
    for answer in [answered(&verify, 200, "", b"up"), answered(&verify, 500, "", b"")] {
        let ((data, len), at) = (parts(&sending), moment(NOW));
        let mut out = ptr::null_mut();
        let error = failure(|error| unsafe {
            opl_case_nav_conclude(case.get(), data, len, answer.get(), at, &raw mut out, error)
        });
        assert_eq!((error.0, error.2.as_str()), (OPL_STATUS_INPUT, "answer"));
    }
    // A sending that the case has not begun: another version, another recipient.
    let request = Owned::of(|out| unsafe { opl_nav_begun_request(begun.get(), out) });
    let received =
        br#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":true,"isSentToNavStatus":true}"#;
    let answer = answered(&request, 200, "", received);
    let forged = [
        sending.replace("\"p1\"", "\"p9\""),
        sending.replace("\"to_nav\":true", "\"to_nav\":false"),
        r#"{"plan":"p1","to_nav":false,"to_practitioner":true,"state":"unknown"}"#.to_owned(),
    ];
    for forged in forged {
        assert_eq!(outcome(&conclude(&case, &forged, &answer)), "[]", "{forged}");
    }
    let (data, len) = parts(r#"{"plan":"p1"}"#);
    let mut out = ptr::null_mut();
    let error = failure(|error| unsafe {
        let at = moment(NOW);
        opl_case_nav_conclude(case.get(), data, len, answer.get(), at, &raw mut out, error)
    });
    assert!(error.0 == OPL_STATUS_INPUT && error.2.starts_with("sending."), "{error:?}");
}

#[test]
fn a_plan_of_the_hosts_own_is_sent_only_when_nav_would_take_it() {
    let check = |json: &str, out, error| unsafe {
        let (data, len) = parts(json);
        opl_nav_plan_check(data, len, out, error)
    };
    let good: Owned<opl_nav_plan> = Owned::of(|out| check(NAV_PLAN, out, ptr::null_mut()));
    let bad = NAV_PLAN.replace("\"lpsName\"", "\"needsHelpFromNav\":true,\"lpsName\"");
    let bad: Owned<opl_nav_plan> = Owned::of(|out| check(&bad, out, ptr::null_mut()));
    unsafe {
        let request = Owned::of(|out| opl_nav_plan_request(good.get(), out));
        let body = text(|out| opl_http_request_body(request.get(), out));
        assert_eq!(text(|out| opl_nav_plan_to_json(good.get(), out)), body);
        let (status, request) =
            Owned::<opl_http_request>::try_of(|out| opl_nav_plan_request(bad.get(), out));
        assert!(status == OPL_STATUS_NONE && request.is_none());
        let faults = Owned::of(|out| opl_nav_plan_faults(bad.get(), out));
        let rule = text(|out| opl_nav_faults_rule(faults.get(), 0, out));
        let json = text(|out| opl_nav_faults_to_json(faults.get(), out));
        assert!(json.starts_with(&format!(r#"[{{"refused":"{rule}""#)), "{json}");
        let message = text(|out| opl_nav_faults_message(faults.get(), 0, OPL_LANGUAGE_NB, out));
        let help = text(|out| opl_nav_faults_help(faults.get(), 0, OPL_LANGUAGE_NB, out));
        assert_ne!(message, help);
        assert!(!text(|out| opl_nav_faults_path(faults.get(), 0, out)).is_empty());
    }
    let mut out = ptr::null_mut();
    let missing = NAV_PLAN.replace("\"sendPlanToNav\":false,", "");
    let error = failure(|error| check(&missing, &raw mut out, error));
    assert_eq!((error.0, error.2.as_str()), (OPL_STATUS_INPUT, "sendPlanToNav"));
}

#[test]
fn documents_and_sick_notes_come_in() {
    let nobody = ptr::null_mut();
    let ((employer, len), (since, since_len)) = (parts("310000019"), parts("2026-01-01T00:00:00Z"));
    let kind = OPL_NAV_DOCUMENT_KIND_PLAN;
    unsafe {
        let request = Owned::of(|out| {
            opl_http_request_documents(employer, len, kind, since, since_len, 200, out, nobody)
        });
        let page = br#"{"items":[{"documentId":"d-1","linkId":"l-1","type":"OPPFOLGINGSPLAN",
            "contentType":"application/pdf","status":"COMPLETED","isRead":false,"orgNumber":"310000019",
            "employeeIdentificationNumber":"05908399546","created":"2026-02-03T09:15:00Z",
            "updated":"2026-02-03T09:15:01Z"}],"meta":{"size":1,"pageSize":50,"hasMore":false,"resultSize":1}}"#;
        let answer = answered(&request, 200, "", page);
        let json = text(|out| opl_nav_answer_page_json(answer.get(), out));
        assert!(json.contains(r#""link":"l-1""#), "{json}");
        let cursor = text(|out| opl_nav_answer_cursor(answer.get(), out));
        assert_eq!(cursor, "2026-02-03T09:15:00Z");
        let more: i32 = number(|out| opl_nav_answer_has_more(answer.get(), out));
        assert_eq!(more, 0);

        let (link, link_len) = parts("l-1");
        let request = Owned::of(|out| opl_http_request_document(link, link_len, out, nobody));
        let headers = "Content-Type: application/pdf\nContent-Length: 4\n";
        let answer = answered(&request, 200, headers, b"%PDF");
        let data = opl_nav_answer_data(answer.get());
        let bytes = std::slice::from_raw_parts(data, opl_nav_answer_len(answer.get()));
        assert_eq!(bytes, b"%PDF");
        let media_type = text(|out| opl_nav_answer_media_type(answer.get(), out));
        assert_eq!(media_type, "application/pdf");
        // What broke off is not taken for the document.
        let half = answered(&request, 200, headers, b"%P");
        assert!(opl_nav_answer_data(half.get()).is_null());

        let request =
            Owned::of(|out| opl_http_request_sick_notes_after(employer, len, 4710, out, nobody));
        let body = text(|out| opl_http_request_body(request.get(), out));
        assert!(body.contains("4710"));
        let answer = answered(&request, 200, "", format!("[{NOTE}]").as_bytes());
        let notes = Owned::of(|out| opl_nav_answer_sick_notes(answer.get(), out));
        drop(answer);
        let last: u64 = number(|out| opl_sick_notes_running_number(notes.get(), 0, out));
        assert_eq!(last, 4711);
        let all = Owned::of(|out| opl_http_request_sick_notes(employer, len, out, nobody));
        assert!(!text(|out| opl_http_request_body(all.get(), out)).contains("fra"));

        let (bad, bad_len) = parts("../x");
        let mut out = ptr::null_mut();
        let error = failure(|error| opl_http_request_document(bad, bad_len, &raw mut out, error));
        assert_eq!((error.0, error.2.as_str()), (OPL_STATUS_INPUT, "link"));
        let error = failure(|error| {
            opl_http_request_documents(
                employer,
                len,
                kind,
                since,
                since_len,
                201,
                &raw mut out,
                error,
            )
        });
        assert_eq!((error.0, error.2.as_str()), (OPL_STATUS_INPUT, "size"));
        let uuid = Owned::of(|out| opl_http_request_sending_status(link, link_len, out, nobody));
        let path = text(|out| opl_http_request_path(uuid.get(), out));
        assert!(path.ends_with("/l-1/sendingstatus"), "{path}");
    }
}
