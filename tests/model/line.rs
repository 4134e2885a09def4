//! Histories in short: one command a line, such as
//! `03-05 10:00 m1 start_plan plan=p1`.

use serde_json::{Map, Value, json};

use crate::ask::{Ask, Role, Who};
use crate::days::{At, day};

/// Who a word stands for: `e…`, `m…` and `h…` are persons, `manager:e1` a person in another role.
pub(crate) fn who(word: &str) -> Who {
    if let Some((role, id)) = word.split_once(':') {
        let role = if role == "manager" { Role::Manager } else { Role::Employee };
        return Who::person(role, id);
    }
    match word {
        "system" => Who::office(Role::System),
        "nav" => Who::office(Role::Nav),
        "practitioner" => Who::office(Role::Practitioner),
        person if person.starts_with('e') => Who::person(Role::Employee, person),
        person if person.starts_with('h') => Who::person(Role::Hr, person),
        person => Who::person(Role::Manager, person),
    }
}

/// `2026-03-02..2026-04-30@100` as a period; a word in place of the grade is an activity.
pub(crate) fn period(text: &str) -> Value {
    let (days, what) = text.split_once('@').unwrap();
    let (from, to) = days.split_once("..").unwrap();
    match what.parse::<u64>() {
        Ok(grade) => json!({"from": from, "to": to, "activity": "absent", "grade": grade}),
        Err(_) => json!({"from": from, "to": to, "activity": what}),
    }
}

fn value(key: &str, text: &str) -> Value {
    match (key, text) {
        ("periods", _) => text.split(',').filter(|part| !part.is_empty()).map(period).collect(),
        ("self_certified", _) => {
            let ranges = text.split(',').map(|range| range.split_once("..").unwrap());
            ranges.map(|(from, to)| json!({"from": from, "to": to})).collect()
        }
        ("called" | "attended" | "participants" | "attachments", _) => text.split(',').collect(),
        ("based_on" | "number", number) => number.parse::<u64>().unwrap().into(),
        (_, "true") => true.into(),
        (_, "false") => false.into(),
        // An underline stands for a blank, since a line is split at blanks.
        (_, text) => text.replace('_', if key == "name" { " " } else { "_" }).into(),
    }
}

/// `start_plan plan=p1` as a command.
pub(crate) fn command(words: &str) -> Value {
    let mut words = words.split_whitespace();
    let mut fields = Map::new();
    fields.insert("do".into(), words.next().unwrap().into());
    for word in words {
        let (key, text) = word.split_once('=').unwrap();
        fields.insert(key.into(), value(key, text));
    }
    Value::Object(fields)
}

/// Reads `03-05 10:00 m1 start_plan plan=p1`; the year is 2026 where none is given.
pub(crate) fn ask(line: &str) -> Ask {
    let (date, rest) = line.trim().split_once(' ').unwrap();
    let (time, rest) = rest.split_once(' ').unwrap();
    let (by, words) = rest.split_once(' ').unwrap();
    let date = if date.len() == 5 { format!("2026-{date}") } else { date.to_owned() };
    let (hour, minute) = time.split_once(':').unwrap();
    let minute = hour.parse::<i32>().unwrap() * 60 + minute.parse::<i32>().unwrap();
    Ask::new(At::oslo(day(&date), minute), who(by), &command(words))
}
