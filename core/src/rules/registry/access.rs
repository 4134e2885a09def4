//! Who sees, and who acts.

use super::{Rule, RuleCode};
use crate::law::CitationId as C;

pub(super) static NOT_A_PARTY: Rule = Rule::new(
    RuleCode::AccessNotAParty,
    &[C::TwoPartySystem, C::EmployerLedSystem],
    &["assign_manager"],
    "Refuses whoever is neither the employee of the case nor the manager assigned on that day, and \
     any role for which the command does not exist. It says nothing about whether the case exists.",
);

pub(super) static MANAGER_ENDED: Rule = Rule::new(
    RuleCode::AccessManagerEnded,
    &[C::EmployerGuidance, C::TwoPartySystem],
    &["assign_manager"],
    "Refuses a manager whose assignment has ended, from the day after its last: a new manager takes over \
     the whole case at once, and there is no hand-over period. It wins over the sight that the \
     manager at the end of an absence would keep.",
);

pub(super) static MANAGER_OVERLAP: Rule = Rule::new(
    RuleCode::AccessManagerOverlap,
    &[C::EmployerGuidance, C::TwoPartySystem],
    &["end_manager"],
    "Refuses an assignment of a manager that would overlap with another one: at most one manager \
     at a time in a case.",
);

pub(super) static ABSENCE_OVER: Rule = Rule::new(
    RuleCode::AccessAbsenceOver,
    &[C::EmployerGuidance, C::EmployerLedSystem],
    &["register_sick_note"],
    "Refuses a manager who was assigned after the absence had ended, until a new absence runs. The \
     manager who had the case at its end keeps sight of it for the months of the policy; after them \
     it is `access.expired`. Nav's guidance gives a new manager sight only while the absence runs, \
     Nav's system lets any manager look on for four months; the library follows the guidance for \
     the new manager and the system for the one who was there.",
);

pub(super) static NOT_SHARED: Rule = Rule::new(
    RuleCode::AccessNotShared,
    &[C::EmployerGuidance, C::TwoPartySystem, C::EmployerLedSystem],
    &["share_plan"],
    "Refuses Nav and the practitioner a version that was not shared with them. What was shared \
     stays visible to them, also when it is aborted later.",
);

pub(super) static HR_APPROVED_ONLY: Rule = Rule::new(
    RuleCode::AccessHrApprovedOnly,
    &[C::EmployerGuidance],
    &["approve_plan", "force_approval", "complete_plan"],
    "Refuses HR every version that was never approved. All kinds of approval count, also a forced \
     one.",
);

pub(super) static EXPIRED: Rule = Rule::new(
    RuleCode::AccessExpired,
    &[C::GdprPrinciples, C::EmployerGuidance, C::ElementsRoutine, C::EmployerLedSystem],
    &[],
    "Refuses the parties what retention has run out for, purged or not; the manager the whole case \
     when the months of the manager's view have run out, until a new absence runs; and everybody a \
     purged case. Nav keeps sight of what was shared with it until then. Guidance and routine say \
     four months after the absence, Nav's newer service six: the number is a setting of the policy, \
     the intent is that it ends.",
);

pub(super) static OWN_DRAFT: Rule = Rule::new(
    RuleCode::AccessOwnDraft,
    &[C::EmployerLedSystem],
    &["complete_plan"],
    "Refuses the employee the manager's draft in the employer-led policy; what is completed the \
     employee sees.",
);

pub(super) static NAV_PERSON: Rule = Rule::new(
    RuleCode::AccessNavPerson,
    &[C::TwoPartySystem, C::EmployerLedSystem],
    &[],
    "Refuses Nav's caseworker everything about a person unless the host states that the caseworker \
     has access to that person, also when a version was shared with Nav.",
);
