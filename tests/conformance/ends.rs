//! What the conformance cases come to, for tests that want many different cases.

use std::path::Path;

use oppfolgingsplan::{Case, Request};
use serde_json::Value;

/// The case at the end of a conformance case, refused steps left out.
fn end_of(file: &Path) -> Option<Case> {
    let json: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut case: Option<Case> = None;
    for step in json["steps"].as_array().unwrap() {
        let Ok(request) = Request::from_json(step["request"].to_string().as_bytes()) else {
            continue;
        };
        let step = match &case {
            None => Case::open(&request),
            Some(case) => case.execute(&request),
        };
        case = step.map(|step| step.case).ok().or(case);
    }
    case
}

/// Every case with the name of its file, in the order of the names.
pub(crate) fn cases() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/cases");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = files
        .filter_map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            Some((name, end_of(&file)?))
        })
        .collect();
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(cases.len() > 300, "the conformance cases are there");
    cases
}
