//! What is left to do.

use serde::Serialize;

use super::JournalStatus;
use super::record::Record;
use crate::wire::wire_words;
use crate::words;
use crate::{Archiving, Case, CommandKind, Language, LogEntry, Text};

wire_words! {
    /// A step of the way into the archive, and of what comes after it.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::archive::ArchiveStep::Dispatch.as_str(), "dispatch");
    /// ```
    #[non_exhaustive]
    pub enum ArchiveStep {
        /// Find the folder of the employee.
        FindFolder = "find_folder",
        /// Begin a note of the right kind.
        NewNote = "new_note",
        /// Begin an entry of incoming post.
        #[doc(alias = "inngående dokument")]
        NewIncoming = "new_incoming",
        /// Type what the sheet says.
        FillIn = "fill_in",
        /// Put the files into it.
        Import = "import",
        /// Save it.
        #[doc(alias = "lagre")]
        Save = "save",
        /// Dispatch it.
        #[doc(alias = "ekspeder")]
        Dispatch = "dispatch",
        /// Tell the follow-up system that the version is in the archive.
        RecordArchived = "record_archived",
        /// The same of documents of the log.
        RecordLogArchived = "record_log_archived",
        /// Tell it that the entry is dispatched.
        RecordDispatched = "record_dispatched",
        /// Delete the files.
        DeleteCopy = "delete_copy",
        /// Tell it that they are deleted.
        ConfirmCopyDeleted = "confirm_copy_deleted",
    }
}

/// A step, its words, and whether the case knows that it is done.
///
/// ```
/// use oppfolgingsplan::archive::{ArchiveStep, SheetStep};
/// use oppfolgingsplan::Text;
/// let step = SheetStep { step: ArchiveStep::Save, says: Text::from("Trykk på «Lagre»."), done: false, command: None };
/// assert!(!step.done);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SheetStep {
    /// Which step.
    pub step: ArchiveStep,
    /// What to do, for a person.
    pub says: Text,
    /// Whether it is done, by what the case has recorded.
    pub done: bool,
    /// The command by which the case is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<CommandKind>,
}

/// The steps of an entry of a log entry's documents, in their order.
pub(super) fn steps_of_log_entry(
    record: &Record<'_>,
    case: &Case,
    entry: &LogEntry,
    language: Language,
) -> Vec<SheetStep> {
    use ArchiveStep as S;
    let archived = entry.archived().is_some();
    let incoming = record.sender.is_some();
    let dispatches = case.policy().needs_dispatch() || record.status() == JournalStatus::Dispatched;
    let mut steps = Vec::new();
    let mut add = |step: ArchiveStep, word: &str, done: bool, command: Option<CommandKind>| {
        let says = words::archive::step(word, record.site.system, language);
        steps.push(SheetStep { step, says: Text::from(says), done, command });
    };
    let begin = if incoming { S::NewIncoming } else { S::NewNote };
    add(S::FindFolder, S::FindFolder.as_str(), archived, None);
    add(begin, begin.as_str(), archived, None);
    add(S::FillIn, S::FillIn.as_str(), archived, None);
    add(S::Import, "import_document", archived, None);
    add(S::Save, "save_entry", archived, None);
    if dispatches && !incoming {
        add(S::Dispatch, S::Dispatch.as_str(), archived, None);
    }
    let command = Some(CommandKind::RecordLogArchived);
    add(S::RecordLogArchived, "record_document", archived, command);
    add(S::DeleteCopy, S::DeleteCopy.as_str(), false, None);
    steps
}

/// The steps of an entry of a version, in their order.
pub(super) fn steps(
    record: &Record<'_>,
    case: &Case,
    archiving: &Archiving,
    log_entries: Option<bool>,
    language: Language,
) -> Vec<SheetStep> {
    use ArchiveStep as S;
    let archived = archiving.record().is_some();
    let dispatched = archiving.dispatched_on().is_some();
    let needs_dispatch = case.policy().needs_dispatch();
    let dispatches = needs_dispatch || record.site.status == JournalStatus::Dispatched;
    let mut steps = Vec::new();
    let mut add = |step: ArchiveStep, done: bool, command: Option<CommandKind>| {
        let says = words::archive::step(step.as_str(), record.site.system, language);
        steps.push(SheetStep { step, says: Text::from(says), done, command });
    };
    for step in [S::FindFolder, S::NewNote, S::FillIn, S::Import, S::Save] {
        add(step, archived, None);
    }
    if dispatches {
        add(S::Dispatch, dispatched, None);
    }
    add(S::RecordArchived, archived, Some(CommandKind::RecordArchived));
    if let Some(done) = log_entries {
        add(S::RecordLogArchived, done, Some(CommandKind::RecordLogArchived));
    }
    if needs_dispatch {
        add(S::RecordDispatched, dispatched, Some(CommandKind::RecordDispatched));
    }
    // Whoever reads the sheet has the files at hand, whether a download was recorded or not.
    add(S::DeleteCopy, false, None);
    if archiving.has_local_copy() {
        add(S::ConfirmCopyDeleted, false, Some(CommandKind::ConfirmLocalCopyDeleted));
    }
    steps
}
