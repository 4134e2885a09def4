//! The keys of an entry.

use crate::uuid::Uuid;
use crate::{Case, LogEntryId, Moment, PlanId, Text};

/// What an entry is of.
#[derive(Clone, Copy)]
pub(super) enum Subject<'a> {
    /// A version of the plan.
    Version(&'a PlanId),
    /// The documents of an entry of the log.
    LogEntry(&'a LogEntryId),
}

/// What a key is of.
pub(super) enum Of<'a> {
    /// The entry: the same subject has the same one, so that an archive knows a message that comes
    /// twice.
    Entry(Subject<'a>),
    /// A document of the entry, counted from 1.
    Document(Subject<'a>, usize),
    /// The message itself, made at a moment.
    Message(Subject<'a>, Moment),
}

/// A key, made of the hash of the employer, the system, the case and the subject. It repeats none
/// of them.
pub(super) fn key(case: &Case, source_system: &Text, of: &Of<'_>) -> Uuid {
    let employer = case.employer().map(|employer| employer.to_string()).unwrap_or_default();
    let (subject, what) = match of {
        Of::Entry(subject) => (subject, String::from("entry")),
        Of::Document(subject, number) => (subject, format!("document {number}")),
        Of::Message(subject, at) => (subject, format!("message {at}")),
    };
    let (id, what) = match subject {
        Subject::Version(plan) => (plan.as_str(), what),
        // No other kind of subject begins so: a version and an entry may have the same identifier.
        Subject::LogEntry(entry) => (entry.as_str(), format!("log {what}")),
    };
    // Free text last; nothing before it can hold a line feed.
    let parts = [
        "oppfolgingsplan archive",
        &employer,
        case.id().as_str(),
        id,
        &what,
        source_system.as_str(),
    ];
    Uuid::named(&parts.join("\n"))
}
