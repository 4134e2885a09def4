//! [`Grant`]: what a token is asked for with.

use std::fmt;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::base64url::encode;
use crate::nav::facts::NavEnvironment;
use crate::nav::http::{HttpRequest, NavCall, NavServer, escaped};
use crate::nav::read::nav_word;
use crate::wire::{self, given, wire_words};
use crate::{Moment, OrganisationNumber};

/// For how many seconds a grant is good, at most: Maskinporten refuses more.
pub const LONGEST_GRANT: u8 = 120;

/// Digdir's word for the grant (RFC 7523 § 2.1).
const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

wire_words! {
    /// How an assertion is signed. Maskinporten takes these three.
    ///
    /// ```
    /// use oppfolgingsplan::nav::maskinporten::SignatureAlgorithm;
    /// assert_eq!(SignatureAlgorithm::Rs256.as_str(), "RS256");
    /// ```
    pub enum SignatureAlgorithm {
        /// RSASSA-PKCS1-v1_5 with SHA-256.
        Rs256 = "RS256",
        /// With SHA-384.
        Rs384 = "RS384",
        /// With SHA-512.
        Rs512 = "RS512",
    }
}

nav_word!(SignatureAlgorithm);

/// How Maskinporten finds the key that an assertion was signed with.
///
/// ```
/// use oppfolgingsplan::nav::maskinporten::GrantKey;
/// let key = GrantKey::Registered("my-key-2026".to_owned());
/// assert!(matches!(key, GrantKey::Registered(_)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GrantKey {
    /// A key that is registered on the client, by its `kid`.
    Registered(String),
    /// An enterprise certificate with its chain, the certificate itself first:
    /// each as DER in Base64 with padding, as in a PEM file without line breaks.
    #[doc(alias = "virksomhetssertifikat")]
    Certificate(Vec<String>),
}

/// What a token is asked for with: by whom, for what, and on whose behalf.
///
/// ```
/// use oppfolgingsplan::nav::{NavEnvironment, PLAN_SCOPE};
/// use oppfolgingsplan::nav::maskinporten::{Grant, GrantKey};
///
/// let mut grant = Grant::new(NavEnvironment::Test, "my-client", PLAN_SCOPE,
///     GrantKey::Registered("my-key".to_owned()));
/// // A vendor acts for an employer that has delegated the scope to it in Altinn.
/// grant.consumer = Some("310000019".parse()?);
/// let assertion = grant.assertion("2026-02-03T10:15:00+01:00".parse()?, "a-new-uuid");
/// let signature = vec![0; 256]; // Made by the host's key of `assertion.signing_input()`.
/// let request = assertion.signed(&signature);
/// assert_eq!((request.method(), request.path()), ("POST", "/token"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "JWT-grant")]
pub struct Grant {
    /// Whose token: this chooses the audience.
    pub environment: NavEnvironment,
    /// Another audience than that of the environment, for a stand-in in a test.
    pub audience: Option<String>,
    /// The client's identifier, `iss`.
    #[doc(alias = "klient-id")]
    pub client: String,
    /// The scope. Nav's plan interface takes a token with this one only.
    pub scope: String,
    /// The employer on whose behalf a vendor asks, `consumer_org`; nobody when
    /// an employer asks for itself.
    #[doc(alias = "delegering")]
    pub consumer: Option<OrganisationNumber>,
    /// The employer whose system user the token is for, as the document and the
    /// sick note interface want it (`authorization_details`).
    #[doc(alias = "systembruker")]
    pub system_user: Option<OrganisationNumber>,
    /// Which key.
    pub key: GrantKey,
    /// How it is signed.
    pub algorithm: SignatureAlgorithm,
}

#[derive(Serialize)]
struct Organisation {
    authority: &'static str,
    #[serde(rename = "ID")]
    id: String,
}

#[derive(Serialize)]
struct SystemUser {
    r#type: &'static str,
    systemuser_org: Organisation,
}

/// The claims in the order in which they are written.
struct Claims<'a> {
    grant: &'a Grant,
    issued: i64,
    jti: &'a str,
}

impl Serialize for Claims<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { grant, issued, jti } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("aud", grant.audience())?;
        map.serialize_entry("iss", &grant.client)?;
        map.serialize_entry("scope", &grant.scope)?;
        map.serialize_entry("iat", issued)?;
        map.serialize_entry("exp", &(issued + i64::from(LONGEST_GRANT)))?;
        map.serialize_entry("jti", jti)?;
        given(&mut map, "consumer_org", grant.consumer.as_ref())?;
        if let Some(of) = grant.system_user {
            let systemuser_org =
                Organisation { authority: "iso6523-actorid-upis", id: format!("0192:{of}") };
            let details = [SystemUser { r#type: "urn:altinn:systemuser", systemuser_org }];
            map.serialize_entry("authorization_details", &details)?;
        }
        map.end()
    }
}

impl Serialize for GrantKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Registered(kid) => map.serialize_entry("kid", kid)?,
            Self::Certificate(chain) => map.serialize_entry("x5c", chain)?,
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Header<'a> {
    alg: SignatureAlgorithm,
    typ: &'static str,
    #[serde(flatten)]
    key: &'a GrantKey,
}

impl Grant {
    /// A grant for oneself, signed with RS256.
    #[must_use]
    pub fn new(environment: NavEnvironment, client: &str, scope: &str, key: GrantKey) -> Self {
        Self {
            environment,
            audience: None,
            client: client.to_owned(),
            scope: scope.to_owned(),
            consumer: None,
            system_user: None,
            key,
            algorithm: SignatureAlgorithm::Rs256,
        }
    }

    /// Whom the assertion is for: the issuer of the environment, or another.
    #[must_use]
    pub fn audience(&self) -> &str {
        self.audience.as_deref().unwrap_or(self.environment.issuer())
    }

    /// What is to be signed, issued at this moment and good for
    /// [`LONGEST_GRANT`] seconds. `jti` is new for each assertion, such as a
    /// random UUID: one that comes twice is refused.
    #[must_use]
    pub fn assertion(&self, at: Moment, jti: &str) -> Assertion {
        let issued = at.unix_micros().div_euclid(1_000_000);
        let header = Header { alg: self.algorithm, typ: "JWT", key: &self.key };
        let claims = Claims { grant: self, issued, jti };
        let part = |json: String| encode(json.as_bytes());
        Assertion(format!("{}.{}", part(wire::write(&header)), part(wire::write(&claims))))
    }
}

/// An assertion that is not signed yet. `Debug` shows nothing of it.
///
/// ```
/// # use oppfolgingsplan::nav::{NavEnvironment, PLAN_SCOPE};
/// # use oppfolgingsplan::nav::maskinporten::{Grant, GrantKey};
/// # let key = GrantKey::Registered("my-key".to_owned());
/// # let grant = Grant::new(NavEnvironment::Test, "my-client", PLAN_SCOPE, key);
/// let assertion = grant.assertion("2026-02-03T10:15:00+01:00".parse()?, "a-new-uuid");
/// assert!(assertion.signing_input().is_ascii());
/// # Ok::<(), oppfolgingsplan::MomentError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Assertion(String);

impl Assertion {
    /// The bytes to sign.
    #[must_use]
    pub fn signing_input(&self) -> &str {
        &self.0
    }

    /// The request for a token, with the signature of
    /// [`signing_input`](Self::signing_input). It may be sent once: another try
    /// takes another assertion.
    #[must_use]
    pub fn signed(&self, signature: &[u8]) -> HttpRequest {
        let assertion = format!("{}.{}", self.0, encode(signature));
        let body = format!("grant_type={}&assertion={assertion}", escaped(JWT_BEARER));
        let media_type = "application/x-www-form-urlencoded";
        HttpRequest::post(NavCall::Token, NavServer::Tokens, "/token", media_type, body)
    }
}

impl fmt::Debug for Assertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Assertion(…)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
