mod shown;

use super::*;
use crate::doc::{case_with_approved_plan, request};
use crate::document::{DocumentChoice, PdfWriter};
use crate::package::MediaType;
use crate::{Actor, Case, Denial, Language, Moment, PlanId, Text};

fn at() -> Moment {
    "2026-02-10T09:00:00+01:00".parse().unwrap()
}

fn plan() -> PlanId {
    PlanId::new("p1").unwrap()
}

fn choice(json: &str) -> ArchiveChoice {
    ArchiveChoice::from_json(json.as_bytes()).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn made_with(case: &Case, choice: &ArchiveChoice, attachments: &[Attachment]) -> ArchivePackage {
    let by = Actor::manager("m-1").unwrap();
    let writer = PdfWriter::new().unwrap();
    case.archive_package(&by, &plan(), at(), choice, attachments, &writer).unwrap()
}

fn made(choice: &ArchiveChoice) -> ArchivePackage {
    made_with(&case_with_approved_plan(), choice, &[])
}

fn file(made: &ArchivePackage, name: &str) -> String {
    let file = made.package.file(name).unwrap_or_else(|| panic!("no {name}"));
    String::from_utf8(file.bytes().to_vec()).unwrap()
}

/// Every text in a package that an archive or its journal shows.
fn shown(made: &ArchivePackage) -> String {
    let texts = made.package.files().iter().filter(|file| file.media_type != MediaType::Pdf);
    let mut all: String =
        texts.map(|file| String::from_utf8_lossy(file.bytes()).into_owned()).collect();
    all.extend(made.package.files().iter().map(|file| file.name.to_string()));
    all
}

fn named(name: &str, profile: &str) -> ArchiveChoice {
    let mut choice = choice(&format!(
        r#"{{"profile":{profile},"folder":{{"system_id":"8f3a1a54-93c5-4c1b-8a57-1d2e7f60b3aa"}}}}"#
    ));
    let employee_name = Some(Text::from(name));
    choice.document = Some(DocumentChoice { employee_name, ..DocumentChoice::default() });
    choice
}

#[test]
fn a_package_has_its_files_in_order_and_the_same_each_time() {
    let choice = named("Kari Eksempel", r#"{"preset":"websak"}"#);
    let one = made(&choice);
    let names: Vec<&str> = one.package.files().iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "oppfolgingsplan.pdf",
            "eformidling/arkivmelding.xml",
            "fiks-arkiv-v1/arkivmelding.xml",
            "registrering.txt",
            "registrering.json",
            "SHA256SUMS",
        ]
    );
    assert_eq!(one, made(&choice));
}

#[test]
fn the_key_follows_the_version_and_the_message_the_moment() {
    let choice = named("Kari", r#"{"preset":"elements"}"#);
    let (case, by, writer) =
        (case_with_approved_plan(), Actor::hr("h-1").unwrap(), PdfWriter::new().unwrap());
    let later = "2026-02-11T09:00:00+01:00".parse().unwrap();
    let one = made(&choice);
    let two = case.archive_package(&by, &plan(), later, &choice, &[], &writer).unwrap();
    assert_eq!(one.notes.key, two.notes.key);
    let message = |made: &ArchivePackage| {
        let text = file(made, "eformidling/arkivmelding.xml");
        text.split("meldingId>").nth(1).unwrap().to_owned()
    };
    assert_ne!(message(&one), message(&two));
    let other = named("Kari", r#"{"preset":"elements","source_system":"lønn"}"#);
    assert_ne!(made(&other).notes.key, one.notes.key);
    // Nothing of the case can be read in it.
    assert!(!one.notes.key.as_str().contains("s-1"));
}

#[test]
fn a_name_stands_only_where_titles_are_screened() {
    let screened = made(&named("Kari Eksempel", r#"{"preset":"websak"}"#));
    for name in ["eformidling/arkivmelding.xml", "fiks-arkiv-v1/arkivmelding.xml"] {
        let text = file(&screened, name);
        assert!(text.contains("<tittel>Oppfølgingsplan – Kari Eksempel</tittel>"));
        assert!(text.contains("<offentligTittel>Oppfølgingsplan – *****</offentligTittel>"));
        assert_eq!(text.matches("Kari").count(), 1, "{name}");
    }
    for profile in [r#"{"preset":"generic"}"#, r#"{"preset":"websak","screened":false}"#] {
        let open = made(&named("Kari Eksempel", profile));
        assert!(!shown(&open).contains("Kari"), "{profile}");
        assert!(!shown(&open).contains("skjerming"), "{profile}");
        assert_eq!(open.notes.notes, [ArchiveNote::NameNotScreened]);
    }
    let without = made(&named("Kari", r#"{"preset":"websak","name_in_title":false}"#));
    assert!(!shown(&without).contains("Kari"));
    let text = file(&without, "fiks-arkiv-v1/arkivmelding.xml");
    assert!(text.contains("<offentligTittel>Oppfølgingsplan</offentligTittel>"));
}

#[test]
fn names_that_hold_a_number_or_an_illness_are_left_out() {
    for name in [
        "Kari 05908399546",
        "05908399546",
        "059083 99546",
        "059083-99546",
        "0 5 9 0 8 3 9 9 5 4 6",
        "05908\u{200b}399546",
        "059.083.995-46",
        "１２３４５６７８９０１",
        "12345678901",
        "Kari (migrene)",
    ] {
        let mut choice = named(name, r#"{"preset":"websak"}"#);
        choice.registered_by = Some(Text::from(name));
        let made = made(&choice);
        assert_eq!(
            made.notes.notes,
            [ArchiveNote::NameLeftOut, ArchiveNote::RegistrarLeftOut],
            "{name}"
        );
        assert!(!shown(&made).contains(name), "{name}");
        assert!(shown(&made).contains("<opprettetAv>oppfolgingsplan</opprettetAv>"));
    }
}

#[test]
fn what_xml_cannot_hold_is_seen_and_counted() {
    let made =
        made(&named("Kari\u{7}\n\u{202e}<Åse> & \u{ffff}Ødegård\u{b}", r#"{"preset":"websak"}"#));
    let text = file(&made, "fiks-arkiv-v1/arkivmelding.xml");
    assert!(
        text.contains("– Kari[U+0007] &lt;Åse&gt; &amp; [U+FFFF]Ødegård[U+000B]</tittel>"),
        "{text}"
    );
    let replaced: Vec<(char, usize)> =
        made.notes.replaced.iter().map(|one| (one.character, one.times)).collect();
    assert_eq!(replaced, [('\u{7}', 1), ('\u{b}', 1), ('\u{202e}', 1), ('\u{ffff}', 1)]);
    assert!(!made.notes.replaced_in_document.is_empty());
}

#[test]
fn long_names_are_cut() {
    let made = made(&named(&"Anne-Marie ".repeat(40), r#"{"preset":"elements"}"#));
    assert_eq!(made.notes.notes, [ArchiveNote::NameCut]);
    let field = made.sheet.fields.iter().find(|field| field.field == "title").unwrap();
    assert!(field.value.as_str().ends_with('…'));
    assert!(field.value.chars_len() < 145);
}

#[test]
fn the_rules_say_who_may_archive_what() {
    let (case, writer) = (case_with_approved_plan(), PdfWriter::new().unwrap());
    let ask = |case: &Case, by: &Actor, plan: &str| {
        let plan = PlanId::new(plan).unwrap();
        let made = case.archive_package(by, &plan, at(), &ArchiveChoice::default(), &[], &writer);
        match made.unwrap_err() {
            ArchiveError::Denied(Denial::Refused(refusal)) => refusal.code().code(),
            other => panic!("{other}"),
        }
    };
    let manager = Actor::manager("m-1").unwrap();
    assert_eq!(ask(&case, &Actor::employee("a-1").unwrap(), "p1"), "access.not-a-party");
    assert_eq!(ask(&case, &Actor::nav(true), "p1"), "access.not-a-party");
    assert_eq!(ask(&case, &manager, "p9"), "edit.unknown-item");
    let draft = case
        .execute(&request(
            r#"{"at":"2026-02-09T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
                "do":"revise_plan","plan":"p1"}"#,
        ))
        .unwrap()
        .case;
    assert_eq!(ask(&draft, &manager, "p2"), "archive.not-approved");
    // The version that ended by the revision was approved, and is archived, too.
    assert!(made_with(&draft, &ArchiveChoice::default(), &[]).package.files().len() > 3);
}

#[test]
fn documents_of_the_log_come_along() {
    let case = case_with_approved_plan()
        .execute(&request(
            r#"{"at":"2026-02-01T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
                "do":"add_log_entry","kind":"meeting","on":"2026-02-01","text":"Referat"}"#,
        ))
        .unwrap()
        .case;
    let entry = case.log_entries().next().unwrap().id().clone();
    let attachment = |title: &str, entry| Attachment {
        title: Text::from(title),
        media_type: MediaType::Pdf,
        bytes: b"%PDF".to_vec(),
        entry,
    };
    let attachments = [
        attachment("Referat 2026-02-01–2026-02-03", Some(entry)),
        attachment("Om 05908399546", None),
    ];
    let made = made_with(&case, &named("Kari", r#"{"preset":"websak"}"#), &attachments);
    let text = file(&made, "fiks-arkiv-v1/arkivmelding.xml");
    assert!(text.contains("<antallFiler>3</antallFiler>"));
    assert!(text.contains("<antallVedlegg>2</antallVedlegg>"));
    assert!(text.contains("<tittel>Referat 2026-02-01–2026-02-03</tittel>"));
    assert!(text.contains("<tittel>Vedlegg 2</tittel>"));
    assert!(text.contains("<referanseDokumentfil>vedlegg-2.pdf</referanseDokumentfil>"));
    assert!(!shown(&made).contains("05908399546"));
    assert_eq!(made.notes.notes, [ArchiveNote::AttachmentTitleReplaced]);
    let left: Vec<&str> = made.notes.left.iter().map(|command| command.as_str()).collect();
    assert_eq!(left, ["record_archived", "record_log_archived"]);

    let unknown = attachment("Referat", Some(crate::LogEntryId::new("e9").unwrap()));
    let by = Actor::manager("m-1").unwrap();
    let refused = case.archive_package(
        &by,
        &plan(),
        at(),
        &ArchiveChoice::default(),
        &[unknown],
        &PdfWriter::new().unwrap(),
    );
    assert!(matches!(refused, Err(ArchiveError::Denied(Denial::Refused(_)))));
}

#[test]
fn a_new_version_points_to_the_one_before() {
    let line = |at: &str, rest: &str| {
        request(&format!(r#"{{"at":"{at}","by":{{"role":"manager","id":"m-1"}},{rest}}}"#))
    };
    let lines = [
        line(
            "2026-02-01T09:00:00+01:00",
            r#""do":"record_archived","plan":"p1","system":"Elements","reference":"2026/4711""#,
        ),
        line("2026-02-02T09:00:00+01:00", r#""do":"revise_plan","plan":"p1""#),
        line(
            "2026-02-03T09:00:00+01:00",
            r#""do":"force_approval","plan":"p2","acknowledge":true,"reason":"Svarer ikke",
                "from":"2026-02-03","to":"2026-03-31","evaluate_on":"2026-03-01""#,
        ),
    ];
    let case = lines.iter().fold(case_with_approved_plan(), |case, line| {
        case.execute(line).unwrap_or_else(|denial| panic!("{denial:?}")).case
    });
    let by = Actor::manager("m-1").unwrap();
    let (plan, writer) = (PlanId::new("p2").unwrap(), PdfWriter::new().unwrap());
    let mut choice = named("Kari", r#"{"preset":"elements"}"#);
    let old = made_with(&case, &choice, &[]);
    assert!(old.sheet.steps[0].done, "the first version is in the archive");
    assert!(old.notes.left.is_empty());
    let quiet = case.archive_package(&by, &plan, at(), &choice, &[], &writer).unwrap();
    assert!(!shown(&quiet).contains("kryssreferanse"));
    assert!(file(&quiet, "registrering.txt").contains("Tidligere utgave i arkivet: 2026/4711\n"));
    choice.refer_to_earlier = Some(true);
    let loud = case.archive_package(&by, &plan, at(), &choice, &[], &writer).unwrap();
    for name in ["eformidling/arkivmelding.xml", "fiks-arkiv-v1/arkivmelding.xml"] {
        let text = file(&loud, name);
        let reference = text.split("<kryssreferanse>").nth(1).unwrap();
        let reference = reference.split("</kryssreferanse>").next().unwrap();
        assert!(reference.contains(old.notes.key.as_str()), "{name}");
    }
}

#[test]
fn the_sheet_says_what_to_type_and_what_is_left() {
    let case = case_with_approved_plan()
        .execute(&request(
            r#"{"at":"2026-02-09T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
                "do":"record_download","plan":"p1"}"#,
        ))
        .unwrap()
        .case;
    let mut choice = named("Kari Eksempel", r#"{"preset":"websak"}"#);
    choice.folder = Some(FolderReference {
        case_year: Some(2024),
        case_number: Some(117),
        ..FolderReference::default()
    });
    let websak = made_with(&case, &choice, &[]);
    let text = websak.sheet.to_text();
    for line in [
        "Registrering i Websak\n=====================\n",
        "Mappe: Personalmappe 2024/117\n",
        "Type dokument: X-notat\n",
        "Tittel: Oppfølgingsplan\n",
        "Tittel2: Kari Eksempel\n",
        "Tilgangskode: P (Personalsaker)\n",
        "Hjemmel: Offl. § 13 jf. fvl. § 13 første ledd nr. 1\n",
        "Dokumentdato: 22. januar 2026\n",
        "Status når du er ferdig: Ekspedert (E)\n",
        "[ ] 6. Ekspeder notatet.",
        "[ ] 9. Bekreft i oppfølgingssystemet at kopien er slettet.\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(websak.notes.notes.contains(&ArchiveNote::EformidlingLeftOut));
    let left: Vec<&str> = websak.notes.left.iter().map(|command| command.as_str()).collect();
    assert_eq!(left, ["record_archived", "confirm_local_copy_deleted"]);

    for (language, words) in [
        (Language::Nn, "Finn HMS-mappa til den tilsette."),
        (Language::En, "Find the HMS folder of the employee"),
    ] {
        let mut choice = named("Kari", r#"{"preset":"elements"}"#);
        choice.document = Some(DocumentChoice {
            language: Some(language),
            ..choice.document.unwrap_or_default()
        });
        let made = made(&choice);
        assert!(made.sheet.to_text().contains(words), "{}", made.sheet.to_text());
        assert!(made.sheet.to_text().contains("Internt notat uten oppfølging"));
        let read: serde_json::Value =
            serde_json::from_str(&file(&made, "registrering.json")).unwrap();
        assert_eq!(read["language"], language.code());
        assert_eq!(read["fields"][0]["field"], "folder");
        assert_eq!(read["steps"][0]["done"], false);
    }
}

#[test]
fn every_field_step_note_and_fault_has_words() {
    use crate::ArchiveSystem;
    for language in Language::ALL {
        for system in ArchiveSystem::ALL {
            for step in ArchiveStep::ALL {
                let says = crate::words::archive::step(step.as_str(), *system, language);
                assert!(says.ends_with('.'), "{step}");
            }
            let profile =
                format!(r#"{{"preset":"{system}","access_code":"U","legal_basis":"§ 1"}}"#);
            let mut choice = named("Kari", &profile);
            choice.document.as_mut().unwrap().language = Some(language);
            for field in made(&choice).sheet.fields {
                assert!(!field.label.is_blank() && !field.value.is_blank(), "{}", field.field);
            }
        }
        for note in ArchiveNote::ALL {
            assert!(note.message(language).ends_with('.'), "{note}");
        }
        for code in ArchiveFailure::WORDS.iter().chain(&[
            "unreadable",
            "not_a_receipt",
            "incomplete",
            "other_entry",
            "choice",
        ]) {
            assert!(crate::words::archive::receipt_fault(code, language).ends_with('.'), "{code}");
        }
        for advice in ArchiveAdvice::WORDS {
            assert!(crate::words::archive::advice(advice, language).ends_with('.'), "{advice}");
        }
    }
}

#[test]
fn what_cannot_be_chosen_is_told_with_its_path() {
    for (json, path) in [
        (r#"{"profile":{}}"#, "profile.preset"),
        (r#"{"profile":{"preset":"p360"}}"#, "profile.preset"),
        (r#"{"profile":{"preset":"websak","journal_status":"A"}}"#, "profile.journal_status"),
        (r#"{"profile":{"preset":"websak","title":" "}}"#, "profile.title"),
        (r#"{"profile":{"preset":"websak","title":"a\nb"}}"#, "profile.title"),
        (r#"{"profile":{"preset":"websak","title":"Plan 05908399546"}}"#, "profile.title"),
        (r#"{"profile":{"preset":"websak","title":"Migreneplan om migrene"}}"#, "profile.title"),
        (r#"{"profile":{"preset":"websak","folder_name":"a\u0000"}}"#, "profile.folder_name"),
        (r#"{"profile":{"preset":"generic","screened":true}}"#, "profile.access_code"),
        (r#"{"profile":{"preset":"generic","access_code":"U"}}"#, "profile.legal_basis"),
        (r#"{"profile":{"preset":"websak"},"folder":{}}"#, "folder"),
        (r#"{"folder":{"case_year":2024}}"#, "folder.case_number"),
        (r#"{"folder":{"case_number":1}}"#, "folder.case_year"),
        (r#"{"folder":{"case_year":24,"case_number":1}}"#, "folder.case_year"),
        (r#"{"folder":{"case_year":2024,"case_number":0}}"#, "folder.case_number"),
        (r#"{"folder":{"case_year":2024,"case_number":2147483648}}"#, "folder.case_number"),
        (r#"{"folder":{"system_id":"117"}}"#, "folder.system_id"),
        (r#"{"folder":{"folder_id":"05908399546"}}"#, "folder.folder_id"),
        (
            r#"{"folder":{"external_key":"05908399546","external_system":"hr"}}"#,
            "folder.external_key",
        ),
        (r#"{"folder":{"external_key":"1"}}"#, "folder.external_system"),
        (r#"{"folder":{"external_system":"hr"}}"#, "folder.external_key"),
        (r#"{"registered":"Kari"}"#, "registered"),
    ] {
        let error = ArchiveChoice::from_json(json.as_bytes()).unwrap_err();
        assert_eq!(error.path(), path, "{json}: {error}");
    }
}
