//! The C ABI, called from Rust as a C program calls it: what a bad call gives,
//! that handles may be shared, that a panic stops at the door, and that
//! everything that is given can be freed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends when something is not as it should be, and says so"
)]
#![allow(
    clippy::undocumented_unsafe_blocks,
    clippy::missing_safety_doc,
    reason = "a test keeps the contract of the ABI, or breaks it on purpose as its name says"
)]

mod allocations;
mod altinn;
mod answers;
mod arguments;
mod bad_calls;
mod contents;
mod counting;
mod every;
mod files;
#[rustfmt::skip]
mod functions;
mod header;
mod nav;
mod nav_archive;
mod nav_sending;
mod nav_token;
mod nav_world;
mod panics;
mod schema;
mod threads;
mod views;
mod world;

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;
