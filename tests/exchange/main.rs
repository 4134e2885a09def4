//! Calendars and tables, seen from outside: what goes out comes back, whatever comes in.
//!
//! `run.sh` writes the files of every conformance case and has them read by programs that know
//! nothing of this library.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends when something is not as it should be, and says so"
)]

#[path = "../conformance/ends.rs"]
mod ends;
mod files;
mod hostile;
mod round_trip;
mod world;
