"""Has the separate verifier judge what the tests have written.

    judge.py FOLDER    FOLDER: with `packs`, `tampered` and `anew`
"""

import sys
from pathlib import Path

from verify import verify

root = Path(sys.argv[1])
wrong = []

packs = sorted((root / "packs").glob("*.zip"))
for pack in packs:
    findings, events, _ = verify(pack)
    if findings or not events:
        wrong.append(f"{pack.name}: {findings}")

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
