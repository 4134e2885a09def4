# Generated from the table of commands by `tests/regenerate`. Do not edit.
"""Every command, as a function that makes a request; and the objects in them."""

from datetime import date, datetime
from typing import Any, ClassVar, Literal, final

from ._native import Actor, Request
from .words import (
    ActivityKind,
    ApprovalMode,
    ArchiveSystem,
    AssessedBy,
    AssessmentKind,
    Attendee,
    DayKind,
    Debtor,
    DeliveryOutcome,
    GapRule,
    Ground,
    HoldKind,
    JournalStatus,
    Language,
    LawChoice,
    LogKind,
    MeasureStatusKind,
    Obligation,
    Preset,
    Recipient,
    WeekReading,
    Wording,
)

__all__ = [
    "ArchiveChoice",
    "ArchiveProfile",
    "CalendarChoice",
    "DaySpan",
    "DocumentChoice",
    "FolderReference",
    "Form",
    "FormChoice",
    "FullForm",
    "HouseDeadline",
    "ImportChoice",
    "Limits",
    "Mark",
    "Period",
    "PersonName",
    "PolicyChoice",
    "ProofChoice",
    "ReportChoice",
    "VerifyChoice",
    "abort_plan",
    "add_comment",
    "add_log_entry",
    "add_measure",
    "add_task",
    "approve_own_plan",
    "approve_plan",
    "assess_task",
    "assign_manager",
    "cancel_reminder",
    "change_measure",
    "complete_plan",
    "confirm_local_copy_deleted",
    "delete_comment",
    "delete_measure",
    "delete_plan",
    "delete_task",
    "discard_draft",
    "edit_comment",
    "end_manager",
    "evaluate_measure",
    "force_approval",
    "invalidate_sick_note",
    "lift_hold",
    "mark_misregistered",
    "move_meeting",
    "nav_requests_plan",
    "open_case",
    "order_reminder",
    "place_hold",
    "purge",
    "record_archived",
    "record_death",
    "record_delivery",
    "record_dispatched",
    "record_download",
    "record_employer_period_used",
    "record_log_archived",
    "record_meeting_held",
    "record_meeting_not_held",
    "register_days",
    "register_exemption",
    "register_sick_note",
    "reject_plan",
    "rename_task",
    "request_meeting",
    "revise_plan",
    "save_draft",
    "share_plan",
    "start_plan",
    "summon_meeting",
    "withdraw_approval",
    "withdraw_days",
    "withdraw_exemption",
]

@final
class DocumentChoice:
    """What the case does not know, and what the host wants of a document."""

    __match_args__: ClassVar[
        tuple[
            Literal["language"],
            Literal["employee_name"],
            Literal["employer_name"],
            Literal["manager_name"],
            Literal["person_number"],
            Literal["signature_page"],
        ]
    ]

    def __new__(
        cls,
        *,
        language: Language | None = None,
        employee_name: str | None = None,
        employer_name: str | None = None,
        manager_name: str | None = None,
        person_number: bool | None = None,
        signature_page: bool | None = None,
    ) -> DocumentChoice: ...
    @property
    def language(self) -> Language | None:
        """The language; that of the policy if left out."""
    @property
    def employee_name(self) -> str | None:
        """The employee's name."""
    @property
    def employer_name(self) -> str | None:
        """The employer's name."""
    @property
    def manager_name(self) -> str | None:
        """The name of the manager who speaks for the employer in this version."""
    @property
    def person_number(self) -> bool | None:
        """Whether the national identity number is printed, where the case knows it (default no)."""
    @property
    def signature_page(self) -> bool | None:
        """Whether a page for signatures on paper is added (default no)."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Mark:
    """An entry that the last calendar held, which this one takes back when it no longer holds."""

    __match_args__: ClassVar[
        tuple[
            Literal["uid"],
            Literal["on"],
        ]
    ]

    def __new__(
        cls,
        *,
        uid: str,
        on: date,
    ) -> Mark: ...
    @property
    def uid(self) -> str:
        """The entry."""
    @property
    def on(self) -> date:
        """The day that it stood on."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class CalendarChoice:
    """What may differ between calendars."""

    __match_args__: ClassVar[
        tuple[
            Literal["language"],
            Literal["wording"],
            Literal["alarm_days"],
            Literal["owed_by"],
            Literal["earlier"],
        ]
    ]

    def __new__(
        cls,
        *,
        language: Language | None = None,
        wording: Wording | None = None,
        alarm_days: list[int] | tuple[int, ...] | None = None,
        owed_by: list[Debtor] | tuple[Debtor, ...] | None = None,
        earlier: list[Mark] | tuple[Mark, ...] | None = None,
    ) -> CalendarChoice: ...
    @property
    def language(self) -> Language | None:
        """The language; Bokmål if left out."""
    @property
    def wording(self) -> Wording | None:
        """How much is said; named if left out."""
    @property
    def alarm_days(self) -> list[int] | tuple[int, ...] | None:
        """How many days before its day a deadline rings, at nine in the morning. If left out, on the day when it becomes due soon by the policy, and on its own day. Outlook keeps one alarm for an entry; the earliest that lies ahead comes first."""
    @property
    def owed_by(self) -> list[Debtor] | tuple[Debtor, ...] | None:
        """Whose deadlines; if left out, all but those of the host system itself."""
    @property
    def earlier(self) -> list[Mark] | tuple[Mark, ...] | None:
        """What the last calendar of the same list held. With it the calendar takes back exactly what no longer holds, also where the deadline is gone with its sick note, or the case has left the list. Without it every deadline that is met, exempt or lapsed stands as cancelled."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ArchiveProfile:
    """What differs between archives and employers: the preset of a system, and what is otherwise."""

    __match_args__: ClassVar[
        tuple[
            Literal["preset"],
            Literal["system_name"],
            Literal["source_system"],
            Literal["title"],
            Literal["name_in_title"],
            Literal["journal_status"],
            Literal["screened"],
            Literal["access_code"],
            Literal["access_name"],
            Literal["legal_basis"],
            Literal["metadata_screening"],
            Literal["document_screening"],
            Literal["document_type_code"],
            Literal["document_type_name"],
            Literal["folder_name"],
            Literal["archive_part"],
        ]
    ]

    def __new__(
        cls,
        *,
        preset: ArchiveSystem,
        system_name: str | None = None,
        source_system: str | None = None,
        title: str | None = None,
        name_in_title: bool | None = None,
        journal_status: JournalStatus | None = None,
        screened: bool | None = None,
        access_code: str | None = None,
        access_name: str | None = None,
        legal_basis: str | None = None,
        metadata_screening: str | None = None,
        document_screening: bool | None = None,
        document_type_code: str | None = None,
        document_type_name: str | None = None,
        folder_name: str | None = None,
        archive_part: str | None = None,
    ) -> ArchiveProfile: ...
    @property
    def preset(self) -> ArchiveSystem:
        """The system whose values are taken where nothing else is given."""
    @property
    def system_name(self) -> str | None:
        """What the case's archive record calls the system; that of the preset if left out."""
    @property
    def source_system(self) -> str | None:
        """What the messages call the system that they come from (default `oppfolgingsplan`). It is part of the keys, so it stays the same for good."""
    @property
    def title(self) -> str | None:
        """The title without a name (default `Oppfølgingsplan`)."""
    @property
    def name_in_title(self) -> bool | None:
        """Whether the employee's name stands in the title where titles are screened (default yes)."""
    @property
    def journal_status(self) -> JournalStatus | None:
        """How far the entry has come; `F` only where the policy does not want it dispatched."""
    @property
    def screened(self) -> bool | None:
        """Whether the entry is screened from the public; an access code and a legal basis are needed then."""
    @property
    def access_code(self) -> str | None:
        """The code of access."""
    @property
    def access_name(self) -> str | None:
        """What the code of access is called."""
    @property
    def legal_basis(self) -> str | None:
        """The legal basis of the screening."""
    @property
    def metadata_screening(self) -> str | None:
        """What of the metadata is screened, as Noark M502 words it."""
    @property
    def document_screening(self) -> bool | None:
        """Whether the whole document is screened (default yes, where the entry is)."""
    @property
    def document_type_code(self) -> str | None:
        """The code of the document type (default `NOTAT`)."""
    @property
    def document_type_name(self) -> str | None:
        """What the document type is called (default `Notat`)."""
    @property
    def folder_name(self) -> str | None:
        """What the archive calls the folder of an employee."""
    @property
    def archive_part(self) -> str | None:
        """The part of the archive for an entry of which no folder is given."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FolderReference:
    """The folder of the employee in the archive, by one of its keys or several."""

    __match_args__: ClassVar[
        tuple[
            Literal["system_id"],
            Literal["case_year"],
            Literal["case_number"],
            Literal["folder_id"],
            Literal["external_system"],
            Literal["external_key"],
        ]
    ]

    def __new__(
        cls,
        *,
        system_id: str | None = None,
        case_year: int | None = None,
        case_number: int | None = None,
        folder_id: str | None = None,
        external_system: str | None = None,
        external_key: str | None = None,
    ) -> FolderReference: ...
    @property
    def system_id(self) -> str | None:
        """The archive's own identifier, a UUID."""
    @property
    def case_year(self) -> int | None:
        """The year of the case number: 2024 of `2024/117`."""
    @property
    def case_number(self) -> int | None:
        """The number within the year: 117 of `2024/117`."""
    @property
    def folder_id(self) -> str | None:
        """The identifier that the archive shows."""
    @property
    def external_system(self) -> str | None:
        """The system that gave the folder a key of its own."""
    @property
    def external_key(self) -> str | None:
        """That key."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ArchiveChoice:
    """What the case does not know of an entry in an archive, and what the host wants."""

    __match_args__: ClassVar[
        tuple[
            Literal["profile"],
            Literal["document"],
            Literal["folder"],
            Literal["registered_by"],
            Literal["received_from"],
            Literal["refer_to_earlier"],
        ]
    ]

    def __new__(
        cls,
        *,
        profile: ArchiveProfile | None = None,
        document: DocumentChoice | None = None,
        folder: FolderReference | None = None,
        registered_by: str | None = None,
        received_from: str | None = None,
        refer_to_earlier: bool | None = None,
    ) -> ArchiveChoice: ...
    @property
    def profile(self) -> ArchiveProfile | None:
        """The archive; the preset of the policy's archive system if left out."""
    @property
    def document(self) -> DocumentChoice | None:
        """The document: language, names, and what it is to say."""
    @property
    def folder(self) -> FolderReference | None:
        """The folder of the employee."""
    @property
    def registered_by(self) -> str | None:
        """Who registers the entry; the name of the system that the messages come from if left out."""
    @property
    def received_from(self) -> str | None:
        """Who sent the document of a log entry to the employer; the entry is one of incoming post then. Of no meaning for a plan."""
    @property
    def refer_to_earlier(self) -> bool | None:
        """Whether the messages point to the entry of the earlier version, which must have come into the archive by such a message (default no)."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PersonName:
    """The name of a person that the host knows by a key."""

    __match_args__: ClassVar[
        tuple[
            Literal["key"],
            Literal["name"],
        ]
    ]

    def __new__(
        cls,
        *,
        key: str,
        name: str,
    ) -> PersonName: ...
    @property
    def key(self) -> str:
        """The host's key of the person, which the pack does not show."""
    @property
    def name(self) -> str:
        """The name."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ProofChoice:
    """What the case does not know, and what the host wants of a proof."""

    __match_args__: ClassVar[
        tuple[
            Literal["language"],
            Literal["employer_name"],
            Literal["reference"],
            Literal["names"],
            Literal["with_content"],
            Literal["secret"],
        ]
    ]

    def __new__(
        cls,
        *,
        language: Language | None = None,
        employer_name: str | None = None,
        reference: str | None = None,
        names: list[PersonName] | tuple[PersonName, ...] | None = None,
        with_content: bool | None = None,
        secret: str | None = None,
    ) -> ProofChoice: ...
    @property
    def language(self) -> Language | None:
        """The language; that of the policy if left out."""
    @property
    def employer_name(self) -> str | None:
        """The employer's name."""
    @property
    def reference(self) -> str | None:
        """What the employer or the authority calls the matter, such as a number in the archive."""
    @property
    def names(self) -> tuple[PersonName, ...]:
        """Names of persons; of the others the pack gives the role and a number."""
    @property
    def with_content(self) -> bool | None:
        """Whether the pack holds what persons have written, and the host's keys (default no). Never what was written in a version of the wrong person, nor, for the employee in the employer-led policy, in the manager's drafts."""
    @property
    def secret(self) -> str | None:
        """A secret of the host, at least 16 characters and the same for every pack of a case. What is withheld cannot be guessed without it, and the links of the chain stay the same from pack to pack."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class VerifyChoice:
    """What a proof is held against, beside itself."""

    __match_args__: ClassVar[
        tuple[
            Literal["anchors"],
        ]
    ]

    def __new__(
        cls,
        *,
        anchors: list[str] | tuple[str, ...] | None = None,
    ) -> VerifyChoice: ...
    @property
    def anchors(self) -> tuple[str, ...]:
        """What was kept elsewhere: links of the chain, or the SHA-256 of the file with the sums. Each must be found."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ReportChoice:
    """What the case does not know, and what the host wants of a report."""

    __match_args__: ClassVar[
        tuple[
            Literal["language"],
            Literal["employee_name"],
            Literal["employer_name"],
            Literal["manager_name"],
            Literal["all_versions"],
        ]
    ]

    def __new__(
        cls,
        *,
        language: Language | None = None,
        employee_name: str | None = None,
        employer_name: str | None = None,
        manager_name: str | None = None,
        all_versions: bool | None = None,
    ) -> ReportChoice: ...
    @property
    def language(self) -> Language | None:
        """The language; that of the policy if left out."""
    @property
    def employee_name(self) -> str | None:
        """The employee's name."""
    @property
    def employer_name(self) -> str | None:
        """The employer's name."""
    @property
    def manager_name(self) -> str | None:
        """The name of the manager who speaks for the employer now."""
    @property
    def all_versions(self) -> bool | None:
        """Whether every version of the plan is written out, not only the one that counts now (default no). Versions are listed in any case."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Limits:
    """Greatest lengths of texts, in characters."""

    __match_args__: ClassVar[
        tuple[
            Literal["name"],
            Literal["heading"],
            Literal["description"],
            Literal["follow_up"],
            Literal["reason"],
            Literal["comment"],
            Literal["form"],
        ]
    ]

    def __new__(
        cls,
        *,
        name: int,
        heading: int,
        description: int,
        follow_up: int,
        reason: int,
        comment: int,
        form: int,
    ) -> Limits: ...
    @property
    def name(self) -> int:
        """The name of a task, an archive system, a reference."""
    @property
    def heading(self) -> int:
        """The heading of a measure."""
    @property
    def description(self) -> int:
        """The description of a measure."""
    @property
    def follow_up(self) -> int:
        """How a measure is followed up, and its effect."""
    @property
    def reason(self) -> int:
        """Reasons, how a task is facilitated, and log entries."""
    @property
    def comment(self) -> int:
        """A comment."""
    @property
    def form(self) -> int:
        """Each text of the employer-led form."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class HouseDeadline:
    """A date of the employer's own, counted from the start of the absence."""

    __match_args__: ClassVar[
        tuple[
            Literal["name"],
            Literal["day"],
        ]
    ]

    def __new__(
        cls,
        *,
        name: str,
        day: int,
    ) -> HouseDeadline: ...
    @property
    def name(self) -> str:
        """What is to be done."""
    @property
    def day(self) -> int:
        """Days after the first day of the absence."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class PolicyChoice:
    """A policy: a preset, and what differs from it."""

    __match_args__: ClassVar[
        tuple[
            Literal["preset"],
            Literal["approval"],
            Literal["gap_rule"],
            Literal["week_reading"],
            Literal["law"],
            Literal["grace_days"],
            Literal["due_soon_days"],
            Literal["months_parties"],
            Literal["months_manager"],
            Literal["months_drafts"],
            Literal["months_start"],
            Literal["old_note_years"],
            Literal["limits"],
            Literal["assessed_by"],
            Literal["archive"],
            Literal["dispatch"],
            Literal["archive_before_purge"],
            Literal["notices"],
            Literal["strip_markup"],
            Literal["reminder_offsets"],
            Literal["house_deadlines"],
            Literal["language"],
        ]
    ]

    def __new__(
        cls,
        *,
        preset: Preset,
        approval: ApprovalMode | None = None,
        gap_rule: GapRule | None = None,
        week_reading: WeekReading | None = None,
        law: LawChoice | None = None,
        grace_days: int | None = None,
        due_soon_days: int | None = None,
        months_parties: int | None = None,
        months_manager: int | None = None,
        months_drafts: int | None = None,
        months_start: int | None = None,
        old_note_years: int | None = None,
        limits: Limits | None = None,
        assessed_by: AssessedBy | None = None,
        archive: ArchiveSystem | None = None,
        dispatch: bool | None = None,
        archive_before_purge: bool | None = None,
        notices: bool | None = None,
        strip_markup: bool | None = None,
        reminder_offsets: list[int] | tuple[int, ...] | None = None,
        house_deadlines: list[HouseDeadline] | tuple[HouseDeadline, ...] | None = None,
        language: Language | None = None,
    ) -> PolicyChoice: ...
    @property
    def preset(self) -> Preset:
        """The preset."""
    @property
    def approval(self) -> ApprovalMode | None:
        """How a plan becomes final; the preset's if left out."""
    @property
    def gap_rule(self) -> GapRule | None:
        """How notes and days are merged to absences."""
    @property
    def week_reading(self) -> WeekReading | None:
        """Whether a week ends on its last day or the day before."""
    @property
    def law(self) -> LawChoice | None:
        """Which law applies: that of the due date, or of the absence's first day."""
    @property
    def grace_days(self) -> int | None:
        """Days after a sick note's end in which it still gives rights (0–365)."""
    @property
    def due_soon_days(self) -> int | None:
        """Days before a deadline in which it is due soon (0–365)."""
    @property
    def months_parties(self) -> int | None:
        """Months after the last sick note in which the parties see the plan (1–120)."""
    @property
    def months_manager(self) -> int | None:
        """Months after the last sick note in which the manager sees the case (1–120)."""
    @property
    def months_drafts(self) -> int | None:
        """Months after its last save in which an unfinished plan is kept (1–120)."""
    @property
    def months_start(self) -> int | None:
        """Months after an absence's end in which a plan may be started (1–120)."""
    @property
    def old_note_years(self) -> int | None:
        """Years after which an old sick note period is not taken in (1–50)."""
    @property
    def limits(self) -> Limits | None:
        """Greatest lengths of texts."""
    @property
    def assessed_by(self) -> AssessedBy | None:
        """Who may assess tasks."""
    @property
    def archive(self) -> ArchiveSystem | None:
        """The archive system."""
    @property
    def dispatch(self) -> bool | None:
        """Whether an archive document must be dispatched; Websak's default is yes."""
    @property
    def archive_before_purge(self) -> bool | None:
        """Whether approved versions must be archived before a purge (default true)."""
    @property
    def notices(self) -> bool | None:
        """Whether the parties get notices beyond "sent for approval"."""
    @property
    def strip_markup(self) -> bool | None:
        """Whether markup is taken out of texts (default false: it is kept as written)."""
    @property
    def reminder_offsets(self) -> tuple[int, ...]:
        """Days after the start of the absence on which the host wants a reminder."""
    @property
    def house_deadlines(self) -> tuple[HouseDeadline, ...]:
        """Dates of the employer's own."""
    @property
    def language(self) -> Language | None:
        """The language in which the host speaks to its users."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class ImportChoice:
    """What a form of Altinn 2 does not say when it becomes a case."""

    __match_args__: ClassVar[
        tuple[
            Literal["case"],
            Literal["employee"],
            Literal["manager"],
            Literal["policy"],
            Literal["person_number"],
            Literal["employer"],
            Literal["note"],
            Literal["sick_until"],
            Literal["valid_to"],
            Literal["evaluate_on"],
            Literal["reason"],
            Literal["language"],
        ]
    ]

    def __new__(
        cls,
        *,
        case: str | None = None,
        employee: str | None = None,
        manager: str | None = None,
        policy: PolicyChoice | None = None,
        person_number: str | None = None,
        employer: str | None = None,
        note: str | None = None,
        sick_until: date | None = None,
        valid_to: date | None = None,
        evaluate_on: date | None = None,
        reason: str | None = None,
        language: Language | None = None,
    ) -> ImportChoice: ...
    @property
    def case(self) -> str | None:
        """The key of the new case."""
    @property
    def employee(self) -> str | None:
        """The key of the employee."""
    @property
    def manager(self) -> str | None:
        """The key of the manager; for a case that has a manager on the day, that one acts."""
    @property
    def policy(self) -> PolicyChoice | None:
        """The policy of the new case, with two parties; that of Nav if left out, with tasks assessed by either party, since the form does not say who did."""
    @property
    def person_number(self) -> str | None:
        """The newest person number of the registry: it replaces that of the form."""
    @property
    def employer(self) -> str | None:
        """The organisation number: it replaces that of the form."""
    @property
    def note(self) -> str | None:
        """The identifier of the sick note; `altinn` if left out."""
    @property
    def sick_until(self) -> date | None:
        """The last day of the sick note; the last day that the form knows of if left out."""
    @property
    def valid_to(self) -> date | None:
        """The last day on which the plan holds; that of the last measure if left out."""
    @property
    def evaluate_on(self) -> date | None:
        """The day of evaluation; the last day on which the plan holds if left out."""
    @property
    def reason(self) -> str | None:
        """Why the manager approved without the employee, for a form without signatures and without a reason. Without this, such a plan stays a draft."""
    @property
    def language(self) -> Language | None:
        """The language of names that are put before texts; that of the policy if left out."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FormChoice:
    """What the case does not know when a version becomes a form of Altinn 2."""

    __match_args__: ClassVar[
        tuple[
            Literal["employer_name"],
            Literal["person_number"],
            Literal["manager_given_name"],
            Literal["manager_family_name"],
            Literal["manager_phone"],
            Literal["contact_given_name"],
            Literal["contact_family_name"],
            Literal["contact_phone"],
            Literal["inclusive_workplace"],
            Literal["has_occupational_health"],
            Literal["employee_given_name"],
            Literal["employee_family_name"],
            Literal["employee_position"],
            Literal["employee_phone"],
            Literal["certified_on"],
            Literal["signed_paper_copy"],
            Literal["system_name"],
            Literal["system_version"],
            Literal["additional"],
            Literal["language"],
        ]
    ]

    def __new__(
        cls,
        *,
        employer_name: str | None = None,
        person_number: str | None = None,
        manager_given_name: str | None = None,
        manager_family_name: str | None = None,
        manager_phone: str | None = None,
        contact_given_name: str | None = None,
        contact_family_name: str | None = None,
        contact_phone: str | None = None,
        inclusive_workplace: bool | None = None,
        has_occupational_health: bool | None = None,
        employee_given_name: str | None = None,
        employee_family_name: str | None = None,
        employee_position: str | None = None,
        employee_phone: str | None = None,
        certified_on: date | None = None,
        signed_paper_copy: bool | None = None,
        system_name: str | None = None,
        system_version: str | None = None,
        additional: str | None = None,
        language: Language | None = None,
    ) -> FormChoice: ...
    @property
    def employer_name(self) -> str | None:
        """The employer's name, which the form must have."""
    @property
    def person_number(self) -> str | None:
        """The newest person number of the registry; that of the case if left out."""
    @property
    def manager_given_name(self) -> str | None:
        """The manager's given name."""
    @property
    def manager_family_name(self) -> str | None:
        """The manager's surname."""
    @property
    def manager_phone(self) -> str | None:
        """The manager's telephone number."""
    @property
    def contact_given_name(self) -> str | None:
        """Another contact's given name."""
    @property
    def contact_family_name(self) -> str | None:
        """Another contact's surname."""
    @property
    def contact_phone(self) -> str | None:
        """Another contact's telephone number."""
    @property
    def inclusive_workplace(self) -> bool | None:
        """Whether the employer has an agreement on a more inclusive working life (IA)."""
    @property
    def has_occupational_health(self) -> bool | None:
        """Whether the employer has an occupational health service."""
    @property
    def employee_given_name(self) -> str | None:
        """The employee's given name."""
    @property
    def employee_family_name(self) -> str | None:
        """The employee's surname."""
    @property
    def employee_position(self) -> str | None:
        """The employee's position and department."""
    @property
    def employee_phone(self) -> str | None:
        """The employee's telephone number."""
    @property
    def certified_on(self) -> date | None:
        """The day of the sick note."""
    @property
    def signed_paper_copy(self) -> bool | None:
        """Whether there is a paper copy with signatures."""
    @property
    def system_name(self) -> str | None:
        """The name of the sending system."""
    @property
    def system_version(self) -> str | None:
        """Its version."""
    @property
    def additional(self) -> str | None:
        """Further information, before what the library puts there."""
    @property
    def language(self) -> Language | None:
        """The language of names that are put before texts; that of the policy if left out."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Period:
    """Days of a sick note with the same activity."""

    __match_args__: ClassVar[
        tuple[
            Literal["from_"],
            Literal["to"],
            Literal["activity"],
            Literal["grade"],
        ]
    ]

    def __new__(
        cls,
        *,
        from_: date,
        to: date,
        activity: ActivityKind,
        grade: int | None = None,
    ) -> Period: ...
    @property
    def from_(self) -> date:
        """First day."""
    @property
    def to(self) -> date:
        """Last day, included; not before the first."""
    @property
    def activity(self) -> ActivityKind:
        """Absent, or a kind of note that is no absence."""
    @property
    def grade(self) -> int | None:
        """Percent sick; given exactly when absent, and 100 is wholly absent."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class DaySpan:
    """Whole days from a first to a last day, both included."""

    __match_args__: ClassVar[
        tuple[
            Literal["from_"],
            Literal["to"],
        ]
    ]

    def __new__(
        cls,
        *,
        from_: date,
        to: date,
    ) -> DaySpan: ...
    @property
    def from_(self) -> date:
        """First day."""
    @property
    def to(self) -> date:
        """Last day, included; not before the first."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class Form:
    """The employer-led form as far as it is filled in."""

    __match_args__: ClassVar[
        tuple[
            Literal["typical_workday"],
            Literal["tasks_that_can_be_done"],
            Literal["tasks_that_cannot_be_done"],
            Literal["earlier_facilitation"],
            Literal["coming_facilitation"],
            Literal["other_facilitation"],
            Literal["follow_up"],
            Literal["evaluation_date"],
        ]
    ]

    def __new__(
        cls,
        *,
        typical_workday: str | None = None,
        tasks_that_can_be_done: str | None = None,
        tasks_that_cannot_be_done: str | None = None,
        earlier_facilitation: str | None = None,
        coming_facilitation: str | None = None,
        other_facilitation: str | None = None,
        follow_up: str | None = None,
        evaluation_date: date | None = None,
    ) -> Form: ...
    @property
    def typical_workday(self) -> str | None:
        """A typical working day."""
    @property
    def tasks_that_can_be_done(self) -> str | None:
        """Tasks that can still be done."""
    @property
    def tasks_that_cannot_be_done(self) -> str | None:
        """Tasks that cannot be done."""
    @property
    def earlier_facilitation(self) -> str | None:
        """Earlier facilitation."""
    @property
    def coming_facilitation(self) -> str | None:
        """Coming facilitation."""
    @property
    def other_facilitation(self) -> str | None:
        """Other facilitation that was considered."""
    @property
    def follow_up(self) -> str | None:
        """How to follow up."""
    @property
    def evaluation_date(self) -> date | None:
        """The day of evaluation."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

@final
class FullForm:
    """The employer-led form when it is completed."""

    __match_args__: ClassVar[
        tuple[
            Literal["typical_workday"],
            Literal["tasks_that_can_be_done"],
            Literal["tasks_that_cannot_be_done"],
            Literal["earlier_facilitation"],
            Literal["coming_facilitation"],
            Literal["other_facilitation"],
            Literal["follow_up"],
            Literal["evaluation_date"],
        ]
    ]

    def __new__(
        cls,
        *,
        typical_workday: str,
        tasks_that_can_be_done: str,
        tasks_that_cannot_be_done: str,
        earlier_facilitation: str,
        coming_facilitation: str,
        other_facilitation: str,
        follow_up: str,
        evaluation_date: date,
    ) -> FullForm: ...
    @property
    def typical_workday(self) -> str:
        """A typical working day."""
    @property
    def tasks_that_can_be_done(self) -> str:
        """Tasks that can still be done."""
    @property
    def tasks_that_cannot_be_done(self) -> str:
        """Tasks that cannot be done."""
    @property
    def earlier_facilitation(self) -> str:
        """Earlier facilitation."""
    @property
    def coming_facilitation(self) -> str:
        """Coming facilitation."""
    @property
    def other_facilitation(self) -> str:
        """Other facilitation that was considered."""
    @property
    def follow_up(self) -> str:
        """How to follow up."""
    @property
    def evaluation_date(self) -> date:
        """The day of evaluation."""
    def to_json(self) -> str:
        """The object as canonical JSON."""
    def to_dict(self) -> dict[str, Any]:
        """The object as dictionaries and lists, dates as text."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...

def open_case(
    *,
    at: datetime,
    by: Actor,
    case: str,
    employee: str,
    employer: str,
    policy: PolicyChoice,
    person_number: str | None = None,
    birth_date: date | None = None,
    based_on: int | None = None,
) -> Request:
    """Opens the case of one employee at one employer. The first command of a case, by the system.

    case: The host's key of the case.
    employee: The host's key of the employee, as used in `by.id`.
    employer: The employer's organisation number (nine digits).
    policy: The policy: a preset with overrides.
    person_number: The employee's national identity number, where the host has it.
    birth_date: The employee's date of birth; needed only for the maximum date from 67 years.
    """

def register_sick_note(
    *,
    at: datetime,
    by: Actor,
    note: str,
    periods: list[Period] | tuple[Period, ...] | None = None,
    self_certified: list[DaySpan] | tuple[DaySpan, ...] | None = None,
    absence_from: date | None = None,
    digital: bool | None = None,
    sent_to_employer: bool | None = None,
    message_to_employer: str | None = None,
    suggested_measures: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Takes in a sick note; the same note with other periods corrects it, an extension is a note of its own.

    note: The note's identifier.
    periods: Its periods, at least one, in date order and without overlap.
    self_certified: Self-certified days that belong to it.
    absence_from: The start of the whole absence as Nav counts it; wins over what the periods say.
    digital: Whether it is a digital note (default) or one on paper.
    sent_to_employer: Whether it was sent to this employer (default); one that was not is ignored.
    message_to_employer: The practitioner's words to the employer.
    suggested_measures: Measures that the practitioner suggests.
    """

def invalidate_sick_note(
    *,
    at: datetime,
    by: Actor,
    note: str,
    based_on: int | None = None,
) -> Request:
    """Withdraws a sick note.

    note: The note.
    """

def register_days(
    *,
    at: datetime,
    by: Actor,
    days: DayKind,
    from_: date,
    to: date,
    based_on: int | None = None,
) -> Request:
    """Registers self-certified days or holiday.

    days: What kind of days.
    from_: First day.
    to: Last day.
    """

def withdraw_days(
    *,
    at: datetime,
    by: Actor,
    registration: str,
    based_on: int | None = None,
) -> Request:
    """Takes registered days back.

    registration: The registration.
    """

def assign_manager(
    *,
    at: datetime,
    by: Actor,
    manager: str,
    from_: date,
    to: date | None = None,
    based_on: int | None = None,
) -> Request:
    """Makes somebody the employee's manager from a day on; an open-ended predecessor ends the day before.

    manager: The host's key of the manager.
    from_: First day.
    to: Last day, if known.
    """

def end_manager(
    *,
    at: datetime,
    by: Actor,
    manager: str,
    to: date,
    based_on: int | None = None,
) -> Request:
    """Ends the running assignment of a manager.

    manager: The manager.
    to: Last day.
    """

def record_death(
    *,
    at: datetime,
    by: Actor,
    on: date,
    based_on: int | None = None,
) -> Request:
    """The employee has died.

    on: The day of death.
    """

def record_employer_period_used(
    *,
    at: datetime,
    by: Actor,
    from_: date,
    based_on: int | None = None,
) -> Request:
    """The employer period that begins on or after this day is used up already.

    from_: The day.
    """

def summon_meeting(
    *,
    at: datetime,
    by: Actor,
    number: int,
    on: date,
    called: list[Attendee] | tuple[Attendee, ...] | None = None,
    based_on: int | None = None,
) -> Request:
    """Summons to a dialogue meeting: 1 by the manager, 2 and 3 by Nav.

    number: Which of the dialogue meetings.
    on: The day of the meeting.
    called: Who is called.
    """

def move_meeting(
    *,
    at: datetime,
    by: Actor,
    meeting: str,
    on: date,
    based_on: int | None = None,
) -> Request:
    """Moves a meeting that was summoned to another day.

    meeting: The meeting.
    on: The new day.
    """

def record_meeting_held(
    *,
    at: datetime,
    by: Actor,
    number: int,
    on: date,
    meeting: str | None = None,
    attended: list[Attendee] | tuple[Attendee, ...] | None = None,
    based_on: int | None = None,
) -> Request:
    """Records that a dialogue meeting was held.

    number: Which of the dialogue meetings.
    on: The day it was held.
    meeting: The meeting that was summoned; left out if nobody was summoned.
    attended: Who came.
    """

def record_meeting_not_held(
    *,
    at: datetime,
    by: Actor,
    meeting: str,
    reason: str,
    based_on: int | None = None,
) -> Request:
    """Records that a meeting was not held.

    meeting: The meeting.
    reason: Why.
    """

def request_meeting(
    *,
    at: datetime,
    by: Actor,
    number: int,
    requested_by: Attendee,
    based_on: int | None = None,
) -> Request:
    """Somebody asks for a meeting, or finds dialogue meeting 1 expedient though the absence is partial.

    number: Which of the dialogue meetings.
    requested_by: Who asks.
    """

def nav_requests_plan(
    *,
    at: datetime,
    by: Actor,
    based_on: int | None = None,
) -> Request:
    """Nav asks for the plan."""

def start_plan(
    *,
    at: datetime,
    by: Actor,
    plan: str | None = None,
    from_plan: str | None = None,
    copy_measures: bool | None = None,
    based_on: int | None = None,
) -> Request:
    """Starts a plan, empty or from an earlier version.

    plan: The identifier of the new version; counted (`p1`, `p2`, …) if left out.
    from_plan: The earlier version to start from.
    copy_measures: Whether measures and comments are copied too (default true).
    """

def add_task(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    name: str,
    task: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Adds a task.

    plan: The version of the plan.
    name: Its name.
    task: The identifier of the task; counted (`t1`, `t2`, …) if left out.
    """

def rename_task(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    task: str,
    name: str,
    based_on: int | None = None,
) -> Request:
    """Gives a task another name.

    plan: The version of the plan.
    task: The task.
    name: Its name.
    """

def assess_task(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    task: str,
    assessment: AssessmentKind,
    how: str | None = None,
    elsewhere: bool | None = None,
    more_time: bool | None = None,
    with_help: bool | None = None,
    reason: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Says whether and how a task can be done.

    plan: The version of the plan.
    task: The task.
    assessment: The assessment.
    how: With facilitation: how.
    elsewhere: With facilitation: in another place.
    more_time: With facilitation: with more time.
    with_help: With facilitation: with help.
    reason: Cannot: why.
    """

def delete_task(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    task: str,
    based_on: int | None = None,
) -> Request:
    """Deletes a task that one's own side made.

    plan: The version of the plan.
    task: The task.
    """

def add_measure(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    status: MeasureStatusKind,
    heading: str,
    description: str,
    measure: str | None = None,
    from_: date | None = None,
    to: date | None = None,
    follow_up: str | None = None,
    reason: str | None = None,
    nav_help: bool | None = None,
    based_on: int | None = None,
) -> Request:
    """Adds a measure.

    plan: The version of the plan.
    status: Proposed, agreed or not relevant.
    heading: Its heading.
    description: What is to happen.
    measure: The identifier of the measure; counted (`m1`, `m2`, …) if left out.
    from_: First day; proposed and agreed need it.
    to: Last day; proposed and agreed need it.
    follow_up: Agreed: how it is followed up.
    reason: Not relevant: why.
    nav_help: Whether it needs Nav's help (default false).
    """

def change_measure(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    measure: str,
    status: MeasureStatusKind,
    heading: str,
    description: str,
    from_: date | None = None,
    to: date | None = None,
    follow_up: str | None = None,
    reason: str | None = None,
    nav_help: bool | None = None,
    based_on: int | None = None,
) -> Request:
    """Replaces what a measure says.

    plan: The version of the plan.
    measure: The measure.
    status: Proposed, agreed or not relevant.
    heading: Its heading.
    description: What is to happen.
    from_: First day; proposed and agreed need it.
    to: Last day; proposed and agreed need it.
    follow_up: Agreed: how it is followed up.
    reason: Not relevant: why.
    nav_help: Whether it needs Nav's help (default false).
    """

def delete_measure(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    measure: str,
    based_on: int | None = None,
) -> Request:
    """Deletes a measure that one's own side made, with its comments.

    plan: The version of the plan.
    measure: The measure.
    """

def evaluate_measure(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    measure: str,
    effect: str,
    based_on: int | None = None,
) -> Request:
    """Says what effect a measure has had.

    plan: The version of the plan.
    measure: The measure.
    effect: Its effect.
    """

def add_comment(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    measure: str,
    text: str,
    comment: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Comments on a measure.

    plan: The version of the plan.
    measure: The measure.
    text: The comment.
    comment: The identifier of the comment; counted (`c1`, `c2`, …) if left out.
    """

def edit_comment(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    comment: str,
    text: str,
    based_on: int | None = None,
) -> Request:
    """Changes one's own comment.

    plan: The version of the plan.
    comment: The comment.
    text: The comment.
    """

def delete_comment(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    comment: str,
    based_on: int | None = None,
) -> Request:
    """Deletes a comment that one's own side made.

    plan: The version of the plan.
    comment: The comment.
    """

def approve_plan(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    agree: bool,
    from_: date | None = None,
    to: date | None = None,
    evaluate_on: date | None = None,
    share_with_nav: bool | None = None,
    based_on: int | None = None,
) -> Request:
    """Approves the plan: the first approval gives its validity, the second completes it.

    plan: The version of the plan.
    agree: "I agree to this plan."
    from_: First day of validity; given by the first to approve.
    to: Last day of validity; given by the first to approve.
    evaluate_on: The day of evaluation; given by the first to approve.
    share_with_nav: A wish to share the plan with Nav when it is complete (default false).
    """

def reject_plan(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    reason: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Sends the plan back instead of approving it.

    plan: The version of the plan.
    reason: Why.
    """

def withdraw_approval(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    based_on: int | None = None,
) -> Request:
    """Takes a pending approval, or a standing rejection, back.

    plan: The version of the plan.
    """

def force_approval(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    acknowledge: bool,
    reason: str,
    from_: date | None = None,
    to: date | None = None,
    evaluate_on: date | None = None,
    share_with_nav: bool | None = None,
    based_on: int | None = None,
) -> Request:
    """The manager approves without the employee; this shows in the plan.

    plan: The version of the plan.
    acknowledge: "I know that this will be visible in the plan."
    reason: Why the employee has not approved.
    from_: First day of validity.
    to: Last day of validity.
    evaluate_on: The day of evaluation.
    share_with_nav: A wish to share the plan with Nav (default false).
    """

def approve_own_plan(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    agree: bool,
    from_: date | None = None,
    to: date | None = None,
    evaluate_on: date | None = None,
    share_with_nav: bool | None = None,
    based_on: int | None = None,
) -> Request:
    """One who is both parties approves in one step.

    plan: The version of the plan.
    agree: "I agree to this plan."
    from_: First day of validity.
    to: Last day of validity.
    evaluate_on: The day of evaluation.
    share_with_nav: A wish to share the plan with Nav (default false).
    """

def revise_plan(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    new_plan: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Ends the approved version and opens a draft with its content.

    plan: The approved version.
    new_plan: The identifier of the new version; counted if left out.
    """

def abort_plan(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    based_on: int | None = None,
) -> Request:
    """Ends the approved version without a new draft.

    plan: The approved version.
    """

def delete_plan(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    based_on: int | None = None,
) -> Request:
    """Asks to delete a plan, which is always refused: a plan is never deleted by a user.

    plan: The version of the plan.
    """

def save_draft(
    *,
    at: datetime,
    by: Actor,
    form: Form,
    plan: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Employer-led: saves the one draft of the form.

    form: The form as far as it is filled in.
    plan: The identifier of the draft; counted if left out and there is none.
    """

def discard_draft(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    based_on: int | None = None,
) -> Request:
    """Employer-led: throws the draft away.

    plan: The draft.
    """

def complete_plan(
    *,
    at: datetime,
    by: Actor,
    form: FullForm,
    plan: str | None = None,
    taken_part: bool | None = None,
    reason: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Employer-led: completes the plan.

    form: The form, filled in.
    plan: The draft, or the identifier of the new version; counted if left out and there is no draft.
    taken_part: "Has the employee taken part?"
    reason: Not taken part: why.
    """

def share_plan(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    with_: Recipient,
    recipient_found: bool | None = None,
    based_on: int | None = None,
) -> Request:
    """Shares an approved version with the practitioner or with Nav.

    plan: The version of the plan.
    with_: With whom.
    recipient_found: Whether the host has found the recipient and an address (default true).
    """

def record_delivery(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    with_: Recipient,
    outcome: DeliveryOutcome,
    reason: str | None = None,
    reference: str | None = None,
    based_on: int | None = None,
) -> Request:
    """Tells how a delivery went.

    plan: The version of the plan.
    with_: To whom.
    outcome: How it went.
    reason: Failed: why.
    reference: What the recipient calls the sending, such as Nav's `uuid`.
    """

def register_exemption(
    *,
    at: datetime,
    by: Actor,
    obligation: Obligation,
    ground: Ground,
    discussed: bool,
    attempts: str | None = None,
    review_on: date | None = None,
    based_on: int | None = None,
) -> Request:
    """Registers that a plan, or dialogue meeting 1, is obviously unnecessary.

    obligation: From which obligation.
    ground: On which ground.
    discussed: "This is discussed with the employee."
    attempts: Cannot be reached: what was tried.
    review_on: When to look at it again.
    """

def withdraw_exemption(
    *,
    at: datetime,
    by: Actor,
    obligation: Obligation,
    based_on: int | None = None,
) -> Request:
    """Takes an exemption back.

    obligation: From which obligation.
    """

def order_reminder(
    *,
    at: datetime,
    by: Actor,
    based_on: int | None = None,
) -> Request:
    """Orders Nav's reminder about the plan."""

def cancel_reminder(
    *,
    at: datetime,
    by: Actor,
    based_on: int | None = None,
) -> Request:
    """Cancels the reminder."""

def add_log_entry(
    *,
    at: datetime,
    by: Actor,
    kind: LogKind,
    on: date,
    text: str,
    participants: list[Attendee] | tuple[Attendee, ...] | None = None,
    attachments: list[str] | tuple[str, ...] | None = None,
    based_on: int | None = None,
) -> Request:
    """Writes down what does not belong in a plan.

    kind: What kind of entry.
    on: The day it is about.
    text: What happened.
    participants: Who took part.
    attachments: References to documents that the host keeps.
    """

def record_download(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    based_on: int | None = None,
) -> Request:
    """Somebody downloads an approved version; on the employer's side this leaves a local copy to delete.

    plan: The version of the plan.
    """

def record_archived(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    system: str,
    reference: str,
    based_on: int | None = None,
) -> Request:
    """An approved version was put in an archive system.

    plan: The version of the plan.
    system: The archive system.
    reference: Its reference there.
    """

def record_log_archived(
    *,
    at: datetime,
    by: Actor,
    entry: str,
    system: str,
    reference: str,
    based_on: int | None = None,
) -> Request:
    """A log entry's documents were put in an archive system.

    entry: The entry.
    system: The archive system.
    reference: Its reference there.
    """

def record_dispatched(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    based_on: int | None = None,
) -> Request:
    """The archive document was dispatched, and is finished.

    plan: The version of the plan.
    """

def confirm_local_copy_deleted(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    based_on: int | None = None,
) -> Request:
    """The downloaded copy is deleted.

    plan: The version of the plan.
    """

def place_hold(
    *,
    at: datetime,
    by: Actor,
    hold: HoldKind,
    based_on: int | None = None,
) -> Request:
    """Stops the purge until it is lifted.

    hold: Why.
    """

def lift_hold(
    *,
    at: datetime,
    by: Actor,
    hold: HoldKind,
    based_on: int | None = None,
) -> Request:
    """Lifts a hold.

    hold: Which.
    """

def mark_misregistered(
    *,
    at: datetime,
    by: Actor,
    plan: str,
    based_on: int | None = None,
) -> Request:
    """A version was registered on the wrong person.

    plan: The version of the plan.
    """

def purge(
    *,
    at: datetime,
    by: Actor,
    based_on: int | None = None,
) -> Request:
    """Deletes the content of the case after retention; one event without personal data remains."""
