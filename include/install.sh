#!/bin/sh
# Builds the C ABI and installs the header, both libraries, the file of
# pkg-config and the package of CMake. Called by `make install`.
#
#   include/install.sh PREFIX [DESTDIR]
#   DOCUMENTS=no include/install.sh PREFIX     without PDF and what is made with it
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
prefix=${1:?the prefix is missing}
into=${2:-}$prefix
cd "$root"

field() { sed -n "s/^$1 = \"\\(.*\\)\"\$/\\1/p" Cargo.toml | head -n 1; }
version=$(field version)
major=${version%%.*}
minor=${version#*.}
minor=${minor%%.*}
abi=$(sed -n 's/^#define OPL_ABI_VERSION //p' include/oppfolgingsplan.h)

case ${DOCUMENTS:-yes} in
yes) features= ;;
no) features=--no-default-features ;;
*)
    echo 'install: DOCUMENTS is yes or no' >&2
    exit 2
    ;;
esac
# shellcheck disable=SC2086 # No word or one.
cargo build --quiet --release --package oppfolgingsplan-ffi $features
built=${CARGO_TARGET_DIR:-target}/release

# What Rust's standard library asks of the system is Rust's to say. It is the
# same in any profile, and the smallest one says it soonest.
# shellcheck disable=SC2086 # No word or one.
said=$(cargo rustc --quiet --package oppfolgingsplan-ffi $features --crate-type staticlib -- \
    --print native-static-libs 2>&1) || true
native=$(printf '%s\n' "$said" | sed -n 's/^note: native-static-libs: //p')
if [ -z "$native" ]; then
    printf 'install: rustc names no native libraries:\n%s\n' "$said" >&2
    exit 1
fi

name=liboppfolgingsplan_c
static=$name.a
case $(uname -s) in
Darwin) shared=$name.$version.dylib soname=$name.$abi.dylib link=$name.dylib ;;
*) shared=$name.so.$version soname=$name.so.$abi link=$name.so ;;
esac

install -d "$into/include" "$into/lib/pkgconfig" "$into/lib/cmake/oppfolgingsplan"
if [ -z "$features" ]; then
    install -m 644 include/oppfolgingsplan.h "$into/include/"
else
    # Programs see what there is.
    sed 's/^#define OPPFOLGINGSPLAN_H$/&\n#define OPL_WITHOUT_DOCUMENTS/' include/oppfolgingsplan.h \
        >"$into/include/oppfolgingsplan.h"
    chmod 644 "$into/include/oppfolgingsplan.h"
fi
install -m 755 "$built/$link" "$into/lib/$shared"
install -m 644 "$built/$static" "$into/lib/$static"
ln -sf "$shared" "$into/lib/$soname"
ln -sf "$soname" "$into/lib/$link"

share=$into/share/oppfolgingsplan
install -d "$share"
install -m 644 include/README.md include/oppfolgingsplan.schema.json LICENSE \
    tests/consumers/c/run_case.c tests/consumers/c/deadlines.cpp \
    tests/consumers/c/send_plan.c "$share/"

fill() {
    sed -e "s|@VERSION@|$version|g" -e "s|@MAJOR@|$major|g" -e "s|@MINOR@|$minor|g" \
        -e "s|@SHARED@|$shared|g" -e "s|@SONAME@|$soname|g" -e "s|@STATIC@|$static|g" \
        -e "s|@NATIVE_LIBS@|$3|g" -e "s|@POINTER@|$(($(getconf LONG_BIT) / 8))|g" "$1" >"$2"
    chmod 644 "$2"
}
cmake=$into/lib/cmake/oppfolgingsplan
fill include/pkgconfig/oppfolgingsplan.pc.in "$into/lib/pkgconfig/oppfolgingsplan.pc" "$native"
listed=$(printf '%s' "$native" | tr ' ' ';')
fill include/cmake/oppfolgingsplanConfig.cmake.in "$cmake/oppfolgingsplanConfig.cmake" "$listed"
fill include/cmake/oppfolgingsplanConfigVersion.cmake.in \
    "$cmake/oppfolgingsplanConfigVersion.cmake" ''
