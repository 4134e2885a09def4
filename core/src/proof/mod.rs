//! What the employer shows the Labour Inspection Authority and Nav: the proof of the follow-up, by the
//! working environment act § 4-6, fifth paragraph.
//!
//! [`Case::proof`] makes a [`Package`] of four files and their sums:
//!
//! | file | what it is |
//! |---|---|
//! | `bevis.pdf` | to read: duties and how they were met, versions of the plan and who approved them, who was summoned and who came, exemptions, sharing and receipts, every event |
//! | `proof.json` | the same for machines |
//! | `events.jsonl` | the events, one a line, each with the link of a hash chain |
//! | `LESMEG.txt` | how to verify it, in Bokmål, Nynorsk and English |
//!
//! ```
//! # use oppfolgingsplan::doc::case_with_approved_plan;
//! use oppfolgingsplan::Actor;
//! use oppfolgingsplan::document::PdfWriter;
//! use oppfolgingsplan::proof::{Check, ProofChoice, verify};
//!
//! let (case, writer) = (case_with_approved_plan(), PdfWriter::new()?);
//! let at = "2026-02-10T09:00:00+01:00".parse()?;
//! let proof = case.proof(&Actor::system(), at, &ProofChoice::default(), &writer)?;
//!
//! let files = proof.package.files();
//! let files = || files.iter().map(|file| (file.name.as_str(), file.bytes()));
//! let check = Check { anchors: &[proof.last_link], writer: Some(&writer) };
//! assert!(verify(files(), &check).is_whole());
//!
//! // Somebody leaves an event out.
//! let shorter: Vec<u8> = proof.package.file("events.jsonl").map(|file| {
//!     file.bytes().split_inclusive(|byte| *byte == b'\n').skip(1).flatten().copied().collect()
//! }).unwrap_or_default();
//! let changed = files().map(|(name, bytes)| match name {
//!     "events.jsonl" => (name, shorter.as_slice()),
//!     _ => (name, bytes),
//! });
//! assert!(!verify(changed, &check).is_whole());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it withholds
//!
//! The authorities need to see that a plan was made and approved, who was summoned and who came; not
//! what the persons wrote. So texts are left out, and persons have the name of their role and a
//! number. The chain binds what is left out: each value by the SHA-256 of a salt and the value, so
//! that it can be produced and verified later ([`ProofChoice::with_content`]). Give
//! [`ProofChoice::secret`]: without it, somebody who can guess all that is withheld can verify the
//! guess. The identity number and the day of birth that the case holds are in no pack. Coded values
//! stay: the kind of an assessment, the days of a measure, the ground of an exemption, the grade of an
//! absence. Of a version that was registered on the wrong person a pack says only that there was one:
//! nothing that was written or chosen in it is ever produced.
//!
//! # What it proves
//!
//! That the files fit together, and that nothing changed since its last link was written down
//! elsewhere, such as in the archive. Who has the case and the secret can make another chain; only a
//! link that is kept where they cannot write shows it. Hand [`Proof::last_link`] to the archive.
//! Names, the reference and the moment of the pack are the host's word: its sums bind them, the chain
//! does not. The SHA-256 of `SHA256SUMS` binds all of one pack.
//!
//! # The format of `events.jsonl`
//!
//! A line is an object of `number` (from 1), `event` (the event as canonical JSON), `withheld` (left
//! out when empty: a list of `at`, a JSON pointer into the event, `digest`, and when it is produced
//! `salt` and `value`), and `link`, in this order and without white space. The link is the SHA-256 of
//! the link before it (64 lower-case hexadecimal digits; before the first line the SHA-256 of
//! nothing), a line feed, the event exactly as it stands, and for each item of `withheld` a line
//! feed, `at`, a space and `digest`. `digest` is the SHA-256 of salt, line feed and value. Each `at`
//! is a place that the event has, holds neither space nor line feed, and stands once in a line. In the
//! event a stand-in is there: `[…]` for a text, a role and a number for a person, and in a version of
//! the wrong person the first of the words, `false`, or the day of the event.

mod choice;
mod duty;
mod line;
mod page;
mod record;
mod summary;
mod unpacked;
mod veil;
mod verify;
mod wrong;

#[cfg(test)]
mod tests;

pub use choice::{PersonName, ProofChoice, VerifyChoice};
pub use verify::{Check, Fault, Finding, Verdict, verify, verify_zip};

use self::record::Record;
use self::summary::Summary;
use crate::document::{PdfError, PdfOptions, PdfWriter, Replaced};
use crate::package::{File, FileName, MediaType, Package, PackageError};
use crate::wire::{InputError, InputKind};
use crate::words::proof::READ_ME;
use crate::{Actor, Case, Denial, Digest, Moment, Refusal, RuleCode};

/// The files of a pack, in their order.
const DOCUMENT: &str = "bevis.pdf";
const SUMMARY: &str = "proof.json";
const EVENTS: &str = "events.jsonl";
const HELP: &str = "LESMEG.txt";

/// The fewest characters of a secret.
const SECRET: usize = 16;

/// A proof of the follow-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The files.
    pub package: Package,
    /// The last link of the chain, to be kept where whoever makes proofs cannot write.
    pub last_link: Digest,
    /// Characters that the document could not show as they are.
    pub replaced: Vec<Replaced>,
}

/// What there is to say about a proof beside its files.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ProofNotes {
    /// The last link of the chain.
    pub last_link: Digest,
    /// Characters that the document could not show as they are.
    pub replaced: Vec<Replaced>,
}

impl Proof {
    /// What there is to say about it.
    #[must_use]
    pub fn notes(&self) -> ProofNotes {
        ProofNotes { last_link: self.last_link, replaced: self.replaced.clone() }
    }
}

/// Why there is no proof.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The actor may not have it, or the choice is not possible.
    #[error(transparent)]
    Denied(#[from] Denial),
    /// The document could not be written. A fault of the library.
    #[error(transparent)]
    Document(#[from] PdfError),
    /// The files could not be put together. A fault of the library.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// The history of the case could not be read back. A fault of the library.
    #[error("the history of the case cannot be read back")]
    History,
}

impl Case {
    /// The proof of the follow-up as it stands at a moment, for one who sees the meetings and the
    /// history of the case: its parties, and the host itself as [`Actor::system`], which asks for HR
    /// and the authorities.
    ///
    /// # Errors
    /// The refusal that keeps the case, or a part of it, from the actor; `time.backwards` for a
    /// moment before the last event; an input error at `secret` when it is shorter than 16
    /// characters.
    #[doc(alias = "bevis")]
    #[doc(alias = "dokumentasjon")]
    pub fn proof(
        &self,
        by: &Actor,
        at: Moment,
        choice: &ProofChoice,
        writer: &PdfWriter,
    ) -> Result<Proof, ProofError> {
        self.may_prove(by, at, choice)?;
        let record = Record::of_case(self, by, at, choice).ok_or(ProofError::History)?;
        let summary = Summary::of(&record);
        let document = page::document(&record, &summary);
        let pdf = writer.write(&document, &PdfOptions::default())?;
        let file = |name, kind, bytes| FileName::new(name).map(|name| File::new(name, kind, bytes));
        let files = vec![
            file(DOCUMENT, MediaType::Pdf, pdf.bytes)?,
            file(SUMMARY, MediaType::Json, summary.to_json().into_bytes())?,
            file(EVENTS, MediaType::Text, record.events_file().into_bytes())?,
            file(HELP, MediaType::Text, READ_ME.as_bytes().to_vec())?,
        ];
        let package = Package::new(files)?;
        Ok(Proof { package, last_link: record.last_link(), replaced: pdf.replaced })
    }

    fn may_prove(&self, by: &Actor, at: Moment, choice: &ProofChoice) -> Result<(), Denial> {
        let refuse = |rule, fields| Err(Denial::Refused(Refusal::new(rule, fields)));
        if let Some(rule) = self.proof_hidden_by(by, at) {
            return refuse(rule, Vec::new());
        }
        if at < self.last_moment() {
            return refuse(RuleCode::TimeBackwards, vec!["at"]);
        }
        if choice.secret.as_ref().is_some_and(|secret| secret.chars_len() < SECRET) {
            let reason = "a secret has at least 16 characters";
            return Err(InputError::new(InputKind::InvalidValue, "secret", reason).into());
        }
        Ok(())
    }
}
