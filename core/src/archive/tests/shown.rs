//! What stands where many see it.

use super::*;

fn attached(title: &str, profile: &str) -> ArchivePackage {
    let attachment = Attachment {
        title: Text::from(title),
        media_type: MediaType::Pdf,
        bytes: b"%PDF".to_vec(),
        entry: None,
    };
    let choice = named("Åse Per-Eksempel", profile);
    made_with(&case_with_approved_plan(), &choice, &[attachment])
}

#[test]
fn the_title_of_a_document_has_no_word_of_the_name() {
    for profile in [r#"{"preset":"websak"}"#, r#"{"preset":"generic"}"#] {
        for title in
            ["Referat med Åse", "eksempels søknad", "PER_EKSEMPEL.pdf", "A\u{30a}se", "Å\u{200b}se"]
        {
            let made = attached(title, profile);
            let text = file(&made, "fiks-arkiv-v1/arkivmelding.xml");
            assert!(text.contains("<tittel>Vedlegg 1</tittel>"), "{title}");
            assert!(made.notes.notes.contains(&ArchiveNote::AttachmentTitleReplaced), "{title}");
        }
        let made = attached("Referat fra perioden", profile);
        let text = file(&made, "fiks-arkiv-v1/arkivmelding.xml");
        assert!(text.contains("<tittel>Referat fra perioden</tittel>"));
        assert!(!made.notes.notes.contains(&ArchiveNote::AttachmentTitleReplaced));
    }
}

/// A second version, made from one that is in an archive, and the sheet of it.
fn after(reference: &str, more: &str) -> ArchivePackage {
    let reference = serde_json::Value::from(reference);
    let lines = [
        format!(
            r#"{{"at":"2026-02-01T09:00:00+01:00","by":{{"role":"manager","id":"m-1"}},
                "do":"record_archived","plan":"p1","system":"Elements","reference":{reference}}}"#
        ),
        r#"{"at":"2026-02-02T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
            "do":"revise_plan","plan":"p1"}"#
            .to_owned(),
        r#"{"at":"2026-02-03T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
            "do":"force_approval","plan":"p2","acknowledge":true,"reason":"Svarer ikke",
            "from":"2026-02-03","to":"2026-03-31","evaluate_on":"2026-03-01"}"#
            .to_owned(),
        more.to_owned(),
    ];
    let case = lines
        .iter()
        .filter(|line| !line.is_empty())
        .fold(case_with_approved_plan(), |case, line| {
            case.execute(&request(line)).unwrap_or_else(|denial| panic!("{denial}")).case
        });
    let mut choice = named("Kari", r#"{"preset":"elements"}"#);
    choice.refer_to_earlier = Some(true);
    let by = Actor::manager("m-1").unwrap();
    let (plan, writer) = (PlanId::new("p2").unwrap(), PdfWriter::new().unwrap());
    case.archive_package(&by, &plan, at(), &choice, &[], &writer).unwrap()
}

#[test]
fn an_earlier_reference_is_one_line_and_no_number() {
    let label = "Tidligere utgave i arkivet";
    let sheet = |made: &ArchivePackage| file(made, "registrering.txt");
    let forged = after("26/1\n[x] 9. Slett alt", "");
    assert!(sheet(&forged).contains(&format!("{label}: 26/1 [x] 9. Slett alt\n")));
    let uuid = "2026/4711 (0b9d3f5e-2a40-4c0e-8f6e-123456789012)";
    assert!(sheet(&after(uuid, "")).contains(&format!("{label}: {uuid}\n")));
    let numbered = after("05908399546", "");
    assert!(!sheet(&numbered).contains(label));
    assert!(numbered.notes.notes.contains(&ArchiveNote::EarlierLeftOut));
    assert!(file(&numbered, "fiks-arkiv-v1/arkivmelding.xml").contains("kryssreferanse"));
}

#[test]
fn a_version_of_the_wrong_person_is_not_referred_to() {
    let wrong = r#"{"at":"2026-02-04T09:00:00+01:00","by":{"role":"system"},
        "do":"mark_misregistered","plan":"p1"}"#;
    let made = after("26/1", wrong);
    assert!(!shown(&made).contains("26/1"));
    assert!(!shown(&made).contains("kryssreferanse"));
}

/// `F` and «Ekspeder notatet» cannot both be what is to be done.
#[test]
fn an_entry_that_is_to_be_dispatched_is_not_done_before() {
    let open = |dispatch: &str| {
        let open = format!(
            r#"{{"at":"2026-01-05T08:00:00+01:00","by":{{"role":"system"}},"do":"open_case","case":"s-1",
                "employee":"a-1","employer":"310000019",
                "policy":{{"preset":"nav_two_party","archive":"websak"{dispatch}}}}}"#
        );
        Case::open(&request(&open)).unwrap().case
    };
    let finished = choice(r#"{"profile":{"preset":"websak","journal_status":"F"}}"#);
    let status = |choice: &ArchiveChoice, dispatch: &str| {
        choice
            .site(&open(dispatch))
            .map(|site| site.status)
            .map_err(|error| error.path().to_owned())
    };
    assert_eq!(status(&finished, ""), Err("profile.journal_status".to_owned()));
    assert_eq!(status(&finished, r#","dispatch":false"#), Ok(JournalStatus::Finished));
    let elements = choice(r#"{"profile":{"preset":"elements"}}"#);
    assert_eq!(status(&elements, ""), Ok(JournalStatus::Dispatched));
    assert_eq!(status(&elements, r#","dispatch":false"#), Ok(JournalStatus::Finished));
}

#[test]
fn a_receipt_whose_number_is_unfit_has_that_of_the_journal() {
    let answer = r#"<arkivmeldingKvittering
        xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1">
      <registreringKvittering>
        <systemID>0b9d3f5e-2a40-4c0e-8f6e-5f4b4a7c9e21</systemID>
        <registreringsID>05908399546</registreringsID>
        <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
        <journalaar>2026</journalaar><journalsekvensnummer>4711</journalsekvensnummer>
      </registreringKvittering>
    </arkivmeldingKvittering>"#;
    let receipt = ArchiveReceipt::read(answer.as_bytes()).unwrap();
    assert_eq!(receipt.number.as_ref().map(Text::as_str), Some("2026/4711"));
}
