//! The rules: the registry of their codes, the one table of what may happen,
//! and the guards that the table names.
//!
//! To add a rule: a row in the [registry](RuleCode), a guard in `guards`, the
//! rule in the rows of the [table](ROWS) that have it, its words in
//! [`words`](crate::words), and a case in the conformance suite, without which
//! the tests fail.

mod ask;
pub(crate) mod guards;
mod registry;
mod table;

pub(crate) use ask::{Ask, Standing, named_plan, standing_of};
pub use registry::{Kind, Rule, RuleCode};
pub(crate) use table::row_of;
pub use table::{Guards, Move, ROWS, Row};
