package no.oppfolgingsplan.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Strings to UTF-8 and back. Nearly every text here is Latin-1 with few letters outside ASCII.
 * Java's own coding goes byte by byte from the first such letter on; this one looks at eight bytes
 * at once and copies what lies between those letters as a whole. Other texts are left to Java.
 */
final class Utf8 {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x0101010101010101L;
    private static final long QUESTIONS = '?' * LOW;
    /** The last byte that begins a letter of Latin-1. */
    private static final int LAST = 0xC3;

    private Utf8() {}

    /** The most bytes that a text of so many chars can be. */
    static long most(String text) {
        return 3L * text.length();
    }

    /** How many bytes a text is; half a surrogate pair is three. */
    static long length(String text) {
        long bytes = text.length();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 0x80) {
                bytes++;
            }
            if (letter >= 0x800) {
                bytes++;
            }
            if (Character.isHighSurrogate(letter)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                // Four bytes: the two and one more of this half, and the one of the other.
                at++;
            }
        }
        return bytes;
    }

    /**
     * Writes a text in UTF-8. Half a surrogate pair stays what it is, which is not UTF-8, for the
     * library to refuse.
     */
    static void encode(String text, ByteBuffer to) {
        byte[] latin = text.getBytes(ISO_8859_1);
        if (!isWhole(text, latin)) {
            to.put(Halves.in(text) ? Halves.encode(text) : text.getBytes(UTF_8));
            return;
        }
        int from = 0;
        for (int at = nextHigh(latin, 0); at < latin.length; at = nextHigh(latin, from)) {
            int letter = latin[at] & 0xFF;
            to.put(latin, from, at - from).put((byte) (0xC0 | letter >> 6)).put((byte) (0x80 | letter & 0x3F));
            from = at + 1;
        }
        to.put(latin, from, latin.length - from);
    }

    /** Whether a text is Latin-1: whether no other char became a question mark. */
    private static boolean isWhole(String text, byte[] latin) {
        int at = 0;
        for (; at <= latin.length - Long.BYTES; at += Long.BYTES) {
            long found = (long) WORD.get(latin, at) ^ QUESTIONS;
            if ((found - LOW & ~found & HIGH) != 0 && !isWhole(text, latin, at, at + Long.BYTES)) {
                return false;
            }
        }
        return isWhole(text, latin, at, latin.length);
    }

    private static boolean isWhole(String text, byte[] latin, int from, int to) {
        for (int at = from; at < to; at++) {
            if (latin[at] == '?' && text.charAt(at) != '?') {
                return false;
            }
        }
        return true;
    }

    /** The text that UTF-8 is; its bytes are used up. */
    static String decode(byte[] utf8) {
        int at = nextHigh(utf8, 0);
        if (at == utf8.length) {
            return new String(utf8, ISO_8859_1);
        }
        if (!isLatin(utf8, at)) {
            return new String(utf8, UTF_8);
        }
        int end = at;
        while (at < utf8.length) {
            utf8[end++] = (byte) (utf8[at] << 6 | utf8[at + 1] & 0x3F);
            int from = at + 2;
            at = nextHigh(utf8, from);
            System.arraycopy(utf8, from, utf8, end, at - from);
            end += at - from;
        }
        return new String(utf8, 0, end, ISO_8859_1);
    }

    /** Whether no byte begins a letter outside Latin-1. */
    private static boolean isLatin(byte[] utf8, int from) {
        int at = from;
        for (; at <= utf8.length - Long.BYTES; at += Long.BYTES) {
            long word = (long) WORD.get(utf8, at);
            long begins = word & word << 1 & HIGH;
            if ((begins & (word << 2 | word << 3 | word << 4 | word << 5)) != 0) {
                return false;
            }
        }
        for (; at < utf8.length; at++) {
            if ((utf8[at] & 0xFF) > LAST) {
                return false;
            }
        }
        return true;
    }

    /** Where the next byte outside ASCII is, or the end. */
    private static int nextHigh(byte[] bytes, int from) {
        int at = from;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long high = (long) WORD.get(bytes, at) & HIGH;
            if (high != 0) {
                return at + Long.numberOfTrailingZeros(high) / Byte.SIZE;
            }
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
