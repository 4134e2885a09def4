//! Exemptions: the plan, or dialogue meeting 1, is obviously unnecessary.

use crate::wire::wire_words;
use crate::{Date, Moment, Text};

wire_words! {
    /// What an exemption is from. The plan and dialogue meeting 1 are exempted
    /// apart: working environment act section 4-6(3) and (4).
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::Obligation::Plan.as_str(), "plan");
    /// ```
    pub enum Obligation {
        /// The follow-up plan.
        #[doc(alias = "oppfølgingsplan")]
        Plan = "plan",
        /// Dialogue meeting 1.
        #[doc(alias = "dialogmøte 1")]
        DialogueMeeting1 = "dialogue_meeting_1",
    }
}

wire_words! {
    /// Why something is obviously unnecessary.
    ///
    /// ```
    /// use oppfolgingsplan::{Ground, Obligation};
    /// assert_eq!(Ground::CannotReturn.obligation(), Obligation::DialogueMeeting1);
    /// ```
    #[doc(alias = "åpenbart unødvendig")]
    pub enum Ground {
        /// The employee will return without facilitation.
        ReturnsWithoutFacilitation = "returns_without_facilitation",
        /// The illness is so serious that a return is out of reach.
        SeriousIllness = "serious_illness",
        /// Partly at work, with the dialogue that is needed there.
        GradedWithDialogue = "graded_with_dialogue",
        /// The employment is ending.
        EmploymentEnding = "employment_ending",
        /// The employee cannot be reached.
        CannotBeReached = "cannot_be_reached",
        /// Meeting 1: back in full work shortly, without measures.
        BackSoonWithoutMeasures = "back_soon_without_measures",
        /// Meeting 1: working measures are in place, back shortly.
        MeasuresInPlace = "measures_in_place",
        /// Meeting 1: will never be able to return.
        CannotReturn = "cannot_return",
        /// Meeting 1: cannot be held meaningfully because of serious illness.
        SeriouslyIll = "seriously_ill",
    }
}

impl Ground {
    /// From which obligation this ground exempts.
    #[must_use]
    pub const fn obligation(self) -> Obligation {
        match self {
            Ground::ReturnsWithoutFacilitation
            | Ground::SeriousIllness
            | Ground::GradedWithDialogue
            | Ground::EmploymentEnding
            | Ground::CannotBeReached => Obligation::Plan,
            Ground::BackSoonWithoutMeasures
            | Ground::MeasuresInPlace
            | Ground::CannotReturn
            | Ground::SeriouslyIll => Obligation::DialogueMeeting1,
        }
    }
}

/// An exemption as the case holds it. It is for one absence: the one that the
/// day of its registration belongs to.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// assert!(case_on_sick_leave().exemptions().next().is_none());
/// ```
#[derive(Clone, PartialEq, Eq)]
#[doc(alias = "unntaksvurdering")]
pub struct Exemption {
    pub(crate) obligation: Obligation,
    pub(crate) ground: Ground,
    pub(crate) attempts: Option<Text>,
    pub(crate) review_on: Option<Date>,
    pub(crate) at: Moment,
    pub(crate) withdrawn: bool,
}

/// Nothing of the illness.
impl std::fmt::Debug for Exemption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Exemption")
            .field("obligation", &self.obligation)
            .field("withdrawn", &self.withdrawn)
            .finish_non_exhaustive()
    }
}

impl Exemption {
    /// From which obligation.
    #[must_use]
    pub const fn obligation(&self) -> Obligation {
        self.obligation
    }

    /// On which ground.
    #[must_use]
    pub const fn ground(&self) -> Ground {
        self.ground
    }

    /// What was tried when the employee could not be reached.
    #[must_use]
    pub const fn attempts(&self) -> Option<&Text> {
        self.attempts.as_ref()
    }

    /// When to look at it again.
    #[must_use]
    pub const fn review_on(&self) -> Option<Date> {
        self.review_on
    }

    /// When it was registered.
    #[must_use]
    pub const fn at(&self) -> Moment {
        self.at
    }

    /// Whether it was taken back.
    #[must_use]
    pub const fn is_withdrawn(&self) -> bool {
        self.withdrawn
    }
}
