//! Timelines and reports of every conformance case and of cases made for what they can be filled
//! with, seen from outside. `run.sh` has them written and judged by other programs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends when something is not as it should be, and says so"
)]

#[allow(dead_code, reason = "what only the documents need")]
#[path = "../document/cases.rs"]
mod cases;
mod everybody;
mod hostile;
mod markup;
#[path = "../document/replayed.rs"]
mod replayed;
mod world;
