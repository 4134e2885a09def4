//! Checks before a plan is sent to Nav from the employer's own system. Nav's own order decides
//! which of several is answered first, and all are listed; the order here is within the kind.

use super::{Rule, RuleCode};
use crate::law::CitationId as C;

pub(super) static TOKEN: Rule = Rule::new(
    RuleCode::NavToken,
    &[C::PlanApi],
    &[],
    "Refuses a token with another issuer, an expired one, one without exactly the right scope or \
     without the consumer's organisation. Without a supplier the employer counts as the sender. Nav \
     answers AUTHENTICATION_ERROR.",
);

pub(super) static NO_EMPLOYMENT: Rule = Rule::new(
    RuleCode::NavNoEmployment,
    &[C::PlanApi],
    &[],
    "Refuses when no employment of the employee has the consumer as its legal unit or its workplace. \
     Nav answers NO_ACTIVE_EMPLOYMENT.",
);

pub(super) static NO_SICK_NOTE: Rule = Rule::new(
    RuleCode::NavNoSickNote,
    &[C::PlanApi],
    &["register_sick_note"],
    "Refuses when no active sick note was sent to the legal unit or workplace of a matching \
     employment. Nav's interface counts a note as active through 15 days after its end, one day less \
     than its own screens; the check follows the interface. Nav answers NO_ACTIVE_SENT_SYKMELDING.",
);

pub(super) static PERSON_UNKNOWN: Rule = Rule::new(
    RuleCode::NavPersonUnknown,
    &[C::PlanApi],
    &[],
    "Refuses when the host states that Nav does not know the person. Nav answers EMPLOYEE_NOT_FOUND.",
);

pub(super) static UNKNOWN_SUBMISSION: Rule = Rule::new(
    RuleCode::NavUnknownSubmission,
    &[C::PlanApi],
    &[],
    "Refuses to read the status of a submission that is not of this organisation. Nav lets anyone \
     who holds the identifier read it; the library does not. Nav answers FOLLOWUP_PLAN_NOT_FOUND.",
);

pub(super) static HELP_WITHOUT_NAV: Rule = Rule::new(
    RuleCode::NavHelpWithoutNav,
    &[C::PlanApi],
    &[],
    "Refuses a plan that asks for help from Nav and is not to be sent to Nav. Nav answers \
     VALIDATION_ERROR.",
);

pub(super) static HELP_DESCRIPTION: Rule = Rule::new(
    RuleCode::NavHelpDescription,
    &[C::PlanApi],
    &[],
    "Refuses a plan that asks for help from Nav without describing it. A description where no help \
     is asked for is left out, with a warning; Nav would take it. Nav answers VALIDATION_ERROR.",
);

pub(super) static CONTRIBUTION: Rule = Rule::new(
    RuleCode::NavContribution,
    &[C::PlanApi],
    &[],
    "Refuses a no to whether the employee took part without a reason, and a yes with one; an empty \
     text is no reason. Nav answers VALIDATION_ERROR.",
);

pub(super) static PERSON_NUMBER: Rule = Rule::new(
    RuleCode::NavPersonNumber,
    &[C::PlanApi],
    &[],
    "Refuses a person number that is not exactly 11 digits. Control digits are not looked at, as at \
     Nav. Nav answers VALIDATION_ERROR.",
);
