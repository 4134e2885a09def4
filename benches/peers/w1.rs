//! W1 beside the peers: lives of cases, command by command.
//!
//! `w1 <cases> [whole|opened|json|lines]`: with the opening of the case in the
//! time (the default), from cases that were opened before it, or from JSON
//! requests; `lines` only prints the lives, for the worker in Python.

#![allow(clippy::expect_used, reason = "a worker that cannot be set up has nothing to measure")]

use std::collections::BTreeMap;

use oppfolgingsplan::{Case, Denial, PlanState, Request, Step as Decided};
use oppfolgingsplan_benches::lives::{COMMANDS, Life, Lives, Op, Step, given};
use oppfolgingsplan_benches::worker::{Workload, serve, status_kb};
use serde_json::{Map, Value, json};

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Whole,
    Opened,
    Json,
}

struct Cases {
    mode: Mode,
    lives: Vec<Life>,
    opened: Vec<Case>,
    lines: Vec<Vec<u8>>,
    kept: Vec<Case>,
    accepted: usize,
    bytes_per_case: f64,
    same_input: Option<bool>,
}

fn open(opening: &[Request]) -> Case {
    let (first, rest) = opening.split_first().expect("a life has an opening");
    let mut case = Case::open(first).expect("opens").case;
    for request in rest {
        case = case.advance(request).expect("accepted").case;
    }
    case
}

/// Whether the newest version has run out: what `expire` of the benchmark is here.
fn has_expired(case: &Case, on: oppfolgingsplan::Date) -> bool {
    case.status(on).plan.is_some_and(|plan| plan.state == PlanState::Expired)
}

fn answer(case: Case, request: &Request) -> (Case, Option<Denial>) {
    match case.advance(request) {
        Ok(Decided { case, .. }) => (case, None),
        Err((case, denial)) => (case, Some(denial)),
    }
}

/// One life. The benchmark denies an incomplete plan that is sent; here a plan with a task may be
/// approved, so that approval is withdrawn for the life to go on.
fn live(mut case: Case, life: &Life, mut see: impl FnMut(&Seen<'_>)) -> Case {
    for (step, denied, op) in &life.steps {
        let (op, denied) = (*op, *denied);
        match step {
            Step::Ask(request) => {
                let (after, denial) = answer(case, request);
                case = after;
                let accepted = denial.is_none();
                see(&Seen { op, denied, accepted, denial: denial.as_ref() });
                if denied && accepted {
                    case = withdraw(case, request);
                }
            }
            Step::Look(on) => {
                let accepted = has_expired(&case, *on);
                see(&Seen { op, denied, accepted, denial: None });
            }
        }
    }
    case
}

/// A command of the benchmark, answered.
struct Seen<'a> {
    op: Op,
    /// By the benchmark.
    denied: bool,
    /// By this library.
    accepted: bool,
    denial: Option<&'a Denial>,
}

fn withdraw(case: Case, request: &Request) -> Case {
    let oppfolgingsplan::Command::ApprovePlan { plan, .. } = &request.command else {
        return case;
    };
    let command = oppfolgingsplan::Command::WithdrawApproval { plan: plan.clone() };
    answer(case, &Request::new(request.at, request.by.clone(), command)).0
}

impl Cases {
    fn new(mode: Mode, count: u64) -> Self {
        let lives = Lives::new();
        let lives: Vec<Life> = (0..count).map(|i| lives.life(i)).collect();
        let opened = match mode {
            Mode::Opened => lives.iter().map(|life| open(&life.opening)).collect(),
            Mode::Whole | Mode::Json => Vec::new(),
        };
        let mut lines = Vec::new();
        if mode == Mode::Json {
            for life in &lives {
                lines.extend(life.opening.iter().map(|request| request.to_json().into_bytes()));
                lines.extend(life.steps.iter().map(|(step, ..)| match step {
                    Step::Ask(request) => request.to_json().into_bytes(),
                    Step::Look(on) => on.to_string().into_bytes(),
                }));
            }
        }
        let kept = Vec::with_capacity(lives.len());
        let same_input = same_input(count);
        Self { mode, lives, opened, lines, kept, accepted: 0, bytes_per_case: 0.0, same_input }
    }

    /// The whole life from JSON text, the opening too.
    fn pass_json(&mut self) {
        let mut lines = self.lines.iter();
        for life in &self.lives {
            let mut case: Option<Case> = None;
            for line in lines.by_ref().take(life.opening.len()) {
                let request = Request::from_json(line).expect("a request");
                case = Some(match case {
                    None => Case::open(&request).expect("opens").case,
                    Some(case) => case.advance(&request).expect("accepted").case,
                });
            }
            let mut case = case.expect("a life has an opening");
            for ((step, denied, _), line) in life.steps.iter().zip(lines.by_ref()) {
                if let Step::Look(on) = step {
                    self.accepted += usize::from(has_expired(&case, *on));
                    continue;
                }
                let request = Request::from_json(line).expect("a request");
                let (after, denial) = answer(case, &request);
                case = after;
                self.accepted += usize::from(denial.is_none());
                if *denied && denial.is_none() {
                    case = withdraw(case, &request);
                }
            }
            self.kept.push(case);
        }
    }
}

/// Whether the benchmark's file, where there is one, holds the same lives.
fn same_input(count: u64) -> Option<bool> {
    let data = std::env::var("PEERS_DATA").ok()?;
    let stored = std::fs::read(format!("{data}/w1_{count}.bin")).ok()?;
    let made = (0..count).flat_map(given).flat_map(|given| given.bytes());
    Some(made.eq(stored))
}

impl Workload for Cases {
    fn pass(&mut self) {
        self.kept.clear();
        self.accepted = 0;
        if self.mode == Mode::Json {
            self.pass_json();
            return;
        }
        let mut accepted = 0;
        for (place, life) in self.lives.iter().enumerate() {
            let case = match self.opened.get(place) {
                Some(case) => case.clone(),
                None => open(&life.opening),
            };
            let case = live(case, life, |seen| accepted += usize::from(seen.accepted));
            self.kept.push(case);
        }
        self.accepted = accepted;
    }

    fn check(&self) -> Value {
        let mut refused: BTreeMap<&str, usize> = BTreeMap::new();
        let mut differing: BTreeMap<String, usize> = BTreeMap::new();
        for life in &self.lives {
            live(open(&life.opening), life, |seen| {
                let code = match seen.denial {
                    Some(denial) => {
                        denial.refusal().map_or("input", |refusal| refusal.code().code())
                    }
                    None if seen.accepted => "accepted",
                    None => "not expired",
                };
                if !seen.accepted {
                    *refused.entry(code).or_default() += 1;
                }
                if seen.accepted == seen.denied {
                    *differing.entry(format!("{:?}: {code}", seen.op)).or_default() += 1;
                }
            });
        }
        let versions = || self.kept.iter().flat_map(Case::versions);
        let letters = |texts: &mut dyn Iterator<Item = &oppfolgingsplan::Text>| {
            texts.map(|text| text.chars_len()).sum::<usize>()
        };
        let tasks = letters(&mut versions().flat_map(|v| v.tasks()).map(|task| task.name()));
        let newest = || self.kept.iter().filter_map(|case| case.versions().last());
        let measures =
            letters(&mut newest().flat_map(|v| v.measures()).map(|measure| measure.heading()));
        json!({
            "accepted": self.accepted,
            "denied": self.lives.len() * COMMANDS - self.accepted,
            "versions": versions().count(),
            "text": tasks + measures,
            "events": self.kept.iter().map(Case::version).sum::<u64>(),
            "refused": refused,
            "differing": differing,
            "same_input": self.same_input,
        })
    }

    fn extra(&self) -> Map<String, Value> {
        Map::from_iter([("per_case_bytes".to_owned(), self.bytes_per_case.into())])
    }
}

/// The lives as JSON, one a line.
#[allow(clippy::print_stdout, reason = "for the worker in Python")]
fn print_lines(count: u64) {
    let lives = Lives::new();
    for i in 0..count {
        let life = lives.life(i);
        let opening: Vec<Value> =
            life.opening.iter().map(Request::to_json).map(Value::from).collect();
        let steps: Vec<Value> = life
            .steps
            .iter()
            .map(|(step, denied, _)| match step {
                Step::Ask(request) => json!({"ask": request.to_json(), "denied": denied}),
                Step::Look(on) => json!({"look": on, "denied": denied}),
            })
            .collect();
        println!("{}", json!({"opening": opening, "steps": steps}));
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(1_000);
    let mode = match arguments.next().as_deref() {
        Some("lines") => return print_lines(count),
        Some("opened") => Mode::Opened,
        Some("json") => Mode::Json,
        _ => Mode::Whole,
    };
    let mut cases = Cases::new(mode, count);
    let before = status_kb("VmRSS");
    cases.pass();
    cases.bytes_per_case = (status_kb("VmRSS") - before) as f64 * 1024.0 / count as f64;
    serve(cases.lives.len() * COMMANDS, &mut cases);
}
