//! What is to be done now, for whoever has five minutes.

use super::super::markup::Markup;
use super::super::reader::{Group, Reader, groups};
use super::super::timeline::{Mark, icon};
use crate::sorted::sort_by_number;
use crate::words::report::{Label, ahead, late, weekday};
use crate::words::{self, Family};
use crate::{Deadline, DeadlineCode, DeadlineState, Part, PlanState, RuleCode};

/// The deadlines that are told after the next one.
const AFTER: usize = 3;
/// The overdue ones that are told at the top.
const OVERDUE: usize = 5;

pub(super) fn section(to: &mut Markup, reader: &Reader<'_>) {
    if reader.sees(Part::Deadlines) {
        to.tag("div", &[("class", &"cards")], |to| cards(to, reader));
    }
    facts(to, reader);
    alerts(to, reader);
}

fn cards(to: &mut Markup, reader: &Reader<'_>) {
    let mut open: Vec<Deadline> = reader.deadlines();
    open.retain(|one| one.state.is_open() && one.code != DeadlineCode::Reminder);
    sort_by_number(&mut open, |deadline| deadline.order(deadline.latest));
    let (overdue, ahead): (Vec<Group>, Vec<Group>) =
        groups(open).into_iter().partition(|group| group.first.state == DeadlineState::Overdue);
    if !overdue.is_empty() {
        to.tag("div", &[("class", &"card late")], |to| {
            to.tag("h3", &[], |to| {
                icon(to, Mark::Overdue);
                to.text(reader.term(Family::DeadlineState, "overdue"));
            });
            to.tag("ol", &[], |to| {
                for group in overdue.iter().take(OVERDUE) {
                    to.tag("li", &[], |to| one(to, reader, group));
                }
            });
            if overdue.len() > OVERDUE {
                to.tag("p", &[("class", &"then")], |to| {
                    let more = reader.say(Label::MoreOverdue);
                    to.element("a", &[("href", &"#deadlines")], more);
                });
            }
        });
    }
    let Some((next, after)) = ahead.split_first() else {
        if overdue.is_empty() {
            to.tag("div", &[("class", &"card")], |to| {
                to.element("p", &[("class", &"what")], reader.say(Label::NoDeadline));
            });
        }
        return;
    };
    let is_soon = next.first.state == DeadlineState::DueSoon;
    let class = if is_soon { "card soon" } else { "card" };
    to.tag("div", &[("class", &class)], |to| {
        to.tag("h3", &[], |to| {
            icon(to, if is_soon { Mark::DueSoon } else { Mark::Upcoming });
            to.text(reader.say(Label::NextDeadline));
        });
        one(to, reader, next);
        then(to, reader, after);
    });
}

fn one(to: &mut Markup, reader: &Reader<'_>, group: &Group) {
    let deadline = &group.first;
    let counted = reader.counted(deadline);
    to.tag("p", &[("class", &"what")], |to| to.written(&reader.what_of(group)));
    to.tag("p", &[("class", &"when")], |to| {
        let day = reader.day(counted);
        to.text(&format!("{} {day}, ", weekday(counted, reader.language)));
        let left = counted.days_since(reader.date);
        let left = if left < 0 {
            late(left.saturating_neg(), reader.language)
        } else {
            ahead(left, reader.language)
        };
        to.element("span", &[("class", &"away")], &left);
    });
    let safe = (deadline.safe != deadline.latest).then(|| {
        // The other of the two days than the one that counts.
        let (label, other) = if counted == deadline.latest {
            (Label::SafeDate, deadline.safe)
        } else {
            (Label::Latest, deadline.latest)
        };
        (reader.say(label), reader.day(other))
    });
    let authority = super::deadlines::authority(reader, deadline);
    let by = words::exchange::debtor(deadline.debtor, reader.language).to_owned();
    let fields = [
        safe,
        Some((reader.say(Label::OwedBy), by)),
        Some((reader.say(Label::Authority), authority)),
    ];
    list(to, fields.into_iter().flatten());
}

fn then(to: &mut Markup, reader: &Reader<'_>, after: &[Group]) {
    if after.is_empty() {
        return;
    }
    to.tag("div", &[("class", &"then")], |to| {
        let label = format!("{}:", reader.say(Label::AfterIt));
        to.element("span", &[("class", &"quiet")], &label);
        to.tag("ul", &[], |to| {
            for group in after.iter().take(AFTER) {
                to.tag("li", &[], |to| {
                    to.written(&reader.what_of(group));
                    to.text(&format!(", {}", reader.whole_day(reader.counted(&group.first))));
                });
            }
        });
    });
}

/// Labels and values.
pub(super) fn list(to: &mut Markup, fields: impl Iterator<Item = (&'static str, String)>) {
    let mut fields = fields.peekable();
    if fields.peek().is_none() {
        return;
    }
    to.tag("dl", &[], |to| {
        for (label, value) in fields {
            to.tag("div", &[], |to| {
                to.element("dt", &[], label);
                to.tag("dd", &[], |to| to.written(&value));
            });
        }
    });
    to.line();
}

fn facts(to: &mut Markup, reader: &Reader<'_>) {
    let mut fields = vec![(reader.say(Label::PlanNow), plan(reader))];
    if reader.sees(Part::Absence) {
        fields.push((reader.say(Label::AbsenceNow), absence(reader)));
        let next = reader.case.next_change(reader.date);
        fields.push(match next {
            Some(date) => (reader.say(Label::NextChange), reader.day(date)),
            None => (reader.say(Label::NextChange), reader.say(Label::NoChange).to_owned()),
        });
    }
    list(to, fields.into_iter());
}

/// How it stands with the plan, by the version that is seen.
fn plan(reader: &Reader<'_>) -> String {
    let current = reader.current().map(|version| (version, version.state_on(reader.date)));
    let of = |word| reader.term(Family::EffectiveStatus, word).to_owned();
    let version = |id| format!("{} {id}", reader.say(Label::VersionInText));
    match current {
        Some((plan, PlanState::Approved)) => {
            let manner = plan.approved().map(|approved| approved.manner().as_str());
            let came = manner.map_or("", |manner| reader.term(Family::Approval, manner));
            let valid = plan.approved().and_then(|approved| approved.validity());
            let valid = valid.map_or(String::new(), |valid| {
                let day = reader.day(valid.to());
                format!(
                    ", {} {} {day}",
                    reader.say(Label::Valid).to_lowercase(),
                    reader.say(Label::To)
                )
            });
            format!("{}: {}, {}{valid}", of("active_plan"), version(plan.id()), came.to_lowercase())
        }
        Some((plan, state @ (PlanState::Draft | PlanState::Awaiting))) => {
            format!("{}: {}", reader.term(Family::PlanState, state.as_str()), version(plan.id()))
        }
        ended => {
            let exempt = reader.sees(Part::Absence) && reader.case.status(reader.date).plan_exempt;
            let status = of(if exempt { "exempt" } else { "none" });
            match ended {
                Some((plan, state)) => {
                    let state = reader.term(Family::PlanState, state.as_str()).to_lowercase();
                    format!("{status} ({} {state})", version(plan.id()))
                }
                None => status,
            }
        }
    }
}

fn absence(reader: &Reader<'_>) -> String {
    let status = reader.case.status(reader.date);
    match &status.absence {
        None => reader.say(Label::NoAbsence).trim_end_matches('.').to_owned(),
        Some(absence) if !absence.running => {
            let day = reader.day(absence.to);
            format!("{} ({} {day})", reader.say(Label::NotAbsent), reader.say(Label::LastDayKnown))
        }
        Some(absence) => {
            let grade = absence.grade.map_or(String::new(), |grade| {
                format!(", {} {}", grade.percent(), reader.say(Label::Percent))
            });
            let (word, number) = (reader.say(Label::Day), absence.day.saturating_add(1));
            let last = reader.say(Label::LastDayKnown);
            format!("{word} {number}{grade}, {last} {}", reader.day(absence.to))
        }
    }
}

fn alerts(to: &mut Markup, reader: &Reader<'_>) {
    let mut alerts = reader.rule_alerts();
    if reader.sees(Part::Absence) && reader.case.manager_on(reader.date).is_none() {
        to.tag("div", &[("class", &"note")], |to| {
            to.element("p", &[], reader.say(Label::NoManager));
        });
    }
    if alerts.is_empty() {
        return;
    }
    to.element("h3", &[], reader.say(Label::Alerts));
    // One rule about many items of one version is told once.
    alerts.sort();
    alerts.dedup();
    for (rule, plan) in alerts {
        to.tag("div", &[("class", &"note")], |to| alert(to, reader, rule, plan));
    }
}

fn alert(to: &mut Markup, reader: &Reader<'_>, rule: RuleCode, plan: Option<String>) {
    to.tag("p", &[], |to| {
        to.element("strong", &[], words::refusal(rule, reader.language));
        let of =
            plan.map_or(String::new(), |plan| format!("{} {plan}. ", reader.say(Label::Version)));
        to.text(&format!("{of}{}", words::remedy(rule, reader.language)));
    });
}
