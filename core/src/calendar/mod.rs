//! Dates, moments and the wall clock of Norway.
//!
//! Every duty in the law is counted in whole calendar days from the first day of an absence, so
//! [`Date`] is the type that the rest of the library reasons with. A [`Moment`] says when a command
//! was given; its date is its calendar date in Europe/Oslo, whatever offset it was written with.
//!
//! The library has no clock: a moment is always an argument.

mod civil;
mod date;
mod moment;
mod oslo;
mod span;
mod text;

pub use date::{Date, DateError, Weekday};
pub(crate) use moment::WrittenDay;
pub use moment::{Moment, MomentError};
pub(crate) use span::joined;
pub use span::{DaySpan, DaySpanError};
