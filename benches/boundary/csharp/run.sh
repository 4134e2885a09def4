#!/bin/sh
# The cost of crossing from C#, on Mono; see the README one folder up.
#
#   benches/boundary/csharp/run.sh LIBRARIES FILES
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
libraries=$(cd "${1:?the folder of the libraries is missing}" && pwd)
files=$(cd "${2:?the folder of the files is missing}" && pwd)
command -v mcs >/dev/null || { echo "no Mono: apt-get install mono-devel" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/ffi/csharp/pack.sh" "$libraries" "$work/package"
cp "$work/package/lib/net472/Oppfolgingsplan.dll" "$work/"
cp -R "$work/package/runtimes" "$work/"
cp "$libraries/libopl_bench_empty."* "$work/"
mcs -sdk:4.7.2 -langversion:7.2 -optimize+ -warn:4 -warnaserror -r:"$work/Oppfolgingsplan.dll" \
    -out:"$work/boundary.exe" "$here/Boundary.cs"
mono -O=all "$work/boundary.exe" "$files"
