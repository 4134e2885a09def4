# Generated from the table of commands by `tests/regenerate`. Do not edit.
"""The words of the format, as types.

`words.all_of(words.Recipient)` gives the words themselves. Each type is a union of
literals, not a literal of many words, because that is what stubtest can compare.
"""

from typing import Literal, Union, get_args

__all__ = [
    "ActivityKind",
    "ApprovalMode",
    "ArchiveSystem",
    "AssessedBy",
    "AssessmentKind",
    "Attendee",
    "CitationKind",
    "CommandKind",
    "DayKind",
    "DeadlineCode",
    "DeadlineState",
    "Debtor",
    "DeliveryOutcome",
    "EffectiveStatus",
    "Element",
    "GapRule",
    "Ground",
    "HappeningKind",
    "HoldKind",
    "InputKind",
    "Kind",
    "Language",
    "LawChoice",
    "LogColumn",
    "LogKind",
    "Manner",
    "MeasureStatusKind",
    "NoticeAbout",
    "Obligation",
    "Part",
    "Party",
    "PlanState",
    "Preset",
    "Recipient",
    "ReminderStatus",
    "Role",
    "RuleCode",
    "StartBasis",
    "WeekReading",
    "Wording",
    "all_of",
]

ActivityKind = Union[
    Literal["absent"],
    Literal["waiting"],
    Literal["treatment_days"],
    Literal["travel_grant"],
]

ApprovalMode = Union[
    Literal["two_party"],
    Literal["employer_led"],
]

ArchiveSystem = Union[
    Literal["websak"],
    Literal["elements"],
    Literal["generic"],
]

AssessedBy = Union[
    Literal["employee"],
    Literal["either"],
]

AssessmentKind = Union[
    Literal["can"],
    Literal["with_facilitation"],
    Literal["cannot"],
]

Attendee = Union[
    Literal["employee"],
    Literal["manager"],
    Literal["practitioner"],
    Literal["nav"],
    Literal["hr"],
    Literal["occupational_health"],
    Literal["safety_representative"],
    Literal["union_representative"],
    Literal["other"],
]

CitationKind = Union[
    Literal["law"],
    Literal["guidance"],
    Literal["routine"],
    Literal["nav_system"],
    Literal["library_rule"],
]

CommandKind = Union[
    Literal["open_case"],
    Literal["register_sick_note"],
    Literal["invalidate_sick_note"],
    Literal["register_days"],
    Literal["withdraw_days"],
    Literal["assign_manager"],
    Literal["end_manager"],
    Literal["record_death"],
    Literal["record_employer_period_used"],
    Literal["summon_meeting"],
    Literal["move_meeting"],
    Literal["record_meeting_held"],
    Literal["record_meeting_not_held"],
    Literal["request_meeting"],
    Literal["nav_requests_plan"],
    Literal["start_plan"],
    Literal["add_task"],
    Literal["rename_task"],
    Literal["assess_task"],
    Literal["delete_task"],
    Literal["add_measure"],
    Literal["change_measure"],
    Literal["delete_measure"],
    Literal["evaluate_measure"],
    Literal["add_comment"],
    Literal["edit_comment"],
    Literal["delete_comment"],
    Literal["approve_plan"],
    Literal["reject_plan"],
    Literal["withdraw_approval"],
    Literal["force_approval"],
    Literal["approve_own_plan"],
    Literal["revise_plan"],
    Literal["abort_plan"],
    Literal["delete_plan"],
    Literal["save_draft"],
    Literal["discard_draft"],
    Literal["complete_plan"],
    Literal["share_plan"],
    Literal["record_delivery"],
    Literal["register_exemption"],
    Literal["withdraw_exemption"],
    Literal["order_reminder"],
    Literal["cancel_reminder"],
    Literal["add_log_entry"],
    Literal["record_download"],
    Literal["record_archived"],
    Literal["record_log_archived"],
    Literal["record_dispatched"],
    Literal["confirm_local_copy_deleted"],
    Literal["place_hold"],
    Literal["lift_hold"],
    Literal["mark_misregistered"],
    Literal["purge"],
]

DayKind = Union[
    Literal["self_certified"],
    Literal["holiday"],
]

DeadlineCode = Union[
    Literal["plan_due"],
    Literal["share_with_practitioner_due"],
    Literal["dialogue_meeting_1_due"],
    Literal["activity_requirement_due"],
    Literal["dialogue_meeting_2_due"],
    Literal["maximum_date"],
    Literal["plan_to_nav_due"],
    Literal["evaluation_due"],
    Literal["archive_due"],
    Literal["local_copy_due"],
    Literal["exemption_review_due"],
    Literal["retention_expires"],
    Literal["reminder"],
]

DeadlineState = Union[
    Literal["upcoming"],
    Literal["due_soon"],
    Literal["overdue"],
    Literal["met"],
    Literal["exempt"],
    Literal["lapsed"],
]

Debtor = Union[
    Literal["employer"],
    Literal["employee"],
    Literal["nav"],
    Literal["host"],
]

DeliveryOutcome = Union[
    Literal["delivered"],
    Literal["failed"],
    Literal["unknown"],
    Literal["postponed"],
    Literal["printed"],
]

EffectiveStatus = Union[
    Literal["active_plan"],
    Literal["draft"],
    Literal["exempt"],
    Literal["none"],
]

Element = Union[
    Literal["task_assessment"],
    Literal["capacity_assessment"],
    Literal["employer_measures"],
    Literal["measures_with_help"],
    Literal["further_follow_up"],
    Literal["made_together"],
]

GapRule = Union[
    Literal["nav_follow_up_case"],
    Literal["employer_period"],
    Literal["gap_free"],
    Literal["literal"],
]

Ground = Union[
    Literal["returns_without_facilitation"],
    Literal["serious_illness"],
    Literal["graded_with_dialogue"],
    Literal["employment_ending"],
    Literal["cannot_be_reached"],
    Literal["back_soon_without_measures"],
    Literal["measures_in_place"],
    Literal["cannot_return"],
    Literal["seriously_ill"],
]

HappeningKind = Union[
    Literal["case_opened"],
    Literal["sick_note_registered"],
    Literal["sick_note_corrected"],
    Literal["sick_note_restored"],
    Literal["sick_note_invalidated"],
    Literal["days_registered"],
    Literal["days_withdrawn"],
    Literal["manager_assigned"],
    Literal["manager_ended"],
    Literal["death_recorded"],
    Literal["employer_period_used"],
    Literal["meeting_summoned"],
    Literal["meeting_moved"],
    Literal["meeting_held"],
    Literal["meeting_not_held"],
    Literal["meeting_requested"],
    Literal["plan_requested_by_nav"],
    Literal["plan_started"],
    Literal["task_added"],
    Literal["task_renamed"],
    Literal["task_assessed"],
    Literal["task_deleted"],
    Literal["measure_added"],
    Literal["measure_changed"],
    Literal["measure_deleted"],
    Literal["measure_evaluated"],
    Literal["comment_added"],
    Literal["comment_edited"],
    Literal["comment_deleted"],
    Literal["approval_given"],
    Literal["plan_approved"],
    Literal["approval_rejected"],
    Literal["approval_withdrawn"],
    Literal["plan_revised"],
    Literal["plan_aborted"],
    Literal["draft_saved"],
    Literal["draft_discarded"],
    Literal["plan_completed"],
    Literal["share_requested"],
    Literal["delivery_recorded"],
    Literal["exemption_registered"],
    Literal["exemption_withdrawn"],
    Literal["reminder_ordered"],
    Literal["reminder_cancelled"],
    Literal["log_entry_added"],
    Literal["plan_downloaded"],
    Literal["plan_archived"],
    Literal["log_entry_archived"],
    Literal["plan_dispatched"],
    Literal["local_copy_deleted"],
    Literal["hold_placed"],
    Literal["hold_lifted"],
    Literal["plan_misregistered"],
    Literal["notice_sent"],
    Literal["case_purged"],
]

HoldKind = Union[
    Literal["dispute"],
    Literal["work_injury"],
    Literal["archive_duty"],
]

InputKind = Union[
    Literal["malformed_json"],
    Literal["unknown_field"],
    Literal["missing_field"],
    Literal["duplicate_field"],
    Literal["wrong_type"],
    Literal["invalid_value"],
    Literal["unknown_name"],
    Literal["unknown_identifier"],
    Literal["used_identifier"],
    Literal["unknown_version"],
    Literal["broken_history"],
]

Kind = Union[
    Literal["forbidden"],
    Literal["conflict"],
    Literal["invalid"],
    Literal["alert"],
]

Language = Union[
    Literal["nb"],
    Literal["nn"],
    Literal["en"],
]

LawChoice = Union[
    Literal["due_date"],
    Literal["absence_start"],
]

LogColumn = Union[
    Literal["case"],
    Literal["label"],
    Literal["entry"],
    Literal["on"],
    Literal["kind"],
    Literal["participants"],
    Literal["text"],
    Literal["attachments"],
    Literal["written_at"],
    Literal["archive_system"],
    Literal["archive_reference"],
]

LogKind = Union[
    Literal["measure_application"],
    Literal["conversation"],
    Literal["meeting"],
    Literal["other"],
]

Manner = Union[
    Literal["both"],
    Literal["forced"],
    Literal["own_manager"],
    Literal["completed"],
]

MeasureStatusKind = Union[
    Literal["proposed"],
    Literal["agreed"],
    Literal["not_relevant"],
]

NoticeAbout = Union[
    Literal["sent_for_approval"],
    Literal["approved"],
    Literal["rejected"],
    Literal["forced"],
    Literal["revised"],
    Literal["completed"],
    Literal["new_manager"],
    Literal["new_sick_note"],
]

Obligation = Union[
    Literal["plan"],
    Literal["dialogue_meeting_1"],
]

Part = Union[
    Literal["absence"],
    Literal["deadlines"],
    Literal["meetings"],
    Literal["log"],
    Literal["archive_and_holds"],
    Literal["history"],
]

Party = Union[
    Literal["employee"],
    Literal["manager"],
]

PlanState = Union[
    Literal["draft"],
    Literal["awaiting"],
    Literal["approved"],
    Literal["expired"],
    Literal["aborted"],
]

Preset = Union[
    Literal["nav_two_party"],
    Literal["nav_employer_led"],
    Literal["employer"],
]

Recipient = Union[
    Literal["practitioner"],
    Literal["nav"],
]

ReminderStatus = Union[
    Literal["hidden"],
    Literal["available"],
    Literal["ordered"],
]

Role = Union[
    Literal["employee"],
    Literal["manager"],
    Literal["hr"],
    Literal["nav"],
    Literal["practitioner"],
    Literal["system"],
]

RuleCode = Union[
    Literal["access.not-a-party"],
    Literal["access.manager-ended"],
    Literal["access.absence-over"],
    Literal["access.not-shared"],
    Literal["access.hr-approved-only"],
    Literal["access.expired"],
    Literal["access.own-draft"],
    Literal["start.no-manager"],
    Literal["edit.unknown-item"],
    Literal["edit.not-yours"],
    Literal["edit.assess-employee-only"],
    Literal["edit.comment-author"],
    Literal["complete.no-sick-note"],
    Literal["plan.misregistered"],
    Literal["approve.force-manager-only"],
    Literal["approve.own-manager"],
    Literal["share.party"],
    Literal["access.nav-person"],
    Literal["exempt.manager-only"],
    Literal["exempt.no-absence"],
    Literal["nav.token"],
    Literal["nav.no-employment"],
    Literal["nav.no-sick-note"],
    Literal["nav.person-unknown"],
    Literal["nav.unknown-submission"],
    Literal["edit.stale"],
    Literal["approve.already"],
    Literal["approve.twice"],
    Literal["approve.nothing-pending"],
    Literal["time.backwards"],
    Literal["access.manager-overlap"],
    Literal["start.source-not-ended"],
    Literal["start.open-plan"],
    Literal["edit.awaiting-approval"],
    Literal["edit.not-draft"],
    Literal["plan.cannot-delete"],
    Literal["revise.not-approved"],
    Literal["abort.not-approved"],
    Literal["share.not-approved"],
    Literal["share.already"],
    Literal["share.no-request"],
    Literal["share.begun"],
    Literal["share.no-recipient"],
    Literal["exempt.plan-exists"],
    Literal["exempt.none-stands"],
    Literal["archive.not-approved"],
    Literal["archive.not-dispatched"],
    Literal["archive.no-record"],
    Literal["retain.not-due"],
    Literal["retain.hold"],
    Literal["retain.not-archived"],
    Literal["retain.no-hold"],
    Literal["start.no-sick-note"],
    Literal["start.too-late"],
    Literal["start.absence-over"],
    Literal["text.required"],
    Literal["text.too-long"],
    Literal["measure.dates"],
    Literal["measure.reason"],
    Literal["form.required"],
    Literal["form.evaluation-date"],
    Literal["approve.empty-plan"],
    Literal["approve.validity"],
    Literal["approve.agree"],
    Literal["approve.force-acknowledge"],
    Literal["complete.contribution"],
    Literal["exempt.not-discussed"],
    Literal["exempt.ground"],
    Literal["remind.closed"],
    Literal["meeting.future"],
    Literal["nav.help-without-nav"],
    Literal["nav.help-description"],
    Literal["nav.contribution"],
    Literal["nav.person-number"],
    Literal["text.control-characters"],
    Literal["text.identity-number"],
    Literal["text.health-information"],
    Literal["plan.nav-help-not-shared"],
    Literal["archive.copy-not-deleted"],
]

StartBasis = Union[
    Literal["nav_follow_up_case"],
    Literal["employer_period"],
    Literal["gap_free"],
    Literal["literal"],
    Literal["host"],
]

WeekReading = Union[
    Literal["latest"],
    Literal["safe"],
]

Wording = Union[
    Literal["named"],
    Literal["bare"],
]


def all_of(words: object) -> tuple[str, ...]:
    """The words of one of these types, in their order."""
    return tuple(word for literal in get_args(words) for word in get_args(literal))
