"""Judges forms by validators that know nothing of the library, and compares what passed through it.

    check.py made FOLDER         the files of generate.py are valid, or invalid, as their folder says
    check.py read FOLDER OUT     what the library wrote says the same as what it read
    check.py valid OUT           what the library wrote is valid by the schema of 2016
"""

import json
import pathlib
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

import xmlschema
from schema import EDITIONS, Schema

NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
FLAGS = ["oppfolgingsplanSendesTiNav", "oppfolgingsplanSendesTilFastlege"]
NEEDED = ["arbeidsgiver.orgnr", "arbeidsgiver.orgnavn", "sykmeldtArbeidstaker.fnr", "mottaksInformasjon.endringsDato"]


def files(folder: pathlib.Path, pattern: str = "*.xml") -> list[pathlib.Path]:
    found = sorted(folder.glob(pattern))
    assert found, f"{folder} has no files"
    return found


def invalid_by_xmllint(edition: str, those: list[pathlib.Path]) -> set[str]:
    """The names of the files that xmllint does not find valid."""
    bad, good = set(), set()
    for start in range(0, len(those), 200):
        command = ["xmllint", "--noout", "--nonet", "--schema", EDITIONS[edition], *those[start : start + 200]]
        said = subprocess.run(command, capture_output=True, text=True).stderr
        for line in said.splitlines():
            if line.endswith(" validates"):
                good.add(pathlib.Path(line.removesuffix(" validates")).name)
            elif line.endswith(" fails to validate"):
                bad.add(pathlib.Path(line.removesuffix(" fails to validate")).name)
    assert good | bad == {one.name for one in those}, "xmllint judges every file"
    return bad


def made(folder: pathlib.Path) -> None:
    for edition, path in EDITIONS.items():
        schema = xmlschema.XMLSchema10(path)
        for kind in ("valid", "invalid"):
            those = files(folder / kind, f"{edition}-*.xml")
            bad = invalid_by_xmllint(edition, those)
            for one in those:
                valid = schema.is_valid(str(one))
                assert valid == (one.name not in bad), f"{one.name}: the validators do not agree"
                if kind == "invalid" and valid:
                    one.unlink()
                else:
                    assert valid == (kind == "valid"), f"{one.name} is not {kind}"
            left = len(files(folder / kind, f"{edition}-*.xml"))
            assert left > len(those) * 0.9, f"{left} of {len(those)} are {kind}"
            print(f"{edition}: {left} {kind} forms, by xmllint and xmlschema")


def cleaned(text: str) -> str:
    """Without what nobody sees: control characters but line feed and tab, U+FEFF, noncharacters."""
    def stays(one: str) -> bool:
        number = ord(one)
        is_none = number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF
        return one in "\n\t" or not (unicodedata.category(one) == "Cc" or number == 0xFEFF or is_none)
    return "".join(filter(stays, text))


def said(path: pathlib.Path, schema: Schema) -> dict[str, str]:
    """What a file says, by the paths of its elements: read by Python's parser and by the schema."""
    found: dict[str, str] = {}

    def look(element, part, path) -> None:
        if element.get(NIL, "").strip() in ("true", "1"):
            return
        if not part.parts:
            text = element.text or ""
            if part.base == "boolean":
                text = {"true": "true", "1": "true", "false": "false", "0": "false"}[text.strip()]
            elif part.base == "date":
                text = text.strip()[:10]
            else:
                text = cleaned(text)
            if text.strip():
                found[path] = text
            return
        counts: dict[str, int] = {}
        for child in element:
            inner = next(one for one in part.parts if child.tag == f"{{{schema.namespace}}}{one.name}")
            name = inner.name
            if inner.many:
                before = len(found)
                number = counts.get(name, 0)
                look(child, inner, f"{path}.{name}[{number}]")
                # One that says nothing is left out.
                counts[name] = number + (len(found) > before)
            else:
                look(child, inner, f"{path}.{name}" if path else name)

    content = schema.root.parts[0]
    for child in ElementTree.parse(path).getroot():
        look(child, content, "")
    return found


def read(folder: pathlib.Path, out: pathlib.Path) -> None:
    schemas = {edition: Schema(edition) for edition in EDITIONS}
    refused = json.loads((out / "refused.json").read_text())
    (out / "refused.json").unlink()
    fields = 0
    for one in files(folder / "valid"):
        expected = said(one, schemas[one.name.split("-")[0]])
        missing = [path for path in NEEDED if path not in expected]
        if missing:
            answer = refused.pop(one.name)
            assert answer["fault"] == "fields"
            told = [(fault["path"], fault["fault"]) for fault in answer["fields"]]
            assert told == [(path, "missing") for path in missing], f"{one.name}: {told}"
            continue
        assert one.name not in refused, f"{one.name}: {refused[one.name]}"
        for flag in FLAGS:
            expected.setdefault(f"mottaksInformasjon.{flag}", "false")
        written = said(out / one.name, schemas["2016"])
        assert written == expected, f"{one.name}: {set(written.items()) ^ set(expected.items())}"
        fields += len(expected)
    assert not refused, f"refused though valid: {sorted(refused)}"
    print(f"{len(list(out.glob('*.xml')))} forms say what they said, in {fields} fields")


def valid(out: pathlib.Path) -> None:
    schema = xmlschema.XMLSchema10(EDITIONS["2016"])
    those = files(out)
    bad = invalid_by_xmllint("2016", those)
    assert not bad, sorted(bad)
    for one in those:
        schema.validate(str(one))
    print(f"{len(those)} written forms are valid, by xmllint and xmlschema")


if __name__ == "__main__":
    command, *folders = sys.argv[1:]
    {"made": made, "read": read, "valid": valid}[command](*map(pathlib.Path, folders))
