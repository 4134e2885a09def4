//! What a rule looks at: the case, the request, and what follows from both.

use crate::case::{Case, Identity};
use crate::plan::Version;
use crate::wire::{InputError, InputKind};
use crate::{Command, Date, MeetingNumber, Party, PlanId, Request, Role};

/// How the actor stands to the case on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Employee,
    Manager,
    /// Employee and manager in one person.
    OwnManager,
    FormerManager,
    Hr,
    System,
    /// Neither a party nor anybody else who acts.
    Stranger,
}

/// A request, looked at with the case that it is about.
pub(crate) struct Ask<'a> {
    pub(crate) case: &'a Case,
    pub(crate) request: &'a Request,
    pub(crate) date: Date,
    pub(crate) standing: Standing,
    /// The version that the command names, if the case has it.
    pub(crate) version: Option<&'a Version>,
}

impl<'a> Ask<'a> {
    pub(crate) fn new(case: &'a Case, request: &'a Request) -> Self {
        let date = request.at.oslo_date();
        Self {
            case,
            request,
            date,
            standing: standing_of(case, &request.by, date),
            version: named_plan(&request.command).and_then(|id| case.plan(id)),
        }
    }

    pub(crate) fn is_own_manager(&self) -> bool {
        self.standing == Standing::OwnManager
    }

    /// Which party an own manager writes as is the role they chose.
    pub(crate) fn party(&self) -> Party {
        match self.request.by.role() {
            Role::Employee => Party::Employee,
            _ => Party::Manager,
        }
    }

    /// Whether the actor speaks for a party.
    pub(crate) fn speaks_for(&self, party: Party) -> bool {
        match self.standing {
            Standing::OwnManager => true,
            Standing::Employee => party == Party::Employee,
            Standing::Manager => party == Party::Manager,
            _ => false,
        }
    }

    /// The earlier version that a plan is started from.
    pub(crate) fn source(&self) -> Option<&'a Version> {
        match &self.request.command {
            Command::StartPlan { from_plan: Some(id), .. } => self.case.plan(id),
            _ => None,
        }
    }

    /// The number of the meeting that the command is about.
    pub(crate) fn meeting_number(&self) -> Option<MeetingNumber> {
        match &self.request.command {
            Command::SummonMeeting { number, .. } | Command::RequestMeeting { number, .. } => {
                Some(*number)
            }
            Command::RecordMeetingHeld { number, .. } => Some(*number),
            Command::MoveMeeting { meeting, .. }
            | Command::RecordMeetingNotHeld { meeting, .. } => {
                self.case.meeting(meeting).map(crate::Meeting::number)
            }
            _ => None,
        }
    }

    /// The path of an identifier that the case does not know, or has used.
    pub(crate) fn unknown_item(&self) -> Option<(&'static str, InputKind)> {
        use InputKind::{UnknownIdentifier as Unknown, UsedIdentifier as Used};
        let case = self.case;
        let used = |id: &Option<PlanId>| id.as_ref().is_some_and(|id| case.has_used(id));
        if named_plan(&self.request.command).is_some() && self.version.is_none() {
            // An employer-led draft may be named by the command that makes it.
            let makes = matches!(
                self.request.command,
                Command::SaveDraft { .. } | Command::CompletePlan { .. }
            );
            if !makes {
                return Some(("plan", Unknown));
            }
        }
        let version = self.version;
        let no_task = |id| version.is_some_and(|version| version.task(id).is_none());
        let no_measure = |id| version.is_some_and(|version| version.measure(id).is_none());
        match &self.request.command {
            Command::StartPlan { plan, .. } if used(plan) => Some(("plan", Used)),
            Command::StartPlan { from_plan: Some(source), .. } if case.plan(source).is_none() => {
                Some(("from_plan", Unknown))
            }
            Command::RevisePlan { new_plan, .. } if used(new_plan) => Some(("new_plan", Used)),
            Command::SaveDraft { plan: Some(id), .. }
            | Command::CompletePlan { plan: Some(id), .. } => match case.draft(self.request.at) {
                Some(draft) if draft.id() == id => None,
                Some(_) => Some(("plan", Unknown)),
                None if case.has_used(id) => Some(("plan", Used)),
                None => None,
            },
            Command::AddTask { task: Some(task), .. }
                if version.is_some_and(|version| version.has_used_task(task)) =>
            {
                Some(("task", Used))
            }
            Command::AddMeasure { measure: Some(measure), .. }
                if version.is_some_and(|version| version.has_used_measure(measure)) =>
            {
                Some(("measure", Used))
            }
            Command::AddComment { comment: Some(comment), .. }
                if version.is_some_and(|version| version.has_used_comment(comment)) =>
            {
                Some(("comment", Used))
            }
            Command::RenameTask { task, .. }
            | Command::AssessTask { task, .. }
            | Command::DeleteTask { task, .. }
                if no_task(task) =>
            {
                Some(("task", Unknown))
            }
            Command::ChangeMeasure { measure, .. }
            | Command::DeleteMeasure { measure, .. }
            | Command::EvaluateMeasure { measure, .. }
            | Command::AddComment { measure, .. }
                if no_measure(measure) =>
            {
                Some(("measure", Unknown))
            }
            Command::EditComment { comment, .. } | Command::DeleteComment { comment, .. }
                if version.is_some_and(|version| version.comment(comment).is_none()) =>
            {
                Some(("comment", Unknown))
            }
            Command::MoveMeeting { meeting, .. }
            | Command::RecordMeetingNotHeld { meeting, .. }
                if case.meeting(meeting).is_none() =>
            {
                Some(("meeting", Unknown))
            }
            // A meeting of another number is another meeting.
            Command::RecordMeetingHeld { meeting: Some(meeting), number, .. }
                if case.meeting(meeting).is_none_or(|known| known.number != *number) =>
            {
                Some(("meeting", Unknown))
            }
            Command::RecordLogArchived { entry, .. } if case.log_entry(entry).is_none() => {
                Some(("entry", Unknown))
            }
            Command::WithdrawDays { registration }
                if !case.calendar.days.iter().any(|days| days.id == *registration) =>
            {
                Some(("registration", Unknown))
            }
            Command::EndManager { manager, to } if !case.managers.can_end(manager, *to) => {
                Some(("manager", Unknown))
            }
            _ => None,
        }
    }
}

/// The version that a command names, if it names one.
pub(crate) fn named_plan(command: &Command) -> Option<&PlanId> {
    match command {
        Command::AddTask { plan, .. }
        | Command::RenameTask { plan, .. }
        | Command::AssessTask { plan, .. }
        | Command::DeleteTask { plan, .. }
        | Command::AddMeasure { plan, .. }
        | Command::ChangeMeasure { plan, .. }
        | Command::DeleteMeasure { plan, .. }
        | Command::EvaluateMeasure { plan, .. }
        | Command::AddComment { plan, .. }
        | Command::EditComment { plan, .. }
        | Command::DeleteComment { plan, .. }
        | Command::ApprovePlan { plan, .. }
        | Command::RejectPlan { plan, .. }
        | Command::WithdrawApproval { plan }
        | Command::ForceApproval { plan, .. }
        | Command::ApproveOwnPlan { plan, .. }
        | Command::RevisePlan { plan, .. }
        | Command::AbortPlan { plan }
        | Command::DeletePlan { plan }
        | Command::DiscardDraft { plan }
        | Command::SharePlan { plan, .. }
        | Command::RecordDelivery { plan, .. }
        | Command::RecordDownload { plan }
        | Command::RecordArchived { plan, .. }
        | Command::RecordDispatched { plan }
        | Command::ConfirmLocalCopyDeleted { plan }
        | Command::MarkMisregistered { plan } => Some(plan),
        Command::SaveDraft { plan, .. } | Command::CompletePlan { plan, .. } => plan.as_ref(),
        Command::OpenCase { .. }
        | Command::RegisterSickNote { .. }
        | Command::InvalidateSickNote { .. }
        | Command::RegisterDays { .. }
        | Command::WithdrawDays { .. }
        | Command::AssignManager { .. }
        | Command::EndManager { .. }
        | Command::RecordDeath { .. }
        | Command::RecordEmployerPeriodUsed { .. }
        | Command::SummonMeeting { .. }
        | Command::MoveMeeting { .. }
        | Command::RecordMeetingHeld { .. }
        | Command::RecordMeetingNotHeld { .. }
        | Command::RequestMeeting { .. }
        | Command::NavRequestsPlan {}
        | Command::StartPlan { .. }
        | Command::RegisterExemption { .. }
        | Command::WithdrawExemption { .. }
        | Command::OrderReminder {}
        | Command::CancelReminder {}
        | Command::AddLogEntry { .. }
        | Command::RecordLogArchived { .. }
        | Command::PlaceHold { .. }
        | Command::LiftHold { .. }
        | Command::Purge {} => None,
    }
}

/// How an actor stands to a case on a day.
pub(crate) fn standing_of(case: &Case, by: &crate::Actor, date: Date) -> Standing {
    let Identity::Known { employee, .. } = &case.head.identity else {
        return if by.role() == Role::System { Standing::System } else { Standing::Stranger };
    };
    match (by.role(), by.id()) {
        (Role::Employee | Role::Manager, Some(id)) => {
            let manager =
                case.managers.on(date).is_some_and(|assignment| assignment.manager == *id);
            match (id == employee, manager, by.role()) {
                (true, true, _) => Standing::OwnManager,
                (true, false, Role::Employee) => Standing::Employee,
                (false, true, Role::Manager) => Standing::Manager,
                (_, false, Role::Manager) if case.managers.ended_before(id, date) => {
                    Standing::FormerManager
                }
                _ => Standing::Stranger,
            }
        }
        (Role::Hr, Some(_)) => Standing::Hr,
        (Role::System, _) => Standing::System,
        _ => Standing::Stranger,
    }
}

impl Ask<'_> {
    /// The error that the system gets for an identifier it has made up.
    pub(crate) fn input_error(&self) -> Option<InputError> {
        let (path, kind) = self.unknown_item()?;
        let reason = match kind {
            InputKind::UsedIdentifier => "this identifier is used in the case already",
            _ => "the case does not know this identifier",
        };
        Some(InputError::new(kind, path, reason))
    }
}
