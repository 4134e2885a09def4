#!/usr/bin/env bash
# Writes the documents of several hundred plans and proofs and lets other programs judge them: veraPDF (PDF/A-2a,
# PDF/A-3a and PDF/UA-1), qpdf (the structure of the file), poppler (the tags, the text, the fonts).
# 500 documents are made at random, and 2,000 are written in a row for the memory.
# `run.sh --full`: 2,000 at random, 10,000 in a row, and a plan with 10,000 measures for veraPDF too.
# `BLESS=1 run.sh`: the tag trees of golden/ are written anew.
# What is missing is fetched: programs from Debian, veraPDF from Maven Central into .tools/.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tools=$root/.tools/verapdf
random=500
repeats=2000
more=()
if [[ ${1:-} == --full ]]; then
    random=2000
    repeats=10000
fi

wanted=()
have() { command -v "$1" >/dev/null || wanted+=("$2"); }
have qpdf qpdf
have pdfinfo poppler-utils
have java openjdk-17-jdk-headless
have mvn maven
if ((${#wanted[@]})); then
    as_root=()
    ((EUID == 0)) || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
fi
if ! cmp -s "$here/pom.xml" "$tools/pom.xml"; then
    rm -rf "$tools"
    mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$tools/lib"
    cp "$here/pom.xml" "$tools/pom.xml"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
files=$work/files
cd "$root"
test=(cargo test --quiet --package oppfolgingsplan-tests)
DOCUMENTS=$files DOCUMENTS_RANDOM=$random "${test[@]}" --test document
DOCUMENTS_REPEATS=$repeats "${test[@]}" --test document -- --ignored --nocapture
PROOFS=$work/proofs "${test[@]}" --test proof every_case

echo "-- veraPDF"
# In the full run also the plan with 10,000 measures, which takes a minute.
[[ $random == 500 ]] || more=("2a+ua1=$work/crowded.pdf")
# Without its tags, and with an attachment that PDF/A-2 does not allow: these must fail.
mkdir "$work/untagged"
pdfseparate -f 1 -l 1 "$files/2a/nurse-p1-nb.pdf" "$work/untagged/nurse.pdf" 2>/dev/null
java -cp "$tools/lib/*" "$here/Judge.java" \
    "2a+ua1=$files/2a" "2a+ua1=$work/proofs/pdf" "${more[@]}" "3a+ua1=$files/3a" "!2a+ua1=$work/untagged" "!2a=$files/3a"

echo "-- qpdf"
checked=0
for file in "$files"/*/*.pdf "$work"/proofs/pdf/*.pdf; do
    qpdf --check "$file" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
    checked=$((checked + 1))
done
echo "$checked files are whole"

echo "-- poppler"
python3 "$here/aloud.py" "$files/2a"
# A heading's own words stand under it; poppler prints its title as raw UTF-16.
tags() { pdfinfo -struct-text "$1" 2>/dev/null | LC_ALL=C sed -E 's/^( *H[0-9]) ".*" \(block\)$/\1/'; }
mkdir -p "$here/golden"
for name in nurse-p1-nb nurse-p2-nn nurse-p2-en-to-sign row-force-approval-two-party-p1 \
    row-complete-plan-employer-led-p1 own-manager-p2 empty-draft other-scripts; do
    tags "$files/2a/$name.pdf" >"$work/$name.txt"
    if [[ -n ${BLESS:-} ]]; then
        cp "$work/$name.txt" "$here/golden/$name.txt"
    fi
    diff -u "$here/golden/$name.txt" "$work/$name.txt"
    pdftotext "$files/2a/$name.pdf" - 2>/dev/null | grep -qE '^(Oppfølgingsplan|Follow-up plan)$' || { echo "$name: no text"; exit 1; }
    # Embedded, a subset, and with a table to Unicode.
    fonts=$(pdffonts "$files/2a/$name.pdf" 2>/dev/null | tail -n +3)
    ! grep -v 'yes yes yes' <<<"$fonts" || { echo "$name: a font is not embedded"; exit 1; }
done
echo "tag trees, text and fonts are as they should be"
