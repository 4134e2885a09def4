"""What the rules are and what they rest on, as data."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from . import _native
from .words import CitationKind, CommandKind, Kind, Language, RuleCode

__all__ = ["Citation", "Refusal", "Rule", "citations", "rule", "rules"]


@dataclass(frozen=True, slots=True)
class Citation:
    """One place in a law, a page of guidance, a routine, or a system of Nav."""

    id: str
    kind: CitationKind = field(repr=False)
    act: str = field(repr=False)
    section: str | None = field(repr=False)
    paragraph: str | None = field(repr=False)
    title: str = field(repr=False)
    nb: str = field(repr=False)
    nn: str = field(repr=False)
    en: str = field(repr=False)
    source: str | None = field(repr=False)
    since: date | None = field(repr=False)
    until: date | None = field(repr=False)

    def text(self, language: Language = "nb") -> str:
        """How it is cited in a language."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[language]

    def __str__(self) -> str:
        return self.nb


@dataclass(frozen=True, slots=True)
class Rule:
    """Everything that is known about one rule."""

    code: RuleCode
    kind: Kind
    citations: tuple[Citation, ...]
    remedy: tuple[CommandKind, ...]
    doc: str = field(repr=False)

    def message(self, language: Language = "nb") -> str:
        """What could not be done and why, for a person."""
        return _native.message(self.code, language)

    def help(self, language: Language = "nb") -> str:
        """What to do instead, for a person."""
        return _native.help(self.code, language)


@dataclass(frozen=True, slots=True)
class Refusal:
    """The answer that a rule says no."""

    code: RuleCode
    kind: Kind
    fields: tuple[str, ...]
    citations: tuple[Citation, ...]
    remedy: tuple[CommandKind, ...]

    def message(self, language: Language = "nb") -> str:
        """What was refused and why, for a person."""
        return _native.message(self.code, language)

    def help(self, language: Language = "nb") -> str:
        """What to do instead, for a person."""
        return _native.help(self.code, language)

    def to_dict(self) -> dict[str, Any]:
        """The refusal as it stands in JSON."""
        said: dict[str, Any] = {"refused": self.code, "kind": self.kind}
        if self.fields:
            said["fields"] = list(self.fields)
        said["citations"] = [citation.id for citation in self.citations]
        said["remedy"] = list(self.remedy)
        return said

    def to_json(self) -> str:
        """The refusal as canonical JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order in which rules are checked."""
    return _native.rules()


def rule(code: RuleCode) -> Rule:
    """The rule with a code; `KeyError` if there is none."""
    for found in _native.rules():
        if found.code == code:
            return found
    raise KeyError("no rule has this code")


def citations() -> tuple[Citation, ...]:
    """Every citation, laws first."""
    return _native.citations()
