//! What one actor sees of a case at a moment: the only way from the report to the case.

use crate::words::report::Label;
use crate::words::{self, Family, exchange};
use crate::{
    Actor, Alert, Case, Date, Deadline, DeadlineState, Entry, Exemption, Language, Moment, Part,
    PlanId, PlanState, Refusal, Role, RuleCode, Version, Visible,
};

use super::ReportChoice;

/// Deadlines of one kind and state that fall on one day.
pub(super) struct Group {
    pub(super) first: Deadline,
    pub(super) count: usize,
}

/// The groups of some deadlines, in the order of the first of each.
pub(super) fn groups(deadlines: Vec<Deadline>) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    for deadline in deadlines {
        let same = |other: &Deadline| {
            (other.code, &other.label, other.latest, other.state.code(), other.citation)
                == (
                    deadline.code,
                    &deadline.label,
                    deadline.latest,
                    deadline.state.code(),
                    deadline.citation,
                )
        };
        match found.iter_mut().find(|group| same(&group.first)) {
            Some(group) => group.count += 1,
            None => found.push(Group { first: deadline, count: 1 }),
        }
    }
    found
}

/// What an actor sees, in a language.
pub(super) struct Reader<'a> {
    pub(super) case: &'a Case,
    pub(super) by: &'a Actor,
    pub(super) at: Moment,
    pub(super) date: Date,
    pub(super) choice: &'a ReportChoice,
    pub(super) language: Language,
    visible: Visible,
}

impl<'a> Reader<'a> {
    /// Refused when the case is closed to the actor, and to one from outside with whom nothing is
    /// shared.
    pub(super) fn new(
        case: &'a Case,
        by: &'a Actor,
        at: Moment,
        choice: &'a ReportChoice,
    ) -> Result<Self, Refusal> {
        let visible = case.visible(by, at);
        let language = choice.language.unwrap_or(case.policy().language());
        let sees_a_plan = visible.plans.iter().any(crate::Sight::is_seen);
        let hidden = match visible.closed_by {
            Some(rule) => Some(rule),
            None if visible.parts.is_empty() && !sees_a_plan => Some(RuleCode::AccessNotShared),
            None => None,
        };
        match hidden {
            Some(rule) => Err(Refusal::new(rule, Vec::new())),
            None => Ok(Self { case, by, at, date: at.oslo_date(), choice, language, visible }),
        }
    }

    pub(super) fn sees(&self, part: Part) -> bool {
        self.visible.parts.contains(&part)
    }

    // Called hundreds of times: not in every caller.
    #[inline(never)]
    pub(super) fn say(&self, label: Label) -> &'static str {
        label.say(self.language)
    }

    /// The language that persons are taken to have written in, if it is another.
    pub(super) fn written_in(&self) -> Option<Language> {
        Some(self.case.policy().language()).filter(|language| *language != self.language)
    }

    #[inline(never)]
    pub(super) fn term(&self, family: Family, word: &'static str) -> &'static str {
        words::term(family, word, self.language).unwrap_or(word)
    }

    #[inline(never)]
    pub(super) fn day(&self, date: Date) -> String {
        words::date(date, self.language)
    }

    /// The same where a line must not end in it.
    pub(super) fn whole_day(&self, date: Date) -> String {
        self.day(date).replace(' ', "\u{A0}")
    }

    /// The versions of the plan that are seen, newest first.
    pub(super) fn versions(&self) -> impl Iterator<Item = &'a Version> {
        let seen = self.visible.plans.iter().filter(|plan| plan.is_seen());
        seen.filter_map(|plan| self.case.plan(&plan.of))
    }

    /// Why versions are hidden, with how many for each reason.
    pub(super) fn hidden_versions(&self) -> Vec<(RuleCode, usize)> {
        let mut found: Vec<(RuleCode, usize)> = Vec::new();
        for rule in self.visible.plans.iter().filter_map(|plan| plan.hidden_by) {
            match found.iter_mut().find(|(of, _)| *of == rule) {
                Some((_, count)) => *count += 1,
                None => found.push((rule, 1)),
            }
        }
        // That there are others is nothing for those outside.
        found.retain(|(rule, _)| *rule != RuleCode::AccessNotShared);
        found
    }

    /// The version that counts now, else the newest that is seen.
    pub(super) fn current(&self) -> Option<&'a Version> {
        let current = self.case.current_version(self.date);
        let seen = |version: &&Version| self.sees_plan(version.id());
        current.filter(seen).or_else(|| self.versions().next())
    }

    pub(super) fn sees_plan(&self, plan: &PlanId) -> bool {
        self.visible.plans.iter().any(|sight| sight.is_seen() && sight.of == *plan)
    }

    /// The completed form that took over for an earlier one, if it is seen.
    pub(super) fn successor(&self, version: &Version) -> Option<&'a Version> {
        self.case.successor(version, self.by, self.at)
    }

    /// How a version stands; of one in force, how it came to be.
    pub(super) fn state(&self, version: &Version) -> &'static str {
        match (version.state_on(self.date), version.approved()) {
            (PlanState::Approved, _) if self.successor(version).is_some() => {
                self.say(Label::Superseded)
            }
            (PlanState::Approved, Some(approved)) => {
                self.term(Family::Approval, approved.manner().as_str())
            }
            (state, _) => self.term(Family::PlanState, state.as_str()),
        }
    }

    /// Whether a version is hidden for another reason than its age, is misregistered or discarded:
    /// of such nothing is told, but to the host itself.
    fn is_secret(&self, plan: &str) -> bool {
        let sight = self.visible.plans.iter().find(|sight| sight.of.as_str() == plan);
        let hidden = sight.is_none_or(|sight| {
            sight.hidden_by.is_some_and(|rule| rule != RuleCode::AccessExpired)
        });
        hidden && self.by.role() != Role::System
    }

    /// The exemptions that are seen, newest first.
    pub(super) fn exemptions(&self) -> Vec<&'a Exemption> {
        let all: Vec<&Exemption> = self.case.exemptions().collect();
        let seen = self.visible.exemptions.iter().filter(|exemption| exemption.is_seen());
        seen.filter_map(|exemption| all.get(exemption.of).copied()).collect()
    }

    /// The history, newest first.
    pub(super) fn history(&self) -> Vec<Entry> {
        if !self.sees(Part::History) {
            return Vec::new();
        }
        let told =
            |entry: &Entry| entry.plan.as_ref().is_none_or(|plan| !self.is_secret(plan.as_str()));
        self.case.history().rev().filter(told).collect()
    }

    /// The deadlines of the day.
    pub(super) fn deadlines(&self) -> Vec<Deadline> {
        if !self.sees(Part::Deadlines) {
            return Vec::new();
        }
        self.case.deadlines(self.date)
    }

    /// The statutory deadlines of absences before the one that the day belongs to, as they stood
    /// before the next began.
    pub(super) fn earlier_deadlines(&self) -> Vec<Deadline> {
        let Some(now) = self.case.absence_of(self.date).filter(|_| self.sees(Part::Deadlines))
        else {
            return Vec::new();
        };
        let all = self.case.absences();
        let following = all.iter().skip(1);
        let ended = all.iter().zip(following).filter(|(_, next)| next.first_day <= now.first_day);
        let of = ended.flat_map(|(absence, next)| {
            let last = next.first_day.plus_days(-1);
            let own = self.case.absence_of(last).is_some_and(|of| of == absence);
            let deadlines = if own { self.case.deadlines(last) } else { Vec::new() };
            // What ended with its absence never fell due, and the estimate is of the day.
            deadlines.into_iter().filter(|deadline| {
                deadline.start_basis.is_some()
                    && !deadline.estimate
                    && deadline.state != DeadlineState::Lapsed
            })
        });
        of.collect()
    }

    /// The alerts that are no deadline.
    pub(super) fn rule_alerts(&self) -> Vec<(RuleCode, Option<String>)> {
        if !self.sees(Part::Deadlines) {
            return Vec::new();
        }
        let told = |alert: Alert| match alert {
            Alert::Rule { plan, .. }
                if plan.as_deref().is_some_and(|plan| self.is_secret(plan)) =>
            {
                None
            }
            Alert::Rule { alert, plan, .. } => Some((alert, plan.map(|plan| plan.to_string()))),
            Alert::Deadline(_) => None,
        };
        let mut alerts: Vec<_> = self.case.alerts(self.date).into_iter().filter_map(told).collect();
        alerts.dedup();
        alerts
    }

    /// The one of a deadline's two days that counts.
    pub(super) fn counted(&self, deadline: &Deadline) -> Date {
        self.case.policy().counted(deadline)
    }

    /// What a deadline asks for, and of which version, meeting or entry.
    pub(super) fn what(&self, deadline: &Deadline) -> String {
        let what = exchange::what(deadline, self.language);
        match deadline.subject.as_deref().and_then(|subject| self.subject(subject)) {
            Some(subject) => format!("{what} ({subject})"),
            None => what,
        }
    }

    /// What several deadlines ask for that fall on one day.
    pub(super) fn what_of(&self, group: &Group) -> String {
        match group.count {
            1 => self.what(&group.first),
            count => format!("{} × {count}", exchange::what(&group.first, self.language)),
        }
    }

    fn subject(&self, subject: &str) -> Option<String> {
        let lower = |label: Label| self.say(label).to_lowercase();
        let is_plan = self.visible.plans.iter().any(|plan| plan.of.as_str() == subject);
        if is_plan {
            return Some(format!("{} {subject}", self.say(Label::VersionInText)));
        }
        if let Some(meeting) = self.case.meetings().find(|one| one.id().as_str() == subject) {
            return Some(format!("{} {}", lower(Label::Meeting), meeting.number().get()));
        }
        if self.case.log_entries().any(|entry| entry.id().as_str() == subject) {
            return Some(format!("{} {subject}", self.say(Label::LogEntry)));
        }
        let obligation = words::term(Family::Obligation, subject, self.language);
        obligation.map(str::to_lowercase)
    }
}
