//! Setting the blocks of a document one under the other, before there are pages.

use super::style::{self, Colour, Style};
use super::tree::{Part, Role, Tree, language_tag};
use super::wrap::{Line, Type};
use crate::Text;
use crate::document::{Block, Document, Field, Signer};

/// A line of text in its unit.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) line: Line,
    pub(super) style: Style,
    /// From the left edge of the text.
    pub(super) x: f32,
    /// The base line, from the top of the unit.
    pub(super) y: f32,
    /// The part that it belongs to.
    pub(super) part: Part,
}

/// A filled rectangle behind the text of a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fill {
    pub(super) x: f32,
    pub(super) width: f32,
    /// From the top of the unit, and how high.
    pub(super) y: f32,
    pub(super) height: f32,
    pub(super) colour: Colour,
}

/// What is never split between two pages.
#[derive(Clone, Debug, Default)]
pub(super) struct Unit {
    pub(super) runs: Vec<Run>,
    pub(super) fills: Vec<Fill>,
    pub(super) height: f32,
    /// Room above it, which is left out at the top of a page.
    pub(super) above: f32,
    /// It stays on the page of the next one.
    pub(super) keep: bool,
    /// It begins a page.
    pub(super) new_page: bool,
    /// The unit that is repeated at the top of a page that begins with this one.
    pub(super) repeat: Option<usize>,
    /// Room between that and this.
    pub(super) under_repeat: f32,
}

/// A heading for the outline.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) title: String,
    pub(super) level: u16,
    pub(super) unit: usize,
}

/// A document as one column of units.
pub(super) struct Flow<'a> {
    pub(super) set: Type<'a>,
    pub(super) tree: Tree,
    pub(super) units: Vec<Unit>,
    pub(super) outline: Vec<Entry>,
    document: &'a Document,
}

/// Rows and paragraphs up to so many lines stay whole.
const WHOLE: usize = 12;

/// The base line within a line of text.
pub(super) fn base_line(style: Style) -> f32 {
    style.leading * 0.5 + style.size * 0.36
}

/// A cell: its lines, how they are set, where, and what they belong to.
pub(super) struct Cell {
    pub(super) lines: Vec<Line>,
    pub(super) style: Style,
    pub(super) x: f32,
    pub(super) part: Part,
}

impl<'a> Flow<'a> {
    pub(super) fn of(document: &'a Document, set: Type<'a>) -> Self {
        let (tree, units, outline) = (Tree::default(), Vec::new(), Vec::new());
        let mut flow = Self { set, tree, units, outline, document };
        flow.heading(&document.title, 1, None, style::TITLE, 0.0);
        if let Some(subject) = &document.subject {
            flow.paragraph(subject, style::SUBJECT, 0.0, style::WIDTH, None, 2.0);
        }
        for marking in &document.marks {
            flow.notice(&marking.title, &marking.says);
        }
        flow.blocks(&document.blocks, 2, None);
        flow
    }

    /// A part with a text, in its language.
    pub(super) fn grow(&mut self, role: Role, text: &Text, within: Option<Part>) -> Part {
        let part = self.tree.grow(role, within);
        if let Some(language) = self.document.language_of(text) {
            self.tree.speak(part, language_tag(language));
        }
        part
    }

    fn blocks(&mut self, blocks: &[Block], level: u16, within: Option<Part>) {
        for (place, block) in blocks.iter().enumerate() {
            match block {
                Block::Section { heading, blocks } => {
                    let section = self.tree.grow(Role::Section, within);
                    let starts_page = matches!(blocks.first(), Some(Block::Signatures { .. }));
                    let first = self.units.len();
                    self.heading(
                        heading,
                        level,
                        Some(section),
                        style::heading(level),
                        style::above(level),
                    );
                    if let Some(unit) = self.units.get_mut(first) {
                        unit.new_page = starts_page;
                    }
                    self.blocks(blocks, level + 1, Some(section));
                }
                Block::Paragraph { text } => {
                    self.paragraph(text, style::BODY, 0.0, style::WIDTH, within, 3.0);
                    // It says what the table is about.
                    let leads = matches!(blocks.get(place + 1), Some(Block::Table(_)));
                    if let Some(unit) = self.units.last_mut() {
                        unit.keep |= leads;
                    }
                }
                Block::List { items } => self.list(items, within),
                Block::Fields { fields } => {
                    let first = self.units.len();
                    self.fields(fields, within);
                    let before = place.checked_sub(1).and_then(|before| blocks.get(before));
                    if let (Some(Block::Table(_)), Some(unit)) = (before, self.units.get_mut(first))
                    {
                        unit.above = 9.0;
                    }
                }
                Block::Table(table) => self.table(table, within),
                Block::Signatures { says, place, signature, signers } => {
                    self.signatures([says, place, signature], signers, within);
                }
            }
        }
    }

    fn heading(&mut self, text: &Text, level: u16, within: Option<Part>, style: Style, above: f32) {
        let title = super::spell::spell(text.as_str(), self.set.faces, &mut Default::default())
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let part = self.grow(Role::Heading(level, title.clone()), text, within);
        self.outline.push(Entry { title, level, unit: self.units.len() });
        let lines = self.set.lines(text.as_str(), style, style::WIDTH);
        self.stack(lines, style, 0.0, part, above);
        // However long it is, a heading stands with what follows it.
        let from = self.outline.last().map_or(0, |entry| entry.unit);
        for unit in self.units.get_mut(from..).unwrap_or_default() {
            unit.keep = true;
        }
    }

    fn paragraph(
        &mut self,
        text: &Text,
        style: Style,
        x: f32,
        width: f32,
        within: Option<Part>,
        above: f32,
    ) {
        let paragraphs = self.set.paragraphs(text.as_str(), style, width);
        for (place, lines) in paragraphs.into_iter().enumerate() {
            let part = self.grow(Role::Paragraph, text, within);
            let above = if place == 0 { above } else { style.leading * 0.5 };
            self.stack(lines, style, x, part, above);
        }
    }

    /// Lines under each other. The first two stay together, and so do the last two.
    fn stack(&mut self, lines: Vec<Line>, style: Style, x: f32, part: Part, above: f32) {
        let count = lines.len();
        for (place, line) in lines.into_iter().enumerate() {
            let run = Run { line, style, x, y: base_line(style), part };
            self.units.push(Unit {
                runs: vec![run],
                height: style.leading,
                above: if place == 0 { above } else { 0.0 },
                keep: (place == 0 && count > 1) || place + 2 == count,
                ..Unit::default()
            });
        }
    }

    fn list(&mut self, items: &[Text], within: Option<Part>) {
        const INDENT: f32 = 14.0;
        let list = self.tree.grow(Role::List, within);
        let from = self.units.len();
        for text in items {
            let item = self.tree.grow(Role::Item, Some(list));
            let label = self.tree.grow(Role::Label, Some(item));
            let bullet = self.set.lines("•", style::BODY, INDENT);
            let body = self.grow(Role::ItemBody, text, Some(item));
            let lines = self.set.lines(text.as_str(), style::BODY, style::WIDTH - INDENT);
            let cells = [
                Cell { lines: bullet, style: style::BODY, x: 2.0, part: label },
                Cell { lines, style: style::BODY, x: INDENT, part: body },
            ];
            self.row(&cells, 2.0, 0.0);
        }
        self.together(from);
    }

    fn fields(&mut self, fields: &[Field], within: Option<Part>) {
        let list = self.tree.grow(Role::Labels, within);
        let from = self.units.len();
        for field in fields {
            let item = self.tree.grow(Role::Item, Some(list));
            let label = self.tree.grow(Role::Label, Some(item));
            let words = format!("{}:", field.label.as_str());
            let labels = self.set.lines(&words, style::LABEL, style::LABELS - style::GUTTER);
            let body = self.grow(Role::ItemBody, &field.value, Some(item));
            let width = style::WIDTH - style::LABELS;
            let lines = self.set.lines(field.value.as_str(), style::BODY, width);
            let cells = [
                Cell { lines: labels, style: style::LABEL, x: 0.0, part: label },
                Cell { lines, style: style::BODY, x: style::LABELS, part: body },
            ];
            self.row(&cells, 3.0, 0.0);
        }
        self.together(from);
    }

    /// Cells beside each other. A row stays whole, unless it is so high that a page would stay
    /// half empty: then it is split between two lines, never after its first or before its last two.
    pub(super) fn row(&mut self, cells: &[Cell], above: f32, pad: f32) {
        let count = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let leading = cells.first().map_or(0.0, |cell| cell.style.leading);
        let slices: Vec<(usize, usize)> = if count <= WHOLE {
            vec![(0, count)]
        } else {
            let inner = (2..count - 2).map(|line| (line, line + 1));
            std::iter::once((0, 2)).chain(inner).chain([(count - 2, count)]).collect()
        };
        let last = slices.len() - 1;
        for (place, (from, to)) in slices.into_iter().enumerate() {
            let top = if place == 0 { pad } else { 0.0 };
            let mut unit = Unit {
                height: top + (to - from) as f32 * leading,
                above: if place == 0 { above } else { 0.0 },
                under_repeat: if place == 0 { 0.0 } else { pad },
                ..Unit::default()
            };
            if place == last {
                unit.height += pad;
            }
            for cell in cells {
                let lines = cell.lines.iter().enumerate().skip(from).take(to - from);
                unit.runs.extend(lines.map(|(line, glyphs)| Run {
                    line: glyphs.clone(),
                    style: cell.style,
                    x: cell.x,
                    y: top + (line - from) as f32 * leading + base_line(cell.style),
                    part: cell.part,
                }));
            }
            self.units.push(unit);
        }
    }

    /// What is small stays on one page; of what is not, the first two units and the last two.
    pub(super) fn together(&mut self, from: usize) {
        const SMALL: f32 = (style::BOTTOM - style::TOP) * 0.3;
        let units = self.units.get_mut(from..).unwrap_or_default();
        let height: f32 = units.iter().map(|unit| unit.above + unit.height).sum();
        let count = units.len();
        for (place, unit) in units.iter_mut().enumerate() {
            let near_an_end = place == 0 || place + 2 == count;
            unit.keep |= place + 1 < count && (height <= SMALL || near_an_end);
        }
    }

    /// What must not be overlooked: a box that stays whole.
    fn notice(&mut self, title: &Text, says: &Text) {
        const PAD: f32 = 8.0;
        const INDENT: f32 = 14.0;
        let whole = self.tree.grow(Role::Box, None);
        let width = style::WIDTH - INDENT - PAD;
        let mut unit = Unit { above: 12.0, ..Unit::default() };
        let mut y = PAD;
        for (text, style) in [(title, style::STRONG), (says, style::BODY)] {
            let part = self.tree.grow(Role::Paragraph, Some(whole));
            for line in self.set.lines(text.as_str(), style, width) {
                unit.runs.push(Run { line, style, x: INDENT, y: y + base_line(style), part });
                y += style.leading;
            }
        }
        unit.height = y + PAD;
        let fill = |x, width, colour| Fill { x, width, y: 0.0, height: unit.height, colour };
        unit.fills =
            vec![fill(0.0, style::WIDTH, style::NOTICE), fill(0.0, 4.0, style::NOTICE_EDGE)];
        self.units.push(unit);
    }

    fn signatures(
        &mut self,
        [says, place, sign]: [&Text; 3],
        signers: &[Signer],
        within: Option<Part>,
    ) {
        const GAP: f32 = 24.0;
        self.paragraph(says, style::BODY, 0.0, style::WIDTH, within, 3.0);
        let half = (style::WIDTH - GAP) / 2.0;
        for signer in signers {
            let named = match &signer.name {
                Some(name) => format!("{}: {}", signer.role.as_str(), name.as_str()),
                None => signer.role.as_str().to_owned(),
            };
            self.paragraph(&Text::from(named), style::STRONG, 0.0, style::WIDTH, within, 28.0);
            if let Some(unit) = self.units.last_mut() {
                unit.keep = true;
            }
            let mut cells = Vec::new();
            for (text, x) in [(place, 0.0), (sign, half + GAP)] {
                let part = self.tree.grow(Role::Paragraph, within);
                let lines = self.set.lines(text.as_str(), style::SMALL, half);
                cells.push(Cell { lines, style: style::SMALL, x, part });
            }
            self.row(&cells, 0.0, 44.0);
            if let Some(unit) = self.units.last_mut() {
                let line = |x| Fill { x, width: half, y: 40.0, height: 0.7, colour: style::INK };
                unit.fills = vec![line(0.0), line(half + GAP)];
                unit.height -= 40.0;
            }
        }
    }
}
