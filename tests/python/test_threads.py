"""Cases are shared between threads; whole files are read beside other work."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from conftest import TESTS, Manager, at

import oppfolgingsplan
from oppfolgingsplan import Case, answer, commands, replay

NURSE = (TESTS / "demo" / "nurse.jsonl").read_bytes()


def test_one_case_in_many_threads(approved: Case) -> None:
    text = approved.to_bytes()
    on = date(2026, 2, 10)
    expected = answer(text, on)

    def work(_: int) -> tuple[bool, bool, bool]:
        revised = approved.execute(commands.revise_plan(at=at(2, 10), by=Manager, plan="p1")).case
        same = approved.to_bytes() == text
        return revised.version > approved.version, same, answer(text, on) == expected

    with ThreadPoolExecutor(8) as pool:
        assert all(all(done) for done in pool.map(work, range(400)))


def test_replay_is_the_same_every_time() -> None:
    with ThreadPoolExecutor(4) as pool:
        outputs = {replay.output for replay in pool.map(replay, [NURSE] * 16)}
    assert len(outputs) == 1


def test_other_threads_run_during_a_replay() -> None:
    opening, *rest = NURSE.splitlines()[:20]
    lines = b"\n".join([opening, *rest * 400])
    alive = threading.Event()
    counted = 0

    def count() -> None:
        nonlocal counted
        while not alive.is_set():
            counted += 1

    counter = threading.Thread(target=count)
    counter.start()
    try:
        before = counted
        done = replay(lines, keep_going=True)
        during = counted - before
    finally:
        alive.set()
        counter.join()
    assert done.refused + done.accepted + done.errors == 1 + 19 * 400
    assert during > 100


@pytest.mark.skipif(not hasattr(sys, "_is_gil_enabled"), reason="needs Python 3.13 or later")
def test_the_module_leaves_the_interpreter_as_free_as_it_is() -> None:
    assert Path(oppfolgingsplan.__file__).exists()
    import sysconfig

    enabled = getattr(sys, "_is_gil_enabled")()
    assert enabled == (not sysconfig.get_config_var("Py_GIL_DISABLED"))


def test_a_panic_is_an_internal_error() -> None:
    native = oppfolgingsplan._native
    probe = getattr(native, "_panic", None)
    if probe is None:
        pytest.skip("this build has no probe (cargo feature panic-probe)")
    with pytest.raises(oppfolgingsplan.InternalError, match="a bug in oppfolgingsplan"):
        probe()
