//! The status of a case on a date.

use serde::Serialize;

use crate::exemption::Obligation;
use crate::plan::PlanState;
use crate::policy::ApprovalMode;
use crate::rules::guards::reminder_absence;
use crate::wire::wire_words;
use crate::{Case, Date, Exemption, Moment, PlanId, StartBasis, Version};

wire_words! {
    /// What holds for the plan, all in all.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::EffectiveStatus::ActivePlan.as_str(), "active_plan");
    /// ```
    pub enum EffectiveStatus {
        /// A plan is in force.
        #[doc(alias = "aktiv plan")]
        ActivePlan = "active_plan",
        /// A plan is being written or awaits approval.
        #[doc(alias = "utkast")]
        Draft = "draft",
        /// A plan is obviously unnecessary.
        #[doc(alias = "ikke aktuelt")]
        Exempt = "exempt",
        /// Nothing.
        #[doc(alias = "ingen")]
        None = "none",
    }
}

wire_words! {
    /// Whether Nav's reminder about the plan can be ordered.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::ReminderStatus::Ordered.as_str(), "ordered");
    /// ```
    pub enum ReminderStatus {
        /// Its window is closed.
        #[doc(alias = "skjult")]
        Hidden = "hidden",
        /// It can be ordered.
        #[doc(alias = "tilgjengelig")]
        Available = "available",
        /// It is ordered, and can be cancelled.
        #[doc(alias = "bestilt")]
        Ordered = "ordered",
    }
}

/// A version of the plan and its state.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let status = case_with_approved_plan().status("2026-02-10".parse()?);
/// assert_eq!(status.plan.unwrap().state.as_str(), "approved");
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanStatus {
    /// The version.
    pub id: PlanId,
    /// Its state on the date.
    pub state: PlanState,
}

/// The absence that a date belongs to.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// let status = case_on_sick_leave().status("2026-02-10".parse()?);
/// assert_eq!(status.absence.unwrap().day, 36);
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AbsenceStatus {
    /// The day from which deadlines are counted.
    pub start: Date,
    /// What that day rests on.
    pub start_basis: StartBasis,
    /// The last absent day that is known.
    pub to: Date,
    /// Whether the absence runs on the date.
    pub running: bool,
    /// Days since the start; 0 on the first day.
    pub day: i32,
    /// Percent sick on the date, or the last that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<crate::Grade>,
}

/// The status of a case on a date.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// # use oppfolgingsplan::EffectiveStatus;
/// let case = case_with_approved_plan();
/// assert_eq!(case.status("2026-03-31".parse()?).effective, EffectiveStatus::ActivePlan);
/// assert_eq!(case.status("2026-04-01".parse()?).effective, EffectiveStatus::None);
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "gjeldende status")]
pub struct Status {
    /// The date.
    pub date: Date,
    /// What holds for the plan, all in all.
    pub effective: EffectiveStatus,
    /// The version that is in force, unfinished, or else the newest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanStatus>,
    /// The absence that the date belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absence: Option<AbsenceStatus>,
    /// Whether a sick note is active, counted with the policy's grace days.
    pub sick_note_active: bool,
    /// Whether a manager is registered.
    pub manager_registered: bool,
    /// Whether the plan is exempted in this absence.
    pub plan_exempt: bool,
    /// Whether dialogue meeting 1 is exempted in this absence.
    pub dialogue_meeting_1_exempt: bool,
    /// Nav's reminder.
    pub reminder: ReminderStatus,
    /// Whether the content was deleted after retention.
    pub purged: bool,
}

fn effective(state: Option<PlanState>, is_exempt: impl FnOnce() -> bool) -> EffectiveStatus {
    match state {
        Some(PlanState::Approved) => EffectiveStatus::ActivePlan,
        Some(PlanState::Draft | PlanState::Awaiting) => EffectiveStatus::Draft,
        _ if is_exempt() => EffectiveStatus::Exempt,
        _ => EffectiveStatus::None,
    }
}

impl Case {
    /// The status on a date, with all events that the case has.
    #[must_use]
    pub fn status(&self, date: Date) -> Status {
        let absence = self.calendar.absence_of(date);
        let exempt = |obligation| self.standing_exemption(obligation, date).is_some();
        let plan_exempt = exempt(Obligation::Plan);
        let current = self.current_version(date);
        Status {
            date,
            effective: effective(current.map(|version| version.state_on(date)), || plan_exempt),
            plan: current.map(|version| PlanStatus {
                id: version.id.clone(),
                state: version.state_on(date),
            }),
            absence: absence.map(|absence| AbsenceStatus {
                start: absence.start,
                start_basis: absence.basis,
                to: absence.to,
                running: absence.runs_on(date),
                day: date.days_since(absence.start),
                grade: absence.grade_on(date),
            }),
            sick_note_active: self.calendar.note_active(date, self.head.policy.grace_days),
            manager_registered: self.managers.on(date).is_some(),
            plan_exempt,
            dialogue_meeting_1_exempt: exempt(Obligation::DialogueMeeting1),
            reminder: self.reminder_status(date),
            purged: self.is_purged(),
        }
    }

    /// What holds for the plan on a date, all in all.
    pub(super) fn effective(&self, date: Date) -> EffectiveStatus {
        effective(self.current_version(date).map(|version| version.state_on(date)), || {
            self.standing_exemption(Obligation::Plan, date).is_some()
        })
    }

    /// The exemption that counts on a date: the newest of the absence, unless withdrawn.
    pub(crate) fn standing_exemption(
        &self,
        obligation: Obligation,
        date: Date,
    ) -> Option<&Exemption> {
        let absence = self.calendar.absence_of(date)?;
        self.follow_up.exemption(obligation, absence, &self.calendar)
    }

    /// The version in force, else the unfinished one, else the newest; none
    /// that is misregistered or has run out of retention.
    pub(crate) fn current_version(&self, date: Date) -> Option<&Version> {
        let at = Moment::end_of(date);
        let there = || {
            self.versions()
                .rev()
                .filter(|version| !version.misregistered && !self.is_gone(version, at))
        };
        let in_state =
            |wanted: fn(PlanState) -> bool| there().find(|version| wanted(version.state_on(date)));
        in_state(|state| state == PlanState::Approved)
            .or_else(|| in_state(|state| matches!(state, PlanState::Draft | PlanState::Awaiting)))
            .or_else(|| there().next())
    }

    /// Whether a completed form is an earlier one: the newest is in force.
    pub(crate) fn is_superseded(&self, version: &Version, date: Date) -> bool {
        self.head.policy.approval == ApprovalMode::EmployerLed
            && self
                .current_version(date)
                .is_some_and(|current| current.approved().is_some() && current.id != version.id)
    }

    fn reminder_status(&self, date: Date) -> ReminderStatus {
        let Some(absence) = reminder_absence(self, date) else {
            return ReminderStatus::Hidden;
        };
        // An order belongs to its absence, so one from before it does not count.
        let newest = self.follow_up.reminders.iter().rev().find(|(on, _)| *on >= absence.start);
        match newest {
            Some((_, true)) => ReminderStatus::Ordered,
            Some((_, false)) | None => ReminderStatus::Available,
        }
    }
}
