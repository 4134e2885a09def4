//! The archive, local copies, retention and holds.

use super::{Broken, field, when};
use crate::rules::Ask;
use crate::{Approved, Case, Command, Date, Version};

fn approved<'a>(ask: &Ask<'a>) -> Option<&'a Approved> {
    ask.version.and_then(Version::approved)
}

/// Only an approved version is archived.
pub(super) fn not_approved(ask: &Ask<'_>) -> Broken {
    when(approved(ask).is_none())
}

/// Dispatch and deletion of the copy need an archive record.
pub(super) fn no_record(ask: &Ask<'_>) -> Broken {
    when(approved(ask).is_none_or(|approved| approved.archiving.record.is_none()))
}

/// The document must be dispatched before the copy may go.
pub(super) fn not_dispatched(ask: &Ask<'_>) -> Broken {
    let dispatched =
        approved(ask).is_some_and(|approved| approved.archiving.dispatched_on.is_some());
    when(ask.case.head.policy.dispatch && !dispatched)
}

/// The day after which the case may be purged, if there is one.
pub(crate) fn purge_after(case: &Case) -> Option<Date> {
    let last = |eras: &[crate::retention::Era]| eras.last().map(|era| era.last_visible);
    last(&case.calendar.eras).max(last(&case.calendar.manager_eras))
}

/// Retention has not run out.
pub(super) fn not_due(ask: &Ask<'_>) -> Broken {
    when(purge_after(ask.case).is_none_or(|last| ask.date <= last))
}

/// A hold stops the purge.
pub(super) fn hold(ask: &Ask<'_>) -> Broken {
    when(!ask.case.follow_up.holds.is_empty())
}

/// There is no such hold to lift.
pub(super) fn no_hold(ask: &Ask<'_>) -> Broken {
    match ask.request.command {
        Command::LiftHold { hold } => field(!ask.case.follow_up.holds.contains(&hold), "hold"),
        _ => None,
    }
}

/// An approved version is in no archive.
pub(super) fn not_archived(ask: &Ask<'_>) -> Broken {
    let missing = ask.case.versions().any(|version| {
        !version.misregistered
            && version.approved().is_some_and(|approved| approved.archiving.record.is_none())
    });
    when(ask.case.head.policy.archive_before_purge && missing)
}
