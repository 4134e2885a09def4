//! Cases that any language can replay: requests, what they lead to, and what the views then say.
//!
//! `cases/` is written by `author/`, where the expectations stand. With `BLESS=1` the answers of
//! views are recorded anew; whether a request is refused, and which events it gives, never is.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends when something is not as it should be, and says so"
)]

mod case;
mod coverage;
mod deadlines;
mod files;
mod replay;
mod stored;
mod transcript;
mod view;
