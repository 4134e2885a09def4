"""How a case stands before it is asked something: each function takes a story and goes on with it."""

from story import day, period

VALID = {"from": day("01-20"), "to": day("03-31"), "evaluate_on": day("02-20")}
MEASURE = {
    "status": "proposed",
    "heading": "Kortere vakter",
    "description": "Fire timer om dagen i to uker",
    "from": day("02-02"),
    "to": day("02-15"),
}
FORM = {
    "typical_workday": "Medisinrunde, stell og rapport",
    "tasks_that_can_be_done": "Rapport og medisinrunde",
    "tasks_that_cannot_be_done": "Tunge løft",
    "earlier_facilitation": "Heis på rommene",
    "coming_facilitation": "Kortere vakter",
    "other_facilitation": "Parkering ved inngangen",
    "follow_up": "Samtale hver fredag",
    "evaluation_date": day("02-20"),
}


def opened(story):
    return story.ok("case_opened", "01-05 08:00", "system", "open_case", case="s-1", employee="a-1",
                    employer="310000019", policy=story.policy)


def on_leave(story, days="01-05..03-31@100"):
    opened(story)
    return story.ok("sick_note_registered", "01-05 08:01", "system", "register_sick_note", note="n-1",
                    periods=[period(part) for part in days.split(",")])


def bare(story):
    """On sick leave from 5 January to 31 March 2026, with a manager."""
    on_leave(story)
    return story.ok("manager_assigned", "01-05 08:02", "system", "assign_manager", manager="m-1",
                    **{"from": day("01-01")})


def draft(story):
    """A draft in which both have written: task, measure and comment by each."""
    if story.mode == "employer_led":
        bare(story)
        return story.ok("draft_saved", "01-20 09:00", "manager", "save_draft", form={"follow_up": "Samtale"})
    bare(story)
    story.ok("plan_started", "01-20 09:00", "manager", "start_plan")
    return written(story, "manager")


def written(story, manager):
    story.ok("task_added", "01-20 09:01", "employee", "add_task", plan="p1", name="Medisinrunde")
    story.ok("task_added", "01-20 09:02", manager, "add_task", plan="p1", name="Vaktplan")
    story.ok("measure_added", "01-20 09:03", manager, "add_measure", plan="p1", **MEASURE)
    story.ok("measure_added", "01-20 09:04", "employee", "add_measure", plan="p1", **MEASURE)
    story.ok("comment_added", "01-20 09:05", "employee", "add_comment", plan="p1", measure="m1", text="Passer bra")
    return story.ok("comment_added", "01-20 09:06", manager, "add_comment", plan="p1", measure="m2", text="Ja")


def awaiting(story):
    draft(story)
    return story.ok("approval_given notice_sent", "01-20 09:10", "manager", "approve_plan", plan="p1", agree=True, **VALID)


def approved(story):
    if story.mode == "employer_led":
        draft(story)
        return story.ok("plan_completed notice_sent", "01-20 09:10", "manager", "complete_plan", form=FORM, taken_part=True)
    awaiting(story)
    return story.ok("plan_approved", "01-20 09:11", "employee", "approve_plan", plan="p1", agree=True)


def own_draft(story):
    """The employee is their own manager."""
    on_leave(story)
    story.ok("manager_assigned", "01-05 08:02", "system", "assign_manager", manager="a-1", **{"from": day("01-01")})
    story.ok("plan_started", "01-20 09:00", "own", "start_plan")
    return written(story, "own")


def misregistered(before):
    def mark(story):
        before(story)
        return story.ok("plan_misregistered", "01-20 09:12", "system", "mark_misregistered", plan="p1")
    return mark


def then(before, events, by, do, **fields):
    """A setting, and one command more."""
    def more(story):
        before(story)
        return story.ok(events, "01-20 09:20", by, do, **fields)
    return more


def shared(before):
    return then(before, "share_requested", "manager", "share_plan", plan="p1", **{"with": "nav"})


def sent(before):
    return then(shared(before), "delivery_recorded", "system", "record_delivery", plan="p1", outcome="unknown", **{"with": "nav"})


def archived(before):
    return then(before, "plan_archived", "manager", "record_archived", plan="p1", system="Elements", reference="2026/17-3")


def downloaded(before):
    return then(before, "plan_downloaded", "manager", "record_download", plan="p1")
