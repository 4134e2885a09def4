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

use std::path::Path;

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
