package no.oppfolgingsplan.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;

/**
 * One native object and how many calls use it at this moment. It is freed once, when it is closed
 * and no call uses it any more. It knows nothing of the Java object it belongs to, so that the
 * cleaner can hold it.
 */
public final class Resource implements Runnable {
    /** The {@code _free} function of a type. */
    @FunctionalInterface
    public interface Free {
        /** Frees the object at an address. */
        void free(long address);
    }

    /** No call begins any more; the lower bits still count those that have begun. */
    private static final int CLOSED = Integer.MIN_VALUE;

    private static final VarHandle STATE;
    private static final LongAdder LIVE = new LongAdder();

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Resource.class, "state", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final long address;
    private final Free free;

    @SuppressWarnings("unused") // by STATE
    private volatile int state;

    /** Takes over a native object that the library gave. */
    public Resource(long address, Free free) {
        this.address = address;
        this.free = free;
        LIVE.increment();
    }

    /** How many native objects this process holds. */
    public static long live() {
        return LIVE.sum();
    }

    /**
     * Begins a call; {@link #leave} must follow.
     *
     * @return the address, or 0 when it is closed, and then {@link #leave} must not follow
     */
    public long enter() {
        int now;
        do {
            now = (int) STATE.getOpaque(this);
            if (now < 0) {
                return 0;
            }
        } while (!STATE.weakCompareAndSet(this, now, now + 1));
        return address;
    }

    /** Ends a call. */
    public void leave() {
        if ((int) STATE.getAndAdd(this, -1) == CLOSED + 1) {
            release();
        }
    }

    /** Closes it; a second time does nothing. */
    @Override
    public void run() {
        if ((int) STATE.getAndBitwiseOr(this, CLOSED) == 0) {
            release();
        }
    }

    private void release() {
        LIVE.decrement();
        free.free(address);
    }
}
