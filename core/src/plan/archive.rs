//! Archiving of an approved version, and what stops the purge.

use crate::wire::wire_words;
use crate::{Date, Text};

wire_words! {
    /// Why a case must not be purged.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::HoldKind::WorkInjury.as_str(), "work_injury");
    /// ```
    #[doc(alias = "slettesperre")]
    pub enum HoldKind {
        /// A dispute.
        #[doc(alias = "tvist")]
        Dispute = "dispute",
        /// A work injury.
        #[doc(alias = "yrkesskade")]
        WorkInjury = "work_injury",
        /// A duty to preserve.
        #[doc(alias = "bevaringsplikt")]
        ArchiveDuty = "archive_duty",
    }
}

/// That a document was put in an archive system.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let case = case_with_approved_plan();
/// assert!(case.versions().last().unwrap().approved().unwrap().archiving().record().is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "arkivpost")]
pub struct ArchiveRecord {
    pub(crate) system: Text,
    pub(crate) reference: Text,
    pub(crate) on: Date,
}

impl ArchiveRecord {
    /// The archive system.
    #[must_use]
    pub const fn system(&self) -> &Text {
        &self.system
    }

    /// Its reference there.
    #[must_use]
    pub const fn reference(&self) -> &Text {
        &self.reference
    }

    /// The day.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }
}

/// How far the archiving of one version has come.
///
/// ```
/// use oppfolgingsplan::Archiving;
/// assert!(!Archiving::default().has_local_copy());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Archiving {
    pub(crate) record: Option<ArchiveRecord>,
    pub(crate) dispatched_on: Option<Date>,
    pub(crate) local_copy: bool,
    pub(crate) copy_deleted_on: Option<Date>,
}

impl Archiving {
    /// The archive record.
    #[must_use]
    pub const fn record(&self) -> Option<&ArchiveRecord> {
        self.record.as_ref()
    }

    /// The day of dispatch.
    #[must_use]
    pub const fn dispatched_on(&self) -> Option<Date> {
        self.dispatched_on
    }

    /// Whether a downloaded copy is still to be deleted.
    #[must_use]
    pub const fn has_local_copy(&self) -> bool {
        self.local_copy
    }
}
