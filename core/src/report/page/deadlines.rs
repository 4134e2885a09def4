//! The deadlines: what is left, what is done, what does not apply, and those of earlier absences.

use super::super::markup::Markup;
use super::super::reader::Reader;
use super::super::timeline::Mark;
use super::table::{Caption, Cell, table};
use crate::sorted::sort_by_number;
use crate::words::report::{Label, ahead, inside, late};
use crate::words::{Family, exchange};
use crate::{Deadline, DeadlineState};

pub(super) fn section(to: &mut Markup, reader: &Reader<'_>) {
    let mut all = reader.deadlines();
    let earlier = reader.earlier_deadlines();
    if all.is_empty() && earlier.is_empty() {
        to.element("p", &[], reader.say(Label::NoDeadlines));
        return;
    }
    sort_by_number(&mut all, |deadline| deadline.order(reader.counted(deadline)));
    let of = |wanted: fn(DeadlineState) -> bool| {
        all.iter().filter(move |deadline| wanted(deadline.state)).collect::<Vec<_>>()
    };
    let is_met = |state| matches!(state, DeadlineState::Met { .. });
    let groups = [
        (Label::StillOpen, of(DeadlineState::is_open)),
        (Label::Done, of(is_met)),
        (Label::NotDue, of(|state| matches!(state, DeadlineState::Exempt | DeadlineState::Lapsed))),
        (Label::Earlier, earlier.iter().collect()),
    ];
    let columns = [Label::Deadline, Label::Latest, Label::State, Label::OwedBy, Label::Authority];
    let columns = columns.map(|label| reader.say(label));
    for (caption, deadlines) in groups.iter().filter(|(_, deadlines)| !deadlines.is_empty()) {
        let rows: Vec<Vec<Cell>> = deadlines.iter().map(|one| row(reader, one)).collect();
        table(to, Caption::Seen(reader.say(*caption)), &columns, &rows);
    }
    basis(to, reader, all.iter().chain(&earlier).any(|one| one.safe != one.latest));
}

fn row(reader: &Reader<'_>, deadline: &Deadline) -> Vec<Cell> {
    let safe = if deadline.safe == deadline.latest {
        String::new()
    } else {
        let day = reader.day(deadline.safe);
        format!("{} {day}", reader.say(Label::SafeDate).to_lowercase())
    };
    vec![
        Cell::Written(reader.what(deadline)),
        Cell::Day(reader.day(deadline.latest)).with(Cell::Day(safe)),
        state(reader, deadline),
        Cell::plain(exchange::debtor(deadline.debtor, reader.language)),
        Cell::Plain(authority(reader, deadline)),
    ]
}

fn state(reader: &Reader<'_>, deadline: &Deadline) -> Cell {
    let words = reader.term(Family::DeadlineState, deadline.state.code()).to_owned();
    let counted = reader.counted(deadline);
    let left = counted.days_since(reader.date);
    let (mark, more) = match deadline.state {
        DeadlineState::Overdue => {
            (Mark::Overdue, Cell::Day(late(left.saturating_neg(), reader.language)))
        }
        DeadlineState::DueSoon => (Mark::DueSoon, Cell::Day(ahead(left, reader.language))),
        DeadlineState::Upcoming => (Mark::Upcoming, Cell::Day(ahead(left, reader.language))),
        DeadlineState::Met { on } if on > counted => {
            let late = reader.say(Label::DeadlineLate);
            (Mark::MetLate, Cell::Plain(format!("{}, {late}", reader.day(on))))
        }
        DeadlineState::Met { on } => (Mark::Met, Cell::Day(reader.day(on))),
        DeadlineState::Exempt => (Mark::Exempt, Cell::none()),
        DeadlineState::Lapsed => return Cell::Day(words),
    };
    Cell::State(mark, words).with(more)
}

/// What a deadline rests on, with the day from which that is the law.
pub(super) fn authority(reader: &Reader<'_>, deadline: &Deadline) -> String {
    let citation = deadline.citation.text(reader.language).replace("§ ", "§\u{A0}");
    match deadline.law_version {
        Some(since) => {
            format!("{citation} ({} {})", reader.say(Label::LawFrom), reader.whole_day(since))
        }
        None => citation,
    }
}

/// From which day the deadlines are counted, and why there are two dates.
fn basis(to: &mut Markup, reader: &Reader<'_>, two_dates: bool) {
    let mut said = String::new();
    if let Some(absence) = &reader.case.status(reader.date).absence {
        let basis = reader.term(Family::StartBasis, absence.start_basis.code());
        let day = reader.day(absence.start);
        said = format!("{} {day} ({}). ", reader.say(Label::CountedFrom), inside(basis));
    }
    if two_dates {
        said.push_str(reader.say(Label::SafeSays));
    }
    if !said.is_empty() {
        to.element("p", &[("class", &"quiet")], said.trim_end());
    }
}
