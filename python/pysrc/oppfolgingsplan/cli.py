"""The command line. It is a host: it reads the clock, which the library never does."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timezone

from . import _altinn, _tables, _writers
from ._account import account
from ._files import Complaint, first_error, is_stored, load, read, stored, write
from ._given import actor_of, date_of, moment_of
from ._native import Case, __version__, oslo, replay
from ._phrases import HARD
from .errors import InputError, InternalError
from .views import View

__all__ = ["main"]


def _now() -> datetime:
    return oslo(datetime.now(timezone.utc))


def _today(given: argparse.Namespace) -> date:
    chosen: date | None = given.date
    return chosen if chosen is not None else _now().date()


def _print(text: str) -> None:
    # Dates are held together only until the lines are made.
    sys.stdout.write(text.replace(HARD, " ") + "\n")


def _show(
    given: argparse.Namespace,
    views: View | Iterable[View],
    human: Callable[[], str],
) -> int:
    if not given.json:
        _print(human())
    elif isinstance(views, View):
        _print(views.to_json())
    else:
        _print("[" + ",".join(view.to_json() for view in views) + "]")
    return 0


def _replay(given: argparse.Namespace) -> int:
    data = read(given.file)
    if is_stored(data):
        raise Complaint(f"{given.file}: this is a stored case; a replay file has one request a line")
    done = replay(data, keep_going=given.keep_going)
    sys.stdout.flush()
    sys.stdout.buffer.write(done.output)
    sys.stdout.buffer.flush()
    failed = bool(done.errors) and not given.keep_going
    if given.save and not failed:
        if done.case is None:
            raise Complaint(f"{given.file}: no line opens a case, so there is none to store")
        write(given.save, done.case.to_bytes())
    if failed:
        raise Complaint(first_error(given.file, done.output))
    if done.case is None and not done.output:
        raise Complaint(f"{given.file}: there is no request in it")
    return 0


def _status(given: argparse.Namespace) -> int:
    view = load(given.file).status(_today(given))
    return _show(given, view, lambda: _tables.status(view, given.lang))


def _deadlines(given: argparse.Namespace) -> int:
    views = load(given.file).deadlines(_today(given))
    return _show(given, views, lambda: _tables.deadlines(views, given.lang))


def _allowed(given: argparse.Namespace) -> int:
    at: datetime = given.at if given.at is not None else _now()
    views = load(given.file).allowed(given.actor, at)
    return _show(given, views, lambda: _tables.allowed(views, given.lang))


def _history(given: argparse.Namespace) -> int:
    views = load(given.file).history()
    return _show(given, views, lambda: _tables.history(views, given.lang))


def _account(given: argparse.Namespace) -> int:
    data = read(given.file)
    if is_stored(data):
        # A stored case has no refusals; what happened is its history.
        case: Case = stored(given.file, data)
        _print(_tables.history(case.history(), given.lang))
        return 0
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    for text in account(data, given.file, given.lang, colour, given.keep_going):
        _print(text)
    return 0


def _parser(*, with_nav: bool) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="oppfolgingsplan",
        description="Follow-up of employees on sick leave in Norway.",
        epilog="FILE is a file of requests, one JSON object a line, or a stored case; - is the "
        "standard input. Exit code 0 also with refusals, which are answers; 1 with input errors.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(
        name: str, run: Callable[[argparse.Namespace], int], text: str
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
        added.add_argument("file", metavar="FILE")
        added.set_defaults(run=run)
        return added

    def spoken(added: argparse.ArgumentParser) -> None:
        languages = ("nb", "nn", "en")
        added.add_argument("--lang", choices=languages, default="nb", help="language (nb)")

    def shown(added: argparse.ArgumentParser) -> None:
        spoken(added)
        added.add_argument("--json", action="store_true", help="canonical JSON instead of a table")

    added = command("replay", _replay, "answer each request: its events, its refusal, its error")
    added.add_argument("--keep-going", action="store_true", help="go on after an input error")
    added.add_argument("--save", metavar="CASE", help="store the case in this file")
    for name, run, text in (
        ("status", _status, "the status of the case on a date"),
        ("deadlines", _deadlines, "the deadlines as they stand on a date"),
    ):
        added = command(name, run, text)
        added.add_argument("--date", type=date_of, metavar="DATE", help="the date (today)")
        shown(added)
    added = command("allowed", _allowed, "what somebody may do, and for the rest, why not")
    added.add_argument(
        "--as", dest="actor", type=actor_of, required=True, metavar="ROLE[:ID]", help="who asks"
    )
    added.add_argument("--at", type=moment_of, metavar="MOMENT", help="the moment (now)")
    shown(added)
    shown(command("history", _history, "what has happened"))
    added = command("account", _account, "a readable account of a whole file of requests")
    added.add_argument("--keep-going", action="store_true", help="go on after an input error")
    spoken(added)
    _writers.add_to(commands, _now)
    text = "forms of Altinn 2: read them, move them into cases, write them"
    added = commands.add_parser("altinn", help=text, description=text[:1].upper() + text[1:] + ".")
    _altinn.add_to(added, _now)
    text = "send plans to Nav, fetch documents and sick notes"
    added = commands.add_parser("nav", help=text, description=text[:1].upper() + text[1:] + ".")
    if with_nav:
        try:
            from .nav import cli as nav
        except ImportError:
            raise Complaint("this needs `pip install oppfolgingsplan[nav]`") from None
        nav.add_to(added)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit code."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        words = sys.argv[1:] if arguments is None else arguments
        # Only who asks for Nav waits until the network is loaded.
        given = _parser(with_nav="nav" in words).parse_args(words)
        code: int = given.run(given)
        sys.stdout.flush()
        return code
    except Complaint as complaint:
        sys.stderr.write(f"oppfolgingsplan: {complaint}\n")
    except InputError as error:
        sys.stderr.write(f"oppfolgingsplan: {error}\n")
    except InternalError as error:
        sys.stderr.write(f"oppfolgingsplan: {error}\n")
        return 70
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main())
