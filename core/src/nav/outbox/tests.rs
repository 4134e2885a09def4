use super::*;
use crate::Recipient;
use crate::doc::{case_with_approved_plan, request};
use crate::nav::{HttpResponse, NavAnswer, NavCall};

fn at(minute: u8) -> Moment {
    format!("2026-01-23T09:{minute:02}:00+01:00").parse().unwrap()
}

fn plan() -> PlanId {
    "p1".parse().unwrap()
}

fn extra() -> NavExtra {
    NavExtra::from_json(
        br#"{"typical_workday":"Dagvakt","previous_facilitation":"Ingen","follow_up":"Hver uke",
        "contact_name":"Ola Leder","contact_phone":"55512345","contact_email":"ola@eksempel.no",
        "system_name":"Eksempel HR"}"#,
    )
    .unwrap()
}

fn shared(with: &[&str], minute: u8) -> Case {
    let case = case_with_approved_plan();
    // The same case with a person number, as Nav wants it.
    let json = case
        .to_json()
        .replace(r#""employee":"a-1""#, r#""employee":"a-1","person_number":"05908399546""#);
    let case = Case::from_json(json.as_bytes()).unwrap();
    share(case, with, minute)
}

fn share(case: Case, with: &[&str], minute: u8) -> Case {
    with.iter().fold(case, |case, with| {
        let line = format!(
            r#"{{"at":"2026-01-23T09:{minute:02}:00+01:00","by":{{"role":"manager","id":"m-1"}},"do":"share_plan","plan":"p1","with":"{with}"}}"#
        );
        case.execute(&request(&line)).unwrap().case
    })
}

fn begin(case: &Case, minute: u8) -> BegunSending {
    case.begin_nav_sending(&plan(), &extra(), None, at(minute)).unwrap()
}

fn answer(call: NavCall, status: u16, body: &str) -> Result<NavReceipt, NavFailure> {
    let response = HttpResponse { status, headers: &[], body: body.as_bytes() };
    match NavAnswer::read(call, &response, at(0))? {
        NavAnswer::Receipt(receipt) => Ok(receipt),
        other => panic!("{other:?}"),
    }
}

fn outcomes(case: &Case) -> Vec<&'static str> {
    let version = case.plan(&plan()).unwrap();
    let word = |share: &crate::Share| match share.delivery() {
        crate::Delivery::Requested => "requested",
        crate::Delivery::Answered { outcome, .. } => outcome.as_str(),
    };
    Recipient::ALL.iter().filter_map(|with| version.share(*with)).map(word).collect()
}

fn conclude(case: &Case, sending: &NavSending, said: &Result<NavReceipt, NavFailure>) -> Case {
    let step = case.conclude_nav_sending(sending, said.as_ref(), at(30)).unwrap();
    // An answer that comes twice changes nothing the second time.
    let again = step.case.conclude_nav_sending(sending, said.as_ref(), at(31)).unwrap();
    assert_eq!(again.events().count(), 0);
    step.case
}

const BOTH: &str =
    r#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":true,"isSentToNavStatus":true}"#;
const BROKEN_OFF: &str = r#"{"uuid":"6f1c","isS"#;
const NAV_ONLY: &str =
    r#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":false,"isSentToNavStatus":true}"#;
const NOBODY_KNOWS: &str = r#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":null}"#;

#[test]
fn what_each_answer_means() {
    let submit = |status, body| answer(NavCall::Submit, status, body);
    let refused = |word: &str| format!(r#"{{"type":"{word}"}}"#);
    let rows: [(Result<NavReceipt, NavFailure>, [&str; 2], usize); 14] = [
        (submit(200, BOTH), ["delivered", "delivered"], 0),
        (submit(200, NAV_ONLY), ["failed", "delivered"], 0),
        (submit(200, NOBODY_KNOWS), ["unknown", "unknown"], 1),
        (submit(200, BROKEN_OFF), ["unknown", "unknown"], 1),
        (submit(200, "{}"), ["unknown", "unknown"], 1),
        (submit(400, &refused("VALIDATION_ERROR")), ["failed", "failed"], 0),
        (submit(403, &refused("NO_ACTIVE_SENT_SYKMELDING")), ["failed", "failed"], 0),
        (submit(404, &refused("EMPLOYEE_NOT_FOUND")), ["failed", "failed"], 0),
        // The plan is not what is wrong.
        (submit(401, &refused("AUTHENTICATION_ERROR")), ["postponed", "postponed"], 1),
        (submit(404, "<html>"), ["postponed", "postponed"], 1),
        (submit(429, ""), ["postponed", "postponed"], 1),
        (submit(500, &refused("INTERNAL_SERVER_ERROR")), ["unknown", "unknown"], 1),
        (Err(NavFailure::not_connected(NavCall::Submit)), ["postponed", "postponed"], 1),
        (Err(NavFailure::interrupted(NavCall::Submit)), ["unknown", "unknown"], 1),
    ];
    for (said, expected, left) in rows {
        let begun = begin(&shared(&["nav", "practitioner"], 0), 1);
        let case = conclude(&begun.step.case, &begun.sending, &said);
        assert_eq!(outcomes(&case), expected, "{said:?}");
        assert_eq!(case.nav_sendings(at(40)).len(), left, "{said:?}");
        // The case that is stored knows as much.
        assert_eq!(Case::from_json(case.to_json().as_bytes()).unwrap(), case);
    }
}

#[test]
fn a_decision_is_sent_once() {
    let case = shared(&["nav"], 0);
    let begun = begin(&case, 1);
    assert_eq!(begun.step.events().count(), 1);
    // Nor by somebody who has the case as it is now,
    let again = begun.step.case.begin_nav_sending(&plan(), &extra(), None, at(2));
    let Err(NotBegun::Faults(faults)) = again else { panic!() };
    assert_eq!(faults[0].rule().code(), "share.no-request");
    // nor when the answer was lost,
    let lost = Err(NavFailure::interrupted(NavCall::Submit));
    let case = conclude(&begun.step.case, &begun.sending, &lost);
    assert!(case.begin_nav_sending(&plan(), &extra(), None, at(33)).is_err());
    // until somebody has found out, and a party shares again.
    let found_out = request(
        r#"{"at":"2026-01-23T09:40:00+01:00","by":{"role":"system"},"do":"record_delivery","plan":"p1","with":"nav","outcome":"failed","reason":"Nav har den ikke"}"#,
    );
    let case = share(case.execute(&found_out).unwrap().case, &["nav"], 41);
    assert!(case.begin_nav_sending(&plan(), &extra(), None, at(42)).is_ok());
}

#[test]
fn what_was_postponed_is_still_to_be_sent() {
    let begun = begin(&shared(&["nav"], 0), 1);
    let none = Err(NavFailure::not_connected(NavCall::Submit));
    let case = conclude(&begun.step.case, &begun.sending, &none);
    let [due] = &case.nav_sendings(at(40))[..] else { panic!() };
    assert_eq!(
        (due.state(), due.to_nav(), due.to_practitioner()),
        (SendingState::Due, true, false)
    );
    let begun = begin(&case, 41);
    assert!(begun.request.body().unwrap().contains(r#""sendPlanToNav":true"#));
}

#[test]
fn only_those_who_are_still_to_have_it() {
    let begun = begin(&shared(&["nav", "practitioner"], 0), 1);
    let case = conclude(&begun.step.case, &begun.sending, &answer(NavCall::Submit, 200, NAV_ONLY));
    let case = share(case, &["practitioner"], 40);
    let begun = begin(&case, 41);
    assert!(!begun.sending.to_nav() && begun.sending.to_practitioner());
    let body = begun.request.body().unwrap();
    assert!(body.contains(r#""sendPlanToNav":false"#), "Nav would have two plans");
}

#[test]
fn an_unknown_sending_is_asked_about() {
    let begun = begin(&shared(&["nav", "practitioner"], 0), 1);
    let broken = answer(NavCall::Submit, 200, BROKEN_OFF);
    let case = conclude(&begun.step.case, &begun.sending, &broken);
    let [sending] = &case.nav_sendings(at(40))[..] else { panic!() };
    assert_eq!((sending.state(), sending.reference()), (SendingState::Unknown, Some("6f1c")));
    assert_eq!(NavSending::from_json(sending.to_json().as_bytes()).as_ref(), Ok(sending));
    let ask = HttpRequest::sending_status(sending.reference().unwrap()).unwrap();
    assert_eq!(ask.path(), "/api/v1/followupplan/6f1c/sendingstatus");
    // A question that fails leaves it unknown; a later answer settles it.
    let down = answer(NavCall::SendingStatus, 503, "");
    assert_eq!(outcomes(&conclude(&case, sending, &down)), ["unknown", "unknown"]);
    let told = answer(NavCall::SendingStatus, 200, NAV_ONLY);
    assert_eq!(outcomes(&conclude(&case, sending, &told)), ["failed", "delivered"]);
    let none = answer(NavCall::SendingStatus, 404, r#"{"type":"FOLLOWUP_PLAN_NOT_FOUND"}"#);
    assert_eq!(outcomes(&conclude(&case, sending, &none)), ["failed", "failed"]);
}

#[test]
fn an_answer_that_comes_late_is_not_lost() {
    let begun = begin(&shared(&["nav"], 0), 1);
    let given_up = request(
        r#"{"at":"2026-01-23T09:02:00+01:00","by":{"role":"system"},"do":"record_delivery","plan":"p1","with":"nav","outcome":"failed","reason":"Nav har den ikke"}"#,
    );
    let case = share(begun.step.case.execute(&given_up).unwrap().case, &["nav"], 3);
    let case = conclude(&case, &begun.sending, &answer(NavCall::Submit, 200, BOTH));
    assert_eq!(outcomes(&case), ["delivered"]);
    assert!(case.nav_sendings(at(40)).is_empty(), "and so it is not sent again");
    // While a refusal that comes late says nothing of the new decision.
    let case = share(begun.step.case.execute(&given_up).unwrap().case, &["nav"], 3);
    let refused = answer(NavCall::Submit, 400, r#"{"type":"VALIDATION_ERROR"}"#);
    assert_eq!(outcomes(&conclude(&case, &begun.sending, &refused)), ["requested"]);
}

#[test]
fn the_answer_to_one_sending_does_not_settle_the_next() {
    let first = begin(&shared(&["nav"], 0), 1);
    let none = Err(NavFailure::not_connected(NavCall::Submit));
    let case = conclude(&first.step.case, &first.sending, &none);
    let second = begin(&case, 41);
    let late = [
        none,
        Err(NavFailure::interrupted(NavCall::Submit)),
        answer(NavCall::Submit, 400, r#"{"type":"VALIDATION_ERROR"}"#),
        answer(NavCall::Submit, 200, r#"{"uuid":"6f1c","isSentToNavStatus":false}"#),
    ];
    for said in late {
        let said = said.as_ref();
        let step = second.step.case.conclude_nav_sending(&first.sending, said, at(42)).unwrap();
        assert_eq!(step.events().count(), 0, "{said:?}");
    }
    let arrived = answer(NavCall::Submit, 200, r#"{"uuid":"6f1c","isSentToNavStatus":true}"#);
    let said = arrived.as_ref();
    let step = second.step.case.conclude_nav_sending(&first.sending, said, at(42)).unwrap();
    assert_eq!(outcomes(&step.case), ["delivered"]);
}

#[test]
fn another_call_that_fails_says_nothing_of_the_plan() {
    let begun = begin(&shared(&["nav"], 0), 1);
    let broken = answer(NavCall::Submit, 200, BROKEN_OFF);
    let case = conclude(&begun.step.case, &begun.sending, &broken);
    let [sending] = &case.nav_sendings(at(40))[..] else { panic!() };
    for call in NavCall::ALL.iter().copied().filter(|call| *call != NavCall::Submit) {
        for failure in [NavFailure::not_connected(call), NavFailure::interrupted(call)] {
            assert_eq!(outcomes(&conclude(&case, sending, &Err(failure))), ["unknown"], "{call}");
        }
    }
}

#[test]
fn a_new_sending_has_no_reference_of_the_one_before() {
    let begun = begin(&shared(&["nav"], 0), 1);
    let broken = answer(NavCall::Submit, 200, BROKEN_OFF);
    let case = conclude(&begun.step.case, &begun.sending, &broken);
    let busy = answer(NavCall::Submit, 429, "");
    let case = conclude(&case, &case.nav_sendings(at(40))[0], &busy);
    let case = begin(&case, 41).step.case;
    assert_eq!(case.nav_sendings(at(42))[0].reference(), None);
}

#[test]
fn versions_that_nobody_may_see_are_not_sent() {
    let case = shared(&["nav"], 0);
    assert_eq!(case.nav_sendings(at(1)).len(), 1);
    let late = "2027-01-01T09:00:00+01:00".parse().unwrap();
    assert!(case.nav_sendings(late).is_empty());
    assert!(case.begin_nav_sending(&plan(), &extra(), None, late).is_err());
    let wrong = request(
        r#"{"at":"2026-01-23T09:05:00+01:00","by":{"role":"system"},"do":"mark_misregistered","plan":"p1"}"#,
    );
    let case = case.execute(&wrong).unwrap().case;
    assert!(case.nav_sendings(at(6)).is_empty());
    assert!(case.begin_nav_sending(&plan(), &extra(), None, at(6)).is_err());
}

#[test]
fn the_pre_flight_is_asked_before_anything_is_begun() {
    let facts =
        HostFacts::from_json(br#"{"environment":"test","person_known":false,"employments":[]}"#)
            .unwrap();
    let began = shared(&["nav"], 0).begin_nav_sending(&plan(), &extra(), Some(&facts), at(1));
    let Err(NotBegun::Faults(faults)) = began else { panic!() };
    let codes: Vec<_> = faults.iter().map(|fault| fault.rule().code()).collect();
    assert_eq!(codes, ["nav.token", "nav.person-unknown"]);
}
