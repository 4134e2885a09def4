"""What `nav fetch --cases` and `nav archived` do: documents of Nav's into the archives of their cases."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timezone
from pathlib import Path
from types import TracebackType
from typing import Any

from .._files import Complaint, read
from .._native import Actor, Case, read_receipt
from .._writing import archive_profile, manager_of
from ..commands import ArchiveChoice
from ..errors import ArchiveReceiptFault, InputError, Refused
from ..output import OutputPackage
from ._store import alone, case_of, storing, write
from .client import NavClient
from .values import Document, DocumentKind, File

__all__ = ["Filing", "mark"]


def _now(case: Case) -> datetime:
    return max(datetime.now(timezone.utc), case.last_moment)


def _by(given: argparse.Namespace, case: Case) -> Actor:
    actor: Actor | None = given.actor
    return actor or manager_of(case, _now(case))


class Filing:
    """The cases of some files, which nobody else writes meanwhile."""

    def __init__(self, given: argparse.Namespace, folder: Path) -> None:
        self.packages = 0
        self.before = 0
        self._given = given
        self._folder = folder
        self._held = ExitStack()
        self._cases: dict[Path, Case] = {}
        self._document: Document | None = None
        self._file = Path()

    def __enter__(self) -> Filing:
        try:
            for name in self._given.cases:
                self._held.enter_context(alone(Path(name)))
                self._cases[Path(name)] = case_of(name)
        except BaseException:
            self._held.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._held.close()

    def fetch(
        self,
        nav: NavClient,
        kind: DocumentKind,
        since: str,
        *,
        others: Callable[[Document, File], object],
        skipped: Callable[[Document], object],
        keep: Callable[[str], object],
    ) -> None:
        """Writes a package for each document of these cases, and stores that the case knows it."""
        choice = ArchiveChoice(profile=archive_profile(self._given.profile))
        try:
            nav.archive_documents(
                self._given.employer,
                kind,
                since,
                find=self._find,
                send=self._send,
                store=self._store,
                by=lambda case: _by(self._given, case),
                choice=lambda _: choice,
                others=others,
                skipped=skipped,
                keep=keep,
            )
        except Refused as refused:
            raise Complaint(f"{self._file}: {refused.code}: {refused.message('nb')}") from None

    def _find(self, document: Document) -> Case | None:
        self._document = document
        found = [(file, case) for file, case in self._cases.items() if document.is_about(case)]
        # Of several cases of a person, the document belongs to the newest.
        found.sort(key=lambda held: held[1].last_moment)
        if not found:
            return None
        self._file, case = found[-1]
        # Whichever of them has it keeps it.
        for file, other in found:
            if document.entry(other) is not None:
                self._file, case = file, other
        self.before += document.is_archived(case)
        return case

    def _send(self, case: Case, package: OutputPackage) -> None:
        """Into the folder. What the archive calls it is told later, with `nav archived`."""
        if self._document is not None:
            name = self._document.id
            write(self._folder / f"{name}.zip", package.zip(_now(case)).data)
            write(self._folder / f"{name}.json", self._document.to_json().encode())
            self.packages += 1

    def _store(self, case: Case) -> None:
        storing(self._file)(case)
        self._cases[self._file] = case


def _document(name: str) -> Document:
    try:
        said: dict[str, Any] = json.loads(read(name))
        return Document(**({"kind": None} | said))
    except (ValueError, TypeError):
        raise Complaint(f"{name}: this is no document that `nav fetch` has written") from None


def mark(given: argparse.Namespace) -> dict[str, Any]:
    """Tells a case that a document is in the archive; a second time changes nothing."""
    file, document = Path(given.file), _document(given.document)
    choice = ArchiveChoice(profile=archive_profile(given.profile))
    name: str = given.reference
    with alone(file):
        case = case_of(given.file)
        if document.is_archived(case):
            return {"archived": False, "entry": document.entry(case)}
        try:
            reference = read_receipt(read(name)) if name.endswith(".xml") else name
            request = document.archived(
                case, reference, by=_by(given, case), at=_now(case), choice=choice
            )
            case = case.execute(request).case
        except Refused as refused:
            raise Complaint(f"{file}: {refused.code}: {refused.message('nb')}") from None
        except ArchiveReceiptFault as fault:
            raise Complaint(f"{name}: {fault.message('nb')} {fault.help('nb')}") from None
        except InputError as error:
            raise Complaint(f"{file}: {error}") from None
        storing(file)(case)
    return {"archived": True, "entry": document.entry(case)}
