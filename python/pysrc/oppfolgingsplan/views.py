"""What a case answers when it is asked. Frozen values without any rule of their own."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, ClassVar

from . import _native
from .catalogue import Citation, Refusal
from .words import (
    CommandKind,
    DeadlineCode,
    DeadlineState,
    Debtor,
    EffectiveStatus,
    Element,
    HappeningKind,
    Language,
    Part,
    PlanState,
    ReminderStatus,
    Role,
    RuleCode,
    StartBasis,
)

__all__ = [
    "AbsenceStatus",
    "Action",
    "Alert",
    "ChecklistItem",
    "Deadline",
    "Entry",
    "PlanStatus",
    "Sight",
    "Status",
    "View",
    "Visible",
    "Warning",
]


def moment_text(moment: datetime) -> str:
    """A moment as it stands in JSON: three decimals, if they say it all."""
    exact = moment.microsecond % 1000 == 0 and moment.microsecond != 0
    return moment.isoformat(timespec="milliseconds" if exact else "auto")


def plain(value: object) -> Any:
    """A value as it stands in JSON."""
    if isinstance(value, View):
        return value.to_dict()
    if isinstance(value, Citation):
        return value.id
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value


@dataclass(frozen=True, slots=True)
class View:
    """An answer, which can be written as JSON."""

    _names: ClassVar[dict[str, str]] = {}
    _left_out_when_empty: ClassVar[frozenset[str]] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """The answer as it stands in JSON; what is absent is left out."""
        said: dict[str, Any] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if value is None or (value == () and field.name in self._left_out_when_empty):
                continue
            said[self._names.get(field.name, field.name)] = plain(value)
        return said

    def to_json(self) -> str:
        """The answer as canonical JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Deadline(View):
    """One deadline as it stands on the day that was asked about."""

    code: DeadlineCode
    label: str | None
    subject: str | None
    latest: date
    safe: date
    state: DeadlineState
    met_on: date | None
    debtor: Debtor
    citation: Citation
    law_version: date | None
    start_basis: StartBasis | None
    estimate: bool

    def name(self, language: Language = "nb") -> str:
        """Its name, for a person; of a reminder, what it reminds of."""
        family, word = ("reminder_label", self.label) if self.label else ("deadline", self.code)
        return _native.term(family, word, language) or word


@dataclass(frozen=True, slots=True)
class PlanStatus(View):
    """A version of the plan and its state."""

    id: str
    state: PlanState


@dataclass(frozen=True, slots=True)
class AbsenceStatus(View):
    """The absence that a date belongs to."""

    start: date
    start_basis: StartBasis
    to: date
    running: bool
    day: int
    grade: int | None


@dataclass(frozen=True, slots=True)
class Status(View):
    """The status of a case on a date."""

    date: date
    effective: EffectiveStatus
    plan: PlanStatus | None
    absence: AbsenceStatus | None
    sick_note_active: bool
    manager_registered: bool
    plan_exempt: bool
    dialogue_meeting_1_exempt: bool
    reminder: ReminderStatus
    purged: bool


@dataclass(frozen=True, slots=True)
class NextDeadline(View):
    """The next deadline that somebody still owes, and the last day on which it is met in time."""

    code: DeadlineCode
    latest: date


@dataclass(frozen=True, slots=True)
class Summary(View):
    """A case on a date in one line, as a list of many cases shows it."""

    case: str
    effective: EffectiveStatus
    absence_start: date | None
    next: NextDeadline | None
    overdue: tuple[DeadlineCode, ...]
    retained_through: date | None


@dataclass(frozen=True, slots=True)
class Alert(View):
    """Something to see to: a deadline, or a rule with the plan and item that it is about."""

    deadline: Deadline | None
    rule: RuleCode | None
    plan: str | None
    item: str | None

    _names: ClassVar[dict[str, str]] = {"rule": "alert"}

    def to_dict(self) -> dict[str, Any]:
        """The alert as it stands in JSON."""
        return self.deadline.to_dict() if self.deadline else View.to_dict(self)


@dataclass(frozen=True, slots=True)
class Action(View):
    """A command, and whether somebody may give it now."""

    command: CommandKind
    plans: tuple[str, ...]
    refusal: Refusal | None

    @property
    def is_allowed(self) -> bool:
        """Whether the command would be accepted with some arguments."""
        return self.refusal is None

    def name(self, language: Language = "nb") -> str:
        """The command as the label of a button."""
        return _native.term("command", self.command, language) or self.command

    def to_dict(self) -> dict[str, Any]:
        """The action as it stands in JSON."""
        said: dict[str, Any] = {"command": self.command}
        if self.plans:
            said["plans"] = list(self.plans)
        return said | (self.refusal.to_dict() if self.refusal else {})


@dataclass(frozen=True, slots=True)
class Warning(View):  # noqa: A001
    """A text that was changed on the way in, or seems to hold what it should not."""

    rule: RuleCode
    field: str

    _names: ClassVar[dict[str, str]] = {"rule": "warning"}

    def message(self, language: Language = "nb") -> str:
        """What is seen, for a person."""
        return _native.message(self.rule, language)


@dataclass(frozen=True, slots=True)
class Entry(View):
    """One line of the history. It names no person and repeats no text."""

    number: int
    at: datetime
    role: Role
    event: HappeningKind
    plan: str | None

    def words(self, language: Language = "nb") -> str:
        """What happened, in words."""
        return _native.term("event", self.event, language) or self.event


@dataclass(frozen=True, slots=True)
class ChecklistItem(View):
    """What the statute asks a plan to contain, and whether the plan has it."""

    element: Element
    present: bool
    citation: Citation


@dataclass(frozen=True, slots=True)
class Sight(View):
    """Whether one thing is seen; the rule that hides it otherwise."""

    of: str | int
    hidden_by: RuleCode | None

    @property
    def is_seen(self) -> bool:
        """Whether it is seen."""
        return self.hidden_by is None


@dataclass(frozen=True, slots=True)
class Visible(View):
    """What an actor can see of a case at a moment."""

    closed_by: RuleCode | None
    plans: tuple[Sight, ...]
    exemptions: tuple[Sight, ...]
    parts: tuple[Part, ...]
    last_changed: datetime | None
