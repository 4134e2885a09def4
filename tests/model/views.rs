//! The day on which something changes: `next_change` against a look at every day.

use std::collections::BTreeMap;
use std::sync::Mutex;

use serde_json::{Value, json};

use oppfolgingsplan::{
    Action, Actor, Alert, Case, Date, Deadline, Happening, Moment, Status, Visible,
};

use crate::days::{Day, day_text};
use crate::exhaustive::told;
use crate::histories::histories;
use crate::library;
use crate::line::who;
use crate::reference::Model;
use crate::survey::lines;
use crate::walks::{follow, on_walks};

/// How far ahead every day is looked at.
const DAYS: Day = 400;

fn date(day: Day) -> Date {
    Date::from_epoch_day(day).unwrap()
}

/// Everybody to whom something is shown, with each manager that the case has had.
fn readers(case: &Case) -> Vec<Actor> {
    let mut readers = ["e1", "manager:e1", "m0", "m1", "m2", "h1", "nav", "practitioner", "system"]
        .map(|word| library::actor(&who(word)))
        .to_vec();
    for event in case.events() {
        if let Happening::ManagerAssigned { manager, .. } = event.happening() {
            let manager = Actor::manager(manager.as_str()).unwrap();
            if !readers.contains(&manager) {
                readers.push(manager);
            }
        }
    }
    readers
}

/// All that anybody is shown at the end of a day.
#[derive(PartialEq)]
struct Shown {
    status: Status,
    deadlines: Vec<Deadline>,
    alerts: Vec<Alert>,
    to_each: Vec<(Vec<Action>, Visible)>,
}

impl Shown {
    fn of(case: &Case, readers: &[Actor], day: Day) -> Shown {
        let at = Moment::end_of(date(day));
        let mut status = case.status(date(day));
        // That a status names the day it was asked for, and counts it, is no change.
        status.date = date(0);
        if let Some(absence) = &mut status.absence {
            absence.day = 0;
        }
        Shown {
            status,
            deadlines: case.deadlines(date(day)),
            alerts: case.alerts(date(day)),
            to_each: readers
                .iter()
                .map(|by| (case.allowed(by, at), case.visible(by, at)))
                .collect(),
        }
    }

    fn json(&self) -> Value {
        json!({"status": self.status, "deadlines": self.deadlines, "alerts": self.alerts, "to_each": self.to_each})
    }
}

/// Where two values first differ.
fn difference(path: &str, before: &Value, after: &Value) -> Option<String> {
    match (before, after) {
        _ if before == after => None,
        (Value::Object(old), Value::Object(new)) if old.keys().eq(new.keys()) => {
            old.iter().find_map(|(key, old)| difference(&format!("{path}.{key}"), old, &new[key]))
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => old
            .iter()
            .zip(new)
            .enumerate()
            .find_map(|(index, (old, new))| difference(&format!("{path}[{index}]"), old, new)),
        _ => Some(format!("{path}: {before} becomes {after}")),
    }
}

/// Looks at every day, and asks for the next change from the days around each change.
fn check(name: &str, model: &Model, case: &Case) -> Result<usize, String> {
    let readers = readers(case);
    let story = model.story();
    // From some days before the first sick day or the last event, whichever is earlier.
    let last = story.last.unwrap().day;
    let begins = story.sickness.covered.iter().map(|span| span.from - 3).min();
    let first = begins.map_or(last, |day| day.min(last));
    let shown: Vec<Shown> =
        (first..=first + DAYS).map(|day| Shown::of(case, &readers, day)).collect();
    let days = || (first..).zip(&shown).skip(1).zip(&shown);
    let changes: Vec<Day> =
        days().filter(|((_, now), before)| now != before).map(|((day, _), _)| day).collect();
    let after = |day: Day| changes.iter().copied().find(|change| *change > day);
    // The first day of all, each day of a change, the day before, and one in between.
    let mut asked = vec![first];
    for change in &changes {
        asked.extend([*change - 1, *change, *change + 1, *change + 5]);
    }
    asked.retain(|day| (first..first + DAYS).contains(day));
    for day in asked {
        let expected = after(day);
        let said = case.next_change(date(day)).map(Date::epoch_day);
        let beyond = said.is_none_or(|said| said > first + DAYS);
        if expected == said || expected.is_none() && beyond {
            continue;
        }
        let word = |day: Option<Day>| day.map_or("never".to_owned(), day_text);
        let at = |day: Day| shown[usize::try_from(day - first).unwrap()].json();
        let when = if beyond { expected } else { expected.min(said).or(said) };
        let found = when.and_then(|when| difference("", &at(when - 1), &at(when)));
        return Err(format!(
            "in `{}` on {}: changes on {}, next_change says {}; what changes first: {}\n{}",
            name,
            day_text(day),
            word(expected),
            word(said),
            found.unwrap_or_else(|| "nothing".to_owned()),
            lines(model.journal(), None),
        ));
    }
    Ok(changes.len())
}

#[test]
fn next_change_is_the_first_day_on_which_something_differs() {
    let work = Mutex::new(histories());
    let results = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let next = work.lock().unwrap().pop();
                    let Some(history) = next else { break };
                    let (model, case, _) = told(&history);
                    let result = check(&history.name, &model, &case);
                    results.lock().unwrap().push(result);
                }
            });
        }
    });
    let results = results.into_inner().unwrap();
    let changes: usize = results.iter().flatten().sum();
    println!("{} cases, {DAYS} days each, {changes} days with a change", results.len());
    let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{} cases differ\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn generated_cases_change_on_the_days_that_they_say() {
    on_walks(24, |walk| {
        let walked = follow(walk, &mut BTreeMap::new())?;
        check("a walk", &walked.model, &walked.case).map(|_| ())
    });
}
