"""The account of the demo case, in each language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import TESTS, Run

from oppfolgingsplan._phrases import _PHRASES, day_of, span_of, weekday_of
from oppfolgingsplan.words import HappeningKind, all_of

NURSE = str(TESTS / "demo" / "nurse.jsonl")
LANGUAGES = ("nb", "nn", "en")


def told(run: Run, language: str) -> str:
    done = run("account", NURSE, "--lang", language)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_a_terminal(run: Run, language: str) -> None:
    text = told(run, language)
    assert max(map(len, text.splitlines())) <= 100
    assert "\x1b" not in text and "\xa0" not in text
    assert not re.search(r"\{\w*\}|None|\b[a-z]+_[a-z_]+\b", text), "everything is in words"


def test_it_tells_who_did_what_on_which_day(run: Run) -> None:
    text = told(run, "nb")
    for line in (
        "Mandag 5. januar 2026",
        "La til en arbeidsoppgave: «Medisinrunde»",
        "✗ Legg til arbeidsoppgave: ikke mulig nå",
        "Planen venter på godkjenning og kan ikke endres nå.",
        "Regel edit.awaiting-approval, bygger på",
        "Lage oppfølgingsplan: frist 30. januar 2026, gjort 26. januar 2026, i tide",
        "arbeidsmiljøloven § 4-6 tredje ledd, slik loven har vært siden 1. juli 2014",
        "Plan p1: arkivert i Websak, 26/00117-4, 27. januar 2026",
        "Innholdet er slettet.",
    ):
        assert line in text, line
    nynorsk = told(run, "nn")
    assert "Måndag 5. januar 2026" in nynorsk and "ikkje mogleg no" in nynorsk
    assert "Monday 5 January 2026" in told(run, "en")


def test_no_free_text_is_repeated(run: Run) -> None:
    text = told(run, "nb")
    for written in (
        "Krever løft",
        "Fire timer går fint",
        "Jeg mangler opplæring",
        "Referat fra dialogmøte",
        "Jeg klarer fire timer",
        "Kari Eksempel",
        "05908399546",
        "leder-11",
    ):
        assert written not in text


def test_the_two_norwegians_are_not_mixed() -> None:
    nb_only = {"ikke", "ble", "fra", "en", "et", "ennå", "leder", "ansatte", "sykmeldt", "hva"}
    nn_only = {"ikkje", "vart", "frå", "ein", "eit", "enno", "leiar", "tilsette", "kva", "gjer"}
    for nb, nn, en in _PHRASES.values():
        assert not nn_only & set(re.findall(r"\w+", nb.lower())), nb
        assert not nb_only & set(re.findall(r"\w+", nn.lower())), nn
        parts = [set(re.findall(r"\{(\w+)\}", text)) for text in (nb, nn, en)]
        assert parts[0] == parts[1] == parts[2]


def test_days_in_words() -> None:
    from datetime import date

    first, last = date(2026, 1, 5), date(2026, 2, 1)
    plain = [text.replace("\xa0", " ") for text in (
        weekday_of(first, "nb"), weekday_of(first, "nn"), weekday_of(first, "en"),
        day_of(first, "nb"), span_of(first, date(2026, 1, 25), "nb"), span_of(first, last, "nb"),
        span_of(first, date(2027, 1, 1), "nb"), span_of(first, last, "en"),
    )]  # fmt: skip
    assert plain == [
        "mandag 5. januar 2026", "måndag 5. januar 2026", "Monday 5 January 2026",
        "5. januar 2026", "5.–25. januar 2026", "5. januar – 1. februar 2026",
        "5. januar 2026 – 1. januar 2027", "5 January – 1 February 2026",
    ]  # fmt: skip


def test_every_conformance_case_can_be_told(tmp_path: Path) -> None:
    import json

    from oppfolgingsplan._account import account

    seen: set[str] = set()
    for path in sorted((TESTS / "conformance" / "cases").glob("*.json")):
        steps = json.loads(path.read_text("utf-8"))["steps"]
        lines = "\n".join(json.dumps(step["request"]) for step in steps).encode()
        for language in LANGUAGES:
            text = "\n".join(account(lines, path.name, language, False, True))
            assert "None" not in text, path.name
        seen |= {event for step in steps for event in step.get("events", [])}
    assert seen == set(all_of(HappeningKind))


def test_a_broken_line_is_told_and_ends_it(run: Run, tmp_path: Path) -> None:
    lines = Path(NURSE).read_bytes().splitlines()[:6]
    (tmp_path / "x.jsonl").write_bytes(b"\n".join([*lines[:3], b'{"at":', *lines[3:]]))
    done = run("account", "x.jsonl")
    assert done.returncode == 1
    assert "✗ Linje 4 kan ikke brukes" in done.stdout.decode()
    assert done.stderr.decode().startswith("oppfolgingsplan: x.jsonl, line 4: ")
    kept = run("account", "x.jsonl", "--keep-going")
    assert kept.returncode == 0
    assert "Linjer: 6 utført, 0 avslått, 1 ikke til å bruke." in kept.stdout.decode()


def test_a_stored_case_is_told_by_its_history(run: Run, tmp_path: Path) -> None:
    lines = Path(NURSE).read_bytes().splitlines()[:6]
    (tmp_path / "x.jsonl").write_bytes(b"\n".join(lines))
    run("replay", "x.jsonl", "--save", "c.json")
    assert run("account", "c.json").stdout == run("history", "c.json").stdout
