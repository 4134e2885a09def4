"""What a flow wants next, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from .._native import AccessToken, Actor, Case, Grant, HttpRequest, NavAnswer

if TYPE_CHECKING:
    from ..commands import ArchiveChoice

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Send:
    """Send this, without following redirects; answered with what came of it."""

    request: HttpRequest
    url: str


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a `Send`."""

    answer: NavAnswer
    server_moment: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Token:
    """A token for this grant, another than the refused one; one is fetched at a time."""

    grant: Grant
    refused: AccessToken | None


@dataclass(frozen=True, slots=True)
class Do:
    """Call the host's function."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Archiving:
    """How documents get into the archives of their cases: the functions of the host."""

    find: Callable[..., Any]
    send: Callable[..., Any]
    store: Callable[..., Any]
    others: Callable[..., Any] | None
    by: Actor | Callable[[Case], Actor]
    choice: Callable[[Case], ArchiveChoice] | None


Wanted = Send | Wait | Token | Do
Flow = Generator[Wanted, Any, T]
