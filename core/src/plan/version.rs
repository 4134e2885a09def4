//! One version of the plan: a draft, awaiting approval, approved, or aborted.

use std::sync::Arc;

use crate::plan::{Approved, Form, Given, Measure, Pending, Recipient, Share, Task};
use crate::wire::wire_words;
use crate::{CommentId, Date, MeasureId, Moment, Party, PlanId, TaskId};

wire_words! {
    /// The state of a version on a day. `Expired` is never stored: it follows
    /// from the validity and the day that is asked about.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::PlanState::Awaiting.as_str(), "awaiting");
    /// ```
    #[doc(alias = "planstatus")]
    pub enum PlanState {
        /// Being written.
        #[doc(alias = "under arbeid")]
        Draft = "draft",
        /// One party has approved.
        #[doc(alias = "til godkjenning")]
        Awaiting = "awaiting",
        /// Approved and in force.
        #[doc(alias = "aktiv")]
        Approved = "approved",
        /// Approved, and its validity has run out.
        #[doc(alias = "utdatert")]
        Expired = "expired",
        /// Approved, and ended by a party, before its time or after it had expired.
        #[doc(alias = "avbrutt")]
        Aborted = "aborted",
    }
}

/// The state of a version with the data that only this state has.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// # use oppfolgingsplan::State;
/// let case = case_with_approved_plan();
/// assert!(matches!(case.versions().last().unwrap().state(), State::Approved(_)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Being written.
    Draft {
        /// The party whose rejection stands.
        rejected_by: Option<Party>,
    },
    /// One party has approved.
    Awaiting(Pending),
    /// Approved.
    Approved(Box<Approved>),
    /// Approved, then ended.
    Aborted {
        /// What the approval carried.
        approved: Box<Approved>,
        /// When it was ended.
        at: Moment,
    },
}

/// What a version says.
///
/// ```
/// use oppfolgingsplan::Content;
/// assert!(matches!(Content::default(), Content::Items { .. }));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Two-party: tasks and measures, each list shared until it changes.
    Items {
        /// The tasks, oldest first.
        tasks: Arc<Vec<Task>>,
        /// The measures, oldest first.
        measures: Arc<Vec<Measure>>,
    },
    /// Employer-led: the form.
    Form(Box<Form>),
}

impl Default for Content {
    fn default() -> Self {
        Content::Items { tasks: Arc::default(), measures: Arc::default() }
    }
}

/// One version of the plan.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// # use oppfolgingsplan::PlanState;
/// let case = case_with_approved_plan();
/// let plan = case.versions().last().unwrap();
/// assert_eq!(plan.state_on("2026-02-10".parse()?), PlanState::Approved);
/// assert_eq!(plan.state_on("2030-01-01".parse()?), PlanState::Expired);
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "oppfølgingsplan")]
pub struct Version {
    pub(crate) id: PlanId,
    pub(crate) started_at: Moment,
    pub(crate) started_by: Party,
    pub(crate) source: Option<PlanId>,
    pub(crate) content: Content,
    pub(crate) state: State,
    pub(crate) misregistered: bool,
    /// The number of the event by which each party last changed it.
    pub(crate) changed_by_employee: u64,
    pub(crate) changed_by_manager: u64,
    pub(crate) saved_at: Moment,
    pub(crate) given: Given,
}

impl Version {
    /// The version's identifier.
    #[must_use]
    pub const fn id(&self) -> &PlanId {
        &self.id
    }

    /// When it was started.
    #[must_use]
    pub const fn started_at(&self) -> Moment {
        self.started_at
    }

    /// Which party started it.
    #[must_use]
    pub const fn started_by(&self) -> Party {
        self.started_by
    }

    /// The earlier version it was copied from.
    #[must_use]
    pub const fn source(&self) -> Option<&PlanId> {
        self.source.as_ref()
    }

    /// What it says.
    #[must_use]
    pub const fn content(&self) -> &Content {
        &self.content
    }

    /// The tasks; none in a form.
    #[must_use]
    pub fn tasks(&self) -> &[Task] {
        match &self.content {
            Content::Items { tasks, .. } => tasks,
            Content::Form(_) => &[],
        }
    }

    /// The measures; none in a form.
    #[must_use]
    pub fn measures(&self) -> &[Measure] {
        match &self.content {
            Content::Items { measures, .. } => measures,
            Content::Form(_) => &[],
        }
    }

    /// The form of an employer-led version.
    #[must_use]
    pub fn form(&self) -> Option<&Form> {
        match &self.content {
            Content::Form(form) => Some(form),
            Content::Items { .. } => None,
        }
    }

    /// The state with its data.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The state on a day.
    #[must_use]
    pub fn state_on(&self, date: Date) -> PlanState {
        match &self.state {
            State::Draft { .. } => PlanState::Draft,
            State::Awaiting(_) => PlanState::Awaiting,
            State::Approved(approved) if approved.is_expired(date) => PlanState::Expired,
            State::Approved(_) => PlanState::Approved,
            State::Aborted { .. } => PlanState::Aborted,
        }
    }

    /// Whether it was registered on the wrong person, and so is invisible.
    #[must_use]
    pub const fn is_misregistered(&self) -> bool {
        self.misregistered
    }

    /// The pending approval.
    #[must_use]
    pub const fn pending(&self) -> Option<&Pending> {
        match &self.state {
            State::Awaiting(pending) => Some(pending),
            State::Draft { .. } | State::Approved(_) | State::Aborted { .. } => None,
        }
    }

    /// What the approval carried, also of a version that has ended since.
    #[must_use]
    pub fn approved(&self) -> Option<&Approved> {
        match &self.state {
            State::Approved(approved) | State::Aborted { approved, .. } => Some(approved),
            State::Draft { .. } | State::Awaiting(_) => None,
        }
    }

    pub(crate) fn approved_mut(&mut self) -> Option<&mut Approved> {
        match &mut self.state {
            State::Approved(approved) | State::Aborted { approved, .. } => Some(approved),
            State::Draft { .. } | State::Awaiting(_) => None,
        }
    }

    /// The sharing with a recipient.
    #[must_use]
    pub fn share(&self, with: Recipient) -> Option<&Share> {
        self.approved()?.share(with)
    }

    /// Whether it is still being written or approved.
    #[must_use]
    pub const fn is_unfinished(&self) -> bool {
        matches!(self.state, State::Draft { .. } | State::Awaiting(_))
    }

    /// When an unfinished version was last saved.
    #[must_use]
    pub const fn saved_at(&self) -> Moment {
        self.saved_at
    }

    pub(crate) const fn changed_by(&self, party: Party) -> u64 {
        match party {
            Party::Employee => self.changed_by_employee,
            Party::Manager => self.changed_by_manager,
        }
    }

    /// A task by its identifier.
    #[must_use]
    pub fn task(&self, id: &TaskId) -> Option<&Task> {
        self.tasks().iter().find(|task| task.id == *id)
    }

    pub(crate) fn next_task(&self) -> TaskId {
        let counted = |number| TaskId::counted(b't', number);
        self.given.tasks.next(counted, |id| self.task(id).is_some())
    }

    pub(crate) fn next_measure(&self) -> MeasureId {
        let counted = |number| MeasureId::counted(b'm', number);
        self.given.measures.next(counted, |id| self.measure(id).is_some())
    }

    pub(crate) fn next_comment(&self) -> CommentId {
        let counted = |number| CommentId::counted(b'c', number);
        self.given.comments.next(counted, |id| self.comment(id).is_some())
    }

    pub(crate) fn has_used_task(&self, id: &TaskId) -> bool {
        self.task(id).is_some() || self.given.tasks.is_gone(id)
    }

    pub(crate) fn has_used_measure(&self, id: &MeasureId) -> bool {
        self.measure(id).is_some() || self.given.measures.is_gone(id)
    }

    pub(crate) fn has_used_comment(&self, id: &CommentId) -> bool {
        self.comment(id).is_some() || self.given.comments.is_gone(id)
    }

    /// A measure by its identifier.
    #[must_use]
    pub fn measure(&self, id: &MeasureId) -> Option<&Measure> {
        self.measures().iter().find(|measure| measure.id == *id)
    }

    /// A comment by its identifier, with its measure.
    pub(crate) fn comment(&self, id: &CommentId) -> Option<&crate::plan::Comment> {
        self.measures()
            .iter()
            .flat_map(|measure| &measure.comments)
            .find(|comment| comment.id == *id)
    }
}
