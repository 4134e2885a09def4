//! XML, written and read: the one place that knows its syntax.
//!
//! [`Writer`] writes elements and escapes what stands in them. [`read`] takes a document of a
//! stranger into a small tree of [`Element`]s, within [`Limits`]: no document type, no entity but
//! the five of XML itself, UTF-8 only.

mod element;
mod fault;
mod letters;
mod reader;
mod writer;

pub(crate) use element::Element;
pub use fault::XmlFault;
pub(crate) use letters::{Swapped, visible};
pub(crate) use reader::{Limits, read, read_located};
pub(crate) use writer::Writer;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
