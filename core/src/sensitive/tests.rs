use super::SensitiveKind::{DiagnosisCode, HealthWord, IdentityNumber};
use super::{SensitiveKind, codes, findings, words};

fn kinds(text: &str) -> Vec<SensitiveKind> {
    findings(text).iter().collect()
}

#[test]
fn the_tables_are_sorted_and_no_entry_begins_with_another() {
    assert!(codes::PLACES.windows(2).all(|pair| pair.first() < pair.last()));
    for pair in words::TABLE.windows(2) {
        if let [(first, _), (second, _)] = pair {
            assert!(first < second, "{first} {second}");
            assert!(!second.starts_with(first), "{first} {second}");
        }
    }
    for (entry, _) in words::TABLE {
        assert!((words::SHORTEST..=40).contains(&entry.len()), "{entry}");
        assert_eq!(kinds(entry), [HealthWord], "{entry}");
        assert_eq!(kinds(&entry.to_uppercase()), [HealthWord], "{entry}");
    }
}

#[test]
fn identity_numbers_are_found_with_and_without_a_space() {
    for text in [
        "05908399546",
        "Fnr. 01898299631.",
        "Kari Eksempel (018982 99631) ønsker",
        "018982-99631",
        "018982\u{a0}99631",
        "2032: 30108299939!",
        "tlf 55512345, fnr 059083 99546",
    ] {
        assert_eq!(kinds(text), [IdentityNumber], "{text}");
    }
    for text in [
        "12345678901",
        "05908399545",
        "059083995460",
        "005908399546",
        "059083  99546",
        "059083 995460",
        "Tlf. 55512345 eller 55 51 23 45",
        "Konto 1234.56.78903, sak 202601234567",
        "99908399546",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn diagnosis_codes_are_found_as_words_of_their_own() {
    for text in [
        "Sykmeldt med P76.",
        "(L03)",
        "«A04»",
        "F32",
        "F32.1",
        "Diagnose: M54.5",
        "M54.50, M75",
        "G43 – anfall",
        "Har P02, jobber likevel",
        "L18/L19 står det i L18 i brevet",
        "Z73",
    ] {
        assert_eq!(kinds(text), [DiagnosisCode], "{text}");
    }
    for text in [
        "rom B12",
        "B12",
        "Møterom L03",
        "Bygg P76, 2. etasje",
        "avd. F32",
        "post A04",
        "kl. P10",
        "Format A4, E6 og E18 og E39 nordover",
        "p76 f32",
        "HMS-P76",
        "P761 og AP76 og P7",
        "L03-skjema",
        "M10 bolter og M12",
        "U18-laget",
        "F35 og F16",
        "rom F32.1",
        "P76å ÅP76",
        "versjon F43.2",
        "P76.25.1",
        "ISO 45001, A45",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn health_words_are_found_in_both_forms_of_norwegian() {
    for text in [
        "Kari har depresjon",
        "DEPRESJONEN er verre",
        "angstanfall på jobb",
        "Sliter med høydeangst.",
        "Fikk påvist kreft i fjor",
        "kreftbehandling hver tirsdag",
        "brystkreft",
        "hudkreften",
        "migrene/hodepine",
        "er utbrent",
        "diabetesen",
        "Epileptisk anfall",
        "ADHD-diagnose",
        "bipolar lidelse",
        "hjarteinfarkt i vår",
        "skulderbetennelsen",
        "KOLS",
        "kols",
        "astma og eksem",
        "fikk MS i fjor",
        "Har ME.",
        "ME-syk",
        "(HIV)",
        "covid-19",
        "tar Paracet hver dag",
        "paracetamol, Ibux",
        "antidepressiva",
        "starter på cellegift",
        "står på metadon",
        "sjølvmordstankar",
        "CØLIAKI",
        "P-angst",
    ] {
        assert_eq!(kinds(text), [HealthWord], "{text}");
    }
    assert_eq!(kinds("P76-depresjon"), [HealthWord]);
}

#[test]
fn every_tail_is_found_in_every_inflection() {
    for tail in words::TAILS {
        for ending in words::INFLECTIONS {
            let word = format!("skulder{tail}{ending}");
            assert_eq!(kinds(&word), [HealthWord], "{word}");
            assert_eq!(kinds(&word.to_uppercase()), [HealthWord], "{word}");
        }
    }
}

#[test]
fn ordinary_working_life_gives_no_warning() {
    for text in [
        "",
        "Kontorarbeid, unngå løft over 10 kg",
        "Kreftene kommer tilbake, bruk kreftene riktig, krefter til resten",
        "Bekreft møtet. Bekreftet av leder, avkreftet senere, bekreftelse sendt",
        "For eksempel et eksemplar",
        "psykososialt arbeidsmiljø og psykologisk trygghet",
        "fangsten, laksefangst og fangst",
        "Møte i MS Teams og MS-Word",
        "50 ms, me skal møtast, hiv i søpla",
        "ME SKAL VERE HER",
        "Vakt på kreftavdelingen, diabetessykepleier, demensomsorg, Kreftforeningen",
        "Vivaldi spilles, lyrikk leses",
        "Hev-senk-pult og hvilepauser; kortere dager i uke 5–8",
        "Gradert 60 %, 3 dager i uka, kl. 08–14",
        "Svulstig språk, astronomisk regning, koden inn",
        "viktig, riktig, rekreftene, forsiktig",
        "Meld fra om fravær til leder før kl. 9",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn several_kinds_are_told_at_once_and_nothing_of_the_text() {
    let found = findings("01898299631 har F32.1, altså depresjon");
    assert_eq!(found.iter().collect::<Vec<_>>(), SensitiveKind::ALL);
    assert!(found.contains(HealthWord) && !found.is_empty());
    assert_eq!(format!("{found:?}"), "Findings(7)");
    assert_eq!(size_of_val(&found), 1);
}

#[test]
fn no_text_is_too_odd() {
    for text in [
        "\u{0}",
        "𝟏𝟐𝟑",
        "M",
        "MS",
        "F3",
        "F32.",
        "İ",
        "ẞ",
        &"å".repeat(500),
        &"9".repeat(500),
        "é01898299631",
    ] {
        let _ = findings(text);
    }
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    for _ in 0..3000 {
        let text: String = (0..60)
            .filter_map(|_| {
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                "PMSEHIV0123456789 .-/åØ«»🙂kreftangst".chars().cycle().nth((seed % 64) as usize)
            })
            .collect();
        let _ = findings(&text);
    }
}
