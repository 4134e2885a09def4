"""The commands that write files, end to end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import TESTS, Run

import oppfolgingsplan
from oppfolgingsplan.words import Language

NURSE = str(TESTS / "demo" / "nurse.jsonl")
AT = ["--at", "2026-03-31T12:00:00+02:00"]
SUMS = "SHA256SUMS"


def test_a_plan_as_pdf(run: Run, tmp_path: Path) -> None:
    done = run("render", NURSE, *AT, "--name", "Kari Eksempel", "--signature-page")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"oppfolgingsplan.pdf\n", b"")
    assert (tmp_path / "oppfolgingsplan.pdf").read_bytes().startswith(b"%PDF-1.7")
    said = run("render", NURSE, *AT, "--plan", "p1", "--json", "--lang", "en", "-o", "-")
    assert json.loads(said.stdout)["title"] == "Follow-up plan"
    hidden = run("render", NURSE, *AT, "--as", "practitioner", "--plan", "p9")
    assert hidden.returncode == 1
    assert hidden.stderr.decode().startswith("oppfolgingsplan: access.")


def test_a_package_for_the_archive(run: Run, tmp_path: Path) -> None:
    (tmp_path / "minutes.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "ours.json").write_text('{"preset":"websak","access_code":"P3"}', "utf-8")
    done = run(
        "archive", NURSE, *AT, "--profile", "ours.json", "--folder", "2024/117",
        "--attach", "minutes.pdf", "-o", "out",
    )  # fmt: skip
    assert done.returncode == 0
    assert "sier ikke hvem planen gjelder. (name_not_given)\n" in done.stderr.decode()
    assert (tmp_path / "out" / "vedlegg-1.pdf").exists()
    assert (tmp_path / "out" / SUMS).exists()
    assert run("archive", NURSE, *AT, "-o", "a.zip").returncode == 0
    assert (tmp_path / "a.zip").read_bytes().startswith(b"PK")
    wrong = run("archive", NURSE, *AT, "--profile", "acos")
    assert wrong.returncode == 1
    assert b"preset" in wrong.stderr
    answer = tmp_path / "answer.xml"
    answer.write_text("<html>", "utf-8")
    told = run("receipt", NURSE, "answer.xml", *AT)
    assert told.returncode == 1
    assert told.stderr.decode().startswith("oppfolgingsplan: answer.xml: ")


def test_lists(run: Run, tmp_path: Path) -> None:
    assert run("calendar", NURSE, *AT, "--label", "AB", "--bare", "--alarm-days", "3").returncode == 0
    assert "(AB)" in (tmp_path / "frister.ics").read_text("utf-8")
    alerts = run("alerts", NURSE, *AT, "--json", "-o", "-")
    assert json.loads(alerts.stdout)["list"] == "alerts"
    assert run("log", NURSE, *AT, "-o", "log.csv").returncode == 0
    again = run("import-log", NURSE, "log.csv", *AT)
    assert again.returncode == 1
    assert again.stdout == b""
    assert "row 2" in again.stderr.decode()
    table = "Dato;Type;Tekst\n30.03.2026;Samtale;Snakket\n31.02.2026;Samtale;Igjen\n"
    (tmp_path / "rows.csv").write_text(table, "utf-8")
    read = run("import-log", NURSE, "rows.csv", *AT, "--lang", "nb")
    assert json.loads(read.stdout)["do"] == "add_log_entry"
    assert "row 3, on: Datoen finnes ikke i kalenderen." in read.stderr.decode()
    assert run("calendar", NURSE, "--label", "A", "B").returncode == 1


def test_a_proof_is_verified(run: Run, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("0123456789abcdef\n", "utf-8")
    done = run("proof", NURSE, *AT, "--secret-file", "secret", "-o", "bevis.zip")
    assert done.returncode == 0
    link = done.stderr.decode().split()[-1]
    whole = run("verify", "bevis.zip", "--anchor", link)
    assert (whole.returncode, link in whole.stdout.decode()) == (0, True)
    assert run("proof", NURSE, *AT, "-o", "bevis").returncode == 0
    assert run("verify", "bevis").returncode == 0
    events = tmp_path / "bevis" / "events.jsonl"
    events.write_bytes(events.read_bytes().replace(b"2026-01-05", b"2026-01-04", 1))
    broken = run("verify", "bevis")
    assert broken.returncode == 1
    assert "events.jsonl" in broken.stdout.decode()


def test_a_report(run: Run, tmp_path: Path) -> None:
    assert run("report", NURSE, *AT, "--lang", "en", "-o", "report.html").returncode == 0
    assert 'lang="en"' in (tmp_path / "report.html").read_text("utf-8")
    assert run("report", NURSE, *AT, "--svg", "-o", "-").stdout.startswith(b"<svg ")


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_all_there_is(run: Run, tmp_path: Path, lang: Language) -> None:
    done = run("files", NURSE, "--lang", lang, "--out", "out")
    told = done.stderr.decode().splitlines()
    assert done.returncode == 0
    note = oppfolgingsplan.archive_note("folder_not_given", lang)
    assert f"oppfolgingsplan: {note} (folder_not_given)" in told
    assert len({oppfolgingsplan.archive_note("folder_not_given", each) for each in ("nb", "nn", "en")}) == 3
    assert oppfolgingsplan.archive_note("no_such_note", lang) is None
    lines = done.stdout.decode().splitlines()
    assert len(lines) == 11
    for line in lines:
        name, _, what = line.partition(" ")
        assert (tmp_path / name).exists()
        assert what.strip()


@pytest.mark.parametrize("name", ["render", "archive", "calendar", "report", "proof", "verify"])
def test_each_command_explains_itself(run: Run, name: str) -> None:
    done = run(name, "--help")
    assert done.returncode == 0
    assert f"Example: oppfolgingsplan {name} " in " ".join(done.stdout.decode().split())
