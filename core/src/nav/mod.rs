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
//! * [`Case::nav_plan`](crate::Case::nav_plan) makes an approved version that
//!   plan; [`Case::nav_sendings`](crate::Case::nav_sendings) says what is still
//!   to be sent, [`Case::begin_nav_sending`](crate::Case::begin_nav_sending) and
//!   [`Case::conclude_nav_sending`](crate::Case::conclude_nav_sending) stand
//!   around the sending, so that a decision to share is sent once.
//! * [`HttpRequest`] and [`HttpResponse`] are requests and answers as data:
//!   plans, documents for the archive ([`NavDocumentPage`]), sick notes.
//!   [`NavAnswer::read`] reads what came; [`NavFailure`] says what to do.
//! * [`maskinporten`] is the way to a token.
//! * [`own_submission`] finds a submission that this organisation has sent.

#[cfg(feature = "altinn")]
pub mod altinn;
mod answer;
mod delivered_period;
mod delivery;
mod documents;
mod extra;
mod facts;
mod failure;
mod fault;
mod file;
mod http;
mod local_moment;
pub mod maskinporten;
mod outbox;
mod payload;
mod plan;
mod preflight;
mod read;
mod receipt;
mod sending;
mod sick_note;
mod sick_note_feed;
mod sick_note_record;
mod sick_note_wire;
mod submission;

pub use answer::NavAnswer;
pub use delivered_period::DeliveredPeriod;
pub use documents::{DOCUMENT_SCOPE, LARGEST_PAGE, NavDocument, NavDocumentKind, NavDocumentPage};
pub use extra::NavExtra;
pub use facts::{Employment, HostFacts, NavEnvironment, PLAN_SCOPE, TokenFacts};
pub use failure::{Advice, FailureKind, NavFailure};
pub use fault::{NavErrorType, NavFault};
pub use file::NavFile;
pub use http::{HttpRequest, HttpResponse, NavCall, NavServer, header_lines};
pub use outbox::{BegunSending, NotBegun};
pub use plan::NavPlan;
pub use preflight::{NOTE_GRACE_DAYS, preflight};
pub use receipt::NavReceipt;
pub use sending::{NavSending, SendingState};
pub use sick_note::SickNoteDelivery;
pub use sick_note_feed::SICK_NOTE_SCOPE;
pub use submission::{Submission, own_submission};
