//! Documents that are archived together with the plan.

use crate::package::MediaType;
use crate::{LogEntryId, Text};

/// A document that the host keeps and that belongs to the entry, such as minutes or an application
/// for a measure. Its file is called `vedlegg-1.pdf` and so on in the package, whatever the host
/// calls it: a file name may hold a name or a number of a person.
///
/// ```
/// use oppfolgingsplan::Text;
/// use oppfolgingsplan::archive::Attachment;
/// use oppfolgingsplan::package::MediaType;
/// let minutes = Attachment {
///     title: Text::from("Referat fra dialogmøte 1"),
///     media_type: MediaType::Pdf,
///     bytes: b"%PDF-1.7 ...".to_vec(),
///     entry: None,
/// };
/// assert_eq!(minutes.media_type.as_str(), "application/pdf");
/// ```
#[derive(Clone, PartialEq, Eq)]
#[doc(alias = "vedlegg")]
pub struct Attachment {
    /// What the archive shows; a title that looks like an identity number or health information, or
    /// has a word of the employee's name, becomes `Vedlegg 1`.
    pub title: Text,
    /// What it is.
    pub media_type: MediaType,
    /// The file. It is archived as it was made: whether a PDF is one for archives is not looked at.
    pub bytes: Vec<u8>,
    /// The log entry whose document it is. The host records it as archived with
    /// `record_log_archived`.
    pub entry: Option<LogEntryId>,
}

/// How long it is; nothing of what it says.
impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attachment")
            .field("title", &self.title)
            .field("media_type", &self.media_type)
            .field("bytes", &self.bytes.len())
            .field("entry", &self.entry)
            .finish()
    }
}

/// The end of the name of a file.
pub(super) const fn extension(media_type: MediaType) -> &'static str {
    match media_type {
        MediaType::Pdf => "pdf",
        MediaType::Xml => "xml",
        MediaType::Json => "json",
        MediaType::Text => "txt",
        MediaType::Html => "html",
        MediaType::Svg => "svg",
        MediaType::Csv => "csv",
        MediaType::Calendar => "ics",
        MediaType::Zip => "zip",
    }
}
