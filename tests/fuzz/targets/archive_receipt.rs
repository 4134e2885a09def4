//! Any bytes as the answer of an archive. A receipt sets the archive record of a case, once; an error
//! repeats nothing of what the archive wrote.

use std::sync::LazyLock;

use oppfolgingsplan::archive::{ArchiveChoice, ArchiveReceipt, ReceiptError};
use oppfolgingsplan::doc::case_with_approved_plan;
use oppfolgingsplan::{Actor, Case, Moment, PlanId};

static CASE: LazyLock<Case> = LazyLock::new(case_with_approved_plan);

/// One run on arbitrary bytes.
pub(crate) fn run(data: &[u8]) {
    let receipt = match ArchiveReceipt::read(data) {
        Ok(receipt) => receipt,
        Err(error) => return refused(&error),
    };
    assert_eq!(ArchiveReceipt::read(data).as_ref(), Ok(&receipt), "there is one answer");
    assert!(receipt.to_json().starts_with('{'));
    assert_eq!(receipt.system_id.as_str().len(), 36, "an entry is known by a UUID");

    let plan = PlanId::new("p1").expect("an identifier of the tests is one");
    let by = Actor::manager("m-1").expect("an actor of the tests is one");
    let at: Moment = "2026-02-10T09:05:00+01:00".parse().expect("a moment of the tests is one");
    let request = match receipt.to_request(&CASE, &by, &plan, at, &ArchiveChoice::default()) {
        Ok(request) => request,
        Err(error) => {
            assert!(receipt.key.is_some(), "only a key tells that it is of another entry");
            return refused(&error);
        }
    };
    let archived = Case::execute(&CASE, &request).expect("a receipt is recorded").case;
    let version = archived.plan(&plan).expect("the version is there");
    let record = version.approved().and_then(|approved| approved.archiving().record());
    let reference = record.expect("the record is set").reference().as_str();
    assert!(reference.contains(receipt.system_id.as_str()), "the reference leads to the entry");
}

fn refused(error: &ReceiptError) {
    assert!(!error.to_string().is_empty(), "an error says something");
    assert!(!error.code().is_empty());
    let _ = error.advice();
}
