#!/usr/bin/env bash
# Runs a program that sends a plan against the stand-ins for Maskinporten and Nav, and compares what it
# says with `stand_in.expected`, which is the same in every language.
#
#   tests/nav/stand_in.sh PROGRAM ARGUMENT...
#     PYTHON  in the environment: one that has the package `cryptography`
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

python() {
    local one
    for one in "${PYTHON:-}" python3 /usr/bin/python3; do
        if [ -n "$one" ] && "$one" -c 'import cryptography' 2>/dev/null; then
            echo "$one"
            return
        fi
    done
    return 1
}

if ! python >/dev/null; then
    as_root=()
    ((EUID == 0)) || as_root=(sudo -n)
    { "${as_root[@]}" apt-get install -y -q python3-cryptography ||
        { "${as_root[@]}" apt-get update -q && "${as_root[@]}" apt-get install -y -q python3-cryptography; }; } >/dev/null 2>&1 ||
        { echo "stand_in: no Python with the package cryptography (set PYTHON)" >&2 && exit 1; }
fi
# The interpreter before the program: what is compared is the program's own output.
"$(python)" "$here/stand_in.py" "$@" | diff -u "$here/stand_in.expected" -
