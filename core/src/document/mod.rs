//! The document that a version of the plan becomes, for archives, people and screen readers.
//!
//! [`Case::document`](crate::Case::document) makes a [`Document`]: a tree of headings, paragraphs,
//! lists, tables, labelled fields and notices, in Bokmål, Nynorsk or English. Whatever writes a
//! plan reads this tree and nothing else, so that all forms of a plan say the same.
//!
//! ```
//! # use oppfolgingsplan::doc::case_with_approved_plan;
//! use oppfolgingsplan::document::{Block, DocumentChoice};
//! use oppfolgingsplan::{Actor, Denial, PlanId, Text};
//!
//! let case = case_with_approved_plan();
//! let choice = DocumentChoice {
//!     employee_name: Some(Text::from("Kari Eksempel")),
//!     ..DocumentChoice::default()
//! };
//! let at = "2026-02-10T09:00:00+01:00".parse()?;
//! let plan = PlanId::new("p1")?;
//! let document =
//!     case.document(&Actor::system(), &plan, at, &choice).map_err(Denial::Refused)?;
//! assert_eq!(document.title.as_str(), "Oppfølgingsplan");
//! assert!(matches!(&document.blocks[0], Block::Section { heading, .. } if heading.as_str() == "Om planen"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it says
//!
//! Who made the plan and who approved it, on which days, and when it was approved without the
//! employee; from when to when it holds and when it is evaluated; the tasks by their assessment; the
//! measures by their status, with days, follow-up, reason and effect; or the employer-led form as it
//! was filled in. Then whom it was shared with and what came of it, what the law asks for, and what
//! is not in place yet. A draft, a version that was approved without the employee or by an own
//! manager, and one that has ended are marked at the top, and a writer repeats the marks on every
//! page. **Comments are never part of it**: they are between the two parties.
//!
//! The case knows persons by the host's keys only, which are never written. Names come with
//! [`DocumentChoice`], and so does the wish to print the national identity number.

mod about;
mod approval;
mod block;
mod choice;
mod content;
mod made;
mod maker;
mod marks;
mod missing;
#[cfg(feature = "pdf")]
mod pdf;
mod sharing;
mod written;

pub use block::{Block, Field, Mark, Marking, Signer, Table};
pub use choice::DocumentChoice;
pub use made::Document;
#[cfg(feature = "pdf")]
pub use pdf::{Pdf, PdfError, PdfNotes, PdfOptions, PdfWriter, Replaced};
pub use written::Written;

#[cfg(test)]
mod tests;
