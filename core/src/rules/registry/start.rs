//! Starting a plan, and the order of events in time.

use super::{Rule, RuleCode};
use crate::law::CitationId as C;

pub(super) static TIME_BACKWARDS: Rule = Rule::new(
    RuleCode::TimeBackwards,
    &[C::Library],
    &[],
    "Refuses a command whose moment lies before the last event of the case, because the events are \
     a history and history is not rewritten. A command at the same moment is taken.",
);

pub(super) static NO_MANAGER: Rule = Rule::new(
    RuleCode::StartNoManager,
    &[C::EmployerGuidance, C::TwoPartySystem],
    &["assign_manager"],
    "Refuses that the employee starts a plan while no manager is registered. A manager of somebody \
     else gets `access.not-a-party`.",
);

pub(super) static NO_SICK_NOTE: Rule = Rule::new(
    RuleCode::StartNoSickNote,
    &[C::EmployerGuidance, C::EmployeeGuidance],
    &["register_sick_note"],
    "Refuses a new plan when there is no valid digital sick note that was sent to this employer.",
);

pub(super) static TOO_LATE: Rule = Rule::new(
    RuleCode::StartTooLate,
    &[C::EmployerGuidance, C::TwoPartySystem],
    &["register_sick_note"],
    "Refuses a new plan when more than the months of the policy (four by default) have passed since \
     the absence ended.",
);

pub(super) static OPEN_PLAN: Rule = Rule::new(
    RuleCode::StartOpenPlan,
    &[C::TwoPartySystem, C::EmployerLedSystem],
    &["revise_plan", "abort_plan", "approve_plan", "discard_draft", "complete_plan"],
    "Refuses a second plan beside an unfinished or active one where both parties approve, and a \
     second draft in the employer-led policy, where any number of completed versions may stand side \
     by side. On the last day of its validity a plan is still active and blocks: Nav's older system \
     lets that day go, the library follows the meaning of a last day.",
);

pub(super) static SOURCE_NOT_ENDED: Rule = Rule::new(
    RuleCode::StartSourceNotEnded,
    &[C::EmployerGuidance, C::TwoPartySystem],
    &["revise_plan", "abort_plan"],
    "Refuses to start from an earlier version that is neither aborted nor expired.",
);

pub(super) static ABSENCE_OVER: Rule = Rule::new(
    RuleCode::StartAbsenceOver,
    &[C::EmployerGuidance],
    &["start_plan", "register_sick_note"],
    "Refuses to start from an expired version when no absence runs; a plan without a source may \
     still be started within the months of the policy.",
);
