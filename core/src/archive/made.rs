//! Making the package.

use super::record::Record;
use super::site::Site;
use super::{
    ArchiveChoice, ArchiveNotes, Attachment, RegistrationSheet, SheetStep, eformidling, fiks, step,
};
use crate::document::{PdfError, PdfOptions, PdfWriter, Replaced};
use crate::package::{File, FileName, MediaType, Package, PackageError};
use crate::xml::Swapped;
use crate::{
    Actor, Case, Command, Denial, InputError, Language, LogEntryId, Moment, PlanId, Refusal,
    Request, Text,
};

/// A package for an archive, and what is to be said about it.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::archive::ArchiveChoice;
/// use oppfolgingsplan::document::PdfWriter;
/// use oppfolgingsplan::{Actor, PlanId};
/// let at = "2026-02-10T09:00:00+01:00".parse()?;
/// let made = case_with_approved_plan().archive_package(
///     &Actor::manager("m-1")?, &PlanId::new("p1")?, at, &ArchiveChoice::default(), &[], &PdfWriter::new()?)?;
/// assert_eq!(made.package.files()[0].name.as_str(), "oppfolgingsplan.pdf");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "arkivpakke")]
pub struct ArchivePackage {
    /// The files.
    pub package: Package,
    /// What a person types; it stands in the package, too.
    pub sheet: RegistrationSheet,
    /// What is other than the host may expect, and what is left to do.
    pub notes: ArchiveNotes,
}

/// Why there is no package.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::archive::{ArchiveChoice, ArchiveError};
/// use oppfolgingsplan::document::PdfWriter;
/// use oppfolgingsplan::{Actor, PlanId};
/// let at = "2026-02-10T09:00:00+01:00".parse()?;
/// let made = case_on_sick_leave().archive_package(
///     &Actor::manager("m-1")?, &PlanId::new("p1")?, at, &ArchiveChoice::default(), &[], &PdfWriter::new()?);
/// assert!(matches!(made, Err(ArchiveError::Denied(_))));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// A rule says no, as it would to `record_archived`; or the choice cannot be.
    #[error(transparent)]
    Denied(#[from] Denial),
    /// A fault of the library.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// A file is too large: 2 GiB.
    #[error(transparent)]
    Package(#[from] PackageError),
}

impl From<InputError> for ArchiveError {
    fn from(error: InputError) -> Self {
        Self::Denied(error.into())
    }
}

impl From<Refusal> for ArchiveError {
    fn from(refusal: Refusal) -> Self {
        Self::Denied(Denial::Refused(refusal))
    }
}

impl Case {
    /// An approved version as an archive takes it: the document, the messages, the registration
    /// sheet and the sums. The same input gives the same bytes; the same version has the same keys
    /// whenever the package is made.
    ///
    /// Nothing happens in the case: the host records a download, that the version is archived, that
    /// the entry is dispatched and that copies are deleted, as [`ArchiveNotes::left`] says.
    ///
    /// # Errors
    /// What the rules answer to `record_archived` by this actor at this moment, such as
    /// `archive.not-approved`; to `record_log_archived` for the entry of an attachment; an input
    /// error of the choice.
    #[doc(alias = "arkivere")]
    pub fn archive_package(
        &self,
        by: &Actor,
        plan: &PlanId,
        at: Moment,
        choice: &ArchiveChoice,
        attachments: &[Attachment],
        writer: &PdfWriter,
    ) -> Result<ArchivePackage, ArchiveError> {
        choice.check()?;
        let site = choice.site(self)?;
        self.may_archive(by, plan, at, &site, attachments)?;
        let asked = choice.document.clone().unwrap_or_default();
        let document = self.document(by, plan, at, &asked)?;
        let version = self.plan_for(by, plan, at)?;
        let language = document.language;
        let pdf = writer.write(&document, &PdfOptions::default())?;
        let record = Record::of(self, version, at, choice, &site, (pdf.bytes, attachments))?;
        let archiving = version.approved().map(|approved| approved.archiving().clone());
        let archiving = archiving.unwrap_or_default();
        let log = self.log_entries_archived(attachments);
        let steps = step::steps(&record, self, &archiving, log, language);
        Ok(record.into_package(steps, language, pdf.replaced)?)
    }

    /// Asks the rules, which know who may archive what.
    fn may_archive(
        &self,
        by: &Actor,
        plan: &PlanId,
        at: Moment,
        site: &Site,
        attachments: &[Attachment],
    ) -> Result<(), Denial> {
        let (system, reference) = (site.system_name.clone(), Text::from("x"));
        let command = Command::RecordArchived { plan: plan.clone(), system, reference };
        self.decide(&Request::new(at, by.clone(), command))?;
        let mut entries = attachments.iter().filter_map(|attachment| attachment.entry.as_ref());
        entries.try_for_each(|entry| self.may_archive_log_entry(by, entry, at, site))
    }

    /// Asks them of the documents of a log entry.
    pub(super) fn may_archive_log_entry(
        &self,
        by: &Actor,
        entry: &LogEntryId,
        at: Moment,
        site: &Site,
    ) -> Result<(), Denial> {
        let (system, reference) = (site.system_name.clone(), Text::from("x"));
        let command = Command::RecordLogArchived { entry: entry.clone(), system, reference };
        self.decide(&Request::new(at, by.clone(), command)).map(drop)
    }

    /// Whether the log entries of the attachments have an archive record; `None` without such.
    fn log_entries_archived(&self, attachments: &[Attachment]) -> Option<bool> {
        let entries = attachments.iter().filter_map(|attachment| attachment.entry.as_ref());
        let archived = |id| self.log_entry(id).is_some_and(|entry| entry.archived().is_some());
        entries.map(archived).reduce(|one, other| one && other)
    }
}

impl Record<'_> {
    /// The files with both messages, the sheet and the sums.
    pub(super) fn into_package(
        mut self,
        steps: Vec<SheetStep>,
        language: Language,
        replaced_in_document: Vec<Replaced>,
    ) -> Result<ArchivePackage, PackageError> {
        let folder = self.folder_of_eformidling();
        let eformidling = folder.map(|parent| eformidling::message(&self, parent));
        let fiks = fiks::message(&self);
        let left = steps.iter().filter(|step| !step.done).filter_map(|step| step.command).collect();
        let sheet = RegistrationSheet::of(&self, steps, language);

        let mut files: Vec<File> =
            std::mem::take(&mut self.documents).into_iter().map(|filed| filed.file).collect();
        // What is not for XML was written otherwise when the titles were made.
        let mut add = |name: &str, media_type: MediaType, text: String| {
            FileName::new(name)
                .map(|name| files.push(File::new(name, media_type, text.into_bytes())))
        };
        if let Some(message) = eformidling {
            add("eformidling/arkivmelding.xml", MediaType::Xml, message.finish().0)?;
        }
        add("fiks-arkiv-v1/arkivmelding.xml", MediaType::Xml, fiks.finish().0)?;
        add("registrering.txt", MediaType::Text, sheet.to_text())?;
        add("registrering.json", MediaType::Json, sheet.to_json())?;
        let notes = ArchiveNotes {
            key: Text::from(self.key.to_string()),
            notes: self.notes,
            replaced: replaced(self.swapped),
            replaced_in_document,
            left,
        };
        Ok(ArchivePackage { package: Package::new(files)?, sheet, notes })
    }
}

fn replaced(swapped: Swapped) -> Vec<Replaced> {
    swapped.into_iter().map(|(character, times)| Replaced { character, times }).collect()
}
