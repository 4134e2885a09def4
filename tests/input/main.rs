//! Bad input: whatever comes, the answer is an input error with the path of the field, or a
//! request. Nothing panics, and no error repeats what was given.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends when something is not as it should be, and says so"
)]

mod extremes;
mod fields;
mod followers;
mod privacy;
mod sample;
