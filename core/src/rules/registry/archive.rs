//! The archive, the local copy, holds and purging.

use super::{Rule, RuleCode};
use crate::law::CitationId as C;

pub(super) static NOT_APPROVED: Rule = Rule::new(
    RuleCode::ArchiveNotApproved,
    &[C::WebsakRoutine, C::ElementsRoutine],
    &["approve_plan", "force_approval", "approve_own_plan", "complete_plan"],
    "Refuses to archive a version that was never approved. Each version approved later is archived \
     again. One routine archives right after approval, the other at the end of the absence; the \
     library allows both; the deadline is the end of the absence.",
);

pub(super) static NOT_DISPATCHED: Rule = Rule::new(
    RuleCode::ArchiveNotDispatched,
    &[C::WebsakRoutine],
    &["record_dispatched"],
    "Refuses to confirm the local copy as deleted before the archive record is dispatched, where \
     the archive profile asks for it. In one routine even an internal note must be dispatched to be \
     finished, elsewhere never: the profile of the site decides.",
);

pub(super) static NO_RECORD: Rule = Rule::new(
    RuleCode::ArchiveNoRecord,
    &[C::WebsakRoutine],
    &["record_archived"],
    "Refuses to confirm dispatch, or the deletion of the local copy, of a version without an \
     archive record.",
);

pub(super) static RETAIN_NOT_DUE: Rule = Rule::new(
    RuleCode::RetainNotDue,
    &[C::EmployerGuidance, C::ElementsRoutine, C::EmployerLedSystem],
    &[],
    "Refuses to purge a case before retention has run out. The sources say four and six months \
     after the absence; the number is a setting of the policy.",
);

pub(super) static RETAIN_HOLD: Rule = Rule::new(
    RuleCode::RetainHold,
    &[C::Arkivlova, C::Library],
    &["lift_hold"],
    "Refuses to purge a case while a hold stands, for a dispute, a work injury or a duty to \
     preserve.",
);

pub(super) static RETAIN_NOT_ARCHIVED: Rule = Rule::new(
    RuleCode::RetainNotArchived,
    &[C::ElementsRoutine],
    &["record_archived"],
    "Refuses to purge a case while an approved version is in no archive, where the policy says so.",
);

pub(super) static RETAIN_NO_HOLD: Rule = Rule::new(
    RuleCode::RetainNoHold,
    &[C::Library],
    &[],
    "Refuses to lift a hold that does not stand.",
);

pub(super) static COPY_NOT_DELETED: Rule = Rule::new(
    RuleCode::ArchiveCopyNotDeleted,
    &[C::GdprPrinciples, C::WebsakRoutine, C::ElementsRoutine],
    &["record_archived", "record_dispatched", "confirm_local_copy_deleted"],
    "Refuses nothing. A version was downloaded, and its local copy is not confirmed deleted.",
);
