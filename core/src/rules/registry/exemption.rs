//! Exemptions, reminders and meetings.

use super::{Rule, RuleCode};
use crate::law::CitationId as C;

pub(super) static MANAGER_ONLY: Rule = Rule::new(
    RuleCode::ExemptManagerOnly,
    &[C::AmlPlan, C::EmployerGuidance],
    &[],
    "Refuses the employee of the case who registers or withdraws an exemption, unless being the own \
     manager: the duty is the employer's, so the decision is the manager's. Anybody else is \
     `access.not-a-party`.",
);

pub(super) static NO_ABSENCE: Rule = Rule::new(
    RuleCode::ExemptNoAbsence,
    &[C::EmployerLedSystem],
    &["register_sick_note"],
    "Refuses an exemption when no absence runs, counting the days of grace of the policy (16 by \
     default) after its last day.",
);

pub(super) static PLAN_EXISTS: Rule = Rule::new(
    RuleCode::ExemptPlanExists,
    &[C::EmployerLedSystem],
    &["abort_plan", "discard_draft"],
    "Refuses an exemption from the plan when this absence has a draft, an awaiting or an active \
     plan. In Nav's newer service an old plan blocks in a later absence too, because plans there \
     never expire; the library counts only plans of this absence.",
);

pub(super) static NONE_STANDS: Rule = Rule::new(
    RuleCode::ExemptNoneStands,
    &[C::Library],
    &["register_exemption"],
    "Refuses to withdraw an exemption when none stands for this absence and this duty.",
);

pub(super) static NOT_DISCUSSED: Rule = Rule::new(
    RuleCode::ExemptNotDiscussed,
    &[C::EmployerGuidance, C::EmployeeGuidance],
    &[],
    "Refuses an exemption that does not state that it was discussed with the employee. When the \
     ground is that the employee cannot be reached, a text on the attempts takes its place.",
);

pub(super) static GROUND: Rule = Rule::new(
    RuleCode::ExemptGround,
    &[C::AmlPlan, C::AmlMeeting, C::EmployerGuidance, C::EmployeeGuidance, C::EmployerLedSystem],
    &[],
    "Refuses a ground that does not belong to the duty (plan and dialogue meeting 1 have their own), \
     and the ground of graded leave when the employee is not on graded leave that day. The pages of \
     Nav name different grounds; the library takes them all and asks for one of them.",
);

pub(super) static REMIND_CLOSED: Rule = Rule::new(
    RuleCode::RemindClosed,
    &[C::EmployerLedSystem],
    &[],
    "Refuses to order or cancel the reminder unless a sick note covers the day, the day is one of \
     the first 25 of an absence without gaps, and no plan was made since it began. The days of grace \
     do not count here.",
);

pub(super) static MEETING_FUTURE: Rule = Rule::new(
    RuleCode::MeetingFuture,
    &[C::AmlDocumentation, C::Library],
    &["summon_meeting", "move_meeting"],
    "Refuses to record as held a meeting on a day that has not come.",
);
