//! The follow-up log: what does not belong in a plan.

use crate::meeting::Attendee;
use crate::plan::ArchiveRecord;
use crate::wire::wire_words;
use crate::{Date, LogEntryId, Moment, Text};

wire_words! {
    /// What a log entry is about.
    ///
    /// ```
    /// use oppfolgingsplan::LogKind;
    /// assert!(LogKind::MeasureApplication.is_document());
    /// ```
    pub enum LogKind {
        /// An application for support from Nav.
        #[doc(alias = "tiltakssøknad")]
        MeasureApplication = "measure_application",
        /// A conversation with the employee.
        #[doc(alias = "samtale")]
        Conversation = "conversation",
        /// A meeting; its minutes are a document to archive.
        #[doc(alias = "referat")]
        Meeting = "meeting",
        /// Anything else.
        Other = "other",
    }
}

impl LogKind {
    /// Whether the entry stands for a document that belongs in the archive.
    #[must_use]
    pub const fn is_document(self) -> bool {
        matches!(self, LogKind::MeasureApplication | LogKind::Meeting)
    }
}

/// A log entry as the case holds it.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// assert!(case_on_sick_leave().log_entries().next().is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "loggføring")]
pub struct LogEntry {
    pub(crate) id: LogEntryId,
    pub(crate) kind: LogKind,
    pub(crate) on: Date,
    pub(crate) participants: Vec<Attendee>,
    pub(crate) text: Text,
    pub(crate) attachments: Vec<Text>,
    pub(crate) at: Moment,
    pub(crate) archived: Option<ArchiveRecord>,
}

impl LogEntry {
    /// The entry's identifier.
    #[must_use]
    pub const fn id(&self) -> &LogEntryId {
        &self.id
    }

    /// What kind of entry.
    #[must_use]
    pub const fn kind(&self) -> LogKind {
        self.kind
    }

    /// The day it is about.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// Who took part.
    #[must_use]
    pub fn participants(&self) -> &[Attendee] {
        &self.participants
    }

    /// What happened.
    #[must_use]
    pub const fn text(&self) -> &Text {
        &self.text
    }

    /// References to documents that the host keeps.
    #[must_use]
    pub fn attachments(&self) -> &[Text] {
        &self.attachments
    }

    /// When it was written.
    #[must_use]
    pub const fn at(&self) -> Moment {
        self.at
    }

    /// The archive record of its documents.
    #[must_use]
    pub const fn archived(&self) -> Option<&ArchiveRecord> {
        self.archived.as_ref()
    }
}
