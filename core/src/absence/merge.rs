//! [`absences`]: from notes to absences by a named gap rule.

use super::cover::{sick_days, sick_days_of};
use super::{Absence, AbsenceInput, GapRule, Grade, Segment, StartBasis};
use crate::calendar::{Date, DaySpan, joined};
use crate::sorted::sort_by_number;

/// From this many days between two sick days on, the second begins a new absence.
const SPLIT: i32 = 16;

/// The absences that the notes and self-certified days make, in order of their first day.
///
/// Where notes overlap, the one registered last counts, day by day: a day that it calls waiting,
/// treatment or travel grant is no absence, whatever older notes say. Self-certified days lie
/// below all notes. The rule then joins or splits, and last the start is set: within each absence
/// the newest note with sick periods in it that carries an `absence_from` gives it. Such a date
/// never joins two absences.
///
/// Under [`GapRule::Literal`] nothing covers anything: each note that has sick days is one absence,
/// whatever other notes say about them, and each self-certification is one.
///
/// ```rust
/// use oppfolgingsplan::{AbsenceInput, Activity, Date, GapRule, Grade, NoteDays, Period, absences};
///
/// let sick = |from: &str, to: &str| -> Result<[Period; 1], Box<dyn std::error::Error>> {
///     Ok([Period::new(from.parse()?, to.parse()?, Activity::Absent(Grade::FULL))?])
/// };
/// // Fifteen days lie between the first two notes, sixteen between the last two.
/// let periods = [
///     sick("2026-01-05", "2026-01-18")?,
///     sick("2026-02-03", "2026-02-10")?,
///     sick("2026-02-27", "2026-03-31")?,
/// ];
/// let notes = periods.each_ref().map(|periods| NoteDays { periods, absence_from: None });
/// let input = AbsenceInput { notes: &notes, ..AbsenceInput::default() };
///
/// let found = absences(GapRule::NavFollowUpCase, &input);
/// let starts: Vec<Date> = found.iter().map(|absence| absence.start).collect();
/// assert_eq!(starts, [Date::parse("2026-01-05")?, Date::parse("2026-02-27")?]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn absences(rule: GapRule, input: &AbsenceInput<'_>) -> Vec<Absence> {
    absences_in(rule, &sick_days(input), input)
}

/// As [`absences`], for who asks by several rules: the sick days are the same for all.
pub(crate) fn absences_in(
    rule: GapRule,
    sick_days: &[Segment],
    input: &AbsenceInput<'_>,
) -> Vec<Absence> {
    if rule == GapRule::Literal {
        return literal(input);
    }
    let holidays = joined(input.holidays.iter().copied());
    let mut found: Vec<Absence> = Vec::new();
    for segment in sick_days.iter().copied() {
        match found.last_mut() {
            Some(absence) if !splits(rule, absence.to, segment.from, &holidays) => {
                absence.to = segment.to;
                absence.segments.push(segment);
            }
            _ => {
                let registered = found.len();
                found.extend(absence_of(vec![segment], StartBasis::Rule(rule), registered));
            }
        }
    }
    set_host_starts(&mut found, input);
    found
}

fn absence_of(segments: Vec<Segment>, basis: StartBasis, registered: usize) -> Option<Absence> {
    let first_day = segments.first()?.from;
    let to = segments.last()?.to;
    Some(Absence { start: first_day, first_day, to, basis, segments, registered })
}

fn literal(input: &AbsenceInput<'_>) -> Vec<Absence> {
    let basis = StartBasis::Rule(GapRule::Literal);
    let own = input.self_certified.iter().map(|days| {
        let day = Segment { from: days.from(), to: days.to(), grade: Grade::FULL };
        (vec![day], None)
    });
    let notes = input.notes.iter().map(|note| (sick_days_of(note.periods), note.absence_from));
    let mut found: Vec<Absence> = own
        .chain(notes)
        .enumerate()
        .filter_map(|(registered, (segments, host))| {
            let mut absence = absence_of(segments, basis, registered)?;
            set_start(&mut absence, host);
            Some(absence)
        })
        .collect();
    sort_by_number(&mut found, |absence| absence.first_day.order());
    found
}

fn set_start(absence: &mut Absence, host: Option<Date>) {
    if let Some(start) = host {
        absence.start = start;
        absence.basis = StartBasis::Host;
    }
}

fn set_host_starts(found: &mut [Absence], input: &AbsenceInput<'_>) {
    // In order of registration, so that the newest note has the last word.
    for note in input.notes.iter().filter(|note| note.absence_from.is_some()) {
        for period in note.periods.iter().filter(|period| period.grade().is_some()) {
            let first = found.partition_point(|absence| absence.to < period.from());
            let touched = found.iter_mut().skip(first);
            for absence in touched.take_while(|absence| absence.first_day <= period.to()) {
                set_start(absence, note.absence_from);
            }
        }
    }
}

/// Whether what lies between two sick days ends the absence.
fn splits(rule: GapRule, last: Date, next: Date, holidays: &[DaySpan]) -> bool {
    let gap = next.days_since(last) - 1;
    if gap <= 0 {
        return false;
    }
    match rule {
        GapRule::GapFree | GapRule::Literal => true,
        // A short gap needs no look at the holidays: they only ever shorten it.
        _ if gap < SPLIT => false,
        GapRule::NavFollowUpCase => gap - bridged(last, next, holidays) >= SPLIT,
        GapRule::EmployerPeriod => gap - holiday_days(last, next, holidays) >= SPLIT,
    }
}

/// Days of the holiday that begins on the day after `last`, up to the day before `next`.
fn bridged(last: Date, next: Date, holidays: &[DaySpan]) -> i32 {
    let first = last.plus_days(1);
    // The holidays are joined, so one of them holds all days in a row.
    let index = holidays.partition_point(|days| days.to() < first);
    match holidays.get(index) {
        Some(days) if days.from() <= first => days.to().min(next.plus_days(-1)).days_since(last),
        _ => 0,
    }
}

/// All holiday days between the two.
fn holiday_days(last: Date, next: Date, holidays: &[DaySpan]) -> i32 {
    let index = holidays.partition_point(|days| days.to() <= last);
    holidays
        .iter()
        .skip(index)
        .take_while(|days| days.from() < next)
        .map(|days| {
            let from = days.from().max(last.plus_days(1));
            days.to().min(next.plus_days(-1)).days_since(from) + 1
        })
        .sum()
}
