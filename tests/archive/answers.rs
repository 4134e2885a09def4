//! What archives answer: the receipts and errors of `receipts/`, which `run.sh` validates with the
//! schemas, and answers of somebody who means harm.

use oppfolgingsplan::archive::{
    ArchiveAdvice, ArchiveChoice, ArchiveFailure, ArchiveReceipt, ReceiptError,
};
use oppfolgingsplan::document::PdfWriter;
use oppfolgingsplan::{Actor, Case, Language, Moment, PlanId, XmlFault};

use super::{package, replayed};

fn answer(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/archive/receipts/");
    std::fs::read_to_string(format!("{folder}{name}.xml")).unwrap()
}

fn nurse() -> (Case, PlanId, Moment) {
    let case = replayed::demonstration().into_iter().rfind(|case| !case.is_purged()).unwrap();
    let plan = case.versions().find(|version| version.approved().is_some()).unwrap().id().clone();
    let at = case.last_moment();
    (case, plan, at)
}

fn error(answer: &[u8]) -> ReceiptError {
    ArchiveReceipt::read(answer).expect_err("no receipt")
}

#[test]
fn a_receipt_sets_the_archive_record() {
    let (case, plan, at) = nurse();
    let by = Actor::hr("hr-1").unwrap();
    let choice = ArchiveChoice::from_json(br#"{"profile":{"preset":"elements"}}"#).unwrap();
    let made = package(&case, &plan, &choice, &[], &PdfWriter::new().unwrap()).unwrap();
    // The archive answers with the key that the message had.
    let answer = answer("created").replace("KEY-OF-THE-MESSAGE", made.notes.key.as_str());
    let receipt = ArchiveReceipt::read(answer.as_bytes()).unwrap();
    assert!(!receipt.existing && receipt.dispatched);
    assert_eq!(receipt.number.as_ref().unwrap().as_str(), "2026/4711");
    let request = receipt.to_request(&case, &by, &plan, at, &choice).unwrap();
    let after = case.execute(&request).unwrap().case;
    let archiving = after.plan(&plan).unwrap().approved().unwrap().archiving();
    let record = archiving.record().unwrap();
    assert_eq!(record.system().as_str(), "Elements");
    assert_eq!(record.reference().as_str(), "2026/4711 (5f0c1de2-7a11-4c36-9d0a-3c1b2f4e8a90)");

    // Of another version or case, or by another system.
    let other = case.versions().find(|version| version.id() != &plan).unwrap().id().clone();
    assert_eq!(receipt.to_request(&case, &by, &other, at, &choice), Err(ReceiptError::OtherEntry));
    let renamed =
        ArchiveChoice::from_json(br#"{"profile":{"preset":"elements","source_system":"hr"}}"#)
            .unwrap();
    assert_eq!(receipt.to_request(&case, &by, &plan, at, &renamed), Err(ReceiptError::OtherEntry));
}

#[test]
fn a_receipt_that_comes_twice_is_one() {
    let receipt = ArchiveReceipt::read(answer("existing").as_bytes()).unwrap();
    assert!(receipt.existing && !receipt.dispatched);
    assert_eq!(
        receipt.number.as_ref().unwrap().as_str(),
        "2026/12",
        "year and number of the journal"
    );
    assert_eq!(receipt.key, None);
    let (case, plan, at) = nurse();
    let by = Actor::hr("hr-1").unwrap();
    assert!(receipt.to_request(&case, &by, &plan, at, &ArchiveChoice::default()).is_ok());
}

#[test]
fn errors_say_what_to_do() {
    for (name, failure, advice) in [
        ("invalid-request", ArchiveFailure::InvalidRequest, ArchiveAdvice::Fix),
        ("not-found", ArchiveFailure::NotFound, ArchiveAdvice::Fix),
        ("server-error", ArchiveFailure::ServerError, ArchiveAdvice::Retry),
        ("entry-failed", ArchiveFailure::EntryFailed, ArchiveAdvice::Fix),
        ("folder-failed", ArchiveFailure::FolderFailed, ArchiveAdvice::Fix),
    ] {
        let error = error(answer(name).as_bytes());
        assert_eq!(error.advice(), advice, "{name}");
        let ReceiptError::Failed { failure: found, id, says } = &error else { panic!("{name}") };
        assert_eq!(*found, failure, "{name}");
        assert_eq!(id.as_ref().unwrap().as_str(), "b3f5a0de-0000-4000-8000-000000000001");
        assert!(says.as_str().contains("Kari"));
        // Neither the message nor what is logged repeats what the archive wrote.
        for text in [error.to_string(), format!("{error:?}"), error.to_json()] {
            assert!(!text.contains("Kari"), "{text}");
        }
        for language in Language::ALL {
            assert!(!error.message(language).is_empty() && !error.help(language).is_empty());
        }
    }
    let id = answer("server-error").replace("b3f5a0de-0000-4000-8000-000000000001", "05908399546");
    assert_eq!(
        error(id.as_bytes()).to_json(),
        r#"{"receipt_error":"server_error","advice":"retry"}"#
    );
}

#[test]
fn what_is_no_receipt_is_not_taken_for_one() {
    let created = answer("created");
    for (what, text) in [
        ("another version of the protocol", created.replace("kvittering/v1", "kvittering/v2")),
        ("another namespace", created.replace("https://ks-no", "https://example")),
        ("the message itself", created.replace("arkivmeldingKvittering", "arkivmelding")),
        (
            "an error in the namespace of another",
            answer("server-error").replace("serverfeil/v1", "ikkefunnet/v1"),
        ),
    ] {
        assert_ne!(text, created);
        assert_eq!(error(text.as_bytes()), ReceiptError::NotAReceipt, "{what}");
    }
    for (what, text) in [
        ("no identifier", created.replacen("5f0c1de2-7a11-4c36-9d0a-3c1b2f4e8a90", "", 1)),
        ("no UUID", created.replacen("5f0c1de2-7a11-4c36-9d0a-3c1b2f4e8a90", "4711", 1)),
        ("neither made nor found", created.replace(">Opprettet<", ">Kanskje<")),
        ("nothing", created.replace("registreringKvittering", "mappeKvittering")),
    ] {
        assert_ne!(text, created, "{what}");
        assert_eq!(error(text.as_bytes()), ReceiptError::Incomplete, "{what}");
        assert_eq!(error(text.as_bytes()).advice(), ArchiveAdvice::GiveUp, "{what}");
    }
    // A number that looks like a person is not shown: that of the journal is.
    let number = created.replace(">2026/4711<", ">05908399546<");
    let shown = ArchiveReceipt::read(number.as_bytes()).unwrap().number.unwrap();
    assert_eq!(shown.as_str(), "2026/12");
}

#[test]
fn answers_that_mean_harm_are_refused() {
    let created = answer("created");
    let doctype = |doctype: &str, inside: &str| {
        let text = created.replacen(
            "<arkivmeldingKvittering",
            &format!("{doctype}<arkivmeldingKvittering"),
            1,
        );
        text.replace(">2026/4711<", &format!(">{inside}<"))
    };
    let lol: String = (1..10)
        .map(|level| format!("<!ENTITY l{level} \"{}\">", format!("&l{};", level - 1).repeat(10)))
        .collect();
    let nested = |levels: usize| format!("{}{}", "<a>".repeat(levels), "</a>".repeat(levels));
    let latin: Vec<u8> = created.replace("2026/4711", "Ærlig").chars().map(|c| c as u8).collect();
    let utf16: Vec<u8> = created.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let cases: Vec<(&str, Vec<u8>, XmlFault)> = vec![
        (
            "entities of entities",
            doctype(&format!("<!DOCTYPE a [<!ENTITY l0 \"lol\">{lol}]>"), "&l9;").into(),
            XmlFault::DocumentType,
        ),
        (
            "a file of the machine",
            doctype("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;").into(),
            XmlFault::DocumentType,
        ),
        (
            "a document type of elsewhere",
            doctype("<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\">", "1").into(),
            XmlFault::DocumentType,
        ),
        (
            "a parameter entity",
            doctype("<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://example.org/p\"> %p;]>", "1").into(),
            XmlFault::DocumentType,
        ),
        ("an entity of nowhere", created.replace(">2026/4711<", ">&x;<").into(), XmlFault::Entity),
        ("too long", format!("{created}{}", " ".repeat(256 << 10)).into(), XmlFault::TooLarge),
        (
            "too deep",
            created.replace(">2026/4711<", &format!(">{}<", nested(100_000 / 7))).into(),
            XmlFault::TooLarge,
        ),
        (
            "too many",
            created.replace(">2026/4711<", &format!(">{}<", "<a/>".repeat(5_000))).into(),
            XmlFault::TooLarge,
        ),
        (
            "too many attributes",
            format!("<a{}/>", (0..20_000).map(|n| format!(" a{n}=''")).collect::<String>()).into(),
            XmlFault::TooLarge,
        ),
        (
            "too many namespaces",
            format!("<a{}/>", (0..5_000).map(|n| format!(" xmlns:a{n}='u'")).collect::<String>())
                .into(),
            XmlFault::TooLarge,
        ),
        ("Windows-1252", latin, XmlFault::Encoding),
        ("UTF-16", utf16, XmlFault::Encoding),
        ("said to be Latin-1", created.replace("UTF-8", "ISO-8859-1").into(), XmlFault::Encoding),
        ("a zero", created.replace("2026/4711", "\0").into(), XmlFault::Encoding),
        ("a control character", created.replace("2026/4711", "\u{1}").into(), XmlFault::Malformed),
        ("its number", created.replace("2026/4711", "&#1;").into(), XmlFault::Malformed),
        ("two documents", created.repeat(2).into(), XmlFault::Malformed),
        ("JSON", b"{\"system_id\":\"5f0c\"}".to_vec(), XmlFault::Malformed),
        ("nothing", Vec::new(), XmlFault::Malformed),
    ];
    for (what, text, fault) in cases {
        assert_eq!(error(&text), ReceiptError::Unreadable(fault), "{what}");
    }
    for cut in 0..created.trim_end().len() {
        let Err(error) = ArchiveReceipt::read(&created.as_bytes()[..cut]) else { panic!("{cut}") };
        assert_eq!(error.advice(), ArchiveAdvice::GiveUp, "{cut}");
    }
}

/// Cut, doubled, swapped and overwritten in places: an answer or an error, and never a panic. What is
/// taken for a receipt has an identifier and shows no number of a person.
#[test]
fn damaged_answers_end_well() {
    let whole = ["created", "existing", "entry-failed", "server-error"].map(answer);
    let mut seed = 1_u64;
    let mut roll = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % most.max(1)
    };
    let (mut read, mut refused) = (0, 0);
    for turn in 0..20_000 {
        let mut bytes = whole[turn % whole.len()].clone().into_bytes();
        for _ in 0..=roll(3) {
            let at = roll(bytes.len());
            let until = (at + 1 + roll(40)).min(bytes.len());
            match roll(4) {
                0 => drop(bytes.drain(at..until)),
                1 => bytes.extend_from_within(at..until),
                2 => bytes[at] = b"<>&;'\"/ =\0\xff0"[roll(12)],
                _ => bytes[at..until].reverse(),
            }
        }
        match ArchiveReceipt::read(&bytes) {
            Ok(receipt) => {
                assert_eq!(receipt.system_id.as_str().len(), 36);
                read += 1;
            }
            Err(error) => {
                assert!(!error.code().is_empty());
                refused += 1;
            }
        }
    }
    assert!(read > 100 && refused > 10_000, "{read} read, {refused} refused");
}
