"""Documents of Nav against a description of its interface, served by Prism: what the client asks is
taken, what it would not ask is refused, and every answer has its meaning."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

import httpx
import pytest
from conftest import settings_for
from maskinporten import EMPLOYER
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from prism import DESCRIPTIONS, served
from test_fetch import Archive, document
from world import World

from oppfolgingsplan import InputError
from oppfolgingsplan._native import HttpRequest, NavAnswer
from oppfolgingsplan.nav import Account, NavClient, NavError

DESCRIPTION = json.loads((DESCRIPTIONS / "documents.json").read_text("utf-8"))
LIST = "/api/v1/documents"
START = "2026-01-01T00:00:00Z"
TOKEN = {"Authorization": "Bearer x"}


@pytest.fixture(scope="module", name="prism")
def prism_server() -> Iterator[str]:
    yield from served("documents.json")


def validator(name: str) -> Any:
    schema = {"$ref": f"#/components/schemas/{name}", "components": DESCRIPTION["components"]}
    return OAS30Validator(schema, format_checker=oas30_format_checker)


def test_a_document_is_fetched(prism: str, world: World, account: Account) -> None:
    archive, cursors = Archive(), list[str]()
    with NavClient(account, settings_for(world, addresses={"documents": prism})) as nav:
        nav.fetch_documents(
            EMPLOYER, "plan", START, archive=archive.archive, mark=archive.mark, keep=cursors.append
        )
    [item] = DESCRIPTION["components"]["schemas"]["Page"]["example"]["items"]
    assert archive.marked == {item["documentId"]: "2026/1"}
    assert archive.got[item["documentId"]].startswith(b"%PDF-")
    assert cursors == [item["created"]]


@pytest.mark.parametrize("kind", ["plan", "meeting"])
def test_what_is_asked_is_as_described(kind: str, prism: str) -> None:
    for size in (1, 200):
        request = HttpRequest.documents(EMPLOYER, kind, START, size)
        assert httpx.get(prism + request.path, headers=TOKEN, trust_env=False).status_code == 200
        assert httpx.get(prism + request.path, trust_env=False).status_code == 401, "no token"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("31000001", "plan", START, 50), f"orgNumber=31000001&documentType=OPPFOLGINGSPLAN&createdAfter={START}"),
        ((EMPLOYER, "letter", START, 50), f"orgNumber={EMPLOYER}&documentType=BREV&createdAfter={START}"),
        ((EMPLOYER, "plan", "1.1.2026", 50), f"orgNumber={EMPLOYER}&documentType=OPPFOLGINGSPLAN&createdAfter=1.1.2026"),
        ((EMPLOYER, "plan", START, 0), f"orgNumber={EMPLOYER}&documentType=OPPFOLGINGSPLAN&createdAfter={START}&pageSize=0"),
        ((EMPLOYER, "plan", START, 201), f"orgNumber={EMPLOYER}&documentType=OPPFOLGINGSPLAN&createdAfter={START}&pageSize=201"),
    ],
    ids=["employer", "kind", "moment", "no page", "large page"],
)  # fmt: skip
def test_what_is_not_described_is_not_asked(
    ours: tuple[str, str, str, int], theirs: str, prism: str
) -> None:
    with pytest.raises((InputError, ValueError)):
        HttpRequest.documents(*ours)
    assert httpx.get(f"{prism}{LIST}?{theirs}", headers=TOKEN, trust_env=False).status_code in (400, 422)


# The call, the status, and what it means.
ANSWERS = [
    ("documents", 400, "refused", "fix"),
    ("documents", 401, "token", "retry"),
    ("documents", 403, "refused", "fix"),
    ("documents", 500, "server", "retry"),
    ("document", 401, "token", "retry"),
    ("document", 403, "refused", "fix"),
    ("document", 404, "gone", "give_up"),
    ("document", 410, "gone", "give_up"),
    ("document", 500, "server", "retry"),
]


@pytest.mark.parametrize(("call", "status", "kind", "advice"), ANSWERS)
def test_every_described_answer_has_its_meaning(
    call: str, status: int, kind: str, advice: str, prism: str
) -> None:
    request = (
        HttpRequest.documents(EMPLOYER, "plan", START, 50)
        if call == "documents"
        else HttpRequest.document("7a9e2a5e-57a0-4c1f-8f5e-0a4f3d2b1c00")
    )
    asked = TOKEN | {"Prefer": f"code={status}", "Accept": "application/json"}
    answer = httpx.get(prism + request.path, headers=asked, trust_env=False)
    assert answer.status_code == status
    assert validator("Error").is_valid(answer.json())
    now = datetime.now(timezone.utc)
    error = NavError(NavAnswer.read(call, status, list(answer.headers.items()), answer.content, now))
    assert (error.kind, error.advice) == (kind, advice)


def test_every_described_status_is_a_row() -> None:
    described = {
        (call, int(status))
        for call, path in (("documents", LIST), ("document", LIST + "/{id}"))
        for status in DESCRIPTION["paths"][path]["get"]["responses"]
        if status != "200"
    }
    assert described == {row[:2] for row in ANSWERS}


def test_the_stand_in_answers_as_described(world: World) -> None:
    world.documents = [document("2026-02-03T09:15:00.123456789Z")]
    query = {"createdAfter": [START], "documentType": ["OPPFOLGINGSPLAN"], "orgNumber": [EMPLOYER], "pageSize": ["50"]}
    status, page = world.page(query)
    assert status == 200 and len(page["items"]) == 1
    assert list(validator("Page").iter_errors(page)) == []
    assert not validator("Page").is_valid(page | {"items": [{}]})
