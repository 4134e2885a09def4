//! Names and titles of all kinds: whatever a host passes along, nothing that looks like a national
//! identity number gets into a title, and every message can be read.

use std::sync::LazyLock;

use oppfolgingsplan::archive::{ArchivePackage, Attachment};
use oppfolgingsplan::document::PdfWriter;
use oppfolgingsplan::package::MediaType;
use oppfolgingsplan::{Case, Language, PlanId, Text};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

use super::{SITES, choice, folder, package, replayed, write};

static NURSE: LazyLock<(Case, PlanId, PdfWriter)> = LazyLock::new(|| {
    let case = replayed::demonstration().into_iter().rfind(|case| !case.is_purged()).unwrap();
    let plan = case.versions().find(|version| version.approved().is_some()).unwrap().id().clone();
    (case, plan, PdfWriter::new().unwrap())
});

fn made(name: &str, registrar: &str, title: &str, site: usize) -> ArchivePackage {
    let (case, plan, writer) = &*NURSE;
    let mut choice = choice(SITES[site].1, name, Language::Nb);
    choice.registered_by = Some(Text::from(registrar));
    let attachment = Attachment {
        title: Text::from(title),
        media_type: MediaType::Pdf,
        bytes: b"%PDF".to_vec(),
        entry: None,
    };
    package(case, plan, &choice, &[attachment], writer).unwrap()
}

/// What stands in an element, wherever it is.
fn texts<'a>(xml: &'a str, element: &str) -> Vec<&'a str> {
    let open = format!("<{element}>");
    let close = format!("</{element}>");
    let rest = xml.split(open.as_str()).skip(1);
    rest.map(|rest| rest.split(close.as_str()).next().unwrap()).collect()
}

/// The texts that people write, of both messages, and the names of the files.
fn written(made: &ArchivePackage) -> Vec<String> {
    let mut found: Vec<String> =
        made.package.files().iter().map(|file| file.name.to_string()).collect();
    for file in made.package.files().iter().filter(|file| file.media_type == MediaType::Xml) {
        let xml = std::str::from_utf8(file.bytes()).unwrap();
        for element in [
            "tittel",
            "offentligTittel",
            "opprettetAv",
            "tilknyttetAv",
            "filnavn",
            "referanseDokumentfil",
        ] {
            found.extend(texts(xml, element).into_iter().map(str::to_owned));
        }
    }
    found
}

/// The most digits that stand in a row.
fn digits_in_a_row(text: &str) -> usize {
    let runs = text.split(|letter: char| !letter.is_numeric());
    runs.map(|run| run.chars().count()).max().unwrap_or(0)
}

/// Whether XML and its readers have the character, and a person sees it.
fn is_plain(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{fffe}' | '\u{ffff}')
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zæøåÆØÅ \t\n\r]{0,20}[0-9]{9,13}[ a-z]{0,5}",
        "[A-Z][a-z]{1,9} [0-9]{6}[-  .\u{200b}\u{a0}]{0,2}[0-9]{5}",
        "([0-9][ .-]?){8,16}",
        "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{202a}-\u{202e}\u{fffe}\u{ffff}<>&'\"a-c]{0,30}",
        "[\u{660}-\u{669}]{11}",
    ]
}

#[test]
fn no_title_holds_a_number_or_what_cannot_be_seen() {
    let mut runner =
        TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let strategy = (any_name(), any_name(), any_name(), 0..SITES.len());
    runner
        .run(&strategy, |(name, registrar, title, site)| {
            let made = made(&name, &registrar, &title, site);
            for text in written(&made) {
                prop_assert!(digits_in_a_row(&text) < 11, "{text:?}");
                prop_assert!(text.chars().all(is_plain), "{text:?}");
                prop_assert!(!text.is_empty());
            }
            // What does not stand there as it was given is told of.
            let hidden = |text: &str| {
                !Text::from(text).is_blank()
                    && text
                        .chars()
                        .any(|letter| !is_plain(letter) && !matches!(letter, '\t' | '\n' | '\r'))
            };
            if hidden(&name) || hidden(&registrar) || hidden(&title) {
                prop_assert!(!made.notes.replaced.is_empty() || !made.notes.notes.is_empty());
            }
            Ok(())
        })
        .unwrap();
}

/// For `run.sh`: packages with such names, to be validated.
#[test]
fn packages_with_odd_names_are_written() {
    let root = folder().with_file_name("odd-packages");
    if root.exists() {
        std::fs::remove_dir_all(&root).unwrap();
    }
    let mut runner = TestRunner::deterministic();
    for number in 0..60 {
        let mut next = || any_name().new_tree(&mut runner).unwrap().current();
        let (name, registrar, title) = (next(), next(), next());
        std::fs::create_dir_all(&root).unwrap();
        let made = made(&name, &registrar, &title, number % 3);
        write(&root, &format!("odd-{number:02}"), &made, NURSE.0.last_moment());
    }
}
