//! What goes to Nav, as the tests begin with it.

use std::ptr;

use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::nav::*;

use crate::world::{NOW, Owned, ask, case_of, moment, parts, text};

/// A handle of every kind of what goes to Nav.
pub(crate) struct NavWorld {
    pub(crate) plan: Owned<opl_nav_plan>,
    pub(crate) faults: Owned<opl_nav_faults>,
    pub(crate) begun: Owned<opl_nav_begun>,
    pub(crate) request: Owned<opl_http_request>,
    pub(crate) answer: Owned<opl_nav_answer>,
    pub(crate) grant: Owned<opl_grant>,
    pub(crate) assertion: Owned<opl_assertion>,
    pub(crate) token: Owned<opl_access_token>,
    pub(crate) cache: Owned<opl_token_cache>,
}

impl NavWorld {
    pub(crate) fn new(case: &Owned<opl_case>) -> Self {
        let (now, none) = (moment(NOW), ptr::null_mut());
        let (json, len) = parts(NAV_PLAN);
        let plan = Owned::of(|out| unsafe { opl_nav_plan_check(json, len, out, none) });
        let faults = Owned::of(|out| unsafe { opl_nav_plan_faults(plan.get(), out) });
        let begun = begin(&shared(case), NOW);
        let request = Owned::of(|out| unsafe { opl_nav_begun_request(begun.get(), out) });
        let answer = answered(&request, 200, "", RECEIVED.as_bytes());
        let (json, len) = parts(GRANT);
        let grant: Owned<opl_grant> =
            Owned::of(|out| unsafe { opl_grant_from_json(json, len, out, none) });
        let (jti, len) = parts("6f1c");
        let assertion =
            Owned::of(|out| unsafe { opl_grant_assertion(grant.get(), now, jti, len, out, none) });
        let (secret, len) = parts("ey.ey.s");
        let token = Owned::of(|out| unsafe { opl_access_token_new(secret, len, now, out, none) });
        let cache = Owned::of(|out| unsafe { opl_token_cache_new(out, none) });
        Self { plan, faults, begun, request, answer, grant, assertion, token, cache }
    }
}

/// The case with a person number, as Nav wants it, and with a decision to share its plan.
pub(crate) fn shared(case: &Owned<opl_case>) -> Owned<opl_case> {
    let json = text(|out| unsafe { opl_case_to_json(case.get(), out) });
    let number = r#""employee":"a-1","person_number":"05908399546""#;
    let json = json.replace(r#""employee":"a-1""#, number);
    let (data, len) = parts(&json);
    let case = Owned::of(|out| unsafe { opl_case_from_json(data, len, out, ptr::null_mut()) });
    case_of(&ask(&case, SHARE))
}

pub(crate) fn begin(case: &Owned<opl_case>, at: &str) -> Owned<opl_nav_begun> {
    let ((plan, plan_len), (extra, len), at) = (parts("p1"), parts(EXTRA), moment(at));
    Owned::of(|out| unsafe {
        let (facts, none) = (ptr::null(), ptr::null_mut());
        opl_case_nav_begin(case.get(), plan, plan_len, extra, len, facts, 0, at, out, none)
    })
}

/// The answer to a request.
pub(crate) fn answered(
    request: &Owned<opl_http_request>,
    status: i32,
    headers: &str,
    body: &[u8],
) -> Owned<opl_nav_answer> {
    let (request, (headers, headers_len)) = (request.get(), parts(headers));
    let (body, len, at, none) = (body.as_ptr(), body.len(), moment(NOW), ptr::null_mut());
    Owned::of(|out| unsafe {
        let headers = headers.cast();
        opl_nav_answer_read(request, status, headers, headers_len, body, len, at, out, none)
    })
}

const SHARE: &str = r#"{"at":"2026-01-22T10:00:00+01:00","by":{"role":"manager","id":"m-1"},
    "do":"share_plan","plan":"p1","with":"nav"}"#;
const EXTRA: &str = r#"{"typical_workday":"Dagvakt","previous_facilitation":"Ingen",
    "follow_up":"Hver uke","contact_name":"Ola Leder","contact_phone":"55512345",
    "contact_email":"ola@eksempel.no","system_name":"Eksempel HR"}"#;
const RECEIVED: &str =
    r#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":false,"isSentToNavStatus":true}"#;
const GRANT: &str = r#"{"environment":"test","client":"my-client",
    "scope":"nav:oppfolgingsplan/lps.write","kid":"my-key","consumer":"310000019"}"#;
/// A plan in Nav's own JSON.
pub(crate) const NAV_PLAN: &str = r#"{"employeeIdentificationNumber":"05908399546","typicalWorkday":"Vakter",
    "tasksThatCanStillBeDone":"Rapport","tasksThatCanNotBeDone":"Stell",
    "previousFacilitation":"Ingen","plannedFacilitation":"Kortere vakter","followUp":"Hver uke",
    "evaluationDate":"2026-03-02","sendPlanToNav":false,"sendPlanToGeneralPractitioner":true,
    "contactPersonFullName":"Ola Leder","contactPersonPhoneNumber":"55512345",
    "contactPersonEmail":"ola@eksempel.no","employeeHasContributedToPlan":true,
    "lpsName":"Eksempel HR"}"#;
