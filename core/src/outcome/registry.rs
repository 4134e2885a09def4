//! What the host's registries know: sick notes, days, managers, death.

use super::{Happenings, kept_some, notice};
use crate::event::NoticeAbout;
use crate::rules::Ask;
use crate::{Command, Happening, Party, Period};

pub(super) fn happen(ask: &Ask<'_>, out: &mut Happenings<'_>) {
    match &ask.request.command {
        Command::RegisterSickNote { .. } => sick_note(ask, out),
        Command::InvalidateSickNote { note }
            if ask.case.calendar.note(note).is_some_and(|note| note.valid) =>
        {
            out.push(Happening::SickNoteInvalidated { note: note.clone() });
        }
        Command::RegisterDays { days, from, to } => {
            let registration =
                crate::DaysId::counted(b'd', ask.case.calendar.days.len() as u64 + 1);
            out.push(Happening::DaysRegistered { registration, days: *days, from: *from, to: *to });
        }
        Command::WithdrawDays { registration } => {
            let stands =
                |days: &crate::sick_note::Days| days.id == *registration && !days.withdrawn;
            if ask.case.calendar.days.iter().any(stands) {
                out.push(Happening::DaysWithdrawn { registration: registration.clone() });
            }
        }
        Command::AssignManager { manager, from, to } => {
            out.push(Happening::ManagerAssigned { manager: manager.clone(), from: *from, to: *to });
            notice(ask, Party::Employee, NoticeAbout::NewManager, None, out);
        }
        Command::EndManager { manager, to } => {
            out.push(Happening::ManagerEnded { manager: manager.clone(), to: *to });
        }
        Command::RecordDeath { on } if ask.case.follow_up.death != Some(*on) => {
            out.push(Happening::DeathRecorded { on: *on });
        }
        Command::RecordEmployerPeriodUsed { from }
            if ask.case.follow_up.employer_period_used != Some(*from) =>
        {
            out.push(Happening::EmployerPeriodUsed { from: *from });
        }
        _ => {}
    }
}

/// A sick note: new, corrected, valid again, or nothing new.
fn sick_note(ask: &Ask<'_>, out: &mut Happenings<'_>) {
    let Command::RegisterSickNote {
        note,
        periods,
        self_certified,
        absence_from,
        digital,
        sent_to_employer,
        message_to_employer,
        suggested_measures,
    } = &ask.request.command
    else {
        return;
    };
    if *sent_to_employer == Some(false) {
        return;
    }
    let known = ask.case.calendar.note(note);
    // What ended long before it came is history that nobody follows up; what the
    // case has taken in before, it keeps.
    let oldest = ask.date.minus_months(u16::from(ask.case.head.policy.old_note_years) * 12);
    let taken = |period: &Period| {
        period.to() >= oldest || known.is_some_and(|known| known.periods.contains(period))
    };
    let periods: Vec<Period> = periods.iter().copied().filter(taken).collect();
    if periods.is_empty() {
        return;
    }
    let message_to_employer = kept_some(ask, message_to_employer);
    let suggested_measures = kept_some(ask, suggested_measures);
    let same = known.is_some_and(|known| {
        known.periods == periods
            && known.self_certified == *self_certified
            && known.absence_from == *absence_from
            && known.digital == digital.unwrap_or(true)
            && known.message_to_employer == message_to_employer
            && known.suggested_measures == suggested_measures
    });
    let (note, self_certified, absence_from) =
        (note.clone(), self_certified.clone(), *absence_from);
    let digital = digital.filter(|digital| !digital);
    out.push(match known {
        Some(known) if same && known.valid => return,
        Some(_) if same => Happening::SickNoteRestored { note },
        Some(_) => Happening::SickNoteCorrected {
            note,
            periods,
            self_certified,
            absence_from,
            digital,
            message_to_employer,
            suggested_measures,
        },
        None => Happening::SickNoteRegistered {
            note,
            periods,
            self_certified,
            absence_from,
            digital,
            message_to_employer,
            suggested_measures,
        },
    });
    notice(ask, Party::Manager, NoticeAbout::NewSickNote, None, out);
}
