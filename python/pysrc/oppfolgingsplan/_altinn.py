"""The command line of `altinn`: forms of Altinn 2 in and out, with an account of every loss."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final

from . import altinn
from ._files import Complaint, load, read, write
from ._given import actor_of, moment_of
from ._native import Actor, _form_choice, _import_choice
from .altinn import FormNote
from .errors import AltinnFormFault, Refused
from .words import Language

__all__ = ["add_to"]

Clock = Callable[[], datetime]

# What stands over the two halves of an account: Bokmål, Nynorsk, English.
_LOST: Final = ("Dette går tapt:", "Dette går tapt:", "This is lost:")
_KEPT: Final = (
    "Dette står et annet sted eller er antatt:",
    "Dette står ein annan stad eller er anteke:",
    "This stands elsewhere or is assumed:",
)
_NOTHING: Final = ("Ingenting går tapt.", "Ingenting går tapt.", "Nothing is lost.")


def _said(texts: tuple[str, str, str], language: Language) -> str:
    return texts[("nb", "nn", "en").index(language)]


def _tell(notes: Iterable[FormNote], language: Language) -> None:
    """The account of a form, on the standard error: first what is lost."""
    told = list(notes)
    lost = [note for note in told if note.is_loss]
    kept = [note for note in told if not note.is_loss]
    lines = [_said(_LOST if lost else _NOTHING, language)]
    lines += [f"  {note.path}: {note.message(language)}" for note in lost]
    if kept:
        lines.append(_said(_KEPT, language))
        lines += [f"  {note.path}: {note.message(language)}" for note in kept]
    sys.stderr.write("\n".join(lines) + "\n")


def _form(given: argparse.Namespace) -> altinn.ReadForm:
    name: str = given.form
    try:
        return altinn.read(read(name))
    except AltinnFormFault as fault:
        line = f" ({fault.line})" if fault.line else ""
        lines = [f"{name}{line}: {fault.message(given.lang)}"]
        for one in fault.fields:
            where = f":{one.line}" if one.line else ""
            lines.append(f"  {name}{where}: {one.path}: {one.message(given.lang)}")
        raise Complaint("\n".join(lines)) from None


def _no(refused: Refused, language: Language) -> Complaint:
    return Complaint(f"{refused.code}: {refused.message(language)} {refused.help(language)}".rstrip())


def _put(text: bytes, out: str | None) -> None:
    if out is None or out == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(text)
        sys.stdout.buffer.flush()
        return
    write(out, text)
    sys.stdout.write(f"{out}\n")


def _read(given: argparse.Namespace, now: Clock) -> int:
    """The form as JSON."""
    found = _form(given)
    _put((found.form.to_json() + "\n").encode(), given.out)
    _tell(found.notes, given.lang)
    return 0


def _import(given: argparse.Namespace, now: Clock) -> int:
    """The form as lines for the file of requests."""
    found = _form(given)
    case = load(given.case) if given.case else None
    choice = _import_choice(read(given.choice)) if given.choice else None
    try:
        made = found.form.import_into(choice, case=case)
    except Refused as refused:
        raise _no(refused, given.lang) from None
    if given.save:
        write(given.save, made.case.to_bytes())
    lines = "".join(request.to_json() + "\n" for request in made.requests)
    _put(lines.encode(), given.out)
    _tell((*found.notes, *made.notes), given.lang)
    return 0


def _write(given: argparse.Namespace, now: Clock) -> int:
    """A version as a form."""
    case = load(given.file)
    plans = case.plans
    approved = [plan for plan in plans if plan.approval is not None]
    chosen: str | None = given.plan
    if chosen is None and not plans:
        raise Complaint("the case has no plan")
    plan = chosen if chosen is not None else (approved or plans)[-1].id
    choice = _form_choice(read(given.choice)) if given.choice else None
    by: Actor = given.actor or Actor.system()
    at = given.at or max(now(), case.last_moment)
    try:
        made = altinn.from_version(case, by=by, plan=plan, at=at, choice=choice)
        _put(made.form.to_xml(), given.out or "oppfolgingsplan.xml")
    except Refused as refused:
        raise _no(refused, given.lang) from None
    except AltinnFormFault as fault:
        raise Complaint(str(fault)) from None
    _tell(made.notes, given.lang)
    return 0


def add_to(parser: argparse.ArgumentParser, now: Clock) -> None:
    """Adds the commands of `altinn` to its parser."""
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(
        name: str, run: Callable[[argparse.Namespace, Clock], int], text: str, example: str
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(
            name,
            help=text,
            description=text[:1].upper() + text[1:] + ". What is lost is told on the standard error.",
            epilog=f"Example: oppfolgingsplan altinn {name} {example}",
        )
        added.set_defaults(run=lambda given: run(given, now))
        added.add_argument("--lang", choices=("nb", "nn", "en"), default="nb", help="language (nb)")
        return added

    added = command("read", _read, "a form of 2012, 2014 or 2016 as JSON", "plan.xml")
    added.add_argument("form", metavar="FORM")
    added.add_argument("-o", "--out", metavar="JSON", help="where to (the standard output)")

    added = command(
        "import",
        _import,
        "a form as lines for the file of requests: a new case, or a version in a case",
        "plan.xml --choice choice.json > case.jsonl",
    )
    added.add_argument("form", metavar="FORM")
    added.add_argument("--case", metavar="CASE", help="the case that it goes into (a new one)")
    what = "JSON: case, employee and manager of a new case, and what else the form does not say"
    added.add_argument("--choice", metavar="FILE", help=what)
    added.add_argument("--save", metavar="CASE", help="store the case after the requests in this file")
    added.add_argument("-o", "--out", metavar="FILE", help="where to (the standard output)")

    added = command(
        "write",
        _write,
        "a version as a form of 2016",
        "case.json --plan p1 --choice choice.json -o plan.xml",
    )
    added.add_argument("file", metavar="FILE")
    added.add_argument("--plan", metavar="ID", help="the version (the last approved one)")
    what = "JSON: employer_name, and what else the case does not know"
    added.add_argument("--choice", metavar="FILE", help=what)
    added.add_argument("--at", type=moment_of, metavar="MOMENT", help="as it stood then (now)")
    added.add_argument("--as", dest="actor", type=actor_of, metavar="ROLE[:ID]", help="for whom (the system)")
    added.add_argument("-o", "--out", metavar="XML", help="where to; - is the standard output (oppfolgingsplan.xml)")
