//! The seeds of the fuzz targets as plain tests: what once was found stays mended, with the stable
//! compiler and without `cargo fuzz`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends when something is not as it should be, and says so"
)]

#[path = "targets/altinn_form.rs"]
mod altinn_form;
#[path = "targets/archive_receipt.rs"]
mod archive_receipt;
#[path = "targets/calendar_choice.rs"]
mod calendar_choice;
#[path = "targets/case_json.rs"]
mod case_json;
#[path = "targets/command_json.rs"]
mod command_json;
#[path = "targets/command_sequence.rs"]
mod command_sequence;
#[path = "targets/log_table.rs"]
mod log_table;

use std::path::Path;

fn replay(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut seeds: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|seed| seed.unwrap().path()).collect();
    seeds.sort();
    assert!(!seeds.is_empty(), "{target} has seeds");
    for seed in seeds {
        let data = std::fs::read(&seed).unwrap();
        let name = seed.file_name().unwrap().to_string_lossy().into_owned();
        let ended = std::panic::catch_unwind(|| run(&data));
        assert!(ended.is_ok(), "{target}: the seed {name} fails");
    }
}

#[test]
fn requests() {
    replay("command_json", command_json::run);
}

#[test]
fn stored_cases() {
    replay("case_json", case_json::run);
}

#[test]
fn conversations() {
    replay("command_sequence", command_sequence::run);
}

#[test]
fn tables_of_log_entries() {
    replay("log_table", log_table::run);
}

#[test]
fn choices_of_calendars() {
    replay("calendar_choice", calendar_choice::run);
}

#[test]
fn answers_of_archives() {
    replay("archive_receipt", archive_receipt::run);
}

#[test]
fn forms() {
    replay("altinn_form", altinn_form::run);
}
