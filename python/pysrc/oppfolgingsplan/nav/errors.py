"""What is raised on the way to Nav. Nothing personal is in any of it, so it may be logged."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Union

from ..errors import OppfolgingsplanError

if TYPE_CHECKING:
    from .._native import NavAnswer
    from ..words import Language, RuleCode
    from .values import Concluded

__all__ = ["Advice", "Fault", "NavError", "NotSent", "NotSigned", "NotStored", "TooManyAtOnce"]

Advice = Union[Literal["retry"], Literal["ask"], Literal["fix"], Literal["give_up"]]
"""`retry`: it may be sent again. `ask`: nobody knows whether Nav has the plan.
`fix`: something is to be mended first. `give_up`: it will not succeed."""

_LANGUAGES = ("nb", "nn", "en")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that Nav would refuse: the rule, the field, and what to do."""

    rule: RuleCode
    path: str
    """The field in Nav's name (`lpsName`), or `plan`, `sick_notes`, `token`, `employments`."""
    nav_error: str | None
    """Nav's word for it; `None` where it is the case that says no."""
    _messages: tuple[str, ...] = field(repr=False)
    _helps: tuple[str, ...] = field(repr=False)

    def message(self, language: Language = "nb") -> str:
        """What is wrong, for a person."""
        return self._messages[_LANGUAGES.index(language)]

    def help(self, language: Language = "nb") -> str:
        """What to do about it, for a person."""
        return self._helps[_LANGUAGES.index(language)]


class NotSent(OppfolgingsplanError):
    """The plan was not sent: all that Nav would refuse in it, at once."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(tuple(faults))
        self.faults = tuple(faults)

    def __str__(self) -> str:
        return "not sent: " + ", ".join(f"{fault.rule} at {fault.path}" for fault in self.faults)

    @classmethod
    def _of(cls, told: list[tuple[str, list[str], list[str]]]) -> NotSent:
        faults = []
        for text, messages, helps in told:
            said = json.loads(text)
            faults.append(
                Fault(
                    said["refused"], said["path"], said.get("nav_error"), (*messages,), (*helps,)
                )
            )
        return cls(faults)


class NavError(OppfolgingsplanError):
    """A request that did not succeed, and what to do about it: codes only."""

    def __init__(self, answer: NavAnswer) -> None:
        said = json.loads(answer.to_json())
        super().__init__(said)
        self._tell(said)

    def _tell(self, said: dict[str, Any]) -> None:
        self.call: str = said["call"]
        """What was asked, such as `submit`."""
        self.kind: str = said["failed"]
        """What went wrong, such as `interrupted` or `refused`."""
        self.advice: Advice = said["advice"]
        self.status: int | None = said.get("status")
        """The status code, if there was an answer."""
        self.nav_error: str | None = said.get("nav_error")
        """Nav's word for it, such as `VALIDATION_ERROR`."""
        self.retry_after: int | None = said.get("retry_after")
        """How many seconds the server wants to be left alone."""
        self.reference: str | None = said.get("reference")
        """Nav's identifier of a plan whose answer broke off."""
        self.path: str | None = said.get("path")
        """Where in an answer stands what cannot be read, such as `[3].sykmeldt.fnr`."""

    def __str__(self) -> str:
        status = "" if self.status is None else f" (HTTP {self.status})"
        word = "" if self.nav_error is None else f" {self.nav_error}"
        return f"{self.call}: {self.kind}{status}{word}, {self.advice}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickled, (self.args[0],)


def _unpickled(said: dict[str, Any]) -> NavError:
    error = NavError.__new__(NavError, said)
    error._tell(said)
    return error


class NotSigned(OppfolgingsplanError):
    """The signer failed, so there is no token and nothing was sent. Its own error is the cause."""

    def __str__(self) -> str:
        return "the signer failed"


class NotStored(OppfolgingsplanError):
    """Nav has answered, and the host's `store` failed: `concluded` is what must be stored."""

    def __init__(self, concluded: Concluded) -> None:
        super().__init__(concluded)
        self.concluded = concluded

    def __str__(self) -> str:
        receipt = self.concluded.receipt
        uuid = receipt.uuid if receipt else None
        return "what came of a sending was not stored" + (f": Nav's uuid is {uuid}" if uuid else "")


class TooManyAtOnce(OppfolgingsplanError):
    """More documents of one moment than a page holds: those that are left cannot be asked for."""

    def __str__(self) -> str:
        return "there are more documents of one moment than a page holds"
