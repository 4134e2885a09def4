"""Everything is a frozen value: equal, hashable, picklable, copied, and silent about people."""

from __future__ import annotations

import copy
import gc
import pickle
from datetime import date
from typing import Any

import pytest
from conftest import Employee, Manager, System, at

import oppfolgingsplan
from oppfolgingsplan import (
    Case,
    Form,
    HouseDeadline,
    InputError,
    InternalError,
    Limits,
    Period,
    PolicyChoice,
    Refused,
    commands,
    replay,
)


def values(case: Case) -> list[Any]:
    on = date(2026, 2, 10)
    request = commands.revise_plan(at=at(2, 10), by=Manager, plan="p1")
    refused = case.decide(commands.start_plan(at=at(2, 10), by=Manager))
    lines = b"\n".join(event for event in [request.to_json().encode()])
    return [
        case,
        request,
        case.execute(request),
        refused,
        case.plans[0],
        Manager,
        System,
        case.status(on),
        Period(from_=on, to=on, activity="absent", grade=100),
        Form(typical_workday="Dagvakt"),
        PolicyChoice(
            preset="employer",
            months_parties=3,
            limits=Limits(
                name=1, heading=1, description=1, follow_up=1, reason=1, comment=1, form=1
            ),
            house_deadlines=[HouseDeadline(name="prat", day=5)],
            reminder_offsets=[1, 2],
        ),
        replay(lines),
        case.policy,
        *case.events,
        *case.deadlines(on),
        *case.allowed(Manager, at(2, 10)),
        *case.history(),
        *case.plans[0].tasks,
        *case.plans[0].measures,
        *case.sick_notes,
        *case.absences,
    ]


def test_pickle_copy_equality_and_hash(approved: Case) -> None:
    for value in values(approved):
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(value, protocol))
            assert again == value and hash(again) == hash(value), repr(value)
        assert copy.copy(value) == value
        assert copy.deepcopy(value) == value
        assert value != object()
        assert (value == 1) is False


def test_values_cannot_be_changed(approved: Case) -> None:
    for value in values(approved):
        name = getattr(type(value), "__match_args__", ("version",))[0]
        with pytest.raises(AttributeError):
            setattr(value, name, None)
        with pytest.raises((AttributeError, TypeError)):
            value.something_new = 1


def test_no_repr_says_what_people_wrote_or_who_they_are(approved: Case) -> None:
    for value in [*values(approved), approved.plans[0].form]:
        shown = repr(value)
        for secret in ("Medisinrunde", "Kortere vakter", "Fire timer", "Passer", "Dagvakt",
                       "a-1", "m-1", "prat"):  # fmt: skip
            assert secret not in shown, shown


def test_exceptions_are_picklable_and_say_no_more_than_codes(approved: Case) -> None:
    with pytest.raises(Refused) as refused:
        approved.execute(commands.start_plan(at=at(2, 10), by=Employee))
    with pytest.raises(InputError) as wrong:
        Case.from_json(b'{"format":1,"events":[{"event":"case_opened","at":"hemmelig"}]}')
    sentence = refused.value.message("en")
    assert str(refused.value) == f"refused by start.open-plan: {sentence}"
    assert sentence == oppfolgingsplan.rule("start.open-plan").message("en")
    assert "hemmelig" not in str(wrong.value) + repr(wrong.value)
    assert wrong.value.path == "events[0].at" and isinstance(wrong.value, ValueError)
    for error in (refused.value, wrong.value, InternalError()):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again)) == (type(error), str(error))
        assert again.args == error.args


def test_objects_of_commands_can_be_read_and_matched() -> None:
    period = Period(from_=date(2026, 1, 5), to=date(2026, 1, 9), activity="absent", grade=80)
    assert period.to_dict() == {
        "from": "2026-01-05", "to": "2026-01-09", "activity": "absent", "grade": 80,
    }  # fmt: skip
    match period:
        case Period(first, last, "absent", grade):
            assert (first, last, grade) == (date(2026, 1, 5), date(2026, 1, 9), 80)
        case _:
            pytest.fail("a period can be matched")


def test_nothing_is_kept_alive(approved: Case) -> None:
    text = approved.to_bytes()
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(200):
        loaded = Case.from_json(text)
        loaded.deadlines(date(2026, 2, 10))
        loaded.decide(commands.start_plan(at=at(2, 10), by=Manager))
    del loaded
    gc.collect()
    assert len(gc.get_objects()) - before < 50
