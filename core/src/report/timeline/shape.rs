//! How things look. No meaning hangs on a colour alone: each mark has a shape of its own, and each
//! bar a border or a pattern.

use super::super::markup::Markup;
use super::thing::{Look, Mark};
use super::window::Window;

pub(super) const INK: &str = "#1c2733";
pub(super) const MUTED: &str = "#52606d";
pub(super) const LINE: &str = "#d5dde5";
pub(super) const PAST: &str = "#f3f6f9";
pub(super) const WHITE: &str = "#ffffff";
pub(super) const ABSENCE: &str = "#3d6c9e";
pub(super) const RED: &str = "#b42318";
const PALE_GREEN: &str = "#d3e9de";
const GREEN: &str = "#1d7453";
const AMBER: &str = "#8f5600";
const BLUE: &str = "#1f5fa8";

/// The height of a bar.
pub(super) const BAR: i32 = 9;

/// The patterns that bars are filled with; `part` tells the drawings of one page apart.
pub(super) fn patterns(to: &mut Markup, part: usize) {
    to.tag("defs", &[], |to| {
        for (name, colour) in [("a", AMBER), ("e", MUTED)] {
            let id = format!("tl{part}{name}");
            let attributes: [(&'static str, &dyn std::fmt::Display); 5] = [
                ("id", &id),
                ("width", &6),
                ("height", &6),
                ("patternUnits", &"userSpaceOnUse"),
                ("patternTransform", &"rotate(45)"),
            ];
            to.tag("pattern", &attributes, |to| {
                to.empty("rect", &[("width", &6), ("height", &6), ("fill", &WHITE)]);
                to.empty("rect", &[("width", &2.5), ("height", &6), ("fill", &colour)]);
            });
        }
    });
}

/// A bar from one place to another, at least so wide that it is seen.
pub(super) fn bar(to: &mut Markup, look: Look, (from, end): (i32, i32), y: i32, part: usize) {
    let (fill, line, dashed) = match look {
        Look::Draft => (WHITE.to_owned(), MUTED, true),
        Look::Awaiting => (format!("url(#tl{part}a)"), AMBER, false),
        Look::InForce => (GREEN.to_owned(), GREEN, false),
        Look::WasInForce => (PALE_GREEN.to_owned(), GREEN, false),
        Look::Exempt => (format!("url(#tl{part}e)"), MUTED, false),
        Look::Withdrawn => (WHITE.to_owned(), MUTED, true),
    };
    let dashes = if dashed { "3 2" } else { "none" };
    to.empty(
        "rect",
        &[
            ("x", &(f64::from(from) + 0.5)),
            ("y", &(f64::from(y) + 0.5)),
            ("width", &(end - from - 1).max(3)),
            ("height", &(BAR - 1)),
            ("rx", &2),
            ("fill", &fill),
            ("stroke", &line),
            ("stroke-dasharray", &dashes),
        ],
    );
    if look == Look::Withdrawn {
        path(to, &format!("M{from} {0}H{end}", y + BAR / 2), MUTED, 1.5);
    }
}

/// How much of the work is missing; a dashed frame for a sick note without absence.
pub(super) fn level(to: &mut Markup, grade: Option<u8>, (from, end): (i32, i32), base: i32) {
    let height = level_height(grade);
    let (fill, stroke, dashes) = match grade {
        Some(_) => (ABSENCE, ABSENCE, "none"),
        None => (WHITE, MUTED, "3 2"),
    };
    to.empty(
        "rect",
        &[
            ("x", &(f64::from(from) + 0.5)),
            ("y", &(f64::from(base - height) + 0.5)),
            ("width", &(end - from - 1).max(2)),
            ("height", &(height - 1)),
            ("fill", &fill),
            ("stroke", &stroke),
            ("stroke-dasharray", &dashes),
        ],
    );
}

/// The height of the whole of the work.
pub(super) const WHOLE: i32 = 40;

pub(super) fn level_height(grade: Option<u8>) -> i32 {
    grade.map_or(10, |grade| (i32::from(grade) * WHOLE / 100).max(3))
}

fn path(to: &mut Markup, d: &str, stroke: &str, width: f64) {
    to.empty(
        "path",
        &[
            ("d", &d),
            ("fill", &"none"),
            ("stroke", &stroke),
            ("stroke-width", &width),
            ("stroke-linecap", &"round"),
            ("stroke-linejoin", &"round"),
        ],
    );
}

fn circle(to: &mut Markup, (x, y): (i32, i32), fill: &str, stroke: &str) {
    let (cx, cy) = (x, y);
    to.empty(
        "circle",
        &[
            ("cx", &cx),
            ("cy", &cy),
            ("r", &7),
            ("fill", &fill),
            ("stroke", &stroke),
            ("stroke-width", &2),
        ],
    );
}

fn outline(to: &mut Markup, d: &str, fill: &str, stroke: &str) {
    to.empty(
        "path",
        &[
            ("d", &d),
            ("fill", &fill),
            ("stroke", &stroke),
            ("stroke-width", &2),
            ("stroke-linejoin", &"round"),
        ],
    );
}

/// A mark around a place.
pub(super) fn mark(to: &mut Markup, mark: Mark, x: i32, y: i32) {
    let check = format!("M{} {}l3 3 5 -6", x - 4, y);
    match mark {
        Mark::Met => {
            circle(to, (x, y), GREEN, GREEN);
            path(to, &check, WHITE, 2.0);
        }
        Mark::MetLate => {
            circle(to, (x, y), WHITE, GREEN);
            path(to, &check, GREEN, 2.0);
        }
        Mark::Upcoming => circle(to, (x, y), WHITE, BLUE),
        Mark::Overdue => {
            outline(to, &format!("M{x} {}l9 9 -9 9 -9 -9z", y - 9), RED, RED);
            path(to, &format!("M{x} {}v5M{x} {}v.1", y - 4, y + 5), WHITE, 2.2);
        }
        Mark::DueSoon => {
            outline(to, &format!("M{x} {}l8 14h-16z", y - 8), WHITE, AMBER);
            path(to, &format!("M{x} {}v4M{x} {}v.1", y - 2, y + 5), AMBER, 2.0);
        }
        Mark::Exempt => {
            outline(to, &format!("M{} {}h12v12h-12z", x - 6, y - 6), WHITE, MUTED);
            path(to, &format!("M{} {}l8 -8", x - 4, y + 4), MUTED, 2.0);
        }
        Mark::Summoned(number) => meeting(to, (x, y), number, (WHITE, BLUE, BLUE)),
        Mark::Held(number) => meeting(to, (x, y), number, (BLUE, BLUE, WHITE)),
        Mark::NotHeld(number) => {
            meeting(to, (x, y), number, (WHITE, MUTED, MUTED));
            path(to, &format!("M{} {}l16 -16", x - 8, y + 8), MUTED, 2.0);
        }
    }
}

fn meeting(to: &mut Markup, (x, y): (i32, i32), number: u8, (fill, line, ink): (&str, &str, &str)) {
    to.empty(
        "rect",
        &[
            ("x", &(x - 7)),
            ("y", &(y - 8)),
            ("width", &14),
            ("height", &16),
            ("rx", &3),
            ("fill", &fill),
            ("stroke", &line),
            ("stroke-width", &2),
        ],
    );
    let (anchor, weight) = ("middle", 700);
    to.element(
        "text",
        &[
            ("x", &x),
            ("y", &(y + 4)),
            ("font-size", &11),
            ("font-weight", &weight),
            ("text-anchor", &anchor),
            ("fill", &ink),
        ],
        &number.to_string(),
    );
}

/// The days of a look or mark in a key.
pub(super) const SAMPLE: i32 = 22;

/// Days as they are drawn, of at least one unit.
pub(super) fn places(scale: &super::scale::Scale, days: Window) -> (i32, i32) {
    let (from, end) = (scale.x(days.from), scale.end(days.to));
    (from, end.max(from + 1))
}
