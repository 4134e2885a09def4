#!/bin/sh
# Builds the assembly with Mono's compiler and lays it out as the package has it.
#
#   ffi/csharp/pack.sh LIBRARIES PACKAGE
#     LIBRARIES  where the native library is: its folder, or where it was installed
#     PACKAGE    the folder to make: lib, runtimes, build, README.md, LICENSE
set -eu

here=$(cd "$(dirname "$0")" && pwd)
libraries=$(cd "${1:?the folder of the native library is missing}" && pwd)
mkdir -p "${2:?the folder of the package is missing}"
package=$(cd "$2" && pwd)

case $(uname -s) in
Darwin) system=osx file=liboppfolgingsplan_c.dylib ;;
*) system=linux file=liboppfolgingsplan_c.so ;;
esac
case $(uname -m) in
aarch64 | arm64) processor=arm64 ;;
*) processor=x64 ;;
esac
native=$package/runtimes/$system-$processor/native

rm -rf "$package/lib" "$package/runtimes" "$package/build"
mkdir -p "$package/lib/net472" "$native" "$package/build"
mcs -sdk:4.7.2 -langversion:7.2 -target:library -unsafe -optimize+ -debug:portable -warn:4 -warnaserror \
    -doc:"$package/lib/net472/Oppfolgingsplan.xml" -out:"$package/lib/net472/Oppfolgingsplan.dll" \
    -recurse:"$here/src/*.cs"
[ -e "$libraries/$file" ] || libraries=$libraries/lib
cp -L "$libraries/$file" "$native/"
cp "$here/build/Oppfolgingsplan.targets" "$package/build/"
cp "$here/README.md" "$here/../../LICENSE" "$package/"
