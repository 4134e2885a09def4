"""What is typed on the command line: dates, moments, actors."""

from __future__ import annotations

import argparse
from datetime import date, datetime

from ._native import Actor
from .errors import InputError

__all__ = ["actor_of", "date_of", "moment_of"]


def date_of(text: str) -> date:
    """A date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a date has the form 2026-02-03") from None


def moment_of(text: str) -> datetime:
    """A moment with its offset."""
    try:
        moment = datetime.fromisoformat(text[:-1] + "+00:00" if text[-1:] in "Zz" else text)
        if moment.tzinfo is not None:
            return moment
    except ValueError:
        pass
    form = "a moment has the form 2026-02-03T10:15:00+01:00, with its offset"
    raise argparse.ArgumentTypeError(form)


def actor_of(text: str) -> Actor:
    """An actor: `manager:m-1`, `system`."""
    role, _, key = text.partition(":")
    persons = {"employee": Actor.employee, "manager": Actor.manager, "hr": Actor.hr}
    try:
        if role in persons and key:
            return persons[role](key)
    except InputError as error:
        raise argparse.ArgumentTypeError(error.reason) from None
    if text in ("nav", "nav:access"):
        return Actor.nav(text == "nav:access")
    if text in ("system", "practitioner"):
        return Actor.system() if text == "system" else Actor.practitioner()
    roles = "employee:ID, manager:ID, hr:ID, nav, nav:access, practitioner or system"
    raise argparse.ArgumentTypeError(f"give {roles}")
