//! What is looked up on a case that is in memory.

#![allow(missing_docs, reason = "criterion makes the entry points")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use oppfolgingsplan::{Actor, Date, Moment};
use oppfolgingsplan_benches::histories::{approved, with_draft};

fn views(criterion: &mut Criterion) {
    let on = Date::new(2026, 2, 10).unwrap_or(Date::MIN);
    let at = Moment::at_oslo(on, 12, 0);
    for (name, case) in [("draft", with_draft()), ("approved", approved())] {
        let mut group = criterion.benchmark_group(name);
        group.bench_function("status", |bench| bench.iter(|| black_box(&case).status(on)));
        group.bench_function("deadlines", |bench| bench.iter(|| black_box(&case).deadlines(on)));
        group.bench_function("next_change", |bench| {
            bench.iter(|| black_box(&case).next_change(black_box(on)));
        });
        if let Ok(manager) = Actor::manager("m-1") {
            group.bench_function("allowed", |bench| {
                bench.iter(|| black_box(&case).allowed(black_box(&manager), at));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, views);
criterion_main!(benches);
