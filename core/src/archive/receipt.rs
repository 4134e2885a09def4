//! Reading what Fiks Arkiv answers to a new entry.

use serde::Serialize;

use super::ArchiveChoice;
use super::choice::is_uuid;
use super::failure::{ArchiveFailure, ReceiptError};
use super::key::{Of, Subject, key};
use super::site::Site;
use super::values::JournalStatus;
use crate::sensitive::{has_hidden, unfit};
use crate::xml::{Element, Limits, read};
use crate::{Actor, Case, Command, Id, LogEntryId, Moment, PlanId, Request, Text, wire};

/// More than a receipt of one entry with a hundred documents has.
const LIMITS: Limits = Limits { bytes: 256 << 10, elements: 5_000, depth: 16 };

/// What begins the namespaces of Fiks Arkiv.
const FIKS: &str = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/";

/// The receipt of Fiks Arkiv V1, `arkivmelding.opprett.kvittering`.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::archive::{ArchiveChoice, ArchiveReceipt};
/// use oppfolgingsplan::{Actor, PlanId};
///
/// let answer = br#"<arkivmeldingKvittering
///     xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1">
///   <registreringKvittering>
///     <systemID>0b9d3f5e-2a40-4c0e-8f6e-5f4b4a7c9e21</systemID>
///     <registreringsID>2026/4711</registreringsID>
///     <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
///   </registreringKvittering>
/// </arkivmeldingKvittering>"#;
/// let receipt = ArchiveReceipt::read(answer)?;
/// assert!(!receipt.existing);
/// let (case, plan) = (case_with_approved_plan(), PlanId::new("p1")?);
/// let at = "2026-02-10T09:05:00+01:00".parse()?;
/// let by = Actor::manager("m-1")?;
/// let request = receipt.to_request(&case, &by, &plan, at, &ArchiveChoice::default())?;
/// let case = case.execute(&request)?.case;
/// let archived = case.plan(&plan).and_then(|plan| plan.approved()?.archiving().record());
/// assert!(archived.is_some_and(|record| record.reference().as_str().starts_with("2026/4711 ")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "kvittering")]
pub struct ArchiveReceipt {
    /// The archive's own identifier of the entry, a UUID.
    #[doc(alias = "systemID")]
    pub system_id: Text,
    /// What a person looks it up with: the identifier of the registration, or else year and number
    /// in the journal (`2026/4711`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Text>,
    /// The system and key of the message, where the receipt repeats them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<[Text; 2]>,
    /// Whether the entry stood there already: the message came twice.
    pub existing: bool,
    /// Whether the archive holds it as dispatched or further: `record_dispatched` may follow.
    pub dispatched: bool,
}

impl ArchiveReceipt {
    /// Reads an answer: at most 256 KiB of UTF-8, without a document type and without entities but
    /// the five of XML.
    ///
    /// # Errors
    /// A [`ReceiptError`] that says whether to send again, to mend the message, or to look in the
    /// archive.
    pub fn read(answer: &[u8]) -> Result<Self, ReceiptError> {
        let root = read(answer, LIMITS)?;
        let space = root.namespace().strip_prefix(FIKS).unwrap_or_default();
        let failure = match (space, root.name()) {
            ("arkivmelding/opprett/kvittering/v1", "arkivmeldingKvittering") => {
                return Self::of(&root);
            }
            ("feil/ugyldigforespoersel/v1", "ugyldigforespoersel") => {
                ArchiveFailure::InvalidRequest
            }
            ("feil/ikkefunnet/v1", "ikkefunnet") => ArchiveFailure::NotFound,
            ("feil/serverfeil/v1", "serverfeil") => ArchiveFailure::ServerError,
            _ => return Err(ReceiptError::NotAReceipt),
        };
        Err(failed(failure, &root))
    }

    fn of(root: &Element) -> Result<Self, ReceiptError> {
        if let Some(element) = root.child("registreringFeilet") {
            return Err(failed(ArchiveFailure::EntryFailed, element));
        }
        if let Some(element) = root.child("mappeFeilet") {
            return Err(failed(ArchiveFailure::FolderFailed, element));
        }
        let entry = root.child("registreringKvittering").ok_or(ReceiptError::Incomplete)?;
        let id = entry.text_at(&["systemID"]).filter(|id| is_uuid(id));
        let existing = match entry.text_at(&["opprettetEllerEksisterende"]) {
            Some("Opprettet") => false,
            Some("Eksisterende") => true,
            _ => return Err(ReceiptError::Incomplete),
        };
        let count = |name| entry.text_at(&[name]).and_then(|number| number.parse::<u32>().ok());
        let journal = || {
            let (year, number) = count("journalaar").zip(count("journalsekvensnummer"))?;
            Some(format!("{year}/{number}"))
        };
        let fit = |number: &&str| !has_hidden(number) && unfit(number).is_none();
        let number = entry.text_at(&["registreringsID"]).filter(fit).map(str::to_owned);
        let number = number.or_else(journal);
        let key = |name| entry.text_at(&["referanseEksternNoekkel", name]).map(Text::from);
        let status = entry.text_at(&["journalstatus", "kode"]);
        Ok(Self {
            system_id: id.map(Text::from).ok_or(ReceiptError::Incomplete)?,
            number: number.map(Text::from),
            key: key("fagsystem").zip(key("noekkel")).map(|(system, key)| [system, key]),
            existing,
            dispatched: status.is_some_and(JournalStatus::is_dispatched),
        })
    }

    /// The request by which a version's archive record is set: `record_archived`. `choice` is the
    /// one that the package was made with.
    ///
    /// The reference is number and identifier, `2026/4711 (0b9d3f5e-…)`; the identifier alone where
    /// both would be longer than the policy allows. A receipt that repeats no key is taken for the
    /// version's: the host knows by Fiks' own identifiers which message is answered.
    ///
    /// # Errors
    /// [`ReceiptError::OtherEntry`] where the receipt repeats a key and it is not the version's;
    /// [`ReceiptError::Choice`].
    pub fn to_request(
        &self,
        case: &Case,
        by: &Actor,
        plan: &PlanId,
        at: Moment,
        choice: &ArchiveChoice,
    ) -> Result<Request, ReceiptError> {
        let site = choice.site(case)?;
        let reference = self.reference(case, &site, Subject::Version(plan))?;
        let (plan, system) = (plan.clone(), site.system_name);
        let command = Command::RecordArchived { plan, system, reference };
        Ok(Request::new(at, by.clone(), command))
    }

    /// The same for the documents of an entry of the log, which
    /// [`Case::archive_log_entry`](crate::Case::archive_log_entry) has made a package of:
    /// `record_log_archived`.
    ///
    /// # Errors
    /// As [`to_request`](Self::to_request).
    pub fn to_log_request(
        &self,
        case: &Case,
        by: &Actor,
        entry: &LogEntryId,
        at: Moment,
        choice: &ArchiveChoice,
    ) -> Result<Request, ReceiptError> {
        let site = choice.site(case)?;
        let reference = self.reference(case, &site, Subject::LogEntry(entry))?;
        let (entry, system) = (entry.clone(), site.system_name);
        let command = Command::RecordLogArchived { entry, system, reference };
        Ok(Request::new(at, by.clone(), command))
    }

    /// What the case keeps of it.
    fn reference(&self, case: &Case, site: &Site, of: Subject<'_>) -> Result<Text, ReceiptError> {
        if let Some([system, given]) = &self.key {
            let own = key(case, &site.source_system, &Of::Entry(of)).to_string();
            if *system != site.source_system || *given.as_str() != *own {
                return Err(ReceiptError::OtherEntry);
            }
        }
        let both = self
            .number
            .as_ref()
            .map(|number| Text::from(format!("{} ({})", number.as_str(), self.system_id.as_str())));
        let longest = usize::try_from(case.policy().limits().name).unwrap_or(usize::MAX);
        let reference = both.filter(|both| both.chars_len() <= longest);
        Ok(reference.unwrap_or_else(|| self.system_id.clone()))
    }

    /// The receipt as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

fn failed(failure: ArchiveFailure, element: &Element) -> ReceiptError {
    let text = |name| element.text_at(&[name]).unwrap_or_default();
    // A key is shown and logged, so it must look like one.
    let id = Some(text("feilId")).filter(|id| Id::new(id).is_ok());
    ReceiptError::Failed { failure, id: id.map(Text::from), says: Text::from(text("feilmelding")) }
}
