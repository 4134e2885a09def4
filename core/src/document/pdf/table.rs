//! Tables: the widths of their columns, and a head that is repeated on every page.

use super::flow::{Cell, Fill, Flow};
use super::style::{self, Style};
use super::tree::{Part, Role};
use crate::Text;
use crate::document::Table;

const PAD: f32 = 5.0;
const RULE: f32 = 0.6;

impl Flow<'_> {
    pub(super) fn table(&mut self, table: &Table, within: Option<Part>) {
        let columns = columns(self, table);
        let whole = self.tree.grow(Role::Table, within);
        let head = self.tree.grow(Role::Head, Some(whole));
        let first = self.units.len();
        row(self, &table.columns, &columns, head, Kind::Head);
        if let Some(unit) = self.units.get_mut(first) {
            unit.above = 5.0;
        }
        // A head never stands alone.
        for unit in self.units.get_mut(first..).unwrap_or_default() {
            unit.keep = true;
            let height = unit.height;
            let colour = style::TABLE_HEAD;
            unit.fills.insert(0, Fill { x: 0.0, width: style::WIDTH, y: 0.0, height, colour });
        }
        // One that takes several units would be a third of the page: not repeated.
        let repeat = (self.units.len() == first + 1).then_some(first);
        let body = self.tree.grow(Role::Body, Some(whole));
        let begin = self.units.len();
        for cells in &table.rows {
            row(self, cells, &columns, body, Kind::Body);
        }
        for unit in self.units.get_mut(begin..).unwrap_or_default() {
            unit.repeat = repeat;
        }
        self.together(first);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Head,
    Body,
}

/// Where a column begins, and how wide it is.
type Column = (f32, f32);

fn row(flow: &mut Flow<'_>, texts: &[Text], columns: &[Column], within: Part, kind: Kind) {
    let row = flow.tree.grow(Role::Row, Some(within));
    let mut cells = Vec::with_capacity(columns.len());
    for (place, (text, (x, width))) in texts.iter().zip(columns).enumerate() {
        let (role, style) = match (kind, place) {
            (Kind::Head, _) => (Role::ColumnHeader, style::CELL_HEAD),
            (Kind::Body, 0) => (Role::RowHeader, style::CELL),
            (Kind::Body, _) => (Role::Cell, style::CELL),
        };
        let part = flow.grow(role, text, Some(row));
        let lines = flow.set.lines(text.as_str(), style, *width);
        cells.push(Cell { lines, style, x: *x, part });
    }
    flow.row(&cells, 0.0, PAD);
    if let Some(unit) = flow.units.last_mut() {
        let y = unit.height;
        unit.height += RULE;
        let colour = style::RULE;
        unit.fills.push(Fill { x: 0.0, width: style::WIDTH, y, height: RULE, colour });
    }
}

/// Each column gets what its longest line asks for, as long as there is room. If there is not, it
/// gets at least what its longest word asks for, and the long texts share the rest.
fn columns(flow: &Flow<'_>, table: &Table) -> Vec<Column> {
    let count = table.columns.len();
    let room = style::WIDTH - PAD * 2.0 - style::GUTTER * count.saturating_sub(1) as f32;
    let fair = room / count.max(1) as f32;
    let asked: Vec<Asked> = (0..count).map(|place| asked(flow, table, place)).collect();
    let lines: f32 = asked.iter().map(|asked| asked.line).sum();
    let least = |asked: &Asked| asked.word.max(fair * 0.4).min(fair).min(asked.line);
    let given: f32 = asked.iter().map(least).sum();
    // By the root: a text of four times the length gets twice the width.
    let more = |asked: &Asked| (asked.line - least(asked)).max(0.0).sqrt();
    let all_more: f32 = asked.iter().map(more).sum();
    let (mut x, mut columns) = (PAD, Vec::with_capacity(count));
    for asked in &asked {
        let width = if lines <= room || all_more <= 0.0 {
            asked.line
        } else {
            let share = (room - given) * more(asked) / all_more;
            (least(asked) + share).min(asked.line)
        };
        columns.push((x, width));
        x += width + style::GUTTER;
    }
    // What nobody asked for is room for the last column.
    if let Some((from, width)) = columns.last_mut() {
        *width = style::WIDTH - PAD - *from;
    }
    columns
}

/// The longest line and the longest word of a column, in points.
#[derive(Clone, Copy, Debug, Default)]
struct Asked {
    line: f32,
    word: f32,
}

fn asked(flow: &Flow<'_>, table: &Table, place: usize) -> Asked {
    const NARROWEST: f32 = 62.0;
    let mut asked = Asked { line: NARROWEST, word: NARROWEST };
    let head = std::iter::once((&table.columns, style::CELL_HEAD));
    let body = table.rows.iter().map(|row| (row, style::CELL));
    for (row, style) in head.chain(body) {
        let Some(text) = row.get(place) else { continue };
        for line in text.as_str().lines() {
            asked.line = asked.line.max(width_of(flow, line, style));
            for word in line.split(' ') {
                asked.word = asked.word.max(width_of(flow, word, style));
            }
        }
    }
    asked
}

fn width_of(flow: &Flow<'_>, text: &str, style: Style) -> f32 {
    let face = flow.set.faces.of(style.weight);
    let shapes = text.chars().filter_map(|letter| face.shape(letter));
    // A point more, so that what just fits does.
    shapes.map(|shape| f32::from(shape.advance)).sum::<f32>() * style.size / 1000.0 + 1.0
}
