//! W2 beside the peers: a stored case in, its status and deadlines out, as
//! JSON bytes to JSON bytes.
//!
//! `w2 <documents> [answer|short|load|lines] [passes]`: the status and every deadline
//! (the default), as little as the benchmark's answer says, or only the load with all
//! its checks; `lines` only prints the documents, for the worker in Python. With
//! `passes` it does so many without a word, to count instructions.

use oppfolgingsplan::{Case, Date, Deadline, Status, wire};
use oppfolgingsplan_benches::documents::{Document, as_of};
use oppfolgingsplan_benches::worker::{Workload, serve};
use serde::Serialize;
use serde_json::{Map, Value, json};

const INVALID: &[u8] = b"{\"valid\":false}";

#[derive(Serialize)]
struct Answer<'a> {
    case: &'a str,
    valid: bool,
    status: Status,
    deadlines: Vec<Deadline>,
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Answer,
    Short,
    Load,
}

struct Documents {
    cases: Vec<Vec<u8>>,
    out: Vec<Vec<u8>>,
    mode: Mode,
    as_of: Date,
    wrong: usize,
    loaded: usize,
    benchmark_bytes: usize,
    same_input: Option<bool>,
}

impl Documents {
    fn new(count: u64, mode: Mode) -> Self {
        let data = std::env::var("PEERS_DATA").ok();
        let stored =
            data.and_then(|data| std::fs::read_to_string(format!("{data}/w2_{count}.ndjson")).ok());
        let mut lines = stored.as_deref().map(str::lines);
        let mut same_input = stored.is_some().then_some(true);
        let mut cases = Vec::new();
        let (mut wrong, mut benchmark_bytes) = (0, 0);
        for i in 0..count {
            let document = Document::new(i);
            let text = document.text();
            benchmark_bytes += text.len();
            wrong += usize::from(document.is_wrong());
            if let Some(lines) = &mut lines {
                same_input = same_input.map(|same| same && lines.next() == Some(&text));
            }
            cases.push(document.stored_case().into_bytes());
        }
        let out = vec![Vec::new(); cases.len()];
        Self { cases, out, mode, as_of: as_of(), wrong, loaded: 0, benchmark_bytes, same_input }
    }

    fn answer(&self, text: &[u8]) -> Vec<u8> {
        let Ok(case) = Case::from_json(text) else {
            return INVALID.to_vec();
        };
        if self.mode == Mode::Short {
            return written(512, &case.summary(self.as_of));
        }
        let answer = Answer {
            case: case.id().as_str(),
            valid: true,
            status: case.status(self.as_of),
            deadlines: case.deadlines(self.as_of),
        };
        written(3_072, &answer)
    }
}

fn written(about: usize, answer: &impl Serialize) -> Vec<u8> {
    let mut out = String::with_capacity(about);
    wire::write_to(&mut out, answer);
    out.into_bytes()
}

impl Workload for Documents {
    fn pass(&mut self) {
        if self.mode == Mode::Load {
            self.loaded = self.cases.iter().filter(|text| Case::from_json(text).is_ok()).count();
            return;
        }
        let mut out = std::mem::take(&mut self.out);
        for (text, out) in self.cases.iter().zip(&mut out) {
            *out = self.answer(text);
        }
        self.out = out;
    }

    fn check(&self) -> Value {
        if self.mode == Mode::Load {
            return json!({"loaded": self.loaded, "wrong": self.wrong});
        }
        let answers: Vec<Value> =
            self.out.iter().filter_map(|text| serde_json::from_slice(text).ok()).collect();
        let invalid = answers.iter().filter(|answer| answer["valid"] == false).count();
        let mut overdue: Map<String, Value> = Map::new();
        for answer in &answers {
            for deadline in answer["deadlines"].as_array().into_iter().flatten() {
                if let (Some(code), true) =
                    (deadline["code"].as_str(), deadline["state"] == "overdue")
                {
                    let count = overdue.get(code).and_then(Value::as_u64).unwrap_or(0) + 1;
                    overdue.insert(code.to_owned(), count.into());
                }
            }
        }
        let joined = self.out.join(&b'\n');
        json!({
            "sha256": oppfolgingsplan::Digest::of(&joined).to_string().get(..16),
            "bytes": joined.len() + 1 - self.out.len(),
            "invalid": invalid,
            "wrong": self.wrong,
            "overdue": overdue,
            "same_input": self.same_input,
        })
    }

    fn extra(&self) -> Map<String, Value> {
        let mean = |bytes: usize| bytes / self.cases.len().max(1);
        let ours = mean(self.cases.iter().map(Vec::len).sum());
        let theirs = mean(self.benchmark_bytes);
        Map::from_iter([
            ("document_bytes".to_owned(), ours.into()),
            ("benchmark_document_bytes".to_owned(), theirs.into()),
        ])
    }
}

#[allow(clippy::print_stdout, reason = "for the worker in Python")]
fn print_lines(count: u64) {
    (0..count).for_each(|i| println!("{}", Document::new(i).stored_case()));
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(1_000);
    let mode = arguments.next();
    if mode.as_deref() == Some("lines") {
        return print_lines(count);
    }
    let mode = match mode.as_deref() {
        Some("load") => Mode::Load,
        Some("short") => Mode::Short,
        _ => Mode::Answer,
    };
    let mut documents = Documents::new(count, mode);
    if let Some(passes) = arguments.next().and_then(|n| n.parse::<usize>().ok()) {
        return (0..passes).for_each(|_| documents.pass());
    }
    serve(documents.cases.len(), &mut documents);
}
