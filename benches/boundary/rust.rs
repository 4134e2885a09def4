//! What it costs Rust to reach the library: what every other language is a
//! multiple of; see README.md.
//!
//! ```text
//! boundary FOLDER                  the four measures, in nanoseconds
//! boundary FOLDER MEASURE TIMES    one operation so many times, to count instructions
//! ```

#![allow(clippy::expect_used, reason = "a bench that cannot be set up has nothing to measure")]
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use oppfolgingsplan::{Case, Request};

const ROUNDS: usize = 9;
const ROUND: Duration = Duration::from_millis(50);

struct World {
    stored: Vec<u8>,
    request: Vec<u8>,
    case: Case,
}

/// The floor: a call that is a call, though nothing is behind it.
#[inline(never)]
fn empty(case: &Case, out: &mut i32) -> i32 {
    black_box(case);
    *out = 1;
    0
}

fn floor(world: &World, times: usize) {
    let mut out = 0;
    for _ in 0..times {
        black_box(empty(black_box(&world.case), &mut out));
    }
}

fn getter(world: &World, times: usize) {
    for _ in 0..times {
        black_box(black_box(&world.case).version());
    }
}

fn command(world: &World, times: usize) {
    for _ in 0..times {
        let request = Request::from_json(black_box(&world.request)).expect("a request");
        black_box(world.case.execute(&request)).expect("accepted");
    }
}

fn json(world: &World, times: usize) {
    for _ in 0..times {
        let case = Case::from_json(black_box(&world.stored)).expect("a case");
        black_box(case.to_json());
    }
}

type Operation = fn(&World, usize);
const MEASURES: [(&str, Operation); 4] =
    [("floor", floor), ("getter", getter), ("command", command), ("json", json)];

fn taken(world: &World, work: Operation, times: usize) -> Duration {
    let before = Instant::now();
    work(world, times);
    before.elapsed()
}

/// Nanoseconds per operation: the median of the rounds.
fn measured(world: &World, work: Operation) -> f64 {
    let mut times = 1;
    while taken(world, work, times) < ROUND {
        times *= 2;
    }
    let mut rounds: Vec<Duration> = (0..ROUNDS).map(|_| taken(world, work, times)).collect();
    rounds.sort();
    let median = rounds.get(ROUNDS / 2).expect("a median");
    median.as_secs_f64() * 1e9 / times as f64
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = Path::new(arguments.first().expect("usage: boundary FOLDER [MEASURE TIMES]"));
    let read = |name: &str| std::fs::read(folder.join(name)).expect("an input");
    let (stored, request) = (read("case.json"), read("command.json"));
    let case = Case::from_json(&stored).expect("the case");
    assert_eq!(case.version(), 26);
    assert_eq!(case.to_json().as_bytes(), stored);
    let parsed = Request::from_json(&request).expect("the request");
    assert_eq!(case.decide(&parsed).expect("accepted").len(), 1);
    let world = World { stored, request, case };
    for (name, work) in MEASURES {
        match arguments.as_slice() {
            [_, wanted, times] if wanted == name => {
                work(&world, times.parse().expect("a number"));
            }
            [_] => println!("rust {name} {:.2}", measured(&world, work)),
            _ => {}
        }
    }
}
