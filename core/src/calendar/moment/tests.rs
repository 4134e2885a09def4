use super::*;

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn writes_oslo_wall_time() {
    for (given, written) in [
        ("2026-02-03T10:15:00+01:00", "2026-02-03T10:15:00+01:00"),
        ("2026-02-03t09:15:00z", "2026-02-03T10:15:00+01:00"),
        ("2026-02-03T09:15:00-00:00", "2026-02-03T10:15:00+01:00"),
        ("2026-07-03T00:00:00-05:30", "2026-07-03T07:30:00+02:00"),
        ("2026-02-03T10:15:00.500000+01:00", "2026-02-03T10:15:00.500+01:00"),
        ("2026-02-03T10:15:00.000001+01:00", "2026-02-03T10:15:00.000001+01:00"),
        ("2026-02-03T10:15:00.0+01:00", "2026-02-03T10:15:00+01:00"),
        ("1969-12-31T23:59:59.9Z", "1970-01-01T00:59:59.900+01:00"),
        // The hour that comes twice keeps its two offsets apart.
        ("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00"),
        ("2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"),
        ("2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"),
    ] {
        assert_eq!(moment(given).to_string(), written);
        assert_eq!(moment(written), moment(given));
    }
}

#[test]
fn refuses_all_other_forms() {
    use MomentError::{Form, NoSuchTime, Offset, Range};
    for (given, error) in [
        ("", Form),
        ("2026-02-03", Form),
        ("2026-02-03 10:15:00Z", Form),
        ("2026-02-03T10:15Z", Form),
        ("2026-02-03T10:15:00.Z", Form),
        ("2026-02-03T10:15:00.1234567Z", Form),
        ("2026-02-03T1a:15:00Z", Form),
        ("2026-02-0\u{e5}T10:15:00Z", Form),
        ("2026-02-03T10:15:00", Offset),
        ("2026-02-03T10:15:00+01", Offset),
        ("2026-02-03T10:15:00+0100", Offset),
        ("2026-02-03T10:15:00+24:00", Offset),
        ("2026-02-03T10:15:00+01:60", Offset),
        ("2026-02-03T10:15:00Z ", Offset),
        ("2026-02-03T10:15:00,5Z", Offset),
        ("2026-02-03T24:00:00Z", NoSuchTime),
        ("2026-02-03T10:60:00Z", NoSuchTime),
        ("2016-12-31T23:59:60Z", NoSuchTime),
        ("2026-02-29T10:15:00Z", NoSuchTime),
        ("1899-12-31T23:59:59+01:00", Range),
        ("1899-12-31T22:59:59Z", Range),
        ("2200-01-01T00:00:00+01:00", Range),
        ("2199-12-31T23:00:00Z", Range),
    ] {
        assert_eq!(Moment::parse(given), Err(error), "{given}");
    }
    assert_eq!(moment("1900-01-01T00:00:00+01:00").oslo_date(), Date::MIN);
    assert_eq!(moment("2199-12-31T22:59:59.999999Z").oslo_date(), Date::MAX);
    for micros in [i64::MIN, i64::MAX, -2_208_992_400_000_001] {
        assert_eq!(Moment::from_unix_micros(micros), None);
    }
    assert_eq!(Moment::from_unix_micros(-2_208_992_400_000_000), Some(Moment::start_of(Date::MIN)));
}

#[test]
fn wall_time_without_offset() {
    for (given, written) in [
        ("2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00"),
        ("2026-10-25T02:30:00", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T03:00:00", "2026-10-25T03:00:00+01:00"),
        ("2026-10-25T01:59:59.25", "2026-10-25T01:59:59.250+02:00"),
        ("1900-01-01T00:00:00", "1900-01-01T00:00:00+01:00"),
    ] {
        assert_eq!(Moment::parse_oslo(given).unwrap().to_string(), written);
    }
    assert_eq!(Moment::parse_oslo("2026-10-25T03:00:00Z"), Err(MomentError::Offset));
}

#[test]
fn first_and_last_moment_of_every_day() {
    let mut day = Date::MIN;
    while day <= Date::MAX {
        let (start, end) = (Moment::start_of(day), Moment::end_of(day));
        assert_eq!(start.oslo_minute(), (day, 0));
        assert_eq!(end.oslo_minute(), (day, 1439));
        assert_eq!(Moment(start.0 - 1).oslo_date(), day.plus_days(-1));
        assert_eq!(Moment(end.0 + 1), Moment::start_of(day.plus_days(1)));
        let hours = (end.0 + 1 - start.0) / SECOND / 3_600;
        let sunday = day.days_from_monday() == 6 && day.plus_days(7).month() != day.month();
        match (day.month(), day.year()) {
            (3, 1981..) if sunday => assert_eq!(hours, 23),
            (9, 1981..=1995) if sunday => assert_eq!(hours, 25),
            (10, 1996..) if sunday => assert_eq!(hours, 25),
            _ => assert_eq!(hours, 24, "{day}"),
        }
        day = day.plus_days(1);
    }
}

#[test]
fn known_changes_of_the_clock() {
    // 1980 is left out on purpose; 1995 still ended in September, 1996 in October.
    assert_eq!(moment("1980-07-01T12:00:00Z").oslo_minute().1, 13 * 60);
    assert_eq!(moment("1981-07-01T12:00:00Z").oslo_minute().1, 14 * 60);
    assert_eq!(moment("1995-10-01T12:00:00Z").oslo_minute().1, 13 * 60);
    assert_eq!(moment("1996-10-01T12:00:00Z").oslo_minute().1, 14 * 60);
    assert_eq!(Moment::at_oslo(date("2026-03-29"), 2, 0), moment("2026-03-29T01:00:00Z"));
    assert_eq!(Moment::at_oslo(date("2026-01-01"), 99, 99), moment("2026-01-01T22:59:00Z"));
}

#[test]
fn json_is_the_canonical_text() {
    let given: Moment = serde_json::from_str("\"2026-02-03T09:15:00Z\"").unwrap();
    assert_eq!(serde_json::to_string(&given).unwrap(), "\"2026-02-03T10:15:00+01:00\"");
    let error = serde_json::from_str::<Moment>("\"2026-02-03T09:15:00\"").unwrap_err().to_string();
    assert!(error.starts_with("the offset") && !error.contains("2026"));
}
