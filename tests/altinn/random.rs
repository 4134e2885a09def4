//! Forms made at random from the table of their own fields.

use oppfolgingsplan::Case;
use oppfolgingsplan::nav::altinn::{AltinnForm, ImportChoice};
use oppfolgingsplan::wire::Shape;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::{Value, json};

/// The seed of every run; another one may be given in `ALTINN_SEED`.
const SEED: u64 = 20_160_706;

fn seed() -> u64 {
    std::env::var("ALTINN_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(SEED)
}

fn text() -> BoxedStrategy<Value> {
    prop_oneof![
        4 => "[A-Za-zÆØÅæøå]{1,12}( [a-zæøå]{1,9}){0,6}",
        2 => "[ -~]{1,40}",
        1 => "(\\PC|\n|\t|[<>&\"']|👩‍⚕️){1,30}",
        1 => "([a-zæøå ,.;]{20,80}\n){1,40}",
        1 => " {0,3}",
        1 => "[0-9]{1,3} ?%?",
    ]
    .prop_map(Value::from)
    .boxed()
}

fn value(name: &str, shape: &Shape) -> BoxedStrategy<Value> {
    match (name, shape) {
        ("organisation_number", _) => prop_oneof![Just("310000019".to_owned()), "[0-9A-Zæøå ]{8}X"]
            .prop_map(Value::from)
            .boxed(),
        ("person_number", _) => prop_oneof![Just("05908399546".to_owned()), "[0-9a-zæøå ]{10}X"]
            .prop_map(Value::from)
            .boxed(),
        // The employer's, which must say something.
        ("name", Shape::Text) => "[A-ZÆØÅ][ -~æøå]{0,30}".prop_map(Value::from).boxed(),
        (_, Shape::Text) => text(),
        (_, Shape::Bool) => any::<bool>().prop_map(Value::from).boxed(),
        (_, Shape::Date) => (prop_oneof![9 => 2012..=2018, 1 => 1900..=2199], 1..=12, 1..=28)
            .prop_map(|(year, month, day)| json!(format!("{year}-{month:02}-{day:02}")))
            .boxed(),
        (name, Shape::Nullable(inner)) => prop_oneof![
            1 => Just(Value::Null),
            2 => value(if name == "name" { "" } else { name }, inner),
        ]
        .boxed(),
        (_, Shape::List(inner)) => {
            prop::collection::vec(value("", inner), 0..4).prop_map(Value::from).boxed()
        }
        (_, Shape::Object(_, fields)) => fields
            .iter()
            .map(|field| {
                value(field.name, &field.shape)
                    .prop_map(move |value| (field.name.to_owned(), value))
            })
            .collect::<Vec<_>>()
            .prop_map(|fields| Value::Object(fields.into_iter().collect()))
            .boxed(),
        other => panic!("the form has a field of another shape: {other:?}"),
    }
}

fn form() -> impl Strategy<Value = AltinnForm> {
    let shape = Shape::Object("AltinnForm", AltinnForm::FIELDS);
    value("", &shape).prop_map(|json| {
        AltinnForm::from_json(json.to_string().as_bytes()).expect("the shape is that of the form")
    })
}

/// Runs on so many forms, always the same for one seed.
pub(crate) fn on_forms(count: u32, test: impl Fn(AltinnForm) -> Result<(), TestCaseError>) {
    let seed = seed();
    let config = Config {
        cases: count,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&form(), test)
        .unwrap_or_else(|failed| panic!("seed {seed}: {failed}"));
}

#[test]
fn what_is_written_is_read_and_written_alike() {
    on_forms(1000, |form| {
        let xml = form.to_xml().unwrap();
        let read = AltinnForm::read(xml.as_bytes()).unwrap();
        prop_assert_eq!(&read.form.to_xml().unwrap(), &xml, "what is blank is in neither");
        let again = AltinnForm::read(read.form.to_xml().unwrap().as_bytes()).unwrap();
        prop_assert_eq!(&again.form, &read.form);
        prop_assert_eq!(AltinnForm::from_json(read.form.to_json().as_bytes()).unwrap(), read.form);
        Ok(())
    });
}

/// The requests one by one, as a host executes them.
fn executed(requests: &[oppfolgingsplan::Request]) -> Case {
    let (open, rest) = requests.split_first().unwrap();
    rest.iter()
        .fold(Case::open(open).unwrap().case, |case, request| case.execute(request).unwrap().case)
}

#[test]
fn every_form_becomes_a_case() {
    let choices = [
        r#"{"case":"s-1","employee":"a-1","manager":"m-1","employer":"310000019","person_number":"05908399546"}"#,
        r#"{"case":"s-1","employee":"a-1","manager":"a-1","employer":"310000019","person_number":"05908399546","reason":"Uten papir","language":"en",
            "policy":{"preset":"nav_two_party","language":"nn","limits":{"name":20,"heading":10,"description":50,"follow_up":30,"reason":60,"comment":25,"form":100}}}"#,
    ];
    on_forms(1000, |form| {
        for choice in choices {
            let choice = ImportChoice::from_json(choice.as_bytes()).unwrap();
            let import = form.import(None, &choice).unwrap();
            let case = executed(&import.requests);
            prop_assert_eq!(&case, &import.case);
            prop_assert_eq!(&Case::from_json(case.to_json().as_bytes()).unwrap(), &case);
            told_or_there(&form, &import, &case);

            // The same form again, into that case: whatever can be, is.
            match form.import(Some(&case), &choice) {
                Ok(second) => prop_assert_eq!(second.case.versions().len(), 2),
                Err(denial) => {
                    let code = denial.refusal().map(|refusal| refusal.code().code());
                    prop_assert_eq!(code, Some("start.open-plan"));
                }
            }
        }
        Ok(())
    });
}

/// Each text of the form is told of in a note, or stands in the case letter by letter.
fn told_or_there(
    form: &AltinnForm,
    import: &oppfolgingsplan::nav::altinn::FormImport,
    case: &Case,
) {
    let told = |path: &str| import.notes.iter().any(|note| note.path == path);
    let texts = [
        ("utfyllendeOpplysninger", &form.additional),
        ("sykmeldtArbeidstaker.etternavn", &form.employee.family_name),
        ("sykmeldtArbeidstaker.stillingAvdeling", &form.employee.position),
    ];
    for (path, text) in texts {
        assert_eq!(told(path), text.as_ref().is_some_and(|text| !text.is_blank()), "{path}");
    }
    // A task is there by its letters, however the list was divided.
    let letters =
        |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    let bullets = [' ', '\t', '-', '*', '•', '–', '·'];
    let tasks = form.employee.ordinary_tasks.as_ref().map_or("", |text| text.as_str());
    let wanted: String =
        tasks.lines().map(|line| letters(line.trim_start_matches(bullets))).collect();
    let plan = case.plan(&import.plan).unwrap();
    let found: String = plan.tasks().iter().map(|task| letters(task.name().as_str())).collect();
    assert!(found.starts_with(&wanted), "a letter of a task is gone");
}
