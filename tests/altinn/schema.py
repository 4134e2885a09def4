"""What stands in a schema of the form: the elements of each block, in their order."""

import pathlib
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

FOLDER = pathlib.Path(__file__).parent / "schemas"
EDITIONS = {
    "2016": FOLDER / "Oppfolgingsplan201607_2.xsd",
    "2014": FOLDER / "Oppfolgingsplan2_4M.xsd",
    "2012": FOLDER / "Oppfolgingsplan_Altinn.xsd",
}
XSD = "{http://www.w3.org/2001/XMLSchema}"


@dataclass
class Part:
    """An element: a block with parts, or a simple type with a base and perhaps a length."""

    name: str
    required: bool
    nillable: bool
    many: bool
    parts: list["Part"] = field(default_factory=list)
    base: str = ""
    length: int | None = None


class Schema:
    def __init__(self, edition: str) -> None:
        self.edition = edition
        root = ElementTree.parse(EDITIONS[edition]).getroot()
        self.namespace = root.get("targetNamespace")
        self.complex = {one.get("name"): one for one in root.findall(f"{XSD}complexType")}
        self.simple = {one.get("name"): one for one in root.findall(f"{XSD}simpleType")}
        self.root = self.part(root.find(f"{XSD}element"))

    def part(self, element) -> Part:
        made = Part(
            name=element.get("name"),
            required=element.get("minOccurs", "1") != "0",
            nillable=element.get("nillable") == "true",
            many=element.get("maxOccurs", "1") == "unbounded",
        )
        kind = element.get("type")
        inner = element.find(f"{XSD}complexType")
        if inner is not None:
            made.parts = self.parts(inner)
        elif kind in self.complex:
            made.parts = self.parts(self.complex[kind])
        else:
            made.base, made.length = self.simple_type(kind)
        return made

    def parts(self, kind) -> list[Part]:
        extension = kind.find(f"{XSD}complexContent/{XSD}extension")
        if extension is not None:
            return self.parts(self.complex[extension.get("base")])
        return [self.part(one) for one in kind.find(f"{XSD}sequence")]

    def simple_type(self, name: str) -> tuple[str, int | None]:
        if name.startswith("xsd:"):
            return name.removeprefix("xsd:"), None
        restriction = self.simple[name].find(f"{XSD}restriction")
        base, length = self.simple_type(restriction.get("base"))
        own = restriction.find(f"{XSD}length")
        return base, int(own.get("value")) if own is not None else length
