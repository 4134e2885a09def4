//! One row of the log: its cells as fields of an entry.

use std::borrow::Cow;

use super::column::LogColumn;
use super::fault::FaultKind;
use super::table::push_quoted;
use crate::words::Family;
use crate::words::exchange::word_named;
use crate::{Attendee, CaseId, Command, Date, DateError, LogKind, Text};

/// What is wrong with a row, and in which column.
pub(super) type Fault = (Option<LogColumn>, FaultKind);

/// The entry that a row holds; `columns` says which column each cell belongs to.
///
/// All faults of the row are found, not only the first.
pub(super) fn entry(
    cells: &[Cow<'_, str>],
    columns: &[Option<LogColumn>],
    case: &CaseId,
) -> Result<Command, Vec<Fault>> {
    if cells.len() != columns.len() {
        return Err(vec![(None, FaultKind::CellCount)]);
    }
    let cell = |wanted: LogColumn| {
        let place = columns.iter().position(|column| *column == Some(wanted))?;
        cells.get(place).map(|cell| lines(cell))
    };
    let field = |wanted| cell(wanted).unwrap_or_default();
    let mut faults: Vec<Fault> = Vec::new();
    let named = field(LogColumn::Case);
    if !named.trim().is_empty() && named.trim() != case.as_str() {
        faults.push((Some(LogColumn::Case), FaultKind::OtherCase));
    }
    let mut keep = |column, fault| faults.push((Some(column), fault));
    let on = date(&field(LogColumn::On)).map_err(|fault| keep(LogColumn::On, fault));
    let kind = kind(&field(LogColumn::Kind)).map_err(|fault| keep(LogColumn::Kind, fault));
    let participants = participants(&field(LogColumn::Participants))
        .map_err(|fault| keep(LogColumn::Participants, fault));
    let attachments = attachments(&field(LogColumn::Attachments))
        .map_err(|fault| keep(LogColumn::Attachments, fault));
    match (on, kind, participants, attachments) {
        (Ok(on), Ok(kind), Ok(participants), Ok(attachments)) if faults.is_empty() => {
            let text = Text::from(field(LogColumn::Text).into_owned());
            Ok(Command::AddLogEntry { kind, on, participants, text, attachments })
        }
        _ => Err(faults),
    }
}

/// With the ends of lines that texts have here.
fn lines(cell: &str) -> Cow<'_, str> {
    if cell.contains("\r\n") { Cow::Owned(cell.replace("\r\n", "\n")) } else { Cow::Borrowed(cell) }
}

/// `05.01.2026`, `5.1.2026` or `2026-01-05`. A year of two digits is refused: it may be any
/// century's, and a log that is imported may be old.
fn date(cell: &str) -> Result<Date, FaultKind> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Err(FaultKind::Missing);
    }
    if !cell.contains('.') {
        return Ok(Date::parse(cell)?);
    }
    let is = |part: &str, digits: std::ops::RangeInclusive<usize>| {
        digits.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let parts: Vec<&str> = cell.splitn(4, '.').collect();
    match parts.as_slice() {
        [day, month, year] if is(day, 1..=2) && is(month, 1..=2) && is(year, 4..=4) => {
            Ok(Date::parse(&format!("{year}-{month:0>2}-{day:0>2}"))?)
        }
        _ => Err(DateError::Form.into()),
    }
}

fn kind(cell: &str) -> Result<LogKind, FaultKind> {
    match cell.trim() {
        "" => Err(FaultKind::Missing),
        name => word_named(Family::LogKind, name)
            .and_then(LogKind::from_word)
            .ok_or(FaultKind::KindUnknown),
    }
}

/// Roles, with a comma, a semicolon or a line between them.
fn participants(cell: &str) -> Result<Vec<Attendee>, FaultKind> {
    let names = cell.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty());
    let role = |name| word_named(Family::Attendee, name).and_then(Attendee::from_word);
    names.map(|name| role(name).ok_or(FaultKind::ParticipantUnknown)).collect()
}

/// References, one a line; in quotation marks where it would otherwise not come back as it was.
pub(super) fn attachments_cell(attachments: &[Text]) -> String {
    let mut cell = String::new();
    for (place, reference) in attachments.iter().map(Text::as_str).enumerate() {
        if place > 0 {
            cell.push('\n');
        }
        if reference.contains('\n') || reference.starts_with('"') || reference.trim() != reference {
            push_quoted(&mut cell, reference);
        } else {
            cell.push_str(reference);
        }
    }
    cell
}

fn attachments(cell: &str) -> Result<Vec<Text>, FaultKind> {
    let mut found = Vec::new();
    let mut rest = cell;
    while !rest.is_empty() {
        let Some(mut inside) = rest.strip_prefix('"') else {
            let (reference, next) = rest.split_once('\n').unwrap_or((rest, ""));
            if !reference.trim().is_empty() {
                found.push(Text::from(reference.trim()));
            }
            rest = next;
            continue;
        };
        let mut reference = String::new();
        rest = loop {
            let (part, behind) = inside.split_once('"').ok_or(FaultKind::AttachmentQuote)?;
            reference.push_str(part);
            match behind.strip_prefix('"') {
                Some(next) => {
                    reference.push('"');
                    inside = next;
                }
                None if behind.is_empty() => break behind,
                None => break behind.strip_prefix('\n').ok_or(FaultKind::AttachmentQuote)?,
            }
        };
        found.push(Text::from(reference));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_both_forms() {
        let read = |text| date(text).map(|date| date.to_string());
        for text in ["2026-01-05", "05.01.2026", "5.1.2026", " 05.01.2026 "] {
            assert_eq!(read(text).as_deref(), Ok("2026-01-05"));
        }
        for text in ["05.01.26", "5/1/2026", "05.01.2026 00:00", "1.2.3.2026", "..", "٠٥.٠١.٢٠٢٦"]
        {
            assert_eq!(read(text), Err(FaultKind::DateForm), "{text}");
        }
        assert_eq!(read("29.02.2026"), Err(FaultKind::NoSuchDay));
        assert_eq!(read("00.00.2026"), Err(FaultKind::NoSuchDay));
        assert_eq!(read("01.01.0026"), Err(FaultKind::DateRange));
        assert_eq!(read("  "), Err(FaultKind::Missing));
    }

    #[test]
    fn words_of_three_languages() {
        for name in ["Møte", "møte", "MEETING", "meeting", " Møte "] {
            assert_eq!(kind(name), Ok(LogKind::Meeting), "{name}");
        }
        for name in ["Annet", "Anna", "Other", "other"] {
            assert_eq!(kind(name), Ok(LogKind::Other), "{name}");
        }
        assert_eq!(kind("Møter"), Err(FaultKind::KindUnknown));
        let people = participants("Næraste leiar, employee;\nVerneombud").unwrap();
        assert_eq!(people, [Attendee::Manager, Attendee::Employee, Attendee::SafetyRepresentative]);
        assert_eq!(participants(" , "), Ok(Vec::new()));
        assert_eq!(participants("Ansatt, Kari"), Err(FaultKind::ParticipantUnknown));
    }

    #[test]
    fn attachments_come_back() {
        let texts = |list: &[&str]| list.iter().map(|text| Text::from(*text)).collect::<Vec<_>>();
        for list in [
            &["a.pdf"][..],
            &["a, b; c", r"\\server\new", "\"quoted\"", " blanks ", "two\nlines", "\"\"", "x\""],
        ] {
            assert_eq!(attachments(&attachments_cell(&texts(list))).unwrap(), texts(list));
        }
        assert_eq!(attachments("a\n\n b \n").unwrap(), texts(&["a", "b"]));
        for cell in ["\"a", "\"a\"b", "\"a\" \nb"] {
            assert_eq!(attachments(cell), Err(FaultKind::AttachmentQuote), "{cell}");
        }
    }
}
