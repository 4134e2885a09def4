//! The C header and the list of exported names, read from the source of the C
//! door in the order of its modules.

use std::path::Path;

use cbindgen::{Bindings, Builder, Config};

/// The path of each file from the root of the repository, and its content.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    let door = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("ffi");
    let config = Config::from_file(door.join("cbindgen.toml")).unwrap();
    let source = Builder::new().with_config(config).with_src(door.join("src/lib.rs"));
    let bindings = source.generate().unwrap();
    vec![
        ("include/oppfolgingsplan.h", header(&bindings)),
        ("include/oppfolgingsplan.symbols", symbols(&bindings)),
    ]
}

/// How the generator asks for a feature, and how the header does: all is there unless the library
/// was built without.
const ASKED: (&str, &str) = ("#if defined(OPL_DOCUMENTS)", "#ifndef OPL_WITHOUT_DOCUMENTS");

/// The header, with each comment as short as it can be. What Rust asks of a
/// caller of an unsafe function is the contract as a whole, so that heading
/// stays out.
fn header(bindings: &Bindings) -> String {
    let mut written = Vec::new();
    bindings.write(&mut written);
    let mut header = String::new();
    let mut comment: Option<Vec<&str>> = None;
    for line in std::str::from_utf8(&written).unwrap().lines() {
        match (line, &mut comment) {
            (asked, None) if asked == ASKED.0 => header.push_str(&format!("{}\n", ASKED.1)),
            ("/**", _) => comment = Some(Vec::new()),
            (" */", Some(text)) => {
                push_comment(&mut header, text);
                comment = None;
            }
            (_, Some(text)) => text.push(line.trim_start_matches(" *").trim()),
            (_, None) => {
                header.push_str(line);
                header.push('\n');
            }
        }
    }
    // One question for all that stands together.
    header.replace(&format!("#endif\n\n{}\n", ASKED.1), "")
}

fn push_comment(header: &mut String, text: &[&str]) {
    let end = text.iter().position(|line| *line == "# Safety").unwrap_or(text.len());
    let text: Vec<&str> = text[..end].iter().copied().filter(|line| !line.is_empty()).collect();
    match text.as_slice() {
        [line] => header.push_str(&format!("/** {line} */\n")),
        lines => {
            header.push_str("/**\n");
            lines.iter().for_each(|line| header.push_str(&format!(" * {line}\n")));
            header.push_str(" */\n");
        }
    }
}

/// The exported names, one a line, sorted.
fn symbols(bindings: &Bindings) -> String {
    let mut names: Vec<&str> = bindings.dynamic_symbols_names().collect();
    names.sort_unstable();
    names.iter().map(|name| format!("{name}\n")).collect()
}
