//! W4 beside the peers: an approved plan as a tagged PDF/A-2a and PDF/UA-1 file.
//!
//! `w4 <documents> [document|stored] [passes]`: from a loaded case (the default, as the peers begin
//! with what they have read), or from the stored bytes of the case. With `passes` it does so many
//! without a word, to count instructions.

#![allow(clippy::expect_used, reason = "a bench that cannot be set up has nothing to measure")]

use oppfolgingsplan::document::{DocumentChoice, Pdf, PdfOptions, PdfWriter};
use oppfolgingsplan::{Actor, Case, PlanId, Text};
use oppfolgingsplan_benches::documents::Document;
use oppfolgingsplan_benches::worker::{Workload, serve};
use serde_json::{Map, Value, json};

struct Plan {
    stored: Vec<u8>,
    case: Case,
    plan: PlanId,
}

struct Files {
    plans: Vec<Plan>,
    out: Vec<Vec<u8>>,
    from_bytes: bool,
    writer: PdfWriter,
    choice: DocumentChoice,
}

impl Files {
    /// The first cases of W2 that have an approved version, and the newest one of each.
    fn new(count: usize, from_bytes: bool) -> Self {
        let writer = PdfWriter::new().expect("a writer");
        let choice = DocumentChoice {
            employee_name: Some(Text::from("Kari Eksempel")),
            employer_name: Some(Text::from("Eksempel sykehjem")),
            manager_name: Some(Text::from("Ola Leder")),
            ..DocumentChoice::default()
        };
        let mut made = Self { plans: Vec::new(), out: Vec::new(), from_bytes, writer, choice };
        for i in 0.. {
            if made.plans.len() == count {
                break;
            }
            let stored = Document::new(i).stored_case().into_bytes();
            let Ok(case) = Case::from_json(&stored) else { continue };
            let newest = case.versions().rfind(|version| version.approved().is_some());
            let Some(plan) = newest.map(|version| version.id().clone()) else { continue };
            made.plans.push(Plan { stored, case, plan });
        }
        made
    }

    fn file(&self, case: &Case, plan: &PlanId) -> Option<Pdf> {
        let (by, at) = (Actor::system(), case.last_moment());
        let document = case.document(&by, plan, at, &self.choice).ok()?;
        self.writer.write(&document, &PdfOptions::default()).ok()
    }
}

impl Workload for Files {
    fn pass(&mut self) {
        let made = self.plans.iter().map(|plan| {
            let file = if self.from_bytes {
                self.file(&Case::from_json(&plan.stored).expect("a case"), &plan.plan)
            } else {
                self.file(&plan.case, &plan.plan)
            };
            file.expect("a file").bytes
        });
        self.out = made.collect();
    }

    fn check(&self) -> Value {
        let again: Vec<Option<Pdf>> =
            self.plans.iter().map(|plan| self.file(&plan.case, &plan.plan)).collect();
        let same = again.iter().flatten().map(|pdf| &pdf.bytes).eq(&self.out);
        let pages: usize = again.iter().flatten().map(|pdf| pdf.pages).sum();
        if let Ok(folder) = std::env::var("PEERS_KEEP") {
            for (number, out) in self.out.iter().enumerate().take(10) {
                let _ = std::fs::write(format!("{folder}/ours-{number}.pdf"), out);
            }
        }
        json!({ "files": self.out.len(), "pages": pages, "same_bytes_again": same })
    }

    fn extra(&self) -> Map<String, Value> {
        let bytes: usize = self.out.iter().map(Vec::len).sum();
        Map::from_iter([("mean_bytes".to_owned(), (bytes / self.out.len().max(1)).into())])
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let count = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(200);
    let from_bytes = arguments.next().as_deref() == Some("stored");
    let mut files = Files::new(count, from_bytes);
    if let Some(passes) = arguments.next().and_then(|n| n.parse::<usize>().ok()) {
        return (0..passes).for_each(|_| files.pass());
    }
    serve(files.plans.len(), &mut files);
}
