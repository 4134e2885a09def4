//! [`Facts`]: the little that the statutory deadlines depend on.

use crate::absence::{Absence, Grade, StartBasis};
use crate::calendar::Date;

/// All that the statutory deadlines of one absence depend on: small, flat and `Copy`, so that one
/// computation serves a single case and a sweep over many.
///
/// ```rust
/// use oppfolgingsplan::{Absence, AbsenceInput, Date, DaySpan, Facts, GapRule, absences};
///
/// let day = Date::parse("2026-01-05")?;
/// let days = [DaySpan::new(day, day.plus_days(7))?];
/// let input = AbsenceInput { self_certified: &days, ..AbsenceInput::default() };
/// let found = absences(GapRule::default(), &input);
/// let facts = found.first().map(Facts::of).ok_or("no absence")?;
/// assert_eq!((facts.start, facts.end, facts.last_grade), (day, day.plus_days(7), 100));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Facts {
    /// The day that the deadlines are counted from.
    pub start: Date,
    /// The last sick day.
    pub end: Date,
    /// What `start` rests on.
    pub basis: StartBasis,
    /// Percent absent on the day seven weeks after the start, or last known before it.
    pub grade_week_7: u8,
    /// Percent absent on the day twelve weeks after the start, or last known before it.
    pub grade_week_12: u8,
    /// Percent absent on the last sick day.
    pub last_grade: u8,
    /// When this absence's first version was approved.
    pub plan_made: Option<Date>,
    /// When a version was delivered to the practitioner, or printed.
    pub shared_with_practitioner: Option<Date>,
    /// When the employer's dialogue meeting was held.
    pub meeting_1_held: Option<Date>,
    /// When Nav's first dialogue meeting was held.
    pub meeting_2_held: Option<Date>,
    /// Whether an exemption from the plan stands.
    pub plan_exempt: bool,
    /// Whether an exemption from dialogue meeting 1 stands.
    pub meeting_1_exempt: bool,
    /// Whether somebody has found dialogue meeting 1 expedient though the absence is partial.
    pub meeting_1_expedient: bool,
    /// The day of death.
    pub death: Option<Date>,
}

impl Facts {
    /// The facts of an absence in which nothing has happened yet.
    pub fn of(absence: &Absence) -> Facts {
        let grade =
            |days| absence.grade_on(absence.start.plus_days(days)).map_or(0, Grade::percent);
        Facts {
            start: absence.start,
            end: absence.to,
            basis: absence.basis,
            grade_week_7: grade(7 * 7),
            grade_week_12: grade(12 * 7),
            last_grade: absence.last_grade().map_or(0, Grade::percent),
            plan_made: None,
            shared_with_practitioner: None,
            meeting_1_held: None,
            meeting_2_held: None,
            plan_exempt: false,
            meeting_1_exempt: false,
            meeting_1_expedient: false,
            death: None,
        }
    }
}
