//! What passes between an employer's system and Nav: the sick note that comes
//! in, and the follow-up plan that goes out.
//!
//! Names of fields are Nav's own, as they stand on the wire. The network is
//! the host's: this module reads, writes and checks.
//!
//! * [`SickNoteDelivery`] reads a sick note as Nav gives it to HR systems, and
//!   makes it a command on a case.
//! * [`NavPlan`] is a plan as Nav's interface takes it; [`preflight`] says what
//!   Nav would answer, before anything is sent.
//! * `altinn`, with the feature of that name, reads and writes the form that came before.
//! * [`own_submission`] finds a submission that this organisation has sent.

#[cfg(feature = "altinn")]
pub mod altinn;
mod facts;
mod fault;
mod plan;
mod preflight;
mod read;
mod sick_note;
mod sick_note_record;
mod sick_note_wire;
mod submission;

pub use facts::{Employment, HostFacts, NavEnvironment, PLAN_SCOPE, TokenFacts};
pub use fault::{NavErrorType, NavFault};
pub use plan::NavPlan;
pub use preflight::{NOTE_GRACE_DAYS, preflight};
pub use sick_note::{DeliveredPeriod, SickNoteDelivery};
pub use submission::{Submission, own_submission};
