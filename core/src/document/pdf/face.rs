//! The two faces of the font: which letters they have, and how wide each is.

use std::ops::Range;

use krilla::surface::Location;
use krilla::text::{Font, GlyphId};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// Noto Sans, see `core/assets/README.md`.
const REGULAR: &[u8] = include_bytes!("../../../assets/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../assets/NotoSans-Bold.ttf");

/// Characters below this are found by their place: nearly all of a Norwegian text.
const LOW: usize = 0x250;

/// Which face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// What a face draws for a character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) id: u16,
    /// In thousandths of the size.
    pub(super) advance: u16,
}

/// One face.
#[derive(Clone)]
pub(super) struct Face {
    pub(super) font: Font,
    low: Vec<Option<Shape>>,
    /// Ordered by character.
    high: Vec<(char, Shape)>,
}

impl Face {
    fn new(data: &'static [u8]) -> Option<Self> {
        let font = Font::new(data.into(), 0)?;
        let tables = FontRef::new(data).ok()?;
        let metrics = tables.glyph_metrics(Size::unscaled(), LocationRef::default());
        let units = f32::from(metrics_units(&tables)?);
        let (mut low, mut high) = (vec![None; LOW], Vec::new());
        for (code, glyph) in tables.charmap().mappings() {
            let letter = char::from_u32(code)?;
            // A soft hyphen is seen only where a word is broken, which is never done here.
            if letter == '\u{ad}' {
                continue;
            }
            let advance = metrics.advance_width(glyph)? * 1000.0 / units;
            let shape = Shape { id: u16::try_from(glyph.to_u32()).ok()?, advance: advance as u16 };
            match low.get_mut(code as usize) {
                Some(slot) => *slot = Some(shape),
                None => high.push((letter, shape)),
            }
        }
        high.sort_unstable_by_key(|(letter, _)| *letter);
        Some(Self { font, low, high })
    }

    /// What is drawn for a character, if the face has it.
    pub(super) fn shape(&self, letter: char) -> Option<Shape> {
        match self.low.get(letter as usize) {
            Some(shape) => *shape,
            None => {
                let place = self.high.binary_search_by_key(&letter, |(known, _)| *known).ok()?;
                self.high.get(place).map(|(_, shape)| *shape)
            }
        }
    }
}

fn metrics_units(tables: &FontRef<'_>) -> Option<u16> {
    Some(tables.metrics(Size::unscaled(), LocationRef::default()).units_per_em)
        .filter(|units| *units > 0)
}

/// Both faces. They have the same characters.
#[derive(Clone)]
pub(super) struct Faces {
    regular: Face,
    bold: Face,
}

impl Faces {
    /// `None` only if the fonts of the crate are damaged.
    pub(super) fn new() -> Option<Self> {
        Some(Self { regular: Face::new(REGULAR)?, bold: Face::new(BOLD)? })
    }

    pub(super) const fn of(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    pub(super) fn has(&self, letter: char) -> bool {
        self.regular.shape(letter).is_some()
    }
}

/// A glyph in its place: which, how wide, and the letters that it stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glyph {
    pub(super) shape: Shape,
    /// Where its letter begins in the letters of the document.
    pub(super) at: u32,
    pub(super) len: u8,
}

impl krilla::text::Glyph for Glyph {
    fn glyph_id(&self) -> GlyphId {
        GlyphId::new(u32::from(self.shape.id))
    }

    fn text_range(&self) -> Range<usize> {
        let at = self.at as usize;
        at..at + usize::from(self.len)
    }

    fn x_advance(&self, size: f32) -> f32 {
        f32::from(self.shape.advance) * size / 1000.0
    }

    fn x_offset(&self, _: f32) -> f32 {
        0.0
    }

    fn y_offset(&self, _: f32) -> f32 {
        0.0
    }

    fn y_advance(&self, _: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}
