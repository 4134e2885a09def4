//! Whether a pack is whole.

use std::collections::BTreeMap;

use serde::Serialize;

use super::line::{Line, Withheld, first_link};
use super::record::{Frame, Record};
use super::summary::Summary;
use super::unpacked::Unpacked;
use super::{DOCUMENT, EVENTS, HELP, SUMMARY, page, wrong};
use crate::document::{PdfOptions, PdfWriter};
use crate::package::Package;
use crate::wire::wire_words;
use crate::words::proof::READ_ME;
use crate::{Digest, Happening, Moment};

wire_words! {
    /// What is wrong with a pack. The word is a public contract.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::proof::Fault::LinkWrong.as_str(), "link_wrong");
    /// ```
    pub enum Fault {
        /// The bytes are no zip, or one of more than sixteen files or 64 MiB.
        NotAPack = "not_a_pack",
        /// A file of the pack is not there.
        FileMissing = "file_missing",
        /// A file is there that the pack does not have, or twice.
        FileUnknown = "file_unknown",
        /// A file is not the one of the sums.
        SumWrong = "sum_wrong",
        /// The help is not the library's.
        HelpWrong = "help_wrong",
        /// A line is not as the library writes it.
        LineUnreadable = "line_unreadable",
        /// A line does not have the next number.
        NumberWrong = "number_wrong",
        /// An event lies before the one above it.
        TimeBackwards = "time_backwards",
        /// A link does not follow from the link before it and the line.
        LinkWrong = "link_wrong",
        /// A value that is produced is not the one that was bound.
        ValueWrong = "value_wrong",
        /// The lines are not the history of a case.
        HistoryWrong = "history_wrong",
        /// The summary cannot be read.
        SummaryUnreadable = "summary_unreadable",
        /// The summary does not follow from the events.
        SummaryWrong = "summary_wrong",
        /// The document does not follow from the events.
        DocumentWrong = "document_wrong",
        /// What was kept elsewhere is neither a link of the chain nor the sum of the sums.
        AnchorMissing = "anchor_missing",
    }
}

/// One thing that is wrong.
///
/// ```
/// use oppfolgingsplan::proof::{Fault, Finding};
/// let finding = Finding { fault: Fault::LinkWrong, file: Some("events.jsonl".into()), line: Some(3) };
/// assert_eq!(serde_json::to_value(&finding)?["line"], 3);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What.
    pub fault: Fault,
    /// In which file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// In which line of it, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
}

/// What a verifier has found.
///
/// ```
/// use oppfolgingsplan::proof::{Check, Fault, verify_zip};
/// let verdict = verify_zip(b"no zip", &Check::default());
/// assert_eq!(verdict.findings[0].fault, Fault::NotAPack);
/// assert!(!verdict.is_whole());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// What is wrong; nothing, if the pack is whole.
    pub findings: Vec<Finding>,
    /// How many events there are.
    pub events: u64,
    /// The last link as it stands in the pack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_link: Option<Digest>,
    /// The SHA-256 of the file with the sums.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sums: Option<Digest>,
}

impl Verdict {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.findings.is_empty()
    }

    fn find(&mut self, fault: Fault, file: &str) {
        self.findings.push(Finding { fault, file: Some(file.to_owned()), line: None });
    }

    fn find_line(&mut self, fault: Fault, line: u64) {
        let file = Some(EVENTS.to_owned());
        self.findings.push(Finding { fault, file, line: Some(line) });
    }
}

/// What a pack is held against, beside itself.
///
/// ```
/// use oppfolgingsplan::proof::Check;
/// assert!(Check::default().anchors.is_empty());
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Check<'a> {
    /// What was kept elsewhere: links of the chain (with a secret also of earlier packs), or the
    /// SHA-256 of the file with the sums. Each must be found.
    pub anchors: &'a [Digest],
    /// Writes the document anew, to be compared byte for byte; the library's version must be the one
    /// that made the pack. Without it the document is only held against its sum.
    pub writer: Option<&'a PdfWriter>,
}

/// Verifies a pack that is in a zip.
#[must_use]
pub fn verify_zip(zip: &[u8], check: &Check<'_>) -> Verdict {
    let Some(Unpacked { files, twice }) = Unpacked::of(zip) else {
        let finding = Finding { fault: Fault::NotAPack, file: None, line: None };
        return Verdict { findings: vec![finding], events: 0, last_link: None, sums: None };
    };
    let mut verdict =
        verify(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())), check);
    for name in twice {
        verdict.find(Fault::FileUnknown, &name);
    }
    verdict
}

/// Verifies a pack: that its files are those of its sums, that every line follows from the one before
/// it, and that summary and document follow from the events.
///
/// A pack that is made anew from other events is whole in itself: give [`Check::anchors`].
#[must_use]
pub fn verify<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    check: &Check<'_>,
) -> Verdict {
    let mut verdict = Verdict { findings: Vec::new(), events: 0, last_link: None, sums: None };
    let mut known: BTreeMap<&str, &[u8]> = BTreeMap::new();
    for (name, bytes) in files {
        let is_ours = [DOCUMENT, SUMMARY, EVENTS, HELP, Package::SUMS].contains(&name);
        if !is_ours || known.insert(name, bytes).is_some() {
            verdict.find(Fault::FileUnknown, name);
        }
    }
    let mut file = |name: &'static str| {
        let found = known.get(name).copied();
        if found.is_none() {
            verdict.find(Fault::FileMissing, name);
        }
        found
    };
    let [document, summary, events, help, sums] =
        [DOCUMENT, SUMMARY, EVENTS, HELP, Package::SUMS].map(&mut file);
    if let Some(sums) = sums {
        verdict.sums = Some(Digest::of(sums));
        check_sums(sums, &known, &mut verdict);
    }
    if help.is_some_and(|help| help != READ_ME.as_bytes()) {
        verdict.find(Fault::HelpWrong, HELP);
    }
    let lines = events.map(|events| lines_of(events, &mut verdict)).unwrap_or_default();
    if let Some(summary) = summary {
        if let (Some(record), Some(document)) = (remade(summary, &lines, &mut verdict), document) {
            check_document(&record, document, check, &mut verdict);
        }
    }
    for anchor in check.anchors {
        let is_link = lines.iter().any(|line| line.link == *anchor);
        if !is_link && verdict.sums != Some(*anchor) {
            let finding = Finding { fault: Fault::AnchorMissing, file: None, line: None };
            verdict.findings.push(finding);
        }
    }
    verdict
}

/// Every file but the sums has one line, and nothing else has.
fn check_sums(sums: &[u8], files: &BTreeMap<&str, &[u8]>, verdict: &mut Verdict) {
    let text = String::from_utf8_lossy(sums);
    let mut listed: BTreeMap<&str, &str> = BTreeMap::new();
    for line in text.lines() {
        let (digest, name) = line.split_once("  ").unwrap_or(("", line));
        if listed.insert(name, digest).is_some() || !files.contains_key(name) {
            verdict.find(Fault::SumWrong, name);
        }
    }
    for (name, bytes) in files.iter().filter(|(name, _)| **name != Package::SUMS) {
        if listed.get(name).copied() != Some(Digest::of(bytes).to_string().as_str()) {
            verdict.find(Fault::SumWrong, name);
        }
    }
}

fn lines_of(events: &[u8], verdict: &mut Verdict) -> Vec<Line> {
    let text = String::from_utf8_lossy(events);
    let mut lines: Vec<Line> = Vec::new();
    let mut before = first_link();
    let mut last_at: Option<Moment> = None;
    for (text, number) in text.split_inclusive('\n').zip(1..) {
        verdict.events = number;
        let whole = text.strip_suffix('\n');
        let Some(line) = whole.and_then(Line::from_json) else {
            verdict.find_line(Fault::LineUnreadable, number);
            continue;
        };
        if line.number != number {
            verdict.find_line(Fault::NumberWrong, number);
        }
        if last_at.is_some_and(|last| line.event.at() < last) {
            verdict.find_line(Fault::TimeBackwards, number);
        }
        if !line.follows(before) {
            verdict.find_line(Fault::LinkWrong, number);
        }
        if !line.withheld.iter().all(Withheld::holds) {
            verdict.find_line(Fault::ValueWrong, number);
        }
        last_at = Some(line.event.at());
        before = line.link;
        lines.push(line);
    }
    verdict.last_link = Some(before);
    lines
}

/// The record of the lines, if the summary is the one that follows from it.
fn remade(summary: &[u8], lines: &[Line], verdict: &mut Verdict) -> Option<Record> {
    let Ok(frame) = serde_json::from_slice::<Frame>(summary) else {
        verdict.find(Fault::SummaryUnreadable, SUMMARY);
        return None;
    };
    let Some(record) = Record::of_lines(frame, lines.to_vec()) else {
        verdict.find(Fault::HistoryWrong, EVENTS);
        return None;
    };
    let is_later = record.case.last_moment() <= record.frame.made_at;
    let follows = Summary::of(&record).to_json().as_bytes() == summary;
    if !follows || !is_later || !produces_what_it_says(&record) {
        verdict.find(Fault::SummaryWrong, SUMMARY);
    }
    Some(record)
}

/// A pack with content produces every value, but of what is never produced; one without produces
/// none.
fn produces_what_it_says(record: &Record) -> bool {
    let is_draft = |line: &Line| matches!(line.event.happening(), Happening::DraftSaved { .. });
    let is_wrong = |line: &Line| wrong::is_about(&record.case, &line.event);
    let is_text = |one: &&Withheld| !one.is_key();
    // Whoever does not see drafts gets none of what was written in them.
    let drafts = record.lines.iter().filter(|line| is_draft(line) && !is_wrong(line));
    let with_drafts =
        drafts.flat_map(|line| &line.withheld).filter(is_text).any(|one| one.value.is_some());
    record.lines.iter().all(|line| {
        let texts = !is_wrong(line) && (with_drafts || !is_draft(line));
        line.withheld.iter().all(|one| {
            let is_due = record.frame.with_content && (one.is_key() || texts);
            one.value.is_some() == is_due
        })
    })
}

fn check_document(record: &Record, bytes: &[u8], check: &Check<'_>, verdict: &mut Verdict) {
    let Some(writer) = check.writer else {
        return;
    };
    let document = page::document(record, &Summary::of(record));
    let written = writer.write(&document, &PdfOptions::default());
    if written.map_or(true, |pdf| pdf.bytes != bytes) {
        verdict.find(Fault::DocumentWrong, DOCUMENT);
    }
}
