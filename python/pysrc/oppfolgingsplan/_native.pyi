"""The native half of the package. Import from `oppfolgingsplan` instead."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from types import ModuleType
from typing import Any, ClassVar, Final, Literal, final

from .catalogue import Citation, Refusal, Rule
from .commands import (
    ArchiveChoice,
    CalendarChoice,
    DocumentChoice,
    Form,
    PolicyChoice,
    ProofChoice,
    ReportChoice,
    VerifyChoice,
)
from .output import (
    ArchiveReceipt,
    Attachment,
    Calendar,
    Listed,
    LogImport,
    OutputFile,
    OutputPackage,
    Verdict,
)
from .parts import (
    Absence,
    Approval,
    Exemption,
    LogEntry,
    Measure,
    Meeting,
    Pending,
    Policy,
    SickNote,
    Task,
)
from .views import Action, Alert, ChecklistItem, Deadline, Entry, Status, Summary, Visible, Warning
from .words import (
    CommandKind,
    HappeningKind,
    HoldKind,
    Language,
    Party,
    PlanState,
    Role,
)

__version__: Final[str]
RULES_VERSION: Final[int]
WIRE_VERSION: Final[int]
commands: ModuleType

@final
class Actor:
    """Who acts or looks: a role, and for persons the key by which the host knows them."""

    __match_args__: ClassVar[tuple[Literal["role"], Literal["id"]]]
    @staticmethod
    def employee(id: str) -> Actor:
        """The employee with this key."""
    @staticmethod
    def manager(id: str) -> Actor:
        """The manager with this key."""
    @staticmethod
    def hr(id: str) -> Actor:
        """Somebody at HR with this key."""
    @staticmethod
    def system() -> Actor:
        """The embedding host."""
    @staticmethod
    def nav(person_access: bool) -> Actor:
        """A caseworker at Nav; `person_access` states that they have access to the person."""
    @staticmethod
    def practitioner() -> Actor:
        """The practitioner."""
    def with_id(self, id: str) -> Actor:
        """The same actor with a key, for roles that need none."""
    @property
    def role(self) -> Role:
        """The role."""
    @property
    def id(self) -> str | None:
        """The host's key of the person, if one was given."""
    @property
    def person_access(self) -> bool:
        """Whether the host states that this caseworker may see the person."""
    def to_json(self) -> str:
        """The actor as canonical JSON."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Request:
    """A command with who asks and when: one line of a replay file."""

    __match_args__: ClassVar[tuple[Literal["command"], Literal["by"], Literal["at"]]]
    @staticmethod
    def from_json(text: bytes | bytearray | str) -> Request:
        """Reads a request from JSON. Raises `InputError` with the path of what is wrong."""
    def to_json(self) -> str:
        """The request as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The request as dictionaries and lists, dates as text."""
    @property
    def command(self) -> CommandKind:
        """The name of the command."""
    @property
    def at(self) -> datetime:
        """When, with Oslo's wall clock."""
    @property
    def by(self) -> Actor:
        """Who asks."""
    @property
    def based_on(self) -> int | None:
        """The version of the case that the asker saw."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Event:
    """Something that has happened: what, by whom, when, and by which version of the rules."""

    __match_args__: ClassVar[tuple[Literal["name"], Literal["by"], Literal["at"]]]
    @staticmethod
    def from_json(text: bytes | bytearray | str) -> Event:
        """Reads an event from JSON. Raises `InputError` with the path of what is wrong."""
    def to_json(self) -> str:
        """The event as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The event as dictionaries and lists, dates as text."""
    @property
    def name(self) -> HappeningKind:
        """The name of the event."""
    @property
    def at(self) -> datetime:
        """When, with Oslo's wall clock."""
    @property
    def by(self) -> Actor:
        """Who did it."""
    @property
    def rules(self) -> int:
        """The version of the rules that allowed it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Step:
    """The case after a request, and the events that led there."""

    __match_args__: ClassVar[tuple[Literal["case"], Literal["events"], Literal["warnings"]]]
    @property
    def case(self) -> Case:
        """The case after the request."""
    @property
    def request(self) -> Request:
        """The request."""
    @property
    def events(self) -> tuple[Event, ...]:
        """What happened; nothing when the request repeated what stands already."""
    @property
    def warnings(self) -> tuple[Warning, ...]:
        """What should be looked at in the texts of the request. The texts are not repeated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Plan:
    """One version of the plan, in its case."""

    __match_args__: ClassVar[tuple[Literal["id"]]]
    @property
    def id(self) -> str:
        """The version's identifier."""
    def state(self, date: date) -> PlanState:
        """The state on a day."""
    @property
    def started_at(self) -> datetime:
        """When it was started."""
    @property
    def started_by(self) -> Party:
        """Which party started it."""
    @property
    def source(self) -> str | None:
        """The earlier version it was copied from."""
    @property
    def saved_at(self) -> datetime:
        """When an unfinished version was last saved."""
    @property
    def is_misregistered(self) -> bool:
        """Whether it was registered on the wrong person, and so is invisible."""
    @property
    def is_unfinished(self) -> bool:
        """Whether it is still being written or approved."""
    @property
    def rejected_by(self) -> Party | None:
        """The party whose rejection stands."""
    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks, oldest first; none in a form."""
    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures, oldest first; none in a form."""
    @property
    def form(self) -> Form | None:
        """The form of an employer-led version."""
    @property
    def pending(self) -> Pending | None:
        """The approval of the first party, while the other has not answered."""
    @property
    def approval(self) -> Approval | None:
        """What the approval carried, also of a version that has ended since."""
    def checklist(self) -> tuple[ChecklistItem, ...]:
        """What the statute asks a plan to contain, and whether this version has it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Case:
    """The follow-up case of one employee at one employer: an immutable value, the fold of its events."""

    @staticmethod
    def open(request: Request) -> Step:
        """Opens a case: the answer to `open_case`. Raises `Refused` or `InputError`."""
    @staticmethod
    def from_json(text: bytes | bytearray | str) -> Case:
        """Loads a stored case. Raises `InputError` with the path of what is wrong."""
    @staticmethod
    def from_events(events: Iterable[Event]) -> Case:
        """The fold of a whole history."""
    def to_json(self) -> str:
        """The case as canonical JSON."""
    def to_bytes(self) -> bytes:
        """The case as canonical JSON in UTF-8."""
    def execute(self, request: Request) -> Step:
        """Answers a request with the case after it. Raises `Refused` or `InputError`."""
    def decide(self, request: Request) -> list[Event] | Refusal:
        """Answers a request with events, or with the refusal as a value. Raises `InputError`."""
    def apply(self, event: Event) -> Case:
        """The case after an event that was decided on it; an event that cannot follow is an error."""
    def import_sick_note(
        self, text: bytes | bytearray | str, *, at: datetime | None = None
    ) -> Step:
        """Takes in a sick note as Nav gives it, when it was sent or at the given moment.

        A note to another organisation number than the employer of the case gives a step
        without events; whose note it is can be checked only if the case has a person number.
        For a note that is fetched late, give the moment of fetching.
        """
    @property
    def id(self) -> str:
        """The host's key of the case."""
    @property
    def version(self) -> int:
        """How many events the case has: what a reader gives as `based_on`."""
    @property
    def employee(self) -> str | None:
        """The host's key of the employee; `None` after the purge."""
    @property
    def employer(self) -> str | None:
        """The employer's organisation number; `None` after the purge."""
    @property
    def person_number(self) -> str | None:
        """The employee's national identity number, where the host gave it."""
    @property
    def birth_date(self) -> date | None:
        """The employee's date of birth, where the host gave it."""
    @property
    def is_purged(self) -> bool:
        """Whether the content was deleted after retention."""
    @property
    def death(self) -> date | None:
        """The day of death, if the employee has died."""
    @property
    def last_moment(self) -> datetime:
        """The moment of the last event; no request may lie before it."""
    @property
    def policy(self) -> Policy:
        """The policy, resolved."""
    @property
    def events(self) -> tuple[Event, ...]:
        """The events, oldest first."""
    @property
    def plans(self) -> tuple[Plan, ...]:
        """The versions of the plan, oldest first."""
    def plan(self, id: str) -> Plan | None:
        """A version of the plan by its identifier; `None` when the case does not have it."""
    @property
    def sick_notes(self) -> tuple[SickNote, ...]:
        """The sick notes in order of registration, withdrawn ones too."""
    @property
    def absences(self) -> tuple[Absence, ...]:
        """The absences by the policy's gap rule, in date order."""
    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """The dialogue meetings, in order of registration."""
    @property
    def exemptions(self) -> tuple[Exemption, ...]:
        """The exemptions, in order of registration, withdrawn ones too."""
    @property
    def log_entries(self) -> tuple[LogEntry, ...]:
        """The log entries, oldest first."""
    @property
    def holds(self) -> tuple[HoldKind, ...]:
        """The holds that stand."""
    def manager_on(self, date: date) -> str | None:
        """The host's key of the manager on a day, if there is one."""
    def status(self, date: date) -> Status:
        """The status on a date."""
    def summary(self, date: date) -> Summary:
        """The case in one line on a date."""
    def deadlines(self, date: date) -> tuple[Deadline, ...]:
        """The deadlines as they stand on a date."""
    def alerts(self, date: date) -> tuple[Alert, ...]:
        """The alerts on a date, overdue deadlines first."""
    def allowed(self, actor: Actor, moment: datetime) -> tuple[Action, ...]:
        """Every command but `open_case`, and whether the actor may give it at the moment."""
    def visible(self, actor: Actor, moment: datetime) -> Visible:
        """What an actor can see at a moment, and for the rest, which rule hides it."""
    def plan_for(self, actor: Actor, plan: str, moment: datetime) -> Plan:
        """One version for an actor. Raises `Refused` by the rule that hides it."""
    def next_change(self, date: date) -> date | None:
        """The first date after this one on which an answer changes though nothing happens."""
    def checklist(self, plan: str) -> tuple[ChecklistItem, ...] | None:
        """What the statute asks a plan to contain; `None` when the case does not have the plan."""
    def history(self) -> tuple[Entry, ...]:
        """The history, oldest first."""
    def chain(self) -> tuple[str, ...]:
        """The hash chain over the events, as hexadecimal digits: one link after each event."""
    def document_json(
        self, *, by: Actor, plan: str, at: datetime, choice: DocumentChoice | None = None
    ) -> OutputFile:
        """The document of a version as JSON: what `pdf` writes, for a writer of the host's own.

        Raises `Refused` by the rule that hides the version.
        """
    def pdf(
        self,
        *,
        by: Actor,
        plan: str,
        at: datetime,
        choice: DocumentChoice | None = None,
        attach_json: bool | None = None,
    ) -> OutputFile:
        """A version as PDF/A-2a and PDF/UA-1; the host itself asks as `Actor.system()`.

        With `attach_json` the document is attached as JSON, and the file is PDF/A-3a. The same case,
        moment and choice give the same bytes. Other threads run meanwhile. Raises `Refused` by the
        rule that hides the version.
        """
    def archive(
        self,
        *,
        by: Actor,
        plan: str,
        at: datetime,
        choice: ArchiveChoice | None = None,
        attachments: Sequence[Attachment] | None = None,
    ) -> OutputPackage:
        """An approved version as an archive takes it, with a sheet for who registers it by hand.

        Nothing happens in the case; the notes say what is left to do. Raises `Refused`.
        """
    def proof(
        self, *, by: Actor, at: datetime, choice: ProofChoice | None = None
    ) -> OutputPackage:
        """What the employer shows the Labour Inspection and Nav: who did what when.

        `verify_proof` checks it. Raises `Refused`.
        """
    def timeline(
        self, *, by: Actor, at: datetime, choice: ReportChoice | None = None
    ) -> OutputFile:
        """A picture of the case as one who may see it sees it, as SVG. Raises `Refused`."""
    def report(
        self, *, by: Actor, at: datetime, choice: ReportChoice | None = None
    ) -> OutputFile:
        """A report of the case as one HTML file that stands alone. Raises `Refused`."""
    def read_log(
        self, data: bytes | bytearray | str, *, by: Actor, at: datetime
    ) -> LogImport:
        """Reads a table of log entries: requests from the good rows, faults of the others.

        Nothing has happened yet: execute the requests. Raises `LogFileFault` when the file is no
        CSV in UTF-8 or lacks a column, `Refused` when this actor may not write in the log.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Replay:
    """What became of a file of requests."""

    __match_args__: ClassVar[tuple[Literal["case"], Literal["output"]]]
    @property
    def case(self) -> Case | None:
        """The case after the last line; `None` when no line opened one."""
    @property
    def output(self) -> bytes:
        """One line of canonical JSON for each request: its events, its refusal, or its input error."""
    @property
    def accepted(self) -> int:
        """How many requests were accepted."""
    @property
    def refused(self) -> int:
        """How many requests a rule refused."""
    @property
    def errors(self) -> int:
        """How many lines were no request, or one that cannot be."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

def replay(lines: bytes | bytearray | str, *, keep_going: bool | None = None) -> Replay:
    """Answers a file of requests, one a line, the first of them `open_case`.

    A line may also be a sick note as Nav gives it. The answers come as JSON
    lines. It ends at the first input error unless `keep_going` is true; a
    refusal is an answer and ends nothing. Other threads run meanwhile.
    """

def answer(case_json: bytes | bytearray | str, as_of: date) -> bytes:
    """Status and deadlines of a stored case on a date, as canonical JSON, from bytes to bytes."""

def summary(case_json: bytes | bytearray | str, as_of: date) -> bytes:
    """The summary of a stored case on a date, as canonical JSON, from bytes to bytes."""

def calendar(
    cases: Sequence[Case | Listed], *, at: datetime, choice: CalendarChoice | None = None
) -> Calendar:
    """The deadlines of cases as iCalendar, nobody's name in it."""

def alerts_csv(cases: Sequence[Case | Listed], *, on: date, language: Language) -> OutputFile:
    """The alerts of cases on a day as a table for a Norwegian Excel."""

def alerts_json(cases: Sequence[Case | Listed], *, on: date) -> OutputFile:
    """The alerts of cases on a day as JSON."""

def log_csv(cases: Sequence[Case | Listed], *, language: Language) -> OutputFile:
    """The log of cases as a table, which `Case.read_log` reads again. For one who may see it."""

def log_json(cases: Sequence[Case | Listed]) -> OutputFile:
    """The log of cases as JSON, for one who may see it."""

def read_receipt(answer: bytes) -> ArchiveReceipt:
    """Reads what Fiks Arkiv answers. Raises `ArchiveReceiptFault`, which says what to do."""

def verify_proof(zip: bytes, *, choice: VerifyChoice | None = None) -> Verdict:
    """Verifies a proof that is in a zip: its sums, the chain of events, the document."""

def oslo(moment: datetime) -> datetime:
    """The same moment with Oslo's wall clock, by which days are counted."""

def sensitive(text: str) -> list[str]:
    """Whether a text seems to hold what no plan should: a list of words that say what."""

def citations() -> tuple[Citation, ...]:
    """Every citation, laws first."""

def rules() -> tuple[Rule, ...]:
    """Every rule, in the order in which rules are checked."""

def message(code: str, language: Language) -> str:
    """What a rule says, for a person."""

def help(code: str, language: Language) -> str:
    """What to do instead, for a person."""

def term(family: str, text: str, language: Language) -> str | None:
    """The name of a word of the format, or `None` when the family has no such word.

    The families: `deadline`, `reminder_label`, `deadline_state`, `debtor`, `role`,
    `plan_state`, `effective_status`, `approval`, `assessment`, `measure_status`, `delivery`,
    `recipient`, `obligation`, `plan_exemption`, `meeting_exemption`, `log_kind`, `hold_kind`,
    `notice`, `refusal_kind`, `gap_rule`, `start_basis`, `checklist`, `attendee`, `days`,
    `activity`, `command`, `event`. Another is a `KeyError`. A deadline and an action have a
    `name()` of their own, which chooses the family.
    """

def resolve(choice: PolicyChoice) -> Policy:
    """The policy that a preset with overrides comes to."""

def _actor(text: str) -> Actor: ...
def _case(text: bytes | str) -> Case: ...
def _event(text: bytes | str) -> Event: ...
def _plan(case: Case, place: int) -> Plan: ...
def _read(line: bytes | bytearray | str, case: Case | None) -> Request: ...
def _replay(
    case: Case | None, output: bytes, accepted: int, refused: int, errors: int
) -> Replay: ...
def _request(text: bytes | str) -> Request: ...
def _step(case: Case, count: int, request: Request) -> Step: ...
def _zip(files: list[tuple[str, bytes]], at: datetime) -> OutputFile: ...
def _receipt_request(
    answer: bytes,
    case: Case,
    by: Actor,
    plan: str,
    at: datetime,
    choice: ArchiveChoice | None,
) -> Request: ...
