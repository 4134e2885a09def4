//! Every command, with right and wrong arguments, by everybody, in every state
//! and around every boundary of dates: model and library answer the same.

use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock};

use oppfolgingsplan::{Case, CommandKind, Kind, Request, RuleCode};

use crate::ask::Who;
use crate::days::{At, Day, day, plus_months};
use crate::histories::{History, histories};
use crate::library;
use crate::line::{self, who};
use crate::reference::{Model, ORDER, Story};
use crate::scene::Scene;
use crate::survey::{Survey, lines};

/// Rules that no command can meet: they speak of what is shown, or of Nav's interface.
const ONLY_ELSEWHERE: [&str; 2] = ["access.not-shared", "access.nav-person"];

/// Everybody who might ask.
pub(crate) fn everybody() -> Vec<Who> {
    let words =
        ["e1", "e9", "manager:e1", "m0", "m1", "m2", "m9", "h1", "nav", "practitioner", "system"];
    words.into_iter().map(who).collect()
}

/// A moment before the last event, and moments around every boundary after it.
fn moments(story: &Story) -> Vec<At> {
    let last = story.last.unwrap();
    let mut moments = vec![last.plus_minutes(-1), last];
    let mut days: BTreeSet<Day> = BTreeSet::new();
    if story.purged {
        moments.push(last.plus_minutes(60 * 24 * 400));
        return moments;
    }
    let grace = story.policy().grace;
    // The day on which something still holds, and the next.
    let mut around = |day: Day| days.extend([day, day + 1]);
    for absence in &story.sickness.absences {
        around(absence.from - 1);
        around(absence.from + 24);
        around(absence.to);
        around(absence.to + grace);
    }
    for span in &story.sickness.covered {
        around(span.from - 1);
        around(span.to + grace);
    }
    for era in story.eras.iter().chain(&story.manager_eras) {
        around(era.visible_to);
    }
    story.start_to.map(&mut around);
    for version in &story.versions {
        let drafts = story.policy().months_drafts;
        let out = At::oslo(plus_months(version.saved.day, drafts), version.saved.minute);
        moments.extend([out, out.plus_minutes(1)]);
        version.approved.and_then(|approved| approved.to).map(&mut around);
    }
    for manager in &story.managers {
        around(manager.from - 1);
    }
    around(day("2026-04-10"));
    moments.extend(
        days.into_iter().map(|day| At::oslo(day, 12 * 60)).filter(|at| at.second > last.second),
    );
    moments.sort_by_key(|at| at.second);
    moments.dedup();
    moments
}

/// Tells a history to model and library. Both must accept all of it.
pub(crate) fn told(history: &History) -> (Model, Case, Request) {
    let mut model = Model::default();
    let mut case: Option<Case> = None;
    for ask in &history.asks {
        let (found, step) = library::answer(case.as_ref(), ask);
        let expected = model.answer(ask);
        assert!(
            expected == found && step.is_some(),
            "`{}`: model {expected:?}, library {found:?}\n{}",
            history.name,
            lines(model.journal(), Some(ask)),
        );
        model.take(ask);
        case = step.map(|step| step.case);
    }
    let opening = Request::from_json(history.asks[0].line().to_string().as_bytes()).unwrap();
    (model, case.unwrap(), opening)
}

/// The whole enumeration, once for all the tests below.
fn survey() -> &'static Survey {
    static SURVEY: OnceLock<Survey> = OnceLock::new();
    SURVEY.get_or_init(|| {
        let work = Mutex::new(histories());
        let whole = Mutex::new(Survey::default());
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    let mut survey = Survey::default();
                    loop {
                        let next = work.lock().unwrap().pop();
                        let Some(history) = next else { break };
                        let (model, case, opening) = told(&history);
                        library::assert_sound(&case, &opening);
                        for at in moments(model.story()) {
                            let (name, model, case) = (&*history.name, &model, &case);
                            Scene { name, model, case, opening: &opening, at }.compare(&mut survey);
                        }
                    }
                    whole.lock().unwrap().join(survey);
                });
            }
        });
        whole.into_inner().unwrap()
    })
}

#[test]
fn every_answer_is_that_of_the_reference() {
    let survey = survey();
    println!("{survey}");
    assert!(survey.differences.is_empty(), "{survey}");
    assert!(survey.comparisons > 300_000, "only {} comparisons", survey.comparisons);
}

#[test]
fn every_rule_of_a_command_is_the_answer_somewhere() {
    let never: Vec<&str> = RuleCode::ALL
        .iter()
        .filter(|code| code.kind() != Kind::Alert)
        .map(|code| code.code())
        .filter(|code| !code.starts_with("nav.") && !ONLY_ELSEWHERE.contains(code))
        .filter(|code| !survey().codes.contains_key(code))
        .collect();
    assert!(never.is_empty(), "never the answer: {never:?}");
}

#[test]
fn every_command_is_accepted_somewhere() {
    let never: Vec<&str> = CommandKind::ALL
        .iter()
        .map(|kind| kind.as_str())
        .filter(|kind| !survey().commands.contains(*kind))
        // They open the case, or are always refused.
        .filter(|kind| !["open_case", "delete_plan"].contains(kind))
        .collect();
    assert!(never.is_empty(), "never accepted: {never:?}");
}

#[test]
fn the_order_of_the_rules_is_that_of_the_catalogue() {
    let listed: Vec<&str> =
        RuleCode::ALL.iter().map(|code| code.code()).filter(|code| ORDER.contains(code)).collect();
    assert_eq!(listed, ORDER);
}

#[test]
fn only_the_system_opens_a_case_and_nothing_else_does() {
    let history = &histories()[0];
    let opening = &history.asks[0];
    for who in everybody() {
        let model = Model::default();
        for ask in [
            opening.by(&who),
            history.asks.last().unwrap().by(&who),
            line::ask("03-05 10:00 m1 start_plan"),
        ] {
            let (found, _) = library::answer(None, &ask);
            assert_eq!(found, model.answer(&ask), "{}", ask.line());
        }
    }
}
