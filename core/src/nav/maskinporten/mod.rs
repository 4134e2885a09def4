//! Maskinporten: the grant that a token is asked for with, the token, and when
//! a new one is needed (RFC 7523 § 2.1, and Digdir's rules for it).
//!
//! The library never sees a key. [`Grant::assertion`] gives what is to be
//! signed, the host signs it where its key is, and [`Assertion::signed`] makes
//! the request of it.

mod base64url;
mod grant;
mod grant_json;
mod http_date;
mod token;
mod token_cache;

pub use grant::{Assertion, Grant, GrantKey, LONGEST_GRANT, SignatureAlgorithm};
pub(super) use http_date::moment;
pub use http_date::server_moment;
pub use token::AccessToken;
pub use token_cache::{RENEWED_BEFORE, TokenCache};
