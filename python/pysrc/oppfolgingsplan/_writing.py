"""The commands that write files: a plan as PDF, a package for an archive, a calendar and so on."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from ._files import Complaint, is_stored, lines, load, read, stored, where, write
from ._native import (
    Actor,
    Case,
    Step,
    _zip,
    alerts_csv,
    alerts_json,
    archive_note,
    calendar,
    log_csv,
    log_json,
    oslo,
    read_receipt,
    verify_proof,
)
from .commands import (
    ArchiveChoice,
    ArchiveProfile,
    CalendarChoice,
    DocumentChoice,
    FolderReference,
    ProofChoice,
    ReportChoice,
    VerifyChoice,
)
from .errors import ArchiveReceiptFault, InputError, LogFileFault, Refused
from .output import Attachment, Listed, OutputFile, OutputPackage
from .words import Language

__all__ = [
    "all_files",
    "archive",
    "archive_profile",
    "lists",
    "log_in",
    "manager_of",
    "proof",
    "receipt",
    "render",
    "report",
    "verify",
]

SYSTEM: Final = Actor.system()
_TYPES: Final = {
    ".pdf": "application/pdf",
    ".xml": "application/xml",
    ".json": "application/json",
    ".txt": "text/plain",
    ".html": "text/html",
    ".csv": "text/csv",
}

# What each file is, in one line: Bokmål, Nynorsk, English.
_WHAT: Final[dict[str, tuple[str, str, str]]] = {
    "oppfolgingsplan.pdf": (
        "planen for arkiv, papir og skjermleser (PDF/A-2a og PDF/UA-1)",
        "planen for arkiv, papir og skjermlesar (PDF/A-2a og PDF/UA-1)",
        "the plan for archive, paper and screen reader (PDF/A-2a and PDF/UA-1)",
    ),
    "oppfolgingsplan.json": (
        "det samme dokumentet for andre programmer",
        "det same dokumentet for andre program",
        "the same document for other programs",
    ),
    "arkiv": (
        "pakken til arkivet: planen, arkivmelding for eFormidling og Fiks Arkiv, registreringsark",
        "pakka til arkivet: planen, arkivmelding for eFormidling og Fiks Arkiv, registreringsark",
        "the package for the archive: the plan, messages for eFormidling and Fiks Arkiv, a sheet",
    ),
    "frister.ics": (
        "fristene i lederens kalender, uten navn",
        "fristane i kalenderen til leiaren, utan namn",
        "the deadlines for the manager's calendar, without names",
    ),
    "varsler.csv": ("varslene som regneark", "varsla som rekneark", "the alerts as a spreadsheet"),
    "varsler.json": (
        "varslene for andre systemer", "varsla for andre system", "the alerts for other systems",
    ),
    "logg.csv": ("loggen som regneark", "loggen som rekneark", "the log as a spreadsheet"),
    "logg.json": (
        "loggen for andre systemer", "loggen for andre system", "the log for other systems",
    ),
    "tidslinje.svg": ("saken på en tidslinje", "saka på ei tidslinje", "the case on a timeline"),
    "rapport.html": (
        "rapporten om saken, til å lese i nettleseren eller skrive ut",
        "rapporten om saka, til å lese i nettlesaren eller skrive ut",
        "the report of the case, to read in a browser or to print",
    ),
    "bevis.zip": (
        "beviset til Arbeidstilsynet og Nav; «oppfolgingsplan verify» kontrollerer det",
        "beviset til Arbeidstilsynet og Nav; «oppfolgingsplan verify» kontrollerer det",
        "the proof for the Labour Inspection and Nav; `oppfolgingsplan verify` checks it",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Held:
    """A case as it stands at a moment."""

    case: Case
    at: datetime


def _no(refused: Refused, language: Language) -> Complaint:
    return Complaint(f"{refused.code}: {refused.message(language)} {refused.help(language)}".rstrip())


def _held(given: argparse.Namespace, now: Callable[[], datetime]) -> Held:
    at: datetime | None = given.at
    return Held(load(given.file) if at is None else as_of(given.file, at), at or now())


def as_of(name: str, at: datetime) -> Case:
    """The case as it stood at a moment: later requests of a replay file are left out."""
    data = read(name)
    if is_stored(data):
        return stored(name, data)
    case: Case | None = None
    for line in lines(data):
        if line.request is not None and line.request.at > at:
            break
        if isinstance(line.outcome, InputError):
            raise Complaint(where(name, line.number, line.outcome))
        if isinstance(line.outcome, Step):
            case = line.outcome.case
    if case is None:
        raise Complaint(f"{name}: no line opens a case at that moment or before")
    return case


def _plan(held: Held, chosen: str | None) -> str:
    """The version that is asked for; if none is, the last approved one, or else the last."""
    if chosen is not None:
        return chosen
    plans = held.case.plans
    if not plans:
        raise Complaint("the case has no plan")
    approved = [plan for plan in plans if plan.approval is not None]
    return (approved or plans)[-1].id


def manager_of(case: Case, at: datetime) -> Actor:
    """Who archives a plan and writes in the log, unless somebody else is named."""
    manager = case.manager_on(oslo(at).date())
    if manager is None:
        raise Complaint("the case has no manager on that day: say who with --as")
    return Actor.manager(manager)


def _put(file: OutputFile, out: str | None) -> None:
    """Writes one file, and says where; `-` is the standard output."""
    if out == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(file.data)
        return
    name = out if out is not None else file.name
    write(name, file.data)
    sys.stdout.write(f"{name}\n")


def _put_package(package: OutputPackage, out: str, at: datetime) -> None:
    """Writes a folder, or one zip if the name ends so."""
    if out.endswith(".zip") or out == "-":
        _put(package.zip(at), out)
        return
    for file in package.files:
        path = Path(out, file.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write(str(path), file.data)
        sys.stdout.write(f"{path}\n")


def _tell(text: str | None, language: Language | None) -> None:
    """What a writer has to say of its files."""
    notes = json.loads(text) if text is not None else {}
    for word in notes.get("notes", ()):
        said = archive_note(word, language or "nb")
        sys.stderr.write(f"oppfolgingsplan: {said} ({word})\n")
    # Those of an archive package are of its titles; the document has its own.
    is_package = "replaced_in_document" in notes
    in_titles = notes["replaced"] if is_package else ()
    in_document = notes.get("replaced_in_document" if is_package else "replaced", ())
    for said, all_of in (("cannot stand in a title", in_titles), ("is not in the font", in_document)):
        for one in all_of:
            code = f"U+{ord(one['character']):04X}"
            sys.stderr.write(f"oppfolgingsplan: {code} {said}: {one['times']} replaced\n")


def render(given: argparse.Namespace, now: Callable[[], datetime]) -> int:
    """A version of the plan as PDF, or as JSON."""
    held = _held(given, now)
    choice = DocumentChoice(
        language=given.lang,
        employee_name=given.name,
        employer_name=given.employer_name,
        manager_name=given.manager_name,
        person_number=given.person_number,
        signature_page=given.signature_page,
    )
    by, plan = given.actor or SYSTEM, _plan(held, given.plan)
    try:
        if given.json:
            made = held.case.document_json(by=by, plan=plan, at=held.at, choice=choice)
        else:
            made = held.case.pdf(
                by=by, plan=plan, at=held.at, choice=choice, attach_json=given.attach_json
            )
    except Refused as refused:
        raise _no(refused, given.lang or "nb") from None
    _put(made, given.out)
    _tell(made.notes, given.lang)
    return 0


def archive_profile(text: str | None) -> ArchiveProfile | None:
    """A preset by its name, or a profile in a file."""
    if text is None or not text.endswith(".json"):
        return None if text is None else ArchiveProfile(preset=text)  # type: ignore[arg-type]
    try:
        values = json.loads(read(text))
        return ArchiveProfile(**values)
    except (ValueError, TypeError) as error:
        raise Complaint(f"{text}: {error}") from None


def _folder(text: str | None) -> FolderReference | None:
    """`2024/117` is a case number; everything else is what the archive shows."""
    if text is None:
        return None
    year, _, number = text.partition("/")
    if year.isdecimal() and number.isdecimal() and len(year) == 4:
        return FolderReference(case_year=int(year), case_number=int(number))
    return FolderReference(folder_id=text)


def _attachment(name: str) -> Attachment:
    path = Path(name)
    kind = _TYPES.get(path.suffix.lower())
    if kind is None:
        raise Complaint(f"{name}: an attachment is one of {', '.join(_TYPES)}")
    return Attachment(path.stem, kind, read(name))


def archive(given: argparse.Namespace, now: Callable[[], datetime]) -> int:
    """An approved version as an archive takes it."""
    held = _held(given, now)
    choice = ArchiveChoice(
        profile=archive_profile(given.profile),
        folder=_folder(given.folder),
        document=DocumentChoice(language=given.lang, employee_name=given.name),
    )
    try:
        made = held.case.archive(
            by=given.actor or manager_of(held.case, held.at),
            plan=_plan(held, given.plan),
            at=held.at,
            choice=choice,
            attachments=[_attachment(name) for name in given.attach],
        )
    except Refused as refused:
        raise _no(refused, given.lang or "nb") from None
    _put_package(made, given.out, held.at)
    _tell(made.notes, given.lang)
    return 0


def receipt(given: argparse.Namespace, now: Callable[[], datetime]) -> int:
    """What Fiks Arkiv answered, as a line for the file of requests."""
    held = _held(given, now)
    choice = ArchiveChoice(profile=archive_profile(given.profile))
    try:
        read_back = read_receipt(read(given.answer))
        request = read_back.request(
            held.case,
            by=given.actor or manager_of(held.case, held.at),
            plan=_plan(held, given.plan),
            at=held.at,
            choice=choice,
        )
    except ArchiveReceiptFault as fault:
        raise Complaint(f"{given.answer}: {fault.message(given.lang)} {fault.help(given.lang)}") from None
    sys.stdout.write(request.to_json() + "\n")
    return 0


def lists(given: argparse.Namespace, now: Callable[[], datetime]) -> int:
    """Deadlines, alerts or the log of one case or several."""
    at: datetime = given.at or now()
    loaded = [load(name) if given.at is None else as_of(name, at) for name in given.files]
    labels: list[str] = given.label
    if labels and len(labels) != len(loaded):
        raise Complaint("give a label for each file, or none")
    cases = [Listed(case, labels[place] if labels else None) for place, case in enumerate(loaded)]
    on: date = oslo(at).date()
    if given.list == "calendar":
        choice = CalendarChoice(
            language=given.lang,
            wording="bare" if given.bare else None,
            alarm_days=given.alarm_days,
        )
        made = calendar(cases, at=at, choice=choice).file
    elif given.list == "alerts":
        made = alerts_json(cases, on=on) if given.json else alerts_csv(cases, on=on, language=given.lang)
    else:
        made = log_json(cases) if given.json else log_csv(cases, language=given.lang)
    _put(made, given.out)
    return 0


def log_in(given: argparse.Namespace, now: Callable[[], datetime]) -> int:
    """A table of log entries as lines for the file of requests; bad rows are told and left out."""
    held = _held(given, now)
    try:
        by = given.actor or manager_of(held.case, held.at)
        made = held.case.read_log(read(given.table), by=by, at=held.at)
    except LogFileFault as fault:
        raise Complaint(f"{given.table}: {fault.message(given.lang)}") from None
    except Refused as refused:
        raise _no(refused, given.lang) from None
    for row in made.entries:
        sys.stdout.write(row.request.to_json() + "\n")
    for bad in made.faults:
        column = f", {bad.column}" if bad.column else ""
        said = f"{given.table}: row {bad.row}{column}: {bad.message(given.lang)}"
        sys.stderr.write(f"oppfolgingsplan: {said}\n")
    return 1 if made.faults else 0


def report(given: argparse.Namespace, now: Callable[[], datetime]) -> int:
    """The report, or the timeline alone."""
    held = _held(given, now)
    choice = ReportChoice(
        language=given.lang, employee_name=given.name, all_versions=given.all_versions
    )
    write_it = held.case.timeline if given.svg else held.case.report
    try:
        _put(write_it(by=given.actor or SYSTEM, at=held.at, choice=choice), given.out)
    except Refused as refused:
        raise _no(refused, given.lang or "nb") from None
    return 0


def proof(given: argparse.Namespace, now: Callable[[], datetime]) -> int:
    """The proof for the authorities."""
    held = _held(given, now)
    secret = read(given.secret_file).decode("utf-8").strip() if given.secret_file else None
    choice = ProofChoice(
        language=given.lang,
        reference=given.reference,
        with_content=given.with_content,
        secret=secret,
    )
    try:
        made = held.case.proof(by=given.actor or SYSTEM, at=held.at, choice=choice)
    except Refused as refused:
        raise _no(refused, given.lang or "nb") from None
    _put_package(made, given.out, held.at)
    _tell(made.notes, given.lang)
    sys.stderr.write(f"oppfolgingsplan: keep the last link: {json.loads(made.notes or '{}')['last_link']}\n")
    return 0


def _packed(name: str, at: datetime) -> bytes:
    """A proof as one zip, also one that lies as a folder."""
    folder = Path(name)
    if not folder.is_dir():
        return read(name)
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    try:
        named = [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in paths]
        return _zip(named, at).data
    except (OSError, ValueError) as error:
        raise Complaint(f"{name}: {error}") from None


def verify(given: argparse.Namespace, now: Callable[[], datetime]) -> int:
    """Whether a proof is whole."""
    choice = VerifyChoice(anchors=given.anchor)
    verdict = verify_proof(_packed(given.file, now()), choice=choice)
    for finding in verdict.findings:
        place = [finding.file, None if finding.line is None else f"line {finding.line}"]
        said = ", ".join(part for part in place if part is not None)
        sys.stdout.write(f"{said + ': ' if said else ''}{finding.fault}\n")
    if verdict.is_whole:
        sys.stdout.write(f"whole: {verdict.events} events, last link {verdict.last_link}\n")
    return 0 if verdict.is_whole else 1


def _lived(name: str) -> Held:
    """The case when it last had a plan in force, for nothing can be written of one that is purged."""
    data = read(name)
    if is_stored(data):
        case = stored(name, data)
        return Held(case, case.last_moment)
    found: Held | None = None
    last: Case | None = None
    for line in lines(data):
        if isinstance(line.outcome, InputError):
            raise Complaint(where(name, line.number, line.outcome))
        if isinstance(line.outcome, Step):
            last = line.outcome.case
            at = last.last_moment
            if any(plan.state(oslo(at).date()) == "approved" for plan in last.plans):
                found = Held(last, at)
    if found is None and last is not None:
        found = Held(last, last.last_moment)
    if found is None:
        raise Complaint(f"{name}: no line opens a case")
    return found


def _every(held: Held, language: Language) -> Iterable[tuple[str, OutputFile | OutputPackage]]:
    case, at = held.case, held.at
    listed: Sequence[Listed] = [Listed(case)]
    on = oslo(at).date()
    if case.plans:
        plan = _plan(held, None)
        chosen = DocumentChoice(language=language)
        yield "oppfolgingsplan.pdf", case.pdf(by=SYSTEM, plan=plan, at=at, choice=chosen)
        yield "oppfolgingsplan.json", case.document_json(by=SYSTEM, plan=plan, at=at, choice=chosen)
        if any(one.approval is not None for one in case.plans):
            filed = ArchiveChoice(document=chosen)
            yield "arkiv", case.archive(by=manager_of(held.case, held.at), plan=plan, at=at, choice=filed)
    yield "frister.ics", calendar(listed, at=at, choice=CalendarChoice(language=language)).file
    yield "varsler.csv", alerts_csv(listed, on=on, language=language)
    yield "varsler.json", alerts_json(listed, on=on)
    yield "logg.csv", log_csv(listed, language=language)
    yield "logg.json", log_json(listed)
    said = ReportChoice(language=language)
    yield "tidslinje.svg", case.timeline(by=SYSTEM, at=at, choice=said)
    yield "rapport.html", case.report(by=SYSTEM, at=at, choice=said)
    proof = case.proof(by=SYSTEM, at=at, choice=ProofChoice(language=language))
    yield "bevis.zip", replace(proof.zip(at), notes=proof.notes)


def all_files(given: argparse.Namespace, _now: Callable[[], datetime]) -> int:
    """Everything that can be written of a case, into one folder."""
    held = _lived(given.file)
    language: Language = given.lang
    place = ("nb", "nn", "en").index(language)
    try:
        for name, made in _every(held, language):
            path = Path(given.out, name)
            files = made.files if isinstance(made, OutputPackage) else (made,)
            for file in files:
                to = Path(path, file.name) if isinstance(made, OutputPackage) else path
                to.parent.mkdir(parents=True, exist_ok=True)
                write(str(to), file.data)
            shown = f"{path}/" if isinstance(made, OutputPackage) else str(path)
            sys.stdout.write(f"{shown:<26} {_WHAT[name][place]}\n")
            _tell(made.notes, language)
    except Refused as refused:
        raise _no(refused, language) from None
    return 0
