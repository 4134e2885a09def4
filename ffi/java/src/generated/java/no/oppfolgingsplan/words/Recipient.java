// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** With whom a plan is shared. */
public enum Recipient {
    /** {@code practitioner}. */
    PRACTITIONER("practitioner"),
    /** {@code nav}. */
    NAV("nav");

    private final String word;

    Recipient(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Recipient> of(String word) {
        for (Recipient value : values()) {
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
