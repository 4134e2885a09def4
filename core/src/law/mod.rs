//! The law as dated data: citations, versions, and which version a limit falls under.
//!
//! - [`Citation`] and [`CitationId`]: what a duty or rule rests on
//! - [`LawVersion`] and [`LAW_VERSIONS`]: the parameters, each with its citation
//! - [`applied_limit`]: the date that a duty falls on, and the version that gave it

mod citation;
mod version;

use serde::{Deserialize, Deserializer, Serialize};

use crate::calendar::Date;

pub use citation::{Citation, CitationId, CitationKind};
pub use version::{LAW_VERSIONS, LawVersion, Length, Limit};

/// A duty that the law counts from the first day of an absence.
///
/// ```rust
/// use oppfolgingsplan::{Duty, LAW_VERSIONS};
///
/// let oldest = LAW_VERSIONS.first().ok_or("no law")?;
/// assert!(oldest.limit(Duty::Plan).is_none());
/// # Ok::<(), &'static str>(())
/// ```
#[doc(alias = "plikt")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Duty {
    /// The employer makes a follow-up plan.
    Plan,
    /// The employer passes it to the practitioner.
    ShareWithPractitioner,
    /// The employer holds a dialogue meeting.
    DialogueMeeting1,
    /// The employee has tried work-related activity.
    ActivityRequirement,
    /// The employer reports to Nav with the plan.
    NineWeekReport,
    /// Nav holds a dialogue meeting.
    DialogueMeeting2,
}

/// Which version of the law a deadline follows when the law changed during the absence. The acts
/// of 2011 and 2014 have no transition rule, so it is a setting.
///
/// ```rust
/// use oppfolgingsplan::LawChoice;
///
/// assert_eq!(LawChoice::default(), LawChoice::DueDate);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LawChoice {
    /// The version in force on the day that the limit falls.
    #[default]
    DueDate,
    /// The version in force on the first day of the absence.
    AbsenceStart,
}

impl LawChoice {
    fn from_word(word: &str) -> Option<LawChoice> {
        Some(match word {
            "due_date" => LawChoice::DueDate,
            "absence_start" => LawChoice::AbsenceStart,
            _ => return None,
        })
    }
}

impl<'de> Deserialize<'de> for LawChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::wire::word(deserializer, Self::from_word, "one of `due_date` `absence_start`")
    }
}

/// A limit with the date that it gives, and the version that it comes from.
///
/// ```rust
/// use oppfolgingsplan::{Date, Duty, LawChoice, applied_limit};
///
/// let start = Date::parse("2011-05-16")?;
/// let plan = applied_limit(Duty::Plan, start, LawChoice::DueDate).ok_or("no duty")?;
/// assert_eq!(plan.latest.to_string(), "2011-06-27");
/// assert_eq!(plan.in_force.to_string(), "2007-03-01");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct AppliedLimit {
    /// The last day on which the duty is fulfilled in time.
    pub latest: Date,
    /// The day that is in time however weeks are read.
    pub safe: Date,
    /// Length and citation.
    pub limit: Limit,
    /// The first day of the version that it comes from.
    pub in_force: Date,
}

/// Before this day the law knew the activity requirement alone.
const FOLLOW_UP_DUTIES: Date = Date::known(2007, 3, 1);

/// The day on which a duty falls for an absence that began on `start`; `None` if the law knew no
/// such duty.
///
/// By [`LawChoice::DueDate`] each version is tried with its own length and applies if the date lies
/// in its time; of two, the earlier date counts. A date in the hole that the shorter limits of
/// 2011-07-01 left follows that version, unless the duty was new in it: nobody owed it before.
///
/// ```rust
/// use oppfolgingsplan::{Date, Duty, LawChoice, applied_limit};
///
/// // Six weeks run into July 2011, four weeks end in June: the new version takes over.
/// let start = Date::parse("2011-05-25")?;
/// let plan = applied_limit(Duty::Plan, start, LawChoice::DueDate);
/// assert_eq!(plan.map(|plan| plan.latest), Some(Date::parse("2011-06-22")?));
/// assert_eq!(applied_limit(Duty::ShareWithPractitioner, start, LawChoice::DueDate), None);
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[inline]
pub fn applied_limit(duty: Duty, start: Date, choice: LawChoice) -> Option<AppliedLimit> {
    match choice {
        LawChoice::DueDate => by_due_date(duty, start),
        LawChoice::AbsenceStart => {
            let version = LAW_VERSIONS.iter().find(|version| version.contains(start))?;
            apply(version, duty, start)
        }
    }
}

fn apply(version: &LawVersion, duty: Duty, start: Date) -> Option<AppliedLimit> {
    let limit = version.limit(duty)?;
    let (latest, safe) = (limit.length.latest(start), limit.length.safe(start));
    Some(AppliedLimit { latest, safe, limit, in_force: version.in_force })
}

fn by_due_date(duty: Duty, start: Date) -> Option<AppliedLimit> {
    let fitting = LAW_VERSIONS
        .iter()
        // No limit falls before the first day, so what had ended by then cannot fit.
        .filter(|version| version.until.is_none_or(|until| start <= until))
        .filter_map(|version| {
            apply(version, duty, start).filter(|applied| version.contains(applied.latest))
        })
        .min_by_key(|applied| applied.latest);
    match fitting {
        Some(applied) => Some(applied),
        None => take_over(duty, start),
    }
}

#[cold]
fn take_over(duty: Duty, start: Date) -> Option<AppliedLimit> {
    let pairs = LAW_VERSIONS.iter().zip(LAW_VERSIONS.iter().skip(1));
    let (before, version) = pairs.into_iter().find(|(_, version)| version.takes_over)?;
    before.limit(duty)?;
    apply(version, duty, start).filter(|applied| applied.latest >= FOLLOW_UP_DUTIES)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn due(duty: Duty, start: &str) -> Option<(String, String)> {
        applied_limit(duty, day(start), LawChoice::DueDate)
            .map(|applied| (applied.latest.to_string(), applied.in_force.to_string()))
    }

    fn some(latest: &str, version: &str) -> Option<(String, String)> {
        Some((latest.to_owned(), version.to_owned()))
    }

    #[test]
    fn versions_follow_each_other_without_holes() {
        for pair in LAW_VERSIONS.windows(2) {
            assert_eq!(pair[0].until.map(|until| until.plus_days(1)), Some(pair[1].in_force));
        }
        assert_eq!(LAW_VERSIONS.iter().filter(|version| version.takes_over).count(), 1);
    }

    #[test]
    fn change_of_2011() {
        assert_eq!(due(Duty::Plan, "2011-05-19"), some("2011-06-30", "2007-03-01"));
        // Six weeks would be 1 July, four weeks 17 June.
        assert_eq!(due(Duty::Plan, "2011-05-20"), some("2011-06-17", "2011-07-01"));
        assert_eq!(due(Duty::ShareWithPractitioner, "2011-06-02"), None);
        assert_eq!(
            due(Duty::ShareWithPractitioner, "2011-06-03"),
            some("2011-07-01", "2011-07-01")
        );
        assert_eq!(due(Duty::NineWeekReport, "2011-04-28"), None);
        assert_eq!(due(Duty::NineWeekReport, "2011-04-29"), some("2011-07-01", "2011-07-01"));
        assert_eq!(due(Duty::DialogueMeeting1, "2011-04-07"), some("2011-06-30", "2007-03-01"));
        assert_eq!(due(Duty::DialogueMeeting1, "2011-04-08"), some("2011-05-27", "2011-07-01"));
        // Both versions give a date in their own time: 30 June under six months, 1 July under 26 weeks.
        assert_eq!(due(Duty::DialogueMeeting2, "2010-12-31"), some("2011-06-30", "2007-03-01"));
        assert_eq!(due(Duty::DialogueMeeting2, "2011-01-01"), some("2011-07-02", "2011-07-01"));
    }

    #[test]
    fn change_of_2014() {
        assert_eq!(due(Duty::Plan, "2014-06-02"), some("2014-06-30", "2011-07-01"));
        assert_eq!(due(Duty::Plan, "2014-06-03"), some("2014-07-01", "2014-07-01"));
        assert_eq!(due(Duty::NineWeekReport, "2014-04-28"), some("2014-06-30", "2011-07-01"));
        assert_eq!(due(Duty::NineWeekReport, "2014-04-29"), None);
        assert_eq!(due(Duty::NineWeekReport, "2026-01-05"), None);
    }

    #[test]
    fn before_2007_only_the_activity_requirement() {
        assert_eq!(due(Duty::Plan, "2007-01-17"), None);
        assert_eq!(due(Duty::Plan, "2007-01-18"), some("2007-03-01", "2007-03-01"));
        assert_eq!(due(Duty::DialogueMeeting2, "2006-09-01"), some("2007-03-01", "2007-03-01"));
        assert_eq!(due(Duty::ActivityRequirement, "2004-05-06"), None);
        assert_eq!(due(Duty::ActivityRequirement, "2004-05-07"), some("2004-07-01", "2004-07-01"));
        assert_eq!(due(Duty::ActivityRequirement, "2005-01-01"), some("2005-02-25", "2004-07-01"));
        assert_eq!(due(Duty::ActivityRequirement, "2026-01-05"), some("2026-03-01", "2014-07-01"));
        assert_eq!(due(Duty::Plan, "1990-01-01"), None);
    }

    #[test]
    fn by_the_first_day_of_the_absence() {
        let by_start = |duty, start: &str| {
            applied_limit(duty, day(start), LawChoice::AbsenceStart)
                .map(|applied| applied.latest.to_string())
        };
        assert_eq!(by_start(Duty::Plan, "2011-06-30").as_deref(), Some("2011-08-11"));
        assert_eq!(by_start(Duty::Plan, "2011-07-01").as_deref(), Some("2011-07-29"));
        assert_eq!(by_start(Duty::NineWeekReport, "2014-06-30").as_deref(), Some("2014-09-01"));
        assert_eq!(by_start(Duty::Plan, "2007-02-28"), None);
        assert_eq!(by_start(Duty::ActivityRequirement, "2004-06-30"), None);
    }

    #[test]
    fn exactly_one_date_on_every_day_since_2007() {
        for days in 0..7_000 {
            let start = day("2007-03-01").plus_days(days);
            for duty in [
                Duty::Plan,
                Duty::DialogueMeeting1,
                Duty::ActivityRequirement,
                Duty::DialogueMeeting2,
            ] {
                let applied = applied_limit(duty, start, LawChoice::DueDate).unwrap();
                assert!(applied.latest > start && applied.safe <= applied.latest);
                let version =
                    LAW_VERSIONS.iter().find(|version| version.in_force == applied.in_force);
                let inside = version.unwrap().contains(applied.latest);
                assert!(inside || applied.in_force == day("2011-07-01"));
            }
        }
    }
}
