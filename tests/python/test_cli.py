"""The command line, end to end, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest
from conftest import TESTS, Run

from oppfolgingsplan import Case, __version__

NURSE = str(TESTS / "demo" / "nurse.jsonl")
OPEN = (
    '{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",'
    '"employee":"a-1","employer":"310000019","policy":{"preset":"nav_two_party"}}'
)
REFUSED = '{"at":"2026-01-06T08:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}'
BROKEN = '{"at":"2026-01-07T08:00:00+01:00","by":{"role":"system"},"do":"record_death","on":"5.1.2026"}'


def put(folder: Path, *lines: str | bytes) -> str:
    """A file of these lines."""
    file = folder / "case.jsonl"
    file.write_bytes(
        b"\n".join(line.encode() if isinstance(line, str) else line for line in lines)
    )
    return file.name


def answers(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_program_is_installed() -> None:
    program = Path(sysconfig.get_path("scripts")) / "oppfolgingsplan"
    if not program.exists():
        program = Path(sys.executable).parent / "oppfolgingsplan"
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == __version__


def test_replay_answers_each_line(run: Run, tmp_path: Path) -> None:
    done = run("replay", put(tmp_path, OPEN, "", REFUSED), "--save", "stored.json")
    assert (done.returncode, done.stderr) == (0, b"")
    opened, refused = answers(done)
    assert [event["event"] for event in opened["events"]] == ["case_opened"]
    assert refused["refused"] == "access.not-a-party"
    assert "warnings" not in opened
    stored = (tmp_path / "stored.json").read_bytes()
    assert Case.from_json(stored).to_bytes() == stored


def test_an_input_error_ends_the_replay(run: Run, tmp_path: Path) -> None:
    done = run("replay", put(tmp_path, OPEN, BROKEN, REFUSED), "--save", "stored.json")
    assert done.returncode == 1
    assert answers(done)[1] == {
        "line": 2, "error": "invalid_value", "path": "on",
        "reason": "not a date of the form YYYY-MM-DD",
    }  # fmt: skip
    sentence = "oppfolgingsplan: case.jsonl, line 2: `on`: not a date of the form YYYY-MM-DD\n"
    assert done.stderr.decode().splitlines() == sentence.splitlines()
    assert len(answers(done)) == 2
    assert not (tmp_path / "stored.json").exists()


def test_keep_going(run: Run, tmp_path: Path) -> None:
    done = run("replay", put(tmp_path, OPEN, BROKEN, REFUSED), "--keep-going", "--save", "c.json")
    assert (done.returncode, len(answers(done))) == (0, 3)
    assert (tmp_path / "c.json").exists()


def test_the_same_from_a_replay_file_a_stored_case_and_the_standard_input(
    run: Run, tmp_path: Path
) -> None:
    lines = Path(NURSE).read_bytes().splitlines()[:30]
    file = put(tmp_path, *lines)
    assert run("replay", file, "--save", "stored.json").returncode == 0
    for arguments in (
        ["status", "--date", "2026-01-28"],
        ["deadlines", "--date", "2026-01-28"],
        ["allowed", "--as", "manager:leder-11", "--at", "2026-01-28T10:00:00+01:00"],
        ["history"],
    ):
        for json_too in ([], ["--json"]):
            name, *rest = [*arguments, *json_too]
            from_lines = run(name, file, *rest)
            from_store = run(name, "stored.json", *rest)
            from_input = run(name, "-", *rest, stdin=(tmp_path / file).read_bytes())
            assert from_lines.returncode == 0, from_lines.stderr
            assert from_lines.stdout == from_store.stdout == from_input.stdout
            if json_too:
                json.loads(from_lines.stdout)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_tables_are_in_the_language(run: Run, tmp_path: Path, language: str) -> None:
    file = put(tmp_path, *Path(NURSE).read_bytes().splitlines()[:30])
    heads = {"nb": ("Hvem", "Hva"), "nn": ("Kven", "Kva"), "en": ("Who", "What")}
    text = run("history", file, "--lang", language).stdout.decode()
    assert all(head in text for head in heads[language])
    states = {"nb": "Gjort", "nn": "Gjort", "en": "Done"}
    dated = run("deadlines", file, "--date", "2026-01-28", "--lang", language).stdout.decode()
    assert states[language] in dated
    may = {"nb": "nei", "nn": "nei", "en": "no"}
    who = run("allowed", file, "--as", "nav", "--lang", language).stdout.decode()
    assert f"  {may[language]}" in who
    assert run("status", file, "--lang", language).returncode == 0


def test_dates_default_to_today(run: Run, tmp_path: Path) -> None:
    file = put(tmp_path, OPEN)
    today = json.loads(run("status", file, "--json").stdout)["date"]
    assert today >= "2026-01-01" or today >= "2025-01-01"


def one_sentence(done: subprocess.CompletedProcess[bytes], code: int = 1) -> str:
    text = done.stderr.decode()
    assert done.returncode == code, text
    assert "Traceback" not in text
    (line,) = text.splitlines()
    assert len(line) < 250
    assert line.startswith("oppfolgingsplan: ")
    return line


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "there is no request in it"),
        (b"\xff\xfe{}", "line 1: the text is not UTF-8"),
        (b"{", "line 1: this is not well-formed JSON"),
        (b"[" * 200_000, "line 1: "),
        (b'{"x":' + b"[" * 200_000, "…`: this is not well-formed JSON"),
        (b'{"at\\n\\u001b[31m":', "line 1: `?`: this is not"),
        (b'{"a":"' + b"x" * 10_000_000, "line 1: `a`: this is not well-formed JSON"),
        (b'{"' + b"x" * 10_000_000 + b'":[', "line 1: `?`: this is not"),
        (OPEN.encode() + b"\n" + b'{"a":"' + b"x" * 10_000_000 + b'"}', "line 2: "),
        (REFUSED.encode(), "line 1: `do`: a case begins with `open_case`"),
        (b'{"format":1,"events":[]}', "this is a stored case"),
        (b'{"sykmeldingId":"n"}', "line 1: "),
        (OPEN.encode() + b'\n{"sykmeldingId":"n"}', "line 2: `sendtTilArbeidsgiver`"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_bad_input_is_one_clear_sentence(
    run: Run, tmp_path: Path, content: bytes, says: str
) -> None:
    file = put(tmp_path, content)
    sentence = one_sentence(run("replay", file))
    assert sentence.startswith(f"oppfolgingsplan: {file}") and says in sentence
    if b"format" not in content and content:
        assert says in one_sentence(run("status", file))
        assert says in one_sentence(run("account", file))


def test_other_mistakes_are_one_clear_sentence(run: Run, tmp_path: Path) -> None:
    assert "no such file" in one_sentence(run("status", "nothing.jsonl"))
    assert "is a directory" in one_sentence(run("replay", "."))
    file = put(tmp_path, REFUSED.replace('"start_plan"', '"purge"'))
    assert "`do`" in one_sentence(run("history", file))
    broken = put(tmp_path, '{"format":1,"events":[{"event":"case_opened"}]}')
    assert "`events[0].case`" in one_sentence(run("status", broken))
    done = run("replay", put(tmp_path, OPEN), "--save", "no/such/folder.json")
    assert "no such file" in one_sentence(done)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["status"],
        ["status", "x", "--date", "today"],
        ["allowed", "x"],
        ["allowed", "x", "--as", "manager"],
        ["allowed", "x", "--as", "manager:05908399546"],
        ["allowed", "x", "--as", "queen:1"],
        ["allowed", "x", "--as", "hr:1", "--at", "2026-01-01T10:00:00"],
        ["history", "x", "--lang", "no"],
    ],
)
def test_a_wrong_command_is_explained(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    text = done.stderr.decode()
    assert done.returncode == 2 and "usage: oppfolgingsplan" in text
    assert "Traceback" not in text and "05908399546" not in text


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "oppfolgingsplan.cli", "account", NURSE],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    text = process.stderr.read()
    process.stderr.close()
    process.wait()
    assert text == b""


def test_a_file_of_windows_is_read_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "case.jsonl").write_bytes(b"\xef\xbb\xbf" + f"{OPEN}\r\n{REFUSED}\r\n".encode())
    assert run("replay", "case.jsonl").returncode == 0
    assert run("account", "case.jsonl").returncode == 0
