//! Reading a table of log entries.

use std::collections::BTreeSet;

use serde::Serialize;

use super::column::LogColumn;
use super::encoding::text_of;
use super::fault::{FaultKind, FileFault, LogImportError, RowFault};
use super::log_row::{self, Fault};
use super::rows::{Row, Rows};
use crate::sorted::set_of;
use crate::wire;
use crate::{
    Actor, Attendee, Case, Command, Date, Denial, Event, Happening, InputError, LogKind, Moment,
    Refusal, Request, Text, Warning,
};

/// More columns than any table of a log has.
const MOST_COLUMNS: usize = 64;

/// A table of log entries, read for a case: the good rows as requests, and what is wrong with the
/// others. Nothing has happened yet; the host [executes](Case::execute) the requests.
///
/// The table is CSV in UTF-8, with `;`, a tab or `,` between cells. Its heading names the columns
/// in any of the languages, in any order. Date, kind and text must be there; participants and
/// attachments may. Dates are `05.01.2026` or `2026-01-05`, kinds and roles stand by name in any of
/// the languages or by code. What [`LogList::to_csv`](super::LogList::to_csv) writes is read again.
///
/// Each row that is not blank is an entry or has a fault, and the case is asked about each: a row
/// that a rule would refuse has the rule as its fault. So has a row that names another case, and
/// one that says what the log says already, so that a file that is read twice does no harm.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::{Actor, exchange::{FaultKind, LogImport}};
/// let mut case = case_on_sick_leave();
/// let file = "Dato;Type;Deltakere;Tekst\r\n\
///     12.01.2026;Samtale;Ansatt, Nærmeste leder;Snakket om vaktene\r\n\
///     19.01.2026;Telefon;Ansatt;Ringte\r\n\
///     2026-01-26;Møte;;\"Referat; se vedlegg\"\r\n";
/// let at = "2026-02-02T09:00:00+01:00".parse()?;
/// let read = LogImport::read(file.as_bytes(), &case, &Actor::manager("m-1")?, at)?;
/// assert_eq!((read.rows, read.entries.len()), (3, 2));
/// assert_eq!((read.faults[0].row, read.faults[0].kind), (3, FaultKind::KindUnknown));
/// for entry in &read.entries {
///     case = case.execute(&entry.request)?.case;
/// }
/// assert_eq!(case.log_entries().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "innlesing")]
pub struct LogImport {
    /// How many rows there are below the heading, blank ones not counted: those of `entries` and
    /// those that `faults` name.
    pub rows: usize,
    /// The good rows, in order.
    pub entries: Vec<ImportedRow>,
    /// What is wrong with the bad ones, in order; a row may have several faults.
    pub faults: Vec<RowFault>,
    /// The columns that were not read, from 1: those that the library does not know, and those that
    /// it gives itself, such as when an entry was written.
    pub ignored_columns: Vec<usize>,
}

/// A good row.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::{Actor, CommandKind, exchange::LogImport};
/// let file = "date,kind,text\n2026-01-12,other,Ringte 01898299631\n";
/// let at = "2026-02-02T09:00:00+01:00".parse()?;
/// let read = LogImport::read(file.as_bytes(), &case_on_sick_leave(), &Actor::manager("m-1")?, at)?;
/// let entry = &read.entries[0];
/// assert_eq!(entry.request.command.kind(), CommandKind::AddLogEntry);
/// assert_eq!(entry.warnings[0].rule.code(), "text.identity-number");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportedRow {
    /// The row as a program of tables counts: from 1, the heading and blank rows included.
    pub row: usize,
    /// The line on which the row begins, as an editor of text counts.
    pub line: usize,
    /// The entry, as a request.
    pub request: Request,
    /// What should be looked at in its texts before it is written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}

impl LogImport {
    /// Reads a file for a case, as that actor at that moment.
    ///
    /// # Errors
    /// [`LogImportError::Denied`] when this actor cannot write in the log of the case at that
    /// moment, before the file is looked at; [`LogImportError::File`] when the file is no CSV in
    /// UTF-8, or lacks a column.
    pub fn read(
        file: &[u8],
        case: &Case,
        by: &Actor,
        at: Moment,
    ) -> Result<LogImport, LogImportError> {
        let ask = |command| Request::new(at, by.clone(), command);
        case.decide(&ask(any_entry(at)))?;
        let (heading, mut rows) = heading(text_of(file)?)?;
        rows.set_width(heading.len());
        let standing: BTreeSet<Said<'_>> = set_of(case.log_entries().map(|entry| {
            let (text, attachments) = (entry.text(), entry.attachments());
            (entry.on(), entry.kind(), entry.participants(), text, attachments)
        }));
        let ignored = |(place, column): (usize, &Option<LogColumn>)| {
            (!column.is_some_and(LogColumn::is_read)).then_some(place + 1)
        };
        let ignored_columns = heading.iter().enumerate().filter_map(ignored).collect();
        let mut import =
            LogImport { rows: 0, entries: Vec::new(), faults: Vec::new(), ignored_columns };
        for row in rows.filter(|row| !row.is_blank()) {
            import.rows += 1;
            match taken(&row, &heading, case, &standing, ask).map_err(Denial::Input)? {
                Ok(entry) => import.entries.push(entry),
                Err(faults) => {
                    import.faults.extend(faults.into_iter().map(|(column, kind)| RowFault {
                        row: row.row,
                        line: row.line,
                        column,
                        kind,
                    }))
                }
            }
        }
        Ok(import)
    }

    /// As canonical JSON: the requests as [`Request::to_json`] writes them, and the faults.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

/// What tells one entry from another: all that a person wrote.
type Said<'a> = (Date, LogKind, &'a [Attendee], &'a Text, &'a [Text]);

/// An entry that no rule has anything against, if its writer may write at all.
fn any_entry(at: Moment) -> Command {
    Command::AddLogEntry {
        kind: LogKind::Other,
        on: at.oslo_date(),
        participants: Vec::new(),
        text: Text::from("-"),
        attachments: Vec::new(),
    }
}

fn taken(
    row: &Row<'_>,
    heading: &[Option<LogColumn>],
    case: &Case,
    standing: &BTreeSet<Said<'_>>,
    ask: impl Fn(Command) -> Request,
) -> Result<Result<ImportedRow, Vec<Fault>>, InputError> {
    let cells = match &row.cells {
        Ok(cells) => cells,
        Err(fault) => return Ok(Err(vec![(None, *fault)])),
    };
    let request = match log_row::entry(cells, heading, case.id()) {
        Ok(command) => ask(command),
        Err(faults) => return Ok(Err(faults)),
    };
    let events = match case.decide(&request) {
        Ok(events) => events,
        Err(Denial::Refused(refusal)) => return Ok(Err(refused(&refusal))),
        Err(Denial::Input(error)) => return Err(error),
    };
    if events.iter().filter_map(said).any(|said| standing.contains(&said)) {
        return Ok(Err(vec![(None, FaultKind::AlreadyInLog)]));
    }
    let warnings = request.command.warnings(case.policy());
    Ok(Ok(ImportedRow { row: row.row, line: row.line, request, warnings }))
}

/// What would stand in the log: the text as it is kept, not as it was given.
fn said(event: &Event) -> Option<Said<'_>> {
    match event.happening() {
        Happening::LogEntryAdded { kind, on, participants, text, attachments, .. } => {
            Some((*on, *kind, participants, text, attachments))
        }
        _ => None,
    }
}

/// A fault for each field that breaks the rule, or one for the row.
fn refused(refusal: &Refusal) -> Vec<Fault> {
    let fault = FaultKind::Refused(refusal.code());
    match refusal.fields() {
        [] => vec![(None, fault)],
        fields => fields.iter().map(|field| (LogColumn::from_word(field), fault)).collect(),
    }
}

/// The columns by the heading, and the rows behind it.
///
/// The separator is the one with which the heading has the columns that must be there.
fn heading(text: &str) -> Result<(Vec<Option<LogColumn>>, Rows<'_>), FileFault> {
    let (told, rest) = instruction(text);
    let separators = told.as_ref().map_or(&[';', '\t', ','][..], std::slice::from_ref);
    let mut first = None;
    for separator in separators {
        let rows = Rows::new(rest, *separator);
        let mut rows = if told.is_some() { rows.after_instruction() } else { rows };
        match columns(&mut rows) {
            Ok(columns) => return Ok((columns, rows)),
            // What is wrong with it as the table that it should be.
            Err(fault) => first = first.or(Some(fault)),
        }
    }
    Err(first.unwrap_or(FileFault::Empty))
}

/// The line `sep=;` by which some programs tell Excel the separator.
fn instruction(text: &str) -> (Option<char>, &str) {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let (line, behind) = text.split_at_checked(end).unwrap_or((text, ""));
    let named = line.strip_prefix("sep=").and_then(|rest| {
        let mut letters = rest.chars();
        letters.next().filter(|letter| letters.next().is_none() && *letter != '"')
    });
    match named {
        Some(separator) => {
            let rest = behind.strip_prefix("\r\n").or_else(|| behind.get(1..));
            (Some(separator), rest.unwrap_or_default())
        }
        None => (None, text),
    }
}

fn columns(rows: &mut Rows<'_>) -> Result<Vec<Option<LogColumn>>, FileFault> {
    // Lines may lie above the heading, as long as nothing stands on them.
    let row = rows.find(|row| !row.is_blank()).ok_or(FileFault::Empty)?;
    let mut cells = row.cells.map_err(|_| FileFault::HeadingQuote)?;
    while cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    if cells.len() > MOST_COLUMNS {
        return Err(FileFault::TooManyColumns);
    }
    let columns: Vec<Option<LogColumn>> = cells.iter().map(|cell| LogColumn::named(cell)).collect();
    for column in LogColumn::ALL.iter().filter(|column| column.is_read()) {
        match columns.iter().filter(|other| **other == Some(*column)).count() {
            0 if column.is_required() => return Err(FileFault::MissingColumn(*column)),
            0 | 1 => {}
            _ => return Err(FileFault::DuplicateColumn(*column)),
        }
    }
    Ok(columns)
}
