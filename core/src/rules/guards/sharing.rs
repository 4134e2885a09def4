//! Sharing and delivery.

use super::content::is_employee_only;
use super::{Broken, field, when};
use crate::plan::{Delivery, DeliveryOutcome};
use crate::policy::ApprovalMode;
use crate::rules::Ask;
use crate::{Command, Recipient, Share, Text};

/// Two-party: either party; employer-led: the manager.
pub(super) fn party(ask: &Ask<'_>) -> Broken {
    when(ask.case.head.policy.approval == ApprovalMode::EmployerLed && is_employee_only(ask))
}

/// Only a version that has been approved is shared or downloaded.
pub(super) fn not_approved(ask: &Ask<'_>) -> Broken {
    when(ask.version.is_some_and(|version| version.approved().is_none()))
}

fn share<'a>(ask: &Ask<'a>) -> Option<&'a Share> {
    let with = match ask.request.command {
        Command::SharePlan { with, .. } | Command::RecordDelivery { with, .. } => with,
        _ => Recipient::Nav,
    };
    ask.version?.share(with)
}

/// Shared with this recipient already, and no failure reported.
pub(super) fn already(ask: &Ask<'_>) -> Broken {
    when(share(ask).map(Share::delivery).is_some_and(Delivery::blocks_another))
}

/// An outcome needs a request.
pub(super) fn no_request(ask: &Ask<'_>) -> Broken {
    when(share(ask).is_none())
}

/// A decision to share is good for one sending.
pub(super) fn begun(ask: &Ask<'_>) -> Broken {
    let delivery = share(ask).map(Share::delivery)?;
    let Command::RecordDelivery { outcome, reference, .. } = &ask.request.command else {
        return None;
    };
    when(match outcome {
        DeliveryOutcome::Unknown => {
            reference.as_ref().is_none_or(Text::is_blank) && !delivery.is_due()
        }
        DeliveryOutcome::Postponed => !(delivery.is_due() || delivery.is_unknown()),
        DeliveryOutcome::Delivered | DeliveryOutcome::Failed | DeliveryOutcome::Printed => false,
    })
}

/// The host has found no recipient or address.
pub(super) fn no_recipient(ask: &Ask<'_>) -> Broken {
    match ask.request.command {
        Command::SharePlan { recipient_found, .. } => {
            field(recipient_found == Some(false), "recipient_found")
        }
        _ => None,
    }
}
