"""The end of an account: the deadlines, the archive, and what happens next."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from datetime import date

from ._native import Case
from ._phrases import day_of, lower, say, weekday_of, with_and
from ._tables import WIDTH, deadline_name, name
from .parts import ArchiveRecord
from .views import Deadline
from .words import Language


# Days on which something is so, rather than by which somebody does something.
_ONLY_DAYS = ("maximum_date", "retention_expires", "reminder")


def _state(deadline: Deadline, language: Language) -> str:
    if deadline.met_on is not None:
        day = day_of(deadline.met_on, language)
        late = (deadline.met_on - deadline.latest).days
        if late <= 0:
            return say("in time", language, day=day)
        if late == 1:
            return say("one day late", language, day=day)
        return say("late", language, day=day, days=late)
    if deadline.debtor == "host" and deadline.state == "overdue":
        return say("passed", language)
    return say(deadline.state.replace("_", " "), language)


def _rests_on(deadline: Deadline, language: Language) -> str:
    said = deadline.citation.text(language)
    if deadline.law_version is not None:
        said += ", " + say("wording", language, day=day_of(deadline.law_version, language))
    return said


def _deadlines(case: Case, on: date, language: Language) -> Iterator[str]:
    # Reminders that nobody ordered or needed would hide what matters.
    shown = [
        deadline
        for deadline in case.deadlines(on)
        if not (deadline.code == "reminder" and deadline.state == "lapsed")
    ]
    if not shown:
        yield "  " + say("no deadlines", language)
    for deadline in shown:
        head = deadline_name(deadline, language)
        day = day_of(deadline.latest, language)
        due = day if deadline.code in _ONLY_DAYS else say("due", language, day=day)
        state = _state(deadline, language)
        yield textwrap.fill(
            f"{head}: {due}, {state}", WIDTH, initial_indent="  ", subsequent_indent="    "
        )
        rests = _rests_on(deadline, language)
        yield textwrap.fill(rests, WIDTH, initial_indent="    ", subsequent_indent="    ")


def _record(record: ArchiveRecord | None, language: Language) -> str:
    if record is None:
        return say("not archived", language)
    day = day_of(record.on, language)
    return say("archived", language, system=record.system, reference=record.reference, day=day)


def _archive(case: Case, language: Language) -> Iterator[str]:
    rows: list[str] = []
    for plan in case.plans:
        approval = plan.approval
        if approval is None or plan.is_misregistered:
            continue
        parts = [_record(approval.archived, language)]
        if approval.dispatched_on is not None:
            parts.append(say("dispatched", language, day=day_of(approval.dispatched_on, language)))
        if approval.has_local_copy:
            parts.append(say("local copy", language))
        rows.append(f"{say('plan', language, id=plan.id)}: {', '.join(parts)}")
    for entry in case.log_entries:
        if entry.kind in ("measure_application", "meeting"):
            head = say("log entry", language, id=entry.id)
            kind = lower(name("log_kind", entry.kind, language))
            rows.append(f"{head} ({kind}): {_record(entry.archived, language)}")
    for row in rows or [say("nothing to archive", language)]:
        text = row[:1].upper() + row[1:]
        yield textwrap.fill(text, WIDTH, initial_indent="  ", subsequent_indent="    ")


def _next(case: Case, alive: Case, on: date, language: Language) -> Iterator[str]:
    for deadline in alive.deadlines(on):
        if deadline.code == "retention_expires":
            over = "retention over" if deadline.latest < on else "retention"
            yield "  " + say(over, language, day=weekday_of(deadline.latest, language))
    if case.is_purged:
        yield "  " + say("purged", language)
        return
    if case.holds:
        holds = [lower(name("hold_kind", hold, language)) for hold in case.holds]
        yield "  " + say("holds stand", language, holds=with_and(holds, language))
    change = case.next_change(on)
    if change is None:
        yield "  " + say("no next change", language)
    else:
        yield "  " + say("next change", language, day=weekday_of(change, language))


def ending(
    case: Case, alive: Case, on: date, language: Language, bold: Callable[[str], str]
) -> Iterator[str]:
    """What holds when all is told. `alive` is the case before its content was deleted."""
    yield "\n" + bold(say("deadlines", language, day=day_of(on, language)))
    yield from _deadlines(alive, on, language)
    yield "\n" + bold(say("archive", language))
    yield from _archive(alive, language)
    yield "\n" + bold(say("next", language))
    yield from _next(case, alive, on, language)
