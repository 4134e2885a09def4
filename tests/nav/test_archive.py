"""Documents of Nav's into the archives of their cases: each once, and marked as archived."""

from __future__ import annotations

import asyncio
import io
import json
import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from conftest import PERSON, follow, settings_for, shared_case
from maskinporten import EMPLOYER, STRANGER
from test_cli import Run, command_line, stored  # noqa: F401  (a fixture)
from test_fetch import START, document
from world import World

from oppfolgingsplan import (
    Actor,
    ArchiveReceipt,
    ArchiveReceiptFault,
    Case,
    InputError,
    OutputPackage,
    PolicyChoice,
    Refused,
    commands,
    read_receipt,
)
from oppfolgingsplan.commands import ArchiveChoice, ArchiveProfile
from oppfolgingsplan.nav import Account, AsyncNavClient, Document, File, NavClient

HR = Actor.hr("h-1")
OTHER_PERSON = "10872298768"


class Shelf:
    """A host's cases and its archive."""

    def __init__(self, *cases: Case) -> None:
        self.cases = {case.person_number: case for case in cases}
        self.packages: list[OutputPackage] = []
        self.others: list[str] = []
        self.answers = True
        self.case_at_send: list[Case] = []

    def find(self, document: Document) -> Case | None:
        return next((case for case in self.cases.values() if document.is_about(case)), None)

    def send(self, case: Case, package: OutputPackage) -> str | None:
        assert self.cases[case.person_number] == case, "it is stored before the archive has it"
        self.packages.append(package)
        return f"2026/{len(self.packages)}" if self.answers else None

    def store(self, case: Case) -> None:
        self.cases[case.person_number] = case

    def other(self, document: Document, file: File) -> None:
        self.others.append(document.id)

    @property
    def case(self) -> Case:
        return self.cases[PERSON]

    def fetch(self, nav: NavClient, kind: Any = "meeting", **more: Any) -> str:
        return nav.archive_documents(
            EMPLOYER, kind, START, find=self.find, send=self.send, store=self.store, by=HR, **more
        )


def letters(world: World, count: int = 3) -> None:
    world.documents = [
        document(f"2026-02-{1 + number:02}T09:15:00.123456789Z", "DIALOGMOTE") for number in range(count)
    ]


def archived(case: Case) -> list[str | None]:
    return [entry.archived.reference if entry.archived else None for entry in case.log_entries]


def test_a_letter_is_archived_once_and_marked(world: World, nav: NavClient) -> None:
    letters(world)
    world.documents.append(document("2026-02-05T09:15:00Z"))
    shelf = Shelf(shared_case("nav"))
    before = shelf.case.version
    last = shelf.fetch(nav)
    assert archived(shelf.case) == ["2026/1", "2026/2", "2026/3"]
    names = [entry.attachments for entry in shelf.case.log_entries]
    assert names == [(f"nav:{each['documentId']}",) for each in world.documents[:3]]
    assert shelf.case.version > before
    # Again from the start: nothing is fetched, nothing archived.
    fetched = world.count("/api/v1/documents/")
    case = shelf.case
    assert shelf.fetch(nav) == last
    assert (world.count("/api/v1/documents/"), len(shelf.packages)) == (fetched, 3)
    assert shelf.case == case
    # A plan is another kind of document, and a note.
    shelf.fetch(nav, "plan", choice=lambda case: ArchiveChoice(profile=ArchiveProfile(preset="websak")))
    assert [kind_of(package) for package in shelf.packages] == ["I", "I", "I", "X"]
    assert [entry.kind for entry in shelf.case.log_entries] == ["meeting"] * 3 + ["other"]
    entry = shelf.case.log_entries[-1]
    assert entry.archived is not None and entry.archived.system == "Websak"


def kind_of(package: OutputPackage) -> str:
    files = {file.name: file.data for file in package.files}
    assert files["dokument.pdf"].startswith(b"%PDF-")
    assert "SHA256SUMS" in files and "registrering.txt" in files
    assert PERSON.encode() not in b"".join(files.values())
    root = ElementTree.fromstring(files["fiks-arkiv-v1/arkivmelding.xml"])
    kind = next(one for one in root.iter() if one.tag.endswith("}journalposttype"))
    return kind[0].text or ""


def test_what_is_not_answered_is_packed_again_with_the_same_key(world: World, nav: NavClient) -> None:
    letters(world, 1)
    shelf = Shelf(shared_case("nav"))
    shelf.answers = False
    shelf.fetch(nav)
    shelf.fetch(nav)
    assert len(shelf.packages) == 2 and archived(shelf.case) == [None]
    assert len({json.loads(package.notes)["key"] for package in shelf.packages}) == 1

    # The receipt of Fiks Arkiv comes later, and marks it.
    key = json.loads(shelf.packages[0].notes)["key"]
    [letter] = nav.documents(EMPLOYER, "meeting", START)
    at = shelf.case.last_moment
    other = receipt("8f3a1a54-93c5-4c1b-8a57-1d2e7f60b3aa")
    with pytest.raises(ArchiveReceiptFault) as raised:
        letter.archived(shelf.case, other, by=HR, at=at)
    assert raised.value.fault == "other_entry"
    marked = follow(shelf.case, letter.archived(shelf.case, receipt(key), by=HR, at=at))
    assert letter.is_archived(marked)
    shelf.store(marked)
    shelf.fetch(nav)
    assert len(shelf.packages) == 2


def receipt(key: str) -> ArchiveReceipt:
    space = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1"
    return read_receipt(
        f"""<arkivmeldingKvittering xmlns="{space}"><registreringKvittering>
        <systemID>0b9d3f5e-2a40-4c0e-8f6e-5f4b4a7c9e21</systemID><registreringsID>2026/4711</registreringsID>
        <referanseEksternNoekkel><fagsystem>oppfolgingsplan</fagsystem><noekkel>{key}</noekkel></referanseEksternNoekkel>
        <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
        </registreringKvittering></arkivmeldingKvittering>""".encode()
    )


def test_a_host_that_ends_after_the_archive_has_it(world: World, nav: NavClient) -> None:
    letters(world, 2)
    shelf = Shelf(shared_case("nav"))

    def store(case: Case) -> None:
        if archived(case)[-1:] == ["2026/1"]:
            raise OSError("power cut")
        shelf.store(case)

    with pytest.raises(OSError, match="power cut"):
        nav.archive_documents(
            EMPLOYER, "meeting", START, find=shelf.find, send=shelf.send, store=store, by=HR
        )
    assert archived(shelf.case) == [None]
    shelf.fetch(nav)
    # The archive gets the first one twice, with one key: it says that it has it.
    keys = [json.loads(package.notes)["key"] for package in shelf.packages]
    assert keys[0] == keys[1] != keys[2]
    assert archived(shelf.case) == ["2026/2", "2026/3"]


def test_documents_of_nobody(world: World, nav: NavClient) -> None:
    letters(world, 2)
    world.documents[0]["employeeIdentificationNumber"] = OTHER_PERSON
    world.documents[1]["gone"] = True
    shelf = Shelf(shared_case("nav"))
    shelf.fetch(nav)
    assert (shelf.packages, world.count("/api/v1/documents/")) == ([], 1)
    shelf.fetch(nav, others=shelf.other)
    assert shelf.others == [world.documents[0]["documentId"]]
    [first, _] = nav.documents(EMPLOYER, "meeting", START)
    at = shelf.case.last_moment
    for wrong, path in ((first, "person_number"), (replace(first, employer=STRANGER), "person_number")):
        with pytest.raises(InputError) as raised:
            wrong.request(shelf.case, by=HR, at=at)
        assert raised.value.path == path
    own = replace(first, person_number=PERSON)
    with pytest.raises(InputError) as raised:
        own.package(shelf.case, File("application/pdf", b"%PDF-"), by=HR, at=at)
    assert raised.value.path == "document"
    with pytest.raises(Refused, match="access.not-a-party"):
        own.package(shelf.case, File("application/pdf", b"%PDF-"), by=Actor.employee("a-1"), at=at)
    logged = own.request(shelf.case, by=HR, at=at)
    assert logged is not None
    case = follow(shelf.case, logged)
    with pytest.raises(InputError) as raised:
        own.package(case, File("application/octet-stream", b"MZ"), by=HR, at=at)
    assert raised.value.path == "media_type"
    with pytest.raises(InputError):
        own.package(case, File("application/pdf", b""), by=HR, at=at)


def test_asynchronously(world: World, account: Account) -> None:
    letters(world)
    shelf = Shelf(shared_case("nav"))

    async def find(document: Document) -> Case | None:
        return shelf.find(document)

    async def send(case: Case, package: OutputPackage) -> str | None:
        await asyncio.sleep(0)
        return shelf.send(case, package)

    async def fetch() -> None:
        async with AsyncNavClient(account, settings_for(world)) as nav:
            await nav.archive_documents(
                EMPLOYER, "meeting", START, find=find, send=send, store=shelf.store, by=lambda _: HR
            )

    asyncio.run(fetch())
    asyncio.run(fetch())
    assert archived(shelf.case) == ["2026/1", "2026/2", "2026/3"]


def test_minutes_of_the_log_alone() -> None:
    from oppfolgingsplan import Attachment

    case, manager = shared_case("nav"), Actor.manager("m-1")
    at = case.last_moment
    logged = commands.add_log_entry(at=at, by=manager, kind="meeting", on=at.date(), text="Dialogmøte 1")
    case = follow(case, logged)
    minutes = Attachment("Referat fra dialogmøte 1", "application/pdf", b"%PDF-1.7")
    package = case.archive_log_entry(by=manager, entry="e1", at=at, documents=[minutes])
    assert kind_of(package) == "X"
    with pytest.raises(InputError, match="documents"):
        case.archive_log_entry(by=manager, entry="e1", at=at, documents=[])


def test_the_command_line(run: Run, world: World, tmp_path: Path) -> None:
    letters(world, 2)
    world.documents[1]["employeeIdentificationNumber"] = OTHER_PERSON
    file = tmp_path / "case.json"
    file.write_text(shared_case("nav").to_json(), "utf-8")
    earlier = datetime.now(timezone.utc) - timedelta(days=2)
    opened = commands.open_case(
        at=earlier, by=Actor.system(), case="s-0", employee="a-1", person_number=PERSON,
        employer=EMPLOYER, policy=PolicyChoice(preset="nav_two_party"),
    )  # fmt: skip
    (tmp_path / "old.json").write_text(Case.open(opened).case.to_json(), "utf-8")
    fetch = ("fetch", "meetings", EMPLOYER, "--to", "in", "--since", START, "--cases", "old.json", "case.json")
    done = run(*fetch, "--profile", "websak")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"packages": 1, "archived_before": 0, "fetched": 1, "not_ready": 0}
    name, other = (each["documentId"] for each in world.documents)
    assert {path.name for path in (tmp_path / "in").iterdir() if not path.name.endswith(".cursor")} == {
        f"{name}.zip", f"{name}.json", f"{other}.pdf", f"{other}.json",
    }  # fmt: skip
    with zipfile.ZipFile(io.BytesIO((tmp_path / "in" / f"{name}.zip").read_bytes())) as package:
        assert package.read("dokument.pdf") == b"%PDF-" + name.encode()
    assert archived(stored(file)) == [None]
    assert stored(tmp_path / "old.json").log_entries == ()

    def mark(*more: str) -> Any:
        words = ("archived", "case.json", f"in/{name}.json", *more)
        return run(*words)

    done = mark("--reference", "2026/4711", "--profile", "websak")
    assert json.loads(done.stdout) == {"archived": True, "entry": "e1"}
    assert archived(stored(file)) == ["2026/4711"]
    assert json.loads(mark("--reference", "2026/9").stdout) == {"archived": False, "entry": "e1"}
    assert json.loads(run(*fetch).stdout) == {"packages": 0, "archived_before": 1, "fetched": 1, "not_ready": 0}
    assert archived(stored(file)) == ["2026/4711"]
    done = run("archived", "old.json", f"in/{name}.json", "--reference", "x", "--as", "hr:h-1")
    assert done.returncode == 1 and "document" in done.stderr
    done = run("archived", "case.json", "case.json", "--reference", "x")
    assert done.returncode == 1 and "no document" in done.stderr
