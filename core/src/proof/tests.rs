#[allow(clippy::string_slice, reason = "a failing test may panic")]
mod shown;
#[allow(clippy::string_slice, reason = "a failing test may panic")]
mod tampered;
mod wrong_person;

use std::collections::BTreeMap;

use super::*;
use crate::doc::{case_with_approved_plan, request};
use crate::package::File;
use crate::wire::Shape;
use crate::{ActorId, Happening, Language, Text};

const AT: &str = "2026-03-01T09:00:00+01:00";
/// What the persons of the case have written, and the keys by which the host knows them.
const TEXTS: [&str; 6] =
    ["Medisinrunde", "Kortere vakter", "Fire timer", "Bare mellom oss", "Tok en prat", "vedlegg-7"];
const KEYS: [&str; 5] = ["a-1", "m-1", "\"s-1\"", "n-1", "hr-9"];

fn step(case: Case, line: &str) -> Case {
    case.execute(&request(line)).unwrap_or_else(|denial| panic!("{denial}: {line}")).case
}

/// A plan, a delivery, a meeting that was held, an entry of the log, and a draft with a comment.
fn full() -> Case {
    [
        r#"{"at":"2026-01-23T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"share_plan",
            "plan":"p1","with":"practitioner"}"#,
        r#"{"at":"2026-01-23T09:01:00+01:00","by":{"role":"system"},"do":"record_delivery","plan":"p1",
            "with":"practitioner","outcome":"delivered"}"#,
        r#"{"at":"2026-01-26T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"summon_meeting",
            "number":1,"on":"2026-02-10","called":["employee","occupational_health"]}"#,
        r#"{"at":"2026-02-10T12:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"record_meeting_held",
            "meeting":"d1","number":1,"on":"2026-02-10","attended":["employee","manager"]}"#,
        r#"{"at":"2026-02-11T12:00:00+01:00","by":{"role":"hr","id":"hr-9"},"do":"add_log_entry",
            "kind":"conversation","on":"2026-02-11","participants":["employee","hr"],"text":"Tok en prat",
            "attachments":["vedlegg-7"]}"#,
        r#"{"at":"2026-02-11T13:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"revise_plan","plan":"p1"}"#,
        r#"{"at":"2026-02-11T13:01:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_comment",
            "plan":"p2","measure":"m1","text":"Bare mellom oss"}"#,
    ]
    .iter()
    .fold(case_with_approved_plan(), |case, line| step(case, line))
}

fn writer() -> PdfWriter {
    PdfWriter::new().unwrap()
}

fn proof(case: &Case, choice: &ProofChoice) -> Proof {
    case.proof(&Actor::system(), AT.parse().unwrap(), choice, &writer()).unwrap()
}

fn with_content() -> ProofChoice {
    ProofChoice { with_content: Some(true), ..ProofChoice::default() }
}

fn secret(secret: &str) -> ProofChoice {
    ProofChoice { secret: Some(Text::from(secret)), ..ProofChoice::default() }
}

fn text(package: &Package, name: &str) -> String {
    String::from_utf8(package.file(name).unwrap().bytes().to_vec()).unwrap()
}

fn verdict_of(package: &Package, anchors: &[Digest]) -> Verdict {
    let files = package.files().iter().map(|file| (file.name.as_str(), file.bytes()));
    verify(files, &Check { anchors, writer: Some(&writer()) })
}

/// The pack with one file changed and with new sums: the sums find nothing.
fn changed(package: &Package, name: &str, change: impl FnOnce(String) -> String) -> Package {
    let mut files: BTreeMap<String, File> =
        package.files().iter().map(|file| (file.name.to_string(), file.clone())).collect();
    files.remove(Package::SUMS);
    let file = files.get_mut(name).unwrap();
    let text = change(text(package, name));
    *file = File::new(file.name.clone(), file.media_type, text.into_bytes());
    Package::new(files.into_values().collect()).unwrap()
}

fn faults(package: &Package, anchors: &[Digest]) -> Vec<Fault> {
    let mut faults: Vec<Fault> =
        verdict_of(package, anchors).findings.iter().map(|finding| finding.fault).collect();
    faults.dedup();
    faults
}

#[test]
fn a_pack_is_whole_and_the_same_each_time() {
    for choice in [ProofChoice::default(), with_content(), secret("sekstentegnellermer")] {
        let (case, at) = (full(), AT.parse().unwrap());
        let one = proof(&case, &choice);
        assert_eq!(one, proof(&case, &choice));
        let verdict = verdict_of(&one.package, &[one.last_link]);
        assert_eq!(verdict.findings, []);
        assert_eq!((verdict.events, verdict.last_link), (case.version(), Some(one.last_link)));
        let zip = one.package.zip(at).unwrap();
        let check = Check { anchors: &[verdict.sums.unwrap()], writer: None };
        assert_eq!(verify_zip(&zip, &check).findings, []);
    }
}

#[test]
fn texts_and_keys_are_withheld() {
    let package = proof(&full(), &ProofChoice::default()).package;
    for name in [SUMMARY, EVENTS] {
        let said = text(&package, name);
        for hidden in TEXTS.iter().chain(&KEYS) {
            assert!(!said.contains(hidden), "{name}: {hidden}");
        }
    }
    let said = text(&proof(&full(), &with_content()).package, EVENTS);
    for shown in TEXTS.iter().chain(&KEYS) {
        assert!(said.contains(shown), "{shown}");
    }
}

/// A value of this shape, with all it can have; what is coded is one thing or the other.
fn any(shape: &Shape, other: bool) -> serde_json::Value {
    use serde_json::json;
    match shape {
        Shape::Text => json!(if other { "Noe annet" } else { "Hemmelig" }),
        Shape::Id("ActorId" | "CaseId" | "NoteId") => json!("Hemmelig"),
        Shape::Id(_) => json!("x1"),
        Shape::Coded("PersonNumber") => json!("05908399546"),
        Shape::Coded("OrganisationNumber") => json!("310000019"),
        Shape::Coded(_) => json!("0".repeat(64)),
        Shape::Date => json!(if other { "2026-02-06" } else { "2026-01-05" }),
        Shape::Moment => json!(AT),
        Shape::Bool => json!(!other),
        Shape::Integer { min, .. } => json!(min),
        Shape::Word(_, words) => json!(words[if other { words.len() - 1 } else { 0 }]),
        Shape::List(of) => json!([any(of, other)]),
        Shape::Nullable(of) => any(of, other),
        Shape::Object(_, fields) => {
            fields.iter().map(|field| (field.name.to_owned(), any(&field.shape, other))).collect()
        }
    }
}

/// An event with all it can have.
fn any_event(word: &str, fields: &'static [crate::wire::Field], other: bool) -> crate::Event {
    let mut event = any(&Shape::Object("", fields), other);
    event["event"] = word.into();
    event["at"] = AT.into();
    event["by"] = serde_json::json!({"role": "manager", "id": "Hemmelig"});
    event["rules"] = 1.into();
    crate::Event::from_json(event.to_string().as_bytes()).unwrap()
}

/// By the shape of the events: whatever text or key one has is withheld, but for what is named here.
#[test]
fn every_text_and_key_of_every_event_is_thought_of() {
    const SHOWN: [&str; 7] = [
        // The employer's own words, and those of archive and recipient.
        "case_opened.policy",
        "delivery_recorded.reference",
        "log_entry_archived.reference",
        "log_entry_archived.system",
        "plan_archived.reference",
        "plan_archived.system",
        // The key of a purged case; of such a case there is no proof.
        "case_purged.case",
    ];
    for variant in Happening::VARIANTS {
        let event = any_event(variant.word, variant.fields, false);
        let (shown, taken) = veil::Veil::default().over(&event);
        let shown: serde_json::Value = serde_json::from_str(&shown.to_json()).unwrap();
        assert_eq!(shown["by"]["id"], "manager-1");
        for field in variant.fields {
            let name = format!("{}.{}", variant.word, field.name);
            let said = shown[field.name].to_string();
            let is_told = said.contains("Hemmelig") || said.contains("05908399546");
            assert_eq!(is_told, SHOWN.contains(&name.as_str()), "{name}");
        }
        assert!(taken.iter().all(|taken| shown.pointer(&taken.at).is_some()), "{}", variant.word);
    }
}

#[test]
fn no_identity_number_is_in_any_pack() {
    let open = r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
        "employee":"a-1","person_number":"05908399546","employer":"310000019","policy":{"preset":"nav_two_party"}}"#;
    let case = Case::open(&request(open)).unwrap().case;
    for choice in [ProofChoice::default(), with_content()] {
        let package = proof(&case, &choice).package;
        let said = text(&package, SUMMARY) + &text(&package, EVENTS);
        assert!(!said.contains("05908399546") && !said.contains("person_number"));
        assert_eq!(verdict_of(&package, &[]).findings, []);
    }
    // Nor does anything of the pack follow from it.
    let other = Case::open(&request(&open.replace(r#""person_number":"05908399546","#, "")));
    assert_eq!(
        proof(&case, &with_content()),
        proof(&other.unwrap().case, &with_content()),
        "with and without the number"
    );
}

#[test]
fn a_secret_keeps_the_links_from_pack_to_pack() {
    let (early, late) = (case_with_approved_plan(), full());
    let kept = secret("sekstentegnellermer");
    let anchor = proof(&early, &kept).last_link;
    let later = proof(&late, &kept);
    assert_eq!(faults(&later.package, &[anchor]), []);
    let open = ProofChoice { with_content: Some(true), ..kept };
    assert_eq!(proof(&late, &open).last_link, later.last_link, "whatever is produced");
    let other = proof(&late, &secret("et annet på seksten"));
    assert_eq!(faults(&other.package, &[anchor]), [Fault::AnchorMissing]);
}

#[test]
fn a_changed_removed_inserted_moved_or_cut_event_is_found() {
    let proof = proof(&full(), &ProofChoice::default());
    let lines = |text: String| text.lines().map(|line| format!("{line}\n")).collect::<Vec<_>>();
    let with = |change: &dyn Fn(&mut Vec<String>)| {
        faults(
            &changed(&proof.package, EVENTS, |text| {
                let mut lines = lines(text);
                change(&mut lines);
                lines.concat()
            }),
            &[],
        )
    };
    let held =
        |lines: &[String]| lines.iter().position(|line| line.contains("\"meeting_held\"")).unwrap();
    let attended = r#""attended":["employee","manager"]"#;
    let changed = with(&|lines| {
        let place = held(lines);
        lines[place] = lines[place].replace(attended, r#""attended":["manager"]"#);
    });
    assert_eq!(changed, [Fault::LinkWrong, Fault::SummaryWrong, Fault::DocumentWrong]);
    let removed = with(&|lines| drop(lines.remove(held(lines))));
    assert_eq!(removed[..2], [Fault::NumberWrong, Fault::LinkWrong]);
    assert!(with(&|lines| lines.insert(4, lines[3].clone())).contains(&Fault::LinkWrong));
    assert!(with(&|lines| lines.swap(5, 6)).contains(&Fault::LinkWrong));
    assert_eq!(with(&|lines| drop(lines.pop()))[0], Fault::SummaryWrong);
    assert_eq!(with(&|lines| lines[0].insert(1, ' '))[0], Fault::LineUnreadable);
    assert_eq!(with(&|lines| lines.clear()), [Fault::HistoryWrong]);
}

#[test]
fn a_summary_or_a_document_that_says_otherwise_is_found() {
    let proof = proof(&full(), &ProofChoice::default());
    for (from, to) in [
        (r#""attended":["employee","manager"]"#, r#""attended":["employee"]"#),
        (r#""met_on":"2026-02-10""#, r#""met_on":"2026-02-09""#),
        (r#""outcome":"delivered""#, r#""outcome":"printed""#),
        (r#""with_content":false"#, r#""with_content":true"#),
        (r#""law_version":"2014-07-01""#, r#""law_version":"2011-07-01""#),
    ] {
        let changed = changed(&proof.package, SUMMARY, |text| {
            assert!(text.contains(from), "{from} in {text}");
            text.replacen(from, to, 1)
        });
        assert_eq!(faults(&changed, &[])[0], Fault::SummaryWrong, "{to}");
    }
    let other = full().proof(
        &Actor::system(),
        AT.parse().unwrap(),
        &ProofChoice { language: Some(Language::En), ..ProofChoice::default() },
        &writer(),
    );
    let english = other.unwrap().package.file(DOCUMENT).unwrap().clone();
    let mut files: Vec<File> = proof.package.files().to_vec();
    files.pop();
    files[0] = english;
    assert_eq!(faults(&Package::new(files).unwrap(), &[]), [Fault::DocumentWrong]);
}

#[test]
fn a_value_that_was_not_bound_is_found() {
    let package = proof(&full(), &with_content()).package;
    let lied = changed(&package, EVENTS, |text| text.replace("Bare mellom oss", "Alt er bra"));
    assert_eq!(faults(&lied, &[]), [Fault::ValueWrong, Fault::DocumentWrong]);
    // Made anew from other events: only what was kept elsewhere tells.
    let (kept, made) =
        (proof(&full(), &with_content()), proof(&case_with_approved_plan(), &with_content()));
    assert_eq!(faults(&made.package, &[]), []);
    assert_eq!(faults(&made.package, &[kept.last_link]), [Fault::AnchorMissing]);
}

#[test]
fn who_does_not_see_the_history_gets_no_proof() {
    let (case, writer) = (full(), writer());
    let asked = |by: &Actor, at: &str, choice: &ProofChoice| match case.proof(
        by,
        at.parse().unwrap(),
        choice,
        &writer,
    ) {
        Ok(_) => "given",
        Err(ProofError::Denied(Denial::Refused(refusal))) => refusal.code().code(),
        Err(ProofError::Denied(Denial::Input(_))) => "input",
        Err(_) => "fault",
    };
    let plain = ProofChoice::default();
    assert_eq!(asked(&Actor::employee("a-1").unwrap(), AT, &plain), "given");
    assert_eq!(asked(&Actor::manager("m-1").unwrap(), AT, &with_content()), "given");
    assert_eq!(asked(&Actor::manager("m-9").unwrap(), AT, &plain), "access.not-a-party");
    assert_eq!(asked(&Actor::hr("hr-9").unwrap(), AT, &plain), "access.not-a-party");
    assert_eq!(asked(&Actor::nav(true), AT, &plain), "access.not-a-party");
    assert_eq!(asked(&Actor::practitioner(), AT, &plain), "access.not-a-party");
    let late = "2026-12-24T09:00:00+01:00";
    assert_eq!(asked(&Actor::employee("a-1").unwrap(), late, &plain), "access.expired");
    assert_eq!(asked(&Actor::system(), late, &plain), "given");
    assert_eq!(asked(&Actor::system(), "2026-01-06T09:00:00+01:00", &plain), "time.backwards");
    assert_eq!(asked(&Actor::system(), AT, &secret("for kort")), "input");
}

#[test]
fn names_come_from_the_host_alone() {
    let name = |key: &str, name: &str| PersonName {
        key: ActorId::new(key).unwrap(),
        name: Text::from(name),
    };
    let choice = ProofChoice {
        names: vec![name("m-1", "Ola Leder"), name("x-1", "Ukjent Person")],
        ..ProofChoice::default()
    };
    let said = text(&proof(&full(), &choice).package, SUMMARY);
    assert!(said.contains(r#""names":[{"party":"manager-1","name":"Ola Leder"}]"#));
    assert!(!said.contains("Ukjent"));
}

/// In the employer-led policy the employee sees what is completed, and no draft on the way to it.
#[test]
fn what_was_written_in_the_managers_drafts_is_not_produced_to_the_employee() {
    let manager = |minute: u8, rest: &str| {
        format!(
            r#"{{"at":"2026-01-20T09:{minute:02}:00+01:00","by":{{"role":"manager","id":"m-1"}},{rest}}}"#
        )
    };
    let form = |workday: &str| {
        format!(
            r#""form":{{"typical_workday":"{workday}","tasks_that_can_be_done":"b","tasks_that_cannot_be_done":"c",
                "earlier_facilitation":"d","coming_facilitation":"e","other_facilitation":"f","follow_up":"g",
                "evaluation_date":"2026-03-01"}}"#
        )
    };
    let opened = r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
        "employee":"a-1","employer":"310000019","policy":{"preset":"nav_employer_led"}}"#;
    let case = [
        r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
            "periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#
            .to_owned(),
        r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1",
            "from":"2026-01-01"}"#
            .to_owned(),
        manager(0, &format!(r#""do":"save_draft",{}"#, form("Forkastet tekst"))),
        manager(1, r#""do":"discard_draft","plan":"p1""#),
        manager(2, &format!(r#""do":"save_draft",{}"#, form("Tekst som ble endret"))),
        manager(
            3,
            &format!(
                r#""do":"complete_plan","taken_part":true,{}"#,
                form("Ferdig tekst")
            ),
        ),
        manager(4, &format!(r#""do":"save_draft",{}"#, form("Utkast som venter"))),
    ]
    .iter()
    .fold(Case::open(&request(opened)).unwrap().case, |case, line| step(case, line));
    let drafts = ["Forkastet tekst", "Tekst som ble endret", "Utkast som venter"];
    for (by, sees) in [
        (Actor::employee("a-1").unwrap(), false),
        (Actor::manager("m-1").unwrap(), true),
        (Actor::system(), true),
    ] {
        let made = case.proof(&by, AT.parse().unwrap(), &with_content(), &writer()).unwrap();
        let said = text(&made.package, EVENTS);
        assert!(said.contains("Ferdig tekst"));
        for draft in drafts {
            assert_eq!(said.contains(draft), sees, "{draft}");
        }
        assert_eq!(faults(&made.package, &[made.last_link]), []);
    }
}

#[test]
fn hostile_packs_end_in_findings() {
    let package = proof(&full(), &with_content()).package;
    let pointed = changed(&package, EVENTS, |text| text.replace("/by/id", "/event/x"));
    assert!(faults(&pointed, &[]).contains(&Fault::LineUnreadable));
    let garbled = changed(&package, SUMMARY, |_| "{".to_owned());
    assert_eq!(faults(&garbled, &[]), [Fault::SummaryUnreadable]);
    let none: [(&str, &[u8]); 0] = [];
    assert_eq!(verify(none, &Check::default()).findings.len(), 5);
    let twice = [("proof.json", b"{}".as_slice()), ("proof.json", b"{}".as_slice()), ("../x", b"")];
    let verdict = verify(twice, &Check::default());
    assert_eq!(verdict.findings.iter().filter(|one| one.fault == Fault::FileUnknown).count(), 2);
}
