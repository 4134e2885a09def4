//! A document of Nav's on its way into the archive of a case.

use oppfolgingsplan as library;
use oppfolgingsplan::archive::ArchiveChoice;
use oppfolgingsplan::nav as core;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::case::Case;
use crate::error::{guard, input_error};
use crate::packages::archived;
use crate::request::Request;
use crate::take::{maybe, take};

fn read(py: Python<'_>, document: &str) -> PyResult<core::NavDocument> {
    core::NavDocument::from_json(document.as_bytes()).map_err(|error| input_error(py, &error))
}

/// Whether a document is about the person and the employer of a case.
#[pyfunction]
pub(super) fn nav_document_is_about(document: &str, case: &Bound<'_, Case>) -> PyResult<bool> {
    Ok(read(case.py(), document)?.is_about(&case.get().0))
}

/// The log entry that stands for a document, and whether it is archived.
#[pyfunction]
pub(super) fn nav_document_entry(
    document: &str,
    case: &Bound<'_, Case>,
) -> PyResult<Option<(String, bool)>> {
    let document = read(case.py(), document)?;
    let entry = document.entry(&case.get().0);
    Ok(entry.map(|entry| (entry.id().as_str().to_owned(), entry.archived().is_some())))
}

/// The request by which the case gets to know a document; `None` where it does.
#[pyfunction]
pub(super) fn nav_document_request(
    document: &str,
    case: &Bound<'_, Case>,
    by: &Bound<'_, PyAny>,
    at: &Bound<'_, PyAny>,
) -> PyResult<Option<Request>> {
    let (actor, at) = (take(by, "by")?, take(at, "at")?);
    let made = read(case.py(), document)?.to_request(&case.get().0, &actor, at);
    made.map(|made| made.map(Request)).map_err(|error| input_error(case.py(), &error))
}

/// A document as an archive takes it. Raises `Refused`.
#[pyfunction]
pub(super) fn nav_document_package<'py>(
    document: &str,
    media_type: &str,
    data: &Bound<'py, PyBytes>,
    case: &Bound<'py, Case>,
    by: &Bound<'py, PyAny>,
    at: &Bound<'py, PyAny>,
    choice: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    guard(|| {
        let (py, case) = (case.py(), &case.get().0);
        let (actor, at): (library::Actor, _) = (take(by, "by")?, take(at, "at")?);
        let choice: ArchiveChoice = maybe(choice, "choice")?.unwrap_or_default();
        let document = read(py, document)?;
        let file = core::NavFile::kept(media_type, data.as_bytes()).map_err(|_| {
            let kind = library::InputKind::InvalidValue;
            crate::error::input(py, kind, "file", "a document is not empty")
        })?;
        let made = py.detach(|| case.archive_nav_document(&actor, &document, &file, at, &choice));
        archived(py, made)
    })
}

/// The request by which the case gets to know that a document is in the archive.
#[pyfunction]
pub(super) fn nav_document_archived(
    document: &str,
    case: &Bound<'_, Case>,
    by: &Bound<'_, PyAny>,
    at: &Bound<'_, PyAny>,
    reference: &Bound<'_, PyAny>,
    choice: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let (py, actor, at) = (case.py(), take(by, "by")?, take(at, "at")?);
    let reference = take(reference, "reference")?;
    let choice: ArchiveChoice = maybe(choice, "choice")?.unwrap_or_default();
    let document = read(py, document)?;
    let made = case.get().0.nav_document_archived(&actor, &document, at, &reference, &choice);
    made.map(Request).map_err(|error| input_error(py, &error))
}
