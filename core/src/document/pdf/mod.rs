//! The document as PDF/A-2a and PDF/UA-1 in one file: for archives for decades, and for screen
//! readers.
//!
//! Headings, lists, tables and labels are tagged, the language and title are set, the font is
//! embedded, and the marks of the document stand on every page. What only looks (rules, running
//! head and foot, a head of a table that is repeated) is left out of what is read aloud.
//!
//! The same document gives the same bytes, on every machine: the date of the file is the moment of
//! the document, and its identifiers follow from what is in it.

mod face;
mod flow;
mod paginate;
mod paint;
mod spell;
mod style;
mod table;
mod tree;
mod wrap;

use serde::Serialize;

use self::face::Faces;
use self::flow::Flow;
use self::wrap::Type;
use super::Document;
use crate::package::{File, FileName, MediaType};

/// What a host chooses about the file.
///
/// ```
/// use oppfolgingsplan::document::PdfOptions;
/// assert!(!PdfOptions::default().attach_json);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PdfOptions {
    /// Whether the document is attached as JSON, `oppfolgingsplan.json`. The file is PDF/A-3a then,
    /// which not every archive takes.
    pub attach_json: bool,
}

/// A character that the font does not have.
///
/// ```
/// use oppfolgingsplan::document::Replaced;
/// assert_eq!(Replaced { character: '😀', times: 1 }.character.len_utf8(), 4);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Replaced {
    /// The character. In the file stands its number, `[U+1F600]`; nothing if it has no look, as a
    /// change of writing direction.
    pub character: char,
    /// How often it was met.
    pub times: usize,
}

/// A file, and what could not be written in it as it was.
#[derive(Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The characters that were replaced, in the order of Unicode; of all languages that are
    /// written with Latin, Greek or Cyrillic letters, none.
    pub replaced: Vec<Replaced>,
}

/// What there is to say about a PDF beside its bytes.
///
/// ```
/// use oppfolgingsplan::document::PdfNotes;
/// assert!(PdfNotes { pages: 2, replaced: vec![] }.replaced.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PdfNotes {
    /// How many pages it has.
    pub pages: usize,
    /// The characters that were replaced.
    pub replaced: Vec<Replaced>,
}

impl Pdf {
    /// What there is to say about it.
    #[must_use]
    pub fn notes(&self) -> PdfNotes {
        PdfNotes { pages: self.pages, replaced: self.replaced.clone() }
    }

    /// The file with its name.
    #[must_use]
    pub fn into_file(self) -> File {
        File::new(FileName::known("oppfolgingsplan.pdf"), MediaType::Pdf, self.bytes)
    }
}

/// How long it is; nothing of what it says.
impl std::fmt::Debug for Pdf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (bytes, pages) = (self.bytes.len(), self.pages);
        f.debug_struct("Pdf").field("bytes", &bytes).field("pages", &pages).finish_non_exhaustive()
    }
}

/// The file could not be written. This is a fault of the library: there is no document that it
/// cannot write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The font of the library is damaged.
    #[error("the font of the library cannot be read")]
    Font,
    /// The writer found a rule of PDF/A or PDF/UA broken.
    #[error("the file would not be valid PDF/A and PDF/UA")]
    Writer,
}

/// Writes documents. It holds the fonts, read once: keep one, and share it between threads.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::document::{DocumentChoice, PdfOptions, PdfWriter};
/// use oppfolgingsplan::{Actor, Denial, PlanId};
///
/// let writer = PdfWriter::new()?;
/// let case = case_with_approved_plan();
/// let at = "2026-02-10T09:00:00+01:00".parse()?;
/// let document = case
///     .document(&Actor::system(), &PlanId::new("p1")?, at, &DocumentChoice::default())
///     .map_err(Denial::Refused)?;
/// let pdf = writer.write(&document, &PdfOptions::default())?;
/// assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
/// assert!(pdf.replaced.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct PdfWriter {
    faces: Faces,
}

impl std::fmt::Debug for PdfWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PdfWriter").finish_non_exhaustive()
    }
}

impl PdfWriter {
    /// Reads the fonts.
    ///
    /// # Errors
    /// Only if the fonts of the library are damaged.
    pub fn new() -> Result<Self, PdfError> {
        Ok(Self { faces: Faces::new().ok_or(PdfError::Font)? })
    }

    /// Writes a document.
    ///
    /// # Errors
    /// Only by a fault of the library.
    pub fn write(&self, document: &Document, options: &PdfOptions) -> Result<Pdf, PdfError> {
        let flow = Flow::of(document, Type::new(&self.faces));
        let pages = paginate::paginate(&flow.units);
        let missing = flow.set.missing.clone();
        let bytes = paint::paint(document, flow, &pages, options.attach_json)?;
        let replaced = missing.into_iter();
        let replaced = replaced.map(|(character, times)| Replaced { character, times }).collect();
        Ok(Pdf { bytes, pages: pages.len(), replaced })
    }
}

impl Document {
    /// The document as PDF, by a writer for this once. For many, keep a [`PdfWriter`].
    ///
    /// # Errors
    /// Only by a fault of the library.
    pub fn to_pdf(&self, options: &PdfOptions) -> Result<Pdf, PdfError> {
        PdfWriter::new()?.write(self, options)
    }
}
