//! What holds of the source itself: the size of files, who may know whom, and what the core leaves
//! to its host.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends when something is not as it should be, and says so"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use oppfolgingsplan::words::{Family, refusal, remedy, term};
use oppfolgingsplan::{CommandKind, DeadlineCode, HappeningKind, Language, RuleCode};

/// A file of the core: its path below `core/src`, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The code without comments and without the tests at its end.
    fn code(&self) -> String {
        let own = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        own.lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The module of the crate that it belongs to.
    fn module(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    fn is_test(&self) -> bool {
        self.path
            .split('/')
            .any(|part| part == "tests" || part == "tests.rs" || part.ends_with("_test.rs"))
    }
}

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core")
}

fn sources() -> Vec<Source> {
    let root = core().join("src");
    let (mut open, mut found) = (vec![root.clone()], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(found.len() > 50, "the sources are there");
    found
}

#[test]
fn files_are_short() {
    // The one declaration of all commands, and the one of all events.
    const LISTS: [&str; 2] = ["command.rs", "event.rs"];
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| !LISTS.contains(&source.path.as_str()))
        .map(|source| (source.text.lines().count(), &source.path))
        .filter(|(lines, _)| *lines > 400)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "files that do more than one thing: {long:#?}");
}

/// From below: a module knows its own layer and those before it.
const LAYERS: &[&[&str]] = &[
    // Dates, names and texts.
    &[
        "calendar",
        "id",
        "identity",
        "json_path",
        "language",
        "sha256",
        "shelf",
        "sorted",
        "text",
        "uuid",
    ],
    // How values cross the border.
    &["wire", "xml"],
    // What there is in a follow-up.
    &[
        "absence",
        "actor",
        "deadline",
        "exemption",
        "law",
        "log",
        "manager",
        "meeting",
        "plan",
        "retention",
        "sensitive",
        "sick_note",
    ],
    // What is asked, and what has happened.
    &["command", "event", "history", "policy", "request"],
    // The case, and how it is folded and stored.
    &["apply", "case", "history_chain", "store"],
    // What may happen, and what follows.
    &["decide", "outcome", "refusal", "rules", "words"],
    // What a case says when it is asked.
    &["view"],
    // What passes between the host and Nav, and how things are written for people.
    &["document", "exchange", "nav", "package"],
    &["archive", "proof", "report"],
    &["doc", "lib"],
];

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// The module behind each name at the root of the crate.
fn exports(sources: &[Source]) -> BTreeMap<String, String> {
    let lib = sources.iter().find(|source| source.path == "lib.rs").unwrap().code();
    let mut found = BTreeMap::new();
    // What a feature brings has its `cfg` before it.
    for line in lib.split(';').filter_map(|statement| statement.split("pub use ").nth(1)) {
        let (module, names) = line.split_once("::").unwrap();
        for name in names.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')) {
            found.insert(name.to_owned(), module.to_owned());
        }
    }
    found
}

/// What a file takes from the crate: `crate::…`, with lists taken apart.
fn takes(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let Some(list) = rest.strip_prefix('{') else {
            found.insert(first_names(rest));
            continue;
        };
        let (mut depth, mut entry) = (1, String::new());
        for letter in list.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 || (depth == 1 && letter == ',') {
                found.insert(first_names(entry.trim()));
                entry.clear();
            } else {
                entry.push(letter);
            }
            if depth == 0 {
                break;
            }
        }
    }
    found.remove("");
    found
}

/// The first name of a path; `Language` wherever it is taken from.
fn first_names(path: &str) -> String {
    let end = path.find(|letter: char| !(letter.is_alphanumeric() || "_:".contains(letter)));
    let path = &path[..end.unwrap_or(path.len())];
    if path.starts_with("words::Language") {
        "Language".to_owned()
    } else {
        path.split("::").next().unwrap().to_owned()
    }
}

#[test]
fn modules_know_only_what_lies_below() {
    let sources = sources();
    let exports = exports(&sources);
    let mut wrong = BTreeSet::new();
    for source in sources.iter().filter(|source| !source.is_test() && source.path != "lib.rs") {
        // The shapes of the values that cross the border stand together, and so do their readers.
        let readers = ["wire/shape.rs", "wire/canonical.rs", "wire/canonical/cursor.rs"];
        if readers.contains(&source.path.as_str()) {
            continue;
        }
        let own = layer(source.module());
        let Some(own) = own else {
            wrong.insert(format!("{} is in no layer", source.module()));
            continue;
        };
        for name in takes(&source.code()) {
            let module = match name.as_str() {
                "Language" => "language",
                name => exports.get(name).map_or(name, String::as_str),
            };
            match layer(module) {
                Some(other) if other <= own => {}
                Some(_) => {
                    wrong.insert(format!("{} knows {module} ({name})", source.path));
                }
                None => {
                    wrong.insert(format!("{}: {module} is in no layer", source.path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_core_leaves_the_world_to_its_host() {
    let foreign = [
        "std::time",
        "std::fs",
        "std::net",
        "std::thread",
        "std::env",
        "std::io",
        "std::process",
        "SystemTime",
        "Instant::now",
        "OffsetDateTime::now",
        "thread_local!",
        "static mut",
        "LazyLock",
        "Mutex",
        "rand::",
        "getrandom",
        "println!",
        "eprintln!",
        "print!(",
        "dbg!",
        "unsafe ",
        "HashMap",
        "HashSet",
    ];
    for source in sources().iter().filter(|source| !source.is_test()) {
        let code = source.code();
        // No state but in values. The one cell is in a value, and holds what its text says.
        let has_cell = source.path == "history/list.rs";
        // What makes and reads a zip wants the traits of a file, and gets bytes.
        let has_bytes = ["package/zipped.rs", "proof/unpacked.rs"].contains(&source.path.as_str());
        let is_right =
            |word: &&str| !(has_cell && *word == "OnceLock" || has_bytes && *word == "std::io");
        for word in foreign.into_iter().filter(is_right) {
            assert!(!code.contains(word), "{}: {word}", source.path);
        }
        // A field that is filled once is part of its value; a static would be a global.
        let global = code.lines().find(|line| line.contains("static") && line.contains("OnceLock"));
        assert_eq!(global, None, "{}", source.path);
    }
    let lib = std::fs::read_to_string(core().join("src/lib.rs")).unwrap();
    assert!(lib.contains("#![forbid(unsafe_code)]"));
}

#[test]
fn the_core_depends_on_little() {
    let manifest = std::fs::read_to_string(core().join("Cargo.toml")).unwrap();
    let dependencies =
        manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let names: BTreeSet<&str> = dependencies
        .lines()
        // What only a feature brings in is not in the default build.
        .filter(|line| !line.contains("optional = true"))
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim())
        .collect();
    assert_eq!(names, BTreeSet::from(["serde", "serde_json", "thiserror"]));
    assert!(manifest.contains("\ndefault = []\n"), "the default build has no feature");
}

#[test]
fn every_public_item_has_words_of_its_own() {
    let workspace = std::fs::read_to_string(core().join("../Cargo.toml")).unwrap();
    assert!(workspace.contains("missing_docs = "), "the lint is on");
    let manifest = std::fs::read_to_string(core().join("Cargo.toml")).unwrap();
    assert!(
        manifest.contains("[lints]\nworkspace = true"),
        "the core has the lints of the workspace"
    );
    for source in sources() {
        assert!(!source.text.contains("missing_docs"), "{} makes an exception", source.path);
        let is_documented = source.text.starts_with("//!") || source.is_test();
        assert!(is_documented, "{} does not say what it is for", source.path);
    }
}

#[test]
fn every_exception_to_a_lint_has_a_reason() {
    for source in sources() {
        for mark in ["#[allow(", "#![allow(", "#[expect(", "#![expect("] {
            for attribute in source.text.split(mark).skip(1) {
                let attribute = attribute.split(")]").next().unwrap();
                assert!(attribute.contains("reason = "), "{}: {attribute}", source.path);
            }
        }
    }
}

#[test]
fn nothing_is_left_for_later() {
    for source in sources() {
        for word in ["TODO", "FIXME", "XXX", "HACK", "unimplemented!", "todo!"] {
            assert!(!source.text.contains(word), "{}: {word}", source.path);
        }
    }
}

#[test]
fn every_code_has_words_in_three_languages() {
    let named = |family, code: &str| {
        for language in Language::ALL {
            let words = term(family, code, language).unwrap_or_default();
            assert!(words.trim().len() > 1, "{code} has no words in {language:?}");
        }
    };
    DeadlineCode::ALL.iter().for_each(|code| named(Family::Deadline, code.code()));
    CommandKind::ALL.iter().for_each(|kind| named(Family::Command, kind.as_str()));
    HappeningKind::ALL.iter().for_each(|kind| named(Family::Event, kind.as_str()));
    for rule in RuleCode::ALL {
        let mut seen = BTreeSet::new();
        for language in Language::ALL {
            for words in [refusal(*rule, language), remedy(*rule, language)] {
                assert!(
                    words.ends_with(['.', '?']),
                    "{rule} in {language:?}: {words:?} is no sentence"
                );
                seen.insert(words);
            }
        }
        assert!(seen.len() >= 4, "{rule} says the same in several languages: {seen:?}");
    }
}
