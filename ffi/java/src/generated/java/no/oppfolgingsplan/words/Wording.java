// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** How much a calendar says about a deadline. */
public enum Wording {
    /** {@code named}. */
    NAMED("named"),
    /** {@code bare}. */
    BARE("bare");

    private final String word;

    Wording(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Wording> of(String word) {
        for (Wording value : values()) {
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
