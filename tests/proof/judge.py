"""Has the separate verifier judge what the tests have written.

    judge.py FOLDER    FOLDER: with `packs`, `tampered` and `anew`
"""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

from verify import verify

root = Path(sys.argv[1])
wrong = []

packs = sorted((root / "packs").glob("*.zip"))
for pack in packs:
    findings, events, _ = verify(pack)
    if findings or not events:
        wrong.append(f"{pack.name}: {findings}")

# What the packs without content withhold is not to be read in any of their files.
def told(pack):
    """What people read of a pack, without line breaks, and the values that it produces."""
    with zipfile.ZipFile(pack) as files:
        pdf = subprocess.run(["pdftotext", "-", "-"], input=files.read("bevis.pdf"), capture_output=True, check=True)
        lines = [json.loads(line) for line in files.read("events.jsonl").decode().splitlines()]
        text = " ".join([pdf.stdout.decode(), *(files.read(name).decode() for name in ("proof.json", "events.jsonl"))])
    items = [item for line in lines for item in line.get("withheld", []) if "value" in item]
    # A word or two may stand there for another reason.
    values = {" ".join(item["value"].split()) for item in items}
    return " ".join(text.split()), " ".join(pdf.stdout.decode().split()), {one for one in values if len(one) >= 6}


for language in ("nb", "nn", "en"):
    closed, _, none = told(root / "packs" / f"nurse-{language}.zip")
    _, read, values = told(root / "packs" / f"nurse-{language}-content.zip")
    seen = [value for value in values if value in read]
    if none or len(seen) < 10:
        wrong.append(f"nurse-{language}: {len(seen)} of {len(values)} values are read with content")
    wrong.extend(f"nurse-{language}: tells «{value}»" for value in values if value in closed)

tampered = sorted((root / "tampered").iterdir())
for pack in tampered:
    findings, _, _ = verify(pack)
    if not findings:
        wrong.append(f"{pack.name}: not found")
    # A new sum must not be what it was found by alone.
    if pack.name.endswith(("-resummed", "-relinked")) and {word for word, _, _ in findings} == {"sum_wrong"}:
        wrong.append(f"{pack.name}: {findings}")

kept = (root / "anew" / "kept.txt").read_text()
for name, expected in (("honest", []), ("forged", ["anchor_missing"])):
    if verify(root / "anew" / name)[0]:
        wrong.append(f"{name}: not whole in itself")
    found = [word for word, _, _ in verify(root / "anew" / name, [kept])[0]]
    if found != expected:
        wrong.append(f"{name}: {found}")

print(*wrong, sep="\n", end="\n" if wrong else "")
assert len(packs) > 400 and len(tampered) > 90, "the packs are there"
if wrong:
    sys.exit(f"{len(wrong)} verdicts are not as they should be")
print(f"{len(packs)} packs are whole, {len(tampered)} tampered ones and a forged one are found")
