//! Retention: how long a party sees a case, and a draft lives.
//!
//! Nothing here is stored. The last visible day is derived from the days of the valid sick notes
//! and a number of months, so a new note moves it, as long as it begins in time. The months are
//! policy: Nav's services use four or six, and for an employer the law names no number, only that
//! personal data is kept no longer than needed (GDPR article 5).

use serde::Serialize;

use crate::calendar::{Date, DaySpan, Moment};
use crate::sorted::sort_by_number;

/// The last day on which what hangs on `d` is visible: the greatest day whose date `months` earlier,
/// clamped to the month's end, is not after `d`.
///
/// Counting backwards makes a last day that ends its month run to the end of the target month, as
/// in Nav's system: 28 February plus six months is visible through 31 August.
///
/// ```rust
/// use oppfolgingsplan::{Date, last_visible};
///
/// let last = |text: &str, months| Date::parse(text).map(|day| last_visible(day, months).to_string());
/// assert_eq!(last("2026-06-15", 6)?, "2026-12-15");
/// assert_eq!(last("2026-02-28", 6)?, "2026-08-31");
/// assert_eq!(last("2025-10-31", 4)?, "2026-02-28");
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[doc(alias = "lagringstid")]
pub const fn last_visible(d: Date, months: u8) -> Date {
    let same_day = d.plus_months(months as u16);
    if d.is_last_of_month() { same_day.last_of_month() } else { same_day }
}

/// A stretch of sick notes of which each began before what came before it had run out.
///
/// What belongs to an era is visible through its last visible day and never again: a note that
/// begins later opens a new era and brings nothing back.
///
/// ```rust
/// use oppfolgingsplan::{Date, DaySpan, eras};
///
/// let note = DaySpan::new(Date::parse("2026-01-05")?, Date::parse("2026-06-15")?)?;
/// let found = eras([note], 6);
/// assert_eq!(found.first().map(|era| era.last_visible), Some(Date::parse("2026-12-15")?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Era {
    /// The first day of its first note period.
    pub start: Date,
    /// The latest last day of its note periods.
    pub last_note_day: Date,
    /// The last day on which a party sees what belongs to it.
    pub last_visible: Date,
}

/// The eras that the periods of all valid notes make, in order. All activities count, those that
/// are no absence too; without any period there is no era, and nothing runs out.
///
/// ```rust
/// use oppfolgingsplan::{Date, DaySpan, eras};
///
/// let note = |from: &str, to: &str| -> Result<DaySpan, Box<dyn std::error::Error>> {
///     Ok(DaySpan::new(from.parse()?, to.parse()?)?)
/// };
/// // The second begins on the last visible day and moves it; the third comes a day too late.
/// let found = eras(
///     [note("2026-01-05", "2026-01-15")?, note("2026-05-15", "2026-05-20")?, note("2026-09-21", "2026-10-01")?],
///     4,
/// );
/// assert_eq!(found.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn eras(periods: impl IntoIterator<Item = DaySpan>, months: u8) -> Vec<Era> {
    let mut sorted: Vec<DaySpan> = periods.into_iter().collect();
    sort_by_number(&mut sorted, DaySpan::order);
    eras_in(&sorted, months)
}

/// As [`eras`], of periods in date order.
pub(crate) fn eras_in(sorted: &[DaySpan], months: u8) -> Vec<Era> {
    let mut found: Vec<Era> = Vec::new();
    for days in sorted {
        match found.last_mut() {
            Some(era) if days.from() <= era.last_visible => {
                era.last_note_day = era.last_note_day.max(days.to());
                era.last_visible = last_visible(era.last_note_day, months);
            }
            _ => found.push(Era {
                start: days.from(),
                last_note_day: days.to(),
                last_visible: last_visible(days.to(), months),
            }),
        }
    }
    found
}

/// The era that a day belongs to: the last that has begun by then, or the first if none has.
///
/// `found` is what [`eras`] gave. A plan made between two eras belongs to the earlier one, and one
/// made before any note to the first.
///
/// ```rust
/// use oppfolgingsplan::{Date, era_of};
///
/// assert_eq!(era_of(&[], Date::MIN), None);
/// ```
pub fn era_of(found: &[Era], day: Date) -> Option<&Era> {
    let begun = found.partition_point(|era| era.start <= day);
    found.get(begun.saturating_sub(1))
}

/// Whether a draft that was last saved then still lives now: while `now` minus so many months, on
/// the wall clock of Oslo and clamped to the month's end, is not after the save, then or on a later
/// day. Counted in whole minutes.
///
/// ```rust
/// use oppfolgingsplan::{Moment, draft_kept};
///
/// let saved = Moment::parse("2025-01-15T10:30:59Z")?;
/// assert!(draft_kept(saved, Moment::parse("2025-05-15T09:30:00Z")?, 4));
/// assert!(!draft_kept(saved, Moment::parse("2025-05-15T09:31:00Z")?, 4));
/// # Ok::<(), oppfolgingsplan::MomentError>(())
/// ```
#[doc(alias = "utkast")]
pub fn draft_kept(saved: Moment, now: Moment, months: u8) -> bool {
    // So many months have at least 28 days each; a day less, for the hour that the clock moves.
    const MONTH: i64 = 28 * 24 * 3_600_000_000;
    let surely = i64::from(months) * MONTH - MONTH / 28;
    if now.unix_micros() - saved.unix_micros() <= surely {
        return true;
    }
    let (today, minute) = now.oslo_minute();
    let back = |day: Date| day.minus_months(u16::from(months));
    let (saved_on, saved_minute) = saved.oslo_minute();
    // Several days may go back to the last day of a short month. What runs out
    // stays out, so only the last of them is counted by the minute.
    if back(today.plus_days(1)) == saved_on {
        return true;
    }
    (back(today), minute) <= (saved_on, saved_minute)
}

/// The moment at which a draft is said to run out: the save plus so many months on the wall clock of
/// Oslo, clamped to the month's end, in whole minutes.
///
/// At the end of a month a draft may outlive it: saved on 31 October, four months end on
/// 28 February, yet [`draft_kept`] holds through that day. Nav's system shows and keeps the same.
///
/// ```rust
/// use oppfolgingsplan::{Moment, draft_expires_at};
///
/// let saved = Moment::parse("2025-01-15T10:30:00Z")?;
/// assert_eq!(draft_expires_at(saved, 4), Moment::parse("2025-05-15T09:30:00Z")?);
/// # Ok::<(), oppfolgingsplan::MomentError>(())
/// ```
pub fn draft_expires_at(saved: Moment, months: u8) -> Moment {
    let (day, minute) = saved.oslo_minute();
    let (hour, minute) = ((minute / 60) as u8, (minute % 60) as u8);
    Moment::at_oslo(day.plus_months(u16::from(months)), hour, minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn at(text: &str) -> Moment {
        Moment::parse_oslo(text).unwrap()
    }

    fn span(from: &str, to: &str) -> DaySpan {
        DaySpan::new(day(from), day(to)).unwrap()
    }

    #[test]
    fn known_days() {
        for (last, months, visible) in [
            // As Nav's services and their tests have it.
            ("2026-02-28", 6, "2026-08-31"),
            ("2025-08-31", 6, "2026-02-28"),
            ("2025-02-28", 6, "2025-08-31"),
            ("2025-10-31", 4, "2026-02-28"),
            ("2025-10-27", 4, "2026-02-27"),
            ("2026-02-28", 4, "2026-06-30"),
            ("2025-03-15", 4, "2025-07-15"),
            ("2026-06-15", 6, "2026-12-15"),
            ("2026-05-31", 6, "2026-11-30"),
            ("2026-05-31", 0, "2026-05-31"),
        ] {
            assert_eq!(last_visible(day(last), months), day(visible), "{last} + {months}");
        }
    }

    #[test]
    fn agrees_with_trying_every_day() {
        for days in 0..1_600 {
            let d = day("2023-12-01").plus_days(days);
            for months in [0, 1, 4, 6, 11, 12, 13, 24] {
                let visible = |day: &Date| day.minus_months(u16::from(months)) <= d;
                let mut last = d;
                while visible(&last.plus_days(1)) {
                    last = last.plus_days(1);
                }
                assert_eq!(last_visible(d, months), last, "{d} + {months}");
            }
        }
    }

    #[test]
    fn eras_chain_while_they_have_not_run_out() {
        // Case H07: a gap of 33 days, yet one era.
        let found = eras([span("2026-05-04", "2026-05-31"), span("2026-01-05", "2026-03-31")], 6);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].start, found[0].last_visible), (day("2026-01-05"), day("2026-11-30")));
        // A short note inside a long one moves nothing.
        let found = eras([span("2026-01-05", "2026-06-30"), span("2026-02-01", "2026-02-02")], 4);
        assert_eq!(found[0].last_note_day, day("2026-06-30"));
        let found = eras([span("2026-01-05", "2026-01-15"), span("2026-05-16", "2026-05-20")], 4);
        assert_eq!(found.len(), 2);
        assert!(eras([], 4).is_empty());
    }

    #[test]
    fn eras_agree_with_walking_day_by_day() {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut roll = |sides: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state % sides) as i32
        };
        for _ in 0..400 {
            let count = roll(7);
            let notes: Vec<DaySpan> = (0..count)
                .map(|_| (day("2024-01-01").plus_days(roll(900)), roll(60)))
                .map(|(from, days)| DaySpan::new(from, from.plus_days(days)).unwrap())
                .collect();
            let months = roll(7) as u8;
            let found = eras(notes.iter().copied(), months);
            let (mut walked, mut known): (Vec<Era>, Option<Date>) = (Vec::new(), None);
            for offset in 0..1_100 {
                let today = day("2024-01-01").plus_days(offset);
                let begins =
                    notes.iter().filter(|days| days.from() == today).map(|days| days.to()).max();
                let Some(to) = begins else { continue };
                let gone = known.is_none_or(|d| today.minus_months(u16::from(months)) > d);
                if gone {
                    known = Some(to);
                    walked.push(Era { start: today, last_note_day: to, last_visible: to });
                } else {
                    known = known.max(Some(to));
                }
                walked.last_mut().unwrap().last_note_day = known.unwrap();
            }
            let ends = |eras: &[Era]| {
                eras.iter().map(|era| (era.start, era.last_note_day)).collect::<Vec<_>>()
            };
            assert_eq!(ends(&found), ends(&walked));
        }
    }

    #[test]
    fn a_day_belongs_to_the_last_era_that_has_begun() {
        let found = eras([span("2024-01-05", "2024-01-15"), span("2026-01-05", "2026-01-15")], 4);
        let start_of = |text: &str| era_of(&found, day(text)).map(|era| era.start);
        assert_eq!(start_of("2023-01-01"), Some(day("2024-01-05")));
        assert_eq!(start_of("2026-01-04"), Some(day("2024-01-05")));
        assert_eq!(start_of("2026-01-05"), Some(day("2026-01-05")));
    }

    #[test]
    fn drafts_live_by_the_minute() {
        let saved = at("2025-04-15T14:00:30");
        assert!(draft_kept(saved, at("2025-08-15T14:00:59"), 4));
        assert!(!draft_kept(saved, at("2025-08-15T14:01:00"), 4));
        assert!(draft_kept(saved, saved, 4));
        // Saved on the last of October: shown as ending on 28 February, kept through that day.
        let saved = at("2025-10-31T10:00:00");
        assert_eq!(draft_expires_at(saved, 4), at("2026-02-28T10:00:00"));
        assert!(draft_kept(saved, at("2026-02-28T23:59:00"), 4));
        assert!(!draft_kept(saved, at("2026-03-01T00:00:00"), 4));
        // Into the hour that the clock skips: half past two becomes half past three.
        assert_eq!(draft_expires_at(at("2025-11-29T02:30:00"), 4), at("2026-03-29T03:30:00"));
    }
}
