//! The log as a table and as JSON.

use serde::Serialize;

use super::column::LogColumn;
use super::label::{CaseLabel, Listed};
use super::log_row::attachments_cell;
use super::table::Table;
use crate::package::{File, FileName, MediaType};
use crate::wire::{self, WIRE_VERSION};
use crate::words::{Family, term};
use crate::{Attendee, CaseId, Date, Language, LogEntry, LogEntryId, LogKind, Moment, Text};

/// The log of one or more cases, oldest entries first.
///
/// It holds what people wrote about an employee: whoever gets it must be one who may
/// [see](crate::Case::visible) the log of each of the cases.
///
/// ```
/// # use oppfolgingsplan::doc::{case_on_sick_leave, request};
/// use oppfolgingsplan::{Language, exchange::{Listed, LogList}};
/// let write = request(r#"{"at":"2026-01-12T14:00:00+01:00","by":{"role":"manager","id":"m-1"},
///     "do":"add_log_entry","kind":"conversation","on":"2026-01-12","participants":["employee","manager"],
///     "text":"Snakket om vaktene","attachments":[]}"#);
/// let case = case_on_sick_leave().execute(&write)?.case;
/// let list = LogList::new(&[Listed::new(&case)]);
/// assert!(list.to_csv(Language::Nb).ends_with(
///     "\r\ns-1;;e1;2026-01-12;Samtale;\"Ansatt, Nærmeste leder\";Snakket om vaktene;;\
///      2026-01-12T14:00:00+01:00;;\r\n"
/// ));
/// # Ok::<(), oppfolgingsplan::Denial>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "logg")]
pub struct LogList {
    list: &'static str,
    format: u32,
    cases: Vec<CaseLog>,
}

/// The log of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct CaseLog {
    case: CaseId,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<CaseLabel>,
    entries: Vec<Line>,
}

/// An entry as it is written out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Line {
    entry: LogEntryId,
    kind: LogKind,
    on: Date,
    participants: Vec<Attendee>,
    text: Text,
    attachments: Vec<Text>,
    written_at: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    archived: Option<Archived>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Archived {
    system: Text,
    reference: Text,
    on: Date,
}

impl LogList {
    /// The log of some cases, in the order of the cases.
    #[must_use]
    pub fn new(cases: &[Listed<'_>]) -> Self {
        let log = |listed: &Listed<'_>| CaseLog {
            case: listed.case.id().clone(),
            label: listed.label.clone(),
            entries: listed.case.log_entries().map(Line::of).collect(),
        };
        Self { list: "log", format: WIRE_VERSION, cases: cases.iter().map(log).collect() }
    }

    /// As canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    /// As CSV, in the form of [`AlertList::to_csv`](super::AlertList::to_csv).
    /// [`LogImport`](super::LogImport) reads it again, in any of the languages.
    ///
    /// A program that opens the table may show a reference such as `0012` as a number and save it
    /// so; who edits the table imports that column as text.
    #[must_use]
    #[doc(alias = "regneark")]
    pub fn to_csv(&self, language: Language) -> String {
        let mut table = Table::new();
        LogColumn::ALL.iter().for_each(|column| table.cell(column.head(language)));
        table.end_row();
        for log in &self.cases {
            for line in &log.entries {
                for column in LogColumn::ALL {
                    table.cell(&log.cell(line, *column, language));
                }
                table.end_row();
            }
        }
        table.finish()
    }

    /// The CSV as a file.
    #[must_use]
    pub fn to_csv_file(&self, language: Language) -> File {
        let name = FileName::known("log.csv");
        File::new(name, MediaType::Csv, self.to_csv(language).into_bytes())
    }

    /// The JSON as a file.
    #[must_use]
    pub fn to_json_file(&self) -> File {
        File::new(FileName::known("log.json"), MediaType::Json, self.to_json().into_bytes())
    }
}

impl Line {
    fn of(entry: &LogEntry) -> Self {
        let archived = entry.archived().map(|record| Archived {
            system: record.system().clone(),
            reference: record.reference().clone(),
            on: record.on(),
        });
        Self {
            entry: entry.id().clone(),
            kind: entry.kind(),
            on: entry.on(),
            participants: entry.participants().to_vec(),
            text: entry.text().clone(),
            attachments: entry.attachments().to_vec(),
            written_at: entry.at(),
            archived,
        }
    }
}

impl CaseLog {
    fn cell(&self, line: &Line, column: LogColumn, language: Language) -> String {
        let archived = |part: fn(&Archived) -> &Text| {
            line.archived.as_ref().map(part).map(Text::as_str).unwrap_or_default().to_owned()
        };
        let named = |family, word| term(family, word, language).unwrap_or(word);
        match column {
            LogColumn::Case => self.case.to_string(),
            LogColumn::Label => {
                self.label.as_ref().map(CaseLabel::as_str).unwrap_or_default().to_owned()
            }
            LogColumn::Entry => line.entry.to_string(),
            LogColumn::On => line.on.to_string(),
            LogColumn::Kind => named(Family::LogKind, line.kind.as_str()).to_owned(),
            LogColumn::Participants => {
                let name = |who: &Attendee| named(Family::Attendee, who.as_str());
                line.participants.iter().map(name).collect::<Vec<_>>().join(", ")
            }
            LogColumn::Text => line.text.as_str().to_owned(),
            LogColumn::Attachments => attachments_cell(&line.attachments),
            LogColumn::WrittenAt => line.written_at.to_string(),
            LogColumn::ArchiveSystem => archived(|record| &record.system),
            LogColumn::ArchiveReference => archived(|record| &record.reference),
        }
    }
}
