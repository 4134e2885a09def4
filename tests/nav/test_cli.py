"""The command line: `nav verify | submit | status | fetch`, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from conftest import EXTRA, SECRETS, TOKEN, outcomes, shared_case
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from maskinporten import CLIENT, EMPLOYER, KID
from test_fetch import document, note
from world import World

from oppfolgingsplan import Case

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(name="run")
def command_line(world: World, key: rsa.RSAPrivateKey, tmp_path: Path) -> Run:
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (tmp_path / "key.pem").write_bytes(pem)
    account = {
        "client": CLIENT,
        "key": "key.pem",
        "kid": KID,
        "consumer": EMPLOYER,
        "environment": "test",
        "addresses": dict.fromkeys(("plans", "documents", "sick_notes", "tokens"), world.address),
        "audience": world.maskinporten.audience,
        "tries": 2,
        "read_timeout": 5,
    }
    (tmp_path / "account.json").write_text(json.dumps(account), "utf-8")
    extra = {name: value for name, value in asdict(EXTRA).items() if value is not None}
    (tmp_path / "extra.json").write_text(json.dumps(extra), "utf-8")

    def run(command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        account = [] if command == "archived" else ["--account", "account.json"]
        words = ["nav", command, *account, *arguments]
        done = subprocess.run(
            [sys.executable, "-m", "oppfolgingsplan.cli", *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        said = done.stdout + done.stderr
        assert not any(secret in said for secret in SECRETS) and not TOKEN.search(said)
        return done

    return run


def stored(file: Path) -> Case:
    return Case.from_json(file.read_bytes())


def test_verify(run: Run, world: World) -> None:
    done = run("verify")
    assert (done.returncode, done.stdout, done.stderr) == (0, '{"verified": true}\n', "")
    world.faults = [("/api", "status 503")] * 2
    done = run("verify")
    assert (done.returncode, done.stdout) == (75, "")
    assert done.stderr.endswith("oppfolgingsplan: verify_integration: server (HTTP 503) INTERNAL_SERVER_ERROR, retry\n")


def test_submit_and_status(run: Run, world: World, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(shared_case("nav", "practitioner").to_json(), "utf-8")
    world.practitioner = False
    done = run("submit", "case.json", "--extra", "extra.json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said == {"plan": "p1", "uuid": said["uuid"], "to_nav": True, "to_practitioner": False}
    assert outcomes(stored(file)) == {"nav": "delivered", "practitioner": "failed"}
    done = run("submit", "case.json", "--extra", "extra.json", "--lang", "en")
    assert done.returncode == 1 and len(world.plans) == 1
    assert "share.no-request at plan: " in done.stderr
    done = run("status", "case.json")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["with"], line["outcome"]) for line in lines] == [
        ("practitioner", "failed"),
        ("nav", "delivered"),
    ]


def test_an_answer_that_was_lost(run: Run, world: World, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(shared_case("nav").to_json(), "utf-8")
    world.faults = [("/api", "truncated")]
    done = run("submit", "case.json", "--extra", "extra.json")
    assert done.returncode == 1
    assert done.stderr.endswith("submit: unreadable (HTTP 200), ask\n")
    assert outcomes(stored(file)) == {"nav": "unknown"}
    assert run("submit", "case.json", "--extra", "extra.json").returncode == 1
    assert len(world.plans) == 1
    done = run("status", "case.json")
    assert done.returncode == 0 and json.loads(done.stdout)["outcome"] == "delivered"


def test_two_at_once(run: Run, world: World, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(shared_case("nav").to_json(), "utf-8")
    fcntl = pytest.importorskip("fcntl")
    with open(tmp_path / "case.json.lock", "wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        done = run("submit", "case.json", "--extra", "extra.json")
    assert done.returncode == 1 and "somebody else is sending" in done.stderr
    assert run("submit", "case.json", "--extra", "extra.json").returncode == 0
    assert len(world.plans) == 1


def test_fetch(run: Run, world: World, tmp_path: Path) -> None:
    world.documents = [document("2026-02-01T09:15:00Z"), document("2026-02-02T09:15:00Z")]
    since = ("--since", "2026-01-01T00:00:00Z")
    assert "--since" in run("fetch", "plans", EMPLOYER, "--to", "archive").stderr
    done = run("fetch", "plans", EMPLOYER, "--to", "archive", *since)
    assert (done.returncode, done.stdout, done.stderr) == (0, '{"fetched": 2, "not_ready": 0}\n', "")
    files = {file.name for file in (tmp_path / "archive").glob("*.pdf")}
    assert files == {each["documentId"] + ".pdf" for each in world.documents}
    assert run("fetch", "plans", EMPLOYER, "--to", "archive").stdout == '{"fetched": 0, "not_ready": 0}\n'
    world.sick_notes = [note(number) for number in range(10, 15)]
    assert run("fetch", "sick-notes", EMPLOYER, "--to", "notes").stdout == '{"fetched": 5}\n'
    assert run("fetch", "sick-notes", EMPLOYER, "--to", "notes").stdout == '{"fetched": 0}\n'
    assert len(list((tmp_path / "notes").glob("sick-note-*.json"))) == 5


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"clent": "x"}, "no field `clent`"),
        ({"client": None}, "`client` must be given"),
        ({"key": "none.pem"}, "none.pem: no such file"),
        ({"key": "extra.json"}, "JSON Web Key"),
        ({"kid": None}, "`kid` or `certificate` must be given"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_accounts_that_cannot_be(change: dict[str, str | None], said: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "account.json"
    account = json.loads(file.read_text("utf-8")) | change
    account = {name: value for name, value in account.items() if value is not None}
    file.write_text(json.dumps(account), "utf-8")
    done = run("verify")
    assert done.returncode == 1 and said in done.stderr, done.stderr


def test_a_file_of_requests_is_no_stored_case(run: Run, tmp_path: Path) -> None:
    (tmp_path / "case.jsonl").write_text('{"do":"open_case"}\n', "utf-8")
    done = run("submit", "case.jsonl", "--extra", "extra.json")
    assert done.returncode == 1 and "no stored case" in done.stderr
