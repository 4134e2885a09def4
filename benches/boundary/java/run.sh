#!/bin/sh
# The Java runner of the boundary bench: benches/boundary/java/run.sh LIBRARIES FILES
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
libraries=$(cd "$1" && pwd)
files=$(cd "$2" && pwd)
build=$root/target/java/bench
mkdir -p "$build"

# With a Java of 22 or later the jar has a second binding, which is measured too; the floor stays JNA's.
later=$("$root/tests/consumers/java/later.sh")

JAVA_HOME=${later:-${JAVA_HOME:-}} mvn -q -B -f "$root/ffi/java/pom.xml" clean package \
    dependency:copy-dependencies -DoutputDirectory="$build/jars" \
    -Dnative.folder="$libraries" -Dtarget.folder="$build/package" \
    -Dmaven.source.skip -Dmaven.javadoc.skip >"$build/mvn.log" 2>&1 || {
    cat "$build/mvn.log" >&2
    exit 1
}
path=$(echo "$build"/package/oppfolgingsplan-0.1.0.jar "$build"/jars/*.jar | tr ' ' ':')
javac -d "$build" -cp "$path" "$here/Boundary.java"
java -cp "$path:$build" Boundary "$libraries" "$files" java
[ -z "$later" ] || "$later/bin/java" --enable-native-access=ALL-UNNAMED -cp "$path:$build" \
    Boundary "$libraries" "$files" java22 2>/dev/null
