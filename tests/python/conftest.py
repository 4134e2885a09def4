"""A case as the tests need it, made by commands as a host would make it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from oppfolgingsplan import Actor, Case, Period, PolicyChoice, Request, commands

TESTS = Path(__file__).resolve().parent.parent
WINTER = timezone(timedelta(hours=1))

System = Actor.system()
Manager = Actor.manager("m-1")
Employee = Actor.employee("a-1")


def at(month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    """A moment of the winter of 2026, in Oslo."""
    return datetime(2026, month, day, hour, minute, tzinfo=WINTER)


def follow(case: Case, *requests: Request) -> Case:
    """The case after requests that are all accepted."""
    for request in requests:
        case = case.execute(request).case
    return case


@pytest.fixture(name="case")
def case_on_sick_leave() -> Case:
    """An employee on sick leave since 5 January 2026, with a manager and no plan."""
    opened = commands.open_case(
        at=at(1, 5, 8),
        by=System,
        case="s-1",
        employee="a-1",
        employer="310000019",
        policy=PolicyChoice(preset="nav_two_party"),
    )
    absent = Period(
        from_=date(2026, 1, 5), to=date(2026, 3, 31), activity="absent", grade=100
    )
    return follow(
        Case.open(opened).case,
        commands.register_sick_note(at=at(1, 5, 8, 1), by=System, note="n-1", periods=[absent]),
        commands.assign_manager(
            at=at(1, 5, 8, 2), by=System, manager="m-1", from_=date(2026, 1, 1)
        ),
    )


@pytest.fixture(name="approved")
def case_with_approved_plan(case: Case) -> Case:
    """The same case with a plan that both have approved."""
    return follow(
        case,
        commands.start_plan(at=at(1, 20), by=Manager),
        commands.add_task(at=at(1, 20, 9, 1), by=Employee, plan="p1", name="Medisinrunde"),
        commands.assess_task(
            at=at(1, 20, 9, 2), by=Employee, plan="p1", task="t1", assessment="can"
        ),
        commands.add_measure(
            at=at(1, 20, 9, 3),
            by=Manager,
            plan="p1",
            status="proposed",
            heading="Kortere vakter",
            description="Fire timer om dagen i to uker",
            from_=date(2026, 2, 2),
            to=date(2026, 2, 15),
        ),
        commands.add_comment(
            at=at(1, 20, 9, 4), by=Manager, plan="p1", measure="m1", text="Passer det?"
        ),
        commands.approve_plan(
            at=at(1, 21),
            by=Manager,
            plan="p1",
            agree=True,
            from_=date(2026, 1, 21),
            to=date(2026, 3, 31),
            evaluate_on=date(2026, 2, 20),
        ),
        commands.approve_plan(at=at(1, 22), by=Employee, plan="p1", agree=True),
    )


Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(name="run")
def command_line(tmp_path: Path) -> Run:
    """The command line in a process of its own."""

    def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "oppfolgingsplan.cli", *arguments],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            timeout=60,
            check=False,
        )

    return run
