"""W2 from Python: the bytes of a stored case in, the bytes of its answer out.

w2.py DOCUMENTS [answer|short] [PASSES]: the status and all deadlines, or the summary, which says as
much as the benchmark's answer. The documents come from the Rust worker (`w2 DOCUMENTS lines`), so that
both do the same. With PASSES it does so many without a word, to count instructions.
"""

import datetime as dt
import hashlib
import json
import os
import platform
import subprocess
import sys

from oppfolgingsplan import InputError, answer, summary

import protocol

COUNT = int(sys.argv[1])
ASKED = summary if sys.argv[2:3] == ["short"] else answer
AS_OF = dt.date(2026, 6, 15)
INVALID = b'{"valid":false}'
made = subprocess.run([os.environ["W2"], str(COUNT), "lines"], capture_output=True, check=True)
documents = made.stdout.splitlines()
answers = [b""] * COUNT


def run():
    asked = ASKED
    for place, document in enumerate(documents):
        try:
            answers[place] = asked(document, AS_OF)
        except InputError:
            answers[place] = INVALID


def check():
    return {
        "sha256": hashlib.sha256(b"\n".join(answers)).hexdigest()[:16],
        "bytes": sum(map(len, answers)),
        "invalid": sum(text == INVALID for text in answers),
        "overdue": sum(
            deadline["state"] == "overdue"
            for text in answers
            for deadline in json.loads(text).get("deadlines", ())
        ),
    }


if sys.argv[3:]:
    for _ in range(int(sys.argv[3])):
        run()
    sys.exit()
version = f"oppfolgingsplan, CPython {platform.python_version()}"
mean = sum(map(len, documents)) // COUNT
protocol.serve(run, COUNT, check, version, {"document_bytes": mean})
