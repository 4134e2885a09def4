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

/// What people wish to do, the usual more often than the rare.
const WISHES: [&str; 44] = [
    "start_plan", "start_plan", "add_task", "add_task", "add_measure", "add_measure", "add_comment",
    "rename_task", "assess_task", "change_measure", "edit_comment", "delete_task", "delete_measure",
    "delete_comment", "approve_plan", "approve_plan", "approve_plan", "reject_plan",
    "withdraw_approval", "force_approval", "approve_own_plan", "revise_plan", "abort_plan",
    "evaluate_measure", "save_draft", "complete_plan", "discard_draft", "share_plan",
    "record_delivery", "record_download", "record_archived", "record_dispatched",
    "confirm_local_copy_deleted", "register_sick_note", "register_sick_note",
    "invalidate_sick_note", "register_days", "assign_manager", "end_manager", "register_exemption",
    "withdraw_exemption", "lift_hold", "mark_misregistered", "purge",
];

/// What might be asked next: of the registries, around the plans, or on one of the newest versions.
fn choices(story: &Story, today: Day, number: usize) -> Vec<Value> {
    let newest = story.versions.iter().rev().take(2).flat_map(|version| on_version(version, story, today));
    let all = reports(today, number).into_iter().chain(around_plans(story, today));
    all.chain(newest).collect()
}

/// Chooses what is asked next.
fn chosen(pace: &Pace, model: &Model, at: At, number: usize, people: &[Who]) -> Ask {
    let system = who("system");
    let choices = choices(model.story(), at.day, number);
    let asks: Vec<Ask> = choices.iter().map(|command| Ask::new(at, system.clone(), command)).collect();
    let someone = |turn: usize| &people[(pace.actor + turn) % people.len()];
    // A rare wish is not turned to when the usual ones cannot be had.
    let rare = ["mark_misregistered", "purge"];
    let wishes = (0..WISHES.len()).map(|turn| (turn, WISHES[(pace.choice + turn) % WISHES.len()]));
    for (_, wish) in wishes.filter(|(turn, wish)| pace.willing && (*turn == 0 || !rare.contains(wish))) {
        let wished: Vec<&Ask> = asks.iter().filter(|ask| ask.is(wish)).collect();
        for turn in 0..people.len() * wished.len() {
            let ask = wished[(pace.choice / WISHES.len() + turn) % wished.len()].by(someone(turn / wished.len()));
            if matches!(model.answer(&ask), Answer::Accepted(_)) {
                return ask;
            }
        }
    }
    asks[pace.choice % asks.len()].by(someone(0))
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
fn check_promises(model: &Model, case: &Case) -> Result<(), String> {
    let story = model.story();
    if story.purged {
        return Ok(());
    }
    if story.events != case.version() {
        return Err(format!("{} events in the model, {} in the library", story.events, case.version()));
    }
    let managers = &story.managers;
    let shared = |day: &Day| managers.iter().filter(|manager| manager.covers(*day)).count() > 1;
    if managers.iter().any(|manager| shared(&manager.from)) {
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
                check_promises(&model, &step.case)
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
