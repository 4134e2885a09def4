//! What is wrong with an archive's answer, and what to do about it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::wire::{self, wire_words};
use crate::words::{self, Language};
use crate::{InputError, Text, XmlFault};

wire_words! {
    /// What to do about an answer that is no receipt.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::archive::ArchiveAdvice::GiveUp.as_str(), "give_up");
    /// ```
    pub enum ArchiveAdvice {
        /// Send the same message again, later: its key keeps it from standing there twice.
        Retry = "retry",
        /// Mend what the message says (folder, codes of the profile), make the package anew and send it.
        Fix = "fix",
        /// Send nothing more: a person looks in the archive whether the entry is there.
        GiveUp = "give_up",
    }
}

wire_words! {
    /// What Fiks Arkiv answers when it has archived nothing.
    ///
    /// ```
    /// use oppfolgingsplan::archive::{ArchiveAdvice, ArchiveFailure};
    /// assert_eq!(ArchiveFailure::ServerError.advice(), ArchiveAdvice::Retry);
    /// ```
    pub enum ArchiveFailure {
        /// The message is not as the archive wants it (`ugyldigforespoersel`).
        #[doc(alias = "ugyldigforespoersel")]
        InvalidRequest = "invalid_request",
        /// What the message points to is not in the archive (`ikkefunnet`).
        #[doc(alias = "ikkefunnet")]
        NotFound = "not_found",
        /// The archive is out of order (`serverfeil`).
        #[doc(alias = "serverfeil")]
        ServerError = "server_error",
        /// The receipt says that the entry failed (`registreringFeilet`).
        #[doc(alias = "registreringFeilet")]
        EntryFailed = "entry_failed",
        /// The receipt says that the folder failed (`mappeFeilet`).
        #[doc(alias = "mappeFeilet")]
        FolderFailed = "folder_failed",
    }
}

impl ArchiveFailure {
    /// What to do about it.
    #[must_use]
    pub const fn advice(self) -> ArchiveAdvice {
        match self {
            Self::ServerError => ArchiveAdvice::Retry,
            Self::InvalidRequest | Self::NotFound | Self::EntryFailed | Self::FolderFailed => {
                ArchiveAdvice::Fix
            }
        }
    }
}

/// Why an answer of an archive is no receipt. What the archive wrote is not in its message, since it
/// may name a person.
///
/// ```
/// use oppfolgingsplan::archive::{ArchiveAdvice, ArchiveReceipt, ReceiptError};
/// let down = br#"<serverfeil xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/serverfeil/v1"
///     xmlns:f="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/feilmelding/v1">
///     <f:feilId>7d0c</f:feilId><f:feilmelding>Basen svarer ikke</f:feilmelding></serverfeil>"#;
/// let error = ArchiveReceipt::read(down).unwrap_err();
/// assert_eq!(error.advice(), ArchiveAdvice::Retry);
/// assert_eq!(error.code(), "server_error");
/// assert_eq!(ArchiveReceipt::read(b"<html>").unwrap_err().advice(), ArchiveAdvice::GiveUp);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiptError {
    /// Not XML that may be read.
    #[error(transparent)]
    Unreadable(#[from] XmlFault),
    /// XML, but nothing that Fiks Arkiv V1 answers to a new entry.
    #[error("the answer is neither a receipt nor an error of Fiks Arkiv V1")]
    NotAReceipt,
    /// A receipt that does not say which entry was made.
    #[error("the receipt does not say which entry was made")]
    Incomplete,
    /// A receipt of another version, case or system.
    #[error("the receipt is of another entry")]
    OtherEntry,
    /// The archive says that it has archived nothing.
    #[error("the archive has made no entry: {failure}")]
    Failed {
        /// What went wrong.
        failure: ArchiveFailure,
        /// The archive's own key of its error, to ask its operator about; none if it is no key.
        id: Option<Text>,
        /// What the archive says, in its words.
        says: Text,
    },
    /// The choice that was given with the receipt cannot be.
    #[error(transparent)]
    Choice(#[from] InputError),
}

impl ReceiptError {
    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> ArchiveAdvice {
        match self {
            Self::Failed { failure, .. } => failure.advice(),
            Self::Choice(_) => ArchiveAdvice::Fix,
            Self::Unreadable(_) | Self::NotAReceipt | Self::Incomplete | Self::OtherEntry => {
                ArchiveAdvice::GiveUp
            }
        }
    }

    /// The word on the wire.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::NotAReceipt => "not_a_receipt",
            Self::Incomplete => "incomplete",
            Self::OtherEntry => "other_entry",
            Self::Failed { failure, .. } => failure.as_str(),
            Self::Choice(_) => "choice",
        }
    }

    /// What is wrong, for a person.
    #[must_use]
    pub fn message(&self, language: Language) -> &'static str {
        words::archive::receipt_fault(self.code(), language)
    }

    /// What to do now, for a person.
    #[must_use]
    pub fn help(&self, language: Language) -> &'static str {
        words::archive::advice(self.advice().as_str(), language)
    }

    /// The error as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

/// `{"receipt_error":"server_error","advice":"retry","id":"7d0c"}`. What the archive says is left
/// out; the host has the answer itself.
impl Serialize for ReceiptError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("receipt_error", self.code())?;
        map.serialize_entry("advice", &self.advice())?;
        match self {
            Self::Unreadable(fault) => map.serialize_entry("fault", fault)?,
            Self::Failed { id: Some(id), .. } => map.serialize_entry("id", id)?,
            Self::Choice(error) => map.serialize_entry("input", error)?,
            Self::Failed { .. } | Self::NotAReceipt | Self::Incomplete | Self::OtherEntry => {}
        }
        map.end()
    }
}
