//! How it looks: measures in points, from the top left corner of an A4 page.

use super::face::Weight;

pub(super) const PAGE_WIDTH: f32 = 595.28;
pub(super) const PAGE_HEIGHT: f32 = 841.89;
pub(super) const LEFT: f32 = 62.0;
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * LEFT;
/// Where the text of a page begins and ends.
pub(super) const TOP: f32 = 72.0;
pub(super) const BOTTOM: f32 = PAGE_HEIGHT - 68.0;
/// The base lines of the running head and foot.
pub(super) const HEAD: f32 = 44.0;
pub(super) const FOOT: f32 = PAGE_HEIGHT - 36.0;
/// The column of labels.
pub(super) const LABELS: f32 = 158.0;
/// Between the columns of a table.
pub(super) const GUTTER: f32 = 12.0;

/// A colour. Every pair of text and ground has a contrast above 7:1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour(pub(super) u8, pub(super) u8, pub(super) u8);

pub(super) const INK: Colour = Colour(0x1c, 0x1c, 0x1c);
pub(super) const QUIET: Colour = Colour(0x4a, 0x4a, 0x4a);
pub(super) const DEEP: Colour = Colour(0x12, 0x3a, 0x5c);
pub(super) const RULE: Colour = Colour(0xb9, 0xc1, 0xc9);
pub(super) const TABLE_HEAD: Colour = Colour(0xe9, 0xee, 0xf3);
pub(super) const NOTICE: Colour = Colour(0xff, 0xf1, 0xd6);
pub(super) const NOTICE_EDGE: Colour = Colour(0xb2, 0x5e, 0x00);

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) weight: Weight,
    pub(super) size: f32,
    /// From one base line to the next.
    pub(super) leading: f32,
    pub(super) colour: Colour,
}

const fn style(weight: Weight, size: f32, leading: f32, colour: Colour) -> Style {
    Style { weight, size, leading, colour }
}

pub(super) const TITLE: Style = style(Weight::Bold, 22.0, 28.0, DEEP);
pub(super) const SUBJECT: Style = style(Weight::Regular, 13.0, 18.0, INK);
pub(super) const BODY: Style = style(Weight::Regular, 10.5, 15.0, INK);
pub(super) const LABEL: Style = style(Weight::Bold, 10.5, 15.0, QUIET);
pub(super) const STRONG: Style = style(Weight::Bold, 10.5, 15.0, INK);
pub(super) const CELL: Style = style(Weight::Regular, 9.5, 13.0, INK);
pub(super) const CELL_HEAD: Style = style(Weight::Bold, 9.5, 13.0, INK);
pub(super) const SMALL: Style = style(Weight::Regular, 8.5, 11.0, QUIET);
pub(super) const SMALL_STRONG: Style = style(Weight::Bold, 8.5, 11.0, INK);

/// Headings below the title, from the second level.
pub(super) const fn heading(level: u16) -> Style {
    match level {
        0..=2 => style(Weight::Bold, 14.0, 19.0, DEEP),
        3 => style(Weight::Bold, 11.5, 16.0, DEEP),
        _ => style(Weight::Bold, 10.5, 15.0, INK),
    }
}

/// The room above a heading.
pub(super) const fn above(level: u16) -> f32 {
    match level {
        0..=2 => 20.0,
        3 => 12.0,
        _ => 9.0,
    }
}
