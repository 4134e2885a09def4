"""Writes the transcript of every conformance case, through the installed Python package.

python replay.py CASES OUT
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from oppfolgingsplan import (
    Actor,
    ArchiveChoice,
    ArchiveProfile,
    Attachment,
    CalendarChoice,
    Case,
    DocumentChoice,
    FolderReference,
    InputError,
    Listed,
    OutputFile,
    OutputPackage,
    PersonName,
    ProofChoice,
    Refused,
    ReportChoice,
    Request,
    VerifyChoice,
    alerts_csv,
    alerts_json,
    calendar,
    log_csv,
    log_json,
    verify_proof,
)


def canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def take(case: Case | None, text: str) -> tuple[Case | None, str]:
    """The case after a request, and the line that tells what came of it."""
    try:
        request = Request.from_json(text)
        step = Case.open(request) if case is None else case.execute(request)
    except Refused as error:
        return case, refused(error)
    except InputError as error:
        return case, canonical({"input_error": {"kind": error.kind, "path": error.path}})
    events = ",".join(event.to_json() for event in step.events)
    warnings = canonical([warning.to_dict() for warning in step.warnings])
    return step.case, f'{{"events":[{events}],"warnings":{warnings}}}'


def actor(by: dict[str, Any]) -> Actor:
    match by:
        case {"role": "employee" | "manager" | "hr" as role, "id": key}:
            return getattr(Actor, role)(key)
        case {"role": "nav", **others}:
            made = Actor.nav(others.get("person_access", False))
        case {"role": "system" | "practitioner" as role, **others}:
            made = getattr(Actor, role)()
        case _:
            raise SystemExit("there is no such actor")
    return made.with_id(others["id"]) if "id" in others else made


def answer(case: Case, ask: dict[str, Any]) -> Any:
    """What the case answers to an ask, as plain values."""
    if "on" in ask:
        on = date.fromisoformat(ask["on"])
    if "at" in ask:
        at, by = datetime.fromisoformat(ask["at"]), actor(ask["by"])
    match ask["view"]:
        case "status":
            return case.status(on).to_dict()
        case "summary":
            return case.summary(on).to_dict()
        case "deadlines":
            return [deadline.to_dict() for deadline in case.deadlines(on)]
        case "alerts":
            return [alert.to_dict() for alert in case.alerts(on)]
        case "allowed":
            return [action.to_dict() for action in case.allowed(by, at)]
        case "visible":
            return case.visible(by, at).to_dict()
        case "next_change":
            change = case.next_change(on)
            return change and change.isoformat()
        case "checklist":
            items = case.checklist(ask["plan"])
            return items and [item.to_dict() for item in items]
        case "history":
            return [entry.to_dict() for entry in case.history()]
        case "plan_for":
            try:
                return {"seen": case.plan_for(by, ask["plan"], at).id}
            except Refused as refused:
                return refused.refusal.to_dict()
        case other:
            raise SystemExit(f"there is no view {other}")


def file(made: OutputFile, notes: str | None = None) -> str:
    return f'{{"file":"{made.name}","sha256":"{made.sha256()}","notes":{notes or made.notes or "null"}}}'


def refused(error: Refused) -> str:
    return f'{{"refused":{canonical(error.refusal.to_dict())}}}'


def files(case: Case) -> Iterator[str]:
    """What is written of a case at its last moment."""
    by, at = Actor.system(), case.last_moment
    choice = DocumentChoice(language="nn", employee_name="Kari Eksempel 😀", signature_page=True)
    for plan in case.plans:
        try:
            yield file(case.document_json(by=by, plan=plan.id, at=at, choice=choice))
            yield file(case.pdf(by=by, plan=plan.id, at=at, choice=choice))
        except Refused as error:
            yield refused(error)
    cases = [Listed(case, "Å. B.")]
    made = calendar(cases, at=at, choice=CalendarChoice(
        language="en", wording="bare", alarm_days=[7, 0], owed_by=["employer", "nav"], earlier=[],
    ))  # fmt: skip
    yield file(made.file, "[" + ",".join(mark.to_json() for mark in made.marks) + "]")
    yield file(alerts_csv(cases, on=at.date(), language="nb"))
    yield file(alerts_json(cases, on=at.date()))
    table = log_csv(cases, language="en")
    yield file(table)
    yield file(log_json(cases))
    try:
        yield f'{{"log":{case.read_log(table.data, by=by, at=at).to_json()}}}'
    except Refused as error:
        yield refused(error)
    yield from packages(case, by, at)


def package(made: OutputPackage) -> Iterator[str]:
    for one in made.files:
        yield file(one)
    yield f'{{"notes":{made.notes}}}'


def packages(case: Case, by: Actor, at: datetime) -> Iterator[str]:
    archive = ArchiveChoice(
        profile=ArchiveProfile(preset="elements", name_in_title=False),
        folder=FolderReference(case_year=2024, case_number=117),
        registered_by="Lønn",
    )
    manager = Actor.manager("m-1")
    minutes = Attachment("Referat fra møte", "application/pdf", b"%PDF-1.7")
    for plan in case.plans:
        try:
            yield from package(
                case.archive(by=manager, plan=plan.id, at=at, choice=archive, attachments=[minutes])
            )
        except Refused as error:
            yield refused(error)
    names = [PersonName(key="m-1", name="Ola Leder")]
    try:
        made = case.proof(
            by=by, at=at, choice=ProofChoice(language="nn", names=names, secret="0123456789abcdef")
        )
        yield from package(made)
        zipped = made.zip(at)
        yield file(zipped)
        anchors = [made.files[-1].sha256()]
        verdict = verify_proof(zipped.data, choice=VerifyChoice(anchors=anchors))
        assert verdict.is_whole
        yield canonical({"verdict": {
            "findings": [], "events": verdict.events, "last_link": verdict.last_link,
            "sums": verdict.sums,
        }})  # fmt: skip
    except Refused as error:
        yield refused(error)
    report = ReportChoice(employee_name="Kari Eksempel", all_versions=True)
    for write in (case.timeline, case.report):
        try:
            yield file(write(by=by, at=at, choice=report))
        except Refused as error:
            yield refused(error)


def transcript(test: dict[str, Any]) -> Iterator[str]:
    case: Case | None = None
    for step in test["steps"]:
        case, line = take(case, canonical(step["request"]))
        yield line
    if case is None:
        return
    loaded = Case.from_json(case.to_json())
    yield f'{{"case":{loaded.to_json()}}}'
    for ask in test["asks"]:
        yield f'{{"view":"{ask["view"]}","answer":{canonical(answer(loaded, ask))}}}'
    yield from files(loaded)


def main(cases: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(cases.glob("*.json")):
        lines = transcript(json.loads(path.read_text("utf-8")))
        (out / f"{path.stem}.txt").write_text("".join(f"{line}\n" for line in lines), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
