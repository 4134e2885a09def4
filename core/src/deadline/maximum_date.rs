//! [`maximum_date`]: the last day with sickness benefit, as an estimate.

use crate::absence::Segment;
use crate::calendar::{Date, DaySpan, joined};

/// Calendar days that the employer pays first (folketrygdloven § 8-19).
const EMPLOYER_DAYS: i32 = 16;
/// Weekdays with benefit from Nav (folketrygdloven § 8-12).
const BENEFIT_DAYS: i32 = 248;
/// Weekdays with benefit from the 67th birthday on (folketrygdloven § 8-51).
const BENEFIT_DAYS_FROM_67: i32 = 60;
/// Days without benefit that give a new right: 26 weeks (folketrygdloven § 8-12).
const NEW_RIGHT: i32 = 182;

/// The last day with sickness benefit if the last absence goes on; `None` without any absence.
///
/// An estimate for planning: Nav alone decides. It counts as Nav's system counts, with what an
/// employer can know:
///
/// - The first 16 sick calendar days are the employer's and use nothing. A gap of 16 days or more
///   begins a new employer period; a shorter gap continues the one before it. The first employer
///   period that begins on or after `employer_period_used_from` is taken as used up already.
/// - Each later sick Monday to Friday uses one of 248 days, public holidays and graded days
///   included, counted across absences. Days in a gap use nothing.
/// - 182 days without benefit give a new right. Gap days and employer days count; weekends inside
///   sickness, and sick days after the right was used up, neither count nor break the count.
/// - On and after the 67th birthday at most 60 days are used; the last day is never later than the
///   day of death or the last weekday before the 70th birthday.
///
/// The three years within which the law counts the 248 days are not looked at.
///
/// `sick` are the sick days of all absences, in any order; days that come twice count once.
///
/// ```rust
/// use oppfolgingsplan::{Date, Grade, Segment, maximum_date};
///
/// let from = Date::parse("2026-01-05")?;
/// let sick = [Segment { from, to: from.plus_days(20), grade: Grade::FULL }];
/// let last = maximum_date(sick, None, None, None);
/// assert_eq!(last, Some(Date::parse("2027-01-01")?));
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[doc(alias = "maksdato")]
pub fn maximum_date(
    sick: impl IntoIterator<Item = Segment>,
    birth_date: Option<Date>,
    death: Option<Date>,
    employer_period_used_from: Option<Date>,
) -> Option<Date> {
    let from_67 = birth_date.map(|born| born.plus_years(67));
    let mut account = Account::new(from_67, employer_period_used_from);
    let runs = joined(sick.into_iter().map(|days| DaySpan::between(days.from, days.to)));
    let (last, before) = runs.split_last()?;
    for days in before {
        account.sick(days.from(), Some(days.to()));
    }
    // The estimate: the last run has no end.
    let projected = account.sick(last.from(), None);
    let last_before_70 = birth_date.map(|born| weekday_before(born.plus_years(70)));
    [projected, last_before_70, death].into_iter().flatten().min()
}

/// What has been used so far.
struct Account {
    from_67: Option<Date>,
    /// An employer period that begins on or after this day uses nothing; taken once.
    used_from: Option<Date>,
    /// The last sick day so far.
    last_sick: Option<Date>,
    employer_days_left: i32,
    used: i32,
    used_from_67: i32,
    /// Since the last day of benefit.
    without_benefit: i32,
    /// The day on which the right was used up.
    exhausted: Option<Date>,
}

impl Account {
    const fn new(from_67: Option<Date>, used_from: Option<Date>) -> Account {
        Account {
            from_67,
            used_from,
            last_sick: None,
            employer_days_left: 0,
            used: 0,
            used_from_67: 0,
            without_benefit: 0,
            exhausted: None,
        }
    }

    /// Counts a run of sick days, without end when `to` is `None`; the last day of benefit if the
    /// run reaches it or the right was used up before.
    fn sick(&mut self, from: Date, to: Option<Date>) -> Option<Date> {
        let gap = self.last_sick.map(|last| from.days_since(last) - 1);
        self.last_sick = to;
        self.without_benefit = self.without_benefit.saturating_add(gap.unwrap_or(0));
        if gap.is_none_or(|gap| gap >= EMPLOYER_DAYS) {
            self.employer_days_left = EMPLOYER_DAYS;
            if self.used_from.take_if(|day| *day <= from).is_some() {
                self.employer_days_left = 0;
            }
        }
        let days = to.map_or(i32::MAX, |to| to.days_since(from) + 1);
        let employer = self.employer_days_left.min(days);
        self.employer_days_left -= employer;
        self.without_benefit = self.without_benefit.saturating_add(employer);

        let first = weekday_from(from.plus_days(employer));
        if employer == days || to.is_some_and(|to| first > to) {
            return self.exhausted;
        }
        if self.without_benefit >= NEW_RIGHT {
            (self.used, self.used_from_67, self.exhausted) = (0, 0, None);
        }
        if self.exhausted.is_some() {
            return self.exhausted;
        }
        let mut last = nth_weekday(first, BENEFIT_DAYS - self.used);
        if let Some(birthday) = self.from_67 {
            let first = weekday_from(first.max(birthday));
            last = last.min(nth_weekday(first, BENEFIT_DAYS_FROM_67 - self.used_from_67));
        }
        let paid_to = to.map_or(last, |to| to.min(last));
        self.used += weekdays(first, paid_to);
        if let Some(birthday) = self.from_67 {
            self.used_from_67 += weekdays(first.max(birthday), paid_to);
        }
        self.without_benefit = 0;
        if paid_to == last {
            self.exhausted = Some(last);
        }
        self.exhausted
    }
}

/// The day itself, or the Monday after a weekend.
const fn weekday_from(day: Date) -> Date {
    match day.days_from_monday() {
        5 => day.plus_days(2),
        6 => day.plus_days(1),
        _ => day,
    }
}

/// The last Monday to Friday before the day.
const fn weekday_before(day: Date) -> Date {
    match day.days_from_monday() {
        0 => day.plus_days(-3),
        6 => day.plus_days(-2),
        _ => day.plus_days(-1),
    }
}

/// The weekday on which `count` weekdays are reached, the first being `first`, itself a weekday.
const fn nth_weekday(first: Date, count: i32) -> Date {
    let monday = first.plus_days(-first.days_from_monday());
    let steps = first.days_from_monday() + count - 1;
    monday.plus_days(steps.div_euclid(5) * 7 + steps.rem_euclid(5))
}

/// How many weekdays there are from one day to another, both included; none if the order is wrong.
fn weekdays(from: Date, to: Date) -> i32 {
    if to < from {
        return 0;
    }
    // Weekdays from the Monday of the first day's week, less those before the first day.
    let monday = from.plus_days(-from.days_from_monday());
    let days = to.days_since(monday) + 1;
    let counted = days / 7 * 5 + (days % 7).min(5);
    counted - from.days_from_monday().min(5)
}

#[cfg(test)]
mod tests;
