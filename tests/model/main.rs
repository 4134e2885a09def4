//! A reference model of the rules, written apart from the library, and the
//! tests that compare the two: every command in every state, random walks, and
//! the days on which views change.
//!
//! A disagreement is printed as a history and a request, one JSON line each,
//! so that it can be replayed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "a test ends when something is not as it should be, and says so"
)]

mod ask;
mod days;
mod exhaustive;
mod histories;
mod library;
mod line;
mod reference;
mod scene;
mod survey;
mod variants;
mod views;
mod walks;
