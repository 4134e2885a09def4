"""What is written of a case; that the bytes are those of Rust, the transcripts say."""

from __future__ import annotations

import copy
import io
import json
import pickle
import zipfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from conftest import Employee, Manager, System, at

from oppfolgingsplan import (
    Actor,
    ArchiveChoice,
    ArchiveProfile,
    ArchiveReceiptFault,
    Attachment,
    CalendarChoice,
    Case,
    DocumentChoice,
    InputError,
    Listed,
    LogFileFault,
    Mark,
    PersonName,
    ProofChoice,
    Refused,
    ReportChoice,
    VerifyChoice,
    alerts_csv,
    calendar,
    log_csv,
    read_receipt,
    verify_proof,
)

NOW = at(2, 10)
RECEIPT = b"""<arkivmeldingKvittering
 xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1">
 <registreringKvittering><systemID>0b9d3f5e-2a40-4c0e-8f6e-5f4b4a7c9e21</systemID>
 <registreringsID>2026/4711</registreringsID>
 <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende></registreringKvittering>
</arkivmeldingKvittering>"""

DOWN = b"""<serverfeil xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/serverfeil/v1"
 xmlns:f="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/feilmelding/v1">
 <f:feilId>7d0c</f:feilId><f:feilmelding>Basen svarer ikke</f:feilmelding></serverfeil>"""


def test_a_plan_as_pdf_and_as_json(approved: Case) -> None:
    choice = DocumentChoice(language="nn", employee_name="Kari Eksempel 😀")
    pdf = approved.pdf(by=Employee, plan="p1", at=NOW, choice=choice)
    assert (pdf.name, pdf.media_type) == ("oppfolgingsplan.pdf", "application/pdf")
    assert pdf.data.startswith(b"%PDF-1.7")
    assert json.loads(pdf.notes or "")["replaced"] == [{"character": "😀", "times": 3}]
    document = json.loads(approved.document_json(by=Employee, plan="p1", at=NOW).text())
    assert document["title"] == "Oppfølgingsplan"
    with pytest.raises(Refused):
        approved.pdf(by=Actor.practitioner(), plan="p1", at=NOW)
    assert "Kari" not in repr(choice)
    assert repr(pdf).startswith("OutputFile(name='oppfolgingsplan.pdf', media_type=")
    assert "PDF-1" not in repr(pdf)


def test_the_same_bytes_in_many_threads(approved: Case) -> None:
    def work(_: int) -> str:
        return approved.pdf(by=System, plan="p1", at=NOW, attach_json=True).sha256()

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(work, range(32)))) == 1


def test_a_list_of_cases(approved: Case, case: Case) -> None:
    cases = [Listed(approved, "AB"), case]
    first = calendar(cases, at=NOW, choice=CalendarChoice(language="en"))
    assert "(AB)" in first.file.text()
    assert first.marks
    later = calendar([case], at=NOW, choice=CalendarChoice(earlier=list(first.marks)))
    assert "STATUS:CANCELLED" in later.file.text()
    assert alerts_csv(cases, on=date(2026, 2, 10), language="nb").text().startswith("Sak;Merkelapp;")
    with pytest.raises(InputError) as error:
        calendar([case, Listed(case, "AB 01898299631")], at=NOW)
    assert error.value.path == "cases[1].label"
    assert "01898299631" not in str(error.value)
    with pytest.raises(TypeError):
        calendar(["case"], at=NOW)  # type: ignore[list-item]
    with pytest.raises(InputError):
        Mark(uid="abc", on=date(2026, 1, 1))


def test_a_log_row_by_row(case: Case) -> None:
    table = "Dato;Type;Tekst\r\n12.01.2026;Samtale;Snakket\r\n31.02.2026;Samtale;Igjen\r\n".encode()
    read = case.read_log(table, by=Manager, at=NOW)
    assert (read.rows, read.entries[0].row, read.ignored_columns) == (2, 2, ())
    after = case.execute(read.entries[0].request).case
    assert len(after.log_entries) == 1
    fault = read.faults[0]
    assert (fault.row, fault.column, fault.fault) == (3, "on", "no_such_day")
    assert fault.message() == "Datoen finnes ikke i kalenderen."
    again = after.read_log(log_csv([after], language="en").data, by=Manager, at=NOW)
    assert [one.fault for one in again.faults] == ["already_in_log"]
    with pytest.raises(LogFileFault) as empty:
        case.read_log(b"", by=Manager, at=NOW)
    assert empty.value.fault == "empty"
    assert pickle.loads(pickle.dumps(empty.value)).message("nn") == empty.value.message("nn")
    with pytest.raises(Refused):
        case.read_log(table, by=Employee, at=NOW)


def test_an_archive_takes_a_version_and_answers(approved: Case) -> None:
    choice = ArchiveChoice(profile=ArchiveProfile(preset="websak"))
    minutes = Attachment("Referat", "application/pdf", b"123")
    made = approved.archive(by=Manager, plan="p1", at=NOW, choice=choice, attachments=[minutes])
    assert made.files[-1].name == "SHA256SUMS"
    attached = made.file("vedlegg-1.pdf")
    assert attached is not None and attached.data == b"123"
    zipped = zipfile.ZipFile(io.BytesIO(made.zip(NOW).data))
    assert zipped.namelist() == [file.name for file in made.files]
    assert zipped.testzip() is None
    with pytest.raises(InputError) as error:
        approved.archive(by=Manager, plan="p1", at=NOW, attachments=[Attachment("x", "x/y", b"")])
    assert (error.value.kind, error.value.path) == ("unknown_name", "attachments[0].media_type")
    with pytest.raises(InputError) as error:
        bad = Attachment("x", "text/plain", b"", entry=" ")
        approved.archive(by=Manager, plan="p1", at=NOW, attachments=[minutes, bad])
    assert error.value.path == "attachments[1].entry"

    receipt = read_receipt(RECEIPT)
    assert (receipt.number, receipt.key, receipt.existing) == ("2026/4711", None, False)
    external = b"<referanseEksternNoekkel><fagsystem>A</fagsystem><noekkel>B</noekkel></referanseEksternNoekkel>"
    assert read_receipt(RECEIPT.replace(b"<registreringsID>", external + b"<registreringsID>")).key == ("A", "B")
    request = receipt.request(approved, by=Manager, plan="p1", at=NOW, choice=choice)
    assert request.command == "record_archived"
    assert approved.execute(request).case.plans[0].approval is not None
    with pytest.raises(ArchiveReceiptFault) as fault:
        read_receipt(b"<html>")
    assert fault.value.advice == "give_up"
    assert fault.value.help("nb")
    assert fault.value.id is None
    with pytest.raises(ArchiveReceiptFault) as down:
        read_receipt(DOWN)
    assert (down.value.fault, down.value.id) == ("server_error", "7d0c")
    assert pickle.loads(pickle.dumps(down.value)).id == "7d0c"


def test_a_proof_and_its_verifier(approved: Case) -> None:
    names = [PersonName(key="m-1", name="Ola Leder")]
    choice = ProofChoice(names=names, secret="0123456789abcdef")
    made = approved.proof(by=System, at=NOW, choice=choice)
    zipped = made.zip(NOW).data
    verdict = verify_proof(zipped)
    assert verdict.is_whole
    assert verdict.events == approved.version
    assert verdict.last_link == json.loads(made.notes or "")["last_link"]
    kept = VerifyChoice(anchors=["0" * 64])
    assert [one.fault for one in verify_proof(zipped, choice=kept).findings] == ["anchor_missing"]
    assert verify_proof(b"no zip").findings[0].fault == "not_a_pack"
    with pytest.raises(InputError) as error:
        approved.proof(by=System, at=NOW, choice=ProofChoice(secret="short"))
    assert error.value.path == "secret"


def test_a_timeline_and_a_report(approved: Case) -> None:
    choice = ReportChoice(language="en", employee_name="Kari Eksempel")
    assert approved.timeline(by=Manager, at=NOW, choice=choice).text().startswith("<svg ")
    report = approved.report(by=Manager, at=NOW, choice=choice)
    assert (report.name, report.media_type) == ("rapport.html", "text/html; charset=utf-8")
    assert 'lang="en"' in report.text()
    with pytest.raises(Refused):
        approved.report(by=Actor.manager("m-9"), at=NOW)


def test_choices_are_values() -> None:
    choice = ArchiveChoice(profile=ArchiveProfile(preset="elements", title="Plan"))
    assert copy.copy(choice) == choice
    assert pickle.loads(pickle.dumps(choice)) == choice
    assert choice.to_dict() == {"profile": {"preset": "elements", "title": "Plan"}}
    with pytest.raises(TypeError):
        DocumentChoice(langauge="nb")  # type: ignore[call-arg]
    with pytest.raises(InputError) as error:
        DocumentChoice(language="sv")  # type: ignore[arg-type]
    assert error.value.path == "language"
