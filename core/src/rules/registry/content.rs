//! The content of a plan: tasks, measures, comments, texts, and the employer-led form.

use super::{Rule, RuleCode};
use crate::law::CitationId as C;

pub(super) static UNKNOWN_ITEM: Rule = Rule::new(
    RuleCode::EditUnknownItem,
    &[C::TwoPartySystem],
    &[],
    "Refuses a task, measure or comment that is not of this plan, a plan that is not of this case, \
     and an identifier that is used already. It is forbidden, not wrong input, so that nobody can \
     probe for what exists elsewhere.",
);

pub(super) static NOT_YOURS: Rule = Rule::new(
    RuleCode::EditNotYours,
    &[C::EmployerGuidance, C::TwoPartySystem],
    &[],
    "Refuses to delete what the other side made. A new manager may delete what an earlier manager \
     made; deleting a measure takes its comments along, whoever wrote them.",
);

pub(super) static ASSESS_EMPLOYEE_ONLY: Rule = Rule::new(
    RuleCode::EditAssessEmployeeOnly,
    &[C::TwoPartySystem],
    &[],
    "Refuses an assessment of a task by anyone but the employee, where the policy says so. Nav's \
     screens offer it to the employee only while its service takes it from both; the library \
     follows the screens, and a policy may open it.",
);

pub(super) static COMMENT_AUTHOR: Rule = Rule::new(
    RuleCode::EditCommentAuthor,
    &[C::TwoPartySystem],
    &["add_comment"],
    "Refuses to edit a comment that another person wrote. Nav's service means this but lets nobody \
     edit and anybody add; the library follows the meaning: only parties comment, and only the \
     author edits.",
);

pub(super) static COMPLETE_NO_SICK_NOTE: Rule = Rule::new(
    RuleCode::CompleteNoSickNote,
    &[C::EmployerLedSystem],
    &["register_sick_note"],
    "Refuses completing, sharing, saving and discarding a draft in the employer-led policy without \
     an active sick note: a period that has begun and ended at most the days of grace (16 by \
     default) ago. Nav answers differently by command; the library calls it forbidden for all.",
);

pub(super) static MISREGISTERED: Rule = Rule::new(
    RuleCode::PlanMisregistered,
    &[C::EmployerLedSystem],
    &[],
    "Refuses everything on a version that the system has marked as registered on the wrong person: \
     it is invisible to everybody and blocks nothing.",
);

pub(super) static STALE: Rule = Rule::new(
    RuleCode::EditStale,
    &[C::TwoPartySystem],
    &[],
    "Refuses an edit or an approval that is based on a version which the other party has changed \
     since. Nav's service means to check this but never does; the library checks whenever the \
     command says what it is based on, and one's own changes never count.",
);

pub(super) static AWAITING_APPROVAL: Rule = Rule::new(
    RuleCode::EditAwaitingApproval,
    &[C::TwoPartySystem],
    &["withdraw_approval", "reject_plan"],
    "Refuses every edit, comments included, while an approval of either side is pending, also one \
     given by a former manager.",
);

pub(super) static NOT_DRAFT: Rule = Rule::new(
    RuleCode::EditNotDraft,
    &[C::EmployerGuidance, C::TwoPartySystem],
    &["revise_plan", "start_plan"],
    "Refuses to change a version that was approved, aborted or has expired. Nav's older service \
     leaves an approved plan open to changes behind a closed screen; the library follows the \
     guidance: a change is a new version that is approved again.",
);

pub(super) static CANNOT_DELETE: Rule = Rule::new(
    RuleCode::PlanCannotDelete,
    &[C::EmployerGuidance],
    &["delete_task", "delete_measure", "abort_plan", "discard_draft"],
    "Refuses, always, that a user deletes a plan. Tasks and measures of an unapproved one may be \
     deleted by the side that made them, and the employer-led draft may be discarded.",
);

pub(super) static TEXT_REQUIRED: Rule = Rule::new(
    RuleCode::TextRequired,
    &[C::WebsakRoutine, C::TwoPartySystem, C::EmployerLedSystem],
    &[],
    "Refuses an empty or blank value where a text is needed; the refusal names the first such field \
     in the order of the form. A draft of the employer-led form may leave any field out.",
);

pub(super) static TEXT_TOO_LONG: Rule = Rule::new(
    RuleCode::TextTooLong,
    &[C::WebsakRoutine, C::TwoPartySystem, C::EmployerLedSystem],
    &[],
    "Refuses a text with more Unicode scalar values than the policy allows for that field (2000 for \
     a description, by default).",
);

pub(super) static MEASURE_DATES: Rule = Rule::new(
    RuleCode::MeasureDates,
    &[C::TwoPartySystem],
    &[],
    "Refuses a measure that ends before it starts, and a proposed or agreed one without both dates. \
     One that is not relevant keeps no dates.",
);

pub(super) static MEASURE_REASON: Rule = Rule::new(
    RuleCode::MeasureReason,
    &[C::TwoPartySystem],
    &[],
    "Refuses a measure that is not relevant without a reason, and an agreed one without how it is \
     followed up.",
);

pub(super) static FORM_REQUIRED: Rule = Rule::new(
    RuleCode::FormRequired,
    &[C::AmlPlan, C::EmployerLedSystem],
    &[],
    "Refuses to complete the employer-led form while one of its fields is missing or blank. Nav's \
     service takes a field of spaces; the library counts blank as empty.",
);

pub(super) static FORM_EVALUATION_DATE: Rule = Rule::new(
    RuleCode::FormEvaluationDate,
    &[C::AmlPlan, C::EmployerLedSystem],
    &[],
    "Refuses to complete the employer-led form with an evaluation date before tomorrow or more than \
     one year ahead (29 February counts as 28 February a year later).",
);

pub(super) static CONTROL_CHARACTERS: Rule = Rule::new(
    RuleCode::TextControlCharacters,
    &[C::EmployerLedSystem],
    &[],
    "Refuses nothing. Control characters other than line break and tab, the byte order mark and \
     noncharacters were taken out before the text was measured and stored, and the field is named.",
);

pub(super) static IDENTITY_NUMBER: Rule = Rule::new(
    RuleCode::TextIdentityNumber,
    &[C::GdprPrinciples, C::Library],
    &["change_measure", "rename_task", "edit_comment", "save_draft"],
    "Refuses nothing. A text holds what looks like a national identity number, and the field is \
     named; the text is kept as written.",
);

pub(super) static HEALTH_INFORMATION: Rule = Rule::new(
    RuleCode::TextHealthInformation,
    &[C::GdprHealth, C::WebsakRoutine, C::Library],
    &["change_measure", "rename_task", "edit_comment", "save_draft"],
    "Refuses nothing. A text holds what looks like a diagnosis code, a common diagnosis or a \
     medicine, and the field is named; the text is kept as written. The plan is about work and \
     function, and the manager is told not to write sensitive data.",
);
