#!/usr/bin/env python3
"""Verifies proof packs, from the description of their format and with nothing but Python itself.

    verify.py PACK [--anchor HEX]...     PACK: a folder or a zip

Prints one finding a line, `WORD FILE LINE`, or `whole EVENTS LAST_LINK`. It re-derives from the
events what needs no knowledge of the law (versions, approvals, meetings, sharing, archiving,
managers, exemptions), and from the dated law in the summary the dates of the duties.
"""

import calendar
import datetime
import hashlib
import json
import re
import sys
import zipfile
from pathlib import Path

FILES = ["bevis.pdf", "proof.json", "events.jsonl", "LESMEG.txt", "SHA256SUMS"]
DIGEST = re.compile(r"[0-9a-f]{64}\Z")
NOTHING = hashlib.sha256(b"").hexdigest()


def digest(text):
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def once(pairs):
    """An object, unless it has a member twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member twice")
    return found


class Pack:
    def __init__(self, path, findings):
        self.files = {}
        path = Path(path)
        if path.is_dir():
            named = [(str(file.relative_to(path)), file.read_bytes()) for file in path.rglob("*") if file.is_file()]
        else:
            with zipfile.ZipFile(path) as archive:
                named = [(info.filename, archive.read(info)) for info in archive.infolist()]
        for name, content in named:
            if name not in FILES or name in self.files:
                findings.append(("file_unknown", name, ""))
            self.files[name] = content
        for name in FILES:
            if name not in self.files:
                findings.append(("file_missing", name, ""))

    def text(self, name):
        return self.files.get(name, b"").decode("utf-8", "replace")


def check_sums(pack, findings):
    listed = {}
    for line in pack.text("SHA256SUMS").splitlines():
        value, _, name = line.partition("  ")
        if name in listed or name not in pack.files:
            findings.append(("sum_wrong", name, ""))
        listed[name] = value
    for name, content in pack.files.items():
        if name != "SHA256SUMS" and listed.get(name) != hashlib.sha256(content).hexdigest():
            findings.append(("sum_wrong", name, ""))


# What a value that is withheld belongs to when it is a key of the host.
KEYS = {"/by/id", "/case", "/employee", "/manager", "/note"}


def has_place(event, at):
    """Whether a JSON pointer is one to a place in the event."""
    if not at.startswith("/") or " " in at or "\n" in at:
        return False
    here = event
    for part in at[1:].split("/"):
        part = part.replace("~1", "/").replace("~0", "~")
        if isinstance(here, dict) and part in here:
            here = here[part]
        elif isinstance(here, list) and part.isdecimal() and int(part) < len(here):
            here = here[int(part)]
        else:
            return False
    return True


def is_line(line, text):
    if canonical(line) != text or not isinstance(line, dict):
        return False
    members = ["number", "event", "withheld", "link"]
    if list(line) != [name for name in members if name != "withheld" or "withheld" in line]:
        return False
    if line.get("withheld") == [] or not isinstance(line["event"], dict) or not DIGEST.match(line["link"]):
        return False
    for item in line.get("withheld", []):
        if list(item) not in (["at", "digest"], ["at", "digest", "salt", "value"]) or not DIGEST.match(item["digest"]):
            return False
        if not has_place(line["event"], item["at"]):
            return False
    places = [item["at"] for item in line.get("withheld", [])]
    return len(places) == len(set(places))


def read_lines(pack, findings):
    """The lines that can be read, each one held against the one before it."""
    lines, before, last = [], NOTHING, ""
    texts = pack.text("events.jsonl").split("\n")
    if texts.pop() != "":
        findings.append(("line_unreadable", "events.jsonl", len(texts) + 1))
    for number, text in enumerate(texts, 1):
        def found(word):
            findings.append((word, "events.jsonl", number))

        try:
            line = json.loads(text, object_pairs_hook=once)
            readable = is_line(line, text)
        except (ValueError, KeyError, TypeError):
            readable = False
        if not readable:
            found("line_unreadable")
            continue
        if line["number"] != number:
            found("number_wrong")
        at = datetime.datetime.fromisoformat(line["event"]["at"])
        if last and at < last:
            found("time_backwards")
        withheld = line.get("withheld", [])
        bound = "".join(f"\n{item['at']} {item['digest']}" for item in withheld)
        if digest(before + "\n" + canonical(line["event"]) + bound) != line["link"]:
            found("link_wrong")
        if any("value" in item and digest(item["salt"] + "\n" + item["value"]) != item["digest"] for item in withheld):
            found("value_wrong")
        before, last = line["link"], at
        lines.append(line)
    return lines


def day(event):
    return event["at"][:10]


def told(text):
    return bool(text and text.strip())


def parts(events):
    """What a summary must say of versions, meetings, exemptions and managers."""
    plans, meetings, exemptions, managers, gone = {}, {}, [], [], set()

    def begin(name, event, source=None):
        party = "employee" if event["by"]["role"] == "employee" else "manager"
        plan = {"plan": name, "started_at": event["at"], "started_by": party, "misregistered": False, "shared": {}}
        if source:
            plan["from_plan"] = source
        plans[name] = plan
        return plan

    first = {}
    for event in events:
        kind = event["event"]
        plan = plans.get(event.get("plan"))
        if kind == "plan_started":
            begin(event["plan"], event, event.get("from_plan"))
        elif kind == "plan_revised":
            if "approved" in plan:
                plan.setdefault("ended_at", event["at"])
            begin(event["new_plan"], event, event["plan"])
        elif kind in ("draft_saved", "plan_completed") and plan is None:
            plan = begin(event["plan"], event)
        if kind == "approval_given":
            first[event["plan"]] = (event["party"], day(event), [event[name] for name in ("from", "to", "evaluate_on")])
        elif kind == "plan_approved":
            approved = {"manner": event["manner"], "on": day(event), "reason_given": told(event.get("reason"))}
            if event["manner"] == "both":
                approved["first_by"], approved["first_on"], _ = first[event["plan"]]
            approved.update({name: event[name] for name in ("from", "to", "evaluate_on")})
            plan["approved"] = approved
        elif kind == "plan_completed":
            plan["approved"] = {"manner": "completed", "on": day(event), "taken_part": event["taken_part"],
                                "reason_given": told(event.get("reason"))}
            if event["form"].get("evaluation_date"):
                plan["approved"]["evaluate_on"] = event["form"]["evaluation_date"]
        elif kind == "plan_aborted":
            plan["ended_at"] = event["at"]
        elif kind == "plan_misregistered":
            plan["misregistered"] = True
        elif kind == "draft_discarded":
            gone.add(event["plan"])
        elif kind == "share_requested":
            before = plan["shared"].get(event["with"], {})
            plan["shared"][event["with"]] = {"with": event["with"], "requested_at": event["at"],
                                             **{name: before[name] for name in ("arrived_on",) if name in before}}
        elif kind == "delivery_recorded":
            share = plan["shared"][event["with"]]
            share["outcome"], share["outcome_on"] = event["outcome"], day(event)
            if event["outcome"] in ("delivered", "printed"):
                share.setdefault("arrived_on", day(event))
        elif kind == "plan_archived":
            plan["archived"] = {"system": event["system"], "reference": event["reference"], "on": day(event)}
        elif kind == "meeting_summoned":
            meetings[event["meeting"]] = {"meeting": event["meeting"], "number": event["number"], "summoned_at": event["at"],
                                          "on": event["on"], "called": event.get("called", []), "state": "summoned", "attended": []}
        elif kind == "meeting_moved" and event["meeting"] in meetings:
            meetings[event["meeting"]].update(on=event["on"], summoned_at=event["at"], state="summoned", attended=[])
        elif kind == "meeting_held":
            meeting = meetings.setdefault(event["meeting"], {"meeting": event["meeting"], "number": event["number"], "called": []})
            meeting.update(on=event["on"], state="held", attended=event.get("attended", []))
        elif kind == "meeting_not_held" and event["meeting"] in meetings:
            meetings[event["meeting"]].update(state="not_held", attended=[])
        elif kind == "exemption_registered":
            made = {"obligation": event["obligation"], "ground": event["ground"], "at": event["at"],
                    "attempts_given": told(event.get("attempts"))}
            if "review_on" in event:
                made["review_on"] = event["review_on"]
            exemptions.append(made)
        elif kind == "manager_assigned":
            managers.append((event["manager"], event["from"]))
    # Of a version of the wrong person nothing is told.
    shown = [plan if not plan["misregistered"] else {name: plan[name] for name in ("plan", "misregistered")}
            for name, plan in plans.items() if name not in gone]
    return {
        "plans": shown,
        "meetings": list(meetings.values()),
        "exemptions": exemptions,
        "managers": sorted(managers, key=lambda one: one[1]),
    }


def produces(lines, with_content):
    """Whether the lines produce every value, but of versions of the wrong person and drafts that are
    not seen; or none at all."""
    wrong = {line["event"]["plan"] for line in lines if line["event"]["event"] == "plan_misregistered"}

    def plan(event):
        return event.get("new_plan", event.get("plan"))

    def is_draft(line):
        return line["event"]["event"] == "draft_saved"

    def texts(line):
        return [item for item in line.get("withheld", []) if item["at"] not in KEYS]

    right = [line for line in lines if plan(line["event"]) not in wrong]
    drafts = any("value" in item for line in right if is_draft(line) for item in texts(line))
    for line in lines:
        told = line in right and (drafts or not is_draft(line))
        for item in line.get("withheld", []):
            if ("value" in item) != (with_content and (told or item["at"] in KEYS)):
                return False
    return True


def summary_follows(summary, events, lines):
    """Whether the summary says what the events say, as far as no knowledge of the law is needed."""
    own = parts(events)
    opened = events[0]
    said = [dict(plan) for plan in summary["plans"]]
    for place, plan in enumerate(said, 1):
        if plan.pop("number") != place:
            return False
        if plan["misregistered"]:
            continue
        state = plan.pop("state")
        plan["shared"] = {one["with"]: {name: value for name, value in one.items() if name != "reference"}
                          for one in plan["shared"]}
        if ("ended_at" in plan) != (state == "aborted") or ("approved" in plan) != (state in ("approved", "expired", "aborted")):
            return False
    exemptions = [{name: value for name, value in one.items() if name != "withdrawn"} for one in summary["exemptions"]]
    managers = [(one["party"], one["from"]) for one in summary["managers"]]
    made, last = (datetime.datetime.fromisoformat(at) for at in (summary["made_at"], events[-1]["at"]))
    return (
        summary["format"] == "oppfolgingsplan-proof-1"
        and summary["citation"] == "aml-4-6-5"
        and summary["employer"] == opened["employer"]
        and {name: value for name, value in summary["policy"].items() if name in opened["policy"]} == opened["policy"]
        and made >= last
        and produces(lines, summary["with_content"])
        and summary["rules"] == sorted({event["rules"] for event in events})
        and said == own["plans"]
        and summary["meetings"] == own["meetings"]
        and exemptions == own["exemptions"]
        and managers == own["managers"]
        and summary["chain"] == {"events": len(lines), "last": lines[-1]["link"]}
        and all(duty_follows(duty, summary) for duty in summary["duties"])
    )


LIMITS = {"plan_due": "plan", "share_with_practitioner_due": "share_with_practitioner",
          "dialogue_meeting_1_due": "dialogue_meeting_1", "activity_requirement_due": "activity_requirement",
          "dialogue_meeting_2_due": "dialogue_meeting_2"}


def after(start, length):
    (unit, number), = length.items()
    if unit == "months":
        month = start.month - 1 + number
        year, month = start.year + month // 12, month % 12 + 1
        return start.replace(year=year, month=month, day=min(start.day, calendar.monthrange(year, month)[1]))
    days = 7 * number - (unit == "last_day_of_week")
    return start + datetime.timedelta(days=days)


def duty_follows(duty, summary):
    """The day of a duty follows from the law in the summary, and the day it was met from what it says."""
    name = LIMITS.get(duty["code"])
    if name and "law_version" in duty:
        law = [law for law in summary["law_versions"] if law["in_force"] == duty["law_version"]]
        if len(law) != 1 or law[0][name] is None or law[0][name]["citation"] != duty["citation"]:
            return False
        starts = [datetime.date.fromisoformat(absence["start"]) for absence in summary["absences"]]
        if duty["latest"] not in [after(start, law[0][name]["length"]).isoformat() for start in starts]:
            return False
    if duty["state"] != "met":
        return "met_on" not in duty
    plans = [plan for plan in summary["plans"] if "approved" in plan]
    days = {
        "plan_due": {plan["approved"]["on"] for plan in plans},
        "share_with_practitioner_due": {one.get("arrived_on") for plan in plans for one in plan["shared"]
                                        if one["with"] == "practitioner"},
        "dialogue_meeting_1_due": {one["on"] for one in summary["meetings"] if one["number"] == 1 and one["state"] == "held"},
        "dialogue_meeting_2_due": {one["on"] for one in summary["meetings"] if one["number"] == 2 and one["state"] == "held"},
    }
    return duty["code"] not in days or duty["met_on"] in days[duty["code"]]


def verify(path, anchors=()):
    """The findings, and how many events there are and the last link."""
    findings = []
    try:
        pack = Pack(path, findings)
    except (OSError, zipfile.BadZipFile):
        return [("not_a_pack", "", "")], 0, None
    check_sums(pack, findings)
    lines = read_lines(pack, findings)
    try:
        summary = json.loads(pack.text("proof.json"), object_pairs_hook=once)
    except ValueError:
        findings.append(("summary_unreadable", "proof.json", ""))
        summary = None
    if summary is not None:
        try:
            follows = canonical(summary) == pack.text("proof.json")
            follows = follows and summary_follows(summary, [line["event"] for line in lines], lines)
        except (KeyError, IndexError, TypeError, ValueError, AttributeError):
            follows = False
        if not follows:
            findings.append(("summary_wrong", "proof.json", ""))
    known = {line["link"] for line in lines}
    known.add(hashlib.sha256(pack.files.get("SHA256SUMS", b"")).hexdigest())
    findings.extend(("anchor_missing", "", "") for anchor in anchors if anchor not in known)
    return findings, len(lines), lines[-1]["link"] if lines else None


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    findings, events, last = verify(arguments[0], [value for flag, value in zip(arguments[1::2], arguments[2::2]) if flag == "--anchor"])
    for finding in findings:
        print(*finding)
    if not findings:
        print("whole", events, last)
    sys.exit(bool(findings))


if __name__ == "__main__":
    main(sys.argv[1:])
