//! The documents of a log entry as an entry of their own.

use super::record::Record;
use super::{ArchiveChoice, ArchiveError, ArchivePackage, Attachment, step};
use crate::wire::{InputError, InputKind};
use crate::{Actor, Case, LogEntryId, Moment};

impl Case {
    /// The documents of an entry of the log as an archive takes them, as an entry of their own: minutes,
    /// an application for a measure, a letter that came when the plan was in the archive already. The
    /// first is the main document, and its title that of the entry. It is a note within the
    /// organisation, or incoming post where the choice says who sent it. The same log entry has the
    /// same keys whenever the package is made.
    ///
    /// | file | what it is |
    /// |---|---|
    /// | `dokument.pdf` | the main document, as it was made |
    /// | `vedlegg-1.pdf` … | what belongs to it |
    /// | the rest | as in a [package of a version](Self::archive_package) |
    ///
    /// ```
    /// # use oppfolgingsplan::doc::{case_on_sick_leave, request};
    /// use oppfolgingsplan::archive::{ArchiveChoice, Attachment};
    /// use oppfolgingsplan::package::MediaType;
    /// use oppfolgingsplan::{Actor, CommandKind, LogEntryId, Text};
    /// let case = case_on_sick_leave().execute(&request(r#"{"at":"2026-02-17T09:00:00+01:00",
    ///     "by":{"role":"manager","id":"m-1"},"do":"add_log_entry","kind":"meeting","on":"2026-02-16",
    ///     "text":"Dialogmøte 1"}"#))?.case;
    /// let entry = LogEntryId::new("e1")?;
    /// let minutes = Attachment { title: Text::from("Referat fra dialogmøte 1"), media_type: MediaType::Pdf,
    ///     bytes: b"%PDF-1.7 ...".to_vec(), entry: Some(entry.clone()) };
    /// let at = "2026-02-17T09:05:00+01:00".parse()?;
    /// let made = case.archive_log_entry(&Actor::manager("m-1")?, &entry, at, &ArchiveChoice::default(), &[minutes])?;
    /// assert_eq!(made.package.files()[0].name.as_str(), "dokument.pdf");
    /// assert_eq!(made.notes.left, [CommandKind::RecordLogArchived]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// What the rules answer to `record_log_archived` of the entry by this actor at this moment; an
    /// input error at `documents` when there is none, and of the choice.
    #[doc(alias = "journalpost")]
    pub fn archive_log_entry(
        &self,
        by: &Actor,
        entry: &LogEntryId,
        at: Moment,
        choice: &ArchiveChoice,
        documents: &[Attachment],
    ) -> Result<ArchivePackage, ArchiveError> {
        choice.check()?;
        let site = choice.site(self)?;
        self.may_archive_log_entry(by, entry, at, &site)?;
        let missing = |path| InputError::new(InputKind::MissingField, path, "there is no document");
        let entry = self.log_entry(entry).ok_or_else(|| missing("entry"))?;
        let files = documents.split_first().ok_or_else(|| missing("documents"))?;
        let record = Record::of_log_entry(self, entry, at, choice, &site, files)?;
        let own = choice.document.as_ref().and_then(|document| document.language);
        let language = own.unwrap_or_else(|| self.policy().language());
        let steps = step::steps_of_log_entry(&record, self, entry, language);
        Ok(record.into_package(steps, language, Vec::new())?)
    }
}
