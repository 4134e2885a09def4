package no.oppfolgingsplan.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Strings to UTF-8 and back. Nearly every text here is Latin-1 with few letters outside ASCII.
 * Java's own coding goes byte by byte from the first such letter on; this one copies what lies
 * between them as a whole. Other texts are left to Java.
 */
final class Utf8 {
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    /** The last byte that begins a letter of Latin-1. */
    private static final int LAST = 0xC3;

    private Utf8() {}

    /** The text in UTF-8. Half a surrogate pair stays what it is, which is not UTF-8, for the library to refuse. */
    static byte[] encode(String text) {
        byte[] latin = text.getBytes(ISO_8859_1);
        if (!new String(latin, ISO_8859_1).equals(text)) {
            return Halves.in(text) ? Halves.encode(text) : text.getBytes(UTF_8);
        }
        int at = nextHigh(latin, 0);
        if (at == latin.length) {
            return latin;
        }
        byte[] utf8 = new byte[latin.length + countHigh(latin)];
        int from = 0;
        int end = 0;
        while (at < latin.length) {
            System.arraycopy(latin, from, utf8, end, at - from);
            end += at - from;
            int letter = latin[at] & 0xFF;
            utf8[end++] = (byte) (0xC0 | letter >> 6);
            utf8[end++] = (byte) (0x80 | letter & 0x3F);
            from = at + 1;
            at = nextHigh(latin, from);
        }
        System.arraycopy(latin, from, utf8, end, at - from);
        return utf8;
    }

    /** The text that UTF-8 is. */
    static String decode(byte[] utf8) {
        int at = nextHigh(utf8, 0);
        if (at == utf8.length) {
            return new String(utf8, ISO_8859_1);
        }
        byte[] latin = new byte[utf8.length];
        int from = 0;
        int end = 0;
        while (at < utf8.length) {
            int first = utf8[at] & 0xFF;
            if (first > LAST) {
                return new String(utf8, UTF_8);
            }
            System.arraycopy(utf8, from, latin, end, at - from);
            end += at - from;
            latin[end++] = (byte) (first << 6 | utf8[at + 1] & 0x3F);
            from = at + 2;
            at = nextHigh(utf8, from);
        }
        System.arraycopy(utf8, from, latin, end, at - from);
        return new String(latin, 0, end + at - from, ISO_8859_1);
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

    private static int countHigh(byte[] bytes) {
        int count = 0;
        int at = 0;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            count += Long.bitCount((long) WORD.get(bytes, at) & HIGH);
        }
        for (; at < bytes.length; at++) {
            count += bytes[at] < 0 ? 1 : 0;
        }
        return count;
    }
}
