package no.oppfolgingsplan;

import java.util.Objects;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;

/** Calls that take a text and need no object. */
final class Texts {
    private Texts() {}

    /** The address of what is made from a text. */
    static long read(Calls.Read read, String text, String name) {
        Objects.requireNonNull(text, name);
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        try {
            return made(read, scratch, scratch.put(text));
        } finally {
            scratch.clear();
        }
    }

    /** The address of what is made from a text in UTF-8. */
    static long read(Calls.Read read, byte[] utf8, String name) {
        Objects.requireNonNull(utf8, name);
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        try {
            return made(read, scratch, scratch.put(utf8));
        } finally {
            scratch.clear();
        }
    }

    private static long made(Calls.Read read, Scratch scratch, long length) {
        Failure.check(read.call(scratch.text(), length, scratch.out(), scratch.error()), scratch);
        return scratch.wide();
    }
}
