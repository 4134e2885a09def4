//! Any bytes as a table of log entries. Every row is an entry or has a fault, an entry is accepted
//! as it was promised, and a table that is read twice does no harm.

use std::collections::BTreeSet;

use oppfolgingsplan::exchange::{FaultKind, Listed, LogImport, LogImportError, LogList};
use oppfolgingsplan::{Actor, Language};

/// One run on arbitrary bytes.
pub(crate) fn run(data: &[u8]) {
    let case = oppfolgingsplan::doc::case_on_sick_leave();
    let by = Actor::manager("m-1").expect("a manager");
    let at = "2026-03-02T09:00:00+01:00".parse().expect("a moment");
    match LogImport::read(data, &case, &by, at) {
        Ok(read) => {
            let good: BTreeSet<usize> = read.entries.iter().map(|entry| entry.row).collect();
            let bad: BTreeSet<usize> = read.faults.iter().map(|fault| fault.row).collect();
            assert!(good.is_disjoint(&bad), "a row is good or bad");
            assert_eq!(good.len() + bad.len(), read.rows, "no row is lost");
            let mut after = case;
            for entry in &read.entries {
                after = after.execute(&entry.request).expect("a good row is accepted").case;
            }
            let table = LogList::new(&[Listed::new(&after)]).to_csv(Language::Nn);
            let again = LogImport::read(table.as_bytes(), &after, &by, at).expect("it is read");
            assert!(again.entries.is_empty(), "what stands in the log is not written again");
            let known = |kind| kind == FaultKind::AlreadyInLog;
            assert!(
                again.faults.iter().all(|fault| known(fault.kind)),
                "and nothing else is wrong"
            );
        }
        Err(LogImportError::File(fault)) => {
            assert!(!fault.message(Language::Nb).is_empty(), "a fault says why");
        }
        Err(LogImportError::Denied(denial)) => panic!("the manager may write: {denial}"),
    }
}
