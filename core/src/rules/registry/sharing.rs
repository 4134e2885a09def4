//! Revising, aborting and sharing an approved version.

use super::super::authority::Authority as A;
use super::{Rule, RuleCode};

pub(super) static REVISE_NOT_APPROVED: Rule = Rule::new(
    RuleCode::ReviseNotApproved,
    &[A::EmployerGuidance, A::WebsakRoutine, A::TwoPartyService],
    &["start_plan"],
    "Refuses to revise a version that is not approved, or that is aborted or expired. Nav's service \
     has no such check and so makes copies of drafts and of what has ended; the library follows its \
     screens, which offer a new plan with the old one as source.",
);

pub(super) static ABORT_NOT_APPROVED: Rule = Rule::new(
    RuleCode::AbortNotApproved,
    &[A::TwoPartyService],
    &[],
    "Refuses to abort a version that was not approved or is aborted already.",
);

pub(super) static NOT_APPROVED: Rule = Rule::new(
    RuleCode::ShareNotApproved,
    &[A::EmployerGuidance, A::ElementsRoutine, A::TwoPartyService],
    &["approve_plan", "force_approval", "approve_own_plan", "complete_plan"],
    "Refuses to share or download a version that was never approved; one that has expired or was \
     aborted since may still be shared. Nav's older service answers that all is well and does \
     nothing; the library says no.",
);

pub(super) static ALREADY: Rule = Rule::new(
    RuleCode::ShareAlready,
    &[A::EmployerLedService],
    &["revise_plan"],
    "Refuses to share a version again with a recipient to whom it is requested, delivered or of \
     unknown fate; after a failed delivery it may be sent again. Nav's older service sends as often \
     as it is asked; the library follows the newer one.",
);

pub(super) static PARTY: Rule = Rule::new(
    RuleCode::ShareParty,
    &[A::TwoPartyService, A::EmployerLedService],
    &[],
    "Refuses sharing by whoever is not entitled to it: either party where both approve, the manager \
     alone in the employer-led policy.",
);

pub(super) static NO_REQUEST: Rule = Rule::new(
    RuleCode::ShareNoRequest,
    &[A::Library],
    &["share_plan"],
    "Refuses a delivery outcome for a version and a recipient that nobody had asked a delivery for.",
);

pub(super) static NO_RECIPIENT: Rule = Rule::new(
    RuleCode::ShareNoRecipient,
    &[A::TwoPartyService, A::EmployerLedService],
    &["share_plan", "record_download"],
    "Refuses to share when the host has found no practitioner or no address: nothing is marked as \
     shared, and it may be tried again. Nav's newer service marks it first; the library follows the \
     older one, because a mark without a recipient hides that the duty stands.",
);

pub(super) static NAV_HELP_NOT_SHARED: Rule = Rule::new(
    RuleCode::PlanNavHelpNotShared,
    &[A::PlanDuty, A::EmployerGuidance, A::Library],
    &["share_plan"],
    "Refuses nothing. A measure of the plan in force needs help from Nav, and the plan is not shared \
     with Nav, so nobody there knows.",
);
