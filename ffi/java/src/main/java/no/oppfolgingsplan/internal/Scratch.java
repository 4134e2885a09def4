package no.oppfolgingsplan.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What a thread needs for a call: a place for the result, one for the error, and one for a text.
 * Each thread has its own, so a call allocates nothing in native memory.
 */
public final class Scratch {
    private static final int FIRST = 4 << 10;
    private static final int MOST = 1 << 20;
    private static final int OUT = 0;
    private static final int ERROR = 8;

    private static final ThreadLocal<Scratch> MINE = ThreadLocal.withInitial(Scratch::new);

    private final ByteBuffer results = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
    private final long out = address(results);
    private ByteBuffer kept = ByteBuffer.allocateDirect(FIRST);
    private long keptAddress = address(kept);
    private ByteBuffer text = kept;
    private long textAddress = keptAddress;

    private Scratch() {}

    /** The scratch of the calling thread. */
    public static Scratch mine() {
        return MINE.get();
    }

    /** Where the result goes. */
    public long out() {
        return out;
    }

    /** Where the error goes, which is none so far. */
    public long error() {
        results.putLong(ERROR, 0);
        return out + ERROR;
    }

    /** The result as a 32-bit number. */
    public int number() {
        return results.getInt(OUT);
    }

    /** The result as a 64-bit number or an address. */
    public long wide() {
        return results.getLong(OUT);
    }

    /** The address of the error, 0 if there is none. */
    public long errorAddress() {
        return results.getLong(ERROR);
    }

    /** Where the text is that was put last. */
    public long text() {
        return textAddress;
    }

    /** Takes the text back: one that was too large to keep goes to the garbage collector. */
    public void clear() {
        text = kept;
        textAddress = keptAddress;
    }

    /**
     * Puts a text in UTF-8 and gives its length in bytes. Half a surrogate pair is put as it is, for
     * the library to refuse, not replaced.
     */
    public long put(String given) {
        return put(encode(given));
    }

    /** Puts two texts, the second one right after the first, and gives their lengths in bytes. */
    public long[] put(String first, String second) {
        byte[] before = encode(first);
        byte[] after = encode(second);
        byte[] both = Arrays.copyOf(before, Math.addExact(before.length, after.length));
        System.arraycopy(after, 0, both, before.length, after.length);
        put(both);
        return new long[] {before.length, after.length};
    }

    private static byte[] encode(String given) {
        byte[] bytes = given.getBytes(UTF_8);
        return isWhole(given, bytes) ? bytes : Halves.encode(given);
    }

    /** Puts bytes and gives their number. */
    public long put(byte[] bytes) {
        if (bytes.length <= kept.capacity()) {
            clear();
        } else {
            text = ByteBuffer.allocateDirect(Math.max(bytes.length, 2 * FIRST));
            textAddress = address(text);
            if (bytes.length <= MOST) {
                kept = text;
                keptAddress = textAddress;
            }
        }
        text.clear().put(bytes);
        return bytes.length;
    }

    /** A text that the library gave, which is freed here. */
    public static String take(long given) {
        return new String(takeBytes(given), UTF_8);
    }

    /** The bytes of a text that the library gave, which is freed here. */
    public static byte[] takeBytes(long given) {
        try {
            long length = Abi.opl_text_len(given);
            return new Pointer(Abi.opl_text_data(given)).getByteArray(0, Math.toIntExact(length));
        } finally {
            Abi.opl_text_free(given);
        }
    }

    /**
     * Whether no half of a surrogate pair became a question mark. Texts in ASCII and Latin-1, which
     * is nearly all, are compared in a few vector instructions and not read char by char.
     */
    private static boolean isWhole(String text, byte[] utf8) {
        if (utf8.length == text.length()) {
            return new String(utf8, ISO_8859_1).equals(text);
        }
        return new String(text.getBytes(ISO_8859_1), ISO_8859_1).equals(text) || !Halves.in(text);
    }

    private static long address(ByteBuffer buffer) {
        return Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
    }
}
