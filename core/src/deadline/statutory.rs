//! [`statutory`]: the deadlines that are counted from the first day of an absence.

use core::{array, iter, slice};

use super::{
    Deadline, DeadlineCode, DeadlineState, Debtor, Facts, Label, Reading, ReminderLabel, state_of,
};
use crate::calendar::Date;
use crate::law::{AppliedLimit, CitationId, Duty, Length, applied_limit};

/// How many deadlines are counted from the first day of an absence at most.
const COUNT: usize = 9;

/// What [`statutory`] found: at most nine deadlines in the order of the catalogue, held without
/// allocation.
///
/// ```rust
/// use oppfolgingsplan::{Deadline, Deadlines};
///
/// fn open(deadlines: &Deadlines) -> impl Iterator<Item = &Deadline> {
///     deadlines.iter().filter(|deadline| deadline.state.is_open())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadlines([Option<Deadline>; COUNT]);

impl Deadlines {
    /// The deadlines, in order.
    pub fn iter(&self) -> iter::Flatten<slice::Iter<'_, Option<Deadline>>> {
        self.0.iter().flatten()
    }

    /// The deadline with that code; of the reminders, the first.
    pub fn get(&self, code: DeadlineCode) -> Option<&Deadline> {
        self.iter().find(|deadline| deadline.code == code)
    }

    /// The reminder with that label.
    pub fn reminder(&self, label: ReminderLabel) -> Option<&Deadline> {
        self.iter().find(|deadline| deadline.label == Some(Label::Nav(label)))
    }
}

impl IntoIterator for Deadlines {
    type Item = Deadline;
    type IntoIter = iter::Flatten<array::IntoIter<Option<Deadline>, COUNT>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().flatten()
    }
}

impl<'a> IntoIterator for &'a Deadlines {
    type Item = &'a Deadline;
    type IntoIter = iter::Flatten<slice::Iter<'a, Option<Deadline>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The deadlines and reminders of one absence as they stand on `as_of`.
///
/// While the absence runs, later deadlines are projected as if it goes on; after its last day one
/// that lies beyond that day is lapsed. A death lets everything lapse that is neither met nor
/// exempt, past deadlines too. Not listed at all are: duties that the law did not know; dialogue
/// meeting 1 in a partial absence (unless somebody found it expedient, or the law of 2011 to 2014
/// applies); the activity requirement of a graded absence before its day, after which it counts as
/// met on it, as in Nav's system.
///
/// ```rust
/// use oppfolgingsplan::{Date, DaySpan, AbsenceInput, DeadlineCode, Facts, GapRule, Reading};
/// use oppfolgingsplan::{absences, statutory};
///
/// let sick = [DaySpan::new(Date::parse("2026-01-05")?, Date::parse("2026-03-31")?)?];
/// let input = AbsenceInput { self_certified: &sick, ..AbsenceInput::default() };
/// let found = absences(GapRule::default(), &input);
/// let facts = found.first().map(Facts::of).ok_or("no absence")?;
///
/// let deadlines = statutory(&facts, &Reading::default(), Date::parse("2026-01-20")?);
/// let plan = deadlines.get(DeadlineCode::PlanDue).ok_or("no plan due")?;
/// assert_eq!((plan.latest.to_string(), plan.safe.to_string()),
///     ("2026-02-02".to_owned(), "2026-02-01".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn statutory(facts: &Facts, reading: &Reading, as_of: Date) -> Deadlines {
    let view = View { facts, reading, as_of };
    Deadlines([
        view.duty(
            Duty::Plan,
            DeadlineCode::PlanDue,
            Debtor::Employer,
            facts.plan_made,
            facts.plan_exempt,
        ),
        view.duty(
            Duty::ShareWithPractitioner,
            DeadlineCode::ShareWithPractitionerDue,
            Debtor::Employer,
            facts.shared_with_practitioner,
            // Without a plan there is nothing to share.
            facts.plan_exempt,
        ),
        view.dialogue_meeting_1(),
        view.activity_requirement(),
        view.duty(
            Duty::DialogueMeeting2,
            DeadlineCode::DialogueMeeting2Due,
            Debtor::Nav,
            facts.meeting_2_held,
            false,
        ),
        view.reminder(
            24,
            ReminderLabel::PlanReminder,
            CitationId::EmployerLedSystem,
            facts.plan_made.is_some(),
        ),
        view.nine_week_report(),
        view.reminder(112, ReminderLabel::NavAsksMeetingNeed, CitationId::MeetingNeedSystem, false),
        view.reminder(
            119,
            ReminderLabel::NavMeeting2Candidate,
            CitationId::MeetingCandidateSystem,
            false,
        ),
    ])
}

#[derive(Clone, Copy)]
struct View<'a> {
    facts: &'a Facts,
    reading: &'a Reading,
    as_of: Date,
}

impl View<'_> {
    /// Whether the absence ended, or the employee died, before the day was reached.
    fn lapsed(self, latest: Date) -> bool {
        let Facts { end, death, .. } = *self.facts;
        death.is_some() || (self.as_of > end && latest > end)
    }

    fn limit(self, duty: Duty) -> Option<AppliedLimit> {
        applied_limit(duty, self.facts.start, self.reading.law)
    }

    fn duty(
        self,
        duty: Duty,
        code: DeadlineCode,
        debtor: Debtor,
        met: Option<Date>,
        exempt: bool,
    ) -> Option<Deadline> {
        let applied = self.limit(duty)?;
        Some(self.deadline(applied, code, debtor, met, exempt))
    }

    fn deadline(
        self,
        applied: AppliedLimit,
        code: DeadlineCode,
        debtor: Debtor,
        met: Option<Date>,
        exempt: bool,
    ) -> Deadline {
        let AppliedLimit { latest, safe, limit, in_force } = applied;
        let lapsed = self.lapsed(latest);
        Deadline {
            code,
            label: None,
            subject: None,
            latest,
            safe,
            state: state_of(latest, safe, met, exempt, lapsed, self.reading, self.as_of),
            debtor,
            citation: limit.citation,
            law_version: Some(in_force),
            start_basis: Some(self.facts.basis),
            estimate: false,
        }
    }

    fn dialogue_meeting_1(self) -> Option<Deadline> {
        let facts = self.facts;
        let applied = self.limit(Duty::DialogueMeeting1)?;
        let grade = match applied.limit.length {
            Length::Weeks(12) => facts.grade_week_12,
            _ => facts.grade_week_7,
        };
        if grade < 100 && !applied.limit.partial_absence && !facts.meeting_1_expedient {
            return None;
        }
        let (code, exempt) = (DeadlineCode::DialogueMeeting1Due, facts.meeting_1_exempt);
        Some(self.deadline(applied, code, Debtor::Employer, facts.meeting_1_held, exempt))
    }

    fn activity_requirement(self) -> Option<Deadline> {
        let applied = self.limit(Duty::ActivityRequirement)?;
        let mut met = None;
        if self.facts.last_grade < 100 {
            if self.as_of < applied.latest {
                return None;
            }
            // Grading is the activity, but only if the absence and the employee reached the day.
            met = Some(applied.latest).filter(|latest| !self.lapsed(*latest));
        }
        let code = DeadlineCode::ActivityRequirementDue;
        Some(self.deadline(applied, code, Debtor::Employee, met, false))
    }

    fn nine_week_report(self) -> Option<Deadline> {
        let applied = self.limit(Duty::NineWeekReport)?;
        let label = ReminderLabel::NineWeekReportToNav;
        let mut report = self.reminding(applied.latest, label, applied.limit.citation, false);
        report.law_version = Some(applied.in_force);
        Some(report)
    }

    fn reminder(
        self,
        days: i32,
        label: ReminderLabel,
        citation: CitationId,
        done: bool,
    ) -> Option<Deadline> {
        Some(self.reminding(self.facts.start.plus_days(days), label, citation, done))
    }

    /// A reminder is never overdue: after its day there is nothing left to remind of.
    fn reminding(
        self,
        latest: Date,
        label: ReminderLabel,
        citation: CitationId,
        done: bool,
    ) -> Deadline {
        let lapsed = done || self.as_of > latest || self.lapsed(latest);
        let debtor = match label {
            ReminderLabel::PlanReminder
            | ReminderLabel::NineWeekReportToNav
            | ReminderLabel::UpdatedPlanToNav => Debtor::Employer,
            ReminderLabel::NavAsksMeetingNeed
            | ReminderLabel::NavMeeting2Candidate
            | ReminderLabel::NavSummonsLatest => Debtor::Nav,
        };
        Deadline {
            code: DeadlineCode::Reminder,
            label: Some(Label::Nav(label)),
            subject: None,
            latest,
            safe: latest,
            state: if lapsed {
                DeadlineState::Lapsed
            } else {
                state_of(latest, latest, None, false, false, self.reading, self.as_of)
            },
            debtor,
            citation,
            law_version: None,
            start_basis: Some(self.facts.basis),
            estimate: false,
        }
    }
}

#[cfg(test)]
mod tests;
