//! Who made the plan, and how its approval came about.

use super::maker::Maker;
use super::{Block, Table};
use crate::words::Phrase;
use crate::{Approved, Date, Manner, Party, State, Text};

pub(super) fn section(make: &Maker<'_>) -> Block {
    let by_form = make.version.form().is_some();
    let heading = if by_form { Phrase::Completion } else { Phrase::Approval };
    let mut blocks = Vec::new();
    let rows = rows(make);
    if rows.is_empty() {
        let nobody = if by_form { Phrase::NotCompleted } else { Phrase::NobodyApproved };
        blocks.push(make.paragraph(nobody));
    } else {
        blocks.push(Block::Table(Table {
            columns: vec![make.say(Phrase::Who), make.say(Phrase::What), make.say(Phrase::Date)],
            rows,
        }));
    }
    let mut fields = Vec::new();
    if let Some(approved) = make.version.approved() {
        if let Some(yes) = approved.taken_part() {
            fields.push(make.field(Phrase::TakenPart, make.yes_or_no(yes)));
        }
        if let Some(reason) = approved.reason() {
            fields.push(make.field(Phrase::Reason, reason.clone()));
        }
    }
    if !fields.is_empty() {
        blocks.push(Block::Fields { fields });
    }
    make.section(heading, blocks)
}

fn rows(make: &Maker<'_>) -> Vec<Vec<Text>> {
    let row = |party, did, on: Option<Date>| {
        let on = on.map(|on| make.day(on)).unwrap_or_default();
        vec![who(make, party), make.say(did), on]
    };
    match make.version.state() {
        State::Draft { rejected_by: None } => Vec::new(),
        State::Draft { rejected_by: Some(party) } => vec![row(*party, Phrase::Rejected, None)],
        State::Awaiting(pending) => vec![
            row(pending.party(), Phrase::MadeAndApproved, Some(pending.on)),
            row(pending.party().other(), Phrase::NotAnswered, None),
        ],
        State::Approved(approved) | State::Aborted { approved, .. } => came_about(approved, row),
    }
}

fn came_about(
    approved: &Approved,
    row: impl Fn(Party, Phrase, Option<Date>) -> Vec<Text>,
) -> Vec<Vec<Text>> {
    let (first, on) = (approved.first(), Some(approved.on()));
    match approved.manner() {
        Manner::Both => vec![
            row(first.party, Phrase::MadeAndApproved, Some(first.on)),
            row(first.party.other(), Phrase::Approved, on),
        ],
        Manner::Forced => vec![
            row(Party::Manager, Phrase::ApprovedAlone, on),
            row(Party::Employee, Phrase::HasNotApproved, None),
        ],
        Manner::OwnManager => vec![row(Party::Employee, Phrase::ApprovedAsBoth, on)],
        Manner::Completed => vec![row(Party::Manager, Phrase::Completed, on)],
    }
}

fn who(make: &Maker<'_>, party: Party) -> Text {
    let role = make.role(party);
    match make.name(party) {
        Some(name) => Text::from(format!("{} ({})", name.as_str(), role.as_str().to_lowercase())),
        None => role,
    }
}
