// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Whether a week ends on its last day or the day before. */
public enum WeekReading {
    /** {@code latest}. */
    LATEST("latest"),
    /** {@code safe}. */
    SAFE("safe");

    private final String word;

    WeekReading(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<WeekReading> of(String word) {
        for (WeekReading value : values()) {
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
