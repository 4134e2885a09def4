//! The numbers of what a status says.

use oppfolgingsplan::{EffectiveStatus, PlanState, ReminderStatus};

/// What holds for the plan, all in all.
pub type opl_effective = i32;

/// A plan is in force.
pub const OPL_EFFECTIVE_ACTIVE_PLAN: opl_effective = 1;
/// A plan is being written or awaits approval.
pub const OPL_EFFECTIVE_DRAFT: opl_effective = 2;
/// A plan is obviously unnecessary.
pub const OPL_EFFECTIVE_EXEMPT: opl_effective = 3;
/// Nothing.
pub const OPL_EFFECTIVE_NONE: opl_effective = 4;

/// The state of a version of the plan on a day.
pub type opl_plan_state = i32;

/// Being written.
pub const OPL_PLAN_STATE_DRAFT: opl_plan_state = 1;
/// One party has approved.
pub const OPL_PLAN_STATE_AWAITING: opl_plan_state = 2;
/// Approved and in force.
pub const OPL_PLAN_STATE_APPROVED: opl_plan_state = 3;
/// Approved, and its validity has run out.
pub const OPL_PLAN_STATE_EXPIRED: opl_plan_state = 4;
/// Approved, and ended before its time.
pub const OPL_PLAN_STATE_ABORTED: opl_plan_state = 5;

/// Whether Nav's reminder about the plan can be ordered.
pub type opl_reminder = i32;

/// Its window is closed.
pub const OPL_REMINDER_HIDDEN: opl_reminder = 1;
/// It can be ordered.
pub const OPL_REMINDER_AVAILABLE: opl_reminder = 2;
/// It is ordered, and can be cancelled.
pub const OPL_REMINDER_ORDERED: opl_reminder = 3;

pub(crate) const fn effective(status: EffectiveStatus) -> opl_effective {
    match status {
        EffectiveStatus::ActivePlan => OPL_EFFECTIVE_ACTIVE_PLAN,
        EffectiveStatus::Draft => OPL_EFFECTIVE_DRAFT,
        EffectiveStatus::Exempt => OPL_EFFECTIVE_EXEMPT,
        EffectiveStatus::None => OPL_EFFECTIVE_NONE,
    }
}

pub(crate) const fn plan_state(state: PlanState) -> opl_plan_state {
    match state {
        PlanState::Draft => OPL_PLAN_STATE_DRAFT,
        PlanState::Awaiting => OPL_PLAN_STATE_AWAITING,
        PlanState::Approved => OPL_PLAN_STATE_APPROVED,
        PlanState::Expired => OPL_PLAN_STATE_EXPIRED,
        PlanState::Aborted => OPL_PLAN_STATE_ABORTED,
    }
}

pub(crate) const fn reminder(status: ReminderStatus) -> opl_reminder {
    match status {
        ReminderStatus::Hidden => OPL_REMINDER_HIDDEN,
        ReminderStatus::Available => OPL_REMINDER_AVAILABLE,
        ReminderStatus::Ordered => OPL_REMINDER_ORDERED,
    }
}
