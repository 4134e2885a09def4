//! Revising, aborting and sharing an approved version.

use super::{Rule, RuleCode};
use crate::law::CitationId as C;

pub(super) static REVISE_NOT_APPROVED: Rule = Rule::new(
    RuleCode::ReviseNotApproved,
    &[C::EmployerGuidance, C::WebsakRoutine, C::TwoPartySystem],
    &["start_plan"],
    "Refuses to revise a version that is not approved, or that is aborted or expired. Nav's service \
     has no such check and so makes copies of drafts and of what has ended; the library follows its \
     screens, which offer a new plan with the old one as source.",
);

pub(super) static ABORT_NOT_APPROVED: Rule = Rule::new(
    RuleCode::AbortNotApproved,
    &[C::TwoPartySystem],
    &[],
    "Refuses to abort a version, and to evaluate a measure of one, that was never approved or is \
     aborted already; an expired one may be aborted and evaluated.",
);

pub(super) static NOT_APPROVED: Rule = Rule::new(
    RuleCode::ShareNotApproved,
    &[C::EmployerGuidance, C::ElementsRoutine, C::TwoPartySystem],
    &["approve_plan", "force_approval", "approve_own_plan", "complete_plan"],
    "Refuses to share or download a version that was never approved; one that has expired or was \
     aborted since may still be shared. Nav's older service answers that all is well and does \
     nothing; the library says no.",
);

pub(super) static ALREADY: Rule = Rule::new(
    RuleCode::ShareAlready,
    &[C::EmployerLedSystem],
    &["revise_plan"],
    "Refuses to share a version again with a recipient to whom it is requested, delivered or of \
     unknown fate; after a failed delivery it may be sent again. Nav's older service sends as often \
     as it is asked; the library follows the newer one.",
);

pub(super) static PARTY: Rule = Rule::new(
    RuleCode::ShareParty,
    &[C::TwoPartySystem, C::EmployerLedSystem],
    &[],
    "Refuses sharing by whoever is not entitled to it: either party where both approve, the manager \
     alone in the employer-led policy.",
);

pub(super) static NO_REQUEST: Rule = Rule::new(
    RuleCode::ShareNoRequest,
    &[C::Library],
    &["share_plan"],
    "Refuses a delivery outcome for a version and a recipient that nobody had asked a delivery for.",
);

pub(super) static BEGUN: Rule = Rule::new(
    RuleCode::ShareBegun,
    &[C::Library],
    &["record_delivery", "share_plan"],
    "Refuses to begin a sending, which is to record it as unknown without a reference, once it has \
     begun or ended, and to postpone it once it has ended. Nav takes a plan that comes twice as two \
     plans, so a decision to share is good for one sending, whoever carries it out; another needs \
     that this one is recorded as failed and the version shared again.",
);

pub(super) static NO_RECIPIENT: Rule = Rule::new(
    RuleCode::ShareNoRecipient,
    &[C::TwoPartySystem, C::EmployerLedSystem],
    &["share_plan", "record_download"],
    "Refuses to share when the host has found no practitioner or no address: nothing is marked as \
     shared, and it may be tried again. Nav's newer service marks it first; the library follows the \
     older one, because a mark without a recipient hides that the duty stands.",
);

pub(super) static NAV_HELP_NOT_SHARED: Rule = Rule::new(
    RuleCode::PlanNavHelpNotShared,
    &[C::AmlPlan, C::EmployerGuidance, C::Library],
    &["share_plan"],
    "Refuses nothing. A measure of the plan in force needs help from Nav, and the plan is not shared \
     with Nav, so nobody there knows.",
);
