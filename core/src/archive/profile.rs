//! What differs between archives, as data.

use super::JournalStatus;
use super::site::Site;
use crate::wire::{self, InputError, wire_object};
use crate::{ArchiveSystem, Text};

wire_object! {
    /// What differs between archives and employers: the preset of a system, and what an employer has
    /// otherwise. Codes of access and their basis are local lists, so the host asks its archive
    /// service.
    ///
    /// | | `websak` | `elements` | `generic` |
    /// |---|---|---|---|
    /// | `journal_status` | `E`: a note is finished when it is dispatched | `F` | `F` |
    /// | screened by | `P` Personalsaker, offl. § 13 | the same | nothing, unless it is given |
    /// | `folder_name` | Personalmappe | HMS-mappe | Personalmappe |
    ///
    /// ```
    /// use oppfolgingsplan::archive::ArchiveProfile;
    /// let profile = ArchiveProfile::from_json(
    ///     br#"{"preset":"websak","journal_status":"F","access_code":"P3"}"#,
    /// )?;
    /// assert_eq!(profile.access_code.as_ref().map(|code| code.as_str()), Some("P3"));
    /// let unknown = ArchiveProfile::from_json(br#"{"preset":"websak","journal_status":"X"}"#);
    /// assert_eq!(unknown.unwrap_err().path(), "journal_status");
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[doc(alias = "arkivprofil")]
    pub struct ArchiveProfile {
        /// The system whose values are taken where nothing else is given.
        pub preset: ArchiveSystem,
        /// What the case's archive record calls the system; that of the preset if left out.
        pub system_name: Option<Text>,
        /// What the messages call the system that they come from (default `oppfolgingsplan`). It is
        /// part of the keys, so it stays the same for good.
        #[doc(alias = "fagsystem")]
        pub source_system: Option<Text>,
        /// The title without a name (default `Oppfølgingsplan`).
        #[doc(alias = "tittel")]
        pub title: Option<Text>,
        /// Whether the employee's name stands in the title where titles are screened (default yes).
        pub name_in_title: Option<bool>,
        /// How far the entry has come; `F` only where the policy does not want it dispatched.
        #[doc(alias = "journalstatus")]
        pub journal_status: Option<JournalStatus>,
        /// Whether the entry is screened from the public; an access code and a legal basis are needed then.
        #[doc(alias = "skjerming")]
        pub screened: Option<bool>,
        /// The code of access.
        #[doc(alias = "tilgangskode")]
        #[doc(alias = "tilgangsrestriksjon")]
        pub access_code: Option<Text>,
        /// What the code of access is called.
        pub access_name: Option<Text>,
        /// The legal basis of the screening.
        #[doc(alias = "skjermingshjemmel")]
        pub legal_basis: Option<Text>,
        /// What of the metadata is screened, as Noark M502 words it.
        #[doc(alias = "skjermingMetadata")]
        pub metadata_screening: Option<Text>,
        /// Whether the whole document is screened (default yes, where the entry is).
        #[doc(alias = "skjermingDokument")]
        pub document_screening: Option<bool>,
        /// The code of the document type (default `NOTAT`).
        #[doc(alias = "dokumenttype")]
        pub document_type_code: Option<Text>,
        /// What the document type is called (default `Notat`).
        pub document_type_name: Option<Text>,
        /// What the archive calls the folder of an employee.
        #[doc(alias = "personalmappe")]
        pub folder_name: Option<Text>,
        /// The part of the archive for an entry of which no folder is given.
        #[doc(alias = "arkivdel")]
        pub archive_part: Option<Text>,
    }
}

impl ArchiveProfile {
    /// The preset of a system, with nothing changed.
    #[must_use]
    pub const fn preset(preset: ArchiveSystem) -> Self {
        Self {
            preset,
            system_name: None,
            source_system: None,
            title: None,
            name_in_title: None,
            journal_status: None,
            screened: None,
            access_code: None,
            access_name: None,
            legal_basis: None,
            metadata_screening: None,
            document_screening: None,
            document_type_code: None,
            document_type_name: None,
            folder_name: None,
            archive_part: None,
        }
    }

    /// Reads a profile from JSON, and checks it.
    ///
    /// # Errors
    /// An input error with the path, also for a text that is blank, too long, holds control
    /// characters or looks like a national identity number or health information, and for screening
    /// without a code of access or a legal basis.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        let profile: Self = wire::read(text, &[])?;
        Site::of(&profile)?;
        Ok(profile)
    }

    /// The profile as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}
