//! Days of sickness, looked at one by one: absences, and the stretches that retention counts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::days::{Day, day, last_visible};

/// A note as it was last taken in.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) id: String,
    pub(crate) valid: bool,
    /// What decides whether the same note came again.
    pub(crate) content: Value,
}

impl Note {
    fn list(&self, field: &str) -> impl Iterator<Item = (Day, Day, &Value)> {
        self.content[field].as_array().unwrap().iter().map(|entry| {
            (day(entry["from"].as_str().unwrap()), day(entry["to"].as_str().unwrap()), entry)
        })
    }

    pub(crate) fn is_digital(&self) -> bool {
        self.content["digital"] == true
    }
}

/// Self-certified days or holiday, as registered on their own.
#[derive(Clone, Debug)]
pub(crate) struct Days {
    pub(crate) id: String,
    pub(crate) holiday: bool,
    pub(crate) from: Day,
    pub(crate) to: Day,
    pub(crate) withdrawn: bool,
}

/// First and last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: Day,
    pub(crate) to: Day,
}

impl Span {
    pub(crate) fn has(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

/// A stretch of note periods that each began before the one before had run out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Era {
    pub(crate) start: Day,
    /// The last note day.
    pub(crate) last: Day,
    /// The last day on which something of it is visible.
    pub(crate) visible_to: Day,
}

/// All that notes and days say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sickness {
    /// Each sick day with its grade.
    pub(crate) grades: BTreeMap<Day, u64>,
    /// By the policy's gap rule.
    pub(crate) absences: Vec<Span>,
    /// Unbroken runs of sick days.
    pub(crate) gap_free: Vec<Span>,
    /// Every period of every valid note, whatever it says that the employee can do.
    pub(crate) covered: Vec<Span>,
    pub(crate) digital_note: bool,
}

/// What a day is, by the notes that cover it: the one registered last counts.
fn noted(notes: &[Note], day: Day) -> Option<&Value> {
    notes.iter().rev().filter(|note| note.valid).find_map(|note| {
        note.list("periods").find(|(from, to, _)| (*from..=*to).contains(&day)).map(|found| found.2)
    })
}

impl Sickness {
    pub(crate) fn of(notes: &[Note], days: &[Days], gap_rule: &str) -> Sickness {
        let standing = || notes.iter().filter(|note| note.valid);
        let covered: Vec<Span> = standing()
            .flat_map(|note| note.list("periods").map(|(from, to, _)| Span { from, to }))
            .collect();
        let mut certified: BTreeSet<Day> = standing()
            .flat_map(|note| note.list("self_certified").flat_map(|(from, to, _)| from..=to))
            .collect();
        let mut holiday: BTreeSet<Day> = BTreeSet::new();
        for entry in days.iter().filter(|entry| !entry.withdrawn) {
            let set = if entry.holiday { &mut holiday } else { &mut certified };
            set.extend(entry.from..=entry.to);
        }
        let mut grades = BTreeMap::new();
        for day in
            covered.iter().flat_map(|span| span.from..=span.to).chain(certified.iter().copied())
        {
            let grade = match noted(notes, day) {
                Some(period) if period["activity"] == "absent" => period["grade"].as_u64(),
                _ if certified.contains(&day) => Some(100),
                _ => None,
            };
            if let Some(grade) = grade {
                grades.insert(day, grade);
            }
        }
        let stated = |spans: Vec<Span>| with_stated_starts(spans, notes);
        Sickness {
            absences: stated(merged(&grades, &holiday, gap_rule)),
            gap_free: stated(merged(&grades, &BTreeSet::new(), "gap_free")),
            covered,
            digital_note: standing().any(Note::is_digital),
            grades,
        }
    }

    /// The latest absence that has begun.
    pub(crate) fn latest(&self, today: Day) -> Option<Span> {
        self.absences.iter().rev().find(|absence| absence.from <= today).copied()
    }

    pub(crate) fn runs(&self, today: Day) -> bool {
        self.absences.iter().any(|absence| absence.has(today))
    }

    /// Whether a note period covers the day, or ended at most so many days before.
    pub(crate) fn noted_within(&self, today: Day, grace: i32) -> bool {
        self.covered.iter().any(|span| span.from <= today && today <= span.to + grace)
    }

    /// Stretches of notes, of which each new one began after the one before had run out.
    pub(crate) fn eras(&self, months: i32) -> Vec<Era> {
        let mut spans = self.covered.clone();
        spans.sort_by_key(|span| (span.from, span.to));
        let mut eras: Vec<Era> = Vec::new();
        for span in spans {
            match eras.last_mut() {
                Some(era) if span.from <= era.visible_to => {
                    if span.to > era.last {
                        era.last = span.to;
                        era.visible_to = last_visible(span.to, months);
                    }
                }
                _ => eras.push(Era {
                    start: span.from,
                    last: span.to,
                    visible_to: last_visible(span.to, months),
                }),
            }
        }
        eras
    }
}

/// The host's own start wins, that of the newest note of an absence that carries one; it joins nothing.
fn with_stated_starts(mut spans: Vec<Span>, notes: &[Note]) -> Vec<Span> {
    let mut floor = Day::MIN;
    for span in &mut spans {
        let stated = notes.iter().rev().filter(|note| note.valid).find_map(|note| {
            let within = note.list("periods").any(|(from, to, period)| {
                period["activity"] == "absent" && (from..=to).any(|day| span.has(day))
            });
            let stated = note.content["absence_from"].as_str().map(day)?;
            within.then_some(stated)
        });
        span.from = stated.map_or(span.from, |stated| stated.max(floor));
        floor = span.to + 1;
    }
    spans
}

/// Merges sick days to absences, day by day.
fn merged(grades: &BTreeMap<Day, u64>, holiday: &BTreeSet<Day>, gap_rule: &str) -> Vec<Span> {
    let (Some(first), Some(last)) = (grades.keys().next(), grades.keys().next_back()) else {
        return Vec::new();
    };
    let mut spans: Vec<Span> = Vec::new();
    // Days since the last sick one that count towards a split.
    let mut gap = 0;
    let mut bridging = false;
    for day in *first..=*last {
        if grades.contains_key(&day) {
            let split = match gap_rule {
                "gap_free" => gap >= 1,
                _ => gap >= 16,
            };
            match spans.last_mut() {
                Some(span) if !split => span.to = day,
                _ => spans.push(Span { from: day, to: day }),
            }
            gap = 0;
            bridging = true;
        } else if holiday.contains(&day) && (bridging || gap_rule == "employer_period") {
            // Directly after sickness, or wherever it lies, a holiday is no resumed work.
        } else {
            gap += 1;
            bridging = false;
        }
    }
    spans
}
