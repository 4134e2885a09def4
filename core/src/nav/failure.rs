//! [`NavFailure`]: a request to Nav that did not succeed, and what to do about it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::fault::NavErrorType;
use super::http::{HttpResponse, NavCall};
use super::maskinporten::{moment, server_moment};
use super::read::{Given, nav_object};
use crate::wire::{self, InputError, InputKind, given, wire_words};
use crate::{Language, Text, words};

wire_words! {
    /// What to do about a failure.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::nav::Advice::GiveUp.as_str(), "give_up");
    /// ```
    pub enum Advice {
        /// Send it again after a while: it is certain that this changes nothing twice.
        Retry = "retry",
        /// Nobody knows whether Nav has the plan. Ask for the sending status if there is a
        /// reference, or else Nav; never send it again by itself.
        Ask = "ask",
        /// Mend what is wrong first; the same request gets the same answer.
        Fix = "fix",
        /// It will not succeed.
        GiveUp = "give_up",
    }
}

wire_words! {
    /// What went wrong.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::nav::FailureKind::Interrupted.as_str(), "interrupted");
    /// ```
    #[non_exhaustive]
    pub enum FailureKind {
        /// No connection: nothing was sent.
        NotConnected = "not_connected",
        /// The connection broke, or time ran out, after something was sent.
        Interrupted = "interrupted",
        /// The answer is not what it should be: it broke off, or it is no JSON.
        Unreadable = "unreadable",
        /// The token was not taken: fetch a new one.
        Token = "token",
        /// Too many requests.
        Busy = "busy",
        /// An error of the server.
        Server = "server",
        /// Nav refused what was asked.
        Refused = "refused",
        /// There is no such thing, or no more.
        Gone = "gone",
        /// Another server than the one that was meant: a redirect, or nothing at that path.
        Address = "address",
    }
}

/// A request that did not succeed. It holds codes only and may be logged:
/// neither Nav's words nor what was sent.
///
/// ```
/// use oppfolgingsplan::nav::{Advice, FailureKind, NavCall, NavFailure};
/// // Nothing was sent, so a plan may be sent again.
/// let failure = NavFailure::not_connected(NavCall::Submit);
/// assert_eq!(failure.advice(), Advice::Retry);
/// // Something was sent: now nobody knows.
/// let failure = NavFailure::interrupted(NavCall::Submit);
/// assert_eq!(failure.advice(), Advice::Ask);
/// assert_eq!(NavFailure::interrupted(NavCall::SendingStatus).advice(), Advice::Retry);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{call}: {kind}, {advice}{}", Codes(self))]
#[doc(alias = "feil")]
pub struct NavFailure {
    call: NavCall,
    kind: FailureKind,
    advice: Advice,
    status: Option<u16>,
    error_type: Option<NavErrorType>,
    retry_after: Option<u32>,
    reference: Option<String>,
    path: Option<String>,
}

/// The status and Nav's word, for the message.
struct Codes<'a>(&'a NavFailure);

impl std::fmt::Display for Codes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Some(status) = self.0.status else { return Ok(()) };
        write!(f, " (HTTP {status}")?;
        if let Some(said) = self.0.error_type {
            write!(f, " {said}")?;
        }
        f.write_str(")")
    }
}

impl NavFailure {
    const fn new(call: NavCall, kind: FailureKind, advice: Advice) -> Self {
        Self {
            call,
            kind,
            advice,
            status: None,
            error_type: None,
            retry_after: None,
            reference: None,
            path: None,
        }
    }

    /// No connection came about, so nothing was sent: refused, no such host,
    /// no trust in the certificate, a proxy that does not let it through.
    #[must_use]
    pub const fn not_connected(call: NavCall) -> Self {
        Self::new(call, FailureKind::NotConnected, Advice::Retry)
    }

    /// The connection broke, or time ran out, after it had been made.
    #[must_use]
    pub const fn interrupted(call: NavCall) -> Self {
        Self::new(call, FailureKind::Interrupted, unsure(call))
    }

    /// An answer that cannot be read, with what of it names the plan.
    pub(super) fn unreadable(call: NavCall, response: &HttpResponse<'_>) -> Self {
        let mut failure = Self::new(call, FailureKind::Unreadable, unsure(call));
        failure.status = Some(response.status);
        if call == NavCall::Submit {
            failure.reference = reference_in(response.body);
        }
        failure
    }

    /// A list that is JSON and holds something that cannot be: it will be the same next time.
    pub(super) fn of_content(
        call: NavCall,
        response: &HttpResponse<'_>,
        error: &InputError,
    ) -> Self {
        let mut failure = Self::unreadable(call, response);
        if error.kind() != InputKind::MalformedJson {
            failure.advice = Advice::Fix;
            failure.path = Some(error.path().to_owned());
        }
        failure
    }

    /// An answer whose status is no success.
    pub(super) fn of_status(call: NavCall, response: &HttpResponse<'_>) -> Self {
        let error_type = error_type(response.body);
        let (kind, advice) = judged(call, response.status, error_type);
        let mut failure = Self::new(call, kind, advice);
        failure.status = Some(response.status);
        failure.error_type = error_type;
        failure.retry_after = retry_after(response);
        failure
    }

    /// What was asked for.
    #[must_use]
    pub const fn call(&self) -> NavCall {
        self.call
    }

    /// What went wrong.
    #[must_use]
    pub const fn kind(&self) -> FailureKind {
        self.kind
    }

    /// What to do.
    #[must_use]
    pub const fn advice(&self) -> Advice {
        self.advice
    }

    /// The status code, if there was an answer.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.status
    }

    /// Nav's word for it.
    #[must_use]
    pub const fn error_type(&self) -> Option<NavErrorType> {
        self.error_type
    }

    /// How many seconds the server wants to be left alone.
    #[must_use]
    pub const fn retry_after(&self) -> Option<u32> {
        self.retry_after
    }

    /// A plan was sent and its answer broke off: the `uuid` where that could
    /// still be read, for [`HttpRequest::sending_status`](super::HttpRequest::sending_status).
    #[must_use]
    pub fn reference(&self) -> Option<&str> {
        self.reference.as_deref()
    }

    /// Where in an answer stands what cannot be read, in Nav's names and without any value, such
    /// as `[3].sykmeldingPerioder[0].tom`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// What went wrong, for a person.
    #[must_use]
    pub fn message(&self, language: Language) -> &'static str {
        words::nav::failure(self.kind.as_str(), language)
    }

    /// What to do about it, for a person.
    ///
    /// ```
    /// use oppfolgingsplan::{Language, nav::{NavCall, NavFailure}};
    /// let failure = NavFailure::not_connected(NavCall::Submit);
    /// assert!(failure.message(Language::En).ends_with("Nothing was sent."));
    /// assert_eq!(failure.help(Language::Nb), "Prøv igjen om en stund.");
    /// ```
    #[must_use]
    pub fn help(&self, language: Language) -> &'static str {
        words::nav::advice(self.advice.as_str(), language)
    }

    /// Whether Nav has looked at the plan and does not want it as it is.
    pub(super) const fn is_refusal_of_plan(&self) -> bool {
        use NavErrorType as E;
        matches!(self.advice, Advice::Fix | Advice::GiveUp)
            && matches!(
                self.error_type,
                Some(
                    E::BadRequest
                        | E::ValidationError
                        | E::NoActiveEmployment
                        | E::NoActiveSentSykmelding
                        | E::EmployeeNotFound
                )
            )
    }

    /// The failure as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Serialize for NavFailure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("call", &self.call)?;
        map.serialize_entry("failed", &self.kind)?;
        map.serialize_entry("advice", &self.advice)?;
        given(&mut map, "status", self.status)?;
        given(&mut map, "nav_error", self.error_type.as_ref())?;
        given(&mut map, "retry_after", self.retry_after)?;
        given(&mut map, "reference", self.reference.as_ref())?;
        given(&mut map, "path", self.path.as_ref())?;
        map.end()
    }
}

/// The seconds that a server asks for, by number or by its own clock (RFC 9110 § 10.2.3).
fn retry_after(response: &HttpResponse<'_>) -> Option<u32> {
    let text = response.header("retry-after")?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.parse().unwrap_or(u32::MAX));
    }
    let (until, now) = (moment(text)?, server_moment(response)?);
    let seconds = (until.unix_micros() - now.unix_micros()).max(0) / 1_000_000;
    Some(u32::try_from(seconds).unwrap_or(u32::MAX))
}

/// What to do when nobody knows whether the server did what was asked.
const fn unsure(call: NavCall) -> Advice {
    match call {
        NavCall::Submit => Advice::Ask,
        // A new assertion is another request; the old token, if there is one, does no harm.
        _ => Advice::Retry,
    }
}

fn judged(call: NavCall, status: u16, error_type: Option<NavErrorType>) -> (FailureKind, Advice) {
    use NavErrorType as E;
    match status {
        300..=399 | 405 => (FailureKind::Address, Advice::Fix),
        // A plan whose practitioner was not found may have reached Nav.
        _ if error_type == Some(E::GeneralPractitionerNotFound) => {
            (FailureKind::Refused, unsure(call))
        }
        // Maskinporten does not know the client; another assertion does not help.
        401 if call == NavCall::Token => (FailureKind::Refused, Advice::Fix),
        401 => (FailureKind::Token, Advice::Retry),
        404 => match error_type {
            Some(E::EmployeeNotFound) => (FailureKind::Refused, Advice::GiveUp),
            Some(E::FollowUpPlanNotFound | E::NotFound) => (FailureKind::Gone, Advice::GiveUp),
            // Not in Nav's words: a proxy, or a path that Nav does not have.
            _ => (FailureKind::Address, Advice::Fix),
        },
        408 => (FailureKind::Interrupted, unsure(call)),
        409 => (FailureKind::Refused, Advice::GiveUp),
        410 => (FailureKind::Gone, Advice::GiveUp),
        429 => (FailureKind::Busy, Advice::Retry),
        400..=499 => (FailureKind::Refused, Advice::Fix),
        // Nav stores a plan before it sends it on, and a server in between says 502 to 504 also
        // when it is the answer that was lost.
        500..=599 => (FailureKind::Server, unsure(call)),
        _ => (FailureKind::Unreadable, unsure(call)),
    }
}

nav_object! { PassOver
    struct ErrorBody {
        said: Option<Text> = "type",
    }
}

fn error_type(body: &[u8]) -> Option<NavErrorType> {
    let Given(body) = wire::read::<Given<ErrorBody>>(body, &[]).ok()?;
    NavErrorType::from_nav(body.said?.as_str())
}

/// The `uuid` in an answer that broke off.
fn reference_in(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let (_, after) = text.split_once("\"uuid\"")?;
    let value = after.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    let (value, _) = value.split_once('"')?;
    super::http::is_identifier(value).then(|| value.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
