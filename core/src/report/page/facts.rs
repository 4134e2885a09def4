//! The absence, the dialogue meetings and the exemptions.

use super::super::markup::Markup;
use super::super::reader::Reader;
use super::super::timeline::Mark;
use super::table::{Caption, Cell, table};
use crate::sorted::sort_by_number;
use crate::words::Family;
use crate::words::report::{Label, days, inside};
use crate::{Activity, Attendee, Date, Meeting, MeetingState, Obligation, Text};

pub(super) fn absences(to: &mut Markup, reader: &Reader<'_>) {
    let rows = periods(reader);
    if rows.is_empty() {
        to.element("p", &[], reader.say(Label::NoAbsence));
        return;
    }
    let columns = [Label::Period, Label::How, Label::Days].map(|label| reader.say(label));
    table(to, Caption::Seen(reader.say(Label::AbsencesSay)), &columns, &rows);
}

/// The periods of absence and those of sick notes without any, newest first.
fn periods(reader: &Reader<'_>) -> Vec<Vec<Cell>> {
    let segments = reader.case.absences().iter().flat_map(|absence| &absence.segments);
    let absent = segments.map(|segment| {
        let how = format!("{} %", segment.grade.percent());
        (segment.from, segment.to, how)
    });
    let notes = reader.case.sick_notes().iter().filter(|note| note.is_valid());
    let other = notes.flat_map(|note| note.periods()).filter_map(|period| {
        let word = match period.activity() {
            Activity::Absent(_) => return None,
            Activity::Waiting => "waiting",
            Activity::TreatmentDays => "treatment_days",
            Activity::TravelGrant => "travel_grant",
        };
        let how = reader.term(Family::Activity, word);
        Some((period.from(), period.to(), how.to_owned()))
    });
    let mut all: Vec<(Date, Date, String)> = absent.chain(other).collect();
    all.sort();
    all.dedup();
    let cells = |(from, last, how): (Date, Date, String)| {
        let count = last.days_since(from).saturating_add(1);
        let count = days(count, reader.language);
        vec![Cell::days(reader, from, last), Cell::Plain(how), Cell::Day(count)]
    };
    all.into_iter().rev().map(cells).collect()
}

/// Roles in a row: «Ansatt, nærmeste leder, HR».
pub(super) fn attendees(reader: &Reader<'_>, all: &[Attendee]) -> String {
    let name = |one: &Attendee| reader.term(Family::Attendee, one.as_str());
    let (first, rest) = match all.split_first() {
        Some((first, rest)) => (name(first), rest),
        None => return String::new(),
    };
    rest.iter().fold(first.to_owned(), |said, one| format!("{said}, {}", inside(name(one))))
}

pub(super) fn meetings(to: &mut Markup, reader: &Reader<'_>) {
    let mut meetings: Vec<&Meeting> = reader.case.meetings().collect();
    sort_by_number(&mut meetings, |meeting| u64::MAX - meeting.on().order());
    let columns = [Label::Meeting, Label::Date, Label::State, Label::Called, Label::Attended];
    let columns = columns.map(|label| reader.say(label));
    let one = |meeting: &&Meeting| {
        let number = meeting.number().get();
        let (mark, state, attended) = match meeting.state() {
            MeetingState::Summoned => (Mark::Summoned(number), Label::Summoned, None),
            MeetingState::Held { attended } => {
                (Mark::Held(number), Label::Held, Some(attended.as_slice()))
            }
            MeetingState::NotHeld { .. } => (Mark::NotHeld(number), Label::NotHeld, None),
        };
        let state = Cell::State(mark, reader.say(state).to_owned());
        let reason = match meeting.state() {
            MeetingState::NotHeld { reason } => reason.as_str().to_owned(),
            MeetingState::Summoned | MeetingState::Held { .. } => String::new(),
        };
        let came = match attended {
            Some([]) => reader.say(Label::Nobody).to_owned(),
            Some(attended) => attendees(reader, attended),
            None => String::new(),
        };
        vec![
            Cell::Plain(format!("{}\u{A0}{number}", reader.say(Label::Meeting))),
            Cell::Day(reader.day(meeting.on())),
            state.with(Cell::Written(reason).spoken(reader.written_in())),
            Cell::Plain(attendees(reader, meeting.called())),
            Cell::Plain(came),
        ]
    };
    let rows: Vec<Vec<Cell>> = meetings.iter().map(one).collect();
    table(to, Caption::Seen(reader.say(Label::MeetingsSay)), &columns, &rows);
}

pub(super) fn exemptions(to: &mut Markup, reader: &Reader<'_>) {
    let columns = [
        Label::Duty,
        Label::Ground,
        Label::Registered,
        Label::ReviewOn,
        Label::State,
        Label::Attempts,
    ];
    let all = reader.exemptions();
    // What was tried is asked for only on one ground.
    let is_told = all.iter().any(|exemption| exemption.attempts().is_some());
    let shown = if is_told { columns.len() } else { columns.len() - 1 };
    let columns: Vec<&str> = columns.iter().take(shown).map(|label| reader.say(*label)).collect();
    let rows: Vec<Vec<Cell>> = all
        .iter()
        .map(|exemption| {
            let grounds = match exemption.obligation() {
                Obligation::Plan => Family::PlanExemption,
                Obligation::DialogueMeeting1 => Family::MeetingExemption,
            };
            let state = match reader.case.standing_exemption(exemption.obligation(), reader.date) {
                _ if exemption.is_withdrawn() => Label::Withdrawn,
                Some(standing) if std::ptr::eq(standing, *exemption) => Label::Standing,
                _ => Label::Stood,
            };
            let review = exemption.review_on().map(|date| Cell::Day(reader.day(date)));
            let of = reader.term(Family::Obligation, exemption.obligation().as_str());
            vec![
                Cell::plain(of),
                Cell::plain(reader.term(grounds, exemption.ground().as_str())),
                Cell::Day(reader.day(exemption.at().oslo_date())),
                review.unwrap_or_else(Cell::none),
                Cell::plain(reader.say(state)),
                exemption.attempts().map_or_else(Cell::none, |text: &Text| {
                    Cell::Text(text.clone()).spoken(reader.written_in())
                }),
            ]
        })
        .collect();
    table(to, Caption::Seen(reader.say(Label::ExemptionsSay)), &columns, &rows);
}
