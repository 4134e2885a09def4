//! What the maker of a package has to say about it.

use serde::Serialize;

use crate::document::Replaced;
use crate::wire::{self, wire_words};
use crate::words::{self, Language};
use crate::{CommandKind, Text};

wire_words! {
    /// Something that is other than the host may expect.
    ///
    /// ```
    /// use oppfolgingsplan::{Language, archive::ArchiveNote};
    /// assert_eq!(
    ///     ArchiveNote::NameNotScreened.message(Language::En),
    ///     "The title has no name, because the entry is not screened.",
    /// );
    /// ```
    #[non_exhaustive]
    pub enum ArchiveNote {
        /// The title has no name, because the entry is not screened.
        NameNotScreened = "name_not_screened",
        /// No name was given, so the title has none.
        NameNotGiven = "name_not_given",
        /// The name looks like an identity number or health information, and was left out of the title.
        NameLeftOut = "name_left_out",
        /// The name is cut in the title.
        NameCut = "name_cut",
        /// Who registers it looks like an identity number or health information, and was left out.
        RegistrarLeftOut = "registrar_left_out",
        /// The title of a document that was passed along looked so, or held the employee's name, and
        /// was replaced.
        AttachmentTitleReplaced = "attachment_title_replaced",
        /// The reference of the version before looks so, and was left out of the sheet.
        EarlierLeftOut = "earlier_left_out",
        /// No folder was given: whoever registers the entry has to find it.
        FolderNotGiven = "folder_not_given",
        /// There is no message for eFormidling, which needs the folder's `system_id` or a part of the archive.
        EformidlingLeftOut = "eformidling_left_out",
    }
}

impl ArchiveNote {
    /// The note, for a person.
    #[must_use]
    pub fn message(self, language: Language) -> &'static str {
        words::archive::note(self.as_str(), language)
    }
}

/// What the maker of a package has to say about it.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::archive::{ArchiveChoice, ArchiveNote};
/// use oppfolgingsplan::document::PdfWriter;
/// use oppfolgingsplan::{Actor, CommandKind, PlanId};
/// let at = "2026-02-10T09:00:00+01:00".parse()?;
/// let made = case_with_approved_plan().archive_package(
///     &Actor::manager("m-1")?, &PlanId::new("p1")?, at, &ArchiveChoice::default(), &[], &PdfWriter::new()?)?;
/// assert!(made.notes.notes.contains(&ArchiveNote::FolderNotGiven));
/// assert_eq!(made.notes.left, [CommandKind::RecordArchived]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArchiveNotes {
    /// The key of the entry, as it stands in the messages.
    pub key: Text,
    /// What is other than the host may expect.
    pub notes: Vec<ArchiveNote>,
    /// Characters in titles and names that were written as their number or left out.
    pub replaced: Vec<Replaced>,
    /// The same in the document.
    pub replaced_in_document: Vec<Replaced>,
    /// The commands that are left to give once the package is in the archive, in their order.
    pub left: Vec<CommandKind>,
}

impl ArchiveNotes {
    /// The notes as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}
