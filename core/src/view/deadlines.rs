//! The deadlines of a case on a date.

use std::sync::Arc;

use crate::deadline::{Label, ReminderLabel, state_of};
use crate::exemption::Obligation;
use crate::meeting::{Meeting, MeetingNumber, MeetingState};
use crate::plan::{Archiving, PlanState, Recipient, Share};
use crate::sorted::sort_by_number;
use crate::{
    Absence, Approved, ArchiveSystem, Case, CitationId, Date, Deadline, DeadlineCode,
    DeadlineState, Debtor, Facts, Moment, Reading, Version, maximum_date, statutory,
};

/// Days before its meeting on which Nav must have summoned.
const NAV_SUMMONS_DAYS: i32 = 21;
/// Days before Nav's meeting on which Nav must have the updated plan.
const UPDATED_PLAN_DAYS: i32 = 7;
/// More deadlines than this a case with one plan seldom has.
const MOST: usize = 12;

impl Case {
    /// The deadlines of the absence that a date belongs to, and those of plans,
    /// archive and retention, as they stand on that date.
    ///
    /// Statutory ones come first, in the order of their codes. Exempt and
    /// lapsed ones are listed as such. A duty that does not exist (dialogue
    /// meeting 1 in a partial absence) is not listed.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::case_with_approved_plan;
    /// use oppfolgingsplan::{DeadlineCode, DeadlineState};
    /// let deadlines = case_with_approved_plan().deadlines("2026-02-10".parse()?);
    /// let plan = deadlines.iter().find(|deadline| deadline.code == DeadlineCode::PlanDue).unwrap();
    /// assert_eq!(plan.state, DeadlineState::Met { on: "2026-01-22".parse()? });
    /// # Ok::<(), oppfolgingsplan::DateError>(())
    /// ```
    #[must_use]
    #[doc(alias = "frister")]
    pub fn deadlines(&self, as_of: Date) -> Vec<Deadline> {
        if self.is_purged() {
            return Vec::new();
        }
        // Before the first absence the first is the one to look forward to.
        let absence = self.calendar.absence_of(as_of).or_else(|| self.calendar.absences.first());
        let mut list = self.list(absence, as_of);
        if let Some(absence) = absence {
            list.duties(absence);
            list.maximum_date();
            list.house(absence);
            list.exemption_reviews(absence);
        }
        list.plans();
        list.log_documents();
        list.retention();
        list.sorted()
    }

    /// What the law and Nav ask for in an absence, whichever absence the date belongs to.
    #[cfg(feature = "proof")]
    pub(crate) fn duties_of(&self, absence: &Absence, as_of: Date) -> Vec<Deadline> {
        let mut list = self.list(Some(absence), as_of);
        list.duties(absence);
        list.sorted()
    }

    fn list<'a>(&'a self, absence: Option<&'a Absence>, as_of: Date) -> List<'a> {
        let (reading, out) = (self.head.policy.reading(), Vec::with_capacity(MOST));
        List { case: self, reading, as_of, absence, out }
    }

    /// The facts of an absence from which its statutory deadlines follow.
    #[must_use]
    pub fn facts(&self, absence: &Absence) -> Facts {
        let versions = || self.versions_of(absence).filter(|version| !version.misregistered);
        let approved = versions().filter_map(Version::approved);
        let held = |number: MeetingNumber| {
            self.meetings_of(absence)
                .filter(|meeting| meeting.number == number)
                .filter_map(Meeting::held_on)
                .min()
        };
        let exempt =
            |obligation| self.follow_up.exemption(obligation, absence, &self.calendar).is_some();
        let found_expedient = self.follow_up.meeting_requests.iter().any(|request| {
            request.number == MeetingNumber::One && self.is_of(absence, request.at.oslo_date())
        });
        let called = self.meetings_of(absence).any(|meeting| {
            meeting.number == MeetingNumber::One
                && !matches!(meeting.state, MeetingState::NotHeld { .. })
        });
        Facts {
            plan_made: approved
                .clone()
                .map(|approved| approved.on)
                .filter(|on| *on >= absence.start)
                .min(),
            shared_with_practitioner: approved
                .filter_map(|approved| approved.practitioner.as_ref())
                .filter_map(Share::arrived_on)
                .min(),
            meeting_1_held: held(MeetingNumber::One),
            meeting_2_held: held(MeetingNumber::Two),
            plan_exempt: exempt(Obligation::Plan),
            meeting_1_exempt: exempt(Obligation::DialogueMeeting1),
            meeting_1_expedient: found_expedient || called,
            death: self.follow_up.death,
            ..Facts::of(absence)
        }
    }

    fn is_of(&self, absence: &Absence, date: Date) -> bool {
        self.calendar.absence_of(date).is_some_and(|of| of.first_day == absence.first_day)
    }

    /// The versions that were started while an absence ran or, after it,
    /// before the next began.
    fn versions_of<'a>(
        &'a self,
        absence: &'a Absence,
    ) -> impl Iterator<Item = &'a Version> + Clone {
        self.versions
            .iter()
            .map(Arc::as_ref)
            .filter(|version| self.is_of(absence, version.started_at.oslo_date()))
    }

    fn meetings_of<'a>(&'a self, absence: &'a Absence) -> impl Iterator<Item = &'a Meeting> {
        self.follow_up.meetings.iter().filter(|meeting| self.is_of(absence, meeting.on))
    }
}

/// After a death nothing is asked of anybody any more.
fn lapse(deadlines: &mut [Deadline]) {
    for deadline in deadlines {
        let stays = matches!(deadline.code, DeadlineCode::RetentionExpires)
            || matches!(deadline.state, DeadlineState::Met { .. } | DeadlineState::Exempt);
        if !stays {
            deadline.state = DeadlineState::Lapsed;
        }
    }
}

struct List<'a> {
    case: &'a Case,
    reading: Reading,
    as_of: Date,
    absence: Option<&'a Absence>,
    out: Vec<Deadline>,
}

/// What tells one deadline of a case from another.
struct Due {
    code: DeadlineCode,
    on: Date,
    debtor: Debtor,
    citation: CitationId,
    met: Option<Date>,
    lapsed: bool,
}

impl List<'_> {
    /// All that was found, in the order of the codes.
    fn sorted(mut self) -> Vec<Deadline> {
        if self.case.follow_up.death.is_some() {
            lapse(&mut self.out);
        }
        sort_by_number(&mut self.out, |deadline| deadline.code as u64);
        self.out
    }

    fn duties(&mut self, absence: &Absence) {
        self.out.extend(statutory(&self.case.facts(absence), &self.reading, self.as_of));
        self.navs_meetings(absence);
    }

    /// A deadline that is no week limit: its date is its own.
    fn push(&mut self, due: Due, label: Option<Label>, subject: Option<&str>) {
        let Due { code, on, debtor, citation, met, lapsed } = due;
        self.out.push(Deadline {
            code,
            label,
            subject: subject.map(Arc::from),
            latest: on,
            safe: on,
            state: state_of(on, on, met, false, lapsed, &self.reading, self.as_of),
            debtor,
            citation,
            law_version: None,
            start_basis: None,
            estimate: false,
        });
    }

    /// Whether the absence is over and a date lies beyond its end.
    fn beyond_end(&self, date: Date) -> bool {
        self.absence.is_some_and(|absence| absence.to < self.as_of && absence.to < date)
    }

    fn maximum_date(&mut self) {
        let case = self.case;
        let segments =
            case.calendar.absences.iter().flat_map(|absence| absence.segments.iter().copied());
        let follow_up = &case.follow_up;
        let reached = maximum_date(
            segments,
            case.birth_date(),
            follow_up.death,
            follow_up.employer_period_used,
        );
        if let Some(on) = reached {
            let citation = CitationId::FtrlMaximum;
            // Nobody is late with it: after its day it has simply been.
            let lapsed = self.beyond_end(on) || on < self.as_of;
            let code = DeadlineCode::MaximumDate;
            let due = Due { code, on, debtor: Debtor::Nav, citation, met: None, lapsed };
            self.push(due, None, None);
            if let Some(deadline) = self.out.last_mut() {
                deadline.estimate = true;
                deadline.start_basis = self.absence.map(|absence| absence.basis);
            }
        }
    }

    /// The day on which Nav got the version that holds now.
    fn with_nav(&self, absence: &Absence) -> Option<Date> {
        self.case
            .versions_of(absence)
            .filter(|version| {
                !version.misregistered
                    && matches!(
                        version.state_on(self.as_of),
                        PlanState::Approved | PlanState::Expired
                    )
            })
            .last()
            .and_then(|version| version.share(Recipient::Nav))
            .and_then(Share::arrived_on)
    }

    fn navs_meetings(&mut self, absence: &Absence) {
        let met = self.with_nav(absence);
        let meetings: Vec<(Date, String)> = self
            .case
            .meetings_of(absence)
            .filter(|meeting| {
                meeting.number.is_navs() && !matches!(meeting.state, MeetingState::NotHeld { .. })
            })
            .map(|meeting| (meeting.on, meeting.id.as_str().to_owned()))
            .collect();
        for (on, id) in meetings {
            let plan_on = on.plus_days(-UPDATED_PLAN_DAYS);
            let (code, citation) = (DeadlineCode::PlanToNavDue, CitationId::FtrlUpdatedPlan);
            let (debtor, lapsed) = (Debtor::Employer, self.beyond_end(plan_on));
            self.push(Due { code, on: plan_on, debtor, citation, met, lapsed }, None, Some(&id));
            let summons_on = on.plus_days(-NAV_SUMMONS_DAYS);
            for (label, on, debtor, citation, met) in [
                (ReminderLabel::UpdatedPlanToNav, plan_on, Debtor::Employer, citation, met),
                (
                    ReminderLabel::NavSummonsLatest,
                    summons_on,
                    Debtor::Nav,
                    CitationId::FtrlMeeting,
                    None,
                ),
            ] {
                let lapsed = on < self.as_of || self.beyond_end(on);
                let code = DeadlineCode::Reminder;
                let due = Due { code, on, debtor, citation, met, lapsed };
                self.push(due, Some(Label::Nav(label)), Some(&id));
            }
        }
        let asked: Vec<Date> = self
            .case
            .follow_up
            .plan_requests
            .iter()
            .copied()
            .filter(|on| self.case.is_of(absence, *on))
            .collect();
        for on in asked {
            let (code, citation) = (DeadlineCode::PlanToNavDue, CitationId::FtrlPlanOnDemand);
            let due = Due { code, on, debtor: Debtor::Employer, citation, met, lapsed: false };
            self.push(due, None, None);
        }
    }

    /// What the employer has set for its own house.
    fn house(&mut self, absence: &Absence) {
        let choice = &self.case.head.policy.choice;
        let named =
            choice.house_deadlines.iter().map(|house| (house.day, Arc::from(house.name.as_str())));
        let offsets =
            choice.reminder_offsets.iter().map(|day| (*day, Arc::from(format!("day_{day}"))));
        let dates: Vec<(u16, Arc<str>)> = named.chain(offsets).collect();
        for (day, name) in dates {
            let on = absence.start.plus_days(i32::from(day));
            let lapsed = on < self.as_of || self.beyond_end(on);
            let (code, citation) = (DeadlineCode::Reminder, CitationId::Library);
            let due = Due { code, on, debtor: Debtor::Employer, citation, met: None, lapsed };
            self.push(due, Some(Label::House(name)), None);
        }
    }

    fn exemption_reviews(&mut self, absence: &Absence) {
        for obligation in [Obligation::Plan, Obligation::DialogueMeeting1] {
            let exemption = self.case.follow_up.exemption(obligation, absence, &self.case.calendar);
            let Some(on) = exemption.and_then(crate::Exemption::review_on) else {
                continue;
            };
            let lapsed = self.beyond_end(on);
            // No law asks for it.
            let (code, citation) = (DeadlineCode::ExemptionReviewDue, CitationId::Library);
            let due = Due { code, on, debtor: Debtor::Employer, citation, met: None, lapsed };
            self.push(due, None, Some(obligation.as_str()));
        }
    }

    fn plans(&mut self) {
        let case = self.case;
        for version in case.versions().filter(|version| !version.misregistered) {
            let Some(approved) = version.approved() else {
                continue;
            };
            // What has run out of retention is nobody's to evaluate.
            if !case.is_gone(version, Moment::end_of(self.as_of)) {
                self.evaluation(version, approved);
            }
            let end = case
                .calendar
                .absence_of(version.started_at.oslo_date())
                .map_or(approved.on, |absence| absence.to);
            let archiving = &approved.archiving;
            let met = archiving.record.as_ref().map(|record| record.on);
            self.archive(end.max(approved.on), met, version.id.as_str());
            self.local_copy(archiving, version.id.as_str());
        }
    }

    fn evaluation(&mut self, version: &Version, approved: &Approved) {
        let in_force =
            matches!(version.state_on(self.as_of), PlanState::Approved | PlanState::Expired);
        if let Some(on) = approved.evaluate_on.filter(|_| in_force) {
            // Without a measure there is nothing whose effect could be written down.
            let nothing_to_evaluate = version.measures().is_empty() && on < self.as_of;
            let lapsed = nothing_to_evaluate
                || self.beyond_end(on)
                || self.case.is_superseded(version, self.as_of);
            let (code, citation) = (DeadlineCode::EvaluationDue, CitationId::WebsakRoutine);
            let met = approved.evaluated_on;
            let due = Due { code, on, debtor: Debtor::Employer, citation, met, lapsed };
            self.push(due, None, Some(version.id.as_str()));
        }
    }

    fn archive(&mut self, on: Date, met: Option<Date>, subject: &str) {
        let citation = match self.case.head.policy.archive {
            ArchiveSystem::Websak => CitationId::WebsakRoutine,
            ArchiveSystem::Elements | ArchiveSystem::Generic => CitationId::ElementsRoutine,
        };
        let code = DeadlineCode::ArchiveDue;
        let due = Due { code, on, debtor: Debtor::Employer, citation, met, lapsed: false };
        self.push(due, None, Some(subject));
    }

    /// Right after archiving the copy goes.
    fn local_copy(&mut self, archiving: &Archiving, subject: &str) {
        let Some(record) = &archiving.record else {
            return;
        };
        let met = archiving.copy_deleted_on.filter(|_| !archiving.local_copy);
        if archiving.local_copy || met.is_some() {
            let on = record.on;
            let (code, citation) = (DeadlineCode::LocalCopyDue, CitationId::WebsakRoutine);
            let due = Due { code, on, debtor: Debtor::Employer, citation, met, lapsed: false };
            self.push(due, None, Some(subject));
        }
    }

    fn log_documents(&mut self) {
        let case = self.case;
        for entry in case.log_entries().filter(|entry| entry.kind.is_document()) {
            let end = case.calendar.absence_of(entry.on).map_or(entry.on, |absence| absence.to);
            let met = entry.archived.as_ref().map(|record| record.on);
            self.archive(end.max(entry.at.oslo_date()), met, entry.id.as_str());
        }
    }

    fn retention(&mut self) {
        let eras = &self.case.calendar.eras;
        if let Some(era) = crate::retention::era_of(eras, self.as_of) {
            let on = era.last_visible;
            let (code, citation) = (DeadlineCode::RetentionExpires, CitationId::EmployerGuidance);
            let due = Due { code, on, debtor: Debtor::Host, citation, met: None, lapsed: false };
            self.push(due, None, None);
        }
    }
}
