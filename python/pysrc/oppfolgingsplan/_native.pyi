"""The native half of the package. Import from `oppfolgingsplan` instead."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from types import ModuleType
from typing import Any, ClassVar, Final, Literal, final

from .altinn import FormImport, MadeForm, ReadForm
from .catalogue import Citation, Refusal, Rule
from .commands import (
    ArchiveChoice,
    CalendarChoice,
    DocumentChoice,
    Form,
    FormChoice,
    ImportChoice,
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
    def archive_log_entry(
        self,
        *,
        by: Actor,
        entry: str,
        at: datetime,
        documents: Sequence[Attachment],
        choice: ArchiveChoice | None = None,
    ) -> OutputPackage:
        """The documents of an entry of the log as an archive takes them, as an entry of their own.

        The first is the main document. Nothing happens in the case. Raises `Refused`.
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

def archive_note(note: str, language: Language) -> str | None:
    """What a word in the notes of an archive package says to a person, or `None` when there is no
    such note.
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
    plan: str | None,
    entry: str | None,
    at: datetime,
    choice: ArchiveChoice | None,
) -> Request: ...

@final
class AltinnForm:
    """A follow-up plan as Altinn 2 had it: 50 fields. It shows nothing of what it says."""

    @staticmethod
    def from_json(text: str | bytes | bytearray) -> AltinnForm:
        """Reads a form from JSON. Raises `InputError`."""

    def to_json(self) -> str:
        """The form as canonical JSON."""

    def to_dict(self) -> dict[str, Any]:
        """The form as dictionaries and lists, dates as text."""

    def to_xml(self) -> bytes:
        """The form as a file of the edition of 2016. Raises `AltinnFormFault`."""

    def import_into(
        self, choice: ImportChoice | None = None, *, case: Case | None = None
    ) -> FormImport:
        """Makes requests of the form: a case of its own, or a version in the given case.

        For a new case, `choice` must have its key and those of employee and manager. The days are
        those of the form. Raises `Refused` or `InputError`.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

def _altinn_form(text: str) -> AltinnForm: ...
def _import_choice(text: str | bytes | bytearray) -> ImportChoice: ...
def _form_choice(text: str | bytes | bytearray) -> FormChoice: ...
def altinn_read(file: bytes) -> ReadForm:
    """Reads a file of any of the three editions. Raises `AltinnFormFault`."""

def altinn_form(
    case: Case, by: Actor, plan: str, at: datetime, choice: FormChoice | None
) -> MadeForm:
    """Makes the form of a version. Raises `Refused` or `InputError`."""

@final
class HttpRequest:
    """A request for the host to send. It shows neither its headers nor its body."""

    @staticmethod
    def verify_integration() -> HttpRequest:
        """Asks whether the connection works and the token is good."""
    @staticmethod
    def sending_status(uuid: str) -> HttpRequest:
        """Asks what became of a plan that was sent."""
    @staticmethod
    def documents(
        employer: str, kind: Literal["plan", "meeting"], created_after: str, size: int
    ) -> HttpRequest:
        """Asks for a page of the documents of an employer and a kind."""
    @staticmethod
    def document(link: str) -> HttpRequest:
        """Asks for one document by its link."""
    @staticmethod
    def sick_notes(employer: str, after: int | None) -> HttpRequest:
        """Asks for the sick notes of an employer after a running number."""
    def with_token(self, token: AccessToken) -> HttpRequest:
        """The same request with the token that it is sent with."""
    @property
    def call(self) -> str:
        """What it asks for."""
    @property
    def server(self) -> str:
        """Which server it goes to."""
    @property
    def method(self) -> str:
        """`GET` or `POST`."""
    @property
    def path(self) -> str:
        """The path with the query."""
    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers by name."""
    @property
    def body(self) -> bytes | None:
        """The body in UTF-8."""

@final
class NavAnswer:
    """What came of a request: the answer of the server, or the failure."""

    @staticmethod
    def read(
        call: str, status: int, headers: list[tuple[str, str]], body: bytes, at: datetime
    ) -> NavAnswer:
        """Reads the answer to a call, which came at this moment."""
    @staticmethod
    def not_connected(call: str) -> NavAnswer:
        """No connection came about, so nothing was sent."""
    @staticmethod
    def interrupted(call: str) -> NavAnswer:
        """The connection broke, or time ran out, after it had been made."""
    @property
    def ok(self) -> bool:
        """Whether the server did what was asked."""
    @property
    def call(self) -> str:
        """What was asked."""
    def to_json(self) -> str:
        """The answer, or the failure, as canonical JSON."""
    def file(self) -> tuple[str, bytes] | None:
        """The document that was fetched."""
    def sick_notes(self) -> tuple[SickNoteDelivery, ...]:
        """The sick notes that were fetched."""
    def token(self) -> AccessToken | None:
        """The token that was fetched."""

@final
class SickNoteDelivery:
    """A sick note as Nav gives it. It shows nothing of whom it is about."""

    @property
    def running_number(self) -> int | None:
        """Nav's running number, the cursor for fetching more."""
    @property
    def id(self) -> str:
        """The note's identifier."""
    @property
    def person_number(self) -> str:
        """The employee's national identity number."""
    @property
    def employer(self) -> str:
        """The unit that the note was sent to."""
    def to_json(self) -> str:
        """The note as canonical JSON, in the words of this library."""
    def request(self, case: Case, *, at: datetime | None = None) -> Request:
        """The request by which a case takes the note in: now, or when it was sent."""

@final
class NavSending:
    """One sending of a version through Nav."""

    @property
    def plan(self) -> str:
        """The version."""
    @property
    def to_nav(self) -> bool:
        """Whether it goes to Nav."""
    @property
    def to_practitioner(self) -> bool:
        """Whether it goes to the practitioner."""
    @property
    def state(self) -> Literal["due", "unknown"]:
        """`due` or `unknown`."""
    @property
    def reference(self) -> str | None:
        """What Nav calls it, where that is known."""
    def to_json(self) -> str:
        """The sending as canonical JSON."""

@final
class Grant:
    """What a token is asked for with."""

    def __new__(
        cls,
        environment: Literal["test", "production"],
        client: str,
        scope: str,
        *,
        kid: str | None = None,
        x5c: list[str] | None = None,
        consumer: str | None = None,
        system_user: str | None = None,
        audience: str | None = None,
        algorithm: str = "RS256",
    ) -> Grant: ...
    def assertion(self, at: datetime, jti: str) -> Assertion:
        """What is to be signed, issued at this moment. `jti` is new for each."""
    @property
    def algorithm(self) -> str:
        """How it is signed."""

@final
class Assertion:
    """An assertion that is not signed yet."""

    @property
    def signing_input(self) -> bytes:
        """The bytes to sign."""
    def signed(self, signature: bytes) -> HttpRequest:
        """The request for a token, with the signature."""

@final
class AccessToken:
    """A token for Nav's servers. It shows when it ends."""

    def __new__(cls, secret: str, expires_at: datetime) -> AccessToken: ...
    @property
    def expires_at(self) -> datetime:
        """From when on it is refused."""
    def facts(self) -> dict[str, Any] | None:
        """What it says of whom it is for, as the facts that the pre-flight takes."""

@final
class TokenCache:
    """The tokens that a host has, by what they are for. It may be shared between threads."""

    def __new__(cls) -> TokenCache: ...
    def get(self, grant: Grant, at: datetime) -> AccessToken | None:
        """The token for a grant, unless it ends soon."""
    def put(self, grant: Grant, token: AccessToken) -> None:
        """Keeps a token."""
    def drop_refused(self, grant: Grant, refused: AccessToken) -> None:
        """Forgets a token that a server has refused."""

def nav_address(
    server: str, environment: Literal["test", "production"]
) -> str:
    """Where a server of Nav's is."""

def nav_document_is_about(document: str, case: Case) -> bool:
    """Whether a document is about the person and the employer of a case."""

def nav_document_entry(document: str, case: Case) -> tuple[str, bool] | None:
    """The log entry that stands for a document, and whether it is archived."""

def nav_document_request(document: str, case: Case, by: Actor, at: datetime) -> Request | None:
    """The request by which the case gets to know a document; `None` where it does."""

def nav_document_package(
    document: str,
    media_type: str,
    data: bytes,
    case: Case,
    by: Actor,
    at: datetime,
    choice: ArchiveChoice | None,
) -> OutputPackage:
    """A document as an archive takes it. Raises `Refused`."""

def nav_document_archived(
    document: str,
    case: Case,
    by: Actor,
    at: datetime,
    reference: str,
    choice: ArchiveChoice | None,
) -> Request:
    """The request by which the case gets to know that a document is in the archive."""

def nav_plan(case: Case, plan: str, extra: str) -> str:
    """A version as Nav's plan, in canonical JSON. Raises `NotSent`."""

def nav_check(plan: str) -> None:
    """Looks at a plan that the host has made itself, in Nav's format. Raises `InputError` where Nav
    answers `BAD_REQUEST`, and `NotSent` with all else that Nav would refuse in it."""

def nav_sendings(case: Case, at: datetime) -> tuple[NavSending, ...]:
    """What is still to be sent, and what has no answer."""

def nav_begin(
    case: Case, plan: str, extra: str, facts: str | None, at: datetime
) -> tuple[Case, HttpRequest, NavSending]:
    """Begins to send a version: the case that knows it, the request, the sending."""

def nav_conclude(case: Case, sending: NavSending, answer: NavAnswer, at: datetime) -> Case:
    """Takes in what came of a sending."""

def server_moment(status: int, headers: list[tuple[str, str]]) -> datetime | None:
    """When a server answered, by its own clock; `None` when it does not say."""
