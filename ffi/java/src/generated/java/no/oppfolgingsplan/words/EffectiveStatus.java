// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What holds for the plan, all in all. */
public enum EffectiveStatus {
    /** A plan is in force. */
    ACTIVE_PLAN("active_plan", 1),
    /** A plan is being written or awaits approval. */
    DRAFT("draft", 2),
    /** A plan is obviously unnecessary. */
    EXEMPT("exempt", 3),
    /** Nothing. */
    NONE("none", 4);

    private final String word;
    private final int number;

    EffectiveStatus(String word, int number) {
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
    public static EffectiveStatus of(int number) {
        return switch (number) {
            case 1 -> ACTIVE_PLAN;
            case 2 -> DRAFT;
            case 3 -> EXEMPT;
            case 4 -> NONE;
            default -> throw new IllegalArgumentException(
                    "EffectiveStatus has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<EffectiveStatus> of(String word) {
        for (EffectiveStatus value : values()) {
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
