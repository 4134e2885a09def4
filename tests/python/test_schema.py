"""Real requests, events, cases, refusals and views, held against the committed schema."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from oppfolgingsplan import Case, Refused, Request

TESTS = Path(__file__).resolve().parent.parent
SCHEMA = json.loads((TESTS.parent / "include/oppfolgingsplan.schema.json").read_text("utf-8"))
CASES = sorted((TESTS / "conformance/cases").glob("*.json"))
VIEWS = {"status", "deadlines", "alerts", "allowed", "visible", "checklist", "history"}


@cache
def validator(name: str) -> Draft202012Validator:
    schema = {"$schema": SCHEMA["$schema"], "$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}
    return Draft202012Validator(schema)


def fits(name: str, value: Any) -> None:
    faults = [fault.message for fault in validator(name).iter_errors(value)]
    assert not faults, f"{name}: {faults[:3]}"


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", CASES[::4], ids=lambda path: path.stem)
def test_what_crosses_the_border_fits(path: Path) -> None:
    test = json.loads(path.read_text("utf-8"))
    case: Case | None = None
    for step in test["steps"]:
        if "input_error" in step:
            continue
        fits("request", step["request"])
        request = Request.from_json(json.dumps(step["request"]))
        try:
            taken = Case.open(request) if case is None else case.execute(request)
        except Refused as refused:
            fits("refusal", json.loads(refused.refusal.to_json()))
            continue
        case = taken.case
    if case is not None:
        fits("case", json.loads(case.to_json()))
    for ask in test["asks"]:
        if ask["view"] in VIEWS and ask.get("answer") is not None:
            fits(ask["view"], ask["answer"])


@pytest.mark.parametrize("name", ["request", "event", "case", "status", "deadline"])
def test_what_does_not_fit_is_told(name: str) -> None:
    assert not validator(name).is_valid({"unknown": 1})
