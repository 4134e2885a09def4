//! The cases whose plans become documents: those of the conformance tests, the one of the
//! demonstration, and cases made for what a page can be filled with.

use std::fmt::Write as _;

use oppfolgingsplan::{Case, Request};
use serde_json::{Value, json};

pub(crate) use crate::replayed::{conformance, demonstration};

/// A two-party plan with these tasks and measures, approved by both.
pub(crate) fn plan(tasks: &[Value], measures: &[Value]) -> Case {
    approved(drafted(tasks, measures))
}

/// The same, as a draft.
pub(crate) fn drafted(tasks: &[Value], measures: &[Value]) -> Case {
    let mut lines = vec![
        json!({"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"sak-1",
            "employee":"ansatt-1","person_number":"05908399546","employer":"310000019","policy":{"preset":"nav_two_party"}}),
        json!({"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
            "periods":[{"from":"2026-01-05","to":"2026-06-30","activity":"absent","grade":100}]}),
        json!({"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"leder-1","from":"2026-01-01"}),
        json!({"at":"2026-01-20T09:00:00+01:00","by":{"role":"employee","id":"ansatt-1"},"do":"start_plan"}),
    ];
    for (place, task) in tasks.iter().enumerate() {
        let id = format!("t{}", place + 1);
        lines.push(command("add_task", &json!({"task": id, "name": task["name"]})));
        if task.get("assessment").is_some() {
            let mut fields = task.clone();
            fields.as_object_mut().unwrap().remove("name");
            fields["task"] = json!(id);
            lines.push(command("assess_task", &fields));
        }
    }
    lines.extend(measures.iter().map(|measure| command("add_measure", measure)));
    let mut case = None;
    for line in &lines {
        let line = line.to_string();
        let request = Request::from_json(line.as_bytes()).unwrap_or_else(|e| panic!("{e}: {line}"));
        case = Some(match case {
            None => Case::open(&request).unwrap().case,
            Some(case) => {
                Case::execute(&case, &request).unwrap_or_else(|e| panic!("{e}: {line}")).case
            }
        });
    }
    case.unwrap()
}

fn command(name: &str, fields: &Value) -> Value {
    let mut line = json!({"at":"2026-01-20T10:00:00+01:00","by":{"role":"employee","id":"ansatt-1"},"do":name,"plan":"p1"});
    let members = line.as_object_mut().unwrap();
    members.extend(fields.as_object().unwrap().clone());
    line
}

pub(crate) fn approved(case: Case) -> Case {
    let at = |minute: u32, role: &str, id: &str| {
        json!({"at":format!("2026-01-21T09:{minute:02}:00+01:00"),"by":{"role":role,"id":id},
            "do":"approve_plan","plan":"p1","agree":true})
    };
    let mut first = at(0, "manager", "leder-1");
    first["from"] = json!("2026-01-21");
    first["to"] = json!("2026-06-30");
    first["evaluate_on"] = json!("2026-03-02");
    [first, at(1, "employee", "ansatt-1")].iter().fold(case, |case, line| {
        let request = Request::from_json(line.to_string().as_bytes()).unwrap();
        case.execute(&request).unwrap().case
    })
}

pub(crate) fn measure(heading: &str, description: &str) -> Value {
    let heading: String = heading.chars().take(100).collect();
    json!({"status":"agreed","heading":heading,"description":description,"from":"2026-02-02",
        "to":"2026-03-01","follow_up":"Vi snakker sammen hver fredag"})
}

/// An approved plan with so many measures.
pub(crate) fn crowded(measures: usize) -> Case {
    let mut case = drafted(&[], &[]);
    for number in 0..measures {
        let line =
            command("add_measure", &measure(&format!("Tiltak {number}"), &words(number as u64, 9)));
        let request = Request::from_json(line.to_string().as_bytes()).unwrap();
        case = case.advance(&request).unwrap_or_else(|_| panic!("measure {number}")).case;
    }
    approved(case)
}

/// What a page can be filled with, by name.
pub(crate) fn generated(how_many: u64) -> Vec<(String, Case)> {
    let task = |name: &str| json!({"name": name, "assessment": "can"});
    let long_word = "Rindfleischetikettierungsüberwachungsaufgaben".repeat(2);
    let mut cases = vec![
        ("empty-draft".to_owned(), drafted(&[], &[])),
        (
            "long-words".to_owned(),
            plan(
                &[
                    task(&long_word),
                    json!({"name": long_word, "assessment":"cannot", "reason": "x".repeat(2000)}),
                    json!({"name":"Medisinrunde","assessment":"with_facilitation","how": format!("Se https://example.org/{}", "sti/".repeat(60)),
                        "elsewhere":true,"more_time":true,"with_help":true}),
                ],
                &[measure(&"Heis".repeat(25), &"ord-uten-mellomrom/".repeat(100))],
            ),
        ),
        (
            "many-measures".to_owned(),
            plan(&[], &(0..200).map(|n| measure(&format!("Tiltak {n}"), &words(n, 30))).collect::<Vec<_>>()),
        ),
        (
            "other-scripts".to_owned(),
            plan(
                &[task("قائمة المهام اليومية"), task("משימות"), task("日本語の仕事"), task("👩‍⚕️ vakt 😀"),
                    json!({"name":"Łódź, Žižek, Đặng, Шевченко, Ελλάδα","assessment":"cannot","reason":"ja\u{202e}nei ☐ ☑"})],
                &[measure("Sámegiella: Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž Ǥǥ Ǩǩ Ǯǯ", "a\u{30a}pen do\u{308}r\tog <b>&amp;</b>\n\nNytt avsnitt\nny linje")],
            ),
        ),
        ("long-texts".to_owned(), plan(&[task("Alt")], &(0..12).map(|n| measure(&words(n, 12), &words(n + 7, 280))).collect::<Vec<_>>())),
        (
            "high-rows".to_owned(),
            plan(
                &(0..40)
                    .map(|n| json!({"name": words(n, 5), "assessment":"cannot","reason": words(n * 3, 20 + 13 * n as usize % 240)}))
                    .collect::<Vec<_>>(),
                &[],
            ),
        ),
    ];
    cases.extend((0..how_many).map(|seed| (format!("random-{seed:03}"), random(seed))));
    cases
}

/// A plan that follows from its number.
fn random(seed: u64) -> Case {
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let text = |dice: &mut Dice, most: u64| {
        let count = 1 + dice.roll(most) as usize;
        let mut text = words(dice.roll(1000), count);
        if dice.roll(9) == 0 {
            text.push_str(
                ["\n\n", " 😀", " ‏שלום", "\t", " \u{1F468}\u{200D}\u{1F469}", " 中文"]
                    [dice.roll(6) as usize],
            );
            text.push_str("til slutt");
        }
        text
    };
    let tasks: Vec<Value> = (0..dice.roll(14))
        .map(|_| {
            let name: String = text(&mut dice, 9).chars().take(100).collect();
            match dice.roll(4) {
                0 => json!({"name": name}),
                1 => json!({"name": name, "assessment":"can"}),
                2 => json!({"name": name, "assessment":"cannot", "reason": text(&mut dice, 120)}),
                _ => json!({"name": name, "assessment":"with_facilitation","how": text(&mut dice, 60),
                    "elsewhere": dice.roll(2) == 0, "more_time": dice.roll(2) == 0, "with_help": dice.roll(2) == 0}),
            }
        })
        .collect();
    let measures: Vec<Value> = (0..1 + dice.roll(9))
        .map(|_| {
            let heading: String = text(&mut dice, 8).chars().take(100).collect();
            let (description, note) = (text(&mut dice, 200), text(&mut dice, 40));
            match dice.roll(3) {
                0 => json!({"status":"not_relevant","heading":heading,"description":description,"reason":note}),
                1 => json!({"status":"proposed","heading":heading,"description":description,"from":"2026-02-02","to":"2026-03-01","nav_help":true}),
                _ => json!({"status":"agreed","heading":heading,"description":description,"from":"2026-02-02","to":"2026-03-01","follow_up":note}),
            }
        })
        .collect();
    let case = drafted(&tasks, &measures);
    if dice.roll(4) == 0 { case } else { approved(case) }
}

/// xorshift: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

fn words(seed: u64, count: usize) -> String {
    const WORDS: [&str; 20] = [
        "vakter",
        "på",
        "fire",
        "timer",
        "tre",
        "dager",
        "i",
        "uken",
        "opplæring",
        "avdelingen",
        "møte",
        "fredag",
        "arbeidsoppgaver",
        "tilrettelegging",
        "sammen",
        "kortere",
        "og",
        "heis",
        "rapport",
        "ønsker",
    ];
    let mut dice = Dice(seed.wrapping_mul(0x2545_f491_4f6c_dd1d) | 1);
    let mut text = String::from("Vi");
    for place in 0..count {
        let end = if place % 11 == 10 { ". Vi " } else { " " };
        let _ = write!(text, "{end}{}", WORDS[dice.roll(20) as usize]);
    }
    // The limits of the policy.
    text.chars().take(1990).collect()
}
