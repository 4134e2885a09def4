//! The report of a case, as HTML.

mod deadlines;
mod facts;
mod now;
mod plan;
mod record;
mod style;
mod table;

use super::ReportChoice;
use super::markup::{Markup, isolated};
use super::reader::Reader;
use super::timeline;
use crate::words::Family;
use crate::words::report::{Label, inside, time};
use crate::{Actor, Case, Moment, Part, Refusal, Text};

impl Case {
    /// A report of the case as one HTML file: what is due next at the top, then the timeline, the
    /// deadlines with what they rest on, the plan that counts now, meetings, exemptions, the absence,
    /// the log, the archive and the history. It shows what the actor sees at `at`.
    ///
    /// The file stands alone: it has no script, fetches nothing (and forbids both to the browser),
    /// reads well on paper, on a telephone and aloud, and is XML as well as HTML. What persons wrote
    /// stands as they wrote it, escaped. It never holds an identity number or a host's key of a
    /// person, and what a practitioner wrote to the employer is left out.
    ///
    /// ```
    /// # use oppfolgingsplan::doc::case_with_approved_plan;
    /// use oppfolgingsplan::{Actor, Text, report::ReportChoice};
    /// let case = case_with_approved_plan();
    /// let choice = ReportChoice {
    ///     employee_name: Some(Text::from("Kari Eksempel")),
    ///     ..ReportChoice::default()
    /// };
    /// let (by, at) = (Actor::employee("a-1")?, "2026-02-10T09:00:00+01:00".parse()?);
    /// let html = case.report(&by, at, &choice).map_err(|no| no.to_json())?;
    /// assert!(html.starts_with("<!DOCTYPE html>"));
    /// assert!(html.contains("<h1>Oppfølging av <bdi>Kari Eksempel</bdi></h1>"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Case::timeline`].
    #[doc(alias = "rapport")]
    pub fn report(&self, by: &Actor, at: Moment, choice: &ReportChoice) -> Result<String, Refusal> {
        let reader = Reader::new(self, by, at, choice)?;
        let mut to = Markup::with_capacity(64 * 1024);
        to.raw("<!DOCTYPE html>\n");
        let language = reader.language.code();
        let space = "http://www.w3.org/1999/xhtml";
        to.tag("html", &[("lang", &language), ("xml:lang", &language), ("xmlns", &space)], |to| {
            head(to, &reader);
            to.tag("body", &[], |to| body(to, &reader));
        });
        to.line();
        Ok(to.finish())
    }
}

fn head(to: &mut Markup, reader: &Reader<'_>) {
    let meta = |to: &mut Markup, name: &'static str, content: &str| {
        to.empty("meta", &[("name", &name), ("content", &content)]);
    };
    to.tag("head", &[], |to| {
        to.empty("meta", &[("charset", &"utf-8")]);
        let policy = style::policy();
        let name = "Content-Security-Policy";
        to.empty("meta", &[("http-equiv", &name), ("content", &policy)]);
        meta(to, "viewport", "width=device-width, initial-scale=1");
        meta(to, "referrer", "no-referrer");
        meta(to, "robots", "noindex");
        let title = match name_of(reader.choice.employee_name.as_ref()) {
            Some(name) => format!("{} {}", reader.say(Label::FollowUpOf), isolated(name)),
            None => reader.say(Label::FollowUp).to_owned(),
        };
        to.element("title", &[], &format!("{title}, {}", reader.day(reader.date)));
        to.tag("style", &[], |to| to.raw(style::STYLE));
    });
    to.line();
}

/// A part of the report: its anchor, its heading, and who writes it.
type Section = (&'static str, Label, fn(&mut Markup, &Reader<'_>));

/// The parts that the actor sees and that have something to tell.
fn sections(reader: &Reader<'_>) -> Vec<Section> {
    let sees = |part| reader.sees(part);
    let case = reader.case;
    let all: [(bool, Section); 10] = [
        (true, ("now", Label::Now, now::section)),
        (true, ("timeline", Label::Timeline, picture)),
        (sees(Part::Deadlines), ("deadlines", Label::Deadlines, deadlines::section)),
        (true, ("plan", Label::Plan, plan::section)),
        (
            sees(Part::Meetings) && case.meetings().next().is_some(),
            ("meetings", Label::Meetings, facts::meetings),
        ),
        (!reader.exemptions().is_empty(), ("exemptions", Label::Exemptions, facts::exemptions)),
        (sees(Part::Absence), ("absence", Label::Absences, facts::absences)),
        (sees(Part::Log) && case.log_entries().next().is_some(), ("log", Label::Log, record::log)),
        (
            sees(Part::ArchiveAndHolds) && record::has_archive(reader),
            ("archive", Label::Archive, record::archive),
        ),
        (sees(Part::History), ("history", Label::History, record::history)),
    ];
    all.into_iter().filter(|(shown, _)| *shown).map(|(_, section)| section).collect()
}

fn body(to: &mut Markup, reader: &Reader<'_>) {
    let sections = sections(reader);
    to.element("a", &[("class", &"skip"), ("href", &"#content")], reader.say(Label::SkipToContent));
    to.line();
    to.tag("header", &[], |to| {
        title(to, reader);
        to.tag("nav", &[("aria-label", &reader.say(Label::Contents))], |to| {
            to.tag("ul", &[], |to| {
                for (anchor, label, _) in &sections {
                    to.tag("li", &[], |to| {
                        let target = format!("#{anchor}");
                        to.element("a", &[("href", &target)], reader.say(*label));
                    });
                }
            });
        });
    });
    to.line();
    to.tag("main", &[("id", &"content")], |to| {
        for (anchor, label, write) in &sections {
            let heading = format!("h-{anchor}");
            to.line();
            to.tag("section", &[("id", anchor), ("aria-labelledby", &heading)], |to| {
                to.element("h2", &[("id", &heading)], reader.say(*label));
                to.line();
                write(to, reader);
            });
        }
    });
    to.line();
    to.tag("footer", &[], |to| foot(to, reader));
    to.line();
}

fn name_of(name: Option<&Text>) -> Option<&str> {
    name.filter(|name| !name.is_blank()).map(Text::as_str)
}

fn title(to: &mut Markup, reader: &Reader<'_>) {
    to.tag("h1", &[], |to| match name_of(reader.choice.employee_name.as_ref()) {
        Some(name) => {
            to.text(&format!("{} ", reader.say(Label::FollowUpOf)));
            to.written(name);
        }
        None => to.text(reader.say(Label::FollowUp)),
    });
    let day = reader.day(reader.date);
    to.element("p", &[("class", &"sub")], &format!("{} {day}", reader.say(Label::AsOf)));
    let named = [
        (Label::Employer, name_of(reader.choice.employer_name.as_ref())),
        (Label::Manager, name_of(reader.choice.manager_name.as_ref())),
    ];
    let named = named.into_iter().filter_map(|(label, name)| Some((label, name?.to_owned())));
    let named: Vec<(&'static str, String)> =
        named.map(|(label, name)| (reader.say(label), name)).collect();
    let case = (reader.say(Label::Case), reader.case.id().as_str().to_owned());
    now::list(to, named.into_iter().chain([case]));
}

fn picture(to: &mut Markup, reader: &Reader<'_>) {
    to.tag("figure", &[], |to| {
        let label = reader.say(Label::Timeline);
        let region: [(&'static str, &dyn std::fmt::Display); 4] =
            [("class", &"scroll"), ("role", &"group"), ("aria-label", &label), ("tabindex", &0)];
        to.tag("div", &region, |to| {
            for image in timeline::images(reader) {
                to.raw(&image);
                to.line();
            }
        });
        let told = ["deadlines", "plan", "meetings", "exemptions", "absence"];
        to.tag("figcaption", &[], |to| {
            to.text(reader.say(Label::AlsoInTables));
            let there = sections(reader);
            let there = there.iter().filter(|(anchor, ..)| told.contains(anchor));
            for (place, (anchor, label, _)) in there.enumerate() {
                to.text(if place == 0 { " " } else { ", " });
                to.element("a", &[("href", &format_args!("#{anchor}"))], reader.say(*label));
            }
            to.text(".");
        });
    });
}

fn foot(to: &mut Markup, reader: &Reader<'_>) {
    let role = inside(reader.term(Family::Role, reader.by.role().as_str()));
    let (date, minute) = reader.at.oslo_minute();
    let at = format!("{} {}", reader.day(date), time(minute, reader.language));
    let made = format!("{} {role}, {at}.", reader.say(Label::MadeFor));
    to.element("p", &[], &format!("{made} {}", reader.say(Label::OnlyWhatIsSeen)));
    if reader.sees(Part::Deadlines) {
        to.element("p", &[], reader.say(Label::NoLegalAdvice));
    }
}
