#!/usr/bin/env bash
# compare.sh REFERENCE FOLDER...: every folder must hold the same transcripts as REFERENCE,
# byte for byte; one that lacks a case, or has one more, fails as one that differs.
set -euo pipefail
reference=$1
shift
count=$(find "$reference" -name '*.txt' | wc -l)
if [ "$count" -eq 0 ]; then
    echo "no transcript in $reference" >&2
    exit 1
fi
failed=0
for folder in "$@"; do
    if diff -r "$reference" "$folder" >"$folder.diff"; then
        echo "$(basename "$folder"): $count transcripts, the same"
    else
        echo "$(basename "$folder"): differs from $(basename "$reference"); see $folder.diff" >&2
        head -n 20 "$folder.diff" | cut -c 1-300 >&2
        failed=1
    fi
done
exit "$failed"
