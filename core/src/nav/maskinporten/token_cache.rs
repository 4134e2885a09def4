//! [`TokenCache`]: the tokens that a host has, by what they are for.

use std::collections::BTreeMap;

use super::grant::Grant;
use super::token::AccessToken;
use crate::Moment;

/// How many seconds before its end a token is no longer used: the time that a
/// request may be on its way.
pub const RENEWED_BEFORE: u8 = 30;

/// The tokens that a host has. A value: it neither fetches nor waits.
///
/// Tokens are kept apart by audience, client, scope, employer and system user.
///
/// ```
/// use oppfolgingsplan::nav::{NavEnvironment, PLAN_SCOPE};
/// use oppfolgingsplan::nav::maskinporten::{AccessToken, Grant, GrantKey, TokenCache};
/// let grant = Grant::new(NavEnvironment::Test, "my-client", PLAN_SCOPE,
///     GrantKey::Registered("my-key".to_owned()));
/// let mut cache = TokenCache::default();
/// cache.put(&grant, AccessToken::new("ey.ey.s".to_owned(), "2026-02-03T10:25:00+01:00".parse()?)?);
/// assert!(cache.get(&grant, "2026-02-03T10:24:29+01:00".parse()?).is_some());
/// assert!(cache.get(&grant, "2026-02-03T10:24:30+01:00".parse()?).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TokenCache(BTreeMap<String, AccessToken>);

fn key(grant: &Grant) -> String {
    let of = |number: Option<crate::OrganisationNumber>| {
        number.map(|number| number.to_string()).unwrap_or_default()
    };
    let (consumer, user) = (of(grant.consumer), of(grant.system_user));
    [grant.audience(), &grant.client, &grant.scope, &consumer, &user].join("\n")
}

impl TokenCache {
    /// The token for a grant, unless it ends within [`RENEWED_BEFORE`] seconds.
    #[must_use]
    pub fn get(&self, grant: &Grant, at: Moment) -> Option<&AccessToken> {
        let margin = i64::from(RENEWED_BEFORE) * 1_000_000;
        let good =
            |token: &&AccessToken| at.unix_micros() < token.expires_at().unix_micros() - margin;
        self.0.get(&key(grant)).filter(good)
    }

    /// Keeps a token, instead of the one before.
    pub fn put(&mut self, grant: &Grant, token: AccessToken) {
        self.0.insert(key(grant), token);
    }

    /// Forgets a token that a server has refused. One that was fetched in the
    /// meantime stays.
    pub fn drop_refused(&mut self, grant: &Grant, refused: &AccessToken) {
        let key = key(grant);
        if self.0.get(&key) == Some(refused) {
            self.0.remove(&key);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests {
    use super::super::GrantKey;
    use super::*;
    use crate::nav::{NavEnvironment, PLAN_SCOPE};

    #[test]
    fn tokens_are_kept_apart_and_forgotten_once() {
        let at: Moment = "2026-02-03T10:00:00+01:00".parse().unwrap();
        let end: Moment = "2026-02-03T10:10:00+01:00".parse().unwrap();
        let key = GrantKey::Registered("k".to_owned());
        let own = Grant::new(NavEnvironment::Test, "c", PLAN_SCOPE, key);
        let delegated = Grant { consumer: "310000019".parse().ok(), ..own.clone() };
        let user = Grant { system_user: "310000019".parse().ok(), ..own.clone() };
        let real = Grant { environment: NavEnvironment::Production, ..own.clone() };
        let token = |name: &str| AccessToken::new(name.to_owned(), end).unwrap();
        let mut cache = TokenCache::default();
        for (grant, name) in [(&own, "a"), (&delegated, "b"), (&user, "c"), (&real, "d")] {
            assert_eq!(cache.get(grant, at), None);
            cache.put(grant, token(name));
        }
        assert_eq!(cache.get(&delegated, at), Some(&token("b")));
        cache.drop_refused(&own, &token("older"));
        assert_eq!(cache.get(&own, at), Some(&token("a")));
        cache.drop_refused(&own, &token("a"));
        assert_eq!(cache.get(&own, at), None);
    }
}
