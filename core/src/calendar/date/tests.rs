use super::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn reads_and_writes_every_day() {
    let mut day = Date::MIN;
    while day <= Date::MAX {
        let text = day.to_string();
        assert_eq!(Date::parse(&text), Ok(day));
        assert_eq!(Date::new(day.year(), day.month(), day.day()), Some(day));
        assert_eq!(Date::from_epoch_day(day.epoch_day()), Some(day));
        day = day.plus_days(1);
    }
    assert_eq!(Date::MIN.to_string(), "1900-01-01");
    assert_eq!(Date::MAX.to_string(), "2199-12-31");
}

#[test]
fn refuses_all_other_forms() {
    for text in [
        "",
        "2026-1-05",
        "2026-01-05 ",
        " 2026-01-05",
        "20260105",
        "2026/01/05",
        "+026-01-05",
        "２026-01-05",
        "2026-01-0a",
        "2026-01-05T",
        "2026-W01-1",
        "-026-01-05",
        "2026-01\u{2010}5",
    ] {
        assert_eq!(Date::parse(text), Err(DateError::Form), "{text}");
    }
    for text in ["2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2025-02-29", "1900-02-29"]
    {
        assert_eq!(Date::parse(text), Err(DateError::NoSuchDay), "{text}");
    }
    for text in ["1899-12-31", "2200-01-01", "0000-01-01", "9999-12-31"] {
        assert_eq!(Date::parse(text), Err(DateError::Range), "{text}");
    }
    assert_eq!(Date::new(2025, 2, 29), None);
    assert_eq!(Date::new(2200, 1, 1), None);
    assert_eq!(Date::from_epoch_day(i32::MAX), None);
    assert_eq!(Date::from_epoch_day(Date::MIN.epoch_day() - 1), None);
}

#[test]
fn json_is_the_text_both_ways() {
    assert_eq!(serde_json::to_string(&date("2024-02-29")).unwrap(), "\"2024-02-29\"");
    assert_eq!(serde_json::from_str::<Date>("\"2024-02-29\"").unwrap(), date("2024-02-29"));
    assert_eq!(serde_json::from_str::<Date>("\"2024\\u002d02-29\"").unwrap(), date("2024-02-29"));
    let refused = serde_json::from_str::<Date>("\"2026-02-30\"").unwrap_err().to_string();
    assert!(refused.starts_with("no such day") && !refused.contains("2026"));
    assert!(serde_json::from_str::<Date>("20240229").is_err());
}

#[test]
fn arithmetic_saturates() {
    assert_eq!(Date::MAX.plus_days(i32::MAX).to_string(), "9999-12-31");
    assert_eq!(Date::MIN.plus_days(i32::MIN).to_string(), "0001-01-01");
    assert_eq!(Date::MAX.plus_years(u16::MAX).to_string(), "9999-12-31");
    assert_eq!(Date::MIN.minus_months(u16::MAX).to_string(), "0001-01-01");
    assert_eq!(Date::MAX.plus_days(1).to_string(), "2200-01-01");
}

#[test]
fn months_clamp() {
    assert_eq!(date("2024-02-29").plus_years(1), date("2025-02-28"));
    assert_eq!(date("2024-02-29").plus_years(4), date("2028-02-29"));
    assert_eq!(date("2026-08-31").plus_months(6), date("2027-02-28"));
    assert_eq!(date("2026-03-31").minus_months(1), date("2026-02-28"));
    assert_eq!(date("2026-01-15").minus_months(13), date("2024-12-15"));
    assert!(date("2026-02-28").is_last_of_month() && !date("2024-02-28").is_last_of_month());
    assert_eq!(date("2024-02-01").last_of_month(), date("2024-02-29"));
    assert_eq!(date("2026-02-28").days_since(date("2026-03-02")), -2);
}

#[test]
fn weekdays() {
    assert_eq!(date("1970-01-01").weekday(), Weekday::Thursday);
    assert_eq!(date("1900-01-01").weekday(), Weekday::Monday);
    assert_eq!(date("2026-01-04").weekday(), Weekday::Sunday);
    assert!(date("2026-01-03").is_weekend() && !date("2026-01-02").is_weekend());
}
