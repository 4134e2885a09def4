"""What a case answers, as tables for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ._native import term
from ._phrases import day_of, lower, say
from .views import Action, Deadline, Entry, Status
from .words import Language

WIDTH = 100


def name(family: str, word: str, language: Language) -> str:
    """The name of a word of the format; the word itself if it has none."""
    return term(family, word, language) or word


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Columns beside each other; the last one is wrapped."""
    all_rows = list(rows)
    widths = [max(map(len, column)) for column in zip(head, *all_rows)]
    indent = sum(widths[:-1]) + 2 * (len(widths) - 1)
    room = max(WIDTH - indent, 30)
    text: list[str] = []
    for row in (head, tuple("-" * min(width, room) for width in widths), *all_rows):
        before = "".join(f"{cell:<{width}}  " for cell, width in zip(row[:-1], widths[:-1]))
        parts = textwrap.wrap(row[-1], room) or [""]
        text.append((before + parts[0]).rstrip())
        text.extend(" " * indent + part for part in parts[1:])
    return "\n".join(text)


def pairs(rows: Iterable[tuple[str, str]]) -> str:
    """A name and a value on each line."""
    all_rows = list(rows)
    width = max(len(label) for label, _ in all_rows)
    return "\n".join(f"{label:<{width}}  {value}" for label, value in all_rows)


def deadline_name(deadline: Deadline, language: Language) -> str:
    """What is due, and of what plan, meeting or log entry."""
    found = deadline.name(language)
    return f"{found} ({deadline.subject})" if deadline.subject else found


def status(view: Status, language: Language) -> str:
    """The status of a case."""

    def yes(value: bool) -> str:
        return say("yes" if value else "no", language)

    none = say("none", language)
    plan, absence = none, none
    if view.plan:
        plan = f"{view.plan.id}: {lower(name('plan_state', view.plan.state, language))}"
    if view.absence:
        now = view.absence
        absence = say(
            "day of absence", language, day=now.day + 1, start=day_of(now.start, language)
        )
        if now.grade is not None:
            absence += ", " + say("percent", language, grade=now.grade)
        if not now.running:
            absence += ", " + say("over", language, to=day_of(now.to, language))
    obligations = [
        name("obligation", word, language)
        for word, exempt in (
            ("plan", view.plan_exempt),
            ("dialogue_meeting_1", view.dialogue_meeting_1_exempt),
        )
        if exempt
    ]
    return pairs(
        [
            (say("Date", language), day_of(view.date, language)),
            (say("Status", language), name("effective_status", view.effective, language)),
            (say("Plan", language), plan),
            (say("Absence", language), absence),
            (say("Sick note active", language), yes(view.sick_note_active)),
            (say("Manager registered", language), yes(view.manager_registered)),
            (say("Exempt", language), ", ".join(obligations) or none),
            (say("Deleted", language), yes(view.purged)),
        ]
    )


def deadlines(views: Iterable[Deadline], language: Language) -> str:
    """The deadlines of a case."""

    def state(deadline: Deadline) -> str:
        said = name("deadline_state", deadline.state, language)
        return f"{said} {deadline.met_on.isoformat()}" if deadline.met_on else said

    rows = [
        (
            deadline_name(deadline, language),
            deadline.latest.isoformat(),
            state(deadline),
            deadline.citation.text(language),
        )
        for deadline in views
    ]
    if not rows:
        return say("no deadlines", language)
    head = tuple(say(label, language) for label in ("Deadline", "Day", "State", "Citation"))
    return table(head, rows)


def allowed(views: Iterable[Action], language: Language) -> str:
    """What somebody may do now, and for the rest, why not."""
    rows = []
    for action in views:
        why = ", ".join(action.plans)
        if action.refusal:
            refusal = action.refusal
            why = f"{refusal.message(language)} {refusal.help(language)} [{refusal.code}]"
        may = say("yes" if action.is_allowed else "no", language)
        rows.append((name("command", action.command, language), may, why))
    head = tuple(say(label, language) for label in ("Command", "Now", "Why not"))
    return table(head, rows)


def history(entries: Iterable[Entry], language: Language) -> str:
    """The history of a case."""
    rows = [
        (
            str(entry.number),
            entry.at.strftime("%Y-%m-%d %H:%M"),
            name("role", entry.role, language),
            entry.words(language) + (f" ({entry.plan})" if entry.plan else ""),
        )
        for entry in entries
    ]
    head = ("#", say("When", language), say("Who", language), say("What", language))
    return table(head, rows)
