//! Arguments with which a command would be accepted, if any are.
//!
//! What an argument can satisfy is satisfied here: texts say something, dates
//! are in order, boxes are ticked. What depends on which item is named is
//! tried with each item. So when `decide` refuses all of these, no argument
//! helps.

use crate::exemption::{Ground, Obligation};
use crate::log::LogKind;
use crate::meeting::{Attendee, MeetingNumber};
use crate::plan::{
    AssessmentKind, DeliveryOutcome, Form, FullForm, HoldKind, MeasureStatusKind, Recipient,
};
use crate::sick_note::DayKind;
use crate::{
    Activity, Actor, ActorId, Case, Command, CommandKind as C, CommentId, Date, DaysId, Grade,
    LogEntryId, MeasureId, MeetingId, NoteId, Period, PlanId, Role, TaskId, Text, Version,
};

/// A number that the library does not count to, for an identifier that nobody has.
const NOBODYS: u64 = u64::MAX;

/// The commands to try, those on the newest version first; never empty.
pub(crate) fn witnesses(case: &Case, kind: C, by: &Actor, today: Date) -> Vec<Command> {
    let mut out = Vec::new();
    if on_plan(kind) {
        for version in case.versions().rev() {
            plan_witnesses(kind, version, today, &mut out);
        }
        if out.is_empty() {
            let nobodys = nobodys_plan(case);
            plan_witnesses(kind, &nobodys, today, &mut out);
        }
    } else {
        case_witnesses(case, kind, by, today, &mut out);
    }
    out
}

const fn on_plan(kind: C) -> bool {
    matches!(
        kind,
        C::AddTask
            | C::RenameTask
            | C::AssessTask
            | C::DeleteTask
            | C::AddMeasure
            | C::ChangeMeasure
            | C::DeleteMeasure
            | C::EvaluateMeasure
            | C::AddComment
            | C::EditComment
            | C::DeleteComment
            | C::ApprovePlan
            | C::RejectPlan
            | C::WithdrawApproval
            | C::ForceApproval
            | C::ApproveOwnPlan
            | C::RevisePlan
            | C::AbortPlan
            | C::DeletePlan
            | C::DiscardDraft
            | C::SharePlan
            | C::RecordDelivery
            | C::RecordDownload
            | C::RecordArchived
            | C::RecordDispatched
            | C::ConfirmLocalCopyDeleted
            | C::MarkMisregistered
    )
}

/// A version that the case does not have, so that a refusal can say so.
fn nobodys_plan(case: &Case) -> Version {
    Version {
        id: PlanId::counted(b'p', NOBODYS),
        started_at: case.last_at,
        started_by: crate::Party::Manager,
        source: None,
        content: Default::default(),
        state: crate::State::Draft { rejected_by: None },
        misregistered: false,
        changed_by_employee: 0,
        changed_by_manager: 0,
        saved_at: case.last_at,
        given: Default::default(),
    }
}

fn said() -> Text {
    Text::from("x")
}

fn each<I: Clone>(ids: impl Iterator<Item = I>, nobodys: I) -> Vec<I> {
    let ids: Vec<I> = ids.collect();
    if ids.is_empty() { vec![nobodys] } else { ids }
}

fn plan_witnesses(kind: C, version: &Version, today: Date, out: &mut Vec<Command>) {
    let plan = version.id.clone();
    let tasks =
        || each(version.tasks().iter().map(|task| task.id.clone()), TaskId::counted(b't', NOBODYS));
    let measures = || {
        let ids = version.measures().iter().map(|measure| measure.id.clone());
        each(ids, MeasureId::counted(b'm', NOBODYS))
    };
    let comments = || {
        let all = version.measures().iter().flat_map(|measure| measure.comments.iter());
        each(all.map(|comment| comment.id.clone()), CommentId::counted(b'c', NOBODYS))
    };
    let (from, to, evaluate_on) = (Some(today), Some(today), Some(today));
    match kind {
        C::AddTask => out.push(Command::AddTask { plan, task: None, name: said() }),
        C::RenameTask => out.extend(tasks().into_iter().map(|task| Command::RenameTask {
            plan: plan.clone(),
            task,
            name: said(),
        })),
        C::AssessTask => out.extend(tasks().into_iter().map(|task| Command::AssessTask {
            plan: plan.clone(),
            task,
            assessment: AssessmentKind::Can,
            how: None,
            elsewhere: None,
            more_time: None,
            with_help: None,
            reason: None,
        })),
        C::DeleteTask => out.extend(
            tasks().into_iter().map(|task| Command::DeleteTask { plan: plan.clone(), task }),
        ),
        C::AddMeasure => out.push(Command::AddMeasure {
            plan,
            measure: None,
            status: MeasureStatusKind::Proposed,
            heading: said(),
            description: said(),
            from,
            to,
            follow_up: None,
            reason: None,
            nav_help: None,
        }),
        C::ChangeMeasure => {
            out.extend(measures().into_iter().map(|measure| Command::ChangeMeasure {
                plan: plan.clone(),
                measure,
                status: MeasureStatusKind::Proposed,
                heading: said(),
                description: said(),
                from,
                to,
                follow_up: None,
                reason: None,
                nav_help: None,
            }));
        }
        C::DeleteMeasure => out.extend(
            measures()
                .into_iter()
                .map(|measure| Command::DeleteMeasure { plan: plan.clone(), measure }),
        ),
        C::EvaluateMeasure => {
            out.extend(measures().into_iter().map(|measure| Command::EvaluateMeasure {
                plan: plan.clone(),
                measure,
                effect: said(),
            }));
        }
        C::AddComment => out.extend(measures().into_iter().map(|measure| Command::AddComment {
            plan: plan.clone(),
            measure,
            comment: None,
            text: said(),
        })),
        C::EditComment => out.extend(comments().into_iter().map(|comment| Command::EditComment {
            plan: plan.clone(),
            comment,
            text: said(),
        })),
        C::DeleteComment => out.extend(
            comments()
                .into_iter()
                .map(|comment| Command::DeleteComment { plan: plan.clone(), comment }),
        ),
        C::ApprovePlan => out.push(Command::ApprovePlan {
            plan,
            agree: true,
            from,
            to,
            evaluate_on,
            share_with_nav: None,
        }),
        C::RejectPlan => out.push(Command::RejectPlan { plan, reason: None }),
        C::WithdrawApproval => out.push(Command::WithdrawApproval { plan }),
        C::ForceApproval => out.push(Command::ForceApproval {
            plan,
            from,
            to,
            evaluate_on,
            acknowledge: true,
            reason: said(),
            share_with_nav: None,
        }),
        C::ApproveOwnPlan => out.push(Command::ApproveOwnPlan {
            plan,
            agree: true,
            from,
            to,
            evaluate_on,
            share_with_nav: None,
        }),
        C::RevisePlan => out.push(Command::RevisePlan { plan, new_plan: None }),
        C::AbortPlan => out.push(Command::AbortPlan { plan }),
        C::DeletePlan => out.push(Command::DeletePlan { plan }),
        C::DiscardDraft => out.push(Command::DiscardDraft { plan }),
        C::SharePlan => out.extend(Recipient::ALL.iter().map(|with| Command::SharePlan {
            plan: plan.clone(),
            with: *with,
            recipient_found: None,
        })),
        C::RecordDelivery => {
            out.extend(Recipient::ALL.iter().map(|with| Command::RecordDelivery {
                plan: plan.clone(),
                with: *with,
                outcome: DeliveryOutcome::Delivered,
                reason: None,
                reference: None,
            }))
        }
        C::RecordDownload => out.push(Command::RecordDownload { plan }),
        C::RecordArchived => {
            out.push(Command::RecordArchived { plan, system: said(), reference: said() });
        }
        C::RecordDispatched => out.push(Command::RecordDispatched { plan }),
        C::ConfirmLocalCopyDeleted => out.push(Command::ConfirmLocalCopyDeleted { plan }),
        C::MarkMisregistered => out.push(Command::MarkMisregistered { plan }),
        _ => {}
    }
}

fn case_witnesses(case: &Case, kind: C, by: &Actor, today: Date, out: &mut Vec<Command>) {
    let number = if by.role() == Role::System { MeetingNumber::Two } else { MeetingNumber::One };
    let meetings = || {
        each(case.meetings().map(|meeting| meeting.id.clone()), MeetingId::counted(b'd', NOBODYS))
    };
    match kind {
        C::RegisterSickNote => {
            let period = Period::new(today, today, Activity::Absent(Grade::FULL));
            out.push(Command::RegisterSickNote {
                note: NoteId::counted(b'n', NOBODYS),
                periods: period.into_iter().collect(),
                self_certified: Vec::new(),
                absence_from: None,
                digital: None,
                sent_to_employer: None,
                message_to_employer: None,
                suggested_measures: None,
            });
        }
        C::InvalidateSickNote => {
            out.push(Command::InvalidateSickNote { note: NoteId::counted(b'n', NOBODYS) });
        }
        C::RegisterDays => {
            out.push(Command::RegisterDays { days: DayKind::Holiday, from: today, to: today });
        }
        C::WithdrawDays => {
            let known = case.calendar.days.iter().map(|days| days.id.clone());
            let all = each(known, DaysId::counted(b'd', NOBODYS));
            out.extend(all.into_iter().map(|registration| Command::WithdrawDays { registration }));
        }
        C::AssignManager => {
            let last =
                case.managers.iter().map(|assignment| assignment.to.unwrap_or(assignment.from));
            let from = last.max().map_or(today, |last| last.plus_days(1));
            let manager = ActorId::counted(b'm', NOBODYS);
            out.push(Command::AssignManager { manager, from, to: None });
        }
        C::EndManager => out.extend(case.managers.iter().map(|assignment| Command::EndManager {
            manager: assignment.manager.clone(),
            to: assignment.from,
        })),
        C::RecordDeath => out.push(Command::RecordDeath { on: today }),
        C::RecordEmployerPeriodUsed => out.push(Command::RecordEmployerPeriodUsed { from: today }),
        C::SummonMeeting => {
            out.push(Command::SummonMeeting { number, on: today, called: Vec::new() });
        }
        C::MoveMeeting => out.extend(
            meetings().into_iter().map(|meeting| Command::MoveMeeting { meeting, on: today }),
        ),
        C::RecordMeetingHeld => out.push(Command::RecordMeetingHeld {
            meeting: None,
            number,
            on: today,
            attended: Vec::new(),
        }),
        C::RecordMeetingNotHeld => out.extend(
            meetings()
                .into_iter()
                .map(|meeting| Command::RecordMeetingNotHeld { meeting, reason: said() }),
        ),
        C::RequestMeeting => {
            out.push(Command::RequestMeeting { number, requested_by: Attendee::Manager });
        }
        C::NavRequestsPlan => out.push(Command::NavRequestsPlan {}),
        C::StartPlan => {
            out.push(Command::StartPlan { plan: None, from_plan: None, copy_measures: None });
        }
        C::SaveDraft => {
            out.push(Command::SaveDraft { plan: None, form: Box::new(Form::default()) });
        }
        C::CompletePlan => out.push(Command::CompletePlan {
            plan: None,
            form: Box::new(full_form(today.plus_days(1))),
            taken_part: Some(true),
            reason: None,
        }),
        C::RegisterExemption => {
            out.extend(Ground::ALL.iter().map(|ground| Command::RegisterExemption {
                obligation: ground.obligation(),
                ground: *ground,
                discussed: true,
                attempts: Some(said()),
                review_on: None,
            }))
        }
        C::WithdrawExemption => out.extend(
            Obligation::ALL
                .iter()
                .map(|obligation| Command::WithdrawExemption { obligation: *obligation }),
        ),
        C::OrderReminder => out.push(Command::OrderReminder {}),
        C::CancelReminder => out.push(Command::CancelReminder {}),
        C::AddLogEntry => out.push(Command::AddLogEntry {
            kind: LogKind::Other,
            on: today,
            participants: Vec::new(),
            text: said(),
            attachments: Vec::new(),
        }),
        C::RecordLogArchived => {
            let known = case.log_entries().map(|entry| entry.id.clone()).take(1);
            let all = each(known, LogEntryId::counted(b'e', NOBODYS));
            out.extend(all.into_iter().map(|entry| Command::RecordLogArchived {
                entry,
                system: said(),
                reference: said(),
            }));
        }
        C::PlaceHold => out.push(Command::PlaceHold { hold: HoldKind::Dispute }),
        C::LiftHold => {
            out.extend(HoldKind::ALL.iter().map(|hold| Command::LiftHold { hold: *hold }));
        }
        C::Purge => out.push(Command::Purge {}),
        _ => {}
    }
}

fn full_form(evaluation_date: Date) -> FullForm {
    FullForm {
        typical_workday: said(),
        tasks_that_can_be_done: said(),
        tasks_that_cannot_be_done: said(),
        earlier_facilitation: said(),
        coming_facilitation: said(),
        other_facilitation: said(),
        follow_up: said(),
        evaluation_date,
    }
}
