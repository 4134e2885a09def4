#!/usr/bin/env bash
# How large the installed shared library is once it is stripped, and whether that is below the limit.
#
#   tests/consumers/c/size.sh PREFIX LIMIT     LIMIT in bytes
set -euo pipefail
library=$(echo "$1"/lib/liboppfolgingsplan_c.so.*.*)
limit=$2
stripped=$(mktemp)
trap 'rm -f "$stripped"' EXIT
strip -o "$stripped" "$library"
bytes=$(stat -c %s "$stripped")
echo "$library: $bytes bytes stripped, at most $limit"
((bytes <= limit))
