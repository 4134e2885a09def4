//! One entry of the calendar, and how it is written.

use super::content_line::Lines;
use super::uid::Uid;
use crate::sorted::sort_by_number;
use crate::words::exchange as words;
use crate::{Date, Deadline, Language, Moment};

/// The hour in the morning at which an alarm rings. A calendar entry of a whole day begins at
/// midnight, and a reminder of the night before last would be one that nobody hears.
const ALARM_HOUR: u8 = 9;

/// An entry: a deadline of some case, or one that is taken back.
pub(super) struct CalendarEvent {
    pub(super) uid: Uid,
    pub(super) on: Date,
    pub(super) summary: String,
    pub(super) description: Option<String>,
    pub(super) cancelled: bool,
    /// Days before the entry on which it reminds, the earliest first.
    pub(super) alarms: Vec<u16>,
}

impl CalendarEvent {
    pub(super) fn write(&self, at: Moment, lines: &mut Lines) {
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", &self.uid.to_string());
        lines.plain("DTSTAMP", &utc(at));
        lines.plain("SEQUENCE", &sequence(at).to_string());
        lines.plain("DTSTART;VALUE=DATE", &basic(self.on));
        // The end is the day after, which the last day that the library counts to does not have.
        let end = self.on.plus_days(1);
        if end > self.on {
            lines.plain("DTEND;VALUE=DATE", &basic(end));
        }
        lines.text("SUMMARY", &self.summary);
        if let Some(description) = &self.description {
            lines.text("DESCRIPTION", description);
        }
        lines.plain("STATUS", if self.cancelled { "CANCELLED" } else { "CONFIRMED" });
        lines.plain("CLASS", "PRIVATE");
        lines.plain("TRANSP", "TRANSPARENT");
        for days in &self.alarms {
            lines.plain("BEGIN", "VALARM");
            lines.plain("ACTION", "DISPLAY");
            lines.plain("TRIGGER", &trigger(*days));
            lines.text("DESCRIPTION", &self.summary);
            lines.plain("END", "VALARM");
        }
        lines.plain("END", "VEVENT");
    }
}

/// Those of the wanted alarms whose hour lies ahead: one that lies back would ring at the import.
pub(super) fn alarms(on: Date, at: Moment, mut days: Vec<u16>) -> Vec<u16> {
    sort_by_number(&mut days, |days| u64::from(u16::MAX - days));
    days.dedup();
    days.retain(|days| Moment::at_oslo(on.plus_days(-i32::from(*days)), ALARM_HOUR, 0) > at);
    days
}

/// What a deadline is, why, and who owes it.
pub(super) fn description(deadline: &Deadline, on: Date, language: Language) -> String {
    let mut text = format!("{}: {on}", words::latest(language));
    if deadline.estimate {
        text.push_str(&format!(" ({})", words::estimate(language)));
    }
    let debtor = words::debtor(deadline.debtor, language);
    text.push_str(&format!("\n{}: {debtor}", words::owed_by(language)));
    let citation = deadline.citation.text(language);
    text.push_str(&format!("\n{}: {citation}", words::authority(language)));
    text
}

/// From midnight to the hour of the alarm on a day before: `-P6DT15H` is nine o'clock seven days
/// before.
fn trigger(days: u16) -> String {
    let rest = 24 - ALARM_HOUR;
    match days {
        0 => format!("PT{ALARM_HOUR}H"),
        1 => format!("-PT{rest}H"),
        _ => format!("-P{}DT{rest}H", days - 1),
    }
}

/// Minutes since 1970: an export of a later minute has the higher number, and no counter has to be
/// kept.
fn sequence(at: Moment) -> i64 {
    at.unix_micros().div_euclid(60_000_000).max(0)
}

fn basic(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn utc(at: Moment) -> String {
    let seconds = at.unix_micros().div_euclid(1_000_000);
    let (days, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // A moment lies within some centuries, so its day is a small number.
    let days = i32::try_from(days).unwrap_or_default() - Date::MIN.epoch_day();
    let date = basic(Date::MIN.plus_days(days));
    format!("{date}T{:02}{:02}{:02}Z", of_day / 3_600, of_day / 60 % 60, of_day % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alarm_rings_in_the_morning() {
        assert_eq!(trigger(0), "PT9H");
        assert_eq!(trigger(1), "-PT15H");
        assert_eq!(trigger(7), "-P6DT15H");
    }

    #[test]
    fn an_alarm_that_has_passed_is_left_out() {
        let on = Date::parse("2026-02-02").unwrap();
        let at = |text: &str| alarms(on, Moment::parse(text).unwrap(), vec![0, 7, 7, 1]);
        assert_eq!(at("2026-01-26T08:59:59+01:00"), [7, 1, 0]);
        assert_eq!(at("2026-01-26T09:00:00+01:00"), [1, 0]);
        assert_eq!(at("2026-02-02T09:00:00+01:00"), [0_u16; 0]);
    }

    #[test]
    fn moments_are_written_in_utc() {
        let at = |text: &str| Moment::parse(text).unwrap();
        assert_eq!(utc(at("2026-07-01T00:30:05+02:00")), "20260630T223005Z");
        assert_eq!(utc(Moment::start_of(Date::MIN)), "18991231T230000Z");
        assert_eq!(sequence(Moment::start_of(Date::MIN)), 0);
        assert!(sequence(Moment::end_of(Date::MAX)) < i64::from(i32::MAX));
        assert_eq!(sequence(at("1970-01-01T00:02:30Z")), 2);
    }
}
