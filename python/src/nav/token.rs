//! The grant, the token, and the tokens that a host has.

use std::sync::{Mutex, PoisonError};

use oppfolgingsplan::nav::{self as core, maskinporten};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDateTime};

use super::borrowed;
use super::call::HttpRequest;
use crate::error::input_error;
use crate::moment::moment_out;
use crate::take::{maybe, take};

/// What a token is asked for with.
#[pyclass(frozen, eq, hash, module = "oppfolgingsplan")]
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Grant(maskinporten::Grant);

#[pymethods]
impl Grant {
    #[new]
    #[pyo3(signature = (environment, client, scope, *, kid=None, x5c=None, consumer=None, system_user=None, audience=None, algorithm="RS256"))]
    #[expect(clippy::too_many_arguments, reason = "they are the fields, by name")]
    fn new(
        environment: &Bound<'_, PyAny>,
        client: &str,
        scope: &str,
        kid: Option<String>,
        x5c: Option<Vec<String>>,
        consumer: Option<&Bound<'_, PyAny>>,
        system_user: Option<&Bound<'_, PyAny>>,
        audience: Option<String>,
        algorithm: &str,
    ) -> PyResult<Self> {
        let key = match (kid, x5c) {
            (Some(kid), None) => maskinporten::GrantKey::Registered(kid),
            (None, Some(chain)) => maskinporten::GrantKey::Certificate(chain),
            _ => return Err(PyValueError::new_err("give either `kid` or `x5c`")),
        };
        let mut grant =
            maskinporten::Grant::new(take(environment, "environment")?, client, scope, key);
        grant.consumer = maybe(consumer, "consumer")?;
        grant.system_user = maybe(system_user, "system_user")?;
        grant.audience = audience;
        grant.algorithm = maskinporten::SignatureAlgorithm::from_word(algorithm)
            .ok_or_else(|| PyValueError::new_err("an algorithm is RS256, RS384 or RS512"))?;
        Ok(Self(grant))
    }

    /// What is to be signed, issued at this moment. `jti` is new for each.
    fn assertion(&self, at: &Bound<'_, PyAny>, jti: &str) -> PyResult<Assertion> {
        Ok(Assertion(self.0.assertion(take(at, "at")?, jti)))
    }

    /// How it is signed.
    #[getter]
    fn algorithm(&self) -> &'static str {
        self.0.algorithm.as_str()
    }

    fn __repr__(&self) -> String {
        format!("Grant({})", self.0.scope)
    }
}

/// An assertion that is not signed yet.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct Assertion(maskinporten::Assertion);

#[pymethods]
impl Assertion {
    /// The bytes to sign.
    #[getter]
    fn signing_input<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.signing_input().as_bytes())
    }

    /// The request for a token, with the signature.
    fn signed(&self, signature: &Bound<'_, PyBytes>) -> HttpRequest {
        HttpRequest(self.0.signed(signature.as_bytes()))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// A token for Nav's servers. It shows when it ends.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct AccessToken(pub(super) maskinporten::AccessToken);

#[pymethods]
impl AccessToken {
    #[new]
    fn new(secret: String, expires_at: &Bound<'_, PyAny>) -> PyResult<Self> {
        let made = maskinporten::AccessToken::new(secret, take(expires_at, "expires_at")?);
        made.map(Self).map_err(|error| input_error(expires_at.py(), &error))
    }

    /// From when on it is refused.
    #[getter]
    fn expires_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDateTime>> {
        moment_out(py, self.0.expires_at())
    }

    /// What it says of whom it is for, as the facts that the pre-flight takes.
    fn facts<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(facts) = self.0.facts() else { return Ok(None) };
        let made = pyo3::types::PyDict::new(py);
        made.set_item("issuer", facts.issuer)?;
        made.set_item("expires_at", facts.expires_at.to_string())?;
        made.set_item("scope", facts.scope)?;
        made.set_item("consumer", facts.consumer)?;
        made.set_item("supplier", facts.supplier)?;
        Ok(Some(made.into_any()))
    }

    fn __repr__(&self) -> String {
        format!("AccessToken(expires_at={})", self.0.expires_at())
    }
}

/// The tokens that a host has, by what they are for. It may be shared between threads.
#[pyclass(frozen, module = "oppfolgingsplan")]
#[derive(Debug)]
pub(crate) struct TokenCache(Mutex<maskinporten::TokenCache>);

#[pymethods]
impl TokenCache {
    #[new]
    fn new() -> Self {
        Self(Mutex::default())
    }

    /// The token for a grant, unless it ends soon.
    fn get(
        &self,
        grant: &Bound<'_, Grant>,
        at: &Bound<'_, PyAny>,
    ) -> PyResult<Option<AccessToken>> {
        let at = take(at, "at")?;
        let cache = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(cache.get(&grant.get().0, at).cloned().map(AccessToken))
    }

    /// Keeps a token.
    fn put(&self, grant: &Bound<'_, Grant>, token: &Bound<'_, AccessToken>) {
        let mut cache = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        cache.put(&grant.get().0, token.get().0.clone());
    }

    /// Forgets a token that a server has refused.
    fn drop_refused(&self, grant: &Bound<'_, Grant>, refused: &Bound<'_, AccessToken>) {
        let mut cache = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        cache.drop_refused(&grant.get().0, &refused.get().0);
    }
}

/// When a server answered, by its own clock; `None` when it does not say.
#[pyfunction]
pub(super) fn server_moment<'py>(
    py: Python<'py>,
    status: u16,
    headers: Vec<(String, String)>,
) -> PyResult<Option<Bound<'py, PyDateTime>>> {
    let headers = borrowed(&headers);
    let response = core::HttpResponse { status, headers: &headers, body: b"" };
    maskinporten::server_moment(&response).map(|at| moment_out(py, at)).transpose()
}
