//! A delivered sick note as JSON, in the words of this library.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::SickNoteDelivery;
use crate::wire::{self, given, listed};

impl SickNoteDelivery {
    /// The note as canonical JSON, with the names of the getters here rather
    /// than Nav's; what Nav left out is left out.
    ///
    /// ```
    /// # use oppfolgingsplan::nav::SickNoteDelivery;
    /// let note = SickNoteDelivery::from_json(br#"{"sykmeldingId":"n-2",
    ///     "sendtTilArbeidsgiver":"2026-04-01T13:20","sykmeldt":{"fnr":"05908399546"},
    ///     "sykmeldingPerioder":[{"fom":"2026-04-01","tom":"2026-04-07",
    ///         "aktivitet":{"avventendeSykmelding":"Hev og senk pulten"}}],
    ///     "arbeidsgiver":{"orgnr":"310000019"}}"#)?;
    /// assert!(note.to_json().contains(r#""words":"Hev og senk pulten""#));
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Serialize for SickNoteDelivery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        given(&mut map, "running_number", self.running_number())?;
        map.serialize_entry("id", self.id())?;
        given(&mut map, "received_at", self.received_at())?;
        map.serialize_entry("sent_at", &self.sent_at())?;
        map.serialize_entry("person_number", &self.person_number())?;
        map.serialize_entry("employer", &self.employer())?;
        listed(&mut map, "self_certified", self.self_certified())?;
        given(&mut map, "absence_from", self.absence_from())?;
        map.serialize_entry("periods", self.periods())?;
        given(&mut map, "message_to_employer", self.message_to_employer())?;
        given(&mut map, "suggested_measures", self.suggested_measures())?;
        given(&mut map, "fit_for_work_afterwards", self.fit_for_work_afterwards())?;
        given(&mut map, "considerations", self.considerations())?;
        given(&mut map, "practitioner_name", self.practitioner_name())?;
        given(&mut map, "practitioner_phone", self.practitioner_phone())?;
        map.end()
    }
}
