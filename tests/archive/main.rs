//! Packages for archives, seen from outside: `run.sh` has the files that are written here judged by
//! the schemas and by other programs; here the answers of archives are read, and names of all kinds
//! are tried.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends when something is not as it should be, and says so"
)]

mod answers;
mod letters;
mod names;
#[path = "../document/replayed.rs"]
mod replayed;

use std::path::{Path, PathBuf};

use oppfolgingsplan::archive::{
    ArchiveChoice, ArchiveError, ArchivePackage, Attachment, FolderReference,
};
use oppfolgingsplan::document::PdfWriter;
use oppfolgingsplan::package::MediaType;
use oppfolgingsplan::{Actor, Case, Denial, Language, Moment, PlanId, Text};

/// What archives differ in, each with a folder that is known by other keys.
const SITES: [(&str, &str); 5] = [
    (
        "websak",
        r#"{"profile":{"preset":"websak"},"registered_by":"Leder Ledersen","refer_to_earlier":true,
            "folder":{"system_id":"8f3a1a54-93c5-4c1b-8a57-1d2e7f60b3aa","case_year":2024,"case_number":117}}"#,
    ),
    (
        "elements",
        r#"{"profile":{"preset":"elements","journal_status":"J","access_code":"13","access_name":"Unntatt offentlighet"},
            "folder":{"system_id":"8F3A1A54-93C5-4C1B-8A57-1D2E7F60B3AA","folder_id":"2021/4711"}}"#,
    ),
    (
        "own",
        r#"{"profile":{"preset":"generic","system_name":"Arkivskuffen","source_system":"Lønn & Tid","title":"Plan",
            "journal_status":"E","access_code":"U","legal_basis":"Personopplysningsloven","document_screening":false,
            "document_type_code":"AVTALE","document_type_name":"Avtale","archive_part":"Personalarkiv"},
            "folder":{"external_system":"Lønn & Tid","external_key":"mappe-7"}}"#,
    ),
    ("open", r#"{"profile":{"preset":"generic","archive_part":"Personal"}}"#),
    ("websak-by-hand", r#"{"profile":{"preset":"websak"}}"#),
];

const NAMES: [&str; 7] = [
    "Kari Eksempel",
    "Øyvind Ærlig Åsnes",
    "Áile Sárá <Ŋ> & \"Đ\"",
    "Kari 05908399546",
    "Kari\u{1}\n\u{202e}\u{ffff} Eksempel",
    "]]> --> &#0; <!DOCTYPE x>",
    "  ",
];

fn choice(json: &str, name: &str, language: Language) -> ArchiveChoice {
    let mut choice = ArchiveChoice::from_json(json.as_bytes()).unwrap();
    let mut document = choice.document.unwrap_or_default();
    document.language = Some(language);
    document.employee_name = Some(Text::from(name));
    choice.document = Some(document);
    choice
}

fn minutes() -> Vec<Attachment> {
    let attachment = |title: &str, media_type, bytes: &[u8]| Attachment {
        title: Text::from(title),
        media_type,
        bytes: bytes.to_vec(),
        entry: None,
    };
    vec![
        attachment("Referat fra dialogmøte 1 – 05908399546", MediaType::Pdf, b"%PDF-1.4 ..."),
        attachment("Søknad om tiltak <&>", MediaType::Text, "Søknad\n".as_bytes()),
    ]
}

fn folder() -> PathBuf {
    let own = || PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("packages");
    std::env::var_os("PACKAGES").map_or_else(own, PathBuf::from)
}

fn package(
    case: &Case,
    plan: &PlanId,
    choice: &ArchiveChoice,
    attachments: &[Attachment],
    writer: &PdfWriter,
) -> Result<ArchivePackage, ArchiveError> {
    let by = Actor::hr("hr-1").unwrap();
    case.archive_package(&by, plan, case.last_moment(), choice, attachments, writer)
}

/// Writes a package as a folder and as a zip.
fn write(root: &Path, name: &str, made: &ArchivePackage, at: Moment) {
    let folder = root.join(name);
    for file in made.package.files() {
        let path = folder.join(file.name.as_str());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.bytes()).unwrap();
    }
    std::fs::write(root.join(format!("{name}.zip")), made.package.zip(at).unwrap()).unwrap();
}

/// Both messages say how far the entry has come, by the profile, or else by preset and policy.
fn has_its_status(site: &str, case: &Case, made: &ArchivePackage) {
    let (code, word) = match site {
        "elements" => ("J", "Journalført"),
        "open" if !case.policy().needs_dispatch() => ("F", "Ferdigstilt fra saksbehandler"),
        _ => ("E", "Ekspedert"),
    };
    let says = |file: &str| {
        let xml = String::from_utf8(made.package.file(file)?.bytes().to_vec()).unwrap();
        let status = xml.split("journalstatus>").nth(1).unwrap();
        Some(status.trim_end_matches("</").to_owned())
    };
    let fiks = says("fiks-arkiv-v1/arkivmelding.xml").unwrap();
    assert!(fiks.contains(&format!("kode>{code}</")), "{site}: {fiks}");
    if let Some(eformidling) = says("eformidling/arkivmelding.xml") {
        assert_eq!(eformidling, word, "{site}");
    }
}

/// For `run.sh`: every approved version of every conformance case, as every archive takes it.
#[test]
fn packages_are_written_for_other_programs_to_judge() {
    let root = folder();
    if root.exists() {
        std::fs::remove_dir_all(&root).unwrap();
    }
    std::fs::create_dir_all(&root).unwrap();
    let writer = PdfWriter::new().unwrap();
    let (mut written, mut refused, mut letters) = (0, 0, 0);
    let nurse = replayed::demonstration().into_iter().rfind(|case| !case.is_purged()).unwrap();
    let cases = [("nurse".to_owned(), nurse)].into_iter().chain(replayed::conformance());
    for (place, (name, case)) in cases.enumerate() {
        for (turn, (site, json)) in SITES.into_iter().enumerate() {
            let choice = choice(json, NAMES[(place + turn) % NAMES.len()], Language::ALL[turn % 3]);
            for (letter, made) in letters::packages(&case, &choice) {
                write(&root, &format!("{name}-{letter}-{site}"), &made, case.last_moment());
                letters += 1;
            }
        }
        for version in case.versions() {
            for (turn, (site, json)) in SITES.into_iter().enumerate() {
                let language = Language::ALL[(place + turn) % 3];
                let choice = choice(json, NAMES[(place + turn) % NAMES.len()], language);
                let attachments = if turn == 1 { minutes() } else { Vec::new() };
                match package(&case, version.id(), &choice, &attachments, &writer) {
                    Ok(made) => {
                        assert!(version.approved().is_some(), "{name}");
                        has_its_status(site, &case, &made);
                        let name = format!("{name}-{}-{site}", version.id());
                        write(&root, &name, &made, case.last_moment());
                        written += 1;
                    }
                    Err(ArchiveError::Denied(Denial::Refused(refusal))) => {
                        let archivable =
                            version.approved().is_some() && !version.is_misregistered();
                        assert!(!archivable, "{name}: {}", refusal.code());
                        refused += 1;
                    }
                    Err(other) => panic!("{name}: {other}"),
                }
            }
        }
    }
    assert!(letters >= 400, "{letters} letters");
    assert!(written >= 400 && refused >= 400, "{written} written, {refused} refused");
}

/// A folder that only a person can find still gives a message for Fiks Arkiv and the sheet.
#[test]
fn a_folder_by_any_key_is_named_to_the_archive() {
    let case = replayed::demonstration().into_iter().rfind(|case| !case.is_purged()).unwrap();
    let plan = case.versions().find(|version| version.approved().is_some()).unwrap().id().clone();
    let writer = PdfWriter::new().unwrap();
    let text = |text: &str| Some(Text::from(text));
    let by = |folder| ArchiveChoice { folder: Some(folder), ..ArchiveChoice::default() };
    let none = FolderReference::default;
    for (folder, stands) in [
        (
            FolderReference { folder_id: text("2021/4711"), ..none() },
            "<m:mappeID>2021/4711</m:mappeID>",
        ),
        (
            FolderReference { case_year: Some(2024), case_number: Some(117), ..none() },
            "<m:sakssekvensnummer>117</m:sakssekvensnummer>",
        ),
        (
            FolderReference { external_system: text("hr"), external_key: text("7"), ..none() },
            "<m:noekkel>7</m:noekkel>",
        ),
    ] {
        let made = package(&case, &plan, &by(folder), &[], &writer).unwrap();
        let fiks = made.package.file("fiks-arkiv-v1/arkivmelding.xml").unwrap().bytes();
        assert!(String::from_utf8_lossy(fiks).contains(stands), "{stands}");
        assert!(made.package.file("eformidling/arkivmelding.xml").is_none(), "it knows UUIDs only");
    }
}
