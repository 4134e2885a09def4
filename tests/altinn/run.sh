#!/usr/bin/env bash
# Forms of Altinn 2, judged by Nav's own schemas and by two validators that know nothing of this
# library: 1,000 forms of each edition are made from the schemas, read, written, and compared field
# by field; ones with one thing wrong must be refused; 1,000 random forms and every approved version
# of the conformance cases must be valid.
#
#   tests/altinn/run.sh BIN    BIN: the folder of the programs of a virtual environment
#   ALTINN_SEED=N              another seed than the usual one, which is printed
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
bin=${1:?the folder of the programs of a virtual environment is missing}
export ALTINN_SEED=${ALTINN_SEED:-20160706}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/read" "$work/written"

if ! command -v xmllint >/dev/null; then
    as_root=()
    ((EUID == 0)) || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends libxml2-utils >/dev/null
fi
"$bin/python" -m pip install --quiet -r "$here/requirements.txt"

test=(cargo test --quiet --package oppfolgingsplan-tests)
"${test[@]}" --test altinn --test fuzz_corpus

echo "-- forms made from the schemas, seed $ALTINN_SEED"
"$bin/python" "$here/generate.py" "$ALTINN_SEED" 1000 "$work/made"
"$bin/python" "$here/check.py" made "$work/made"
ALTINN_MADE=$work/made ALTINN_OUT=$work/read "${test[@]}" --test altinn -- --ignored files_made_from_the_schemas
"$bin/python" "$here/check.py" read "$work/made" "$work/read"
"$bin/python" "$here/check.py" valid "$work/read"

echo "-- random forms, and those of the conformance cases"
ALTINN_OUT=$work/written "${test[@]}" --test altinn -- --ignored files_for_the_schema
"$bin/python" "$here/check.py" valid "$work/written"
