"""What it costs Python to reach the library; see README.md.

    python python.py LIBRARIES FILES

The floor is an empty getter of a class made with pyo3 as those of the package
are: `opl_bench_floor` in LIBRARIES.
"""

from __future__ import annotations

import json
import sys
from itertools import repeat
from pathlib import Path
from statistics import median
from time import perf_counter_ns
from typing import Callable

ROUNDS = 9
ROUND_NS = 50_000_000

Work = Callable[[int], None]


def taken(work: Work, times: int) -> int:
    before = perf_counter_ns()
    work(times)
    return perf_counter_ns() - before


def measured(work: Work) -> float:
    """Nanoseconds per operation: the median of the rounds."""
    times = 1
    while taken(work, times) < ROUND_NS:
        times *= 2
    return median(taken(work, times) for _ in range(ROUNDS)) / times


def main(libraries: str, files: str) -> None:
    sys.path.insert(0, libraries)
    from opl_bench_floor import Empty
    from oppfolgingsplan import Case, Request

    stored = Path(files, "case.json").read_text("utf-8")
    command = Path(files, "command.json").read_text("utf-8")
    case, empty = Case.from_json(stored), Empty()

    def floor(times: int) -> None:
        for _ in repeat(None, times):
            empty.number

    def getter(times: int) -> None:
        for _ in repeat(None, times):
            case.version

    def execute(times: int) -> None:
        for _ in repeat(None, times):
            case.execute(Request.from_json(command))

    def through_json(times: int) -> None:
        for _ in repeat(None, times):
            Case.from_json(stored).to_json()

    assert case.version == empty.number == 26
    events = case.execute(Request.from_json(command)).events
    assert [json.loads(event.to_json())["event"] for event in events] == ["task_added"]
    assert Case.from_json(stored).to_json() == stored
    measures = {"floor": floor, "getter": getter, "command": execute, "json": through_json}
    for name, work in measures.items():
        print(f"python {name} {measured(work):.2f}", flush=True)


main(*sys.argv[1:])
