//! Tokens, and the tokens that a host has.

use std::ffi::c_char;
use std::sync::{Mutex, MutexGuard, PoisonError};

use oppfolgingsplan::nav::maskinporten::{AccessToken, TokenCache};

use super::grant::opl_grant;
use crate::boundary;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// A token for Nav's servers. Immutable.
#[derive(Debug)]
pub struct opl_access_token(pub(super) AccessToken);

impl Handle for opl_access_token {
    const NAME: &'static str = "token";
}

/// The tokens that a host has, by what they are for. The one handle that changes: it locks by
/// itself, for no longer than it takes to look, and neither fetches nor waits.
#[derive(Debug)]
pub struct opl_token_cache(Mutex<TokenCache>);

impl Handle for opl_token_cache {
    const NAME: &'static str = "cache";
}

impl opl_token_cache {
    /// Nothing is left half-way in it, also by a call that panicked.
    fn locked(&self) -> MutexGuard<'_, TokenCache> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token that the host has from elsewhere: letters, digits and `-._~+/=`. From `expires_at` on
/// it is refused.
/// Owner: the caller frees `*out` with `opl_access_token_free`, `*error` with `opl_error_free`.
/// NULL: `secret` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_access_token_new(
    secret: *const c_char,
    secret_len: usize,
    expires_at: opl_moment,
    out: *mut *mut opl_access_token,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let secret = text::look(secret, secret_len, "secret")?.to_owned();
            Ok(handle::give(opl_access_token(AccessToken::new(secret, moment_of(expires_at)?)?)))
        })
    }
}

/// From when on it is refused.
/// Owner: `*out` is a plain number; nothing to free.
/// NULL: `token` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_access_token_expires_at(
    token: *const opl_access_token,
    out: *mut opl_moment,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(token, out, |token| Ok(token.0.expires_at().unix_micros())) }
}

/// What it says of whom it is for, as canonical JSON: `token` of the facts that
/// `opl_case_nav_preflight_json` takes. Its signature is not checked.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `token` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (it cannot be read), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_access_token_facts_json(
    token: *const opl_access_token,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(token, out, |token| {
            Ok(token.0.facts().map(|facts| text::give(facts.to_json())))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `token` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_access_token_free(token: *mut opl_access_token) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(token) }
}

/// A cache without tokens. Keep one for the whole program and all threads.
/// Owner: the caller frees `*out` with `opl_token_cache_free`, `*error` with `opl_error_free`.
/// NULL: `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_token_cache_new(
    out: *mut *mut opl_token_cache,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::call(out, error, || Ok(handle::give(opl_token_cache(Mutex::default())))) }
}

/// The token for a grant, unless it ends within 30 seconds.
/// Owner: the caller frees `*out` with `opl_access_token_free`.
/// NULL: `cache`, `grant` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NONE` (fetch one), `OPL_STATUS_NULL_ARGUMENT`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_token_cache_get(
    cache: *const opl_token_cache,
    grant: *const opl_grant,
    moment: opl_moment,
    out: *mut *mut opl_access_token,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read_if_any(cache, out, |cache| {
            let (grant, at) = (handle::look(grant)?, moment_of(moment)?);
            let found = cache.locked().get(&grant.0, at).cloned();
            Ok(found.map(|token| handle::give(opl_access_token(token))))
        })
    }
}

/// Keeps a token for a grant, instead of the one before.
/// Owner: nothing to free.
/// NULL: `cache`, `grant` and `token` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_token_cache_put(
    cache: *const opl_token_cache,
    grant: *const opl_grant,
    token: *const opl_access_token,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::done(cache, |cache| {
            let (grant, token) = (handle::look(grant)?, handle::look(token)?);
            cache.locked().put(&grant.0, token.0.clone());
            Ok(())
        })
    }
}

/// Forgets a token that a server has refused. One that was fetched in the meantime stays.
/// Owner: nothing to free.
/// NULL: `cache`, `grant` and `token` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_token_cache_drop_refused(
    cache: *const opl_token_cache,
    grant: *const opl_grant,
    token: *const opl_access_token,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::done(cache, |cache| {
            let (grant, token) = (handle::look(grant)?, handle::look(token)?);
            cache.locked().drop_refused(&grant.0, &token.0);
            Ok(())
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `cache` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_token_cache_free(cache: *mut opl_token_cache) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(cache) }
}
