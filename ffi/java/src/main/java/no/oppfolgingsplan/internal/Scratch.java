package no.oppfolgingsplan.internal;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a thread needs for a call: a place for the result, one for the error, and one for a text.
 * Each thread has its own, so nearly no call allocates native memory. There may be very many threads,
 * so the place for texts is made by the first text, and grows with them up to a limit; a text above
 * it has a place of its own until {@link #clear}. None of it waits for the garbage collector.
 */
public final class Scratch {
    private static final int FIRST = 512;
    private static final int MOST = 1 << 20;
    /** The most bytes that a buffer can be. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;
    private static final int OUT = 0;
    private static final int ERROR = 8;

    private static final ThreadLocal<Scratch> MINE = ThreadLocal.withInitial(Scratch::new);

    private final ByteBuffer results = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
    private final long out = address(results);
    private Place kept;
    private Place text;

    /** Native memory for a text. */
    private static final class Place {
        private final Memory memory;
        private final ByteBuffer buffer;
        private final long address;

        Place(int bytes) {
            memory = new Memory(bytes);
            buffer = memory.getByteBuffer(0, bytes);
            address = Pointer.nativeValue(memory);
        }

        void free() {
            memory.close();
        }
    }

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
        return text.address;
    }

    /** Takes the text back: the place of one that is too large to keep is freed. To be called after every put. */
    public void clear() {
        if (text != kept) {
            text.free();
            text = kept;
        }
    }

    /**
     * Puts a text in UTF-8 and gives its length in bytes. Half a surrogate pair is put as it is, for
     * the library to refuse, not replaced.
     *
     * @throws IllegalArgumentException when it is longer than a buffer can be
     */
    public long put(String given) {
        long most = Utf8.most(given);
        ByteBuffer to = room(most <= MOST ? most : Utf8.length(given));
        Utf8.encode(given, to);
        return to.position();
    }

    /**
     * Puts two texts, the second one right after the first, and gives their lengths in bytes.
     *
     * @throws IllegalArgumentException when they are longer than a buffer can be
     */
    public long[] put(String first, String second) {
        long most = Utf8.most(first) + Utf8.most(second);
        ByteBuffer to = room(most <= MOST ? most : Utf8.length(first) + Utf8.length(second));
        Utf8.encode(first, to);
        long length = to.position();
        Utf8.encode(second, to);
        return new long[] {length, to.position() - length};
    }

    /** Puts bytes and gives their number. */
    public long put(byte[] bytes) {
        room(bytes.length).put(bytes);
        return bytes.length;
    }

    private ByteBuffer room(long bytes) {
        if (bytes > LONGEST) {
            throw new IllegalArgumentException(
                    "a text of " + bytes + " bytes in UTF-8 is too long: a call takes " + LONGEST);
        }
        clear();
        if (bytes > MOST) {
            text = new Place((int) bytes);
        } else if (kept == null || bytes > kept.buffer.capacity()) {
            int capacity = FIRST;
            while (capacity < bytes) {
                capacity *= 2;
            }
            Place larger = new Place(capacity);
            if (kept != null) {
                kept.free();
            }
            kept = larger;
            text = larger;
        }
        return text.buffer.clear();
    }

    /** A text that the library gave, which is freed here. */
    public static String take(long given) {
        return Utf8.decode(takeBytes(given));
    }

    /** The bytes of a text that the library gave, which is freed here. */
    public static byte[] takeBytes(long given) {
        try {
            return bytes(Abi.opl_text_data(given), Abi.opl_text_len(given));
        } finally {
            Abi.opl_text_free(given);
        }
    }

    /** A copy of bytes of the library. */
    public static byte[] bytes(long data, long length) {
        return new Pointer(data).getByteArray(0, Math.toIntExact(length));
    }

    private static long address(ByteBuffer buffer) {
        return Pointer.nativeValue(Native.getDirectBufferPointer(buffer));
    }
}
