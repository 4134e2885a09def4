//! Which layer counts on which day: the newest note, above self-certified days.

use std::collections::BinaryHeap;

use super::{AbsenceInput, Activity, Grade, Segment};
use crate::calendar::Date;
use crate::sorted::sort_by_number;

/// One period in the pile; a higher rank covers a lower one.
#[derive(Clone, Copy)]
struct Layer {
    from: Date,
    to: Date,
    rank: usize,
    grade: Option<Grade>,
}

/// The sick days of all notes and self-certifications, day by day from the newest layer.
pub(crate) fn sick_days(input: &AbsenceInput<'_>) -> Vec<Segment> {
    let own = input.self_certified.iter().map(|days| (days.from(), days.to(), Some(Grade::FULL)));
    let notes = input.notes.iter().flat_map(|note| note.periods).map(layer_of);
    visible(own.chain(notes))
}

/// The sick days of one note alone.
pub(super) fn sick_days_of(periods: &[super::Period]) -> Vec<Segment> {
    visible(periods.iter().map(layer_of))
}

fn layer_of(period: &super::Period) -> (Date, Date, Option<Grade>) {
    let grade = match period.activity() {
        Activity::Absent(grade) => Some(grade),
        // Such a day is no absence, and hides what older notes say about it.
        Activity::Waiting | Activity::TreatmentDays | Activity::TravelGrant => None,
    };
    (period.from(), period.to(), grade)
}

/// Walks from edge to edge with the covering layers in a heap, so that thousands of overlapping
/// notes cost no more than sorting them.
fn visible(pile: impl Iterator<Item = (Date, Date, Option<Grade>)>) -> Vec<Segment> {
    let mut layers: Vec<Layer> =
        pile.enumerate().map(|(rank, (from, to, grade))| Layer { from, to, rank, grade }).collect();
    sort_by_number(&mut layers, |layer| layer.from.order());

    let mut seen = Vec::with_capacity(layers.len());
    // Most notes follow on each other, and then nothing is covered.
    if layers.iter().zip(layers.iter().skip(1)).all(|(layer, next)| layer.to < next.from) {
        for Layer { from, to, grade, .. } in layers {
            if let Some(grade) = grade {
                push(&mut seen, Segment { from, to, grade });
            }
        }
        return seen;
    }
    let mut covering: BinaryHeap<(usize, Date, Option<Grade>)> = BinaryHeap::new();
    let mut waiting = layers.iter().peekable();
    let mut day = Date::MIN;
    loop {
        while covering.peek().is_some_and(|(_, to, _)| *to < day) {
            covering.pop();
        }
        if covering.is_empty() {
            match waiting.peek() {
                Some(next) => day = day.max(next.from),
                None => return seen,
            }
        }
        while let Some(layer) = waiting.next_if(|layer| layer.from <= day) {
            covering.push((layer.rank, layer.to, layer.grade));
        }
        let Some((_, to, grade)) = covering.peek().filter(|(_, to, _)| *to >= day) else {
            continue;
        };
        let edge = waiting.peek().map_or(*to, |next| next.from.plus_days(-1).min(*to));
        if let Some(grade) = *grade {
            push(&mut seen, Segment { from: day, to: edge, grade });
        }
        day = edge.plus_days(1);
    }
}

/// Appends, joining what touches and has the same grade.
fn push(segments: &mut Vec<Segment>, next: Segment) {
    match segments.last_mut() {
        Some(last) if last.grade == next.grade && last.to.plus_days(1) == next.from => {
            last.to = next.to;
        }
        _ => segments.push(next),
    }
}
