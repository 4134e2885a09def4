"""The follow-up plan of Altinn 2 (NAV form 25-02.01), for those who move or archive their history.

Nav closed the channel on 16 January 2026. Files of 2012, 2014 and 2016 are read, a file of 2016 is
written. The form and the case do not hold the same: whatever has no place, stands elsewhere or is
assumed is told field by field, as a `FormNote`.

    read = altinn.read(Path("plan.xml").read_bytes())
    made = read.form.import_into(ImportChoice(case="s-1", employee="a-1", manager="m-1"))
    for note in (*read.notes, *made.notes):
        print(note.path, note.message("nb"))
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Union

from ._native import Actor, AltinnForm, Case, Request, altinn_form, altinn_read
from .commands import FormChoice, ImportChoice
from .errors import AltinnFormFault

if TYPE_CHECKING:
    from .words import Language

__all__ = [
    "AltinnForm",
    "AltinnFormFault",
    "FieldFault",
    "FormChoice",
    "FormEdition",
    "FormImport",
    "FormNote",
    "ImportChoice",
    "MadeForm",
    "ReadForm",
    "from_version",
    "read",
]

# A union of literals, because that is what stubtest can compare.
FormEdition = Union[Literal["2012"], Literal["2014"], Literal["2016"]]

_LANGUAGES = ("nb", "nn", "en")


@dataclass(frozen=True, slots=True)
class FormNote:
    """A field that did not simply pass over, without a word of what stands in it."""

    path: str
    """Of the form: its elements, `tiltak.tiltaksinformasjon[1].maalMedTiltaket`; of a version:
    `measures[m1].comments`."""
    kind: str
    """What became of it, such as `no_place`."""
    is_loss: bool
    """Whether something that was there is gone."""
    _messages: tuple[str, str, str] = field(repr=False, compare=False)

    def message(self, language: Language = "nb") -> str:
        """What became of the field and why, for a person."""
        return self._messages[_LANGUAGES.index(language)]


@dataclass(frozen=True, slots=True)
class FieldFault:
    """One field of a form that is wrong, without a word of what stands in it."""

    fault: str
    """Such as `missing` or `length`."""
    path: str
    line: int | None
    _messages: tuple[str, str, str] = field(repr=False, compare=False)

    def message(self, language: Language = "nb") -> str:
        """What is wrong, for a person."""
        return self._messages[_LANGUAGES.index(language)]


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form that was read."""

    form: AltinnForm
    edition: FormEdition
    """Which schema the file follows."""
    notes: tuple[FormNote, ...]
    """What stands in the file and not in the form."""


@dataclass(frozen=True, slots=True)
class FormImport:
    """A form as requests. Each of them was tried; nothing has happened before they are executed."""

    plan: str
    """The version that the form became."""
    requests: tuple[Request, ...]
    notes: tuple[FormNote, ...]
    """What became of each field that did not simply pass over."""
    case: Case
    """The case after the requests."""


@dataclass(frozen=True, slots=True)
class MadeForm:
    """A form that was made of a version."""

    form: AltinnForm
    notes: tuple[FormNote, ...]
    """What of the version is not in it, or stands elsewhere than its name says."""


def read(file: bytes) -> ReadForm:
    """Reads a file of any of the three editions, in UTF-8 and of at most 4 MiB.

    Raises `AltinnFormFault` with all fields that are wrong. A document type, an entity of its own,
    another encoding or a greater file is refused before it is looked into.
    """
    return altinn_read(file)


def from_version(
    case: Case, *, by: Actor, plan: str, at: datetime, choice: FormChoice | None = None
) -> MadeForm:
    """Makes the form of a version, for one who may see it; `made.form.to_xml()` is the file.

    The employer's name must be given. Raises `Refused` where the actor may not see the version.
    """
    return altinn_form(case, by, plan, at, choice)
