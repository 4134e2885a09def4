"""A readable account of a whole file of requests, for a person at a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ._details import details
from ._ending import ending
from ._files import Complaint, Line, lines, sentence, where
from ._native import Case, Event, Request, Step, oslo
from ._phrases import clock_of, lower, say, weekday_of
from ._tables import WIDTH, name
from .catalogue import Refusal
from .errors import InputError
from .words import Language

_ROLES = ("employee", "manager", "hr", "nav", "practitioner", "system")


@dataclass
class _Account:
    """What has been told so far."""

    file: str
    language: Language
    colour: bool
    day: date | None = None
    titled: bool = False
    counts: dict[str, int] = field(
        default_factory=lambda: {"accepted": 0, "refused": 0, "errors": 0}
    )

    def bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def red(self, text: str) -> str:
        return f"\x1b[31m{text}\x1b[0m" if self.colour else text

    def title(self, case: Case) -> str:
        parts = [say("case", self.language, id=case.id)]
        if case.employer:
            number = case.employer
            spaced = f"{number[:3]} {number[3:6]} {number[6:]}"
            parts.append(say("employer", self.language, number=spaced))
        parts.append(self.file)
        head = say("title", self.language)
        return f"{self.bold(head)}\n{' · '.join(parts)}"

    def new_day(self, day: date) -> str | None:
        if day == self.day:
            return None
        self.day = day
        head = weekday_of(day, self.language)
        return "\n" + self.bold(head[:1].upper() + head[1:])

    def margin(self, request: Request) -> str:
        """The clock and the role, in columns of their own."""
        width = max(len(name("role", role, self.language)) for role in _ROLES) + 2
        clock = clock_of(request.at, self.language)
        return f"  {clock}  {name('role', request.by.role, self.language):<{width}}"

    def done(self, line: Line, step: Step) -> Iterator[str]:
        language = self.language
        request = step.request
        before = line.before or step.case
        events = step.events
        if not events:
            yield self._wrapped(self.margin(request), say("nothing new", language) + ".")
        told = self.margin(request)
        empty = " " * len(told)
        for event in events:
            if event.name == "notice_sent":
                yield self._wrapped(empty, self._notice(event))
                continue
            yield self._wrapped(told, self._event(event, before, step.case))
            told = empty
        for warning in step.warnings:
            said = f"{say('look at text', language)} {warning.message(language)}"
            yield self._wrapped(empty, said)

    def _event(self, event: Event, before: Case, after: Case) -> str:
        said = event.to_dict()
        # What a purge has deleted is looked up nowhere.
        case = before if event.name.endswith("_deleted") or after.is_purged else after
        about = details(said, case, self.language)
        head = name("event", event.name, self.language)
        return f"{head}: {', '.join(about)}" if about else head

    def _notice(self, event: Event) -> str:
        said = event.to_dict()
        to = say(said["to"], self.language)
        about = name("notice", said["about"], self.language)
        return "→ " + say("notice", self.language, to=to, about=about)

    def refused(self, line: Line, refusal: Refusal) -> Iterator[str]:
        language = self.language
        request = line.request
        if request is None:
            return
        wanted = name("command", request.command, language)
        kind = name("refusal_kind", refusal.kind, language)
        margin = self.margin(request)
        yield self.red(self._wrapped(margin, f"✗ {wanted}: {lower(kind)}"))
        indent = " " * (len(margin) + 2)
        yield self._wrapped(indent, refusal.message(language))
        yield self._wrapped(indent, f"{say('do instead', language)} {refusal.help(language)}")
        rule = say("rule", language, code=refusal.code)
        rests = f"{say('rests on', language)} {refusal.citations[0].text(language)}"
        yield self._wrapped(indent, f"{rule}, {rests}.")

    def failed(self, line: Line, error: InputError) -> str:
        head = say("input error", self.language, line=line.number)
        return self.red(self._wrapped("  ✗ ", f"{head}: {sentence(error)}"))

    @staticmethod
    def _wrapped(margin: str, text: str) -> str:
        return textwrap.fill(
            text, WIDTH, initial_indent=margin, subsequent_indent=" " * (len(margin) + 2),
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip

    def tally(self) -> str:
        said = say("counts", self.language, **self.counts)
        if self.counts["errors"]:
            said += ", " + say("and errors", self.language, errors=self.counts["errors"])
        return said + "."


def account(
    data: bytes, file: str, language: Language, colour: bool, keep_going: bool
) -> Iterator[str]:
    """The account, piece by piece. It ends with a complaint at the first input error."""
    told = _Account(file, language, colour)
    case: Case | None = None
    alive: Case | None = None
    last: date | None = None
    for line in lines(data):
        outcome = line.outcome
        if line.request is not None:
            last = oslo(line.request.at).date()
        if isinstance(outcome, Step):
            case = outcome.case
            alive = alive if case.is_purged and alive is not None else case
            if not told.titled:
                told.titled = True
                yield told.title(case)
        if last is not None and line.request is not None:
            head = told.new_day(last)
            if head is not None:
                yield head
        if isinstance(outcome, InputError):
            told.counts["errors"] += 1
            yield told.failed(line, outcome)
            if not keep_going:
                raise Complaint(where(file, line.number, outcome))
        elif isinstance(outcome, Refusal):
            told.counts["refused"] += 1
            for text in told.refused(line, outcome):
                yield text
        else:
            told.counts["accepted"] += 1
            for text in told.done(line, outcome):
                yield text
    if case is not None and alive is not None and last is not None:
        for text in ending(case, alive, last, language, told.bold):
            yield text
    yield "\n" + told.tally()
