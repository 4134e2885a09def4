"""The blocking client."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .._native import AccessToken, Actor, Case, Grant, SickNoteDelivery, TokenCache
from . import _wire
from ._flow import LARGEST_PAGE, Flows, next_cursor
from ._progress import Progress
from ._wanted import Archiving, Came, Do, Flow, Send, Token, Wait, Wanted
from .values import (
    Account,
    Concluded,
    Document,
    DocumentKind,
    Extra,
    Facts,
    File,
    Receipt,
    Settings,
)

__all__ = ["NavClient"]

if TYPE_CHECKING:
    from ..commands import ArchiveChoice
    from ..output import OutputPackage

T = TypeVar("T")


@dataclass(slots=True)
class _Renewing:
    """The fetching of a token for one grant: one at a time."""

    alone: threading.Lock = field(default_factory=threading.Lock)
    failure: Exception | None = None
    failed_at: float = 0.0


class NavClient:
    """Nav's interfaces for an account. It may be shared between threads, and is closed at the end.

    What is sent to Nav is sent once for each decision to share: `store` is called with the case as
    it is before anything is sent, and with the case that knows what came of it.
    """

    def __init__(self, account: Account, settings: Settings) -> None:
        self._flows = Flows(account, settings)
        self._settings = settings
        self._tokens = TokenCache()
        self._renewing: dict[Grant, _Renewing] = {}
        self._kept = httpx.Client(**_wire.options(settings, fresh=False))
        self._fresh = httpx.Client(**_wire.options(settings, fresh=True))

    def verify_integration(self) -> None:
        """Asks whether the connection works and the token is good. Raises `NavError`."""
        self._run(self._flows.verify_integration())

    def submit(
        self,
        case: Case,
        plan: str,
        extra: Extra,
        *,
        store: Callable[[Case], object],
        facts: Facts | None = None,
    ) -> Concluded:
        """Sends a version to those whom it was shared with and who are still to have it.

        Raises `NotSent` with all that Nav would refuse, and `NavError` when there is no token; the
        case is as it was then. Whatever comes after that is in what it gives back.
        """
        return self._run(self._flows.submit(case, plan, extra, store, facts))

    def sending_status(self, reference: str) -> Receipt:
        """Asks what became of a plan that was sent. Raises `NavError`."""
        return self._run(self._flows.sending_status(reference))

    def settle(self, case: Case, *, store: Callable[[Case], object]) -> list[Concluded]:
        """Asks what became of every sending of the case that is unknown and has a reference."""
        return self._run(self._flows.settle(case, store))

    def documents(self, employer: str, kind: DocumentKind, since: str) -> Iterator[Document]:
        """The documents that were made after a moment, oldest first, page by page."""
        seen: set[str] = set()
        more = True
        while more:
            page = self._run(self._flows.page(employer, kind, since, LARGEST_PAGE))
            for document in page.documents:
                if document.id not in seen:
                    seen.add(document.id)
                    yield document
            following = next_cursor(page, since)
            more, since = following is not None, following or since

    def download(self, document: Document) -> File:
        """One document. Raises `NavError`; its `kind` is `gone` when Nav has it no more."""
        return self._run(self._flows.download(document))

    def fetch_documents(
        self,
        employer: str,
        kind: DocumentKind,
        since: str,
        *,
        archive: Callable[[Document, File], object],
        mark: Callable[[Document, Any], object] | None = None,
        skipped: Callable[[Document], object] | None = None,
        keep: Callable[[str], object] | None = None,
        progress: bool | None = None,
    ) -> str:
        """Hands every document that was made after `since` to the archive, and gives the cursor.

        `archive` puts a document in the archive; `mark` gets what it returned, to mark the case as
        archived; `keep` gets the cursor after each page. After an interruption some documents come
        again: know them by `Document.id`. A document that Nav has no more is passed over; `skipped` gets
        one that is not ready.
        """
        bar = Progress("documents", progress)
        try:
            flow = self._flows.fetch_documents(
                employer, kind, since, archive, mark, skipped, keep, bar
            )
            return self._run(flow)
        finally:
            bar.close()

    def archive_documents(
        self,
        employer: str,
        kind: DocumentKind,
        since: str,
        *,
        find: Callable[[Document], object],
        send: Callable[[Case, OutputPackage], object],
        store: Callable[[Case], object],
        by: Actor | Callable[[Case], Actor],
        choice: Callable[[Case], ArchiveChoice] | None = None,
        others: Callable[[Document, File], object] | None = None,
        skipped: Callable[[Document], object] | None = None,
        keep: Callable[[str], object] | None = None,
        progress: bool | None = None,
    ) -> str:
        """Takes every document made after `since` into the archive of its case, and gives the cursor.

        `find` gives the case that a document is about (`document.is_about(case)`), or `None`: then
        `others` gets it, if there is one. The case gets to know the document and is stored; `send` puts
        the package into the archive and gives its reference there or the receipt of Fiks Arkiv; with
        that the case is marked as archived, and stored. A document that its case says is archived is
        not fetched again. Where `send` gives `None`, the host marks the case later
        (`document.archived(case, reference, …)`). `by` is the manager or HR, `choice` the folder and
        profile of a case.
        """
        bar = Progress("documents", progress)
        try:
            way = Archiving(find, send, store, others, by, choice)
            flow = self._flows.archive_documents(employer, kind, since, way, skipped, keep, bar)
            return self._run(flow)
        finally:
            bar.close()

    def fetch_sick_notes(
        self,
        employer: str,
        after: int | None = None,
        *,
        take: Callable[[SickNoteDelivery], object],
        keep: Callable[[int], object] | None = None,
        progress: bool | None = None,
    ) -> int | None:
        """Gives every sick note after a running number to `take`, and returns the last number.

        `take` finds the case and executes `note.request(case, at=now)`. `keep` gets the number
        after each answer of Nav's. A note that comes again changes nothing on a case.
        """
        bar = Progress("sick notes", progress)
        try:
            return self._run(self._flows.fetch_sick_notes(employer, after, take, keep, bar))
        finally:
            bar.close()

    def close(self) -> None:
        """Closes the connections."""
        self._kept.close()
        self._fresh.close()

    def __enter__(self) -> NavClient:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _run(self, flow: Flow[T]) -> T:
        try:
            wanted = next(flow)
            while True:
                try:
                    result = self._carry_out(wanted)
                except Exception as error:  # the flow decides what it means
                    wanted = flow.throw(error)
                else:
                    wanted = flow.send(result)
        except StopIteration as end:
            value: T = end.value
            return value

    def _carry_out(self, wanted: Wanted) -> Any:
        match wanted:
            case Send():
                return self._send(wanted)
            case Wait(seconds):
                time.sleep(seconds)
                return None
            case Token(grant, refused):
                return self._token(grant, refused)
            case Do(function, arguments):
                return function(*arguments)

    def _token(self, grant: Grant, refused: AccessToken | None) -> AccessToken:
        asked = time.monotonic()
        renewing = self._renewing.setdefault(grant, _Renewing())
        with renewing.alone:
            if refused is not None:
                self._tokens.drop_refused(grant, refused)
            token: AccessToken | None = self._tokens.get(grant, self._flows.now())
            if token is not None:
                return token
            # Whoever has waited while it failed does not try the same again.
            if renewing.failure is not None and renewing.failed_at > asked:
                raise renewing.failure
            try:
                token = self._run(self._flows.fetch_token(grant))
            except Exception as failure:
                renewing.failure, renewing.failed_at = failure, time.monotonic()
                raise
            self._tokens.put(grant, token)
            return token

    def _send(self, send: Send) -> Came:
        request, settings = send.request, self._settings
        http = self._fresh if _wire.is_fresh(request) else self._kept
        try:
            with http.stream(
                request.method, send.url, headers=request.headers, content=request.body
            ) as response:
                body, broken = bytearray(), False
                try:
                    for chunk in response.iter_bytes():
                        body += chunk
                        if len(body) > settings.largest_answer:
                            broken = True
                            break
                except httpx.HTTPError:
                    broken = True
                return _wire.came(request, response, bytes(body), broken, settings)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return _wire.failed(request, error)
