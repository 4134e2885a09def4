#!/usr/bin/env bash
# Writes the timeline and the report of every conformance case and of cases made for what they can be
# filled with, in three languages, and lets other programs judge them: Python's XML reader all of
# them, Chromium with axe-core a part. A page with known faults must be found bad.
# `run.sh --full`: Chromium opens every one.
# `run.sh --look`: pictures of some are left in target/report/look, on a screen, a telephone and paper.
# What is missing is fetched: Chromium and Node from Debian, axe-core and puppeteer-core from npm into
# .tools/report.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tools=$root/.tools/report
files=$root/target/report/files

wanted=()
have() { command -v "$1" >/dev/null || wanted+=("$2"); }
have chromium chromium
have node nodejs
have npm npm
# Without a font there is nothing to see.
fc-list 2>/dev/null | grep -q . || wanted+=(fonts-dejavu-core)
if ((${#wanted[@]})); then
    as_root=()
    ((EUID == 0)) || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
fi
if ! cmp -s "$here/package.json" "$tools/package.json"; then
    rm -rf "$tools"
    mkdir -p "$tools"
    cp "$here/package.json" "$tools/package.json"
    if ! npm --prefix "$tools" install --silent --no-audit --no-fund --ignore-scripts >"$tools/log" 2>&1; then
        cat "$tools/log" >&2
        rm "$tools/package.json"
        exit 1
    fi
fi

cd "$root"
rm -rf "$files"
REPORTS=$files cargo test --quiet --package oppfolgingsplan-tests --test report

echo "-- an XML reader"
python3 "$here/check.py" "$files"

echo "-- Chromium and axe-core"
cp "$here/bad.html" "$files/"
names=()
for file in "$files"/*.html; do
    name=$(basename "$file" .html)
    case $name in
    bad) ;;
    # The largest take a minute each.
    case-*) [[ ${1:-} != --full ]] || names+=("$name") ;;
    random-* | many-measures* | high-rows*) [[ ${1:-} != --full ]] || names+=("$name") ;;
    *) names+=("$name") ;;
    esac
done
MODULES=$tools node "$here/judge.mjs" "$(command -v chromium)" "$files" "${names[@]}" '!bad'

if [[ ${1:-} == --look ]]; then
    MODULES=$tools node "$here/look.mjs" "$(command -v chromium)" "$files" "$root/target/report/look" \
        nurse-00.nb nurse-24.nb nurse-48.nb sensitive-late.nn long.nb varied.en for-nav.nb for-hr.nb
fi
