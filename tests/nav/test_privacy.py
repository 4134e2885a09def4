"""Nothing personal, and no token, is in any line that was logged or in any text of an exception."""

from __future__ import annotations

from conftest import LOGGED, PERSON, RAISED, SECRETS, TOKEN


def leaks(text: str) -> bool:
    return any(secret in text for secret in SECRETS) or TOKEN.search(text) is not None


def test_the_grep_finds_what_it_looks_for() -> None:
    assert leaks(f"submit: {PERSON}")
    assert leaks("Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.e30.s")
    assert not leaks("submit: refused (HTTP 400 VALIDATION_ERROR), fix")


def test_nothing_personal_was_logged() -> None:
    assert any(line.startswith("oppfolgingsplan.nav WARNING submit: ") for line in LOGGED)
    assert any(line.startswith("httpcore") for line in LOGGED), "everybody is listened to"
    assert [line for line in LOGGED if leaks(line)] == []


def test_nothing_personal_was_raised() -> None:
    kinds = {type(error).__name__ for error in RAISED}
    assert {"NavError", "NotSent", "InputError"} <= kinds
    texts = [f"{error} {error!r} {error.args!r}" for error in RAISED]
    assert [text for text in texts if leaks(text)] == []
