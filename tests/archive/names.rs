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

/// Whether eleven digits stand in a row, or six and five with one to three characters between them
/// that are no letters.
fn holds_a_number(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (place, letter) in letters.iter().enumerate() {
        match runs.last_mut() {
            _ if !letter.is_numeric() => {}
            Some((_, end)) if *end == place => *end += 1,
            _ => runs.push((place, place + 1)),
        }
    }
    let long = |(from, to): &(usize, usize)| to - from;
    let parted = |pair: &[(usize, usize)]| {
        let between = &letters[pair[0].1..pair[1].0];
        (long(&pair[0]), long(&pair[1])) == (6, 5)
            && between.len() <= 3
            && !between.iter().any(|letter| letter.is_alphabetic())
    };
    runs.iter().any(|run| long(run) >= 11) || runs.windows(2).any(parted)
}

#[test]
fn a_number_is_known_however_it_is_parted() {
    for text in ["05908399546", "059083-99546", "Om 059083 - 99546.", "059083\u{a0}99546"] {
        assert!(holds_a_number(text), "{text}");
    }
    for text in ["2026-02-01–2026-02-03", "0590839954", "059083 og 99546", "1059083-99546"] {
        assert!(!holds_a_number(text), "{text}");
    }
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
                prop_assert!(!holds_a_number(&text), "{text:?}");
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
