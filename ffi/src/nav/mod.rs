//! What passes between the host and Nav, as data: sick notes in, plans out, documents and tokens.
//! What is sent, what an answer means and what may be sent again is decided in the core; the network
//! is the host's.

mod answer;
mod answer_parts;
mod failure;
mod faults;
mod grant;
mod plan;
mod questions;
mod request;
mod sending;
mod sick_notes;
mod token;

pub use answer::*;
pub use answer_parts::*;
pub use failure::*;
pub use faults::*;
pub use grant::*;
pub use plan::*;
pub use questions::*;
pub use request::*;
pub use sending::*;
pub use sick_notes::*;
pub use token::*;
