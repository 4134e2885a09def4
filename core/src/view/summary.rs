//! The summary of a case on a date: what a list of many cases shows of each.

use serde::Serialize;

use crate::{Case, CaseId, Date, Deadline, DeadlineCode, DeadlineState, EffectiveStatus};

/// The next deadline that somebody still owes.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// # use oppfolgingsplan::DeadlineCode;
/// let next = case_on_sick_leave().summary("2026-01-20".parse()?).next.unwrap();
/// assert_eq!(next.code, DeadlineCode::PlanDue);
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NextDeadline {
    /// Which deadline it is.
    pub code: DeadlineCode,
    /// The last day on which it is met in time.
    pub latest: Date,
}

/// A case on a date in one line: the status, what is next, what is overdue, how long it is kept.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// # use oppfolgingsplan::EffectiveStatus;
/// let summary = case_with_approved_plan().summary("2026-02-10".parse()?);
/// assert_eq!(summary.effective, EffectiveStatus::ActivePlan);
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "oversikt")]
pub struct Summary {
    /// The case.
    pub case: CaseId,
    /// What holds for the plan, all in all.
    pub effective: EffectiveStatus,
    /// The day from which deadlines are counted, if the date belongs to an absence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absence_start: Option<Date>,
    /// The first deadline that is open and not overdue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextDeadline>,
    /// The deadlines that are overdue, in the order of their codes.
    pub overdue: Vec<DeadlineCode>,
    /// The last day on which a party sees the plan, once it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retained_through: Option<Date>,
}

impl Case {
    /// The summary on a date.
    #[must_use]
    #[doc(alias = "oversikt")]
    pub fn summary(&self, as_of: Date) -> Summary {
        let deadlines = self.deadlines(as_of);
        let open = deadlines
            .iter()
            .filter(|deadline| deadline.state.is_open() && deadline.code != DeadlineCode::Reminder);
        let is_late = |deadline: &&Deadline| deadline.state == DeadlineState::Overdue;
        let kept = |deadline: &&Deadline| deadline.code == DeadlineCode::RetentionExpires;
        Summary {
            case: self.id().clone(),
            effective: self.effective(as_of),
            absence_start: self.absence_of(as_of).map(|absence| absence.start),
            next: open
                .clone()
                .filter(|deadline| !is_late(deadline))
                .min_by_key(|deadline| deadline.latest)
                .map(|next| NextDeadline { code: next.code, latest: next.latest }),
            overdue: open.filter(is_late).map(|deadline| deadline.code).collect(),
            retained_through: deadlines.iter().find(kept).map(|deadline| deadline.latest),
        }
    }
}
