//! Tables: the widths of their columns, and a head that is repeated on every page.

use super::flow::{Cell, Fill, Flow};
use super::style::{self, Style};
use super::tree::{Part, Role};
use crate::Text;
use crate::document::Table;

const PAD: f32 = 5.0;
const RULE: f32 = 0.6;

pub(super) fn set(flow: &mut Flow<'_>, table: &Table, within: Option<Part>) {
    let columns = columns(flow, table);
    let whole = flow.tree.grow(Role::Table, within);
    let head = flow.tree.grow(Role::Head, Some(whole));
    let first = flow.units.len();
    row(flow, &table.columns, &columns, head, Kind::Head);
    if let Some(unit) = flow.units.get_mut(first) {
        unit.above = 5.0;
    }
    // A head never stands alone.
    for unit in flow.units.get_mut(first..).unwrap_or_default() {
        unit.keep = true;
        let height = unit.height;
        let colour = style::TABLE_HEAD;
        unit.fills.insert(0, Fill { x: 0.0, width: style::WIDTH, y: 0.0, height, colour });
    }
    // One that takes several units would be a third of the page: not repeated.
    let repeat = (flow.units.len() == first + 1).then_some(first);
    let body = flow.tree.grow(Role::Body, Some(whole));
    let begin = flow.units.len();
    for cells in &table.rows {
        row(flow, cells, &columns, body, Kind::Body);
    }
    for unit in flow.units.get_mut(begin..).unwrap_or_default() {
        unit.repeat = repeat;
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
        let part = flow.tree.grow(role, Some(row));
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

/// Each column gets what its longest text asks for, as long as there is room; what is left is
/// shared by what the others ask for, so that a long text gets the width.
fn columns(flow: &mut Flow<'_>, table: &Table) -> Vec<Column> {
    const NARROWEST: f32 = 62.0;
    let count = table.columns.len();
    let room = style::WIDTH - PAD * 2.0 - style::GUTTER * count.saturating_sub(1) as f32;
    let fair = room / count.max(1) as f32;
    let asked: Vec<f32> = (0..count)
        .map(|place| {
            let cell = |row: &Vec<Text>, style| width_of(flow, row.get(place), style);
            let head = cell(&table.columns, style::CELL_HEAD);
            let body = table.rows.iter().map(|row| cell(row, style::CELL));
            body.fold(head, f32::max).max(NARROWEST)
        })
        .collect();
    // Short columns get what they ask for; the long ones share the rest by the root of their length.
    let short: f32 = asked.iter().filter(|asked| **asked <= fair).sum();
    let long = |asked: f32| if asked > fair { asked.sqrt() } else { 0.0 };
    let weights: f32 = asked.iter().map(|asked| long(*asked)).sum();
    let total: f32 = asked.iter().sum();
    let (mut x, mut columns) = (PAD, Vec::with_capacity(count));
    for asked in &asked {
        let width = if total <= room || *asked <= fair {
            *asked
        } else {
            (room - short) * long(*asked) / weights
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

/// The longest line of a text, in points.
fn width_of(flow: &Flow<'_>, text: Option<&Text>, style: Style) -> f32 {
    let face = flow.set.faces.of(style.weight);
    let line = |line: &str| {
        let shapes = line.chars().filter_map(|letter| face.shape(letter));
        shapes.map(|shape| f32::from(shape.advance)).sum::<f32>() * style.size / 1000.0 + 1.0
    };
    text.map_or(0.0, |text| text.as_str().lines().map(line).fold(0.0, f32::max))
}
