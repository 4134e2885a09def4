//! Drawing: stretches of time under each other, each with its axis and lanes, and a key.

use super::super::markup::Markup;
use super::super::reader::Reader;
use super::rows::{Rows, rows};
use super::scale::{LEFT, RIGHT, Scale, Tick, WIDTH, axis, text_width};
use super::shape::{self, INK, LINE, MUTED, PAST, RED, WHITE};
use super::thing::{Drawing, Lane, Level, Look, Mark};
use crate::Language;
use crate::words::report::{Label, month, short_date};

/// The size of labels.
pub(super) const SIZE: i32 = 13;
const SMALL: i32 = 12;
/// The height of the axis, with the day of the report over it.
const HEAD: i32 = 60;
/// The height of a lane's title.
const TITLE: i32 = 24;
/// Under a lane.
const FOOT: i32 = 8;
const ROW: i32 = 25;
const BAR_ROW: i32 = 32;

/// What has been drawn, and what the key must explain.
pub(super) struct Paint<'a> {
    reader: &'a Reader<'a>,
    pub(super) to: Markup,
    /// Where the next thing begins.
    pub(super) y: i32,
    /// Tells the drawings of one page apart.
    pub(super) part: usize,
    pub(super) looks: Vec<Look>,
    pub(super) marks: Vec<Mark>,
    pub(super) grades: [bool; 2],
}

/// A lane in a stretch of time.
enum Band<'a> {
    Absence(&'static str, Vec<Level>),
    Things(&'static str, Rows<'a>, &'static str, i32),
}

impl Band<'_> {
    fn height(&self) -> i32 {
        TITLE
            + FOOT
            + match self {
                Band::Absence(_, levels) if levels.is_empty() => 20,
                Band::Absence(..) => shape::WHOLE + 18,
                Band::Things(_, rows, _, row) => i32::try_from(rows.rows).unwrap_or(0) * row,
            }
    }
}

impl<'a> Paint<'a> {
    pub(super) fn new(reader: &'a Reader<'a>, part: usize) -> Self {
        Self {
            reader,
            to: Markup::default(),
            y: 0,
            part,
            looks: Vec::new(),
            marks: Vec::new(),
            grades: [false; 2],
        }
    }

    fn line(&mut self, (x, y): (i32, i32), (to_x, to_y): (i32, i32), colour: &str, width: f64) {
        self.to.empty(
            "path",
            &[
                ("d", &format_args!("M{x} {y}L{to_x} {to_y}")),
                ("stroke", &colour),
                ("stroke-width", &width),
            ],
        );
    }

    pub(super) fn text(&mut self, (x, y): (i32, i32), text: &str, style: Style<'_>) {
        let weight = if style.bold { 600 } else { 400 };
        // A rim in the colour of the paper, so that no line goes through letters.
        let rim = if style.fill == WHITE { "none" } else { WHITE };
        self.to.element(
            "text",
            &[
                ("x", &x),
                ("y", &y),
                ("font-size", &style.size),
                ("font-weight", &weight),
                ("text-anchor", &style.anchor),
                ("fill", &style.fill),
                ("stroke", &rim),
                ("stroke-width", &5),
                ("stroke-linejoin", &"round"),
                ("paint-order", &"stroke"),
            ],
            text,
        );
    }

    /// One stretch of time.
    pub(super) fn window(&mut self, scale: &Scale, lanes: &[Lane]) {
        let bands: Vec<Band<'_>> = lanes.iter().filter_map(|lane| band(lane, scale)).collect();
        let top = self.y;
        let bottom = top + HEAD + bands.iter().map(Band::height).sum::<i32>();
        self.axis(scale, top, bottom);
        self.today(scale, top, bottom);
        self.y = top + HEAD;
        for band in &bands {
            self.band(scale, band);
        }
        self.y = bottom + 8;
    }

    fn axis(&mut self, scale: &Scale, top: i32, bottom: i32) {
        let today = self.reader.date;
        let past =
            if today < scale.window.from { LEFT } else { scale.x(today.min(scale.window.to)) };
        let past = if today > scale.window.to { RIGHT } else { past };
        if past > LEFT {
            self.to.empty(
                "rect",
                &[
                    ("x", &LEFT),
                    ("y", &(top + HEAD - 6)),
                    ("width", &(past - LEFT)),
                    ("height", &(bottom - top - HEAD + 6)),
                    ("fill", &PAST),
                ],
            );
        }
        let axis = axis(scale.window);
        let (ticks, months) = (axis.ticks, axis.months);
        for (place, tick) in ticks.iter().enumerate() {
            self.tick(scale, tick, months, top, bottom);
            let next = ticks.get(place + 1).map_or(RIGHT, |next| scale.x(next.day));
            let x = scale.x(tick.day).max(LEFT);
            if months && next - x >= 26 {
                let name = month(tick.day, self.reader.language);
                self.text((x + 4, top + HEAD - 12), name, Style::muted(SMALL));
            }
        }
        self.line((LEFT, top + HEAD - 6), (RIGHT, top + HEAD - 6), MUTED, 1.0);
    }

    fn tick(&mut self, scale: &Scale, tick: &Tick, months: bool, top: i32, bottom: i32) {
        let x = scale.x(tick.day).max(LEFT);
        let from = if tick.year { top + HEAD - 34 } else { top + HEAD - 22 };
        self.line((x, from), (x, bottom), LINE, 1.0);
        if tick.year {
            let (year, y) = (tick.day.year().to_string(), if months { 26 } else { 12 });
            if x + text_width(&year, SMALL) <= RIGHT {
                self.text((x + 4, top + HEAD - y), &year, Style::bold(SMALL));
            }
        }
    }

    fn today(&mut self, scale: &Scale, top: i32, bottom: i32) {
        let today = self.reader.date;
        if !scale.window.contains(today) {
            return;
        }
        let x = (scale.x(today) + scale.end(today)) / 2;
        let language = self.reader.language;
        let text = format!("{} {}", self.reader.say(Label::Today), short_date(today, language));
        let wide = text_width(&text, SMALL) + 12;
        let left = (x - wide / 2).max(LEFT).min(RIGHT - wide);
        self.line((x, top + 18), (x, bottom), INK, 1.5);
        self.to.empty(
            "rect",
            &[
                ("x", &left),
                ("y", &top),
                ("width", &wide),
                ("height", &20),
                ("rx", &4),
                ("fill", &INK),
            ],
        );
        let style = Style { fill: WHITE, anchor: "middle", ..Style::bold(SMALL) };
        self.text((left + wide / 2, top + 14), &text, style);
    }

    fn band(&mut self, scale: &Scale, band: &Band<'_>) {
        let top = self.y;
        let (title, body) = match band {
            Band::Absence(title, _) | Band::Things(title, ..) => (title, top + TITLE),
        };
        self.text((LEFT + 4, top + 16), title, Style::bold(SIZE));
        match band {
            Band::Absence(_, levels) => self.absence(scale, levels, body),
            Band::Things(_, rows, more, row) => self.things(scale, rows, more, *row, body),
        }
        self.y = top + band.height();
        self.line((LEFT, self.y), (RIGHT, self.y), LINE, 1.0);
    }

    fn absence(&mut self, scale: &Scale, levels: &[Level], top: i32) {
        if levels.is_empty() {
            let text = self.reader.say(Label::NoAbsence);
            self.text((LEFT + 4, top + 12), text, Style::muted(SIZE));
            return;
        }
        let base = top + shape::WHOLE + 14;
        self.line((LEFT, base), (RIGHT, base), MUTED, 1.0);
        for level in levels {
            let Some(days) = scale.clip(level.days) else { continue };
            let (from, end) = shape::places(scale, days);
            shape::level(&mut self.to, level.grade, (from, end), base);
            self.grades = match level.grade {
                Some(_) => [true, self.grades[1]],
                None => [self.grades[0], true],
            };
            let Some(grade) = level.grade else { continue };
            let text = format!("{grade} %");
            let height = shape::level_height(level.grade);
            if text_width(&text, SMALL) + 6 > end - from {
                continue;
            }
            // In the bar where there is room for a line, else over it.
            let (y, fill) =
                if height >= 18 { (base - height + 14, WHITE) } else { (base - height - 3, INK) };
            let style = Style { fill, anchor: "middle", ..Style::bold(SMALL) };
            self.text((from + (end - from) / 2, y), &text, style);
        }
    }

    fn things(&mut self, scale: &Scale, rows: &Rows<'_>, more: &str, row: i32, top: i32) {
        for placed in &rows.placed {
            let y = top + i32::try_from(placed.row).unwrap_or(0) * row;
            let mut late = false;
            match &placed.thing.drawing {
                Drawing::Mark(on, mark) => {
                    let x = scale.x(*on) + (scale.end(*on) - scale.x(*on)) / 2;
                    shape::mark(&mut self.to, *mark, x, y + row / 2);
                    late = *mark == Mark::Overdue;
                    self.marks.push(*mark);
                }
                Drawing::Bars(bars) => {
                    for bar in bars {
                        let Some(days) = scale.clip(bar.days) else { continue };
                        let place = shape::places(scale, days);
                        shape::bar(&mut self.to, bar.look, place, y + 18, self.part);
                        self.looks.push(bar.look);
                    }
                }
            }
            let Some(label) = &placed.label else { continue };
            let over = matches!(placed.thing.drawing, Drawing::Bars(_));
            let base = if over { y + 13 } else { y + row / 2 + 4 };
            let style = Style {
                anchor: if label.ends { "end" } else { "start" },
                fill: if late { RED } else { INK },
                bold: late,
                size: SIZE,
            };
            self.text((label.x, base), &label.text, style);
        }
        if rows.crowded > 0 {
            let y = top + i32::try_from(rows.rows).unwrap_or(0) * row - row / 2 + 4;
            let text = format!("+ {} {more}", rows.crowded);
            let style = Style { anchor: "end", ..Style::muted(SIZE) };
            self.text((RIGHT, y), &text, style);
        }
    }

    /// A title of its own.
    pub(super) fn caption(&mut self, title: &str) {
        self.text((LEFT + 4, self.y + 16), title, Style::bold(SIZE));
        self.y += TITLE;
    }

    /// Wraps what was drawn as one image with a name and a description.
    pub(super) fn finish(self, title: &str, description: &str, language: Language) -> String {
        let (body, height) = (self.to.finish(), self.y);
        let mut svg = Markup::with_capacity(body.len() + 1024);
        svg.tag(
            "svg",
            &[
                ("xmlns", &"http://www.w3.org/2000/svg"),
                ("viewBox", &format_args!("0 0 {WIDTH} {height}")),
                ("width", &WIDTH),
                ("height", &height),
                ("role", &"img"),
                ("lang", &language.code()),
                ("font-family", &FONTS),
            ],
            |svg| {
                svg.element("title", &[], title);
                svg.element("desc", &[], description);
                svg.empty("rect", &[("width", &WIDTH), ("height", &height), ("fill", &WHITE)]);
                shape::patterns(svg, self.part);
                svg.raw(&body);
            },
        );
        svg.finish()
    }
}

/// The fonts of the reader's own machine.
const FONTS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/// How a text is set.
#[derive(Clone, Copy)]
pub(super) struct Style<'a> {
    pub(super) size: i32,
    pub(super) bold: bool,
    pub(super) anchor: &'a str,
    pub(super) fill: &'a str,
}

impl Style<'_> {
    pub(super) const fn muted(size: i32) -> Self {
        Self { size, bold: false, anchor: "start", fill: MUTED }
    }

    pub(super) const fn bold(size: i32) -> Self {
        Self { size, bold: true, anchor: "start", fill: INK }
    }
}

fn band<'a>(lane: &'a Lane, scale: &Scale) -> Option<Band<'a>> {
    match lane {
        Lane::Absence { title, levels } => {
            let here: Vec<Level> =
                levels.iter().copied().filter(|level| scale.clip(level.days).is_some()).collect();
            let shown = !here.is_empty() || levels.is_empty();
            shown.then_some(Band::Absence(title, here))
        }
        Lane::Things { title, things, more } => {
            let placed = rows(things, scale, SIZE);
            let bars = things.iter().any(|thing| matches!(thing.drawing, Drawing::Bars(_)));
            let row = if bars { BAR_ROW } else { ROW };
            (placed.rows > 0).then_some(Band::Things(title, placed, more, row))
        }
    }
}
