"""The conformance cases and the worked deadlines, through the Python package."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import TESTS
from replay import answer

from oppfolgingsplan import (
    Case,
    Deadline,
    InputError,
    Period,
    PolicyChoice,
    Refused,
    Request,
    commands,
    replay,
)

FOLDER = TESTS / "conformance"
CASES = sorted((FOLDER / "cases").glob("*.json"))
WORKED: list[dict[str, Any]] = json.loads((FOLDER / "deadlines.json").read_text("utf-8"))["cases"]


def test_the_cases_are_there() -> None:
    assert len(CASES) >= 100
    assert len(WORKED) >= 43


def outcome(case: Case | None, text: str) -> tuple[Case | None, dict[str, Any]]:
    """The case after a request, and what the expectation would say of it."""
    try:
        request = Request.from_json(text)
        step = Case.open(request) if case is None else case.execute(request)
    except Refused as refused:
        assert case is None or case.decide(request) == refused.refusal
        said: dict[str, Any] = {"refused": refused.code}
        return case, said | ({"fields": list(refused.fields)} if refused.fields else {})
    except InputError as error:
        return case, {"input_error": {"kind": error.kind, "path": error.path}}
    if case is not None:
        assert case.decide(request) == list(step.events)
    said = {"events": [event.name for event in step.events]}
    warnings = [warning.to_dict() for warning in step.warnings]
    return step.case, said | ({"warnings": warnings} if warnings else {})


def written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    test = json.loads(path.read_text("utf-8"))
    case: Case | None = None
    lines: list[str] = []
    for place, step in enumerate(test["steps"], start=1):
        # As it stands, also where a request has a field twice or out of order.
        text = written(step["request"])
        lines.append(text)
        case, found = outcome(case, text)
        expected = {name: step[name] for name in step if name != "request"}
        assert found == expected, f"step {place}"
    done = replay("\n".join(lines), keep_going=True)
    assert done.case == case
    assert done.accepted + done.refused + done.errors == len(lines)
    assert case is None or Case.from_json(case.to_json()) == case
    for ask in test["asks"]:
        assert case is not None
        found_view = answer(case, ask)
        if ask.get("answer") is not None:
            assert written(found_view) == written(ask["answer"]), written(ask)


def requests(worked: dict[str, Any]) -> list[Request]:
    """The commands of a worked case, in order of time."""
    from oppfolgingsplan import Actor

    system, manager = Actor.system(), Actor.manager("m")
    periods, events = worked["given"]["periods"], worked["given"]["events"]
    first = min(period["from"] for period in periods)

    def day(text: str) -> date:
        return date.fromisoformat(text)

    def noon(text: str) -> datetime:
        return datetime.fromisoformat(f"{text}T12:00:00+00:00")

    born = [day(event["date"]) for event in events if event["type"] == "birth_date"]
    made = [
        commands.open_case(
            at=noon(first), by=system, case="s", employee="a", employer="310000019",
            birth_date=born[0] if born else None,
            policy=PolicyChoice(preset=worked["policy"]),
        ),
        commands.assign_manager(at=noon(first), by=system, manager="m", from_=date(1990, 1, 1)),
    ]  # fmt: skip
    for number, given in enumerate(periods):
        start, end = day(given["from"]), day(given["to"])
        if given.get("type") == "egenmelding":
            made.append(
                commands.register_days(
                    at=noon(first), by=system, days="self_certified", from_=start, to=end
                )
            )
            continue
        period = Period(from_=start, to=end, activity="absent", grade=given["grade"])
        made.append(
            commands.register_sick_note(
                at=noon(first), by=system, note=f"n{number}", periods=[period]
            )
        )
    for event in events:
        on = day(event["date"]) if "date" in event else date(1, 1, 1)
        when = noon(event.get("date", first))
        match event["type"]:
            case "birth_date" | "worked":
                pass
            case "holiday":
                first_day, last_day = day(event["from"]), day(event["to"])
                made.append(
                    commands.register_days(
                        at=noon(first), by=system, days="holiday", from_=first_day, to=last_day
                    )
                )
            case "sykmelding_cancelled":
                made.append(commands.invalidate_sick_note(at=when, by=system, note="n0"))
            case "dialogue_meeting_1_obviously_unnecessary":
                made.append(
                    commands.register_exemption(
                        at=when, by=manager, obligation="dialogue_meeting_1",
                        ground="measures_in_place", discussed=True,
                    )
                )  # fmt: skip
            case "nav_dialogue_meeting":
                number = event.get("number", 2)
                made.append(commands.summon_meeting(at=noon(first), by=system, number=number, on=on))
            case "nav_dialogue_meeting_moved":
                made.append(commands.move_meeting(at=noon(first), by=system, meeting="d1", on=on))
            case "dialogue_meeting_2_requested":
                made.append(
                    commands.request_meeting(
                        at=when, by=system, number=2, requested_by=event["by"]
                    )
                )
            case "death":
                made.append(commands.record_death(at=when, by=system, on=on))
            case "employer_period_already_used":
                made.append(
                    commands.record_employer_period_used(at=noon(first), by=system, from_=on)
                )
            case other:
                pytest.fail(f"an event that is not known: {other}")
    return sorted(made, key=lambda request: request.at)


@pytest.mark.parametrize("worked", WORKED, ids=lambda worked: worked["id"])
def test_worked_deadlines(worked: dict[str, Any]) -> None:
    opening, *rest = requests(worked)
    case = Case.open(opening).case
    for request in rest:
        case = case.execute(request).case
    found = case.deadlines(date.fromisoformat(worked["as_of"]))

    def is_it(deadline: Deadline, code: str) -> bool:
        return code in (deadline.code, deadline.label)

    for expected in worked["expect"]:
        on = date.fromisoformat(expected["date"])
        label = expected.get("label")
        law = date.fromisoformat(worked["law_version"])
        assert any(
            is_it(deadline, expected["deadline"])
            and deadline.latest == on
            and (label is None or is_it(deadline, label))
            and deadline.law_version in (None, law)
            for deadline in found
        ), expected
    for absent in worked.get("expect_absent", []):
        standing = [deadline for deadline in found if deadline.state not in ("exempt", "lapsed")]
        assert not any(is_it(deadline, absent) for deadline in standing), absent
