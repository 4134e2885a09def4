//! What the law asked for in a case, and how it stands.

use crate::{
    Case, CitationKind, Date, Deadline, DeadlineCode, LAW_VERSIONS, LawVersion, Reading, statutory,
};

/// The duties that the law gave in every absence up to a day, oldest absence first.
///
/// Whatever does not rest on a law is left out, and so is the last day of the benefit, which is no
/// duty.
pub(super) fn duties(case: &Case, on: Date) -> Vec<Deadline> {
    let policy = case.policy();
    let reading = Reading {
        week: policy.week_reading(),
        due_soon_days: policy.due_soon_days(),
        law: policy.law(),
    };
    let now = case.deadlines(on);
    let current = case.absence_of(on).or_else(|| case.absences().first());
    let mut found = Vec::new();
    for absence in case.absences() {
        match current {
            Some(current) if current.first_day == absence.first_day => {
                found.extend(now.iter().cloned());
            }
            _ => found.extend(statutory(&case.facts(absence), &reading, on)),
        }
    }
    found.retain(|deadline| {
        deadline.citation.kind() == CitationKind::Law && deadline.code != DeadlineCode::MaximumDate
    });
    found
}

/// The versions of the law that gave these duties, oldest first.
pub(super) fn versions(duties: &[Deadline]) -> Vec<&'static LawVersion> {
    let used = |version: &&LawVersion| {
        duties.iter().any(|duty| duty.law_version == Some(version.in_force))
    };
    LAW_VERSIONS.iter().filter(used).collect()
}
