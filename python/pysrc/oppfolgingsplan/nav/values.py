"""What is given to the client and what it gives back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Literal, Union
from urllib.parse import urlsplit

from .._native import (
    Actor,
    Case,
    NavAnswer,
    NavSending,
    Request,
    nav_document_archived,
    nav_document_entry,
    nav_document_is_about,
    nav_document_package,
    nav_document_request,
)

if TYPE_CHECKING:
    from ..commands import ArchiveChoice
    from ..output import ArchiveReceipt, OutputPackage
    from ..words import Language
    from .errors import NavError
    from .keys import Signer

__all__ = [
    "Account",
    "Concluded",
    "Document",
    "DocumentKind",
    "Environment",
    "Extra",
    "Facts",
    "File",
    "Receipt",
    "Settings",
]

# Unions of literals, because that is what stubtest can compare.
Environment = Union[Literal["test"], Literal["production"]]
DocumentKind = Union[Literal["plan"], Literal["meeting"]]


_SERVERS = {"plans", "documents", "sick_notes", "tokens"}


def _utc_now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who asks: the client at Maskinporten, its key, and on whose behalf it asks."""

    client: str
    """The client's identifier."""
    signer: Signer = field(repr=False)
    """Who signs."""
    kid: str | None = None
    """The key that is registered on the client. Either this or `x5c`."""
    x5c: list[str] | None = field(default=None, repr=False)
    """The chain of an enterprise certificate."""
    consumer: str | None = None
    """The employer that has delegated the scope to a vendor; nobody asks for itself."""
    algorithm: Literal["RS256", "RS384", "RS512"] = "RS256"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How patient the client is, and where it goes."""

    environment: Environment
    connect_timeout: float = 5.0
    """Seconds for a connection."""
    read_timeout: float = 30.0
    """Seconds of silence before an answer counts as lost."""
    tries: int = 4
    """How often a request is sent at most, where sending it again is safe."""
    first_wait: float = 0.5
    """Seconds before the second try; doubled each time, and shortened at random by up to half."""
    longest_wait: float = 30.0
    """No wait is longer; a server that wants more is not asked again."""
    largest_answer: int = 50_000_000
    """Bytes of an answer, at most."""
    proxy: str | None = field(default=None, repr=False)
    """The address of a proxy; by itself that of the environment (`HTTPS_PROXY`)."""
    addresses: dict[str, str] = field(default_factory=dict)
    """Other addresses than Nav's by server (`plans`, `documents`, `sick_notes`, `tokens`)."""
    audience: str | None = None
    """Another audience of the grant than Maskinporten's."""
    clock: Callable[[], datetime] = field(default=_utc_now, repr=False)

    def __post_init__(self) -> None:
        unknown = set(self.addresses) - _SERVERS
        if unknown:
            raise ValueError(f"`addresses`: there is no server `{min(unknown)}`")
        for server, address in self.addresses.items():
            parts = urlsplit(address)
            alone = parts.hostname in {"localhost", "127.0.0.1", "::1"}
            if parts.scheme != "https" and self.environment == "production" and not alone:
                raise ValueError(f"`addresses.{server}`: a token goes over https only")


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """What Nav asks for and a case does not know. What the version says itself wins."""

    typical_workday: str | None = field(default=None, repr=False)
    previous_facilitation: str | None = field(default=None, repr=False)
    follow_up: str | None = field(default=None, repr=False)
    needs_help_from_nav: bool | None = None
    help_description: str | None = field(default=None, repr=False)
    message_to_practitioner: str | None = field(default=None, repr=False)
    additional_information: str | None = field(default=None, repr=False)
    contact_name: str | None = field(default=None, repr=False)
    contact_phone: str | None = field(default=None, repr=False)
    contact_email: str | None = field(default=None, repr=False)
    system_name: str | None = None
    system_email: str | None = None
    practitioner_otherwise: bool | None = None
    language: Language | None = None

    def to_json(self) -> str:
        """The fields that are given."""
        return json.dumps({name: value for name, value in asdict(self).items() if value is not None})


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the host states for the pre-flight. The token's part the client knows."""

    employments: tuple[tuple[str, str], ...] = ()
    """Of each employment the legal unit and the workplace."""
    person_known: bool = True

    def to_json(self, environment: Environment, token: dict[str, Any] | None) -> str:
        """As the library reads it."""
        units = [{"legal_unit": unit, "workplace": place} for unit, place in self.employments]
        stated = {
            "environment": environment,
            "token": token,
            "employments": units,
            "person_known": self.person_known,
        }
        return json.dumps(stated)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What Nav says of a plan that it has. `False`: it did not get there; `None`: unknown."""

    uuid: str | None
    to_nav: bool | None
    to_practitioner: bool | None

    @classmethod
    def of(cls, answer: NavAnswer) -> Receipt:
        """Of an answer that is one."""
        said = json.loads(answer.to_json())["receipt"]
        return cls(said.get("uuid"), said.get("to_nav"), said.get("to_practitioner"))


@dataclass(frozen=True, slots=True)
class Concluded:
    """What came of a sending: the case that knows it, and either the receipt or the failure."""

    case: Case
    sending: NavSending
    receipt: Receipt | None = None
    failure: NavError | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An entry of Nav's list of documents."""

    id: str
    """Nav's identifier: the key to know a document again by."""
    link: str = field(repr=False)
    kind: DocumentKind | None
    """`None` for a kind that this version does not know."""
    media_type: str
    person_number: str = field(repr=False)
    employer: str
    ready: bool
    """Whether it can be fetched."""
    read: bool
    """Whether somebody has fetched it before."""
    created: str
    """When it was made, as Nav writes it."""

    def to_json(self) -> str:
        """The entry as the library reads it."""
        return json.dumps({name: value for name, value in asdict(self).items() if value is not None})

    def is_about(self, case: Case) -> bool:
        """Whether it is about the person and the employer of a case."""
        return nav_document_is_about(self.to_json(), case)

    def entry(self, case: Case) -> str | None:
        """The entry of the case's log that stands for it."""
        found = nav_document_entry(self.to_json(), case)
        return found and found[0]

    def is_archived(self, case: Case) -> bool:
        """Whether the case says that it is in the archive."""
        found = nav_document_entry(self.to_json(), case)
        return found is not None and found[1]

    def request(self, case: Case, *, by: Actor, at: datetime) -> Request | None:
        """The request `add_log_entry` by which the case gets to know it; `None` where it does.

        Raises `InputError` when it is about another person or employer than the case.
        """
        return nav_document_request(self.to_json(), case, by, at)

    def package(
        self,
        case: Case,
        file: File,
        *,
        by: Actor,
        at: datetime,
        choice: ArchiveChoice | None = None,
    ) -> OutputPackage:
        """The document as an archive takes it: an entry of its own, with both messages, a sheet and the
        sums. The case must know it. Raises `Refused`."""
        return nav_document_package(
            self.to_json(), file.media_type, file.data, case, by, at, choice
        )

    def archived(
        self,
        case: Case,
        reference: str | ArchiveReceipt,
        *,
        by: Actor,
        at: datetime,
        choice: ArchiveChoice | None = None,
    ) -> Request:
        """The request `record_log_archived`, with the archive's reference or the receipt of Fiks Arkiv."""
        if isinstance(reference, str):
            return nav_document_archived(self.to_json(), case, by, at, reference, choice)
        entry = self.entry(case) or ""
        return reference.log_request(case, by=by, entry=entry, at=at, choice=choice)


@dataclass(frozen=True, slots=True)
class File:
    """A document that was fetched."""

    media_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the list."""

    documents: tuple[Document, ...]
    has_more: bool
    total: int
    cursor: str | None

    @classmethod
    def of(cls, answer: NavAnswer) -> Page:
        """Of an answer that is one."""
        page = json.loads(answer.to_json())["page"]
        documents = tuple(
            Document(
                each["id"],
                each["link"],
                each.get("kind"),
                each["media_type"],
                each["person_number"],
                each["employer"],
                each["ready"],
                each["read"],
                each["created"],
            )
            for each in page["documents"]
        )
        return cls(documents, page["has_more"], page["total"], page.get("cursor"))
