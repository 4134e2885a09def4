"""What an event was about, in a few words. Reasons and other free text are left out."""

from __future__ import annotations

from datetime import date
from typing import Any

from ._native import Case
from ._phrases import day_of, lower, say, span_of, with_and
from ._tables import name
from .words import Language


def _day(text: str, language: Language) -> str:
    return day_of(date.fromisoformat(text), language)


def _days(said: dict[str, Any], language: Language) -> str:
    first, last = date.fromisoformat(said["from"]), date.fromisoformat(said["to"])
    return span_of(first, last, language)


def _quoted(text: str, language: Language) -> str:
    return f"“{text}”" if language == "en" else f"«{text}»"


def _item(case: Case, said: dict[str, Any], language: Language) -> str:
    """The task or measure, by its name or heading."""
    plan = case.plan(said["plan"])
    if plan is not None:
        for task in plan.tasks:
            if task.id == said.get("task"):
                return _quoted(task.name, language)
        for measure in plan.measures:
            if measure.id == said.get("measure"):
                return _quoted(measure.heading, language)
    return str(said.get("task") or said.get("measure") or "")


def _sick_note(said: dict[str, Any], language: Language) -> list[str]:
    parts = []
    for period in said["periods"]:
        days = _days(period, language)
        if "grade" in period:
            kind = say("percent", language, grade=period["grade"])
        else:
            kind = lower(name("activity", period["activity"], language))
        parts.append(f"{days}, {kind}")
    return parts


def _meeting(case: Case, said: dict[str, Any], language: Language) -> str:
    number = said.get("number")
    if number is None:
        numbers = [meeting.number for meeting in case.meetings if meeting.id == said["meeting"]]
        number = numbers[0] if numbers else "?"
    return say("meeting", language, number=number)


def _attendees(words: list[str], language: Language) -> str:
    return with_and([lower(name("attendee", word, language)) for word in words], language)


def _validity(said: dict[str, Any], language: Language) -> list[str]:
    day = _day(said["evaluate_on"], language)
    return [
        say("holds", language, days=_days(said, language)),
        say("evaluated on", language, day=day),
    ]


def _exemption(said: dict[str, Any], language: Language) -> list[str]:
    obligation = said["obligation"]
    found = [lower(name("obligation", obligation, language))]
    if "ground" in said:
        family = "plan_exemption" if obligation == "plan" else "meeting_exemption"
        found.append(lower(name(family, said["ground"], language)))
    return found


def _of_meeting(event: str, said: dict[str, Any], case: Case, language: Language) -> list[str]:
    found = [_meeting(case, said, language)]
    if "on" in said:
        found.append(_day(said["on"], language))
    if said.get("called"):
        found.append(say("called", language, who=_attendees(said["called"], language)))
    if said.get("attended"):
        found.append(say("came", language, who=_attendees(said["attended"], language)))
    if event == "meeting_requested":
        found.append(_attendees([said["requested_by"]], language))
    return found


def _of_item(said: dict[str, Any], case: Case, language: Language) -> list[str]:
    written = said.get("name") or said.get("heading")
    found = [_quoted(written, language) if written else _item(case, said, language)]
    if "assessment" in said:
        found.append(lower(name("assessment", said["assessment"], language)))
    if "status" in said:
        found.append(lower(name("measure_status", said["status"], language)))
    if said.get("from") and said.get("to"):
        found.append(_days(said, language))
    if said.get("nav_help"):
        found.append(say("needs help", language))
    return found


def _of_plan(event: str, said: dict[str, Any], language: Language) -> list[str]:
    found = [say("plan", language, id=said["plan"])]
    if "new_plan" in said:
        found.append(say("new version", language, id=said["new_plan"]))
    if "evaluate_on" in said:
        found.extend(_validity(said, language))
    if event == "plan_approved" and said["manner"] != "both":
        found.append(lower(name("approval", said["manner"], language)))
    if "with" in said:
        linked = "with" if event == "share_requested" else "to"
        found.append(say(linked, language, recipient=say(said["with"], language)))
    if "outcome" in said:
        found.append(lower(name("delivery", said["outcome"], language)))
    if "system" in said:
        found.extend([said["system"], said["reference"]])
    return found


def details(said: dict[str, Any], case: Case, language: Language) -> list[str]:
    """What an event was about; `case` is the case in which it can be looked up."""
    event: str = said["event"]
    if event.startswith("sick_note_"):
        return _sick_note(said, language) if "periods" in said else []
    if event == "days_registered":
        return [lower(name("days", said["days"], language)), _days(said, language)]
    if event == "manager_assigned":
        if "to" in said:
            return [_days(said, language)]
        return [say("from day", language, day=_day(said["from"], language))]
    if event == "manager_ended":
        return [say("until day", language, day=_day(said["to"], language))]
    if event == "death_recorded":
        return [_day(said["on"], language)]
    if event == "employer_period_used":
        return [say("from day", language, day=_day(said["from"], language))]
    if event.startswith("meeting_"):
        return _of_meeting(event, said, case, language)
    if event == "comment_added":
        return [say("on measure", language, heading=_item(case, said, language))]
    if event.startswith(("task_", "measure_")):
        return _of_item(said, case, language)
    if event.startswith("comment_"):
        return []
    if event.startswith("exemption_"):
        return _exemption(said, language)
    if event == "log_entry_added":
        return [
            lower(name("log_kind", said["kind"], language)),
            _day(said["on"], language),
        ]
    if event == "log_entry_archived":
        return [say("log entry", language, id=said["entry"]), said["system"], said["reference"]]
    if event.startswith("hold_"):
        return [lower(name("hold_kind", said["hold"], language))]
    if "plan" in said:
        return _of_plan(event, said, language)
    return []
