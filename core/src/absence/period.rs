//! [`Period`]: what a sick note says about some days.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::calendar::{Date, DaySpan};
use crate::wire::{self, wire_words};

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
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

wire_words! {
    /// The kinds of [`Activity`].
    ///
    /// ```
    /// use oppfolgingsplan::{Activity, ActivityKind};
    /// assert_eq!(Activity::Waiting.kind(), ActivityKind::Waiting);
    /// ```
    pub enum ActivityKind {
        /// Absent, wholly or in part.
        Absent = "absent",
        /// Advice to the employer instead of absence.
        #[doc(alias = "avventende")]
        Waiting = "waiting",
        /// Single days of treatment.
        #[doc(alias = "behandlingsdager")]
        TreatmentDays = "treatment_days",
        /// A travel grant instead of absence.
        #[doc(alias = "reisetilskudd")]
        TravelGrant = "travel_grant",
    }
}

impl Activity {
    /// Which kind.
    #[must_use]
    pub const fn kind(self) -> ActivityKind {
        match self {
            Activity::Absent(_) => ActivityKind::Absent,
            Activity::Waiting => ActivityKind::Waiting,
            Activity::TreatmentDays => ActivityKind::TreatmentDays,
            Activity::TravelGrant => ActivityKind::TravelGrant,
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("to", &self.to)?;
        map.serialize_entry("activity", &self.activity.kind())?;
        if let Some(grade) = self.grade() {
            map.serialize_entry("grade", &grade)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PeriodVisitor;
        impl<'de> Visitor<'de> for PeriodVisitor {
            type Value = Period;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a period with `from`, `to` and `activity`")
            }
            // What is wrong with the whole is said here, while the place is still that of the period.
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Period, A::Error> {
                let (mut from, mut to, mut activity, mut grade) = (None, None, None, None);
                wire::fields(
                    &mut map,
                    &mut [
                        ("from", &mut from),
                        ("to", &mut to),
                        ("activity", &mut activity),
                        ("grade", &mut grade),
                    ],
                    &mut wire::Alone,
                )?;
                let (from, to) = (wire::finish(from, "from")?, wire::finish(to, "to")?);
                let grade: Option<Grade> = grade.flatten();
                let activity = match (wire::finish(activity, "activity")?, grade) {
                    (ActivityKind::Absent, Some(grade)) => Activity::Absent(grade),
                    (ActivityKind::Absent, None) => return Err(de::Error::missing_field("grade")),
                    (_, Some(_)) => return Err(de::Error::custom(PeriodError::GradeUnexpected)),
                    (ActivityKind::Waiting, None) => Activity::Waiting,
                    (ActivityKind::TreatmentDays, None) => Activity::TreatmentDays,
                    (ActivityKind::TravelGrant, None) => Activity::TravelGrant,
                };
                Period::new(from, to, activity).map_err(de::Error::custom)
            }
        }
        deserializer.deserialize_map(PeriodVisitor)
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
                "missing field `grade`",
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
            (r#"{"from":"2026-01-05","to":"2026-01-05","activity":"sick"}"#, "invalid value"),
        ] {
            let error = serde_json::from_str::<Period>(text).unwrap_err().to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }
}
