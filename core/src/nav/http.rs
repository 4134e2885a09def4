//! Requests to Nav and answers from it, as data: the network is the host's.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::facts::NavEnvironment;
use super::maskinporten::AccessToken;
use crate::wire::{self, given, wire_words};

wire_words! {
    /// The servers that requests go to.
    ///
    /// ```
    /// use oppfolgingsplan::nav::{NavEnvironment, NavServer};
    /// assert_eq!(NavServer::Plans.address(NavEnvironment::Production),
    ///     "https://lps-oppfolgingsplan-mottak.nav.no");
    /// ```
    #[doc(alias = "tjener")]
    pub enum NavServer {
        /// The interface for follow-up plans.
        Plans = "plans",
        /// The documents for the employer's archive.
        #[doc(alias = "dokumentporten")]
        Documents = "documents",
        /// The sick notes.
        SickNotes = "sick_notes",
        /// Where tokens come from.
        #[doc(alias = "Maskinporten")]
        Tokens = "tokens",
    }
}

impl NavServer {
    /// Its address in an environment, without a slash at the end.
    #[must_use]
    pub const fn address(self, environment: NavEnvironment) -> &'static str {
        match (self, environment) {
            (Self::Plans, NavEnvironment::Test) => {
                "https://lps-oppfolgingsplan-mottak.ekstern.dev.nav.no"
            }
            (Self::Plans, NavEnvironment::Production) => {
                "https://lps-oppfolgingsplan-mottak.nav.no"
            }
            (Self::Documents, NavEnvironment::Test) => {
                "https://syfo-dokumentporten.ekstern.dev.nav.no"
            }
            (Self::Documents, NavEnvironment::Production) => "https://syfo-dokumentporten.nav.no",
            (Self::SickNotes, NavEnvironment::Test) => "https://sykepenger-api.ekstern.dev.nav.no",
            (Self::SickNotes, NavEnvironment::Production) => "https://sykepenger-api.nav.no",
            (Self::Tokens, NavEnvironment::Test) => "https://test.maskinporten.no",
            (Self::Tokens, NavEnvironment::Production) => "https://maskinporten.no",
        }
    }
}

wire_words! {
    /// What is asked of Nav.
    ///
    /// ```
    /// assert!(oppfolgingsplan::nav::NavCall::SendingStatus.may_be_repeated());
    /// assert!(!oppfolgingsplan::nav::NavCall::Submit.may_be_repeated());
    /// ```
    pub enum NavCall {
        /// Whether the connection to the plan interface works.
        VerifyIntegration = "verify_integration",
        /// A plan is sent.
        Submit = "submit",
        /// What became of a plan that was sent.
        SendingStatus = "sending_status",
        /// A page of the list of documents.
        Documents = "documents",
        /// One document.
        Document = "document",
        /// Sick notes since a running number.
        SickNotes = "sick_notes",
        /// A token.
        Token = "token",
    }
}

impl NavCall {
    /// Whether it may be sent again when nobody knows what became of it. A
    /// plan may not: each is a new plan at Nav. Nor may a request for a token,
    /// whose assertion counts once; that takes a new assertion.
    #[must_use]
    pub const fn may_be_repeated(self) -> bool {
        !matches!(self, Self::Submit | Self::Token)
    }
}

/// A request for the host to send: over HTTPS, without following redirects.
///
/// `Debug` shows neither the headers nor the body, which hold tokens and what a
/// plan says.
///
/// ```
/// use oppfolgingsplan::nav::HttpRequest;
/// let request = HttpRequest::verify_integration();
/// assert_eq!((request.method(), request.path()), ("GET", "/api/v1/followupplan/verify-integration"));
/// assert!(request.body().is_none());
/// ```
#[derive(Clone, PartialEq, Eq)]
#[doc(alias = "forespørsel")]
pub struct HttpRequest {
    pub(super) call: NavCall,
    pub(super) server: NavServer,
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Option<String>,
}

impl HttpRequest {
    pub(super) fn get(call: NavCall, server: NavServer, path: String, accept: &str) -> Self {
        let headers = vec![("Accept", accept.to_owned())];
        Self { call, server, method: "GET", path, headers, body: None }
    }

    pub(super) fn post(
        call: NavCall,
        server: NavServer,
        path: &str,
        media_type: &str,
        body: String,
    ) -> Self {
        let headers = vec![
            ("Accept", "application/json".to_owned()),
            ("Content-Type", media_type.to_owned()),
        ];
        Self { call, server, method: "POST", path: path.to_owned(), headers, body: Some(body) }
    }

    /// The same request with the token that it is sent with.
    #[must_use]
    pub fn with_token(mut self, token: &AccessToken) -> Self {
        self.headers.push(("Authorization", format!("Bearer {}", token.secret())));
        self
    }

    /// What it asks for; [`NavAnswer::read`](super::NavAnswer::read) needs it.
    #[must_use]
    pub const fn call(&self) -> NavCall {
        self.call
    }

    /// Where it goes.
    #[must_use]
    pub const fn server(&self) -> NavServer {
        self.server
    }

    /// `GET` or `POST`.
    #[must_use]
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// The path with the query, after the server's address.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The headers by name.
    #[must_use]
    pub fn headers(&self) -> &[(&'static str, String)] {
        &self.headers
    }

    /// The body, UTF-8.
    #[must_use]
    pub fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }

    /// The request as canonical JSON: `call`, `server`, `method`, `path`,
    /// `headers` and `body`. Not for a log.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { call, server, method, .. } = self;
        let mut shown = f.debug_struct("HttpRequest");
        shown.field("call", call).field("server", server).field("method", method);
        shown.finish_non_exhaustive()
    }
}

impl Serialize for HttpRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Headers<'a>(&'a [(&'static str, String)]);
        impl Serialize for Headers<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                for (name, value) in self.0 {
                    map.serialize_entry(*name, value)?;
                }
                map.end()
            }
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("call", &self.call)?;
        map.serialize_entry("server", &self.server)?;
        map.serialize_entry("method", self.method)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("headers", &Headers(&self.headers))?;
        given(&mut map, "body", self.body.as_ref())?;
        map.end()
    }
}

/// What a server answered.
///
/// `Debug` shows the status only.
///
/// ```
/// use oppfolgingsplan::nav::HttpResponse;
/// let headers = [("Retry-After", "30")];
/// let response = HttpResponse { status: 429, headers: &headers, body: b"" };
/// assert_eq!(response.header("retry-after"), Some("30"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[doc(alias = "svar")]
pub struct HttpResponse<'a> {
    /// The status code.
    pub status: u16,
    /// The headers by name, in any case of letters.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body as it came, also when it broke off.
    pub body: &'a [u8],
}

/// The headers in the lines of an answer: `Name: value`, one a line, as HTTP clients give them.
/// Lines that are none are passed over. A status line begins an answer anew, so of the answers of
/// a proxy and of the server behind it, the last counts.
///
/// ```
/// use oppfolgingsplan::nav::header_lines;
/// let lines = "HTTP/1.1 200 Connection established\r\nVia: proxy\r\n\r\n\
///     HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n";
/// assert_eq!(header_lines(lines), [("Retry-After", "30")]);
/// ```
#[must_use]
pub fn header_lines(text: &str) -> Vec<(&str, &str)> {
    let mut headers = Vec::new();
    for line in text.lines() {
        if line.starts_with("HTTP/") {
            headers.clear();
        } else if let Some((name, value)) = line.split_once(':') {
            let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
            if !name.is_empty() && name.bytes().all(token) {
                headers.push((name, value.trim()));
            }
        }
    }
    headers
}

impl<'a> HttpResponse<'a> {
    /// A header by its name, in any case of letters.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&'a str> {
        let mut headers = self.headers.iter();
        headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// Whether it is a page for people, such as a proxy gives: Nav's servers have none.
    pub(super) fn is_page(&self) -> bool {
        self.header("content-type").is_some_and(|said| {
            let kind = said.split(';').next().unwrap_or_default().trim();
            kind.eq_ignore_ascii_case("text/html")
        })
    }

    pub(super) const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }
}

impl fmt::Debug for HttpResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse").field("status", &self.status).finish_non_exhaustive()
    }
}

/// Text within a path or query: what is not a letter, a digit or one of
/// `-._~` as `%` and two hexadecimal digits (RFC 3986).
pub(super) fn escaped(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |value: u8| char::from(HEX.get(usize::from(value)).copied().unwrap_or(b'0'));
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    out
}

/// An identifier that Nav gave, as part of a path: letters, digits and `-`, 1 to 64.
pub(super) fn is_identifier(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
