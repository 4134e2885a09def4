"""The command line of `nav`: who asks stands in a file, and the key in another."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from .._files import Complaint, read
from .._given import actor_of
from .._native import Case, SickNoteDelivery, nav_sendings
from ._archive import Filing, mark
from ._store import alone, case_of, storing, write
from .client import NavClient
from .errors import NavError, NotSent, NotStored, TooManyAtOnce
from .keys import RsaKey, certificate_chain
from .values import Account, Document, Extra, File, Settings

__all__ = ["add_to"]

_ACCOUNT = {"client", "key", "kid", "certificate", "consumer", "environment", "algorithm"}
_SETTINGS = {"proxy", "addresses", "audience", "tries", "read_timeout", "connect_timeout"}
# Of sysexits.h: it may be tried again.
_TRY_AGAIN = 75


def _object(name: str) -> dict[str, Any]:
    try:
        found = json.loads(read(name))
    except ValueError:
        raise Complaint(f"{name}: this is not well-formed JSON") from None
    if not isinstance(found, dict):
        raise Complaint(f"{name}: an object is wanted")
    return found


def _client(given: argparse.Namespace) -> NavClient:
    """The client of an account file: paths in it are relative to it."""
    name: str = given.account
    said = _object(name)
    unknown = set(said) - _ACCOUNT - _SETTINGS
    if unknown:
        raise Complaint(f"{name}: there is no field `{min(unknown)}`")
    missing = {"client", "key", "environment"} - set(said)
    if missing:
        raise Complaint(f"{name}: `{min(missing)}` must be given")
    if ("certificate" in said) and "kid" in said:
        raise Complaint(f"{name}: give either `kid` or `certificate`")
    folder = Path(name).parent
    data = read(str(folder / said["key"]))
    password = os.environ.get("OPPFOLGINGSPLAN_KEY_PASSWORD")
    try:
        if data.lstrip().startswith(b"{"):
            key = RsaKey.from_jwk(data)
        else:
            key = RsaKey.from_pem(data, password.encode() if password else None)
    except ValueError as error:
        raise Complaint(f"{said['key']}: {error}") from None
    chain = None
    if "certificate" in said:
        try:
            chain = certificate_chain(read(str(folder / said["certificate"])))
        except ValueError as error:
            raise Complaint(f"{said['certificate']}: {error}") from None
    kid = said.get("kid", key.kid)
    if chain is None and kid is None:
        raise Complaint(f"{name}: `kid` or `certificate` must be given")
    account = Account(
        client=said["client"],
        signer=key,
        kid=None if chain else kid,
        x5c=chain,
        consumer=said.get("consumer"),
        algorithm=said.get("algorithm", "RS256"),
    )
    chosen = {name: said[name] for name in _SETTINGS & set(said)}
    try:
        settings = Settings(environment=said["environment"], **chosen)
    except ValueError as error:
        raise Complaint(f"{name}: {error}") from None
    return NavClient(account, settings)


def _say(said: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")


def _failed(error: NavError) -> int:
    sys.stderr.write(f"oppfolgingsplan: {error}\n")
    # A fresh token that is refused will be refused again.
    again = error.advice == "retry" and error.kind != "token"
    return _TRY_AGAIN if again else 1


def _verify(given: argparse.Namespace) -> int:
    with _client(given) as nav:
        nav.verify_integration()
    _say({"verified": True})
    return 0


def _submit(given: argparse.Namespace) -> int:
    file = Path(given.file)
    fields = _object(given.extra)
    try:
        extra = Extra(**fields)
    except TypeError:
        raise Complaint(f"{given.extra}: there is a field that is not known") from None
    with _client(given) as nav, alone(file):
        case = case_of(given.file)
        plans = [each.plan for each in nav_sendings(case, _now(case)) if each.state == "due"]
        plan = given.plan or (plans[-1] if plans else case.plans[-1].id if case.plans else "")
        try:
            done = nav.submit(case, plan, extra, store=storing(file))
        except NotSent as error:
            for fault in error.faults:
                text = f"{fault.message(given.lang)} {fault.help(given.lang)}"
                sys.stderr.write(f"oppfolgingsplan: {fault.rule} at {fault.path}: {text}\n")
            return 1
    if done.failure is not None:
        return _failed(done.failure)
    _say({"plan": plan} | (asdict(done.receipt) if done.receipt else {}))
    return 0


def _status(given: argparse.Namespace) -> int:
    file = Path(given.file)
    with _client(given) as nav, alone(file):
        settled = nav.settle(case_of(given.file), store=storing(file))
        case = case_of(given.file)
    for plan in case.plans:
        for share in plan.approval.shares if plan.approval else ():
            said = {"plan": plan.id, "with": share.recipient, "outcome": share.outcome}
            _say(said | ({"uuid": share.reference} if share.reference else {}))
    for concluded in settled:
        if concluded.failure is not None:
            return _failed(concluded.failure)
    return 0


def _now(case: Case) -> datetime:
    return max(datetime.now(timezone.utc), case.last_moment)


def _name(note: SickNoteDelivery) -> str:
    """The identifier of a note, as a name of a file."""
    return "".join(each if each.isalnum() or each in "-_" else "_" for each in note.id)


def _cursor(folder: Path, name: str) -> Path:
    return folder / f"{name}.cursor"


def _kept(file: Path) -> str | None:
    return file.read_text("ascii").strip() if file.exists() else None


def _fetch(given: argparse.Namespace) -> int:
    folder = Path(given.to)
    folder.mkdir(parents=True, exist_ok=True)
    employer, what = given.employer, given.what
    cursor = _cursor(folder, f"{employer}-{what}")
    count, not_ready = 0, 0

    def skip(_: Document) -> None:
        nonlocal not_ready
        not_ready += 1

    def keep(value: object) -> None:
        write(cursor, f"{value}\n".encode("ascii"))

    def save(document: Document, file: File) -> None:
        nonlocal count
        count += 1
        kind = ".pdf" if document.media_type == "application/pdf" else ".bin"
        write(folder / f"{document.id}{kind}", file.data)
        said = json.loads(document.to_json()) | {"media_type": file.media_type}
        write(folder / f"{document.id}.json", json.dumps(said).encode())

    def take(note: SickNoteDelivery) -> None:
        nonlocal count
        count += 1
        write(folder / f"sick-note-{_name(note)}.json", note.to_json().encode())

    with _client(given) as nav:
        if what == "sick-notes":
            since = given.since or _kept(cursor)
            if since and not since.isdecimal():
                raise Complaint("give with --since the running number of a sick note, such as 12345")
            after = int(since) if since else None
            nav.fetch_sick_notes(employer, after, take=take, keep=keep)
        else:
            since = given.since or _kept(cursor)
            if since is None:
                raise Complaint("give with --since from when on, such as 2026-01-01T00:00:00Z")
            kind: Any = "plan" if what == "plans" else "meeting"
            if given.cases:
                with Filing(given, folder) as filing:
                    filing.fetch(nav, kind, since, others=save, skipped=skip, keep=keep)
                said = {"packages": filing.packages, "archived_before": filing.before}
                _say(said | {"fetched": count, "not_ready": not_ready})
                return 0
            nav.fetch_documents(employer, kind, since, archive=save, skipped=skip, keep=keep)
    _say({"fetched": count} | ({} if what == "sick-notes" else {"not_ready": not_ready}))
    return 0


def _archived(given: argparse.Namespace) -> int:
    _say(mark(given))
    return 0


def _raised(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    def guarded(given: argparse.Namespace) -> int:
        try:
            return run(given)
        except NavError as error:
            return _failed(error)
        except (NotStored, TooManyAtOnce) as error:
            raise Complaint(str(error)) from None
        except OSError as error:
            name = error.filename or "the file"
            raise Complaint(f"{name}: {(error.strerror or 'it failed').lower()}") from None

    return guarded


def add_to(parser: argparse.ArgumentParser) -> None:
    """Adds the commands of `nav` to its parser."""
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(
        name: str, run: Callable[[argparse.Namespace], int], text: str, asks: bool = True
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(run=_raised(run))
        if asks:
            about = "JSON: client, key, kid, environment, …"
            added.add_argument("--account", required=True, metavar="FILE", help=about)
        return added

    def of_an_archive(added: argparse.ArgumentParser) -> None:
        who = "who archives: HR or a manager (the manager of the case)"
        added.add_argument("--as", dest="actor", type=actor_of, metavar="ROLE[:ID]", help=who)
        profile = "websak, elements, generic or a profile in a .json file (that of the policy)"
        added.add_argument("--profile", metavar="PROFILE", help=profile)

    command("verify", _verify, "whether the connection works and the token is good")
    added = command("submit", _submit, "send a version that is shared and still to be sent")
    added.add_argument("file", metavar="CASE", help="a stored case; what came of it is stored there")
    added.add_argument("--plan", metavar="ID", help="the version (the newest that is to be sent)")
    added.add_argument(
        "--extra", required=True, metavar="FILE", help="JSON: what the case does not know"
    )
    added.add_argument("--lang", choices=("nb", "nn", "en"), default="nb", help="language (nb)")
    added = command("status", _status, "ask what became of unknown sendings, and show all")
    added.add_argument("file", metavar="CASE", help="a stored case; what came of it is stored there")
    added = command("fetch", _fetch, "documents or sick notes into a folder, from where it ended last")
    added.add_argument("what", choices=("plans", "meetings", "sick-notes"))
    added.add_argument("employer", metavar="NUMBER", help="the employer's organisation number")
    added.add_argument("--to", required=True, metavar="FOLDER", help="where they are put")
    added.add_argument("--since", metavar="WHEN", help="a moment, or the running number of a sick note")
    into = "stored cases: what is about one of them becomes a package for its archive, in the folder"
    added.add_argument("--cases", nargs="+", default=[], metavar="CASE", help=into)
    of_an_archive(added)
    added = command(
        "archived", _archived, "tell a case that a fetched document is in the archive", asks=False
    )
    added.add_argument("file", metavar="CASE", help="a stored case")
    added.add_argument("document", metavar="FILE", help="the .json that `fetch` wrote beside the package")
    added.add_argument(
        "--reference", required=True, metavar="TEXT", help="the archive's, or an ANSWER.xml of Fiks Arkiv"
    )
    of_an_archive(added)
