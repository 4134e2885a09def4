//! What is drawn in a timeline: things with days, a look and a label.

use super::super::markup::isolated;
use super::scale::text_width;
use super::window::Window;
use crate::Date;

/// How a bar looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    Draft,
    Awaiting,
    InForce,
    WasInForce,
    Exempt,
    Withdrawn,
}

/// What a mark on one day says. Each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::report) enum Mark {
    Overdue,
    DueSoon,
    Upcoming,
    Met,
    MetLate,
    Exempt,
    Summoned(u8),
    Held(u8),
    NotHeld(u8),
}

/// Days with one look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bar {
    pub(super) days: Window,
    pub(super) look: Look,
}

/// What is drawn of a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Drawing {
    Bars(Vec<Bar>),
    Mark(Date, Mark),
}

/// One thing of a lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Thing {
    pub(super) drawing: Drawing,
    name: String,
    /// What is said of it, which is never cut.
    tail: String,
    /// What comes first gets a place first.
    pub(super) rank: u8,
}

impl Thing {
    pub(super) fn new(drawing: Drawing, name: String, tail: String, rank: u8) -> Self {
        Self { drawing, name, tail, rank }
    }

    /// The label, its name cut so that all is at most so wide.
    pub(super) fn label(&self, widest: i32, size: i32) -> String {
        let room = widest - text_width(&self.tail, size);
        let mut name = self.name.clone();
        if text_width(&name, size) > room {
            let (mut wide, dots) = (0, text_width("…", size));
            let fits = |letter: &char| {
                wide += text_width(letter.encode_utf8(&mut [0; 4]), size);
                wide <= room - dots
            };
            let kept: String = self.name.chars().take_while(fits).collect();
            name = isolated(&format!("{}…", kept.trim_end()));
        }
        name + &self.tail
    }

    /// From its first day to its last.
    pub(super) fn days(&self) -> Option<Window> {
        match &self.drawing {
            Drawing::Mark(on, _) => Some(Window { from: *on, to: *on }),
            Drawing::Bars(bars) => {
                let from = bars.iter().map(|bar| bar.days.from).min()?;
                let to = bars.iter().map(|bar| bar.days.to).max()?;
                Some(Window { from, to })
            }
        }
    }
}

/// The part of an absence, or of a sick note that is none, that has one height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Level {
    pub(super) days: Window,
    /// Percent; none for a sick note without absence.
    pub(super) grade: Option<u8>,
}

/// A lane of a timeline.
pub(super) enum Lane {
    /// How much of the work is missing, over time.
    Absence { title: &'static str, levels: Vec<Level> },
    /// Things, each with room for its label.
    Things { title: &'static str, things: Vec<Thing>, more: &'static str },
}
