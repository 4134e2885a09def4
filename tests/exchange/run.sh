#!/usr/bin/env bash
# Writes the calendars and tables of every conformance case, and has them read by programs that know
# nothing of this library: Python's `icalendar` and `csv`.
#
#   tests/exchange/run.sh BIN    BIN: the folder of the programs of a virtual environment
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=${1:?the folder of the programs of a virtual environment is missing}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

"$bin/python" -m pip install --quiet -r tests/exchange/requirements.txt
EXCHANGE_OUT=$out cargo test --quiet --package oppfolgingsplan-tests --test exchange -- every_case_has_its_files >"$out/log" 2>&1 || {
    cat "$out/log" >&2
    exit 1
}
rm "$out/log"
"$bin/python" tests/exchange/read_back.py "$out"
