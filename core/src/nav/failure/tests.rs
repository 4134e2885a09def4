use super::*;

fn judge(call: NavCall, status: u16, body: &str) -> (&'static str, &'static str) {
    let response = HttpResponse { status, headers: &[], body: body.as_bytes() };
    let failure = NavFailure::of_status(call, &response);
    assert_eq!(failure.status(), Some(status));
    (failure.kind().as_str(), failure.advice().as_str())
}

/// As Nav words an error, with a message that must not come through.
fn error(word: &str) -> String {
    format!(
        r#"{{"status":{{"value":0,"description":"x"}},"type":"{word}","message":"05908399546"}}"#
    )
}

#[test]
fn every_status_and_type_of_the_plan_interface() {
    use NavCall::{SendingStatus, Submit};
    let rows = [
        (Submit, 400, "BAD_REQUEST", "refused", "fix"),
        (Submit, 400, "VALIDATION_ERROR", "refused", "fix"),
        (Submit, 401, "AUTHENTICATION_ERROR", "token", "retry"),
        (Submit, 403, "NO_ACTIVE_EMPLOYMENT", "refused", "fix"),
        (Submit, 403, "NO_ACTIVE_ARBEIDSFORHOLD", "refused", "fix"),
        (Submit, 403, "NO_ACTIVE_SENT_SYKMELDING", "refused", "fix"),
        (Submit, 404, "EMPLOYEE_NOT_FOUND", "refused", "give_up"),
        (Submit, 404, "GENERAL_PRACTITIONER_NOT_FOUND", "refused", "ask"),
        (Submit, 404, "", "address", "fix"),
        (Submit, 405, "", "address", "fix"),
        (Submit, 302, "", "address", "fix"),
        (Submit, 408, "", "interrupted", "ask"),
        (Submit, 413, "", "refused", "fix"),
        (Submit, 429, "", "busy", "retry"),
        (Submit, 500, "INTERNAL_SERVER_ERROR", "server", "ask"),
        (Submit, 502, "", "server", "ask"),
        (Submit, 503, "", "server", "ask"),
        (Submit, 504, "", "server", "ask"),
        (Submit, 101, "", "unreadable", "ask"),
        (SendingStatus, 400, "ILLEGAL_ARGUMENT", "refused", "fix"),
        (SendingStatus, 404, "FOLLOWUP_PLAN_NOT_FOUND", "gone", "give_up"),
        (SendingStatus, 408, "", "interrupted", "retry"),
        (SendingStatus, 500, "INTERNAL_SERVER_ERROR", "server", "retry"),
        (SendingStatus, 503, "", "server", "retry"),
        (NavCall::Document, 404, "NOT_FOUND", "gone", "give_up"),
        (NavCall::Document, 410, "NOT_FOUND", "gone", "give_up"),
        (NavCall::Documents, 403, "AUTHORIZATION_ERROR", "refused", "fix"),
        (NavCall::Documents, 409, "CONFLICT", "refused", "give_up"),
        (NavCall::Documents, 503, "", "server", "retry"),
        (NavCall::Document, 404, "", "address", "fix"),
        (NavCall::Token, 400, "", "refused", "fix"),
        (NavCall::Token, 401, "", "refused", "fix"),
        (NavCall::Token, 503, "", "server", "retry"),
    ];
    for (call, status, word, kind, advice) in rows {
        assert_eq!(judge(call, status, &error(word)), (kind, advice), "{call} {status} {word}");
        // Without a body that can be read, a status never becomes safer to repeat.
        let (_, blind) = judge(call, status, "<html>");
        assert!(blind == advice || blind != "retry", "{call} {status} {word}: {blind}");
    }
}

#[test]
fn a_plan_is_never_to_be_repeated_when_nobody_knows() {
    for status in 100..=599 {
        if matches!(status, 200..=299) {
            continue;
        }
        let (kind, advice) = judge(NavCall::Submit, status, "");
        let refused_before_it_was_read = matches!(kind, "token" | "busy");
        assert_eq!(advice == "retry", refused_before_it_was_read, "{status}");
    }
    assert_eq!(NavFailure::interrupted(NavCall::Submit).advice(), Advice::Ask);
}

#[test]
fn nothing_that_nav_says_in_words_comes_through() {
    let body = error("VALIDATION_ERROR");
    let response = HttpResponse { status: 400, headers: &[], body: body.as_bytes() };
    let failure = NavFailure::of_status(NavCall::Submit, &response);
    let shown = format!("{failure} {failure:?} {}", failure.to_json());
    assert!(!shown.contains("059083"), "{shown}");
    assert_eq!(failure.to_string(), "submit: refused, fix (HTTP 400 VALIDATION_ERROR)");
    assert_eq!(
        failure.to_json(),
        r#"{"call":"submit","failed":"refused","advice":"fix","status":400,"nav_error":"VALIDATION_ERROR"}"#
    );
}

#[test]
fn a_server_says_how_long() {
    let after = |value: &str| {
        let headers = [("Retry-After", value), ("Date", "Tue, 03 Feb 2026 09:14:00 GMT")];
        let response = HttpResponse { status: 429, headers: &headers, body: b"" };
        NavFailure::of_status(NavCall::Submit, &response).retry_after()
    };
    assert_eq!(after("30"), Some(30));
    assert_eq!(after(" 7 "), Some(7));
    assert_eq!(after("-1"), None);
    assert_eq!(after("Tue, 03 Feb 2026 09:15:00 GMT"), Some(60));
    assert_eq!(after("Tue, 03 Feb 2026 09:13:00 GMT"), Some(0));
    assert_eq!(after("99999999999999999999"), Some(u32::MAX));
    assert_eq!(after("soon"), None);
    assert_eq!(after(""), None);
}

#[test]
fn the_identifier_in_an_answer_that_broke_off() {
    let whole =
        r#"{"uuid" : "6f1c-2a","isSentToGeneralPractitionerStatus":true,"isSentToNavStatus":true}"#;
    let complete = whole.find("\",").unwrap() + 1;
    for end in 0..whole.len() {
        let found = reference_in(&whole.as_bytes()[..end]);
        let expected = (end >= complete).then(|| "6f1c-2a".to_owned());
        assert_eq!(found, expected, "{end}");
    }
    assert_eq!(reference_in(br#"{"uuid":"../../x","is"#), None);
    assert_eq!(reference_in(br#"{"uuid":null,"#), None);
}

#[test]
fn every_kind_and_every_advice_has_words() {
    for language in Language::ALL {
        for kind in FailureKind::ALL {
            for advice in Advice::ALL {
                let failure = NavFailure::new(NavCall::Submit, *kind, *advice);
                assert!(!failure.message(language).is_empty(), "{kind} in {language:?}");
                assert!(!failure.help(language).is_empty(), "{advice} in {language:?}");
            }
        }
    }
}
