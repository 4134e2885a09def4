use super::*;
use crate::doc::{case_on_sick_leave, case_with_approved_plan, request};
use crate::{Actor, Case, Language, Moment, PlanId, Text};

fn step(case: Case, line: &str) -> Case {
    case.execute(&request(line)).unwrap().case
}

fn made(case: &Case, at: &str, choice: &DocumentChoice) -> Document {
    let at: Moment = at.parse().unwrap();
    let plan = case.versions().last().unwrap().id().clone();
    case.document(&Actor::system(), &plan, at, choice).unwrap()
}

fn named() -> DocumentChoice {
    DocumentChoice {
        employee_name: Some(Text::from("Kari Eksempel")),
        manager_name: Some(Text::from("Ola Leder")),
        ..DocumentChoice::default()
    }
}

fn marks(document: &Document) -> Vec<Mark> {
    document.marks.iter().map(|marking| marking.mark).collect()
}

/// The blocks of a section, by its heading.
fn section<'a>(blocks: &'a [Block], heading: &str) -> Option<&'a [Block]> {
    blocks.iter().find_map(|block| match block {
        Block::Section { heading: own, blocks } if own.as_str() == heading => Some(&blocks[..]),
        Block::Section { blocks, .. } => section(blocks, heading),
        _ => None,
    })
}

fn rows(blocks: &[Block]) -> Vec<Vec<String>> {
    let tables = blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(&table.rows),
        _ => None,
    });
    let row = |row: &Vec<Text>| row.iter().map(|cell| cell.as_str().to_owned()).collect();
    tables.flatten().map(row).collect()
}

fn items(blocks: &[Block]) -> Vec<&str> {
    blocks
        .iter()
        .filter_map(|block| match block {
            Block::List { items } => Some(items.iter().map(Text::as_str)),
            _ => None,
        })
        .flatten()
        .collect()
}

fn value<'a>(blocks: &'a [Block], label: &str) -> Option<&'a str> {
    blocks.iter().find_map(|block| match block {
        Block::Fields { fields } => {
            let field = fields.iter().find(|field| field.label.as_str() == label)?;
            Some(field.value.as_str())
        }
        _ => None,
    })
}

const BEGUN: [&str; 2] = [
    r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}"#,
    r#"{"at":"2026-01-20T09:03:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_measure",
        "plan":"p1","status":"agreed","heading":"Kortere vakter","description":"Fire timer om dagen",
        "from":"2026-02-02","to":"2026-02-15","follow_up":"Hver fredag"}"#,
];

fn begun() -> Case {
    BEGUN.iter().fold(case_on_sick_leave(), |case, line| step(case, line))
}

#[test]
fn an_approved_plan_says_who_and_when() {
    let document = made(&case_with_approved_plan(), "2026-02-10T09:00:00+01:00", &named());
    assert!(document.marks.is_empty());
    let about = section(&document.blocks, "Om planen").unwrap();
    assert_eq!(value(about, "Gyldig"), Some("21. januar 2026 til 31. mars 2026"));
    assert_eq!(value(about, "Evalueringsdato"), Some("20. februar 2026"));
    assert_eq!(value(about, "Den ansatte"), Some("Kari Eksempel"));
    assert_eq!(
        rows(section(&document.blocks, "Godkjenning").unwrap()),
        [
            ["Ola Leder (nærmeste leder)", "Laget planen og godkjente den", "21. januar 2026"],
            ["Kari Eksempel (den ansatte)", "Godkjente planen", "22. januar 2026"],
        ]
    );
    assert_eq!(items(section(&document.blocks, "Kan gjøres").unwrap()), ["Medisinrunde"]);
    let measure = section(&document.blocks, "Kortere vakter").unwrap();
    assert_eq!(value(measure, "Periode"), Some("2. februar 2026 til 15. februar 2026"));
    assert_eq!(
        items(section(&document.blocks, "Ikke på plass ennå").unwrap()),
        ["Tiltak som bare er foreslått: 1", "Deling med sykmelderen"]
    );
}

#[test]
fn a_draft_says_what_is_not_in_place() {
    let draft = made(&begun(), "2026-01-21T09:00:00+01:00", &named());
    assert_eq!(marks(&draft), [Mark::Draft]);
    assert!(section(&draft.blocks, "Deling").is_none());
    assert_eq!(
        items(section(&draft.blocks, "Ikke på plass ennå").unwrap()),
        [
            "Vurdering av arbeidsoppgavene",
            "Gyldighet og evalueringsdato",
            "Godkjenning fra den ansatte",
            "Godkjenning fra lederen"
        ]
    );
}

const FIRST: &str = r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"employee","id":"a-1"},"do":"approve_plan",
    "plan":"p1","agree":true,"from":"2026-01-21","to":"2026-03-31","evaluate_on":"2026-02-20"}"#;

#[test]
fn one_approval_is_not_enough_and_a_rejection_is_seen() {
    let awaiting = step(begun(), FIRST);
    let document = made(&awaiting, "2026-01-22T09:00:00+01:00", &DocumentChoice::default());
    assert_eq!(marks(&document), [Mark::Awaiting]);
    assert_eq!(
        rows(section(&document.blocks, "Godkjenning").unwrap()),
        [
            ["Den ansatte", "Laget planen og godkjente den", "21. januar 2026"],
            ["Nærmeste leder", "Har ikke svart ennå", ""],
        ]
    );
    let rejected = step(
        awaiting,
        r#"{"at":"2026-01-22T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"reject_plan","plan":"p1"}"#,
    );
    let document = made(&rejected, "2026-01-22T09:00:00+01:00", &named());
    assert_eq!(marks(&document), [Mark::Draft]);
    assert!(document.marks[0].says.as_str().contains("Lederen har avvist planen."));
}

#[test]
fn a_forced_plan_says_that_the_employee_has_not_approved() {
    let forced = step(
        begun(),
        r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"force_approval",
            "plan":"p1","acknowledge":true,"reason":"Får ikke kontakt","from":"2026-01-21","to":"2026-03-31",
            "evaluate_on":"2026-02-20"}"#,
    );
    let document = made(&forced, "2026-02-10T09:00:00+01:00", &DocumentChoice::default());
    assert_eq!(marks(&document), [Mark::Forced]);
    assert_eq!(document.marks[0].title.as_str(), "Uten godkjenning fra arbeidstaker");
    let approval = section(&document.blocks, "Godkjenning").unwrap();
    assert_eq!(rows(approval)[1], ["Den ansatte", "Har ikke godkjent planen", ""]);
    assert_eq!(value(approval, "Begrunnelse"), Some("Får ikke kontakt"));
    // How it stands comes first.
    let late = made(&forced, "2026-04-01T09:00:00+02:00", &DocumentChoice::default());
    assert_eq!(marks(&late), [Mark::Expired, Mark::Forced]);
}

#[test]
fn what_was_over_was_not_ended_before_its_time() {
    let ended = |day: &str| {
        let line = format!(
            r#"{{"at":"{day}T09:00:00+02:00","by":{{"role":"manager","id":"m-1"}},"do":"abort_plan","plan":"p1"}}"#
        );
        let case = step(case_with_approved_plan(), &line);
        let document = made(&case, "2026-04-10T09:00:00+02:00", &named());
        assert_eq!(marks(&document), [Mark::Aborted]);
        document.marks[0].says.as_str().to_owned()
    };
    // Its last day is 31 March.
    assert_eq!(ended("2026-03-31"), "Planen ble avsluttet før tiden og gjelder ikke lenger.");
    assert_eq!(ended("2026-04-01"), "Planen var utgått da den ble avsluttet.");
}

#[test]
fn tasks_that_nobody_assessed_are_no_assessment() {
    let task = |minute: u8, name: &str| {
        format!(
            r#"{{"at":"2026-01-20T10:{minute:02}:00+01:00","by":{{"role":"manager","id":"m-1"}},"do":"add_task",
                "plan":"p1","name":"{name}"}}"#
        )
    };
    let case =
        [task(0, "Stell"), task(1, "Rapport")].iter().fold(begun(), |case, line| step(case, line));
    let said = |case: &Case| {
        let document = made(case, "2026-01-21T09:00:00+01:00", &named());
        let listed = rows(section(&document.blocks, "Det loven ber om").unwrap())[0].clone();
        let missing = section(&document.blocks, "Ikke på plass ennå").unwrap();
        (listed, items(missing)[0].to_owned())
    };
    let answer = |word: &str| ["Vurdering av arbeidsoppgavene", word].map(str::to_owned).to_vec();
    let left = |count: u8| format!("Arbeidsoppgaver som ikke er vurdert: {count}");
    assert_eq!(said(&case), (answer("Nei"), left(2)));
    let assessed = step(
        case,
        r#"{"at":"2026-01-20T11:00:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task",
            "plan":"p1","task":"t1","assessment":"can"}"#,
    );
    assert_eq!(said(&assessed), (answer("Ja"), left(1)));
}

#[test]
fn comments_and_keys_are_never_part_of_it() {
    let case = step(
        begun(),
        r#"{"at":"2026-01-20T10:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"add_comment",
            "plan":"p1","measure":"m1","text":"Bare mellom oss"}"#,
    );
    let json = made(&case, "2026-01-21T09:00:00+01:00", &named()).to_json();
    for hidden in ["Bare mellom oss", "a-1", "m-1", "05908399546"] {
        assert!(!json.contains(hidden), "{hidden}");
    }
    assert!(json.contains("Kari Eksempel"));
}

#[test]
fn debug_shows_no_text() {
    let said = format!("{:?}", made(&begun(), "2026-01-21T09:00:00+01:00", &named()));
    for hidden in ["Kari", "Ola", "Kortere", "Fredag", "fredag"] {
        assert!(!said.contains(hidden), "{hidden}: {said}");
    }
}

#[test]
fn who_may_not_see_the_version_gets_no_document() {
    let (case, plan) = (begun(), PlanId::new("p1").unwrap());
    let at: Moment = "2026-01-21T09:00:00+01:00".parse().unwrap();
    let refused = |by: &Actor, plan: &PlanId| {
        let refusal = case.document(by, plan, at, &DocumentChoice::default()).unwrap_err();
        refusal.code().code()
    };
    assert_eq!(refused(&Actor::practitioner(), &plan), "access.not-shared");
    assert_eq!(refused(&Actor::hr("hr-1").unwrap(), &plan), "access.hr-approved-only");
    assert_eq!(refused(&Actor::manager("m-9").unwrap(), &plan), "access.not-a-party");
    assert_eq!(refused(&Actor::system(), &PlanId::new("p9").unwrap()), "edit.unknown-item");
}

#[test]
fn three_languages_say_the_same_in_other_words() {
    let case = case_with_approved_plan();
    let titles = Language::ALL.map(|language| {
        let choice = DocumentChoice { language: Some(language), ..named() };
        let document = made(&case, "2026-02-10T09:00:00+01:00", &choice);
        assert_eq!(document.language, language);
        let json = document.to_json();
        (document.blocks.len(), json.contains("2. februar 2026"), json.contains("2 February 2026"))
    });
    assert_eq!(titles, [(7, true, false), (7, true, false), (7, false, true)]);
}

#[test]
fn the_employer_led_form_stands_as_it_was_filled_in() {
    let lines = [
        r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
            "employee":"a-1","employer":"310000019","policy":{"preset":"nav_employer_led","language":"nn"}}"#,
        r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
            "periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#,
        r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1",
            "from":"2026-01-01"}"#,
        r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"save_draft",
            "form":{"typical_workday":"Dagvakt"}}"#,
        r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"complete_plan",
            "form":{"typical_workday":"Dagvakt","tasks_that_can_be_done":"Rapport",
            "tasks_that_cannot_be_done":"Løft","earlier_facilitation":"Ingen","coming_facilitation":"Heis",
            "other_facilitation":"Ingen","follow_up":"Kvar fredag","evaluation_date":"2026-02-20"},
            "taken_part":false,"reason":"Ville ikkje"}"#,
    ];
    let open = Case::open(&request(lines[0])).unwrap().case;
    let draft = lines[1..4].iter().fold(open, |case, line| step(case, line));
    let document = made(&draft, "2026-01-20T12:00:00+01:00", &DocumentChoice::default());
    assert_eq!(document.language, Language::Nn, "the policy's");
    let form = section(&document.blocks, "Innhaldet i planen").unwrap();
    assert_eq!(form.len(), 1, "empty fields are left out");
    let missing = items(section(&document.blocks, "Ikkje på plass enno").unwrap());
    assert_eq!((missing.len(), missing[6]), (7, "Evalueringsdato"));

    let complete = step(draft, lines[4]);
    let document = made(&complete, "2026-01-22T12:00:00+01:00", &DocumentChoice::default());
    assert_eq!(marks(&document), [Mark::WithoutEmployee]);
    let completion = section(&document.blocks, "Fullføring").unwrap();
    assert_eq!(rows(completion), [["Næraste leiar", "Fullførte planen", "21. januar 2026"]]);
    assert_eq!(value(completion, "Den tilsette har medverka"), Some("Nei"));
    assert_eq!(value(completion, "Grunngiving"), Some("Ville ikkje"));
    assert!(section(&document.blocks, "Ikkje på plass enno").is_some(), "it is not shared");

    // The next one takes over, for whoever sees it.
    let shared = step(
        complete,
        r#"{"at":"2026-01-21T10:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"share_plan","plan":"p1","with":"nav"}"#,
    );
    let both = step(shared, &lines[4].replace("2026-01-21T09", "2026-01-23T09"));
    let (at, plan) = ("2026-01-24T12:00:00+01:00".parse().unwrap(), PlanId::new("p1").unwrap());
    let of = |by: &Actor| both.document(by, &plan, at, &DocumentChoice::default()).unwrap();
    let (employee, nav) = (Actor::employee("a-1").unwrap(), Actor::nav(true));
    let earlier = of(&employee);
    assert_eq!(marks(&earlier), [Mark::Superseded, Mark::WithoutEmployee]);
    assert_eq!(value(section(&earlier.blocks, "Om planen").unwrap(), "Status"), Some("Erstatta"));
    assert!(section(&earlier.blocks, "Ikkje på plass enno").is_none());
    assert_eq!(marks(&of(&nav)), [Mark::WithoutEmployee]);
}

#[test]
fn sharing_tells_what_came_of_it() {
    let share =
        |minute: u8, what: &str| format!(r#"{{"at":"2026-01-23T09:{minute:02}:00+01:00",{what}}}"#);
    let lines = [
        share(
            0,
            r#""by":{"role":"manager","id":"m-1"},"do":"share_plan","plan":"p1","with":"practitioner""#,
        ),
        share(
            1,
            r#""by":{"role":"system"},"do":"record_delivery","plan":"p1","with":"practitioner","outcome":"failed","reason":"Ingen kvittering""#,
        ),
        share(
            2,
            r#""by":{"role":"employee","id":"a-1"},"do":"share_plan","plan":"p1","with":"nav""#,
        ),
    ];
    let case = lines.iter().fold(case_with_approved_plan(), |case, line| step(case, line));
    let document = made(&case, "2026-01-24T09:00:00+01:00", &named());
    assert_eq!(
        rows(section(&document.blocks, "Deling").unwrap()),
        [
            ["Sykmelder", "23. januar 2026", "Ikke levert, 23. januar 2026: Ingen kvittering"],
            ["Nav", "23. januar 2026", "Under sending"],
        ]
    );
}

#[test]
fn names_and_numbers_only_where_the_host_wants_them() {
    let with_number = Case::open(&request(
        r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
            "employee":"a-1","person_number":"05908399546","employer":"310000019","policy":{"preset":"nav_two_party"}}"#,
    ));
    let lines = [
        r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
            "periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#,
        r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1",
            "from":"2026-01-01"}"#,
        BEGUN[0],
    ];
    let case = lines.iter().fold(with_number.unwrap().case, |case, line| step(case, line));
    let at = "2026-01-21T09:00:00+01:00";
    let plain = made(&case, at, &DocumentChoice::default());
    assert!(!plain.to_json().contains("05908399546"));
    assert_eq!(
        value(section(&plain.blocks, "Om planen").unwrap(), "Den ansatte"),
        Some("Ikke oppgitt")
    );
    let choice =
        DocumentChoice { person_number: Some(true), signature_page: Some(true), ..named() };
    let full = made(&case, at, &choice);
    let about = section(&full.blocks, "Om planen").unwrap();
    assert_eq!(value(about, "Fødselsnummer"), Some("05908399546"));
    assert!(!full.title.as_str().contains("Kari"), "no name in the title");
    let signatures = section(&full.blocks, "Underskrift på papir").unwrap();
    assert!(matches!(&signatures[0], Block::Signatures { signers, .. } if signers.len() == 2));
}
