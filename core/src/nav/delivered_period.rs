//! A period of a sick note as Nav delivers it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::wire::given;
use crate::{Period, Text};

/// A period of a delivered note, with what the practitioner said of those days.
///
/// ```
/// # use oppfolgingsplan::nav::SickNoteDelivery;
/// let note = SickNoteDelivery::from_json(br#"{"sykmeldingId":"n-2",
///     "sendtTilArbeidsgiver":"2026-04-01T13:20","sykmeldt":{"fnr":"05908399546"},
///     "sykmeldingPerioder":[{"fom":"2026-04-01","tom":"2026-04-07",
///         "aktivitet":{"avventendeSykmelding":"Hev og senk pulten"}}],
///     "arbeidsgiver":{"orgnr":"310000019"}}"#)?;
/// let words = note.periods().iter().find_map(|period| period.words());
/// assert_eq!(words.map(|words| words.as_str()), Some("Hev og senk pulten"));
/// # Ok::<(), oppfolgingsplan::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "sykmeldingsperiode")]
pub struct DeliveredPeriod {
    pub(super) period: Period,
    pub(super) words: Option<Text>,
    pub(super) lacks_facilitation: Option<bool>,
    pub(super) treatment_days_a_week: Option<u8>,
}

impl DeliveredPeriod {
    /// The days and the activity. A graded period is 1 to 99 percent.
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// Why no activity is possible, or what a waiting note advises the employer.
    #[must_use]
    #[doc(alias("beskrivelse", "avventendeSykmelding"))]
    pub const fn words(&self) -> Option<&Text> {
        self.words.as_ref()
    }

    /// Whether the absence is for want of facilitation at the workplace; only
    /// a period without activity says.
    #[must_use]
    #[doc(alias = "manglendeTilretteleggingPaaArbeidsplassen")]
    pub const fn lacks_facilitation(&self) -> Option<bool> {
        self.lacks_facilitation
    }

    /// Treatment days a week, 1 to 7; only a period with treatment days says.
    #[must_use]
    #[doc(alias = "antallBehandlingsdagerUke")]
    pub const fn treatment_days_a_week(&self) -> Option<u8> {
        self.treatment_days_a_week
    }
}

impl Serialize for DeliveredPeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let period = self.period();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &period.from())?;
        map.serialize_entry("to", &period.to())?;
        map.serialize_entry("activity", &period.activity().kind())?;
        given(&mut map, "grade", period.grade().map(crate::Grade::percent))?;
        given(&mut map, "words", self.words())?;
        given(&mut map, "lacks_facilitation", self.lacks_facilitation())?;
        given(&mut map, "treatment_days_a_week", self.treatment_days_a_week())?;
        map.end()
    }
}
