//! Breaking a text into lines.

use std::ops::Range;

use super::face::{Faces, Glyph};
use super::spell::{Missing, spell};
use super::style::Style;

/// The letters and glyphs of a document, in the order in which they were set.
pub(super) struct Type<'a> {
    pub(super) faces: &'a Faces,
    pub(super) letters: String,
    pub(super) glyphs: Vec<Glyph>,
    pub(super) missing: Missing,
}

/// The glyphs of one line. A space at its end is drawn, so that the words of two lines stay apart
/// when the text is read aloud or copied, but takes no room.
pub(super) type Line = Range<u32>;

impl<'a> Type<'a> {
    pub(super) fn new(faces: &'a Faces) -> Self {
        let (letters, glyphs) = (String::with_capacity(8192), Vec::with_capacity(8192));
        Self { faces, letters, glyphs, missing: Missing::new() }
    }

    /// The paragraphs of a text, each broken into lines that are at most `width` points long. Line
    /// breaks in the text stay; empty lines part its paragraphs.
    pub(super) fn paragraphs(&mut self, text: &str, style: Style, width: f32) -> Vec<Vec<Line>> {
        let mut paragraphs: Vec<Vec<Line>> = Vec::new();
        let mut open = false;
        for row in text.lines() {
            let row = row.trim_end();
            if row.is_empty() {
                open = false;
                continue;
            }
            if !open {
                paragraphs.push(Vec::new());
                open = true;
            }
            if let Some(lines) = paragraphs.last_mut() {
                self.wrap(row, style, width, lines);
            }
        }
        paragraphs
    }

    /// All lines of a text, without regard to its paragraphs.
    pub(super) fn lines(&mut self, text: &str, style: Style, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        for row in text.lines().map(str::trim_end).filter(|row| !row.is_empty()) {
            self.wrap(row, style, width, &mut lines);
        }
        lines
    }

    /// A text on one line, with an ellipsis where it does not fit.
    pub(super) fn one_line(&mut self, text: &str, style: Style, width: f32) -> Line {
        let Some(whole) = self.lines(text, style, f32::MAX).into_iter().next() else {
            return self.end()..self.end();
        };
        if self.width(&whole, style) <= width {
            return whole;
        }
        let dots = self.faces.of(style.weight).shape('…');
        let room = width - dots.map_or(0.0, |dots| points(dots.advance, style));
        let (mut kept, mut used) = (whole.start, 0.0);
        for glyph in self.glyphs.get(place(&whole)).unwrap_or_default() {
            used += points(glyph.shape.advance, style);
            if used > room {
                break;
            }
            kept += 1;
        }
        // The glyphs after the cut are not drawn; the ellipsis takes the place of the first.
        self.glyphs.truncate(kept as usize);
        self.set('…', style);
        whole.start..self.end()
    }

    fn wrap(&mut self, row: &str, style: Style, width: f32, lines: &mut Vec<Line>) {
        let faces = self.faces;
        let mut missing = std::mem::take(&mut self.missing);
        let row = spell(row, faces, &mut missing);
        self.missing = missing;
        // In thousandths of the size, so that no sum of fractions decides where a line ends.
        let room = (width / style.size * 1000.0) as u32;
        let (mut start, mut used) = (self.end(), 0_u32);
        // Where the line can end, and how much of it is used by then.
        let mut end: Option<(u32, u32)> = None;
        for letter in row.chars() {
            let here = self.end();
            let advance = self.set(letter, style);
            used += advance;
            if letter == ' ' {
                end = Some((self.end(), used));
                continue;
            }
            if used > room && here > start {
                // A word that fits on no line is broken where it reaches the edge.
                let (cut, before) = end.unwrap_or((here, used - advance));
                lines.push(start..cut);
                start = cut;
                used -= before;
                end = None;
            }
            if matches!(letter, '-' | '–' | '—' | '/') {
                end = Some((self.end(), used));
            }
        }
        lines.push(start..self.end());
        // The break between two lines is a space to whoever reads the text.
        self.set(' ', style);
        if let Some(last) = lines.last_mut() {
            last.end = self.glyphs.len() as u32;
        }
    }

    fn set(&mut self, letter: char, style: Style) -> u32 {
        let Some(shape) = self.faces.of(style.weight).shape(letter) else {
            return 0;
        };
        let at = self.letters.len() as u32;
        self.letters.push(letter);
        self.glyphs.push(Glyph { shape, at, len: letter.len_utf8() as u8 });
        u32::from(shape.advance)
    }

    fn end(&self) -> u32 {
        self.glyphs.len() as u32
    }

    /// How long a line is, with the space at its end.
    pub(super) fn width(&self, line: &Line, style: Style) -> f32 {
        let glyphs = self.glyphs.get(place(line)).unwrap_or_default();
        glyphs.iter().map(|glyph| points(glyph.shape.advance, style)).sum()
    }

    /// How wide a space is.
    pub(super) fn space(&self, style: Style) -> f32 {
        let space = self.faces.of(style.weight).shape(' ');
        space.map_or(0.0, |space| points(space.advance, style))
    }
}

pub(super) const fn place(line: &Line) -> Range<usize> {
    line.start as usize..line.end as usize
}

fn points(advance: u16, style: Style) -> f32 {
    f32::from(advance) * style.size / 1000.0
}
