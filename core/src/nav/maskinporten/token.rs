//! [`AccessToken`]: a token, and how long it is good.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::base64url::decode;
use crate::nav::facts::TokenFacts;
use crate::nav::failure::NavFailure;
use crate::nav::http::{HttpResponse, NavCall};
use crate::nav::read::{Given, nav_object};
use crate::wire::{self, InputError, InputKind};
use crate::{Moment, Text};

/// A token for Nav's servers. `Debug` shows when it ends and nothing else.
///
/// ```
/// use oppfolgingsplan::nav::{HttpResponse, maskinporten::AccessToken};
/// let body = br#"{"access_token":"ey.ey.s","token_type":"Bearer","expires_in":599,
///     "scope":"nav:oppfolgingsplan/lps.write"}"#;
/// let response = HttpResponse { status: 200, headers: &[], body };
/// let at = "2026-02-03T10:15:00+01:00".parse()?;
/// let token = AccessToken::read(&response, at)?;
/// assert_eq!(token.expires_at().to_string(), "2026-02-03T10:24:59+01:00");
/// assert!(!format!("{token:?}").contains("ey.ey.s"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[doc(alias = "tilgangstoken")]
pub struct AccessToken {
    secret: String,
    expires_at: Moment,
}

nav_object! { PassOver
    struct Answer {
        token: Text = "access_token",
        kind: Text = "token_type",
        seconds: u64 = "expires_in",
    }
}

nav_object! { PassOver
    struct Claims {
        issuer: Text = "iss",
        expires: u64 = "exp",
        scope: Text = "scope",
        consumer: Option<Organisation> = "consumer",
        supplier: Option<Organisation> = "supplier",
    }
}

nav_object! { PassOver
    struct Organisation {
        id: Text = "ID",
    }
}

impl AccessToken {
    /// A token that the host has from elsewhere.
    ///
    /// # Errors
    /// An input error at `secret` unless it is written as a token is (RFC 6750 § 2.1): it becomes
    /// a header, and a line break in it would become another.
    pub fn new(secret: String, expires_at: Moment) -> Result<Self, InputError> {
        if !is_bearer(&secret) {
            let reason = "a token is of letters, digits and `-._~+/=`";
            return Err(InputError::new(InputKind::InvalidValue, "secret", reason));
        }
        Ok(Self { secret, expires_at })
    }

    /// Reads the answer of Maskinporten, which came at this moment.
    ///
    /// # Errors
    /// What went wrong. A grant that is refused (`invalid_grant`, 400) is to be
    /// mended: the client, its key, its scopes, the delegation, or the clock.
    pub fn read(response: &HttpResponse<'_>, at: Moment) -> Result<Self, NavFailure> {
        if !response.is_success() {
            return Err(NavFailure::of_status(NavCall::Token, response));
        }
        let unreadable = || NavFailure::unreadable(NavCall::Token, response);
        let Given(answer) =
            wire::read::<Given<Answer>>(response.body, &[]).map_err(|_| unreadable())?;
        let secret = answer.token.as_str();
        if !is_bearer(secret) || !answer.kind.as_str().eq_ignore_ascii_case("bearer") {
            return Err(unreadable());
        }
        let micros = i64::try_from(answer.seconds).ok().and_then(|s| s.checked_mul(1_000_000));
        let end = micros.and_then(|micros| at.unix_micros().checked_add(micros));
        let expires_at = end.and_then(Moment::from_unix_micros).ok_or_else(unreadable)?;
        Ok(Self { secret: secret.to_owned(), expires_at })
    }

    /// The token itself. Not for a log.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// From when on it is refused.
    #[must_use]
    pub const fn expires_at(&self) -> Moment {
        self.expires_at
    }

    /// What it says of whom it is for, for the [pre-flight](crate::nav::preflight).
    /// Its signature is Nav's matter. `None` when it cannot be read.
    #[must_use]
    pub fn facts(&self) -> Option<TokenFacts> {
        let mut parts = self.secret.split('.');
        let claims = decode(parts.nth(1)?)?;
        let Given(claims) = wire::read::<Given<Claims>>(&claims, &[]).ok()?;
        let seconds = i64::try_from(claims.expires).ok()?;
        let id = |of: Organisation| of.id.as_str().to_owned();
        Some(TokenFacts {
            issuer: claims.issuer.as_str().to_owned(),
            expires_at: Moment::from_unix_micros(seconds.checked_mul(1_000_000)?)?,
            scope: claims.scope.as_str().to_owned(),
            consumer: claims.consumer.map(id),
            supplier: claims.supplier.map(id),
        })
    }
}

/// Whether it is written as a token is (RFC 6750 § 2.1).
fn is_bearer(secret: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
    !secret.is_empty() && secret.bytes().all(letter)
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("AccessToken");
        shown.field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

impl Serialize for AccessToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("secret", &self.secret)?;
        map.serialize_entry("expires_at", &self.expires_at)?;
        map.end()
    }
}
