//! The lanes of a timeline, made from what the actor sees.

use super::super::markup::isolated;
use super::super::reader::{Group, Reader, groups};
use super::thing::{Bar, Drawing, Lane, Level, Look, Mark, Thing};
use super::window::Window;
use crate::words::report::{Label, short_date};
use crate::words::{Family, exchange};
use crate::{
    Approved, Date, Deadline, DeadlineState, Exemption, Meeting, MeetingState, Part, PlanState,
    State, Version,
};

/// The lanes, from top to bottom; those that the actor does not see are left out.
pub(super) fn lanes(reader: &Reader<'_>) -> Vec<Lane> {
    let mut lanes = Vec::new();
    let mut add = |title, things: Vec<Thing>, more| {
        if !things.is_empty() {
            let (title, more) = (reader.say(title), reader.say(more));
            lanes.push(Lane::Things { title, things, more });
        }
    };
    if reader.sees(Part::Deadlines) {
        add(Label::Deadlines, deadlines(reader), Label::More);
    }
    if reader.sees(Part::Meetings) {
        add(Label::Meetings, meetings(reader), Label::MoreThings);
    }
    add(Label::Plan, versions(reader), Label::MoreVersions);
    add(Label::Exemptions, exemptions(reader), Label::MoreThings);
    if reader.sees(Part::Absence) {
        let title = reader.say(Label::Absences);
        lanes.insert(0, Lane::Absence { title, levels: levels(reader) });
    }
    lanes
}

/// The last day on which something had begun.
pub(super) fn begun(reader: &Reader<'_>) -> Date {
    let sees = reader.sees(Part::Absence);
    let absences = reader.case.absences().iter().filter(|_| sees);
    let segments = absences.flat_map(|absence| &absence.segments).map(|segment| segment.from);
    let versions = reader.versions().map(|version| version.started_at().oslo_date());
    segments.chain(versions).max().unwrap_or(reader.date)
}

fn span(from: Date, to: Date) -> Window {
    Window { from, to: to.max(from) }
}

fn levels(reader: &Reader<'_>) -> Vec<Level> {
    let segments = reader.case.absences().iter().flat_map(|absence| &absence.segments);
    let absent = segments.map(|segment| Level {
        days: span(segment.from, segment.to),
        grade: Some(segment.grade.percent()),
    });
    let notes = reader.case.sick_notes().iter().filter(|note| note.is_valid());
    let periods = notes.flat_map(|note| note.periods());
    let other = periods.filter(|period| period.activity().grade().is_none());
    absent
        .chain(other.map(|period| Level { days: span(period.from(), period.to()), grade: None }))
        .collect()
}

fn deadlines(reader: &Reader<'_>) -> Vec<Thing> {
    let all: Vec<Deadline> =
        reader.deadlines().into_iter().chain(reader.earlier_deadlines()).collect();
    let all = groups(all);
    let is_one_of_many =
        |code| all.iter().filter(|other: &&Group| other.first.code == code).count() > 1;
    let one = |group: &Group| {
        let deadline = &group.first;
        let counted = reader.counted(deadline);
        let (mark, rank) = match deadline.state {
            DeadlineState::Overdue => (Mark::Overdue, 0),
            DeadlineState::DueSoon => (Mark::DueSoon, 1),
            DeadlineState::Upcoming => (Mark::Upcoming, 2),
            DeadlineState::Met { on } if on > counted => (Mark::MetLate, 3),
            DeadlineState::Met { .. } => (Mark::Met, 3),
            DeadlineState::Exempt => (Mark::Exempt, 4),
            // What nobody owes any more is no part of the picture.
            DeadlineState::Lapsed => return None,
        };
        let what = if group.count > 1 || is_one_of_many(deadline.code) {
            reader.what_of(group)
        } else {
            exchange::what(deadline, reader.language)
        };
        let on = short_date(counted, reader.language);
        let name = format!("{on}: {}", isolated(&what));
        let tail = tail(reader, deadline, mark);
        Some(Thing::new(Drawing::Mark(counted, mark), name, tail, rank))
    };
    all.iter().filter_map(one).collect()
}

fn tail(reader: &Reader<'_>, deadline: &Deadline, mark: Mark) -> String {
    let state = match mark {
        Mark::Upcoming => String::new(),
        _ => {
            let state = reader.term(Family::DeadlineState, deadline.state.code());
            format!(", {}", state.to_lowercase())
        }
    };
    let late = match mark {
        Mark::MetLate => format!(" {}", reader.say(Label::DeadlineLate)),
        _ => String::new(),
    };
    state + &late
}

fn meetings(reader: &Reader<'_>) -> Vec<Thing> {
    let one = |meeting: &Meeting| {
        let number = meeting.number().get();
        let (mark, state) = match meeting.state() {
            MeetingState::Summoned => (Mark::Summoned(number), Label::Summoned),
            MeetingState::Held { .. } => (Mark::Held(number), Label::Held),
            MeetingState::NotHeld { .. } => (Mark::NotHeld(number), Label::NotHeld),
        };
        let on = short_date(meeting.on(), reader.language);
        let name = format!("{on}: {} {number}", reader.say(Label::Meeting));
        let tail = format!(", {}", reader.say(state).to_lowercase());
        Thing::new(Drawing::Mark(meeting.on(), mark), name, tail, 0)
    };
    reader.case.meetings().map(one).collect()
}

fn versions(reader: &Reader<'_>) -> Vec<Thing> {
    let one = |version: &Version| {
        let state = version.state_on(reader.date);
        let rank = match state {
            PlanState::Approved => 0,
            PlanState::Draft | PlanState::Awaiting => 1,
            PlanState::Expired | PlanState::Aborted => 2,
        };
        let name = format!("{} {}", reader.say(Label::Version), version.id());
        let tail = format!(", {}", reader.state(version).to_lowercase());
        Thing::new(Drawing::Bars(bars(reader, version, state)), name, tail, rank)
    };
    reader.versions().map(one).collect()
}

fn bars(reader: &Reader<'_>, version: &Version, state: PlanState) -> Vec<Bar> {
    let (started, today) = (version.started_at().oslo_date(), reader.date);
    let bar = |from, to: Date, look| Bar { days: span(from, to), look };
    let (approved, aborted) = match version.state() {
        State::Draft { .. } => return vec![bar(started, today, Look::Draft)],
        State::Awaiting(pending) => {
            let on = pending.on;
            return vec![bar(started, on, Look::Draft), bar(on, today, Look::Awaiting)];
        }
        State::Approved(approved) => (approved, None),
        State::Aborted { approved, at } => (approved, Some(at.oslo_date())),
    };
    let first = approved.first().on;
    let mut bars = vec![bar(started, first, Look::Draft)];
    if first < approved.on() {
        bars.push(bar(first, approved.on(), Look::Awaiting));
    }
    let days = in_force(reader, version, approved);
    let ended = aborted.map_or(days.to, |day| day.min(days.to));
    if days.from <= ended {
        let holds = state == PlanState::Approved && reader.successor(version).is_none();
        let look = if holds { Look::InForce } else { Look::WasInForce };
        bars.push(bar(days.from, ended, look));
    }
    bars
}

/// The days on which an approved version holds; a completed form until the next one that is seen.
fn in_force(reader: &Reader<'_>, version: &Version, approved: &Approved) -> Window {
    if let Some(validity) = approved.validity() {
        return span(validity.from(), validity.to());
    }
    let next = reader.successor(version).and_then(Version::approved);
    span(approved.on(), next.map_or(reader.date, Approved::on))
}

fn exemptions(reader: &Reader<'_>) -> Vec<Thing> {
    let one = |exemption: &Exemption| {
        let on = exemption.at().oslo_date();
        let absence = reader.case.absence_of(on);
        let to = absence.map_or(on, |absence| absence.to);
        let (look, tail) = if exemption.is_withdrawn() {
            let state = reader.say(Label::Withdrawn).to_lowercase();
            (Look::Withdrawn, format!(", {state}"))
        } else {
            (Look::Exempt, String::new())
        };
        let of = reader.term(Family::Obligation, exemption.obligation().as_str());
        let name = format!("{}: {}", reader.say(Label::Exemption), of.to_lowercase());
        Thing::new(Drawing::Bars(vec![Bar { days: span(on, to), look }]), name, tail, 0)
    };
    reader.exemptions().into_iter().map(one).collect()
}
