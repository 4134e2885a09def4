"""Compares what a screen reader finds in each file with what the document says.

`aloud.py FOLDER`: for each NAME.aloud there, the texts of the tags of NAME.pdf, in their order and
without white space, must be the same. poppler reads the tags.
"""

import pathlib
import re
import subprocess
import sys


def tagged(pdf):
    """The texts in the tree of tags: the lines that are nothing but a quoted text."""
    run = subprocess.run(["pdfinfo", "-struct-text", pdf], capture_output=True, check=True)
    lines = run.stdout.decode("utf-8", "replace").splitlines()
    texts = [re.fullmatch(r'\s*"(.*)"', line) for line in lines]
    return "".join("".join(text[1].split()) for text in texts if text)


def main(folder):
    files = sorted(pathlib.Path(folder).glob("*.aloud"))
    wrong = 0
    for file in files:
        expected, found = file.read_text(encoding="utf-8"), tagged(file.with_suffix(".pdf"))
        if found != expected:
            wrong += 1
            pairs = enumerate(zip(expected, found))
            at = next((place for place, (one, other) in pairs if one != other), min(len(expected), len(found)))
            print(f"{file.stem}: from character {at}: {expected[at:at + 40]!r}, but tagged {found[at:at + 40]!r}")
    print(f"{len(files) - wrong} files are read as their documents say, {wrong} are not")
    return 0 if files and not wrong else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
