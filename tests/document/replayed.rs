//! Cases from files: those of the conformance tests, and the one of the demonstration.

use std::path::{Path, PathBuf};

use oppfolgingsplan::nav::SickNoteDelivery;
use oppfolgingsplan::{Case, Request};
use serde_json::Value;

fn tests() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The case after each request that was accepted; the others change nothing.
fn after(case: Option<Case>, request: &Request) -> Option<Case> {
    match case {
        None => Case::open(request).ok().map(|step| step.case),
        Some(case) => Some(case.execute(request).map_or(case, |step| step.case)),
    }
}

fn replayed(lines: impl Iterator<Item = String>) -> Option<Case> {
    let requests = lines.filter_map(|line| Request::from_json(line.as_bytes()).ok());
    requests.fold(None, |case, request| after(case, &request))
}

/// Every conformance case that has a version at its end.
pub(crate) fn conformance() -> Vec<(String, Case)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(tests().join("conformance/cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let case = |path: &Path| {
        let test: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let steps = test["steps"].as_array().unwrap().iter();
        let case = replayed(steps.map(|step| step["request"].to_string()))?;
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let has_plan = case.versions().len() > 0;
        has_plan.then_some((name, case))
    };
    files.iter().filter_map(|path| case(path)).collect()
}

/// The nurse's case after each of its lines, sick notes of Nav included.
pub(crate) fn demonstration() -> Vec<Case> {
    let text = std::fs::read_to_string(tests().join("demo/nurse.jsonl")).unwrap();
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        let request = match (SickNoteDelivery::from_json(line.as_bytes()), cases.last()) {
            (Ok(note), Some(case)) => note.to_request(case, None).unwrap(),
            _ => Request::from_json(line.as_bytes()).unwrap(),
        };
        cases.extend(after(cases.last().cloned(), &request));
    }
    cases
}
