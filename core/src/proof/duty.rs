//! What the law asked for in a case, and how it stands.

use crate::{
    Case, CitationKind, Date, Deadline, DeadlineCode, LAW_VERSIONS, Label, LawVersion,
    ReminderLabel,
};

/// The duties that the law gave in every absence up to a day, oldest absence first.
pub(super) fn duties(case: &Case, on: Date) -> Vec<Deadline> {
    let of_absence = |absence| case.duties_of(absence, on);
    case.absences().iter().flat_map(of_absence).filter(is_duty).collect()
}

/// Whatever does not rest on a law is left out. So are reminders, which ask for nothing that has no
/// deadline of its own, but for the report after nine weeks, which the law once asked for.
fn is_duty(deadline: &Deadline) -> bool {
    let is_report = deadline.label == Some(Label::Nav(ReminderLabel::NineWeekReportToNav));
    deadline.citation.kind() == CitationKind::Law
        && (deadline.code != DeadlineCode::Reminder || is_report)
}

/// The versions of the law that gave these duties, oldest first.
pub(super) fn versions(duties: &[Deadline]) -> Vec<&'static LawVersion> {
    let used = |version: &&LawVersion| {
        duties.iter().any(|duty| duty.law_version == Some(version.in_force))
    };
    LAW_VERSIONS.iter().filter(used).collect()
}
