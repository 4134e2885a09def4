//! Measures and the comments on them.

use crate::wire::wire_words;
use crate::{ActorId, CommentId, Date, MeasureId, Moment, Party, Text};

wire_words! {
    /// The statuses of a measure.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::MeasureStatusKind::Agreed.as_str(), "agreed");
    /// ```
    pub enum MeasureStatusKind {
        /// Proposed by one party.
        #[doc(alias = "forslag")]
        Proposed = "proposed",
        /// Agreed.
        #[doc(alias = "avtalt")]
        Agreed = "agreed",
        /// Not relevant.
        #[doc(alias = "ikke aktuelt")]
        NotRelevant = "not_relevant",
    }
}

/// The status of a measure with what belongs to it.
///
/// ```
/// use oppfolgingsplan::{MeasureStatus, MeasureStatusKind, Text};
/// let status = MeasureStatus::NotRelevant { reason: Text::from("Heisen er reparert") };
/// assert_eq!(status.kind(), MeasureStatusKind::NotRelevant);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeasureStatus {
    /// Proposed.
    Proposed {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// Agreed.
    Agreed {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
        /// How it is followed up.
        follow_up: Text,
    },
    /// Not relevant.
    NotRelevant {
        /// Why.
        reason: Text,
    },
}

impl MeasureStatus {
    /// Which status.
    #[must_use]
    pub const fn kind(&self) -> MeasureStatusKind {
        match self {
            MeasureStatus::Proposed { .. } => MeasureStatusKind::Proposed,
            MeasureStatus::Agreed { .. } => MeasureStatusKind::Agreed,
            MeasureStatus::NotRelevant { .. } => MeasureStatusKind::NotRelevant,
        }
    }
}

/// A measure.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let case = case_with_approved_plan();
/// let plan = case.versions().last().unwrap();
/// assert!(!plan.measures()[0].needs_nav_help());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "tiltak")]
pub struct Measure {
    pub(crate) id: MeasureId,
    pub(crate) heading: Text,
    pub(crate) description: Text,
    pub(crate) status: MeasureStatus,
    pub(crate) nav_help: bool,
    pub(crate) made_by: Party,
    pub(crate) comments: Vec<Comment>,
    pub(crate) effect: Option<Text>,
}

impl Measure {
    /// The measure's identifier, unique within its version.
    #[must_use]
    pub const fn id(&self) -> &MeasureId {
        &self.id
    }

    /// Its heading.
    #[must_use]
    pub const fn heading(&self) -> &Text {
        &self.heading
    }

    /// What is to happen.
    #[must_use]
    pub const fn description(&self) -> &Text {
        &self.description
    }

    /// Its status.
    #[must_use]
    pub const fn status(&self) -> &MeasureStatus {
        &self.status
    }

    /// Whether it needs Nav's help.
    #[must_use]
    pub const fn needs_nav_help(&self) -> bool {
        self.nav_help
    }

    /// Which party added it.
    #[must_use]
    pub const fn made_by(&self) -> Party {
        self.made_by
    }

    /// The comments on it, oldest first.
    #[must_use]
    pub fn comments(&self) -> &[Comment] {
        &self.comments
    }

    /// The newest evaluation of its effect.
    #[must_use]
    pub const fn effect(&self) -> Option<&Text> {
        self.effect.as_ref()
    }
}

/// A comment on a measure. It is never part of the document.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let case = case_with_approved_plan();
/// assert!(case.versions().last().unwrap().measures()[0].comments().is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "kommentar")]
pub struct Comment {
    pub(crate) id: CommentId,
    pub(crate) text: Text,
    pub(crate) author: Option<ActorId>,
    pub(crate) made_by: Party,
    pub(crate) at: Moment,
}

impl Comment {
    /// The comment's identifier, unique within its version.
    #[must_use]
    pub const fn id(&self) -> &CommentId {
        &self.id
    }

    /// What it says.
    #[must_use]
    pub const fn text(&self) -> &Text {
        &self.text
    }

    /// The party of its author.
    #[must_use]
    pub const fn made_by(&self) -> Party {
        self.made_by
    }

    /// When it was written.
    #[must_use]
    pub const fn at(&self) -> Moment {
        self.at
    }
}
