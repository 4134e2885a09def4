//! The form of Altinn 2, seen from outside: forms made at random, files that mean harm, and the
//! versions of every conformance case.
//!
//! `run.sh` makes files from the schemas themselves, has them read and written here, and validates
//! what was written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends when something is not as it should be, and says so"
)]

#[path = "../conformance/ends.rs"]
mod ends;
mod files;
mod hostile;
mod random;
mod versions;
