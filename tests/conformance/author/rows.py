"""For each row of the table and each approval mode: one step that is accepted, and for each guard of
the row one that it refuses.

A row is told by the command that is accepted in a setting, and by what is changed in it, in the
command, the actor, or the setting, so that exactly one rule is broken first.
"""

import settings as at
from settings import FORM, MEASURE, VALID
from story import Story, day, period

LONG = {limit: "x" * (limit + 1) for limit in (100, 1000, 2000)}
NOW = "01-20 10:00"
EARLIER = "01-05 08:00"


class Row:
    def __init__(self, do, by, events, setting, modes="two_party employer_led", when=NOW, refused=(),
                 elsewhere=(), **fields):
        self.do, self.by, self.events, self.setting = do, by, events, setting
        self.modes, self.when, self.fields = modes.split(), when, fields
        self.refused, self.elsewhere = refused, elsewhere


def but(code, at_fields="", by=None, when=None, based_on=None, without=(), **changed):
    """The accepted command with this change, and the rule that refuses it."""
    return code, at_fields.split(), by, when, based_on, without, changed


def otherwise(code, setting, at_fields="", by=None, when=None, mode=None, policy=None, **changed):
    """The accepted command in another setting, and the rule that refuses it."""
    return code, setting, at_fields.split(), by, when, mode, policy or {}, changed


def blank(field, limit):
    return [but("text.required", field, **{field: " \t"}), but("text.too-long", field, **{field: LONG[limit]})]


STALE = but("edit.stale", "based_on", based_on=1)
UNKNOWN_PLAN = but("edit.unknown-item", "plan", plan="p9")
MISREGISTERED = otherwise("plan.misregistered", at.misregistered(at.draft))
MISREGISTERED_APPROVED = otherwise("plan.misregistered", at.misregistered(at.approved))
CLOSED = [
    otherwise("edit.awaiting-approval", at.awaiting),
    otherwise("edit.not-draft", at.approved),
    MISREGISTERED,
]
EDIT = [STALE, UNKNOWN_PLAN]
TWO = {"modes": "two_party"}
LED = {"modes": "employer_led"}
DAY_OF_MONTH = {"from": day("02-02"), "to": day("02-03")}


def started(story):
    at.bare(story)
    return story.ok("plan_started", "01-20 09:00", "manager", "start_plan")


def without_manager(story):
    return at.on_leave(story)


def without_note(story):
    at.opened(story)
    return story.ok("manager_assigned", "01-05 08:02", "system", "assign_manager", manager="m-1", **{"from": day("01-01")})


def own_started(story):
    at.on_leave(story)
    story.ok("manager_assigned", "01-05 08:02", "system", "assign_manager", manager="a-1", **{"from": day("01-01")})
    return story.ok("plan_started", "01-20 09:00", "own", "start_plan")


def exempted(story):
    at.bare(story)
    return story.ok("exemption_registered", "01-20 09:00", "manager", "register_exemption", obligation="plan",
                    ground="serious_illness", discussed=True)


def summoned(story):
    at.bare(story)
    return story.ok("meeting_summoned", "01-20 09:00", "manager", "summon_meeting", number=1, on=day("01-20"), called=["employee"])


def logged(story):
    at.bare(story)
    return story.ok("log_entry_added", "01-20 09:00", "manager", "add_log_entry", kind="measure_application",
                    on=day("01-20"), text="Søknad om hjelpemiddel")


def held(story):
    at.bare(story)
    return story.ok("hold_placed", "01-20 09:00", "hr", "place_hold", hold="dispute")


def with_days(story):
    at.bare(story)
    return story.ok("days_registered", "01-20 09:00", "system", "register_days", days="holiday", **DAY_OF_MONTH)


def misregistered_source(story):
    return at.misregistered(at.draft)(story)


def ended(story):
    """A plan that has expired with the absence."""
    return at.approved(story)


FORCE = {"plan": "p1", "acknowledge": True, "reason": "Svarer ikke"} | VALID
OWN = {"plan": "p1", "agree": True} | VALID
APPROVAL_DATES = [
    but("approve.validity", "evaluate_on", evaluate_on=day("04-01")),
    otherwise("approve.empty-plan", started),
    otherwise("approve.already", at.approved),
    MISREGISTERED,
    UNKNOWN_PLAN,
]
ON_APPROVED = [UNKNOWN_PLAN, MISREGISTERED_APPROVED]
ARCHIVE = {"plan": "p1", "system": "Elements", "reference": "2026/17-3"}

ROWS = [
    # The case and what the host's registries know.
    Row("register_sick_note", "system", "sick_note_registered", at.bare, note="n-2",
        periods=[period("04-01..04-20@50")]),
    Row("invalidate_sick_note", "system", "sick_note_invalidated", at.bare, note="n-1"),
    Row("register_days", "system", "days_registered", at.bare, days="holiday", **DAY_OF_MONTH),
    Row("withdraw_days", "system", "days_withdrawn", with_days, registration="d1"),
    Row("assign_manager", "system", "manager_assigned", at.bare, manager="m-2", **{"from": day("02-02")},
        refused=[but("access.manager-overlap", **{"from": day("2025-12-01")})]),
    Row("end_manager", "system", "manager_ended", at.bare, manager="m-1", to=day("02-28")),
    Row("record_death", "system", "death_recorded", at.bare, on=day("01-19")),
    Row("record_employer_period_used", "system", "employer_period_used", at.bare, **{"from": day("01-05")}),

    # Dialogue meetings.
    Row("summon_meeting", "manager", "meeting_summoned", at.bare, number=1, on=day("02-10"), called=["employee", "practitioner"]),
    Row("move_meeting", "manager", "meeting_moved", summoned, meeting="d1", on=day("02-11"),
        refused=[but("edit.unknown-item", "meeting", meeting="d9")]),
    Row("record_meeting_held", "manager", "meeting_held", summoned, meeting="d1", number=1, on=day("01-20"),
        attended=["employee", "manager"],
        refused=[but("edit.unknown-item", "meeting", meeting="d9"), but("meeting.future", "on", on=day("01-21"))]),
    Row("record_meeting_not_held", "manager", "meeting_not_held", summoned, meeting="d1", reason="Innlagt",
        refused=[but("edit.unknown-item", "meeting", meeting="d9"), *blank("reason", 2000)]),
    Row("request_meeting", "manager", "meeting_requested", at.bare, number=1, requested_by="employee"),
    Row("nav_requests_plan", "system", "plan_requested_by_nav", at.bare),

    # The two-party plan.
    Row("start_plan", "manager", "plan_started", at.bare, **TWO, refused=[
        but("edit.unknown-item", "from_plan", from_plan="p9"),
        # The manager's view has run out by then, and would be told so.
        but("start.too-late", by="employee", when="08-01 00:00"),
    ], elsewhere=[
        otherwise("plan.misregistered", misregistered_source, from_plan="p1"),
        otherwise("start.no-manager", without_manager, by="employee"),
        otherwise("start.no-sick-note", without_note),
        otherwise("start.open-plan", at.draft),
        otherwise("start.source-not-ended", at.draft, "from_plan", from_plan="p1"),
        otherwise("start.absence-over", ended, from_plan="p1", when="04-01 09:00"),
    ]),
    Row("add_task", "manager", "task_added", at.draft, **TWO, plan="p1", name="Journalføring",
        refused=[*EDIT, *blank("name", 100)], elsewhere=CLOSED),
    Row("rename_task", "manager", "task_renamed", at.draft, **TWO, plan="p1", task="t1", name="Medisiner",
        refused=[*EDIT, *blank("name", 100)], elsewhere=CLOSED),
    Row("assess_task", "employee", "task_assessed", at.draft, **TWO, plan="p1", task="t1", assessment="with_facilitation",
        how="Med heis", refused=[*EDIT, *blank("how", 2000), but("edit.assess-employee-only", by="manager")], elsewhere=CLOSED),
    Row("delete_task", "employee", "task_deleted", at.draft, **TWO, plan="p1", task="t1",
        refused=[*EDIT, but("edit.not-yours", task="t2")], elsewhere=CLOSED),
    *[Row(do, "manager", events, at.draft, **TWO, plan="p1", **more, **MEASURE | {"nav_help": True}, refused=[
        *EDIT, *blank("heading", 100),
        but("measure.dates", "to", to=day("02-01")),
        but("measure.reason", "follow_up", status="agreed"),
    ], elsewhere=CLOSED) for do, events, more in [
        ("add_measure", "measure_added", {}), ("change_measure", "measure_changed", {"measure": "m1"})]],
    Row("delete_measure", "employee", "measure_deleted", at.draft, **TWO, plan="p1", measure="m2",
        refused=[*EDIT, but("edit.not-yours", measure="m1")], elsewhere=CLOSED),
    Row("add_comment", "employee", "comment_added", at.draft, **TWO, plan="p1", measure="m1", text="Fint",
        refused=[*EDIT, *blank("text", 1000)], elsewhere=CLOSED),
    Row("edit_comment", "employee", "comment_edited", at.draft, **TWO, plan="p1", comment="c1", text="Fint",
        refused=[*EDIT, *blank("text", 1000), but("edit.comment-author", comment="c2")], elsewhere=CLOSED),
    Row("delete_comment", "employee", "comment_deleted", at.draft, **TWO, plan="p1", comment="c1",
        refused=[*EDIT, but("edit.not-yours", comment="c2")], elsewhere=CLOSED),
    Row("approve_plan", "manager", "approval_given notice_sent", at.draft, **TWO, plan="p1", agree=True, **VALID, refused=[
        STALE, UNKNOWN_PLAN, but("approve.agree", "agree", agree=False),
        but("approve.validity", "evaluate_on", evaluate_on=day("04-01")),
        but("approve.nothing-pending", without=("from", "to", "evaluate_on")),
    ], elsewhere=[
        otherwise("approve.empty-plan", started), otherwise("approve.already", at.approved), MISREGISTERED,
        otherwise("approve.twice", at.awaiting),
        otherwise("approve.own-manager", at.own_draft, by="own"),
    ]),
    Row("reject_plan", "employee", "approval_rejected", at.awaiting, **TWO, plan="p1", reason="Trenger heis",
        refused=[UNKNOWN_PLAN, but("text.too-long", "reason", reason=LONG[2000])],
        elsewhere=[MISREGISTERED, otherwise("approve.nothing-pending", at.draft)]),
    Row("withdraw_approval", "manager", "approval_withdrawn", at.awaiting, **TWO, plan="p1", refused=[UNKNOWN_PLAN],
        elsewhere=[MISREGISTERED, otherwise("approve.nothing-pending", at.draft)]),
    Row("force_approval", "manager", "plan_approved", at.draft, **TWO, **FORCE, refused=[
        STALE, UNKNOWN_PLAN, but("approve.validity", "evaluate_on", evaluate_on=day("04-01")),
        but("approve.force-manager-only", by="employee"),
        but("approve.force-acknowledge", "acknowledge reason", acknowledge=False, reason=" "),
        but("text.too-long", "reason", reason=LONG[2000]),
    ], elsewhere=[otherwise("approve.empty-plan", started), otherwise("approve.already", at.approved), MISREGISTERED]),
    Row("approve_own_plan", "own", "plan_approved", at.own_draft, **TWO, **OWN, refused=[
        UNKNOWN_PLAN, but("approve.validity", "evaluate_on", evaluate_on=day("04-01")),
        but("approve.agree", "agree", agree=False),
    ], elsewhere=[
        otherwise("approve.own-manager", at.draft, by="manager"),
        otherwise("approve.already", at.then(at.own_draft, "plan_approved", "own", "approve_own_plan", **OWN)),
        otherwise("approve.empty-plan", own_started),
        otherwise("plan.misregistered", at.misregistered(at.own_draft)),
    ]),
    Row("revise_plan", "manager", "plan_revised", at.approved, **TWO, plan="p1", refused=[UNKNOWN_PLAN],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("revise.not-approved", at.draft)]),
    Row("abort_plan", "employee", "plan_aborted", at.approved, **TWO, plan="p1", refused=[UNKNOWN_PLAN],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("abort.not-approved", at.draft)]),
    Row("evaluate_measure", "employee", "measure_evaluated", at.approved, **TWO, plan="p1", measure="m1", effect="Mindre vondt",
        refused=[UNKNOWN_PLAN, *blank("effect", 2000)],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("abort.not-approved", at.draft)]),

    # The employer-led form.
    Row("start_plan", "manager", "plan_started", at.bare, **LED, refused=[
        but("edit.unknown-item", "from_plan", from_plan="p9"), but("complete.no-sick-note", when="04-17 09:00"),
    ], elsewhere=[
        otherwise("plan.misregistered", at.misregistered(at.approved), from_plan="p1"),
        otherwise("start.open-plan", at.draft),
        otherwise("start.source-not-ended", at.draft, "from_plan", from_plan="p1"),
    ]),
    Row("save_draft", "manager", "draft_saved", at.draft, **LED, plan="p1", form={"typical_workday": "Rapport"}, refused=[
        but("edit.unknown-item", "plan", plan="p9"), but("complete.no-sick-note", when="04-17 09:00"),
        but("text.too-long", "form.follow_up", form={"follow_up": LONG[2000]}),
    ]),
    Row("discard_draft", "manager", "draft_discarded", at.draft, **LED, plan="p1",
        refused=[UNKNOWN_PLAN, but("complete.no-sick-note", when="04-17 09:00")],
        elsewhere=[MISREGISTERED, otherwise("edit.not-draft", at.approved)]),
    Row("complete_plan", "manager", "plan_completed notice_sent", at.draft, **LED, plan="p1", form=FORM, taken_part=True, refused=[
        but("edit.unknown-item", "plan", plan="p9"), but("complete.no-sick-note", when="04-17 09:00"),
        but("form.required", "form.typical_workday", form=FORM | {"typical_workday": " "}),
        but("form.evaluation-date", "form.evaluation_date", form=FORM | {"evaluation_date": day("01-20")}),
        but("complete.contribution", "taken_part", without=("taken_part",)),
        but("text.too-long", "form.follow_up", form=FORM | {"follow_up": LONG[2000]}),
    ]),

    # Both kinds of plan.
    Row("delete_plan", "manager", "", at.draft, plan="p1", refused=[UNKNOWN_PLAN, but("plan.cannot-delete")], elsewhere=[MISREGISTERED]),
    Row("share_plan", "manager", "share_requested", at.approved, **TWO, plan="p1", **{"with": "practitioner"},
        refused=[UNKNOWN_PLAN, but("share.no-recipient", "recipient_found", recipient_found=False)],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("share.not-approved", at.draft),
                   otherwise("share.already", at.shared(at.approved), **{"with": "nav"})]),
    Row("share_plan", "manager", "share_requested", at.approved, **LED, plan="p1", **{"with": "practitioner"},
        refused=[UNKNOWN_PLAN, but("share.no-recipient", "recipient_found", recipient_found=False),
                 but("share.party", by="employee"), but("complete.no-sick-note", when="04-17 09:00")],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("share.not-approved", at.draft),
                   otherwise("share.already", at.shared(at.approved), **{"with": "nav"})]),
    Row("record_delivery", "system", "delivery_recorded", at.shared(at.approved), plan="p1", outcome="delivered", **{"with": "nav"},
        refused=[but("share.no-request", **{"with": "practitioner"}), but("text.required", "reason", outcome="failed"),
                 but("text.too-long", "reference", reference=LONG[100]),
                 but("text.too-long", "reason", outcome="failed", reason=LONG[2000])],
        elsewhere=[otherwise("share.begun", at.sent(at.approved), outcome="unknown")]),
    Row("record_download", "manager", "plan_downloaded", at.approved, plan="p1", refused=[UNKNOWN_PLAN],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("access.hr-approved-only", at.draft, by="hr"),
                   otherwise("share.not-approved", at.draft),
                   otherwise("access.own-draft", at.draft, by="employee", mode="employer_led")]),
    Row("mark_misregistered", "system", "plan_misregistered", at.draft, plan="p1"),

    # Exemptions, the reminder and the log.
    Row("register_exemption", "manager", "exemption_registered", at.bare, obligation="plan", ground="returns_without_facilitation",
        discussed=True, refused=[
            but("exempt.manager-only", by="employee"), but("exempt.no-absence", when="04-17 09:00"),
            but("exempt.not-discussed", "discussed", discussed=False), but("exempt.ground", "ground", ground="graded_with_dialogue"),
            but("text.too-long", "attempts", ground="cannot_be_reached", attempts=LONG[2000]),
        ], elsewhere=[otherwise("exempt.plan-exists", at.draft)]),
    Row("withdraw_exemption", "manager", "exemption_withdrawn", exempted, obligation="plan",
        refused=[but("exempt.manager-only", by="employee"), but("exempt.none-stands", obligation="dialogue_meeting_1")]),
    Row("order_reminder", "manager", "reminder_ordered", at.bare, refused=[but("remind.closed", when="01-30 09:00")]),
    Row("cancel_reminder", "manager", "reminder_cancelled", at.bare, refused=[but("remind.closed", when="01-30 09:00")]),
    Row("add_log_entry", "manager", "log_entry_added", at.bare, kind="conversation", on=day("01-20"),
        participants=["employee", "manager"], text="Samtale på telefon", refused=blank("text", 2000)),

    # Archive and retention.
    Row("record_archived", "manager", "plan_archived", at.approved, **ARCHIVE, refused=[UNKNOWN_PLAN, *blank("reference", 100)],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("archive.not-approved", at.draft)]),
    Row("record_log_archived", "manager", "log_entry_archived", logged, entry="e1", system="Elements", reference="2026/17-4",
        refused=[but("edit.unknown-item", "entry", entry="e9"), *blank("system", 100)]),
    Row("record_dispatched", "manager", "plan_dispatched", at.archived(at.approved), plan="p1", refused=[UNKNOWN_PLAN],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("archive.no-record", at.approved)]),
    Row("confirm_local_copy_deleted", "manager", "local_copy_deleted", at.archived(at.downloaded(at.approved)), plan="p1",
        refused=[UNKNOWN_PLAN],
        elsewhere=[MISREGISTERED_APPROVED, otherwise("archive.no-record", at.downloaded(at.approved)),
                   otherwise("archive.not-dispatched", at.archived(at.downloaded(at.approved)), policy={"archive": "websak"})]),
    Row("place_hold", "hr", "hold_placed", at.bare, hold="dispute"),
    Row("lift_hold", "hr", "hold_lifted", held, hold="dispute", refused=[but("retain.no-hold", "hold", hold="work_injury")]),
    Row("purge", "system", "case_purged", at.bare, when="10-01 09:00", refused=[but("retain.not-due", when="07-31 23:59")],
        elsewhere=[otherwise("retain.hold", held), otherwise("retain.not-archived", at.approved)]),
]


FOR_MANAGERS = {"manager", "employee", "own"}


def write(row, mode):
    words = row.do.replace("_", " ")
    story = Story(f"row-{row.do.replace('_', '-')}-{mode.replace('_', '-')}",
                  f"What keeps `{row.do}` from happening in the mode {mode}, and when it happens.", mode)
    story.set(row.setting)
    manager = row.by in FOR_MANAGERS
    story.no("access.not-a-party", row.when, "practitioner", row.do, **row.fields)
    story.no("time.backwards", EARLIER, row.by, row.do, ["at"], **row.fields)
    later = []
    for code, at_fields, by, when, based_on, without, changed in row.refused:
        fields = {key: value for key, value in (row.fields | changed).items() if key not in without}
        step = (code, when or row.when, by or row.by, row.do, at_fields)
        if when and when > row.when:
            later.append((step, fields, based_on))
        else:
            story.no(*step, based_on=based_on, **fields)
    if row.events:
        story.ok(row.events, row.when, row.by, row.do, **row.fields)
    if row.by in {"system", "hr"} and row.do != "purge":
        # An absence and a note must have been there, or nothing ever runs out.
        if row.do == "invalidate_sick_note":
            story.ok("sick_note_restored", "01-20 10:01", "system", "register_sick_note", note="n-1", periods=[period("01-05..03-31@100")])
        # What stops a purge is seen to first.
        if row.do == "place_hold":
            story.ok("hold_lifted", "12-01 08:58", "hr", "lift_hold", hold=row.fields["hold"])
        if row.do == "record_delivery":
            story.ok("plan_archived", "12-01 08:58", "hr", "record_archived", plan=row.fields["plan"], system="Elements", reference="2026/1")
        story.ok("case_purged", "12-01 09:00", "system", "purge")
        story.no("access.expired", "12-01 09:01", "system", row.do, **row.fields)
    if row.do == "purge":
        story.no("access.expired", "10-01 09:01", "system", "purge")
    story.write()

    if later:
        story = Story(f"row-{row.do.replace('_', '-')}-{mode.replace('_', '-')}-later",
                      f"From which day `{row.do}` comes too late in the mode {mode}.", mode)
        story.set(row.setting)
        for step, fields, based_on in later:
            story.no(*step, based_on=based_on, **fields)
        story.write()

    if manager:
        story = Story(f"row-{row.do.replace('_', '-')}-{mode.replace('_', '-')}-managers",
                      f"Which managers may not {words} any more in the mode {mode}.", mode)
        story.set(row.setting)
        story.ok("manager_assigned", "02-02 08:00", "system", "assign_manager", manager="m-2", **{"from": day("02-02")})
        former = "own" if row.by == "own" else "manager"
        if row.by == "own":
            # The employee stays a party, so another is the former manager here.
            story.ok("manager_assigned", "02-03 08:00", "system", "assign_manager", manager="m-3", **{"from": day("02-03")})
            story.no("access.manager-ended", "02-04 09:00", "second", row.do, **row.fields)
            story.no("access.expired", "08-03 09:00", "third", row.do, **row.fields)
            story.ok("manager_assigned", "08-04 08:00", "system", "assign_manager", manager="m-1", **{"from": day("08-04")})
            story.no("access.absence-over", "08-05 09:00", "manager", row.do, **row.fields)
        else:
            story.no("access.manager-ended", "02-03 09:00", former, row.do, **row.fields)
            story.no("access.expired", "08-03 09:00", "second", row.do, **row.fields)
            story.ok("manager_assigned", "08-04 08:00", "system", "assign_manager", manager="m-3", **{"from": day("08-04")})
            story.no("access.absence-over", "08-05 09:00", "third", row.do, **row.fields)
        story.write()

    for number, (code, setting, at_fields, by, when, only, policy, changed) in enumerate(row.elsewhere):
        if only and only != mode:
            continue
        story = Story(f"row-{row.do.replace('_', '-')}-{mode.replace('_', '-')}-{code.replace('.', '-')}",
                      f"`{row.do}` meets `{code}` in the mode {mode}.", mode, **policy)
        story.set(setting)
        story.no(code, when or row.when, by or row.by, row.do, at_fields, **row.fields | changed)
        story.write()


def write_opening(mode):
    story = Story(f"row-open-case-{mode.replace('_', '-')}", f"Only the system opens a case, and only once, in the mode {mode}.", mode)
    fields = {"case": "s-1", "employee": "a-1", "employer": "310000019", "policy": story.policy}
    story.no("access.not-a-party", "01-05 07:00", "manager", "open_case", **fields)
    at.bare(story)
    story.no("access.not-a-party", NOW, "manager", "open_case", **fields)
    story.bad("used_identifier", "case", NOW, "system", "open_case", **fields)
    story.write()


def write_all():
    for mode in ("two_party", "employer_led"):
        write_opening(mode)
    for row in ROWS:
        for mode in row.modes:
            write(row, mode)
