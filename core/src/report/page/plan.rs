//! The plan: its versions in a table, and what those say that are written out, from the same
//! document as every other form of it.

use super::super::markup::Markup;
use super::super::reader::Reader;
use super::table::{Caption, Cell, table};
use crate::document::{Block, Document, Marking};
use crate::words::report::Label;
use crate::words::{self, Family};
use crate::{PlanState, State, Text, Version};

pub(super) fn section(to: &mut Markup, reader: &Reader<'_>) {
    let versions: Vec<&Version> = reader.versions().collect();
    let current = reader.current();
    let written: Vec<&Version> = if reader.choice.all_versions == Some(true) {
        versions.clone()
    } else {
        current.into_iter().collect()
    };
    if versions.is_empty() {
        let hidden = !reader.hidden_versions().is_empty();
        let none = if hidden { Label::NoPlanSeen } else { Label::NoPlan };
        to.element("p", &[], reader.say(none));
    } else {
        let columns = [
            Label::Version,
            Label::State,
            Label::Started,
            Label::ApprovedOn,
            Label::Valid,
            Label::Evaluated,
        ];
        let columns = columns.map(|label| reader.say(label));
        let is_written = |version: &Version| written.iter().any(|one| one.id() == version.id());
        let rows: Vec<Vec<Cell>> =
            versions.iter().map(|version| row(reader, version, is_written(version))).collect();
        table(to, Caption::Seen(reader.say(Label::Versions)), &columns, &rows);
    }
    hidden(to, reader);
    for version in written {
        // What is listed is seen, so it has its document.
        let choice = reader.choice.document(reader.language);
        if let Ok(document) = reader.case.document(reader.by, version.id(), reader.at, &choice) {
            one(to, reader, version, &document);
        }
    }
}

fn anchor(version: &Version) -> String {
    format!("version-{}", version.id())
}

fn row(reader: &Reader<'_>, version: &Version, is_written: bool) -> Vec<Cell> {
    let (name, state) = (version.id().as_str(), version.state_on(reader.date));
    let name =
        if is_written { Cell::Link(anchor(version), name.to_owned()) } else { Cell::plain(name) };
    let approved = version.approved();
    let validity = match (approved, version.pending()) {
        (Some(approved), _) => approved.validity(),
        (None, pending) => pending.map(crate::Pending::validity),
    };
    let evaluate_on = approved
        .map_or_else(|| validity.map(|days| days.evaluate_on()), |approved| approved.evaluate_on());
    let day = |date: Option<crate::Date>| {
        date.map_or_else(Cell::none, |date| Cell::Day(reader.day(date)))
    };
    let mut said = reader.state(version).to_owned();
    if let State::Aborted { at, .. } = version.state() {
        said = format!("{said} {}", reader.whole_day(at.oslo_date()));
    }
    // Of one in force the state says it already.
    let has_ended = state != PlanState::Approved || reader.successor(version).is_some();
    let manner = approved.filter(|_| has_ended).map_or(String::new(), |approved| {
        reader.term(Family::Approval, approved.manner().as_str()).to_owned()
    });
    vec![
        name,
        Cell::Plain(said).with(Cell::Plain(manner)),
        day(Some(version.started_at().oslo_date())),
        day(approved.map(crate::Approved::on)),
        validity.map_or_else(Cell::none, |days| Cell::days(reader, days.from(), days.to())),
        day(evaluate_on),
    ]
}

/// That there are versions which are not shown, and why.
fn hidden(to: &mut Markup, reader: &Reader<'_>) {
    for (rule, count) in reader.hidden_versions() {
        to.tag("p", &[("class", &"quiet")], |to| {
            let label = reader.say(Label::PlansHidden);
            to.text(&format!("{label}: {count}. {}", words::refusal(rule, reader.language)));
        });
    }
}

fn one(to: &mut Markup, reader: &Reader<'_>, version: &Version, document: &Document) {
    let id = anchor(version);
    let heading = format!("h-{id}");
    to.line();
    to.tag("article", &[("id", &id), ("aria-labelledby", &heading)], |to| {
        let title = format!(
            "{}, {} {}",
            document.title.as_str(),
            reader.say(Label::VersionInText),
            version.id()
        );
        to.element("h3", &[("id", &heading)], &title);
        document.marks.iter().for_each(|marking| mark(to, marking));
        document.blocks.iter().for_each(|part| block(to, document, part, 4, &title));
    });
    to.line();
}

fn mark(to: &mut Markup, marking: &Marking) {
    to.tag("div", &[("class", &"note")], |to| {
        to.tag("p", &[], |to| {
            to.element("strong", &[], marking.title.as_str());
            to.text(marking.says.as_str());
        });
    });
}

/// A part of the document under a heading, which names the tables under it.
fn block(to: &mut Markup, of: &Document, part: &Block, level: usize, heading: &str) {
    let spoken = |text: &Text| of.language_of(text);
    match part {
        Block::Section { heading, blocks } => {
            let name = ["h4", "h5", "h6"].get(level.saturating_sub(4)).copied().unwrap_or("h6");
            to.line();
            to.tag(name, &[], |to| {
                to.spoken(spoken(heading), "span", |to| to.written(heading.as_str()));
            });
            blocks.iter().for_each(|part| block(to, of, part, level + 1, heading.as_str()));
        }
        Block::Paragraph { text } => {
            to.spoken(spoken(text), "div", |to| to.paragraphs(text.as_str()));
        }
        Block::List { items } => to.tag("ul", &[], |to| {
            for item in items {
                to.tag("li", &[("dir", &"auto")], |to| {
                    to.spoken(spoken(item), "span", |to| to.lines(item.as_str()));
                });
            }
        }),
        Block::Fields { fields } => to.tag("dl", &[], |to| {
            for field in fields {
                to.tag("div", &[], |to| {
                    to.element("dt", &[], field.label.as_str());
                    to.tag("dd", &[("dir", &"auto")], |to| {
                        let value = &field.value;
                        to.spoken(spoken(value), "span", |to| to.lines(value.as_str()));
                    });
                });
            }
        }),
        Block::Table(parts) => {
            let columns: Vec<&str> = parts.columns.iter().map(Text::as_str).collect();
            let cell = |text: &Text| Cell::Text(text.clone()).spoken(spoken(text));
            let rows: Vec<Vec<Cell>> =
                parts.rows.iter().map(|row| row.iter().map(cell).collect()).collect();
            table(to, Caption::Unseen(heading), &columns, &rows);
        }
        // Nobody signs a report.
        Block::Signatures { says, .. } => to.paragraphs(says.as_str()),
    }
}
