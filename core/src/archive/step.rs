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

/// The steps of an entry as they are found.
struct Steps<'a> {
    record: &'a Record<'a>,
    language: Language,
    found: Vec<SheetStep>,
}

impl<'a> Steps<'a> {
    fn of(record: &'a Record<'a>, language: Language) -> Self {
        Self { record, language, found: Vec::new() }
    }

    fn add(&mut self, step: ArchiveStep, done: bool) {
        self.put(step, step.as_str(), done, None);
    }

    /// A step that the case is told of by a command.
    fn tell(&mut self, step: ArchiveStep, done: bool, command: CommandKind) {
        self.put(step, step.as_str(), done, Some(command));
    }

    /// A step in other words than its own.
    fn put(&mut self, step: ArchiveStep, word: &str, done: bool, command: Option<CommandKind>) {
        let says = words::archive::step(word, self.record.site.system, self.language);
        self.found.push(SheetStep { step, says: Text::from(says), done, command });
    }

    /// Whether the archive dispatches the entry.
    fn dispatches(&self, case: &Case) -> bool {
        case.policy().needs_dispatch() || self.record.status() == JournalStatus::Dispatched
    }
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
    let mut steps = Steps::of(record, language);
    steps.add(S::FindFolder, archived);
    steps.add(if incoming { S::NewIncoming } else { S::NewNote }, archived);
    steps.add(S::FillIn, archived);
    steps.put(S::Import, "import_document", archived, None);
    steps.put(S::Save, "save_entry", archived, None);
    if steps.dispatches(case) && !incoming {
        steps.add(S::Dispatch, archived);
    }
    let command = Some(CommandKind::RecordLogArchived);
    steps.put(S::RecordLogArchived, "record_document", archived, command);
    steps.add(S::DeleteCopy, false);
    steps.found
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
    let mut steps = Steps::of(record, language);
    for step in [S::FindFolder, S::NewNote, S::FillIn, S::Import, S::Save] {
        steps.add(step, archived);
    }
    if steps.dispatches(case) {
        steps.add(S::Dispatch, dispatched);
    }
    steps.tell(S::RecordArchived, archived, CommandKind::RecordArchived);
    if let Some(done) = log_entries {
        steps.tell(S::RecordLogArchived, done, CommandKind::RecordLogArchived);
    }
    if case.policy().needs_dispatch() {
        steps.tell(S::RecordDispatched, dispatched, CommandKind::RecordDispatched);
    }
    // Whoever reads the sheet has the files at hand, whether a download was recorded or not.
    steps.add(S::DeleteCopy, false);
    if archiving.has_local_copy() {
        steps.tell(S::ConfirmCopyDeleted, false, CommandKind::ConfirmLocalCopyDeleted);
    }
    steps.found
}
