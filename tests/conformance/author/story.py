"""A case in short: who asks what when, and what the rules say to it.

What is written here is the expectation. The library is not asked.
"""

import json
import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
CASES = HERE.parent / "cases"
COMMANDS = HERE.parents[2] / "core" / "src" / "command.rs"

WHO = {
    "system": {"role": "system"},
    "employee": {"role": "employee", "id": "a-1"},
    "manager": {"role": "manager", "id": "m-1"},
    "second": {"role": "manager", "id": "m-2"},
    "third": {"role": "manager", "id": "m-3"},
    # The employee in the chair of the manager.
    "own": {"role": "manager", "id": "a-1"},
    "stranger": {"role": "employee", "id": "a-9"},
    "hr": {"role": "hr", "id": "hr-1"},
    "nav": {"role": "nav", "person_access": True},
    "nav_without_access": {"role": "nav"},
    "practitioner": {"role": "practitioner"},
}


def fields_of_commands():
    """The order of fields in canonical JSON, as the one declaration of commands has it."""
    found = {}
    for word, body in re.findall(r'\w+ = "(\w+)" \{\n(.*?)\n        \},', COMMANDS.read_text(), re.S):
        found[word] = re.findall(r"^ +(\w+): ", body, re.M)
    for word in re.findall(r'\w+ = "(\w+)" \{\}', COMMANDS.read_text()):
        found[word] = []
    return found


ORDER = fields_of_commands()


def day(text):
    """`02-10` is in 2026."""
    return text if len(text) == 10 else f"2026-{text}"


def moment(text):
    """`02-10 09:00` on the wall clock in Oslo."""
    date, time = text.split()
    date = day(date)
    year = int(date[:4])
    summer = {2025: ("03-30", "10-26"), 2026: ("03-29", "10-25"), 2027: ("03-28", "10-31")}
    first, last = summer.get(year, ("03-29", "10-27"))
    # The clocks turn at two, and at three, by the wall clock.
    offset = "+02:00" if f"{year}-{first} 02:00" <= f"{date} {time}" < f"{year}-{last} 03:00" else "+01:00"
    return f"{date}T{time}:00{offset}"


def period(text):
    """`01-05..03-31@100`, or a kind of note in place of the grade."""
    days, what = text.split("@")
    first, last = days.split("..")
    found = {"from": day(first), "to": day(last)}
    if what.isdigit():
        return found | {"activity": "absent", "grade": int(what)}
    return found | {"activity": what}


class Story:
    def __init__(self, name, title, mode="two_party", **policy):
        self.name, self.title, self.mode = name, title, policy.pop("approval", mode)
        preset = "nav_two_party" if mode == "two_party" else "nav_employer_led"
        self.policy = {"preset": preset} | policy
        self.steps, self.asks = [], []
        # How many of the steps only set the scene.
        self.scene = 0

    def request(self, when, by, do, based_on=None, **fields):
        request = {"at": moment(when), "by": WHO[by]}
        if based_on is not None:
            request["based_on"] = based_on
        request["do"] = do
        unknown = [field for field in fields if field not in ORDER[do]]
        ordered = [field for field in ORDER[do] if field in fields]
        for field in ordered + unknown:
            request[field] = fields[field]
        return request

    def ok(self, events, when, by, do, warnings=None, **fields):
        step = {"request": self.request(when, by, do, **fields), "events": events.split()}
        if warnings:
            step["warnings"] = [{"warning": rule, "field": field} for rule, field in warnings]
        self.steps.append(step)
        return self

    def set(self, setting):
        setting(self)
        self.scene = len(self.steps)
        return self

    def no(self, refused, when, by, do, at_fields=(), **fields):
        step = {"request": self.request(when, by, do, **fields), "refused": refused}
        if at_fields:
            step["fields"] = list(at_fields)
        self.steps.append(step)
        return self

    def bad(self, kind, path, when, by, do, **fields):
        error = {"kind": kind, "path": path}
        self.steps.append({"request": self.request(when, by, do, **fields), "input_error": error})
        return self

    def ask(self, view, on=None, at=None, by=None, plan=None):
        ask = {"view": view}
        if on:
            ask["on"] = day(on)
        if at:
            ask["at"] = moment(at)
        if by:
            ask["by"] = WHO[by]
        if plan:
            ask["plan"] = plan
        self.asks.append((len(self.steps), ask))
        return self

    def write(self):
        """A case is asked when all its steps are taken: a story that is asked on its way is several."""
        ends = sorted({place for place, _ in self.asks} | {len(self.steps)})
        for number, end in enumerate(ends, 1):
            name = self.name if end == len(self.steps) else f"{self.name}-part-{number}"
            self.write_part(name, self.steps[:end], [ask for place, ask in self.asks if place == end])

    def write_part(self, name, steps, asks):
        path = CASES / f"{name}.json"
        known = {}
        if path.exists():
            for ask in json.loads(path.read_text())["asks"]:
                if "answer" in ask:
                    answer = ask.pop("answer")
                    known[json.dumps(ask)] = answer
        answered = []
        for ask in asks:
            key = json.dumps(ask)
            answered.append(ask | {"answer": known[key]} if key in known else ask)
        text = "{\n"
        text += f'"name": {short(name)},\n"title": {short(self.title)},\n'
        text += f'"covers": {short(self.covers(steps, answered))},\n'
        text += f'"steps": {lines(steps)},\n"asks": {lines(answered)}\n}}\n'
        path.write_text(text)

    def covers(self, steps, asks):
        """Rules by their codes, accepted rows, and refusals of rows."""
        found = set()
        for step in steps[self.scene:]:
            row = f"row:{step['request']['do']}:{self.mode}"
            if step.get("events"):
                found.add(row)
            if "refused" in step:
                found |= {step["refused"], f"{row}:{step['refused']}"}
            found |= {warning["warning"] for warning in step.get("warnings", [])}
        for ask in asks:
            answer = short(ask.get("answer"))
            found |= set(re.findall(r'"(?:alert|hidden_by|closed_by)":"([a-z.-]+)"', answer))
            if ask["view"] == "plan_for":
                found |= set(re.findall(r'"refused":"([a-z.-]+)"', answer))
        return sorted(found)


def short(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def lines(values):
    return "[\n" + ",\n".join(short(value) for value in values) + "\n]" if values else "[]"
