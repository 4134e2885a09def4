//! Every command, with right and wrong arguments, by everybody, in every state
//! and around every boundary of dates: model and library answer the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock};

use serde_json::Value;
use oppfolgingsplan::{Actor, Case, Kind, Request, RuleCode};

use crate::ask::{Ask, Who};
use crate::days::{At, Day, day, plus_months};
use crate::histories::{History, histories};
use crate::library;
use crate::line::who;
use crate::reference::{Answer, Model, ORDER, Story};
use crate::survey::{Survey, lines};
use crate::variants::variants;

/// Rules that no command can meet: they speak of what is shown, or of Nav's interface.
const ONLY_ELSEWHERE: [&str; 2] = ["access.not-shared", "access.nav-person"];

/// Everybody who might ask.
pub(crate) fn everybody() -> Vec<Who> {
    let words = ["e1", "e9", "manager:e1", "m0", "m1", "m2", "m9", "h1", "nav", "practitioner", "system"];
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
    moments.extend(days.into_iter().map(|day| At::oslo(day, 12 * 60)).filter(|at| at.second > last.second));
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

/// What was tried of one command by one actor at one moment.
#[derive(Default)]
struct Tried {
    accepted: bool,
    plans: BTreeSet<String>,
    codes: BTreeSet<&'static str>,
}

impl Tried {
    fn said(&self) -> String {
        let codes: Vec<&str> = self.codes.iter().copied().collect();
        if self.accepted { "yes".to_owned() } else { codes.join(" or ") }
    }
}

/// A case as both sides know it, at a moment.
pub(crate) struct Scene<'a> {
    pub(crate) name: &'a str,
    pub(crate) model: &'a Model,
    pub(crate) case: &'a Case,
    pub(crate) opening: &'a Request,
    pub(crate) at: At,
}

impl Scene<'_> {
    /// All variants by everybody.
    pub(crate) fn compare(&self, survey: &mut Survey) {
        let before = self.case.to_json();
        let system = who("system");
        let read = |command: &Value| {
            let ask = Ask::new(self.at, system.clone(), command);
            let line = ask.line().to_string();
            let request = Request::from_json(line.as_bytes());
            (ask, request.unwrap_or_else(|error| panic!("{error} in {line}")))
        };
        let asks: Vec<(Ask, Request)> =
            variants(self.model.story(), self.at.day).iter().map(read).collect();
        for who in everybody() {
            let actor = library::actor(&who);
            let mut tried: BTreeMap<&str, Tried> = BTreeMap::new();
            for (ask, request) in &asks {
                let request = Request { by: actor.clone(), ..request.clone() };
                let tried = tried.entry(request.command.kind().as_str()).or_default();
                self.try_one(&ask.by(&who), &request, tried, survey);
            }
            if std::env::var_os("LISTINGS").is_some() { self.compare_listing(&who, &actor, &tried, survey); }
        }
        assert_eq!(self.case.to_json(), before, "asking changes nothing");
    }

    fn try_one(&self, ask: &Ask, request: &Request, tried: &mut Tried, survey: &mut Survey) {
        let (found, step) = library::decide(Some(self.case), request);
        let expected = self.model.answer(ask);
        survey.count(ask, &found);
        if !crate::reference::same(&expected, &found) {
            survey.differ(self.name, self.model, ask, &expected, &found);
        }
        match (found, step) {
            (Answer::Accepted(events), Some(step)) => {
                tried.accepted = true;
                if takes_version(&ask.name) {
                    tried.plans.extend(ask.text("plan").map(str::to_owned));
                }
                let grown = if ask.is("purge") { 1 } else { self.case.version() + events.len() as u64 };
                assert_eq!(step.case.version(), grown, "the version counts the events");
                // Whole cases are looked at less often than answers.
                if survey.accepted % 97 == 0 {
                    library::assert_sound(&step.case, self.opening);
                }
            }
            (Answer::Refused(code), _) => {
                tried.codes.insert(code);
            }
            _ => {}
        }
    }

    /// `allowed` says yes exactly when something that was tried is accepted, and no for a reason that was met.
    fn compare_listing(&self, who: &Who, actor: &Actor, tried: &BTreeMap<&str, Tried>, survey: &mut Survey) {
        survey.listings += 1;
        let listed = library::allowed(self.case, actor, library::moment(self.at));
        for (command, tried) in tried {
            let listed = listed.get(command);
            let yes = listed.is_some_and(|allowed| allowed.refusal.is_none());
            let no = listed.and_then(|allowed| allowed.refusal);
            let plans = listed.map(|allowed| &allowed.plans).filter(|_| yes);
            let trouble = if yes != tried.accepted {
                format!("says {}, tried says {}", no.unwrap_or("yes"), tried.said())
            } else if no.is_some_and(|code| !tried.codes.contains(code)) {
                format!("says {}, tried says {}", no.unwrap_or("yes"), tried.said())
            } else if takes_version(command) && plans.is_some_and(|plans| *plans != tried.plans) {
                "names other plans".to_owned()
            } else {
                continue;
            };
            survey.note(format!("allowed {command} by {}: {trouble}", who.role.word()), || {
                let history = lines(self.model.journal(), None);
                format!(
                    "in `{}` at {} by {}, listed {plans:?}, accepted for {:?}\n{history}",
                    self.name,
                    self.at.text(),
                    who.json(),
                    tried.plans
                )
            });
        }
    }
}

/// Commands whose `plan` names the version that they are about, which must exist.
fn takes_version(command: &str) -> bool {
    !matches!(command, "start_plan" | "save_draft" | "complete_plan")
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
    let never: Vec<&str> = oppfolgingsplan::CommandKind::ALL
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
fn zz_print() {
    let name = std::env::var("SHOW").unwrap_or_default();
    for history in histories().iter().filter(|history| history.name == name) {
        let (_, case, _) = told(history);
        for event in case.events() { println!("{}", event.to_json()); }
        println!("version {}", case.version());
    }
}
