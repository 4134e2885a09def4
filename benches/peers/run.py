"""Runs our workers, beside the peers where a checkout of their harness is given.

run.py W1|W2|W4 [--n N] [--rounds R] [--peers DIRECTORY] [--only NAME,NAME]

Without --peers (or PEERS in the environment) only our own rows are measured.
"""

import argparse
import json
import os
import runpy
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
BIN = os.environ.get("BIN", os.path.join(HERE, "..", "..", "target", "release"))
PYTHON = os.environ.get("OURS_PY", sys.executable)


def ours(workload, n):
    """Our rows, as the harness wants them: name, command, environment."""
    w1, w2, w4 = (os.path.abspath(os.path.join(BIN, name)) for name in ("w1", "w2", "w4"))
    env = {"W1": w1, "W2": w2}
    if workload == "W1":
        rows = [
            ("ours: rust", [w1, str(n), "whole"], env),
            ("ours: rust case opened before", [w1, str(n), "opened"], env),
            ("ours: rust from JSON requests", [w1, str(n), "json"], env),
            ("ours: python", [PYTHON, os.path.join(HERE, "w1.py"), str(n)], env),
            ("ours: python from JSON", [PYTHON, os.path.join(HERE, "w1.py"), str(n), "json"], env),
        ]
    elif workload == "W4":
        rows = [
            ("ours: rust tagged PDF/A-2a", [w4, str(n), "document"], env),
            ("ours: rust from stored bytes", [w4, str(n), "stored"], env),
        ]
    else:
        rows = [
            ("ours: rust", [w2, str(n), "answer"], env),
            ("ours: rust short answer", [w2, str(n), "short"], env),
            ("ours: rust load only", [w2, str(n), "load"], env),
            ("ours: python", [PYTHON, os.path.join(HERE, "w2.py"), str(n)], env),
            ("ours: python short answer", [PYTHON, os.path.join(HERE, "w2.py"), str(n), "short"], env),
        ]
    return [row for row in rows if row[1][0] != PYTHON or has_module()]


def has_module():
    return subprocess.run([PYTHON, "-c", "import oppfolgingsplan"], capture_output=True).returncode == 0


def beside_the_peers(peers, arguments):
    """Adds our rows to the table of the harness, and lets it run."""
    sys.path.insert(0, peers)
    import peers as harness

    theirs = harness.peers
    harness.peers = lambda workload, n: theirs(workload, n) + ours(workload, n)
    sys.argv = ["bench.py", arguments.workload, "--n", str(arguments.n), "--rounds",
                str(arguments.rounds), "--only", arguments.only, "--out", arguments.out]
    runpy.run_path(os.path.join(peers, "bench.py"), run_name="__main__")


class Worker:
    def __init__(self, name, command, env):
        self.name, self.seconds = name, []
        self.process = subprocess.Popen(command, env={**os.environ, **env}, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ready = self.wait("READY")

    def wait(self, tag):
        for line in self.process.stdout:
            if line.startswith(tag + " "):
                return json.loads(line[len(tag):])
        raise SystemExit(f"{self.name} ended before {tag}")

    def say(self, word, tag):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        return self.wait(tag)


def alone(arguments):
    rows = ours(arguments.workload, arguments.n)
    if arguments.only:
        rows = [row for row in rows if row[0] in arguments.only.split(",")]
    workers = [Worker(*row) for row in rows]
    for number in range(arguments.rounds):
        for worker in workers if number % 2 == 0 else workers[::-1]:
            worker.seconds.append(worker.say("RUN", "RESULT")["s"])
    print(f"{'row':34} {'per second':>12} {'ns each':>10} {'min':>10} {'max':>10} {'MiB':>6}")
    for worker in workers:
        done = worker.say("END", "DONE")
        units = worker.ready["units"]
        each = sorted(seconds / units * 1e9 for seconds in worker.seconds)
        middle = statistics.median(each)
        print(f"{worker.name:34} {1e9 / middle:12,.0f} {middle:10,.0f} {each[0]:10,.0f} "
              f"{each[-1]:10,.0f} {done['peak_kb'] / 1024:6.0f}")
        rest = {key: value for key, value in done.items() if key != "peak_kb"}
        print("   ", json.dumps(rest, ensure_ascii=False))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("workload", choices=["W1", "W2", "W4"])
    parser.add_argument("--n", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peers", default=os.environ.get("PEERS", ""))
    parser.add_argument("--only", default="")
    parser.add_argument("--out", default="")
    given = parser.parse_args()
    if given.peers:
        beside_the_peers(os.path.abspath(given.peers), given)
    else:
        alone(given)
