#!/bin/sh
# Prints the home of a JDK of Java 22 or later, if there is one on this machine; JAVA22_HOME names it.
for home in "${JAVA22_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/javac" ] || continue
    version=$("$home/bin/javac" -version 2>&1 | sed 's/^javac \([0-9]*\).*/\1/')
    if [ "$version" -ge 22 ] 2>/dev/null; then
        echo "$home"
        break
    fi
done
