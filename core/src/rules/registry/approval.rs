//! Approval by both parties, by force, by one's own manager; and what stands for it in the
//! employer-led policy.

use super::{Rule, RuleCode};
use crate::law::CitationId as C;

pub(super) static FORCE_MANAGER_ONLY: Rule = Rule::new(
    RuleCode::ApproveForceManagerOnly,
    &[C::EmployerGuidance, C::TwoPartySystem],
    &["approve_plan"],
    "Refuses that anyone but the manager forces an approval; an employee may only when being the \
     own manager.",
);

pub(super) static OWN_MANAGER: Rule = Rule::new(
    RuleCode::ApproveOwnManager,
    &[C::TwoPartySystem],
    &["approve_own_plan", "approve_plan"],
    "Refuses the one-step approval to one who is not both employee and manager, and the ordinary \
     approval to one who is. Nav's document warns of a missing approval for an own manager too; the \
     library keeps this kind apart from a forced one, because nobody was passed over.",
);

pub(super) static ALREADY: Rule = Rule::new(
    RuleCode::ApproveAlready,
    &[C::TwoPartySystem],
    &["revise_plan"],
    "Refuses approving, forcing or the one-step approval on a version that is or has been approved. \
     Rejecting or withdrawing there is `approve.nothing-pending`.",
);

pub(super) static TWICE: Rule = Rule::new(
    RuleCode::ApproveTwice,
    &[C::TwoPartySystem],
    &["withdraw_approval", "force_approval"],
    "Refuses a second approval by the same side. Nav checks the person, so that a new manager could \
     approve beside the former one and the plan still waited; the library checks the side, which is \
     what an approval stands for.",
);

pub(super) static NOTHING_PENDING: Rule = Rule::new(
    RuleCode::ApproveNothingPending,
    &[C::TwoPartySystem],
    &["approve_plan"],
    "Refuses to answer an approval or to reject when none is pending, and to withdraw when neither \
     an approval is pending nor a rejection stands. Nav's withdrawal always succeeds; the library \
     says so when there was nothing to withdraw.",
);

pub(super) static EMPTY_PLAN: Rule = Rule::new(
    RuleCode::ApproveEmptyPlan,
    &[C::AmlPlan],
    &["add_task", "add_measure"],
    "Refuses to send for approval a plan with neither task nor measure. The statute asks for both an \
     assessment and measures, and an older screen of Nav for one of each; the library refuses only \
     what is empty and shows the rest in the checklist.",
);

pub(super) static VALIDITY: Rule = Rule::new(
    RuleCode::ApproveValidity,
    &[C::TwoPartySystem],
    &[],
    "Refuses an approval whose validity ends before it starts, or whose evaluation lies outside the \
     validity, the first and the last day included. Nav checks this on its screens only; the \
     library checks it wherever the approval comes from.",
);

pub(super) static AGREE: Rule = Rule::new(
    RuleCode::ApproveAgree,
    &[C::WebsakRoutine, C::TwoPartySystem],
    &[],
    "Refuses an approval that does not state the agreement.",
);

pub(super) static FORCE_ACKNOWLEDGE: Rule = Rule::new(
    RuleCode::ApproveForceAcknowledge,
    &[C::AmlDocumentation, C::EmployerGuidance, C::TwoPartySystem],
    &[],
    "Refuses a forced approval unless it is acknowledged that the plan will say so, and a reason is \
     given. The acknowledgement is Nav's; the reason is the library's addition, so that the attempts \
     at agreement can be documented.",
);

pub(super) static CONTRIBUTION: Rule = Rule::new(
    RuleCode::CompleteContribution,
    &[C::AmlPlan, C::AmlEmployeeDuties, C::EmployerLedSystem],
    &[],
    "Refuses to complete the employer-led form unless it says whether the employee has taken part; \
     a no needs a reason.",
);
