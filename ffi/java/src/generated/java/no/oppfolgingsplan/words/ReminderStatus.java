// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Whether Nav's reminder about the plan can be ordered. */
public enum ReminderStatus {
    /** Its window is closed. */
    HIDDEN("hidden", 1),
    /** It can be ordered. */
    AVAILABLE("available", 2),
    /** It is ordered, and can be cancelled. */
    ORDERED("ordered", 3);

    private final String word;
    private final int number;

    ReminderStatus(String word, int number) {
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
    public static ReminderStatus of(int number) {
        return switch (number) {
            case 1 -> HIDDEN;
            case 2 -> AVAILABLE;
            case 3 -> ORDERED;
            default -> throw new IllegalArgumentException(
                    "ReminderStatus has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<ReminderStatus> of(String word) {
        for (ReminderStatus value : values()) {
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
