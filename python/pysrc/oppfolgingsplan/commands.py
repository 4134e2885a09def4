# Generated from the table of commands by `tests/regenerate`. Do not edit.
"""Every command, as a function that makes a request; and the objects in them."""

from . import _native

__all__ = [
    "ArchiveChoice",
    "ArchiveProfile",
    "CalendarChoice",
    "DaySpan",
    "DocumentChoice",
    "FolderReference",
    "Form",
    "FormChoice",
    "FullForm",
    "HouseDeadline",
    "ImportChoice",
    "Limits",
    "Mark",
    "Period",
    "PersonName",
    "PolicyChoice",
    "ProofChoice",
    "ReportChoice",
    "VerifyChoice",
    "abort_plan",
    "add_comment",
    "add_log_entry",
    "add_measure",
    "add_task",
    "approve_own_plan",
    "approve_plan",
    "assess_task",
    "assign_manager",
    "cancel_reminder",
    "change_measure",
    "complete_plan",
    "confirm_local_copy_deleted",
    "delete_comment",
    "delete_measure",
    "delete_plan",
    "delete_task",
    "discard_draft",
    "edit_comment",
    "end_manager",
    "evaluate_measure",
    "force_approval",
    "invalidate_sick_note",
    "lift_hold",
    "mark_misregistered",
    "move_meeting",
    "nav_requests_plan",
    "open_case",
    "order_reminder",
    "place_hold",
    "purge",
    "record_archived",
    "record_death",
    "record_delivery",
    "record_dispatched",
    "record_download",
    "record_employer_period_used",
    "record_log_archived",
    "record_meeting_held",
    "record_meeting_not_held",
    "register_days",
    "register_exemption",
    "register_sick_note",
    "reject_plan",
    "rename_task",
    "request_meeting",
    "revise_plan",
    "save_draft",
    "share_plan",
    "start_plan",
    "summon_meeting",
    "withdraw_approval",
    "withdraw_days",
    "withdraw_exemption",
]

ArchiveChoice = _native.commands.ArchiveChoice
ArchiveProfile = _native.commands.ArchiveProfile
CalendarChoice = _native.commands.CalendarChoice
DaySpan = _native.commands.DaySpan
DocumentChoice = _native.commands.DocumentChoice
FolderReference = _native.commands.FolderReference
Form = _native.commands.Form
FormChoice = _native.commands.FormChoice
FullForm = _native.commands.FullForm
HouseDeadline = _native.commands.HouseDeadline
ImportChoice = _native.commands.ImportChoice
Limits = _native.commands.Limits
Mark = _native.commands.Mark
Period = _native.commands.Period
PersonName = _native.commands.PersonName
PolicyChoice = _native.commands.PolicyChoice
ProofChoice = _native.commands.ProofChoice
ReportChoice = _native.commands.ReportChoice
VerifyChoice = _native.commands.VerifyChoice
abort_plan = _native.commands.abort_plan
add_comment = _native.commands.add_comment
add_log_entry = _native.commands.add_log_entry
add_measure = _native.commands.add_measure
add_task = _native.commands.add_task
approve_own_plan = _native.commands.approve_own_plan
approve_plan = _native.commands.approve_plan
assess_task = _native.commands.assess_task
assign_manager = _native.commands.assign_manager
cancel_reminder = _native.commands.cancel_reminder
change_measure = _native.commands.change_measure
complete_plan = _native.commands.complete_plan
confirm_local_copy_deleted = _native.commands.confirm_local_copy_deleted
delete_comment = _native.commands.delete_comment
delete_measure = _native.commands.delete_measure
delete_plan = _native.commands.delete_plan
delete_task = _native.commands.delete_task
discard_draft = _native.commands.discard_draft
edit_comment = _native.commands.edit_comment
end_manager = _native.commands.end_manager
evaluate_measure = _native.commands.evaluate_measure
force_approval = _native.commands.force_approval
invalidate_sick_note = _native.commands.invalidate_sick_note
lift_hold = _native.commands.lift_hold
mark_misregistered = _native.commands.mark_misregistered
move_meeting = _native.commands.move_meeting
nav_requests_plan = _native.commands.nav_requests_plan
open_case = _native.commands.open_case
order_reminder = _native.commands.order_reminder
place_hold = _native.commands.place_hold
purge = _native.commands.purge
record_archived = _native.commands.record_archived
record_death = _native.commands.record_death
record_delivery = _native.commands.record_delivery
record_dispatched = _native.commands.record_dispatched
record_download = _native.commands.record_download
record_employer_period_used = _native.commands.record_employer_period_used
record_log_archived = _native.commands.record_log_archived
record_meeting_held = _native.commands.record_meeting_held
record_meeting_not_held = _native.commands.record_meeting_not_held
register_days = _native.commands.register_days
register_exemption = _native.commands.register_exemption
register_sick_note = _native.commands.register_sick_note
reject_plan = _native.commands.reject_plan
rename_task = _native.commands.rename_task
request_meeting = _native.commands.request_meeting
revise_plan = _native.commands.revise_plan
save_draft = _native.commands.save_draft
share_plan = _native.commands.share_plan
start_plan = _native.commands.start_plan
summon_meeting = _native.commands.summon_meeting
withdraw_approval = _native.commands.withdraw_approval
withdraw_days = _native.commands.withdraw_days
withdraw_exemption = _native.commands.withdraw_exemption
