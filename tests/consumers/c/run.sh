#!/usr/bin/env bash
# Builds programs in C99 and C++17 against the installed library, the shared
# and the static one, with pkg-config and with CMake, runs them and compares
# what they print; replays every conformance case; holds the header and the
# exported names against what is committed; and looks for wrong reads and lost
# memory with valgrind and with the sanitizers of the compiler. One program
# sends a plan with libcurl, to stand-ins on loopback.
#
#   make install PREFIX=$PWD/target/installed
#   tests/consumers/c/run.sh PREFIX                    PREFIX: where it is installed
#   tests/consumers/c/run.sh PREFIX --accept           takes what the programs print as what they should
#   TRANSCRIPTS=FOLDER tests/consumers/c/run.sh PREFIX the answers of Rust, if they are written already
#
# What is not there (clang, cmake, valgrind, libcurl) is named and left out.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
prefix=$(cd "${1:?the prefix is missing}" && pwd)
accept=${2:-}
build=${CARGO_TARGET_DIR:-$root/target}/consumers/c
rm -rf "$build"
mkdir -p "$build"

warnings=(-Wall -Wextra -Wpedantic -Werror)
programs=(run_case deadlines nav)
left_out=()

fail() {
    echo "c: $1" >&2
    exit 1
}

have() { command -v "$1" >/dev/null; }

# The header alone, the sizes of the contract, and its example.
headers() {
    local header=$prefix/include/oppfolgingsplan.h cc cxx tried=0
    cmp "$header" "$root/include/oppfolgingsplan.h" || fail 'another header is installed'
    awk '/^```$/ { on = 0 } on { print } /^```c$/ { on = 1 }' "$root/include/README.md" >"$build/readme.c"
    for cc in gcc clang; do
        cxx=${cc/gcc/g++}
        cxx=${cxx/clang/clang++}
        if ! have $cc || ! have $cxx; then
            left_out+=("$cc")
            continue
        fi
        tried=1
        for standard in c99 c11; do
            $cc -std=$standard "${warnings[@]}" -fsyntax-only -x c "$header"
            $cc -std=$standard "${warnings[@]}" -I"$prefix/include" -fsyntax-only "$build/readme.c"
        done
        $cc -std=c11 "${warnings[@]}" -I"$prefix/include" -fsyntax-only "$here/layout.c"
        $cxx -std=c++17 "${warnings[@]}" -fsyntax-only -x c++ "$header"
    done
    [ $tried = 1 ] || fail 'neither gcc nor clang is there'
}

# compile OUTPUT SOURCE... -- FLAGS: a C or C++ program with every warning an error.
compile() {
    local output=$1 compiler=(${CC:-cc} -std=c99)
    shift
    case $1 in *.cpp) compiler=(${CXX:-c++} -std=c++17) ;; esac
    local sources=()
    while [ "$1" != -- ]; do
        sources+=("$1")
        shift
    done
    shift
    "${compiler[@]}" "${warnings[@]}" -g -O1 -o "$output" "${sources[@]}" "$@"
}

source_of() { ls "$here/$1".c*; }

same() {
    local program=$1 run=$2
    "$run" >"$run.txt"
    if [ "$accept" = --accept ]; then
        cp "$run.txt" "$here/$program.expected"
    fi
    diff -u "$here/$program.expected" "$run.txt" || fail "$run: other output"
}

with_pkg_config() {
    export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
    local flags shared static program
    read -ra flags <<<"$(pkg-config --cflags oppfolgingsplan)"
    read -ra shared <<<"$(pkg-config --libs oppfolgingsplan)"
    # The library by its file, and after it what it asks of the system.
    read -ra static <<<"$(pkg-config --static --libs oppfolgingsplan | sed 's/-loppfolgingsplan_c//')"
    static=("$(pkg-config --variable=libdir oppfolgingsplan)/liboppfolgingsplan_c.a" "${static[@]}")
    for program in "${programs[@]}"; do
        compile "$build/$program-shared" "$(source_of $program)" -- "${flags[@]}" "${shared[@]}" \
            -Wl,-rpath,"$prefix/lib"
        compile "$build/$program-static" "$(source_of $program)" -- "${flags[@]}" "${static[@]}"
        same $program "$build/$program-shared"
        same $program "$build/$program-static"
    done
    compile "$build/replay" "$here/replay.c" "$here/put_files.c" "$here/scan.c" -- "${flags[@]}" "${shared[@]}" \
        -Wl,-rpath,"$prefix/lib"
    # The programs of the contract page, and of these the first is run.
    compile "$build/readme" "$build/readme.c" -- "${flags[@]}" "${shared[@]}" -Wl,-rpath,"$prefix/lib"
    "$build/readme" >"$build/readme.txt"
    grep -q '"case":"s-1"' "$build/readme.txt" || fail 'the program of the contract page says something else'
    sanitized=("${flags[@]}" "${static[@]}" -fsanitize=address,undefined -fno-sanitize-recover=all)
}

with_cmake() {
    if ! have cmake; then
        left_out+=(cmake)
        return
    fi
    cmake -S "$here" -B "$build/cmake" -DCMAKE_PREFIX_PATH="$prefix" >"$build/cmake.log"
    cmake --build "$build/cmake" >>"$build/cmake.log" || fail "see $build/cmake.log"
    local program kind
    for program in "${programs[@]}"; do
        for kind in shared static; do
            same $program "$build/cmake/${program}_$kind"
        done
    done
}

# A plan is sent with libcurl, and nothing is lost on the way.
sends() {
    if ! pkg-config --exists libcurl libcrypto; then
        local as_root=()
        ((EUID == 0)) || as_root=(sudo -n)
        "${as_root[@]}" apt-get install -y -q libcurl4-openssl-dev libssl-dev >/dev/null 2>&1 || true
    fi
    if ! pkg-config --exists libcurl libcrypto; then
        left_out+=('libcurl or OpenSSL, and the program that sends')
        return
    fi
    local flags watch=()
    read -ra flags <<<"$(pkg-config --cflags --libs oppfolgingsplan libcurl libcrypto)"
    compile "$build/send_plan" "$here/send_plan.c" -- "${flags[@]}" -Wl,-rpath,"$prefix/lib"
    # What OpenSSL keeps to the end is its own.
    have valgrind && watch=(valgrind --quiet --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite)
    "$root/tests/nav/stand_in.sh" "${watch[@]}" "$build/send_plan" || fail 'send_plan says something else'
}

# The shared library: the names that it exports, and its own.
exports() {
    if [ "$(uname -s)" = Darwin ]; then
        nm -gU "$prefix/lib/liboppfolgingsplan_c.dylib" | awk '{ print substr($3, 2) }'
    else
        nm -D --defined-only "$prefix/lib/liboppfolgingsplan_c.so" | awk '{ print $3 }'
    fi | LC_ALL=C sort >"$build/names"
    diff -u "$root/include/oppfolgingsplan.symbols" "$build/names" || fail 'other exported names'
    if have readelf; then
        local abi
        abi=$(sed -n 's/^#define OPL_ABI_VERSION //p' "$prefix/include/oppfolgingsplan.h")
        readelf -d "$build/run_case-shared" | grep -q "NEEDED.*liboppfolgingsplan_c\.so\.$abi\]" ||
            fail 'a program does not ask for the library of its ABI'
    fi
}

replayed() {
    mkdir -p "$build/transcripts/c"
    "$build/replay" "$root/tests/conformance/cases" "$build/transcripts/c" >"$build/replay.txt"
    if [ -z "${TRANSCRIPTS:-}" ]; then
        export TRANSCRIPTS=$build/rust
        (cd "$root" && cargo test --quiet --package oppfolgingsplan-tests --test conformance \
            transcripts) >"$build/rust.log" 2>&1 || fail "see $build/rust.log"
    fi
    "$root/tests/consumers/compare.sh" "$TRANSCRIPTS" "$build/transcripts/c" ||
        fail 'other answers than Rust'
}

# No wrong read, nothing lost: valgrind on the shared library, the sanitizers
# on the static one.
watched() {
    local run log kinds file number=0
    # PDFs take valgrind long, so it sees every sixteenth case; the sanitizers see all.
    mkdir "$build/some" "$build/watched"
    for file in "$root"/tests/conformance/cases/*.json; do
        [ $((number++ % 16)) -ne 0 ] || cp "$file" "$build/some/"
    done
    if have valgrind; then
        for run in run_case-shared deadlines-shared nav-shared replay; do
            log=$build/$run.valgrind
            kinds=all
            set -- "$build/$run"
            if [ $run = replay ]; then
                set -- "$@" "$build/some" "$build/watched"
                # The writer of PDF keeps its colour profile, some hundred bytes, for the next file.
                kinds=definite,indirect,possible
            fi
            valgrind --error-exitcode=1 --leak-check=full --show-leak-kinds=$kinds \
                --errors-for-leak-kinds=$kinds --log-file="$log" "$@" >/dev/null || fail "see $log"
            sed -n "s/.*total heap usage: \\(.*\\)/c: valgrind $run: \\1/p" "$log"
        done
    else
        left_out+=(valgrind)
    fi
    if ! echo 'int main(void){return 0;}' | ${CC:-cc} -fsanitize=address,undefined -x c - -o "$build/probe" 2>/dev/null; then
        left_out+=('the sanitizers')
        return
    fi
    mkdir "$build/again"
    compile "$build/run_case-sanitized" "$here/run_case.c" -- "${sanitized[@]}"
    compile "$build/deadlines-sanitized" "$here/deadlines.cpp" -- "${sanitized[@]}"
    compile "$build/nav-sanitized" "$here/nav.c" -- "${sanitized[@]}"
    compile "$build/replay-sanitized" "$here/replay.c" "$here/put_files.c" "$here/scan.c" -- "${sanitized[@]}"
    same run_case "$build/run_case-sanitized"
    same deadlines "$build/deadlines-sanitized"
    same nav "$build/nav-sanitized"
    "$build/replay-sanitized" "$root/tests/conformance/cases" "$build/again" >/dev/null
    diff -r "$build/transcripts/c" "$build/again" >/dev/null || fail 'other answers under the sanitizers'
}

headers
with_pkg_config
with_cmake
sends
exports
replayed
watched
echo "c: header, programs, $(cat "$build/replay.txt"), names and memory are as they should be"
for what in "${left_out[@]}"; do echo "c: left out: $what"; done
