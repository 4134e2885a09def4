"""What the client does, without doing it: each flow yields what is wanted next, and is sent what
came of it. The blocking client and the asynchronous one carry it out, each in its own way."""

from __future__ import annotations

import logging
import random
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .._native import (
    AccessToken,
    Case,
    Grant,
    HttpRequest,
    NavAnswer,
    NavSending,
    SickNoteDelivery,
    nav_address,
    nav_begin,
    nav_conclude,
    nav_sendings,
)
from ._wanted import Archiving, Came, Do, Flow, Send, Token, Wait
from .errors import NavError, NotSigned, NotStored, TooManyAtOnce
from .values import (
    Account,
    Concluded,
    Document,
    DocumentKind,
    Extra,
    Facts,
    File,
    Page,
    Receipt,
    Settings,
)

if TYPE_CHECKING:
    from ..output import ArchiveReceipt

log = logging.getLogger("oppfolgingsplan.nav")
# Whether and where it is shown is the host's to say.
log.addHandler(logging.NullHandler())

PLANS = "nav:oppfolgingsplan/lps.write"
DOCUMENTS = "nav:syfo/dokumentporten"
SICK_NOTES = "nav:helseytelser/sykepenger"
LARGEST_PAGE = 200


def next_cursor(page: Page, since: str) -> str | None:
    """From where to ask on; `None` at the end. Raises `TooManyAtOnce`."""
    if not page.has_more or page.cursor is None:
        return None
    # Nav gives what was made after a moment, so more than a page of one moment cannot be had.
    if page.cursor == since or len({document.created for document in page.documents}) == 1:
        raise TooManyAtOnce
    return page.cursor


class Flows:
    """The flows of one account."""

    def __init__(self, account: Account, settings: Settings) -> None:
        self.account = account
        self.settings = settings
        # How far the server's clock is from this one; learnt when Maskinporten refuses a grant.
        self._skew = timedelta()
        self._random = random.SystemRandom()

    def now(self) -> datetime:
        """This host's clock."""
        return self.settings.clock()

    def grant(self, scope: str, system_user: str | None = None) -> Grant:
        """What a token for a scope is asked for with."""
        account = self.account
        return Grant(
            self.settings.environment,
            account.client,
            scope,
            kid=account.kid,
            x5c=account.x5c,
            # A system user's token is for the employer that has made the user.
            consumer=None if system_user else account.consumer,
            system_user=system_user,
            audience=self.settings.audience,
            algorithm=account.algorithm,
        )

    def _url(self, request: HttpRequest) -> str:
        own = self.settings.addresses.get(request.server)
        base = own if own is not None else nav_address(request.server, self.settings.environment)
        return base.rstrip("/") + request.path

    def _pause(self, failure: NavError, tried: int) -> float | None:
        """How long to wait before another try; `None` when there is none."""
        settings = self.settings
        if failure.advice != "retry" or tried >= settings.tries:
            return None
        wait = min(settings.first_wait * 2.0 ** (tried - 1), settings.longest_wait)
        wait *= 1 - self._random.random() / 2
        asked = failure.retry_after or 0
        return max(wait, asked) if asked <= settings.longest_wait else None

    def _again(self, came: Came, tried: int) -> Flow[bool]:
        """Waits, if it is to be tried again."""
        failure = NavError(came.answer)
        pause = self._pause(failure, tried)
        # Codes only: neither path, nor header, nor body.
        log.warning("%s (try %d)%s", failure, tried, "" if pause is None else ", again")
        if pause is None:
            return False
        yield Wait(pause)
        return True

    def fetch_token(self, grant: Grant) -> Flow[AccessToken]:
        """Asks Maskinporten for a token. Every try has an assertion of its own."""
        tried, corrected = 0, False
        while True:
            tried += 1
            assertion = grant.assertion(self.now() + self._skew, str(uuid.uuid4()))
            to_sign = (assertion.signing_input, self.account.algorithm)
            try:
                signature = yield Do(self.account.signer.sign, to_sign)
            except Exception as error:
                raise NotSigned from error
            request = assertion.signed(signature)
            asked_at = self.now()
            came: Came = yield Send(request, self._url(request))
            token = came.answer.token()
            if token is not None:
                log.info("token: fetched")
                return token
            failure = NavError(came.answer)
            # Refused, and the clocks differ: once more, by the server's.
            if failure.status == 400 and came.server_moment is not None and not corrected:
                skew = came.server_moment - asked_at
                if abs((skew - self._skew).total_seconds()) > 5:
                    corrected, self._skew = True, skew
                    log.warning("the clock is %d seconds off", -skew.total_seconds())
                    continue
            if not (yield from self._again(came, tried)):
                raise failure

    def call(self, request: HttpRequest, grant: Grant) -> Flow[NavAnswer]:
        """Sends a request with a token, and again where that is safe; gives what came of it."""
        token: AccessToken = yield Token(grant, None)
        tried, renewed = 0, False
        while True:
            tried += 1
            came: Came = yield Send(request.with_token(token), self._url(request))
            if came.answer.ok:
                log.info("%s: ok", request.call)
                return came.answer
            if NavError(came.answer).kind == "token":
                # Once: a token may have ended on the way. A fresh one that is refused stays so.
                if renewed:
                    return came.answer
                renewed = True
                log.info("%s: the token was refused, another is fetched", request.call)
                token = yield Token(grant, token)
            elif not (yield from self._again(came, tried)):
                return came.answer

    def ask(self, request: HttpRequest, grant: Grant) -> Flow[NavAnswer]:
        """As `call`, and raises what went wrong."""
        answer = yield from self.call(request, grant)
        if not answer.ok:
            raise NavError(answer)
        return answer

    # Plans.

    def verify_integration(self) -> Flow[None]:
        yield from self.ask(HttpRequest.verify_integration(), self.grant(PLANS))

    def sending_status(self, reference: str) -> Flow[Receipt]:
        request = HttpRequest.sending_status(reference)
        return Receipt.of((yield from self.ask(request, self.grant(PLANS))))

    def submit(
        self,
        case: Case,
        plan: str,
        extra: Extra,
        store: Callable[[Case], Any],
        facts: Facts | None,
    ) -> Flow[Concluded]:
        grant = self.grant(PLANS)
        # First, so that without a token nothing is begun.
        token: AccessToken = yield Token(grant, None)
        stated = None
        if facts is not None:
            stated = facts.to_json(self.settings.environment, token.facts())
        at = max(self.now(), case.last_moment)
        begun, request, sending = nav_begin(case, plan, extra.to_json(), stated, at)
        yield Do(store, (begun,))
        try:
            answer = yield from self.call(request, grant)
        except (NavError, NotSigned) as failure:
            # The token, which is had before the plan is sent: the plan was not.
            answer = NavAnswer.not_connected("submit")
            concluded = yield from self._conclude(begun, sending, answer, store)
            if isinstance(failure, NotSigned):
                raise
            return Concluded(concluded.case, sending, None, failure)
        return (yield from self._conclude(begun, sending, answer, store))

    def settle(self, case: Case, store: Callable[[Case], Any]) -> Flow[list[Concluded]]:
        settled = []
        for sending in nav_sendings(case, max(self.now(), case.last_moment)):
            if sending.state != "unknown" or sending.reference is None:
                continue
            request = HttpRequest.sending_status(sending.reference)
            answer = yield from self.call(request, self.grant(PLANS))
            concluded = yield from self._conclude(case, sending, answer, store)
            case = concluded.case
            settled.append(concluded)
        return settled

    def _conclude(
        self, case: Case, sending: NavSending, answer: NavAnswer, store: Callable[[Case], Any]
    ) -> Flow[Concluded]:
        after = nav_conclude(case, sending, answer, max(self.now(), case.last_moment))
        if answer.ok:
            concluded = Concluded(after, sending, receipt=Receipt.of(answer))
        else:
            concluded = Concluded(after, sending, failure=NavError(answer))
        if after.version != case.version:
            try:
                yield Do(store, (after,))
            except Exception as error:
                # What Nav said must not go with it.
                raise NotStored(concluded) from error
        return concluded

    # Documents.

    def page(self, employer: str, kind: DocumentKind, since: str, size: int) -> Flow[Page]:
        request = HttpRequest.documents(employer, kind, since, size)
        answer = yield from self.ask(request, self.grant(DOCUMENTS, employer))
        return Page.of(answer)

    def download(self, document: Document) -> Flow[File]:
        request = HttpRequest.document(document.link)
        answer = yield from self.ask(request, self.grant(DOCUMENTS, document.employer))
        media_type, data = answer.file() or ("", b"")
        return File(media_type, data)

    def fetch_documents(
        self,
        employer: str,
        kind: DocumentKind,
        since: str,
        archive: Callable[[Document, File], Any],
        mark: Callable[[Document, Any], Any] | None,
        skipped: Callable[[Document], Any] | None,
        keep: Callable[[str], Any] | None,
        progress: Callable[[int, int | None], None],
    ) -> Flow[str]:
        def each(document: Document) -> Flow[None]:
            file = yield from self._fetched(document)
            if file is not None:
                reference = yield Do(archive, (document, file))
                if mark is not None:
                    yield Do(mark, (document, reference))

        return (yield from self._walk(employer, kind, since, each, skipped, keep, progress))

    def archive_documents(
        self,
        employer: str,
        kind: DocumentKind,
        since: str,
        way: Archiving,
        skipped: Callable[[Document], Any] | None,
        keep: Callable[[str], Any] | None,
        progress: Callable[[int, int | None], None],
    ) -> Flow[str]:
        def each(document: Document) -> Flow[None]:
            return self._into_archive(document, way)

        return (yield from self._walk(employer, kind, since, each, skipped, keep, progress))

    def _into_archive(self, document: Document, way: Archiving) -> Flow[None]:
        case: Case | None = yield Do(way.find, (document,))
        if case is not None and document.is_archived(case):
            log.info("document: archived before")
            return
        if case is None and way.others is None:
            return
        file = yield from self._fetched(document)
        if file is None:
            return
        if case is None:
            if way.others is not None:
                yield Do(way.others, (document, file))
            return
        by = way.by(case) if callable(way.by) else way.by
        choice = None if way.choice is None else way.choice(case)
        at = max(self.now(), case.last_moment)
        # First, so that what the archive has is never unknown to the case.
        request = document.request(case, by=by, at=at)
        if request is not None:
            case = case.execute(request).case
            yield Do(way.store, (case,))
        package = document.package(case, file, by=by, at=at, choice=choice)
        reference: str | ArchiveReceipt | None = yield Do(way.send, (case, package))
        if reference is not None:
            archived = document.archived(case, reference, by=by, at=at, choice=choice)
            yield Do(way.store, (case.execute(archived).case,))

    def _walk(
        self,
        employer: str,
        kind: DocumentKind,
        since: str,
        each: Callable[[Document], Flow[None]],
        skipped: Callable[[Document], Any] | None,
        keep: Callable[[str], Any] | None,
        progress: Callable[[int, int | None], None],
    ) -> Flow[str]:
        seen: set[str] = set()
        total: int | None = None
        while True:
            page: Page = yield from self.page(employer, kind, since, LARGEST_PAGE)
            total = page.total if total is None else total
            for document in page.documents:
                if document.id in seen:
                    continue
                seen.add(document.id)
                if document.ready:
                    yield from each(document)
                else:
                    log.warning("document: not ready at Nav, passed over")
                    if skipped is not None:
                        yield Do(skipped, (document,))
                progress(1, total)
            following = next_cursor(page, since)
            since = page.cursor or since
            if keep is not None and page.cursor is not None:
                yield Do(keep, (since,))
            if following is None:
                return since

    def _fetched(self, document: Document) -> Flow[File | None]:
        try:
            return (yield from self.download(document))
        except NavError as error:
            # Nav keeps a document for some months.
            if error.kind != "gone":
                raise
            log.warning("document: gone")
            return None

    # Sick notes.

    def fetch_sick_notes(
        self,
        employer: str,
        after: int | None,
        take: Callable[[SickNoteDelivery], Any],
        keep: Callable[[int], Any] | None,
        progress: Callable[[int, int | None], None],
    ) -> Flow[int | None]:
        while True:
            request = HttpRequest.sick_notes(employer, after)
            answer = yield from self.ask(request, self.grant(SICK_NOTES, employer))
            notes = answer.sick_notes()
            before = after
            for note in notes:
                number = note.running_number
                if number is not None and before is not None and number <= before:
                    continue
                yield Do(take, (note,))
                progress(1, None)
                # In whatever order they come.
                if number is not None:
                    after = number if after is None else max(after, number)
            if after == before:
                return after
            if keep is not None and after is not None:
                yield Do(keep, (after,))
