//! The keys of an entry.

use crate::uuid::Uuid;
use crate::{Case, Moment, PlanId, Text};

/// What a key is of.
pub(super) enum Of<'a> {
    /// The entry: the same version has the same one, so that an archive knows a message that comes
    /// twice.
    Entry(&'a PlanId),
    /// A document of the entry, counted from 1.
    Document(&'a PlanId, usize),
    /// The message itself, made at a moment.
    Message(&'a PlanId, Moment),
}

/// A key, made of the hash of the employer, the system, the case and the version. It repeats none
/// of them.
pub(super) fn key(case: &Case, source_system: &Text, of: &Of<'_>) -> Uuid {
    let employer = case.employer().map(|employer| employer.to_string()).unwrap_or_default();
    let (plan, what) = match of {
        Of::Entry(plan) => (plan, String::from("entry")),
        Of::Document(plan, number) => (plan, format!("document {number}")),
        Of::Message(plan, at) => (plan, format!("message {at}")),
    };
    // Free text last; nothing before it can hold a line feed.
    let parts = [
        "oppfolgingsplan archive",
        &employer,
        case.id().as_str(),
        plan.as_str(),
        &what,
        source_system.as_str(),
    ];
    Uuid::named(&parts.join("\n"))
}
