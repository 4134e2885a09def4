//! [`Period`]: what a sick note says about some days.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::calendar::{Date, DaySpan};

/// How much of the working capacity is gone, in whole percent: 1 to 100, 100 is wholly absent.
///
/// It is the share of sickness, not of work: 80 means that the employee works 20 percent. On the
/// wire a whole number; 0 and numbers above 100 are refused.
///
/// ```rust
/// use oppfolgingsplan::Grade;
///
/// assert!(Grade::FULL.is_full());
/// assert_eq!(Grade::new(80)?.percent(), 80);
/// assert!(Grade::new(0).is_err());
/// # Ok::<(), oppfolgingsplan::GradeError>(())
/// ```
#[doc(alias = "sykmeldingsgrad")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u8")]
pub struct Grade(u8);

/// The grade is not a whole percentage from 1 to 100.
///
/// ```rust
/// use oppfolgingsplan::{Grade, GradeError};
///
/// assert_eq!(Grade::new(101), Err(GradeError));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("a grade is a whole percentage from 1 to 100")]
pub struct GradeError;

impl Grade {
    /// Wholly absent.
    pub const FULL: Grade = Grade(100);

    /// The grade of so many percent.
    ///
    /// # Errors
    /// [`GradeError`] for 0 and for more than 100.
    pub const fn new(percent: u8) -> Result<Grade, GradeError> {
        match percent {
            1..=100 => Ok(Grade(percent)),
            _ => Err(GradeError),
        }
    }

    /// Percent, 1 to 100.
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// Whether it is 100 percent, wholly absent.
    pub const fn is_full(self) -> bool {
        self.0 == 100
    }
}

impl fmt::Debug for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} %", self.0)
    }
}

impl TryFrom<i64> for Grade {
    type Error = GradeError;

    fn try_from(percent: i64) -> Result<Grade, GradeError> {
        u8::try_from(percent).map_err(|_| GradeError).and_then(Grade::new)
    }
}

impl From<Grade> for u8 {
    fn from(grade: Grade) -> u8 {
        grade.percent()
    }
}

/// What the note says that the employee can do on those days.
///
/// Only [`Activity::Absent`] is absence. The other three make a note valid on those days, which
/// counts for grace periods and retention, but a day under them is a day of work.
///
/// ```rust
/// use oppfolgingsplan::{Activity, Grade};
///
/// assert_eq!(Activity::Absent(Grade::FULL).grade(), Some(Grade::FULL));
/// assert_eq!(Activity::TreatmentDays.grade(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Activity {
    /// Wholly or partly absent.
    #[doc(alias("aktivitetIkkeMulig", "gradert"))]
    Absent(Grade),
    /// Work goes on if the employer facilitates it; the note waits.
    #[doc(alias = "avventende")]
    Waiting,
    /// Single days of treatment.
    #[doc(alias = "behandlingsdager")]
    TreatmentDays,
    /// Work goes on, with help for the journey to it.
    #[doc(alias = "reisetilskudd")]
    TravelGrant,
}

impl Activity {
    /// How much is absent; `None` when the note does not make the employee absent.
    pub const fn grade(self) -> Option<Grade> {
        match self {
            Activity::Absent(grade) => Some(grade),
            Activity::Waiting | Activity::TreatmentDays | Activity::TravelGrant => None,
        }
    }
}

/// Days of a sick note with the same activity, from a first to a last day.
///
/// On the wire `{"from":"2026-01-05","to":"2026-01-18","activity":"absent","grade":50}`, the
/// activity being `absent`, `waiting`, `treatment_days` or `travel_grant`. A grade is required for
/// `absent` and refused for the others; unknown fields are refused.
///
/// ```rust
/// use oppfolgingsplan::{Activity, Date, Grade, Period};
///
/// let from = Date::parse("2026-01-05")?;
/// let period = Period::new(from, from.plus_days(13), Activity::Absent(Grade::new(50)?))?;
/// assert_eq!(period.to(), Date::parse("2026-01-18")?);
/// assert!(Period::new(from, from.plus_days(-1), Activity::Waiting).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "sykmeldingsperiode")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Wire", into = "Wire")]
pub struct Period {
    from: Date,
    to: Date,
    activity: Activity,
}

/// Why a period is refused.
///
/// ```rust
/// use oppfolgingsplan::{Activity, Date, Period, PeriodError};
///
/// let backwards = Period::new(Date::MAX, Date::MIN, Activity::Waiting);
/// assert_eq!(backwards, Err(PeriodError::Order));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PeriodError {
    /// The last day lies before the first.
    #[error("`to` lies before `from`")]
    Order,
    /// Absent without a grade.
    #[error("`grade` is required when `activity` is `absent`")]
    GradeMissing,
    /// A grade where nobody is absent.
    #[error("`grade` belongs only to the activity `absent`")]
    GradeUnexpected,
}

impl Period {
    /// The days `from` to `to`, both included.
    ///
    /// # Errors
    /// [`PeriodError::Order`] when `to` lies before `from`.
    pub fn new(from: Date, to: Date, activity: Activity) -> Result<Period, PeriodError> {
        if to < from {
            return Err(PeriodError::Order);
        }
        Ok(Period { from, to, activity })
    }

    /// The first day.
    pub const fn from(self) -> Date {
        self.from
    }

    /// The last day.
    pub const fn to(self) -> Date {
        self.to
    }

    /// The days without what they hold.
    pub fn span(self) -> DaySpan {
        DaySpan::between(self.from, self.to)
    }

    /// What the note says about those days.
    pub const fn activity(self) -> Activity {
        self.activity
    }

    /// How much is absent; `None` when the note does not make the employee absent.
    pub const fn grade(self) -> Option<Grade> {
        self.activity.grade()
    }

    /// Whether the day is one of them.
    pub fn contains(self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    from: Date,
    to: Date,
    activity: Word,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    grade: Option<Grade>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Absent,
    Waiting,
    TreatmentDays,
    TravelGrant,
}

impl TryFrom<Wire> for Period {
    type Error = PeriodError;

    fn try_from(wire: Wire) -> Result<Period, PeriodError> {
        let activity = match (wire.activity, wire.grade) {
            (Word::Absent, Some(grade)) => Activity::Absent(grade),
            (Word::Absent, None) => return Err(PeriodError::GradeMissing),
            (_, Some(_)) => return Err(PeriodError::GradeUnexpected),
            (Word::Waiting, None) => Activity::Waiting,
            (Word::TreatmentDays, None) => Activity::TreatmentDays,
            (Word::TravelGrant, None) => Activity::TravelGrant,
        };
        Period::new(wire.from, wire.to, activity)
    }
}

impl From<Period> for Wire {
    fn from(period: Period) -> Wire {
        let activity = match period.activity {
            Activity::Absent(_) => Word::Absent,
            Activity::Waiting => Word::Waiting,
            Activity::TreatmentDays => Word::TreatmentDays,
            Activity::TravelGrant => Word::TravelGrant,
        };
        Wire { from: period.from, to: period.to, activity, grade: period.grade() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_both_ways() {
        for text in [
            r#"{"from":"2026-01-05","to":"2026-01-18","activity":"absent","grade":50}"#,
            r#"{"from":"2026-01-05","to":"2026-01-05","activity":"waiting"}"#,
            r#"{"from":"2026-01-05","to":"2026-01-05","activity":"treatment_days"}"#,
            r#"{"from":"2026-01-05","to":"2026-01-05","activity":"travel_grant"}"#,
        ] {
            let period: Period = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&period).unwrap(), text);
        }
    }

    #[test]
    fn wire_refuses() {
        for (text, message) in [
            (
                r#"{"from":"2026-01-05","to":"2026-01-18","activity":"absent"}"#,
                "`grade` is required",
            ),
            (
                r#"{"from":"2026-01-05","to":"2026-01-18","activity":"waiting","grade":1}"#,
                "`grade` belongs",
            ),
            (
                r#"{"from":"2026-01-05","to":"2026-01-18","activity":"absent","grade":0}"#,
                "a grade is",
            ),
            (
                r#"{"from":"2026-01-05","to":"2026-01-18","activity":"absent","grade":101}"#,
                "a grade is",
            ),
            (
                r#"{"from":"2026-01-05","to":"2026-01-18","activity":"absent","grade":-1}"#,
                "a grade is",
            ),
            (
                r#"{"from":"2026-01-05","to":"2026-01-18","activity":"absent","grade":300}"#,
                "a grade is",
            ),
            (r#"{"from":"2026-01-05","to":"2026-01-04","activity":"waiting"}"#, "`to` lies before"),
            (
                r#"{"from":"2026-01-05","to":"2026-01-05","activity":"waiting","x":1}"#,
                "unknown field",
            ),
            (r#"{"from":"2026-01-05","activity":"waiting"}"#, "missing field"),
            (r#"{"from":"2026-01-05","to":"2026-01-05","activity":"sick"}"#, "unknown variant"),
        ] {
            let error = serde_json::from_str::<Period>(text).unwrap_err().to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }
}
