"""Reads calendars and tables back, and compares them with what the cases say.

    read_back.py FOLDER     as tests/exchange/files.rs writes it

First it spoils a good calendar in every way that it looks for, and must find each.
"""

import csv
import io
import json
import sys
import uuid
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from icalendar import Calendar

LABEL = 'Å; "B", \\C'
FORMULAS = tuple("=+-@＝＋－＠")


def lines_at_fault(raw: bytes) -> list[str]:
    """RFC 5545 § 3.1: CRLF, 75 octets, no line that ends within a character."""
    faults = []
    if not raw.endswith(b"\r\n"):
        faults.append("the last line has no end")
    for number, line in enumerate(raw.split(b"\r\n")[:-1], start=1):
        if b"\r" in line or b"\n" in line:
            faults.append(f"line {number}: a lone CR or LF")
        if len(line) > 75:
            faults.append(f"line {number}: {len(line)} octets")
        try:
            line.decode()
        except UnicodeDecodeError:
            faults.append(f"line {number}: broken within a character")
    return faults


def event_at_fault(event, at: datetime, due_soon_days: int) -> list[str]:
    faults = []

    def hold(is_so: bool, what: str) -> None:
        if not is_so:
            faults.append(what)

    for name in ("UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "CLASS", "TRANSP"):
        if name not in event or isinstance(event[name], list):
            return [f"{name} does not stand once"]
    hold(uuid.UUID(str(event["UID"])).variant == uuid.RFC_4122, "UID is no UUID")
    hold(event.decoded("DTSTAMP") == at.replace(microsecond=0), "DTSTAMP is not the moment")
    hold(int(event["SEQUENCE"]) == int(at.timestamp()) // 60, "SEQUENCE is not its minute")
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    hold(type(start) is date and type(end) is date, "not a whole day")
    hold(type(start) is type(end) and end - start == timedelta(days=1), "not one day")
    hold(str(event["CLASS"]) == "PRIVATE", "not private")
    hold(str(event["TRANSP"]) == "TRANSPARENT", "shown as busy")
    hold(str(event["STATUS"]) in ("CONFIRMED", "CANCELLED"), "STATUS")
    hold(str(event["SUMMARY"]).endswith(f" ({LABEL})"), "the label does not come back")
    alarms = event.walk("VALARM")
    if str(event["STATUS"]) == "CANCELLED":
        hold(not alarms, "a cancelled entry rings")
    elif type(start) is date:
        # Nine in the morning, some days before and on the day, as far as they lie ahead in Oslo.
        # All moments of these files lie at 10:17.
        today = at.astimezone(timezone(timedelta(hours=1))).date()
        days = sorted({due_soon_days, 0}, reverse=True)
        ahead = [timedelta(hours=9 - 24 * day) for day in days if start - timedelta(days=day) > today]
        hold([alarm.decoded("TRIGGER") for alarm in alarms] == ahead, "other alarms")
    hold(all(str(alarm["ACTION"]) == "DISPLAY" and alarm["DESCRIPTION"] for alarm in alarms), "ACTION")
    return faults


def calendar_at_fault(raw: bytes, expected: dict) -> list[str]:
    faults = lines_at_fault(raw)
    try:
        calendar = Calendar.from_ical(raw)
    except ValueError as error:
        return [*faults, f"cannot be read: {error}"]
    for component in (calendar, *calendar.walk()):
        faults += [f"{component.name}: {error}" for error in component.errors]
    if (calendar.get("VERSION"), calendar.get("METHOD")) != ("2.0", "PUBLISH") or not calendar.get("PRODID"):
        faults.append("VERSION, METHOD or PRODID")
    at = datetime.fromtimestamp(expected["at_micros"] / 1e6, timezone.utc)
    events = calendar.walk("VEVENT")
    for event in events:
        faults += event_at_fault(event, at, expected["due_soon_days"])
    if faults:
        return faults
    if len({str(event["UID"]) for event in events}) != len(events):
        faults.append("a UID stands twice")
    for status, days in (("CONFIRMED", "open"), ("CANCELLED", "closed")):
        found = sorted(str(event.decoded("DTSTART")) for event in events if str(event["STATUS"]) == status)
        if found != expected[days]:
            faults.append(f"{days}: {found} instead of {expected[days]}")
    text = raw.replace(b"\r\n ", b"").decode()
    faults += ["names the employee or the case" for secret in expected["secret"] if secret in text]
    return faults


def spoiled(raw: bytes) -> dict[str, bytes]:
    """The same calendar with one thing wrong each."""

    def once(old: bytes, new: bytes) -> bytes:
        assert old in raw, old
        return raw.replace(old, new, 1)

    first_day = raw.split(b"DTSTART;VALUE=DATE:", 1)[1][:8]
    first_uid = raw.split(b"UID:", 1)[1].split(b"\r\n", 1)[0]
    second_uid = raw.split(b"UID:", 2)[2].split(b"\r\n", 1)[0]
    return {
        "a line end": once(b"\r\n", b"\n"),
        "a long line": once(b"SUMMARY:", b"SUMMARY:" + b"x" * 80),
        "a broken letter": once("Å".encode(), b"\xc3\r\n \x85"),
        "no end": raw.replace(b"END:VCALENDAR\r\n", b""),
        "the day after": once(b"DTSTART;VALUE=DATE:" + first_day, b"DTSTART;VALUE=DATE:20990101"),
        "a time of day": once(b"DTSTART;VALUE=DATE:" + first_day, b"DTSTART:" + first_day + b"T090000Z"),
        "a public entry": once(b"CLASS:PRIVATE", b"CLASS:PUBLIC"),
        "a busy day": once(b"TRANSP:TRANSPARENT", b"TRANSP:OPAQUE"),
        "a UID twice": once(second_uid, first_uid),
        "no UID": once(b"UID:" + first_uid + b"\r\n", b""),
        "another status": once(b"STATUS:CONFIRMED", b"STATUS:CANCELLED"),
        "an old sequence": once(b"SEQUENCE:", b"SEQUENCE:1"),
        "a local stamp": once(b"Z\r\nSEQUENCE", b"\r\nSEQUENCE"),
        "another alarm": once(b"TRIGGER:", b"TRIGGER:-P9D\r\nX-OLD:"),
        "another label": once(b"\\;", b"\\n"),
        "no method": once(b"METHOD:PUBLISH\r\n", b""),
    }


def table(file: Path) -> list[list[str]]:
    """The rows of a table, the heading first."""
    with file.open(encoding="utf-8", newline="") as text:
        assert text.read(1) == "\ufeff", f"{file.name}: no byte order mark"
        raw = text.read()
    assert raw.endswith("\r\n"), f"{file.name}: the last row has no end"
    rows = list(csv.reader(io.StringIO(raw, newline=""), delimiter=";", strict=True))
    assert all(len(row) == len(rows[0]) for row in rows), f"{file.name}: rows of several lengths"
    for row in rows:
        assert not any(cell.lstrip().startswith(FORMULAS) for cell in row), f"{file.name}: a formula"
    return rows


def alerts_at_fault(file: Path) -> list[str]:
    listed = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    head, *rows = table(file)
    expected = [
        [case["case"], LABEL, alert.get("latest", ""), alert.get("safe", ""), alert.get("code") or alert["alert"]]
        for case in listed["cases"]
        for alert in case["alerts"]
    ]
    found = [[row[0], row[1], row[4], row[5], row[12]] for row in rows]
    faults = [] if found == expected else [f"{found} instead of {expected}"]
    faults += ["a blank" for row in rows if not (row[2] and row[3] and row[8])]
    return faults + ["a blank heading" for name in head if not name]


def log_at_fault(file: Path) -> list[str]:
    listed = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    _, *rows = table(file)
    expected = [
        [case["case"], LABEL, entry["entry"], entry["on"], len(entry["participants"]), entry["text"], entry["written_at"]]
        for case in listed["cases"]
        for entry in case["entries"]
    ]
    people = [len(row[5].split(", ")) if row[5] else 0 for row in rows]
    found = [[*row[:4], count, row[6], row[8]] for row, count in zip(rows, people, strict=True)]
    return [] if found == expected else [f"{found} instead of {expected}"]


def main(folder: Path) -> int:
    faults, control, calendars, tables, entries = [], None, 0, 0, 0
    for file in sorted(folder.glob("*.ics")):
        expected = json.loads(file.with_suffix(".expected.json").read_text(encoding="utf-8"))
        raw = file.read_bytes()
        faults += [f"{file.name}: {fault}" for fault in calendar_at_fault(raw, expected)]
        calendars += 1
        if len(expected["open"]) > 4 and raw.count(b"TRIGGER") > 1:
            control = control or (raw, expected)
    for ending, at_fault in (("alerts", alerts_at_fault), ("log", log_at_fault)):
        for file in sorted(folder.glob(f"*.{ending}.csv")):
            faults += [f"{file.name}: {fault}" for fault in at_fault(file)]
            tables += 1
            entries += len(table(file)) - 1
    assert control and calendars > 1000 and tables > 2000 and entries > 1000, "the files are not there"
    raw, expected = control
    for what, bad in spoiled(raw).items():
        if not calendar_at_fault(bad, expected):
            faults.append(f"control: {what} is not found")
    print("\n".join(faults[:40]), file=sys.stderr, end="\n" if faults else "")
    print(f"exchange: {calendars} calendars and {tables} tables with {entries} rows read back, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
