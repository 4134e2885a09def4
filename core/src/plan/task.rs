//! Tasks and their assessment.

use crate::wire::wire_words;
use crate::{Party, TaskId, Text};

wire_words! {
    /// The kinds of assessment.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::AssessmentKind::Can.as_str(), "can");
    /// ```
    pub enum AssessmentKind {
        /// Can be done as before.
        #[doc(alias = "kan")]
        Can = "can",
        /// Can be done with facilitation.
        #[doc(alias = "tilrettelegging")]
        WithFacilitation = "with_facilitation",
        /// Cannot be done.
        #[doc(alias = "kan ikke")]
        Cannot = "cannot",
    }
}

/// Whether and how a task can be done. It keeps only what belongs to it.
///
/// ```
/// use oppfolgingsplan::{Assessment, AssessmentKind};
/// assert_eq!(Assessment::Can.kind(), AssessmentKind::Can);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "vurdering")]
pub enum Assessment {
    /// As before.
    Can,
    /// With facilitation.
    WithFacilitation {
        /// How.
        how: Text,
        /// In another place.
        elsewhere: bool,
        /// With more time.
        more_time: bool,
        /// With help.
        with_help: bool,
    },
    /// Not at all.
    Cannot {
        /// Why.
        reason: Text,
    },
}

impl Assessment {
    /// Which kind.
    #[must_use]
    pub const fn kind(&self) -> AssessmentKind {
        match self {
            Assessment::Can => AssessmentKind::Can,
            Assessment::WithFacilitation { .. } => AssessmentKind::WithFacilitation,
            Assessment::Cannot { .. } => AssessmentKind::Cannot,
        }
    }
}

/// A task of the employee's work.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let case = case_with_approved_plan();
/// let plan = case.versions().last().unwrap();
/// assert_eq!(plan.tasks()[0].name().as_str(), "Medisinrunde");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "arbeidsoppgave")]
pub struct Task {
    pub(crate) id: TaskId,
    pub(crate) name: Text,
    pub(crate) made_by: Party,
    pub(crate) assessment: Option<Assessment>,
}

impl Task {
    /// The task's identifier, unique within its version.
    #[must_use]
    pub const fn id(&self) -> &TaskId {
        &self.id
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// Which party added it.
    #[must_use]
    pub const fn made_by(&self) -> Party {
        self.made_by
    }

    /// Its assessment; `None` while it is not yet assessed.
    #[must_use]
    pub const fn assessment(&self) -> Option<&Assessment> {
        self.assessment.as_ref()
    }
}
