//! A picture of a case for the people in it: a timeline, and a report with it.
//!
//! [`Case::timeline`](crate::Case::timeline) draws a case as SVG, [`Case::report`](crate::Case::report)
//! writes it as one HTML file. Both show what an actor sees on a day and refuse as
//! [`Case::visible`](crate::Case::visible) and [`Case::plan_for`](crate::Case::plan_for) do; both are
//! the same, byte for byte, for the same case, actor, moment and choice.
//!
//! ```
//! # use oppfolgingsplan::doc::case_on_sick_leave;
//! use oppfolgingsplan::{Actor, report::ReportChoice};
//! let case = case_on_sick_leave();
//! let (by, at) = (Actor::manager("m-1")?, "2026-02-03T09:00:00+01:00".parse()?);
//! let html = case.report(&by, at, &ReportChoice::default()).map_err(|no| no.to_json())?;
//! // The deadline that was missed yesterday stands at the top.
//! let (top, rest) = html.split_once("<svg xmlns").ok_or("no timeline")?;
//! assert!(top.contains("Lage oppfølgingsplan") && top.contains("1 dag over fristen"));
//! # assert!(rest.contains("</svg>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is left out
//!
//! Whatever the actor does not see; of a version that is hidden from it only that there is one and
//! why it is hidden, as [`Case::visible`](crate::Case::visible) says. Comments, which are between the
//! two parties, and what a practitioner wrote in a sick note. National identity numbers and the
//! host's keys of persons. What is said about the plan comes from its [document](crate::document).

mod choice;
mod markup;
mod page;
mod reader;
mod timeline;

pub use choice::ReportChoice;

use crate::package::{File, FileName, MediaType};
use crate::{Actor, Case, Moment, Refusal};

impl Case {
    /// [`Case::timeline`] as a file, `tidslinje.svg`.
    ///
    /// # Errors
    /// As [`Case::timeline`].
    pub fn timeline_file(
        &self,
        by: &Actor,
        at: Moment,
        choice: &ReportChoice,
    ) -> Result<File, Refusal> {
        let svg = self.timeline(by, at, choice)?;
        Ok(File::new(FileName::known("tidslinje.svg"), MediaType::Svg, svg.into_bytes()))
    }

    /// [`Case::report`] as a file, `rapport.html`.
    ///
    /// # Errors
    /// As [`Case::timeline`].
    pub fn report_file(
        &self,
        by: &Actor,
        at: Moment,
        choice: &ReportChoice,
    ) -> Result<File, Refusal> {
        let html = self.report(by, at, choice)?;
        Ok(File::new(FileName::known("rapport.html"), MediaType::Html, html.into_bytes()))
    }
}

#[cfg(test)]
mod tests;
