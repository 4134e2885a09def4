//! From days to places, and how wide a text is at most.

use super::window::Window;
use crate::Date;

/// The width of a timeline, in its own units. Text of 13 units is read well when a page is as wide
/// as a sheet of paper.
pub(super) const WIDTH: i32 = 760;
/// Where time begins and ends.
pub(super) const LEFT: i32 = 8;
pub(super) const RIGHT: i32 = WIDTH - 8;

/// A stretch of days on the width of a timeline.
pub(super) struct Scale {
    pub(super) window: Window,
}

impl Scale {
    /// Where a day begins.
    pub(super) fn x(&self, day: Date) -> i32 {
        let (days, all) = (day.days_since(self.window.from), self.window.days());
        let x = i64::from(days) * i64::from(RIGHT - LEFT) / i64::from(all.max(1));
        LEFT + i32::try_from(x).unwrap_or(0)
    }

    /// Where a day ends.
    pub(super) fn end(&self, day: Date) -> i32 {
        if day >= self.window.to { RIGHT } else { self.x(day.plus_days(1)) }
    }

    /// The part of a span that is in this stretch.
    pub(super) fn clip(&self, days: Window) -> Option<Window> {
        let (from, to) = (days.from.max(self.window.from), days.to.min(self.window.to));
        (from <= to).then_some(Window { from, to })
    }
}

/// How wide a text is at most, in any common font without serifs. Which font it is set in is not
/// known, so wide letters are taken as wide as they get.
pub(super) fn text_width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text
        .chars()
        .map(|letter| match letter {
            ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'i' | 'j' | 'l' | 'I' | 'í' => 30,
            'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 42,
            'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' | '–' | 'æ' | 'Æ' => 95,
            'A'..='Z' | 'Ø' | 'Å' => 72,
            '\u{300}'..='\u{36F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' => 0,
            '\0'..='\u{24F}' => 60,
            '\u{250}'..='\u{10FF}' => 75,
            _ => 110,
        })
        .sum();
    (hundredths * size + 99) / 100
}

/// A line of the axis, and what stands at it.
pub(super) struct Tick {
    pub(super) day: Date,
    /// Whether a year begins here.
    pub(super) year: bool,
}

/// The lines of the axis: months while there is room for their names, then years and more.
pub(super) struct Axis {
    pub(super) ticks: Vec<Tick>,
    pub(super) months: bool,
}

pub(super) fn axis(window: Window) -> Axis {
    let (first, last) = (window.from, window.to);
    let months = window.days() / 28;
    if months <= 24 {
        let start = first.plus_days(1 - i32::from(first.day()));
        let day = |month: u16| start.plus_months(month);
        let days = (0..=27).map(day).take_while(|day| *day <= last);
        let of = |day: Date| Tick { day, year: day == start || day.month() == 1 };
        let mut ticks: Vec<Tick> = days.map(of).collect();
        ticks.dedup_by_key(|tick| tick.day);
        return Axis { ticks, months: true };
    }
    let years = last.year() - first.year() + 1;
    let step = [1, 2, 5, 10, 20, 50, 100, 500].into_iter().find(|step| years / step <= 12);
    let step = step.unwrap_or(1000);
    let day = |year: i32| Date::new(year, 1, 1).filter(|day| window.contains(*day));
    let years = (first.year()..=last.year()).filter(|year| year % step == 0);
    let ticks = years.filter_map(day).map(|day| Tick { day, year: true }).collect();
    Axis { ticks, months: false }
}
