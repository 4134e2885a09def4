"""Runs a program that sends a plan, against stand-ins for Maskinporten and Nav on loopback.

    python tests/nav/stand_in.py PROGRAM ARGUMENT...

The program gets two arguments more: a folder with `grant.json`, `key.pem` and the
same key with a certificate in `key.p12` (its password in `KEY_PASSWORD`), `requests.jsonl` (a case with
a plan that is to be shared, request by request) and `extra.json`; and the address of the stand-ins. It is run twice, as it is and when the answer to the plan is lost. What it prints the first
time is printed. Needs the package `cryptography`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from maskinporten import CLIENT, EMPLOYER, KID
from world import World

PASSWORD = "eksempel"
PLANS = "/api/v1/followupplan"
EXTRA = {
    "typical_workday": "Dagvakt på sengepost",
    "previous_facilitation": "Hev og senk pult",
    "follow_up": "Samtale hver uke",
    "contact_name": "Ola Lederesen",
    "contact_phone": "55512345",
    "contact_email": "ola@eksempel.no",
    "system_name": "Eksempel HR",
}


def requests() -> list[dict[str, Any]]:
    """A case on sick leave today, with an approved plan that is to go to Nav and the practitioner."""
    moment = datetime.now(timezone.utc) - timedelta(days=1)
    at = moment.isoformat(timespec="seconds")

    def day(days: int) -> str:
        return (moment.date() + timedelta(days)).isoformat()

    system: dict[str, Any] = {"at": at, "by": {"role": "system"}}
    manager: dict[str, Any] = {"at": at, "by": {"role": "manager", "id": "m-1"}}
    employee: dict[str, Any] = {"at": at, "by": {"role": "employee", "id": "a-1"}}
    absent = {"from": day(-14), "to": day(30), "activity": "absent", "grade": 100}
    validity = {"from": day(0), "to": day(60), "evaluate_on": day(30)}
    return [
        system
        | {"do": "open_case", "case": "s-1", "employee": "a-1", "person_number": "05908399546"}
        | {"employer": EMPLOYER, "policy": {"preset": "nav_two_party"}},
        system | {"do": "register_sick_note", "note": "n-1", "periods": [absent]},
        system | {"do": "assign_manager", "manager": "m-1", "from": day(-14)},
        manager | {"do": "start_plan"},
        employee | {"do": "add_task", "plan": "p1", "name": "Løfting av pasienter"},
        employee | {"do": "assess_task", "plan": "p1", "task": "t1", "assessment": "can"},
        manager | {"do": "approve_plan", "plan": "p1", "agree": True} | validity,
        employee | {"do": "approve_plan", "plan": "p1", "agree": True},
        manager | {"do": "share_plan", "plan": "p1", "with": "nav"},
        manager | {"do": "share_plan", "plan": "p1", "with": "practitioner"},
    ]


def outcomes(folder: Path) -> list[str]:
    """What became of the shares of the case that the program has stored, by its events."""
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    return _values(case, "outcome")[-2:]


def _values(value: Any, name: str) -> list[Any]:
    if isinstance(value, dict):
        own = [value[name]] if name in value else []
        return own + [found for each in value.values() for found in _values(each, name)]
    if isinstance(value, list):
        return [found for each in value for found in _values(each, name)]
    return []


def certificate_file(key: rsa.RSAPrivateKey) -> bytes:
    """As issuers give it out, and as old runtimes can read it."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Eksempel HR")])
    now = datetime.now(timezone.utc)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    builder = builder.public_key(key.public_key()).serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now).not_valid_after(now + timedelta(days=1))
    kind = serialization.PrivateFormat.PKCS12.encryption_builder()
    kind = kind.kdf_rounds(2000).hmac_hash(hashes.SHA1())
    kind = kind.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC)
    signed = builder.sign(key, hashes.SHA256())
    return pkcs12.serialize_key_and_certificates(
        b"key", key, signed, None, kind.build(PASSWORD.encode())
    )


Ended = tuple[subprocess.CompletedProcess[str], World, list[str]]


def run(program: list[str], fault: str | None) -> Ended:
    """How the program ended, what the servers know then, and what became of the shares."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    world = World(key.public_key())
    if fault:
        world.faults.append((PLANS, ""))  # The question whether all works.
        world.faults.append((PLANS, fault))
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    grant = {
        "environment": "test",
        "client": CLIENT,
        "scope": "nav:oppfolgingsplan/lps.write",
        "kid": KID,
        "consumer": EMPLOYER,
        "audience": world.maskinporten.audience,
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "key.pem").write_bytes(pem)
        (folder / "key.p12").write_bytes(certificate_file(key))
        (folder / "grant.json").write_text(json.dumps(grant))
        (folder / "extra.json").write_text(json.dumps(EXTRA))
        lines = "".join(json.dumps(request) + "\n" for request in requests())
        (folder / "requests.jsonl").write_text(lines)
        # Whatever proxy this machine has is not for loopback.
        environment = os.environ | {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        environment["KEY_PASSWORD"] = PASSWORD
        ended = subprocess.run(
            [*program, name, world.address],
            env=environment,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        came = outcomes(folder) if (folder / "case.json").exists() else []
    world.close()
    return ended, world, came


def main() -> None:
    program = sys.argv[1:]
    ended, world, came = run(program, None)
    assert ended.returncode == 0, ended
    assert world.asked == ["/token", f"{PLANS}/verify-integration", PLANS], world.asked
    assert came == ["delivered", "delivered"], came
    (plan,) = world.plans.values()
    assert plan["sendPlanToNav"] and plan["typicalWorkday"] == EXTRA["typical_workday"], plan
    sys.stdout.write(ended.stdout)

    # The answer is lost: the plan is at Nav, is not sent again, and is unknown to the case.
    ended, world, came = run(program, "reset after 0")
    assert ended.returncode == 1, ended
    assert world.count(PLANS) == 2 and len(world.plans) == 1, world.asked
    assert came == ["unknown", "unknown"], came


if __name__ == "__main__":
    main()
