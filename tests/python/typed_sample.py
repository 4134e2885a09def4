"""A host as it may look, checked by mypy in strict mode, and run."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Optional

from oppfolgingsplan import (
    Actor,
    Case,
    Deadline,
    Event,
    Period,
    PolicyChoice,
    Refusal,
    Refused,
    Request,
    commands,
)
from oppfolgingsplan.words import Language, RuleCode

OSLO = timezone(timedelta(hours=1))


def opened(at: datetime) -> Case:
    request: Request = commands.open_case(
        at=at,
        by=Actor.system(),
        case="s-1",
        employee="a-1",
        employer="310000019",
        policy=PolicyChoice(preset="nav_two_party", due_soon_days=10),
    )
    return Case.open(request).case


def told(case: Case, request: Request, language: Language) -> str:
    answer = case.decide(request)
    if isinstance(answer, Refusal):
        code: RuleCode = answer.code
        return f"{code}: {answer.message(language)} {answer.help(language)}"
    events: list[Event] = answer
    return ", ".join(event.name for event in events)


def next_deadline(case: Case, on: date) -> Optional[Deadline]:
    standing = [due for due in case.deadlines(on) if due.state in ("upcoming", "due_soon")]
    return min(standing, key=lambda due: due.latest, default=None)


def main() -> None:
    at = datetime(2026, 1, 5, 8, tzinfo=OSLO)
    case = opened(at)
    absent = Period(from_=date(2026, 1, 5), to=date(2026, 3, 31), activity="absent", grade=100)
    step = case.execute(
        commands.register_sick_note(at=at, by=Actor.system(), note="n-1", periods=[absent])
    )
    due = next_deadline(step.case, date(2026, 1, 5))
    assert due is not None and due.latest == date(2026, 1, 29)
    start = commands.start_plan(at=at, by=Actor.employee("a-1"))
    assert told(step.case, start, "nn").startswith("start.no-manager: ")
    try:
        step.case.execute(start)
    except Refused as refused:
        assert refused.kind == "forbidden"
        assert refused.citations[0].text("en")


if __name__ == "__main__":
    main()
