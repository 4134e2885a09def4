//! An approved version as an archive takes it, and what the archive answers.
//!
//! [`Case::archive_package`](crate::Case::archive_package) makes a [`Package`](crate::package::Package):
//!
//! | file | what it is |
//! |---|---|
//! | `oppfolgingsplan.pdf` | the document, PDF/A-2a and PDF/UA-1 |
//! | `vedlegg-1.pdf` … | documents that the host passes along, such as minutes |
//! | `eformidling/arkivmelding.xml` | Noark 5 as eFormidling sends it: values in words |
//! | `fiks-arkiv-v1/arkivmelding.xml` | `arkivmelding.opprett` of Fiks Arkiv V1: values as codes |
//! | `registrering.txt`, `registrering.json` | what a person types in Websak, Elements or another archive |
//! | `SHA256SUMS` | the sum of each file |
//!
//! A document of the log that comes when the plan is in the archive already, such as a letter that
//! was fetched from Nav, is an entry of its own:
//! [`Case::archive_log_entry`](crate::Case::archive_log_entry),
//! [`Case::archive_nav_document`](crate::Case::archive_nav_document).
//!
//! The entry is an internal note without follow-up (Noark: X; in Websak «X-notat», in Elements
//! «internt notat»). What differs between archives and employers is an [`ArchiveProfile`]; what
//! differs between employees is an [`ArchiveChoice`].
//!
//! [`ArchiveReceipt::read`] reads what Fiks Arkiv answers, and
//! [`ArchiveReceipt::to_request`] makes it the command `record_archived`.
//!
//! ```
//! # use oppfolgingsplan::doc::case_with_approved_plan;
//! use oppfolgingsplan::archive::ArchiveChoice;
//! use oppfolgingsplan::document::PdfWriter;
//! use oppfolgingsplan::{Actor, PlanId};
//!
//! let case = case_with_approved_plan();
//! let writer = PdfWriter::new()?;
//! let choice = ArchiveChoice::from_json(
//!     br#"{"profile":{"preset":"websak"},"document":{"employee_name":"Kari Eksempel"},
//!         "folder":{"case_year":2024,"case_number":117}}"#,
//! )?;
//! let at = "2026-02-10T09:00:00+01:00".parse()?;
//! let by = Actor::manager("m-1")?;
//! let made = case.archive_package(&by, &PlanId::new("p1")?, at, &choice, &[], &writer)?;
//! let fiks = made.package.file("fiks-arkiv-v1/arkivmelding.xml").ok_or("no message")?;
//! let fiks = String::from_utf8_lossy(fiks.bytes());
//! assert!(fiks.contains("<tittel>Oppfølgingsplan – Kari Eksempel</tittel>"));
//! assert!(fiks.contains("<offentligTittel>Oppfølgingsplan – *****</offentligTittel>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Names and numbers
//!
//! A name stands in a title only where the profile screens titles; the public title has asterisks in
//! its place. No title, file name or key holds a national identity number or a health word: a name
//! that looks like one is left out, and [`ArchiveNotes`] say so. Keys are hashes.

mod attachment;
mod choice;
mod eformidling;
mod failure;
mod fiks;
mod key;
mod line;
mod log_entry;
mod made;
mod nav_document;
mod note;
mod profile;
mod receipt;
mod record;
mod sheet;
mod site;
mod step;
mod values;

pub use attachment::Attachment;
pub use choice::{ArchiveChoice, FolderReference};
pub use failure::{ArchiveAdvice, ArchiveFailure, ReceiptError};
pub use made::{ArchiveError, ArchivePackage};
pub use note::{ArchiveNote, ArchiveNotes};
pub use profile::ArchiveProfile;
pub use receipt::ArchiveReceipt;
pub use sheet::{RegistrationSheet, SheetField};
pub use step::{ArchiveStep, SheetStep};
pub use values::JournalStatus;

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failing test may panic"
)]
mod tests;
