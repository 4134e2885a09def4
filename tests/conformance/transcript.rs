//! What the library answers to each case, a line a step and a line an ask: the text that every
//! language writes through its own door and that is compared with this one, byte for byte.

use std::fmt::Write;
use std::path::PathBuf;

use oppfolgingsplan::{Case, Denial, InputError, Request};
use serde_json::Value;

use crate::case::{TestCase, all};
use crate::files;
use crate::view::answer;

#[test]
fn transcripts_are_written_for_the_other_languages() {
    let folder = folder();
    // A transcript of a case that is no more would be one that the others lack.
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    for case in all() {
        let text = transcript(&case);
        let views = text.lines().filter(|line| line.starts_with("{\"view\":")).count();
        assert_eq!(views, case.asks().len(), "{}", case.name());
        std::fs::write(folder.join(format!("{}.txt", case.name())), text).unwrap();
    }
}

fn folder() -> PathBuf {
    std::env::var_os("TRANSCRIPTS").map_or_else(
        || PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("transcripts"),
        PathBuf::from,
    )
}

fn transcript(test: &TestCase) -> String {
    let mut lines = String::new();
    let mut case: Option<Case> = None;
    for step in test.steps() {
        let (after, line) = take(case, &step.request().to_string());
        case = after;
        writeln!(lines, "{line}").unwrap();
    }
    let Some(case) = case else {
        return lines;
    };
    let loaded = Case::from_json(case.to_json().as_bytes()).unwrap();
    writeln!(lines, "{{\"case\":{}}}", loaded.to_json()).unwrap();
    for ask in test.asks() {
        writeln!(lines, "{{\"view\":{},\"answer\":{}}}", ask["view"], answer(&loaded, ask))
            .unwrap();
    }
    files::of(&loaded, &mut lines);
    lines
}

fn take(case: Option<Case>, request: &str) -> (Option<Case>, String) {
    let request = match Request::from_json(request.as_bytes()) {
        Ok(request) => request,
        Err(error) => return (case, input_error(&error)),
    };
    let done = match &case {
        Some(case) => case.execute(&request),
        None => Case::open(&request),
    };
    match done {
        Ok(step) => {
            let events: Vec<String> = step.events().map(oppfolgingsplan::Event::to_json).collect();
            let warnings = request.command.warnings(step.case.policy());
            let warnings = serde_json::to_string(&warnings).unwrap();
            let line = format!("{{\"events\":[{}],\"warnings\":{warnings}}}", events.join(","));
            (Some(step.case), line)
        }
        Err(Denial::Refused(refusal)) => (case, format!("{{\"refused\":{}}}", refusal.to_json())),
        Err(Denial::Input(error)) => (case, input_error(&error)),
    }
}

fn input_error(error: &InputError) -> String {
    let path = Value::from(error.path());
    format!("{{\"input_error\":{{\"kind\":\"{}\",\"path\":{path}}}}}", error.kind())
}
