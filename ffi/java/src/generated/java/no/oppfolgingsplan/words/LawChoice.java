// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Which law applies: that of the due date, or of the first day of the absence. */
public enum LawChoice {
    /** {@code due_date}. */
    DUE_DATE("due_date"),
    /** {@code absence_start}. */
    ABSENCE_START("absence_start");

    private final String word;

    LawChoice(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<LawChoice> of(String word) {
        for (LawChoice value : values()) {
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
