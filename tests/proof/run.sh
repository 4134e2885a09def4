#!/usr/bin/env bash
# Proof packs of every conformance case, whole and tampered with, judged by the library and by a
# verifier in Python that knows only the description of the format. veraPDF judges their documents in
# tests/document/run.sh.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
PROOFS=$(mktemp -d)
export PROOFS
trap 'rm -rf "$PROOFS"' EXIT

cargo test --quiet --package oppfolgingsplan-tests --test proof
python3 "$here/judge.py" "$PROOFS"
# What the help tells a person to do.
(cd "$PROOFS/anew/honest" && sha256sum --quiet --check SHA256SUMS)
