// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** One of the two parties of a plan. */
public enum Party {
    /** {@code employee}. */
    EMPLOYEE("employee"),
    /** {@code manager}. */
    MANAGER("manager");

    private final String word;

    Party(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Party> of(String word) {
        for (Party value : values()) {
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
