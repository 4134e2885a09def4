//! Whom an approved version was shared with, and what came of it.

use super::maker::Maker;
use super::{Block, Table};
use crate::words::{Family, Phrase};
use crate::{Delivery, DeliveryOutcome, Recipient, Share, Text};

pub(super) fn section(make: &Maker<'_>) -> Block {
    let row = |with: &Recipient| {
        let to = make.term(Family::Recipient, with.as_str());
        match make.version.share(*with) {
            Some(share) => {
                let sent = make.day(share.requested_at().oslo_date());
                vec![to, sent, receipt(make, share)]
            }
            None => vec![to, make.say(Phrase::NotShared), Text::default()],
        }
    };
    let columns =
        vec![make.say(Phrase::Recipient), make.say(Phrase::Sent), make.say(Phrase::Receipt)];
    let rows = Recipient::ALL.iter().map(row).collect();
    make.section(Phrase::Sharing, vec![Block::Table(Table { columns, rows })])
}

/// The newest answer; and where it arrived before, also that.
fn receipt(make: &Maker<'_>, share: &Share) -> Text {
    let named = |word, on| {
        let (outcome, day) = (make.term(Family::Delivery, word), make.day(on));
        format!("{}, {}", outcome.as_str(), day.as_str())
    };
    let mut said = match share.delivery() {
        Delivery::Requested => make.term(Family::Delivery, "requested").as_str().to_owned(),
        Delivery::Answered { outcome, reason, on } => {
            let answer = named(outcome.as_str(), *on);
            match reason.as_ref().filter(|reason| !reason.is_blank()) {
                Some(reason) => format!("{answer}: {}", reason.as_str()),
                None => answer,
            }
        }
    };
    if share.delivery().arrived_on().is_none() {
        if let Some(before) = share.arrived_on() {
            said.push('\n');
            said.push_str(&named(DeliveryOutcome::Delivered.as_str(), before));
        }
    }
    Text::from(said)
}
