package no.oppfolgingsplan.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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
        makeRoom(Utf8.most(given.length()));
        Utf8.encode(given, text);
        return text.position();
    }

    /** Puts two texts, the second one right after the first, and gives their lengths in bytes. */
    public long[] put(String first, String second) {
        makeRoom(Math.addExact(Utf8.most(first.length()), Utf8.most(second.length())));
        Utf8.encode(first, text);
        long length = text.position();
        Utf8.encode(second, text);
        return new long[] {length, text.position() - length};
    }

    /** Puts bytes and gives their number. */
    public long put(byte[] bytes) {
        makeRoom(bytes.length);
        text.put(bytes);
        return bytes.length;
    }

    private void makeRoom(int bytes) {
        if (bytes > kept.capacity()) {
            text = ByteBuffer.allocateDirect(bytes);
            textAddress = address(text);
            if (bytes <= MOST) {
                kept = text;
                keptAddress = textAddress;
            }
        } else {
            clear();
        }
        text.clear();
    }

    /** A text that the library gave, which is freed here. */
    public static String take(long given) {
        return Utf8.decode(takeBytes(given));
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

    private static long address(ByteBuffer buffer) {
        return Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
    }
}
