//! The next date on which an answer changes without a new event.

use crate::sorted::sort_by_number;
use crate::view::{Action, Alert, Status, Visible};
use crate::{Actor, Case, Date, Deadline, Moment};

/// Everything that a case answers at the end of a day.
#[derive(PartialEq, Eq)]
struct Answers {
    status: Status,
    deadlines: Vec<Deadline>,
    alerts: Vec<Alert>,
    allowed: Vec<Vec<Action>>,
    visible: Vec<Visible>,
}

impl Case {
    /// The first date after `date` on which status, deadlines, alerts, or what
    /// somebody may do or see is another than the day before, though nothing
    /// has happened. `None` when nothing changes any more.
    ///
    /// That a day has gone by is no change: [`Status::date`] and
    /// [`AbsenceStatus::day`](crate::AbsenceStatus::day) count on without one.
    ///
    /// A host sets its next look at the case to this date instead of asking
    /// every night. The answers of a day are those at its end.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::case_on_sick_leave;
    /// let case = case_on_sick_leave();
    /// // The plan is due on 2 February, and due soon from a week before.
    /// assert_eq!(case.next_change("2026-01-20".parse()?), Some("2026-01-22".parse()?));
    /// # Ok::<(), oppfolgingsplan::DateError>(())
    /// ```
    #[must_use]
    #[doc(alias = "neste endring")]
    pub fn next_change(&self, date: Date) -> Option<Date> {
        if self.is_purged() {
            return None;
        }
        let mut candidates = self.turning_days();
        candidates.retain(|day| *day > date);
        sort_by_number(&mut candidates, |day| day.order());
        candidates.dedup();
        let actors = self.everybody();
        // Answers stand still between candidates, so one look at each is enough.
        let mut before = self.answers(date, &actors);
        for day in candidates {
            let mut now = self.answers(day, &actors);
            now.forget_the_date(&mut before);
            if now != before {
                return Some(day);
            }
            before = now;
        }
        None
    }

    fn answers(&self, date: Date, actors: &[Actor]) -> Answers {
        let at = Moment::end_of(date);
        Answers {
            status: self.status(date),
            deadlines: self.deadlines(date),
            alerts: self.alerts(date),
            allowed: actors.iter().map(|by| self.allowed(by, at)).collect(),
            visible: actors.iter().map(|by| self.visible(by, at)).collect(),
        }
    }

    /// Everybody whose view may differ: the employee, each manager, and one of
    /// each other role.
    fn everybody(&self) -> Vec<Actor> {
        let mut actors = vec![Actor::system(), Actor::nav(true), Actor::practitioner()];
        actors.extend(Actor::hr("hr").ok());
        actors.extend(self.employee().and_then(|id| Actor::employee(id.as_str()).ok()));
        let managers = self.managers.iter().map(|assignment| assignment.manager.as_str());
        actors.extend(managers.filter_map(|id| Actor::manager(id).ok()));
        actors
    }

    /// Every day on which something may turn. Too many cost time, too few
    /// would miss a change: a test compares with a walk day by day.
    fn turning_days(&self) -> Vec<Date> {
        let policy = &self.head.policy;
        let grace = i32::from(policy.grace_days);
        let soon = i32::from(policy.due_soon_days);
        let mut days = Vec::new();
        for absence in self.calendar.absences.iter().chain(&self.calendar.gap_free) {
            let starts = [absence.start, absence.first_day];
            days.extend(starts);
            days.extend(starts.map(|start| start.plus_days(25)));
            // Day 56 decides whether the activity requirement exists.
            days.push(absence.start.plus_days(55));
            days.push(absence.to.plus_days(1));
            days.push(absence.to.plus_days(grace + 1));
            days.push(crate::retention::last_visible(absence.to, policy.months.start).plus_days(1));
            for segment in &absence.segments {
                days.extend([segment.from, segment.to.plus_days(1)]);
            }
        }
        for span in &self.calendar.covered {
            days.extend([span.from(), span.to().plus_days(1), span.to().plus_days(grace + 1)]);
            days.push(crate::retention::last_visible(span.to(), policy.months.start).plus_days(1));
        }
        for era in self.calendar.eras.iter().chain(&self.calendar.manager_eras) {
            days.extend([era.start, era.last_visible.plus_days(1)]);
        }
        for assignment in self.managers.iter() {
            days.push(assignment.from);
            days.extend(assignment.to.map(|to| to.plus_days(1)));
        }
        for version in self.versions() {
            let expires =
                crate::retention::draft_expires_at(version.saved_at, policy.months.drafts)
                    .oslo_date();
            let last =
                crate::retention::last_visible(version.saved_at.oslo_date(), policy.months.drafts);
            days.extend([expires, expires.plus_days(1), last, last.plus_days(1)]);
            if let Some(validity) = version.approved().and_then(crate::Approved::validity) {
                days.push(validity.to().plus_days(1));
            }
        }
        // A command may not lie before the last event.
        let last = self.last_at.oslo_date();
        days.extend([last, last.plus_days(1)]);
        for meeting in self.meetings() {
            days.extend([meeting.on, meeting.on.plus_days(1)]);
        }
        // Deadlines turn when they come near, on their day, and after it. Which
        // there are depends on the absence, so each absence is asked in turn.
        let asked: Vec<Date> = days.clone();
        for as_of in
            asked.into_iter().chain(self.calendar.absences.iter().map(|absence| absence.to))
        {
            for deadline in self.deadlines(as_of) {
                for due in [deadline.latest, deadline.safe] {
                    days.extend([due.plus_days(-soon), due, due.plus_days(1)]);
                }
            }
        }
        days
    }
}

impl Answers {
    /// What only says which day was asked about is no change.
    fn forget_the_date(&mut self, before: &mut Answers) {
        for status in [&mut self.status, &mut before.status] {
            status.date = Date::MIN;
            if let Some(absence) = &mut status.absence {
                absence.day = 0;
            }
        }
    }
}
