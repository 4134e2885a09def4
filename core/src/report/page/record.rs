//! What is kept: the log, the archive, the history.

use super::super::markup::Markup;
use super::super::reader::Reader;
use super::facts::attendees;
use super::table::{Caption, Cell, table};
use crate::words::Family;
use crate::words::report::{Label, time};
use crate::{Approved, ArchiveRecord, Entry, HappeningKind, LogEntry, Manner, Moment};

pub(super) fn log(to: &mut Markup, reader: &Reader<'_>) {
    let columns = [Label::Date, Label::Kind, Label::Text, Label::Participants, Label::Attachments];
    let has_files = reader.case.log_entries().any(|entry| !entry.attachments().is_empty());
    let shown = if has_files { columns.len() } else { columns.len() - 1 };
    let columns: Vec<&str> = columns.iter().take(shown).map(|label| reader.say(*label)).collect();
    let one = |entry: &LogEntry| {
        let files: Vec<&str> = entry.attachments().iter().map(|name| name.as_str()).collect();
        vec![
            Cell::Day(reader.day(entry.on())),
            Cell::plain(reader.term(Family::LogKind, entry.kind().as_str())),
            Cell::Text(entry.text().clone()).spoken(reader.written_in()),
            Cell::Plain(attendees(reader, entry.participants())),
            Cell::Text(files.join("\n").into()),
        ]
    };
    let rows: Vec<Vec<Cell>> = reader.case.log_entries().rev().map(one).collect();
    table(to, Caption::Seen(reader.say(Label::LogSays)), &columns, &rows);
}

/// The documents with their archive records, and what keeps the case from being deleted.
pub(super) fn archive(to: &mut Markup, reader: &Reader<'_>) {
    let rows = documents(reader);
    if !rows.is_empty() {
        let columns = [Label::Document, Label::Archived, Label::ArchiveSystem, Label::Reference];
        let columns = columns.map(|label| reader.say(label));
        table(to, Caption::Seen(reader.say(Label::ArchiveSays)), &columns, &rows);
    }
    for hold in reader.case.holds() {
        let kind = reader.term(Family::HoldKind, hold.as_str()).to_lowercase();
        to.element("p", &[], &format!("{}: {kind}", reader.say(Label::Hold)));
    }
}

/// Whether there is anything to tell of the archive.
pub(super) fn has_archive(reader: &Reader<'_>) -> bool {
    !reader.case.holds().is_empty() || !documents(reader).is_empty()
}

fn documents(reader: &Reader<'_>) -> Vec<Vec<Cell>> {
    let row = |name: String, record: Option<&ArchiveRecord>, more: &str| {
        let on = record.map_or_else(
            || Cell::plain(reader.say(Label::NotArchived)),
            |record| Cell::Day(reader.day(record.on())),
        );
        let text = |text: Option<&crate::Text>| {
            text.map_or_else(Cell::none, |text| Cell::Written(text.as_str().to_owned()))
        };
        vec![
            Cell::Plain(name),
            on.with(Cell::plain(more)),
            text(record.map(ArchiveRecord::system)),
            text(record.map(ArchiveRecord::reference)),
        ]
    };
    let versions = reader.versions().filter_map(|version| {
        let archiving = version.approved()?.archiving();
        let copy = if archiving.has_local_copy() { reader.say(Label::LocalCopy) } else { "" };
        let name = format!("{} {}", reader.say(Label::Version), version.id());
        Some(row(name, archiving.record(), copy))
    });
    let entries = reader.case.log_entries().rev().filter(|entry| entry.kind().is_document());
    let entries = entries.map(|entry| {
        let kind = reader.term(Family::LogKind, entry.kind().as_str());
        row(format!("{kind} {}", reader.day(entry.on())), entry.archived(), "")
    });
    versions.chain(entries).collect()
}

pub(super) fn history(to: &mut Markup, reader: &Reader<'_>) {
    let columns =
        [Label::When, Label::Who, Label::What, Label::Version].map(|label| reader.say(label));
    let rows: Vec<Vec<Cell>> = reader
        .history()
        .iter()
        .map(|entry| {
            let plan =
                entry.plan.as_ref().map_or_else(Cell::none, |plan| Cell::plain(plan.as_str()));
            vec![
                when(reader, entry.at),
                Cell::plain(reader.term(Family::Role, entry.role.as_str())),
                Cell::plain(entry.words(reader.language)).with(Cell::plain(manner(reader, entry))),
                plan,
            ]
        })
        .collect();
    table(to, Caption::Seen(reader.say(Label::HistorySays)), &columns, &rows);
}

/// Of an approval by one party alone, how it came about.
fn manner(reader: &Reader<'_>, entry: &Entry) -> &'static str {
    let of = || reader.case.plan(entry.plan.as_ref()?)?.approved();
    let alone = |approved: &&Approved| approved.manner() != Manner::Both;
    match of().filter(alone) {
        Some(approved) if entry.happening == HappeningKind::PlanApproved => {
            reader.term(Family::Approval, approved.manner().as_str())
        }
        _ => "",
    }
}

fn when(reader: &Reader<'_>, at: Moment) -> Cell {
    let (date, minute) = at.oslo_minute();
    Cell::Plain(format!("{} {}", reader.day(date), time(minute, reader.language)))
}
