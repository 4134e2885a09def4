//! A grant in JSON, for hosts that keep who asks in a file.

use super::grant::{Grant, GrantKey, SignatureAlgorithm};
use crate::OrganisationNumber;
use crate::nav::facts::NavEnvironment;
use crate::nav::read::{Given, nav_object};
use crate::wire::{self, InputError, InputKind};

nav_object! { Refuse
    /// A grant on the wire.
    struct Record {
        environment: NavEnvironment = "environment",
        client: String = "client",
        scope: String = "scope",
        kid: Option<String> = "kid",
        x5c: Option<Vec<String>> = "x5c",
        consumer: Option<OrganisationNumber> = "consumer",
        system_user: Option<OrganisationNumber> = "system_user",
        audience: Option<String> = "audience",
        algorithm: Option<SignatureAlgorithm> = "algorithm",
    }
}

impl Grant {
    /// Reads a grant from JSON: `environment` (`test` or `production`),
    /// `client`, `scope`, either `kid` or `x5c` (a list), and if they are
    /// wanted `consumer`, `system_user`, `audience` and `algorithm`.
    ///
    /// ```
    /// use oppfolgingsplan::nav::maskinporten::Grant;
    /// let grant = Grant::from_json(br#"{"environment":"test","client":"my-client",
    ///     "scope":"nav:oppfolgingsplan/lps.write","kid":"my-key","consumer":"310000019"}"#)?;
    /// assert_eq!(grant.algorithm.as_str(), "RS256");
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    ///
    /// # Errors
    /// An input error with the path; at `kid` when neither it nor `x5c` is
    /// given, at `x5c` when both are, or it is empty; at what is blank and must not be.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        let Given(given) = wire::read::<Given<Record>>(text, &[])?;
        let bad = |path: &str, reason: &str| InputError::new(InputKind::InvalidValue, path, reason);
        let key = match (given.kid, given.x5c) {
            (Some(kid), None) => GrantKey::Registered(kid),
            (None, Some(chain)) if !chain.is_empty() => GrantKey::Certificate(chain),
            (None, None) => {
                let reason = "give either `kid` or `x5c`";
                return Err(InputError::new(InputKind::MissingField, "kid", reason));
            }
            (None, Some(_)) => return Err(bad("x5c", "the chain is empty")),
            (Some(_), Some(_)) => return Err(bad("x5c", "give either `kid` or `x5c`")),
        };
        for (path, text) in [("client", &given.client), ("scope", &given.scope)] {
            if text.trim().is_empty() {
                return Err(bad(path, "must not be blank"));
            }
        }
        Ok(Self {
            consumer: given.consumer,
            system_user: given.system_user,
            audience: given.audience,
            algorithm: given.algorithm.unwrap_or(SignatureAlgorithm::Rs256),
            ..Self::new(given.environment, &given.client, &given.scope, key)
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_has_a_path() {
        let rows = [
            (r#"{"environment":"test","client":"c","scope":"s"}"#, InputKind::MissingField, "kid"),
            (
                r#"{"environment":"test","client":"c","scope":"s","kid":"k","x5c":["MA=="]}"#,
                InputKind::InvalidValue,
                "x5c",
            ),
            (
                r#"{"environment":"test","client":"c","scope":"s","x5c":[]}"#,
                InputKind::InvalidValue,
                "x5c",
            ),
            (
                r#"{"environment":"test","client":" ","scope":"s","kid":"k"}"#,
                InputKind::InvalidValue,
                "client",
            ),
            (r#"{"environment":"test","client":"c","kid":"k"}"#, InputKind::MissingField, "scope"),
            (
                r#"{"environment":"test","client":"c","scope":"s","kid":"k","key":"x"}"#,
                InputKind::UnknownField,
                "key",
            ),
            (
                r#"{"environment":"prod","client":"c","scope":"s","kid":"k"}"#,
                InputKind::InvalidValue,
                "environment",
            ),
            (
                r#"{"environment":"test","client":"c","scope":"s","kid":"k","consumer":"31000001"}"#,
                InputKind::InvalidValue,
                "consumer",
            ),
            (
                r#"{"environment":"test","client":"c","scope":"s","kid":"k","algorithm":"HS256"}"#,
                InputKind::InvalidValue,
                "algorithm",
            ),
        ];
        for (text, kind, path) in rows {
            let error = Grant::from_json(text.as_bytes()).unwrap_err();
            assert_eq!((error.kind(), error.path()), (kind, path), "{text}");
        }
    }
}
