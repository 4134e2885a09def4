"""Forms of Altinn 2: read, into a case, out of a case; what is lost is told."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import Employee, Manager, Run, System, at, follow

from oppfolgingsplan import AltinnFormFault, Case, InputError, PolicyChoice, Refused, altinn, commands
from oppfolgingsplan.altinn import AltinnForm, FormChoice, ImportChoice

PERSON = "05908399546"
SPACE = "http://seres.no/xsd/NAV/Oppf%C3%B8lgingsplan2_M/2012".replace("%C3%B8", "ø")
FILE = f"""<?xml version="1.0" encoding="UTF-8"?>
<melding xmlns="{SPACE}" dataFormatId="3"><Skjemainnhold>
  <arbeidsgiver><naermesteLederFornavn>Ola</naermesteLederFornavn><orgnr>310000019</orgnr>
    <orgnavn>Eksempel sykehus</orgnavn></arbeidsgiver>
  <sykmeldtArbeidstaker><fnr>{PERSON}</fnr></sykmeldtArbeidstaker>
  <mottaksInformasjon><endringsDato>2013-05-02+02:00</endringsDato>
    <oppfolgingsplanSendesTiNav>true</oppfolgingsplanSendesTiNav></mottaksInformasjon>
</Skjemainnhold></melding>""".encode()
FORM: dict[str, Any] = {
    "employer": {"organisation_number": "310000019", "name": "Eksempel sykehus"},
    "employee": {"person_number": PERSON, "ordinary_tasks": "Medisinrunde\nRapport"},
    "absence": {"first_day": "2017-01-02", "degree": "50 %"},
    "measures": [
        {
            "description": "Kortere vakter",
            "goal": "Full vakt i april",
            "period": {"from": "2017-02-01", "to": "2017-03-31"},
            "signed_paper_copy": True,
            "signed_on": "2017-02-03",
        }
    ],
    "receipt": {"changed_on": "2017-02-01", "send_to_nav": True, "send_to_practitioner": False},
}
CHOICE = ImportChoice(case="s-1", employee="a-1", manager="m-1")


def form() -> AltinnForm:
    return AltinnForm.from_json(json.dumps(FORM))


def test_a_file_is_read() -> None:
    read = altinn.read(FILE)
    assert read.edition == "2012"
    assert read.form.to_dict()["employer"]["manager_given_name"] == "Ola"
    told = {(note.path, note.kind, note.is_loss) for note in read.notes}
    assert ("mottaksInformasjon.endringsDato", "zone_left_out", True) in told
    assert read.form == AltinnForm.from_json(read.form.to_json())
    again = altinn.read(read.form.to_xml())
    assert (again.form, again.edition, again.notes) == (read.form, "2016", ())


def test_a_form_is_a_value() -> None:
    one = form()
    assert one == copy.deepcopy(one) == pickle.loads(pickle.dumps(one))
    assert len({one, form(), altinn.read(FILE).form}) == 2
    assert json.loads(one.to_json()) == one.to_dict() == FORM
    assert PERSON not in repr(one) + repr(altinn.read(FILE)) + repr(one.import_into(CHOICE))
    chosen = ImportChoice(case="s-1", person_number=PERSON, employer="310000019")
    assert chosen.person_number == PERSON and PERSON not in repr(chosen)
    assert pickle.loads(pickle.dumps(chosen)) == chosen


@pytest.mark.parametrize(
    ("change", "fault", "fields"),
    [
        ((b"<orgnr>310000019</orgnr>", b"<orgnr>31</orgnr>"), "fields", [("length", "arbeidsgiver.orgnr", 3)]),
        ((b"2013-05-02+02:00", b"i fjor"), "fields", [("not_a_date", "mottaksInformasjon.endringsDato", 6)]),
        ((b"/2012", b"/2019"), "not_a_form", []),
        ((b"<melding", b'<!DOCTYPE m [<!ENTITY a "b">]><melding'), "document_type", []),
        ((b"Ola", b"&stjel;"), "entity", []),
        ((b"</melding>", b""), "malformed", []),
        ((b"UTF-8", b"ISO-8859-1"), "encoding", []),
        ((b"Ola", b"O" * 5_000_000), "too_large", []),
    ],
)
def test_what_is_no_form(
    change: tuple[bytes, bytes], fault: str, fields: list[tuple[str, str, int]]
) -> None:
    with pytest.raises(AltinnFormFault) as raised:
        altinn.read(FILE.replace(*change))
    assert raised.value.fault == fault
    assert [(one.fault, one.path, one.line) for one in raised.value.fields] == fields
    for one in raised.value.fields:
        assert len({one.message(language) for language in ("nb", "nn", "en")}) >= 2
    said = str(raised.value) + raised.value.message("nb") + repr(raised.value)
    assert not any(word in said for word in (PERSON, "i fjor", "Ola", "stjel"))


def test_a_form_becomes_a_case() -> None:
    made = form().import_into(CHOICE)
    first, *rest = made.requests
    case = Case.open(first).case
    for request in rest:
        case = case.execute(request).case
    assert case == made.case
    [plan] = case.plans
    assert plan.id == made.plan
    approval = plan.approval
    assert approval is not None and approval.manner == "both"
    assert approval.on == date(2017, 2, 3)
    assert {share.recipient: share.outcome for share in approval.shares} == {"nav": "unknown"}
    lost = [note.path for note in made.notes if note.is_loss]
    assert lost == ["arbeidsgiver.orgnavn"]
    assert made.notes[0].message("nb") != made.notes[0].message("en")


def test_what_the_host_must_say() -> None:
    with pytest.raises(InputError) as raised:
        form().import_into()
    assert raised.value.path == "case"
    with pytest.raises(InputError) as raised:
        form().import_into(
            ImportChoice(
                case="s-1", employee="a-1", manager="m-1", policy=PolicyChoice(preset="nav_employer_led")
            )
        )
    assert raised.value.path.startswith("policy")
    with pytest.raises(TypeError):
        form().import_into(FormChoice())  # type: ignore[arg-type]


def test_a_form_goes_into_a_case_that_is_there(case: Case) -> None:
    data = json.loads(json.dumps(FORM).replace("2017-", "2026-"))
    made = AltinnForm.from_json(json.dumps(data)).import_into(case=case)
    assert made.case.id == case.id and made.case.version > case.version
    draft = follow(case, commands.start_plan(at=at(1, 20), by=Manager))
    with pytest.raises(Refused, match="start.open-plan"):
        AltinnForm.from_json(json.dumps(data)).import_into(case=draft)


def test_a_version_becomes_a_form(approved: Case) -> None:
    choice = FormChoice(employer_name="Eksempel sykehus", person_number=PERSON)
    made = altinn.from_version(approved, by=System, plan="p1", at=at(2, 10), choice=choice)
    xml = made.form.to_xml()
    assert altinn.read(xml).form == made.form
    assert made.notes and all(note.message("nn") for note in made.notes)
    assert altinn.from_version(approved, by=Employee, plan="p1", at=at(2, 10), choice=choice) == made
    with pytest.raises(InputError) as raised:
        altinn.from_version(approved, by=System, plan="p1", at=at(2, 10))
    assert raised.value.path == "employer_name"
    with pytest.raises(Refused):
        altinn.from_version(approved, by=System, plan="p9", at=at(2, 10), choice=choice)
    data = made.form.to_dict()
    data["employer"]["organisation_number"] = "31"
    with pytest.raises(AltinnFormFault) as fault:
        AltinnForm.from_json(json.dumps(data)).to_xml()
    assert [(one.fault, one.path, one.line) for one in fault.value.fields] == [("length", "arbeidsgiver.orgnr", None)]


def test_the_command_line_reads(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.xml").write_bytes(FILE)
    done = run("altinn", "read", "plan.xml")
    assert done.returncode == 0
    assert AltinnForm.from_json(done.stdout) == altinn.read(FILE).form
    said = done.stderr.decode()
    assert said.startswith("Dette går tapt:\n")
    assert "  mottaksInformasjon.endringsDato: Dagen er beholdt" in said
    done = run("altinn", "read", "plan.xml", "--lang", "en", "-o", "form.json")
    assert done.stdout.decode().strip() == "form.json"
    assert done.stderr.decode().startswith("This is lost:\n")
    (tmp_path / "bad.xml").write_bytes(FILE.replace(b"310000019", b"31"))
    done = run("altinn", "read", "bad.xml")
    assert done.returncode == 1
    assert "bad.xml:3: arbeidsgiver.orgnr: Feltet har feil antall tegn." in done.stderr.decode()


def test_the_command_line_moves_a_form_into_a_case_and_back(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.xml").write_bytes(form().to_xml())
    choice = {"case": "s-1", "employee": "a-1", "manager": "m-1", "sick_until": "2017-04-30",
              "policy": {"preset": "nav_two_party"}}  # fmt: skip
    (tmp_path / "choice.json").write_text(json.dumps(choice), "utf-8")
    done = run("altinn", "import", "plan.xml", "--choice", "choice.json", "--save", "case.json")
    assert done.returncode == 0, done.stderr
    said = done.stderr.decode()
    assert "  arbeidsgiver.orgnavn: " in said and "Dette står et annet sted eller er antatt:" in said
    (tmp_path / "case.jsonl").write_bytes(done.stdout)
    assert run("replay", "case.jsonl", "--save", "replayed.json").returncode == 0
    assert (tmp_path / "replayed.json").read_bytes() == (tmp_path / "case.json").read_bytes()

    done = run("altinn", "write", "case.json", "--at", "2017-02-10T09:00:00+01:00")
    assert done.returncode == 1 and b"employer_name" in done.stderr
    (tmp_path / "names.json").write_text('{"employer_name":"Eksempel sykehus"}', "utf-8")
    done = run(
        "altinn", "write", "case.json", "--choice", "names.json", "--at", "2017-02-10T09:00:00+01:00"
    )
    assert (done.returncode, done.stdout) == (0, b"oppfolgingsplan.xml\n")
    written = altinn.read((tmp_path / "oppfolgingsplan.xml").read_bytes())
    assert written.form.to_dict()["employee"]["person_number"] == PERSON

    (tmp_path / "wrong.json").write_text('{"cases":"s-1"}', "utf-8")
    done = run("altinn", "import", "plan.xml", "--choice", "wrong.json")
    assert done.returncode == 1 and b"cases" in done.stderr
    # The same form again: the case has its plan, so a new version ends the one before.
    done = run("altinn", "import", "plan.xml", "--case", "case.json")
    assert done.returncode == 0, done.stderr
    assert PERSON.encode() not in done.stderr
