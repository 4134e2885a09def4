"""What the arguments may be: exact types, real dates, aware moments."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from conftest import Manager, System, at

from oppfolgingsplan import (
    Actor,
    Case,
    DaySpan,
    InputError,
    Period,
    PolicyChoice,
    Request,
    commands,
    oslo,
)

untyped: Any = commands


class Nobody(tzinfo):
    """A zone that does not know."""

    def utcoffset(self, when: datetime | None) -> timedelta | None:
        return None


class Broken(tzinfo):
    """A zone that fails."""

    def utcoffset(self, when: datetime | None) -> timedelta | None:
        raise RuntimeError("broken zone")


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (datetime(2026, 2, 3, 10, 15, tzinfo=ZoneInfo("Europe/Oslo")), "2026-02-03T10:15:00+01:00"),
        (datetime(2026, 7, 3, 10, 15, tzinfo=ZoneInfo("Europe/Oslo")), "2026-07-03T10:15:00+02:00"),
        (datetime(2026, 2, 3, 23, 30, tzinfo=timezone.utc), "2026-02-04T00:30:00+01:00"),
        (datetime(2026, 2, 3, 1, tzinfo=timezone(timedelta(hours=-5))), "2026-02-03T07:00:00+01:00"),
        (datetime(2026, 2, 3, 1, 2, 3, 4000, timezone.utc), "2026-02-03T02:02:03.004+01:00"),
        (datetime(2026, 2, 3, 1, 2, 3, 4, timezone.utc), "2026-02-03T02:02:03.000004+01:00"),
        # The hour that comes twice in autumn.
        (datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Oslo")), "2026-10-25T02:30:00+02:00"),
        (
            datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Oslo"), fold=1),
            "2026-10-25T02:30:00+01:00",
        ),
    ],
)
def test_moments_both_ways(given: datetime, written: str) -> None:
    request = commands.purge(at=given, by=System)
    assert request.to_dict()["at"] == written
    # By the clock of the world: in the hour that comes twice, Python holds two zones apart.
    assert request.at.timestamp() == given.timestamp()
    assert oslo(given) == request.at
    assert oslo(given).utcoffset() == request.at.utcoffset()
    assert Request.from_json(request.to_json()) == request


@pytest.mark.parametrize("zone", [None, Nobody()])
def test_naive_moments_are_refused(zone: tzinfo | None) -> None:
    with pytest.raises(InputError, match="no time zone") as caught:
        commands.purge(at=datetime(2026, 2, 3, tzinfo=zone), by=System)
    assert (caught.value.path, caught.value.kind) == ("at", "invalid_value")


def test_what_a_zone_raises_comes_through() -> None:
    with pytest.raises(RuntimeError, match="broken zone"):
        commands.purge(at=datetime(2026, 2, 3, tzinfo=Broken()), by=System)


@pytest.mark.parametrize("wrong", [at(2, 3), "2026-02-03", None, 20260203])
def test_a_date_is_a_date_and_nothing_else(case: Case, wrong: Any) -> None:
    for ask in (case.status, case.deadlines, case.alerts, case.next_change, case.manager_on):
        with pytest.raises(TypeError, match="expected a datetime.date without a time"):
            ask(wrong)
    with pytest.raises(TypeError, match="`on`: expected a datetime.date without a time"):
        commands.record_death(at=at(1, 1), by=System, on=wrong)


@pytest.mark.parametrize("year", [1899, 2200, 1, 9999])
def test_dates_far_away_are_refused(case: Case, year: int) -> None:
    with pytest.raises(InputError, match="1900-01-01 to 2199-12-31"):
        case.status(date(year, 6, 1))
    with pytest.raises(InputError, match="1900-01-01 to 2199-12-31"):
        commands.purge(at=datetime(year, 6, 1, tzinfo=timezone.utc), by=System)


def test_dates_beyond_input_come_out() -> None:
    opened = commands.open_case(
        at=datetime(2199, 12, 30, tzinfo=timezone.utc), by=System, case="s", employee="a",
        employer="310000019", policy=PolicyChoice(preset="nav_two_party"),
    )  # fmt: skip
    last = Period(
        from_=date(2199, 12, 1), to=date(2199, 12, 31), activity="absent", grade=100
    )
    noted = commands.register_sick_note(
        at=datetime(2199, 12, 30, tzinfo=timezone.utc), by=System, note="n", periods=[last]
    )
    case = Case.open(opened).case.execute(noted).case
    assert max(deadline.latest for deadline in case.deadlines(date(2199, 12, 31))).year == 2200


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"plan": "p 1"}, InputError, "`plan`: an identifier holds only"),
        ({"plan": "05908399546"}, InputError, "`plan`"),
        ({"plan": ""}, InputError, "`plan`"),
        ({"plan": 1}, TypeError, "`plan`: expected a str, not int"),
        ({"name": b"x"}, TypeError, "`name`: expected a str, not bytes"),
        ({"name": "\ud800"}, InputError, "`name`: the text holds half of a surrogate pair"),
        ({"by": "manager"}, TypeError, "`by`: expected an oppfolgingsplan.Actor, not str"),
        ({"at": date(2026, 1, 1)}, TypeError, "`at`: expected an aware datetime.datetime, not date"),
        ({"based_on": -1}, InputError, "`based_on`: expected a whole number"),
        ({"based_on": True}, TypeError, "`based_on`: expected an int, not bool"),
        ({"based_on": 10**30}, InputError, "`based_on`: expected a whole number"),
        ({"based_on": 1.0}, TypeError, "`based_on`: expected an int, not float"),
        ({"unknown": 1}, TypeError, "unknown"),
    ],
)
def test_arguments_are_checked(wrong: dict[str, Any], error: type[Exception], message: str) -> None:
    good: dict[str, Any] = {"at": at(1, 1), "by": Manager, "plan": "p1", "name": "x"}
    assert untyped.add_task(**good)
    with pytest.raises(error) as caught:
        untyped.add_task(**{**good, **wrong})
    assert message in str(caught.value)
    assert "05908399546" not in str(caught.value)


def test_everything_is_by_keyword() -> None:
    with pytest.raises(TypeError):
        untyped.add_task(at(1, 1), Manager, "p1", "x")
    with pytest.raises(TypeError, match="required keyword"):
        untyped.add_task(at=at(1, 1), by=Manager)


def test_paths_lead_to_the_item() -> None:
    days = DaySpan(from_=date(2026, 1, 1), to=date(2026, 1, 2))
    with pytest.raises(TypeError, match=r"`periods\[1\]`: expected an oppfolgingsplan.Period"):
        period = Period(from_=date(2026, 1, 1), to=date(2026, 1, 2), activity="waiting")
        untyped.register_sick_note(at=at(1, 1), by=System, note="n", periods=[period, days])
    with pytest.raises(TypeError, match="`periods`: expected a list or tuple, not generator"):
        untyped.register_sick_note(at=at(1, 1), by=System, note="n", periods=(x for x in ()))
    with pytest.raises(InputError, match=r"`called\[0\]`: expected one of `employee`"):
        untyped.summon_meeting(
            at=at(1, 1), by=System, number=1, on=date(2026, 1, 1), called=["dog"]
        )


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({"activity": "absent"}, "grade"),
        ({"activity": "waiting", "grade": 50}, "grade"),
        ({"activity": "absent", "grade": 0}, "grade"),
        ({"activity": "sleeping"}, "activity"),
        ({"activity": "waiting", "to": date(2025, 12, 31)}, "to"),
    ],
)
def test_periods_are_checked(arguments: dict[str, Any], path: str) -> None:
    good = {"from_": date(2026, 1, 1), "to": date(2026, 1, 2)}
    build: Any = Period
    with pytest.raises(InputError) as caught:
        build(**{**good, **arguments})
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (b"", "malformed_json"),
        (b"{", "malformed_json"),
        (b"\xff\xfe", "malformed_json"),
        ("\ud800", "malformed_json"),
        (b"[" * 100_000, "wrong_type"),
        (b'{"format":1,"events":[{"more":' + b"[" * 100_000, "malformed_json"),
        (b"[]", "wrong_type"),
        (b"{}", "missing_field"),
        (b'{"format":99,"events":[]}', "unknown_version"),
        (b'{"format":1,"events":[]}', "broken_history"),
        (b'{"format":1,"events":[],"more":1}', "unknown_field"),
    ],
)
def test_broken_json_is_an_input_error(text: bytes | str, kind: str) -> None:
    with pytest.raises(InputError) as caught:
        Case.from_json(text)
    assert caught.value.kind == kind


def test_json_is_bytes_or_str() -> None:
    untyped_case: Any = Case
    with pytest.raises(TypeError, match="bytes, bytearray or str"):
        untyped_case.from_json({"format": 1})


def test_actors() -> None:
    for make in (Actor.employee, Actor.manager, Actor.hr):
        assert make("x-1").id == "x-1"
        with pytest.raises(InputError) as caught:
            make("05908399546")
        assert caught.value.path == "id" and "05908399546" not in str(caught.value)
    assert Actor.nav(True).person_access and not Actor.nav(False).person_access
    assert Actor.system().with_id("host-1").id == "host-1"
    assert Actor.manager("a") != Actor.employee("a")


def test_a_broken_line_is_no_request() -> None:
    with pytest.raises(InputError) as caught:
        Request.from_json('{"at":"2026-02-03","by":{"role":"system"},"do":"purge"}')
    assert (caught.value.path, caught.value.kind) == ("at", "invalid_value")
