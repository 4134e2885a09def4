"""Dates and sentences of the command line in Bokmål, Nynorsk and English."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from .words import Language

_WEEKDAYS: Final[dict[Language, tuple[str, ...]]] = {
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nn": ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_NORWEGIAN_MONTHS: Final = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
_ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

# One line a sentence: Bokmål, Nynorsk, English.
_PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "title": (
        "Oppfølging av en sykmeldt ansatt",
        "Oppfølging av ein sjukmeld tilsett",
        "Follow-up of an employee on sick leave",
    ),
    "case": ("Sak {id}", "Sak {id}", "Case {id}"),
    "employer": (
        "arbeidsgiver {number}", "arbeidsgjevar {number}", "employer {number}",
    ),
    "do instead": ("Gjør dette:", "Gjer dette:", "What to do:"),
    "rule": ("Regel {code}", "Regel {code}", "Rule {code}"),
    "rests on": ("bygger på", "byggjer på", "rests on"),
    "nothing new": (
        "Gjentok det som allerede gjelder, så ingenting ble endret",
        "Gjentok det som gjeld frå før, så ingenting vart endra",
        "Repeated what stands already, so nothing changed",
    ),
    "input error": (
        "Linje {line} kan ikke brukes", "Linje {line} kan ikkje brukast",
        "Line {line} cannot be used",
    ),
    "look at text": ("Se på teksten:", "Sjå på teksten:", "Look at the text:"),
    "notice": (
        "Varsel til {to}: «{about}»", "Varsel til {to}: «{about}»", "Notice to {to}: “{about}”",
    ),
    "employee": ("den ansatte", "den tilsette", "the employee"),
    "manager": ("nærmeste leder", "næraste leiar", "the line manager"),
    "practitioner": ("sykmelderen", "sjukmeldaren", "the practitioner"),
    "nav": ("Nav", "Nav", "Nav"),
    "with": ("med {recipient}", "med {recipient}", "with {recipient}"),
    "to": ("til {recipient}", "til {recipient}", "to {recipient}"),
    "percent": ("{grade} prosent", "{grade} prosent", "{grade} percent"),
    "from day": ("fra {day}", "frå {day}", "from {day}"),
    "until day": ("til og med {day}", "til og med {day}", "until {day}"),
    "holds": ("gyldig {days}", "gyldig {days}", "valid {days}"),
    "evaluated on": (
        "evalueres {day}", "skal evaluerast {day}", "to be evaluated on {day}",
    ),
    "plan": ("plan {id}", "plan {id}", "plan {id}"),
    "meeting": ("dialogmøte {number}", "dialogmøte {number}", "dialogue meeting {number}"),
    "called": ("innkalt: {who}", "innkalla: {who}", "called: {who}"),
    "came": ("til stede: {who}", "til stades: {who}", "present: {who}"),
    "needs help": (
        "trenger hjelp fra Nav", "treng hjelp frå Nav", "needs help from Nav",
    ),
    "on measure": (
        "til tiltaket {heading}", "til tiltaket {heading}", "on the measure {heading}",
    ),
    "new version": (
        "ny utgave {id}", "ny utgåve {id}", "new version {id}",
    ),
    "deadlines": (
        "Fristene, slik de sto {day}", "Fristane, slik dei stod {day}",
        "The deadlines as they stood on {day}",
    ),
    "no deadlines": ("Ingen frister.", "Ingen fristar.", "No deadlines."),
    "due": ("frist {day}", "frist {day}", "due {day}"),
    "in time": ("gjort {day}, i tide", "gjort {day}, i tide", "done {day}, in time"),
    "late": (
        "gjort {day}, {days} dager for sent", "gjort {day}, {days} dagar for seint",
        "done {day}, {days} days late",
    ),
    "one day late": (
        "gjort {day}, én dag for sent", "gjort {day}, éin dag for seint", "done {day}, one day late",
    ),
    "overdue": ("ikke gjort, over fristen", "ikkje gjort, over fristen", "not done, overdue"),
    "due soon": ("ikke gjort ennå, fristen er nær", "ikkje gjort enno, fristen er nær",
                 "not done yet, due soon"),
    "upcoming": ("ligger fremover", "ligg framover", "lies ahead"),
    "exempt": ("unntak er registrert", "unntak er registrert", "an exemption is registered"),
    "lapsed": ("falt bort", "falle bort", "no longer applies"),
    "passed": ("dagen er passert", "dagen er passert", "the day has passed"),
    "wording": (
        "slik loven har vært siden {day}", "slik lova har vore sidan {day}",
        "as the law has been since {day}",
    ),
    "archive": ("Arkivet", "Arkivet", "The archive"),
    "archived": (
        "arkivert i {system}, {reference}, {day}", "arkivert i {system}, {reference}, {day}",
        "archived in {system}, {reference}, {day}",
    ),
    "not archived": ("ikke arkivert", "ikkje arkivert", "not archived"),
    "dispatched": ("ekspedert {day}", "ekspedert {day}", "dispatched {day}"),
    "local copy": (
        "en lokal kopi er ikke bekreftet slettet", "ein lokal kopi er ikkje stadfesta sletta",
        "a local copy is not confirmed deleted",
    ),
    "nothing to archive": (
        "Ingen godkjent plan å arkivere.", "Ingen godkjend plan å arkivere.",
        "No approved plan to archive.",
    ),
    "log entry": ("loggføring {id}", "loggføring {id}", "log entry {id}"),
    "next": ("Hva skjer videre", "Kva skjer vidare", "What happens next"),
    "next change": (
        "Neste gang noe endrer seg uten at noen gjør noe: {day}.",
        "Neste gong noko endrar seg utan at nokon gjer noko: {day}.",
        "The next day on which something changes though nobody does anything: {day}.",
    ),
    "no next change": (
        "Ingenting endrer seg lenger av seg selv.", "Ingenting endrar seg lenger av seg sjølv.",
        "Nothing changes by itself any more.",
    ),
    "retention": (
        "Partene ser planen til og med {day}.", "Partane ser planen til og med {day}.",
        "The parties see the plan until {day}.",
    ),
    "retention over": (
        "Partene kunne se planen til og med {day}.", "Partane kunne sjå planen til og med {day}.",
        "The parties could see the plan until {day}.",
    ),
    "purged": (
        "Innholdet er slettet. Tilbake står én hendelse, uten personopplysninger.",
        "Innhaldet er sletta. Att står éi hending, utan personopplysningar.",
        "The content is deleted. One event remains, without personal data.",
    ),
    "holds stand": (
        "Slettesperre: {holds}.", "Slettesperre: {holds}.", "Held back from deletion: {holds}.",
    ),
    "counts": (
        "Linjer: {accepted} utført, {refused} avslått",
        "Linjer: {accepted} utførte, {refused} avslåtte",
        "Lines: {accepted} carried out, {refused} refused",
    ),
    "and errors": (
        "{errors} ikke til å bruke", "{errors} ikkje til å bruke", "{errors} not usable",
    ),
    "yes": ("ja", "ja", "yes"),
    "no": ("nei", "nei", "no"),
    "none": ("ingen", "ingen", "none"),
    "Date": ("Dato", "Dato", "Date"),
    "Status": ("Status", "Status", "Status"),
    "Plan": ("Plan", "Plan", "Plan"),
    "Absence": ("Fravær", "Fråvær", "Absence"),
    "Sick note active": ("Aktiv sykmelding", "Aktiv sjukmelding", "Active sick note"),
    "Manager registered": (
        "Leder registrert", "Leiar registrert", "Manager registered",
    ),
    "Exempt": ("Unntak", "Unntak", "Exempt"),
    "Deleted": ("Slettet", "Sletta", "Deleted"),
    "Deadline": ("Frist", "Frist", "Deadline"),
    "Day": ("Dag", "Dag", "Day"),
    "State": ("Tilstand", "Tilstand", "State"),
    "Owed by": ("Hvem", "Kven", "Who"),
    "Citation": ("Hjemmel", "Heimel", "Citation"),
    "Command": ("Handling", "Handling", "Action"),
    "Now": ("Nå", "No", "Now"),
    "Why not": ("Hvorfor ikke, og hva nå", "Kvifor ikkje, og kva no", "Why not, and what now"),
    "When": ("Når", "Når", "When"),
    "Who": ("Hvem", "Kven", "Who"),
    "What": ("Hva", "Kva", "What"),
    "day of absence": (
        "dag {day} fra {start}", "dag {day} frå {start}", "day {day} from {start}",
    ),
    "over": ("avsluttet {to}", "avslutta {to}", "ended {to}"),
}  # fmt: skip


def say(phrase: str, language: Language, **parts: object) -> str:
    """A sentence of the command line."""
    nb, nn, en = _PHRASES[phrase]
    text = nb if language == "nb" else nn if language == "nn" else en
    return text.format(**parts) if parts else text


def _month(day: date, language: Language) -> str:
    months = _ENGLISH_MONTHS if language == "en" else _NORWEGIAN_MONTHS
    return months[day.month - 1]


def _dot(language: Language) -> str:
    return "" if language == "en" else "."


# Between the parts of a date, so that no line ends within one.
HARD: Final = "\xa0"


def day_of(day: date, language: Language) -> str:
    """A day, as in `5. januar 2026`."""
    return f"{day.day}{_dot(language)}{HARD}{_month(day, language)}{HARD}{day.year}"


def weekday_of(day: date, language: Language) -> str:
    """A day with its weekday, as in `mandag 5. januar 2026`."""
    return f"{_WEEKDAYS[language][day.weekday()]} {day_of(day, language)}"


def span_of(first: date, last: date, language: Language) -> str:
    """Days from a first to a last, as in `5.–25. januar 2026`."""
    if first == last:
        return day_of(first, language)
    if first.year != last.year:
        return f"{day_of(first, language)} – {day_of(last, language)}"
    dot = _dot(language)
    if first.month == last.month:
        return f"{first.day}{dot}–{day_of(last, language)}"
    return f"{first.day}{dot}{HARD}{_month(first, language)} – {day_of(last, language)}"


def clock_of(moment: datetime, language: Language) -> str:
    """The time of day, as in `08.30`."""
    return moment.strftime("%H:%M" if language == "en" else "%H.%M")


def with_and(items: list[str], language: Language) -> str:
    """A list with "and" before its last item."""
    if len(items) < 2:
        return "".join(items)
    last = "and" if language == "en" else "og"
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def lower(text: str) -> str:
    """A label inside a sentence: a name of all capitals, and Nav, stay as they are."""
    head = text.split(" ", 1)[0]
    keep = head == "Nav" or (len(head) > 1 and head.isupper())
    return text if keep else text[:1].lower() + text[1:]
