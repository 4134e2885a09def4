use super::super::facts::Employment;
use super::*;
use crate::doc::request;
use crate::{Kind, Text};

const LEGAL_UNIT: &str = "810000010";
const WORKPLACE: &str = "310000019";
const SIBLING: &str = "310000027";
const STRANGER: &str = "910000004";

fn plan() -> NavPlan {
    NavPlan::from_json(
        br#"{"employeeIdentificationNumber":"05908399546","typicalWorkday":"","tasksThatCanStillBeDone":"",
        "tasksThatCanNotBeDone":"","previousFacilitation":"","plannedFacilitation":"","followUp":"",
        "evaluationDate":"2020-01-01","sendPlanToNav":false,"sendPlanToGeneralPractitioner":false,
        "contactPersonFullName":"","contactPersonPhoneNumber":"","contactPersonEmail":"",
        "employeeHasContributedToPlan":true,"lpsName":"Eksempel HR"}"#,
    )
    .unwrap()
}

fn employment(legal_unit: &str, workplace: &str) -> Employment {
    Employment { legal_unit: legal_unit.parse().unwrap(), workplace: workplace.parse().unwrap() }
}

fn facts(consumer: &str) -> HostFacts {
    HostFacts {
        environment: NavEnvironment::Production,
        token: Some(TokenFacts {
            issuer: NavEnvironment::Production.issuer().to_owned(),
            expires_at: moment("2027-01-01T00:00:00+01:00"),
            scope: PLAN_SCOPE.to_owned(),
            consumer: Some(format!("0192:{consumer}")),
            supplier: None,
        }),
        employments: vec![employment(LEGAL_UNIT, WORKPLACE)],
        person_known: true,
    }
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// A case at the employer with a note from 5 January to 31 March 2026.
fn case_at(employer: &str, digital: bool) -> Case {
    let open = format!(
        r#"{{"at":"2026-01-05T08:00:00+01:00","by":{{"role":"system"}},"do":"open_case","case":"s-1",
            "employee":"a-1","employer":"{employer}","policy":{{"preset":"nav_two_party"}}}}"#
    );
    let note = format!(
        r#"{{"at":"2026-01-05T08:01:00+01:00","by":{{"role":"system"}},"do":"register_sick_note",
            "note":"n-1","digital":{digital},
            "periods":[{{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}}]}}"#
    );
    let case = Case::open(&request(&open)).unwrap().case;
    case.execute(&request(&note)).unwrap().case
}

fn faults_at(case: &Case, facts: &HostFacts, at: &str) -> Vec<(&'static str, &'static str)> {
    let faults = preflight(&plan(), case, facts, moment(at));
    faults.iter().map(|fault| (fault.rule().code(), fault.path())).collect()
}

const DURING: &str = "2026-02-03T10:15:00+01:00";
const NO_EMPLOYMENT: (&str, &str) = ("nav.no-employment", "employments");
const NO_SICK_NOTE: (&str, &str) = ("nav.no-sick-note", "sick_notes");

#[test]
fn a_good_plan_has_no_faults() {
    assert_eq!(faults_at(&case_at(WORKPLACE, true), &facts(WORKPLACE), DURING), []);
}

#[test]
fn every_claim_of_the_token() {
    let case = case_at(WORKPLACE, true);
    let with = |change: fn(&mut TokenFacts)| {
        let mut facts = facts(WORKPLACE);
        change(facts.token.as_mut().unwrap());
        faults_at(&case, &facts, DURING)
    };
    let token = |path| vec![("nav.token", path)];
    let issuer = |of: NavEnvironment| of.issuer().to_owned();
    assert_eq!(issuer(NavEnvironment::Test), "https://test.maskinporten.no/");
    let test = |token: &mut TokenFacts| token.issuer = NavEnvironment::Test.issuer().to_owned();
    assert_eq!(with(test), token("token.issuer"));
    assert_eq!(with(|t| t.expires_at = moment(DURING)), token("token.expires_at"));
    assert_eq!(with(|t| t.expires_at = moment("2026-02-03T10:15:01+01:00")), []);
    assert_eq!(with(|t| t.scope.push_str(" nav:other")), token("token.scope"));
    assert_eq!(with(|t| t.scope.clear()), token("token.scope"));
    assert_eq!(with(|t| t.consumer = None), token("token.consumer"));
    assert_eq!(with(|t| t.consumer = Some(WORKPLACE.to_owned())), token("token.consumer"));
    assert_eq!(with(|t| t.consumer = Some("0192:31000001".to_owned())), token("token.consumer"));
    assert_eq!(with(|t| t.supplier = Some("0192:910000004".to_owned())), []);
    assert_eq!(with(|t| t.supplier = Some("910000004".to_owned())), token("token.supplier"));
    let mut none = facts(WORKPLACE);
    none.token = None;
    assert_eq!(faults_at(&case, &none, DURING), token("token"));
}

#[test]
fn the_sender_is_the_supplier_or_else_the_employer() {
    let mut token = facts(WORKPLACE).token.unwrap();
    assert_eq!(token.sender(), WORKPLACE.parse().ok());
    token.supplier = Some(format!("0192:{STRANGER}"));
    assert_eq!(token.sender(), STRANGER.parse().ok());
    assert_eq!(token.consumer_number(), WORKPLACE.parse().ok());
    token.supplier = Some("0192:x".to_owned());
    assert_eq!(token.sender(), None);
}

#[test]
fn an_employment_must_match_the_token() {
    let case = case_at(WORKPLACE, true);
    assert_eq!(faults_at(&case, &facts(LEGAL_UNIT), DURING), []);
    assert_eq!(faults_at(&case, &facts(STRANGER), DURING), [NO_EMPLOYMENT, NO_SICK_NOTE]);
    let mut none = facts(WORKPLACE);
    none.employments.clear();
    assert_eq!(faults_at(&case, &none, DURING), [NO_EMPLOYMENT, NO_SICK_NOTE]);
}

#[test]
fn a_workplace_token_does_not_reach_a_sibling() {
    let at_sibling = case_at(SIBLING, true);
    let with = |consumer| HostFacts {
        employments: vec![employment(LEGAL_UNIT, WORKPLACE), employment(LEGAL_UNIT, SIBLING)],
        ..facts(consumer)
    };
    assert_eq!(faults_at(&at_sibling, &with(WORKPLACE), DURING), [NO_SICK_NOTE]);
    assert_eq!(faults_at(&at_sibling, &with(SIBLING), DURING), []);
    assert_eq!(faults_at(&at_sibling, &with(LEGAL_UNIT), DURING), []);
    // A case opened with the legal unit is reached from each of its workplaces.
    assert_eq!(faults_at(&case_at(LEGAL_UNIT, true), &with(WORKPLACE), DURING), []);
    assert_eq!(faults_at(&case_at(STRANGER, true), &with(LEGAL_UNIT), DURING), [NO_SICK_NOTE]);
}

#[test]
fn a_note_counts_for_fifteen_days_more() {
    let (case, facts) = (case_at(WORKPLACE, true), facts(WORKPLACE));
    assert_eq!(faults_at(&case, &facts, "2026-01-05T08:02:00+01:00"), []);
    assert_eq!(faults_at(&case, &facts, "2026-01-04T23:59:59+01:00"), [NO_SICK_NOTE]);
    assert_eq!(faults_at(&case, &facts, "2026-04-15T23:59:59+02:00"), []);
    assert_eq!(faults_at(&case, &facts, "2026-04-16T00:00:00+02:00"), [NO_SICK_NOTE]);
}

#[test]
fn withdrawn_and_paper_notes_do_not_count() {
    let facts = facts(WORKPLACE);
    assert_eq!(faults_at(&case_at(WORKPLACE, false), &facts, DURING), [NO_SICK_NOTE]);
    let withdraw = request(
        r#"{"at":"2026-01-06T08:00:00+01:00","by":{"role":"system"},"do":"invalidate_sick_note","note":"n-1"}"#,
    );
    let case = case_at(WORKPLACE, true).execute(&withdraw).unwrap().case;
    assert_eq!(faults_at(&case, &facts, DURING), [NO_SICK_NOTE]);
}

#[test]
fn an_unknown_person() {
    let facts = HostFacts { person_known: false, ..facts(WORKPLACE) };
    let unknown = [("nav.person-unknown", "employeeIdentificationNumber")];
    assert_eq!(faults_at(&case_at(WORKPLACE, true), &facts, DURING), unknown);
}

#[test]
fn all_faults_in_nav_s_order() {
    let mut plan = plan();
    plan.employee_identification_number = Text::from("123");
    plan.needs_help_from_nav = Some(true);
    plan.employee_has_contributed_to_plan = false;
    let mut facts = HostFacts { person_known: false, ..facts(STRANGER) };
    facts.token.as_mut().unwrap().scope = "nav:other".to_owned();
    let faults = preflight(&plan, &case_at(WORKPLACE, true), &facts, moment(DURING));
    let said: Vec<_> = faults
        .iter()
        .map(|fault| (fault.rule().code(), fault.error_type().unwrap().as_str(), fault.kind()))
        .collect();
    assert_eq!(
        said,
        [
            ("nav.token", "AUTHENTICATION_ERROR", Kind::Forbidden),
            ("nav.help-without-nav", "VALIDATION_ERROR", Kind::Invalid),
            ("nav.help-description", "VALIDATION_ERROR", Kind::Invalid),
            ("nav.contribution", "VALIDATION_ERROR", Kind::Invalid),
            ("nav.person-number", "VALIDATION_ERROR", Kind::Invalid),
            ("nav.no-employment", "NO_ACTIVE_EMPLOYMENT", Kind::Forbidden),
            ("nav.no-sick-note", "NO_ACTIVE_SENT_SYKMELDING", Kind::Forbidden),
            ("nav.person-unknown", "EMPLOYEE_NOT_FOUND", Kind::Forbidden),
        ]
    );
    // Every fault has a rule that rests on Nav's interface.
    assert!(faults.iter().all(|fault| fault.citations() == [crate::CitationId::PlanApi]));
}
