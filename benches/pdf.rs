//! A plan of two pages: as a document, and as a tagged PDF/A-2a and PDF/UA-1 file.
//!
//! `cargo bench --package oppfolgingsplan-benches --bench pdf`

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench ends when something is wrong; criterion"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use oppfolgingsplan::document::{DocumentChoice, PdfOptions, PdfWriter};
use oppfolgingsplan::nav::SickNoteDelivery;
use oppfolgingsplan::{Actor, Case, PlanId, Request, Text};

/// The nurse's case with its first plan approved, shared and archived.
fn nurse() -> Case {
    let mut case: Option<Case> = None;
    for line in include_str!("../tests/demo/nurse.jsonl").lines().take(38) {
        let request = match (SickNoteDelivery::from_json(line.as_bytes()), &case) {
            (Ok(note), Some(case)) => note.to_request(case, None).expect("a sick note"),
            _ => Request::from_json(line.as_bytes()).expect("a request"),
        };
        case = Some(match case {
            None => Case::open(&request).expect("a case").case,
            Some(case) => case.execute(&request).map_or(case, |step| step.case),
        });
    }
    case.expect("a case")
}

fn pdf(bench: &mut Criterion) {
    let case = nurse();
    let (by, plan, at) = (Actor::system(), PlanId::new("p1").expect("an id"), case.last_moment());
    let choice = DocumentChoice {
        employee_name: Some(Text::from("Kari Eksempel")),
        employer_name: Some(Text::from("Eksempel sykehjem")),
        manager_name: Some(Text::from("Ola Leder")),
        ..DocumentChoice::default()
    };
    let made = || case.document(&by, &plan, at, &choice).expect("a document");
    let writer = PdfWriter::new().expect("a writer");
    let (document, options) = (made(), PdfOptions::default());
    let pages = writer.write(&document, &options).expect("a file").pages;
    assert_eq!(pages, 2, "two pages are measured");

    bench.bench_function("pdf/document", |b| b.iter(|| black_box(made())));
    bench.bench_function("pdf/writer", |b| b.iter(|| black_box(PdfWriter::new())));
    bench.bench_function("pdf/two pages", |b| {
        b.iter(|| black_box(writer.write(black_box(&document), &options)))
    });
}

criterion_group!(benches, pdf);
criterion_main!(benches);
