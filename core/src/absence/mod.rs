//! Absence: sick notes and self-certified days, merged by a named gap rule.
//!
//! The law counts its weeks from the first day of an absence, but does not say when a new absence
//! begins. Practice knows several answers, so the answer is a named [`GapRule`] and every
//! [`Absence`] says on what its start rests ([`StartBasis`]).
//!
//! - [`Period`], with its [`Activity`] and [`Grade`]: what a note says about some days
//! - [`AbsenceInput`]: all notes, self-certified days and holidays of one employee
//! - [`absences`]: the merge; [`Absence`] with its [`Segment`]s: the result

mod cover;
mod merge;
mod period;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::calendar::{Date, DaySpan};

pub(crate) use cover::sick_days;
pub use merge::absences;
pub(crate) use merge::absences_in;
pub use period::{Activity, ActivityKind, Grade, GradeError, Period, PeriodError};

/// When two stretches of sickness are one absence, and when the second is a new one.
///
/// A gap is what lies between two sick days. A day on which no note and no self-certification
/// says that the employee is sick is a day of work, weekends included.
///
/// ```rust
/// use oppfolgingsplan::GapRule;
///
/// assert_eq!(GapRule::default(), GapRule::NavFollowUpCase);
/// assert_eq!(GapRule::EmployerPeriod.code(), "employer_period");
/// ```
#[doc(alias = "oppfølgingstilfelle")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GapRule {
    /// As Nav's system counts its follow-up cases: 16 days in a row without sickness split, 15 do
    /// not, and any sick day starts the count anew. Holiday that follows directly on a sick day
    /// counts as sickness for the gap alone; holiday after a day of work counts as a gap day.
    #[default]
    NavFollowUpCase,
    /// As the employer period (folketrygdloven § 8-19): 16 or more days of resumed work split, and
    /// a registered holiday, wherever it lies in the gap, is no work.
    #[doc(alias = "arbeidsgiverperiode")]
    EmployerPeriod,
    /// Only days that touch or overlap are joined; one day between them splits.
    GapFree,
    /// Nothing is joined: each note and each self-certification is an absence of its own.
    Literal,
}

impl GapRule {
    fn from_word(word: &str) -> Option<GapRule> {
        Some(match word {
            "nav_follow_up_case" => GapRule::NavFollowUpCase,
            "employer_period" => GapRule::EmployerPeriod,
            "gap_free" => GapRule::GapFree,
            "literal" => GapRule::Literal,
            _ => return None,
        })
    }
}

impl<'de> Deserialize<'de> for GapRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::wire::word(
            deserializer,
            Self::from_word,
            "one of `nav_follow_up_case` `employer_period` `gap_free` `literal`",
        )
    }
}

impl GapRule {
    /// The rule's name on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            GapRule::NavFollowUpCase => "nav_follow_up_case",
            GapRule::EmployerPeriod => "employer_period",
            GapRule::GapFree => "gap_free",
            GapRule::Literal => "literal",
        }
    }
}

/// What the start date of an absence rests on. On the wire the rule's name, or `host`.
///
/// ```rust
/// use oppfolgingsplan::{GapRule, StartBasis};
///
/// assert_eq!(StartBasis::Rule(GapRule::GapFree).code(), "gap_free");
/// assert_eq!(StartBasis::Host.code(), "host");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StartBasis {
    /// The first sick day, found by that rule.
    Rule(GapRule),
    /// The host gave it with a note (Nav's `sykefravaerFom`).
    #[doc(alias = "sykefravaerFom")]
    Host,
}

impl StartBasis {
    /// The word on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            StartBasis::Rule(rule) => rule.code(),
            StartBasis::Host => "host",
        }
    }
}

impl Serialize for StartBasis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::wire::Word(self.code()).serialize(serializer)
    }
}

/// One valid note, as the merge sees it.
///
/// ```rust
/// use oppfolgingsplan::{Activity, Date, Grade, NoteDays, Period};
///
/// let day = Date::parse("2026-01-05")?;
/// let periods = [Period::new(day, day.plus_days(13), Activity::Absent(Grade::FULL))?];
/// let note = NoteDays { periods: &periods, absence_from: None };
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "sykmelding")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteDays<'a> {
    /// What the note says. Where its own periods overlap, the later in the list counts.
    pub periods: &'a [Period],
    /// The start of the whole absence, when the host has it from Nav.
    #[doc(alias = "sykefravaerFom")]
    pub absence_from: Option<Date>,
}

/// Everything that [`absences`] looks at.
///
/// ```rust
/// use oppfolgingsplan::AbsenceInput;
///
/// let nothing = AbsenceInput::default();
/// assert!(nothing.notes.is_empty());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AbsenceInput<'a> {
    /// The valid notes in the order in which they were registered.
    pub notes: &'a [NoteDays<'a>],
    /// Days that the employee certified; wholly absent, but any note on the same day wins.
    #[doc(alias = "egenmelding")]
    pub self_certified: &'a [DaySpan],
    /// Holiday or leave; looked at only on days that are no sick days.
    #[doc(alias = "ferie")]
    pub holidays: &'a [DaySpan],
}

/// Days of sickness in a row with the same grade.
///
/// ```rust
/// use oppfolgingsplan::{Date, Grade, Segment};
///
/// let segment = Segment { from: Date::MIN, to: Date::MIN.plus_days(6), grade: Grade::FULL };
/// assert_eq!(serde_json::to_value(segment)?["grade"], 100);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Segment {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// How much of the working capacity is gone.
    pub grade: Grade,
}

/// One absence: sickness that a gap rule counts as one, with one clock for all deadlines.
///
/// ```rust
/// use oppfolgingsplan::{Absence, AbsenceInput, Date, DaySpan, GapRule, absences};
///
/// let day = Date::parse("2026-03-02")?;
/// let self_certified = [DaySpan::new(day, day.plus_days(2))?];
/// let input = AbsenceInput { self_certified: &self_certified, ..AbsenceInput::default() };
/// let found = absences(GapRule::NavFollowUpCase, &input);
/// assert_eq!(found.first().map(|absence: &Absence| absence.start), Some(day));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("sykefravær", "syketilfelle"))]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Absence {
    /// The day that all deadlines are counted from. Usually `first_day`; when the host gave it, it
    /// may lie earlier or later.
    pub start: Date,
    /// The first sick day.
    pub first_day: Date,
    /// The last sick day. Holiday that bridges a gap does not move it.
    pub to: Date,
    /// What `start` rests on.
    pub basis: StartBasis,
    /// The sick days in order, without overlap; what lies between two of them is a gap.
    pub segments: Vec<Segment>,
    /// Place in the order of registration; only [`GapRule::Literal`] gives overlapping absences.
    #[serde(skip)]
    pub(crate) registered: usize,
}

impl Absence {
    /// Whether the absence runs on that day: from its first sick day, or its start if that is
    /// earlier, to its last sick day. The gaps that the rule bridges count as well.
    pub fn runs_on(&self, date: Date) -> bool {
        self.first_day.min(self.start) <= date && date <= self.to
    }

    /// The grade on that day, or the last one known before it; days between an earlier start that
    /// the host gave and the first sick day have the first grade. `None` before the absence.
    pub fn grade_on(&self, date: Date) -> Option<Grade> {
        let begun = self.segments.partition_point(|segment| segment.from <= date);
        match begun.checked_sub(1) {
            Some(last) => self.segments.get(last),
            None if date >= self.start => self.segments.first(),
            None => None,
        }
        .map(|segment| segment.grade)
    }

    /// The grade of the last sick day.
    pub fn last_grade(&self) -> Option<Grade> {
        self.segments.last().map(|segment| segment.grade)
    }
}

/// The absence that runs on that day, out of what [`absences`] gave.
///
/// Absences overlap only under [`GapRule::Literal`], or when the host gave a start that lies in an
/// earlier absence; of two, the one registered last is it.
///
/// ```rust
/// use oppfolgingsplan::{Date, absence_on};
///
/// assert_eq!(absence_on(&[], Date::MIN), None);
/// ```
pub fn absence_on(absences: &[Absence], date: Date) -> Option<&Absence> {
    let running = absences.iter().filter(|absence| absence.runs_on(date));
    running.max_by_key(|absence| absence.registered)
}

#[cfg(test)]
mod tests;
