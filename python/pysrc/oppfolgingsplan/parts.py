"""The parts of a case: absences, notes, meetings, and what a plan says.

What people wrote never shows in a `repr`, so that it does not reach a log.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from .commands import Period
from .views import View
from .words import (
    ApprovalMode,
    ArchiveSystem,
    AssessmentKind,
    Attendee,
    DeliveryOutcome,
    GapRule,
    Ground,
    Language,
    LogKind,
    Manner,
    MeasureStatusKind,
    Obligation,
    Party,
    Recipient,
    StartBasis,
)

__all__ = [
    "Absence",
    "Approval",
    "ArchiveRecord",
    "Assessment",
    "Comment",
    "Exemption",
    "LogEntry",
    "Measure",
    "Meeting",
    "Pending",
    "Policy",
    "Segment",
    "Share",
    "SickNote",
    "Task",
    "Validity",
]


@dataclass(frozen=True, slots=True)
class Segment(View):
    """Days of sickness in a row with the same grade."""

    from_: date
    to: date
    grade: int


@dataclass(frozen=True, slots=True)
class Absence(View):
    """Sickness that a gap rule counts as one, with one clock for all deadlines."""

    start: date
    first_day: date
    to: date
    basis: StartBasis
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class SickNote:
    """A sick note as the case holds it."""

    id: str
    periods: tuple[Period, ...]
    absence_from: date | None
    is_digital: bool
    is_valid: bool
    message_to_employer: str | None = field(repr=False)
    suggested_measures: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A dialogue meeting: who was called, and who came."""

    id: str
    number: int
    on: date
    called: tuple[Attendee, ...]
    attended: tuple[Attendee, ...] | None
    """Who came, if it was held."""
    not_held: bool
    reason: str | None = field(repr=False)
    """Why it was not held."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """That the plan, or dialogue meeting 1, is obviously unnecessary in one absence."""

    obligation: Obligation
    ground: Ground
    attempts: str | None = field(repr=False)
    review_on: date | None
    at: datetime
    is_withdrawn: bool


@dataclass(frozen=True, slots=True)
class ArchiveRecord:
    """That a document was put in an archive system."""

    system: str
    reference: str = field(repr=False)
    on: date


@dataclass(frozen=True, slots=True)
class LogEntry:
    """What was written down beside the plan."""

    id: str
    kind: LogKind
    on: date
    participants: tuple[Attendee, ...]
    text: str = field(repr=False)
    attachments: tuple[str, ...] = field(repr=False)
    at: datetime
    archived: ArchiveRecord | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Whether and how a task can be done."""

    kind: AssessmentKind
    how: str | None = field(repr=False)
    elsewhere: bool
    more_time: bool
    with_help: bool
    reason: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Task:
    """A task of the employee's work."""

    id: str
    name: str = field(repr=False)
    made_by: Party
    assessment: Assessment | None


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a measure. It is never part of the document."""

    id: str
    text: str = field(repr=False)
    made_by: Party
    at: datetime


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure, with its comments."""

    id: str
    heading: str = field(repr=False)
    description: str = field(repr=False)
    status: MeasureStatusKind
    from_: date | None
    to: date | None
    follow_up: str | None = field(repr=False)
    reason: str | None = field(repr=False)
    needs_nav_help: bool
    made_by: Party
    comments: tuple[Comment, ...]
    effect: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Validity:
    """From when to when a plan holds, and when it is to be evaluated."""

    from_: date
    to: date
    evaluate_on: date


@dataclass(frozen=True, slots=True)
class Pending:
    """The approval of the first party, while the other has not answered."""

    party: Party
    validity: Validity


@dataclass(frozen=True, slots=True)
class Share:
    """The sharing of one version with one recipient."""

    recipient: Recipient
    requested_at: datetime
    outcome: DeliveryOutcome | None
    """How the delivery went; `None` until the host has answered."""
    reason: str | None = field(repr=False)
    arrived_on: date | None
    reference: str | None
    """What the recipient calls the newest sending, such as Nav's `uuid`."""


@dataclass(frozen=True, slots=True)
class Approval:
    """What an approved version carries beyond its content."""

    manner: Manner
    first: Party
    on: date
    validity: Validity | None
    """A completed form has none and never expires."""
    evaluate_on: date | None
    reason: str | None = field(repr=False)
    taken_part: bool | None
    shares: tuple[Share, ...]
    archived: ArchiveRecord | None
    dispatched_on: date | None
    has_local_copy: bool


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy, resolved: what the host chose, and what the preset adds."""

    approval: ApprovalMode
    gap_rule: GapRule
    grace_days: int
    due_soon_days: int
    months_parties: int
    months_manager: int
    months_drafts: int
    months_start: int
    archive: ArchiveSystem
    language: Language
