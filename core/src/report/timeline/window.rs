//! The stretches of time that a timeline shows: time wraps as a text does, and years in which
//! nothing happened are left out.

use crate::Date;
use crate::sorted::sort_by_number;

/// Days without anything that are still drawn between two things.
const QUIET: i32 = 190;
/// The most days that one row of time has, while there are few rows.
const LONGEST: i32 = 460;
/// The most rows of time; where there is more, each has more days.
const MOST: i32 = 8;
/// Years after the last thing that has begun; what lies later stands in the tables only.
const AHEAD: u16 = 2;

/// A stretch of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) from: Date,
    pub(super) to: Date,
}

impl Window {
    pub(super) const fn days(self) -> i32 {
        self.to.days_since(self.from) + 1
    }

    pub(super) fn contains(self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }
}

/// The stretches in which days are taken, `today` among them. `begun` is the last day on which
/// something has begun.
pub(super) fn windows(taken: &[Window], today: Date, begun: Date) -> Vec<Window> {
    let end = begun.max(today).plus_years(AHEAD);
    let mut days: Vec<Window> = taken
        .iter()
        .filter(|span| span.from <= end)
        .map(|span| Window { from: span.from, to: span.to.min(end).max(span.from) })
        .collect();
    // Some air around a case that has just begun.
    days.push(Window { from: today.plus_days(-3), to: today.plus_days(28) });
    sort_by_number(&mut days, |span| span.from.order());
    let mut joined: Vec<Window> = Vec::new();
    for span in days {
        match joined.last_mut() {
            Some(last) if span.from <= last.to.plus_days(QUIET) => last.to = last.to.max(span.to),
            _ => joined.push(span),
        }
    }
    for span in &mut joined {
        span.from = first_of_month(span.from);
        span.to = span.to.last_of_month();
    }
    let all: i32 = joined.iter().map(|span| span.days()).sum();
    let longest = LONGEST.max(all.div_euclid(MOST) + 31);
    joined.iter().flat_map(|span| pieces(*span, longest)).collect()
}

/// Pieces of about the same length, each of whole months.
fn pieces(span: Window, longest: i32) -> Vec<Window> {
    let count = (span.days() + longest - 1) / longest;
    let length = (span.days() + count - 1) / count;
    let (mut found, mut from) = (Vec::new(), span.from);
    while from <= span.to {
        let to = from.plus_days(length - 1).last_of_month().min(span.to);
        found.push(Window { from, to });
        let next = to.plus_days(1);
        if next <= from {
            break;
        }
        from = next;
    }
    found
}

fn first_of_month(date: Date) -> Date {
    date.plus_days(1 - i32::from(date.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn span(from: &str, to: &str) -> Window {
        Window { from: day(from), to: day(to) }
    }

    #[test]
    fn a_year_is_one_row_of_whole_months() {
        let today = day("2026-02-10");
        let found = windows(&[span("2026-01-05", "2027-01-04")], today, today);
        assert_eq!(found, [span("2026-01-01", "2027-01-31")]);
        assert_eq!(windows(&[], today, today), [span("2026-02-01", "2026-03-31")]);
    }

    #[test]
    fn years_without_anything_are_left_out() {
        let today = day("2026-02-10");
        let found = windows(
            &[span("2019-03-04", "2019-05-01"), span("2026-01-05", "2026-03-31")],
            today,
            today,
        );
        assert_eq!(found, [span("2019-03-01", "2019-05-31"), span("2026-01-01", "2026-03-31")]);
    }

    #[test]
    fn long_time_wraps_and_stays_whole() {
        let today = day("2026-02-10");
        for (from, to) in [
            ("2020-01-01", "2026-06-30"),
            ("1900-01-01", "2199-12-31"),
            ("2024-05-05", "2199-12-31"),
            ("2026-01-01", "2026-01-01"),
        ] {
            let found = windows(&[span(from, to)], today, today);
            assert!(found.len() <= 9, "{from}: {}", found.len());
            assert!(found.iter().any(|window| window.contains(today)));
            assert!(found[0].contains(day(from)));
            for (one, next) in found.iter().zip(found.iter().skip(1)) {
                assert_eq!(one.to.plus_days(1), next.from, "{from}");
            }
            assert!(found.iter().all(|window| window.to <= day("2028-02-29")));
        }
    }

    #[test]
    fn the_last_days_of_the_calendar_are_no_error() {
        let last = Date::MAX.plus_years(9999);
        let found = windows(&[Window { from: last, to: last }], Date::MAX, last);
        assert!(found.iter().any(|window| window.contains(last)));
    }
}
