//! Proof packs of every conformance case, seen from outside: whole, the same each time, the answers
//! of the case itself; and whatever is done to one is found. `run.sh` lets a verifier in another
//! language judge the same packs, and veraPDF their documents.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends when something is not as it should be, and says so"
)]

#[path = "../document/replayed.rs"]
#[allow(dead_code, reason = "a proof needs no plan")]
mod replayed;
mod tamper;

use std::path::{Path, PathBuf};

use oppfolgingsplan::document::PdfWriter;
use oppfolgingsplan::proof::{Check, Proof, ProofChoice, Verdict, verify, verify_zip};
use oppfolgingsplan::{Actor, Case, Digest};
use serde_json::Value;

fn folder() -> PathBuf {
    let own = || PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("proofs");
    std::env::var_os("PROOFS").map_or_else(own, PathBuf::from)
}

/// An empty folder below that of the tests.
fn emptied(name: &str) -> PathBuf {
    let root = folder().join(name);
    if root.exists() {
        std::fs::remove_dir_all(&root).unwrap();
    }
    std::fs::create_dir_all(&root).unwrap();
    root
}

fn choice(language: &str, more: &str) -> ProofChoice {
    let text = format!(r#"{{"language":"{language}"{more}}}"#);
    ProofChoice::from_json(text.as_bytes()).unwrap()
}

fn proof(case: &Case, choice: &ProofChoice, writer: &PdfWriter) -> Proof {
    case.proof(&Actor::system(), case.last_moment(), choice, writer).unwrap()
}

fn nurse() -> Case {
    replayed::demonstration().into_iter().rfind(|case| !case.is_purged()).unwrap()
}

fn verdict(files: &tamper::Files, check: &Check<'_>) -> Verdict {
    verify(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())), check)
}

fn put(folder: &Path, files: &tamper::Files) {
    std::fs::create_dir_all(folder).unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

#[test]
fn every_case_has_a_pack_that_is_whole() {
    let (packs, pdfs) = (emptied("packs"), emptied("pdf"));
    let writer = PdfWriter::new().unwrap();
    let names = r#","employer_name":"Eksempel sykehjem","reference":"26/117","names":[
        {"key":"leder-11","name":"Ola Leder"},{"key":"ansatt-77","name":"Kari Eksempel"}]"#;
    let mut wanted: Vec<(String, Case, ProofChoice, bool)> = Vec::new();
    for (place, language) in ["nb", "nn", "en"].into_iter().enumerate() {
        let open = format!(r#"{names},"with_content":true"#);
        wanted.push((format!("nurse-{language}"), nurse(), choice(language, names), true));
        wanted.push((format!("nurse-{language}-content"), nurse(), choice(language, &open), true));
        for (number, (name, case)) in replayed::histories().into_iter().enumerate() {
            let more = match number % 3 {
                0 => "",
                1 => r#","with_content":true"#,
                _ => r#","secret":"seksten tegn eller flere""#,
            };
            // All in one language, a third of them in the others; one document of each for veraPDF.
            let is_third = number % 3 == place;
            if place == 0 || is_third {
                wanted.push((format!("{name}-{language}"), case, choice(language, more), is_third));
            }
        }
    }
    assert!(wanted.len() > 400, "{} packs", wanted.len());
    for (name, case, choice, is_judged) in wanted {
        let made = proof(&case, &choice, &writer);
        let zip = made.package.zip(case.last_moment()).unwrap();
        let check = Check { anchors: &[made.last_link], writer: Some(&writer) };
        let verdict = verify_zip(&zip, &check);
        assert_eq!(verdict.findings, [], "{name}");
        assert_eq!(verdict.events, case.version(), "{name}");
        assert_eq!(made, proof(&case, &choice, &writer), "{name}: other bytes");
        as_the_case_says(&name, &case, &made);
        std::fs::write(packs.join(format!("{name}.zip")), zip).unwrap();
        if is_judged {
            let pdf = made.package.file("bevis.pdf").unwrap();
            std::fs::write(pdfs.join(format!("proof-{name}.pdf")), pdf.bytes()).unwrap();
        }
    }
}

/// What the law asks for, with the report after nine weeks that it once asked for.
const DUTIES: [&str; 6] = [
    "plan_due",
    "share_with_practitioner_due",
    "dialogue_meeting_1_due",
    "activity_requirement_due",
    "dialogue_meeting_2_due",
    "plan_to_nav_due",
];

/// What is withheld changes no answer: the deadlines of the pack are those of the case.
fn as_the_case_says(name: &str, case: &Case, made: &Proof) {
    let summary = made.package.file("proof.json").unwrap();
    let summary: Value = serde_json::from_slice(summary.bytes()).unwrap();
    let duties = summary["duties"].as_array().unwrap();
    for deadline in case.deadlines(case.last_moment().oslo_date()) {
        let deadline = serde_json::to_value(&deadline).unwrap();
        let is_duty = DUTIES.contains(&deadline["code"].as_str().unwrap())
            || deadline["label"] == "nine_week_report_to_nav";
        assert_eq!(duties.contains(&deadline), is_duty, "{name}: {deadline}");
    }
    assert_eq!(summary["plans"].as_array().unwrap().len(), case.versions().len(), "{name}");
    assert_eq!(summary["meetings"].as_array().unwrap().len(), case.meetings().count(), "{name}");
}

#[test]
fn whatever_is_done_to_a_pack_is_found() {
    let root = emptied("tampered");
    let writer = PdfWriter::new().unwrap();
    let [plain, open, english] =
        [("nb", ""), ("nb", r#","with_content":true"#), ("en", "")].map(|(language, more)| {
            tamper::files(&proof(&nurse(), &choice(language, more), &writer).package)
        });
    for whole in [&plain, &open, &english] {
        assert!(verdict(whole, &Check { writer: Some(&writer), ..Check::default() }).is_whole());
    }
    let all = tamper::all(&plain, &open, &english["bevis.pdf"]);
    assert!(all.len() > 90, "{} ways", all.len());
    for (name, files) in all {
        assert!(files != plain && files != open, "{name}: nothing was done");
        // The document is not needed to find it.
        assert!(!verdict(&files, &Check::default()).is_whole(), "{name}");
        put(&root.join(name), &files);
    }
}

/// A pack that is made anew from another history is whole in itself; only what was kept elsewhere
/// tells.
#[test]
fn a_pack_made_anew_is_found_by_what_was_kept_elsewhere() {
    let root = emptied("anew");
    let writer = PdfWriter::new().unwrap();
    let secret = choice("nb", r#","secret":"seksten tegn eller flere""#);
    let mut nurse = replayed::demonstration();
    nurse.retain(|case| !case.is_purged());
    let early = nurse.iter().find(|case| case.meetings().count() > 0).unwrap();
    let late = nurse.last().unwrap();
    let kept = proof(early, &secret, &writer).last_link;
    let honest = tamper::files(&proof(late, &secret, &writer).package);
    // The same case, and somebody has taken the meeting out.
    let without: Vec<String> = late
        .events()
        .map(|event| event.to_json())
        .filter(|event| !event.contains("\"event\":\"meeting_"))
        .collect();
    let stored = format!(r#"{{"format":1,"events":[{}]}}"#, without.join(","));
    let forged = Case::from_json(stored.as_bytes()).unwrap();
    let forged = tamper::files(&proof(&forged, &secret, &writer).package);
    let check = |anchors: &'static [Digest]| Check { anchors, writer: Some(&writer) };
    for (name, files, is_found) in [("honest", &honest, false), ("forged", &forged, true)] {
        assert!(verdict(files, &check(&[])).is_whole(), "{name}");
        let anchored = Check { anchors: &[kept], writer: Some(&writer) };
        assert_eq!(!verdict(files, &anchored).is_whole(), is_found, "{name}");
        put(&root.join(name), files);
    }
    std::fs::write(root.join("kept.txt"), kept.to_string()).unwrap();
}
