#!/bin/sh
# Builds the C# package with Mono, lays it out as it is published, and uses it as
# a program elsewhere would: the tests, the program of the README in an empty
# folder, one that sends a plan with HttpClient, and the transcript of every conformance case.
#
#   tests/consumers/csharp/run.sh LIBRARIES
#     LIBRARIES    where the native library is: its folder, or where it was installed
#     TRANSCRIPTS  in the environment: those of Rust, to compare with
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
libraries=$(cd "${1:?the folder of the native library is missing}" && pwd)
made=$root/target/csharp
package=$made/package
transcripts=$root/target/transcripts/csharp

fail() {
    echo "c# consumer: $1" >&2
    exit 1
}

installed() {
    command -v mono >/dev/null && command -v mcs >/dev/null && command -v nunit-console >/dev/null
}

if ! installed; then
    sudo=
    [ "$(id -u)" -eq 0 ] || sudo='sudo -n'
    { $sudo apt-get install -y -q mono-devel nunit-console || { $sudo apt-get update -q && $sudo apt-get install -y -q mono-devel nunit-console; }; } >/dev/null 2>&1 ||
        fail "Mono is not here and cannot be installed: as root, apt-get install mono-devel nunit-console"
fi

mkdir -p "$package" "$transcripts"
"$root/ffi/csharp/pack.sh" "$libraries" "$package"

# What only .NET 8 sees is at least compiled, against stand-ins for its types.
mcs -sdk:4.7.2 -langversion:7.2 -target:library -unsafe -warn:4 -warnaserror -d:NET6_0_OR_GREATER \
    -out:"$made/net8-stand-in.dll" -recurse:"$root/ffi/csharp/src/*.cs" "$here/Net8Types.cs"

# From here on only the package is used, in a folder that is not the source.
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
cp -R "$package" "$elsewhere/package"
export OPPFOLGINGSPLAN_PACKAGE="$elsewhere/package" OPPFOLGINGSPLAN_SOURCE="$root"
assembly=$elsewhere/package/lib/net472/Oppfolgingsplan.dll
compile="mcs -sdk:4.7.2 -langversion:7.2 -warn:4 -warnaserror -r:$assembly"

# The programs, with the assembly and `runtimes` beside them, as a restored package has them.
programs=$elsewhere/programs
mkdir "$programs"
cp "$assembly" "$programs/"
cp -R "$elsewhere/package/runtimes" "$programs/"
nunit=$(find /usr/lib/cli -name nunit.framework.dll | sort | tail -n 1)
cp "$nunit" "$programs/"
$compile -out:"$programs/replay.exe" "$here/Replay.cs" "$here/WrittenFiles.cs" "$here/RawJson.cs" "$here/Answers.cs"
$compile -out:"$programs/loading.exe" "$here/Loading.cs"
$compile -r:System.Net.Http -out:"$programs/send_plan.exe" "$here/SendPlan.cs"
$compile -target:library -r:"$nunit" -out:"$programs/tests.dll" "$here/RawJson.cs" "$here/Answers.cs" "$here"/tests/*.cs

(cd "$programs" && nunit-console tests.dll -nologo -noshadow -nodots -domain=None -process=Single -noresult) >"$made/tests.txt" 2>&1 ||
    { head -n 60 "$made/tests.txt" >&2; fail "tests failed; all of it is in $made/tests.txt"; }
ran=$(sed -n 's/^Tests run: \([0-9]*\), Errors: 0, Failures: 0,.*/\1/p' "$made/tests.txt")
[ "${ran:-0}" -gt 0 ] || fail "no tests ran; see $made/tests.txt"

# A plan is sent with HttpClient, to stand-ins on loopback.
"$root/tests/nav/stand_in.sh" mono "$programs/send_plan.exe" || fail 'send_plan says something else'

# The README: its first program alone in an empty folder, then all of its code in one program.
readme=$elsewhere/package/README.md
for part in first whole; do
    empty=$elsewhere/readme-$part
    mkdir "$empty"
    awk -v part=$part '
        /^```$/ { if (on) blocks++; on = 0 }
        on && !(part == "first" && blocks > 0) { print }
        /^```csharp$/ { on = 1 }' "$readme" >"$empty/code"
    # The first is a program; the rest goes on inside it.
    { grep -v '^} }$' "$empty/code"; echo '} }'; } >"$empty/program.cs"
    rm "$empty/code"
    cp "$assembly" "$elsewhere/package/runtimes/"*"/native/"* "$empty/"
    (cd "$empty" && mcs -sdk:4.7.2 -langversion:7.2 -r:Oppfolgingsplan.dll program.cs && mono program.exe >said) ||
        fail "the code of the README ($part) does not run"
    grep -q '"effective":"none"' "$empty/said" || fail "the code of the README ($part) says something else"
done

# The transcripts, straight from the unpacked package.
rm -f "$transcripts"/*.txt
MONO_PATH=$elsewhere/package/lib/net472 mono "$programs/replay.exe" "$root/tests/conformance/cases" "$transcripts"
cases=$(find "$root/tests/conformance/cases" -name '*.json' | wc -l)
written=$(find "$transcripts" -name '*.txt' | wc -l)
[ "$cases" -eq "$written" ] || fail "$written transcripts of $cases cases"
[ -z "${TRANSCRIPTS:-}" ] || "$root/tests/consumers/compare.sh" "$TRANSCRIPTS" "$transcripts" || fail "the transcripts differ"
echo "c# consumer: $ran tests on $(mono --version | sed -n '1s/Mono JIT compiler version \([0-9.]*\).*/Mono \1/p'), $written transcripts, the README"
