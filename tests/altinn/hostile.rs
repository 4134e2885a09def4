//! Files that mean harm, or that somebody has spoiled, each with the answer that it gets.

use std::time::{Duration, Instant};

use oppfolgingsplan::Denial;
use oppfolgingsplan::XmlFault::{self, DocumentType, Encoding, Entity, Malformed, TooLarge};
use oppfolgingsplan::nav::altinn::{
    AltinnForm, FormEdition, FormError, FormFaultKind as Kind, ImportChoice, ReadForm,
};

const NAMESPACE: &str = FormEdition::Y2016.namespace();

/// A small form, with something before the message and something in the description.
fn with(before: &str, description: &str) -> String {
    format!(
        "{before}<melding xmlns=\"{NAMESPACE}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><Skjemainnhold>\
        <arbeidsgiver><orgnr>310000019</orgnr><orgnavn>Eksempel</orgnavn></arbeidsgiver>\
        <sykmeldtArbeidstaker><fnr>05908399546</fnr></sykmeldtArbeidstaker>\
        <tiltak><tiltaksinformasjon><beskrivelseAvTiltaket>{description}</beskrivelseAvTiltaket>\
        </tiltaksinformasjon></tiltak>\
        <mottaksInformasjon><endringsDato>2017-02-01</endringsDato></mottaksInformasjon>\
        </Skjemainnhold></melding>"
    )
}

fn small() -> String {
    with("", "Kortere vakter")
}

fn changed(from: &str, to: &str) -> Vec<u8> {
    let file = small();
    assert!(file.contains(from), "{from} is in the form");
    file.replace(from, to).into_bytes()
}

fn read(file: &[u8]) -> Result<ReadForm, FormError> {
    let begun = Instant::now();
    let read = AltinnForm::read(file);
    assert!(begun.elapsed() < Duration::from_secs(2), "no file takes long");
    read
}

fn xml(file: &[u8]) -> XmlFault {
    match read(file) {
        Err(FormError::Xml { fault, .. }) => fault,
        other => panic!("{other:?}"),
    }
}

fn fields(file: &[u8]) -> Vec<(String, Kind)> {
    match read(file) {
        Err(FormError::Fields(faults)) => {
            faults.into_iter().map(|fault| (fault.path, fault.kind)).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn description(file: &[u8]) -> String {
    let form = read(file).unwrap().form;
    form.measures
        .first()
        .and_then(|measure| measure.description.as_ref())
        .map_or_else(String::new, |text| text.as_str().to_owned())
}

#[test]
fn entities_and_document_types_are_not_looked_into() {
    let laughs: String = (1..10)
        .map(|level| {
            let below = format!("&l{};", level - 1).repeat(10);
            format!("<!ENTITY l{level} \"{below}\">")
        })
        .collect();
    let quadratic = format!("<!DOCTYPE m [<!ENTITY a \"{}\">]>", "a".repeat(50_000));
    let hostile = [
        ("billion laughs", with(&format!("<!DOCTYPE m [<!ENTITY l0 \"ha\">{laughs}]>"), "&l9;")),
        ("quadratic blowup", with(&quadratic, &"&a;".repeat(10_000))),
        (
            "external entity",
            with("<!DOCTYPE m [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>", "&f;"),
        ),
        (
            "entity of the network",
            with("<!DOCTYPE m [<!ENTITY f SYSTEM \"http://127.0.0.1:1/\">]>", "&f;"),
        ),
        (
            "parameter entity",
            with("<!DOCTYPE m [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]>", "x"),
        ),
        ("external subset", with("<!DOCTYPE melding SYSTEM \"http://127.0.0.1:1/x.dtd\">", "x")),
        (
            "public subset",
            with("<!DOCTYPE melding PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"x.dtd\">", "x"),
        ),
        ("default attribute", with("<!DOCTYPE m [<!ATTLIST melding a CDATA \"b\">]>", "x")),
        ("empty", with("<!DOCTYPE melding>", "x")),
        ("in lower case it is no XML", with("<!doctype melding>", "x")),
    ];
    for (name, file) in hostile {
        let fault = xml(file.as_bytes());
        assert!(matches!(fault, DocumentType | Malformed), "{name}: {fault}");
        assert!(fault == DocumentType || name.starts_with("in lower case"), "{name}: {fault}");
    }
    assert_eq!(xml(with("", "&unknown;").as_bytes()), Entity);
    assert_eq!(xml(with("", "&nbsp;").as_bytes()), Entity);
    assert_eq!(
        description(with("", "&lt;&amp;&gt;&quot;&apos;&#229;&#xE5;").as_bytes()),
        "<&>\"'åå"
    );
}

#[test]
fn what_is_too_large_is_refused_at_once() {
    let huge = with("", &"x".repeat(100 << 20));
    assert_eq!(xml(huge.as_bytes()), TooLarge);
    let deep = with("", &format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000)));
    assert_eq!(xml(deep.as_bytes()), TooLarge);
    let only_deep = "<a>".repeat(100_000);
    assert_eq!(xml(only_deep.as_bytes()), TooLarge);
    let wide = with("", &"<a/>".repeat(200_000));
    assert_eq!(xml(wide.as_bytes()), TooLarge);
    let attributes: String = (0..100_000).map(|number| format!(" a{number}=\"\"")).collect();
    assert_eq!(xml(&changed("<tiltak>", &format!("<tiltak{attributes}>"))), TooLarge);
    let namespaces: String = (0..100_000).map(|number| format!(" xmlns:a{number}=\"u\"")).collect();
    let read_on = read(&changed("<tiltak>", &format!("<tiltak{namespaces}>")));
    assert!(read_on.is_ok() || matches!(read_on, Err(FormError::Xml { fault: TooLarge, .. })));
    let name = "n".repeat(1 << 20);
    let kinds = fields(&changed("<tiltak>", &format!("<tiltak><{name}/>")));
    assert_eq!(kinds, [("tiltak.?".to_owned(), Kind::Unknown)]);
    // Many faults are told only as far as a person reads.
    assert_eq!(
        fields(&changed("<tiltak>", &format!("<tiltak>{}", "<x/>".repeat(5_000)))).len(),
        100
    );
    // A text of a megabyte is none too large.
    assert_eq!(description(with("", &"å".repeat(1 << 20)).as_bytes()).chars().count(), 1 << 20);
}

#[test]
fn what_is_cut_off_or_not_well_formed_is_refused() {
    let file = small();
    let letters = file.len();
    for end in (0..letters).filter(|end| file.is_char_boundary(*end)) {
        assert_eq!(xml(&file.as_bytes()[..end]), Malformed, "cut at {end}");
    }
    for (from, to) in [
        ("</Skjemainnhold>", ""),
        ("</arbeidsgiver>", "</arbeidsgivar>"),
        ("<tiltak>", "<tiltak a=\"1\" a=\"2\">"),
        ("<tiltak>", "<tiltak a=1>"),
        ("<tiltak>", "<tiltak a=\"<\">"),
        ("<tiltak>", "<x:tiltak>"),
        ("Kortere vakter", "&#0;"),
        ("Kortere vakter", "&#x1F;"),
        ("Kortere vakter", "&#xFFFF;"),
        ("Kortere vakter", "&#xD800;"),
        ("Kortere vakter", "&#99999999999;"),
        ("Kortere vakter", "\u{1}"),
        ("Kortere vakter", "a & b"),
        ("Kortere vakter", "a ]]> b"),
        ("Kortere vakter", "<!-- a -- b -->"),
        ("Kortere vakter", "<![CDATA[ a"),
        ("</melding>", "</melding><melding/>"),
        ("</melding>", "</melding>mer"),
        ("<melding", "før<melding"),
    ] {
        let file = changed(from, to);
        assert!(read(&file).is_err(), "{from} as {to}");
        assert_eq!(xml(&file), Malformed, "{from} as {to}");
    }
    assert_eq!(xml(b""), Malformed);
    assert_eq!(xml(b"{\"employer\":{}}"), Malformed);
    assert_eq!(xml(b"PK\x03\x04 a workbook"), Malformed);
    let Err(FormError::Xml { line, .. }) = read(b"<a>\n<b>\n</c></a>") else { panic!() };
    assert_eq!(line, 3);
}

#[test]
fn only_utf_8_is_read() {
    let file = small();
    let utf16 = |little: bool| -> Vec<u8> {
        let bytes = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        file.encode_utf16().flat_map(bytes).collect()
    };
    for (name, bytes) in [
        ("UTF-16LE", utf16(true)),
        ("UTF-16BE", utf16(false)),
        ("UTF-16LE, marked", [b"\xff\xfe".to_vec(), utf16(true)].concat()),
        ("UTF-16BE, marked", [b"\xfe\xff".to_vec(), utf16(false)].concat()),
        ("UTF-32LE", file.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect()),
        (
            "ISO-8859-1, not declared",
            changed("Kortere", "K\u{0}")
                .into_iter()
                .map(|byte| if byte == 0 { 0xf8 } else { byte })
                .collect(),
        ),
        ("a zero", changed("Kortere", "K\u{0}rtere")),
        (
            "half a letter",
            changed("Kortere", "K\u{0}rtere")
                .into_iter()
                .map(|byte| if byte == 0 { 0xc3 } else { byte })
                .collect(),
        ),
        (
            "declared ISO-8859-1",
            with("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "x").into_bytes(),
        ),
        ("declared UTF-16", with("<?xml version=\"1.0\" encoding=\"utf-16\"?>", "x").into_bytes()),
        (
            "declared UTF-7",
            with("<?xml version=\"1.0\" encoding=\"UTF-7\"?>", "+ADw-").into_bytes(),
        ),
    ] {
        assert_eq!(xml(&bytes), Encoding, "{name}");
    }
    for before in [
        "\u{feff}",
        "<?xml version=\"1.0\"?>",
        "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n",
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    ] {
        assert_eq!(description(with(before, "Blåbær").as_bytes()), "Blåbær");
    }
}

#[test]
fn elements_stand_once_in_their_order_and_namespace() {
    let path = |path: &str, kind| vec![(path.to_owned(), kind)];
    let twice = "<orgnavn>Eksempel</orgnavn>";
    assert_eq!(
        fields(&changed(twice, &twice.repeat(2))),
        path("arbeidsgiver.orgnavn", Kind::Twice)
    );
    let swapped = changed(
        "<orgnr>310000019</orgnr><orgnavn>Eksempel</orgnavn>",
        "<orgnavn>Eksempel</orgnavn><orgnr>310000019</orgnr>",
    );
    assert_eq!(fields(&swapped)[0], ("arbeidsgiver.orgnr".to_owned(), Kind::Order));
    let foreign = changed("<orgnavn>", "<orgnavn xmlns=\"urn:x\">");
    assert_eq!(
        fields(&foreign),
        [
            ("arbeidsgiver.?".to_owned(), Kind::Unknown),
            ("arbeidsgiver.orgnavn".to_owned(), Kind::Missing)
        ]
    );
    assert_eq!(fields(&changed("<tiltak>", "mer<tiltak>")), path("", Kind::TextBetween));
    assert_eq!(
        fields(&changed("Kortere vakter", "Kortere <b>vakter</b>")),
        path("tiltak.tiltaksinformasjon[0].beskrivelseAvTiltaket.?", Kind::Unknown)
    );
    for file in [
        changed(NAMESPACE, "urn:x"),
        changed(&format!(" xmlns=\"{NAMESPACE}\""), ""),
        changed("melding", "beskjed"),
        changed(NAMESPACE, &NAMESPACE.to_uppercase()),
    ] {
        assert_eq!(read(&file), Err(FormError::NotAForm));
    }
    // Nothing but the prefix differs.
    let prefixed = small()
        .replace("xmlns=", "xmlns:n=")
        .replace("</", "</n:")
        .replace('<', "<n:")
        .replace("<n:/", "</");
    assert_eq!(read(prefixed.as_bytes()).unwrap().form, read(small().as_bytes()).unwrap().form);
    assert_eq!(
        fields(&changed("Skjemainnhold", "skjemainnhold"))[0],
        ("?".to_owned(), Kind::Unknown)
    );
}

#[test]
fn nil_and_blank_are_not_given() {
    let gone = |inner: &str| {
        description(&changed(
            "<beskrivelseAvTiltaket>Kortere vakter</beskrivelseAvTiltaket>",
            inner,
        ))
    };
    for inner in [
        "<beskrivelseAvTiltaket xsi:nil=\"true\"/>",
        "<beskrivelseAvTiltaket xsi:nil=\" 1 \"></beskrivelseAvTiltaket>",
        "<beskrivelseAvTiltaket/>",
        "<beskrivelseAvTiltaket> \n\t</beskrivelseAvTiltaket>",
        "<beskrivelseAvTiltaket>\u{a0}</beskrivelseAvTiltaket>",
        "",
    ] {
        assert_eq!(gone(inner), "", "{inner}");
    }
    assert_eq!(gone("<beskrivelseAvTiltaket xsi:nil=\"false\">Ja</beskrivelseAvTiltaket>"), "Ja");
    assert_eq!(
        fields(&changed("<beskrivelseAvTiltaket>", "<beskrivelseAvTiltaket xsi:nil=\"true\">"))[0]
            .1,
        Kind::NilWithContent
    );
    assert_eq!(
        fields(&changed("<beskrivelseAvTiltaket>", "<beskrivelseAvTiltaket xsi:nil=\"ja\">"))[0].1,
        Kind::NotYesOrNo
    );
    let missing = |path: &str| vec![(path.to_owned(), Kind::Missing)];
    assert_eq!(
        fields(&changed("<orgnavn>Eksempel</orgnavn>", "<orgnavn xsi:nil=\"true\"/>")),
        missing("arbeidsgiver.orgnavn")
    );
    assert_eq!(
        fields(&changed("<fnr>05908399546</fnr>", "<fnr>           </fnr>")),
        missing("sykmeldtArbeidstaker.fnr")
    );
    assert_eq!(
        fields(&changed("<fnr>05908399546</fnr>", "<fnr> 05908399546</fnr>"))[0].1,
        Kind::Length
    );
    let employer =
        "<arbeidsgiver><orgnr>310000019</orgnr><orgnavn>Eksempel</orgnavn></arbeidsgiver>";
    let nil = fields(&changed(employer, "<arbeidsgiver xsi:nil=\"true\"/>"));
    assert_eq!(nil, [missing("arbeidsgiver.orgnr"), missing("arbeidsgiver.orgnavn")].concat());
    let empty = format!("<melding xmlns=\"{NAMESPACE}\"/>");
    let all: Vec<String> = fields(empty.as_bytes()).into_iter().map(|(path, _)| path).collect();
    assert_eq!(
        all,
        [
            "arbeidsgiver.orgnr",
            "arbeidsgiver.orgnavn",
            "sykmeldtArbeidstaker.fnr",
            "mottaksInformasjon.endringsDato"
        ]
    );
}

#[test]
fn days_and_answers_are_as_the_schema_has_them() {
    for (day, kind) in [
        ("2017-02-30", Some(Kind::NotADate)),
        ("01.02.2017", Some(Kind::NotADate)),
        ("2017-2-1", Some(Kind::NotADate)),
        ("12017-02-01", Some(Kind::NotADate)),
        ("-2017-02-01", Some(Kind::NotADate)),
        ("1899-12-31", Some(Kind::NotADate)),
        ("2017-02-01T00:00:00", Some(Kind::NotADate)),
        ("2017-02-01+15:00", Some(Kind::NotADate)),
        ("2017-02-01+14:01", Some(Kind::NotADate)),
        ("2017-02-01+1:00", Some(Kind::NotADate)),
        ("2017-02-01z", Some(Kind::NotADate)),
        ("２０１７-02-01", Some(Kind::NotADate)),
        ("", Some(Kind::NotADate)),
        (" 2017-02-01\n", None),
        ("2017-02-01Z", None),
        ("2017-02-01-05:30", None),
        ("2017-02-01+14:00", None),
    ] {
        let file = changed("2017-02-01", day);
        match kind {
            Some(kind) => assert_eq!(
                fields(&file),
                [("mottaksInformasjon.endringsDato".to_owned(), kind)],
                "{day}"
            ),
            None => {
                assert_eq!(read(&file).unwrap().form.receipt.changed_on.to_string(), "2017-02-01")
            }
        }
    }
    let answer = |yes: &str| {
        changed(
            "</endringsDato>",
            &format!(
                "</endringsDato><oppfolgingsplanSendesTiNav>{yes}</oppfolgingsplanSendesTiNav>"
            ),
        )
    };
    for (yes, expected) in [("true", true), (" 1\n", true), ("false", false), ("0", false)] {
        assert_eq!(read(&answer(yes)).unwrap().form.receipt.send_to_nav, expected);
    }
    for yes in ["ja", "TRUE", "", "2", "true false", "\u{a0}true"] {
        assert_eq!(fields(&answer(yes))[0].1, Kind::NotYesOrNo, "{yes}");
    }
}

#[test]
fn comments_sections_and_instructions_say_nothing() {
    for (inner, expected) in [
        ("Kortere<!-- for nå --> vakter", "Kortere vakter"),
        ("<![CDATA[Kortere <vakter> & mer]]>", "Kortere <vakter> & mer"),
        ("Kortere<![CDATA[]]> <?gjør noe?>vakter", "Kortere vakter"),
        ("Kortere\r\nvakter", "Kortere\nvakter"),
        ("Kortere&#13;&#10;vakter", "Kortere\nvakter"),
        ("Kortere\u{85}\u{feff}vakter", "Korterevakter"),
        ("<![CDATA[&lt;b&gt;]]>", "&lt;b&gt;"),
        ("&amp;lt;", "&lt;"),
    ] {
        assert_eq!(description(with("", inner).as_bytes()), expected, "{inner}");
    }
    let everywhere = small().replace('>', "><!-- a --><?b c?>");
    let everywhere = format!("<!-- før -->{everywhere}<!-- etter -->");
    assert_eq!(description(everywhere.as_bytes()), "Kortere vakter");
    assert_eq!(xml(with(" <?xml version=\"1.0\"?>", "x").as_bytes()), Malformed);
    assert_eq!(xml(&changed("Kortere", "<?xml version=\"1.0\"?>")), Malformed);
}

#[test]
fn attributes_are_passed_over_and_told() {
    let told = |file: Vec<u8>| -> Vec<String> {
        read(&file)
            .unwrap()
            .notes
            .into_iter()
            .map(|note| format!("{} {}", note.path, note.kind))
            .collect()
    };
    let envelope =
        "<melding dataFormatProvider=\"SERES\" dataFormatId=\"5223\" dataFormatVersion=\"41082\"";
    assert!(told(changed("<melding", envelope)).is_empty());
    assert!(
        told(changed("<melding", "<melding xsi:schemaLocation=\"urn:x http://127.0.0.1:1/x.xsd\""))
            .is_empty()
    );
    assert_eq!(told(changed("<tiltak>", "<tiltak guid=\"1\">")), ["tiltak attribute_left_out"]);
}

#[test]
fn a_form_with_more_than_people_write_is_no_case() {
    let choice = br#"{"case":"s-1","employee":"a-1","manager":"m-1"}"#;
    let choice = ImportChoice::from_json(choice).unwrap();
    let tasks = |count: usize| {
        let tasks = "a\n".repeat(count);
        let field = format!("<ordinaereArbeidsoppgaver>{tasks}</ordinaereArbeidsoppgaver>");
        changed("</fnr>", &format!("</fnr>{field}"))
    };
    let begun = Instant::now();
    for (count, taken) in [(500, true), (501, false), (2_000_000, false)] {
        let form = read(&tasks(count)).unwrap().form;
        match form.import(None, &choice) {
            Ok(import) => {
                assert!(taken);
                let plan = import.case.plan(&import.plan).unwrap();
                assert_eq!(plan.tasks().len(), count);
            }
            Err(Denial::Input(error)) => {
                assert!(!taken);
                assert_eq!(error.path(), "sykmeldtArbeidstaker.ordinaereArbeidsoppgaver");
            }
            Err(Denial::Refused(no)) => panic!("{}", no.code()),
        }
    }
    assert!(begun.elapsed() < Duration::from_secs(10), "no form takes long");
}
