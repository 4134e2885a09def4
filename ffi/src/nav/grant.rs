//! What a token is asked for with: the grant, and the assertion that the host signs.

use std::ffi::c_char;

use oppfolgingsplan::nav::maskinporten::{Assertion, Grant};

use super::request::opl_http_request;
use crate::boundary;
use crate::date::{moment as moment_of, opl_moment};
use crate::error::opl_error;
use crate::handle::{self, Handle};
use crate::status::opl_status;
use crate::text::{self, opl_text};

/// Who asks Maskinporten for a token, for what, and on whose behalf. Immutable.
#[derive(Debug)]
pub struct opl_grant(pub(super) Grant);

impl Handle for opl_grant {
    const NAME: &'static str = "grant";
}

/// An assertion that is not signed yet. The library never sees a key. Immutable.
#[derive(Debug)]
pub struct opl_assertion(Assertion);

impl Handle for opl_assertion {
    const NAME: &'static str = "assertion";
}

/// Reads a grant from JSON: `environment` (`test` or `production`), `client`, `scope`, either
/// `kid` (a key that is registered on the client) or `x5c` (an enterprise certificate with its
/// chain, each as Base64 of its DER), and if they are wanted `consumer` (the employer on whose
/// behalf a vendor asks), `system_user` (the employer whose system user the token is for, as
/// documents and sick notes want it), `audience` (another than that of the environment) and
/// `algorithm` (`RS256`, `RS384` or `RS512`).
/// Owner: the caller frees `*out` with `opl_grant_free`, `*error` with `opl_error_free`.
/// NULL: `json` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_INPUT`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_grant_from_json(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut opl_grant,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let grant = Grant::from_json(text::look(json, json_len, "json")?.as_bytes())?;
            Ok(handle::give(opl_grant(grant)))
        })
    }
}

/// How its assertions are signed: `RS256`, `RS384` or `RS512`, which are RSASSA-PKCS1-v1_5 with
/// SHA-256, SHA-384 or SHA-512.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `grant` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_grant_algorithm(
    grant: *const opl_grant,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::read(grant, out, |grant| Ok(text::give(grant.0.algorithm.as_str()))) }
}

/// What is to be signed, issued at this moment and good for 120 seconds. `jti` is new for each
/// assertion, such as a random UUID: one that comes twice is refused.
/// Owner: the caller frees `*out` with `opl_assertion_free`, `*error` with `opl_error_free`.
/// NULL: `grant`, `jti` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_NOT_UTF8`,
/// `OPL_STATUS_OUT_OF_RANGE`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_grant_assertion(
    grant: *const opl_grant,
    moment: opl_moment,
    jti: *const c_char,
    jti_len: usize,
    out: *mut *mut opl_assertion,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let grant = handle::look(grant)?;
            let jti = text::look(jti, jti_len, "jti")?;
            Ok(handle::give(opl_assertion(grant.0.assertion(moment_of(moment)?, jti))))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `grant` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_grant_free(grant: *mut opl_grant) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(grant) }
}

/// The bytes to sign; they are ASCII.
/// Owner: the caller frees `*out` with `opl_text_free`.
/// NULL: `assertion` and `out` must not be NULL.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_assertion_signing_input(
    assertion: *const opl_assertion,
    out: *mut *mut opl_text,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::read(assertion, out, |assertion| Ok(text::give(assertion.0.signing_input())))
    }
}

/// The request for a token, with the signature. It may be sent once: another try takes another
/// assertion.
/// Owner: the caller frees `*out` with `opl_http_request_free`, `*error` with `opl_error_free`.
/// NULL: `assertion`, `signature` and `out` must not be NULL; `error` may be.
/// Status: `OPL_STATUS_OK`, `OPL_STATUS_NULL_ARGUMENT`, `OPL_STATUS_OUT_OF_RANGE`,
/// `OPL_STATUS_BUG`.
/// Threads: any thread, any number at once.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_assertion_signed(
    assertion: *const opl_assertion,
    signature: *const u8,
    signature_len: usize,
    out: *mut *mut opl_http_request,
    error: *mut *mut opl_error,
) -> opl_status {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe {
        boundary::call(out, error, || {
            let assertion = handle::look(assertion)?;
            let signature = text::look_bytes(signature, signature_len, "signature")?;
            Ok(handle::give(opl_http_request(assertion.0.signed(signature))))
        })
    }
}

/// Frees a handle that the library gave.
/// Owner: the caller gives `assertion` up, once, after its last use.
/// NULL: nothing happens.
/// Status: none; it cannot fail.
/// Threads: any thread, when no other uses the handle any more.
///
/// # Safety
/// The pointers keep the rules of the contract.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opl_assertion_free(assertion: *mut opl_assertion) {
    // SAFETY: the caller keeps the contract of the ABI.
    unsafe { boundary::free(assertion) }
}
