//! The pre-flight: what Nav would answer, before a plan is sent.

use super::facts::{HostFacts, NavEnvironment, PLAN_SCOPE, TokenFacts};
use super::fault::{NavErrorType, NavFault};
use super::plan::NavPlan;
use crate::rules::RuleCode;
use crate::{Case, Moment, OrganisationNumber};

/// For how many days after its last day Nav's plan interface counts a sick
/// note as active: one fewer than Nav's own screens, whatever the policy of
/// the case says.
pub const NOTE_GRACE_DAYS: i32 = 15;

/// Everything that Nav's plan interface would refuse, in the order in which
/// Nav looks: the token, the plan itself, the employment, the sick note, the
/// person. Nav answers with the first fault only; here all are listed, and
/// none means that the plan may be sent.
///
/// * Without a token, or with one that names no employer, nobody can say which
///   employment counts; then only the token, the plan and the person are
///   looked at.
/// * The notes of the case count as sent to the employer of the case. That
///   number must be the legal unit or the workplace of an employment that
///   matches the token, so a token for one workplace does not reach the notes
///   sent to another, while a token for the legal unit reaches both.
/// * Only digital notes count. That Nav keeps no period that had ended when
///   the note reached it is not looked at.
/// * Without a matching employment no note can count, so both are listed.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::nav::{
///     Employment, HostFacts, NavEnvironment, NavPlan, PLAN_SCOPE, TokenFacts, preflight,
/// };
/// let plan = NavPlan::from_json(br#"{"employeeIdentificationNumber":"05908399546",
///     "typicalWorkday":"Vakter","tasksThatCanStillBeDone":"Rapport",
///     "tasksThatCanNotBeDone":"Stell","previousFacilitation":"Ingen",
///     "plannedFacilitation":"Kortere vakter","followUp":"Hver uke",
///     "evaluationDate":"2026-03-02","sendPlanToNav":false,
///     "sendPlanToGeneralPractitioner":true,"contactPersonFullName":"Ola Leder",
///     "contactPersonPhoneNumber":"55512345","contactPersonEmail":"ola@eksempel.no",
///     "employeeHasContributedToPlan":false,"lpsName":"Eksempel HR"}"#)?;
/// let facts = HostFacts {
///     environment: NavEnvironment::Test,
///     token: Some(TokenFacts {
///         issuer: NavEnvironment::Test.issuer().to_owned(),
///         expires_at: "2026-02-03T10:15:00+01:00".parse()?,
///         scope: PLAN_SCOPE.to_owned(),
///         consumer: Some("0192:310000019".to_owned()),
///         supplier: None,
///     }),
///     employments: vec![Employment {
///         legal_unit: "810000010".parse()?,
///         workplace: "310000019".parse()?,
///     }],
///     person_known: true,
/// };
/// let at = "2026-02-03T10:14:00+01:00".parse()?;
/// let faults = preflight(&plan, &case_on_sick_leave(), &facts, at);
/// assert_eq!(faults.len(), 1);
/// assert_eq!(faults[0].rule().code(), "nav.contribution");
/// assert_eq!(faults[0].error_type().map(|said| said.as_str()), Some("VALIDATION_ERROR"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
#[doc(alias = "forhåndskontroll")]
pub fn preflight(plan: &NavPlan, case: &Case, facts: &HostFacts, at: Moment) -> Vec<NavFault> {
    let mut faults = Vec::new();
    token_faults(facts.token.as_ref(), facts.environment, at, &mut faults);
    faults.extend(plan.faults());
    if let Some(consumer) = facts.token.as_ref().and_then(TokenFacts::consumer_number) {
        unit_faults(consumer, case, facts, at, &mut faults);
    }
    if !facts.person_known {
        faults.push(NavFault::new(
            RuleCode::NavPersonUnknown,
            "employeeIdentificationNumber",
            NavErrorType::EmployeeNotFound,
        ));
    }
    faults
}

fn token_faults(
    token: Option<&TokenFacts>,
    environment: NavEnvironment,
    at: Moment,
    faults: &mut Vec<NavFault>,
) {
    let mut fault = |path| {
        faults.push(NavFault::new(RuleCode::NavToken, path, NavErrorType::AuthenticationError));
    };
    let Some(token) = token else {
        return fault("token");
    };
    if token.expires_at <= at {
        fault("token.expires_at");
    }
    if token.issuer != environment.issuer() {
        fault("token.issuer");
    }
    if token.scope != PLAN_SCOPE {
        fault("token.scope");
    }
    if token.consumer_number().is_none() {
        fault("token.consumer");
    }
    // No supplier is fine; one that is no organisation is nobody.
    if token.supplier.is_some() && token.sender().is_none() {
        fault("token.supplier");
    }
}

fn unit_faults(
    consumer: OrganisationNumber,
    case: &Case,
    facts: &HostFacts,
    at: Moment,
    faults: &mut Vec<NavFault>,
) {
    let mut matching =
        facts.employments.iter().filter(|employment| employment.has(consumer)).peekable();
    if matching.peek().is_none() {
        faults.push(NavFault::new(
            RuleCode::NavNoEmployment,
            "employments",
            NavErrorType::NoActiveEmployment,
        ));
    }
    let reached =
        case.employer().is_some_and(|employer| matching.any(|employment| employment.has(employer)));
    if !reached || !note_active(case, at) {
        faults.push(NavFault::new(
            RuleCode::NavNoSickNote,
            "sick_notes",
            NavErrorType::NoActiveSentSykmelding,
        ));
    }
}

fn note_active(case: &Case, at: Moment) -> bool {
    let today = at.oslo_date();
    case.sick_notes()
        .iter()
        .filter(|note| note.is_valid() && note.is_digital())
        .flat_map(|note| note.periods())
        .any(|period| period.from() <= today && today <= period.to().plus_days(NOTE_GRACE_DAYS))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
