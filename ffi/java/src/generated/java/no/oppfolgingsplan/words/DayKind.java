// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What sort of days are registered. */
public enum DayKind {
    /** {@code self_certified}. */
    SELF_CERTIFIED("self_certified"),
    /** {@code holiday}. */
    HOLIDAY("holiday");

    private final String word;

    DayKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<DayKind> of(String word) {
        for (DayKind value : values()) {
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
