//! What an answer of Nav's, or the lack of one, means for a delivery on the case.

use super::failure::{Advice, NavFailure};
use super::fault::NavErrorType;
use super::http::NavCall;
use super::receipt::NavReceipt;
use super::sending::NavSending;
use crate::plan::DeliveryOutcome;
use crate::{Command, Recipient, Share, Text};

/// The command that records it.
pub(super) fn outcome(
    sending: &NavSending,
    with: Recipient,
    outcome: DeliveryOutcome,
    reason: Option<String>,
    reference: Option<&str>,
) -> Command {
    Command::RecordDelivery {
        plan: sending.plan().clone(),
        with,
        outcome,
        reason: reason.map(Text::from),
        reference: reference.map(Text::from),
    }
}

/// Whether nobody knows yet what came of this very sending.
fn is_awaited(sending: &NavSending, share: &Share) -> bool {
    share.delivery().is_unknown() && share.begun_at() == sending.begun_at()
}

/// What a receipt says of the delivery to one recipient; nothing when it is known.
pub(super) fn received(
    sending: &NavSending,
    with: Recipient,
    share: &Share,
    receipt: &NavReceipt,
) -> Option<Command> {
    let (sent, field) = match with {
        Recipient::Nav => (receipt.to_nav(), "isSentToNavStatus"),
        Recipient::Practitioner => (receipt.to_practitioner(), "isSentToGeneralPractitionerStatus"),
    };
    let known = share.reference().map(Text::as_str);
    let awaited = is_awaited(sending, share);
    match sent {
        // Also to a later sending: that it has arrived is then the more important.
        Some(true) => {
            let repeats = share.delivery().arrived_on().is_some()
                && (receipt.uuid().is_none() || receipt.uuid() == known);
            (!repeats)
                .then(|| outcome(sending, with, DeliveryOutcome::Delivered, None, receipt.uuid()))
        }
        Some(false) if awaited => {
            let reason = format!("{field}: false");
            Some(outcome(sending, with, DeliveryOutcome::Failed, Some(reason), receipt.uuid()))
        }
        None if awaited && receipt.uuid() != known => {
            let uuid = receipt.uuid()?;
            Some(outcome(sending, with, DeliveryOutcome::Unknown, None, Some(uuid)))
        }
        _ => None,
    }
}

/// What a failure says of it.
pub(super) fn failed(
    sending: &NavSending,
    with: Recipient,
    share: &Share,
    failure: &NavFailure,
) -> Option<Command> {
    if !is_awaited(sending, share) {
        return None;
    }
    let word = || failure.error_type().map(|said| said.as_str().to_owned());
    if failure.call() == NavCall::SendingStatus {
        let none = failure.error_type() == Some(NavErrorType::FollowUpPlanNotFound);
        return none.then(|| outcome(sending, with, DeliveryOutcome::Failed, word(), None));
    }
    if failure.call() != NavCall::Submit {
        // What became of another call, such as one for a token, says nothing of the plan.
        return None;
    }
    if failure.advice() == Advice::Ask {
        let reference = failure.reference()?;
        let known = share.reference().map(Text::as_str) == Some(reference);
        return (!known)
            .then(|| outcome(sending, with, DeliveryOutcome::Unknown, None, Some(reference)));
    }
    Some(if failure.is_refusal_of_plan() {
        outcome(sending, with, DeliveryOutcome::Failed, word(), None)
    } else {
        outcome(sending, with, DeliveryOutcome::Postponed, None, None)
    })
}
