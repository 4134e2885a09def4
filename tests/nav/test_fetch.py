"""Documents into the archive and sick notes into cases: page by page, each once, none lost."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import pytest
from conftest import PERSON, settings_for, shared_case
from maskinporten import EMPLOYER, STRANGER
from world import World

from oppfolgingsplan import InputError
from oppfolgingsplan.nav import (
    Account,
    AsyncNavClient,
    Document,
    File,
    NavClient,
    NavError,
    SickNoteDelivery,
)

START = "2026-01-01T00:00:00Z"


def document(created: str, kind: str = "OPPFOLGINGSPLAN", **more: Any) -> dict[str, Any]:
    made = {
        "employeeIdentificationNumber": PERSON,
        "documentId": str(uuid.uuid4()),
        "linkId": str(uuid.uuid4()),
        "type": kind,
        "contentType": "application/pdf",
        "status": "COMPLETED",
        "isRead": False,
        "orgNumber": EMPLOYER,
        "dialogId": None,
        "created": created,
        "updated": created,
    }
    return made | more


class Archive:
    """An archive that knows a document again."""

    def __init__(self) -> None:
        self.got: dict[str, bytes] = {}
        self.marked: dict[str, str] = {}
        self.calls = 0

    def archive(self, document: Document, file: File) -> str:
        self.calls += 1
        self.got[document.id] = file.data
        return f"2026/{self.calls}"

    def mark(self, document: Document, reference: str) -> None:
        self.marked[document.id] = reference


@pytest.fixture(name="many")
def many_documents(world: World) -> World:
    """25 documents, of which many were made at one moment, over pages of 4."""
    world.page_size = 4
    world.documents = [document(f"2026-02-{1 + number // 3:02}T09:15:00.123456789Z") for number in range(25)]
    world.documents.append(document("2026-02-03T09:15:00Z", "DIALOGMOTE"))
    world.documents.append(document("2026-02-03T09:15:00Z", orgNumber=STRANGER))
    return world


def plans(world: World) -> set[str]:
    return {each["documentId"] for each in world.documents[:25]}


def test_every_document_is_archived_once(many: World, nav: NavClient) -> None:
    archive, cursors = Archive(), list[str]()
    last = nav.fetch_documents(
        EMPLOYER, "plan", START, archive=archive.archive, mark=archive.mark, keep=cursors.append
    )
    assert set(archive.got) == plans(many)
    assert archive.calls == 25
    assert archive.got == {name: b"%PDF-" + name.encode() for name in plans(many)}
    assert set(archive.marked) == plans(many)
    assert cursors == sorted(set(cursors)) and cursors[-1] == last
    # From there on only what is new.
    many.documents.append(document("2026-03-01T00:00:00Z"))
    again = Archive()
    assert nav.fetch_documents(EMPLOYER, "plan", last, archive=again.archive) == "2026-03-01T00:00:00Z"
    assert again.calls == 1
    meetings = Archive()
    nav.fetch_documents(EMPLOYER, "meeting", START, archive=meetings.archive)
    assert meetings.calls == 1
    assert many.count("/token") == 1


def test_a_fetch_that_ends_in_the_middle_is_taken_up_again(many: World, nav: NavClient) -> None:
    archive, cursors = Archive(), [START]

    def broken(document: Document, file: File) -> str:
        if archive.calls == 10:
            raise OSError("disk full")
        return archive.archive(document, file)

    with pytest.raises(OSError, match="disk full"):
        nav.fetch_documents(EMPLOYER, "plan", START, archive=broken, keep=cursors.append)
    assert len(archive.got) == 10
    nav.fetch_documents(EMPLOYER, "plan", cursors[-1], archive=archive.archive)
    assert set(archive.got) == plans(many), "nothing is lost"


def test_faults_on_the_way(many: World, nav: NavClient) -> None:
    page, one = "/api/v1/documents?", "/api/v1/documents/"
    many.faults = [
        (page, "status 503"),
        (page, "truncated"),
        (page, "reset after 100"),
        (one, "status 500"),
        (one, "reset after 7"),
        (one, "reset before"),
    ]
    archive = Archive()
    nav.fetch_documents(EMPLOYER, "plan", START, archive=archive.archive)
    assert archive.got == {name: b"%PDF-" + name.encode() for name in plans(many)}
    assert many.faults == []


def test_what_nav_has_no_more_or_not_yet(many: World, nav: NavClient) -> None:
    many.documents[3]["gone"] = True
    many.documents[4]["status"] = "ERROR"
    archive = Archive()
    nav.fetch_documents(EMPLOYER, "plan", START, archive=archive.archive)
    assert len(archive.got) == 23
    listed = {each.id: each for each in nav.documents(EMPLOYER, "plan", START)}
    assert set(listed) == plans(many)
    with pytest.raises(NavError) as raised:
        nav.download(listed[many.documents[3]["documentId"]])
    assert (raised.value.kind, raised.value.advice) == ("gone", "give_up")


def test_asynchronously(many: World, account: Account) -> None:
    archive = Archive()

    async def archive_it(document: Document, file: File) -> str:
        return archive.archive(document, file)

    async def fetch() -> list[str]:
        async with AsyncNavClient(account, settings_for(many)) as nav:
            await nav.fetch_documents(EMPLOYER, "plan", START, archive=archive_it, mark=archive.mark)
            return [each.id async for each in nav.documents(EMPLOYER, "plan", START)]

    assert set(asyncio.run(fetch())) == plans(many) == set(archive.got) == set(archive.marked)


def test_arguments_that_cannot_be(nav: NavClient) -> None:
    for since in ("yesterday", "2026-01-01", f"2026-01-01T00:00:00Z&orgNumber={STRANGER}"):
        with pytest.raises(InputError) as raised:
            nav.fetch_documents(EMPLOYER, "plan", since, archive=Archive().archive)
        assert raised.value.path == "created_after"
    with pytest.raises(InputError):
        nav.sending_status("../documents")


def note(number: int, employer: str = EMPLOYER) -> dict[str, Any]:
    return {
        "loepenr": number,
        "sykmeldingId": f"n-{number}",
        "sendtTilArbeidsgiver": "2026-01-05T13:20:45",
        "sykmeldt": {"fnr": PERSON, "navn": "Kari Eksempel"},
        "sykmeldingPerioder": [
            {
                "fom": "2026-01-05",
                "tom": "2026-01-25",
                "aktivitet": {"gradertSykmelding": {"sykmeldingsgrad": 60, "harReisetilskudd": False}},
            }
        ],
        "arbeidsgiver": {"navn": "Eksempel sykehjem", "orgnr": employer},
    }


def test_sick_notes_since_the_running_number(world: World, nav: NavClient) -> None:
    world.sick_notes = [note(number) for number in range(10, 20)] + [note(30, STRANGER)]
    case = shared_case("nav")
    numbers: list[int] = []

    def take(note: SickNoteDelivery) -> None:
        nonlocal case
        assert note.person_number == case.person_number
        case = case.execute(note.request(case, at=max(nav_now(), case.last_moment))).case

    def nav_now() -> Any:
        from datetime import datetime, timezone

        return datetime.now(timezone.utc)

    world.faults = [("/v1/sykmeldinger", "status 503"), ("/v1/sykmeldinger", "truncated")]
    assert nav.fetch_sick_notes(EMPLOYER, 12, take=take, keep=numbers.append) == 19
    assert [each.id for each in case.sick_notes] == ["n-1"] + [f"n-{number}" for number in range(13, 20)]
    assert numbers == [15, 18, 19]
    world.sick_notes.append(note(20))
    assert nav.fetch_sick_notes(EMPLOYER, 19, take=take) == 20
    assert nav.fetch_sick_notes(EMPLOYER, 20, take=take) == 20


def test_a_sick_note_that_cannot_be_read_stops_the_fetch(world: World, nav: NavClient) -> None:
    world.sick_notes = [note(10), note(11) | {"sykmeldingPerioder": []}]
    taken: list[str] = []
    with pytest.raises(NavError) as raised:
        nav.fetch_sick_notes(EMPLOYER, take=lambda note: taken.append(note.id))
    assert raised.value.kind == "unreadable"
    assert taken == []


def test_the_progress_bar_stands_where_it_is_wanted(
    many: World, nav: NavClient, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = Archive()
    nav.fetch_documents(EMPLOYER, "plan", START, archive=archive.archive)
    assert capsys.readouterr() == ("", ""), "this is no terminal"
    nav.fetch_documents(EMPLOYER, "plan", START, archive=archive.archive, progress=True)
    shown = capsys.readouterr()
    assert shown.out == "" and "25/25" in shown.err
