// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** The state of a version of the plan on a day. */
public enum PlanState {
    /** Being written. */
    DRAFT("draft", 1),
    /** One party has approved. */
    AWAITING("awaiting", 2),
    /** Approved and in force. */
    APPROVED("approved", 3),
    /** Approved, and its validity has run out. */
    EXPIRED("expired", 4),
    /** Approved, and ended before its time. */
    ABORTED("aborted", 5);

    private final String word;
    private final int number;

    PlanState(String word, int number) {
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
    public static PlanState of(int number) {
        return switch (number) {
            case 1 -> DRAFT;
            case 2 -> AWAITING;
            case 3 -> APPROVED;
            case 4 -> EXPIRED;
            case 5 -> ABORTED;
            default -> throw new IllegalArgumentException(
                    "PlanState has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<PlanState> of(String word) {
        for (PlanState value : values()) {
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
