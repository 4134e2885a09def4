"""Makes forms from the schemas: valid ones of each edition, and ones with one thing wrong.

    generate.py SEED COUNT FOLDER

FOLDER/valid and FOLDER/invalid get the files. Whether they are what they should be is for check.py,
which asks validators that were written by others.
"""

import copy
import pathlib
import random
import sys
from xml.sax.saxutils import escape

from schema import EDITIONS, Part, Schema

LETTERS = "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 ,.-:;()%/"
RARE = "éüñ–«»“”…€\u00a0\u200d👩⚕️漢字עב\u0301\u0085\ufeff\t\n<>&\"'"
# What every form must have, though the schema does not ask for it.
NEEDED = {"arbeidsgiver", "sykmeldtArbeidstaker", "mottaksInformasjon"}


class Node:
    """An element as it will be written: children or a value, nil or not."""

    def __init__(self, part: Part, children=None, value="", nil=False) -> None:
        self.part, self.children, self.value, self.nil = part, children, value, nil
        self.name, self.namespace, self.before = part.name, None, ""


class Maker:
    def __init__(self, schema: Schema, dice: random.Random) -> None:
        self.schema, self.dice = schema, dice

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def node(self, part: Part, needed: bool) -> Node:
        if part.nillable and not needed and self.chance(0.06):
            return Node(part, nil=True)
        if not part.parts:
            return Node(part, value=self.value(part))
        children = []
        for inner in part.parts:
            wanted = inner.required or (needed and inner.name in NEEDED)
            count = 1 if wanted else int(self.chance(0.6))
            if inner.many:
                count = self.dice.choice([0, 1, 1, 2, 3])
            children += [self.node(inner, needed and wanted) for _ in range(count)]
        return Node(part, children=children)

    def value(self, part: Part) -> str:
        if part.base == "boolean":
            return self.spaced(self.dice.choice(["true", "false", "1", "0"]))
        if part.base == "date":
            day = f"{self.dice.randint(1950, 2150)}-{self.dice.randint(1, 12):02}-{self.dice.randint(1, 28):02}"
            zone = self.dice.choice(["", "", "", "Z", "+01:00", "-05:30", "+14:00"])
            # The schema language allows white space around it, and xmllint does not.
            return day + zone
        if part.length is not None:
            if self.chance(0.8):
                return "".join(self.dice.choice("0123456789") for _ in range(part.length))
            return "".join(self.dice.choice("0123 æøåXYZ") for _ in range(part.length - 1)) + "Å"
        return self.text(required=part.required)

    def spaced(self, word: str) -> str:
        return self.dice.choice(["", "", "", " ", "\n\t "]) + word + self.dice.choice(["", "", "", " ", "\r\n"])

    def text(self, required: bool) -> str:
        if not required and self.chance(0.08):
            return self.dice.choice(["", " ", "\n\t ", "\u00a0", "\u2003 "])
        length = self.dice.choice([1, 5, 20, 20, 60, 300, 3000])
        made = [self.dice.choice(RARE if self.chance(0.05) else LETTERS) for _ in range(length)]
        return self.dice.choice("AÅ0") + "".join(made)

    def written(self, value: str) -> str:
        """The same text, in one of the ways in which XML may say it."""
        way = self.dice.random()
        if way < 0.1 and "]]>" not in value:
            return f"<![CDATA[{value}]]>"
        if way < 0.2:
            return "".join(f"&#{ord(one)};" if self.chance(0.1) else escape(one) for one in value)
        if way < 0.3:
            return "".join(escape(one) + ("<!-- mer -->" if self.chance(0.05) else "") for one in value)
        if way < 0.35:
            return escape(value).replace("\n", "\r\n")
        return escape(value)

    def xml(self, root: Node) -> bytes:
        self.prefix = self.dice.choice(["", "", "", "n", "ns1"])
        declared = f"xmlns:{self.prefix}" if self.prefix else "xmlns"
        head = f' {declared}="{self.schema.namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        declaration = self.dice.choice(['<?xml version="1.0" encoding="UTF-8"?>\n', "<?xml version='1.0'?>", ""])
        body = self.element(root, head)
        mark = b"\xef\xbb\xbf" if self.chance(0.05) else b""
        return mark + (declaration + body).encode()

    def element(self, node: Node, attributes: str = "") -> str:
        name = f"{self.prefix}:{node.name}" if self.prefix else node.name
        if node.namespace is not None:
            name, attributes = node.name, f' xmlns="{node.namespace}"'
        if node.nil:
            attributes += f' xsi:nil="{self.dice.choice(["true", "1"])}"'
        between = self.dice.choice(["", "\n", "\n    ", "<!-- skjema -->", "<?program?>"])
        if node.children is None:
            inner = "" if node.nil else self.written(node.value)
        else:
            inner = between + "".join(self.element(child) + between for child in node.children)
        return f"{node.before}<{name}{attributes}>{inner}</{name}>"


def places(node: Node, path=()):
    """Every element below a node, as the indexes that lead to it."""
    for index, child in enumerate(node.children or []):
        yield (*path, index)
        yield from places(child, (*path, index))


def at(root: Node, path) -> Node:
    for index in path:
        root = root.children[index]
    return root


def spoil(root: Node, how: str, dice: random.Random) -> Node | None:
    """The same form with one thing wrong; nothing when this form has no place for it."""
    root = copy.deepcopy(root)
    found = [(path, at(root, path)) for path in places(root)]
    plain = [one for one in found if one[1].children is None and not one[1].nil]
    def choose(those):
        return dice.choice(those) if those else (None, None)
    match how:
        case "missing":
            path, node = choose([one for one in found if one[1].part.required])
            if node:
                del at(root, path[:-1]).children[path[-1]]
        case "twice":
            path, node = choose([one for one in found if not one[1].part.many])
            if node:
                at(root, path[:-1]).children.insert(path[-1], copy.deepcopy(node))
        case "order":
            def next_is_another(one):
                among = at(root, one[0][:-1]).children
                return one[0][-1] + 1 < len(among) and among[one[0][-1] + 1].name != one[1].name
            path, node = choose([one for one in found if next_is_another(one)])
            if node:
                among, index = at(root, path[:-1]).children, path[-1]
                among[index], among[index + 1] = among[index + 1], among[index]
        case "unknown":
            path, node = choose(found)
            if node:
                node.name = "fritekst"
        case "case":
            path, node = choose(found)
            if node:
                node.name = node.name.swapcase()
        case "namespace":
            path, node = choose(plain)
            if node:
                node.namespace = dice.choice(["", "urn:annet"])
        case "date":
            path, node = choose([one for one in plain if one[1].part.base == "date"])
            if node:
                node.value = dice.choice(["2017-02-30", "17-02-01", "01.02.2017", "2017-02-01T00:00", "", "i går"])
        case "boolean":
            path, node = choose([one for one in plain if one[1].part.base == "boolean"])
            if node:
                node.value = dice.choice(["ja", "True", "", "2", "nei"])
        case "length":
            path, node = choose([one for one in plain if one[1].part.length is not None])
            if node:
                node.value = node.value[1:] if dice.random() < 0.5 else node.value + " "
        case "text":
            path, node = choose([one for one in found if one[1].part.name != "Skjemainnhold"])
            if node:
                node.before = "mer"
        case "nil":
            path, node = choose([one for one in found if not one[1].part.nillable])
            if node:
                node.nil, node.value, node.children = True, "", None
    return root if node else None


SPOILED = ["missing", "twice", "order", "unknown", "case", "namespace", "date", "boolean", "length", "text", "nil"]


def main(seed: int, count: int, folder: pathlib.Path) -> None:
    for name in ("valid", "invalid"):
        (folder / name).mkdir(parents=True)
    for edition in EDITIONS:
        dice = random.Random(f"{seed}-{edition}")
        maker = Maker(Schema(edition), dice)
        for number in range(count):
            # One of ten lacks something that every form must have.
            root = maker.node(maker.schema.root, needed=not maker.chance(0.1))
            (folder / "valid" / f"{edition}-{number}.xml").write_bytes(maker.xml(root))
            how = SPOILED[number % len(SPOILED)]
            spoiled = spoil(root, how, dice)
            if spoiled:
                (folder / "invalid" / f"{edition}-{number}-{how}.xml").write_bytes(maker.xml(spoiled))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3]))
