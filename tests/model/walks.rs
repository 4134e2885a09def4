//! Random walks: long histories of what might be asked, each step compared
//! with the model. A failing walk shrinks to a short one.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::{Value, json};

use oppfolgingsplan::{Case, Request};

use crate::ask::{Ask, Who};
use crate::days::{At, Day, day, day_text};
use crate::exhaustive::{Scene, everybody};
use crate::library;
use crate::line::{command, who};
use crate::reference::{Answer, Model, Story};
use crate::survey::{Survey, lines};
use crate::variants::{around_plans, on_version};

/// One step of a walk, as numbers that are read when the state is known.
#[derive(Clone, Debug)]
struct Pace {
    /// Minutes since the step before.
    wait: i64,
    actor: usize,
    choice: usize,
    /// Whether to choose among what the model accepts, so that walks get somewhere.
    willing: bool,
}

/// Where a walk begins, and its steps.
#[derive(Clone, Debug)]
struct Walk {
    policy: usize,
    own_manager: bool,
    /// A step that shrinking has taken away is `None`.
    paces: Vec<Option<Pace>>,
}

fn pace() -> impl Strategy<Value = Pace> {
    let wait = prop_oneof![
        6 => 0_i64..120,
        4 => (0_i64..5).prop_map(|days| days * 1_440),
        2 => (0_i64..40).prop_map(|days| days * 1_440 + 17),
        1 => (80_i64..200).prop_map(|days| days * 1_440),
        1 => Just(-1_i64),
    ];
    (wait, any::<u16>(), any::<u16>(), 0_u8..10).prop_map(|(wait, actor, choice, mood)| Pace {
        wait,
        actor: usize::from(actor),
        choice: usize::from(choice),
        willing: mood < 7,
    })
}

fn walk() -> impl Strategy<Value = Walk> {
    (0_usize..5, 0_u8..5, vec(weighted(0.999, pace()), 30..=120)).prop_map(|(policy, own, paces)| Walk {
        policy,
        own_manager: own == 0,
        paces,
    })
}

fn policies() -> [Value; 5] {
    [
        json!({"preset": "nav_two_party"}),
        json!({"preset": "nav_employer_led"}),
        json!({"preset": "employer", "months_parties": 6, "months_manager": 3, "months_drafts": 1}),
        json!({"preset": "nav_two_party", "archive": "websak", "assessed_by": "either"}),
        json!({"preset": "nav_two_party", "gap_rule": "employer_period", "archive_before_purge": false}),
    ]
}

/// What a host's registries might report around this day; the number makes identifiers and dates differ.
fn reports(today: Day, number: usize) -> Vec<Value> {
    let shift = Day::try_from(number % 50).unwrap();
    let on = |days: Day| day_text(today + days);
    let note = number % 4;
    let grade = [100, 50, 80, 20][number % 4];
    vec![
        command(&format!("register_sick_note note=n{note} periods={}..{}@{grade}", on(-shift), on(shift + 3))),
        command(&format!("register_sick_note note=n{note} periods={}..{}@waiting", on(shift), on(shift + 20))),
        command(&format!("register_sick_note note=n{note} periods={}..{}@100,{}..{}@50", on(-9), on(0), on(1), on(shift + 2))),
        command(&format!("invalidate_sick_note note=n{note}")),
        command(&format!("register_days days=self_certified from={} to={}", on(-shift), on(3 - shift))),
        command(&format!("register_days days=holiday from={} to={}", on(1), on(shift + 1))),
        command(&format!("withdraw_days registration=d{}", number % 3 + 1)),
        command(&format!("assign_manager manager=m{note} from={}", on(shift - 10))),
        command(&format!("assign_manager manager=e1 from={} to={}", on(1), on(shift + 1))),
        command(&format!("end_manager manager=m{note} to={}", on(shift - 5))),
        command(&format!("start_plan plan=q{number}")),
        command(&format!("record_meeting_held number=1 on={} attended=employee", on(-shift))),
    ]
}

/// What might be asked next: of the registries, around the plans, or on one of the newest versions.
fn choices(story: &Story, today: Day, number: usize, choice: usize) -> Vec<Value> {
    match choice % 4 {
        0 => reports(today, number),
        1 => around_plans(story, today),
        newest => match story.versions.iter().rev().nth(newest - 2).or(story.versions.last()) {
            Some(version) => on_version(version, story, today),
            None => around_plans(story, today),
        },
    }
}

/// Chooses what is asked next.
fn chosen(pace: &Pace, model: &Model, at: At, number: usize, people: &[Who]) -> Ask {
    let who = &people[pace.actor % people.len()];
    let commands = choices(model.story(), at.day, number, pace.choice);
    let first = pace.choice / 4 % commands.len();
    let mut asks =
        commands.iter().cycle().skip(first).take(commands.len()).map(|command| Ask::new(at, who.clone(), command));
    let wished = asks.clone().find(|ask| {
        // A purge ends the walk, so it is seldom what somebody wishes.
        matches!(model.answer(ask), Answer::Accepted(_)) && (!ask.is("purge") || pace.choice % 8 == 1)
    });
    let next = asks.next().unwrap();
    if pace.willing { wished.unwrap_or(next) } else { next }
}

fn opening(walk: &Walk) -> Vec<Ask> {
    let start = At::oslo(day("2026-01-05"), 480);
    let manager = if walk.own_manager { "e1" } else { "m1" };
    let commands = [
        json!({"do": "open_case", "case": "k1", "employee": "e1", "employer": "974760673",
            "policy": policies()[walk.policy]}),
        command(&format!("assign_manager manager={manager} from=2026-01-01")),
        command("register_sick_note note=n0 periods=2026-01-02..2026-02-20@100"),
    ];
    commands.map(|command| Ask::new(start, who("system"), &command)).to_vec()
}

/// What the catalogue promises of every state, whatever was asked.
fn check_promises(model: &Model, case: &Case, at: At) -> Result<(), String> {
    let story = model.story();
    if story.purged {
        return Ok(());
    }
    if story.events != case.version() {
        return Err(format!("{} events in the model, {} in the library", story.events, case.version()));
    }
    let open: Vec<&str> = story
        .open_versions(at)
        .filter(|version| !story.policy().employer_led || version.unfinished())
        .map(|version| &*version.id)
        .collect();
    if open.len() > 1 {
        return Err(format!("two open plans: {open:?}"));
    }
    if story.managers.iter().filter(|manager| manager.covers(at.day)).count() > 1 {
        return Err("two managers on one day".to_owned());
    }
    let ids: Vec<String> = case.versions().map(|version| version.id().as_str().to_owned()).collect();
    let known: Vec<String> = story.versions.iter().map(|version| version.id.clone()).collect();
    if ids != known {
        return Err(format!("versions {known:?} in the model, {ids:?} in the library"));
    }
    Ok(())
}

fn step_out(walk: &Walk, accepted: &mut BTreeMap<String, usize>) -> Result<(), String> {
    let mut model = Model::default();
    let mut case: Option<Case> = None;
    let mut first: Option<Request> = None;
    let mut asked: Vec<Ask> = Vec::new();
    let people = everybody();
    // The parties act more often than the rest.
    let people: Vec<Who> = ["e1", "m1", "m1", "system", "system", "h1", "manager:e1"]
        .into_iter()
        .map(who)
        .chain(people)
        .collect();
    let mut at = At::oslo(day("2026-01-05"), 480);
    let starts = opening(walk);
    let paces: Vec<&Pace> = walk.paces.iter().flatten().collect();
    for number in 0..starts.len() + paces.len() {
        let ask = match starts.get(number) {
            Some(ask) => ask.clone(),
            None => {
                let pace = paces[number - starts.len()];
                at = at.plus_minutes(pace.wait);
                chosen(pace, &model, at, number, &people)
            }
        };
        asked.push(ask.clone());
        let told = |text: String| format!("{text}\n{}", lines(model.journal(), Some(&ask)));
        let before = case.as_ref().map(Case::to_json);
        let (found, step) = library::answer(case.as_ref(), &ask);
        let expected = model.answer(&ask);
        if !crate::reference::same(&expected, &found) {
            return Err(told(format!("model {expected:?}, library {found:?}")));
        }
        match step {
            None => {
                if case.as_ref().map(Case::to_json) != before {
                    return Err(told("a refusal changed the case".to_owned()));
                }
            }
            Some(step) => {
                model.take(&ask);
                let opening =
                    first.get_or_insert_with(|| Request::from_json(ask.line().to_string().as_bytes()).unwrap());
                library::assert_sound(&step.case, opening);
                check_promises(&model, &step.case, ask.at)
                    .map_err(|text| format!("{text}\n{}", lines(model.journal(), None)))?;
                *accepted.entry(ask.name.to_string()).or_default() += 1;
                case = Some(step.case);
            }
        }
    }
    // What everybody may do at the end agrees too.
    let mut survey = Survey::default();
    let (case, opening) = (case.unwrap(), first.unwrap());
    Scene { name: "a walk", model: &model, case: &case, opening: &opening, at }.compare(&mut survey);
    if survey.differences.is_empty() { Ok(()) } else { Err(survey.to_string()) }
}

/// The walks are the same on every run; `PROPTEST_CASES` makes them more, `WALK_SEED` others.
#[test]
fn random_walks_agree_with_the_reference() {
    let seed: u64 = std::env::var("WALK_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_260_303);
    let given = std::env::var_os("PROPTEST_CASES").is_some();
    let cases = if given { Config::default().cases } else { 64 };
    println!("{cases} walks from seed {seed}");
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 3_000, ..Config::default() };
    let bytes: Vec<u8> = seed.to_le_bytes().into_iter().cycle().take(32).collect();
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let accepted = RefCell::default();
    let result = TestRunner::new_with_rng(config, random)
        .run(&walk(), |walk| step_out(&walk, &mut accepted.borrow_mut()).map_err(TestCaseError::fail));
    println!("accepted on the way: {:?}", accepted.borrow());
    match result {
        Ok(()) => {}
        // The lines say more than the numbers that they were made from.
        Err(TestError::Fail(reason, _)) => panic!("seed {seed}: {reason}"),
        Err(TestError::Abort(reason)) => panic!("seed {seed}, given up: {reason}"),
    }
}
