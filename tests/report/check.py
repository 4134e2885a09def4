"""Reads every timeline and report with an XML reader that knows nothing of this library.

`check.py FOLDER`: each file is well-formed, holds nothing that acts or fetches, has a policy with
the hash of its own style, tables with captions and scopes, names that are given once and links that
lead somewhere, and no identity number.
"""

import base64
import hashlib
import pathlib
import re
import sys
import xml.etree.ElementTree as Tree

HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
ACTIVE = {"script", "iframe", "object", "embed", "img", "image", "use", "link", "form", "input", "audio", "video",
          "foreignObject", "animate", "set", "base"}


def local(element):
    return element.tag.rpartition("}")[2]


def common(root, language):
    wrong = []
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    if len(ids) != len(set(ids)):
        wrong.append("an id is given twice")
    for element in root.iter():
        if local(element) in ACTIVE:
            wrong.append(f"<{local(element)}>")
        for name, value in element.attrib.items():
            if name.startswith("on") or name in ("src", "style"):
                wrong.append(f"{name}=")
            if name.endswith("href") and (not value.startswith("#") or value[1:] not in ids):
                wrong.append(f"{name}={value}")
            if "url(" in value and value.removeprefix("url(#").removesuffix(")") not in ids:
                wrong.append(value)
    if root.get("lang") != language:
        wrong.append(f"lang={root.get('lang')}")
    return wrong


def picture(svg):
    wrong = []
    title, text = svg.find(f"{SVG}title"), svg.find(f"{SVG}desc")
    if svg.get("role") != "img" or title is None or not title.text or text is None or not text.text:
        wrong.append("a picture without role, title or description")
    width, height = (float(number) for number in svg.get("viewBox").split()[2:])
    for element in svg.iter(f"{SVG}text"):
        x, y = float(element.get("x")), float(element.get("y"))
        if not (0 <= x <= width and 0 <= y <= height):
            wrong.append(f"a text at {x}, {y}")
    return wrong


def report(root, raw):
    wrong = []
    policy = next(meta.get("content") for meta in root.iter(f"{HTML}meta") if meta.get("http-equiv"))
    style = next(root.iter(f"{HTML}style")).text
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    expected = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    if policy != expected:
        wrong.append(f"policy {policy}")
    if root.get(LANGUAGE) != root.get("lang"):
        wrong.append("xml:lang")
    # Where the policy comes later, what stands before it is not held to it.
    if raw.index("Content-Security-Policy") > raw.index("<style"):
        wrong.append("the policy comes after the style")
    for name in ("header", "main", "footer", "nav", "h1"):
        if len(list(root.iter(HTML + name))) != 1:
            wrong.append(f"not one <{name}>")
    pictures = [svg for svg in root.iter(f"{SVG}svg") if svg.get("aria-hidden") != "true"]
    if not pictures:
        wrong.append("no timeline")
    for svg in pictures:
        wrong += picture(svg)
    for table in root.iter(f"{HTML}table"):
        caption = table.find(f"{HTML}caption")
        if caption is None or not (caption.text or "").strip():
            wrong.append("a table without caption")
        columns = len(table.findall(f"{HTML}thead/{HTML}tr/{HTML}th[@scope='col']"))
        for row in table.findall(f"{HTML}tbody/{HTML}tr"):
            if len(row) != columns or row[0].get("scope") != "row":
                wrong.append(f"a row of {len(row)} cells under {columns} heads")
    return wrong


def main(folder):
    files = sorted(path for path in pathlib.Path(folder).iterdir() if path.suffix in (".html", ".svg"))
    bad = 0
    for file in files:
        raw = file.read_text(encoding="utf-8")
        language = file.name.split(".")[-2]
        try:
            root = Tree.fromstring(raw)
            wrong = common(root, language)
            wrong += report(root, raw) if file.suffix == ".html" else picture(root)
        except Tree.ParseError as error:
            wrong = [str(error)]
        # The text of one case holds an identity number, which stays as it was written there.
        if "sensitive" not in file.name and re.search(r"(?<!\d)\d{11}(?!\d)", raw):
            wrong.append("a number of eleven digits")
        if wrong:
            bad += 1
            print(f"{file.name}: {', '.join(sorted(set(wrong))[:5])}")
    print(f"{len(files) - bad} files are as they should be, {bad} are not")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
