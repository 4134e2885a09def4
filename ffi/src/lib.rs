//! The C ABI of oppfolgingsplan.
//!
//! The contract is in `include/README.md`, the header beside it is generated
//! from this crate. Every function is `opl_<noun>_<verb>`, returns a status
//! and writes its result through `out`; the order of the modules is the order
//! of the header.
//!
//! * `boundary` is the way in and out of every call: the panic guard, the
//!   result, the error. `handle` has the only pointer work of handles, `text`
//!   that of texts.
//! * one module for each object of the header: [`case`], [`step`],
//!   [`refusal`] and, in [`view`], what is read from a case.

#![expect(non_camel_case_types, reason = "the types carry the names that C sees")]

#[cfg(panic = "abort")]
compile_error!("the C ABI reports a panic to its caller: build it with panic = \"unwind\"");

pub mod version;

pub mod status;

pub mod text;

pub mod language;

mod number;

pub mod error;

mod boundary;
mod handle;
mod messages;

pub mod date;

pub mod actor;

pub mod request;

pub mod refusal;

pub mod step;

pub mod case;

pub mod decide;

pub mod facts;

pub mod record;

pub mod plans;

pub mod plan;

pub mod policy;

pub mod nav;

pub mod view;

#[cfg(feature = "documents")]
pub mod files;

#[cfg(feature = "documents")]
pub mod case_list;

#[cfg(feature = "documents")]
pub mod exchange;

#[cfg(feature = "documents")]
pub mod log_import;

#[cfg(feature = "documents")]
pub mod log_rows;

#[cfg(feature = "documents")]
pub mod documents;

pub mod rules;

pub mod words;

pub mod check;

#[cfg(feature = "panic-test")]
pub mod panic_test;
