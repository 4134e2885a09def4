// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Absent, or a kind of sick note that is no absence. */
public enum ActivityKind {
    /** {@code absent}. */
    ABSENT("absent"),
    /** {@code waiting}. */
    WAITING("waiting"),
    /** {@code treatment_days}. */
    TREATMENT_DAYS("treatment_days"),
    /** {@code travel_grant}. */
    TRAVEL_GRANT("travel_grant");

    private final String word;

    ActivityKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<ActivityKind> of(String word) {
        for (ActivityKind value : values()) {
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
