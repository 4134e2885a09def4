//! Exemptions, dialogue meetings and the reminder.

use super::content::is_employee_only;
use super::text::says_nothing;
use super::{Broken, field, when};
use crate::exemption::{Ground, Obligation};
use crate::rules::Ask;
use crate::{Absence, Command, Version};

/// The manager decides.
pub(super) fn manager_only(ask: &Ask<'_>) -> Broken {
    when(is_employee_only(ask))
}

/// An absence runs, or ended within the grace days.
pub(super) fn no_absence(ask: &Ask<'_>) -> Broken {
    let grace = i32::from(ask.case.head.policy.grace_days);
    let absence = ask.case.calendar.absence_of(ask.date);
    when(absence.is_none_or(|absence| absence.to.plus_days(grace) < ask.date))
}

/// A draft, awaiting or active plan of this absence exists.
pub(super) fn plan_exists(ask: &Ask<'_>) -> Broken {
    let Command::RegisterExemption { obligation: Obligation::Plan, .. } = ask.request.command
    else {
        return None;
    };
    let calendar = &ask.case.calendar;
    let absence = calendar.absence_of(ask.date);
    let of_this = |version: &Version| {
        calendar.absence_of(version.started_at.oslo_date()).map(|of| of.first_day)
            == absence.map(|of| of.first_day)
    };
    when(ask.case.blocking(ask.request.at).any(of_this))
}

/// There is no exemption to withdraw.
pub(super) fn none_stands(ask: &Ask<'_>) -> Broken {
    let Command::WithdrawExemption { obligation } = ask.request.command else {
        return None;
    };
    let calendar = &ask.case.calendar;
    let stands = calendar.absence_of(ask.date).is_some_and(|absence| {
        ask.case.follow_up.exemption(obligation, absence, calendar).is_some()
    });
    when(!stands)
}

/// Discussed with the employee; or, out of reach, what was tried.
pub(super) fn not_discussed(ask: &Ask<'_>) -> Broken {
    let Command::RegisterExemption { ground, discussed, attempts, .. } = &ask.request.command
    else {
        return None;
    };
    if *ground == Ground::CannotBeReached {
        field(says_nothing(ask, attempts.as_ref()), "attempts")
    } else {
        field(!discussed, "discussed")
    }
}

/// The ground fits the obligation, and grading the day.
pub(super) fn ground(ask: &Ask<'_>) -> Broken {
    let Command::RegisterExemption { obligation, ground, .. } = ask.request.command else {
        return None;
    };
    let fits = ground.obligation() == obligation;
    let graded = ask
        .case
        .calendar
        .running(ask.date)
        .and_then(|absence| absence.grade_on(ask.date))
        .is_some_and(|grade| !grade.is_full());
    field(!fits || (ground == Ground::GradedWithDialogue && !graded), "ground")
}

/// A meeting held lies not in the future.
pub(super) fn meeting_future(ask: &Ask<'_>) -> Broken {
    match ask.request.command {
        Command::RecordMeetingHeld { on, .. } => field(on > ask.date, "on"),
        _ => None,
    }
}

/// The reminder is open from day 0 to 24 of an absence without a plan.
pub(super) fn remind_closed(ask: &Ask<'_>) -> Broken {
    when(reminder_absence(ask.case, ask.date).is_none())
}

/// Days after the start on which Nav's reminder goes out, and its window closes.
pub(crate) const REMINDER_DAY: i32 = 24;

/// The gap-free absence whose reminder can be ordered or cancelled on a day.
pub(crate) fn reminder_absence(case: &crate::Case, date: crate::Date) -> Option<&Absence> {
    let calendar = &case.calendar;
    if !calendar.note_active(date, 0) {
        return None;
    }
    let begun = calendar.gap_free.partition_point(|absence| absence.first_day <= date);
    let absence = calendar.gap_free.get(begun.checked_sub(1)?)?;
    let open =
        absence.runs_on(date) && (0..=REMINDER_DAY).contains(&date.days_since(absence.start));
    let plan_made = case.versions().any(|version| {
        !version.misregistered
            && version.approved().is_some_and(|approved| approved.on >= absence.start)
    });
    (open && !plan_made).then_some(absence)
}
