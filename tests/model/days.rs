//! Days and moments of the reference model: plain numbers, counted by hand.

/// Days since 1970-01-01.
pub(crate) type Day = i32;

const LENGTHS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const fn leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn length(year: i32, month: u8) -> u8 {
    if month == 2 && leap(year) { 29 } else { LENGTHS[usize::from(month) - 1] }
}

/// The day of a year, month and day of the month.
pub(crate) fn from_civil(year: i32, month: u8, day: u8) -> Day {
    let mut days = 0;
    for before in 1970..year {
        days += if leap(before) { 366 } else { 365 };
    }
    for before in year..1970 {
        days -= if leap(before) { 366 } else { 365 };
    }
    for before in 1..month {
        days += i32::from(length(year, before));
    }
    days + i32::from(day) - 1
}

/// The year, month and day of the month of a day.
pub(crate) fn civil(mut day: Day) -> (i32, u8, u8) {
    let mut year = 1970;
    while day < 0 {
        year -= 1;
        day += if leap(year) { 366 } else { 365 };
    }
    loop {
        let days = if leap(year) { 366 } else { 365 };
        if day < days {
            break;
        }
        day -= days;
        year += 1;
    }
    let mut month = 1;
    while day >= i32::from(length(year, month)) {
        day -= i32::from(length(year, month));
        month += 1;
    }
    (year, month, u8::try_from(day).unwrap() + 1)
}

/// Reads `YYYY-MM-DD`.
pub(crate) fn day(text: &str) -> Day {
    let parts: Vec<i32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    from_civil(parts[0], parts[1].try_into().unwrap(), parts[2].try_into().unwrap())
}

/// Writes `YYYY-MM-DD`.
pub(crate) fn day_text(day: Day) -> String {
    let (year, month, day) = civil(day);
    format!("{year:04}-{month:02}-{day:02}")
}

/// So many months later; a day that the month does not have becomes its last.
pub(crate) fn plus_months(day: Day, months: i32) -> Day {
    let (year, month, of_month) = civil(day);
    let count = year * 12 + i32::from(month) - 1 + months;
    let (year, month) = (count.div_euclid(12), u8::try_from(count.rem_euclid(12)).unwrap() + 1);
    from_civil(year, month, of_month.min(length(year, month)))
}

/// So many months earlier, clamped in the same way.
pub(crate) fn minus_months(day: Day, months: i32) -> Day {
    plus_months(day, -months)
}

/// The greatest day whose date minus the months is not after `last`: found by trying.
pub(crate) fn last_visible(last: Day, months: i32) -> Day {
    let mut day = last;
    while minus_months(day + 1, months) <= last {
        day += 1;
    }
    day
}

/// A moment: seconds since 1970 in UTC, and what the clock shows in Oslo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub(crate) second: i64,
    /// The date in Oslo.
    pub(crate) day: Day,
    /// Minutes since midnight in Oslo.
    pub(crate) minute: i32,
}

/// The last Sunday of a month, by trying.
fn last_sunday(year: i32, month: u8) -> Day {
    let mut day = from_civil(year, month, length(year, month));
    // 1970-01-01 was a Thursday, so the fourth day of the count was a Sunday.
    while (day - 3).rem_euclid(7) != 0 {
        day -= 1;
    }
    day
}

/// Hours that Oslo is ahead of UTC. Summer time as since 1996, which all the tests lie after.
fn oslo_hours(second: i64) -> i64 {
    let (year, _, _) = civil(Day::try_from(second.div_euclid(86_400)).unwrap());
    let change = |month| i64::from(last_sunday(year, month)) * 86_400 + 3_600;
    if change(3) <= second && second < change(10) { 2 } else { 1 }
}

impl At {
    fn from_second(second: i64) -> Self {
        let wall = second + oslo_hours(second) * 3_600;
        Self {
            second,
            day: Day::try_from(wall.div_euclid(86_400)).unwrap(),
            minute: i32::try_from(wall.rem_euclid(86_400) / 60).unwrap(),
        }
    }

    /// The moment at which the clock in Oslo shows this minute of this day.
    pub(crate) fn oslo(day: Day, minute: i32) -> Self {
        let wall = i64::from(day) * 86_400 + i64::from(minute) * 60;
        // Standard time first; in summer the clock is an hour further.
        let winter = wall - 3_600;
        let second = if oslo_hours(winter - 3_600) == 2 { winter - 3_600 } else { winter };
        Self::from_second(second)
    }

    /// Reads `YYYY-MM-DDThh:mm:ss+hh:mm`.
    pub(crate) fn read(text: &str) -> Self {
        let number = |from: usize, to: usize| text[from..to].parse::<i64>().unwrap();
        let local = i64::from(day(&text[..10])) * 86_400
            + number(11, 13) * 3_600
            + number(14, 16) * 60
            + number(17, 19);
        let offset = match &text[19..] {
            "Z" => 0,
            zone => {
                let ahead = number(20, 22) * 3_600 + number(23, 25) * 60;
                if zone.starts_with('-') { -ahead } else { ahead }
            }
        };
        Self::from_second(local - offset)
    }

    /// So many minutes later.
    pub(crate) fn plus_minutes(self, minutes: i64) -> Self {
        Self::from_second(self.second + minutes * 60)
    }

    /// Writes the moment with Oslo's offset.
    pub(crate) fn text(self) -> String {
        let hours = oslo_hours(self.second);
        format!(
            "{}T{:02}:{:02}:{:02}+{hours:02}:00",
            day_text(self.day),
            self.minute / 60,
            self.minute % 60,
            self.second.rem_euclid(60),
        )
    }
}

#[test]
fn days_and_moments_are_written_as_they_are_read() {
    for text in ["1969-12-31", "1970-01-01", "2024-02-29", "2026-03-01", "2027-12-31"] {
        assert_eq!(day_text(day(text)), text);
    }
    for text in
        ["2026-03-29T01:59:00+01:00", "2026-03-29T03:00:00+02:00", "2026-10-25T03:00:00+01:00"]
    {
        assert_eq!(At::read(text).text(), text);
        assert_eq!(At::oslo(At::read(text).day, At::read(text).minute), At::read(text));
    }
    assert_eq!(day_text(last_visible(day("2026-04-30"), 4)), "2026-08-31");
    assert_eq!(day_text(last_visible(day("2025-10-29"), 4)), "2026-02-28");
    assert_eq!(day_text(last_visible(day("2026-05-15"), 4)), "2026-09-15");
}
