//! What a host exchanges with the programs beside it: deadlines for a calendar, alerts and the
//! log for a table or another system, and log entries back from a table.
//!
//! * [`DeadlineCalendar`] writes iCalendar (RFC 5545) for Outlook and others.
//! * [`AlertList`] and [`LogList`] write CSV, as a Norwegian Excel opens it, and JSON.
//! * [`LogImport`] reads a CSV table and makes each good row a request, and each bad one a
//!   [`RowFault`] with its number.
//!
//! All of them take a case whole. Who may see deadlines or the log is asked first, of
//! [`Case::visible`](crate::Case::visible).
//!
//! The formats of alerts and log are this library's own: no public import format of the IA module
//! of GAT, or of a comparable system, is known.
//!
//! Why nothing here is a dependency: the CSV reader of the `csv` crate takes a quote that never
//! ends without a word, together with all rows behind it, and here no row may be lost silently; the
//! calendar needs fourteen properties, and the same input must give the same bytes, while the
//! `icalendar` crate brings random identifiers and a clock.

mod alert_list;
mod calendar;
mod column;
mod content_line;
mod encoding;
mod event;
mod fault;
mod label;
mod log_import;
mod log_list;
mod log_row;
mod rows;
mod table;
mod uid;

pub use alert_list::AlertList;
pub use calendar::{CalendarChoice, DeadlineCalendar, Mark, Wording};
pub use column::LogColumn;
pub use fault::{FaultKind, FileFault, LogImportError, RowFault};
pub use label::{CaseLabel, CaseLabelError, Listed};
pub use log_import::{ImportedRow, LogImport};
pub use log_list::LogList;
pub use uid::{Uid, UidError};

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
