#!/usr/bin/env bash
# Makes the two fonts of this folder anew from Debian's fonts-noto-core, with Debian's python3-fonttools.
# Latin with every Norwegian and Sami letter and the other languages that are written with Latin letters,
# Greek, Cyrillic, and the signs of ordinary text. Without hinting and layout tables: the writer needs neither.
set -euo pipefail
cd "$(dirname "$0")"
from=${1:-/usr/share/fonts/truetype/noto}
letters=20-7E,A0-24F,259,292,2B9,2BB-2BC,2C6-2C8,2CA-2CB,2D8-2DD,300-304,306-30C,31B,323,326-328,331
letters+=,384-386,388-38A,38C,38E-3A1,3A3-3CE,400-45F,490-491,1E00-1E99,1E9E,1EA0-1EF9
letters+=,2010-2015,2018-201E,2020-2022,2026,2030,2032-2033,2039-203A,20AC,2116,2122,2212,2248,2260,2264-2265,FFFD
for weight in Regular Bold; do
    /usr/bin/python3 -m fontTools.subset "$from/NotoSans-$weight.ttf" --unicodes="$letters" --no-hinting \
        --layout-features='' --name-IDs='0,1,2,3,4,5,6,13,14' --notdef-outline --no-recalc-timestamp \
        --drop-tables+=GPOS,GSUB,GDEF --output-file="NotoSans-$weight.ttf"
done
