//! [`DeadlineState`]: where a deadline stands on a day.

use serde::{Deserialize, Deserializer, Serialize};

use crate::calendar::Date;
use crate::law::LawChoice;

/// Where a deadline stands on the day that the view asks about.
///
/// On the wire `{"state":"overdue"}` or `{"state":"met","met_on":"2026-01-20"}`.
///
/// ```rust
/// use oppfolgingsplan::{Date, DeadlineState};
///
/// assert!(DeadlineState::Overdue.is_open());
/// assert!(!DeadlineState::Met { on: Date::MIN }.is_open());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum DeadlineState {
    /// Later than the days that count as soon.
    Upcoming,
    /// Within the reading's days, its own day included.
    DueSoon,
    /// The day that counts is past.
    Overdue,
    /// Fulfilled on that day, in time or not.
    Met {
        /// When.
        #[serde(rename = "met_on")]
        on: Date,
    },
    /// An exemption stands.
    #[doc(alias = "åpenbart unødvendig")]
    Exempt,
    /// Nobody owes it any more: the absence ended first, or the reminder's day is past.
    Lapsed,
}

impl DeadlineState {
    /// Whether somebody still owes it: upcoming, due soon or overdue.
    pub const fn is_open(self) -> bool {
        matches!(self, DeadlineState::Upcoming | DeadlineState::DueSoon | DeadlineState::Overdue)
    }

    /// The word on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            DeadlineState::Upcoming => "upcoming",
            DeadlineState::DueSoon => "due_soon",
            DeadlineState::Overdue => "overdue",
            DeadlineState::Met { .. } => "met",
            DeadlineState::Exempt => "exempt",
            DeadlineState::Lapsed => "lapsed",
        }
    }
}

/// Which of its two days a deadline is measured by. The law does not say whether "within four
/// weeks" ends on the same weekday or the day before it.
///
/// ```rust
/// use oppfolgingsplan::WeekReading;
///
/// assert_eq!(WeekReading::default(), WeekReading::Latest);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekReading {
    /// Overdue after `latest`.
    #[default]
    Latest,
    /// Overdue after `safe`.
    Safe,
}

impl WeekReading {
    fn from_word(word: &str) -> Option<WeekReading> {
        Some(match word {
            "latest" => WeekReading::Latest,
            "safe" => WeekReading::Safe,
            _ => return None,
        })
    }
}

impl<'de> Deserialize<'de> for WeekReading {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::wire::word(deserializer, Self::from_word, "one of `latest` `safe`")
    }
}

/// How the law is read where it leaves a choice.
///
/// ```rust
/// use oppfolgingsplan::{LawChoice, Reading, WeekReading};
///
/// let careful = Reading { week: WeekReading::Safe, ..Reading::default() };
/// assert_eq!((careful.due_soon_days, careful.law), (7, LawChoice::DueDate));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The day that counts.
    pub week: WeekReading,
    /// So many days before the day that counts a deadline is due soon.
    pub due_soon_days: u16,
    /// The version that counts when the law changed during the absence.
    pub law: LawChoice,
}

impl Default for Reading {
    fn default() -> Reading {
        Reading { week: WeekReading::Latest, due_soon_days: 7, law: LawChoice::DueDate }
    }
}

impl Reading {
    /// The one of the two days that counts.
    pub const fn counted(&self, latest: Date, safe: Date) -> Date {
        match self.week {
            WeekReading::Latest => latest,
            WeekReading::Safe => safe,
        }
    }
}

/// Where a deadline stands on `as_of`. The first that holds counts: met, exempt, lapsed, overdue,
/// due soon, upcoming.
///
/// ```rust
/// use oppfolgingsplan::{Date, DeadlineState, Reading, state_of};
///
/// let latest = Date::parse("2026-02-02")?;
/// let on = |as_of: &str| -> Result<DeadlineState, oppfolgingsplan::DateError> {
///     let as_of = Date::parse(as_of)?;
///     Ok(state_of(latest, latest.plus_days(-1), None, false, false, &Reading::default(), as_of))
/// };
/// assert_eq!(on("2026-01-25")?, DeadlineState::Upcoming);
/// assert_eq!(on("2026-01-26")?, DeadlineState::DueSoon);
/// assert_eq!(on("2026-02-02")?, DeadlineState::DueSoon);
/// assert_eq!(on("2026-02-03")?, DeadlineState::Overdue);
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[inline]
pub fn state_of(
    latest: Date,
    safe: Date,
    met: Option<Date>,
    exempt: bool,
    lapsed: bool,
    reading: &Reading,
    as_of: Date,
) -> DeadlineState {
    if let Some(on) = met {
        return DeadlineState::Met { on };
    }
    if exempt {
        return DeadlineState::Exempt;
    }
    if lapsed {
        return DeadlineState::Lapsed;
    }
    let left = reading.counted(latest, safe).days_since(as_of);
    if left < 0 {
        DeadlineState::Overdue
    } else if left <= i32::from(reading.due_soon_days) {
        DeadlineState::DueSoon
    } else {
        DeadlineState::Upcoming
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_holds_counts() {
        let day = Date::parse("2026-02-02").unwrap();
        let state = |met, exempt, lapsed, as_of: i32| {
            let reading = Reading::default();
            state_of(day, day.plus_days(-1), met, exempt, lapsed, &reading, day.plus_days(as_of))
        };
        assert_eq!(state(Some(day), true, true, 5), DeadlineState::Met { on: day });
        assert_eq!(state(None, true, true, 5), DeadlineState::Exempt);
        assert_eq!(state(None, false, true, 5), DeadlineState::Lapsed);
        assert_eq!(state(None, false, false, 1), DeadlineState::Overdue);
        let safe = Reading { week: WeekReading::Safe, due_soon_days: 0, ..Reading::default() };
        let at = |days: i32| {
            state_of(day, day.plus_days(-1), None, false, false, &safe, day.plus_days(days))
        };
        assert_eq!(at(0), DeadlineState::Overdue);
        assert_eq!(at(-1), DeadlineState::DueSoon);
        assert_eq!(at(-2), DeadlineState::Upcoming);
    }

    #[test]
    fn json() {
        let text = serde_json::to_string(&DeadlineState::DueSoon).unwrap();
        assert_eq!(text, "{\"state\":\"due_soon\"}");
        let text = serde_json::to_string(&DeadlineState::Met { on: Date::MIN }).unwrap();
        assert_eq!(text, "{\"state\":\"met\",\"met_on\":\"1900-01-01\"}");
    }
}
