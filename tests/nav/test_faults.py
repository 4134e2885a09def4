"""What can go wrong between a plan and its receipt: one row each. Nothing is lost, nothing sent twice."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from conftest import EXTRA, Store, outcomes, settings_for, shared_case
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from world import World

from oppfolgingsplan import Case
from oppfolgingsplan.nav import (
    Account,
    AsyncNavClient,
    Concluded,
    NavClient,
    NavError,
    NotSent,
    Settings,
    nav_sendings,
)

POST = "/api/v1/followupplan"


def closed_port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


@dataclass
class Row:
    """What goes wrong, and what is to come of it."""

    name: str
    faults: list[tuple[str, str]] = field(default_factory=list)
    settings: dict[str, Any] = field(default_factory=dict)
    prepare: Callable[[World], object] = lambda world: None
    came: str = "delivered"
    """What the case says."""
    advice: str | None = None
    posts: int = 1
    """How often the plan was sent."""
    plans: int = 1
    """How many plans Nav has then."""
    reference: bool = False
    """Whether an unknown plan can be asked about."""


def ahead(seconds: float) -> dict[str, Any]:
    return {"clock": lambda: datetime.now(timezone.utc) + timedelta(seconds=seconds)}


def revoke_when_asked(world: World) -> None:
    """Every token but the newest is refused: as if the first had ended on its way."""
    claims = world.maskinporten.claims

    def once(header: str | None, scope: str) -> Any:
        world.maskinporten.claims = claims  # type: ignore[method-assign]
        world.maskinporten.revoke_all()
        return claims(header, scope)

    world.maskinporten.claims = once  # type: ignore[method-assign]


def refuse_all(world: World) -> None:
    world.maskinporten.claims = lambda header, scope: None  # type: ignore[method-assign, assignment]


REFUSED = {"addresses": {"plans": "refused"}}
TOKENS_REFUSED = {"addresses": {"tokens": "refused"}}
ROWS = [
    Row("all is well"),
    Row("connection refused", settings=REFUSED, came="postponed", advice="retry", posts=0, plans=0),
    Row("reset before the answer", [(POST, "reset before")], came="unknown", advice="ask", plans=0),
    Row("reset in the middle", [(POST, "reset after 20")], came="unknown", advice="ask"),
    Row(
        "reset after the identifier",
        [(POST, "reset after 60")],
        came="unknown",
        advice="ask",
        reference=True,
    ),
    Row("a stall of 5 s", [(POST, "stall 5")], {"read_timeout": 1.0}, came="unknown", advice="ask"),
    Row("a stall that is waited for", [(POST, "stall 0.5")]),
    Row("429, then well", [(POST, "status 429")], posts=2),
    Row(
        "429 again and again",
        [(POST, "status 429")] * 3,
        {"tries": 3},
        came="postponed",
        advice="retry",
        posts=3,
        plans=0,
    ),
    Row("500, and not stored", [(POST, "status 500")], came="unknown", advice="ask", plans=0),
    Row("500, and stored", [(POST, "500 after")], came="unknown", advice="ask"),
    Row("503", [(POST, "status 503")], came="unknown", advice="ask", plans=0),
    Row("truncated JSON", [(POST, "truncated")], came="unknown", advice="ask", reference=True),
    Row("200, and no JSON", [(POST, "not json")], came="unknown", advice="ask"),
    Row("the token ends in flight", prepare=revoke_when_asked, posts=2),
    Row("no token is ever good", prepare=refuse_all, came="postponed", advice="retry", posts=2, plans=0),
    Row("the clock is 30 s ahead", settings=ahead(30)),
    Row("the clock is 30 s behind", settings=ahead(-30)),
    Row("the answer comes twice", [(POST, "twice")]),
    Row("Maskinporten is down at first", [("/token", "status 503")]),
    Row("Maskinporten resets", [("/token", "reset after 10")]),
]


def submit(asynchronous: bool, account: Account, settings: Settings, store: Store) -> Concluded:
    """By either client: they must come to the same."""
    case = store.case
    if not asynchronous:
        with NavClient(account, settings) as nav:
            return nav.submit(case, "p1", EXTRA, store=store)

    async def sent() -> Concluded:
        async def kept(case: Case) -> None:
            store(case)

        async with AsyncNavClient(account, settings) as nav:
            return await nav.submit(case, "p1", EXTRA, store=kept)

    return asyncio.run(sent())


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_row(row: Row, asynchronous: bool, world: World, account: Account) -> None:
    changed = dict(row.settings)
    if "addresses" in changed:
        changed["addresses"] = {server: closed_port() for server in changed["addresses"]}
    row.prepare(world)
    world.faults = list(row.faults)
    store = Store()
    store(shared_case("nav"))

    done = submit(asynchronous, account, settings_for(world, **changed), store)

    assert outcomes(done.case) == {"nav": row.came}
    assert (done.failure.advice if done.failure else None) == row.advice
    assert (world.count(POST), len(world.plans)) == (row.posts, row.plans)
    assert store.case == done.case, "the host has what the client has"
    # It was stored that something may be sent, before it was.
    assert outcomes(Case.from_json(store.kept[1])) == {"nav": "unknown"}

    # Whoever comes next, with a network that is well again and the case as it was stored.
    world.faults = []
    good = settings_for(world)
    sendings = nav_sendings(store.case, datetime.now(timezone.utc) + timedelta(minutes=1))
    states = [(sending.state, sending.reference is not None) for sending in sendings]
    if row.came == "postponed":
        assert states == [("due", False)]
        if row.name != "no token is ever good":
            assert outcomes(submit(asynchronous, account, good, store).case) == {"nav": "delivered"}
            assert len(world.plans) == 1, "nothing is lost"
        return
    assert states == ([("unknown", row.reference)] if row.came == "unknown" else [])
    with pytest.raises(NotSent) as raised:
        submit(asynchronous, account, good, store)
    assert [fault.rule for fault in raised.value.faults] == ["share.no-request"]
    assert len(world.plans) == row.plans, "nothing is sent twice"
    if row.came == "unknown":
        with NavClient(account, good) as nav:
            settled = nav.settle(store.case, store=store)
        assert len(settled) == row.reference
        assert outcomes(store.case) == {"nav": "delivered" if row.reference else "unknown"}
    assert world.count(POST + "/") == row.reference


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_without_a_token_nothing_is_begun(
    asynchronous: bool, world: World, account: Account
) -> None:
    store = Store()
    store(shared_case("nav"))
    settings = settings_for(world, addresses={"tokens": closed_port()}, tries=2)
    with pytest.raises(NavError) as raised:
        submit(asynchronous, account, settings, store)
    assert (raised.value.call, raised.value.advice) == ("token", "retry")
    assert len(store.kept) == 1
    assert world.asked == []


def test_a_store_that_fails_stops_the_sending(world: World, nav: NavClient) -> None:
    def broken(case: Case) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        nav.submit(shared_case("nav"), "p1", EXTRA, store=broken)
    assert world.count(POST) == 0


def test_partial_success(world: World, nav: NavClient) -> None:
    world.practitioner = False
    store = Store()
    done = nav.submit(shared_case("nav", "practitioner"), "p1", EXTRA, store=store)
    assert done.failure is None
    assert done.receipt is not None and done.receipt.to_practitioner is False
    assert outcomes(store.case) == {"nav": "delivered", "practitioner": "failed"}


def test_questions_are_repeated(world: World, nav: NavClient) -> None:
    store = Store()
    done = nav.submit(shared_case("nav"), "p1", EXTRA, store=store)
    assert done.receipt is not None and done.receipt.uuid is not None
    world.faults = [(POST + "/", "status 503"), (POST + "/", "reset before"), (POST + "/", "truncated")]
    assert nav.sending_status(done.receipt.uuid) == done.receipt
    assert world.count(POST + "/") == 4


SCRIPT = """
import sys
from conftest import EXTRA, settings_for
from maskinporten import CLIENT, EMPLOYER, KID
from oppfolgingsplan import Case
from oppfolgingsplan.nav import Account, NavClient, RsaKey, Settings

address, key, file = sys.argv[1:]
account = Account(client=CLIENT, signer=RsaKey.from_pem(open(key, "rb").read()), kid=KID, consumer=EMPLOYER)
settings = Settings(environment="test", audience=address + "/", addresses=dict.fromkeys(("plans", "tokens"), address))
case = Case.from_json(open(file, "rb").read())
with NavClient(account, settings) as nav:
    nav.submit(case, "p1", EXTRA, store=lambda case: open(file, "w").write(case.to_json()))
"""


def test_killed_between_send_and_answer(
    world: World, account: Account, key: rsa.RSAPrivateKey, tmp_path: Path
) -> None:
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (tmp_path / "key.pem").write_bytes(pem)
    file = tmp_path / "case.json"
    file.write_text(shared_case("nav").to_json(), "utf-8")
    world.faults = [(POST, "stall 30")]
    arguments = [world.address, str(tmp_path / "key.pem"), str(file)]
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, *arguments], cwd=Path(__file__).parent)
    deadline = time.monotonic() + 30
    while not world.plans and time.monotonic() < deadline:
        time.sleep(0.02)
    process.kill()
    process.wait()
    assert len(world.plans) == 1, "Nav has it"

    store = Store()
    store(Case.from_json(file.read_bytes()))
    assert outcomes(store.case) == {"nav": "unknown"}
    with pytest.raises(NotSent):
        submit(False, account, settings_for(world), store)
    assert len(world.plans) == 1, "and not twice"
