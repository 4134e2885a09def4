"""The worker's side of the four lines: READY, RUN answered by RESULT, END answered by DONE."""

import gc
import json
import os
import sys
import time

ROUND = 0.25


def resident_kb():
    pages = int(open("/proc/self/statm").read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def peak_kb():
    lines = [line for line in open("/proc/self/status") if line.startswith("VmHWM:")]
    return int(lines[0].split()[1]) if lines else 0


def say(tag, value):
    print(tag, json.dumps(value), flush=True)


def serve(run, units, check, versions, extra):
    begun = time.perf_counter()
    run()
    seconds = time.perf_counter() - begun
    passes = 1 if seconds >= ROUND else int(ROUND / seconds) + 1
    say("READY", {"units": units, "reps": passes, "versions": versions})
    for line in sys.stdin:
        if not line.startswith("RUN"):
            break
        gc.collect()
        processor, begun = time.process_time(), time.perf_counter()
        for _ in range(passes):
            run()
        seconds, processor = time.perf_counter() - begun, time.process_time() - processor
        say("RESULT", {"s": seconds / passes, "cpu": processor / passes})
    say("DONE", {"check": check(), "peak_kb": peak_kb(), **extra})
