package no.oppfolgingsplan.internal;

import java.util.Arrays;

/**
 * Halves of surrogate pairs that stand alone. A {@code String} may hold them, UTF-8 may not, and
 * Java's own encoder silently writes a question mark.
 */
final class Halves {
    private Halves() {}

    /** Whether a text has any. */
    static boolean in(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (isPair(text, at)) {
                    at++;
                } else {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a pair begins here. */
    static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    /** The text with each half as three bytes of its own, which is not UTF-8. */
    static byte[] encode(String text) {
        byte[] bytes = new byte[Math.multiplyExact(3, text.length())];
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            int code = text.codePointAt(at);
            if (code < 0x80) {
                bytes[end++] = (byte) code;
            } else if (code < 0x800) {
                bytes[end++] = (byte) (0xC0 | code >> 6);
                bytes[end++] = (byte) (0x80 | code & 0x3F);
            } else {
                if (code < 0x10000) {
                    bytes[end++] = (byte) (0xE0 | code >> 12);
                } else {
                    at++;
                    bytes[end++] = (byte) (0xF0 | code >> 18);
                    bytes[end++] = (byte) (0x80 | code >> 12 & 0x3F);
                }
                bytes[end++] = (byte) (0x80 | code >> 6 & 0x3F);
                bytes[end++] = (byte) (0x80 | code & 0x3F);
            }
        }
        return Arrays.copyOf(bytes, end);
    }
}
