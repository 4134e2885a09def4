//! What somebody can see of a case.

use serde::Serialize;

use crate::rules::guards::case_closed;
use crate::rules::{RuleCode, Standing, standing_of};
use crate::wire::wire_words;
use crate::{
    Actor, ApprovalMode, Case, Exemption, Moment, PlanId, Recipient, Refusal, Role, Version,
};

wire_words! {
    /// The parts of a case beside its plans.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::Part::ArchiveAndHolds.as_str(), "archive_and_holds");
    /// ```
    pub enum Part {
        /// Sick notes, absences and status.
        Absence = "absence",
        /// Deadlines and alerts.
        Deadlines = "deadlines",
        /// Dialogue meetings.
        Meetings = "meetings",
        /// The log.
        Log = "log",
        /// Archive records, local copies and holds.
        ArchiveAndHolds = "archive_and_holds",
        /// The history.
        History = "history",
    }
}

/// Whether one thing is seen; the rule that hides it otherwise.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::Actor;
/// let case = case_with_approved_plan();
/// let seen = case.visible(&Actor::nav(true), "2026-02-10T09:00:00+01:00".parse()?);
/// assert_eq!(seen.plans[0].hidden_by.unwrap().code(), "access.not-shared");
/// # Ok::<(), oppfolgingsplan::MomentError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sight<T> {
    /// The thing.
    pub of: T,
    /// The rule that hides it; `None` when it is seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_by: Option<RuleCode>,
}

impl<T> Sight<T> {
    /// Whether it is seen.
    pub const fn is_seen(&self) -> bool {
        self.hidden_by.is_none()
    }
}

/// What an actor can see of a case at a moment.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// use oppfolgingsplan::Actor;
/// let case = case_with_approved_plan();
/// let seen = case.visible(&Actor::employee("a-1")?, "2026-02-10T09:00:00+01:00".parse()?);
/// assert!(seen.plans.iter().all(|plan| plan.is_seen()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "innsyn")]
pub struct Visible {
    /// The rule that closes the whole case to the actor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<RuleCode>,
    /// The versions of the plan, newest first. What does not exist for the
    /// actor, such as a misregistered version, is not listed.
    pub plans: Vec<Sight<PlanId>>,
    /// The exemptions, newest first, by their place in [`Case::exemptions`].
    pub exemptions: Vec<Sight<usize>>,
    /// The other parts of the case.
    pub parts: Vec<Part>,
    /// For Nav: the last change of a version it can see, made or shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_changed: Option<Moment>,
}

impl Case {
    /// What an actor can see at a moment, and for the rest, which rule hides it.
    #[must_use]
    pub fn visible(&self, by: &Actor, at: Moment) -> Visible {
        let closed_by = case_closed(self, by, at);
        let standing = standing_of(self, by, at.oslo_date());
        let mut visible = Visible {
            closed_by,
            plans: Vec::new(),
            exemptions: Vec::new(),
            parts: Vec::new(),
            last_changed: None,
        };
        if closed_by.is_some() {
            return visible;
        }
        visible.plans = self
            .versions()
            .rev()
            .filter(|version| !version.misregistered)
            .map(|version| Sight {
                of: version.id.clone(),
                hidden_by: self.hides_plan(version, by, standing, at),
            })
            .collect();
        if matches!(by.role(), Role::Employee | Role::Manager | Role::System) {
            visible.exemptions = self
                .exemptions()
                .enumerate()
                .map(|(place, exemption)| Sight {
                    of: place,
                    hidden_by: self.hides_exemption(exemption, standing, at),
                })
                .collect();
            visible.exemptions.reverse();
        }
        visible.parts = parts(by.role()).to_vec();
        if by.role() == Role::Nav {
            visible.last_changed = self.last_changed_for_nav();
        }
        visible
    }

    /// One version for an actor, or the refusal that hides it.
    ///
    /// # Errors
    /// The refusal of the rule that closes the case or hides the version. Nav
    /// and the practitioner get the same answer for a version that was not
    /// shared with them, is misregistered, or does not exist.
    pub fn plan_for(&self, by: &Actor, plan: &PlanId, at: Moment) -> Result<&Version, Refusal> {
        let refuse = |rule| Err(Refusal::new(rule, Vec::new()));
        if let Some(rule) = case_closed(self, by, at) {
            return refuse(rule);
        }
        let outside = matches!(by.role(), Role::Nav | Role::Practitioner);
        let standing = standing_of(self, by, at.oslo_date());
        match self.plan(plan) {
            None if outside => refuse(RuleCode::AccessNotShared),
            None => refuse(RuleCode::EditUnknownItem),
            Some(version) if version.misregistered && outside => refuse(RuleCode::AccessNotShared),
            Some(version) if version.misregistered => refuse(RuleCode::PlanMisregistered),
            Some(version) => match self.hides_plan(version, by, standing, at) {
                Some(rule) => refuse(rule),
                None => Ok(version),
            },
        }
    }

    /// The completed form that took over for an earlier one, of those that an actor sees.
    #[cfg(feature = "document")]
    pub(crate) fn successor(&self, version: &Version, by: &Actor, at: Moment) -> Option<&Version> {
        let is_form = self.head.policy.approval == ApprovalMode::EmployerLed;
        let of = version.approved().filter(|_| is_form)?;
        let after = self.versions().skip_while(|other| other.id != version.id).skip(1);
        let mut completed = after.filter(|other| other.approved().is_some_and(|by| by.at >= of.at));
        completed.find(|other| self.plan_for(by, &other.id, at).is_ok())
    }

    /// Who may take out the proof of the follow-up: whoever sees its meetings and its history, and
    /// nothing of it hidden by the end of retention. HR sees neither, and has it from the host,
    /// which asks as the system. Of drafts that the employee does not see the proof withholds the
    /// texts, but not that somebody wrote.
    #[cfg(feature = "proof")]
    pub(crate) fn proof_hidden_by(&self, by: &Actor, at: Moment) -> Option<RuleCode> {
        if let Some(rule) = case_closed(self, by, at) {
            return Some(rule);
        }
        let parts = parts(by.role());
        if !(parts.contains(&Part::Meetings) && parts.contains(&Part::History)) {
            return Some(RuleCode::AccessNotAParty);
        }
        let standing = standing_of(self, by, at.oslo_date());
        let of_plans = self
            .versions()
            .filter(|version| !version.misregistered)
            .filter_map(|version| self.hides_plan(version, by, standing, at))
            .filter(|rule| *rule != RuleCode::AccessOwnDraft);
        let of_exemptions =
            self.exemptions().filter_map(|exemption| self.hides_exemption(exemption, standing, at));
        of_plans.chain(of_exemptions).min()
    }

    /// Whether an actor sees what was written in drafts, also in those that are discarded or
    /// completed since.
    #[cfg(feature = "proof")]
    pub(crate) fn shows_drafts(&self, by: &Actor, at: Moment) -> bool {
        !self.hides_drafts(standing_of(self, by, at.oslo_date()))
    }

    /// In the employer-led policy drafts are the manager's own.
    fn hides_drafts(&self, standing: Standing) -> bool {
        self.head.policy.approval == ApprovalMode::EmployerLed && standing == Standing::Employee
    }

    fn hides_plan(
        &self,
        version: &Version,
        by: &Actor,
        standing: Standing,
        at: Moment,
    ) -> Option<RuleCode> {
        let approved = version.approved().is_some();
        let shared = |with| is_shared(version, with);
        match (by.role(), standing) {
            (Role::Nav, _) => (!shared(Recipient::Nav)).then_some(RuleCode::AccessNotShared),
            (Role::Practitioner, _) => {
                (!shared(Recipient::Practitioner)).then_some(RuleCode::AccessNotShared)
            }
            (Role::Hr, _) => (!approved).then_some(RuleCode::AccessHrApprovedOnly),
            (Role::System, _) => None,
            _ if self.is_gone(version, at) => Some(RuleCode::AccessExpired),
            _ => (self.hides_drafts(standing) && !approved).then_some(RuleCode::AccessOwnDraft),
        }
    }

    /// Exemptions follow the end of plans.
    fn hides_exemption(
        &self,
        exemption: &Exemption,
        standing: Standing,
        at: Moment,
    ) -> Option<RuleCode> {
        let era = crate::retention::era_of(&self.calendar.eras, exemption.at.oslo_date());
        let gone = era.is_some_and(|era| era.last_visible < at.oslo_date());
        (gone && standing != Standing::System).then_some(RuleCode::AccessExpired)
    }

    fn last_changed_for_nav(&self) -> Option<Moment> {
        self.versions()
            .filter(|version| !version.misregistered && is_shared(version, Recipient::Nav))
            .filter_map(|version| {
                let made = version.approved().map(|approved| approved.at);
                let asked = |with| version.share(with).map(crate::Share::requested_at);
                made.max(asked(Recipient::Practitioner)).max(asked(Recipient::Nav))
            })
            .max()
    }
}

/// Shared from the request until a failure is reported; what has arrived once stays seen.
fn is_shared(version: &Version, with: Recipient) -> bool {
    version
        .share(with)
        .is_some_and(|share| share.delivery.blocks_another() || share.arrived_on.is_some())
}

const fn parts(role: Role) -> &'static [Part] {
    match role {
        Role::Employee | Role::Manager | Role::System => Part::ALL,
        Role::Hr => &[Part::Absence, Part::Deadlines, Part::Log, Part::ArchiveAndHolds],
        Role::Nav | Role::Practitioner => &[],
    }
}
