"""Reading what the command line is given: a file of requests, or a stored case."""

from __future__ import annotations

import codecs
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from ._native import Case, Request, Step, _read, replay
from .catalogue import Refusal
from .errors import InputError, Refused

_STORED = re.compile(rb'\s*\{\s*"(?:format|events)"\s*:')


class Complaint(Exception):
    """What is wrong with the input, in one sentence for whoever typed the command."""


_LONGEST_PATH = 80


def _printable(path: str) -> str:
    """A path that fits a line: its names are the input's, and may be anything."""
    shown = path if len(path) <= _LONGEST_PATH else path[:_LONGEST_PATH] + "…"
    return "".join(sign if sign.isprintable() else "�" for sign in shown)


def where(name: str, line: int | None, error: InputError) -> str:
    """What is wrong, with file, line and path."""
    place = name if line is None else f"{name}, line {line}"
    return f"{place}: {sentence(error)}"


def sentence(error: InputError) -> str:
    """What is wrong, with its path."""
    return f"`{_printable(error.path)}`: {error.reason}" if error.path else error.reason


def read(name: str) -> bytes:
    """The bytes of a file; `-` is the standard input."""
    if name == "-":
        return sys.stdin.buffer.read().removeprefix(codecs.BOM_UTF8)
    try:
        with open(name, "rb") as file:
            return file.read().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise Complaint(f"{name}: {reason}") from None
    except ValueError:
        raise Complaint("the name of the file cannot be: it holds a null character") from None


def write(name: str, data: bytes) -> None:
    """Writes a file."""
    try:
        with open(name, "wb") as file:
            file.write(data)
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise Complaint(f"{name}: {reason}") from None


def is_stored(data: bytes) -> bool:
    """Whether this is a stored case and no file of requests."""
    return _STORED.match(data) is not None


def stored(name: str, data: bytes) -> Case:
    """A stored case."""
    try:
        return Case.from_json(data)
    except InputError as error:
        raise Complaint(where(name, None, error)) from None


def load(name: str) -> Case:
    """The case that is stored in a file, or to which its requests lead."""
    data = read(name)
    if is_stored(data):
        return stored(name, data)
    done = replay(data)
    if done.errors:
        raise Complaint(first_error(name, done.output))
    if done.case is None:
        raise Complaint(f"{name}: no line opens a case")
    return done.case


def first_error(name: str, output: bytes) -> str:
    """The first input error among the answers of a replay."""
    for line in output.splitlines():
        if line.startswith(b'{"line":'):
            said = json.loads(line)
            error = InputError(said["error"], said["path"], said["reason"])
            return where(name, said["line"], error)
    return f"{name}: there is an input error"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file of requests, and what became of it."""

    number: int
    request: Request | None
    before: Case | None
    outcome: Step | Refusal | InputError


def lines(data: bytes) -> Iterator[Line]:
    """Each line of a file of requests, answered in turn."""
    case: Case | None = None
    for number, text in enumerate(data.split(b"\n"), start=1):
        text = text.strip()
        if not text:
            continue
        request: Request | None = None
        outcome: Step | Refusal | InputError
        try:
            request = _read(text, case)
            outcome = Case.open(request) if case is None else case.execute(request)
        except Refused as refused:
            outcome = refused.refusal
        except InputError as error:
            outcome = error
        yield Line(number, request, case, outcome)
        if isinstance(outcome, Step):
            case = outcome.case
