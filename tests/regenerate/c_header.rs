//! The C header and the list of exported names, read from the source of the C
//! door in the order of its modules.

use std::fs;
use std::path::{Path, PathBuf};

use cbindgen::{Bindings, Builder, Config};

/// The path of each file from the root of the repository, and its content.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    let door = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("ffi");
    let bindings = bindings(&door);
    vec![
        ("include/oppfolgingsplan.h", header(&bindings)),
        ("include/oppfolgingsplan.symbols", symbols(&bindings)),
    ]
}

fn bindings(door: &Path) -> Bindings {
    let config = Config::from_file(door.join("cbindgen.toml")).unwrap();
    let mut sources = Vec::new();
    modules(&door.join("src"), "lib.rs", &mut sources);
    let builder = sources.iter().fold(Builder::new().with_config(config), Builder::with_src);
    builder.generate().unwrap()
}

/// The sources in the order in which the modules are declared.
fn modules(folder: &Path, file: &str, found: &mut Vec<PathBuf>) {
    let path = folder.join(file);
    let source = fs::read_to_string(&path).unwrap();
    found.push(path);
    for line in source.lines() {
        let declared = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ");
        let Some(name) = declared.and_then(|rest| rest.strip_suffix(';')) else { continue };
        if folder.join(name).join("mod.rs").is_file() {
            modules(&folder.join(name), "mod.rs", found);
        } else {
            modules(folder, &format!("{name}.rs"), found);
        }
    }
}

/// The header. What Rust asks of a caller of an unsafe function is the
/// contract as a whole, so that heading stays out.
fn header(bindings: &Bindings) -> String {
    let mut written = Vec::new();
    bindings.write(&mut written);
    let mut header = String::new();
    let mut skipping = false;
    let written = String::from_utf8(written).unwrap();
    let mut lines = written.lines().peekable();
    while let Some(line) = lines.next() {
        let heading_next = lines.peek().is_some_and(|next| next.trim() == "* # Safety");
        skipping |= line.trim() == "*" && heading_next;
        skipping &= line.trim() != "*/";
        if !skipping {
            header.push_str(line.trim_end());
            header.push('\n');
        }
    }
    header
}

/// The exported names, one a line, sorted.
fn symbols(bindings: &Bindings) -> String {
    let mut names: Vec<&str> = bindings.dynamic_symbols_names().collect();
    names.sort_unstable();
    names.dedup();
    names.iter().map(|name| format!("{name}\n")).collect()
}
