// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** How an approved version became final. */
public enum Manner {
    /** {@code both}. */
    BOTH("both"),
    /** {@code forced}. */
    FORCED("forced"),
    /** {@code own_manager}. */
    OWN_MANAGER("own_manager"),
    /** {@code completed}. */
    COMPLETED("completed");

    private final String word;

    Manner(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Manner> of(String word) {
        for (Manner value : values()) {
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
