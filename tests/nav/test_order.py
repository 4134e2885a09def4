"""Plans that Nav takes, and those that it does not: refused by us before they are sent, and when
sent all the same, by Nav's own description (served by Prism) or by a stand-in in Nav's order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest
from conftest import EXTRA, PERSON, Store, outcomes, settings_for, shared_case
from maskinporten import STRANGER
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from prism import DESCRIPTIONS, served
from world import World

from oppfolgingsplan import InputError
from oppfolgingsplan._native import NavAnswer
from oppfolgingsplan.nav import (
    Account,
    Extra,
    Facts,
    NavClient,
    NavError,
    NotSent,
    nav_check,
    nav_plan,
)

HERE = Path(__file__).parent
DESCRIPTION = json.loads((DESCRIPTIONS / "plans.json").read_text("utf-8"))
SCHEMAS = DESCRIPTION["components"]["schemas"]
POST = "/api/v1/followupplan"


def valid() -> dict[str, Any]:
    case = shared_case("nav", "practitioner")
    plan: dict[str, Any] = json.loads(nav_plan(case, "p1", EXTRA.to_json()))
    return plan


def validator(name: str) -> Any:
    schema = {"$ref": f"#/components/schemas/{name}", "components": DESCRIPTION["components"]}
    return OAS30Validator(schema, format_checker=oas30_format_checker)


@pytest.fixture(scope="module", name="prism")
def prism_server() -> Iterator[str]:
    yield from served("plans.json")


def to_prism(prism: str, plan: object) -> httpx.Response:
    return httpx.post(prism + POST, json=plan, headers={"Authorization": "Bearer x"}, trust_env=False)


def to_stand_in(world: World, plan: object) -> tuple[int, str]:
    status, answer = world.submit(json.dumps(plan).encode())
    return status, answer.get("type", "")


# What is changed of a good plan, what we say, Nav's word, and whether its description says so too.
NULL = object()
INVALID: list[tuple[str, dict[str, Any], str, str, bool]] = [
    *(
        (f"no {name}", {name: None}, f"missing_field at {name}", "BAD_REQUEST", name != "lpsName")
        for name in valid()
        if name not in ("otherFacilitationOptions", "additionalInformation")
    ),
    *(
        (f"null {name}", {name: NULL}, f"wrong_type at {name}", "BAD_REQUEST", True)
        for name in SCHEMAS["FollowUpPlanDTO"]["required"] + ["lpsName"]
    ),
    ("a number for text", {"followUp": 7}, "wrong_type at followUp", "BAD_REQUEST", True),
    ("text for yes", {"sendPlanToNav": "true"}, "wrong_type at sendPlanToNav", "BAD_REQUEST", True),
    ("no date", {"evaluationDate": "2.3.2026"}, "invalid_value at evaluationDate", "BAD_REQUEST", True),
    ("no such day", {"evaluationDate": "2026-02-30"}, "invalid_value at evaluationDate", "BAD_REQUEST", True),
    (
        "help, but not from Nav",
        {"sendPlanToNav": False, "needsHelpFromNav": True, "needsHelpFromNavDescription": "Råd"},
        "nav.help-without-nav at needsHelpFromNav",
        "VALIDATION_ERROR",
        False,
    ),
    (
        "help, but not which",
        {"needsHelpFromNav": True, "needsHelpFromNavDescription": " "},
        "nav.help-description at needsHelpFromNavDescription",
        "VALIDATION_ERROR",
        False,
    ),
    (
        "not taken part, and not why",
        {"employeeHasContributedToPlan": False},
        "nav.contribution at employeeHasNotContributedToPlanDescription",
        "VALIDATION_ERROR",
        False,
    ),
    (
        "taken part, and why not",
        {"employeeHasNotContributedToPlanDescription": " "},
        "nav.contribution at employeeHasNotContributedToPlanDescription",
        "VALIDATION_ERROR",
        False,
    ),
    (
        "ten digits",
        {"employeeIdentificationNumber": PERSON[:10]},
        "nav.person-number at employeeIdentificationNumber",
        "VALIDATION_ERROR",
        False,
    ),
]


@pytest.mark.parametrize(
    ("change", "said", "word", "described"),
    [row[1:] for row in INVALID],
    ids=[row[0] for row in INVALID],
)
def test_an_invalid_plan(
    change: dict[str, Any], said: str, word: str, described: bool, prism: str, world: World
) -> None:
    plan = valid() | {key: None if value is NULL else value for key, value in change.items()}
    plan = {key: value for key, value in plan.items() if not (key in change and change[key] is None)}
    with pytest.raises((InputError, NotSent)) as raised:
        nav_check(json.dumps(plan))
    error = raised.value
    if isinstance(error, NotSent):
        ours = [f"{fault.rule} at {fault.path}" for fault in error.faults]
        assert {fault.nav_error for fault in error.faults} == {word}
        assert all(fault.message("nn") and fault.help("nn") for fault in error.faults)
    else:
        ours = [f"{error.kind} at {error.path}"]
    assert said in ours
    status, type_ = to_stand_in(world, plan)
    # Nav reads a boolean that is missing or null as no, without a word; we do not let that happen.
    assert (status, type_) == (400, word)
    if described:
        assert to_prism(prism, plan).status_code == 400
        assert not validator("FollowUpPlanDTO").is_valid(plan)


VARIANTS = [
    EXTRA,
    replace(EXTRA, additional_information="Mer", system_email="hr@eksempel.no", message_to_practitioner="Hei"),
    replace(EXTRA, needs_help_from_nav=True, help_description="Hjelpemidler"),
    replace(EXTRA, needs_help_from_nav=False, language="en"),
]


@pytest.mark.parametrize("extra", VARIANTS, ids=range(len(VARIANTS)))
@pytest.mark.parametrize("recipients", [("nav",), ("nav", "practitioner")], ids=len)
def test_a_valid_plan_is_taken(
    extra: Extra, recipients: tuple[str, ...], prism: str, world: World, account: Account
) -> None:
    case = shared_case(*recipients)
    plan = json.loads(nav_plan(case, "p1", extra.to_json()))
    assert list(validator("FollowUpPlanDTO").iter_errors(plan)) == []
    assert None not in plan.values()
    assert {"sendPlanToNav", "sendPlanToGeneralPractitioner", "employeeHasContributedToPlan"} <= set(plan)
    nav_check(json.dumps(plan))
    answer = to_prism(prism, plan)
    assert answer.status_code == 200
    assert validator("FollowUpPlanResponse").is_valid(answer.json())
    # And by the client itself: tokens from the strict stand-in, the plan to Prism.
    store = Store()
    with NavClient(account, settings_for(world, addresses={"plans": prism})) as nav:
        nav.verify_integration()
        done = nav.submit(case, "p1", extra, store=store)
        assert done.receipt is not None and done.receipt.uuid is not None
        assert nav.sending_status(done.receipt.uuid).uuid is not None


def test_the_fields_are_those_of_the_library() -> None:
    source = (HERE / "../../core/src/nav/extra.rs").read_text("utf-8")
    assert list(Extra.__slots__) == re.findall(r"pub (\w+): Option<", source)


def test_the_stand_in_answers_as_described(world: World) -> None:
    status, answer = world.submit(json.dumps(valid()).encode())
    assert status == 200
    assert validator("FollowUpPlanResponse").is_valid(answer)
    assert not validator("FollowUpPlanResponse").is_valid(answer | {"uuid": 1})


def test_nav_s_order_and_ours(world: World, nav: NavClient) -> None:
    """Nav says the first only; the pre-flight says all of them, in the same order, and sends nothing."""
    case, store = shared_case("nav"), Store()
    world.employed = world.sick = world.known = False
    said = []
    for mend in ("employed", "sick", "known"):
        concluded = nav.submit(case, "p1", EXTRA, store=store)
        assert concluded.failure is not None
        said.append((concluded.failure.nav_error, concluded.failure.advice))
        assert outcomes(store.case) == {"nav": "failed"}
        setattr(world, mend, True)
    assert said == [
        ("NO_ACTIVE_EMPLOYMENT", "fix"),
        ("NO_ACTIVE_SENT_SYKMELDING", "fix"),
        ("EMPLOYEE_NOT_FOUND", "give_up"),
    ]
    asked = world.count(POST)
    with pytest.raises(NotSent) as raised:
        facts = Facts(employments=((STRANGER, STRANGER),), person_known=False)
        nav.submit(case, "p1", EXTRA, store=store, facts=facts)
    faults = raised.value.faults
    # The stand-in's issuer is neither of Maskinporten's two.
    assert [(fault.rule, fault.path) for fault in faults][0] == ("nav.token", "token.issuer")
    assert [fault.nav_error for fault in faults[1:]] == [word for word, _ in said]
    assert world.count(POST) == asked, "refused before it is sent"


@pytest.mark.parametrize("status", [403, 404, 500])
def test_answers_that_prism_is_told_to_give(status: int, prism: str) -> None:
    answer = httpx.post(
        prism + POST,
        json=valid(),
        headers={"Authorization": "Bearer x", "Prefer": f"code={status}"},
        trust_env=False,
    )
    assert answer.status_code == status
    headers, now = list(answer.headers.items()), datetime.now(timezone.utc)
    error = NavError(NavAnswer.read("submit", status, headers, answer.content, now))
    # Of two possible words, the first of the description is given.
    expected = {
        403: ("NO_ACTIVE_SENT_SYKMELDING", "fix"),
        404: ("GENERAL_PRACTITIONER_NOT_FOUND", "ask"),
        500: ("INTERNAL_SERVER_ERROR", "ask"),
    }
    assert (error.nav_error, error.advice) == expected[status]
