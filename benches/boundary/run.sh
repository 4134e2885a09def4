#!/usr/bin/env bash
# The cost of crossing in every language that is here, in one table; see
# README.md.
#
#   benches/boundary/run.sh            the table
#   benches/boundary/run.sh --count    and the instructions of one operation in Rust and in C, by valgrind
#
# PYTHON names the Python that has the package (.venv/bin/python by itself).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
work=$target/boundary
libraries=$work/lib
cd "$root"
mkdir -p "$libraries"

say() { echo "boundary: $1" >&2; }

"$root/include/install.sh" "$work/installed"
case $(uname -s) in Darwin) ending=dylib ;; *) ending=so ;; esac
cp -P "$work/installed/lib/"*.$ending* "$libraries/"
cc=${CC:-cc}
$cc -O2 -shared -fPIC -o "$libraries/libopl_bench_empty.$ending" "$here/empty.c"

cargo build --quiet --release --package oppfolgingsplan-benches --bin boundary
$cc -std=c99 -O2 -Wall -Wextra -Wpedantic -Werror -I"$work/installed/include" -o "$work/c" \
    "$here/c.c" "$here/measure.c" -L"$libraries" -loppfolgingsplan_c -lopl_bench_empty \
    -Wl,-rpath,"$libraries"

python() {
    local python=${PYTHON:-$root/.venv/bin/python}
    if ! "$python" -c 'import oppfolgingsplan' 2>/dev/null; then
        say "no python: $python has no package (make demo installs it)"
        return
    fi
    PYO3_PYTHON=$python CARGO_TARGET_DIR=$work/python cargo build --quiet --release \
        --manifest-path "$here/python_floor/Cargo.toml"
    cp "$work/python/release/libopl_bench_floor.$ending" "$libraries/opl_bench_floor.so"
    "$python" "$here/python.py" "$libraries" "$here"
}

lines=$work/lines
{
    "$target/release/boundary" "$here"
    "$work/c" "$here"
    python
    for runner in "$here"/*/run.sh; do
        [ -x "$runner" ] && { "$runner" "$libraries" "$here" || say "$runner failed"; }
    done
} >"$lines"

awk '
    NF == 3 { value[$1, $2] = $3; if (!seen[$1]++) languages[++count] = $1 }
    END {
        printf "%-10s %-8s %12s %10s %10s\n", "language", "measure", "ns", "x Rust", "x floor"
        split("floor getter command json", measures)
        for (i = 1; i <= count; i++)
            for (j = 1; j <= 4; j++) {
                language = languages[i]; measure = measures[j]
                if (!((language, measure) in value)) continue
                ns = value[language, measure]
                printf "%-10s %-8s %12.1f %10.2f %10.2f\n", language, measure, ns,
                    ns / value["rust", measure], ns / value[language, "floor"]
            }
    }' "$lines"

[ "${1:-}" = --count ] || exit 0
. "$root/benches/instructions.sh"
echo
printf '%-10s %-8s %12s\n' language measure instructions
for measure in floor getter command json; do
    for language in rust c; do
        program=$work/c
        [ $language = c ] || program=$target/release/boundary
        printf '%-10s %-8s %12d\n' $language $measure \
            "$(instructions 1000 2000 "$program" "$here" $measure)"
    done
done
