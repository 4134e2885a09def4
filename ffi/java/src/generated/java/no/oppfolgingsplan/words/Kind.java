// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What sort of no a rule gives. */
public enum Kind {
    /** This actor has no right here, or may not know that the thing exists. */
    FORBIDDEN("forbidden", 1),
    /** The state of the case does not allow it now. */
    CONFLICT("conflict", 2),
    /** The input, or the date, does not allow it. */
    INVALID("invalid", 3),
    /** Refuses nothing; stays visible until it is mended. No refusal has it. */
    ALERT("alert", 4);

    private final String word;
    private final int number;

    Kind(String word, int number) {
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
    public static Kind of(int number) {
        return switch (number) {
            case 1 -> FORBIDDEN;
            case 2 -> CONFLICT;
            case 3 -> INVALID;
            case 4 -> ALERT;
            default -> throw new IllegalArgumentException(
                    "Kind has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<Kind> of(String word) {
        for (Kind value : values()) {
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
