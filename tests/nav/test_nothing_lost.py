"""What fails at the host's own end: nothing of Nav's is lost, and nothing is sent twice."""

from __future__ import annotations

import pickle
import threading
from pathlib import Path
from typing import Any

import pytest
from conftest import EXTRA, Store, outcomes, settings_for, shared_case
from cryptography.hazmat.primitives.asymmetric import rsa
from maskinporten import CLIENT, EMPLOYER, KID
from test_fetch import START, Archive, document, note
from world import World

from oppfolgingsplan import Case
from oppfolgingsplan.nav import (
    Account,
    NavClient,
    NavError,
    NotSigned,
    NotStored,
    RsaKey,
    Settings,
    TooManyAtOnce,
)
from oppfolgingsplan.nav._store import write

POST = "/api/v1/followupplan"


def test_an_answer_outlives_a_store_that_fails(world: World, nav: NavClient) -> None:
    store = Store()

    def full(case: Case) -> None:
        if store.kept:
            raise OSError("disk full")
        store(case)

    with pytest.raises(NotStored) as raised:
        nav.submit(shared_case("nav"), "p1", EXTRA, store=full)
    assert isinstance(raised.value.__cause__, OSError)
    concluded = raised.value.concluded
    assert concluded.receipt is not None and concluded.receipt.uuid in world.plans
    assert concluded.receipt.uuid in str(raised.value)
    assert outcomes(concluded.case) == {"nav": "delivered"}


class Moody:
    """A signer that signs so many times."""

    def __init__(self, key: RsaKey, times: int) -> None:
        self._key, self._left = key, times

    def sign(self, data: bytes, algorithm: str) -> bytes:
        if self._left == 0:
            raise RuntimeError("the card was taken out")
        self._left -= 1
        return self._key.sign(data, algorithm)


@pytest.mark.parametrize("signatures", [0, 1])
def test_a_signer_that_fails(world: World, key: rsa.RSAPrivateKey, signatures: int) -> None:
    store = Store()
    store(shared_case("nav"))
    # With the second the first token has been refused on the way.
    world.faults = [(POST, "status 401")]
    account = Account(client=CLIENT, signer=Moody(RsaKey(key), signatures), kid=KID, consumer=EMPLOYER)
    with NavClient(account, settings_for(world)) as nav, pytest.raises(NotSigned) as raised:
        nav.submit(store.case, "p1", EXTRA, store=store)
    assert isinstance(raised.value.__cause__, RuntimeError)
    assert world.plans == {}
    # Nothing was sent, so it is still to be sent.
    assert outcomes(store.case) == {"nav": "postponed" if signatures else None}


def test_whoever_waits_for_a_token_does_not_ask_again(world: World, account: Account) -> None:
    world.faults = [("/token", "stall 0.3"), ("/token", "status 503"), ("/token", "status 503")]
    # The stall ends in a lost answer; nobody who waited meanwhile begins anew.
    failures: list[NavError] = []

    def verify(nav: NavClient) -> None:
        try:
            nav.verify_integration()
        except NavError as failure:
            failures.append(failure)

    with NavClient(account, settings_for(world, tries=1, read_timeout=0.1)) as nav:
        threads = [threading.Thread(target=verify, args=(nav,)) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(failures) == 12
        assert world.count("/token") <= 2
        world.faults = []
        nav.verify_integration()


def test_sick_notes_in_any_order(world: World, nav: NavClient) -> None:
    world.sick_notes = [note(number) for number in (5, 3, 7)]
    taken: list[int | None] = []
    last = nav.fetch_sick_notes(EMPLOYER, 2, take=lambda each: taken.append(each.running_number))
    assert (sorted(number or 0 for number in taken), last) == ([3, 5, 7], 7)


def test_more_documents_of_one_moment_than_a_page_holds(world: World, nav: NavClient) -> None:
    world.page_size = 4
    world.documents = [document("2026-02-01T09:15:00Z") for _ in range(9)]
    archive = Archive()
    with pytest.raises(TooManyAtOnce):
        nav.fetch_documents(EMPLOYER, "plan", START, archive=archive.archive)
    with pytest.raises(TooManyAtOnce):
        list(nav.documents(EMPLOYER, "plan", START))


def test_what_is_not_ready_is_told(world: World, nav: NavClient) -> None:
    world.documents = [document("2026-02-01T09:15:00Z"), document("2026-02-02T09:15:00Z", status="ERROR")]
    archive, skipped = Archive(), list[str]()
    nav.fetch_documents(
        EMPLOYER,
        "plan",
        START,
        archive=archive.archive,
        skipped=lambda each: skipped.append(each.id),
    )
    assert skipped == [world.documents[1]["documentId"]]


def test_a_redirect_is_not_followed(
    world: World, key: rsa.RSAPrivateKey, account: Account
) -> None:
    elsewhere = World(key.public_key())
    try:
        world.faults = [("/api/v1/followupplan/verify", f"redirect {elsewhere.address}")]
        with NavClient(account, settings_for(world)) as nav, pytest.raises(NavError) as raised:
            nav.verify_integration()
        assert raised.value.kind == "address"
        assert elsewhere.asked == []
    finally:
        elsewhere.close()


def test_an_error_goes_between_processes(world: World, nav: NavClient) -> None:
    world.faults = [("/api/v1/followupplan/verify", "status 400")]
    with pytest.raises(NavError) as raised:
        nav.verify_integration()
    again = pickle.loads(pickle.dumps(raised.value))
    assert (str(again), again.advice, again.path) == (str(raised.value), "fix", None)


@pytest.mark.parametrize(
    "addresses",
    [{"sicknotes": "https://stand-in.test"}, {"plans": "http://stand-in.test"}],
)
def test_addresses_that_a_token_must_not_go_to(addresses: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="addresses"):
        Settings(environment="production", addresses=addresses)


def test_files_are_for_their_owner(tmp_path: Path) -> None:
    file: Any = tmp_path / "case.json"
    write(file, b"1")
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o640)
    write(file, b"2")
    assert (file.stat().st_mode & 0o777, file.read_bytes()) == (0o640, b"2")
