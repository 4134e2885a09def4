//! The names of things, by family and wire word.

mod commands;
mod events;
mod follow_up;
mod plan;

use super::{Language, Texts, choose};
use crate::wire::wire_words;

/// One word on the wire and its name in Bokmål, Nynorsk and English.
type Row = (&'static str, Texts);

/// A table of names, one word a line, so that a translator sees the three languages together.
macro_rules! table {
    ($name:ident: $($word:literal => $nb:literal | $nn:literal | $en:literal;)+) => {
        pub(super) const $name: &[Row] = &[$(($word, [$nb, $nn, $en]),)+];
    };
}
use table;

wire_words! {
    /// A family of words on the wire. The same word may stand in several families with another name.
    ///
    /// ```
    /// use oppfolgingsplan::{words, words::Family, Language};
    /// let role = words::term(Family::Role, "nav", Language::Nb);
    /// assert_eq!(role, Some("Nav"));
    /// let status = words::term(Family::PlanState, "none", Language::Nb);
    /// assert_eq!(status, Some("Ingen plan"));
    /// ```
    #[non_exhaustive]
    pub enum Family {
        /// Codes of deadlines: `plan_due`, `maximum_date`, …
        Deadline = "deadline",
        /// Labels of Nav's own dates: `plan_reminder`, `nav_summons_latest`, …
        ReminderLabel = "reminder_label",
        /// States of a deadline: `upcoming`, `overdue`, …
        DeadlineState = "deadline_state",
        /// Who owes a deadline: `employer`, `employee`, `nav`, `host`.
        Debtor = "debtor",
        /// Roles of an actor: `employee`, `manager`, …
        Role = "role",
        /// States of a version of the plan: `draft`, `awaiting`, …
        PlanState = "plan_state",
        /// The effective status of a case: `active_plan`, `draft`, `exempt`, `none`.
        EffectiveStatus = "effective_status",
        /// How a version came to be approved: `both`, `forced`, …
        Approval = "approval",
        /// Assessments of a task: `can`, `with_facilitation`, …
        Assessment = "assessment",
        /// Statuses of a measure: `proposed`, `agreed`, `not_relevant`.
        MeasureStatus = "measure_status",
        /// Outcomes of a delivery: `requested`, `delivered`, …
        Delivery = "delivery",
        /// Recipients of a plan: `practitioner`, `nav`.
        Recipient = "recipient",
        /// Duties that an exemption can be from: `plan`, `dialogue_meeting_1`.
        Obligation = "obligation",
        /// Grounds for an exemption from the plan.
        PlanExemption = "plan_exemption",
        /// Grounds for an exemption from dialogue meeting 1.
        MeetingExemption = "meeting_exemption",
        /// Kinds of log entries: `measure_application`, `conversation`, …
        LogKind = "log_kind",
        /// Reasons to hold a case back from purging: `dispute`, …
        HoldKind = "hold_kind",
        /// What a notice to a party is about: `sent_for_approval`, …
        Notice = "notice",
        /// Kinds of refusals: `forbidden`, `conflict`, `invalid`, `alert`.
        RefusalKind = "refusal_kind",
        /// Rules for gaps between sick notes: `nav_follow_up_case`, …
        GapRule = "gap_rule",
        /// What the first day of an absence rests on: a gap rule, or `host`.
        StartBasis = "start_basis",
        /// What the statute wants in a plan: `task_assessment`, …
        Checklist = "checklist",
        /// Who is called to a meeting, or came: `employee`, `occupational_health`, …
        Attendee = "attendee",
        /// Kinds of registered days: `self_certified`, `holiday`.
        Days = "days",
        /// What a period of a sick note says: `absent`, `waiting`, …
        Activity = "activity",
        /// Commands, as labels of buttons.
        Command = "command",
        /// Events, as phrases of a history, without a subject.
        Event = "event",
    }
}

impl Family {
    const fn rows(self) -> &'static [Row] {
        match self {
            Self::Deadline => follow_up::DEADLINES,
            Self::ReminderLabel => follow_up::REMINDER_LABELS,
            Self::DeadlineState => follow_up::DEADLINE_STATES,
            Self::Debtor => follow_up::DEBTORS,
            Self::Role => follow_up::ROLES,
            Self::PlanState => plan::STATES,
            Self::EffectiveStatus => plan::EFFECTIVE_STATUSES,
            Self::Approval => plan::APPROVALS,
            Self::Assessment => plan::ASSESSMENTS,
            Self::MeasureStatus => plan::MEASURE_STATUSES,
            Self::Delivery => plan::DELIVERIES,
            Self::Recipient => plan::RECIPIENTS,
            Self::Obligation => follow_up::OBLIGATIONS,
            Self::PlanExemption => follow_up::PLAN_EXEMPTIONS,
            Self::MeetingExemption => follow_up::MEETING_EXEMPTIONS,
            Self::LogKind => follow_up::LOG_KINDS,
            Self::HoldKind => follow_up::HOLD_KINDS,
            Self::Notice => follow_up::NOTICES,
            Self::RefusalKind => follow_up::REFUSAL_KINDS,
            Self::GapRule => follow_up::GAP_RULES,
            Self::StartBasis => follow_up::START_BASES,
            Self::Checklist => plan::CHECKLIST,
            Self::Attendee => follow_up::ATTENDEES,
            Self::Days => follow_up::DAYS,
            Self::Activity => follow_up::ACTIVITIES,
            Self::Command => commands::COMMANDS,
            Self::Event => events::EVENTS,
        }
    }
}

/// The name of a wire word, or none when the family has no such word.
///
/// ```
/// use oppfolgingsplan::{words::{term, Family}, Language};
/// assert_eq!(term(Family::Event, "task_added", Language::Nb), Some("La til en arbeidsoppgave"));
/// assert_eq!(term(Family::Command, "add_task", Language::Nn), Some("Legg til arbeidsoppgåve"));
/// assert_eq!(term(Family::Command, "task_added", Language::Nb), None);
/// ```
#[must_use]
pub fn term(family: Family, word: &str, language: Language) -> Option<&'static str> {
    // The rows stand in the order of the thing itself, which a reader needs more than a screen
    // needs a faster search through a few dozen words.
    family.rows().iter().find(|(row, _)| *row == word).map(|(_, texts)| choose(*texts, language))
}

/// The wire words of a family, in their own order; for a list to choose from.
///
/// ```
/// use oppfolgingsplan::words::{words_of, Family};
/// assert_eq!(words_of(Family::Recipient).collect::<Vec<_>>(), ["practitioner", "nav"]);
/// ```
pub fn words_of(family: Family) -> impl Iterator<Item = &'static str> {
    family.rows().iter().map(|(word, _)| *word)
}
