//! Requests and answers.

use oppfolgingsplan::nav as core;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};

use super::borrowed;
use super::token::AccessToken;
use crate::case::Case;
use crate::error::{guard, input_error};
use crate::record::tuple;
use crate::request::Request;
use crate::take::{maybe, take};

/// Where a server of Nav's is.
#[pyfunction]
pub(super) fn nav_address(
    server: &Bound<'_, PyAny>,
    environment: &Bound<'_, PyAny>,
) -> PyResult<&'static str> {
    let (server, environment): (core::NavServer, _) =
        (take(server, "server")?, take(environment, "environment")?);
    Ok(server.address(environment))
}

/// A request for the host to send. It shows neither its headers nor its body.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct HttpRequest(pub(super) core::HttpRequest);

#[pymethods]
impl HttpRequest {
    /// Asks whether the connection works and the token is good.
    #[staticmethod]
    fn verify_integration() -> Self {
        Self(core::HttpRequest::verify_integration())
    }

    /// Asks what became of a plan that was sent.
    #[staticmethod]
    fn sending_status(py: Python<'_>, uuid: &str) -> PyResult<Self> {
        let made = core::HttpRequest::sending_status(uuid);
        made.map(Self).map_err(|error| input_error(py, &error))
    }

    /// Asks for a page of the documents of an employer and a kind.
    #[staticmethod]
    fn documents(
        employer: &Bound<'_, PyAny>,
        kind: &Bound<'_, PyAny>,
        created_after: &str,
        size: u8,
    ) -> PyResult<Self> {
        let kind = take(kind, "kind")?;
        let number = take(employer, "employer")?;
        core::HttpRequest::documents(number, kind, created_after, size)
            .map(Self)
            .map_err(|error| input_error(employer.py(), &error))
    }

    /// Asks for one document by its link.
    #[staticmethod]
    fn document(py: Python<'_>, link: &str) -> PyResult<Self> {
        let made = core::HttpRequest::document(link);
        made.map(Self).map_err(|error| input_error(py, &error))
    }

    /// Asks for the sick notes of an employer after a running number.
    #[staticmethod]
    fn sick_notes(employer: &Bound<'_, PyAny>, after: Option<u64>) -> PyResult<Self> {
        Ok(Self(core::HttpRequest::sick_notes(take(employer, "employer")?, after)))
    }

    /// The same request with the token that it is sent with.
    fn with_token(&self, token: &Bound<'_, AccessToken>) -> Self {
        Self(self.0.clone().with_token(&token.get().0))
    }

    /// What it asks for.
    #[getter]
    fn call(&self) -> &'static str {
        self.0.call().as_str()
    }

    /// Which server it goes to.
    #[getter]
    fn server(&self) -> &'static str {
        self.0.server().as_str()
    }

    /// `GET` or `POST`.
    #[getter]
    fn method(&self) -> &'static str {
        self.0.method()
    }

    /// The path with the query.
    #[getter]
    fn path(&self) -> &str {
        self.0.path()
    }

    /// The headers by name.
    #[getter]
    fn headers(&self) -> Vec<(&'static str, String)> {
        self.0.headers().to_vec()
    }

    /// The body in UTF-8.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.0.body().map(|body| PyBytes::new(py, body.as_bytes()))
    }

    fn __repr__(&self) -> String {
        format!("HttpRequest({}, {})", self.0.call(), self.0.method())
    }
}

/// What came of a request: the answer of the server, or the failure.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct NavAnswer {
    pub(super) call: core::NavCall,
    pub(super) read: Result<core::NavAnswer, core::NavFailure>,
}

#[pymethods]
impl NavAnswer {
    /// Reads the answer to a call, which came at this moment.
    #[staticmethod]
    fn read(
        call: &Bound<'_, PyAny>,
        status: u16,
        headers: Vec<(String, String)>,
        body: &Bound<'_, PyBytes>,
        at: &Bound<'_, PyAny>,
    ) -> PyResult<Self> {
        let (call, at) = (take(call, "call")?, take(at, "at")?);
        let headers = borrowed(&headers);
        let response = core::HttpResponse { status, headers: &headers, body: body.as_bytes() };
        guard(|| Ok(Self { call, read: core::NavAnswer::read(call, &response, at) }))
    }

    /// No connection came about, so nothing was sent.
    #[staticmethod]
    fn not_connected(call: &Bound<'_, PyAny>) -> PyResult<Self> {
        let call = take(call, "call")?;
        Ok(Self { call, read: Err(core::NavFailure::not_connected(call)) })
    }

    /// The connection broke, or time ran out, after it had been made.
    #[staticmethod]
    fn interrupted(call: &Bound<'_, PyAny>) -> PyResult<Self> {
        let call = take(call, "call")?;
        Ok(Self { call, read: Err(core::NavFailure::interrupted(call)) })
    }

    /// Whether the server did what was asked.
    #[getter]
    fn ok(&self) -> bool {
        self.read.is_ok()
    }

    /// What was asked.
    #[getter]
    fn call(&self) -> &'static str {
        self.call.as_str()
    }

    /// The answer, or the failure, as canonical JSON.
    fn to_json(&self) -> String {
        match &self.read {
            Ok(answer) => answer.to_json(),
            Err(failure) => failure.to_json(),
        }
    }

    /// The document that was fetched.
    fn file<'py>(&self, py: Python<'py>) -> Option<(String, Bound<'py, PyBytes>)> {
        match &self.read {
            Ok(core::NavAnswer::Document(file)) => {
                Some((file.media_type().to_owned(), PyBytes::new(py, file.bytes())))
            }
            _ => None,
        }
    }

    /// The sick notes that were fetched.
    fn sick_notes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let notes: &[core::SickNoteDelivery] = match &self.read {
            Ok(core::NavAnswer::SickNotes(notes)) => notes,
            _ => &[],
        };
        tuple(py, notes, |note| Bound::new(py, SickNoteDelivery(note.clone())).map(Bound::into_any))
    }

    /// The token that was fetched.
    fn token(&self) -> Option<AccessToken> {
        match &self.read {
            Ok(core::NavAnswer::Token(token)) => Some(AccessToken(token.clone())),
            _ => None,
        }
    }

    fn __repr__(&self) -> String {
        let ended = if self.read.is_ok() { "ok" } else { "failed" };
        format!("NavAnswer({}, {ended})", self.call)
    }
}

/// A sick note as Nav gives it. It shows nothing of whom it is about.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct SickNoteDelivery(core::SickNoteDelivery);

#[pymethods]
impl SickNoteDelivery {
    /// Nav's running number, the cursor for fetching more.
    #[getter]
    fn running_number(&self) -> Option<u64> {
        self.0.running_number()
    }

    /// The note's identifier.
    #[getter]
    fn id(&self) -> &str {
        self.0.id().as_str()
    }

    /// The employee's national identity number.
    #[getter]
    fn person_number(&self) -> String {
        self.0.person_number().as_str().to_owned()
    }

    /// The unit that the note was sent to.
    #[getter]
    fn employer(&self) -> String {
        self.0.employer().as_str().to_owned()
    }

    /// The note as canonical JSON, in the words of this library.
    fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// The request by which a case takes the note in: now, or when it was sent.
    #[pyo3(signature = (case, *, at=None))]
    fn request(&self, case: &Bound<'_, Case>, at: Option<&Bound<'_, PyAny>>) -> PyResult<Request> {
        let at = maybe(at, "at")?;
        let made = self.0.to_request(&case.get().0, at);
        made.map(Request).map_err(|error| input_error(case.py(), &error))
    }

    fn __repr__(&self) -> String {
        format!("SickNoteDelivery({:?})", self.0.running_number())
    }
}
