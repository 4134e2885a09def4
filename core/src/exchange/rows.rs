//! Reading the rows of a CSV file, strictly where something could be lost.
//!
//! A quotation mark that never ends would take all rows behind it along. Such a row is reported,
//! and reading goes on at its second line: what stands there is then a good row, or is reported
//! too.

use std::borrow::Cow;

use super::encoding::line_ends;
use super::fault::FaultKind;
use super::table::unguarded;

/// A row of the file.
pub(super) struct Row<'a> {
    /// As a program of tables counts, from 1.
    pub(super) row: usize,
    /// The line on which it begins, from 1.
    pub(super) line: usize,
    pub(super) cells: Result<Vec<Cow<'a, str>>, FaultKind>,
}

impl Row<'_> {
    /// Whether nothing stands in it.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.as_ref().is_ok_and(|cells| cells.iter().all(|cell| cell.trim().is_empty()))
    }
}

/// The rows of a text.
pub(super) struct Rows<'a> {
    rest: &'a str,
    separator: char,
    /// More cells than these are a fault, unless they are empty. It also bounds the work on a file
    /// that is made to be read again from every line.
    width: usize,
    row: usize,
    line: usize,
}

impl<'a> Rows<'a> {
    pub(super) const fn new(text: &'a str, separator: char) -> Self {
        Self { rest: text, separator, width: usize::MAX, row: 1, line: 1 }
    }

    /// The same on a text whose first line was an instruction to the reader.
    pub(super) const fn after_instruction(mut self) -> Self {
        self.line = 2;
        self
    }

    pub(super) const fn set_width(&mut self, width: usize) {
        self.width = width;
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    fn next(&mut self) -> Option<Row<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let (row, line) = (self.row, self.line);
        let (cells, rest) = match cells(self.rest, self.separator, self.width) {
            Ok((cells, rest)) => (Ok(cells), rest),
            Err(fault) => (Err(fault), after_line(self.rest)),
        };
        let taken = self.rest.split_at_checked(self.rest.len() - rest.len());
        self.line += taken.map_or(0, |(taken, _)| line_ends(taken));
        self.row += 1;
        self.rest = rest;
        Some(Row { row, line, cells })
    }
}

type Cells<'a> = Vec<Cow<'a, str>>;

/// The cells of the first row of a text, and what follows the row.
fn cells(text: &str, separator: char, width: usize) -> Result<(Cells<'_>, &str), FaultKind> {
    let mut cells = Vec::new();
    let mut rest = text;
    loop {
        let (cell, behind) = match rest.strip_prefix('"') {
            Some(inside) => quoted(inside)?,
            None => {
                let end = rest.find([separator, '\r', '\n']).unwrap_or(rest.len());
                let (cell, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
                (Cow::Borrowed(cell), behind)
            }
        };
        if cells.len() < width {
            cells.push(unguarded(cell));
        } else if !cell.trim().is_empty() {
            return Err(FaultKind::CellCount);
        }
        if let Some(next) = behind.strip_prefix(separator) {
            rest = next;
        } else if behind.is_empty() || behind.starts_with(['\r', '\n']) {
            return Ok((cells, after_line(behind)));
        } else {
            return Err(FaultKind::QuoteInside);
        }
    }
}

/// A cell behind its opening quotation mark, and what follows the closing one.
fn quoted(inside: &str) -> Result<(Cow<'_, str>, &str), FaultKind> {
    let mut cell = Cow::Borrowed("");
    let mut rest = inside;
    loop {
        let (part, behind) = rest.split_once('"').ok_or(FaultKind::QuoteOpen)?;
        if cell.is_empty() {
            cell = Cow::Borrowed(part);
        } else {
            cell.to_mut().push_str(part);
        }
        let Some(next) = behind.strip_prefix('"') else {
            return Ok((cell, behind));
        };
        cell.to_mut().push('"');
        rest = next;
    }
}

/// What follows the first end of a line.
fn after_line(text: &str) -> &str {
    let end = text.find(['\r', '\n']).and_then(|end| text.get(end..)).unwrap_or_default();
    end.strip_prefix("\r\n").or_else(|| end.get(1..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(usize, usize, Result<Vec<String>, FaultKind>)> {
        let owned = |cells: Vec<Cow<'_, str>>| cells.into_iter().map(Cow::into_owned).collect();
        let mut rows = Rows::new(text, ';');
        rows.set_width(3);
        rows.map(|row| (row.row, row.line, row.cells.map(owned))).collect()
    }

    fn cells(cells: &[&str]) -> Result<Vec<String>, FaultKind> {
        Ok(cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn rows_end_in_any_way() {
        let rows = read("a;b\r\nc\rd\n\ne");
        let expected = [
            (1, 1, cells(&["a", "b"])),
            (2, 2, cells(&["c"])),
            (3, 3, cells(&["d"])),
            (4, 4, cells(&[""])),
            (5, 5, cells(&["e"])),
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn quotes_hold_anything() {
        let rows = read("\"a;\"\"b\"\"\r\nc\";\"\";\"\"\"\"\r\nsaid \"hi\";'=1\n");
        let expected =
            [(1, 1, cells(&["a;\"b\"\r\nc", "", "\""])), (2, 3, cells(&["said \"hi\"", "=1"]))];
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_lone_quote_costs_one_row() {
        let rows = read("a;\"b\nc;d\n\"e\"f;g\nh;i\n");
        let expected = [
            (1, 1, Err(FaultKind::QuoteInside)),
            (2, 2, cells(&["c", "d"])),
            (3, 3, Err(FaultKind::QuoteInside)),
            (4, 4, cells(&["h", "i"])),
        ];
        assert_eq!(rows, expected);
        let rows = read("a\n\"b\nc");
        assert_eq!(rows[1..], [(2, 2, Err(FaultKind::QuoteOpen)), (3, 3, cells(&["c"]))]);
    }

    #[test]
    fn cells_too_many_are_a_fault_unless_they_are_empty() {
        let rows = read("a;b;c; ;\"\"\na;b;c;d\ne");
        let expected = [
            (1, 1, cells(&["a", "b", "c"])),
            (2, 2, Err(FaultKind::CellCount)),
            (3, 3, cells(&["e"])),
        ];
        assert_eq!(rows, expected);
    }
}
