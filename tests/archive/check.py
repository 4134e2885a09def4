"""Judges packages for archives with what Python has: zipfile, an XML parser, and the code lists of Fiks Arkiv.

    check.py FOLDER CODE_LISTS

FOLDER holds packages, each as a folder and as a zip of the same name. Prints what is wrong and exits with 1.
"""

import hashlib
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

# The element of Fiks Arkiv, and the code list that its values come from.
LISTS = {
    "journalposttype": "journalposttype",
    "journalstatus": "journalstatus",
    "dokumentstatus": "dokumentstatus",
    "dokumenttype": "dokumenttype",
    "tilknyttetRegistreringSom": "tilknyttetregistreringsom",
    "variantformat": "variantformat",
    "korrespondanseparttype": "korrespondanseparttype",
}
# The same status as Fiks Arkiv and as eFormidling write it.
STATUS = {"F": "Ferdigstilt fra saksbehandler", "E": "Ekspedert", "J": "Journalført"}
# Where a person's name or number would be seen.
SHOWN = {"tittel", "offentligTittel", "opprettetAv", "tilknyttetAv", "filnavn", "referanseDokumentfil"}
NUMBER = re.compile(r"\d{11}|\d{6}[\W_]{1,3}\d{5}(?!\d)")


def code_lists(folder: Path) -> dict[str, dict[str, str]]:
    lists = {}
    for file in folder.glob("*.json"):
        content = json.loads(file.read_text(encoding="utf-8"))
        lists[content["navn"]] = {one["kodeverdi"]: one["kodebeskrivelse"] for one in content["kodeliste"]}
    return lists


def local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def text(element: ElementTree.Element, name: str) -> str | None:
    found = [one.text or "" for one in element.iter() if local(one) == name]
    return found[0] if found else None


def faults(folder: Path, lists: dict[str, dict[str, str]]) -> list[str]:
    wrong = []

    def expect(true: bool, what: str) -> None:
        if not true:
            wrong.append(f"{folder.name}: {what}")

    files = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    with zipfile.ZipFile(folder.parent / f"{folder.name}.zip") as packed:
        expect(packed.testzip() is None, "the zip is damaged")
        expect({name: packed.read(name) for name in packed.namelist()} == files, "zip and folder differ")

    sums = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    expect(sums == {name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name != "SHA256SUMS"}, "sums")

    messages = {name: ElementTree.fromstring(data) for name, data in files.items() if name.endswith(".xml")}
    documents = {name for name in files if name == "oppfolgingsplan.pdf" or name.startswith(("vedlegg-", "dokument."))}
    for name, root in messages.items():
        named = [one.text for one in root.iter() if local(one) == "referanseDokumentfil"]
        expect(set(named) == documents and len(named) == len(documents), f"{name}: the documents are {named}")
        expect(int(text(root, "antallFiler")) == len(documents), f"{name}: antallFiler")
        expect(int(text(root, "antallVedlegg")) == len(documents) - 1, f"{name}: antallVedlegg")
        for element in root.iter():
            if local(element) in SHOWN:
                expect(not NUMBER.search(element.text), f"{name}: a number in {local(element)}")
        # Incoming post has a sender and a day, a note has neither.
        kind = next("".join(one.itertext()) for one in root.iter() if local(one) == "journalposttype")
        for needed in ("mottattDato", "korrespondansepartNavn"):
            expect((text(root, needed) is not None) == ("Inngående" in kind), f"{name}: {needed} of {kind}")
        screened = text(root, "skjermingshjemmel") is not None
        public = text(root, "offentligTittel")
        expect((public is not None) == screened, f"{name}: a public title where it is screened, and nowhere else")

    fiks = messages["fiks-arkiv-v1/arkivmelding.xml"]
    status, = {text(one, "kode") for one in fiks.iter() if local(one) == "journalstatus"}
    expect(status in STATUS, f"journalstatus {status}")
    for element in fiks.iter():
        if (name := local(element)) in LISTS:
            code, says = text(element, "kode"), text(element, "beskrivelse")
            expect(lists[LISTS[name]].get(code) == says, f"{name} is {code} «{says}»")
        if local(element) == "dokumentobjekt":
            name = text(element, "referanseDokumentfil")
            expect(text(element, "sjekksum") == sums.get(name), f"{name}: sjekksum")
            expect(text(element, "sjekksumAlgoritme") == "SHA256", f"{name}: sjekksumAlgoritme")
            expect(int(text(element, "filstoerrelse")) == len(files[name]), f"{name}: filstoerrelse")
            is_pdf_a = name == "oppfolgingsplan.pdf"
            expect((text(element, "format") is not None) == is_pdf_a, f"{name}: format")
    if (other := messages.get("eformidling/arkivmelding.xml")) is not None:
        keys = [one.text for one in fiks.iter() if local(one) == "noekkel"]
        expect(text(other, "systemID") in keys, "both messages have one key")
        expect(text(other, "journalstatus") == STATUS.get(status), "both messages have one status")

    sheet = json.loads(files["registrering.json"])
    typed = files["registrering.txt"].decode()
    for field in sheet["fields"]:
        expect(f"{field['label']}: {field['value']}\n" in typed, f"{field['field']} is not in the text")
        if field["field"] != "sum" and field["field"] != "key":
            expect(not NUMBER.search(field["value"]), f"a number in {field['field']}")
    for number, step in enumerate(sheet["steps"], start=1):
        expect(f"[{'x' if step['done'] else ' '}] {number}. {step['says']}\n" in typed, f"{step['step']} is not in the text")
    return wrong


def main() -> int:
    root, lists = Path(sys.argv[1]), code_lists(Path(sys.argv[2]))
    folders = sorted(path for path in root.iterdir() if path.is_dir())
    if not folders or len(lists) != len(LISTS):
        print(f"{len(folders)} packages, {len(lists)} code lists")
        return 1
    wrong = [fault for folder in folders for fault in faults(folder, lists)]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    print(f"{len(folders)} packages, {len(wrong)} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
