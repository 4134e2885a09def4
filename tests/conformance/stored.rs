//! Cases that were stored by the first version of the format. These files never change: a later
//! library loads them as they are.

use std::collections::BTreeSet;

use oppfolgingsplan::{Case, HappeningKind};

use crate::case::folder;

fn stored() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> =
        std::fs::read_dir(folder().join("stored")).unwrap().map(|file| file.unwrap()).collect();
    files.sort_by_key(std::fs::DirEntry::file_name);
    let read = |file: std::fs::DirEntry| {
        (file.file_name().to_string_lossy().into_owned(), std::fs::read(file.path()).unwrap())
    };
    files.into_iter().map(read).collect()
}

#[test]
fn stored_cases_load_and_are_written_as_they_were() {
    for (name, text) in stored() {
        let case = Case::from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            case.to_json().as_bytes(),
            text,
            "{name} is written otherwise than it was stored"
        );
        let date = case.last_moment().oslo_date();
        assert_eq!(case.status(date).date, date);
        assert_eq!(case.history().count() as u64, case.version());
    }
}

#[test]
fn every_event_is_in_a_stored_case() {
    let mut seen = BTreeSet::new();
    for (name, text) in stored() {
        let case = Case::from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        seen.extend(case.events().map(|event| event.happening().kind()));
    }
    let missing: Vec<&HappeningKind> =
        HappeningKind::ALL.iter().filter(|kind| !seen.contains(kind)).collect();
    assert!(missing.is_empty(), "events in no stored case: {missing:?}");
}

#[test]
fn a_later_format_is_told_apart() {
    let (_, text) = stored().swap_remove(0);
    let later = String::from_utf8(text).unwrap().replacen("\"format\":1", "\"format\":2", 1);
    let error = Case::from_json(later.as_bytes()).unwrap_err();
    assert_eq!((error.kind().as_str(), error.path()), ("unknown_version", "format"));
}
