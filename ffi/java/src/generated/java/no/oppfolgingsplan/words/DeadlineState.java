// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Where a deadline stands on the day that was asked about. */
public enum DeadlineState {
    /** Later than the days that count as soon. */
    UPCOMING("upcoming", 1),
    /** Near, its own day included. */
    DUE_SOON("due_soon", 2),
    /** The day that counts is past. */
    OVERDUE("overdue", 3),
    /** Fulfilled, in time or not. */
    MET("met", 4),
    /** An exemption stands. */
    EXEMPT("exempt", 5),
    /** Nobody owes it any more. */
    LAPSED("lapsed", 6);

    private final String word;
    private final int number;

    DeadlineState(String word, int number) {
        this.word = word;
        this.number = number;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** Its number in the C ABI. */
    public int number() {
        return number;
    }

    /**
     * The value with a number of the C ABI.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static DeadlineState of(int number) {
        return switch (number) {
            case 1 -> UPCOMING;
            case 2 -> DUE_SOON;
            case 3 -> OVERDUE;
            case 4 -> MET;
            case 5 -> EXEMPT;
            case 6 -> LAPSED;
            default -> throw new IllegalArgumentException(
                    "DeadlineState has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<DeadlineState> of(String word) {
        for (DeadlineState value : values()) {
            if (value.word.equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The word. */
    @Override
    public String toString() {
        return word;
    }
}
