"""The asynchronous client: as the blocking one, with `await`."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import AsyncIterator, Awaitable, Callable
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

__all__ = ["AsyncNavClient"]

if TYPE_CHECKING:
    from ..commands import ArchiveChoice
    from ..output import OutputPackage

T = TypeVar("T")


@dataclass(slots=True)
class _Renewing:
    """The fetching of a token for one grant: one at a time."""

    alone: asyncio.Lock = field(default_factory=asyncio.Lock)
    failure: Exception | None = None
    failed_at: float = 0.0


class AsyncNavClient:
    """Nav's interfaces for an account, in one event loop. The functions that it is given may be
    plain or asynchronous ones. See `NavClient` for what each method does."""

    def __init__(self, account: Account, settings: Settings) -> None:
        self._flows = Flows(account, settings)
        self._settings = settings
        self._tokens = TokenCache()
        self._renewing: dict[Grant, _Renewing] = {}
        self._kept = httpx.AsyncClient(**_wire.options(settings, fresh=False))
        self._fresh = httpx.AsyncClient(**_wire.options(settings, fresh=True))

    async def verify_integration(self) -> None:
        """Asks whether the connection works and the token is good. Raises `NavError`."""
        await self._run(self._flows.verify_integration())

    async def submit(
        self,
        case: Case,
        plan: str,
        extra: Extra,
        *,
        store: Callable[[Case], object] | Callable[[Case], Awaitable[object]],
        facts: Facts | None = None,
    ) -> Concluded:
        """Sends a version to those who are still to have it. Raises `NotSent`, or `NavError`
        without a token.

        When it is cancelled after the sending has begun, the sending stays unknown.
        """
        return await self._run(self._flows.submit(case, plan, extra, store, facts))

    async def sending_status(self, reference: str) -> Receipt:
        """Asks what became of a plan that was sent. Raises `NavError`."""
        return await self._run(self._flows.sending_status(reference))

    async def settle(
        self, case: Case, *, store: Callable[[Case], object] | Callable[[Case], Awaitable[object]]
    ) -> list[Concluded]:
        """Asks what became of every sending of the case that is unknown and has a reference."""
        return await self._run(self._flows.settle(case, store))

    async def documents(
        self, employer: str, kind: DocumentKind, since: str
    ) -> AsyncIterator[Document]:
        """The documents that were made after a moment, oldest first, page by page."""
        seen: set[str] = set()
        more = True
        while more:
            page = await self._run(self._flows.page(employer, kind, since, LARGEST_PAGE))
            for document in page.documents:
                if document.id not in seen:
                    seen.add(document.id)
                    yield document
            following = next_cursor(page, since)
            more, since = following is not None, following or since

    async def download(self, document: Document) -> File:
        """One document. Raises `NavError`; its `kind` is `gone` when Nav has it no more."""
        return await self._run(self._flows.download(document))

    async def fetch_documents(
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
        """Hands every document that was made after `since` to the archive, and gives the cursor."""
        bar = Progress("documents", progress)
        try:
            flow = self._flows.fetch_documents(
                employer, kind, since, archive, mark, skipped, keep, bar
            )
            return await self._run(flow)
        finally:
            bar.close()

    async def archive_documents(
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
        """Takes every document made after `since` into the archive of its case, and gives the cursor."""
        bar = Progress("documents", progress)
        try:
            way = Archiving(find, send, store, others, by, choice)
            flow = self._flows.archive_documents(employer, kind, since, way, skipped, keep, bar)
            return await self._run(flow)
        finally:
            bar.close()

    async def fetch_sick_notes(
        self,
        employer: str,
        after: int | None = None,
        *,
        take: Callable[[SickNoteDelivery], object],
        keep: Callable[[int], object] | None = None,
        progress: bool | None = None,
    ) -> int | None:
        """Gives every sick note after a running number to `take`, and returns the last number."""
        bar = Progress("sick notes", progress)
        try:
            return await self._run(self._flows.fetch_sick_notes(employer, after, take, keep, bar))
        finally:
            bar.close()

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._kept.aclose()
        await self._fresh.aclose()

    async def __aenter__(self) -> AsyncNavClient:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _run(self, flow: Flow[T]) -> T:
        try:
            wanted = next(flow)
            while True:
                try:
                    result = await self._carry_out(wanted)
                except Exception as error:  # the flow decides what it means
                    wanted = flow.throw(error)
                else:
                    wanted = flow.send(result)
        except StopIteration as end:
            value: T = end.value
            return value

    async def _carry_out(self, wanted: Wanted) -> Any:
        match wanted:
            case Send():
                return await self._send(wanted)
            case Wait(seconds):
                await asyncio.sleep(seconds)
                return None
            case Token(grant, refused):
                return await self._token(grant, refused)
            case Do(function, arguments):
                done = function(*arguments)
                return await done if inspect.isawaitable(done) else done

    async def _token(self, grant: Grant, refused: AccessToken | None) -> AccessToken:
        asked = time.monotonic()
        renewing = self._renewing.setdefault(grant, _Renewing())
        async with renewing.alone:
            if refused is not None:
                self._tokens.drop_refused(grant, refused)
            token: AccessToken | None = self._tokens.get(grant, self._flows.now())
            if token is not None:
                return token
            # Whoever has waited while it failed does not try the same again.
            if renewing.failure is not None and renewing.failed_at > asked:
                raise renewing.failure
            try:
                token = await self._run(self._flows.fetch_token(grant))
            except Exception as failure:
                renewing.failure, renewing.failed_at = failure, time.monotonic()
                raise
            self._tokens.put(grant, token)
            return token

    async def _send(self, send: Send) -> Came:
        request, settings = send.request, self._settings
        http = self._fresh if _wire.is_fresh(request) else self._kept
        try:
            async with http.stream(
                request.method, send.url, headers=request.headers, content=request.body
            ) as response:
                body, broken = bytearray(), False
                try:
                    async for chunk in response.aiter_bytes():
                        body += chunk
                        if len(body) > settings.largest_answer:
                            broken = True
                            break
                except httpx.HTTPError:
                    broken = True
                return _wire.came(request, response, bytes(body), broken, settings)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return _wire.failed(request, error)
