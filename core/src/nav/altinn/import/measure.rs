//! Measures: what fits a field stands there, the rest in the description under its name.

use super::Import;
use super::pieces::pieces;
use crate::nav::altinn::form::{AltinnForm, FormMeasure};
use crate::nav::altinn::help::Help;
use crate::nav::altinn::note::FormNoteKind as Kind;
use crate::words::altinn::Label;
use crate::{Command, Date, Denial, MeasureId, MeasureStatusKind, Text};

/// A measure on its way.
struct Making<'m> {
    place: usize,
    measure: &'m FormMeasure,
    /// The lines of the description behind the first text.
    lines: Vec<String>,
}

impl Making<'_> {
    fn path(&self, field: &str) -> String {
        AltinnForm::measure_path(self.place, field)
    }
}

impl Import<'_> {
    pub(super) fn add_measures(&mut self) -> Result<(), Denial> {
        let form = self.form;
        for (place, measure) in form.said_measures() {
            if says_more_than_tasks(measure) {
                self.add_measure(Making { place, measure, lines: Vec::new() })?;
            }
        }
        Ok(())
    }

    fn add_measure(&mut self, mut making: Making<'_>) -> Result<(), Denial> {
        let measure = making.measure;
        let day = self.days.written;
        let limits = self.case.policy().limits();
        let impossible = impossible(measure);
        let follow_up = said(&measure.follow_up).filter(|_| self.approval.is_by_both());
        let status = match (impossible, follow_up) {
            (Some(_), _) => MeasureStatusKind::NotRelevant,
            (None, Some(_)) => MeasureStatusKind::Agreed,
            (None, None) => MeasureStatusKind::Proposed,
        };
        let follow_up = match (status, follow_up) {
            (MeasureStatusKind::Agreed, Some(talks)) => {
                let path = making.path("follow_up");
                self.use_up(&path);
                Some(self.within(talks, limits.follow_up, &path))
            }
            _ => None,
        };
        let reason = impossible.map(|reason| {
            let path = making.path("not_possible");
            self.use_up(&path);
            self.within(reason, limits.reason, &path)
        });
        let (from, to) = match self.period(&mut making, impossible.is_some()) {
            Some((from, to)) => (Some(from), Some(to)),
            None => (None, None),
        };
        self.fold(&mut making, follow_up.is_none(), impossible.is_some());
        let (heading, mut parts) =
            self.texts(&making, impossible, limits.heading, limits.description);
        let description = parts.next().unwrap_or_else(|| heading.clone());
        let id = self.case.plan(&self.plan).map(crate::Version::next_measure);
        let id = id.unwrap_or_else(|| MeasureId::counted(b'm', 1));
        let nav_help = measure.wants_nav_help().then_some(true);
        let command = Command::AddMeasure {
            plan: self.plan.clone(),
            measure: Some(id.clone()),
            status,
            heading: Text::from(heading),
            description: Text::from(description),
            from,
            to,
            follow_up,
            reason,
            nav_help,
        };
        let manager = self.manager.clone();
        self.ask(&manager, day, command)?;
        for rest in parts {
            self.note(&making.path("description"), Kind::Split);
            for piece in pieces(&rest, limits.comment) {
                let (plan, measure) = (self.plan.clone(), id.clone());
                let text = Text::from(piece);
                let command = Command::AddComment { plan, measure, comment: None, text };
                self.ask(&manager, day, command)?;
            }
        }
        if let Some(effect) = said(&measure.effect).filter(|_| self.will_be_approved()) {
            let path = making.path("effect");
            self.use_up(&path);
            let effect = self.within(effect, limits.follow_up, &path);
            self.effects.push((id, effect));
        }
        Ok(())
    }

    /// The heading, and the description in pieces that are short enough.
    fn texts(
        &mut self,
        making: &Making<'_>,
        impossible: Option<&Text>,
        heading: u32,
        description: u32,
    ) -> (String, impl Iterator<Item = String> + use<>) {
        let first = said(&making.measure.description).or(impossible);
        let path = making.path("description");
        self.use_up(&path);
        let named = match (impossible, first) {
            (Some(_), _) => self.say(Label::NotPossible).to_owned(),
            (None, Some(first)) => first.as_str().trim().to_owned(),
            (None, None) => match said(&making.measure.goal) {
                Some(goal) => goal.as_str().trim().to_owned(),
                None => format!("{} {}", self.say(Label::Measure), making.place + 1),
            },
        };
        self.note(&path, Kind::AssumedHeading);
        let line = named.lines().next().unwrap_or_default();
        let heading = pieces(line, heading).into_iter().next().unwrap_or_default();
        let mut text = first.map(|text| text.as_str().trim().to_owned()).unwrap_or_default();
        if !making.lines.is_empty() {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(&making.lines.join("\n"));
        }
        (heading, pieces(&text, description).into_iter())
    }

    /// The first and last day. What is missing is filled in with what is known.
    fn period(&mut self, making: &mut Making<'_>, impossible: bool) -> Option<(Date, Date)> {
        let period = making.measure.period.clone().unwrap_or_default();
        let path = |field| {
            let block = making.path("period");
            format!("{block}.{}", super::super::form::FormPeriod::element(field))
        };
        let (from_path, to_path) = (path("from"), path("to"));
        let whole = period.from.zip(period.to).filter(|(from, to)| from <= to);
        if let Some(whole) = whole.filter(|_| !impossible) {
            self.use_up(&from_path);
            self.use_up(&to_path);
            return Some(whole);
        }
        let given: Vec<String> =
            [period.from, period.to].into_iter().flatten().map(|day| day.to_string()).collect();
        if !given.is_empty() {
            making.lines.push(format!("{}: {}", self.say(Label::Period), given.join(" – ")));
            for (day, path) in [(period.from, &from_path), (period.to, &to_path)] {
                if day.is_some() {
                    self.note(path, Kind::InDescription);
                }
            }
        }
        if impossible {
            return None;
        }
        self.note(&making.path("period"), Kind::AssumedPeriod);
        let from = period.from.or(period.to).unwrap_or(self.days.written);
        Some((from, period.to.map_or(from, |to| to.max(from))))
    }

    /// What has no field in a measure, line by line.
    fn fold(&mut self, making: &mut Making<'_>, with_follow_up: bool, impossible: bool) {
        let measure = making.measure;
        let answer = |yes: Option<bool>| yes.map(|yes| if yes { Label::Yes } else { Label::No });
        let plain: [(Label, &str, Option<&Text>); 6] = [
            (Label::Goal, "goal", said(&measure.goal)),
            (Label::Degree, "degree", said(&measure.degree)),
            (Label::ClinicianQuestion, "clinician_question", said(&measure.clinician_question)),
            (Label::FollowUp, "follow_up", said(&measure.follow_up).filter(|_| with_follow_up)),
            (
                Label::NotPossible,
                "not_possible",
                said(&measure.not_possible).filter(|_| !impossible),
            ),
            (Label::Effect, "effect", said(&measure.effect).filter(|_| !self.will_be_approved())),
        ];
        for (label, field, text) in plain {
            if let Some(text) = text {
                making.lines.push(format!("{}: {}", self.say(label), text.as_str().trim()));
                self.note(&making.path(field), Kind::InDescription);
            }
        }
        let others = measure.others_help().map(|help| help.others);
        let nav = measure.nav_help();
        let helps: [(Label, &str, Option<Help<'_>>); 7] = [
            (Label::OthersHelp, "others_help", others),
            (
                Label::OccupationalHealth,
                "occupational_health",
                Some((measure.occupational_health, None)),
            ),
            (Label::NavAdvice, "nav_advice", nav.map(|help| help.advice)),
            (Label::NavMeeting, "nav_meeting", nav.map(|help| help.meeting)),
            (Label::NavMeasures, "nav_measures", nav.map(|help| help.measures)),
            (Label::NavAids, "nav_aids", nav.map(|help| help.aids)),
            (Label::MoreNeeded, "more_needed", Some((measure.more_needed, None))),
        ];
        for (label, field, help) in helps {
            let Some((wanted, description)) = help else { continue };
            let said = answer(wanted).map(|label| self.say(label));
            let described = description.map(|text| text.as_str().trim());
            let parts: Vec<&str> = said.into_iter().chain(described).collect();
            if parts.is_empty() {
                continue;
            }
            making.lines.push(format!("{}: {}", self.say(label), parts.join(". ")));
            if wanted.is_some() {
                self.note(&making.path(field), Kind::InDescription);
            }
            if description.is_some() {
                self.note(&making.path(&format!("{field}_description")), Kind::InDescription);
            }
        }
    }
}

fn said(text: &Option<Text>) -> Option<&Text> {
    text.as_ref().filter(|text| !text.is_blank())
}

/// Why work cannot be facilitated, where that is all that the measure says.
fn impossible(measure: &FormMeasure) -> Option<&Text> {
    let nothing_done = said(&measure.description).is_none() && said(&measure.goal).is_none();
    said(&measure.not_possible).filter(|_| nothing_done)
}

/// Whether there is a measure at all, beside tasks that cannot be done and signatures.
fn says_more_than_tasks(measure: &FormMeasure) -> bool {
    use crate::nav::altinn::block::Value;
    let rest = FormMeasure {
        tasks_that_cannot_be_done: None,
        signed_paper_copy: None,
        signed_on: None,
        ..measure.clone()
    };
    !rest.is_blank()
}
