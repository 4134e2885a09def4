//! Where the things of a lane stand: each in the first row in which it and its label have room.

use super::scale::{LEFT, RIGHT, Scale, text_width};
use super::thing::{Drawing, Thing};
use crate::sorted::{number, sort_by_number};

/// The most rows of a lane. What finds none is drawn in a row of its own, without a label.
const MOST: usize = 14;
/// Between what stands in one row.
const AIR: i32 = 14;
/// Half the width of a mark.
pub(super) const MARK: i32 = 8;
/// Between a thing and its label.
const GAP: i32 = 5;

/// A thing with its place.
pub(super) struct Placed<'a> {
    pub(super) thing: &'a Thing,
    pub(super) row: usize,
    pub(super) label: Option<Placement>,
}

/// A label with its place.
pub(super) struct Placement {
    pub(super) x: i32,
    /// Whether it ends there, and does not begin.
    pub(super) ends: bool,
    pub(super) text: String,
}

/// The things of a lane that are in a stretch of time.
pub(super) struct Rows<'a> {
    pub(super) placed: Vec<Placed<'a>>,
    pub(super) rows: usize,
    /// How many stand in the last row without a label.
    pub(super) crowded: usize,
}

/// Places things. What comes first by rank gets a place first; then they are put in order of time.
pub(super) fn rows<'a>(things: &'a [Thing], scale: &Scale, size: i32) -> Rows<'a> {
    let mut here: Vec<(&Thing, i32, i32)> = things
        .iter()
        .filter_map(|thing| {
            let days = scale.clip(thing.days()?)?;
            let (from, to) = (scale.x(days.from), scale.end(days.to));
            match thing.drawing {
                Drawing::Bars(_) => Some((thing, from, to.max(from + 4))),
                Drawing::Mark(..) => {
                    let middle = from + (to - from) / 2;
                    Some((thing, middle - MARK, middle + MARK))
                }
            }
        })
        .collect();
    // The most important ones are kept when there is not room for all.
    sort_by_number(&mut here, |(_, from, _)| number(*from));
    sort_by_number(&mut here, |(thing, ..)| thing.rank.into());
    let (labelled, crowded) = fitting(here, size);
    let placed = place(labelled, size);
    let used = placed.iter().map(|placed| placed.row + 1).max().unwrap_or(0);
    let count = crowded.len();
    let last = crowded.into_iter().map(|thing| Placed { thing, row: used, label: None });
    let rows = used + usize::from(count > 0);
    Rows { placed: placed.into_iter().chain(last).collect(), rows, crowded: count }
}

type Spot<'a> = (&'a Thing, i32, i32);

/// Those that find a place, and the others.
fn fitting(things: Vec<Spot<'_>>, size: i32) -> (Vec<Spot<'_>>, Vec<&Thing>) {
    let (mut kept, mut left, mut taken) = (Vec::new(), Vec::new(), Taken::default());
    for spot in things {
        let (from, to, _) = room(&spot, size);
        match taken.take(from, to) {
            Some(_) => kept.push(spot),
            None => left.push(spot.0),
        }
    }
    (kept, left)
}

/// In order of their days, so that the eye goes down and to the right.
fn place(mut things: Vec<Spot<'_>>, size: i32) -> Vec<Placed<'_>> {
    sort_by_number(&mut things, |(_, _, to)| number(*to));
    sort_by_number(&mut things, |(_, from, _)| number(*from));
    if let Some(placed) = placed(&things, size) {
        return placed;
    }
    // This finds a place for all for which there was one: spans that are placed by their
    // beginnings need the fewest rows.
    sort_by_number(&mut things, |spot| number(room(spot, size).0));
    placed(&things, size).unwrap_or_default()
}

fn placed<'a>(things: &[Spot<'a>], size: i32) -> Option<Vec<Placed<'a>>> {
    let mut taken = Taken::default();
    let one = |spot: &Spot<'a>| {
        let (from, to, label) = room(spot, size);
        Some(Placed { thing: spot.0, row: taken.take(from, to)?, label: Some(label) })
    };
    things.iter().map(one).collect()
}

/// The room that a thing takes with its label. That of a mark stands beside it, to the left where
/// there is not room to the right; that of a bar stands over it.
fn room((thing, from, to): &Spot<'_>, size: i32) -> (i32, i32, Placement) {
    if let Drawing::Bars(_) = thing.drawing {
        let text = thing.label(RIGHT - LEFT, size);
        let wide = text_width(&text, size);
        let x = (*from).min(RIGHT - wide).max(LEFT);
        return (x.min(*from), (x + wide).max(*to), Placement { x, ends: false, text });
    }
    let (right, left) = (RIGHT - to - GAP, from - GAP - LEFT);
    let text = thing.label(right.max(left), size);
    let wide = text_width(&text, size);
    if wide <= right {
        (*from, to + GAP + wide, Placement { x: to + GAP, ends: false, text })
    } else {
        (from - GAP - wide, *to, Placement { x: from - GAP, ends: true, text })
    }
}

/// What each row has taken already.
#[derive(Default)]
struct Taken(Vec<Vec<(i32, i32)>>);

impl Taken {
    fn take(&mut self, from: i32, to: i32) -> Option<usize> {
        let free = |row: &Vec<(i32, i32)>| {
            row.iter().all(|(other, end)| to + AIR <= *other || end + AIR <= from)
        };
        let place = self.0.iter().position(free).unwrap_or(self.0.len());
        if place == self.0.len() {
            if place >= MOST {
                return None;
            }
            self.0.push(Vec::new());
        }
        self.0.get_mut(place)?.push((from, to));
        Some(place)
    }
}
