"""Stories: what happens on the way through a follow-up, and at its edges."""

import settings as at
from settings import FORM, MEASURE, VALID
from story import Story, day, period

STORIES = []


def story(title, mode="two_party", **policy):
    """A function that tells a story; its name is the name of the case."""
    def tell(function):
        name = function.__name__.replace("_", "-")
        STORIES.append((function, Story(name, title, mode, **policy)))
        return function
    return tell


# Approval.

@story("The second approval completes the plan with the validity that the first approver gave, and either side's wish shares it with Nav.")
def both_approve(s):
    s.set(at.draft)
    s.ok("approval_given notice_sent", "01-21 09:00", "employee", "approve_plan", plan="p1", agree=True, share_with_nav=True, **VALID)
    s.no("edit.awaiting-approval", "01-21 10:00", "employee", "add_comment", plan="p1", measure="m1", text="En ting til")
    s.ok("plan_approved share_requested", "01-22 09:00", "manager", "approve_plan", plan="p1", agree=True,
         **{"from": day("02-01"), "to": day("02-28"), "evaluate_on": day("02-10")})
    s.no("approve.already", "01-22 10:00", "employee", "approve_plan", plan="p1", agree=True)
    s.no("edit.not-draft", "01-22 10:01", "employee", "rename_task", plan="p1", task="t1", name="Medisin")
    s.ask("status", on="03-31").ask("status", on="04-01").ask("summary", on="01-22").ask("summary", on="08-01").ask("deadlines", on="01-22").ask("checklist", plan="p1").ask("history")
    s.ask("visible", by="nav", at="01-22 12:00").ask("visible", by="practitioner", at="01-22 12:00")


@story("A rejection returns the plan to a draft, stands with its side, and either party may take it back.")
def a_rejection_stands(s):
    s.set(at.awaiting)
    s.ok("approval_rejected", "01-21 09:00", "employee", "reject_plan", plan="p1", reason="Trenger en pult som kan heves")
    s.no("approve.nothing-pending", "01-21 09:01", "employee", "reject_plan", plan="p1")
    s.ok("approval_withdrawn", "01-21 09:02", "manager", "withdraw_approval", plan="p1")
    s.no("approve.nothing-pending", "01-21 09:03", "employee", "withdraw_approval", plan="p1")
    s.ok("task_added", "01-21 09:04", "employee", "add_task", plan="p1", name="Skrivebordsarbeid")
    s.ok("approval_given notice_sent", "01-21 09:05", "manager", "approve_plan", plan="p1", agree=True, **VALID)
    s.ok("approval_rejected", "01-21 09:06", "manager", "reject_plan", plan="p1")
    s.ok("approval_withdrawn", "01-21 09:07", "employee", "withdraw_approval", plan="p1")
    s.ask("status", on="01-21").ask("next_change", on="01-21").ask("summary", on="02-10")


@story("A new manager takes over a pending approval, and may delete but not rewrite what the old one wrote.")
def a_new_manager_takes_over(s):
    s.set(at.awaiting)
    s.ok("manager_assigned", "02-01 08:00", "system", "assign_manager", manager="m-2", **{"from": day("02-01")})
    s.no("access.manager-ended", "02-01 09:00", "manager", "withdraw_approval", plan="p1")
    s.no("edit.awaiting-approval", "02-01 09:01", "second", "add_task", plan="p1", name="Lager")
    s.no("approve.twice", "02-01 09:02", "second", "approve_plan", plan="p1", agree=True)
    s.ok("approval_withdrawn", "02-01 09:03", "second", "withdraw_approval", plan="p1")
    s.ok("task_deleted", "02-01 09:04", "second", "delete_task", plan="p1", task="t2")
    s.no("edit.not-yours", "02-01 09:05", "second", "delete_task", plan="p1", task="t1")
    s.no("edit.comment-author", "02-01 09:06", "second", "edit_comment", plan="p1", comment="c2", text="Nei")
    s.ok("comment_deleted", "02-01 09:07", "second", "delete_comment", plan="p1", comment="c2")
    s.ask("visible", by="manager", at="02-01 12:00").ask("visible", by="second", at="02-01 12:00")
    s.ask("visible", by="stranger", at="02-01 12:00")


@story("Forcing replaces a pending approval, also the manager's own, and keeps the employee's wish to share with Nav.")
def forcing_keeps_the_wish(s):
    s.set(at.draft)
    s.ok("approval_given notice_sent", "01-21 09:00", "employee", "approve_plan", plan="p1", agree=True, share_with_nav=True, **VALID)
    s.no("approve.force-acknowledge", "01-22 09:00", "manager", "force_approval", ["acknowledge"], plan="p1", acknowledge=False,
         reason="Sykere", **VALID)
    s.ok("plan_approved share_requested", "01-22 09:01", "manager", "force_approval", plan="p1", acknowledge=True, reason="Sykere", **VALID)
    s.ask("checklist", plan="p1").ask("status", on="01-22")


@story("The manager's own wish to share is not taken over when the manager forces, but a new one is.")
def forcing_after_own_sending(s):
    s.set(at.draft)
    s.ok("approval_given notice_sent", "01-21 09:00", "manager", "approve_plan", plan="p1", agree=True, share_with_nav=True, **VALID)
    s.ok("plan_approved", "01-22 09:00", "manager", "force_approval", plan="p1", acknowledge=True, reason="Svarer ikke", **VALID)
    s.ask("visible", by="nav", at="01-22 12:00")


@story("One who is their own manager approves in one step, assesses tasks in either role, and may force.")
def own_manager(s):
    s.set(at.own_draft)
    s.ok("task_assessed", "01-20 10:00", "own", "assess_task", plan="p1", task="t1", assessment="can")
    s.ok("task_deleted", "01-20 10:01", "own", "delete_task", plan="p1", task="t2")
    s.no("approve.own-manager", "01-20 10:02", "employee", "approve_plan", plan="p1", agree=True, **VALID)
    s.ok("plan_approved share_requested", "01-20 10:03", "employee", "approve_own_plan", plan="p1", agree=True, share_with_nav=True, **VALID)
    s.ok("plan_revised", "01-20 10:04", "own", "revise_plan", plan="p1")
    s.ok("plan_approved share_requested", "01-20 10:05", "own", "force_approval", plan="p2", acknowledge=True, reason="Prøver",
         share_with_nav=True, **VALID)
    s.ask("status", on="01-20").ask("history")


@story("A policy with notices tells the other party of what happens.", preset="employer", months_parties=4, months_manager=4, months_drafts=4)
def notices(s):
    at.opened(s)
    s.ok("sick_note_registered notice_sent", "01-05 08:01", "system", "register_sick_note", note="n-1", periods=[period("01-05..03-31@100")])
    s.ok("manager_assigned notice_sent", "01-05 08:02", "system", "assign_manager", manager="m-1", **{"from": day("01-01")})
    s.ok("plan_started", "01-20 09:00", "employee", "start_plan")
    s.ok("task_added", "01-20 09:01", "employee", "add_task", plan="p1", name="Rapport")
    s.ok("approval_given notice_sent", "01-20 09:02", "employee", "approve_plan", plan="p1", agree=True, **VALID)
    s.ok("approval_rejected notice_sent", "01-20 09:03", "manager", "reject_plan", plan="p1")
    s.ok("approval_given notice_sent", "01-20 09:04", "employee", "approve_plan", plan="p1", agree=True, **VALID)
    s.ok("plan_approved notice_sent", "01-20 09:05", "manager", "approve_plan", plan="p1", agree=True)
    s.ok("plan_revised notice_sent", "01-20 09:06", "employee", "revise_plan", plan="p1")
    s.ok("plan_approved share_requested notice_sent", "01-20 09:07", "manager", "force_approval", plan="p2", acknowledge=True,
         reason="Svarer ikke", share_with_nav=True, **VALID)


# Editing.

@story("An edit or approval based on what the other party has changed since is refused; own changes never count.")
def stale(s):
    s.set(at.draft)
    s.ok("task_renamed", "01-20 10:00", "employee", "rename_task", plan="p1", task="t1", name="Medisiner", based_on=10)
    s.ok("task_renamed", "01-20 10:01", "employee", "rename_task", plan="p1", task="t1", name="Medisinrunde", based_on=10)
    s.no("edit.stale", "01-20 10:02", "manager", "approve_plan", ["based_on"], plan="p1", agree=True, based_on=11, **VALID)
    s.no("edit.stale", "01-20 10:03", "manager", "add_task", ["based_on"], plan="p1", name="Lager", based_on=11)
    s.ok("task_added", "01-20 10:04", "manager", "add_task", plan="p1", name="Lager", based_on=12)
    s.ok("task_added", "01-20 10:05", "manager", "add_task", plan="p1", name="Kasse")


@story("Deleting a measure takes its comments along, whoever wrote them.")
def a_measure_goes_with_its_comments(s):
    s.set(at.draft)
    s.ok("measure_deleted", "01-20 10:00", "manager", "delete_measure", plan="p1", measure="m1")
    s.no("edit.unknown-item", "01-20 10:01", "employee", "edit_comment", ["comment"], plan="p1", comment="c1", text="Fint")
    s.no("edit.unknown-item", "01-20 10:02", "employee", "add_comment", ["measure"], plan="p1", measure="m1", text="Fint")
    s.ok("measure_added", "01-20 10:03", "manager", "add_measure", plan="p1", **MEASURE)
    s.no("edit.unknown-item", "01-20 10:04", "manager", "add_measure", ["measure"], plan="p1", measure="m3", **MEASURE)
    s.ok("comment_added", "01-20 10:05", "employee", "add_comment", plan="p1", measure="m3", text="Fint")


@story("Texts are measured in Unicode characters after control characters are taken out, and a blank one says nothing.")
def texts(s):
    s.set(at.draft)
    s.ok("task_added", "01-20 10:00", "manager", "add_task", plan="p1", name="🛏" * 100)
    s.no("text.too-long", "01-20 10:01", "manager", "add_task", ["name"], plan="p1", name="🛏" * 101)
    s.ok("task_added", "01-20 10:02", "manager", "add_task", plan="p1", name="å" * 100 + "\u0007\ufeff",
         warnings=[("text.control-characters", "name")])
    s.no("text.required", "01-20 10:03", "manager", "add_task", ["name"], plan="p1", name="\u0007\ufeff \n\t\u00a0")
    s.no("text.required", "01-20 10:04", "manager", "add_measure", ["heading", "description"], plan="p1",
         **MEASURE | {"heading": "", "description": "\n"})
    s.ok("task_renamed", "01-20 10:05", "manager", "rename_task", plan="p1", task="t2", name="Vaktplan\n\tog <b>pult</b> & 'mer'")


@story("Texts that look like an identity number or a diagnosis give a warning, and an alert while the plan is being written; nothing is refused.")
def sensitive_texts(s):
    s.set(at.draft)
    s.ok("task_renamed", "01-20 10:00", "manager", "rename_task", plan="p1", task="t2", name="Ring 05908399546",
         warnings=[("text.identity-number", "name")])
    s.ok("comment_edited", "01-20 10:01", "employee", "edit_comment", plan="p1", comment="c1", text="Jeg har fått diagnosen depresjon",
         warnings=[("text.health-information", "text")])
    s.ok("measure_changed", "01-20 10:02", "manager", "change_measure", plan="p1", measure="m2",
         **MEASURE | {"description": "Migrene\u0000 og 059083 99546"},
         warnings=[("text.control-characters", "description"), ("text.identity-number", "description"), ("text.health-information", "description")])
    s.ask("alerts", on="01-20")


@story("A measure keeps only what its status needs: proposed and agreed have dates, agreed a follow-up, not relevant a reason.")
def measures(s):
    s.set(at.draft)
    s.no("measure.dates", "01-20 10:00", "manager", "add_measure", ["from", "to"], plan="p1", status="agreed", heading="Pult", description="Hev og senk")
    s.no("measure.reason", "01-20 10:01", "manager", "add_measure", ["follow_up"], plan="p1", **MEASURE | {"status": "agreed", "follow_up": " "})
    s.no("measure.reason", "01-20 10:02", "manager", "add_measure", ["reason"], plan="p1", **MEASURE | {"status": "not_relevant"})
    s.no("text.too-long", "01-20 10:03", "manager", "add_measure", ["heading", "follow_up"], plan="p1",
         **MEASURE | {"status": "agreed", "heading": "x" * 101, "follow_up": "x" * 2001})
    s.ok("measure_added", "01-20 10:04", "manager", "add_measure", plan="p1", **MEASURE | {"status": "agreed", "follow_up": "Fredager", "reason": "x" * 2001})
    s.ok("measure_changed", "01-20 10:05", "employee", "change_measure", plan="p1", measure="m3",
         **MEASURE | {"status": "not_relevant", "to": day("01-01"), "reason": "Plassmangel"})
    s.ok("measure_added", "01-20 10:06", "manager", "add_measure", plan="p1", **MEASURE | {"from": day("02-02"), "to": day("02-02")})
    s.ask("checklist", plan="p1")


@story("An assessment keeps only what belongs to it; a policy may let either party assess.", assessed_by="either")
def assessments(s):
    s.set(at.draft)
    s.ok("task_assessed", "01-20 10:00", "manager", "assess_task", plan="p1", task="t1", assessment="can", how="x" * 2001)
    s.no("text.required", "01-20 10:01", "manager", "assess_task", ["reason"], plan="p1", task="t1", assessment="cannot", how="Med heis")
    s.no("text.required", "01-20 10:02", "manager", "assess_task", ["how"], plan="p1", task="t1", assessment="with_facilitation", elsewhere=True)
    s.ok("task_assessed", "01-20 10:03", "employee", "assess_task", plan="p1", task="t2", assessment="cannot", reason="Tungt")
    s.ask("checklist", plan="p1")


# Starting and revising.

@story("On its last day a plan is active and blocks another; the day after, a new one starts from it while the absence runs.")
def the_last_day(s):
    at.on_leave(s, "01-05..06-30@100")
    s.ok("manager_assigned", "01-05 08:02", "system", "assign_manager", manager="m-1", **{"from": day("01-01")})
    s.ok("plan_started", "01-20 09:00", "manager", "start_plan")
    at.written(s, "manager")
    s.ok("approval_given notice_sent", "01-20 09:10", "manager", "approve_plan", plan="p1", agree=True, **VALID)
    s.ok("plan_approved", "01-20 09:11", "employee", "approve_plan", plan="p1", agree=True)
    s.no("start.open-plan", "03-31 23:59", "employee", "start_plan")
    s.no("start.source-not-ended", "03-31 23:59", "employee", "start_plan", ["from_plan"], from_plan="p1")
    s.no("revise.not-approved", "04-01 00:00", "employee", "revise_plan", plan="p1")
    s.ok("measure_evaluated", "04-01 00:00", "employee", "evaluate_measure", plan="p1", measure="m1", effect="Hjalp")
    s.ok("plan_started", "04-01 00:01", "employee", "start_plan", from_plan="p1", copy_measures=False)
    s.no("edit.unknown-item", "04-01 00:02", "employee", "add_comment", ["measure"], plan="p2", measure="m1", text="Borte")
    s.ok("task_renamed", "04-01 00:03", "employee", "rename_task", plan="p2", task="t1", name="Medisiner")
    s.ask("status", on="03-31").ask("status", on="04-01")


@story("After the absence a plan may start for four months, to the end of the month when the absence ended with one, but not from an expired one.")
def starting_after_the_absence(s):
    s.set(at.approved)
    s.no("start.absence-over", "04-01 09:00", "employee", "start_plan", from_plan="p1")
    s.no("start.too-late", "08-01 00:00", "employee", "start_plan")
    s.ok("plan_started", "07-31 23:59", "employee", "start_plan", plan="etterpaa")
    s.ask("visible", by="employee", at="07-31 23:59").ask("visible", by="employee", at="08-01 00:00")


@story("Revising aborts the version at once and opens a draft with its content; approval and sharing begin again.")
def revising(s):
    s.set(at.approved)
    s.ok("share_requested", "01-25 09:00", "employee", "share_plan", plan="p1", **{"with": "nav"})
    s.ok("plan_revised", "02-01 09:00", "employee", "revise_plan", plan="p1", new_plan="plan-b")
    s.no("revise.not-approved", "02-01 09:01", "employee", "revise_plan", plan="p1")
    s.no("abort.not-approved", "02-01 09:02", "employee", "abort_plan", plan="p1")
    s.no("edit.unknown-item", "02-01 09:03", "employee", "start_plan", ["plan"], plan="plan-b")
    s.no("share.not-approved", "02-01 09:04", "employee", "share_plan", plan="plan-b", **{"with": "nav"})
    s.ok("share_requested", "02-01 09:05", "employee", "share_plan", plan="p1", **{"with": "practitioner"})
    s.no("edit.not-yours", "02-01 09:06", "employee", "delete_task", plan="plan-b", task="t2")
    s.ok("task_added", "02-01 09:07", "employee", "add_task", plan="plan-b", name="Rapport")
    s.no("edit.unknown-item", "02-01 09:08", "employee", "add_task", ["task"], plan="plan-b", task="t3", name="Brukt")
    s.no("approve.nothing-pending", "02-01 09:09", "manager", "approve_plan", plan="plan-b", agree=True)
    s.ask("visible", by="nav", at="02-01 12:00").ask("visible", by="practitioner", at="02-01 12:00")
    s.ask("plan_for", by="nav", plan="p1", at="02-01 12:00").ask("plan_for", by="nav", plan="plan-b", at="02-01 12:00")
    s.ask("deadlines", on="02-01")


@story("A draft lives four months from its last save, to the minute, and then stands in nobody's way.")
def a_forgotten_draft(s):
    at.on_leave(s, "01-05..06-30@100")
    s.ok("manager_assigned", "01-05 08:02", "system", "assign_manager", manager="m-1", **{"from": day("01-01")})
    s.ok("plan_started", "01-20 09:00", "manager", "start_plan")
    s.ok("task_added", "01-25 14:30", "manager", "add_task", plan="p1", name="Rapport")
    s.no("start.open-plan", "05-25 14:30", "employee", "start_plan")
    s.no("access.expired", "05-25 14:31", "manager", "add_task", plan="p1", name="Lager")
    s.ok("plan_started", "05-25 14:31", "employee", "start_plan")
    s.ask("visible", by="employee", at="05-25 14:32").ask("status", on="05-25")


@story("A misregistered version is seen by nobody and stands in nobody's way.")
def misregistered(s):
    s.set(at.shared(at.approved))
    s.ok("plan_misregistered", "02-01 08:00", "system", "mark_misregistered", plan="p1")
    s.ok("", "02-01 08:01", "system", "mark_misregistered", plan="p1")
    s.bad("unknown_identifier", "plan", "02-01 08:02", "system", "mark_misregistered", plan="p9")
    s.ok("plan_started", "02-01 09:00", "employee", "start_plan")
    for who in ("employee", "manager", "nav", "hr"):
        s.ask("visible", by=who, at="02-01 12:00")
    s.ask("deadlines", on="02-01").ask("status", on="02-01")


# Managers and sight.

@story("An employee without a manager may look and edit, but not start; the gap ends with the next manager.")
def without_a_manager(s):
    at.on_leave(s)
    s.no("start.no-manager", "01-20 09:00", "employee", "start_plan")
    s.no("access.not-a-party", "01-20 09:00", "manager", "start_plan")
    s.ok("manager_assigned", "01-20 09:01", "system", "assign_manager", manager="m-1", **{"from": day("01-20"), "to": day("01-31")})
    s.no("access.manager-overlap", "01-20 09:02", "system", "assign_manager", manager="m-2", **{"from": day("01-31")})
    s.ok("plan_started", "01-20 09:03", "employee", "start_plan")
    s.bad("unknown_identifier", "manager", "01-20 09:04", "system", "end_manager", manager="m-2", to=day("01-25"))
    s.ok("manager_ended", "01-20 09:05", "system", "end_manager", manager="m-1", to=day("01-25"))
    s.no("access.manager-ended", "01-26 09:00", "manager", "add_task", plan="p1", name="Lager")
    s.ok("task_added", "01-26 09:01", "employee", "add_task", plan="p1", name="Rapport")
    s.bad("invalid_value", "to", "01-26 09:02", "system", "assign_manager", manager="m-2", **{"from": day("02-01"), "to": day("01-31")})
    s.ok("manager_assigned", "01-26 09:03", "system", "assign_manager", manager="m-2", **{"from": day("01-26")})
    s.ask("status", on="01-25").ask("status", on="01-26").ask("visible", by="second", at="01-26 12:00")


@story("The manager who came after the absence waits for a new one; the one who had it keeps sight for four months.")
def sight_after_the_absence(s):
    s.set(at.approved)
    s.ok("manager_assigned", "05-01 08:00", "system", "assign_manager", manager="m-2", **{"from": day("06-01")})
    s.ask("visible", by="manager", at="05-31 12:00").ask("visible", by="manager", at="06-01 12:00")
    s.ask("visible", by="second", at="06-01 12:00").ask("plan_for", by="second", plan="p1", at="06-01 12:00")
    s.ok("sick_note_registered", "07-01 08:00", "system", "register_sick_note", note="n-2", periods=[period("07-01..07-31@100")])
    s.ask("visible", by="second", at="06-30 12:00").ask("visible", by="second", at="07-01 12:00").ask("next_change", on="07-01")


@story("Sight ends four months after the last note; a note that begins in time prolongs it, one that comes later does not bring it back.")
def retention(s):
    s.set(at.approved)
    s.ok("sick_note_registered", "07-30 08:00", "system", "register_sick_note", note="n-2", periods=[period("07-31..08-10@100")])
    s.ok("sick_note_registered", "12-11 08:00", "system", "register_sick_note", note="n-3", periods=[period("12-11..12-31@100")])
    s.ask("visible", by="employee", at="12-10 23:59").ask("visible", by="employee", at="12-11 00:00")
    s.ask("visible", by="manager", at="12-11 09:00").ask("plan_for", by="employee", plan="p1", at="12-11 09:00")
    s.ask("status", on="12-11")
    s.no("retain.not-due", "12-11 09:00", "system", "purge")


@story("HR sees approved versions only; Nav sees nothing of a person without access, and then only what was shared.")
def who_sees_what(s):
    s.set(at.shared(at.approved))
    s.ok("plan_revised", "02-01 09:00", "employee", "revise_plan", plan="p1")
    s.no("access.hr-approved-only", "02-01 09:01", "hr", "record_download", plan="p2")
    s.ok("plan_downloaded", "02-01 09:02", "hr", "record_download", plan="p1")
    for who in ("employee", "manager", "hr", "nav", "nav_without_access", "practitioner", "stranger", "system"):
        s.ask("visible", by=who, at="02-01 12:00").ask("plan_for", by=who, plan="p2", at="02-01 12:00")
    s.ask("plan_for", by="nav", plan="p9", at="02-01 12:00").ask("plan_for", by="nav_without_access", plan="p1", at="02-01 12:00")


@story("What each role may do with an approved plan, and why not the rest.")
def allowed(s):
    s.set(at.approved)
    for who in ("employee", "manager", "hr", "system"):
        s.ask("allowed", by=who, at="01-25 09:00")


# Sharing.

@story("A request blocks another until it fails; delivered and printed meet the duty, and an outcome needs a request.")
def delivery(s):
    s.set(at.approved)
    practitioner = {"plan": "p1", "with": "practitioner"}
    s.no("share.no-recipient", "01-21 09:00", "manager", "share_plan", ["recipient_found"], recipient_found=False, **practitioner)
    s.no("share.no-request", "01-21 09:01", "system", "record_delivery", outcome="delivered", **practitioner)
    s.ok("share_requested", "01-21 09:02", "manager", "share_plan", recipient_found=True, **practitioner)
    s.no("share.already", "01-21 09:03", "employee", "share_plan", **practitioner)
    s.ok("delivery_recorded", "01-21 09:04", "system", "record_delivery", outcome="unknown", **practitioner)
    s.no("share.already", "01-21 09:05", "employee", "share_plan", **practitioner)
    s.no("text.required", "01-21 09:06", "system", "record_delivery", ["reason"], outcome="failed", **practitioner)
    s.ok("delivery_recorded", "01-21 09:07", "system", "record_delivery", outcome="failed", reason="Adressen finnes ikke", **practitioner)
    s.ask("visible", by="practitioner", at="01-21 09:07")
    s.ok("share_requested", "01-22 09:00", "employee", "share_plan", **practitioner)
    s.ok("delivery_recorded", "01-23 09:00", "system", "record_delivery", outcome="printed", **practitioner)
    s.ask("visible", by="practitioner", at="01-23 09:00").ask("deadlines", on="01-23")


@story("A sending is begun once for each decision to share, may be put back while nothing was sent, and ends once.")
def sending(s):
    s.set(at.approved)
    nav = {"plan": "p1", "with": "nav"}
    s.ok("share_requested", "01-21 09:00", "manager", "share_plan", **nav)
    s.ok("delivery_recorded", "01-21 09:01", "system", "record_delivery", outcome="postponed", **nav)
    s.ok("delivery_recorded", "01-21 09:02", "system", "record_delivery", outcome="unknown", **nav)
    s.no("share.begun", "01-21 09:03", "system", "record_delivery", outcome="unknown", **nav)
    s.no("share.begun", "01-21 09:03", "system", "record_delivery", outcome="unknown", reference=" ", **nav)
    s.no("share.already", "01-21 09:03", "manager", "share_plan", **nav)
    s.ok("delivery_recorded", "01-21 09:04", "system", "record_delivery", outcome="postponed", **nav)
    s.ok("delivery_recorded", "01-21 09:05", "system", "record_delivery", outcome="unknown", **nav)
    s.no("text.too-long", "01-21 09:06", "system", "record_delivery", ["reference"], outcome="unknown", reference="x" * 101, **nav)
    s.ok("delivery_recorded", "01-21 09:06", "system", "record_delivery", outcome="unknown", reference="6f1c", **nav)
    s.no("share.begun", "01-21 09:07", "system", "record_delivery", outcome="unknown", **nav)
    s.ask("visible", by="nav", at="01-21 09:07")
    s.ok("delivery_recorded", "01-21 09:08", "system", "record_delivery", outcome="delivered", **nav)
    s.no("share.begun", "01-21 09:09", "system", "record_delivery", outcome="unknown", **nav)
    s.no("share.begun", "01-21 09:09", "system", "record_delivery", outcome="postponed", **nav)
    s.ok("delivery_recorded", "01-21 09:10", "system", "record_delivery", outcome="failed", reason="Kom i retur", **nav)
    s.no("share.begun", "01-21 09:11", "system", "record_delivery", outcome="unknown", **nav)
    s.no("share.begun", "01-21 09:11", "system", "record_delivery", outcome="postponed", **nav)
    s.ok("share_requested", "01-21 09:12", "manager", "share_plan", **nav)
    s.ok("delivery_recorded", "01-21 09:13", "system", "record_delivery", outcome="unknown", **nav)
    s.ask("visible", by="manager", at="01-21 09:13")


@story("A measure that needs help from Nav asks for the plan to be shared with Nav.")
def help_from_nav(s):
    s.set(at.draft)
    s.ok("measure_changed", "01-20 10:00", "manager", "change_measure", plan="p1", measure="m1", **MEASURE | {"nav_help": True})
    s.ok("plan_approved", "01-20 10:01", "manager", "force_approval", plan="p1", acknowledge=True, reason="Svarer ikke", **VALID)
    s.ask("alerts", on="01-20").ask("checklist", plan="p1").ask("alerts", on="04-01")


@story("Once the plan is shared with Nav, nothing asks for it any more.")
def help_from_nav_shared(s):
    help_from_nav(s)
    s.asks.clear()
    s.ok("share_requested", "01-21 09:00", "manager", "share_plan", plan="p1", **{"with": "nav"})
    s.ask("alerts", on="01-21")


@story("Nav asks for the plan, and calls to meetings; the updated plan is due a week before a meeting, wherever it moves.")
def nav_asks(s):
    at.on_leave(s, "01-05..10-31@100")
    s.ok("manager_assigned", "01-05 08:02", "system", "assign_manager", manager="m-1", **{"from": day("01-01")})
    s.ok("plan_requested_by_nav", "02-10 09:00", "system", "nav_requests_plan")
    s.ok("meeting_summoned", "06-01 09:00", "system", "summon_meeting", number=2, on=day("06-15"), called=["employee", "manager"])
    s.ok("meeting_moved", "06-02 09:00", "system", "move_meeting", meeting="d1", on=day("06-29"))
    s.no("access.not-a-party", "06-02 09:01", "manager", "move_meeting", meeting="d1", on=day("07-01"))
    s.bad("unknown_identifier", "meeting", "06-02 09:02", "system", "move_meeting", meeting="d9", on=day("07-01"))
    s.ask("deadlines", on="06-02").ask("alerts", on="06-02")


# Meetings, exemptions, the reminder, the log.

@story("Dialogue meeting 1 is the manager's, 2 and 3 come from Nav, and none is held in the future.")
def dialogue_meetings(s):
    s.set(at.bare)
    s.no("access.not-a-party", "01-20 09:00", "system", "summon_meeting", number=1, on=day("02-10"))
    s.no("access.not-a-party", "01-20 09:01", "manager", "summon_meeting", number=2, on=day("02-10"))
    s.no("access.not-a-party", "01-20 09:02", "employee", "summon_meeting", number=1, on=day("02-10"))
    s.ok("meeting_summoned", "01-20 09:03", "manager", "summon_meeting", number=1, on=day("02-10"), called=["employee", "practitioner"])
    s.ok("meeting_not_held", "02-10 09:00", "manager", "record_meeting_not_held", meeting="d1", reason="Legen var syk")
    s.ok("meeting_moved", "02-10 09:01", "manager", "move_meeting", meeting="d1", on=day("02-20"))
    s.no("meeting.future", "02-19 09:00", "manager", "record_meeting_held", ["on"], meeting="d1", number=1, on=day("02-20"))
    s.ok("meeting_held", "02-20 09:00", "manager", "record_meeting_held", meeting="d1", number=1, on=day("02-20"), attended=["employee", "manager"])
    s.ok("meeting_held", "02-21 09:00", "system", "record_meeting_held", number=2, on=day("02-21"), attended=["nav"])
    s.no("access.not-a-party", "02-21 09:01", "manager", "record_meeting_held", number=3, on=day("02-21"))
    s.ask("deadlines", on="02-21")


@story("In a partial absence dialogue meeting 1 is owed only when somebody finds it expedient.")
def a_partial_absence(s):
    at.on_leave(s, "01-05..06-30@60")
    s.ok("manager_assigned", "01-05 08:02", "system", "assign_manager", manager="m-1", **{"from": day("01-01")})
    s.ok("exemption_registered", "01-20 09:00", "manager", "register_exemption", obligation="plan", ground="graded_with_dialogue", discussed=True)
    s.ask("deadlines", on="01-20")


@story("Somebody finds dialogue meeting 1 expedient though the absence is partial, and it is owed.")
def a_partial_absence_with_a_meeting(s):
    a_partial_absence(s)
    s.asks.clear()
    s.ok("meeting_requested", "01-21 09:00", "manager", "request_meeting", number=1, requested_by="employee")
    s.ask("deadlines", on="01-21")


@story("An exemption is of one absence, may be given again and taken back, and does not keep anybody from making a plan.")
def exemptions(s):
    s.set(at.bare)
    plan = {"obligation": "plan", "discussed": True}
    s.no("exempt.ground", "01-20 09:00", "manager", "register_exemption", ["ground"], ground="cannot_return", **plan)
    s.no("exempt.not-discussed", "01-20 09:01", "manager", "register_exemption", ["attempts"], ground="cannot_be_reached", **plan)
    s.ok("exemption_registered", "01-20 09:02", "manager", "register_exemption", obligation="plan", ground="cannot_be_reached",
         discussed=False, attempts="Ringt tre ganger", review_on=day("02-20"))
    s.ok("exemption_registered", "01-20 09:03", "manager", "register_exemption", ground="serious_illness", review_on=day("02-25"), **plan)
    s.ok("exemption_registered", "01-20 09:04", "manager", "register_exemption", obligation="dialogue_meeting_1", ground="measures_in_place", discussed=True)
    s.ask("status", on="01-20").ask("deadlines", on="01-20")
    s.ok("plan_started", "01-21 09:00", "employee", "start_plan")
    s.no("exempt.plan-exists", "01-21 09:01", "manager", "register_exemption", ground="serious_illness", **plan)
    s.ok("exemption_registered", "01-21 09:02", "manager", "register_exemption", obligation="dialogue_meeting_1", ground="cannot_return", discussed=True)
    s.ok("exemption_withdrawn", "01-21 09:03", "manager", "withdraw_exemption", obligation="plan")
    s.ask("visible", by="employee", at="01-21 12:00").ask("visible", by="hr", at="01-21 12:00")


@story("An exemption does not reach into the next absence; in the grace days it may still be given for the one that ended.")
def an_exemption_of_the_last_absence(s):
    s.set(at.bare)
    s.ok("exemption_registered", "04-16 23:59", "manager", "register_exemption", obligation="plan", ground="serious_illness", discussed=True)
    s.no("exempt.no-absence", "04-17 00:00", "manager", "register_exemption", obligation="plan", ground="serious_illness", discussed=True)
    s.ok("sick_note_registered", "05-04 08:00", "system", "register_sick_note", note="n-2", periods=[period("05-04..06-30@100")])
    s.no("exempt.none-stands", "05-04 09:00", "manager", "withdraw_exemption", obligation="plan")
    s.ask("status", on="05-03").ask("status", on="05-04")


@story("The reminder can be ordered and cancelled, again and again, from day 0 to 24 while there is no plan.")
def the_reminder(s):
    s.set(at.bare)
    s.ok("reminder_ordered", "01-05 09:00", "manager", "order_reminder")
    s.ask("status", on="01-05")
    s.ok("reminder_cancelled", "01-06 09:00", "manager", "cancel_reminder")
    s.ok("reminder_ordered", "01-29 23:58", "manager", "order_reminder")
    s.ok("reminder_ordered", "01-29 23:59", "manager", "order_reminder")
    s.no("remind.closed", "01-30 00:00", "manager", "cancel_reminder")
    s.ask("status", on="01-29").ask("status", on="01-30")


@story("A plan closes the reminder; a gap of one day opens it again, but only while a note covers the day.")
def the_reminder_and_the_plan(s):
    s.set(at.approved)
    s.no("remind.closed", "01-21 09:00", "manager", "order_reminder")
    s.ok("sick_note_registered", "04-02 08:00", "system", "register_sick_note", note="n-2", periods=[period("04-02..04-10@100")])
    s.ok("reminder_ordered", "04-02 09:00", "manager", "order_reminder")
    s.no("remind.closed", "04-11 09:00", "manager", "order_reminder")
    s.ask("status", on="04-01").ask("status", on="04-02")


@story("Measure applications and minutes of the log are to be archived; conversations are not.")
def the_log(s):
    s.set(at.bare)
    s.no("access.not-a-party", "01-20 09:00", "employee", "add_log_entry", kind="other", on=day("01-20"), text="Notat")
    s.ok("log_entry_added", "01-20 09:01", "hr", "add_log_entry", kind="conversation", on=day("01-20"), text="Samtale")
    s.ok("log_entry_added", "01-20 09:02", "manager", "add_log_entry", kind="meeting", on=day("01-19"), participants=["employee", "union_representative"],
         text="Referat", attachments=["dok-1", "dok-2"])
    s.ok("log_entry_added", "01-20 09:03", "manager", "add_log_entry", kind="measure_application", on=day("01-20"), text="Søknad")
    s.no("text.required", "01-20 09:04", "manager", "add_log_entry", ["text", "attachments"], kind="other", on=day("01-20"), text="", attachments=["ok", " "])
    s.ok("log_entry_archived", "01-21 09:00", "hr", "record_log_archived", entry="e2", system="Elements", reference="2026/17-9")
    s.ask("deadlines", on="01-21").ask("history")


# Archive and the end.

@story("In Websak a note is finished when it is dispatched; until the local copy is gone, somebody is told.", archive="websak")
def archive(s):
    s.set(at.approved)
    s.ok("plan_downloaded", "01-21 09:00", "manager", "record_download", plan="p1")
    s.ask("alerts", on="01-21")
    s.no("archive.no-record", "01-21 09:01", "manager", "record_dispatched", plan="p1")
    s.no("archive.not-dispatched", "01-21 09:02", "manager", "confirm_local_copy_deleted", plan="p1")
    s.ok("plan_archived", "01-21 09:03", "hr", "record_archived", plan="p1", system="Websak", reference="2026/17")
    s.no("archive.not-dispatched", "01-21 09:04", "manager", "confirm_local_copy_deleted", plan="p1")
    s.ask("deadlines", on="01-22")
    s.ok("plan_dispatched", "01-22 09:00", "manager", "record_dispatched", plan="p1")
    s.ask("alerts", on="01-22")


@story("When the copy is confirmed deleted the alert is gone; what an employee downloads is no copy of the employer's.", archive="websak", dispatch=False)
def the_local_copy(s):
    s.set(at.approved)
    s.ok("plan_downloaded", "01-21 09:00", "employee", "record_download", plan="p1")
    s.ask("alerts", on="01-21")
    s.ok("plan_downloaded", "01-21 09:01", "manager", "record_download", plan="p1")
    s.ok("plan_archived", "01-21 09:02", "manager", "record_archived", plan="p1", system="Websak", reference="2026/17")
    s.ok("local_copy_deleted", "01-23 09:00", "manager", "confirm_local_copy_deleted", plan="p1")
    s.ask("alerts", on="01-23").ask("deadlines", on="01-23")


@story("The purge waits for retention, holds and the archive, and leaves one event that names nobody.")
def purge(s):
    s.set(at.approved)
    s.ok("hold_placed", "02-01 09:00", "hr", "place_hold", hold="work_injury")
    s.ok("", "02-01 09:01", "hr", "place_hold", hold="work_injury")
    s.ok("hold_placed", "02-01 09:02", "hr", "place_hold", hold="archive_duty")
    s.no("retain.not-due", "07-31 23:59", "system", "purge")
    s.no("retain.hold", "08-01 00:00", "system", "purge")
    s.ok("hold_lifted", "08-01 09:00", "hr", "lift_hold", hold="work_injury")
    s.no("retain.no-hold", "08-01 09:01", "hr", "lift_hold", ["hold"], hold="work_injury")
    s.no("retain.hold", "08-01 09:02", "system", "purge")
    s.ok("hold_lifted", "08-01 09:03", "hr", "lift_hold", hold="archive_duty")
    s.no("retain.not-archived", "08-01 09:04", "system", "purge")
    s.ok("plan_archived", "08-01 09:05", "hr", "record_archived", plan="p1", system="Elements", reference="2026/17-3")
    s.ok("case_purged", "08-01 09:06", "system", "purge")
    s.no("access.expired", "08-01 09:07", "system", "purge")
    s.no("access.expired", "08-01 09:08", "employee", "start_plan")
    s.no("access.expired", "08-01 09:09", "system", "mark_misregistered", plan="p1")
    s.ask("status", on="08-01").ask("deadlines", on="08-01").ask("alerts", on="08-01").ask("next_change", on="08-01").ask("history")
    s.ask("visible", by="employee", at="08-01 12:00").ask("visible", by="nav", at="08-01 12:00").ask("plan_for", by="hr", plan="p1", at="08-01 12:00")


# Sick notes and days.

@story("The feed of sick notes may repeat itself; the same note with other periods corrects it, and one not sent here is ignored.")
def the_feed(s):
    s.set(at.bare)
    n1 = {"note": "n-1", "periods": [period("01-05..03-31@100")]}
    s.ok("", "01-06 08:00", "system", "register_sick_note", **n1)
    s.ok("sick_note_corrected", "01-06 08:01", "system", "register_sick_note", **n1 | {"periods": [period("01-05..02-28@100"), period("03-01..03-31@50")]})
    s.ok("sick_note_invalidated", "01-06 08:02", "system", "invalidate_sick_note", note="n-1")
    s.ok("", "01-06 08:03", "system", "invalidate_sick_note", note="n-1")
    s.ok("", "01-06 08:04", "system", "invalidate_sick_note", note="n-9")
    s.no("start.no-sick-note", "01-06 08:05", "manager", "start_plan")
    s.ok("sick_note_registered", "01-06 08:06", "system", "register_sick_note", note="n-2", periods=[period("01-05..01-31@100")], digital=False)
    s.no("start.no-sick-note", "01-06 08:07", "manager", "start_plan")
    s.ok("sick_note_restored", "01-06 08:08", "system", "register_sick_note", **n1 | {"periods": [period("01-05..02-28@100"), period("03-01..03-31@50")]})
    s.ok("", "01-06 08:09", "system", "register_sick_note", note="n-3", periods=[period("02-01..02-28@100")], sent_to_employer=False)
    s.ok("", "01-06 08:10", "system", "register_sick_note", note="n-4", periods=[period("2023-11-01..2024-01-05@100")])
    s.ok("sick_note_registered", "01-06 08:11", "system", "register_sick_note", note="n-5", periods=[period("2023-11-01..2024-01-06@100")])
    s.ok("plan_started", "01-06 08:12", "manager", "start_plan")
    s.ask("status", on="02-28").ask("status", on="03-01")


@story("Self-certified days move the start of the absence; sixteen days at work end it, and a holiday right after sickness bridges.")
def days_and_gaps(s):
    s.set(at.bare)
    s.ok("days_registered", "01-06 08:00", "system", "register_days", days="self_certified", **{"from": day("01-02"), "to": day("01-04")})
    s.ok("sick_note_registered", "04-20 08:00", "system", "register_sick_note", note="n-2", periods=[period("04-17..04-30@100")])
    s.ask("status", on="01-10").ask("status", on="04-17")
    s.ok("days_registered", "04-20 08:01", "system", "register_days", days="holiday", **{"from": day("04-01"), "to": day("04-01")})
    s.ask("status", on="04-18")
    s.ok("days_withdrawn", "04-20 08:02", "system", "withdraw_days", registration="d1")
    s.ok("", "04-20 08:03", "system", "withdraw_days", registration="d1")
    s.bad("unknown_identifier", "registration", "04-20 08:04", "system", "withdraw_days", registration="d9")
    s.bad("invalid_value", "to", "04-20 08:05", "system", "register_days", days="holiday", **{"from": day("05-02"), "to": day("05-01")})
    s.ask("status", on="04-19").ask("deadlines", on="04-19")


@story("By the rule `literal` each note is an absence of its own, though they follow on each other.", gap_rule="literal")
def literal_notes(s):
    s.set(at.bare)
    s.ok("sick_note_registered", "04-01 08:00", "system", "register_sick_note", note="n-2", periods=[period("04-01..04-30@100")])
    s.ask("status", on="03-31").ask("status", on="04-01")


@story("A start of the absence that the host gives wins over what the periods say.", gap_rule="employer_period", week_reading="safe")
def the_start_that_the_host_gives(s):
    at.opened(s)
    s.ok("sick_note_registered", "01-05 08:01", "system", "register_sick_note", note="n-1", periods=[period("01-05..03-31@100")],
         self_certified=[{"from": day("01-02"), "to": day("01-04")}], absence_from=day("2025-12-20"), message_to_employer="Ta kontakt",
         suggested_measures="Oppgaver uten tunge løft")
    s.ask("status", on="01-16").ask("deadlines", on="01-16")


@story("After a death nothing is asked of anybody, and the maximum date is the day of death.")
def a_death(s):
    s.set(at.approved)
    s.ok("death_recorded", "02-01 09:00", "system", "record_death", on=day("01-31"))
    s.ok("", "02-01 09:01", "system", "record_death", on=day("01-31"))
    s.ask("deadlines", on="02-01").ask("alerts", on="06-01").ask("next_change", on="02-01")


@story("The employer's own dates and reminders are counted from the start of the absence.", due_soon_days=3,
       reminder_offsets=[10], house_deadlines=[{"name": "Omsorgssamtale", "day": 5}])
def house_rules(s):
    s.set(at.bare)
    s.ok("employer_period_used", "01-06 09:00", "system", "record_employer_period_used", **{"from": day("01-05")})
    s.ask("deadlines", on="01-07").ask("alerts", on="02-03").ask("next_change", on="01-07")


# The employer-led form.

@story("The employer completes plans one after another; the newest is in force, the employee is told and sees no drafts.", "employer_led")
def completed_plans(s):
    s.set(at.bare)
    s.ok("plan_completed notice_sent", "01-20 09:00", "manager", "complete_plan", form=FORM, taken_part=True)
    s.ok("draft_saved", "02-01 09:00", "manager", "save_draft", plan="plan-b", form={"typical_workday": " ", "follow_up": "Hver dag"})
    s.no("edit.unknown-item", "02-01 09:01", "manager", "save_draft", ["plan"], plan="plan-c", form={})
    s.ok("draft_saved", "02-01 09:02", "manager", "save_draft", form={"evaluation_date": day("2030-01-01")})
    s.no("start.open-plan", "02-01 09:03", "manager", "start_plan")
    s.no("access.own-draft", "02-01 09:04", "employee", "record_download", plan="plan-b")
    s.no("access.not-a-party", "02-01 09:05", "employee", "save_draft", form={})
    s.no("access.not-a-party", "02-01 09:06", "manager", "add_task", plan="plan-b", name="Rapport")
    s.ask("visible", by="employee", at="02-01 12:00").ask("plan_for", by="employee", plan="plan-b", at="02-01 12:00")
    s.no("complete.contribution", "02-02 09:00", "manager", "complete_plan", ["reason"], form=FORM, taken_part=False, reason=" ")
    s.no("form.required", "02-02 09:01", "manager", "complete_plan", ["form.typical_workday", "form.other_facilitation"],
         form=FORM | {"typical_workday": "\n", "other_facilitation": ""}, taken_part=True)
    s.ok("plan_completed notice_sent", "02-02 09:02", "manager", "complete_plan", form=FORM, taken_part=False, reason="Innlagt")
    s.ok("plan_started", "02-02 09:03", "manager", "start_plan", from_plan="p1")
    s.ok("draft_discarded", "02-02 09:04", "manager", "discard_draft", plan="p3")
    s.no("edit.unknown-item", "02-02 09:05", "manager", "discard_draft", ["plan"], plan="p3")
    s.ok("plan_downloaded", "02-02 09:06", "employee", "record_download", plan="plan-b")
    s.no("share.party", "02-02 09:07", "employee", "share_plan", plan="p1", **{"with": "nav"})
    s.ok("share_requested", "02-02 09:08", "manager", "share_plan", plan="p1", **{"with": "nav"})
    s.ask("status", on="02-02").ask("deadlines", on="02-02").ask("checklist", plan="plan-b").ask("visible", by="nav", at="02-02 12:00")


@story("The evaluation lies from tomorrow to a year ahead; from a leap day that is the last of February.", "employer_led")
def the_evaluation_date(s):
    at.opened(s)
    s.ok("sick_note_registered", "2028-02-01 08:00", "system", "register_sick_note", note="n-1", periods=[period("2028-02-01..2028-04-30@100")])
    s.ok("manager_assigned", "2028-02-01 08:01", "system", "assign_manager", manager="m-1", **{"from": day("2028-01-01")})
    for refused in ("2028-02-29", "2029-03-01"):
        s.no("form.evaluation-date", "2028-02-29 09:00", "manager", "complete_plan", ["form.evaluation_date"],
             form=FORM | {"evaluation_date": refused}, taken_part=True)
    s.ok("plan_completed notice_sent", "2028-02-29 09:01", "manager", "complete_plan", form=FORM | {"evaluation_date": "2029-02-28"}, taken_part=True)
    s.ok("plan_completed notice_sent", "2028-02-29 09:02", "manager", "complete_plan", form=FORM | {"evaluation_date": "2028-03-01"}, taken_part=True)


@story("A note gives the right to write for sixteen days after its end.", "employer_led")
def the_grace_days(s):
    s.set(at.bare)
    s.ok("draft_saved", "04-16 23:59", "manager", "save_draft", form={})
    s.no("complete.no-sick-note", "04-17 00:00", "manager", "save_draft", form={})
    s.no("complete.no-sick-note", "04-17 00:00", "manager", "discard_draft", plan="p1")
    s.ask("status", on="04-16").ask("status", on="04-17").ask("allowed", by="manager", at="04-17 09:00")


# Bad calls.

@story("A bad call is no refusal: it is told with the path of the field.")
def bad_calls(s):
    manager = ("01-20 09:00", "manager")
    system = ("01-20 09:00", "system")
    s.bad("invalid_value", "do", "01-05 07:00", "system", "purge")
    at.bare(s)
    s.bad("unknown_field", "colour", *manager, "start_plan", colour="red")
    s.bad("missing_field", "name", *manager, "add_task", plan="p1")
    s.bad("wrong_type", "name", *manager, "add_task", plan="p1", name=5)
    s.bad("wrong_type", "agree", *manager, "approve_plan", plan="p1", agree="yes")
    s.bad("invalid_value", "plan", *manager, "add_task", plan="05908399546", name="Rapport")
    s.bad("invalid_value", "plan", *manager, "add_task", plan="", name="Rapport")
    s.bad("invalid_value", "with", *manager, "share_plan", plan="p1", **{"with": "press"})
    s.bad("unknown_field", "form.colour", *manager, "save_draft", form={"colour": "red"})
    s.bad("invalid_value", "periods[1].from", *system, "register_sick_note", note="n-2", periods=[period("02-01..02-10@100"), period("02-10..02-20@50")])
    s.bad("invalid_value", "periods", *system, "register_sick_note", note="n-2")
    s.bad("missing_field", "periods[0].activity", *system, "register_sick_note", note="n-2", periods=[{"from": day("02-01"), "to": day("02-02")}])
    s.bad("invalid_value", "number", *system, "summon_meeting", number=4, on=day("02-10"))
    s.no("access.not-a-party", *system, "start_plan")


@story("A policy is checked when the case is opened.", preset="employer")
def a_policy_that_cannot_be(s):
    for kind, path, policy in [
        ("missing_field", "policy.months_parties", {"preset": "employer"}),
        ("invalid_value", "policy.grace_days", {"preset": "nav_two_party", "grace_days": 366}),
        ("invalid_value", "policy.limits.name", {"preset": "nav_two_party", "limits": {
            "name": 0, "heading": 1, "description": 1, "follow_up": 1, "reason": 1, "comment": 1, "form": 1}}),
        ("missing_field", "policy.preset", {}),
        ("invalid_value", "policy.preset", {"preset": "nav"}),
    ]:
        s.bad(kind, path, "01-05 08:00", "system", "open_case", case="s-1", employee="a-1", employer="310000019", policy=policy)


@story("No command lies before the last event; one at the same moment is taken.")
def time(s):
    s.set(at.bare)
    s.ok("plan_started", "03-29 03:30", "manager", "start_plan")
    s.no("time.backwards", "03-29 01:59", "manager", "add_task", ["at"], plan="p1", name="Rapport")
    s.ok("task_added", "03-29 03:30", "manager", "add_task", plan="p1", name="Rapport")
    s.ok("task_added", "03-29 03:30", "employee", "add_task", plan="p1", name="Lager")
    s.ask("history")


@story("What is forbidden is told before what is in conflict, and that before what is invalid.")
def the_order_of_rules(s):
    s.set(at.approved)
    s.no("edit.unknown-item", "01-01 09:00", "employee", "rename_task", ["task"], plan="p1", task="t9", name="", based_on=1)
    s.no("edit.stale", "01-01 09:00", "employee", "rename_task", ["based_on"], plan="p1", task="t1", name="", based_on=1)
    s.no("time.backwards", "01-01 09:00", "employee", "rename_task", ["at"], plan="p1", task="t1", name="")
    s.no("edit.not-draft", "01-21 09:00", "employee", "rename_task", plan="p1", task="t1", name="")
    s.no("approve.already", "01-21 09:00", "manager", "approve_plan", plan="p1", agree=False)
    s.no("exempt.manager-only", "05-01 09:00", "employee", "register_exemption", obligation="plan", ground="cannot_return", discussed=False)
    s.no("exempt.no-absence", "05-01 09:00", "manager", "register_exemption", obligation="plan", ground="cannot_return", discussed=False)
    s.no("start.source-not-ended", "01-21 09:00", "manager", "start_plan", ["from_plan"], from_plan="p1")


def write_all():
    for tell, told in STORIES:
        tell(told)
        told.write()
