//! The four lines by which a worker and the runner of the peers talk:
//! `READY` after loading and warming up, `RUN` answered by `RESULT`, `END`
//! answered by `DONE`.

#![allow(clippy::print_stdout, reason = "the protocol is spoken on standard output")]

use std::io::{BufRead, Write};
use std::time::Instant;

use serde_json::{Map, Value, json};

/// One workload: what a round repeats, and what is reported at the end.
pub trait Workload {
    /// One pass over everything.
    fn pass(&mut self);
    /// What came out of the last pass.
    fn check(&self) -> Value;
    /// What is reported beside it.
    fn extra(&self) -> Map<String, Value> {
        Map::new()
    }
}

/// A round lasts at least so many seconds.
const ROUND: f64 = 0.25;

/// A line of `/proc/self/status`, in KiB; 0 where there is no such file.
#[must_use]
pub fn status_kb(key: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(key));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}

/// Processor time of this process so far, in seconds, to a hundredth.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or("");
    let ticks: u64 =
        after_name.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<u64>().ok()).sum();
    ticks as f64 / 100.0
}

fn say(tag: &str, value: &Value) {
    println!("{tag} {value}");
    std::io::stdout().flush().ok();
}

/// Loads, warms up and answers the runner until it says that it is over.
pub fn serve(units: usize, workload: &mut dyn Workload) {
    let mut best = f64::MAX;
    for _ in 0..3 {
        let begun = Instant::now();
        workload.pass();
        best = best.min(begun.elapsed().as_secs_f64());
    }
    let passes = if best >= ROUND { 1 } else { (ROUND / best) as u64 + 1 };
    let versions = concat!("oppfolgingsplan ", env!("CARGO_PKG_VERSION"));
    say("READY", &json!({"units": units, "reps": passes, "versions": versions}));
    for line in std::io::stdin().lock().lines() {
        if !line.is_ok_and(|line| line.starts_with("RUN")) {
            break;
        }
        let (processor, begun) = (processor_seconds(), Instant::now());
        for _ in 0..passes {
            workload.pass();
        }
        let seconds = begun.elapsed().as_secs_f64() / passes as f64;
        let processor = (processor_seconds() - processor) / passes as f64;
        say("RESULT", &json!({"s": seconds, "cpu": processor}));
    }
    let mut done = workload.extra();
    done.insert("peak_kb".to_owned(), status_kb("VmHWM").into());
    done.insert("check".to_owned(), workload.check());
    say("DONE", &Value::Object(done));
}
