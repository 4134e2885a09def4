use super::*;
use crate::absence::Grade;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn segment(from: Date, to: Date) -> Segment {
    Segment { from, to, grade: Grade::FULL }
}

fn sick(days: &[[&str; 2]]) -> Vec<Segment> {
    days.iter().map(|[from, to]| segment(day(from), day(to))).collect()
}

#[test]
fn worked_cases() {
    let cases: &[(&str, &[[&str; 2]], &str)] = &[
        ("A01", &[["2026-01-05", "2026-03-31"]], "2027-01-01"),
        ("A07", &[["2024-02-29", "2024-09-30"]], "2025-02-26"),
        ("A09", &[["2025-12-15", "2026-07-31"]], "2026-12-11"),
        ("A16", &[["2026-01-03", "2026-12-31"]], "2026-12-30"),
        ("C01", &[["2026-02-02", "2026-08-31"]], "2027-01-29"),
        ("I01", &[["2018-01-01", "2018-01-31"]], "2018-12-28"),
        ("I04", &[["2026-01-05", "2026-12-31"]], "2027-01-01"),
        ("I05", &[["2026-01-05", "2026-03-15"], ["2026-03-25", "2026-06-30"]], "2027-01-12"),
        ("I06", &[["2026-01-05", "2026-03-15"], ["2026-04-06", "2026-06-30"]], "2027-02-09"),
    ];
    for (name, days, expected) in cases {
        assert_eq!(maximum_date(sick(days), None, None, None), Some(day(expected)), "{name}");
    }
    let used = Some(day("2018-01-01"));
    let i02 = maximum_date(sick(&[["2018-01-01", "2018-01-31"]]), None, None, used);
    assert_eq!(i02, Some(day("2018-12-12")));
    let born = Some(day("1951-01-11"));
    let i09 = maximum_date(sick(&[["2018-01-12", "2018-03-31"]]), born, None, used);
    assert_eq!(i09, Some(day("2018-04-05")));
    // Case F09: the day of death; case F07: no absence, no date.
    let f09 =
        maximum_date(sick(&[["2026-01-05", "2026-06-30"]]), None, Some(day("2026-01-31")), None);
    assert_eq!(f09, Some(day("2026-01-31")));
    assert_eq!(maximum_date([], born, Some(day("2026-01-31")), used), None);
}

#[test]
fn limits_of_age() {
    let first = [["2026-01-05", "2026-03-31"]];
    // 70 on a Monday in March: the Friday before.
    let at_70 = maximum_date(sick(&first), Some(day("1956-03-02")), None, None);
    assert_eq!(at_70, Some(day("2026-02-27")));
    // Sixty-seven in the middle: sixty more weekdays from that day on.
    let at_67 = maximum_date(sick(&first), Some(day("1959-03-02")), None, None);
    assert_eq!(at_67, Some(day("2026-05-22")));
    // Too late to matter: the 248 days end first.
    let later = maximum_date(sick(&first), Some(day("1959-12-01")), None, None);
    assert_eq!(later, Some(day("2027-01-01")));
}

#[test]
fn an_employer_period_that_is_used_up_is_one_only() {
    let two = [["2026-01-05", "2026-01-30"], ["2026-04-06", "2026-06-30"]];
    let plain = maximum_date(sick(&two), None, None, None).unwrap();
    let first = maximum_date(sick(&two), None, None, Some(day("2026-01-01"))).unwrap();
    let second = maximum_date(sick(&two), None, None, Some(day("2026-01-06"))).unwrap();
    // Twelve weekdays of the first sixteen days, and of the second.
    assert_eq!(weekdays(first.plus_days(1), plain), 12);
    assert_eq!(second, first);
    let neither = maximum_date(sick(&two), None, None, Some(day("2026-04-07"))).unwrap();
    assert_eq!(neither, plain);
}

#[test]
fn a_right_used_up_comes_back_after_26_weeks() {
    let first = ["2026-01-05", "2027-01-10"];
    let first_end = day("2027-01-01");
    // 165 gap days and the 16 of the new employer period are 181, one too few.
    for (gap, renewed) in [(165, false), (166, true), (400, true)] {
        let from = day("2027-01-10").plus_days(gap + 1);
        let days = [sick(&[first]), vec![segment(from, from.plus_days(30))]].concat();
        let found = maximum_date(days, None, None, None).unwrap();
        assert_eq!(found > first_end, renewed, "{gap}");
    }
}

#[test]
fn weekdays_by_arithmetic() {
    for start in 0..14 {
        let first = day("2026-01-05").plus_days(start);
        let mut counted = 0;
        for length in 0..60 {
            let to = first.plus_days(length);
            counted += i32::from(!to.is_weekend());
            assert_eq!(weekdays(first, to), counted);
            if !first.is_weekend() && !to.is_weekend() {
                assert_eq!(nth_weekday(first, counted), to);
            }
        }
        assert_eq!(weekdays(first, first.plus_days(-1)), 0);
        assert!(!weekday_from(first).is_weekend() && !weekday_before(first).is_weekend());
    }
}

/// The same estimate, one day after the other.
fn day_by_day(
    segments: &[Segment],
    born: Option<Date>,
    death: Option<Date>,
    used_from: Option<Date>,
) -> Option<Date> {
    let first = segments.iter().map(|s| s.from).min()?;
    let end = segments.iter().map(|s| s.to).max()?;
    let (mut employer_left, mut used, mut used_67, mut without) = (0, 0, 0, 0);
    let (mut not_sick, mut used_from, mut last) = (16, used_from, None);
    let mut today = first;
    while today < end.plus_days(3_000) {
        let is_sick = today > end || segments.iter().any(|s| s.from <= today && today <= s.to);
        if !is_sick {
            not_sick += 1;
            without += 1;
            today = today.plus_days(1);
            continue;
        }
        if not_sick >= 16 {
            employer_left = 16;
            if used_from.is_some_and(|from| today >= from) {
                (employer_left, used_from) = (0, None);
            }
        }
        not_sick = 0;
        if employer_left > 0 {
            employer_left -= 1;
            without += 1;
        } else if !today.is_weekend() {
            if without >= 182 {
                (used, used_67, last) = (0, 0, None);
            }
            if last.is_none() {
                without = 0;
                used += 1;
                used_67 += i32::from(born.is_some_and(|born| today >= born.plus_years(67)));
                if used == 248 || used_67 == 60 {
                    last = Some(today);
                }
            }
        }
        today = today.plus_days(1);
    }
    let before_70 = born.map(|born| {
        let mut day = born.plus_years(70).plus_days(-1);
        while day.is_weekend() {
            day = day.plus_days(-1);
        }
        day
    });
    [last, before_70, death].into_iter().flatten().min()
}

#[test]
fn agrees_with_counting_day_by_day() {
    let mut state = 0x853c_49e6_748f_ea9b_u64;
    let mut roll = |sides: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % sides) as i32
    };
    for round in 0..1_500 {
        let mut from = day("2020-01-01").plus_days(roll(60));
        let mut segments = Vec::new();
        for _ in 0..=roll(8) {
            let length = if roll(3) == 0 { roll(420) } else { roll(30) };
            let to = from.plus_days(length);
            segments.push(segment(from, to));
            let gap = match roll(4) {
                0 => roll(3),
                1 => 14 + roll(4),
                2 => 150 + roll(60),
                _ => roll(40),
            };
            from = to.plus_days(gap + 1);
        }
        let born = (round % 3 == 0).then(|| day("1951-01-01").plus_days(roll(2_500)));
        let used_from = (round % 4 == 0).then(|| day("2019-12-01").plus_days(roll(700)));
        let death = (round % 10 == 0).then(|| segments[0].from.plus_days(roll(900)));
        let found = maximum_date(segments.iter().copied(), born, death, used_from);
        assert_eq!(
            found,
            day_by_day(&segments, born, death, used_from),
            "{segments:?} {born:?} {used_from:?}"
        );
    }
}

#[test]
fn days_that_come_twice_count_once() {
    let once = sick(&[["2026-01-05", "2026-03-31"]]);
    let twice = sick(&[
        ["2026-01-05", "2026-02-28"],
        ["2026-02-01", "2026-02-02"],
        ["2026-01-20", "2026-03-31"],
    ]);
    let used = Some(day("2026-01-01"));
    assert_eq!(maximum_date(once, None, None, used), maximum_date(twice, None, None, used));
}
