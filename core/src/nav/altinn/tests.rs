//! The form and the case, seen from the interface.

use super::*;
use crate::{Case, CommandKind, Denial, Manner, PlanState, Recipient};

/// A file with a word in each text element that says where it stands.
fn full(edition: FormEdition) -> String {
    let since = |first: FormEdition, text: &str| {
        if edition >= first { text.to_owned() } else { String::new() }
    };
    let more = "<behovForNyeTiltak>false</behovForNyeTiltak>";
    let not_possible =
        "<tilrettelagtArbeidIkkeMulig>ikke mulig</tilrettelagtArbeidIkkeMulig>".to_owned();
    let descriptions = since(
        FormEdition::Y2014,
        "<bistandRaadOgVeiledningBeskrivelse>råd</bistandRaadOgVeiledningBeskrivelse>
        <bistandArbeidsrettedeTiltakOgVirkemidlerBeskrivelse>virkemidler</bistandArbeidsrettedeTiltakOgVirkemidlerBeskrivelse>
        <bistandDialogMoeteMedNavBeskrivelse>møte</bistandDialogMoeteMedNavBeskrivelse>
        <bistandHjelpemidlerBeskrivelse>hjelpemidler</bistandHjelpemidlerBeskrivelse>",
    );
    let tail = if edition == FormEdition::Y2012 {
        format!("{more}{not_possible}")
    } else {
        format!("{not_possible}{descriptions}{more}")
    };
    let last = since(
        FormEdition::Y2016,
        "<arbeidstakersDeltakelse>
        <arbeidstakerIkkeMedvirketGjennomfoeringBegrunnelse>syk</arbeidstakerIkkeMedvirketGjennomfoeringBegrunnelse>
        <arbeidstakerMedvirketGjennomfoering>false</arbeidstakerMedvirketGjennomfoering>
        </arbeidstakersDeltakelse><utfyllendeOpplysninger>mer</utfyllendeOpplysninger>",
    );
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<melding xmlns=\"{}\" dataFormatProvider=\"SERES\" dataFormatId=\"5223\" dataFormatVersion=\"41082\">
<Skjemainnhold><arbeidsgiver>
<annenKontaktpersonEtternavn>kontakt etter</annenKontaktpersonEtternavn>
<telefonNaermesteLeder>leder tlf</telefonNaermesteLeder>
<naermesteLederFornavn>leder for</naermesteLederFornavn>
<orgnr>310000019</orgnr><orgnavn>Eksempel</orgnavn>
<virksomhetErIABedrift>1</virksomhetErIABedrift>
<virksomhetHarBedriftshelsetjeneste> 0 </virksomhetHarBedriftshelsetjeneste>
<telefonKontaktperson>kontakt tlf</telefonKontaktperson>
<naermesteLederEtternavn>leder etter</naermesteLederEtternavn>
<annenKontaktpersonFornavn>kontakt for</annenKontaktpersonFornavn>
</arbeidsgiver><sykmeldtArbeidstaker><fnr>05908399546</fnr><etternavn>etter</etternavn>
<stillingAvdeling>stilling</stillingAvdeling><tlf>tlf</tlf>
<ordinaereArbeidsoppgaver>Stell\nRapport</ordinaereArbeidsoppgaver><fornavn>for</fornavn>
</sykmeldtArbeidstaker><sykefravaerForSykmeldtArbeidstaker>
<foersteFravaersdag>2017-01-02</foersteFravaersdag><sykmeldingsdato>2017-01-05</sykmeldingsdato>
<sykmeldingsprosentVedSykmeldingsDato>60 %</sykmeldingsprosentVedSykmeldingsDato>
</sykefravaerForSykmeldtArbeidstaker>
<avsenderSystem><systemNavn>system</systemNavn><systemVersjon>1.0</systemVersjon></avsenderSystem>
<tiltak><tiltaksinformasjon>
<bistandAndreBeskrivelse>andre</bistandAndreBeskrivelse><bistandAndre>true</bistandAndre>
<bistandHjelpemidler>false</bistandHjelpemidler>
<tidsrom><periodeFra>2017-02-01</periodeFra><periodeTil>2017-03-31</periodeTil></tidsrom>
<behovForAvklaringLegeSykmelder>avklaring</behovForAvklaringLegeSykmelder>
<maalMedTiltaket>mål</maalMedTiltaket><beskrivelseAvTiltaket>Kortere vakter</beskrivelseAvTiltaket>
<bistandRaadOgVeiledning>true</bistandRaadOgVeiledning>
<bistandDialogMoeteMedNav>false</bistandDialogMoeteMedNav>
<bistandArbeidsrettedeTiltakOgVirkemidler>false</bistandArbeidsrettedeTiltakOgVirkemidler>
<bistandBedriftshelsetjenesten>true</bistandBedriftshelsetjenesten>
<ordinaereArbeidsoppgaverSomIkkeKanUtfoeres>Stell</ordinaereArbeidsoppgaverSomIkkeKanUtfoeres>
<sykmeldingsprosentIPerioden>40</sykmeldingsprosentIPerioden>
<signertPapirkopiForeligger>true</signertPapirkopiForeligger>
<underskriftsdato>2017-02-03</underskriftsdato>
<oppfoelgingssamtaler>samtaler</oppfoelgingssamtaler>{tail}
<vurderingAvTiltak>effekt</vurderingAvTiltak></tiltaksinformasjon></tiltak>
<mottaksInformasjon><endringsDato>2017-02-01</endringsDato>
<oppfolgingsplanSendesTiNav>true</oppfolgingsplanSendesTiNav>
<oppfolgingsplanSendesTilFastlege>true</oppfolgingsplanSendesTilFastlege></mottaksInformasjon>
{last}</Skjemainnhold></melding>",
        edition.namespace()
    )
}

fn read(file: &str) -> AltinnForm {
    AltinnForm::read(file.as_bytes()).unwrap().form
}

fn choice() -> ImportChoice {
    ImportChoice::from_json(br#"{"case":"s-1","employee":"a-1","manager":"m-1"}"#).unwrap()
}

/// The requests again, as a host executes them.
fn replayed(import: &FormImport) -> Case {
    let mut requests = import.requests.iter();
    let mut case = Case::open(requests.next().unwrap()).unwrap().case;
    for request in requests {
        case = case.execute(request).unwrap().case;
    }
    case
}

#[test]
fn each_element_is_read_into_the_field_of_its_name() {
    let form = read(&full(FormEdition::Y2016));
    let expected = r#"{"employer":{"contact_family_name":"kontakt etter","manager_phone":"leder tlf","manager_given_name":"leder for","organisation_number":"310000019","name":"Eksempel","inclusive_workplace":true,"has_occupational_health":false,"contact_phone":"kontakt tlf","manager_family_name":"leder etter","contact_given_name":"kontakt for"},"employee":{"person_number":"05908399546","family_name":"etter","position":"stilling","phone":"tlf","ordinary_tasks":"Stell\nRapport","given_name":"for"},"absence":{"first_day":"2017-01-02","certified_on":"2017-01-05","degree":"60 %"},"sender":{"name":"system","version":"1.0"},"measures":[{"others_help_description":"andre","others_help":true,"nav_aids":false,"period":{"from":"2017-02-01","to":"2017-03-31"},"clinician_question":"avklaring","goal":"mål","description":"Kortere vakter","nav_advice":true,"nav_meeting":false,"nav_measures":false,"occupational_health":true,"tasks_that_cannot_be_done":"Stell","degree":"40","signed_paper_copy":true,"signed_on":"2017-02-03","follow_up":"samtaler","not_possible":"ikke mulig","nav_advice_description":"råd","nav_measures_description":"virkemidler","nav_meeting_description":"møte","nav_aids_description":"hjelpemidler","more_needed":false,"effect":"effekt"}],"receipt":{"changed_on":"2017-02-01","send_to_nav":true,"send_to_practitioner":true},"participation":{"reason":"syk","contributed":false},"additional":"mer"}"#;
    assert_eq!(form.to_json(), expected);
    assert_eq!(AltinnForm::from_json(expected.as_bytes()).unwrap(), form);
    // The period counts as one of the 50.
    assert_eq!(form.given().len(), 51);
}

#[test]
fn older_editions_have_their_own_fields_and_order() {
    let latest = read(&full(FormEdition::Y2016));
    let mut of_2014 = latest.clone();
    of_2014.participation = None;
    of_2014.additional = None;
    assert_eq!(read(&full(FormEdition::Y2014)), of_2014);
    let mut of_2012 = of_2014;
    for measure in &mut of_2012.measures {
        measure.nav_advice_description = None;
        measure.nav_measures_description = None;
        measure.nav_meeting_description = None;
        measure.nav_aids_description = None;
    }
    assert_eq!(read(&full(FormEdition::Y2012)), of_2012);

    let renamed =
        |from: FormEdition, to: FormEdition| full(from).replace(from.namespace(), to.namespace());
    let faults = |file: &str| match AltinnForm::read(file.as_bytes()) {
        Err(FormError::Fields(faults)) => faults,
        other => panic!("{other:?}"),
    };
    let kinds: Vec<(String, FormFaultKind)> =
        faults(&renamed(FormEdition::Y2016, FormEdition::Y2012))
            .into_iter()
            .map(|fault| (fault.path.rsplit('.').next().unwrap().to_owned(), fault.kind))
            .collect();
    use FormFaultKind::{NotInEdition, Order};
    let expected = [
        ("bistandRaadOgVeiledningBeskrivelse", NotInEdition),
        ("bistandArbeidsrettedeTiltakOgVirkemidlerBeskrivelse", NotInEdition),
        ("bistandDialogMoeteMedNavBeskrivelse", NotInEdition),
        ("bistandHjelpemidlerBeskrivelse", NotInEdition),
        ("behovForNyeTiltak", Order),
        ("arbeidstakersDeltakelse", NotInEdition),
        ("utfyllendeOpplysninger", NotInEdition),
    ];
    assert_eq!(kinds, expected.map(|(name, kind)| (name.to_owned(), kind)));
    let [only] = &faults(&renamed(FormEdition::Y2012, FormEdition::Y2014))[..] else { panic!() };
    assert_eq!(only.path, "tiltak.tiltaksinformasjon[0].tilrettelagtArbeidIkkeMulig");
    assert_eq!(only.kind, Order);
}

#[test]
fn what_is_written_is_read_alike() {
    for edition in FormEdition::ALL {
        let form = read(&full(*edition));
        let xml = form.to_xml().unwrap();
        let again = AltinnForm::read(xml.as_bytes()).unwrap();
        assert_eq!((again.edition, &again.form), (FormEdition::Y2016, &form));
        assert_eq!(again.form.to_xml().unwrap(), xml);
        assert!(again.notes.is_empty() && !xml.contains("dataFormat"));
    }
}

#[test]
fn every_field_of_a_form_passes_over_or_is_told() {
    let form = read(&full(FormEdition::Y2016));
    let import = form.import(None, &choice()).unwrap();
    assert_eq!(replayed(&import), import.case);
    let told: Vec<(&str, &str)> = import
        .notes
        .iter()
        .map(|note| (note.path.as_str(), note.kind.as_str()))
        .map(|(path, kind)| (path.trim_start_matches("tiltak.tiltaksinformasjon[0]."), kind))
        .collect();
    assert_eq!(
        told,
        [
            ("sykefravaerForSykmeldtArbeidstaker.foersteFravaersdag", "assumed_note"),
            ("sykefravaerForSykmeldtArbeidstaker.sykmeldingsdato", "in_log"),
            ("ordinaereArbeidsoppgaverSomIkkeKanUtfoeres", "assumed_reason"),
            ("maalMedTiltaket", "in_description"),
            ("sykmeldingsprosentIPerioden", "in_description"),
            ("behovForAvklaringLegeSykmelder", "in_description"),
            ("tilrettelagtArbeidIkkeMulig", "in_description"),
            ("bistandAndre", "in_description"),
            ("bistandAndreBeskrivelse", "in_description"),
            ("bistandBedriftshelsetjenesten", "in_description"),
            ("bistandRaadOgVeiledning", "in_description"),
            ("bistandRaadOgVeiledningBeskrivelse", "in_description"),
            ("bistandDialogMoeteMedNav", "in_description"),
            ("bistandDialogMoeteMedNavBeskrivelse", "in_description"),
            ("bistandArbeidsrettedeTiltakOgVirkemidler", "in_description"),
            ("bistandArbeidsrettedeTiltakOgVirkemidlerBeskrivelse", "in_description"),
            ("bistandHjelpemidler", "in_description"),
            ("bistandHjelpemidlerBeskrivelse", "in_description"),
            ("behovForNyeTiltak", "in_description"),
            ("beskrivelseAvTiltaket", "assumed_heading"),
            ("tiltak", "assumed_validity"),
            ("mottaksInformasjon.oppfolgingsplanSendesTilFastlege", "delivery_unknown"),
            ("mottaksInformasjon.oppfolgingsplanSendesTiNav", "delivery_unknown"),
            ("arbeidstakersDeltakelse.arbeidstakerMedvirketGjennomfoering", "in_log"),
            (
                "arbeidstakersDeltakelse.arbeidstakerIkkeMedvirketGjennomfoeringBegrunnelse",
                "in_log"
            ),
            ("utfyllendeOpplysninger", "in_log"),
            ("arbeidsgiver.annenKontaktpersonEtternavn", "host_keeps"),
            ("arbeidsgiver.telefonNaermesteLeder", "host_keeps"),
            ("arbeidsgiver.naermesteLederFornavn", "host_keeps"),
            ("arbeidsgiver.orgnavn", "host_keeps"),
            ("arbeidsgiver.virksomhetErIABedrift", "no_place"),
            ("arbeidsgiver.virksomhetHarBedriftshelsetjeneste", "no_place"),
            ("arbeidsgiver.telefonKontaktperson", "host_keeps"),
            ("arbeidsgiver.naermesteLederEtternavn", "host_keeps"),
            ("arbeidsgiver.annenKontaktpersonFornavn", "host_keeps"),
            ("sykmeldtArbeidstaker.etternavn", "host_keeps"),
            ("sykmeldtArbeidstaker.stillingAvdeling", "host_keeps"),
            ("sykmeldtArbeidstaker.tlf", "host_keeps"),
            ("sykmeldtArbeidstaker.fornavn", "host_keeps"),
            ("avsenderSystem.systemNavn", "no_place"),
            ("avsenderSystem.systemVersjon", "no_place"),
        ]
    );

    let plan = import.case.plan(&import.plan).unwrap();
    assert_eq!(plan.approved().unwrap().manner(), Manner::Both);
    assert_eq!(plan.approved().unwrap().on().to_string(), "2017-02-03");
    let tasks: Vec<&str> = plan.tasks().iter().map(|task| task.name().as_str()).collect();
    assert_eq!(tasks, ["Stell", "Rapport"]);
    assert!(plan.tasks()[0].assessment().is_some() && plan.tasks()[1].assessment().is_none());
    let measure = &plan.measures()[0];
    assert!(measure.needs_nav_help());
    assert_eq!(measure.effect().unwrap().as_str(), "effekt");
    assert!(measure.description().as_str().contains("\nNav: råd og veiledning: ja. råd\n"));
    for with in [Recipient::Nav, Recipient::Practitioner] {
        assert!(plan.share(with).unwrap().delivery().blocks_another(), "not sent again");
    }
    let log = import.case.log_entries().next().unwrap();
    assert!(
        log.text().as_str().starts_with("Fra skjemaet i Altinn\nSykmeldingsdato: 2017-01-05\n")
    );
}

#[test]
fn without_signatures_the_manager_alone_or_nobody() {
    let file = full(FormEdition::Y2016)
        .replace("<signertPapirkopiForeligger>true", "<signertPapirkopiForeligger>false");
    let alone = read(&file).import(None, &choice()).unwrap();
    let approved = alone.case.plan(&alone.plan).unwrap().approved().unwrap().clone();
    assert_eq!((approved.manner(), approved.reason().unwrap().as_str()), (Manner::Forced, "syk"));
    let told = |import: &FormImport, name: &str| {
        import.notes.iter().find(|note| note.path.ends_with(name)).map(|note| note.kind)
    };
    let reason = "arbeidstakerIkkeMedvirketGjennomfoeringBegrunnelse";
    assert_eq!(told(&alone, reason), Some(FormNoteKind::ForcedReason));
    assert_eq!(told(&alone, "underskriftsdato"), Some(FormNoteKind::NoPlace));

    let mut form = read(&file);
    form.participation = None;
    let nobody = form.import(None, &choice()).unwrap();
    let plan = nobody.case.plan(&nobody.plan).unwrap();
    assert_eq!(plan.state_on("2017-02-01".parse().unwrap()), PlanState::Draft);
    assert_eq!(told(&nobody, "tiltak"), Some(FormNoteKind::NotApproved));
    assert_eq!(told(&nobody, "oppfolgingsplanSendesTiNav"), Some(FormNoteKind::NoPlace));
    assert!(plan.measures()[0].description().as_str().contains("Vurdering av tiltaket: effekt"));

    let with_reason = ImportChoice { reason: Some("Finnes ikke på papir".into()), ..choice() };
    let forced = form.import(None, &with_reason).unwrap();
    let approved = forced.case.plan(&forced.plan).unwrap().approved().unwrap().clone();
    assert_eq!(approved.manner(), Manner::Forced);
}

#[test]
fn the_numbers_of_the_host_replace_those_of_the_form() {
    let mut form = read(&full(FormEdition::Y2016));
    let newest = ImportChoice { person_number: Some("01898299631".parse().unwrap()), ..choice() };
    let import = form.import(None, &newest).unwrap();
    assert_eq!(import.case.person_number().unwrap().as_str(), "01898299631");
    let replaced = |import: &FormImport| {
        import.notes.iter().filter(|note| note.kind == FormNoteKind::Replaced).count()
    };
    assert_eq!(replaced(&import), 1);

    form.employer.organisation_number = "31000001X".into();
    let Err(Denial::Input(error)) = form.import(None, &choice()) else { panic!() };
    assert_eq!(error.path(), "employer");
    let employer = Some("310000019".parse().unwrap());
    let import = form.import(None, &ImportChoice { employer, ..choice() }).unwrap();
    assert_eq!(replaced(&import), 1);

    for (empty, path) in [
        (ImportChoice { case: None, ..choice() }, "case"),
        (ImportChoice { employee: None, ..choice() }, "employee"),
        (ImportChoice { manager: None, ..choice() }, "manager"),
    ] {
        let empty = ImportChoice { employer, ..empty };
        let Err(Denial::Input(error)) = form.import(None, &empty) else { panic!("{path}") };
        assert_eq!(error.path(), path);
    }
}

#[test]
fn several_forms_of_one_absence_are_versions_of_one_case() {
    let first = read(&full(FormEdition::Y2014)).import(None, &choice()).unwrap();
    let mut later = read(&full(FormEdition::Y2016));
    later.receipt.changed_on = "2017-03-01".parse().unwrap();
    later.measures[0].signed_on = Some("2017-03-02".parse().unwrap());
    let second = later.import(Some(&first.case), &ImportChoice::default()).unwrap();
    assert_eq!(second.case.versions().len(), 2);
    let kinds: Vec<CommandKind> =
        second.requests.iter().map(|request| request.command.kind()).collect();
    assert_eq!(kinds[..2], [CommandKind::AbortPlan, CommandKind::StartPlan]);
    assert_eq!(second.case.sick_notes().len(), 1);

    // An earlier one comes too late: a case does not go back in time, and that is told.
    let third =
        read(&full(FormEdition::Y2012)).import(Some(&second.case), &ImportChoice::default());
    let notes = third.unwrap().notes;
    assert!(notes.iter().any(|note| note.kind == FormNoteKind::LaterMoment));

    let mut other = later.clone();
    other.employee.person_number = "01898299631".into();
    let Err(Denial::Input(error)) = other.import(Some(&first.case), &choice()) else { panic!() };
    assert_eq!(error.path(), "person_number");
}

#[test]
fn long_texts_are_divided_and_only_the_rest_is_cut() {
    let mut form = read(&full(FormEdition::Y2016));
    form.employee.ordinary_tasks = Some("Stell av pasienter, ".repeat(20).into());
    form.measures[0].description = Some("Kortere vakter. ".repeat(400).into());
    form.measures[0].effect = Some("Godt. ".repeat(500).into());
    let import = form.import(None, &choice()).unwrap();
    let plan = import.case.plan(&import.plan).unwrap();
    assert!(plan.tasks().len() > 3 && plan.measures()[0].comments().len() > 3);
    let kind = |name: &str, kind| {
        import.notes.iter().any(|note| note.path.ends_with(name) && note.kind == kind)
    };
    assert!(kind("ordinaereArbeidsoppgaver", FormNoteKind::Split));
    assert!(kind("beskrivelseAvTiltaket", FormNoteKind::Split));
    assert!(kind("vurderingAvTiltak", FormNoteKind::Cut));
}

#[test]
fn nothing_of_a_person_shows() {
    let secret = "Hemmelig Helseopplysning";
    let file = full(FormEdition::Y2016)
        .replace("<tlf>tlf</tlf>", &format!("<{0}>{0}</{0}>", "Hemmelig"))
        .replace("310000019", secret)
        .replace("<fnr>05908399546", "<fnr>0590839954");
    let error = AltinnForm::read(file.as_bytes()).unwrap_err();
    let told = format!("{error} {error:?} {}", crate::wire::write(&error));
    assert!(!told.contains("Hemmelig") && !told.contains("0590"), "{told}");
    let form = read(&full(FormEdition::Y2016));
    let shown = format!("{form:?}");
    assert!(!shown.contains("Kortere") && !shown.contains("05908399546"), "{shown}");
}
