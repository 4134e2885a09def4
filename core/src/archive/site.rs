//! A profile with every value filled in, and checked.

use super::values::CHOSEN_WORDS;
use super::{ArchiveProfile, JournalStatus};
use crate::sensitive::{has_hidden, unfit};
use crate::wire::{InputError, InputKind};
use crate::{ArchiveSystem, Text};

/// The longest text of a profile, in characters.
const LONGEST: usize = 100;

/// What a profile comes to.
pub(super) struct Site {
    pub(super) system: ArchiveSystem,
    pub(super) system_name: Text,
    pub(super) source_system: Text,
    pub(super) title: Text,
    pub(super) name_in_title: bool,
    pub(super) status: JournalStatus,
    pub(super) screening: Option<Screening>,
    pub(super) type_code: Text,
    pub(super) type_name: Text,
    pub(super) folder_name: Text,
    pub(super) archive_part: Option<Text>,
}

/// By what an entry is screened from the public.
pub(super) struct Screening {
    pub(super) code: Text,
    pub(super) name: Text,
    pub(super) basis: Text,
    pub(super) metadata: Text,
    pub(super) document: bool,
}

impl Site {
    pub(super) fn of(profile: &ArchiveProfile) -> Result<Self, InputError> {
        let system = profile.preset;
        let given = |field: &'static str, given: &Option<Text>, otherwise: &str| match given {
            Some(text) => checked(field, text),
            None => Ok(Text::from(otherwise)),
        };
        let title = given("title", &profile.title, "Oppfølgingsplan")?;
        let public = system != ArchiveSystem::Generic;
        let (system_name, folder_name) = match system {
            ArchiveSystem::Websak => ("Websak", "Personalmappe"),
            ArchiveSystem::Elements => ("Elements", "HMS-mappe"),
            ArchiveSystem::Generic => ("Arkiv", "Personalmappe"),
        };
        let status = match system {
            ArchiveSystem::Websak => JournalStatus::Dispatched,
            ArchiveSystem::Elements | ArchiveSystem::Generic => JournalStatus::Finished,
        };
        Ok(Self {
            system,
            system_name: given("system_name", &profile.system_name, system_name)?,
            source_system: given("source_system", &profile.source_system, "oppfolgingsplan")?,
            title,
            name_in_title: profile.name_in_title.unwrap_or(true),
            status: profile.journal_status.unwrap_or(status),
            screening: Screening::of(profile, public)?,
            type_code: given("document_type_code", &profile.document_type_code, "NOTAT")?,
            type_name: given("document_type_name", &profile.document_type_name, "Notat")?,
            folder_name: given("folder_name", &profile.folder_name, folder_name)?,
            archive_part: profile
                .archive_part
                .as_ref()
                .map(|part| checked("archive_part", part))
                .transpose()?,
        })
    }
}

impl Screening {
    /// A public employer has the code and the basis of personnel files; another one has its own, or
    /// none.
    fn of(profile: &ArchiveProfile, public: bool) -> Result<Option<Self>, InputError> {
        let text = |field: &'static str, given: &Option<Text>, otherwise: Option<&str>| match (
            given, otherwise,
        ) {
            (Some(text), _) => checked(field, text).map(Some),
            (None, otherwise) => Ok(otherwise.map(Text::from)),
        };
        let code = text("access_code", &profile.access_code, public.then_some("P"))?;
        let basis = "Offl. § 13 jf. fvl. § 13 første ledd nr. 1";
        let basis = text("legal_basis", &profile.legal_basis, public.then_some(basis))?;
        let own_code = profile.access_code.is_some();
        let name =
            text("access_name", &profile.access_name, (!own_code).then_some("Personalsaker"))?;
        let metadata = text("metadata_screening", &profile.metadata_screening, Some(CHOSEN_WORDS))?;
        let screened = profile
            .screened
            .unwrap_or(public || profile.access_code.is_some() || profile.legal_basis.is_some());
        if !screened {
            return Ok(None);
        }
        let missing = |field: &'static str| {
            let reason = "screening needs a code of access and a legal basis";
            InputError::new(InputKind::MissingField, field, reason)
        };
        let code = code.ok_or_else(|| missing("access_code"))?;
        Ok(Some(Self {
            name: name.unwrap_or_else(|| code.clone()),
            code,
            basis: basis.ok_or_else(|| missing("legal_basis"))?,
            metadata: metadata.unwrap_or_default(),
            document: profile.document_screening.unwrap_or(true),
        }))
    }
}

/// A text that stands in every entry: one line, and about nobody.
pub(super) fn checked(field: &'static str, text: &Text) -> Result<Text, InputError> {
    let shown = !text.is_blank() && text.chars_len() <= LONGEST;
    let refuse =
        |reason: &'static str| Err(InputError::new(InputKind::InvalidValue, field, reason));
    if !shown || has_hidden(text.as_str()) {
        return refuse("expected 1 to 100 characters that can be shown, in one line");
    }
    if unfit(text.as_str()).is_some() {
        return refuse("looks like a national identity number or health information");
    }
    Ok(text.clone())
}
