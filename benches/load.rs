//! JSON in and out: a case, and a request.

#![allow(missing_docs, reason = "criterion makes the entry points")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use oppfolgingsplan::{Case, Request};
use oppfolgingsplan_benches::documents::Document;
use oppfolgingsplan_benches::histories::{DRAFT, SENT, approved, with_events};

fn cases(criterion: &mut Criterion) {
    let document = (0..).map(Document::new).find(|d| !d.is_wrong()).map(|d| d.stored_case());
    for (name, text) in [
        ("approved_plan", approved().to_json()),
        ("document", document.unwrap_or_default()),
        ("1000_events", with_events(1_000).to_json()),
    ] {
        let mut group = criterion.benchmark_group("case");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(format!("from_json/{name}"), |bench| {
            bench.iter(|| Case::from_json(black_box(text.as_bytes())).is_ok());
        });
        // As a database may give it back: sorted keys, so that tags come late, and blanks.
        let value: Result<serde_json::Value, _> = serde_json::from_str(&text);
        let foreign = value.and_then(|value| serde_json::to_string_pretty(&value));
        let foreign = foreign.unwrap_or_default();
        group.bench_function(format!("from_json_keys_sorted/{name}"), |bench| {
            bench.iter(|| Case::from_json(black_box(foreign.as_bytes())).is_ok());
        });
        if let Ok(case) = Case::from_json(text.as_bytes()) {
            group.bench_function(format!("to_json/{name}"), |bench| {
                bench.iter(|| black_box(&case).to_json());
            });
        }
        group.finish();
    }
}

fn requests(criterion: &mut Criterion) {
    for (name, line) in [("add_task", DRAFT[1]), ("add_measure", DRAFT[9]), ("approve", SENT)] {
        criterion.bench_function(&format!("request/from_json/{name}"), |bench| {
            bench.iter(|| Request::from_json(black_box(line.as_bytes())).is_ok());
        });
    }
}

criterion_group!(benches, cases, requests);
criterion_main!(benches);
