//! What is made of a case for others: the package for an archive, the proof, the timeline and the
//! report; and what comes back.

use oppfolgingsplan as core;
use oppfolgingsplan::archive::{
    ArchiveChoice, ArchiveError, ArchiveNote, ArchivePackage, ArchiveReceipt, Attachment,
    ReceiptError,
};
use oppfolgingsplan::package::{MediaType, Package};
use oppfolgingsplan::proof::{Check, ProofChoice, ProofError, VerifyChoice, verify_zip};
use oppfolgingsplan::report::ReportChoice;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::case::Case;
use crate::error::{denial, guard, input_error, internal};
use crate::output::{file, writer};
use crate::python::class;
use crate::record::{record, tuple, word};
use crate::request::Request;
use crate::take::{Fault, Take, maybe, take};

type Made<'py> = PyResult<Bound<'py, PyAny>>;

fn package<'py>(py: Python<'py>, package: &Package, notes: &impl serde::Serialize) -> Made<'py> {
    let files = tuple(py, package.files(), |one| file(py, one, None))?;
    let mut text = String::new();
    core::wire::write_to(&mut text, notes);
    record!(py, "OutputPackage", files, text)
}

/// A package for an archive, or why there is none.
pub(crate) fn archived(py: Python<'_>, made: Result<ArchivePackage, ArchiveError>) -> Made<'_> {
    match made {
        Ok(made) => package(py, &made.package, &made.notes),
        Err(ArchiveError::Denied(why)) => Err(denial(py, &why)),
        Err(ArchiveError::Package(why)) => Err(PyValueError::new_err(why.to_string())),
        Err(ArchiveError::Pdf(_)) => Err(internal()),
    }
}

/// The documents that go into the archive.
fn attachments(given: Option<&Bound<'_, PyAny>>, name: &str) -> PyResult<Vec<Attachment>> {
    let mut all = Vec::new();
    let Some(given) = given else { return Ok(all) };
    for (place, item) in given.try_iter()?.enumerate() {
        let (py, item) = (given.py(), item?);
        let wrong =
            |fault: Fault, field| fault.within(field).within(&format!("{name}[{place}]")).raise(py);
        let title = core::Text::take(&item.getattr("title")?);
        let title = title.map_err(|fault| wrong(fault, "title"))?;
        let media_type: String = item.getattr("media_type")?.extract()?;
        let media_type = MediaType::parse(&media_type).ok_or_else(|| {
            let reason = "no media type that the library knows";
            wrong(Fault::input(core::InputKind::UnknownName, reason), "media_type")
        })?;
        let bytes = item.getattr("data")?.cast_into::<PyBytes>()?.as_bytes().to_vec();
        let entry = item.getattr("entry")?;
        let entry = (!entry.is_none()).then(|| core::LogEntryId::take(&entry)).transpose();
        let entry = entry.map_err(|fault| wrong(fault, "entry"))?;
        all.push(Attachment { title, media_type, bytes, entry });
    }
    Ok(all)
}

#[pymethods]
impl Case {
    /// An approved version as an archive takes it. Raises `Refused`.
    #[pyo3(signature = (*, by, plan, at, choice=None, attachments=None))]
    fn archive<'py>(
        &self,
        by: &Bound<'py, PyAny>,
        plan: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        choice: Option<&Bound<'py, PyAny>>,
        attachments: Option<&Bound<'py, PyAny>>,
    ) -> Made<'py> {
        guard(|| {
            let py = by.py();
            let (actor, id): (core::Actor, core::PlanId) = (take(by, "by")?, take(plan, "plan")?);
            let (at, writer) = (take(at, "at")?, writer()?);
            let choice: ArchiveChoice = maybe(choice, "choice")?.unwrap_or_default();
            let attached = self::attachments(attachments, "attachments")?;
            let made =
                py.detach(|| self.0.archive_package(&actor, &id, at, &choice, &attached, writer));
            archived(py, made)
        })
    }

    /// The documents of an entry of the log as an archive takes them. Raises `Refused`.
    #[pyo3(signature = (*, by, entry, at, documents, choice=None))]
    fn archive_log_entry<'py>(
        &self,
        by: &Bound<'py, PyAny>,
        entry: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        documents: &Bound<'py, PyAny>,
        choice: Option<&Bound<'py, PyAny>>,
    ) -> Made<'py> {
        guard(|| {
            let py = by.py();
            let (actor, id): (core::Actor, core::LogEntryId) =
                (take(by, "by")?, take(entry, "entry")?);
            let at = take(at, "at")?;
            let choice: ArchiveChoice = maybe(choice, "choice")?.unwrap_or_default();
            let documents = attachments(Some(documents), "documents")?;
            let made = py.detach(|| self.0.archive_log_entry(&actor, &id, at, &choice, &documents));
            archived(py, made)
        })
    }

    /// What the employer shows the authorities. Raises `Refused`.
    #[pyo3(signature = (*, by, at, choice=None))]
    fn proof<'py>(
        &self,
        by: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        choice: Option<&Bound<'py, PyAny>>,
    ) -> Made<'py> {
        guard(|| {
            let (py, actor) = (by.py(), take(by, "by")?);
            let (at, writer) = (take(at, "at")?, writer()?);
            let choice: ProofChoice = maybe(choice, "choice")?.unwrap_or_default();
            match py.detach(|| self.0.proof(&actor, at, &choice, writer)) {
                Ok(made) => package(py, &made.package, &made.notes()),
                Err(ProofError::Denied(why)) => Err(denial(py, &why)),
                Err(_) => Err(internal()),
            }
        })
    }

    /// A picture of the case as SVG. Raises `Refused`.
    #[pyo3(signature = (*, by, at, choice=None))]
    fn timeline<'py>(
        &self,
        by: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        choice: Option<&Bound<'py, PyAny>>,
    ) -> Made<'py> {
        self.reported(by, at, choice, core::Case::timeline_file)
    }

    /// A report of the case as one HTML file. Raises `Refused`.
    #[pyo3(signature = (*, by, at, choice=None))]
    fn report<'py>(
        &self,
        by: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        choice: Option<&Bound<'py, PyAny>>,
    ) -> Made<'py> {
        self.reported(by, at, choice, core::Case::report_file)
    }
}

/// How a timeline and a report are made.
type Report = fn(
    &core::Case,
    &core::Actor,
    core::Moment,
    &ReportChoice,
) -> Result<core::package::File, core::Refusal>;

impl Case {
    fn reported<'py>(
        &self,
        by: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        choice: Option<&Bound<'py, PyAny>>,
        write: Report,
    ) -> Made<'py> {
        guard(|| {
            let (py, actor, at) = (by.py(), take(by, "by")?, take(at, "at")?);
            let choice = maybe(choice, "choice")?.unwrap_or_default();
            match py.detach(|| write(&self.0, &actor, at, &choice)) {
                Ok(made) => file(py, &made, None),
                Err(no) => Err(denial(py, &core::Denial::Refused(no))),
            }
        })
    }
}

fn receipt_fault(py: Python<'_>, fault: &ReceiptError) -> PyErr {
    let each = |say: &dyn Fn(core::Language) -> &'static str| core::Language::ALL.map(say);
    let messages = each(&|language| fault.message(language));
    let helps = each(&|language| fault.help(language));
    let id = match fault {
        ReceiptError::Failed { id, .. } => id.as_ref().map(core::Text::as_str),
        _ => None,
    };
    let made = class(py, "ArchiveReceiptFault").and_then(|class| {
        class.call1((fault.code(), fault.advice().as_str(), messages, helps, id))
    });
    match made {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}

/// Reads what Fiks Arkiv answers. Raises `ArchiveReceiptFault`.
#[pyfunction]
fn read_receipt<'py>(answer: &Bound<'py, PyBytes>) -> Made<'py> {
    guard(|| {
        let py = answer.py();
        let read =
            ArchiveReceipt::read(answer.as_bytes()).map_err(|why| receipt_fault(py, &why))?;
        let number = read.number.as_ref().map(core::Text::as_str);
        let id = read.system_id.as_str();
        let key = read.key.as_ref().map(|key| key.each_ref().map(core::Text::as_str));
        let key = key.map(|[system, key]| (system, key));
        let (existing, dispatched) = (read.existing, read.dispatched);
        record!(py, "ArchiveReceipt", id, number, key, existing, dispatched, answer.clone())
    })
}

/// The request by which the archive record of a version, or of a log entry, is set.
#[pyfunction]
fn _receipt_request(
    answer: &Bound<'_, PyBytes>,
    case: &Bound<'_, Case>,
    by: &Bound<'_, PyAny>,
    plan: Option<&Bound<'_, PyAny>>,
    entry: Option<&Bound<'_, PyAny>>,
    at: &Bound<'_, PyAny>,
    choice: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    guard(|| {
        let (py, case, actor) = (answer.py(), &case.get().0, take(by, "by")?);
        let (plan, entry): (Option<core::PlanId>, Option<core::LogEntryId>) =
            (maybe(plan, "plan")?, maybe(entry, "entry")?);
        let at = take(at, "at")?;
        let choice: ArchiveChoice = maybe(choice, "choice")?.unwrap_or_default();
        let made = ArchiveReceipt::read(answer.as_bytes()).and_then(|read| match (&plan, &entry) {
            (_, Some(entry)) => read.to_log_request(case, &actor, entry, at, &choice),
            (Some(plan), None) => read.to_request(case, &actor, plan, at, &choice),
            (None, None) => Err(ReceiptError::OtherEntry),
        });
        match made {
            Ok(request) => Ok(Request(request)),
            Err(ReceiptError::Choice(error)) => Err(input_error(py, &error)),
            Err(other) => Err(receipt_fault(py, &other)),
        }
    })
}

/// Verifies a proof that is in a zip.
#[pyfunction]
#[pyo3(signature = (zip, *, choice=None))]
fn verify_proof<'py>(zip: &Bound<'py, PyBytes>, choice: Option<&Bound<'py, PyAny>>) -> Made<'py> {
    guard(|| {
        let (py, bytes) = (zip.py(), zip.as_bytes());
        let choice: VerifyChoice = maybe(choice, "choice")?.unwrap_or_default();
        let writer = writer()?;
        let verdict = py.detach(|| {
            verify_zip(bytes, &Check { anchors: &choice.anchors, writer: Some(writer) })
        });
        let findings = tuple(py, &verdict.findings, |one| {
            let fault = word(py, one.fault.as_str());
            record!(py, "Finding", fault, one.file.as_deref(), one.line)
        })?;
        let text = |digest: Option<core::Digest>| digest.map(|digest| digest.to_string());
        let (link, sums) = (text(verdict.last_link), text(verdict.sums));
        record!(py, "Verdict", findings, verdict.events, link, sums)
    })
}

/// What a word in the notes of an archive package says to a person, or `None` when there is no
/// such note.
#[pyfunction]
fn archive_note(note: &str, language: &Bound<'_, PyAny>) -> PyResult<Option<&'static str>> {
    let language = take(language, "language")?;
    Ok(ArchiveNote::from_word(note).map(|note| note.message(language)))
}

pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(archive_note, module)?)?;
    module.add_function(wrap_pyfunction!(read_receipt, module)?)?;
    module.add_function(wrap_pyfunction!(_receipt_request, module)?)?;
    module.add_function(wrap_pyfunction!(verify_proof, module)?)
}
