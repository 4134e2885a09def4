"""W1 from Python: one request for each call, on a case that is never changed in place.

w1.py CASES [built|json]: requests that were built before (the default), or read from JSON text.
The opening of the case is in the time. The lives come from the Rust worker (`w1 CASES lines`),
so that both do the same.
"""

import datetime as dt
import gc
import json
import os
import platform
import subprocess
import sys

from oppfolgingsplan import Case, Refused, Request

import protocol

COUNT = int(sys.argv[1])
MODE = sys.argv[2] if len(sys.argv) > 2 else "built"
COMMANDS = 23


def lives():
    """For each case the lines of its opening, and its steps: a request or a date, and the verdict."""
    made = subprocess.run([os.environ["W1"], str(COUNT), "lines"], capture_output=True, check=True)
    for line in made.stdout.decode().splitlines():
        life = json.loads(line)
        opening = [request.encode() for request in life["opening"]]
        steps = [
            (dt.date.fromisoformat(step["look"]), None, step["denied"])
            if "look" in step
            else (None, step["ask"].encode(), step["denied"])
            for step in life["steps"]
        ]
        yield opening, steps


class Lives:
    def __init__(self):
        self.read = Request.from_json if MODE == "json" else lambda request: request
        given = Request.from_json if MODE == "built" else lambda line: line
        self.lives = [
            ([given(line) for line in opening],
             [(on, line and given(line), denied) for on, line, denied in steps])
            for opening, steps in lives()
        ]
        self.kept = []
        self.accepted = 0

    def live(self, opening, steps):
        read = self.read
        case = Case.open(read(opening[0])).case
        for request in opening[1:]:
            case = case.execute(read(request)).case
        accepted = 0
        for on, request, denied in steps:
            if on is not None:
                plan = case.status(on).plan
                accepted += plan is not None and plan.state == "expired"
                continue
            try:
                asked = read(request)
                case = case.execute(asked).case
                accepted += 1
                if denied:
                    case = case.execute(withdrawal(asked)).case
            except Refused:
                pass
        self.accepted += accepted
        return case

    def run(self):
        self.kept.clear()
        self.accepted = 0
        keep = self.kept.append
        for opening, steps in self.lives:
            keep(self.live(opening, steps))

    def check(self):
        return {
            "accepted": self.accepted,
            "denied": COUNT * COMMANDS - self.accepted,
            "versions": sum(len(case.plans) for case in self.kept),
            "events": sum(case.version for case in self.kept),
        }


def withdrawal(request):
    """Where the benchmark denies and this library does not, the approval is taken back."""
    asked = request.to_dict()
    kept = {key: asked[key] for key in ("at", "by")}
    text = json.dumps({**kept, "do": "withdraw_approval", "plan": asked["plan"]})
    return Request.from_json(text)


work = Lives()
gc.collect()
gc.freeze()
before = protocol.resident_kb()
work.run()
gc.collect()
bytes_per_case = (protocol.resident_kb() - before) * 1024 / COUNT
protocol.serve(
    work.run,
    COUNT * COMMANDS,
    work.check,
    f"oppfolgingsplan, CPython {platform.python_version()}",
    {"per_case_bytes": bytes_per_case},
)
