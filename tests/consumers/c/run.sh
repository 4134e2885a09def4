#!/bin/sh
# Builds the C program against the shared and the static library and runs it;
# checks the header in three languages and the names that the library exports;
# and, where valgrind is installed, that nothing is read wrongly or lost.
#
#   tests/consumers/c/run.sh FOLDER            FOLDER: where the libraries are, such as target/release
#   tests/consumers/c/run.sh FOLDER --accept   takes what the program prints now as what it should
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
libraries=$(cd "${1:?the folder of the libraries is missing}" && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

cc=${CC:-cc}
cxx=${CXX:-c++}
strict="-Wall -Wextra -Wpedantic -Werror -I$root/include"

fail() {
    echo "c consumer: $1" >&2
    exit 1
}

# The header by itself, as C and as C++.
header=$root/include/oppfolgingsplan.h
$cc -std=c99 $strict -fsyntax-only -x c "$header"
$cc -std=c11 $strict -fsyntax-only -x c "$header"
$cxx -std=c++17 $strict -fsyntax-only -x c++ "$header"

# The example of the contract.
awk '/^```$/ { on = 0 } on { print } /^```c$/ { on = 1 }' "$root/include/README.md" >"$build/readme.c"
$cc -std=c99 $strict -c -o "$build/readme.o" "$build/readme.c"

# The program against both libraries. The last line is what Rust's standard
# library asks of the system.
case $(uname -s) in
Darwin) shared=liboppfolgingsplan_c.dylib needs="-framework CoreFoundation -lSystem" ;;
*) shared=liboppfolgingsplan_c.so needs="-lpthread -ldl -lm -lrt -lutil" ;;
esac
$cc -std=c99 $strict -g -o "$build/shared" "$here/run_case.c" \
    -L"$libraries" -Wl,-rpath,"$libraries" "$libraries/$shared"
$cc -std=c99 $strict -g -o "$build/static" "$here/run_case.c" \
    "$libraries/liboppfolgingsplan_c.a" $needs

# Both say what is written down.
if [ "${2:-}" = --accept ]; then
    "$build/shared" >"$here/run_case.expected"
fi
for kind in shared static; do
    "$build/$kind" >"$build/$kind.txt"
    diff -u "$here/run_case.expected" "$build/$kind.txt" || fail "$kind: other output"
done

# The exported names, no more and no fewer.
if command -v nm >/dev/null && [ "$(uname -s)" != Darwin ]; then
    nm -D --defined-only "$libraries/$shared" | awk '{ print $3 }' | LC_ALL=C sort >"$build/names"
    diff -u "$root/include/oppfolgingsplan.symbols" "$build/names" || fail "other exported names"
else
    echo "c consumer: no nm; the exported names are not compared" >&2
fi

if command -v valgrind >/dev/null; then
    for kind in shared static; do
        valgrind --quiet --error-exitcode=1 --leak-check=full --show-leak-kinds=all \
            --errors-for-leak-kinds=all "$build/$kind" >/dev/null || fail "$kind: valgrind"
    done
    echo "c consumer: shared and static pass, valgrind finds nothing"
else
    echo "c consumer: shared and static pass; no valgrind"
fi
