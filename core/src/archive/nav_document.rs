//! A document that Nav keeps for the employer's archive, on its way there.

use super::{ArchiveChoice, ArchiveError, ArchivePackage, Attachment};
use crate::nav::{NavDocument, NavDocumentKind, NavFile};
use crate::package::MediaType;
use crate::wire::{InputError, InputKind};
use crate::{Actor, Case, Command, LogEntryId, Moment, Request, Text};

impl Attachment {
    /// A document that was fetched from Nav, with the entry of the log that stands for it, if there is
    /// one: to go along with a plan, or [by itself](Case::archive_nav_document).
    ///
    /// # Errors
    /// An input error at `media_type` when it is neither a PDF nor of a kind that
    /// [`MediaType`] knows.
    pub fn of_nav(document: &NavDocument, file: &NavFile, case: &Case) -> Result<Self, InputError> {
        let bytes = file.bytes().to_vec();
        let said = file.media_type().split(';').next().unwrap_or_default().trim();
        // A server that does not know says `application/octet-stream`.
        let seen = bytes.starts_with(b"%PDF-").then_some(MediaType::Pdf);
        let media_type = seen.or_else(|| MediaType::parse(said)).ok_or_else(|| {
            let reason = "no media type that the library knows";
            InputError::new(InputKind::InvalidValue, "media_type", reason)
        })?;
        let entry = document.entry(case).map(|entry| entry.id().clone());
        Ok(Self { title: document.title(case), media_type, bytes, entry })
    }
}

impl Case {
    /// A document that was fetched from Nav, as an archive takes it: an entry of its own, of incoming
    /// post from Nav for a letter, a note for a plan, which is the employer's own. The case must know
    /// it ([`NavDocument::to_request`]); it is archived when `record_log_archived` stands on that entry.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::{case_on_sick_leave, nav_document};
    /// use oppfolgingsplan::archive::ArchiveChoice;
    /// use oppfolgingsplan::nav::{HttpResponse, NavFile};
    /// use oppfolgingsplan::{Actor, Text};
    /// let (case, letter, hr) = (case_on_sick_leave(), nav_document(), Actor::hr("h-1")?);
    /// let headers = [("Content-Type", "application/pdf")];
    /// let file = NavFile::read(&HttpResponse { status: 200, headers: &headers, body: b"%PDF-1.7 ..." })?;
    /// let at = "2026-02-04T08:00:00+01:00".parse()?;
    ///
    /// let logged = letter.to_request(&case, &hr, at)?.ok_or("it is there")?;
    /// let case = case.execute(&logged)?.case;
    /// let choice = ArchiveChoice::default();
    /// let made = case.archive_nav_document(&hr, &letter, &file, at, &choice)?;
    /// assert_eq!(made.package.files()[0].name.as_str(), "dokument.pdf");
    ///
    /// // When the archive has it:
    /// let archived = case.nav_document_archived(&hr, &letter, at, &Text::from("2026/4711"), &choice)?;
    /// let case = case.execute(&archived)?.case;
    /// assert!(letter.entry(&case).is_some_and(|entry| entry.archived().is_some()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`archive_log_entry`](Self::archive_log_entry); an input error at `document` when the case
    /// does not know it, and as [`NavDocument::to_request`] and [`Attachment::of_nav`].
    pub fn archive_nav_document(
        &self,
        by: &Actor,
        document: &NavDocument,
        file: &NavFile,
        at: Moment,
        choice: &ArchiveChoice,
    ) -> Result<ArchivePackage, ArchiveError> {
        if let Some(request) = document.to_request(self, by, at)? {
            self.decide(&request)?;
        }
        let attachment = Attachment::of_nav(document, file, self)?;
        let entry = self.entry_of(document)?;
        let is_own = document.kind() == Some(NavDocumentKind::Plan);
        let sender = || (!is_own).then(|| Text::from("Nav"));
        let mut choice = choice.clone();
        choice.received_from = choice.received_from.or_else(sender);
        self.archive_log_entry(by, &entry, at, &choice, &[attachment])
    }

    /// The command by which the case gets to know that a document of Nav's is in the archive, with
    /// the reference that it was given there; `choice` is the one that its package was made with.
    /// [`ArchiveReceipt::to_log_request`](super::ArchiveReceipt::to_log_request) makes it of what
    /// Fiks Arkiv answers.
    ///
    /// # Errors
    /// An input error at `document` when the case does not know it, and of the choice.
    pub fn nav_document_archived(
        &self,
        by: &Actor,
        document: &NavDocument,
        at: Moment,
        reference: &Text,
        choice: &ArchiveChoice,
    ) -> Result<Request, InputError> {
        let (entry, system) = (self.entry_of(document)?, choice.site(self)?.system_name);
        let reference = reference.clone();
        let command = Command::RecordLogArchived { entry, system, reference };
        Ok(Request::new(at, by.clone(), command))
    }

    fn entry_of(&self, document: &NavDocument) -> Result<LogEntryId, InputError> {
        document.entry(self).map(|entry| entry.id().clone()).ok_or_else(|| {
            let reason = "the case has no entry of its log for it";
            InputError::new(InputKind::InvalidValue, "document", reason)
        })
    }
}
