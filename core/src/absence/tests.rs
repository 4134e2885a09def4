use super::*;

type Note = (Vec<Period>, Option<Date>);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn sick(from: &str, to: &str, grade: u8) -> Note {
    let activity = Activity::Absent(Grade::new(grade).unwrap());
    (vec![Period::new(day(from), day(to), activity).unwrap()], None)
}

fn span(from: &str, to: &str) -> DaySpan {
    DaySpan::new(day(from), day(to)).unwrap()
}

fn merge(rule: GapRule, notes: &[Note], own: &[DaySpan], holidays: &[DaySpan]) -> Vec<Absence> {
    let notes: Vec<NoteDays<'_>> =
        notes.iter().map(|(periods, from)| NoteDays { periods, absence_from: *from }).collect();
    absences(rule, &AbsenceInput { notes: &notes, self_certified: own, holidays })
}

fn starts(rule: GapRule, notes: &[Note], own: &[DaySpan], holidays: &[DaySpan]) -> Vec<String> {
    let found = merge(rule, notes, own, holidays);
    found.iter().map(|absence| absence.start.to_string()).collect()
}

const NAV: GapRule = GapRule::NavFollowUpCase;

#[test]
fn sixteen_days_split_and_fifteen_do_not() {
    // The worked cases by name: E02, E07, E09, E10, E12, E04, D01.
    for (notes, expected) in [
        (
            vec![("2026-01-05", "2026-01-18"), ("2026-02-04", "2026-05-31")],
            vec!["2026-01-05", "2026-02-04"],
        ),
        (
            vec![("2024-02-05", "2024-02-20"), ("2024-03-08", "2024-07-31")],
            vec!["2024-02-05", "2024-03-08"],
        ),
        (vec![("2025-12-08", "2025-12-22"), ("2026-01-07", "2026-05-31")], vec!["2025-12-08"]),
        (
            vec![("2025-12-08", "2025-12-22"), ("2026-01-08", "2026-05-31")],
            vec!["2025-12-08", "2026-01-08"],
        ),
        (
            vec![
                ("2026-01-05", "2026-01-09"),
                ("2026-01-20", "2026-01-23"),
                ("2026-02-09", "2026-06-30"),
            ],
            vec!["2026-01-05", "2026-02-09"],
        ),
        (vec![("2026-01-05", "2026-02-01"), ("2026-02-02", "2026-05-31")], vec!["2026-01-05"]),
    ] {
        let notes: Vec<Note> = notes.iter().map(|(from, to)| sick(from, to, 100)).collect();
        assert_eq!(starts(NAV, &notes, &[], &[]), expected);
    }
    let own = [span("2026-03-02", "2026-03-04")];
    assert_eq!(starts(NAV, &[sick("2026-03-05", "2026-06-30", 100)], &own, &[]), ["2026-03-02"]);
}

#[test]
fn holidays_in_the_gap() {
    let notes = [sick("2026-06-01", "2026-06-28", 100), sick("2026-07-20", "2026-10-31", 100)];
    // Twenty-one days lie between; ten of holiday bridge only directly after sickness.
    let bridge = [span("2026-06-29", "2026-07-08")];
    let later = [span("2026-06-30", "2026-07-09")];
    assert_eq!(starts(NAV, &notes, &[], &bridge), ["2026-06-01"]);
    assert_eq!(starts(NAV, &notes, &[], &later), ["2026-06-01", "2026-07-20"]);
    assert_eq!(starts(GapRule::EmployerPeriod, &notes, &[], &later), ["2026-06-01"]);
    assert_eq!(starts(GapRule::GapFree, &notes, &[], &bridge), ["2026-06-01", "2026-07-20"]);
    // A holiday at the end moves nothing.
    let found = merge(NAV, &notes[..1], &[], &bridge);
    assert_eq!(found[0].to, day("2026-06-28"));
    assert!(!found[0].runs_on(day("2026-06-29")));
    // Case E16: a day of work, then ten of holiday: eleven gap days.
    let notes = [sick("2026-06-01", "2026-06-28", 100), sick("2026-07-10", "2026-10-31", 100)];
    assert_eq!(starts(NAV, &notes, &[], &later), ["2026-06-01"]);
}

#[test]
fn the_note_registered_last_counts() {
    let waiting = Period::new(day("2026-01-12"), day("2026-02-01"), Activity::Waiting).unwrap();
    let long = sick("2026-01-05", "2026-02-15", 100);
    let split = merge(NAV, &[long.clone(), (vec![waiting], None)], &[], &[]);
    assert_eq!(
        split.iter().map(|a| a.start).collect::<Vec<_>>(),
        [day("2026-01-05"), day("2026-02-02")]
    );
    assert_eq!(merge(NAV, &[(vec![waiting], None), long.clone()], &[], &[]).len(), 1);
    let graded = merge(NAV, &[long.clone(), sick("2026-01-19", "2026-01-25", 50)], &[], &[]);
    let grades: Vec<u8> =
        graded[0].segments.iter().map(|segment| segment.grade.percent()).collect();
    assert_eq!(grades, [100, 50, 100]);
    assert_eq!(graded[0].grade_on(day("2026-01-19")).map(Grade::percent), Some(50));
    assert_eq!(graded[0].grade_on(day("2027-01-19")), Some(Grade::FULL));
    assert_eq!(graded[0].grade_on(day("2026-01-04")), None);
    // Self-certified days lie below any note.
    let own = [span("2026-01-12", "2026-01-14")];
    assert!(merge(NAV, &[(vec![waiting], None)], &own, &[]).is_empty());
    assert!(merge(NAV, &[], &[], &own).is_empty());
}

#[test]
fn the_host_gives_the_start_but_joins_nothing() {
    let mut notes = [sick("2026-01-05", "2026-01-18", 100), sick("2026-03-02", "2026-03-31", 80)];
    notes[1].1 = Some(day("2026-01-05"));
    let found = merge(NAV, &notes, &[], &[]);
    assert_eq!((found[0].start, found[0].basis), (day("2026-01-05"), StartBasis::Rule(NAV)));
    assert_eq!((found[1].start, found[1].basis), (day("2026-01-05"), StartBasis::Host));
    assert_eq!(found[1].first_day, day("2026-03-02"));
    assert!(found[1].runs_on(day("2026-02-15")));
    assert_eq!(found[1].grade_on(day("2026-02-15")).map(Grade::percent), Some(80));
    assert_eq!(absence_on(&found, day("2026-01-10")).map(|a| a.first_day), Some(day("2026-03-02")));
    // The newest note that carries one wins, also when it moves the start later; newer notes
    // without one change nothing.
    let mut later = sick("2026-03-15", "2026-04-15", 80);
    later.1 = Some(day("2026-03-09"));
    let notes = [notes[1].clone(), later, sick("2026-03-02", "2026-03-31", 100)];
    let found = merge(NAV, &notes, &[], &[]);
    assert_eq!((found.len(), found[0].start), (1, day("2026-03-09")));
    assert!(found[0].runs_on(day("2026-03-02")));
}

#[test]
fn literal_joins_nothing() {
    let notes = [sick("2026-01-05", "2026-01-18", 100), sick("2026-01-12", "2026-01-25", 50)];
    let own = [span("2026-01-02", "2026-01-04")];
    let found = merge(GapRule::Literal, &notes, &own, &[]);
    assert_eq!(
        found.iter().map(|a| a.first_day).collect::<Vec<_>>(),
        [day("2026-01-02"), day("2026-01-05"), day("2026-01-12")]
    );
    assert_eq!(absence_on(&found, day("2026-01-14")).map(|a| a.start), Some(day("2026-01-12")));
    let reversed = [notes[1].clone(), notes[0].clone()];
    let found = merge(GapRule::Literal, &reversed, &own, &[]);
    assert_eq!(absence_on(&found, day("2026-01-14")).map(|a| a.start), Some(day("2026-01-05")));
}

/// A small generator of its own: tests need no randomness from outside.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn span(&mut self, days: u64, length: u64) -> (Date, Date) {
        let from = day("2026-01-01").plus_days(self.roll(days) as i32);
        (from, from.plus_days(self.roll(length) as i32))
    }
}

/// The same merge, one day after the other.
fn day_by_day(
    rule: GapRule,
    notes: &[Note],
    own: &[DaySpan],
    holidays: &[DaySpan],
) -> Vec<(Date, Date, Vec<u8>)> {
    let mut found: Vec<(Date, Date, Vec<u8>)> = Vec::new();
    let (mut counted, mut directly) = (i32::MAX / 2, false);
    let mut date = day("2026-01-01");
    while date < day("2027-06-01") {
        let newest = notes
            .iter()
            .rev()
            .find_map(|(periods, _)| periods.iter().rev().find(|p| p.contains(date)));
        let grade = match newest {
            Some(period) => period.grade().map_or(0, Grade::percent),
            None if own.iter().any(|days| days.contains(date)) => 100,
            None => 0,
        };
        let holiday = holidays.iter().any(|days| days.contains(date));
        if grade > 0 {
            let limit = if rule == GapRule::GapFree { 1 } else { 16 };
            if counted >= limit {
                found.push((date, date, Vec::new()));
            }
            let last = found.last_mut().unwrap();
            last.1 = date;
            last.2.push(grade);
            (counted, directly) = (0, true);
        } else {
            directly &= holiday;
            let free = match rule {
                GapRule::NavFollowUpCase => directly,
                GapRule::EmployerPeriod => holiday,
                _ => false,
            };
            counted += i32::from(!free);
        }
        date = date.plus_days(1);
    }
    found
}

#[test]
fn agrees_with_counting_day_by_day() {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for _ in 0..3_000 {
        let mut notes = Vec::new();
        for _ in 0..dice.roll(6) {
            let mut periods = Vec::new();
            for _ in 0..=dice.roll(2) {
                let (from, to) = dice.span(300, 40);
                let activity = match dice.roll(6) {
                    0 => Activity::Waiting,
                    1 => Activity::Absent(Grade::new(50).unwrap()),
                    _ => Activity::Absent(Grade::FULL),
                };
                periods.push(Period::new(from, to, activity).unwrap());
            }
            notes.push((periods, None));
        }
        let mut spans = |count: u64, length: u64| -> Vec<DaySpan> {
            (0..dice.roll(count))
                .map(|_| dice.span(320, length))
                .map(|(a, b)| DaySpan::new(a, b).unwrap())
                .collect()
        };
        let (own, holidays) = (spans(3, 4), spans(7, 25));
        for rule in [NAV, GapRule::EmployerPeriod, GapRule::GapFree] {
            let found = merge(rule, &notes, &own, &holidays);
            let counted = day_by_day(rule, &notes, &own, &holidays);
            assert_eq!(found.len(), counted.len());
            for (absence, (from, to, grades)) in found.iter().zip(counted) {
                assert_eq!((absence.start, absence.to), (from, to));
                let days = absence.segments.iter().flat_map(|segment| {
                    let days = segment.to.days_since(segment.from) + 1;
                    std::iter::repeat_n(segment.grade.percent(), days as usize)
                });
                assert_eq!(days.collect::<Vec<_>>(), grades);
                let joins = |pair: &[Segment]| {
                    pair[0].grade == pair[1].grade && pair[0].to.plus_days(1) == pair[1].from
                };
                assert!(!absence.segments.windows(2).any(joins));
            }
        }
    }
}

#[test]
fn thousands_of_overlapping_notes() {
    let start = day("1990-01-01");
    let notes: Vec<Note> = (0..20_000)
        .map(|i| (start.plus_days(i % 7_000), start.plus_days(i % 7_000 + 400)))
        .map(|(a, b)| (vec![Period::new(a, b, Activity::Absent(Grade::FULL)).unwrap()], Some(a)))
        .collect();
    for rule in [NAV, GapRule::EmployerPeriod, GapRule::GapFree] {
        assert_eq!(merge(rule, &notes, &[], &[]).len(), 1);
    }
    assert_eq!(merge(GapRule::Literal, &notes, &[], &[]).len(), 20_000);
}
