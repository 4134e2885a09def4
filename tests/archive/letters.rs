//! Documents that were fetched from Nav, each as an entry of its own.

use oppfolgingsplan::archive::{
    ArchiveChoice, ArchiveError, ArchivePackage, ArchiveReceipt, ReceiptError,
};
use oppfolgingsplan::nav::{HttpResponse, NavDocument, NavFile};
use oppfolgingsplan::{Actor, Case, Command, Denial, LogKind, Moment, Request, Text};

use crate::replayed;

const PERSON: &str = "05908399546";

fn document(id: &str, kind: Option<&str>, case: &Case) -> NavDocument {
    let kind = kind.map(|kind| format!(r#""kind":"{kind}","#)).unwrap_or_default();
    let person = case.person_number().map(|number| number.as_str().to_owned());
    let (person, employer) = (person.as_deref().unwrap_or(PERSON), case.employer().unwrap());
    let json = format!(
        r#"{{"id":"{id}","link":"l-{id}",{kind}"media_type":"application/pdf","person_number":"{person}",
            "employer":"{employer}","ready":true,"read":false,"created":"2026-02-03T23:15:00.123456789Z"}}"#
    );
    NavDocument::from_json(json.as_bytes()).unwrap()
}

fn file(media_type: &str, body: &[u8]) -> NavFile {
    let headers = [("Content-Type", media_type)];
    NavFile::read(&HttpResponse { status: 200, headers: &headers, body }).unwrap()
}

fn pdf() -> NavFile {
    file("application/pdf", b"%PDF-1.7 from Nav")
}

fn hr() -> Actor {
    Actor::hr("hr-1").unwrap()
}

/// The case with the document in its log.
fn logged(case: &Case, document: &NavDocument) -> Case {
    let request = document.to_request(case, &hr(), case.last_moment()).unwrap();
    request.map_or_else(|| case.clone(), |request| case.execute(&request).unwrap().case)
}

fn archived(case: &Case, document: &NavDocument, choice: &ArchiveChoice) -> ArchivePackage {
    case.archive_nav_document(&hr(), document, &pdf(), case.last_moment(), choice).unwrap()
}

/// A letter, a plan and something else, for `run.sh`.
pub(crate) fn packages(case: &Case, choice: &ArchiveChoice) -> Vec<(&'static str, ArchivePackage)> {
    if case.is_purged() {
        return Vec::new();
    }
    let kinds = [("letter", Some("meeting")), ("plan", Some("plan")), ("other", None)];
    let mut case = case.clone();
    let package = |(name, kind)| {
        let document = document(name, kind, &case);
        case = logged(&case, &document);
        (name, archived(&case, &document, choice))
    };
    kinds.into_iter().map(package).collect()
}

fn nurse() -> Case {
    replayed::demonstration().into_iter().rfind(|case| !case.is_purged()).unwrap()
}

fn text(made: &ArchivePackage, name: &str) -> String {
    String::from_utf8(made.package.file(name).unwrap().bytes().to_vec()).unwrap()
}

#[test]
fn a_letter_is_incoming_post_and_a_plan_is_a_note() {
    let choice = ArchiveChoice::from_json(
        br#"{"profile":{"preset":"websak"},"document":{"employee_name":"Kari Eksempel"},
            "folder":{"system_id":"8f3a1a54-93c5-4c1b-8a57-1d2e7f60b3aa"}}"#,
    )
    .unwrap();
    let made = packages(&nurse(), &choice);
    let (letter, plan, other) = (&made[0].1, &made[1].1, &made[2].1);
    let names: Vec<&str> = letter.package.files().iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "dokument.pdf",
            "eformidling/arkivmelding.xml",
            "fiks-arkiv-v1/arkivmelding.xml",
            "registrering.txt",
            "registrering.json",
            "SHA256SUMS",
        ]
    );
    assert_eq!(letter.package.files()[0].bytes(), b"%PDF-1.7 from Nav");
    for (made, is_incoming) in [(letter, true), (plan, false), (other, true)] {
        let (fiks, other) = (
            text(made, "fiks-arkiv-v1/arkivmelding.xml"),
            text(made, "eformidling/arkivmelding.xml"),
        );
        assert_eq!(fiks.contains("<m:kode>I</m:kode>"), is_incoming);
        assert_eq!(fiks.contains("<m:kode>X</m:kode>"), !is_incoming);
        // Websak dispatches notes; what came in is not dispatched.
        assert_eq!(fiks.contains("<m:beskrivelse>Ekspedert</m:beskrivelse>"), !is_incoming);
        assert_eq!(other.contains("<journalposttype>Inngående dokument<"), is_incoming);
        for message in [fiks, other] {
            // The day in Oslo, where it was past midnight.
            assert!(message.contains("<dokumentetsDato>2026-02-04</dokumentetsDato>"));
            assert_eq!(
                message.contains("<mottattDato>2026-02-04T00:00:00+01:00</mottattDato>"),
                is_incoming
            );
            let sender = "<korrespondansepartNavn>Nav</korrespondansepartNavn>";
            assert_eq!(message.contains(sender), is_incoming);
            assert!(!message.contains(PERSON));
        }
    }
    assert!(text(letter, "fiks-arkiv-v1/arkivmelding.xml").contains("dialogmøte – Kari Eksempel"));
    let sheet = text(letter, "registrering.txt");
    assert!(
        sheet.contains("Avsender: Nav\n") && sheet.contains("Inngående dokument (I)"),
        "{sheet}"
    );
    assert!(!sheet.contains("notat"), "{sheet}");
    let keys: Vec<&str> = made.iter().map(|(_, made)| made.notes.key.as_str()).collect();
    assert!(keys[0] != keys[1] && keys[1] != keys[2] && keys[0] != keys[2]);
}

#[test]
fn what_is_archived_is_known_when_it_comes_again() {
    let (case, choice) = (nurse(), ArchiveChoice::default());
    let letter = document("d-1", Some("meeting"), &case);
    assert!(letter.is_about(&case) == case.person_number().is_some());
    let (at, count) = (case.last_moment(), case.log_entries().count());
    let refused = case.archive_nav_document(&hr(), &letter, &pdf(), at, &choice).unwrap_err();
    let ArchiveError::Denied(Denial::Input(error)) = refused else { panic!("{refused}") };
    assert_eq!(error.path(), "document");

    let case = logged(&case, &letter);
    let entry = letter.entry(&case).unwrap();
    assert_eq!((entry.kind(), entry.archived()), (LogKind::Meeting, None));
    let package = archived(&case, &letter, &choice);
    // Fetched again before the archive has answered: the same keys, no second entry.
    assert_eq!(logged(&case, &letter), case);
    assert_eq!(archived(&case, &letter, &choice), package);
    assert_eq!(case.log_entries().count(), count + 1);

    let key = package.notes.key.as_str();
    let answer = |key: &str| {
        format!(
            r#"<arkivmeldingKvittering
                xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1">
              <registreringKvittering>
                <systemID>0b9d3f5e-2a40-4c0e-8f6e-5f4b4a7c9e21</systemID>
                <referanseEksternNoekkel><fagsystem>oppfolgingsplan</fagsystem><noekkel>{key}</noekkel></referanseEksternNoekkel>
                <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
              </registreringKvittering>
            </arkivmeldingKvittering>"#
        )
    };
    let receipt = ArchiveReceipt::read(answer(key).as_bytes()).unwrap();
    let id = entry.id();
    let request = receipt.to_log_request(&case, &hr(), id, at, &choice).unwrap();
    let done = case.execute(&request).unwrap().case;
    assert!(letter.entry(&done).unwrap().archived().is_some());
    assert!(letter.to_request(&done, &hr(), at).unwrap().is_none());
    assert!(archived(&done, &letter, &choice).notes.left.is_empty());

    let other = answer("8f3a1a54-93c5-4c1b-8a57-1d2e7f60b3aa");
    let other = ArchiveReceipt::read(other.as_bytes()).unwrap();
    let wrong = other.to_log_request(&case, &hr(), id, at, &choice);
    assert_eq!(wrong.unwrap_err(), ReceiptError::OtherEntry);
}

#[test]
fn a_document_goes_into_the_case_of_its_person_and_employer_only() {
    let open = |person: &str, employer: &str| {
        let json = format!(
            r#"{{"at":"2026-01-05T08:00:00+01:00","by":{{"role":"system"}},"do":"open_case","case":"s-1",
                "employee":"a-1"{person},"employer":"{employer}","policy":{{"preset":"nav_two_party"}}}}"#
        );
        Case::open(&Request::from_json(json.as_bytes()).unwrap()).unwrap().case
    };
    let own = open(r#","person_number":"05908399546""#, "310000019");
    let letter = document("d-1", Some("meeting"), &own);
    let at: Moment = own.last_moment();
    assert!(letter.is_about(&own));
    let unknown = open("", "310000019");
    assert!(!letter.is_about(&unknown));
    assert!(letter.to_request(&unknown, &hr(), at).unwrap().is_some(), "the host has chosen");
    for (person, employer, path) in [
        (r#","person_number":"10872298768""#, "310000019", "person_number"),
        (r#","person_number":"05908399546""#, "889640782", "employer"),
    ] {
        let case = open(person, employer);
        assert!(!letter.is_about(&case));
        assert_eq!(letter.to_request(&case, &hr(), at).unwrap_err().path(), path);
        let choice = ArchiveChoice::default();
        let made = case.archive_nav_document(&hr(), &letter, &pdf(), at, &choice);
        assert!(
            matches!(made, Err(ArchiveError::Denied(Denial::Input(error))) if error.path() == path)
        );
    }
    let request = letter.to_request(&own, &Actor::employee("a-1").unwrap(), at).unwrap().unwrap();
    assert!(
        matches!(own.execute(&request), Err(Denial::Refused(no)) if no.code().code() == "access.not-a-party")
    );
}

#[test]
fn files_that_are_none_of_the_kinds_are_not_archived() {
    let case = nurse();
    let letter = document("d-1", Some("meeting"), &case);
    let case = logged(&case, &letter);
    let made = |file: &NavFile| {
        let choice = ArchiveChoice::default();
        case.archive_nav_document(&hr(), &letter, file, case.last_moment(), &choice)
    };
    for media_type in
        ["application/pdf", "application/pdf;charset=utf-8", "application/octet-stream"]
    {
        let made = made(&file(media_type, b"%PDF-1.4")).unwrap();
        assert_eq!(made.package.files()[0].name.as_str(), "dokument.pdf");
    }
    let refused = made(&file("application/octet-stream", b"MZ")).unwrap_err();
    assert!(
        matches!(refused, ArchiveError::Denied(Denial::Input(error)) if error.path() == "media_type")
    );

    let by = hr();
    let entry = letter.entry(&case).unwrap().id();
    let none =
        case.archive_log_entry(&by, entry, case.last_moment(), &ArchiveChoice::default(), &[]);
    assert!(
        matches!(none, Err(ArchiveError::Denied(Denial::Input(error))) if error.path() == "documents")
    );
    let number = ArchiveChoice::from_json(br#"{"received_from":"05908399546"}"#);
    assert_eq!(number.unwrap_err().path(), "received_from");
    // Another sender than Nav is the host's to say, and the document of a meeting may be one's own.
    let sender = ArchiveChoice {
        received_from: Some(Text::from("Eksempel BHT")),
        ..ArchiveChoice::default()
    };
    let text = text(&archived(&case, &letter, &sender), "fiks-arkiv-v1/arkivmelding.xml");
    assert!(text.contains("<korrespondansepartNavn>Eksempel BHT</korrespondansepartNavn>"));
    let unknown = Command::RecordLogArchived {
        entry: oppfolgingsplan::LogEntryId::new("e99").unwrap(),
        system: Text::from("x"),
        reference: Text::from("x"),
    };
    assert!(case.decide(&Request::new(case.last_moment(), by, unknown)).is_err());
}
