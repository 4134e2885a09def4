//! The case: all that concerns one employee at one employer.

use std::fmt;
use std::sync::Arc;

use crate::exemption::{Exemption, Obligation};
use crate::history::{Event, History};
use crate::log::LogEntry;
use crate::manager::Managers;
use crate::meeting::{Meeting, MeetingRequest};
use crate::plan::{HoldKind, Version};
use crate::shelf::Shelf;
use crate::sick_note::{Calendar, SickNote};
use crate::{
    Absence, ActorId, CaseId, Date, LogEntryId, MeetingId, Moment, OrganisationNumber,
    PersonNumber, PlanId, Policy,
};

/// The follow-up case of one employee at one employer: an immutable value,
/// the fold of its [events](Event).
///
/// [`decide`](Case::decide) answers a request with events or a refusal and
/// changes nothing; [`apply`](Case::apply) gives the case after an event;
/// [`execute`](Case::execute) does both. Every other method looks at the case
/// from one side, most of them on a date that the caller gives.
///
/// Cloning is cheap, and clones share what they have in common: a host may
/// keep every version of a case that it has seen.
///
/// ```
/// use oppfolgingsplan::{Case, Request};
/// let open = Request::from_json(br#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},
///     "do":"open_case","case":"s-1","employee":"a-1","employer":"310000019",
///     "policy":{"preset":"nav_two_party"}}"#)?;
/// let case = Case::open(&open)?.case;
/// assert_eq!(case.version(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[doc(alias = "oppfølgingssak")]
pub struct Case {
    pub(crate) head: Arc<Head>,
    pub(crate) events: History,
    pub(crate) last_at: Moment,
    pub(crate) calendar: Arc<Calendar>,
    pub(crate) managers: Arc<Managers>,
    pub(crate) versions: Shelf<Arc<Version>>,
    /// Identifiers of drafts that were thrown away, which are not given again.
    pub(crate) discarded: Shelf<PlanId>,
    pub(crate) follow_up: Arc<FollowUp>,
    pub(crate) log: Shelf<Arc<LogEntry>>,
}

/// The key and the number of events: nothing of whom it is about.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, version) = (&self.head.id, self.version());
        f.debug_struct("Case").field("id", id).field("version", &version).finish_non_exhaustive()
    }
}

/// What is settled when the case is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) id: CaseId,
    pub(crate) identity: Identity,
    pub(crate) policy: Policy,
}

/// Whose case it is; gone after the purge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Identity {
    Known {
        employee: ActorId,
        person_number: Option<PersonNumber>,
        birth_date: Option<Date>,
        employer: OrganisationNumber,
    },
    Purged,
}

/// What is followed up beside the plan.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct FollowUp {
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) meeting_requests: Vec<MeetingRequest>,
    pub(crate) exemptions: Vec<Exemption>,
    pub(crate) plan_requests: Vec<Date>,
    /// Orders and cancellations of Nav's reminder, with the day.
    pub(crate) reminders: Vec<(Date, bool)>,
    pub(crate) holds: Vec<HoldKind>,
    pub(crate) death: Option<Date>,
    pub(crate) employer_period_used: Option<Date>,
}

impl FollowUp {
    /// The newest exemption of an absence that still stands.
    pub(crate) fn exemption(
        &self,
        obligation: Obligation,
        absence: &Absence,
        calendar: &Calendar,
    ) -> Option<&Exemption> {
        self.exemptions.iter().rev().find(|exemption| {
            exemption.obligation == obligation
                && !exemption.withdrawn
                && calendar
                    .absence_of(exemption.at.oslo_date())
                    .is_some_and(|of| of.first_day == absence.first_day)
        })
    }
}

impl Case {
    /// The host's key of the case.
    #[must_use]
    pub fn id(&self) -> &CaseId {
        &self.head.id
    }

    /// The host's key of the employee; `None` after the purge.
    #[must_use]
    #[doc(alias = "arbeidstaker")]
    pub fn employee(&self) -> Option<&ActorId> {
        match &self.head.identity {
            Identity::Known { employee, .. } => Some(employee),
            Identity::Purged => None,
        }
    }

    /// The employee's national identity number, where the host gave it.
    #[must_use]
    pub fn person_number(&self) -> Option<PersonNumber> {
        match self.head.identity {
            Identity::Known { person_number, .. } => person_number,
            Identity::Purged => None,
        }
    }

    /// The employer's organisation number; `None` after the purge.
    #[must_use]
    #[doc(alias = "arbeidsgiver")]
    pub fn employer(&self) -> Option<OrganisationNumber> {
        match self.head.identity {
            Identity::Known { employer, .. } => Some(employer),
            Identity::Purged => None,
        }
    }

    /// The employee's date of birth, where the host gave it.
    #[must_use]
    pub fn birth_date(&self) -> Option<Date> {
        match self.head.identity {
            Identity::Known { birth_date, .. } => birth_date,
            Identity::Purged => None,
        }
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.head.policy
    }

    /// Whether the content was deleted after retention.
    #[must_use]
    pub fn is_purged(&self) -> bool {
        self.head.identity == Identity::Purged
    }

    /// How many events the case has: what a reader gives as `based_on`.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.events.len() as u64
    }

    /// The events, oldest first.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = &Event> + ExactSizeIterator {
        self.events.iter()
    }

    /// The moment of the last event; no command may lie before it.
    #[must_use]
    pub const fn last_moment(&self) -> Moment {
        self.last_at
    }

    /// The versions of the plan, oldest first.
    #[doc(alias = "oppfølgingsplaner")]
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = &Version> + ExactSizeIterator {
        self.versions.iter().map(Arc::as_ref)
    }

    /// A version of the plan by its identifier.
    #[must_use]
    pub fn plan(&self, id: &PlanId) -> Option<&Version> {
        self.versions.get(self.place_of(id)?).map(Arc::as_ref)
    }

    /// Where a version stands among the others.
    #[inline]
    pub(crate) fn place_of(&self, id: &PlanId) -> Option<usize> {
        // What most commands and events are about.
        if self.versions.last().is_some_and(|version| version.id == *id) {
            return self.versions.len().checked_sub(1);
        }
        self.earlier_place_of(id)
    }

    #[cold]
    fn earlier_place_of(&self, id: &PlanId) -> Option<usize> {
        let back = self.versions().rev().position(|version| version.id == *id)?;
        self.versions.len().checked_sub(back + 1)
    }

    pub(crate) fn has_plan(&self, id: &PlanId) -> bool {
        self.place_of(id).is_some()
    }

    /// The next counted identifier of a version that was never given.
    pub(crate) fn next_plan(&self) -> PlanId {
        let mut number = (self.versions.len() + self.discarded.len()) as u64;
        loop {
            number += 1;
            let id = PlanId::counted(b'p', number);
            if !self.has_used(&id) {
                return id;
            }
        }
    }

    /// Whether an identifier was ever given to a version.
    pub(crate) fn has_used(&self, id: &PlanId) -> bool {
        self.has_plan(id) || self.discarded.iter().any(|gone| gone == id)
    }

    /// The sick notes in order of registration, withdrawn ones too.
    #[must_use]
    #[doc(alias = "sykmeldinger")]
    pub fn sick_notes(&self) -> &[SickNote] {
        &self.calendar.notes
    }

    /// The absences by the policy's gap rule, in date order.
    #[must_use]
    #[doc(alias = "sykefravær")]
    pub fn absences(&self) -> &[Absence] {
        &self.calendar.absences
    }

    /// The absence that a day belongs to: the latest that has begun by then.
    #[must_use]
    pub fn absence_of(&self, date: Date) -> Option<&Absence> {
        self.calendar.absence_of(date)
    }

    /// The manager on a day.
    #[must_use]
    #[doc(alias = "nærmeste leder")]
    pub fn manager_on(&self, date: Date) -> Option<&ActorId> {
        self.managers.on(date).map(|assignment| &assignment.manager)
    }

    /// The dialogue meetings, in order of registration.
    pub fn meetings(&self) -> impl Iterator<Item = &Meeting> {
        self.follow_up.meetings.iter()
    }

    pub(crate) fn meeting(&self, id: &MeetingId) -> Option<&Meeting> {
        self.follow_up.meetings.iter().find(|meeting| meeting.id == *id)
    }

    /// The exemptions, in order of registration, withdrawn ones too.
    pub fn exemptions(&self) -> impl Iterator<Item = &Exemption> {
        self.follow_up.exemptions.iter()
    }

    /// The log entries, oldest first.
    pub fn log_entries(&self) -> impl DoubleEndedIterator<Item = &LogEntry> {
        self.log.iter().map(Arc::as_ref)
    }

    pub(crate) fn log_entry(&self, id: &LogEntryId) -> Option<&LogEntry> {
        // Entries are counted, so the number in the identifier is the place.
        let place: usize = id.as_str().strip_prefix('e')?.parse().ok()?;
        self.log.get(place.checked_sub(1)?).map(Arc::as_ref).filter(|entry| entry.id == *id)
    }

    /// The holds that stand.
    #[must_use]
    pub fn holds(&self) -> &[HoldKind] {
        &self.follow_up.holds
    }

    /// The day of death, if the employee has died.
    #[must_use]
    pub fn death(&self) -> Option<Date> {
        self.follow_up.death
    }

    /// Whether a version has run out of retention, so that no party sees it.
    pub(crate) fn is_gone(&self, version: &Version, at: Moment) -> bool {
        let months = self.head.policy.months;
        let started = version.started_at.oslo_date();
        crate::retention::era_of(&self.calendar.eras, started)
            .is_some_and(|era| era.last_visible < at.oslo_date())
            || (version.is_unfinished()
                && !crate::retention::draft_kept(version.saved_at, at, months.drafts))
    }

    /// The unfinished or active versions that stand in the way of a new one.
    pub(crate) fn blocking(&self, at: Moment) -> impl Iterator<Item = &Version> {
        let date = at.oslo_date();
        self.versions().filter(move |version| {
            use crate::plan::PlanState;
            !version.misregistered
                && matches!(
                    version.state_on(date),
                    PlanState::Draft | PlanState::Awaiting | PlanState::Approved
                )
                && !self.is_gone(version, at)
        })
    }

    /// Employer-led: the one draft.
    pub(crate) fn draft(&self, at: Moment) -> Option<&Version> {
        self.versions().rev().find(|version| {
            version.is_unfinished() && !version.misregistered && !self.is_gone(version, at)
        })
    }
}
