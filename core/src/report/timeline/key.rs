//! The key of a timeline: each look and mark that was drawn, with its words.

use super::super::reader::Reader;
use super::paint::{Paint, SIZE, Style};
use super::scale::{LEFT, RIGHT, text_width};
use super::shape::{self, BAR, SAMPLE};
use super::thing::{Look, Mark};
use crate::words::Family;
use crate::words::report::Label;

const ROW: i32 = 26;

/// What stands in a key.
enum Sign {
    Level(Option<u8>),
    Bar(Look),
    Mark(Mark),
}

/// Draws the key of what was drawn in some paints, under them.
pub(super) fn key(paint: &mut Paint<'_>, reader: &Reader<'_>) {
    let signs = signs(paint, reader);
    if signs.is_empty() {
        return;
    }
    paint.caption(reader.say(Label::Key));
    let (mut x, mut y) = (LEFT + 4, paint.y);
    for (sign, words) in signs {
        let wide = SAMPLE + 8 + text_width(&words, SIZE) + 22;
        if x + wide > RIGHT && x > LEFT + 4 {
            (x, y) = (LEFT + 4, y + ROW);
        }
        let middle = y + ROW / 2;
        match sign {
            Sign::Level(grade) => {
                let part = grade.map(|_| 40);
                shape::level(&mut paint.to, part, (x, x + SAMPLE), middle + 8);
            }
            Sign::Bar(look) => {
                let place = (x, x + SAMPLE);
                shape::bar(&mut paint.to, look, place, middle - BAR / 2, paint.part);
            }
            Sign::Mark(mark) => shape::mark(&mut paint.to, mark, x + SAMPLE / 2, middle),
        }
        let style = Style { fill: shape::INK, ..Style::muted(SIZE) };
        paint.text((x + SAMPLE + 8, middle + 4), &words, style);
        x += wide;
    }
    paint.y = y + ROW + 6;
}

fn signs(paint: &Paint<'_>, reader: &Reader<'_>) -> Vec<(Sign, String)> {
    let mut found = Vec::new();
    let [absent, other] = paint.grades;
    if absent {
        found.push((Sign::Level(Some(50)), reader.say(Label::GradeSays).to_owned()));
    }
    if other {
        found.push((Sign::Level(None), reader.say(Label::NotAbsence).to_owned()));
    }
    let mut marks: Vec<Mark> = paint.marks.iter().map(|mark| same(*mark)).collect();
    marks.sort_unstable();
    marks.dedup();
    found.extend(marks.into_iter().map(|mark| (Sign::Mark(mark), mark_words(reader, mark))));
    let mut looks = paint.looks.clone();
    looks.sort_unstable();
    looks.dedup();
    found.extend(looks.into_iter().map(|look| (Sign::Bar(look), look_words(reader, look))));
    found
}

/// The number of a meeting is told by its label.
const fn same(mark: Mark) -> Mark {
    match mark {
        Mark::Summoned(_) => Mark::Summoned(1),
        Mark::Held(_) => Mark::Held(1),
        Mark::NotHeld(_) => Mark::NotHeld(1),
        other => other,
    }
}

fn mark_words(reader: &Reader<'_>, mark: Mark) -> String {
    let state = |word| reader.term(Family::DeadlineState, word).to_owned();
    let meeting = |label: Label| {
        let (meeting, state) = (reader.say(Label::Meeting), reader.say(label).to_lowercase());
        format!("{meeting}, {state}")
    };
    match mark {
        Mark::Overdue => state("overdue"),
        Mark::DueSoon => state("due_soon"),
        Mark::Upcoming => state("upcoming"),
        Mark::Met => state("met"),
        Mark::MetLate => format!("{} {}", state("met"), reader.say(Label::DeadlineLate)),
        Mark::Exempt => state("exempt"),
        Mark::Summoned(_) => meeting(Label::Summoned),
        Mark::Held(_) => meeting(Label::Held),
        Mark::NotHeld(_) => meeting(Label::NotHeld),
    }
}

fn look_words(reader: &Reader<'_>, look: Look) -> String {
    let state = |word| reader.term(Family::PlanState, word).to_lowercase();
    let plan = reader.say(Label::PlanNow);
    match look {
        Look::Draft => format!("{plan}, {}", state("draft")),
        Look::Awaiting => format!("{plan}, {}", state("awaiting")),
        Look::InForce => format!("{plan}, {}", reader.say(Label::Approved).to_lowercase()),
        Look::WasInForce => {
            format!("{plan}, {}", reader.say(Label::NoLongerInForce).to_lowercase())
        }
        Look::Exempt => reader.say(Label::Exemption).to_owned(),
        Look::Withdrawn => {
            let withdrawn = reader.say(Label::Withdrawn).to_lowercase();
            format!("{}, {withdrawn}", reader.say(Label::Exemption))
        }
    }
}
