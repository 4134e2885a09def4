//! The archive, local copies, holds and the purge.

use super::{Happenings, kept};
use crate::history_chain;
use crate::rules::Ask;
use crate::{Command, Happening, Text};

pub(super) fn happen(ask: &Ask<'_>, out: &mut Happenings<'_>) {
    let clean = |text: &Text| kept(ask, text);
    match &ask.request.command {
        Command::RecordDownload { plan } => {
            out.push(Happening::PlanDownloaded { plan: plan.clone() });
        }
        Command::RecordArchived { plan, system, reference } => out.push(Happening::PlanArchived {
            plan: plan.clone(),
            system: clean(system),
            reference: clean(reference),
        }),
        Command::RecordLogArchived { entry, system, reference } => {
            out.push(Happening::LogEntryArchived {
                entry: entry.clone(),
                system: clean(system),
                reference: clean(reference),
            });
        }
        Command::RecordDispatched { plan } => {
            out.push(Happening::PlanDispatched { plan: plan.clone() });
        }
        Command::ConfirmLocalCopyDeleted { plan } => {
            out.push(Happening::LocalCopyDeleted { plan: plan.clone() });
        }
        Command::PlaceHold { hold } if !ask.case.follow_up.holds.contains(hold) => {
            out.push(Happening::HoldPlaced { hold: *hold });
        }
        Command::LiftHold { hold } => out.push(Happening::HoldLifted { hold: *hold }),
        Command::MarkMisregistered { plan }
            if ask.version.is_some_and(|version| !version.misregistered) =>
        {
            out.push(Happening::PlanMisregistered { plan: plan.clone() });
        }
        Command::Purge {} => out.push(Happening::CasePurged {
            case: ask.case.head.id.clone(),
            chain: history_chain::last_hash(ask.case.events()),
        }),
        _ => {}
    }
}
