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
use crate::exhaustive::everybody;
use crate::library;
use crate::line::{command, who};
use crate::reference::{Answer, Model, Story};
use crate::scene::Scene;
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
pub(crate) struct Walk {
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
    (0_usize..5, 0_u8..5, vec(weighted(0.999, pace()), 30..=120))
        .prop_map(|(policy, own, paces)| Walk { policy, own_manager: own == 0, paces })
}

fn policies() -> [Value; 5] {
    // Short texts make the many that are too long cheap.
    let limits = json!({"name": 12, "heading": 12, "description": 15, "follow_up": 15, "reason": 15, "comment": 15, "form": 15});
    [
        json!({"preset": "nav_two_party", "limits": limits}),
        json!({"preset": "nav_employer_led", "limits": limits}),
        json!({"preset": "employer", "months_parties": 6, "months_manager": 3, "months_drafts": 1, "limits": limits}),
        json!({"preset": "nav_two_party", "archive": "websak", "assessed_by": "either", "limits": limits}),
        json!({"preset": "nav_two_party", "gap_rule": "employer_period", "archive_before_purge": false, "limits": limits}),
    ]
}

/// What a host's registries might report around this day; the number makes identifiers and dates differ.
fn reports(today: Day, number: usize) -> Vec<Value> {
    let shift = Day::try_from(number % 50).unwrap();
    let on = |days: Day| day_text(today + days);
    let note = number % 4;
    let grade = [100, 50, 80, 20][number % 4];
    vec![
        command(&format!(
            "register_sick_note note=n{note} periods={}..{}@{grade}",
            on(-shift),
            on(shift + 3)
        )),
        command(&format!(
            "register_sick_note note=n{note} periods={}..{}@waiting",
            on(shift),
            on(shift + 20)
        )),
        command(&format!(
            "register_sick_note note=n{note} periods={}..{}@100,{}..{}@50",
            on(-9),
            on(0),
            on(1),
            on(shift + 2)
        )),
        command(&format!("invalidate_sick_note note=n{note}")),
        command(&format!(
            "register_days days=self_certified from={} to={}",
            on(-shift),
            on(3 - shift)
        )),
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
    "start_plan",
    "start_plan",
    "add_task",
    "add_task",
    "add_measure",
    "add_measure",
    "add_comment",
    "rename_task",
    "assess_task",
    "change_measure",
    "edit_comment",
    "delete_task",
    "delete_measure",
    "delete_comment",
    "approve_plan",
    "approve_plan",
    "approve_plan",
    "reject_plan",
    "withdraw_approval",
    "force_approval",
    "approve_own_plan",
    "revise_plan",
    "abort_plan",
    "evaluate_measure",
    "save_draft",
    "complete_plan",
    "discard_draft",
    "share_plan",
    "record_delivery",
    "record_download",
    "record_archived",
    "record_dispatched",
    "confirm_local_copy_deleted",
    "register_sick_note",
    "register_sick_note",
    "invalidate_sick_note",
    "register_days",
    "assign_manager",
    "end_manager",
    "register_exemption",
    "withdraw_exemption",
    "lift_hold",
    "mark_misregistered",
    "purge",
];

/// Wishes that hardly anything stands against.
const EASY: [&str; 6] = [
    "register_sick_note",
    "invalidate_sick_note",
    "register_days",
    "assign_manager",
    "end_manager",
    "register_exemption",
];

/// What might be asked next: of the registries, around the plans, or on one of the newest versions.
fn choices(story: &Story, today: Day, number: usize) -> Vec<Value> {
    let newest =
        story.versions.iter().rev().take(2).flat_map(|version| on_version(version, story, today));
    let all = reports(today, number).into_iter().chain(around_plans(story, today));
    all.chain(newest).collect()
}

/// Chooses what is asked next.
fn chosen(pace: &Pace, model: &Model, at: At, number: usize, people: &[Who]) -> Ask {
    let system = who("system");
    let choices = choices(model.story(), at.day, number);
    let asks: Vec<Ask> =
        choices.iter().map(|command| Ask::new(at, system.clone(), command)).collect();
    let someone = |turn: usize| &people[(pace.actor + turn) % people.len()];
    // Strides of 17 through 44 wishes, so that no wish is the one that all others fall back on.
    let wishes =
        (0..WISHES.len()).map(|turn| (turn, WISHES[(pace.choice + 17 * turn) % WISHES.len()]));
    let round = pace.choice / WISHES.len();
    let sensible = |(turn, wish): &(usize, &str)| match *wish {
        // What ends a plan or the case is wished seldom.
        "mark_misregistered" | "purge" => *turn == 0 && round % 5 == 1,
        // What can nearly always be had is not turned to when something else cannot.
        wish => *turn == 0 || !EASY.contains(&wish),
    };
    for (_, wish) in wishes.filter(|wish| pace.willing && sensible(wish)) {
        let wished: Vec<&Ask> = asks.iter().filter(|ask| ask.is(wish)).collect();
        for turn in 0..people.len() * wished.len() {
            let ask = wished[(round + turn) % wished.len()].by(someone(turn / wished.len()));
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
        return Err(format!(
            "{} events in the model, {} in the library",
            story.events,
            case.version()
        ));
    }
    let managers = &story.managers;
    let shared = |day: &Day| managers.iter().filter(|manager| manager.covers(*day)).count() > 1;
    if managers.iter().any(|manager| shared(&manager.from)) {
        return Err("two managers on one day".to_owned());
    }
    let ids: Vec<String> =
        case.versions().map(|version| version.id().as_str().to_owned()).collect();
    let known: Vec<String> = story.versions.iter().map(|version| version.id.clone()).collect();
    if ids != known {
        return Err(format!("versions {known:?} in the model, {ids:?} in the library"));
    }
    Ok(())
}

/// Where a walk has come to.
pub(crate) struct Walked {
    pub(crate) model: Model,
    pub(crate) case: Case,
    opening: Request,
    at: At,
}

/// Follows a walk in model and library, and checks every step.
pub(crate) fn follow(
    walk: &Walk,
    accepted: &mut BTreeMap<String, usize>,
) -> Result<Walked, String> {
    let mut model = Model::default();
    let mut reached: Option<(Case, Request)> = None;
    // The parties act more often than the rest.
    let often = ["e1", "m1", "m1", "system", "system", "h1", "manager:e1"].map(who);
    let people: Vec<Who> = often.into_iter().chain(everybody()).collect();
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
        let told = |text: String| format!("{text}\n{}", lines(model.journal(), Some(&ask)));
        let case = reached.as_ref().map(|(case, _)| case);
        let before = case.map(Case::to_json);
        let (found, step) = library::answer(case, &ask);
        let expected = model.answer(&ask);
        if found != expected {
            return Err(told(format!("model {expected:?}, library {found:?}")));
        }
        if case.map(Case::to_json) != before {
            return Err(told("asking changed the case".to_owned()));
        }
        if let Some(step) = step {
            model.take(&ask);
            let first = || Request::from_json(ask.line().to_string().as_bytes()).unwrap();
            let opening = reached.map_or_else(first, |(_, opening)| opening);
            library::assert_sound(&step.case, &opening);
            check_promises(&model, &step.case)
                .map_err(|text| format!("{text}\n{}", lines(model.journal(), None)))?;
            *accepted.entry(ask.name.to_string()).or_default() += 1;
            reached = Some((step.case, opening));
        }
    }
    let (case, opening) = reached.unwrap();
    Ok(Walked { model, case, opening, at })
}

/// Tries something on many walks, the same on every run: `PROPTEST_CASES` makes
/// them more, `WALK_SEED` others. A failing walk is made as short as it can be.
pub(crate) fn on_walks(usually: u32, test: impl Fn(&Walk) -> Result<(), String>) {
    let seed = std::env::var("WALK_SEED").ok().and_then(|text| text.parse().ok());
    let seed: u64 = seed.unwrap_or(20_260_303);
    let given = std::env::var_os("PROPTEST_CASES").is_some();
    let cases = if given { Config::default().cases } else { usually };
    println!("{cases} walks from seed {seed}");
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 1_000,
        max_shrink_time: 60_000,
        ..Config::default()
    };
    let bytes: Vec<u8> = seed.to_le_bytes().into_iter().cycle().take(32).collect();
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let result = TestRunner::new_with_rng(config, random)
        .run(&walk(), |walk| test(&walk).map_err(TestCaseError::fail));
    match result {
        Ok(()) => {}
        // The lines say more than the numbers that they were made from.
        Err(TestError::Fail(reason, _)) => panic!("seed {seed}: {reason}"),
        Err(TestError::Abort(reason)) => panic!("seed {seed}, given up: {reason}"),
    }
}

#[test]
fn random_walks_agree_with_the_reference() {
    let accepted = RefCell::default();
    on_walks(64, |walk| {
        let walked = follow(walk, &mut accepted.borrow_mut())?;
        // What everybody may do at the end agrees too.
        let Walked { model, case, opening, at } = &walked;
        let mut survey = Survey::default();
        Scene { name: "a walk", model, case, opening, at: *at }.compare(&mut survey);
        if survey.differences.is_empty() { Ok(()) } else { Err(survey.to_string()) }
    });
    println!("accepted on the way: {:?}", accepted.borrow());
}
