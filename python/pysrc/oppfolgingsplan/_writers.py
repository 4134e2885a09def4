"""The commands that write files, as they are typed."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime

from . import _writing
from ._given import actor_of, moment_of

__all__ = ["add_to"]

Clock = Callable[[], datetime]
_LANGUAGES = ("nb", "nn", "en")


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], now: Clock) -> None:
    """Adds the commands."""

    def command(
        name: str,
        run: Callable[[argparse.Namespace, Clock], int],
        text: str,
        example: str,
        out: str | None = None,
    ) -> argparse.ArgumentParser:
        about = text[:1].upper() + text[1:] + "."
        added = commands.add_parser(
            name, help=text, description=about, epilog=f"Example: oppfolgingsplan {name} {example}"
        )
        added.set_defaults(run=lambda given: run(given, now))
        if out is not None:
            added.add_argument("-o", "--out", help=f"where to; - is the standard output ({out})")
        return added

    def of_a_case(added: argparse.ArgumentParser) -> None:
        added.add_argument("file", metavar="FILE")
        added.add_argument("--at", type=moment_of, metavar="MOMENT", help="as it stood then (now)")
        added.add_argument(
            "--as",
            dest="actor",
            type=actor_of,
            metavar="ROLE[:ID]",
            help="for whom (the system; what only a manager may, the manager)",
        )

    def of_a_plan(added: argparse.ArgumentParser) -> None:
        of_a_case(added)
        added.add_argument("--plan", metavar="ID", help="the version (the last approved one)")

    def spoken(added: argparse.ArgumentParser, default: str | None = None) -> None:
        said = "that of the policy" if default is None else default
        added.add_argument("--lang", choices=_LANGUAGES, default=default, help=f"language ({said})")

    def flag(added: argparse.ArgumentParser, name: str, text: str) -> None:
        added.add_argument(name, action="store_true", default=None, help=text)

    def named(added: argparse.ArgumentParser) -> None:
        added.add_argument("--name", metavar="TEXT", help="the employee's name")

    added = command(
        "render",
        _writing.render,
        "a version of the plan as PDF/A-2a and PDF/UA-1",
        "case.json --plan p1 --name 'Kari Eksempel' -o plan.pdf",
        "oppfolgingsplan.pdf",
    )
    of_a_plan(added)
    spoken(added)
    named(added)
    added.add_argument("--employer-name", metavar="TEXT", help="the employer's name")
    added.add_argument("--manager-name", metavar="TEXT", help="the manager's name")
    flag(added, "--signature-page", "with a page for signatures on paper")
    flag(added, "--person-number", "with the national identity number, where the case knows it")
    flag(added, "--attach-json", "with the document as JSON inside (PDF/A-3a)")
    flag(added, "--json", "the document as JSON instead")

    added = command(
        "archive",
        _writing.archive,
        "an approved version as an archive takes it",
        "case.json --profile websak --folder 2024/117 --attach minutes.pdf -o package.zip",
    )
    of_a_plan(added)
    profile = "websak, elements, generic or a profile in a .json file (that of the policy)"
    added.add_argument("--profile", metavar="PROFILE", help=profile)
    added.add_argument("--folder", metavar="REFERENCE", help="the employee's folder: 2024/117, or its key")
    added.add_argument("--attach", nargs="+", default=[], metavar="FILE", help="documents that go along")
    spoken(added)
    named(added)
    where = "a folder, or a file if it ends with .zip (arkiv)"
    added.add_argument("-o", "--out", default="arkiv", help=where)

    added = command(
        "receipt",
        _writing.receipt,
        "what Fiks Arkiv answered, as a line for the file of requests",
        "case.jsonl answer.xml --as manager:m-1 >> case.jsonl",
    )
    of_a_plan(added)
    added.add_argument("answer", metavar="ANSWER")
    added.add_argument("--profile", metavar="PROFILE", help="that of the package")
    spoken(added, "nb")

    for name, text, example, out in (
        ("calendar", "the deadlines of cases as iCalendar", "a.json b.json --label AB CD", "frister.ics"),
        ("alerts", "the alerts of cases as CSV", "a.json b.json -o varsler.csv", "varsler.csv"),
        ("log", "the log of cases as CSV, for one who may see it", "a.json --json -o -", "logg.csv"),
    ):
        added = command(name, _writing.lists, text, example, out)
        added.set_defaults(list=name)
        added.add_argument("files", nargs="+", metavar="FILE")
        added.add_argument("--at", type=moment_of, metavar="MOMENT", help="as it stood then (now)")
        added.add_argument(
            "--label", nargs="+", default=[], metavar="TEXT", help="what each case is known by, such as initials"
        )
        spoken(added, "nb")
        if name == "calendar":
            flag(added, "--bare", "only that there is a deadline, not which")
            days = "how many days before its day a deadline rings"
            added.add_argument("--alarm-days", nargs="*", type=int, metavar="DAYS", help=days)
        else:
            flag(added, "--json", "JSON instead of a table")

    added = command(
        "import-log",
        _writing.log_in,
        "a table of log entries as lines for the file of requests; bad rows are told",
        "case.jsonl log.csv --as manager:m-1 >> case.jsonl",
    )
    of_a_case(added)
    added.add_argument("table", metavar="TABLE")
    spoken(added, "nb")

    added = command(
        "report",
        _writing.report,
        "a report of the case as one HTML file",
        "case.json --as manager:m-1 -o report.html",
        "rapport.html",
    )
    of_a_case(added)
    spoken(added)
    named(added)
    flag(added, "--all-versions", "every version of the plan written out")
    flag(added, "--svg", "the timeline alone, as SVG")

    added = command(
        "proof",
        _writing.proof,
        "what the employer shows the Labour Inspection and Nav",
        "case.json --secret-file secret.txt -o proof.zip",
    )
    of_a_case(added)
    spoken(added)
    added.add_argument("--reference", metavar="TEXT", help="what the matter is called")
    added.add_argument("--secret-file", metavar="FILE", help="a secret of the host, 16 characters or more")
    flag(added, "--with-content", "with what persons have written")
    where = "a folder, or a file if it ends with .zip (bevis.zip)"
    added.add_argument("-o", "--out", default="bevis.zip", help=where)

    added = command(
        "verify",
        _writing.verify,
        "whether a proof is whole; exit code 1 if it is not",
        "proof.zip --anchor 4f1c…",
    )
    added.add_argument("file", metavar="PROOF")
    kept = "what was kept elsewhere: a link of the chain, or the SHA-256 of SHA256SUMS"
    added.add_argument("--anchor", nargs="+", default=[], metavar="HEX", help=kept)

    added = command(
        "files",
        _writing.all_files,
        "everything that can be written of a case, into one folder",
        "case.jsonl --out out",
    )
    added.add_argument("file", metavar="FILE")
    added.add_argument("-o", "--out", default="out", help="the folder (out)")
    spoken(added, "nb")
