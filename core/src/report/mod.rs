//! A picture of a case for the people in it.

mod choice;
mod markup;
mod reader;
mod timeline;

pub use choice::ReportChoice;
