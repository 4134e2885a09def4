//! [`SickNoteDelivery`]: a sick note as Nav gives it to HR systems.

use super::delivered_period::DeliveredPeriod;
use super::read::Given;
use super::sick_note_wire::{self as from_nav, Note, kept};
use crate::wire::{self, InputError, InputKind};
use crate::{
    Actor, Case, Command, Date, DaySpan, Denial, Moment, NoteId, OrganisationNumber, PersonNumber,
    Request, Step, Text,
};

/// A sick note as Nav gives it to the employer's HR system: one object of the
/// sick note interface with the scope `nav:helseytelser/sykepenger`.
///
/// Only notes that were sent to the employer come that way, and no diagnosis
/// is in them. A note that is withdrawn does not come again: the host says so
/// with [`Command::InvalidateSickNote`].
///
/// Fields that the library has no use for are passed over at any depth, the
/// employee's name among them. Required are `sykmeldingId`,
/// `sendtTilArbeidsgiver`, `sykmeldt.fnr`, `arbeidsgiver.orgnr` and at least
/// one of `sykmeldingPerioder`, each with `fom`, `tom` and exactly one kind of
/// `aktivitet`. The rest may be left out or null.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::{Activity, nav::SickNoteDelivery};
///
/// let note = SickNoteDelivery::from_json(br#"{"loepenr":4711,
///     "sykmeldingId":"3e2f5a1c-9f3b-4d5a-8d6e-2f6a0b7c1d10",
///     "sendtTilArbeidsgiver":"2026-04-01T13:20:45","sykmeldt":{"fnr":"05908399546"},
///     "sykmeldingPerioder":[{"fom":"2026-04-01","tom":"2026-04-14",
///         "aktivitet":{"gradertSykmelding":{"sykmeldingsgrad":60,"harReisetilskudd":false}}}],
///     "arbeidsgiver":{"orgnr":"310000019"}}"#)?;
/// assert_eq!(note.running_number(), Some(4711));
/// assert_eq!(note.sent_at().to_string(), "2026-04-01T13:20:45+02:00");
/// let [period] = note.periods() else { panic!() };
/// assert!(matches!(period.period().activity(), Activity::Absent(grade) if grade.percent() == 60));
///
/// let case = case_on_sick_leave();
/// let step = case.execute(&note.to_request(&case, None)?)?;
/// assert_eq!(step.case.sick_notes().len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "sykmelding")]
#[doc(alias = "arbeidsgiversykmelding")]
pub struct SickNoteDelivery {
    running_number: Option<u64>,
    id: NoteId,
    received_at: Option<Moment>,
    sent_at: Moment,
    person_number: PersonNumber,
    employer: OrganisationNumber,
    self_certified: Vec<DaySpan>,
    absence_from: Option<Date>,
    periods: Vec<DeliveredPeriod>,
    message_to_employer: Option<Text>,
    suggested_measures: Option<Text>,
    fit_for_work: Option<bool>,
    considerations: Option<Text>,
    practitioner_name: Option<Text>,
    practitioner_phone: Option<Text>,
}

impl SickNoteDelivery {
    /// Reads one sick note.
    ///
    /// Date-times are without zone and count as wall time in Oslo, with or
    /// without seconds and with up to nine decimals, of which six are kept.
    /// The periods may come in any order.
    ///
    /// # Errors
    /// An input error with the path in Nav's names and never a value: text that
    /// is not JSON; a required field that is missing; a value of another type
    /// or a field given twice, where the field is one that is read; a number or
    /// date that cannot be; a last day before the first; periods that overlap
    /// (`sykmeldingPerioder[1].fom`); none or several of the five kinds of
    /// activity in a period (`sykmeldingPerioder[1].aktivitet`); a grade
    /// outside 1 to 99, since 100 percent has a kind of its own; treatment
    /// days a week outside 1 to 7.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        let Given(note) = wire::read::<Given<Note>>(text, &[])?;
        Self::from_note(note)
    }

    /// Reads a list of sick notes, as Nav gives them for a filter. To page on,
    /// the host asks from the highest [`running_number`](Self::running_number).
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), for the first note that is wrong; the
    /// path begins with its place, such as `[3].sykmeldt.fnr`.
    pub fn list_from_json(text: &[u8]) -> Result<Vec<Self>, InputError> {
        let Given(notes) = wire::read::<Given<Vec<Note>>>(text, &[])?;
        let notes = notes.into_iter().enumerate();
        notes
            .map(|(place, note)| {
                Self::from_note(note).map_err(|error| error.within(&format!("[{place}]")))
            })
            .collect()
    }

    fn from_note(note: Note) -> Result<Self, InputError> {
        let follow_up = note.follow_up.unwrap_or_default();
        let prognosis = follow_up.prognosis.unwrap_or_default();
        let practitioner = note.practitioner.unwrap_or_default();
        Ok(Self {
            running_number: note.running_number,
            id: note.id,
            received_at: note.received.map(|received| received.0),
            sent_at: note.sent.0,
            person_number: note.person.number,
            employer: note.employer.number,
            self_certified: from_nav::self_certified(note.self_certified)?,
            absence_from: note.absence_from,
            periods: from_nav::periods(note.periods)?,
            message_to_employer: kept(follow_up.message),
            suggested_measures: kept(follow_up.measures),
            fit_for_work: prognosis.fit_for_work,
            considerations: kept(prognosis.considerations),
            practitioner_name: kept(practitioner.name),
            practitioner_phone: kept(practitioner.phone),
        })
    }

    /// Nav's running number, the cursor for fetching more.
    #[must_use]
    #[doc(alias = "loepenr")]
    pub const fn running_number(&self) -> Option<u64> {
        self.running_number
    }

    /// The note's identifier.
    #[must_use]
    #[doc(alias = "sykmeldingId")]
    pub const fn id(&self) -> &NoteId {
        &self.id
    }

    /// When Nav received the note.
    #[must_use]
    #[doc(alias = "mottattAvNav")]
    pub const fn received_at(&self) -> Option<Moment> {
        self.received_at
    }

    /// When the employee sent the note to the employer.
    #[must_use]
    #[doc(alias = "sendtTilArbeidsgiver")]
    pub const fn sent_at(&self) -> Moment {
        self.sent_at
    }

    /// The employee's national identity number.
    #[must_use]
    #[doc(alias = "fnr")]
    pub const fn person_number(&self) -> PersonNumber {
        self.person_number
    }

    /// The unit that the note was sent to: a workplace, not the legal unit
    /// above it.
    #[must_use]
    #[doc(alias("orgnr", "underenhet", "arbeidsgiver"))]
    pub const fn employer(&self) -> OrganisationNumber {
        self.employer
    }

    /// Self-certified days before the note.
    #[must_use]
    #[doc(alias = "egenmeldingsdager")]
    pub fn self_certified(&self) -> &[DaySpan] {
        &self.self_certified
    }

    /// The start of the whole absence as Nav counts it.
    #[must_use]
    #[doc(alias = "sykefravaerFom")]
    pub const fn absence_from(&self) -> Option<Date> {
        self.absence_from
    }

    /// The periods in date order, at least one, without overlap.
    #[must_use]
    #[doc(alias = "sykmeldingPerioder")]
    pub fn periods(&self) -> &[DeliveredPeriod] {
        &self.periods
    }

    /// The practitioner's words to the employer; none when blank.
    #[must_use]
    #[doc(alias = "meldingTilArbeidsgiver")]
    pub const fn message_to_employer(&self) -> Option<&Text> {
        self.message_to_employer.as_ref()
    }

    /// Measures at the workplace that the practitioner suggests; none when blank.
    #[must_use]
    #[doc(alias = "tiltakArbeidsplassen")]
    pub const fn suggested_measures(&self) -> Option<&Text> {
        self.suggested_measures.as_ref()
    }

    /// Whether the practitioner expects the employee to be fit for work after
    /// the last period.
    #[must_use]
    #[doc(alias = "erArbeidsfoerEtterEndtPeriode")]
    pub const fn fit_for_work_afterwards(&self) -> Option<bool> {
        self.fit_for_work
    }

    /// What the workplace must then take into account; none when blank.
    #[must_use]
    #[doc(alias = "beskrivHensynArbeidsplassen")]
    pub const fn considerations(&self) -> Option<&Text> {
        self.considerations.as_ref()
    }

    /// The practitioner's name.
    #[must_use]
    #[doc(alias = "behandler")]
    pub const fn practitioner_name(&self) -> Option<&Text> {
        self.practitioner_name.as_ref()
    }

    /// The practitioner's telephone number, as Nav gives it.
    #[must_use]
    pub const fn practitioner_phone(&self) -> Option<&Text> {
        self.practitioner_phone.as_ref()
    }

    /// The note as a command on a case: a digital note, with the periods, the
    /// self-certified days, the start of the absence, and the practitioner's
    /// message and suggested measures. The words of the periods, the prognosis
    /// and the practitioner stay in the delivery.
    ///
    /// A note to another unit than the employer of the case is accepted and
    /// ignored by the case: the command says that it was not sent to this
    /// employer. Nav names the workplace (underenhet), so that is the number to
    /// open the case with where notes come this way; with the number of the
    /// legal unit every note would be ignored.
    ///
    /// # Errors
    /// An input error at `sykmeldt.fnr` when the case has another person
    /// number, also if the same person was given a new one. A case without a
    /// person number takes the note: the host has chosen the case.
    pub fn to_command(&self, case: &Case) -> Result<Command, InputError> {
        if case.person_number().is_some_and(|number| number != self.person_number) {
            let reason = "the note is about another person than the case";
            return Err(InputError::new(InputKind::InvalidValue, "sykmeldt.fnr", reason));
        }
        Ok(Command::RegisterSickNote {
            note: self.id.clone(),
            periods: self.periods.iter().map(DeliveredPeriod::period).collect(),
            self_certified: self.self_certified.clone(),
            absence_from: self.absence_from,
            digital: Some(true),
            sent_to_employer: Some(case.employer() == Some(self.employer)),
            message_to_employer: self.message_to_employer.clone(),
            suggested_measures: self.suggested_measures.clone(),
        })
    }

    /// [`to_command`](Self::to_command) as a request of the system, at the given
    /// moment, or else when the note was sent.
    ///
    /// A note that is fetched late was perhaps sent before the last event of
    /// the case; give the moment of fetching then, since a case does not go
    /// back in time.
    ///
    /// # Errors
    /// As [`to_command`](Self::to_command).
    pub fn to_request(&self, case: &Case, at: Option<Moment>) -> Result<Request, InputError> {
        let command = self.to_command(case)?;
        Ok(Request::new(at.unwrap_or(self.sent_at), Actor::system(), command))
    }
}

impl Case {
    /// Takes in a sick note as Nav gives it, at the moment when it was sent to
    /// the employer: for a file of recorded notes. Otherwise
    /// [`SickNoteDelivery::to_request`] lets the host say when.
    ///
    /// # Errors
    /// An input error as [`SickNoteDelivery::from_json`] and
    /// [`SickNoteDelivery::to_command`] give it; a refusal as
    /// [`execute`](Case::execute), such as `time.backwards` when the note was
    /// sent before the last event of the case.
    #[doc(alias = "sykmelding")]
    pub fn import_sick_note(&self, text: &[u8]) -> Result<Step, Denial> {
        let request = SickNoteDelivery::from_json(text)?.to_request(self, None)?;
        self.execute(&request)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failing test may panic")]
mod tests;
