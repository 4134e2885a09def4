//! What is generated and committed: compared by every test run, written anew
//! by `make regenerate` (which sets `REGENERATE=1`).

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a generator that cannot go on should stop"
)]

mod abi;
mod c_functions;
mod c_header;
mod catalogue;
mod commands;
mod csharp;
mod diagram;
mod java;
mod python;
mod record;
mod schema;
mod views;
mod written;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

type Files = Vec<(&'static str, String)>;

fn files() -> Files {
    let mut files = vec![
        ("core/RULES.md", catalogue::markdown()),
        ("core/STATES.md", diagram::markdown()),
        ("include/oppfolgingsplan.schema.json", schema::json()),
    ];
    files.extend(c_functions::files());
    files.extend(c_header::files());
    files.extend(csharp::files());
    files.extend(java::files());
    files.extend(python::files());
    files.sort_by_key(|(path, _)| *path);
    files
}

#[test]
fn generated_files_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let write = std::env::var_os("REGENERATE").is_some();
    let mut stale = Vec::new();
    for (path, content) in files() {
        let file = root.join(path);
        if std::fs::read_to_string(&file).ok().as_deref() == Some(content.as_str()) {
            continue;
        }
        if write {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, content).unwrap();
        }
        stale.push(path);
    }
    assert!(write || stale.is_empty(), "run `make regenerate`; out of date: {stale:?}");
}

/// What a command or a set of words leaves behind that is no more.
#[test]
fn nothing_else_is_in_the_generated_folders() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let known: BTreeSet<PathBuf> = files().into_iter().map(|(path, _)| root.join(path)).collect();
    let mut open: Vec<PathBuf> = ["ffi/csharp/src/Generated", "ffi/java/src/generated"]
        .iter()
        .chain(&["python/src/commands"])
        .map(|folder| root.join(folder))
        .collect();
    let mut left = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !known.contains(&path) {
                left.push(path);
            }
        }
    }
    assert!(left.is_empty(), "generated once, and no more: remove {left:#?}");
}
