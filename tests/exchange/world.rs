//! Cases to write and read for.

use oppfolgingsplan::exchange::{LogImport, LogImportError};
use oppfolgingsplan::{Actor, Case, Moment, Request};

fn request(line: &str) -> Request {
    Request::from_json(line.as_bytes()).expect("a request of the tests is one")
}

/// A case with a manager and no log.
pub(crate) fn case(id: &str) -> Case {
    let open = format!(
        r#"{{"at":"2026-01-05T08:00:00+01:00","by":{{"role":"system"}},"do":"open_case","case":"{id}",
        "employee":"a-1","employer":"310000019","policy":{{"preset":"nav_two_party"}}}}"#
    );
    let manager = r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager",
        "manager":"m-1","from":"2026-01-01"}"#;
    let opened = Case::open(&request(&open)).expect("the case opens").case;
    opened.execute(&request(manager)).expect("the manager is assigned").case
}

pub(crate) fn manager() -> Actor {
    Actor::manager("m-1").unwrap()
}

pub(crate) fn at() -> Moment {
    "2026-03-02T09:00:00+01:00".parse().unwrap()
}

/// Reads for a case, and holds the result to what it promises: each row is an entry or has a fault.
pub(crate) fn read(case: &Case, file: &[u8]) -> Result<LogImport, LogImportError> {
    let read = LogImport::read(file, case, &manager(), at())?;
    let mut bad: Vec<usize> = read.faults.iter().map(|fault| fault.row).collect();
    bad.dedup();
    let good = || read.entries.iter().map(|entry| entry.row);
    assert_eq!(read.rows, read.entries.len() + bad.len(), "every row is told of once");
    assert!(good().is_sorted() && bad.is_sorted(), "in order");
    assert!(good().all(|row| bad.binary_search(&row).is_err()), "good or bad");
    Ok(read)
}

/// The case after all requests of an import.
pub(crate) fn imported(mut case: Case, read: &LogImport) -> Case {
    for entry in &read.entries {
        case = case.advance(&entry.request).map_err(|(_, denial)| denial).expect("was asked").case;
    }
    case
}
