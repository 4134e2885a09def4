"""Real requests, events, cases, refusals and views, held against the committed schema."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from oppfolgingsplan import (
    Actor,
    Case,
    DocumentChoice,
    Refused,
    Request,
    alerts_json,
    log_json,
)

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


def test_what_is_written_fits(approved: Case) -> None:
    by, at = Actor.system(), approved.last_moment
    choice = DocumentChoice(signature_page=True)
    fits("DocumentChoice", choice.to_dict())
    fits("document", json.loads(approved.document_json(by=by, plan="p1", at=at, choice=choice).data))
    fits("pdf_notes", json.loads(approved.pdf(by=by, plan="p1", at=at, choice=choice).notes or ""))
    manager = Actor.manager("m-1")
    fits("archive_notes", json.loads(approved.archive(by=manager, plan="p1", at=at).notes or ""))
    fits("proof_notes", json.loads(approved.proof(by=by, at=at).notes or ""))
    fits("alert_list", json.loads(alerts_json([approved], on=at.date()).data))
    table = "Dato;Type;Tekst\n12.01.2026;Samtale;Ringte\n31.02.2026;Samtale;Igjen\n"
    read = approved.read_log(table, by=manager, at=at)
    fits("log_import", json.loads(read.to_json()))
    logged = approved.execute(read.entries[0].request).case
    fits("log_list", json.loads(log_json([logged]).data))
