"""What is raised. A refusal is an answer: `Case.decide` returns it as a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .altinn import FieldFault
    from .catalogue import Citation, Refusal
    from .words import CommandKind, InputKind, Kind, Language, LogColumn, RuleCode

__all__ = [
    "AltinnFormFault",
    "ArchiveReceiptFault",
    "InputError",
    "InternalError",
    "LogFileFault",
    "OppfolgingsplanError",
    "Refused",
]


class OppfolgingsplanError(Exception):
    """Whatever this package raises for a reason of its own."""


class Refused(OppfolgingsplanError):
    """A rule says no: which rule, what it rests on, and what to do instead."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal

    def __str__(self) -> str:
        # Code and sentence belong to the rule: neither holds anything of the case.
        return f"refused by {self.refusal.code}: {self.refusal.message('en')}"

    @property
    def code(self) -> RuleCode:
        """The rule."""
        return self.refusal.code

    @property
    def kind(self) -> Kind:
        """`forbidden`, `conflict` or `invalid`."""
        return self.refusal.kind

    @property
    def fields(self) -> tuple[str, ...]:
        """The paths of the fields that break the rule."""
        return self.refusal.fields

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the rule rests on, the weightiest first."""
        return self.refusal.citations

    @property
    def remedy(self) -> tuple[CommandKind, ...]:
        """The commands that can mend it."""
        return self.refusal.remedy

    def message(self, language: Language = "nb") -> str:
        """What was refused and why, for a person."""
        return self.refusal.message(language)

    def help(self, language: Language = "nb") -> str:
        """What to do instead, for a person."""
        return self.refusal.help(language)


class InputError(OppfolgingsplanError, ValueError):
    """A bad call. It never contains a value of the input, so it may be logged."""

    def __init__(self, kind: InputKind, path: str, reason: str) -> None:
        super().__init__(kind, path, reason)
        self.kind: InputKind = kind
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"`{self.path}`: {self.reason}" if self.path else self.reason


class LogFileFault(OppfolgingsplanError, ValueError):
    """A file of log entries that cannot be read as a whole: no CSV in UTF-8, or a column is missing."""

    def __init__(
        self,
        fault: str,
        line: int | None,
        column: LogColumn | None,
        messages: tuple[str, str, str],
    ) -> None:
        super().__init__(fault, line, column, messages)
        self.fault = fault
        self.line = line
        self.column = column
        self._messages = messages

    def __str__(self) -> str:
        return self.message("en")

    def message(self, language: Language = "nb") -> str:
        """What is wrong and what to do, for a person."""
        return self._messages[("nb", "nn", "en").index(language)]


class ArchiveReceiptFault(OppfolgingsplanError, ValueError):
    """What an archive answered is no receipt of the entry, or says that it has archived nothing."""

    def __init__(
        self,
        fault: str,
        advice: str,
        messages: tuple[str, str, str],
        helps: tuple[str, str, str],
        id: str | None = None,
    ) -> None:
        super().__init__(fault, advice, messages, helps, id)
        self.fault = fault
        self.advice = advice
        """`retry`, `fix` or `give_up`."""
        self.id = id
        """The archive's own key of its error, to ask its operator about."""
        self._messages = messages
        self._helps = helps

    def __str__(self) -> str:
        return self.message("en")

    def message(self, language: Language = "nb") -> str:
        """What is wrong, for a person."""
        return self._messages[("nb", "nn", "en").index(language)]

    def help(self, language: Language = "nb") -> str:
        """What to do now, for a person."""
        return self._helps[("nb", "nn", "en").index(language)]


class AltinnFormFault(OppfolgingsplanError, ValueError):
    """A file that is no form of Altinn 2, or a form with fields that are wrong."""

    def __init__(
        self,
        fault: str,
        line: int | None,
        fields: tuple[FieldFault, ...],
        messages: tuple[str, str, str],
    ) -> None:
        super().__init__(fault, line, fields, messages)
        self.fault = fault
        """`fields`, `not_a_form`, or what is wrong with the XML."""
        self.line = line
        self.fields = fields
        """The fields that are wrong, at most 100 of them, in their order."""
        self._messages = messages

    def __str__(self) -> str:
        # Names of elements and codes; nothing of what stands in the form.
        told = "".join(f" {field.path} ({field.fault})" for field in self.fields)
        return self.message("en") + told

    def message(self, language: Language = "nb") -> str:
        """What is wrong, for a person."""
        return self._messages[("nb", "nn", "en").index(language)]


class InternalError(OppfolgingsplanError):
    """A bug of the library. The case and the process are as they were."""

    def __str__(self) -> str:
        return "a bug in oppfolgingsplan; nothing has changed"
