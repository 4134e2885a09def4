//! Writing the pages as a file.

use krilla::Document as File;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};

use super::PdfError;
use super::flow::{Entry, Fill, Flow, Run, Unit};
use super::paginate::Placed;
use super::style::{self, Colour, Style};
use super::tree::{Part, Tree, language_tag};
use super::wrap::{Line, Type, place};
use crate::document::Document;
use crate::words::{Phrase, date, phrase};
use crate::{Date, Moment};

/// What stands on every page.
struct Running {
    left: Line,
    right: Line,
    foot: Line,
    numbers: Vec<Line>,
}

pub(super) fn paint(
    document: &Document,
    flow: Flow<'_>,
    pages: &[Vec<Placed>],
    attach: bool,
) -> Result<Vec<u8>, PdfError> {
    let Flow { mut set, mut tree, units, outline, .. } = flow;
    let running = running(document, &mut set, pages.len());
    let mut file = File::new_with(SerializeSettings {
        configuration: configuration(attach)?,
        ..SerializeSettings::default()
    });
    let size = PageSettings::from_wh(style::PAGE_WIDTH, style::PAGE_HEIGHT);
    let size = size.ok_or(PdfError::Writer)?;
    for (number, placed) in pages.iter().enumerate() {
        let mut page = file.start_page_with(size.clone());
        let mut surface = page.surface();
        let mut brush = Brush { surface: &mut surface, set: &set, colour: None };
        brush.fills(&units, placed);
        brush.running(&running, number);
        brush.text(&units, placed, &mut tree);
        surface.finish();
        page.finish();
    }
    file.set_outline(outline_of(&outline, pages));
    file.set_tag_tree(tree.finish().with_lang(Some(language_tag(document.language).to_owned())));
    file.set_metadata(metadata(document));
    if attach {
        file.embed_file(attachment(document)?).ok_or(PdfError::Writer)?;
    }
    file.finish().map_err(|_| PdfError::Writer)
}

fn configuration(attach: bool) -> Result<Configuration, PdfError> {
    let archival = if attach { Archival::A3_A } else { Archival::A2_A };
    ConfigurationBuilder::new()
        .with_archival_validator(archival)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| PdfError::Writer)
}

const MAKER: &str = concat!("oppfolgingsplan ", env!("CARGO_PKG_VERSION"));

fn metadata(document: &Document) -> Metadata {
    Metadata::new()
        .title(document.title.as_str().to_owned())
        .language(language_tag(document.language).to_owned())
        .creator(MAKER.to_owned())
        .producer(MAKER.to_owned())
        .creation_date(moment(document.at))
        .document_id(document.key.as_str().to_owned())
}

fn moment(at: Moment) -> DateTime {
    const DAY: i64 = 86_400;
    let seconds = at.unix_micros().div_euclid(1_000_000);
    let day = i32::try_from(seconds.div_euclid(DAY)).ok().and_then(Date::from_epoch_day);
    let day = day.unwrap_or(Date::MIN);
    let second = seconds.rem_euclid(DAY);
    DateTime::new(u16::try_from(day.year()).unwrap_or(0))
        .month(day.month())
        .day(day.day())
        .hour((second / 3600) as u8)
        .minute((second / 60 % 60) as u8)
        .second((second % 60) as u8)
        .utc_offset_hour(0)
}

fn attachment(document: &Document) -> Result<EmbeddedFile, PdfError> {
    Ok(EmbeddedFile {
        path: "oppfolgingsplan.json".to_owned(),
        mime_type: Some(MimeType::new("application/json").ok_or(PdfError::Writer)?),
        description: Some(document.title.as_str().to_owned()),
        association_kind: AssociationKind::Source,
        data: document.to_json().into_bytes().into(),
        modification_date: Some(moment(document.at)),
        compress: Some(true),
        location: None,
    })
}

fn running(document: &Document, set: &mut Type<'_>, pages: usize) -> Running {
    let say = |words| phrase(words, document.language);
    let left = match &document.subject {
        Some(subject) => format!("{} – {}", document.title.as_str(), subject.as_str()),
        None => document.title.as_str().to_owned(),
    };
    let titles: Vec<&str> = document.marks.iter().map(|mark| mark.title.as_str()).collect();
    let right = titles.join(" · ");
    let made = date(document.at.oslo_date(), document.language);
    let foot = format!("{} · {made}", document.key.as_str());
    let right = set.one_line(&right, style::SMALL_STRONG, style::WIDTH * 0.6);
    let room = style::WIDTH - set.width(&right, style::SMALL_STRONG) - style::GUTTER;
    let left = set.one_line(&left, style::SMALL, room);
    let foot = set.one_line(&foot, style::SMALL, style::WIDTH * 0.8);
    let number = |page: usize| {
        let words = format!("{} {} {} {pages}", say(Phrase::Page), page + 1, say(Phrase::Of));
        set.one_line(&words, style::SMALL, style::WIDTH)
    };
    let numbers = (0..pages).map(number).collect();
    Running { left, right, foot, numbers }
}

/// The headings of the first three levels.
fn outline_of(entries: &[Entry], pages: &[Vec<Placed>]) -> Outline {
    let mut outline = Outline::new();
    let mut open: Option<OutlineNode> = None;
    let mut places = pages.iter().enumerate().flat_map(|(page, placed)| {
        placed.iter().filter(|placed| !placed.again).map(move |placed| (page, placed))
    });
    for entry in entries.iter().filter(|entry| entry.level <= 3) {
        let Some((page, placed)) = places.find(|(_, placed)| placed.unit == entry.unit) else {
            continue;
        };
        let at = XyzDestination::new(page, Point::from_xy(style::LEFT, placed.y));
        let node = OutlineNode::new(entry.title.clone(), at);
        match &mut open {
            Some(section) if entry.level == 3 => section.push_child(node),
            _ => {
                if let Some(done) = open.replace(node) {
                    outline.push_child(done);
                }
            }
        }
    }
    if let Some(done) = open {
        outline.push_child(done);
    }
    outline
}

struct Brush<'a, 'b, 'c> {
    surface: &'a mut Surface<'b>,
    set: &'a Type<'c>,
    colour: Option<Colour>,
}

/// To a hundredth of a point, which no eye sees and the file need not say.
fn exact(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

impl Brush<'_, '_, '_> {
    fn colour(&mut self, colour: Colour) {
        if self.colour != Some(colour) {
            let Colour(red, green, blue) = colour;
            self.surface.set_fill(Some(krilla::paint::Fill {
                paint: krilla::color::rgb::Color::new(red, green, blue).into(),
                ..krilla::paint::Fill::default()
            }));
            self.colour = Some(colour);
        }
    }

    /// The grounds and rules of a page, those that touch each other as one.
    fn fills(&mut self, units: &[Unit], placed: &[Placed]) {
        let mut whole: Vec<Fill> = Vec::new();
        for placed in placed {
            let Some(unit) = units.get(placed.unit) else { continue };
            for fill in &unit.fills {
                let fill = Fill { y: placed.y + fill.y, ..*fill };
                let touches = |above: &&mut Fill| {
                    let end = above.y + above.height;
                    above.x == fill.x
                        && above.width == fill.width
                        && above.colour == fill.colour
                        && (end - fill.y).abs() < 0.05
                };
                match whole.iter_mut().rev().take(4).find(touches) {
                    Some(above) => above.height += fill.height,
                    None => whole.push(fill),
                }
            }
        }
        if whole.is_empty() {
            return;
        }
        self.artifact(ArtifactType::Layout);
        for fill in whole {
            let (x, y) = (exact(style::LEFT + fill.x), exact(fill.y));
            let Some(rect) = Rect::from_xywh(x, y, exact(fill.width), exact(fill.height)) else {
                continue;
            };
            let mut path = PathBuilder::new();
            path.push_rect(rect);
            if let Some(path) = path.finish() {
                self.colour(fill.colour);
                self.surface.draw_path(&path);
            }
        }
        self.surface.end_tagged();
    }

    fn artifact(&mut self, kind: ArtifactType) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    }

    fn running(&mut self, running: &Running, number: usize) {
        let right = |line: &Line, style| {
            let seen = self.set.width(line, style) - self.set.space(style);
            style::LEFT + style::WIDTH - seen
        };
        let marks = right(&running.right, style::SMALL_STRONG);
        let page = running.numbers.get(number).cloned().unwrap_or(0..0);
        let at = right(&page, style::SMALL);
        let is_first = number == 0;
        if !is_first || !running.right.is_empty() {
            self.artifact(ArtifactType::Header);
            // On the first page the title says it.
            if !is_first {
                self.line(&running.left, style::SMALL, style::LEFT, style::HEAD);
            }
            self.line(&running.right, style::SMALL_STRONG, marks, style::HEAD);
            self.surface.end_tagged();
        }
        self.artifact(ArtifactType::Footer);
        self.line(&running.foot, style::SMALL, style::LEFT, style::FOOT);
        self.line(&page, style::SMALL, at, style::FOOT);
        self.surface.end_tagged();
    }

    /// The text of a page. What belongs to one part and stands together is one piece of content.
    fn text(&mut self, units: &[Unit], placed: &[Placed], tree: &mut Tree) {
        let mut open: Option<Part> = None;
        for placed in placed {
            let Some(unit) = units.get(placed.unit) else { continue };
            if placed.again {
                self.artifact(ArtifactType::PaginationOther);
                unit.runs.iter().for_each(|run| self.run(run, placed.y));
                self.surface.end_tagged();
                continue;
            }
            for run in &unit.runs {
                if open != Some(run.part) {
                    if open.is_some() {
                        self.surface.end_tagged();
                    }
                    let drawn = self.surface.start_tagged(ContentTag::Other);
                    tree.drawn(run.part, drawn);
                    open = Some(run.part);
                }
                self.run(run, placed.y);
            }
        }
        if open.is_some() {
            self.surface.end_tagged();
        }
    }

    fn run(&mut self, run: &Run, top: f32) {
        self.line(&run.line, run.style, style::LEFT + run.x, top + run.y);
    }

    fn line(&mut self, line: &Line, style: Style, x: f32, y: f32) {
        let set = self.set;
        let glyphs = set.glyphs.get(place(line)).unwrap_or_default();
        if glyphs.is_empty() {
            return;
        }
        self.colour(style.colour);
        let font = set.faces.of(style.weight).font.clone();
        let at = Point::from_xy(exact(x), exact(y));
        self.surface.draw_glyphs(at, glyphs, font, &set.letters, style.size, false);
    }
}
