use super::*;

const PERSON: &str = "05908399546";

/// A good answer to each call.
const GOOD: [(NavCall, &str); 7] = [
    (NavCall::VerifyIntegration, "Integration is up and running"),
    (
        NavCall::Submit,
        r#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":true,"isSentToNavStatus":true}"#,
    ),
    (
        NavCall::SendingStatus,
        r#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":null,"isSentToNavStatus":true}"#,
    ),
    (
        NavCall::Documents,
        r#"{"items":[{"documentId":"d-1","linkId":"l-1","type":"OPPFOLGINGSPLAN","contentType":"application/pdf","status":"COMPLETED","isRead":false,"orgNumber":"310000019","employeeIdentificationNumber":"05908399546","created":"2026-02-03T09:15:00Z","updated":"2026-02-03T09:15:01Z"}],"meta":{"size":1,"pageSize":50,"hasMore":false,"resultSize":1}}"#,
    ),
    (NavCall::Document, "%PDF-1.7 05908399546"),
    (
        NavCall::SickNotes,
        r#"[{"loepenr":1,"sykmeldingId":"n-1","sendtTilArbeidsgiver":"2026-04-01T13:20","sykmeldt":{"fnr":"05908399546"},"sykmeldingPerioder":[{"fom":"2026-04-01","tom":"2026-04-07","aktivitet":{"avventendeSykmelding":"Hev og senk pulten"}}],"arbeidsgiver":{"orgnr":"310000019"}}]"#,
    ),
    (
        NavCall::Token,
        r#"{"access_token":"ey.ey.s","token_type":"Bearer","expires_in":599,"scope":"s"}"#,
    ),
];

fn read(call: NavCall, status: u16, body: &[u8]) -> Result<NavAnswer, NavFailure> {
    let at = "2026-02-03T10:15:00+01:00".parse().unwrap();
    NavAnswer::read(call, &HttpResponse { status, headers: &[], body }, at)
}

#[test]
fn a_good_answer_to_each_call() {
    for (call, body) in GOOD {
        assert!(read(call, 200, body.as_bytes()).is_ok(), "{call}");
    }
}

/// Cut off anywhere, or with a byte changed: an answer or a failure, never a panic, and never more
/// than codes. A failed plan is never one that may be sent again.
#[test]
fn answers_that_went_wrong_on_the_way() {
    for (call, body) in GOOD {
        let mut wrong: Vec<Vec<u8>> = (0..body.len())
            .map(|end| body.as_bytes().iter().copied().take(end).collect())
            .collect();
        for place in 0..body.len() {
            for byte in [b'"', b'{', b'}', b'0', b'-', 0, 0xFF] {
                let mut changed = body.as_bytes().to_vec();
                if let Some(old) = changed.get_mut(place) {
                    *old = byte;
                }
                wrong.push(changed);
            }
        }
        for body in wrong {
            for status in [200, 400, 404, 503] {
                let Err(failure) = read(call, status, &body) else { continue };
                let shown = format!("{failure} {failure:?} {}", failure.to_json());
                assert!(!shown.contains(PERSON) && !shown.contains("ey.ey"), "{shown}");
                let repeated = failure.advice().as_str() == "retry";
                assert!(call != NavCall::Submit || !repeated, "{failure}");
            }
        }
    }
}

#[test]
fn only_what_is_asked_for_shows_what_is_in_it() {
    for (call, body) in GOOD {
        let answer = read(call, 200, body.as_bytes()).unwrap();
        let shown = format!("{answer:?}");
        assert!(!shown.contains(PERSON) && !shown.contains("ey.ey"), "{call}: {shown}");
        let json = answer.to_json();
        assert!(json.starts_with(r#"{"answer":""#), "{json}");
        assert!(call != NavCall::Document || !json.contains(PERSON), "{json}");
    }
}
