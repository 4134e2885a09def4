#!/usr/bin/env bash
# Writes the package of every approved version of every conformance case for several archives, and
# has them judged: by the schemas of eFormidling and Fiks Arkiv V1 (xmllint), the code lists of Fiks
# Arkiv and Python's zipfile (check.py), sha256sum and unzip. What is broken on purpose must fail.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
schemas=$here/schemas

wanted=()
have() { command -v "$1" >/dev/null || wanted+=("$2"); }
have xmllint libxml2-utils
have unzip unzip
have python3 python3
if ((${#wanted[@]})); then
    as_root=()
    ((EUID == 0)) || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PACKAGES=$work/packages
cd "$root"
cargo test --quiet --package oppfolgingsplan-tests --test archive

fail() { echo "$1" >&2; exit 1; }
# Validates files with a schema; says nothing when all are valid.
valid() {
    local schema=$1
    shift
    printf '%s\0' "$@" | xargs -0 xmllint --nonet --noout --schema "$schema" 2>"$work/said" && return
    grep -v ' validates$' "$work/said" >"$work/wrong" || true
    return 1
}
eformidling=$schemas/eformidling/arkivmelding.xsd
fiks=$schemas/fiks-arkiv-v1/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd

echo "-- schemas"
for folder in "$work/packages" "$work/odd-packages"; do
    mapfile -t messages < <(find "$folder" -path '*/eformidling/arkivmelding.xml')
    valid "$eformidling" "${messages[@]}" || { head "$work/wrong"; fail "not as eFormidling wants it"; }
    echo "${#messages[@]} messages for eFormidling are valid"
    mapfile -t messages < <(find "$folder" -path '*/fiks-arkiv-v1/arkivmelding.xml')
    valid "$fiks" "${messages[@]}" || { head "$work/wrong"; fail "not as Fiks Arkiv wants it"; }
    echo "${#messages[@]} messages for Fiks Arkiv are valid"
done
for receipt in "$here"/receipts/*.xml; do
    schema=$(sed -nE 's/.*fiks-arkiv\/(arkivmelding\/opprett\/kvittering|feil\/[a-z]+)\/v1".*/\1/p' "$receipt" | head -1)
    case $schema in
    feil/*) schema=no.ks.fiks.arkiv.v1.feilmelding.${schema#feil/}.xsd ;;
    *) schema=no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.kvittering.xsd ;;
    esac
    valid "$schemas/fiks-arkiv-v1/$schema" "$receipt" || { cat "$work/wrong"; fail "$receipt"; }
done

echo "-- sums and zips"
python3 "$here/check.py" "$work/packages" "$schemas/fiks-arkiv-v1/kodelister"
python3 "$here/check.py" "$work/odd-packages" "$schemas/fiks-arkiv-v1/kodelister"
checked=0
for sums in "$work"/packages/*/SHA256SUMS; do
    (cd "${sums%/*}" && sha256sum --check --quiet --strict SHA256SUMS) || fail "$sums"
    unzip -tqq "${sums%/SHA256SUMS}.zip" || fail "${sums%/SHA256SUMS}.zip"
    checked=$((checked + 1))
done
echo "$checked packages are whole"

echo "-- what is broken must fail"
broken=$work/broken
cp -r "$work/packages/nurse-p1-websak" "$work/packages/nurse-p1-websak.zip" "$(mkdir -p "$broken" && echo "$broken")"
one=$broken/nurse-p1-websak
must_fail() {
    local what=$1 file=$2 edit=$3 schema=$4
    sed "$edit" "$one/$file" >"$work/broken.xml"
    ! cmp -s "$one/$file" "$work/broken.xml" || fail "$what: nothing was broken"
    ! valid "$schema" "$work/broken.xml" || fail "$what: passes"
}
must_fail "a status in other words" eformidling/arkivmelding.xml 's/>Ekspedert</>E</' "$eformidling"
must_fail "no identifier" eformidling/arkivmelding.xml '0,/systemID/{/systemID/d}' "$eformidling"
must_fail "no title" eformidling/arkivmelding.xml '/<tittel>/d' "$eformidling"
must_fail "no file name" fiks-arkiv-v1/arkivmelding.xml '/filnavn/d' "$fiks"
must_fail "a size in words" fiks-arkiv-v1/arkivmelding.xml 's/<filstoerrelse>.*</<filstoerrelse>stor</' "$fiks"
must_fail "no namespace" fiks-arkiv-v1/arkivmelding.xml 's/metadatakatalog\/v1/metadatakatalog\/v9/' "$fiks"
must_not_pass() {
    local what=$1 file=$2 edit=$3
    cp "$one/$file" "$work/whole"
    sed -i "$edit" "$one/$file"
    ! cmp -s "$one/$file" "$work/whole" || fail "$what: nothing was broken"
    ! python3 "$here/check.py" "$broken" "$schemas/fiks-arkiv-v1/kodelister" >/dev/null || fail "$what: passes"
    ! (cd "$one" && sha256sum --check --quiet --strict SHA256SUMS) >/dev/null 2>&1 || fail "$what: the sums agree"
    cp "$work/whole" "$one/$file"
}
must_not_pass "a code of no list" fiks-arkiv-v1/arkivmelding.xml 's/>NOTAT</>NOTIS</'
must_not_pass "a number in a title" fiks-arkiv-v1/arkivmelding.xml 's/<tittel>/<tittel>05908399546 /'
must_not_pass "another sheet" registrering.txt 's/X-notat/N-notat/'
python3 "$here/check.py" "$broken" "$schemas/fiks-arkiv-v1/kodelister" >/dev/null || fail "the whole one fails"
echo "all of it fails"
