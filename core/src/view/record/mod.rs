//! What a case holds, as canonical JSON: the versions of the plan, sick notes,
//! meetings, exemptions and the log. Fields are named as in the events that
//! brought them, and what is absent is left out.

mod parts;
mod plan;

use crate::wire::{given, listed, said};

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
