//! The timeline of a case, as SVG.

mod key;
mod lanes;
mod paint;
mod rows;
mod scale;
mod shape;
mod thing;
mod window;

use super::ReportChoice;
use super::markup::Markup;
use super::reader::Reader;
use crate::words::report::Label;
use crate::words::{Family, exchange};
use crate::{Actor, Case, DeadlineState, Moment, Part, Refusal};
use paint::Paint;
use scale::Scale;
use thing::Lane;
pub(super) use thing::Mark;
use window::{Window, windows};

impl Case {
    /// A picture of the case as an SVG file: absence and its grades, deadlines met and missed and to
    /// come, meetings, versions of the plan, exemptions, and the day of `at`. It shows what the actor
    /// sees on that day.
    ///
    /// The file has a title and a description for who does not see it, fetches nothing, and has no
    /// script and no style sheet. Its text is set in the fonts of the reader's machine. Long time
    /// wraps, and years in which nothing happened are left out. What lies more than two years after
    /// the last thing that has begun is not drawn; [`Case::report`] has it in its tables.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::case_with_approved_plan;
    /// use oppfolgingsplan::{Actor, report::ReportChoice};
    /// let case = case_with_approved_plan();
    /// let (by, at) = (Actor::manager("m-1")?, "2026-02-10T09:00:00+01:00".parse()?);
    /// let svg = case.timeline(&by, at, &ReportChoice::default()).map_err(|no| no.to_json())?;
    /// assert!(svg.starts_with("<svg ") && svg.contains("I dag 10. feb"));
    /// // A stranger is told why not.
    /// let no = case.timeline(&Actor::manager("m-2")?, at, &ReportChoice::default()).unwrap_err();
    /// assert_eq!(no.code().code(), "access.not-a-party");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The refusal of the rule that closes the case to the actor, as in [`Case::visible`]; for one
    /// from outside with whom no version is shared, `access.not-shared`.
    #[doc(alias = "tidslinje")]
    pub fn timeline(
        &self,
        by: &Actor,
        at: Moment,
        choice: &ReportChoice,
    ) -> Result<String, Refusal> {
        let reader = Reader::new(self, by, at, choice)?;
        let picture = Picture::new(&reader);
        let mut paint = Paint::new(&reader, 0);
        for window in &picture.windows {
            paint.window(&Scale { window: *window }, &picture.lanes);
        }
        key::key(&mut paint, &reader);
        Ok(paint.finish(&title(&reader), &description(&reader), reader.language))
    }
}

/// What is drawn, and over which stretches of time.
struct Picture {
    lanes: Vec<Lane>,
    windows: Vec<Window>,
}

impl Picture {
    fn new(reader: &Reader<'_>) -> Self {
        let lanes = lanes::lanes(reader);
        let taken: Vec<Window> = lanes
            .iter()
            .flat_map(|lane| match lane {
                Lane::Absence { levels, .. } => {
                    levels.iter().map(|level| level.days).collect::<Vec<_>>()
                }
                Lane::Things { things, .. } => {
                    things.iter().filter_map(thing::Thing::days).collect()
                }
            })
            .collect();
        let windows = windows(&taken, reader.date, lanes::begun(reader));
        Self { lanes, windows }
    }
}

/// A mark as it is drawn in the timeline, beside the words that say the same.
pub(super) fn icon(to: &mut Markup, mark: Mark) {
    to.tag(
        "svg",
        &[("class", &"icon"), ("viewBox", &"-10 -10 20 20"), ("aria-hidden", &"true")],
        |to| shape::mark(to, mark, 0, 0),
    );
}

/// The timeline as images that a page can break between: one for each stretch of time, the last
/// with the key.
pub(super) fn images(reader: &Reader<'_>) -> Vec<String> {
    let picture = Picture::new(reader);
    let last = picture.windows.len().saturating_sub(1);
    let (mut looks, mut marks, mut grades) = (Vec::new(), Vec::new(), [false; 2]);
    let mut images = Vec::new();
    for (part, window) in picture.windows.iter().enumerate() {
        let mut paint = Paint::new(reader, part);
        paint.window(&Scale { window: *window }, &picture.lanes);
        looks.append(&mut paint.looks);
        marks.append(&mut paint.marks);
        grades = [grades[0] || paint.grades[0], grades[1] || paint.grades[1]];
        if part == last {
            (paint.looks, paint.marks, paint.grades) =
                (std::mem::take(&mut looks), std::mem::take(&mut marks), grades);
            key::key(&mut paint, reader);
        }
        let days = between(reader, *window);
        let description = if part == 0 { description(reader) } else { days.clone() };
        let title = format!("{}, {days}", reader.say(Label::Timeline));
        images.push(paint.finish(&title, &description, reader.language));
    }
    images
}

fn between(reader: &Reader<'_>, window: Window) -> String {
    format!("{} {} {}", reader.day(window.from), reader.say(Label::To), reader.day(window.to))
}

fn title(reader: &Reader<'_>) -> String {
    let day = reader.day(reader.date);
    format!("{}, {} {day}", reader.say(Label::Timeline), reader.say(Label::AsOf).to_lowercase())
}

/// What the picture shows, in a few sentences.
fn description(reader: &Reader<'_>) -> String {
    let mut said: Vec<String> = Vec::new();
    if reader.sees(Part::Absence) {
        let absences = reader.case.absences();
        let few = absences.iter().rev().take(5).rev();
        let days =
            few.map(|absence| between(reader, Window { from: absence.first_day, to: absence.to }));
        let days: Vec<String> = days.collect();
        said.push(match days.is_empty() {
            true => reader.say(Label::NoAbsence).trim_end_matches('.').to_owned(),
            false => format!("{}: {}", reader.say(Label::Absences), days.join("; ")),
        });
    }
    let open: Vec<String> = reader
        .deadlines()
        .iter()
        .filter(|deadline| deadline.state.is_open())
        .map(|deadline| {
            let what = exchange::what(deadline, reader.language);
            let on = reader.day(reader.counted(deadline));
            let late = match deadline.state {
                DeadlineState::Overdue => {
                    let late = reader.term(Family::DeadlineState, deadline.state.code());
                    format!(" ({})", late.to_lowercase())
                }
                _ => String::new(),
            };
            format!("{what} {on}{late}")
        })
        .collect();
    if !open.is_empty() {
        said.push(format!("{}: {}", reader.say(Label::StillOpen), open.join("; ")));
    }
    let plan = reader.current().map(|version| {
        let state = reader.state(version).to_lowercase();
        format!(
            "{}: {} {}, {state}",
            reader.say(Label::Plan),
            reader.say(Label::VersionInText),
            version.id()
        )
    });
    said.extend(plan);
    said.push(format!("{}: {}", reader.say(Label::Today), reader.day(reader.date)));
    said.iter().map(|sentence| format!("{sentence}. ")).collect::<String>().trim_end().to_owned()
}
