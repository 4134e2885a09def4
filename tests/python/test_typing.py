"""The types: strict on both sides, and the stubs say what is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from mypy import api

import oppfolgingsplan

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    "what", [["-p", "oppfolgingsplan"], [str(HERE / "typed_sample.py")]], ids=["package", "sample"]
)
def test_mypy_strict(what: list[str], tmp_path: Path) -> None:
    said, errors, code = api.run(
        ["--strict", "--warn-unreachable", "--config-file=", f"--cache-dir={tmp_path}", *what]
    )
    assert code == 0, said + errors


def test_mypy_sees_what_is_wrong(tmp_path: Path) -> None:
    sample = tmp_path / "wrong.py"
    sample.write_text(
        "from datetime import datetime\n"
        "from oppfolgingsplan import Actor, commands\n"
        "def f(at: datetime, by: Actor) -> None:\n"
        "    commands.share_plan(at=at, by=by, plan='p1', with_='dog')\n"
        "    commands.add_task(at=at, by=by, plan='p1')\n"
        "    commands.add_task(at=at, by=by, plan=1, name='x')\n"
        "    commands.add_task(at, by, 'p1', 'x')\n",
        "utf-8",
    )
    said, _, code = api.run(["--strict", "--config-file=", f"--cache-dir={tmp_path}", str(sample)])
    assert code == 1
    assert {line.split(":")[1] for line in said.splitlines() if ": error:" in line} == set("4567")


def test_the_stubs_say_what_is_there() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", "oppfolgingsplan"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_sample_runs() -> None:
    subprocess.run([sys.executable, str(HERE / "typed_sample.py")], check=True, timeout=60)


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(oppfolgingsplan.__file__).parent / "py.typed").exists()
    for name in oppfolgingsplan.__all__:
        assert hasattr(oppfolgingsplan, name)
