#!/bin/sh
# Instructions that W2 takes for a document, wrong ones among them as in the benchmark; see README.md.
#   N=1000 OURS_PY=/a/venv/bin/python sh benches/peers/count.sh
set -eu
cd "$(dirname "$0")/../.."
. benches/instructions.sh
documents=${N:-1000}
cargo build --quiet --release --package oppfolgingsplan-benches --bins
export W2="${CARGO_TARGET_DIR:-target}/release/w2"

row() {
    label=$1
    shift
    printf '%-20s %12d\n' "$label" $(($(instructions 1 3 "$@") / documents))
}
row "rust load" "$W2" "$documents" load
row "rust short" "$W2" "$documents" short
row "rust answer" "$W2" "$documents" answer
if [ -n "${OURS_PY:-}" ]; then
    row "python short" "$OURS_PY" benches/peers/w2.py "$documents" short
    row "python answer" "$OURS_PY" benches/peers/w2.py "$documents" answer
fi
