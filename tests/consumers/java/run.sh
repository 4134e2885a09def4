#!/bin/sh
# Packs the jar with the library inside, and uses it as a program elsewhere would: the tests, the
# transcript of the conformance cases, and the code of the README in an empty folder.
#
#   tests/consumers/java/run.sh FOLDER [TRANSCRIPTS]
#
# FOLDER: where the installed C library is. TRANSCRIPTS: where the transcripts go,
# target/java/transcripts if left out. Everything that is built goes to target/java.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
libraries=$(cd "${1:?the folder of the installed C library is missing}" && pwd)
build=$root/target/java
transcripts=${2:-$build/transcripts}
case $transcripts in /*) ;; *) transcripts=$PWD/$transcripts ;; esac

fail() {
    echo "java: $1" >&2
    exit 1
}

# Maven and a compiler of Java 17 or later.
if ! command -v mvn >/dev/null || ! command -v javac >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        { apt-get update -q && apt-get install -y -q maven openjdk-17-jdk-headless; } >/dev/null ||
            fail "Maven or a JDK is missing, and apt-get could not install maven and openjdk-17-jdk-headless"
    else
        fail "Maven or a JDK is missing; install maven and openjdk-17-jdk-headless"
    fi
fi
version=$(javac -version 2>&1 | sed 's/^javac \([0-9]*\).*/\1/')
[ "$version" -ge 17 ] || fail "javac is of Java $version; the package needs 17 or later"

mkdir -p "$build"
mvn() {
    command mvn --quiet --batch-mode --no-transfer-progress -Dstyle.color=never "$@" >"$build/mvn.log" 2>&1 || {
        cat "$build/mvn.log" >&2
        return 1
    }
}

# Where there is a Java of 22 or later, it packs the second binding too, and is tested with it.
later=$("$here/later.sh")
JAVA_HOME=${later:-${JAVA_HOME:-}} mvn -f "$root/ffi/java/pom.xml" clean package \
    -Dnative.folder="$libraries" -Dtarget.folder="$build/package" || fail "the package cannot be built"
jar=$build/package/oppfolgingsplan-0.1.0.jar
unzip -l "$jar" 2>/dev/null | grep -q 'natives/.*oppfolgingsplan_c' ||
    jar tf "$jar" | grep -q 'natives/.*oppfolgingsplan_c' || fail "there is no library in $jar"
for more in sources javadoc; do
    [ -s "${jar%.jar}-$more.jar" ] || fail "there is no jar of the $more"
done

# The tests, on the packed jar.
tested() {
    mvn -f "$here/pom.xml" package -Dpackage.jar="$jar" -Dtarget.folder="$build/consumer" \
        -Dtest.java="$1" || fail "tests failed with $1"
    sum=$(grep -ho 'tests="[0-9]*"' "$build"/consumer/surefire-reports/TEST-*.xml |
        tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum }')
    echo "java: $sum tests pass with $("$1" -version 2>&1 | head -n 1)"
    rm -rf "$build/consumer/surefire-reports"
}
rm -rf "$build/consumer"
tested "$(command -v java)"
[ -z "$later" ] || tested "$later/bin/java"

# The transcript, on the packed jar as a module and in another folder.
jna=$(echo "$build"/consumer/jars/jna-*.jar)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
rm -rf "$transcripts"
java -p "$jar:$jna" --add-modules no.oppfolgingsplan \
    -cp "$build/consumer/consumer-0.1.0.jar" consumer.Transcript \
    "$root/tests/conformance/cases" "$transcripts" || fail "the transcript was not written"
cases=$(find "$root/tests/conformance/cases" -name '*.json' | wc -l)
written=$(find "$transcripts" -name '*.txt' | wc -l)
[ "$cases" -eq "$written" ] || fail "$cases cases, but $written transcripts"
echo "java: $written transcripts in $transcripts"
[ -z "${TRANSCRIPTS:-}" ] || "$root/tests/consumers/compare.sh" "$TRANSCRIPTS" "$transcripts" ||
    fail "the transcripts differ"

# Sending a plan, with HttpClient, to the stand-ins for Maskinporten and Nav.
"$root/tests/nav/stand_in.sh" java -cp "$jar:$jna:$build/consumer/consumer-0.1.0.jar" consumer.SendPlan ||
    fail "SendPlan says something else"

# The programs of the README, with nothing but the two jars.
awk '/^```$/ { on = 0 } /^```java$/ { on = 1; number++; next }
    on { print > ("Readme" number ".java") }' "$root/ffi/java/README.md"
for program in Readme*.java; do
    name=$(sed -n 's/.*class \([A-Za-z]*\).*/\1/p' "$program" | head -n 1)
    [ -n "$name" ] && mv "$program" "$name.java"
    java -cp "$jar:$jna" "$name.java" >"$name.txt" || fail "the program $name of the README fails"
    [ -s "$name.txt" ] || fail "the program $name of the README says nothing"
done
echo "java: the programs of the README run"
