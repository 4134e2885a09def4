//! Who sees, and who acts.

use super::super::authority::Authority as A;
use super::{Rule, RuleCode};

pub(super) static NOT_A_PARTY: Rule = Rule::new(
    RuleCode::AccessNotAParty,
    &[A::TwoPartyService, A::EmployerLedService],
    &["assign_manager"],
    "Refuses whoever is neither the employee of the case nor the manager assigned on that day, and \
     any role for which the command does not exist. It says nothing about whether the case exists.",
);

pub(super) static MANAGER_ENDED: Rule = Rule::new(
    RuleCode::AccessManagerEnded,
    &[A::EmployerGuidance, A::TwoPartyService],
    &["assign_manager"],
    "Refuses a manager whose assignment has ended, from the day it ended: a new manager takes over \
     the whole case at once, and there is no hand-over period. It wins over the sight that the \
     manager at the end of an absence would keep.",
);

pub(super) static MANAGER_OVERLAP: Rule = Rule::new(
    RuleCode::AccessManagerOverlap,
    &[A::EmployerGuidance, A::TwoPartyService],
    &["end_manager"],
    "Refuses an assignment of a manager that would overlap with another one: at most one manager \
     at a time in a case.",
);

pub(super) static ABSENCE_OVER: Rule = Rule::new(
    RuleCode::AccessAbsenceOver,
    &[A::EmployerGuidance, A::EmployerLedService],
    &["register_sick_note"],
    "Refuses a manager who was assigned after the absence had ended, until a new absence runs, and \
     the manager who had the case at its end once the months of the policy have passed. Nav's \
     guidance gives a new manager sight only while the absence runs, Nav's system lets any manager \
     look on for four months; the library follows the guidance for the new manager and the system \
     for the one who was there.",
);

pub(super) static NOT_SHARED: Rule = Rule::new(
    RuleCode::AccessNotShared,
    &[A::EmployerGuidance, A::TwoPartyService, A::EmployerLedService],
    &["share_plan"],
    "Refuses Nav and the practitioner a version that was not shared with them. What was shared \
     stays visible to them, also when it is aborted later.",
);

pub(super) static HR_APPROVED_ONLY: Rule = Rule::new(
    RuleCode::AccessHrApprovedOnly,
    &[A::EmployerGuidance],
    &["approve_plan", "force_approval", "complete_plan"],
    "Refuses HR every version that was never approved. All kinds of approval count, also a forced \
     one.",
);

pub(super) static EXPIRED: Rule = Rule::new(
    RuleCode::AccessExpired,
    &[A::DataProtectionPrinciples, A::EmployerGuidance, A::ElementsRoutine, A::EmployerLedService],
    &[],
    "Refuses the parties what retention has run out for, purged or not; Nav keeps sight of what was \
     shared with it. Guidance and routine say four months after the absence, Nav's newer service \
     six: the number is a setting of the policy, the intent is that it ends.",
);

pub(super) static OWN_DRAFT: Rule = Rule::new(
    RuleCode::AccessOwnDraft,
    &[A::EmployerLedService],
    &["complete_plan"],
    "Refuses the employee the manager's draft in the employer-led policy; what is completed the \
     employee sees.",
);

pub(super) static NAV_PERSON: Rule = Rule::new(
    RuleCode::AccessNavPerson,
    &[A::TwoPartyService, A::EmployerLedService],
    &[],
    "Refuses Nav's caseworker everything about a person unless the host states that the caseworker \
     has access to that person, also when a version was shared with Nav.",
);
