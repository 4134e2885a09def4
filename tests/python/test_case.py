"""The case from Python: what is asked, and what it answers."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from conftest import Employee, Manager, System, at, follow

import oppfolgingsplan
from oppfolgingsplan import (
    Action,
    Actor,
    Case,
    Event,
    Form,
    FullForm,
    HouseDeadline,
    InputError,
    Period,
    PolicyChoice,
    Refusal,
    Refused,
    answer,
    commands,
    summary,
)


def test_a_step_has_the_case_and_its_events(case: Case) -> None:
    step = case.execute(commands.start_plan(at=at(1, 20), by=Manager))
    assert [event.name for event in step.events] == ["plan_started"]
    assert step.case.version == case.version + 1
    assert step.warnings == ()
    assert case.plans == (), "the case itself stays as it is"
    match step:
        case oppfolgingsplan.Step(after, (Event(name, by),), ()):
            assert (after, name, by) == (step.case, "plan_started", Manager)
        case _:
            pytest.fail("a step can be matched")


def test_decide_gives_a_refusal_as_a_value_and_execute_raises_it(approved: Case) -> None:
    request = commands.add_task(at=at(2, 10), by=Manager, plan="p1", name="Vaktplan")
    refusal = approved.decide(request)
    assert isinstance(refusal, Refusal)
    assert (refusal.code, refusal.kind, refusal.fields) == ("edit.not-draft", "conflict", ())
    assert "revise_plan" in refusal.remedy
    assert refusal.citations[0].id == "nav-guidance-employers"
    with pytest.raises(Refused) as caught:
        approved.execute(request)
    assert caught.value.refusal == refusal
    assert caught.value.message("nb") == refusal.message()
    assert len({caught.value.message(language) for language in ("nb", "nn", "en")}) == 3


def test_decide_and_apply_make_execute(case: Case) -> None:
    request = commands.start_plan(at=at(1, 20), by=Manager)
    decided = case.decide(request)
    assert isinstance(decided, list)
    folded = case
    for event in decided:
        folded = folded.apply(event)
    assert folded == case.execute(request).case


def test_a_case_is_the_fold_of_its_events(approved: Case) -> None:
    assert Case.from_events(approved.events) == approved
    assert Case.from_json(approved.to_json()) == approved
    assert Case.from_json(approved.to_bytes()) == approved
    assert Case.from_json(bytearray(approved.to_bytes())) == approved
    assert len(approved.chain()) == approved.version
    assert [Event.from_json(event.to_json()) for event in approved.events] == list(approved.events)


def test_views(approved: Case) -> None:
    on = date(2026, 2, 10)
    status = approved.status(on)
    assert (status.effective, status.plan and status.plan.state) == ("active_plan", "approved")
    assert status.absence is not None
    assert (status.absence.day, status.absence.grade) == (36, 100)
    plan_due = approved.deadlines(on)[0]
    assert (plan_due.code, plan_due.state, plan_due.met_on) == ("plan_due", "met", date(2026, 1, 22))
    assert plan_due.citation.text("nb") == "arbeidsmiljøloven § 4-6 tredje ledd"
    assert approved.next_change(date(2026, 3, 31)) == date(2026, 4, 1)
    assert [item.present for item in approved.checklist("p1") or ()][0]
    assert approved.checklist("p9") is None
    assert [entry.event for entry in approved.history()][0] == "case_opened"
    assert approved.history()[0].words("nb") == "Opprettet saken"
    actions = {action.command: action for action in approved.allowed(Manager, at(2, 10))}
    assert actions["revise_plan"] == Action("revise_plan", ("p1",), None)
    assert actions["revise_plan"].is_allowed
    assert not actions["add_task"].is_allowed
    seen = approved.visible(Actor.nav(True), at(2, 10))
    assert [sight.hidden_by for sight in seen.plans] == ["access.not-shared"]
    assert approved.visible(Actor.nav(False), at(2, 10)).closed_by == "access.nav-person"
    assert approved.plan_for(Employee, "p1", at(2, 10)).id == "p1"
    with pytest.raises(Refused, match="access.not-shared"):
        approved.plan_for(Actor.practitioner(), "p1", at(2, 10))


def test_alerts(case: Case) -> None:
    alert = case.alerts(date(2026, 2, 3))[0]
    assert alert.deadline is not None
    assert (alert.deadline.code, alert.deadline.state) == ("plan_due", "overdue")
    assert alert.to_dict() == alert.deadline.to_dict()


def test_views_are_written_as_the_library_writes_them(approved: Case) -> None:
    on = date(2026, 2, 10)
    status = approved.status(on).to_json()
    deadlines = ",".join(deadline.to_json() for deadline in approved.deadlines(on))
    expected = f'{{"status":{status},"deadlines":[{deadlines}]}}'
    assert answer(approved.to_bytes(), on).decode() == expected
    assert answer(approved.to_json(), on).decode() == expected


def test_a_summary_says_what_the_views_say(approved: Case) -> None:
    on = date(2026, 2, 10)
    found = json.loads(summary(approved.to_bytes(), on))
    due = approved.deadlines(on)
    assert found["case"] == approved.id
    assert found["effective"] == approved.status(on).effective
    assert found["overdue"] == [each.code for each in due if each.state == "overdue"]
    ahead = min((each for each in due if each.state in ("upcoming", "due_soon")), key=lambda each: each.latest)
    assert found["next"] == {"code": ahead.code, "latest": str(ahead.latest)}


def test_what_a_plan_says(approved: Case) -> None:
    (plan,) = approved.plans
    assert plan == approved.plan("p1")
    assert plan.state(date(2026, 2, 10)) == "approved"
    assert plan.state(date(2026, 4, 1)) == "expired"
    (task,) = plan.tasks
    assert (task.id, task.name, task.made_by) == ("t1", "Medisinrunde", "employee")
    assert task.assessment is not None and task.assessment.kind == "can"
    (measure,) = plan.measures
    assert (measure.heading, measure.from_) == ("Kortere vakter", date(2026, 2, 2))
    assert [comment.text for comment in measure.comments] == ["Passer det?"]
    assert plan.approval is not None
    assert (plan.approval.manner, plan.approval.first) == ("both", "manager")
    assert plan.approval.validity is not None
    assert plan.approval.validity.evaluate_on == date(2026, 2, 20)
    assert plan.pending is None and plan.form is None and plan.rejected_by is None
    assert approved.plan("p9") is None


def test_the_employer_led_form() -> None:
    opened = commands.open_case(
        at=at(1, 5, 8), by=System, case="s", employee="a-1", employer="310000019",
        policy=PolicyChoice(preset="nav_employer_led"),
    )  # fmt: skip
    absent = Period(from_=date(2026, 1, 5), to=date(2026, 3, 31), activity="absent", grade=50)
    case = follow(
        Case.open(opened).case,
        commands.register_sick_note(at=at(1, 5), by=System, note="n", periods=(absent,)),
        commands.assign_manager(at=at(1, 5), by=System, manager="m-1", from_=date(2026, 1, 1)),
        commands.save_draft(at=at(1, 12), by=Manager, form=Form(typical_workday="Dagvakt")),
    )
    assert case.plans[0].form == Form(typical_workday="Dagvakt")
    full = FullForm(
        typical_workday="Dagvakt", tasks_that_can_be_done="Rapport",
        tasks_that_cannot_be_done="Løft", earlier_facilitation="Ingen",
        coming_facilitation="Heis", other_facilitation="Ingen", follow_up="Hver fredag",
        evaluation_date=date(2026, 2, 20),
    )  # fmt: skip
    done = follow(case, commands.complete_plan(at=at(1, 13), by=Manager, form=full, taken_part=True))
    approval = done.plans[0].approval
    assert approval is not None and (approval.manner, approval.taken_part) == ("completed", True)


def test_parts_of_a_case(approved: Case) -> None:
    case = follow(
        approved,
        commands.share_plan(at=at(1, 23), by=Manager, plan="p1", with_="nav"),
        commands.record_delivery(
            at=at(1, 23), by=System, plan="p1", with_="nav", outcome="failed", reason="Nede"
        ),
        commands.record_archived(
            at=at(1, 24), by=Manager, plan="p1", system="Elements", reference="26/1"
        ),
        commands.summon_meeting(
            at=at(2, 2), by=Manager, number=1, on=date(2026, 2, 12), called=["employee", "manager"]
        ),
        commands.record_meeting_held(
            at=at(2, 12), by=Manager, meeting="d1", number=1, on=date(2026, 2, 12),
            attended=["employee", "manager"],
        ),
        commands.add_log_entry(
            at=at(2, 12), by=Manager, kind="meeting", on=date(2026, 2, 12), text="Referat",
            attachments=["r-1"],
        ),
        commands.place_hold(at=at(2, 13), by=Actor.hr("hr-1"), hold="dispute"),
    )  # fmt: skip
    approval = case.plans[0].approval
    assert approval is not None
    assert [(share.recipient, share.outcome) for share in approval.shares] == [("nav", "failed")]
    assert approval.archived is not None and approval.archived.on == date(2026, 1, 24)
    assert [(meeting.number, meeting.attended) for meeting in case.meetings] == [
        (1, ("employee", "manager"))
    ]
    assert [(entry.kind, entry.attachments) for entry in case.log_entries] == [("meeting", ("r-1",))]
    assert case.holds == ("dispute",)
    assert [absence.start for absence in case.absences] == [date(2026, 1, 5)]
    assert [note.is_valid for note in case.sick_notes] == [True]
    assert (case.employee, case.employer, case.manager_on(date(2026, 2, 1))) == (
        "a-1", "310000019", "m-1",
    )  # fmt: skip
    assert case.policy.months_parties == 4


def test_an_edit_on_an_old_version_is_stale(case: Case) -> None:
    case = follow(case, commands.start_plan(at=at(1, 20), by=Manager))
    seen = case.version
    case = follow(case, commands.add_task(at=at(1, 20), by=Employee, plan="p1", name="Rapport"))
    late = commands.add_task(at=at(1, 20), by=Manager, plan="p1", name="Vakt", based_on=seen)
    with pytest.raises(Refused, match="edit.stale"):
        case.execute(late)


def test_warnings_name_the_field_and_repeat_nothing(case: Case) -> None:
    case = follow(case, commands.start_plan(at=at(1, 20), by=Manager))
    step = case.execute(
        commands.add_task(at=at(1, 20), by=Manager, plan="p1", name="Ringe 01898299631")
    )
    (warning,) = step.warnings
    assert (warning.rule, warning.field) == ("text.identity-number", "name")
    assert "01898299631" not in repr(step.warnings) + warning.message("nb")
    assert oppfolgingsplan.sensitive("Ringe 01898299631") == ["identity_number"]


def test_a_sick_note_as_nav_gives_it(case: Case) -> None:
    note = {
        "sykmeldingId": "n-2",
        "sendtTilArbeidsgiver": "2026-04-01T13:20:00",
        "sykmeldt": {"fnr": "05908399546"},
        "sykmeldingPerioder": [
            {
                "fom": "2026-04-01",
                "tom": "2026-04-14",
                "aktivitet": {"gradertSykmelding": {"sykmeldingsgrad": 60}},
            }
        ],
        "arbeidsgiver": {"orgnr": "310000019"},
    }
    text = json.dumps(note)
    step = case.import_sick_note(text)
    assert step.events[0].at.isoformat() == "2026-04-01T13:20:00+02:00"
    assert step.case.sick_notes[-1].periods[0].grade == 60
    later = case.import_sick_note(text.encode(), at=at(4, 2))
    assert later.events[0].at == at(4, 2)
    with pytest.raises(InputError) as caught:
        case.import_sick_note('{"sykmeldingId":"n-3"}')
    assert caught.value.path == "sendtTilArbeidsgiver"


def test_purge_leaves_one_event(approved: Case) -> None:
    case = follow(
        approved,
        commands.record_archived(
            at=at(1, 24), by=Manager, plan="p1", system="Elements", reference="26/1"
        ),
    )
    step = case.execute(commands.purge(at=at(12, 1), by=System))
    assert [event.name for event in step.events] == ["case_purged"]
    assert step.case.is_purged and step.case.version == 1 and step.case.employee is None


def test_the_catalogue() -> None:
    assert len({rule.code for rule in oppfolgingsplan.rules()}) == len(oppfolgingsplan.rules())
    for rule in oppfolgingsplan.rules():
        assert rule.citations and rule.doc
        assert all(rule.message(language) and rule.help(language) for language in ("nb", "nn", "en"))
    assert oppfolgingsplan.rule("start.open-plan").kind == "conflict"
    assert all(citation.section for citation in oppfolgingsplan.citations() if citation.kind == "law")
    assert oppfolgingsplan.term("event", "task_added", "nb") == "La til en arbeidsoppgave"
    assert oppfolgingsplan.term("event", "nothing", "nb") is None
    with pytest.raises(KeyError, match="no rule has this code"):
        oppfolgingsplan.rule("x")  # type: ignore[arg-type]


def test_the_families_of_words_are_named_where_they_are_sought() -> None:
    with pytest.raises(KeyError) as caught:
        oppfolgingsplan.term("no family", "nav", "nb")
    families = caught.value.args[0].split(" the families are ")[1].split(", ")
    assert {"deadline", "reminder_label", "command"} <= set(families)
    listed = (oppfolgingsplan.term.__doc__ or "").split("The families: ")[1].split(". ")[0]
    assert re.findall(r"`([a-z_]+)`", listed) == families
    for family in families:
        assert oppfolgingsplan.term(family, "no such word", "nb") is None


def test_deadlines_and_actions_have_names(approved: Case) -> None:
    deadlines = approved.deadlines(date(2026, 1, 12))
    names = {deadline.label or deadline.code: deadline.name() for deadline in deadlines}
    assert names["plan_reminder"] == "Påminnelse om oppfølgingsplan"
    assert names["plan_due"] == oppfolgingsplan.term("deadline", "plan_due", "nb")
    of_absence = [deadline for deadline in deadlines if deadline.subject is None]
    assert len({deadline.name() for deadline in of_absence}) == len(of_absence)
    for language in ("nb", "nn", "en"):
        assert all("_" not in deadline.name(language) for deadline in deadlines)
    actions = {action.command: action for action in approved.allowed(Manager, at(2, 10))}
    assert actions["add_task"].name("nn") == "Legg til arbeidsoppgåve"
    assert actions["add_task"].name() == oppfolgingsplan.term("command", "add_task", "nb")


def test_a_date_of_the_house_has_the_name_of_the_house() -> None:
    policy = PolicyChoice(
        preset="nav_two_party", house_deadlines=[HouseDeadline(name="Personalsamtale", day=5)]
    )
    opened = commands.open_case(
        at=at(1, 5), by=System, case="s-2", employee="a-1", employer="310000019", policy=policy
    )
    absent = Period(from_=date(2026, 1, 5), to=date(2026, 3, 31), activity="absent", grade=100)
    case = follow(
        Case.open(opened).case,
        commands.register_sick_note(at=at(1, 5), by=System, note="n-1", periods=[absent]),
    )
    (own,) = [one for one in case.deadlines(date(2026, 1, 6)) if one.label == "Personalsamtale"]
    assert own.name("en") == "Personalsamtale"


def test_presets() -> None:
    led = oppfolgingsplan.resolve(PolicyChoice(preset="nav_employer_led"))
    assert (led.approval, led.months_parties) == ("employer_led", 6)
    with pytest.raises(InputError) as caught:
        oppfolgingsplan.resolve(PolicyChoice(preset="employer"))
    assert caught.value.kind == "missing_field"
