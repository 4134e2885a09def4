//! [`FormNote`]: what became of a field that did not simply pass over.

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::wire::wire_words;
use crate::words::{self, Language};

wire_words! {
    /// What became of a field.
    ///
    /// ```
    /// use oppfolgingsplan::{Language, nav::altinn::FormNoteKind};
    /// assert!(FormNoteKind::NoPlace.is_loss());
    /// assert!(!FormNoteKind::InDescription.is_loss());
    /// assert_eq!(FormNoteKind::NoPlace.message(Language::En), "There is no place for it.");
    /// ```
    #[non_exhaustive]
    pub enum FormNoteKind {
        /// There is no place for it.
        NoPlace = "no_place",
        /// A name, a telephone number or the like: the case holds the host's keys instead.
        HostKeeps = "host_keeps",
        /// What is longer than the policy allows is not there.
        Cut = "cut",
        /// Characters that nobody sees and archives refuse were taken out.
        Cleaned = "cleaned",
        /// The time zone of a date was left out.
        ZoneLeftOut = "zone_left_out",
        /// An attribute was left out.
        AttributeLeftOut = "attribute_left_out",
        /// The day could not be kept, since the case has a later event.
        LaterMoment = "later_moment",

        /// It stands in the description of the measure, with its name before it.
        InDescription = "in_description",
        /// It stands in the log of the case, with its name before it.
        InLog = "in_log",
        /// It stands in the ordinary tasks.
        InOrdinaryTasks = "in_ordinary_tasks",
        /// It stands in the further information, with its name before it.
        InAdditional = "in_additional",
        /// It stands in parts: further tasks, or comments on the measure.
        Split = "split",
        /// It became the reason for the manager's approval without the employee.
        ForcedReason = "forced_reason",
        /// The number that the host gave stands in its place.
        Replaced = "replaced",

        /// Not said there, and assumed: a digital sick note to the day of the last change, unless
        /// the host gave the day.
        AssumedNote = "assumed_note",
        /// Not said there, and assumed: 100 percent.
        AssumedGrade = "assumed_grade",
        /// Not said there, and assumed: a heading, from the first words that the measure has.
        AssumedHeading = "assumed_heading",
        /// Not said there, and assumed: a reason, which says only that the form has none.
        AssumedReason = "assumed_reason",
        /// Not said there, or the wrong way round, and assumed: the first and last day.
        AssumedPeriod = "assumed_period",
        /// Not said there, and assumed: when the plan holds, and its evaluation on the last day.
        AssumedValidity = "assumed_validity",
        /// Not said there, and assumed: signed on the day of the last change.
        AssumedSignature = "assumed_signature",
        /// It was to be sent; whether it arrived is not known.
        DeliveryUnknown = "delivery_unknown",
        /// Nobody is known to have approved, so the version stays a draft.
        NotApproved = "not_approved",
        /// Which kind of help is not known; it counts as advice.
        HelpKindUnknown = "help_kind_unknown",
        /// An approval in the system, and no paper: the form has only the day.
        ApprovalAsDate = "approval_as_date",
    }
}

impl FormNoteKind {
    /// Whether something that was there is gone.
    #[must_use]
    #[doc(alias = "tap")]
    pub const fn is_loss(self) -> bool {
        use FormNoteKind as K;
        matches!(
            self,
            K::NoPlace
                | K::HostKeeps
                | K::Cut
                | K::Cleaned
                | K::ZoneLeftOut
                | K::AttributeLeftOut
                | K::LaterMoment
                | K::HelpKindUnknown
                | K::ApprovalAsDate
        )
    }

    /// What became of the field and why, for a person.
    #[must_use]
    pub fn message(self, language: Language) -> &'static str {
        words::altinn::note(self.as_str(), language)
    }
}

/// A field that did not simply pass over, and what became of it. Nothing of what stands in it is
/// repeated.
///
/// ```
/// use oppfolgingsplan::{Language, nav::altinn::{FormNote, FormNoteKind}};
/// let note = FormNote { path: "arbeidsgiver.telefonNaermesteLeder".into(), kind: FormNoteKind::HostKeeps };
/// assert!(note.message(Language::Nn).starts_with("Saka har"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "merknad")]
pub struct FormNote {
    /// The field: of the form by the elements from `Skjemainnhold` in
    /// (`tiltak.tiltaksinformasjon[1].maalMedTiltaket`), or of the version
    /// (`measures[m1].comments`).
    pub path: String,
    /// What became of it.
    pub kind: FormNoteKind,
}

impl FormNote {
    /// What became of the field and why, for a person.
    #[must_use]
    pub fn message(&self, language: Language) -> &'static str {
        self.kind.message(language)
    }
}

/// `{"path":"avsenderSystem.systemNavn","note":"no_place","loss":true}`.
impl Serialize for FormNote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("note", &self.kind)?;
        map.serialize_entry("loss", &self.kind.is_loss())?;
        map.end()
    }
}
