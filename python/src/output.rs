//! What writers give: a version as a document and as PDF, calendars, tables, and files as one zip.

use std::sync::OnceLock;

use oppfolgingsplan as core;
use oppfolgingsplan::document::{Document, DocumentChoice, PdfOptions, PdfWriter};
use oppfolgingsplan::exchange::{
    AlertList, CalendarChoice, CaseLabel, DeadlineCalendar, Listed, LogList,
};
use oppfolgingsplan::package::{File, FileName, MediaType, zip};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::case::Case;
use crate::commands::objects::Mark;
use crate::error::{denial, guard, input, internal};
use crate::python::class;
use crate::record::{record, tuple};
use crate::take::{maybe, take};

type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// A file, with what its writer has to say about it.
pub(crate) fn file<'py>(py: Python<'py>, file: &File, notes: Option<String>) -> Made<'py> {
    let bytes = PyBytes::new(py, file.bytes());
    record!(py, "OutputFile", file.name.as_str(), file.media_type.as_str(), bytes, notes)
}

fn noted<'py>(py: Python<'py>, made: &File, notes: &impl serde::Serialize) -> Made<'py> {
    let mut text = String::new();
    core::wire::write_to(&mut text, notes);
    file(py, made, Some(text))
}

/// The one writer of the process: its fonts are read once, and never change.
pub(crate) fn writer() -> PyResult<&'static PdfWriter> {
    static WRITER: OnceLock<PdfWriter> = OnceLock::new();
    if let Some(writer) = WRITER.get() {
        return Ok(writer);
    }
    let made = PdfWriter::new().map_err(|_| internal())?;
    Ok(WRITER.get_or_init(|| made))
}

/// The document that is asked for, made while other threads run. Raises `Refused`.
fn document(
    case: &Case,
    by: &Bound<'_, PyAny>,
    plan: &Bound<'_, PyAny>,
    at: &Bound<'_, PyAny>,
    choice: Option<&Bound<'_, PyAny>>,
) -> PyResult<Document> {
    let (actor, id): (core::Actor, core::PlanId) = (take(by, "by")?, take(plan, "plan")?);
    let at = take(at, "at")?;
    let choice: DocumentChoice = maybe(choice, "choice")?.unwrap_or_default();
    let made = by.py().detach(|| case.0.document(&actor, &id, at, &choice));
    made.map_err(|no| denial(by.py(), &core::Denial::Refused(no)))
}

#[pymethods]
impl Case {
    /// The document of a version as JSON. Raises `Refused` by the rule that hides the version.
    #[pyo3(signature = (*, by, plan, at, choice=None))]
    fn document_json<'py>(
        &self,
        by: &Bound<'py, PyAny>,
        plan: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        choice: Option<&Bound<'py, PyAny>>,
    ) -> Made<'py> {
        guard(|| file(by.py(), &document(self, by, plan, at, choice)?.to_json_file(), None))
    }

    /// A version as PDF/A-2a and PDF/UA-1. Raises `Refused` by the rule that hides the version.
    #[pyo3(signature = (*, by, plan, at, choice=None, attach_json=None))]
    fn pdf<'py>(
        &self,
        by: &Bound<'py, PyAny>,
        plan: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        choice: Option<&Bound<'py, PyAny>>,
        attach_json: Option<&Bound<'py, PyAny>>,
    ) -> Made<'py> {
        guard(|| {
            let py = by.py();
            let attach_json = maybe(attach_json, "attach_json")?.unwrap_or_default();
            let document = document(self, by, plan, at, choice)?;
            let (writer, options) = (writer()?, PdfOptions { attach_json });
            let pdf = py.detach(|| writer.write(&document, &options)).map_err(|_| internal())?;
            let notes = pdf.notes();
            noted(py, &pdf.into_file(), &notes)
        })
    }
}

/// Cases with their labels, from a list of cases and of `Listed`.
fn cases(given: &Bound<'_, PyAny>) -> PyResult<Vec<(core::Case, Option<CaseLabel>)>> {
    let listed = class(given.py(), "Listed")?;
    let mut cases = Vec::new();
    for (place, item) in given.try_iter()?.enumerate() {
        let item = item?;
        let (case, label) = if item.is_instance(&listed)? {
            (item.getattr("case")?, Some(item.getattr("label")?))
        } else {
            (item, None)
        };
        let case = case.cast::<Case>().map_err(|_| {
            PyTypeError::new_err(format!("`cases[{place}]`: expected a Case or a Listed"))
        })?;
        let label: Option<core::Text> =
            maybe(label.as_ref().filter(|label| !label.is_none()), "label")?;
        let label =
            label.map(|label| CaseLabel::new(label.as_str())).transpose().map_err(|why| {
                let path = format!("cases[{place}].label");
                input(given.py(), core::InputKind::InvalidValue, &path, &why.to_string())
            })?;
        cases.push((case.get().0.clone(), label));
    }
    Ok(cases)
}

fn listed(cases: &[(core::Case, Option<CaseLabel>)]) -> Vec<Listed<'_>> {
    cases.iter().map(|(case, label)| Listed { case, label: label.clone() }).collect()
}

/// The deadlines of cases as a calendar.
#[pyfunction]
#[pyo3(signature = (cases, *, at, choice=None))]
fn calendar<'py>(
    cases: &Bound<'py, PyAny>,
    at: &Bound<'py, PyAny>,
    choice: Option<&Bound<'py, PyAny>>,
) -> Made<'py> {
    guard(|| {
        let (py, cases) = (cases.py(), self::cases(cases)?);
        let moment = take(at, "at")?;
        let choice: CalendarChoice = maybe(choice, "choice")?.unwrap_or_default();
        let (made, marks) = py.detach(|| {
            let calendar = DeadlineCalendar::new(&listed(&cases), moment, &choice);
            (calendar.to_file(), calendar.marks())
        });
        let marks = tuple(py, marks, |mark| Bound::new(py, Mark(mark)).map(Bound::into_any))?;
        record!(py, "Calendar", file(py, &made, None)?, marks)
    })
}

/// The alerts of cases on a day as a table.
#[pyfunction]
#[pyo3(signature = (cases, *, on, language))]
fn alerts_csv<'py>(
    cases: &Bound<'py, PyAny>,
    on: &Bound<'py, PyAny>,
    language: &Bound<'py, PyAny>,
) -> Made<'py> {
    guard(|| {
        let (py, cases) = (cases.py(), self::cases(cases)?);
        let (day, language) = (take(on, "on")?, take(language, "language")?);
        let made = py.detach(|| AlertList::new(&listed(&cases), day).to_csv_file(language));
        file(py, &made, None)
    })
}

/// The alerts of cases on a day as JSON.
#[pyfunction]
#[pyo3(signature = (cases, *, on))]
fn alerts_json<'py>(cases: &Bound<'py, PyAny>, on: &Bound<'py, PyAny>) -> Made<'py> {
    guard(|| {
        let (py, cases, day) = (cases.py(), self::cases(cases)?, take(on, "on")?);
        let made = py.detach(|| AlertList::new(&listed(&cases), day).to_json_file());
        file(py, &made, None)
    })
}

/// The log of cases as a table.
#[pyfunction]
#[pyo3(signature = (cases, *, language))]
fn log_csv<'py>(cases: &Bound<'py, PyAny>, language: &Bound<'py, PyAny>) -> Made<'py> {
    guard(|| {
        let (py, cases, language) = (cases.py(), self::cases(cases)?, take(language, "language")?);
        let made = py.detach(|| LogList::new(&listed(&cases)).to_csv_file(language));
        file(py, &made, None)
    })
}

/// The log of cases as JSON.
#[pyfunction]
#[pyo3(signature = (cases))]
fn log_json<'py>(cases: &Bound<'py, PyAny>) -> Made<'py> {
    guard(|| {
        let (py, cases) = (cases.py(), self::cases(cases)?);
        let made = py.detach(|| LogList::new(&listed(&cases)).to_json_file());
        file(py, &made, None)
    })
}

/// Files as one zip: their names, media types and bytes.
#[pyfunction]
fn _zip<'py>(files: Vec<(String, Bound<'py, PyBytes>)>, at: &Bound<'py, PyAny>) -> Made<'py> {
    guard(|| {
        let (py, moment) = (at.py(), take(at, "at")?);
        let mut all = Vec::new();
        for (name, bytes) in files {
            let name =
                FileName::new(&name).map_err(|why| PyValueError::new_err(why.to_string()))?;
            // What kind of file it is does not stand in a zip.
            all.push(File::new(name, MediaType::Zip, bytes.as_bytes().to_vec()));
        }
        let made = py.detach(|| zip(&all, moment));
        file(py, &made.map_err(|why| PyValueError::new_err(why.to_string()))?, None)
    })
}

pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(calendar, module)?)?;
    module.add_function(wrap_pyfunction!(alerts_csv, module)?)?;
    module.add_function(wrap_pyfunction!(alerts_json, module)?)?;
    module.add_function(wrap_pyfunction!(log_csv, module)?)?;
    module.add_function(wrap_pyfunction!(log_json, module)?)?;
    module.add_function(wrap_pyfunction!(_zip, module)?)
}
