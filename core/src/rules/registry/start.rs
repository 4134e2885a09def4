//! Starting a plan, and the order of events in time.

use super::super::authority::Authority as A;
use super::{Rule, RuleCode};

pub(super) static TIME_BACKWARDS: Rule = Rule::new(
    RuleCode::TimeBackwards,
    &[A::Library],
    &[],
    "Refuses a command whose moment lies before the last event of the case, because the events are \
     a history and history is not rewritten. A command at the same moment is taken.",
);

pub(super) static NO_MANAGER: Rule = Rule::new(
    RuleCode::StartNoManager,
    &[A::EmployerGuidance, A::TwoPartyService],
    &["assign_manager"],
    "Refuses that the employee starts a plan while no manager is registered. A manager of somebody \
     else gets `access.not-a-party`.",
);

pub(super) static NO_SICK_NOTE: Rule = Rule::new(
    RuleCode::StartNoSickNote,
    &[A::EmployerGuidance, A::EmployeeGuidance],
    &["register_sick_note"],
    "Refuses a new plan when there is no valid digital sick note that was sent to this employer.",
);

pub(super) static TOO_LATE: Rule = Rule::new(
    RuleCode::StartTooLate,
    &[A::EmployerGuidance, A::TwoPartyService],
    &["register_sick_note"],
    "Refuses a new plan when more than the months of the policy (four by default) have passed since \
     the absence ended.",
);

pub(super) static OPEN_PLAN: Rule = Rule::new(
    RuleCode::StartOpenPlan,
    &[A::TwoPartyService, A::EmployerLedService],
    &["revise_plan", "abort_plan", "approve_plan", "discard_draft", "complete_plan"],
    "Refuses a second plan beside an unfinished or active one where both parties approve, and a \
     second draft in the employer-led policy, where any number of completed versions may stand side \
     by side. On the last day of its validity a plan is still active and blocks: Nav's older system \
     lets that day go, the library follows the meaning of a last day.",
);

pub(super) static SOURCE_NOT_ENDED: Rule = Rule::new(
    RuleCode::StartSourceNotEnded,
    &[A::EmployerGuidance, A::TwoPartyService],
    &["revise_plan", "abort_plan"],
    "Refuses to start from an earlier version that is neither aborted nor expired.",
);

pub(super) static ABSENCE_OVER: Rule = Rule::new(
    RuleCode::StartAbsenceOver,
    &[A::EmployerGuidance],
    &["start_plan", "register_sick_note"],
    "Refuses to start from an expired version when no absence runs; a plan without a source may \
     still be started within the months of the policy.",
);
