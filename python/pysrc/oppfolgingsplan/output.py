"""What writers give, and what a table of log entries comes to when it is read.

A file is bytes with a name that holds nobody's name; the host writes it or sends it. What a file
says never shows in a `repr`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from . import _native
from .commands import ArchiveChoice, Mark
from .views import Warning

if TYPE_CHECKING:
    from ._native import Actor, Case, Request
    from .words import Language, LogColumn

__all__ = [
    "ArchiveReceipt",
    "Attachment",
    "Calendar",
    "Finding",
    "ImportedRow",
    "Listed",
    "LogImport",
    "OutputFile",
    "OutputPackage",
    "RowFault",
    "Verdict",
]


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file that the library made."""

    name: str
    media_type: str
    data: bytes = field(repr=False)
    notes: str | None = field(default=None, repr=False)
    """What the writer has to say about it, as JSON: of a PDF `pages` and `replaced`."""

    def sha256(self) -> str:
        """The SHA-256 of the bytes, 64 hexadecimal digits."""
        return hashlib.sha256(self.data).hexdigest()

    def text(self) -> str:
        """What a file of text says; a byte order mark is left out."""
        return self.data.decode("utf-8-sig")


@dataclass(frozen=True, slots=True)
class OutputPackage:
    """Files that belong together, the last of them the SHA-256 sums of the others."""

    files: tuple[OutputFile, ...]
    notes: str | None = field(default=None, repr=False)
    """What the writer has to say about them, as JSON."""

    def file(self, name: str) -> OutputFile | None:
        """The file of this name."""
        return next((one for one in self.files if one.name == name), None)

    def zip(self, at: datetime) -> OutputFile:
        """All files in one, dated as the moment is in Oslo; the same files give the same bytes."""
        return _native._zip([(one.name, one.data) for one in self.files], at)


@dataclass(frozen=True, slots=True)
class Listed:
    """A case in a list that leaves the host, with what its reader knows it by."""

    case: Case
    label: str | None = field(default=None, repr=False)
    """Such as initials: 40 characters at most, no identity number, no diagnosis."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The deadlines of cases as a calendar."""

    file: OutputFile
    marks: tuple[Mark, ...]
    """What stands in it: to be given as `earlier` of the next choice."""


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """A good row of a table of log entries."""

    row: int
    line: int
    request: Request
    warnings: tuple[Warning, ...]


@dataclass(frozen=True, slots=True)
class RowFault:
    """One thing that is wrong with a row, without a word of what stands there."""

    row: int
    line: int
    column: LogColumn | None
    fault: str
    _messages: tuple[str, str, str] = field(repr=False, compare=False)

    def message(self, language: Language = "nb") -> str:
        """What is wrong, for a person."""
        return self._messages[("nb", "nn", "en").index(language)]


@dataclass(frozen=True, slots=True)
class LogImport:
    """What a table of log entries comes to; nothing has happened before the requests are executed."""

    rows: int
    entries: tuple[ImportedRow, ...]
    faults: tuple[RowFault, ...]
    ignored_columns: tuple[int, ...]
    _json: str = field(repr=False, compare=False)

    def to_json(self) -> str:
        """All that was read, as canonical JSON."""
        return self._json


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document that the host keeps and that goes into the archive with a version."""

    title: str = field(repr=False)
    media_type: str
    data: bytes = field(repr=False)
    entry: str | None = None
    """The log entry whose document it is."""


@dataclass(frozen=True, slots=True)
class ArchiveReceipt:
    """The receipt of Fiks Arkiv for an entry."""

    system_id: str
    number: str | None
    key: tuple[str, str] | None
    """The system and the key of the message, where the receipt repeats them."""
    existing: bool
    """Whether the entry stood there already: the message came twice."""
    dispatched: bool
    """Whether the archive holds it as dispatched: `record_dispatched` may follow."""
    _answer: bytes = field(repr=False)

    def request(
        self,
        case: Case,
        *,
        by: Actor,
        plan: str,
        at: datetime,
        choice: ArchiveChoice | None = None,
    ) -> Request:
        """The request `record_archived`, to be executed; `choice` is that of the package.

        Raises `ArchiveReceiptFault` for a receipt of another version.
        """
        return _native._receipt_request(self._answer, case, by, plan, None, at, choice)

    def log_request(
        self,
        case: Case,
        *,
        by: Actor,
        entry: str,
        at: datetime,
        choice: ArchiveChoice | None = None,
    ) -> Request:
        """The request `record_log_archived`, for a package of `Case.archive_log_entry`."""
        return _native._receipt_request(self._answer, case, by, None, entry, at, choice)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a proof."""

    fault: str
    file: str | None
    line: int | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the verifier of a proof has found."""

    findings: tuple[Finding, ...]
    events: int
    last_link: str | None
    sums: str | None
    """The SHA-256 of the file with the sums."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings
