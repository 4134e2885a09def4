//! The entry: what both messages and the registration sheet say of it, found out once.

use super::attachment::{Attachment, extension};
use super::choice::is_uuid;
use super::key::{Of, Subject, key};
use super::note::ArchiveNote;
use super::site::Site;
use super::values::{
    ARCHIVE_FORMAT, ATTACHED, INCOMING, JournalStatus, MAIN_DOCUMENT, NOTE, PDF_A_2A,
    PRODUCTION_FORMAT, Value,
};
use super::{ArchiveChoice, FolderReference, line};
use crate::package::{File, FileName, MediaType, PackageError};
use crate::sensitive::{unfit, unfit_name};
use crate::uuid::Uuid;
use crate::xml::Swapped;
use crate::{Case, Date, LogEntry, Moment, Text, Version};

/// An entry: of a version, or of the documents of a log entry.
pub(super) struct Record<'a> {
    pub(super) site: &'a Site,
    /// The key of the entry.
    pub(super) key: Uuid,
    /// The key of this message about it.
    pub(super) message: Uuid,
    /// What it is about, without a name.
    pub(super) base: String,
    /// The employee's name, where it may stand in a title.
    pub(super) name: Option<String>,
    /// The name as it was given.
    employee: Option<Text>,
    /// Who registers it.
    pub(super) by: String,
    pub(super) at: Moment,
    /// The day of the document.
    pub(super) dated: Date,
    /// Who sent it to the employer, where somebody did.
    pub(super) sender: Option<Text>,
    pub(super) folder: Option<&'a FolderReference>,
    /// The key of the entry of the version before, and where the case has recorded it.
    pub(super) earlier: Option<Earlier>,
    /// The main document first, then what belongs to it.
    pub(super) documents: Vec<Filed>,
    pub(super) notes: Vec<ArchiveNote>,
    pub(super) swapped: Swapped,
}

/// The entry of the version before.
pub(super) struct Earlier {
    /// Where the messages are to point to it.
    pub(super) key: Option<Uuid>,
    pub(super) reference: Option<String>,
}

/// A document of the entry.
pub(super) struct Filed {
    pub(super) key: Uuid,
    pub(super) title: String,
    /// What it is called when somebody takes it out of the archive.
    pub(super) display: String,
    pub(super) role: Value,
    pub(super) variant: Value,
    pub(super) format: Option<Value>,
    pub(super) file: File,
}

impl<'a> Record<'a> {
    /// Of a version: the plan as PDF, and documents that belong to it.
    pub(super) fn of(
        case: &Case,
        version: &Version,
        at: Moment,
        choice: &'a ArchiveChoice,
        site: &'a Site,
        files: (Vec<u8>, &[Attachment]),
    ) -> Result<Self, PackageError> {
        let subject = Subject::Version(version.id());
        let (pdf, attachments) = files;
        let dated = version.approved().map_or(at, |approved| approved.at).oslo_date();
        let mut record = Self::new(case, subject, at, choice, site);
        record.base = site.title.as_str().to_owned();
        record.dated = dated;
        record.earlier = earlier(case, version).map(|(plan, reference)| {
            let refers = choice.refer_to_earlier == Some(true);
            let entry = || key(case, &site.source_system, &Of::Entry(Subject::Version(plan)));
            let reference = record.earlier_reference(reference.as_str());
            Earlier { key: refers.then(entry), reference }
        });
        record.documents.push(Filed {
            key: key(case, &site.source_system, &Of::Document(subject, 1)),
            title: record.base.clone(),
            display: String::from("Oppfølgingsplan.pdf"),
            role: MAIN_DOCUMENT,
            variant: ARCHIVE_FORMAT,
            format: Some(PDF_A_2A),
            file: File::new(FileName::new("oppfolgingsplan.pdf")?, MediaType::Pdf, pdf),
        });
        record.attach(case, subject, attachments)?;
        record.finish()
    }

    /// Of an entry of the log: its document, and those that belong to it.
    pub(super) fn of_log_entry(
        case: &Case,
        entry: &LogEntry,
        at: Moment,
        choice: &'a ArchiveChoice,
        site: &'a Site,
        (main, attachments): (&Attachment, &[Attachment]),
    ) -> Result<Self, PackageError> {
        let subject = Subject::LogEntry(entry.id());
        let mut record = Self::new(case, subject, at, choice, site);
        record.base = record.document_title(main, "Dokument");
        record.dated = entry.on();
        record.sender = choice.received_from.clone();
        let end = extension(main.media_type);
        record.documents.push(Filed {
            key: key(case, &site.source_system, &Of::Document(subject, 1)),
            title: record.base.clone(),
            display: format!("Dokument.{end}"),
            role: MAIN_DOCUMENT,
            variant: PRODUCTION_FORMAT,
            format: None,
            file: File::new(
                FileName::new(&format!("dokument.{end}"))?,
                main.media_type,
                main.bytes.clone(),
            ),
        });
        record.attach(case, subject, attachments)?;
        record.finish()
    }

    fn new(
        case: &Case,
        subject: Subject<'_>,
        at: Moment,
        choice: &'a ArchiveChoice,
        site: &'a Site,
    ) -> Self {
        let of = |of: &Of<'_>| key(case, &site.source_system, of);
        let employee =
            choice.document.as_ref().and_then(|document| document.employee_name.as_ref());
        let mut record = Self {
            site,
            key: of(&Of::Entry(subject)),
            message: of(&Of::Message(subject, at)),
            base: String::new(),
            name: None,
            employee: employee.filter(|name| !name.is_blank()).cloned(),
            by: String::new(),
            at,
            dated: at.oslo_date(),
            sender: None,
            folder: choice.folder.as_ref(),
            earlier: None,
            documents: Vec::new(),
            notes: Vec::new(),
            swapped: Swapped::new(),
        };
        record.name = record.name();
        record.by = record.registrar(choice);
        record
    }

    fn attach(
        &mut self,
        case: &Case,
        subject: Subject<'_>,
        attachments: &[Attachment],
    ) -> Result<(), PackageError> {
        for (number, attachment) in (1..).zip(attachments) {
            let end = extension(attachment.media_type);
            let title = self.document_title(attachment, &format!("Vedlegg {number}"));
            self.documents.push(Filed {
                key: key(case, &self.site.source_system, &Of::Document(subject, number + 1)),
                title,
                display: format!("Vedlegg {number}.{end}"),
                role: ATTACHED,
                variant: PRODUCTION_FORMAT,
                format: None,
                file: File::new(
                    FileName::new(&format!("vedlegg-{number}.{end}"))?,
                    attachment.media_type,
                    attachment.bytes.clone(),
                ),
            });
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Self, PackageError> {
        // The schema holds the size of a file in 32 bits.
        if self.documents.iter().any(|one| i32::try_from(one.file.bytes().len()).is_err()) {
            return Err(PackageError::TooLarge);
        }
        self.note_the_folder();
        Ok(self)
    }

    /// What kind of entry it is.
    pub(super) const fn kind(&self) -> Value {
        if self.sender.is_some() { INCOMING } else { NOTE }
    }

    /// How far it has come. What came in is never dispatched.
    pub(super) fn status(&self) -> JournalStatus {
        match self.site.status {
            JournalStatus::Dispatched if self.sender.is_some() => JournalStatus::Finished,
            status => status,
        }
    }

    /// The title with the name, where it may stand there.
    pub(super) fn title(&self) -> String {
        self.with(self.name.as_deref())
    }

    /// What the public may read instead of the title, where that is screened. The asterisks do not
    /// tell how long the name is.
    pub(super) fn public_title(&self) -> Option<String> {
        self.site.screening.as_ref()?;
        Some(self.with(self.name.as_ref().map(|_| "*****")))
    }

    fn with(&self, name: Option<&str>) -> String {
        let title = self.base.as_str();
        name.map_or_else(|| title.to_owned(), |name| format!("{title} – {name}"))
    }

    fn name(&mut self) -> Option<String> {
        if !self.site.name_in_title {
            return None;
        }
        let Some(given) = self.employee.clone() else {
            self.notes.push(ArchiveNote::NameNotGiven);
            return None;
        };
        if self.site.screening.is_none() {
            self.notes.push(ArchiveNote::NameNotScreened);
            return None;
        }
        if unfit_name(given.as_str()).is_some() {
            self.notes.push(ArchiveNote::NameLeftOut);
            return None;
        }
        let (name, is_cut) = line::name(given.as_str(), &mut self.swapped);
        if is_cut {
            self.notes.push(ArchiveNote::NameCut);
        }
        Some(name).filter(|name| !name.is_empty())
    }

    fn registrar(&mut self, choice: &ArchiveChoice) -> String {
        let given = choice.registered_by.as_ref().map_or("", Text::as_str);
        if unfit_name(given).is_some() {
            self.notes.push(ArchiveNote::RegistrarLeftOut);
        } else {
            let (name, _) = line::name(given, &mut self.swapped);
            if !name.is_empty() {
                return name;
            }
        }
        self.site.source_system.as_str().to_owned()
    }

    /// The title of a document. It is screened nowhere, so the employee's name may not stand there.
    fn document_title(&mut self, attachment: &Attachment, otherwise: &str) -> String {
        let given = attachment.title.as_str();
        let employee = self.employee.as_ref().map_or("", Text::as_str);
        if unfit(given).is_some() || line::has_word_of(employee, given) {
            if !self.notes.contains(&ArchiveNote::AttachmentTitleReplaced) {
                self.notes.push(ArchiveNote::AttachmentTitleReplaced);
            }
        } else {
            let (title, _) = line::name(given, &mut self.swapped);
            if !title.is_empty() {
                return title;
            }
        }
        otherwise.to_owned()
    }

    /// The reference as the sheet shows it. A UUID may have twelve digits in a row.
    fn earlier_reference(&mut self, given: &str) -> Option<String> {
        let words = given.split(|letter: char| !(letter.is_alphanumeric() || letter == '-'));
        let is_unfit = unfit(given).is_some()
            && unfit(&words.filter(|word| !is_uuid(word)).collect::<Vec<_>>().join(" ")).is_some();
        if is_unfit {
            self.notes.push(ArchiveNote::EarlierLeftOut);
            return None;
        }
        Some(line::line(given, &mut self.swapped)).filter(|reference| !reference.is_empty())
    }

    /// Where eFormidling puts the entry: below a folder or, without one, in a part of the archive.
    pub(super) fn folder_of_eformidling(&self) -> Option<(&'static str, &Text)> {
        let folder = self.folder.and_then(|folder| folder.system_id.as_ref());
        let part = self.site.archive_part.as_ref();
        folder
            .map(|id| ("referanseForelderMappe", id))
            .or_else(|| part.map(|part| ("referanseArkivdel", part)))
    }

    fn note_the_folder(&mut self) {
        if self.folder.is_none() {
            self.notes.push(ArchiveNote::FolderNotGiven);
        }
        if self.folder_of_eformidling().is_none() {
            self.notes.push(ArchiveNote::EformidlingLeftOut);
        }
    }
}

/// The version that this one was made from, if it is in an archive, and its reference there. One
/// that was registered on the wrong person is nobody's to refer to.
fn earlier<'a>(case: &Case, version: &'a Version) -> Option<(&'a crate::PlanId, Text)> {
    let plan = version.source()?;
    let source = case.plan(plan).filter(|source| !source.is_misregistered())?;
    let record = source.approved()?.archiving().record()?;
    Some((plan, record.reference().clone()))
}
