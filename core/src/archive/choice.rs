//! What a host chooses for one entry.

use super::site::{Site, checked};
use super::{ArchiveProfile, JournalStatus};
use crate::document::DocumentChoice;
use crate::uuid::Uuid;
use crate::wire::{self, InputError, InputKind, wire_object};
use crate::{Case, Text};

wire_object! {
    /// The folder of the employee in the archive, by one of its keys or several; all that are given
    /// stand in the message of Fiks Arkiv. eFormidling knows `system_id` only.
    ///
    /// ```
    /// use oppfolgingsplan::archive::ArchiveChoice;
    /// let half = ArchiveChoice::from_json(br#"{"folder":{"case_year":2024}}"#).unwrap_err();
    /// assert_eq!(half.path(), "folder.case_number");
    /// ```
    #[derive(Default)]
    #[doc(alias = "mappe")]
    pub struct FolderReference {
        /// The archive's own identifier, a UUID.
        #[doc(alias = "systemID")]
        pub system_id: Option<Text>,
        /// The year of the case number: 2024 of `2024/117`.
        #[doc(alias = "saksaar")]
        pub case_year: Option<u16>,
        /// The number within the year: 117 of `2024/117`.
        #[doc(alias = "sakssekvensnummer")]
        pub case_number: Option<u32>,
        /// The identifier that the archive shows.
        #[doc(alias = "mappeID")]
        pub folder_id: Option<Text>,
        /// The system that gave the folder a key of its own.
        #[doc(alias = "fagsystem")]
        pub external_system: Option<Text>,
        /// That key.
        #[doc(alias = "eksternNoekkel")]
        pub external_key: Option<Text>,
    }
}

wire_object! {
    /// What the case does not know of an entry, and what the host wants.
    ///
    /// ```
    /// use oppfolgingsplan::archive::ArchiveChoice;
    /// let choice = ArchiveChoice::from_json(
    ///     br#"{"profile":{"preset":"elements"},"folder":{"folder_id":"2021/4711"}}"#,
    /// )?;
    /// assert!(choice.folder.is_some());
    /// let number = ArchiveChoice::from_json(br#"{"folder":{"folder_id":"05908399546"}}"#);
    /// assert_eq!(number.unwrap_err().path(), "folder.folder_id");
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct ArchiveChoice {
        /// The archive; the preset of the policy's archive system if left out.
        pub profile: Option<ArchiveProfile>,
        /// The document: language, names, and what it is to say.
        pub document: Option<DocumentChoice>,
        /// The folder of the employee.
        pub folder: Option<FolderReference>,
        /// Who registers the entry; the name of the system that the messages come from if left out.
        #[doc(alias = "opprettetAv")]
        pub registered_by: Option<Text>,
        /// Who sent the document of a log entry to the employer; the entry is one of incoming post then. Of
        /// no meaning for a plan.
        #[doc(alias = "avsender")]
        pub received_from: Option<Text>,
        /// Whether the messages point to the entry of the earlier version, which must have come into the
        /// archive by such a message (default no).
        #[doc(alias = "kryssreferanse")]
        pub refer_to_earlier: Option<bool>,
    }
}

impl ArchiveChoice {
    /// Reads a choice from JSON, and checks it.
    ///
    /// # Errors
    /// An input error with the path; see [`ArchiveProfile::from_json`].
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        let choice: Self = wire::read(text, &[])?;
        choice.check()?;
        Ok(choice)
    }

    /// Checks what the types do not.
    pub(super) fn check(&self) -> Result<(), InputError> {
        if let Some(profile) = &self.profile {
            Site::of(profile).map_err(|error| error.within("profile"))?;
        }
        if let Some(sender) = &self.received_from {
            checked("received_from", sender)?;
        }
        self.folder.as_ref().map_or(Ok(()), FolderReference::check).map_err(|e| e.within("folder"))
    }

    /// The archive of a case. An entry that the policy wants dispatched is not done before.
    pub(super) fn site(&self, case: &Case) -> Result<Site, InputError> {
        let mut site = match &self.profile {
            Some(profile) => Site::of(profile).map_err(|error| error.within("profile"))?,
            None => Site::of(&ArchiveProfile::preset(case.policy().archive()))?,
        };
        if case.policy().needs_dispatch() && site.status == JournalStatus::Finished {
            if self.profile.as_ref().is_some_and(|profile| profile.journal_status.is_some()) {
                let reason = "the policy wants the entry dispatched; say `dispatch: false` there";
                let field = "profile.journal_status";
                return Err(InputError::new(InputKind::InvalidValue, field, reason));
            }
            site.status = JournalStatus::Dispatched;
        }
        Ok(site)
    }
}

impl FolderReference {
    /// The year and number of the case, both or neither.
    pub(super) fn case(&self) -> Option<(u16, u32)> {
        self.case_year.zip(self.case_number)
    }

    /// The system and its key, both or neither.
    pub(super) fn external(&self) -> Option<(&Text, &Text)> {
        self.external_system.as_ref().zip(self.external_key.as_ref())
    }

    fn check(&self) -> Result<(), InputError> {
        let missing = |field: &'static str, reason: &'static str| {
            Err(InputError::new(InputKind::MissingField, field, reason))
        };
        let wrong = |field: &'static str, reason: &'static str| {
            Err(InputError::new(InputKind::InvalidValue, field, reason))
        };
        if *self == Self::default() {
            return missing("", "a folder is named by one of its keys at least");
        }
        match (self.case_year, self.case_number) {
            (Some(_), None) => {
                return missing("case_number", "a case number has a year and a number");
            }
            (None, Some(_)) => {
                return missing("case_year", "a case number has a year and a number");
            }
            (Some(year), _) if !(1900..=2199).contains(&year) => {
                return wrong("case_year", "outside the years 1900 to 2199");
            }
            // What the schema calls an int.
            (_, Some(number)) if i32::try_from(number).is_err() || number == 0 => {
                return wrong("case_number", "expected a number from 1 to 2147483647");
            }
            _ => {}
        }
        match (&self.external_system, &self.external_key) {
            (Some(_), None) => return missing("external_key", "a key has a system and a key"),
            (None, Some(_)) => return missing("external_system", "a key has a system and a key"),
            _ => {}
        }
        for (field, text) in [
            ("folder_id", &self.folder_id),
            ("external_system", &self.external_system),
            ("external_key", &self.external_key),
        ] {
            if let Some(text) = text {
                checked(field, text)?;
            }
        }
        match &self.system_id {
            Some(id) if !is_uuid(id.as_str()) => {
                wrong("system_id", "expected a UUID of 32 digits with hyphens")
            }
            _ => Ok(()),
        }
    }
}

/// Whether an archive takes this for one of its own identifiers.
pub(super) fn is_uuid(text: &str) -> bool {
    text.to_ascii_lowercase().parse::<Uuid>().is_ok()
}
