//! The one table: command × approval mode × role × guards → move and events.

use crate::policy::ApprovalMode;
use crate::rules::RuleCode as R;
use crate::{CommandKind as C, HappeningKind as E, PlanState as S, Role};

/// A set of rules, asked in the order of [`RuleCode`](crate::RuleCode).
///
/// ```
/// use oppfolgingsplan::{Guards, RuleCode};
/// let guards = Guards::of(&[RuleCode::EditStale, RuleCode::AccessNotAParty]);
/// let codes: Vec<RuleCode> = guards.iter().collect();
/// assert_eq!(codes, [RuleCode::AccessNotAParty, RuleCode::EditStale]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guards(u128);

impl Guards {
    /// The set of these rules.
    #[must_use]
    pub const fn of(rules: &[R]) -> Self {
        let mut bits = 0;
        let mut rest = rules;
        while let [first, tail @ ..] = rest {
            bits |= 1 << (*first as u32);
            rest = tail;
        }
        Self(bits)
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, more: &[R]) -> Self {
        Self(self.0 | Self::of(more).0)
    }

    /// Whether a rule is one of them.
    #[must_use]
    pub const fn contains(self, rule: R) -> bool {
        self.0 & (1 << (rule as u32)) != 0
    }

    /// The rules in the order in which they are asked.
    pub fn iter(self) -> impl Iterator<Item = R> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let rule = R::ALL.get(rest.trailing_zeros() as usize)?;
            rest &= rest - 1;
            Some(*rule)
        })
    }
}

/// From one state of a version to another; `None` is no version.
pub type Move = (Option<S>, Option<S>);

/// One row: what a command is for, who may give it, what keeps it from
/// happening, and what it does.
///
/// ```
/// use oppfolgingsplan::{CommandKind, ROWS, RuleCode};
/// let row = ROWS.iter().find(|row| row.command() == CommandKind::AddTask).unwrap();
/// assert!(row.guards().contains(RuleCode::EditAwaitingApproval));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Row {
    command: C,
    modes: &'static [ApprovalMode],
    roles: &'static [Role],
    guards: Guards,
    moves: &'static [Move],
    events: &'static [E],
}

impl Row {
    /// The command.
    #[must_use]
    pub const fn command(&self) -> C {
        self.command
    }

    /// The approval modes in which the command exists.
    #[must_use]
    pub const fn modes(&self) -> &'static [ApprovalMode] {
        self.modes
    }

    /// The roles for which it exists.
    #[must_use]
    pub const fn roles(&self) -> &'static [Role] {
        self.roles
    }

    /// Whether it exists for a role.
    #[must_use]
    pub fn allows(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// As [`allows`](Row::allows), for an employee or manager who is both: they
    /// have the rights of either.
    pub(crate) fn allows_both_parties(&self) -> bool {
        self.allows(Role::Employee) || self.allows(Role::Manager)
    }

    /// The rules that it must not break.
    #[must_use]
    pub const fn guards(&self) -> Guards {
        self.guards
    }

    /// The states of the version in which it happens, and those it leads to;
    /// empty for what is no concern of a version's state.
    #[must_use]
    pub const fn moves(&self) -> &'static [Move] {
        self.moves
    }

    /// The events that it may give.
    #[must_use]
    pub const fn events(&self) -> &'static [E] {
        self.events
    }
}

const BOTH_MODES: &[ApprovalMode] = &[ApprovalMode::TwoParty, ApprovalMode::EmployerLed];
const TWO_PARTY: &[ApprovalMode] = &[ApprovalMode::TwoParty];
const EMPLOYER_LED: &[ApprovalMode] = &[ApprovalMode::EmployerLed];

const PARTIES: &[Role] = &[Role::Employee, Role::Manager];
const MANAGER: &[Role] = &[Role::Manager];
const SYSTEM: &[Role] = &[Role::System];
const HR: &[Role] = &[Role::Hr];
const MANAGER_HR: &[Role] = &[Role::Manager, Role::Hr];
const MANAGER_SYSTEM: &[Role] = &[Role::Manager, Role::System];
const PARTIES_HR: &[Role] = &[Role::Employee, Role::Manager, Role::Hr];

/// What everybody must pass.
const ALWAYS: Guards = Guards::of(&[
    R::AccessNotAParty,
    R::AccessManagerEnded,
    R::AccessAbsenceOver,
    R::AccessExpired,
    R::TimeBackwards,
]);
/// For a command that names a version, or an item of one.
const ON_PLAN: Guards = ALWAYS.and(&[R::EditUnknownItem, R::PlanMisregistered]);
/// For edits.
const EDIT: Guards = ON_PLAN.and(&[R::EditStale, R::EditAwaitingApproval, R::EditNotDraft]);
const EDIT_TEXT: Guards = EDIT.and(&[R::TextRequired, R::TextTooLong]);
const EDIT_MEASURE: Guards = EDIT_TEXT.and(&[R::MeasureDates, R::MeasureReason]);
/// For what makes a version approved.
const APPROVE: Guards =
    ON_PLAN.and(&[R::EditStale, R::ApproveAlready, R::ApproveEmptyPlan, R::ApproveValidity]);
const ARCHIVE: Guards = ON_PLAN.and(&[R::ArchiveNoRecord]);

const IN_DRAFT: &[Move] = &[(Some(S::Draft), Some(S::Draft))];
const TO_APPROVED: &[Move] =
    &[(Some(S::Draft), Some(S::Approved)), (Some(S::Awaiting), Some(S::Approved))];
const ONCE_APPROVED: &[Move] = &[
    (Some(S::Approved), Some(S::Approved)),
    (Some(S::Expired), Some(S::Expired)),
    (Some(S::Aborted), Some(S::Aborted)),
];

const fn row(
    command: C,
    modes: &'static [ApprovalMode],
    roles: &'static [Role],
    guards: Guards,
    moves: &'static [Move],
    events: &'static [E],
) -> Row {
    Row { command, modes, roles, guards, moves, events }
}

/// Every row. A command has one row for each approval mode in which it exists.
#[rustfmt::skip]
pub const ROWS: &[Row] = &[
    // The case and what the host's registries know.
    row(C::OpenCase, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::CaseOpened]),
    row(C::RegisterSickNote, BOTH_MODES, SYSTEM, ALWAYS, &[],
        &[E::SickNoteRegistered, E::SickNoteCorrected, E::SickNoteRestored, E::NoticeSent]),
    row(C::InvalidateSickNote, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::SickNoteInvalidated]),
    row(C::RegisterDays, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::DaysRegistered]),
    row(C::WithdrawDays, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::DaysWithdrawn]),
    row(C::AssignManager, BOTH_MODES, SYSTEM, ALWAYS.and(&[R::AccessManagerOverlap]), &[],
        &[E::ManagerAssigned, E::NoticeSent]),
    row(C::EndManager, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::ManagerEnded]),
    row(C::RecordDeath, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::DeathRecorded]),
    row(C::RecordEmployerPeriodUsed, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::EmployerPeriodUsed]),

    // Dialogue meetings: number 1 is the manager's, 2 and 3 come from Nav through the system.
    row(C::SummonMeeting, BOTH_MODES, MANAGER_SYSTEM, ALWAYS, &[], &[E::MeetingSummoned]),
    row(C::MoveMeeting, BOTH_MODES, MANAGER_SYSTEM, ALWAYS.and(&[R::EditUnknownItem]), &[], &[E::MeetingMoved]),
    row(C::RecordMeetingHeld, BOTH_MODES, MANAGER_SYSTEM,
        ALWAYS.and(&[R::EditUnknownItem, R::MeetingFuture]), &[], &[E::MeetingHeld]),
    row(C::RecordMeetingNotHeld, BOTH_MODES, MANAGER_SYSTEM,
        ALWAYS.and(&[R::EditUnknownItem, R::TextRequired, R::TextTooLong]), &[], &[E::MeetingNotHeld]),
    row(C::RequestMeeting, BOTH_MODES, MANAGER_SYSTEM, ALWAYS, &[], &[E::MeetingRequested]),
    row(C::NavRequestsPlan, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::PlanRequestedByNav]),

    // The two-party plan.
    row(C::StartPlan, TWO_PARTY, PARTIES,
        ON_PLAN.and(&[R::StartNoManager, R::StartNoSickNote, R::StartTooLate, R::StartOpenPlan,
            R::StartSourceNotEnded, R::StartAbsenceOver]),
        &[(None, Some(S::Draft))], &[E::PlanStarted]),
    row(C::AddTask, TWO_PARTY, PARTIES, EDIT_TEXT, IN_DRAFT, &[E::TaskAdded]),
    row(C::RenameTask, TWO_PARTY, PARTIES, EDIT_TEXT, IN_DRAFT, &[E::TaskRenamed]),
    row(C::AssessTask, TWO_PARTY, PARTIES, EDIT_TEXT.and(&[R::EditAssessEmployeeOnly]), IN_DRAFT, &[E::TaskAssessed]),
    row(C::DeleteTask, TWO_PARTY, PARTIES, EDIT.and(&[R::EditNotYours]), IN_DRAFT, &[E::TaskDeleted]),
    row(C::AddMeasure, TWO_PARTY, PARTIES, EDIT_MEASURE, IN_DRAFT, &[E::MeasureAdded]),
    row(C::ChangeMeasure, TWO_PARTY, PARTIES, EDIT_MEASURE, IN_DRAFT, &[E::MeasureChanged]),
    row(C::DeleteMeasure, TWO_PARTY, PARTIES, EDIT.and(&[R::EditNotYours]), IN_DRAFT, &[E::MeasureDeleted]),
    row(C::AddComment, TWO_PARTY, PARTIES, EDIT_TEXT, IN_DRAFT, &[E::CommentAdded]),
    row(C::EditComment, TWO_PARTY, PARTIES, EDIT_TEXT.and(&[R::EditCommentAuthor]), IN_DRAFT, &[E::CommentEdited]),
    row(C::DeleteComment, TWO_PARTY, PARTIES, EDIT.and(&[R::EditNotYours]), IN_DRAFT, &[E::CommentDeleted]),
    row(C::ApprovePlan, TWO_PARTY, PARTIES,
        APPROVE.and(&[R::ApproveOwnManager, R::ApproveTwice, R::ApproveNothingPending, R::ApproveAgree]),
        &[(Some(S::Draft), Some(S::Awaiting)), (Some(S::Awaiting), Some(S::Approved))],
        &[E::ApprovalGiven, E::PlanApproved, E::ShareRequested, E::NoticeSent]),
    row(C::RejectPlan, TWO_PARTY, PARTIES, ON_PLAN.and(&[R::ApproveNothingPending, R::TextTooLong]),
        &[(Some(S::Awaiting), Some(S::Draft))], &[E::ApprovalRejected, E::NoticeSent]),
    row(C::WithdrawApproval, TWO_PARTY, PARTIES, ON_PLAN.and(&[R::ApproveNothingPending]),
        &[(Some(S::Awaiting), Some(S::Draft)), (Some(S::Draft), Some(S::Draft))], &[E::ApprovalWithdrawn]),
    row(C::ForceApproval, TWO_PARTY, PARTIES,
        APPROVE.and(&[R::ApproveForceManagerOnly, R::ApproveForceAcknowledge, R::TextTooLong]), TO_APPROVED,
        &[E::PlanApproved, E::ShareRequested, E::NoticeSent]),
    row(C::ApproveOwnPlan, TWO_PARTY, PARTIES, APPROVE.and(&[R::ApproveOwnManager, R::ApproveAgree]), TO_APPROVED,
        &[E::PlanApproved, E::ShareRequested]),
    row(C::RevisePlan, TWO_PARTY, PARTIES, ON_PLAN.and(&[R::ReviseNotApproved]),
        &[(Some(S::Approved), Some(S::Aborted)), (None, Some(S::Draft))], &[E::PlanRevised, E::NoticeSent]),
    row(C::AbortPlan, TWO_PARTY, PARTIES, ON_PLAN.and(&[R::AbortNotApproved]),
        &[(Some(S::Approved), Some(S::Aborted)), (Some(S::Expired), Some(S::Aborted))], &[E::PlanAborted]),
    row(C::EvaluateMeasure, TWO_PARTY, PARTIES,
        ON_PLAN.and(&[R::AbortNotApproved, R::TextRequired, R::TextTooLong]),
        &[(Some(S::Approved), Some(S::Approved)), (Some(S::Expired), Some(S::Expired))], &[E::MeasureEvaluated]),

    // The employer-led form. Drafting, completing and sharing need an active sick note.
    row(C::StartPlan, EMPLOYER_LED, MANAGER,
        ON_PLAN.and(&[R::CompleteNoSickNote, R::StartOpenPlan, R::StartSourceNotEnded]),
        &[(None, Some(S::Draft))], &[E::PlanStarted]),
    row(C::SaveDraft, EMPLOYER_LED, MANAGER, ON_PLAN.and(&[R::CompleteNoSickNote, R::TextTooLong]),
        &[(None, Some(S::Draft)), (Some(S::Draft), Some(S::Draft))], &[E::DraftSaved]),
    row(C::DiscardDraft, EMPLOYER_LED, MANAGER, ON_PLAN.and(&[R::CompleteNoSickNote, R::EditNotDraft]),
        &[(Some(S::Draft), None)], &[E::DraftDiscarded]),
    row(C::CompletePlan, EMPLOYER_LED, MANAGER,
        ON_PLAN.and(&[R::CompleteNoSickNote, R::FormRequired, R::FormEvaluationDate, R::CompleteContribution,
            R::TextTooLong]),
        &[(None, Some(S::Approved)), (Some(S::Draft), Some(S::Approved))], &[E::PlanCompleted, E::NoticeSent]),

    // Both kinds of plan.
    row(C::DeletePlan, TWO_PARTY, PARTIES, ON_PLAN.and(&[R::PlanCannotDelete]), &[], &[]),
    row(C::DeletePlan, EMPLOYER_LED, MANAGER, ON_PLAN.and(&[R::PlanCannotDelete]), &[], &[]),
    row(C::SharePlan, TWO_PARTY, PARTIES,
        ON_PLAN.and(&[R::ShareNotApproved, R::ShareAlready, R::ShareNoRecipient]), ONCE_APPROVED, &[E::ShareRequested]),
    row(C::SharePlan, EMPLOYER_LED, PARTIES,
        ON_PLAN.and(&[R::CompleteNoSickNote, R::ShareParty, R::ShareNotApproved, R::ShareAlready,
            R::ShareNoRecipient]), ONCE_APPROVED, &[E::ShareRequested]),
    row(C::RecordDelivery, BOTH_MODES, SYSTEM, ALWAYS.and(&[R::ShareNoRequest, R::ShareBegun,
        R::TextRequired, R::TextTooLong]), ONCE_APPROVED, &[E::DeliveryRecorded]),
    row(C::RecordDownload, BOTH_MODES, PARTIES_HR,
        ON_PLAN.and(&[R::AccessHrApprovedOnly, R::AccessOwnDraft, R::ShareNotApproved]),
        ONCE_APPROVED, &[E::PlanDownloaded]),
    row(C::MarkMisregistered, BOTH_MODES, SYSTEM, ALWAYS, &[], &[E::PlanMisregistered]),

    // Exemptions, the reminder and the log.
    row(C::RegisterExemption, BOTH_MODES, PARTIES,
        ALWAYS.and(&[R::ExemptManagerOnly, R::ExemptNoAbsence, R::ExemptPlanExists, R::ExemptNotDiscussed,
            R::ExemptGround, R::TextTooLong]), &[], &[E::ExemptionRegistered]),
    row(C::WithdrawExemption, BOTH_MODES, PARTIES, ALWAYS.and(&[R::ExemptManagerOnly, R::ExemptNoneStands]),
        &[], &[E::ExemptionWithdrawn]),
    row(C::OrderReminder, BOTH_MODES, MANAGER, ALWAYS.and(&[R::RemindClosed]), &[], &[E::ReminderOrdered]),
    row(C::CancelReminder, BOTH_MODES, MANAGER, ALWAYS.and(&[R::RemindClosed]), &[], &[E::ReminderCancelled]),
    row(C::AddLogEntry, BOTH_MODES, MANAGER_HR, ALWAYS.and(&[R::TextRequired, R::TextTooLong]), &[],
        &[E::LogEntryAdded]),

    // Archive and retention.
    row(C::RecordArchived, BOTH_MODES, MANAGER_HR,
        ON_PLAN.and(&[R::ArchiveNotApproved, R::TextRequired, R::TextTooLong]), ONCE_APPROVED, &[E::PlanArchived]),
    row(C::RecordLogArchived, BOTH_MODES, MANAGER_HR,
        ALWAYS.and(&[R::EditUnknownItem, R::TextRequired, R::TextTooLong]), &[], &[E::LogEntryArchived]),
    row(C::RecordDispatched, BOTH_MODES, MANAGER_HR, ARCHIVE, ONCE_APPROVED, &[E::PlanDispatched]),
    row(C::ConfirmLocalCopyDeleted, BOTH_MODES, MANAGER_HR, ARCHIVE.and(&[R::ArchiveNotDispatched]), ONCE_APPROVED,
        &[E::LocalCopyDeleted]),
    row(C::PlaceHold, BOTH_MODES, HR, ALWAYS, &[], &[E::HoldPlaced]),
    row(C::LiftHold, BOTH_MODES, HR, ALWAYS.and(&[R::RetainNoHold]), &[], &[E::HoldLifted]),
    row(C::Purge, BOTH_MODES, SYSTEM, ALWAYS.and(&[R::RetainNotDue, R::RetainHold, R::RetainNotArchived]), &[],
        &[E::CasePurged]),
];

/// The row of a command in a mode; where it does not exist, one that nobody passes.
pub(crate) fn row_of(command: C, mode: ApprovalMode) -> &'static Row {
    const NOBODY: &Row = &row(C::OpenCase, &[], &[], ALWAYS, &[], &[]);
    let index = INDEX.get(command as usize).copied().unwrap_or([usize::MAX; 2]);
    let [two_party, employer_led] = index;
    let place = match mode {
        ApprovalMode::TwoParty => two_party,
        ApprovalMode::EmployerLed => employer_led,
    };
    ROWS.get(place).unwrap_or(NOBODY)
}

/// Where the row of each command stands, by mode; worked out by the compiler.
static INDEX: [[usize; 2]; C::ALL.len()] = {
    let mut index = [[usize::MAX; 2]; C::ALL.len()];
    let mut place = 0;
    while place < ROWS.len() {
        #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, within bounds")]
        {
            let row = &ROWS[place];
            let mut mode = 0;
            while mode < row.modes.len() {
                index[row.command as usize][row.modes[mode] as usize] = place;
                mode += 1;
            }
        }
        place += 1;
    }
    index
};
