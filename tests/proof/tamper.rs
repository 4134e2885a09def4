//! What somebody could do to a pack. Each is done three times: as it is, with new sums, and with new
//! links, a new chain in the summary and new sums.

use std::collections::BTreeMap;

use oppfolgingsplan::Digest;
use oppfolgingsplan::package::Package;
use serde_json::{Value, json};

/// The files of a pack by name.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

pub(crate) fn files(package: &Package) -> Files {
    let file =
        |file: &oppfolgingsplan::package::File| (file.name.to_string(), file.bytes().to_vec());
    package.files().iter().map(file).collect()
}

fn text(files: &Files, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

fn lines(files: &Files) -> Vec<Value> {
    text(files, "events.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn put(files: &mut Files, lines: &[Value]) {
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    files.insert("events.jsonl".to_owned(), text.into_bytes());
}

/// New sums, which find nothing any more.
fn summed(mut files: Files) -> Files {
    files.remove(Package::SUMS);
    let sum = |(name, bytes): (&String, &Vec<u8>)| format!("{}  {name}\n", Digest::of(bytes));
    let sums: String = files.iter().map(sum).collect();
    files.insert(Package::SUMS.to_owned(), sums.into_bytes());
    files
}

/// New numbers and links, and the chain of the summary with them.
fn linked(mut files: Files) -> Files {
    let mut lines = lines(&files);
    let mut before = Digest::of(b"");
    for (place, line) in lines.iter_mut().enumerate() {
        let mut said = format!("{before}\n{}", line["event"]);
        for item in line.get("withheld").and_then(Value::as_array).into_iter().flatten() {
            let (at, digest) = (item["at"].as_str().unwrap(), item["digest"].as_str().unwrap());
            said.push_str(&format!("\n{at} {digest}"));
        }
        before = Digest::of(said.as_bytes());
        line["number"] = json!(place + 1);
        line["link"] = json!(before.to_string());
    }
    put(&mut files, &lines);
    let mut summary: Value = serde_json::from_slice(&files["proof.json"]).unwrap();
    summary["chain"] = json!({"events": lines.len(), "last": before.to_string()});
    files.insert("proof.json".to_owned(), summary.to_string().into_bytes());
    files
}

fn events(files: &Files, change: impl FnOnce(&mut Vec<Value>)) -> Files {
    let (mut files, mut lines) = (files.clone(), lines(files));
    change(&mut lines);
    put(&mut files, &lines);
    files
}

fn summary(files: &Files, change: impl FnOnce(&mut Value)) -> Files {
    let mut files = files.clone();
    let mut summary: Value = serde_json::from_slice(&files["proof.json"]).unwrap();
    change(&mut summary);
    files.insert("proof.json".to_owned(), summary.to_string().into_bytes());
    files
}

fn place(lines: &[Value], event: &str) -> usize {
    lines.iter().position(|line| line["event"]["event"] == event).unwrap()
}

/// Each way of tampering with the events that changes what follows from them, and its result.
fn with_events(pack: &Files) -> Vec<(&'static str, Files)> {
    let on = |event: &'static str, change: &dyn Fn(&mut Value)| {
        events(pack, |lines| {
            let place = place(lines, event);
            change(&mut lines[place]["event"]);
        })
    };
    vec![
        ("attended", on("meeting_held", &|event| event["attended"] = json!(["manager"]))),
        ("called", on("meeting_summoned", &|event| event["called"] = json!(["nav"]))),
        ("held-on", on("meeting_held", &|event| event["on"] = json!("2026-02-17"))),
        ("manner", on("plan_approved", &|event| event["manner"] = json!("forced"))),
        ("delivery", on("delivery_recorded", &|event| event["outcome"] = json!("failed"))),
        ("employer", on("case_opened", &|event| event["employer"] = json!("910825526"))),
        ("rules", on("meeting_held", &|event| event["rules"] = json!(2))),
        ("moment", on("plan_approved", &|event| event["at"] = json!("2026-01-25T19:05:00+01:00"))),
        ("archive", on("plan_archived", &|event| event["reference"] = json!("26/1"))),
        ("removed", events(pack, |lines| drop(lines.remove(place(lines, "meeting_held"))))),
        (
            "inserted",
            events(pack, |lines| {
                let held = lines[place(lines, "meeting_held")].clone();
                let mut other = held.clone();
                other["event"]["meeting"] = json!("d9");
                let at = place(lines, "meeting_held");
                lines.insert(at, other);
            }),
        ),
        ("first-cut", events(pack, |lines| drop(lines.remove(0)))),
        ("last-cut", {
            // Down to an event that a summary tells of.
            events(pack, |lines| {
                let last = lines.iter().rposition(|line| line["event"]["event"] == "plan_archived");
                lines.truncate(last.unwrap());
            })
        }),
        ("moved", {
            events(pack, |lines| {
                let (one, other) = (place(lines, "meeting_summoned"), place(lines, "meeting_held"));
                lines.swap(one, other);
            })
        }),
    ]
}

/// Ways that leave the links alone, or break them alone.
fn with_other_things(pack: &Files, pdf_of_another: &[u8]) -> Vec<(&'static str, Files)> {
    let mut other_pdf = pack.clone();
    other_pdf.insert("bevis.pdf".to_owned(), pdf_of_another.to_vec());
    let mut shorter = pack.clone();
    shorter.remove("LESMEG.txt");
    let mut longer = pack.clone();
    longer.insert("notat.txt".to_owned(), b"Se her".to_vec());
    let mut spaced = pack.clone();
    let wide = text(pack, "events.jsonl").replacen("\"event\":", "\"event\": ", 1);
    spaced.insert("events.jsonl".to_owned(), wide.into_bytes());
    vec![
        ("other-document", other_pdf),
        ("no-help", shorter),
        ("one-more", longer),
        ("spaced", spaced),
        (
            "actor",
            events(pack, |lines| {
                let place = place(lines, "task_added");
                lines[place]["event"]["by"]["role"] = json!("hr");
            }),
        ),
        ("digest", events(pack, |lines| lines[0]["withheld"][0]["digest"] = json!("0".repeat(64)))),
        ("unbound", events(pack, |lines| drop(lines[0]["withheld"].as_array_mut().unwrap().pop()))),
        (
            "last-link",
            events(pack, |lines| lines.last_mut().unwrap()["link"] = json!("0".repeat(64))),
        ),
        ("swapped", events(pack, |lines| lines.swap(6, 7))),
        ("repeated", events(pack, |lines| lines.insert(8, lines[7].clone()))),
        ("one-less", events(pack, |lines| drop(lines.pop()))),
    ]
}

/// Ways of having the summary say something else.
fn with_summary(pack: &Files) -> Vec<(&'static str, Files)> {
    let at = |pointer: &'static str, value: Value| {
        summary(pack, |summary| *summary.pointer_mut(pointer).unwrap() = value.clone())
    };
    vec![
        ("summary-attended", at("/meetings/0/attended", json!(["employee", "nav"]))),
        ("summary-called", at("/meetings/0/called", json!(["employee"]))),
        ("summary-approved", at("/plans/0/approved/on", json!("2026-01-20"))),
        ("summary-manner", at("/plans/0/approved/manner", json!("own_manager"))),
        ("summary-shared", at("/plans/0/shared/0/arrived_on", json!("2026-01-20"))),
        ("summary-archived", at("/plans/0/archived/on", json!("2026-01-26"))),
        ("summary-met", at("/duties/0/met_on", json!("2026-01-10"))),
        ("summary-latest", at("/duties/0/latest", json!("2026-02-15"))),
        ("summary-cites", at("/duties/0/citation", json!("aml-4-6-4"))),
        ("summary-manager", at("/managers/0/party", json!("manager-2"))),
        ("summary-chain", at("/chain/last", json!("0".repeat(64)))),
        ("summary-count", at("/chain/events", json!(1))),
        ("summary-rules", at("/rules", json!([2]))),
        ("summary-content", at("/with_content", json!(true))),
        (
            "summary-exempt",
            at(
                "/exemptions",
                json!([{"obligation": "plan", "ground": "serious_illness",
            "at": "2026-01-20T09:00:00+01:00", "attempts_given": false, "withdrawn": false}]),
            ),
        ),
    ]
}

/// Every tampered pack by what was done to it. None needs an anchor to be found.
pub(crate) fn all(pack: &Files, open: &Files, pdf_of_another: &[u8]) -> Vec<(String, Files)> {
    let mut found = Vec::new();
    for (name, files) in with_events(pack) {
        found.push((format!("{name}-relinked"), summed(linked(files.clone()))));
        found.push((format!("{name}-resummed"), summed(files.clone())));
        found.push((name.to_owned(), files));
    }
    for (name, files) in with_summary(pack) {
        found.push((format!("{name}-resummed"), summed(files.clone())));
        found.push((name.to_owned(), files));
    }
    for (name, files) in with_other_things(pack, pdf_of_another) {
        // New sums for another document: only the document made anew tells.
        if name != "other-document" {
            found.push((format!("{name}-resummed"), summed(files.clone())));
        }
        found.push((name.to_owned(), files));
    }
    let place = lines(open).iter().position(|line| line["event"]["event"] == "task_added").unwrap();
    let last = lines(open)[place]["withheld"].as_array().unwrap().len() - 1;
    let item = |change: &dyn Fn(&mut Value)| {
        events(open, |lines| change(&mut lines[place]["withheld"][last]))
    };
    let lied = item(&|item| item["value"] = json!("Noe annet"));
    found.push(("value-relinked".to_owned(), summed(linked(lied.clone()))));
    found.push(("value".to_owned(), lied));
    // The link stays as it is.
    let left_out = item(&|item| {
        item.as_object_mut().unwrap().retain(|name, _| name == "at" || name == "digest");
    });
    found.push(("value-left-out-resummed".to_owned(), summed(left_out)));
    found.extend(
        with_places(pack)
            .into_iter()
            .map(|(name, files)| (format!("{name}-relinked"), summed(linked(files)))),
    );
    let early = summary(pack, |summary| summary["made_at"] = json!("2026-01-12T08:00:00+01:00"));
    found.push(("before-its-events-resummed".to_owned(), summed(early)));
    found
}

/// Ways of saying that a value belongs somewhere else: two read as one, nowhere, twice.
fn with_places(pack: &Files) -> Vec<(&'static str, Files)> {
    let place = lines(pack)
        .iter()
        .position(|line| line["withheld"].as_array().is_some_and(|items| items.len() > 2))
        .unwrap();
    let on = |change: &dyn Fn(&mut Vec<Value>)| {
        events(pack, |lines| change(lines[place]["withheld"].as_array_mut().unwrap()))
    };
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    vec![
        (
            "two-as-one",
            on(&|items| {
                let [at, digest, next] =
                    [&items[0]["at"], &items[0]["digest"], &items[1]["at"]].map(text);
                items[1]["at"] = json!(format!("{at} {digest}\n{next}"));
                items.remove(0);
            }),
        ),
        ("nowhere", on(&|items| items[0]["at"] = json!("/nowhere"))),
        ("everywhere", on(&|items| items[0]["at"] = json!(""))),
        ("two-in-one-place", on(&|items| items[0]["at"] = items[1]["at"].clone())),
    ]
}
