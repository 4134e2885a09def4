// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** A kind of document that Nav keeps for the employer's archive. */
public enum NavDocumentKind {
    /** A follow-up plan. */
    PLAN("plan", 1),
    /** A letter about a dialogue meeting. */
    MEETING("meeting", 2);

    private final String word;
    private final int number;

    NavDocumentKind(String word, int number) {
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
    public static NavDocumentKind of(int number) {
        return switch (number) {
            case 1 -> PLAN;
            case 2 -> MEETING;
            default -> throw new IllegalArgumentException(
                    "NavDocumentKind has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<NavDocumentKind> of(String word) {
        for (NavDocumentKind value : values()) {
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
