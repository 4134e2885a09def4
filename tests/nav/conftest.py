"""A case to send, a world to send it to, and an ear for everything that is logged."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from maskinporten import CLIENT, EMPLOYER, KID
from world import World

from oppfolgingsplan import Actor, Case, InputError, Period, PolicyChoice, Request, commands
from oppfolgingsplan.errors import OppfolgingsplanError
from oppfolgingsplan.nav import Account, Extra, NavClient, RsaKey, Settings

PERSON = "05908399546"
WORDS = ("Dagvakt på sengepost", "Hev og senk pult", "Samtale hver uke", "Løfting av pasienter")
EXTRA = Extra(
    typical_workday=WORDS[0],
    previous_facilitation=WORDS[1],
    follow_up=WORDS[2],
    contact_name="Ola Lederesen",
    contact_phone="55512345",
    contact_email="ola@eksempel.no",
    system_name="Eksempel HR",
)
SECRETS = (PERSON, "Lederesen", "55512345", "ola@eksempel.no", "Kari Eksempel", *WORDS)
TOKEN = re.compile(r"eyJ[\w-]{10,}|BEGIN [A-Z ]*PRIVATE KEY|assertion=")

LOGGED: list[str] = []
RAISED: list[BaseException] = []


class Ear(logging.Handler):
    """Everything that is logged, by whomever, as it would stand in a file."""

    def emit(self, record: logging.LogRecord) -> None:
        LOGGED.append(self.format(record))


def pytest_configure() -> None:
    ear = Ear(logging.DEBUG)
    ear.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    logging.getLogger().addHandler(ear)
    logging.getLogger().setLevel(logging.DEBUG)
    for kind in (OppfolgingsplanError, InputError):
        made: Callable[..., Any] = kind.__new__

        def new(cls: type[Any], *arguments: Any, made: Any = made, **named: Any) -> Any:
            error = made(cls, *arguments, **named)
            RAISED.append(error)
            return error

        kind.__new__ = new  # type: ignore[method-assign, assignment]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # What was logged is looked at when all have had their say.
    items.sort(key=lambda item: item.path.name == "test_privacy.py")


@pytest.fixture(scope="session", name="key")
def client_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(name="world")
def servers(key: rsa.RSAPrivateKey) -> Iterator[World]:
    world = World(key.public_key())
    yield world
    world.close()


@pytest.fixture(name="account")
def account_of(key: rsa.RSAPrivateKey) -> Account:
    return Account(client=CLIENT, signer=RsaKey(key), kid=KID, consumer=EMPLOYER)


def settings_for(world: World, **changed: Any) -> Settings:
    addresses = dict.fromkeys(("plans", "documents", "sick_notes", "tokens"), world.address)
    chosen: dict[str, Any] = {
        "environment": "test",
        "first_wait": 0.01,
        "read_timeout": 5.0,
        "addresses": addresses | changed.pop("addresses", {}),
        "audience": world.maskinporten.audience,
    }
    return Settings(**(chosen | changed))


@pytest.fixture(name="nav")
def client(world: World, account: Account) -> Iterator[NavClient]:
    with NavClient(account, settings_for(world)) as nav:
        yield nav


@dataclass
class Store:
    """Where a host keeps its cases: every version that it was given."""

    kept: list[str] = field(default_factory=list)

    def __call__(self, case: Case) -> None:
        self.kept.append(case.to_json())

    @property
    def case(self) -> Case:
        return Case.from_json(self.kept[-1])


def outcomes(case: Case) -> dict[str, str | None]:
    """What became of the shares of the newest version."""
    approval = case.plans[-1].approval
    assert approval is not None
    return {share.recipient: share.outcome for share in approval.shares}


def follow(case: Case, *requests: Request) -> Case:
    for request in requests:
        case = case.execute(request).case
    return case


def shared_case(*recipients: str, now: datetime | None = None) -> Case:
    """A case on sick leave today, with an approved plan that is shared with these."""
    moment = (now or datetime.now(timezone.utc)) - timedelta(days=1)
    today = moment.date()
    system, manager, employee = Actor.system(), Actor.manager("m-1"), Actor.employee("a-1")
    by = {"at": moment, "plan": "p1"}
    opened = commands.open_case(
        at=moment,
        by=system,
        case="s-1",
        employee="a-1",
        person_number=PERSON,
        employer=EMPLOYER,
        policy=PolicyChoice(preset="nav_two_party"),
    )
    absent = Period(
        from_=today - timedelta(14), to=today + timedelta(30), activity="absent", grade=100
    )
    validity: dict[str, Any] = {
        "from_": today,
        "to": today + timedelta(60),
        "evaluate_on": today + timedelta(30),
    }
    case = follow(
        Case.open(opened).case,
        commands.register_sick_note(at=moment, by=system, note="n-1", periods=[absent]),
        commands.assign_manager(at=moment, by=system, manager="m-1", from_=date(2026, 1, 1)),
        commands.start_plan(at=moment, by=manager),
        commands.add_task(**by, by=employee, name=WORDS[3]),
        commands.assess_task(**by, by=employee, task="t1", assessment="can"),
        commands.approve_plan(**by, by=manager, agree=True, **validity),
        commands.approve_plan(**by, by=employee, agree=True),
    )
    return shared(case, *recipients, at=moment)


def shared(case: Case, *recipients: str, at: datetime) -> Case:
    manager = Actor.manager("m-1")
    for recipient in recipients:
        with_: Any = recipient
        case = follow(case, commands.share_plan(at=at, by=manager, plan="p1", with_=with_))
    return case
