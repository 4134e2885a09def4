// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.internal;

/**
 * How a call went. Numbers are never reused; a later version may add some, so treat an unknown
 * number from 10 up as a failure.
 */
public final class StatusCode {
    private StatusCode() {}

    /** The call did what it says, and {@code *out} is written. */
    public static final int OK = 0;

    /** No failure, but there is nothing to give: {@code *out} is not written. */
    public static final int NONE = 1;

    /**
     * Input error: the text or value that was given cannot be. The error names the kind and the
     * path.
     */
    public static final int INPUT = 10;

    /** A pointer that must not be NULL is NULL. */
    public static final int NULL_ARGUMENT = 11;

    /** A text is not UTF-8. */
    public static final int NOT_UTF8 = 12;

    /** A date, moment, index, length or enumerator is outside what there is. */
    public static final int OUT_OF_RANGE = 13;

    /**
     * A bug in the library, caught at the door. The handles are as they were and may be used
     * again.
     */
    public static final int BUG = 90;
}
