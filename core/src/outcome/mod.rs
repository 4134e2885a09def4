//! What follows from a request that no rule refuses.

mod approval;
mod archive;
mod batch;
mod content;
mod follow_up;
mod registry;

pub(crate) use batch::{Batch, Happenings, event};

use crate::event::NoticeAbout;
use crate::rules::Ask;
use crate::rules::guards::stored;
use crate::wire::{InputError, InputKind};
use crate::{Command, Happening, Party, PlanId, Text};

/// Input that cannot be, whatever the rules say. Only the system is told so;
/// a person gets the refusal of an unknown item.
pub(crate) fn check_input(ask: &Ask<'_>) -> Result<(), InputError> {
    if let Some(error) = ask.input_error() {
        return Err(error);
    }
    let invalid =
        |path: String, reason| Err(InputError::new(InputKind::InvalidValue, path, reason));
    match &ask.request.command {
        Command::OpenCase { .. } => {
            let reason = "this case is open already";
            Err(InputError::new(InputKind::UsedIdentifier, "case", reason))
        }
        Command::RegisterSickNote { periods, .. } if periods.is_empty() => {
            invalid("periods".to_owned(), "a sick note has at least one period")
        }
        Command::RegisterSickNote { periods, .. } => {
            let disorder = periods
                .iter()
                .zip(periods.iter().skip(1))
                .position(|(first, second)| second.from() <= first.to());
            match disorder {
                Some(index) => invalid(
                    format!("periods[{}].from", index + 1),
                    "the periods of a note follow on each other and do not overlap",
                ),
                None => Ok(()),
            }
        }
        Command::RegisterDays { from, to, .. } if to < from => {
            invalid("to".to_owned(), "`to` lies before `from`")
        }
        Command::AssignManager { from, to: Some(to), .. } if to < from => {
            invalid("to".to_owned(), "`to` lies before `from`")
        }
        _ => Ok(()),
    }
}

/// The happenings of a request that passed every guard of its row; none when
/// it repeats what stands.
pub(crate) fn happenings(ask: &Ask<'_>, out: &mut Happenings<'_>) {
    match &ask.request.command {
        // A case is opened once, and a plan is never deleted.
        Command::OpenCase { .. } | Command::DeletePlan { .. } => {}
        Command::RegisterSickNote { .. }
        | Command::InvalidateSickNote { .. }
        | Command::RegisterDays { .. }
        | Command::WithdrawDays { .. }
        | Command::AssignManager { .. }
        | Command::EndManager { .. }
        | Command::RecordDeath { .. }
        | Command::RecordEmployerPeriodUsed { .. } => registry::happen(ask, out),
        Command::SummonMeeting { .. }
        | Command::MoveMeeting { .. }
        | Command::RecordMeetingHeld { .. }
        | Command::RecordMeetingNotHeld { .. }
        | Command::RequestMeeting { .. }
        | Command::NavRequestsPlan {}
        | Command::RegisterExemption { .. }
        | Command::WithdrawExemption { .. }
        | Command::OrderReminder {}
        | Command::CancelReminder {}
        | Command::AddLogEntry { .. } => follow_up::happen(ask, out),
        Command::AddTask { .. }
        | Command::RenameTask { .. }
        | Command::AssessTask { .. }
        | Command::DeleteTask { .. }
        | Command::AddMeasure { .. }
        | Command::ChangeMeasure { .. }
        | Command::DeleteMeasure { .. }
        | Command::EvaluateMeasure { .. }
        | Command::AddComment { .. }
        | Command::EditComment { .. }
        | Command::DeleteComment { .. } => content::happen(ask, out),
        Command::StartPlan { .. }
        | Command::ApprovePlan { .. }
        | Command::RejectPlan { .. }
        | Command::WithdrawApproval { .. }
        | Command::ForceApproval { .. }
        | Command::ApproveOwnPlan { .. }
        | Command::RevisePlan { .. }
        | Command::AbortPlan { .. }
        | Command::SaveDraft { .. }
        | Command::DiscardDraft { .. }
        | Command::CompletePlan { .. }
        | Command::SharePlan { .. }
        | Command::RecordDelivery { .. } => approval::happen(ask, out),
        Command::RecordDownload { .. }
        | Command::RecordArchived { .. }
        | Command::RecordLogArchived { .. }
        | Command::RecordDispatched { .. }
        | Command::ConfirmLocalCopyDeleted { .. }
        | Command::PlaceHold { .. }
        | Command::LiftHold { .. }
        | Command::MarkMisregistered { .. }
        | Command::Purge {} => archive::happen(ask, out),
    }
}

/// A text as it is stored.
fn kept(ask: &Ask<'_>, text: &Text) -> Text {
    stored(text, ask.case.head.policy.strip_markup)
}

/// A text as it is stored; a blank one is none.
fn kept_some(ask: &Ask<'_>, text: &Option<Text>) -> Option<Text> {
    text.as_ref().map(|text| kept(ask, text)).filter(|text| !text.is_blank())
}

/// A notice that only some policies want.
fn notice(
    ask: &Ask<'_>,
    to: Party,
    about: NoticeAbout,
    plan: Option<&PlanId>,
    out: &mut Happenings<'_>,
) {
    if ask.case.head.policy.notices {
        out.push(Happening::NoticeSent { to, about, plan: plan.cloned() });
    }
}
