//! What is followed up beside the plan: meetings, exemptions, the reminder, the log.

use super::{Happenings, kept, kept_some};
use crate::exemption::Ground;
use crate::rules::Ask;
use crate::{Command, Happening, Text};

pub(super) fn happen(ask: &Ask<'_>, out: &mut Happenings<'_>) {
    let clean = |text: &Text| kept(ask, text);
    let clean_some = |text: &Option<Text>| kept_some(ask, text);
    match &ask.request.command {
        Command::SummonMeeting { number, on, called } => {
            let (meeting, called) = (next_meeting(ask), called.clone());
            out.push(Happening::MeetingSummoned { meeting, number: *number, on: *on, called });
        }
        Command::MoveMeeting { meeting, on } => {
            out.push(Happening::MeetingMoved { meeting: meeting.clone(), on: *on });
        }
        Command::RecordMeetingHeld { meeting, number, on, attended } => {
            let known = meeting.as_ref().and_then(|id| ask.case.meeting(id));
            let meeting = known.map_or_else(|| next_meeting(ask), |known| known.id.clone());
            let number = known.map_or(*number, |known| known.number);
            let attended = attended.clone();
            out.push(Happening::MeetingHeld { meeting, number, on: *on, attended });
        }
        Command::RecordMeetingNotHeld { meeting, reason } => {
            out.push(Happening::MeetingNotHeld { meeting: meeting.clone(), reason: clean(reason) });
        }
        Command::RequestMeeting { number, requested_by } => {
            out.push(Happening::MeetingRequested { number: *number, requested_by: *requested_by });
        }
        Command::NavRequestsPlan {} => out.push(Happening::PlanRequestedByNav {}),

        Command::RegisterExemption { obligation, ground, attempts, review_on, .. } => {
            let tried = *ground == Ground::CannotBeReached;
            out.push(Happening::ExemptionRegistered {
                obligation: *obligation,
                ground: *ground,
                attempts: if tried { clean_some(attempts) } else { None },
                review_on: *review_on,
            });
        }
        Command::WithdrawExemption { obligation } => {
            out.push(Happening::ExemptionWithdrawn { obligation: *obligation });
        }
        Command::OrderReminder {} => out.push(Happening::ReminderOrdered {}),
        Command::CancelReminder {} => out.push(Happening::ReminderCancelled {}),
        Command::AddLogEntry { kind, on, participants, text, attachments } => {
            out.push(Happening::LogEntryAdded {
                entry: crate::LogEntryId::counted(b'e', ask.case.log.len() as u64 + 1),
                kind: *kind,
                on: *on,
                participants: participants.clone(),
                text: clean(text),
                attachments: attachments.iter().map(clean).collect(),
            });
        }
        _ => {}
    }
}

fn next_meeting(ask: &Ask<'_>) -> crate::MeetingId {
    crate::MeetingId::counted(b'd', ask.case.follow_up.meetings.len() as u64 + 1)
}
